"""The tip near the pointer that says what a move would do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtWidgets import QLabel

from ...core.jobs.suggest import Suggestion
from ...core.live.what_if import WhatIf
from ...core.model.problem import UNASSIGNED
from ...layers.live.session.plan_checks import warnings_of
from ...layers.live.session.plan_travel import way_to, way_unit
from ...layers.live.session.session import PlanSession
from ...layers.numbers import is_within, percent, short, units_text, way_text
from ...layers.text import plain, tr
from ..markup import html

GAP = 18
"""Pixels between pointer and tip."""
EDGE = 4
LONGEST, LONGEST_WARNING = 34, 120
"""Letters that are shown of a name, and of a warning."""
MOST_SIDES = 3
"""Territories that lose units and are listed."""
BETTER, WORSE = "#2a7d3b", "#b04a00"
PAPER, HINT = "#fffbe6", "#6a6f75"
STYLE = (
    f"QLabel {{ background: {PAPER}; color: #22262a; border: 1px solid #d8c48a;"
    " border-radius: 3px; padding: 5px 8px; }"
)


class HoverTip(QLabel):
    """A small sheet on the canvas: near the pointer, never under it, deaf to the mouse."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas.viewport())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setStyleSheet(STYLE)
        self.hide()
        canvas.viewport().installEventFilter(self)

    def show_near(self, text: str, pointer: QPoint) -> None:
        """Show a text beside the pointer (in pixels of the canvas), inside the canvas."""
        if text != self.text():
            self.setText(text)
            self.adjustSize()
        self.move(self._place(pointer))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when the pointer leaves the canvas."""
        if event.type() == QEvent.Type.Leave:
            self.hide()
        return False

    def _place(self, pointer: QPoint) -> QPoint:
        room = self.parentWidget().size()
        x, y = pointer.x() + GAP, pointer.y() + GAP
        if x + self.width() > room.width() - EDGE:
            x = pointer.x() - GAP - self.width()
        if y + self.height() > room.height() - EDGE:
            y = pointer.y() - GAP - self.height()
        # In a canvas too narrow for either side it may touch the edge, but stays off the pointer.
        return QPoint(max(x, EDGE), max(y, EDGE))


def unit_text(session: PlanSession, unit: int, criterion: int) -> str:
    """Return "Kern · 909 k" in HTML."""
    work = short(float(session.tally.workload[unit, criterion]))
    return f"<b>{_shown(session.table.name[unit])}</b> · {work}"


def territory_text(session: PlanSession, territory: int) -> str:
    """Return a territory's chip and name in HTML."""
    colour = session.colour(territory)
    return (
        f"<span style='background:{colour}'>&nbsp;&nbsp;&nbsp;</span>&nbsp;"
        f"{_shown(session.name(territory))}"
    )


def move_text(session: PlanSession, unit: int, territory: int, criterion: int) -> str:
    """Return what giving `unit` to `territory` would do, in HTML."""
    effect = session.what_if(unit, territory)
    lines = [unit_text(session, unit, criterion)]
    if effect.source == territory == UNASSIGNED:
        return f"{lines[0]}<br>{territory_text(session, territory)}"
    if effect.source == territory:
        told = _percent(session, float(effect.before[1, criterion]), criterion)
        lines.append(f"{territory_text(session, territory)}&nbsp; {told}")
        return "<br>".join(lines)
    rows = [
        _effect_row(session, side, effect.before[row], effect.after[row], criterion)
        for row, side in enumerate((effect.source, territory))
    ]
    rows += _way_rows(session, unit, effect.source, territory)
    judged = session.editor.judge(np.array([unit]), territory)
    broken = warnings_of(session.plan, np.array([unit]), territory)
    return _sheet(lines[0], rows, _warnings(session, effect, judged.reason) + broken)


def selection_text(
    session: PlanSession, taken: np.ndarray, territory: int, criterion: int, reason: str
) -> str:
    """Return what giving the units `taken` to `territory` would do, in HTML."""
    work = short(float(session.tally.workload[taken, criterion].sum()))
    after = session.tally.fork()
    after.move(taken, territory)
    before, then = session.tally.deviation, after.deviation
    sides = [*_losing_most(session, taken), territory]
    rows = [_effect_row(session, side, before[side], then[side], criterion) for side in sides]
    warnings = [
        *([reason] if reason else []),
        *torn_texts(session, taken, territory),
        *warnings_of(session.plan, taken, territory),
    ]
    return _sheet(f"<b>{units_text(len(taken))}</b> · {work}", rows, warnings)


def exchange_text(session: PlanSession, first: int, second: int, criterion: int) -> str:
    """Return what exchanging the territories of two units would do, in HTML."""
    tally = session.tally
    units = np.sort([first, second])
    owners = tally.assignment[units[::-1]]
    after = tally.fork()
    after.move(units, owners)
    rows = [
        _effect_row(session, owner, tally.deviation[owner], after.deviation[owner], criterion)
        for owner in tally.assignment[[first, second]].tolist()
    ]
    title = f"{unit_text(session, first, criterion)}<br>{unit_text(session, second, criterion)}"
    reason = session.editor.why_not(units, owners)
    warnings = [
        *([reason] if reason else []),
        *torn_texts(session, units, owners),
        *warnings_of(session.plan, units, owners),
    ]
    return _sheet(title, rows, warnings)


