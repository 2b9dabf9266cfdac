"""The panel's last line: the plan's total, mean and spread, and which territory is picked."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ..core.figures.evenness import variation
from ..core.model.locale import number
from ..layers.figures import Facts, figures
from ..layers.live.session.session import PlanSession
from ..layers.numbers import NARROW_SPACE, scale_for
from ..layers.text import plain, tr
from .markup import html
from .short_names import short_name
from .theme import Probe, muted

LONGEST_NAME, SHORTEST_NAME = 140, 40
"""Room for a territory's name, in pixels."""

SEPARATOR = " · "

WAYS = (
    ((0, 1, 2), True),
    ((0, 2), True),
    ((0, 2), False),
    ((0,), True),
    ((0,), False),
)
"""Which of total, mean and spread are told, and whether the picked territory stands behind a word,
the more first: the mean is the first to go, as it follows from the total."""


class TotalsRow(QWidget):
    """Shows a plan's totals, and the territory that is picked.

    It stays one line: whoever picks a territory moves nothing. What has no room stands in the tip.
    """

    def __init__(self, session: PlanSession, probe: Probe, parent: QWidget) -> None:
        super().__init__(parent)
        self.total, self.picked = QLabel(self), QLabel(self)
        self._session, self._probe = session, probe
        self._totals = [each for each in figures() if each.total]
        self._told = list[str]()
        self._picked: tuple[str, str] | None = None
        self._begins: Mapping[str, int] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.total, 1)
        row.addWidget(self.picked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for label in (self.total, self.picked):
            label.setContentsMargins(8, 3, 8, 3)
            label.setMinimumWidth(1)
        self.picked.setToolTip(
            tr(
                "The territory that is picked, by its row or one of its units: while a tool "
                "paints, strokes give units to it"
            )
        )

    def show_total(self, criterion: int, facts: Facts | None) -> None:
        """Show totals of a workload; those of all workloads and figures stand in the tip."""
        session = self._session
        self._told = []
        if session.ready and len(session.active):
            load = session.tally.loads[session.active, criterion]
            total, mean = float(session.tally.total[criterion]), float(load.mean())
            spread = self._spread(criterion)
            self._told = [
                tr("Total <b>{total}</b>").format(total=_scaled(total)),
                tr("mean {mean}").format(mean=_scaled(mean)),
                tr("spread {spread}").format(spread=spread),
            ]
            told = [self._told[1], _spread_told(spread), *self._workloads_told()]
            self.total.setToolTip("\n".join([*told, *self._figures_told(facts)]))
        self._fit()

    def _spread(self, criterion: int) -> str:
        tally, rows = self._session.tally, self._session.active
        off = float(variation(tally.loads[rows], tally.target[rows])[criterion])
        return "–" if np.isnan(off) else f"±{number(100 * off, '.1f')}{NARROW_SPACE}%"

    def _workloads_told(self) -> list[str]:
        fields = self._session.settings.workload_fields
        if len(fields) < 2:
            return []
        return [
            tr("{workload}: total {total}").format(workload=plain(name), total=_scaled(each))
            for name, each in zip(fields, self._session.tally.total.tolist())
        ]

    def _figures_told(self, facts: Facts | None) -> list[str]:
        if facts is None:
            return []
        told = [(each.total, each.value(facts)) for each in self._totals]
        return [text.format(total=values.sum()) for text, values in told if values is not None]

    def show_picked(self, picked: int | None, begins: Mapping[str, int]) -> None:
        """Show which territory is picked, if any; names, see `short_name`."""
        session, self._begins = self._session, begins
        self._picked = None if picked is None else (session.name(picked), session.colour(picked))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell more or less, as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Tell as much as has room beside the picked territory, whose name may be shortened."""
        self.picked.setVisible(self._picked is not None)
        for which, with_word in WAYS:
            text = SEPARATOR.join(self._told[each] for each in which if self._told)
            room = self.width() - _width(self.total, text)
            if room >= 0 and (self._picked is None or self._fits(*self._picked, room, with_word)):
                break

    def _fits(self, name: str, colour: str, room: int, with_word: bool) -> bool:
        """Show the picked territory; tell whether the room (pixels) has enough of its name."""
        metrics = self.picked.fontMetrics()
        left = room - _width(self.picked, self._told_picked(colour, "", with_word))
        shown = short_name(name, self._begins, min(max(left, SHORTEST_NAME), LONGEST_NAME), metrics)
        _width(self.picked, self._told_picked(colour, shown, with_word))
        return left >= min(metrics.horizontalAdvance(name), SHORTEST_NAME)

    def _told_picked(self, colour: str, name: str, with_word: bool) -> str:
        grey = muted(self._probe.colours()).name()
        word = f"<span style='color:{grey}'>{tr('picked:')}</span> " if with_word else ""
        chip = f"<span style='background:{colour}'>&nbsp;&nbsp;&nbsp;</span>"
        return f"{word}{chip} {html(name)}"


def _width(label: QLabel, text: str) -> int:
    """Give a label a text; return how wide it wants to be (pixels)."""
    label.setText(text)
    return int(label.sizeHint().width())


def _spread_told(spread: str) -> str:
    text = tr(
        "Spread {spread}: how unevenly targets are met (coefficient of variation of workload / "
        "target, as the figures of the plan have it)"
    )
    return text.format(spread=spread)


def _scaled(amount: float) -> str:
    return scale_for(np.array([amount])).text(amount)
