"""Edits of a plan, each one undo step of the user's own layer."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....core.guards.locks import may_move
from ....core.model.problem import FREE, FROZEN, UNASSIGNED
from ...text import tr
from ...values import value_of
from ..settings.plan_settings import rename_key, with_key
from .edits import NotEditable, edit_command, start_editing, write_values
from .newer_values import NewerValue, give_way
from .plan_follower import PlanFollower
from .preview import Preview

MANY_MOVED, CHUNK = 4000, 500
"""Units from which on a plan is written in turns, and most of them between two looks at the clock.
"""

TURN_SECONDS = 0.02
"""Processor time of such a turn, before the session follows what was written."""


def _nothing() -> None:
    """Stand for what is to be done after a stroke: nothing."""


@dataclass(frozen=True)
class Painted:
    """What a stroke did with the units it was given.

    Attributes
    ----------
    taken, refused : (…,) int64
        Units that changed territory, and those that were not allowed to.
    reason : str
        Why the first of the refused ones stayed; '' when none was refused.
    """

    taken: np.ndarray
    refused: np.ndarray
    reason: str


class PlanEditor(QObject):
    """Writes plans to the layer of a session; the session follows by the layer's signals.

    A stroke is an edit command that stays open between `begin` and `end` (or `drop`): all its
    units are one undo step. Other edits are one step each. Editing is switched on when needed.
    A plan that gives many units another territory is written in turns with the window, as a
    stroke of its own; whoever can't wait (another edit, undo, save) has it ended at once.
    All of them raise `NotEditable` with a sentence for the user when the layer can't be edited.

    Signals
    -------
    stroke_begun()
    stroke_ended(bool)
        A stroke was closed; False when it was dropped, also from outside (editing switched
        off, layer removed).
    """

    stroke_begun = pyqtSignal()
    stroke_ended = pyqtSignal(bool)

    def __init__(self, session: PlanFollower) -> None:
        super().__init__(session)
        self._session = session
        self._layer_of_stroke: Any = None
        self._stroke = ""
        self._is_open = False
        self._rest: deque[tuple[list[int], str]] = deque()
        self._then: Callable[[], None] = _nothing
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._write_some)
        session.edits_closing.connect(self._on_closing)

    # -- strokes ---------------------------------------------------------------------------

    @property
    def in_stroke(self) -> bool:
        """A stroke is open, or a plan is being written."""
        return self._layer_of_stroke is not None

    def begin(self, text: str) -> None:
        """Open a stroke; `text` names the undo step, which there is once something changes."""
        self._check()
        self.end()
        layer = self._session.bound_layer
        start_editing(layer)
        self._session.flush()
        # To begin a step drops what could be redone, also where it changes nothing.
        self._stroke, self._is_open = text, False
        self._layer_of_stroke = layer
        self.stroke_begun.emit()

    def paint(self, units: np.ndarray, territory: int, keep_connected: bool = False) -> Painted:
        """Give units to a territory (`UNASSIGNED`: take them out) within the open stroke.

        Locks are honoured. With `keep_connected` only units are taken that leave all
        territories whole.
        """
        if not self.in_stroke:
            raise NotEditable(tr("Editing was switched off: the stroke ended."))
        painted = self.judge(units, territory, keep_connected)
        if len(painted.taken):
            if not self._is_open:
                self._layer_of_stroke.beginEditCommand(self._stroke)
                self._is_open = True
            self._write(painted.taken, territory)
            self._session.flush()
        return painted

    def end(self) -> None:
        """Close the stroke, if one is open: one undo step."""
        self._finish(True)

    def drop(self) -> None:
        """Take back everything the stroke did."""
        self._finish(False)

    def judge(self, units: np.ndarray, territory: int, keep_connected: bool = False) -> Painted:
        """Return what `paint` would do, without doing it."""
        session = self._session
        units = np.unique(np.asarray(units, dtype=np.int64))
        units = units[session.tally.assignment[units] != territory]
        allowed = may_move(
            session.tally.assignment, session.table.locked, session.locks, units, territory
        )
        taken, refused = units[allowed], units[~allowed]
        reason = self._why_locked(int(refused[0]), territory) if len(refused) else ""
        if keep_connected:
            wanted, taken = taken, session.tally.that_keep_whole(taken, territory)
            loose = np.setdiff1d(wanted, taken)
            refused = np.concatenate([refused, loose])
            reason = reason or (self._why_loose(territory) if len(loose) else "")
        return Painted(taken, refused, reason)

    def why_not(self, units: np.ndarray, territory: np.ndarray) -> str:
        """Say which lock keeps one of `units` from going to its `territory` (u,); '' for none."""
        judged = (
            self.judge(units[territory == each], each) for each in np.unique(territory).tolist()
        )
        return next((each.reason for each in judged if each.reason), "")

    # -- single edits ----------------------------------------------------------------------

    def assign(
        self, units: np.ndarray, territory: int, text: str, keep_connected: bool = False
    ) -> Painted:
        """Give units to a territory as `paint` does, as one undo step; none when all stay."""
        self._check()
        self._session.flush()
        painted = self.judge(units, territory, keep_connected)
        if len(painted.taken):
            with self._step(text):
                self._write(painted.taken, territory)
        return painted

    def move(self, units: np.ndarray, territory: np.ndarray, text: str) -> None:
        """Give each unit to its own territory as one undo step; locks are the caller's."""
        self._move(units, territory, text)

    def _move(
        self, units: np.ndarray, territory: np.ndarray, text: str, another: bool = False
    ) -> None:
        with self._step(text, another):
            for each in np.unique(territory).tolist():
                self._write(units[territory == each], each)

    def _write_plan(
        self, units: np.ndarray, territory: np.ndarray, text: str, then: Callable[[], None]
    ) -> None:
        """Give each unit to its own territory as one undo step, then go on; many units in turns."""
        if len(units) < MANY_MOVED:
            self._move(units, territory, text)
            then()
            return
        session = self._session
        self.begin(text)
        # By what the layer calls them: units may come and go meanwhile.
        self._rest.extend(
            (own[at : at + CHUNK], session.key(each))
            for each in np.unique(territory).tolist()
            for own in [session.feature_ids(units[territory == each])]
            for at in range(0, len(own), CHUNK)
        )
        self._then = then
        self._layer_of_stroke.beginEditCommand(text)
        self._is_open = True
        self._turn.start()

    def _write_some(self) -> None:
        """Write for as long as a window may wait, then let it go on."""
        end = time.thread_time() + TURN_SECONDS
        self._session.flush()
        while self._rest:
            if not self._write_next():
                return
            if time.thread_time() >= end:
                break
        self._session.flush()
        if self._rest:
            self._turn.start()
        else:
            self.end()

    def _write_next(self) -> bool:
        """Write some of a plan; False, and all of it taken back, where that can't be."""
        session = self._session
        feature_ids, key = self._rest.popleft()
        try:
            if not session.ready:
                raise NotEditable(tr("The plan changed meanwhile: start again."))
            self._write_value(session.table.rows(feature_ids), key)
        except NotEditable as error:
            self.drop()
            session.warn(str(error))
            return False
        return True

    def become(self, keys: Sequence[str], text: str) -> int:
        """Give each unit to the territory of a name as one undo step; return how many move.

        Territories that there are none of yet are made; those that no unit is left of are off
        the list.

        Parameters
        ----------
        keys : sequence of n str
            As the layer's field holds them; '' for none.
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
        if len(units):
            self._move(units, after[units], text, another=True)
        if len(units) or gone:
            left = tuple(key for key in session.settings.known if key not in gone)
            session.configure(replace(session.settings, known=left))
        return len(units)

    def apply(self, preview: Preview) -> None:
        """Make a proposed plan real, as one undo step.

        Territories that begin come with it, and go with its undo; targets of their own stay.
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
                self._set_targets({int(number[own]): what for own, what in preview.asked.items()})
            if preview.changes_list:
                session.territories_changed.emit()

        self._write_plan(preview.units, number[preview.territory], preview.title, go_on)

    def _set_targets(self, wanted: Mapping[int, np.ndarray]) -> None:
        session, settings = self._session, self._session.settings
        fields = settings.workload_fields or [""]
        for territory, target in wanted.items():
            key = session.territories.keys[territory]
            settings = with_key(settings, "targets", key, dict(zip(fields, target.tolist())))
        session.configure(settings)
        session.totals_changed.emit(frozenset(session.active.tolist()))

    def revert(self, units: np.ndarray) -> None:
        """Give units back to the territory they had at the last save, as one undo step."""
        before = self._session.tally.baseline[units]
        self._check_moves(units, before)
        self.move(units, before, tr("Revert moves"))

    def give_way(self, conflicts: Sequence[NewerValue]) -> None:
        """Take back own values where somebody else saved others, as one undo step."""
        with self._step(tr("Keep what others saved"), another=True):
            give_way(self._session.bound_layer, conflicts)

    def swap_units(self, first: int, second: int) -> None:
        """Exchange the territories of two units, as one undo step."""
        session = self._session
        units = np.array([first, second])
        swapped = session.tally.assignment[units[::-1]]
        self._check_moves(units, swapped)
        self.move(units, swapped, tr("Swap units"))

    def swap_names(self, first: int, second: int) -> None:
        """Exchange two territories: each one's units take the other's name."""
        session = self._session
        one, other = session.units_of(first), session.units_of(second)
        self._check_locks([first, second])
        units = np.concatenate([one, other])
        territory = np.repeat(np.array([second, first]), [len(one), len(other)])
        self._check_moves(units, territory)
        self.move(units, territory, tr("Swap territories"))

    # -- territories -----------------------------------------------------------------------

    def new_territory(self, name: str = "") -> int:
        """Add an empty territory, kept with the layer's settings; return it."""
        self._check()
        session = self._session
        name = name.strip()
        key = session.territories.new_key(name or tr("New territory"))
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
        name = name.strip()
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
        numbers = range(1, int(part.max(initial=0)) + 1)
        wishes = ["" if session.territories.numbered else f"{name} {n + 1}" for n in numbers]
        became = [territory, *session.make_room(wishes)]
        moved = part > 0
        text = tr("Split {name}").format(name=name)
        self.move(units[moved], np.array(became)[part[moved]], text)
        session.territories_changed.emit()
        return became

    def found(self, plan: np.ndarray, count: int, names: Sequence[str] = ()) -> list[int]:
        """Make `count` new territories and give each its units, as one undo step.

        Parameters
        ----------
        plan : (n,) int
            Number of each unit's territory, 0 to `count` - 1, `UNASSIGNED` for none.
        names : sequence of `count` str, optional
            What they are called; numbered by default.
        """
        self._check()
        session = self._session
        wish = "" if session.territories.numbered else tr("Territory {number}")
        wishes = list(names) or [wish.format(number=each + 1) for each in range(count)]
        new = session.make_room(wishes)
        units = np.flatnonzero(plan != UNASSIGNED)
        self._write_plan(
            units,
            np.array(new)[plan[units]],
            tr("Design territories"),
            session.territories_changed.emit,
        )
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

    def undo(self) -> None:
        """Undo the layer's last edit."""
        self.end()
        self._session.bound_layer.undoStack().undo()
        self._session.flush()

    def redo(self) -> None:
        """Redo the edit undone last."""
        self.end()
        self._session.bound_layer.undoStack().redo()
        self._session.flush()

    # -- inside ----------------------------------------------------------------------------

    @contextmanager
    def _step(self, text: str, another: bool = False) -> Iterator[None]:
        """Make what is done inside one undo step; a stroke that is still open ends before it."""
        self._check(another)
        self.end()
        self._session.flush()
        layer = self._session.layer
        with edit_command(layer, text):
            self._layer_of_stroke, self._is_open = layer, True
            try:
                yield
            finally:
                self._layer_of_stroke = None
        self._session.flush()

    def _write(self, units: np.ndarray, territory: int) -> None:
        self._write_value(units, self._session.key(territory))

    def _write_value(self, units: np.ndarray, key: str) -> None:
        session = self._session
        index, table, layer = session.field_index, session.table, session.bound_layer
        value = value_of(key, layer.fields().at(index))
        ids = session.feature_ids(units)
        before = {fid: table.value[row] for fid, row in zip(ids, units.tolist())}
        write_values(layer, index, dict.fromkeys(ids, value), before)

    def _check(self, another: bool = False) -> None:
        """Raise when the plan can't be edited; `another` is to take its place."""
        session = self._session
        if not session.ready:
            raise NotEditable(session.reason or tr("Set the plan up first."))
        if session.read_only:
            raise NotEditable(session.read_only)
        if not another and session.why_sealed():
            raise NotEditable(session.why_sealed())

    def _check_locks(self, territories: list[int]) -> None:
        session = self._session
        for territory in territories:
            if session.locks[territory] != FREE:
                text = tr("{name} is locked.")
                raise NotEditable(text.format(name=session.name(territory)))

    def _check_moves(self, units: np.ndarray, territory: np.ndarray) -> None:
        """Raise when a lock keeps one of `units` from going to its `territory` (u,)."""
        reason = self.why_not(units, territory)
        if reason:
            raise NotEditable(reason)

    def _why_locked(self, unit: int, territory: int) -> str:
        session = self._session
        source = int(session.tally.assignment[unit])
        if territory >= 0 and session.locks[territory] == FROZEN:
            return tr("{name} is frozen.").format(name=session.name(territory))
        if session.table.locked[unit]:
            return tr("{unit} is locked.").format(unit=session.table.name[unit])
        if session.locks[source] == FROZEN:
            return tr("{name} is frozen.").format(name=session.name(source))
        return tr("{name} may only gain.").format(name=session.name(source))

    def _why_loose(self, territory: int) -> str:
        if territory == UNASSIGNED:
            return tr("The rest would cut a territory in two.")
        text = tr("The rest touches nothing of {name}, or would cut a territory in two.")
        return text.format(name=self._session.name(territory))

    def _finish(self, keep: bool) -> None:
        layer = self._layer_of_stroke
        if layer is None:
            return
        if self._rest and keep:
            self._session.flush()
        while keep and self._rest and not sip.isdeleted(layer):
            if not self._write_next():
                return
        self._layer_of_stroke = None
        self._turn.stop()
        self._rest.clear()
        then, self._then = self._then, _nothing
        # A layer that is just being deleted takes its edits with it.
        if self._is_open and not sip.isdeleted(layer):
            if keep:
                layer.endEditCommand()
            else:
                layer.destroyEditCommand()
            self._session.flush()
        self.stroke_ended.emit(keep)
        if keep and self._session.ready:
            then()

    def _on_closing(self, keep: bool) -> None:
        """Editing ends under an open stroke: close it before QGIS does."""
        self._finish(keep)
