"""People who leave, join, or carry more or less: asked for, then proposed like a balance.

What is asked for beside such a proposal joins it: one plan for all that happens on Monday.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..core.model.data_classes import dataclass
from ..core.people.changes import CAPACITY, JOIN, LEAVE, PersonChange
from ..layers.live.session.edits import NotEditable
from ..layers.live.session.session import PlanSession
from ..layers.live.work.people import following
from ..layers.numbers import NARROW_SPACE
from ..layers.text import tr
from .asking import ask_number, ask_text
from .markup import action_text
from .plan_page import PlanPage
from .told import told

MOST_PERCENT = 1000.0
WIDEST_ENTRY = 260
"""Pixels that an entry of the menu may take, whatever territories are called."""


@dataclass(frozen=True)
class _Asked:
    """What was asked for in one go, and what it is called."""

    title: str
    changes: tuple[PersonChange, ...]


class People(QObject):
    """The panel's commands over those who come and go; dialogs belong to `parent`.

    Signals
    -------
    joined()
        It was said who begins at the unit that was clicked.
    """

    joined = pyqtSignal()

    def __init__(self, session: PlanSession, page: PlanPage, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self._page, self._widget = session, page, parent
        self._asked = list[_Asked]()

    def connect(self, actions: dict[str, Any]) -> None:
        """Let the panel's actions do what they say; that on the map is a tool's."""
        chosen = self._page.territories.selection
        actions["leave"].triggered.connect(lambda _checked=False: self.leave(chosen()))
        actions["capacity"].triggered.connect(
            lambda _checked=False: [self.capacity(each) for each in chosen()[:1]]
        )
        text = tr("Click on the map where they live: a territory begins there")
        actions["join"].triggered.connect(lambda on: self.session.say(text) if on else None)

    def name_actions(self, actions: dict[str, Any]) -> None:
        """Say in the menu whom the selected territories are of."""
        chosen = self._page.territories.selection() if self.session.ready else []
        leave, capacity = tr("Somebody leaves"), tr("Capacity…")
        if chosen:
            leave = self._entry(_leaving(self._names(chosen), len(chosen)))
        if len(chosen) == 1:
            capacity = self._entry(tr("Capacity of {name}").format(name=self._names(chosen))) + "…"
        actions["leave"].setText(leave)
        actions["capacity"].setText(capacity)

    def _names(self, territories: Sequence[int]) -> str:
        return ", ".join(self.session.name(each) for each in territories)

    def _entry(self, text: str) -> str:
        """Return an entry of the menu, its names shortened."""
        shown = self._widget.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideMiddle, WIDEST_ENTRY
        )
        return action_text(shown)

    @told
    def leave(self, territories: list[int]) -> None:
        """Share territories out among those that stay."""
        changes = [PersonChange(LEAVE, territory) for territory in territories]
        self._add(_leaving(self._names(territories), len(territories)), changes)

    @told
    def capacity(self, territory: int) -> None:
        """Ask how much of a full job somebody carries from now on."""
        session, before = self.session, self.session.territories
        target = session.tally.target[session.active, self._page.criterion]
        mean = float(target.mean())
        own = float(session.tally.target[territory, self._page.criterion])
        name = session.name(territory)
        percent, accepted = ask_number(
            self._widget,
            tr("Capacity of {name}").format(name=name),
            tr("Percent of what a territory carries on average"),
            round(100.0 * own / mean, 1) if mean > 0 else 100.0,
            least=1.0,
            most=MOST_PERCENT,
            digits=1,
            suffix=f"{NARROW_SPACE}%",
        )
        if accepted:
            self._check_list(before)
            change = PersonChange(CAPACITY, territory, capacity=percent / 100.0)
            self._add(tr("Capacity of {name}").format(name=name), [change])

    @told
    def join_at(self, unit: int) -> None:
        """Ask for a name, and let a territory begin at a unit."""
        before = self.session.territories
        name, accepted = ask_text(
            self._widget,
            tr("Somebody joins"),
            tr("Name of the territory that begins in {unit}").format(
                unit=self.session.table.name[unit]
            ),
        )
        if accepted and name.strip():
            self._check_list(before)
            self.joined.emit()
            change = PersonChange(JOIN, name=name.strip(), home=unit)
            self._add(tr("{name} joins").format(name=name.strip()), [change])

    def _add(self, title: str, changes: Sequence[PersonChange]) -> None:
        """Propose what follows from these, and from what the proposal on show was asked for.

        Of one territory the last word counts.
        """
        preview, anew = self.session.preview, {_whom(each) for each in changes}
        is_ours = preview is not None and preview.title == _title(self._asked)
        before = [
            each
            for each in self._asked
            if is_ours and anew.isdisjoint(_whom(change) for change in each.changes)
        ]
        self._asked = [*before, _Asked(title, tuple(changes))]
        every = [change for each in self._asked for change in each.changes]
        self.follow(_title(self._asked), every)

    @told
    def follow(self, title: str, changes: Sequence[PersonChange]) -> None:
        """Propose the plan that follows some changes."""
        work = partial(following, self.session, changes)
        self._page.solve_bar.run(title, work(), again=lambda held: work(held=held))

    def _check_list(self, before: object) -> None:
        if self.session.territories is not before:
            raise NotEditable(tr("The plan was read anew meanwhile: choose again."))


def _whom(change: PersonChange) -> tuple[int, str]:
    """Return whom a change is about: a territory, or somebody new."""
    return change.territory, change.name


def _title(asked: Sequence[_Asked]) -> str:
    return ", ".join(each.title for each in asked)


def _leaving(names: str, count: int) -> str:
    """Say that the people of territories leave."""
    title = tr("{names} leave") if count > 1 else tr("{names} leaves")
    return title.format(names=names)
