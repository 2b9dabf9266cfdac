"""The Why tab: why the unit that was clicked is where it is, and what would turn that."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QAction,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ...core.model.locale import number
from ...core.model.moves import Called
from ...core.model.problem import UNASSIGNED
from ...core.reasons.records import Answer
from ...core.reasons.sentences import broken_texts, effect_text, headline_text, turn_texts
from ...layers.live.session.plan_checks import called_by
from ...layers.live.session.session import PlanSession
from ...layers.live.session.why_here import owners_around, why_here
from ...layers.numbers import MINUS, short
from ...layers.text import plain, tr
from ..markup import html, unbroken
from .tab import OUTLINE_UNITS, ZOOM_TO_UNITS, Tab

LONGEST = 300
"""Letters of a sentence: names may be of any length."""


class WhyTab(Tab):
    """A page on one unit, which follows every edit."""

    NAME = "why"

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(session, parent)
        self._feature: int | None = None
        self._layer = ""
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setAccessibleName(tr("Why the unit is where it is"))
        self.zoom = QPushButton(tr("Zoom to"), self)
        self.zoom.clicked.connect(lambda: self.asked.emit(ZOOM_TO_UNITS, self._units()))
        self.done = QPushButton(tr("Close"), self)
        self.done.setToolTip(tr("Ask about no unit any more"))
        self._below = QHBoxLayout()
        self._below.setContentsMargins(8, 4, 8, 4)
        self._below.addStretch(1)
        self._below.addWidget(self.zoom)
        self._below.addWidget(self.done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        layout.addLayout(self._below)

    def title(self) -> str:
        """Return what the tab is called."""
        return tr("Why")

    def add_button(self, action: QAction) -> None:
        """Offer another action below."""
        button = QPushButton(action.text(), self)
        button.setToolTip(action.toolTip())
        button.clicked.connect(lambda _checked: action.trigger())
        action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
        self._below.insertWidget(1, button)

    def ask(self, unit: int) -> None:
        """Ask about a unit."""
        self._feature = int(self._session.table.feature_id[unit])
        self._layer = self._session.bound_layer.id()
        self.asked.emit(OUTLINE_UNITS, [unit])

    def is_offered(self) -> bool:
        """Return whether a unit of this layer was asked about."""
        if not self._session.ready or self._feature is None:
            return False
        return self._session.bound_layer.id() == self._layer

    def forget(self) -> None:
        """Ask about no unit any more."""
        self._feature = None
        self.text.clear()

    def end(self) -> None:
        """Ask about no unit any more, and outline none."""
        self.forget()
        self.asked.emit(OUTLINE_UNITS, [])

    def update_tab(self, criterion: int) -> None:
        """Say it anew: every edit may have turned it."""
        units = self._units()
        self.zoom.setEnabled(bool(units))
        self.text.setHtml(self._page(units[0], criterion) if units else "")

    def _units(self) -> list[int]:
        if self._feature is None or not self.is_offered():
            return []
        unit = self._session.table.row(self._feature)
        return [] if unit is None else [unit]

    def _page(self, unit: int, criterion: int) -> str:
        session = self._session
        called = called_by(session.plan)
        owner = int(session.tally.assignment[unit])
        where = tr("no territory") if owner == UNASSIGNED else session.name(owner)
        work = short(float(session.tally.workload[unit, criterion]))
        title = tr("{unit} · {work} · in {territory}")
        if owner == UNASSIGNED:
            title = tr("{unit} · {work} · in no territory")
        title = title.format(unit=session.table.name[unit], work=work, territory=where)
        page = f"<p><b>{_said(title)}</b></p>"
        found = why_here(session.plan, unit)
        if found is None:
            return page + _line(tr("Wait a moment: it is not known yet which units touch."))
        if not found:
            return page + _line(self._around(unit, owner, where))
        return page + "".join(self._answer(each, called, criterion) for each in found)

    def _around(self, unit: int, owner: int, where: str) -> str:
        """Say what is around a unit that no other territory is beside."""
        around = owners_around(self._session.plan, unit)
        if not around:
            return tr("It touches no other unit.")
        if around - {owner, UNASSIGNED}:
            return tr("It touches other territories only where exceptions are.")
        if owner == UNASSIGNED:
            return tr("It touches no territory: nothing around it has one.")
        if UNASSIGNED in around:
            return tr("It touches no other territory, but units that have none.")
        text = tr("It touches no other territory: all around it is {territory}.")
        return text.format(territory=where)

    def _answer(self, why: Answer, called: Called, criterion: int) -> str:
        """Return a paragraph on one territory beside it: answer, effect, reasons, what turns it."""
        ground = f"background:{self._session.colour(why.target)}"
        chip = f"<span style='{ground}'>&nbsp;&nbsp;&nbsp;</span>"
        head = f"{chip}&nbsp;<b>{_said(headline_text(why, called))}</b>"
        lines = [_said(_effect(why, called, criterion))]
        lines += [f"✗ {_said(each)}" for each in broken_texts(why, called)]
        turns = turn_texts(why, called)
        if turns:
            lines.append(_said(tr("It could go there:")))
            lines += [f"→ {_said(each)}" for each in turns]
        return f"<p>{head}<br>{'<br>'.join(lines)}</p>"


def _effect(why: Answer, called: Called, criterion: int) -> str:
    """Say what the move would do: deviations of both, borders and travel."""
    told = [effect_text(why, called, criterion)]
    if round(why.border, 1):
        told.append(tr("borders {change} km").format(change=_signed(why.border)))
    return tr(" · ").join(told)


def _signed(km: float) -> str:
    return f"{MINUS if km < 0 else '+'}{number(abs(km), ',.1f')}"


def _line(text: str) -> str:
    return f"<p>{_said(text)}</p>"


def _said(text: str) -> str:
    """Return a sentence with names in it as the page takes it."""
    return html(unbroken(plain(text, LONGEST)))
