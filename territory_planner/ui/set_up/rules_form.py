"""The set-up's constraints, folded away until they are needed."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsFieldProxyModel, QgsMapLayer, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFieldComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QWidget

from ...core.travel.straight import DISTANCE, SQUARED
from ...layers.live.rule_settings import COSTLY, IMPASSABLE, TIME, RuleSettings
from ...layers.live.settings import PlanSettings
from ...layers.text import tr
from .criteria_table import FieldTable
from .layer_boxes import ReferenceBox, field_box, may_shrink

OF_ROADS = ("speed_field", "direction_field")
"""Fields of the layer of roads."""

NONE = "–"
"""What a number reads as that sets no limit."""


class LimitsTable(FieldTable):
    """Hard limits on what a territory may carry, a row for each workload in use."""

    def __init__(self, parent: QWidget) -> None:
        titles = [tr("Limits"), tr("At least"), tr("At most")]
        tips = [
            tr("What every territory must keep to, on top of the tolerance"),
            tr("Least workload of a territory"),
            tr("Greatest workload of a territory"),
        ]
        super().__init__(titles, tips, parent)

    def fill(self, names: list[str], rules: RuleSettings) -> None:
        """List workloads ('' for the number of units) with their limits."""
        self.blockSignals(True)
        self.setRowCount(0)
        for name in names:
            row = self.add_row(name, name or tr("number of units"), None)
            for column, kept in ((1, rules.minimum), (2, rules.maximum)):
                spin = QDoubleSpinBox(self)
                spin.setRange(0.0, 1e15)
                spin.setDecimals(1)
                spin.setSpecialValueText(NONE)
                spin.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
                self.add_number(row, column, spin, kept.get(name, 0.0))
        self.blockSignals(False)
        self.fit_height()

    def limits(self, column: int) -> dict[str, float]:
        """Return the limits of a column that were set, by field."""
        numbers = {self.field(row): self.number(row, column) for row in range(self.rowCount())}
        return {name: value for name, value in numbers.items() if value > 0}


class RulesForm(QgsCollapsibleGroupBoxBasic):
    """Form over `RuleSettings`.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Constraints"), parent)
        self._rules = RuleSettings()
        self.limits = LimitsTable(self)
        self.fields = _field_boxes(self)
        self.layers = _layer_boxes(self)
        self.kind = _choice(
            {IMPASSABLE: tr("can't be crossed"), COSTLY: tr("can, at a cost")},
            tr("At a cost: units across stay neighbours, but territories had better end there"),
            self,
        )
        self.share = _number(" %", 0.0, 99.0, self)
        self.share.setPrefix("> ")
        self.share.setToolTip(tr("A barrier parts units where it covers more of their border"))
        self.reach = _number(" km", 0.0, 1e5, self)
        self.reach.setSpecialValueText(NONE)
        self.reach.setToolTip(tr("How far a unit may be from its territory's center"))
        self.objective = _choice(
            {
                SQUARED: tr("squared distance"),
                DISTANCE: tr("distance"),
                TIME: tr("time along roads"),
            },
            tr("What a design around centers keeps small: squared avoids long ways"),
            self,
        )
        self._lay_out()
        self.setCollapsed(True)
        self._connect()

    def fill(
        self, layer: QgsVectorLayer | None, centers: QgsMapLayer | None, settings: PlanSettings
    ) -> None:
        """Show the constraints of a plan; unfolded when there are any."""
        self.blockSignals(True)
        self._rules = rules = settings.rules
        for name, box in self.layers.items():
            box.show_reference(getattr(rules, name))
        owner = {"capacity_field": centers}
        owner.update(dict.fromkeys(OF_ROADS, self.layers["roads"].currentLayer()))
        for name, box in self.fields.items():
            box.setLayer(owner.get(name, layer))
            box.setField(getattr(rules, name))
        self.share.setValue(100 * rules.barrier_share)
        self.kind.setCurrentIndex(max(self.kind.findData(rules.barrier_kind), 0))
        self.objective.setCurrentIndex(max(self.objective.findData(rules.objective), 0))
        self.reach.setValue(rules.max_distance)
        self.limits.fill(settings.workload_fields or [""], rules)
        self.setCollapsed(not rules.count)
        self.blockSignals(False)
        self._show_count()

    def take_criteria(self, names: list[str]) -> None:
        """Offer limits for other workloads; those of workloads that stay are kept."""
        wanted = names or [""]
        if wanted != [self.limits.field(row) for row in range(self.limits.rowCount())]:
            self.limits.fill(wanted, self.rules())

    def take_centers(self, centers: QgsMapLayer | None) -> None:
        """Offer the capacities of another layer of centers."""
        self.fields["capacity_field"].setLayer(centers)

    def _take_roads(self, roads: QgsMapLayer | None) -> None:
        """Offer the fields of another layer of roads."""
        for name in OF_ROADS:
            self.fields[name].setLayer(roads)

    def rules(self) -> RuleSettings:
        """Return what the form says."""
        return replace(
            self._rules,
            minimum=self.limits.limits(1),
            maximum=self.limits.limits(2),
            barrier_kind=self.kind.currentData(),
            objective=self.objective.currentData(),
            barrier_share=self.share.value() / 100,
            max_distance=self.reach.value(),
            **{name: box.currentField() for name, box in self.fields.items()},
            **{name: box.reference() for name, box in self.layers.items()},
        )

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.limits)
        fields, layers = self.fields, self.layers
        rows = (
            (tr("Stay together"), fields["group_field"]),
            (tr("Stay inside"), fields["parent_field"]),
            (tr("Keep apart"), layers["apart"]),
            (tr("Exceptions"), layers["exceptions"]),
            (tr("Links"), layers["links"]),
            (tr("Barriers"), layers["barriers"]),
            (tr("… covering"), self.share),
            (tr("… which"), self.kind),
            (tr("Targets"), layers["targets"]),
            (tr("Capacity"), fields["capacity_field"]),
            (tr("Center within"), self.reach),
            (tr("Ways count by"), self.objective),
            (tr("Roads"), layers["roads"]),
            (tr("… speed"), fields["speed_field"]),
            (tr("… one-way"), fields["direction_field"]),
        )
        last: QWidget = self.limits
        for title, box in rows:
            form.addRow(title, box)
            # Tab goes from top to bottom, not in the order in which boxes were made.
            self.setTabOrder(last, box)
            last = box

    def _connect(self) -> None:
        for box in self.fields.values():
            box.fieldChanged.connect(lambda _name: self._on_change())
        for box in self.layers.values():
            box.layerChanged.connect(lambda _layer: self._on_change())
        for choice in (self.kind, self.objective):
            choice.currentIndexChanged.connect(lambda _index: self._on_change())
        self.layers["roads"].layerChanged.connect(self._take_roads)
        for spin in (self.share, self.reach):
            spin.valueChanged.connect(lambda _value: self._on_change())
        self.limits.changed.connect(self._on_change)

    def _on_change(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        """Say in the title how many constraints are in use, so that a folded form hides none."""
        count = self.rules().count
        text = tr("Constraints ({count:,})").format(count=count) if count else tr("Constraints")
        self.setTitle(text)


def _field_boxes(parent: QWidget) -> dict[str, QgsFieldComboBox]:
    """Return a box for each constraint that is a field."""
    every, number = QgsFieldProxyModel.Filter.AllTypes, QgsFieldProxyModel.Filter.Numeric
    return {
        "group_field": field_box(
            every,
            tr("Units with the same value stay together in one territory: a town, a client"),
            parent,
        ),
        "parent_field": field_box(
            every, tr("No territory crosses from one value to another: a state, a region"), parent
        ),
        "capacity_field": field_box(
            number, tr("Field of the centers' layer: what each can carry (0.5 for half)"), parent
        ),
        "speed_field": field_box(number, tr("Speed on the roads (km/h)"), parent),
        "direction_field": field_box(
            every, tr("One-way roads: yes or FT as drawn, -1 or TF against it"), parent
        ),
    }


def _layer_boxes(parent: QWidget) -> dict[str, ReferenceBox]:
    """Return a box for each constraint that is another layer or table."""
    kinds = QgsMapLayerProxyModel.Filter
    return {
        "apart": ReferenceBox(
            kinds.VectorLayer,
            tr("Table of unit pairs that must not share a territory: unit_id, other_id"),
            parent,
        ),
        "exceptions": ReferenceBox(
            kinds.VectorLayer,
            tr("Table of units with a territory whatever the map says: unit_id, territory"),
            parent,
        ),
        "links": ReferenceBox(
            kinds.LineLayer | kinds.NoGeometry,
            tr("Ferries, bridges: lines from unit to unit, or a table: from_id, to_id"),
            parent,
        ),
        "barriers": ReferenceBox(
            kinds.LineLayer | kinds.PolygonLayer,
            tr("Rivers, motorways: lines or polygons that part units"),
            parent,
        ),
        "targets": ReferenceBox(
            kinds.VectorLayer, tr("Table of targets: territory, target"), parent
        ),
        "roads": ReferenceBox(
            kinds.LineLayer, tr("Ways from centers go along these lines"), parent
        ),
    }


def _choice(texts: dict[str, str], tip: str, parent: QWidget) -> QComboBox:
    """Return a box of choices, each with the word that is kept."""
    box = QComboBox(parent)
    for word, text in texts.items():
        box.addItem(text, word)
    box.setToolTip(tip)
    may_shrink(box)
    return box


def _number(suffix: str, low: float, high: float, parent: QWidget) -> QDoubleSpinBox:
    spin = QDoubleSpinBox(parent)
    spin.setSuffix(suffix)
    spin.setRange(low, high)
    spin.setDecimals(0 if suffix == " %" else 1)
    return spin
