"""A form over some of a plan's constraints, folded away until they are needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsMapLayer
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFieldComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QWidget

from ...layers.live.settings.rule_settings import RuleSettings
from ...layers.text import tr
from .layer_boxes import ReferenceBox
from .number_box import NONE, NumberBox, distance_box, with_range


class FoldedForm(QgsCollapsibleGroupBoxBasic):
    """Boxes by the attribute of `RuleSettings` that each shows.

    Signals
    -------
    changed()

    Attributes
    ----------
    fields, layers, choices, numbers : dict of str to QWidget
        A number's box says in its property "share" what one of its units is worth.
    """

    changed = pyqtSignal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._title = title
        self.fields: dict[str, QgsFieldComboBox] = {}
        self.layers: dict[str, ReferenceBox] = {}
        self.choices: dict[str, QComboBox] = {}
        self.numbers: dict[str, QDoubleSpinBox] = {}
        self.rows = QFormLayout(self)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._last: QWidget | None = None

    def add(self, title: str, name: str, box: QWidget) -> None:
        """Add a row for an attribute."""
        self.add_row(title, box)
        if isinstance(box, QgsFieldComboBox):
            self.fields[name] = box
            box.fieldChanged.connect(lambda _name: self.on_change())
        elif isinstance(box, ReferenceBox):
            self.layers[name] = box
            box.layerChanged.connect(lambda _layer: self.on_change())
        elif isinstance(box, QComboBox):
            self.choices[name] = box
            box.currentIndexChanged.connect(lambda _index: self.on_change())
        else:
            self.numbers[name] = box
            box.valueChanged.connect(lambda _value: self.on_change())

    def add_row(self, title: str, box: QWidget) -> None:
        """Add a row; Tab goes from top to bottom."""
        self.rows.addRow(title, box)
        if self._last is not None:
            self.setTabOrder(self._last, box)
        self._last = box

    def add_number(
        self, title: str, name: str, suffix: str, most: float, tip: str, none: str = NONE
    ) -> None:
        """Add a row for a number, that reads as `none` at zero; a share as percent."""
        is_share = suffix == " %"
        spin = NumberBox(self, most, 0) if is_share else distance_box(self, most)
        spin.setSuffix(suffix)
        if none != NONE:
            spin.setSpecialValueText(none)
        spin.setProperty("share", 0.01 if is_share else 1.0)
        spin.setToolTip(with_range(tip, spin))
        self.add(title, name, spin)

    def add_note(self) -> None:
        """Add a line that says when edits elsewhere show."""
        text = tr(
            "Edits inside these tables and layers show after Refresh, in the plan's tool bar."
        )
        note = QLabel(text, self)
        note.setWordWrap(True)
        self.rows.addRow(note)

    def show_rules(self, rules: RuleSettings, owner: Mapping[str, QgsMapLayer | None]) -> None:
        """Show constraints, fields of the layer that `owner` says of each."""
        for name, layer_box in self.layers.items():
            layer_box.show_reference(getattr(rules, name))
        for name, box in self.fields.items():
            box.setLayer(owner[name])
            box.setField(getattr(rules, name))
        for name, choice in self.choices.items():
            choice.setCurrentIndex(max(choice.findData(getattr(rules, name)), 0))
        for name, spin in self.numbers.items():
            spin.setValue(getattr(rules, name) / spin.property("share"))

    def values(self) -> dict[str, Any]:
        """Return what the boxes say, by attribute."""
        return {
            **{name: box.currentField() for name, box in self.fields.items()},
            **{name: box.reference() for name, box in self.layers.items()},
            **{name: choice.currentData() for name, choice in self.choices.items()},
            **{name: spin.value() * spin.property("share") for name, spin in self.numbers.items()},
        }

    def rules(self) -> RuleSettings:
        """Return the constraints that this form is about; the others take their defaults."""
        return RuleSettings(**self.values())

    def count(self) -> int:
        """Return how many of them are in use."""
        return self.rules().count

    def on_change(self) -> None:
        """Tell of a change."""
        self.show_count()
        self.changed.emit()

    def show_count(self) -> None:
        """Say in the title how many are in use, so that a folded form hides none."""
        count = self.count()
        text = tr("{title} ({count:,})").format(title=self._title, count=count)
        self.setTitle(text if count else self._title)