def torn_texts(session: PlanSession, units: np.ndarray, territory: int | np.ndarray) -> list[str]:
    """Say what giving `units` to a territory, or one each, would cut or leave apart."""
    torn = session.tally.torn_by(units, territory)
    return [
        *(_cuts(session, each, pieces) for each, pieces in torn.cut),
        *(_apart(session, each) for each in torn.apart),
    ]


def suggestion_text(session: PlanSession, found: Suggestion, number: int, criterion: int) -> str:
    """Return what a suggestion would do, in HTML."""
    moves = [
        f"{unit_text(session, unit, criterion)} → {territory_text(session, target)}"
        for unit, target in found.moves
    ]
    rows = [
        _effect_row(session, territory, before, after, criterion)
        for territory, before, after in zip(found.territories, found.before, found.after)
    ]
    hint = tr("Click, or press {number}, to apply").format(number=number)
    return _sheet("<br>".join(moves), rows, []) + f"<span style='color:{HINT}'>{hint}</span>"


def _losing_most(session: PlanSession, units: np.ndarray) -> list[int]:
    """Return the territories that most of `units` are in, a few at most."""
    owner, count = np.unique(session.tally.assignment[units], return_counts=True)
    return owner[np.lexsort((owner, -count))][:MOST_SIDES].tolist()


def _percent(session: PlanSession, deviation: float, criterion: int) -> str:
    return percent(deviation, tolerance=float(session.tolerance[criterion]))


def _effect_row(
    session: PlanSession,
    territory: int,
    before: Sequence[float] | np.ndarray,
    after: Sequence[float] | np.ndarray,
    criterion: int,
) -> str:
    """Return a row on a territory, of its deviations (m,) before and after; ✓: within tolerance."""
    if territory == UNASSIGNED:
        return f"<tr><td>{territory_text(session, territory)}</td><td></td></tr>"
    now, then = float(before[criterion]), float(after[criterion])
    first, last = (_percent(session, each, criterion) for each in (now, then))
    ticked = is_within(then, session.tolerance[criterion])
    return _row(
        territory_text(session, territory),
        first,
        f"{last} ✓" if ticked else last,
        _verdict(abs(now), abs(then)),
    )


def _row(name: str, before: str, after: str, verdict: str) -> str:
    return (
        f"<tr><td>{name}</td><td align='right'>&nbsp;&nbsp;{before}</td><td>&nbsp;→&nbsp;</td>"
        f"<td align='right'><b>{after}</b></td><td>{verdict}</td></tr>"
    )


def _verdict(before: float, after: float) -> str:
    """Say whether a figure of which less is better gets better or worse, in words."""
    if (not before < after and not after < before) or np.isclose(before, after, 1e-9, 1e-12):
        return ""
    colour, word = (BETTER, tr("better")) if after < before else (WORSE, tr("worse"))
    return f"&nbsp;<span style='color:{colour}'>{word}</span>"


def _way_rows(session: PlanSession, unit: int, source: int, target: int) -> list[str]:
    """Return how far the unit's center is, and would be, where that is known."""
    ways = [
        way_to(session.plan, np.array([unit]), each) if each != UNASSIGNED else None
        for each in (source, target)
    ]
    if all(way is None for way in ways):
        return []
    before, after = (float("nan") if way is None else float(way[0]) for way in ways)
    unit_ = way_unit(session.plan)
    texts = way_text(before, unit_), way_text(after, unit_)
    return [_row(tr("Way to the center"), *texts, _verdict(before, after))]


def _shown(name: str) -> str:
    """Return a name in HTML, cut when it would make the tip too wide."""
    return html(name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…")


def _sheet(title: str, rows: list[str], warnings: list[str]) -> str:
    told = "".join(
        f"<div style='color:{WORSE}'>⚠ {html(plain(text, LONGEST_WARNING))}</div>"
        for text in dict.fromkeys(warnings)
    )
    return f"{title}<table cellspacing='0' cellpadding='1'>{''.join(rows)}</table>{told}"


def _warnings(session: PlanSession, effect: WhatIf, reason: str) -> list[str]:
    texts = [reason] if reason else []
    if effect.cuts:
        texts.append(_cuts(session, effect.source, effect.pieces))
    if not effect.touches:
        texts.append(_apart(session, effect.target))
    return texts


def _cuts(session: PlanSession, territory: int, pieces: int) -> str:
    return tr("cuts {name} in {parts} parts").format(name=session.name(territory), parts=pieces)


def _apart(session: PlanSession, territory: int) -> str:
    return tr("does not touch {name}").format(name=session.name(territory))
