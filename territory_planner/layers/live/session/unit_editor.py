"""Edits that give units to territories, each one undo step of the user's own layer."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....core.guards.locks import may_move
from ....core.model.data_classes import dataclass
from ....core.model.problem import FROZEN, UNASSIGNED
from ...text import tr
from ...values import value_of
from .edits import NotEditable, edit_command, start_editing, write_values
from .newer_values import NewerValue, give_way
from .plan_follower import PlanFollower

MANY_MOVED, CHUNK = 4000, 200
"""Units from which on a plan is written in turns, and most of them between two looks at the clock.
"""

TURN_SECONDS, WHOLE_TURN = 0.03, 0.05
"""Most processor time that such a turn writes, and what it is to take with all that follows."""


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


class UnitEditor(QObject):
    """Gives units to territories in a session's layer; the session follows by the layer's signals.

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
        self._seconds = TURN_SECONDS
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
        self._begin(text)

    def _begin(self, text: str, another: bool = False) -> None:
        self._check(another)
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

    def settle(self) -> None:
        """End a plan that is being written in turns: whoever reads it next needs all of it."""
        if self._rest or self._turn.isActive():
            self.end()

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
        self,
        units: np.ndarray,
        territory: np.ndarray,
        text: str,
        then: Callable[[], None],
        another: bool = False,
    ) -> None:
        """Give each unit to its own territory as one undo step, then go on; many units in turns.

        `another`: see `_check`.
        """
        if len(units) < MANY_MOVED:
            self._move(units, territory, text, another)
            then()
            return
        session = self._session
        self._begin(text, another)
        # By what the layer calls them: units may come and go meanwhile.
        self._rest.extend(
            (own[at : at + CHUNK], session.key(each))
            for each in np.unique(territory).tolist()
            for own in [session.feature_ids(units[territory == each])]
            for at in range(0, len(own), CHUNK)
        )
        self._then, self._seconds = then, TURN_SECONDS / 2
        self._layer_of_stroke.beginEditCommand(text)
        self._is_open = True
        session.hold()
        self._turn.start()

    def _write_some(self) -> None:
        """Write for as long as a window may wait, then let it go on."""
        if not self._rest:  # to tell of it takes a turn of its own, and what is done then another
            if self._session.tell_held():
                self._turn.start()
            else:
                self.end()
            return
        begin = time.thread_time()
        self._session.flush()
        end = time.thread_time() + self._seconds
        while self._rest:
            if not self._write_next():
                return
            if time.thread_time() >= end:
                break
        self._session.flush()
        # What follows depends on the plan and the machine: write as much as leaves time for it.
        fits = WHOLE_TURN / max(time.thread_time() - begin, 1e-3)
        self._seconds = min(self._seconds * fits, TURN_SECONDS)
        self._turn.start()

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

    # -- the undo stack ------------------------------------------------------------------------

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
            return tr("What was left out would cut a territory in two.")
        text = tr("What was left out touches nothing of {name}, or would cut a territory in two.")
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
        self._session.tell_held()
        self.stroke_ended.emit(keep)
        if keep and self._session.ready:
            then()

    def _on_closing(self, keep: bool) -> None:
        """Editing ends under an open stroke: close it before QGIS does."""
        self._finish(keep)
