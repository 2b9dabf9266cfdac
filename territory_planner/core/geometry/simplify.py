"""Outlines for pictures: fewer vertices, and neighbours that still share their borders.

Borders are cut into arcs where three outlines or more meet, and each arc is simplified once for
all that share it [Douglas 1973], so that no gap and no overlap opens between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np
from shapely.geometry import LineString

from ..model.progress import SILENT, Progress
from ..model.waiting import wait_for
from .borders import point_keys
from .polygons import Polygons
from .runs import MANY

_CORNERS = 4
"""Vertices of the least ring, the closing one included."""


def simplified_together(
    layers: Sequence[Polygons], tolerance: float, progress: Progress = SILENT
) -> list[Polygons]:
    """Return outlines with fewer vertices, borders that are shared kept so.

    Rings that shrink to nothing are left out, but the largest of each unit keeps its shape.

    Parameters
    ----------
    layers : sequence of Polygons
        All in the same coordinates; borders are shared within each and between them, and meet in
        the same vertices.
    tolerance : float
        How far a border may lie from where it was, in the units of the coordinates.

    Raises
    ------
    Cancelled
        When `progress` says so.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core.geometry.polygons import polygons_from_wkb
    >>> from shapely.geometry import Polygon
    >>> wave = [(1, 0), (1.01, 1), (1, 2)]
    >>> left, right = Polygon([(0, 0), *wave, (0, 2)]), Polygon([(2, 2), *wave[::-1], (2, 0)])
    >>> plain, = simplified_together([polygons_from_wkb([left.wkb, right.wkb])], 0.1)
    >>> plain.ring_size.tolist()
    [5, 5]
    """
    arcs = wait_for(partial(_Arcs, layers, tolerance), progress)
    found = []
    for number, polygons in enumerate(layers):
        part = progress.part(100 * number // len(layers), 100 * (number + 1) // len(layers))
        found.append(arcs.simplified(number, polygons, part))
    return found


def shared_arcs(
    polygons: Polygons, progress: Progress = SILENT
) -> tuple[list[np.ndarray], list[list[int]]]:
    """Return the borders of outlines, those that two share once, and each ring by its borders.

    Parameters
    ----------
    polygons : Polygons
        Borders that are shared meet in the same vertices.

    Returns
    -------
    (list of (s, 2) float64, list of r lists of int)
        Borders, and for each ring those that it is made of, one behind the other: a border a, or
        ~a for one that is walked back.

    Raises
    ------
    Cancelled
        When `progress` says so.

    Examples
    --------
    >>> from shapely.geometry import box
    >>> from territory_planner.core.geometry.polygons import polygons_from_wkb
    >>> arcs, rings = shared_arcs(polygons_from_wkb([box(0, 0, 1, 1).wkb, box(1, 0, 2, 1).wkb]))
    >>> len(arcs), rings
    (3, [[0, 1], [~0, 2]])
    """
    arcs = wait_for(partial(_Arcs, [polygons], 0.0), progress)
    return arcs.borders(polygons, progress)


class _Arcs:
    """The arcs of all layers, each simplified when it is first met."""

    def __init__(self, layers: Sequence[Polygons], tolerance: float) -> None:
        self._tolerance = tolerance
        xy = np.concatenate([each.xy for each in layers]) if layers else np.empty((0, 2))
        _, first, point = np.unique(point_keys(xy), return_index=True, return_inverse=True)
        self._xy, self._point = xy[first], point
        self._offset = np.cumsum([0, *(len(each.xy) for each in layers)])
        self._is_node = self._nodes(layers)
        self._known: dict[tuple[int, ...], list[int]] = {}

    def _nodes(self, layers: Sequence[Polygons]) -> np.ndarray:
        """Return (p,) bool, the points that borders do not just pass through."""
        start, end = [], []
        for offset, each in zip(self._offset.tolist(), layers):
            vertex = each.segments()[0] + offset
            start.append(self._point[vertex])
            end.append(self._point[vertex + 1])
        one, other = np.concatenate(start), np.concatenate(end)
        low, high = np.minimum(one, other), np.maximum(one, other)
        border = np.unique(low * len(self._xy) + high)
        low, high = np.divmod(border, max(len(self._xy), 1))
        touches = np.bincount(np.concatenate([low, high]), minlength=len(self._xy))
        return np.asarray(touches != 2)

    def simplified(self, layer: int, polygons: Polygons, progress: Progress) -> Polygons:
        """Return the outlines of a layer."""
        rings: list[np.ndarray] = []
        unit: list[int] = []
        outer: list[bool] = []
        largest = set(_largest_rings(polygons).tolist())
        is_kept = False
        for ring in range(len(polygons.ring_unit)):
            progress.check()
            low, high = polygons.ring_start[ring : ring + 2] + self._offset[layer]
            ids = self._point[low : high - 1]
            way = wait_for(partial(self._ring, ids), progress, worth=len(ids) > MANY)
            if len(way) < _CORNERS and ring in largest:
                way = [*ids.tolist(), int(ids[0])]
            if polygons.ring_outer[ring]:
                is_kept = len(way) >= _CORNERS
            if is_kept and len(way) >= _CORNERS:
                rings.append(self._xy[way])
                unit.append(int(polygons.ring_unit[ring]))
                outer.append(bool(polygons.ring_outer[ring]))
        return _polygons(rings, unit, outer, polygons.n)

    def borders(
        self, polygons: Polygons, progress: Progress
    ) -> tuple[list[np.ndarray], list[list[int]]]:
        """Return the arcs of the one layer, each once, and the rings by them."""
        known: dict[tuple[int, ...], int] = {}
        rings = []
        for low, high in zip(polygons.ring_start[:-1].tolist(), polygons.ring_start[1:].tolist()):
            progress.check()
            ids = self._point[low : high - 1]
            way = []
            for arc in wait_for(partial(self._arcs, ids), progress, worth=len(ids) > MANY):
                is_back = (arc[0], arc[1]) > (arc[-1], arc[-2])
                at = known.setdefault(tuple(arc[::-1] if is_back else arc), len(known))
                way.append(~at if is_back else at)
            rings.append(way)
        return [self._xy[list(arc)] for arc in known], rings

    def _arcs(self, ids: np.ndarray) -> list[list[int]]:
        """Return the arcs of a ring (open)."""
        return [*self._cut(self._turned(ids))]

    def _turned(self, points: np.ndarray) -> list[int]:
        """Return a ring (open) closed, from a node or the first of its points on."""
        ids = points[points != np.roll(points, 1)].tolist() or points[:1].tolist()
        node = self._is_node[ids]
        turn = int(node.argmax()) if node.any() else ids.index(min(ids))
        return [*ids[turn:], *ids[: turn + 1]]

    def _ring(self, ids: np.ndarray) -> list[int]:
        """Return a ring (open) simplified (closed); too short where nothing is left of it."""
        turned = self._turned(ids)
        way = [turned[0]]
        for arc in self._cut(turned):
            way += self._simple(arc)[1:]
        return way

    def _cut(self, ids: list[int]) -> Iterator[list[int]]:
        """Yield the arcs of a closed ring that begins at a node, or at the first of its points."""
        cuts = (np.flatnonzero(self._is_node[ids[1:-1]]) + 1).tolist()
        for low, high in zip([0, *cuts], [*cuts, len(ids) - 1]):
            arc = ids[low : high + 1]
            if arc[0] != arc[-1]:
                yield arc
                continue
            if len(arc) == 2:
                return  # the ring is a point
            # A closed arc has no chord to measure from: it is cut at its far end.
            away = np.abs(self._xy[arc] - self._xy[arc[0]]).sum(axis=1)
            far = int(np.lexsort((arc, away))[-1])
            yield arc[: far + 1]
            yield arc[far:]

    def _simple(self, arc: list[int]) -> list[int]:
        """Return an arc simplified, the same whichever way it is walked."""
        if len(arc) < 3:
            return arc
        is_back = (arc[0], arc[1]) > (arc[-1], arc[-2])
        forth = arc[::-1] if is_back else arc
        key = (forth[0], forth[1], forth[-1], len(forth))
        if key not in self._known:
            self._known[key] = self._thinned(forth)
        found = self._known[key]
        return found[::-1] if is_back else found

    def _thinned(self, arc: list[int]) -> list[int]:
        line = LineString(self._xy[arc]).simplify(self._tolerance, preserve_topology=False)
        kept = point_keys(np.asarray(line.coords))
        every = point_keys(self._xy[arc])
        # What is kept comes in the order of the arc.
        found, at = [], 0
        for key in kept.tolist():
            at += int((every[at:] == key).argmax())
            found.append(arc[at])
        return found


def _largest_rings(polygons: Polygons) -> np.ndarray:
    """Return the largest ring of each unit that has any, by the extent of its box."""
    if not len(polygons.ring_unit):
        return np.empty(0, dtype=np.int64)
    start = polygons.ring_start[:-1]
    wide = np.maximum.reduceat(polygons.xy, start) - np.minimum.reduceat(polygons.xy, start)
    order = np.lexsort((wide.prod(axis=1), polygons.ring_unit))
    last = np.append(np.diff(polygons.ring_unit[order]) != 0, True)
    return np.asarray(order[last])


def _polygons(rings: list[np.ndarray], unit: list[int], outer: list[bool], n: int) -> Polygons:
    size = [len(ring) for ring in rings]
    return Polygons(
        np.concatenate(rings) if rings else np.empty((0, 2)),
        np.append(0, np.cumsum(size)).astype(np.int64),
        np.array(unit, dtype=np.int32),
        np.array(outer, dtype=bool),
        n,
    )
