"""What can be done with the selected territories, in a context menu."""

from __future__ import annotations

from typing import Protocol

from qgis.PyQt.QtWidgets import QAction, QActionGroup, QMenu, QWidget

from ...core.model.problem import FREE, FROZEN, GAIN_ONLY, UNASSIGNED
from ...layers.live.session.session import PlanSession
from ...layers.text import tr
from ..enabling import why_busy, why_unknown
from ..markup import action_text, tip
from ..themed_icons import themed_icon

MOST_NAMES = 30
"""Territories that are offered one by one to merge into."""


class TerritoryCommands(Protocol):
    """What the menu needs of the panel."""

    def unassign(self) -> None: ...  # noqa: D102
    def paint_with(self, territory: int) -> None: ...  # noqa: D102
    def set_lock(self, territories: list[int], lock: int) -> None: ...  # noqa: D102
    def merge(self, territories: list[int], into: int) -> None: ...  # noqa: D102
    def split(self, territory: int) -> None: ...  # noqa: D102
    def swap_names(self, first: int, second: int) -> None: ...  # noqa: D102
    def balance(self, territories: list[int]) -> None: ...  # noqa: D102
    def design_anew(self) -> None: ...  # noqa: D102
    def select_units(self, territories: list[int]) -> None: ...  # noqa: D102
    def zoom(self, territories: list[int]) -> None: ...  # noqa: D102
    def rename(self, territory: int) -> None: ...  # noqa: D102
    def set_target(self, territory: int) -> None: ...  # noqa: D102
    def remove(self, territory: int) -> None: ...  # noqa: D102


class PeopleCommands(Protocol):
    """What the menu needs of those who come and go."""

    def leave(self, territories: list[int]) -> None: ...  # noqa: D102
    def capacity(self, territory: int) -> None: ...  # noqa: D102


def territory_menu(
    session: PlanSession,
    chosen: list[int],
    commands: TerritoryCommands,
    parent: QWidget,
    people: PeopleCommands | None = None,
    may_solve: bool = True,
) -> QMenu:
    """Return the menu for the `chosen` territories (at least one), which are selected.

    `may_solve`: nothing else is at work.
    """
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    one = chosen[0] if len(chosen) == 1 else None
    fixed = session.why_fixed
    waits = why_unknown(session) if may_solve else why_busy()
    if one is not None:
        add = menu.addAction(themed_icon("paint"), tr("Paint with this"))
        add.triggered.connect(lambda: commands.paint_with(one))
    add = menu.addAction(tr("Zoom to"))
    add.triggered.connect(lambda: commands.zoom(chosen))
    add = menu.addAction(tr("Select its units") if one is not None else tr("Select their units"))
    add.triggered.connect(lambda: commands.select_units(chosen))
    menu.addSeparator()
    _add_locks(menu, session, chosen, commands)
    if one is not None:
        add = menu.addAction(tr("Set target…"))
        add.triggered.connect(lambda: commands.set_target(one))
        add = menu.addAction(tr("Rename"))
        _enable(add, fixed)
        add.triggered.connect(lambda: commands.rename(one))
    if people is not None:
        _add_people(menu, session, chosen, people, waits)
    menu.addSeparator()
    into = menu.addMenu(themed_icon("merge"), tr("Merge into"))
    alone = "" if len(session.active) > 1 else tr("There is no other territory.")
    _enable(into.menuAction(), fixed or alone)
    near, others = _merge_targets(session, chosen)
    for other in (*near, *others):
        if others and other == others[0]:
            into.addSeparator()
        add = into.addAction(action_text(session.name(other)))
        # By default an action's tip is its text, which Qt may take for markup.
        add.setToolTip(tip(session.name(other)))
        add.triggered.connect(lambda _checked=False, into=other: commands.merge(chosen, into))
    if one is not None:
        add = menu.addAction(themed_icon("split"), tr("Split…"))
        whole = "" if session.tally.units[one] > 1 else tr("It has no units to share.")
        _enable(add, fixed or waits or whole)
        add.triggered.connect(lambda: commands.split(one))
        if session.tally.units[one] == 0:
            add = menu.addAction(tr("Remove"))
            add.triggered.connect(lambda: commands.remove(one))
    if len(chosen) == 2:
        add = menu.addAction(themed_icon("swap"), tr("Swap names"))
        _enable(add, fixed)
        add.triggered.connect(lambda: commands.swap_names(*chosen))
    if len(chosen) > 1:
        add = menu.addAction(themed_icon("balance"), tr("Balance among these…"))
        _enable(add, waits)
        add.triggered.connect(lambda: commands.balance(chosen))
        add = menu.addAction(themed_icon("design"), tr("Design these anew…"))
        _enable(add, waits)
        add.triggered.connect(lambda: commands.design_anew())
    return menu


def _enable(action: QAction, why_not: str) -> None:
    """Enable an entry, or say in its tip why it can't be chosen."""
    action.setEnabled(not why_not)
    if why_not:
        action.setToolTip(tip(why_not))


def _add_people(
    menu: QMenu,
    session: PlanSession,
    chosen: list[int],
    people: PeopleCommands,
    waits: str,
) -> None:
    menu.addSeparator()
    add = menu.addAction(tr("Somebody leaves"))
    nobody = "" if len(chosen) < len(session.active) else tr("Somebody has to stay.")
    _enable(add, waits or nobody)
    add.triggered.connect(lambda: people.leave(chosen))
    if len(chosen) == 1:
        add = menu.addAction(tr("Capacity…"))
        _enable(add, waits)
        add.triggered.connect(lambda: people.capacity(chosen[0]))


def unassigned_menu(session: PlanSession, commands: TerritoryCommands, parent: QWidget) -> QMenu:
    """Return the menu for the units that no territory has."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    add = menu.addAction(themed_icon("unassign"), tr("Paint with this"))
    add.triggered.connect(commands.unassign)
    none = "" if len(session.units_of(UNASSIGNED)) else tr("Every unit has a territory.")
    for text, command in (
        (tr("Zoom to"), commands.zoom),
        (tr("Select these units"), commands.select_units),
    ):
        add = menu.addAction(text)
        _enable(add, none)
        add.triggered.connect(lambda _checked=False, command=command: command([UNASSIGNED]))
    return menu


def _add_locks(
    menu: QMenu, session: PlanSession, chosen: list[int], commands: TerritoryCommands
) -> None:
    states = {int(session.locks[territory]) for territory in chosen}
    locks = menu.addMenu(themed_icon("lock"), tr("Lock"))
    one_of = QActionGroup(locks)
    for lock, text in (
        (FREE, tr("Free")),
        (GAIN_ONLY, tr("Gain only: never loses")),
        (FROZEN, tr("Frozen: neither gains nor loses")),
    ):
        add = locks.addAction(text)
        one_of.addAction(add)
        add.setCheckable(True)
        add.setChecked(states == {lock})
        add.triggered.connect(lambda _checked=False, lock=lock: commands.set_lock(chosen, lock))


def _merge_targets(session: PlanSession, chosen: list[int]) -> tuple[list[int], list[int]]:
    """Return the territories to merge into: the neighbours of the chosen ones, and others."""
    near: list[int] = []
    if session.shapes is not None:
        near = session.neighbours(chosen)
    others = [t for t in session.active.tolist() if t not in near and t not in chosen]
    near = near[:MOST_NAMES]
    return near, others[: MOST_NAMES - len(near)]
