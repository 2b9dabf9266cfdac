"""Boxes to choose a field or another layer from, as narrow as the panel."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ...layers.live.rule_settings import LayerReference
from ...layers.text import tr


def may_shrink(box: QComboBox) -> None:
    """Let a box be as narrow as the panel, and as wide."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def field_box(which: QgsFieldProxyModel.Filter, tip: str, parent: QWidget) -> QgsFieldComboBox:
    """Return a box with the fields of a layer, and one for none."""
    box = QgsFieldComboBox(parent)
    box.setFilters(which)
    box.setAllowEmptyFieldName(True)
    box.setToolTip(tip)
    may_shrink(box)
    return box


class ReferenceBox(QgsMapLayerComboBox):
    """A layer of the project, or none; one that has gone is still shown, and kept."""

    def __init__(self, which: QgsMapLayerProxyModel.Filter, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._gone = LayerReference()
        self.setFilters(which)
        self.setAllowEmptyLayer(True)
        self.setToolTip(tip)
        may_shrink(self)

    def show_reference(self, reference: LayerReference) -> None:
        """Choose the layer that is referred to."""
        layer = QgsProject.instance().mapLayer(reference.id) if reference else None
        self._gone = reference if reference and layer is None else LayerReference()
        gone = tr("{layer} (not in the project)").format(layer=self._gone.name)
        self.setAdditionalItems([gone] if self._gone else [])
        self.setLayer(layer)
        if self._gone:
            self.setCurrentIndex(self.count() - 1)

    def reference(self) -> LayerReference:
        """Return the layer that is chosen."""
        layer = self.currentLayer()
        if layer is not None:
            return LayerReference(layer.id(), layer.name())
        chosen_gone = self._gone and self.currentIndex() == self.count() - 1
        return self._gone if chosen_gone else LayerReference()
