"""Edits of a plan, each one undo step of the user's own layer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import numpy as np

from ....core.model.problem import FREE, UNASSIGNED
from ....core.model.text import as_entered
from ...plan import COUNTED
from ...text import tr
from ..settings.plan_settings import rename_key, with_key
from .edits import NotEditable
from .plan_follower import PlanFollower
from .preview import Preview
from .step_targets import StepTargets
from .unit_editor import UnitEditor


def _nothing(_count: int) -> None:
    """Stand for what follows a plan that was written: nothing."""


class PlanEditor(UnitEditor):
    """Edits units, and the territories that there are: their names, locks, targets and ends."""

    def __init__(self, session: PlanFollower) -> None:
        super().__init__(session)
        self._step_targets = StepTargets(session)

    # -- plans -----------------------------------------------------------------------------

    def become(
        self, keys: Sequence[str], text: str, then: Callable[[int], None] = _nothing
    ) -> None:
        """Give each unit to the territory of a name as one undo step; many of them in turns.

        Territories that there are none of yet are made; those that no unit is left of are off
        the list.

        Parameters
        ----------
        keys : sequence of n str
            As the layer's field holds them; '' for none.
        then : callable
            Goes on from there, told how many units moved.
        """
        self._check(another=True)
        session = self._session
        session.flush()
        known = set(session.territories.keys)
        session.know([key for key in dict.fromkeys(keys) if key and key not in known])
        number = {key: at for at, key in enumerate(session.territories.keys)}
        after = np.array([number.get(key, UNASSIGNED) for key in keys], dtype=np.int64)
        gone = {session.key(each) for each in session.active.tolist()} - set(keys)
        units = np.flatnonzero(after != session.tally.assignment)
        session.territories.retired |= gone

        def go_on() -> None:
            if len(units) or gone:
                left = tuple(key for key in session.settings.known if key not in gone)
                session.configure(replace(session.settings, known=left))
            then(len(units))

        if len(units):
            self._write_plan(units, after[units], text, go_on, another=True)
        else:
            go_on()

    def apply(self, preview: Preview) -> None:
        """Make a proposed plan real, as one undo step.

        Territories that begin and targets of their own come with it, and go with its undo.
        """
        session = self._session
        self._check()
        session.propose(None)
        number = np.arange(preview.tally.k + 1)  # the last one stands for none
        number[-1] = UNASSIGNED
        if preview.begun:
            number[preview.known : -1] = session.make_room(preview.begun)

        def go_on() -> None:
            if preview.ended:
                self._take_off(preview.ended)
            if preview.asked:
                asked = {int(number[own]): what for own, what in preview.asked.items()}
                self._step_targets.set_with_step(asked)
            if preview.changes_list:
                session.territories_changed.emit()

        self._write_plan(preview.units, number[preview.territory], preview.title, go_on)

    # -- territories -----------------------------------------------------------------------

    def new_territory(self, name: str = "") -> int:
        """Add an empty territory, kept with the layer's settings; return it."""
        self._check()
        session = self._session
        name = as_entered(name)
        called = [session.called(each) for each in session.active.tolist()]
        wish = [name] if name else session.territories.names_of_new(1, called)
        key = session.territories.new_key("".join(wish) or tr("New territory"))
        settings = replace(session.settings, known=(*session.settings.known, key))
        if name and session.territories.numbered:
            settings = with_key(settings, "names", key, name)
        session.territories.retired.discard(key)
        session.configure(settings)
        return session.territories.keys.index(key)

    def rename(self, territory: int, name: str) -> None:
        """Call a territory something else.

        Where the territory field holds text, the name is the value and its units are
        rewritten, as one undo step; where it holds numbers, the name is kept with the layer.
        """
        session = self._session
        name = as_entered(name)
        if not name or name == session.called(territory):
            return
        key = session.territories.keys[territory]
        if session.territories.numbered:
            session.configure(with_key(session.settings, "names", key, name))
            return
        taken, title = session.territories.index(name), tr("Rename {old} to {new}")
        if taken is not None and taken in session.active:
            text = tr("There is a territory “{name}” already. Use “Merge into” to join them.")
            raise NotEditable(text.format(name=name))
        self._check()
        units = session.units_of(territory)
        if taken is not None:  # A territory that was merged away: its name is free.
            session.territories.retired.discard(name)
            self.move(units, np.full(len(units), taken), title.format(old=key, new=name))
            session.configure(rename_key(session.settings, key, name))
            self.remove(territory)
            return
        if not len(units):
            session.rename_empty(territory, name)
            return
        with self._step(title.format(old=key, new=name)):
            self._write_value(units, name)

    def merge(self, territories: list[int], into: int) -> None:
        """Give all units of some territories to another, as one undo step."""
        session = self._session
        gone = [territory for territory in territories if territory != into]
        self._check_locks(gone)
        units = np.flatnonzero(np.isin(session.tally.assignment, gone))
        owner = np.full(len(units), into)
        self._check_moves(units, owner)
        self.move(units, owner, tr("Merge into {name}").format(name=session.name(into)))
        if gone:
            self._take_off(gone)

    def remove(self, territory: int) -> None:
        """Take an empty territory off the list."""
        self._take_off([territory])

    def _take_off(self, territories: Iterable[int]) -> None:
        session = self._session
        keys = {session.territories.keys[territory] for territory in territories}
        session.territories.retired |= keys
        known = tuple(each for each in session.settings.known if each not in keys)
        session.configure(replace(session.settings, known=known))

    def split(self, territory: int, part: np.ndarray) -> list[int]:
        """Divide a territory: units of part 0 keep it, the others get new ones; one undo step.

        Parameters
        ----------
        part : (units of the territory,) int
            Part of each of its units, in the order of `LivePlan.units_of`.

        Returns
        -------
        All territories it became, itself first.
        """
        session = self._session
        self._check()
        self._check_locks([territory])
        units, name = session.units_of(territory), session.called(territory)
        like = name if COUNTED.fullmatch(name) else f"{name} 1"
        wishes = session.names_of_new(int(part.max(initial=0)), like)
        became = [territory, *session.make_room(wishes)]
        moved = part > 0
        text = tr("Split {name}").format(name=name)
        self.move(units[moved], np.array(became)[part[moved]], text)
        session.territories_changed.emit()
        return became

    def found(
        self,
        plan: np.ndarray,
        count: int,
        names: Sequence[str] = (),
        then: Callable[[int], None] = _nothing,
    ) -> list[int]:
        """Make `count` new territories and give each its units, as one undo step.

        Parameters
        ----------
        plan : (n,) int
            Number of each unit's territory, 0 to `count` - 1, `UNASSIGNED` for none.
        names : sequence of `count` str, optional
            What they are called; numbered by default.
        then : callable
            Goes on from there, told how many units have a territory.
        """
        self._check()
        session = self._session
        like = tr("Territory {number}").format(number=0)
        new = session.make_room(list(names) or session.names_of_new(count, like))
        units = np.flatnonzero(plan != UNASSIGNED)

        def go_on() -> None:
            session.territories_changed.emit()
            then(len(units))

        self._write_plan(units, np.array(new)[plan[units]], tr("Design territories"), go_on)
        return new

    def set_lock(self, territories: list[int], lock: int) -> None:
        """Lock territories: `FREE`, `GAIN_ONLY` or `FROZEN`; kept with the layer's settings."""
        settings = self._session.settings
        for territory in territories:
            key = self._session.territories.keys[territory]
            settings = with_key(settings, "locks", key, lock if lock != FREE else None)
        self._session.configure(settings)

    def set_target(self, territory: int, criterion: int, target: float | None) -> None:
        """Set the workload a territory should carry; None: its share of what is left."""
        session = self._session
        key = session.territories.keys[territory]
        field = (session.settings.workload_fields or [""])[criterion]
        own = {k: v for k, v in session.settings.targets.get(key, {}).items() if k != field}
        if target is not None:
            own[field] = float(target)
        session.configure(with_key(session.settings, "targets", key, own))
        session.totals_changed.emit(frozenset(session.active.tolist()))

    def lock_units(self, units: np.ndarray, locked: bool) -> None:
        """Lock units to their territory, or let them go; kept with the layer's settings."""
        session = self._session
        ids = {session.table.identifier[unit] for unit in units}
        kept = set(session.settings.locked_units)
        kept = kept | ids if locked else kept - ids
        session.configure(replace(session.settings, locked_units=tuple(sorted(kept))))

    def swap_names(self, first: int, second: int) -> None:
        """Exchange two territories: each one's units take the other's name."""
        session = self._session
        one, other = session.units_of(first), session.units_of(second)
        self._check_locks([first, second])
        units = np.concatenate([one, other])
        territory = np.repeat(np.array([second, first]), [len(one), len(other)])
        self._check_moves(units, territory)
        self.move(units, territory, tr("Swap territories"))

    # -- inside ----------------------------------------------------------------------------

    def _check_locks(self, territories: list[int]) -> None:
        session = self._session
        for territory in territories:
            if session.locks[territory] != FREE:
                text = tr("{name} is locked.")
                raise NotEditable(text.format(name=session.name(territory)))
