"""The set-up's constraints, folded away until they are needed."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.PyQt.QtWidgets import QWidget

from ...layers.choices import barrier_kinds
from ...layers.compat import any_layer
from ...layers.live.settings.plan_settings import PlanSettings
from ...layers.live.settings.rule_settings import LARGEST, RuleSettings
from ...layers.reading.barriers import COSTLY
from ...layers.text import tr
from ..theme import title_widths
from .criteria_table import FieldTable
from .folded_form import FoldedForm
from .layer_boxes import FieldBox, ReferenceBox, choice_box
from .number_box import limit_box


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
        self.changed.connect(self._fit_columns)

    def fill(self, names: list[str], rules: RuleSettings) -> None:
        """List workloads ('' for the number of units) with their limits."""
        self.blockSignals(True)
        self.setRowCount(0)
        for name in names:
            row = self.add_row(name, name or tr("number of units"), None)
            for column, kept in ((1, rules.minimum), (2, rules.maximum)):
                self.add_number(row, column, limit_box(self), kept.get(name, 0.0))
        self.blockSignals(False)
        self.fit_height()
        self._fit_columns()

    def limits(self, column: int) -> dict[str, float]:
        """Return the limits of a column that were set, by field."""
        numbers = {self.field(row): self.number(row, column) for row in range(self.rowCount())}
        return {name: value for name, value in numbers.items() if value > 0}

    def why_impossible(self) -> str:
        """Say which workload must be more than it may be; '' for none."""
        for row in range(self.rowCount()):
            least, most = self.cellWidget(row, 1), self.cellWidget(row, 2)
            if most.value() and least.value() > most.value():
                return tr(
                    "“{workload}”: at least {least} is more than at most {most}. Change one of "
                    "these limits."
                ).format(workload=self.item(row, 0).text(), least=least.text(), most=most.text())
        return ""

    def _fit_columns(self) -> None:
        """Make room for every number in full."""
        digit = self.fontMetrics().horizontalAdvance("0")
        titles = title_widths(self.horizontalHeader())
        for column in (1, 2):
            boxes = [self.cellWidget(row, column) for row in range(self.rowCount())]
            texts = [box.fontMetrics().horizontalAdvance(box.text()) for box in boxes]
            wide = max([9 * digit, *(text + 2 * digit for text in texts)])
            self.setColumnWidth(column, max(wide, titles[column]))


class RulesForm(FoldedForm):
    """Form over what `RuleSettings` says of territories and units."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Constraints"), parent)
        self.limits = LimitsTable(self)
        self.rows.addRow(self.limits)
        for title, name, suffix, tip in (
            (tr("Units at most"), "max_units", "", tr("Most units that a territory may have")),
            (tr("Area at most"), "max_area", " km²", tr("Most land that a territory may cover")),
        ):
            self.add_number(title, name, suffix, LARGEST, tip)
        self._add_rules_of_units()
        self._add_barriers()
        self.add(
            tr("Targets"),
            "targets",
            ReferenceBox(
                QgsMapLayerProxyModel.Filter.VectorLayer,
                tr("Table of targets: territory, target"),
                self,
            ),
        )
        self.add_note()
        self.setCollapsed(True)
        self.limits.changed.connect(self.on_change)
        self._show_barriers()

    def fill(self, layer: QgsVectorLayer | None, settings: PlanSettings) -> None:
        """Show the constraints of a plan; unfolded when there are any."""
        self.blockSignals(True)
        rules = settings.rules
        self.show_rules(rules, dict.fromkeys(self.fields, layer))
        self.limits.fill(settings.workload_fields or [""], rules)
        self.setCollapsed(not rules.count - rules.count_of_ways)
        self.blockSignals(False)
        self._show_barriers()
        self.show_count()

    def take_criteria(self, names: list[str]) -> None:
        """Offer limits for other workloads; those of workloads that stay are kept."""
        wanted = names or [""]
        if wanted != [self.limits.field(row) for row in range(self.limits.rowCount())]:
            self.limits.fill(wanted, self.rules())

    def values(self) -> dict[str, Any]:
        """Return what the form says, by attribute."""
        limits = {"minimum": self.limits.limits(1), "maximum": self.limits.limits(2)}
        return {**super().values(), **limits}

    def on_change(self) -> None:
        """Show what barriers need, and tell of a change."""
        self._show_barriers()
        super().on_change()

    def _show_barriers(self) -> None:
        """Grey out what is idle without barriers, or without a cost."""
        given = bool(self.layers["barriers"].reference())
        costly = self.choices["barrier_kind"].currentData() == COSTLY
        self.numbers["barrier_share"].setEnabled(given)
        self.choices["barrier_kind"].setEnabled(given)
        self.numbers["barrier_detour"].setEnabled(given and costly)

    def _add_rules_of_units(self) -> None:
        every, kinds = QgsFieldProxyModel.Filter.AllTypes, QgsMapLayerProxyModel.Filter
        self.add(
            tr("Stay together"),
            "group_field",
            FieldBox(
                every,
                tr("Units with the same value stay together in one territory: a town, a client"),
                self,
            ),
        )
        self.add(
            tr("Stay inside"),
            "parent_field",
            FieldBox(
                every,
                tr("No territory crosses from one value to another: a state, a region"),
                self,
            ),
        )
        tables = {
            "apart": (
                tr("Keep apart"),
                kinds.VectorLayer,
                tr("Table of unit pairs that must not share a territory: unit_id, other_id"),
            ),
            "exceptions": (
                tr("Exceptions"),
                kinds.VectorLayer,
                tr("Table of units with a territory whatever the map says: unit_id, territory"),
            ),
            "links": (
                tr("Links"),
                any_layer(kinds.LineLayer, kinds.NoGeometry),
                tr("Ferries, bridges: lines from unit to unit, or a table: from_id, to_id"),
            ),
        }
        for name, (title, which, tip) in tables.items():
            self.add(title, name, ReferenceBox(which, tip, self))

    def _add_barriers(self) -> None:
        kinds = QgsMapLayerProxyModel.Filter
        tip = tr("Rivers, motorways: lines or polygons that part units")
        box = ReferenceBox(any_layer(kinds.LineLayer, kinds.PolygonLayer), tip, self)
        self.add(tr("Barriers"), "barriers", box)
        self.add_number(
            tr("… covering"),
            "barrier_share",
            " %",
            99.0,
            tr("A barrier parts units where it covers more of their border"),
        )
        self.numbers["barrier_share"].setPrefix("> ")
        self.add(
            tr("… are"),
            "barrier_kind",
            choice_box(
                barrier_kinds(),
                tr(
                    "At a cost: a way across counts as longer, and territories had better end there"
                ),
                self,
            ),
        )
        self.add_number(
            tr("… crossing adds"),
            "barrier_detour",
            " km",
            1e5,
            tr("What a way across counts as longer; none: the radius of an average territory"),
        )
