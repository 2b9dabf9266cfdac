"""The panel's last line: the plan's total, mean and spread, and whom strokes give units to."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ..core.model.locale import number
from ..layers.figures import Facts, figures
from ..layers.live.session.session import PlanSession
from ..layers.numbers import NARROW_SPACE, scale_for
from ..layers.text import plain, tr
from .adaptive_row import AdaptiveRow
from .markup import html
from .short_names import short_name
from .theme import Probe, muted

LONGEST_NAME = 140
"""Room for a territory's name, in pixels."""


class TotalsRow(AdaptiveRow):
    """Shows a plan's totals, and the territory that is picked."""

    def __init__(self, session: PlanSession, probe: Probe, parent: QWidget) -> None:
        self.total, self.painting = QLabel(parent), QLabel(parent)
        super().__init__(self.total, self.painting, parent)
        self._session, self._probe = session, probe
        self._totals = [each for each in figures() if each.total]
        for label in (self.total, self.painting):
            label.setContentsMargins(8, 3, 8, 3)
        self.painting.setToolTip(
            tr(
                "The territory that strokes give units to: choose it by its row, or by picking one "
                "of its units"
            )
        )

    def show_total(self, criterion: int, facts: Facts | None) -> None:
        """Show totals of a workload; those of all workloads and figures stand in the tip."""
        session = self._session
        if not session.ready or not len(session.active):
            self.total.setText("")
            return
        load = session.tally.loads[session.active, criterion]
        total, mean = float(session.tally.total[criterion]), float(load.mean())
        spread = float(load.std() / mean) if mean else 0.0
        self.total.setText(
            tr("Total <b>{total}</b> · mean {mean} · spread {spread}").format(
                total=_scaled(total),
                mean=_scaled(mean),
                spread=f"±{number(100 * spread, '.1f')}{NARROW_SPACE}%",
            )
        )
        self.total.setToolTip("\n".join([*self._workloads_told(), *self._figures_told(facts)]))

    def _workloads_told(self) -> list[str]:
        told = [
            tr(
                "Spread: how far workloads typically are from their mean (standard deviation, as "
                "share of the mean)"
            )
        ]
        fields = self._session.settings.workload_fields
        if len(fields) > 1:
            told += [
                tr("{workload}: total {total}").format(workload=plain(name), total=_scaled(each))
                for name, each in zip(fields, self._session.tally.total.tolist())
            ]
        return told

    def _figures_told(self, facts: Facts | None) -> list[str]:
        if facts is None:
            return []
        told = [(each.total, each.value(facts)) for each in self._totals]
        return [text.format(total=values.sum()) for text, values in told if values is not None]

    def show_picked(self, picked: int | None, begins: Mapping[str, int]) -> None:
        """Show which territory strokes give units to, if any; names, see `short_name`."""
        if picked is not None:
            session = self._session
            name = short_name(session.name(picked), begins, LONGEST_NAME, self.fontMetrics())
            grey = muted(self._probe.colours()).name()
            ground = f"background:{session.colour(picked)}"
            chip = f"<span style='{ground}'>&nbsp;&nbsp;&nbsp;</span>"
            label = f"<span style='color:{grey}'>{tr('painting:')}</span>"
            self.painting.setText(f"{label} {chip} {html(name)}")
        self.painting.setVisible(picked is not None)  # with its text: the row asks how wide it is


def _scaled(amount: float) -> str:
    return scale_for(np.array([amount])).text(amount)
