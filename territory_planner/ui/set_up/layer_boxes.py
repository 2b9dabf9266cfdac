"""Boxes to choose a field or another layer from, as narrow as the panel."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from qgis.core import (
    QgsFieldProxyModel,
    QgsFields,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsCheckableComboBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from ...layers.compat import text_field
from ...layers.live.settings.field_guess import why_not_offered
from ...layers.live.settings.rule_settings import LayerReference
from ...layers.text import tr
from ..markup import PlainTips, cell, tip


def choice_box(texts: dict[str, str], tip: str, parent: QWidget) -> QComboBox:
    """Return a box of choices, each with the word that is kept; it has room for the longest."""
    box = QComboBox(parent)
    for word, text in texts.items():
        box.addItem(text, word)
    box.setToolTip(tip)
    may_shrink(box)
    if texts:
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(0)
    return box


def may_shrink(box: QComboBox) -> None:
    """Let a box be as narrow as the panel, and as wide; the tips of its entries are plain."""
    if not isinstance(box.itemDelegate(), PlainTips):
        box.setItemDelegate(PlainTips(box))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class FieldsBox(QgsCheckableComboBox):
    """Some fields, in the order of the layer, each to be ticked."""

    def __init__(
        self, fields: Iterable[str], chosen: Collection[str], about: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        for name in fields:
            state = Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked
            self.addItemWithCheckState(cell(name), state, name)
        self.setDefaultText(tr("no field"))
        self.setToolTip(about)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def chosen(self) -> tuple[str, ...]:
        """Return the fields that are ticked."""
        return tuple(self.checkedItemsData())


class FieldBox(QgsFieldComboBox):
    """The fields of a layer, and one for none that says so."""

    def __init__(
        self, which: QgsFieldProxyModel.Filter, about: str, parent: QWidget, none: str = ""
    ) -> None:
        super().__init__(parent)
        self._none, self._offered = none or tr("no field"), ""
        self.setFilters(which)
        self.setAllowEmptyFieldName(True)
        self._tip, self._only_numbers = about, which == QgsFieldProxyModel.Filter.Numeric
        self.setToolTip(about)
        self.setItemDelegate(_NoneDelegate(self._none, self))
        may_shrink(self)

    def setLayer(self, layer: QgsVectorLayer | None) -> None:
        """Offer the fields of a layer; the tip says which are not, and why."""
        super().setLayer(layer)
        self._offered = ""
        missing = why_not_offered(layer, keys_too=True) if self._only_numbers else ""
        self.setToolTip(tip(f"{self._tip}\n{missing}") if missing else self._tip)

    def offer(self, layer: QgsVectorLayer, name: str) -> None:
        """Choose a field that the layer has not got yet."""
        fields = QgsFields(layer.fields())
        fields.append(text_field(name))
        self.setFields(fields)
        self.setField(name)
        self._offered = name

    def shown(self) -> QStyleOptionComboBox:
        """Return how the box is drawn: QGIS's model has no text for no field, nor for a new one."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = option.currentText or self._none
        if self._offered and self.currentField() == self._offered:
            option.currentText = tr("{field} (new)").format(field=option.currentText)
        return option

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is chosen."""
        painter, option = QStylePainter(self), self.shown()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class _NoneDelegate(PlainTips):
    """Lists what has no text by another one."""

    def __init__(self, none: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._none = none

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = option.text or self._none


def optional_layer_box(
    which: QgsMapLayerProxyModel.Filter, tip: str, parent: QWidget
) -> QgsMapLayerComboBox:
    """Return a box with layers of the project, and none."""
    box = QgsMapLayerComboBox(parent)
    _offer_layers(box, which, tip)
    return box


def choose_layer(box: QgsMapLayerComboBox, layer: QgsMapLayer | None) -> None:
    """Choose a layer, or none: which QGIS would show as nothing at all."""
    box.setLayer(layer)
    if box.currentIndex() < 0:
        box.setCurrentIndex(0)


def _offer_layers(box: QgsMapLayerComboBox, which: QgsMapLayerProxyModel.Filter, tip: str) -> None:
    box.setFilters(which)
    box.setAllowEmptyLayer(True, tr("no layer"))
    box.setToolTip(tip)
    may_shrink(box)


class ReferenceBox(QgsMapLayerComboBox):
    """A layer of the project, or none; one that has gone is still shown, and kept."""

    def __init__(self, which: QgsMapLayerProxyModel.Filter, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._gone = LayerReference()
        _offer_layers(self, which, tip)

    def show_reference(self, reference: LayerReference) -> None:
        """Choose the layer that is referred to."""
        layer = QgsProject.instance().mapLayer(reference.id) if reference else None
        self._gone = reference if reference and layer is None else LayerReference()
        gone = cell(tr("{layer} (not in the project)").format(layer=self._gone.name))
        self.setAdditionalItems([gone] if self._gone else [])
        choose_layer(self, layer)
        if self._gone:
            self.setCurrentIndex(self.count() - 1)

    def reference(self) -> LayerReference:
        """Return the layer that is chosen."""
        layer = self.currentLayer()
        if layer is not None:
            return LayerReference(layer.id(), layer.name())
        chosen_gone = self._gone and self.currentIndex() == self.count() - 1
        return self._gone if chosen_gone else LayerReference()
