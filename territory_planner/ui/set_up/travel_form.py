"""The set-up's travel between stops, folded away until it is needed."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ...layers.live.reading.plan_touring import why_no_stops
from ...layers.live.settings.rule_settings import LARGEST, RuleSettings
from ...layers.text import tr
from .folded_form import FoldedForm

PER_KM, TOURS = "travel_per_km", "tours"


class TravelForm(FoldedForm):
    """Form over what `RuleSettings` says of travel inside territories."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Travel between stops"), parent)
        self.add_number(
            tr("A km of tour counts"),
            PER_KM,
            "",
            LARGEST,
            tr(
                "What a km of the estimated tours through the customers of a territory counts in "
                "the (first) workload, in its unit: minutes at 40 km/h are 1.5, and where roads "
                "are a quarter longer than straight lines, 1.9"
            ),
            none=tr("nothing"),
        )
        self.add_number(
            tr("Tours per territory"),
            TOURS,
            "",
            LARGEST,
            tr(
                "How many tours the period has for each territory, working days for one: each goes "
                "through an equal share of its customers"
            ),
            none=tr("one to all customers"),
        )
        self.setCollapsed(True)

    def fill(self, rules: RuleSettings) -> None:
        """Show what a plan asks; unfolded when travel counts."""
        self.blockSignals(True)
        self.show_rules(rules, {})
        self.setCollapsed(not rules.travel_per_km)
        self.blockSignals(False)
        self._show_what_counts()
        self.show_count()

    def count(self) -> int:
        """Return 1 where travel counts."""
        return int(self.rules().travel_per_km > 0)

    def on_change(self) -> None:
        """Grey out what says nothing, and tell of a change."""
        self._show_what_counts()
        super().on_change()

    def why_impossible(self, customers: str) -> str:
        """Say what travel needs that is missing, with the field of customers; '' for nothing."""
        return why_no_stops() if self.count() and not customers else ""

    def _show_what_counts(self) -> None:
        self.numbers[TOURS].setEnabled(bool(self.count()))
