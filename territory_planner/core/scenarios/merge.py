"""Copies of a plan that were edited apart, brought together: what all did, and what contradicts.

A merge of three sides as version control knows it (base, ours, theirs [Khanna 2007]), by units in
place of lines, with any number of copies at once, so that their order is no matter; and with one
rule more: territories that hung together do so afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

import numpy as np

from ..model.data_classes import dataclass
from ..model.graph import Graph, parts, torn
from ..model.problem import UNASSIGNED

OURS = -1
"""The number of the plan that copies are merged into."""


class Why(IntEnum):
    """Why an edit was not taken over."""

    BOTH = 0
    """Two sides gave the unit to different territories."""
    BEYOND = 1
    """The copy gave a unit to a territory, or took it from one, that was not handed out."""
    TORN = 2
    """With the edits of others it would leave a territory in more parts than before."""


@dataclass(frozen=True)
class Copy:
    """A part of a plan that was handed out, and came back.

    Attributes
    ----------
    units : (u,) int64
        Units that it has, each once.
    base, edited : (u,) int32
        Territory of each when it was handed out, and now; `UNASSIGNED` for none.
    allowed : (a,) int32
        Territories that were handed out.
    """

    units: np.ndarray
    base: np.ndarray
    edited: np.ndarray
    allowed: np.ndarray


@dataclass(frozen=True)
class HeldBack:
    """An edit that was not taken over; the unit stays as it is.

    Attributes
    ----------
    unit : int
    copy : int
        Whose edit, from 0 on; `OURS` for the plan's own.
    wanted : int
        Territory that the edit gave it to, `UNASSIGNED` for none.
    why : Why
    """

    unit: int
    copy: int
    wanted: int
    why: Why


@dataclass(frozen=True)
class Merged:
    """What came of a merge.

    Attributes
    ----------
    plan : (n,) int32
    taken : list of (unit, copy)
        Edits that are in the plan: each unit with the copies that asked for it.
    conflicts : list of HeldBack
        By unit and copy.
    """

    plan: np.ndarray
    taken: list[tuple[int, int]]
    conflicts: list[HeldBack]


def merge(graph: Graph, ours: np.ndarray, copies: Sequence[Copy], k: int) -> Merged:
    """Bring the edits of copies into a plan.

    An edit is a unit whose territory in a copy is another than when the copy was handed out. It is
    taken over where the plan, and every other copy that edited the unit, say the same or nothing.
    Whatever is not taken over stands in the list of conflicts, so that none is lost. The order of
    copies changes nothing but their numbers.

    Parameters
    ----------
    graph : Graph
        Of the n units.
    ours : (n,) int32
        The plan now; it may have changed since the copies were handed out.
    k : int
        Number of territories, those that only copies know included.
    """
    wishes, conflicts = _wishes(copies)
    plan = ours.copy()
    taken: dict[int, int] = {}
    for unit, edits in wishes.items():
        wanted, now = {edit.wanted for edit in edits}, int(ours[unit])
        has_changed = now not in {edit.base for edit in edits}
        if len(wanted) == 1 and (not has_changed or now in wanted):
            taken[unit] = plan[unit] = wanted.pop()
            continue
        conflicts += [HeldBack(unit, edit.copy, edit.wanted, Why.BOTH) for edit in edits]
        if has_changed:
            conflicts.append(HeldBack(unit, OURS, now, Why.BOTH))
    for unit in _untorn(graph, ours, plan, k):
        conflicts += [HeldBack(unit, edit.copy, edit.wanted, Why.TORN) for edit in wishes[unit]]
        del taken[unit]
    conflicts.sort(key=lambda each: (each.unit, each.copy))
    return Merged(
        plan, sorted((unit, edit.copy) for unit in taken for edit in wishes[unit]), conflicts
    )


@dataclass(frozen=True)
class _Edit:
    copy: int
    base: int
    wanted: int


def _wishes(copies: Sequence[Copy]) -> tuple[dict[int, list[_Edit]], list[HeldBack]]:
    """Return the edits of each unit, and apart from them those beyond what was handed out."""
    wishes: dict[int, list[_Edit]] = {}
    beyond: list[HeldBack] = []
    for number, copy in enumerate(copies):
        may = np.append(copy.allowed, UNASSIGNED)
        is_allowed = np.isin(copy.base, may) & np.isin(copy.edited, may)
        for row in np.flatnonzero(copy.base != copy.edited).tolist():
            unit, wanted = int(copy.units[row]), int(copy.edited[row])
            if is_allowed[row]:
                edit = _Edit(number, int(copy.base[row]), wanted)
                wishes.setdefault(unit, []).append(edit)
            else:
                beyond.append(HeldBack(unit, number, wanted, Why.BEYOND))
    return wishes, beyond


def _untorn(graph: Graph, ours: np.ndarray, plan: np.ndarray, k: int) -> list[int]:
    """Take back, in place, edits with which a territory is in more parts than before; name them.

    First what a torn territory got in parts without any unit that it had; where nothing is left
    of that, what it gave. Each round takes back all of these at once, so that no order of units or
    copies decides. It ends, for edits only become fewer, and without any the plan is as it was.
    """
    undone: list[int] = []
    while len(apart := torn(graph, ours, plan, k)):
        back = _got_apart(graph, ours, plan, apart)
        if not len(back):
            back = np.flatnonzero((plan != ours) & np.isin(ours, apart))
        plan[back] = ours[back]
        undone += back.tolist()
    return sorted(undone)


def _got_apart(graph: Graph, ours: np.ndarray, plan: np.ndarray, apart: np.ndarray) -> np.ndarray:
    """Return the units that torn territories got in parts without any unit that they had.

    Of one that had no unit before, all parts but the largest (of equals the one with the first
    unit).
    """
    part, territory = parts(graph, plan)
    had = np.zeros(len(territory), dtype=bool)
    had[part[(plan == ours) & (plan >= 0)]] = True
    size = np.bincount(part[part >= 0], minlength=len(territory))
    for new in np.setdiff1d(apart, ours):
        own = np.flatnonzero(territory == new)
        had[own[np.argmax(size[own])]] = True
    is_torn = np.isin(territory, apart)
    return np.flatnonzero((part >= 0) & is_torn[part] & ~had[part])
