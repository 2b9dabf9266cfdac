"""What units look like and where they lie: of fewer or other units made when somebody asks."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ....core.geometry.locate import UnitLocator
from ....core.geometry.polygons import Polygons, select_units, without_units
from ....core.model.graph import FEW, Graph, renumbered, without


class Outlined(NamedTuple):
    """Outlines of units, what looks them up, and which of them meet."""

    polygons: Polygons
    locator: UnitLocator
    meeting: Graph


class UnitOutlines:
    """Outlines of units as they were read, and where they lie.

    Those of other units stand in until they are read, too, which mostly is before anybody asks:
    they are taken from these only then.

    Parameters
    ----------
    feature_id : (n,) int64
        Units that the rows stand for.
    polygons : Polygons
        Outlines in layer coordinates; none for a unit without usable geometry.
    locator : UnitLocator
        Looks units up by place, in the same.
    meeting : Graph
        Units that meet on the map, if only in a corner, whatever the rule, links and barriers.
    """

    def __init__(
        self, feature_id: np.ndarray, polygons: Polygons, locator: UnitLocator, meeting: Graph
    ) -> None:
        self._feature_id, self._read = feature_id, Outlined(polygons, locator, meeting)
        self._wanted = feature_id
        self._made: Outlined | None = self._read

    @property
    def polygons(self) -> Polygons:
        """Outlines in layer coordinates."""
        return self._taken().polygons

    @property
    def locator(self) -> UnitLocator:
        """Looks units up by place."""
        return self._taken().locator

    @property
    def meeting(self) -> Graph:
        """Units that meet on the map."""
        return self._taken().meeting

    def of(self, feature_id: np.ndarray) -> UnitOutlines:
        """Return those of other units: those that were read, and none for those that are new."""
        other = UnitOutlines(self._feature_id, *self._read)
        other._wanted, other._made = feature_id, None
        return other

    def _taken(self) -> Outlined:
        # Whoever asks at the same time makes the same.
        made = self._made
        if made is None:
            self._made = made = _of_others(self._feature_id, self._wanted, *self._read)
        return made


def _of_others(
    before: np.ndarray,
    feature_id: np.ndarray,
    polygons: Polygons,
    locator: UnitLocator,
    meeting: Graph,
) -> Outlined:
    """Return outlines of other units, of those that were there `before`."""
    gone, n = few_gone(before, feature_id), len(feature_id)
    if gone is not None:
        less = without_units(polygons, gone)
        number = np.full(len(before), -1, dtype=np.int32)
        number[without(np.arange(len(before)), gone)] = np.arange(n)
        return Outlined(less, locator.without(less, gone), renumbered(meeting, number, n))
    row, known = rows_of(before, feature_id)
    number = np.full(len(before), -1, dtype=np.int64)
    number[row[known]] = np.flatnonzero(known)
    outlines = select_units(polygons, row[known])
    at = np.flatnonzero(known).astype(np.int32)
    taken = replace(outlines, ring_unit=at[outlines.ring_unit], n=n)
    located = locator.taken(taken, row, known)
    return Outlined(taken, located, renumbered(meeting, number, n))


def rows_of(before: np.ndarray, feature_id: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (n,) the row of each id in `before`, and (n,) bool whether it is there at all."""
    order = np.argsort(before, kind="stable")
    at = np.searchsorted(before, feature_id, sorter=order)
    if not len(before):
        return at, np.zeros(len(feature_id), dtype=bool)
    row = order[at.clip(0, len(order) - 1)]
    return row, before[row] == feature_id


def few_gone(before: np.ndarray, after: np.ndarray) -> np.ndarray | None:
    """Return which of ids are gone (ascending), where a few are and the others follow as before."""
    count = len(before) - len(after)
    if not 0 <= count <= FEW:
        return None
    gone, at = list[int](), 0
    while len(gone) < count:
        differs = after[at:] != before[at + len(gone) : len(after) + len(gone)]
        at = at + int(differs.argmax()) if differs.any() else len(after)
        gone.append(at + len(gone))
    ends = [-1, *gone, len(before)]
    for number, (low, high) in enumerate(zip(ends, ends[1:])):
        if not np.array_equal(before[low + 1 : high], after[low + 1 - number : high - number]):
            return None
    return np.array(gone, dtype=np.int64)
