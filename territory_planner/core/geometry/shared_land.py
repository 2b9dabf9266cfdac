"""The land that units of two layers share: pairs by their boxes, areas by GEOS.

What lies on a grid's cells, or on other convex targets, is reckoned at once (see `convex`).
"""

from __future__ import annotations

import struct
from functools import partial

import numpy as np
import shapely
from shapely import wkb as shapely_wkb
from shapely.geometry.base import BaseGeometry

from ..model.progress import SILENT, Progress
from ..model.scipy_parts import coo_matrix, csr_matrix
from ..model.waiting import wait_for
from .convex import are_convex, land_shared
from .dissolve import valid_shapes
from .giants import GIANT
from .locate import first_holder
from .polygons import (
    Polygons,
    polygon_areas,
    polygon_bounds,
    polygon_centroids,
    select_units,
    wkb_from_polygons,
)
from .runs import MANY, blocks, ranges
from .unheld import unheld

_WHOLE = 1e-9
"""Share of a unit's land by which it may be said to be covered."""

_TOUCH = 1e-12
"""Share of a unit's land below which what it has in common with a target is rounding."""

_BATCH = 1 << 12
"""Pairs intersected between two looks at whether the user wants to stop, where GEOS takes many."""

_PAIRS = 1 << 18
"""Pairs of boxes in one cell that are looked at in one go."""

_TOLD_VALID = 10_000
"""Vertices of units that GEOS is asked about in one call: a cancel waits for it."""

_COLLECTION = 7
"""Well-known binary's number of a collection of geometries."""

_MOST_CELLS = 1000
"""Of the grid in which boxes are paired, each way."""

_RANKS = (0, 1, 2, 3, 4, 6, 10, np.iinfo(np.int64).max)
"""Candidates of a source unit that are intersected before it is looked at again."""

_TOGETHER = hasattr(shapely, "intersection")
"""Shapely 2 intersects many pairs in one call."""


def shared_land(
    source: Polygons,
    target: Polygons,
    *,
    tiles: bool = True,
    progress: Progress = SILENT,
) -> csr_matrix:
    """Return the area (n, m) that each source unit shares with each target.

    Parameters
    ----------
    source, target : Polygons
        In the same plane, which should keep areas.
    tiles : bool
        No two targets cover the same ground: a source unit that is covered is done with.

    Returns
    -------
    (n, m) sparse matrix of float64
        In the square of the coordinates' units; pairs that share no land have no entry.
    """
    row, column = box_pairs(source, target, progress)
    progress.percent(5)
    area = polygon_areas(source)
    convex = wait_for(partial(are_convex, target), progress)
    plain = _are_plain(source, area, progress)
    asked = ~(plain[row] & convex[column])
    one = _shapes_of(source, row[asked], progress)
    other = _shapes_of(target, column[asked], progress)
    giant, giant_t = _giants(source), _giants(target)
    progress.percent(15)
    shape = (source.n, target.n)
    row, column = _likely_first(source, target, row, column, progress)
    rank = np.arange(len(row)) - np.searchsorted(row, row, side="left")
    left = area.copy()
    found_row, found_column, found = [row[:0]], [column[:0]], [np.zeros(0)]
    # What is likely to share most comes first: what is covered by then needs no more.
    for number, (first, last) in enumerate(zip(_RANKS, _RANKS[1:])):
        chosen = np.flatnonzero((rank >= first) & (rank < last))
        if tiles:
            chosen = chosen[left[row[chosen]] > _WHOLE * area[row[chosen]]]
        part = progress.part(15 + 12 * number, 27 + 12 * number)
        pair = row[chosen], column[chosen]
        at_once = plain[pair[0]] & convex[pair[1]]
        shared = np.zeros(len(chosen))
        first, second = (each[at_once] for each in pair)
        shared[at_once] = _with_convex(source, target, first, second, part)
        first, second = (each[~at_once] for each in pair)
        worth = giant[first] | giant_t[second]
        shared[~at_once] = _intersections(one[first], other[second], worth, part)
        np.subtract.at(left, row[chosen], shared)
        found_row.append(row[chosen])
        found_column.append(column[chosen])
        found.append(shared)
    entries = np.concatenate(found)
    real = entries > 0
    return coo_matrix(
        (entries[real], (np.concatenate(found_row)[real], np.concatenate(found_column)[real])),
        shape=shape,
    ).tocsr()


def box_pairs(
    source: Polygons, target: Polygons, progress: Progress = SILENT
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of units whose bounding boxes share ground, by source and then target.

    Boxes are entered into a grid whose cells are as large as a typical one; a pair counts in the
    cell that holds the lower left corner of what both boxes share.
    """
    low, high = polygon_bounds(source)
    low_t, high_t = polygon_bounds(target)
    here, there = np.flatnonzero(np.isfinite(low[:, 0])), np.flatnonzero(np.isfinite(low_t[:, 0]))
    if not len(here) or not len(there):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    corner = np.minimum(low[here].min(axis=0), low_t[there].min(axis=0))
    cell = np.maximum(
        np.median(np.concatenate([high[here] - low[here], high_t[there] - low_t[there]]), axis=0),
        np.maximum(high[here].max(axis=0) - corner, high_t[there].max(axis=0) - corner)
        / _MOST_CELLS,
    )
    cell = np.where(cell > 0, cell, 1.0)
    key_s, unit_s, wide = _in_cells(low[here], high[here], corner, cell)
    key_t, unit_t, _ = _in_cells(low_t[there], high_t[there], corner, cell, wide)
    progress.check()
    order = np.argsort(key_t, kind="stable")
    key_t, unit_t = key_t[order], unit_t[order]
    first = np.searchsorted(key_t, key_s, side="left")
    count = np.searchsorted(key_t, key_s, side="right") - first
    rows, columns = [here[:0]], [there[:0]]
    for some in progress.watched(blocks(count, _PAIRS), 1):
        row = here[np.repeat(unit_s[some], count[some])]
        column = there[unit_t[ranges(first[some], count[some])]]
        meets = np.maximum(low[row], low_t[column])
        shares = (meets < np.minimum(high[row], high_t[column])).all(axis=1)
        at = np.floor((meets - corner) / cell).astype(np.int64)
        shares &= at[:, 1] * wide + at[:, 0] == np.repeat(key_s[some], count[some])
        rows.append(row[shares])
        columns.append(column[shares])
    row, column = np.concatenate(rows), np.concatenate(columns)
    order = wait_for(lambda: np.lexsort((column, row)), progress, worth=len(row) > MANY)
    return row[order], column[order]


def _in_cells(
    low: np.ndarray, high: np.ndarray, corner: np.ndarray, cell: np.ndarray, wide: int = 1 << 20
) -> tuple[np.ndarray, np.ndarray, int]:
    """Return cell and box of each cell that a box reaches into, and how cells are counted."""
    start = np.floor((low - corner) / cell).astype(np.int64)
    end = np.floor((high - corner) / cell).astype(np.int64)
    across, tall = (end - start + 1).T
    box = np.repeat(np.arange(len(low)), tall)
    line = ranges(start[:, 1], tall)
    column = ranges(start[box, 0], across[box])
    return (
        np.repeat(line, across[box]) * wide + column,
        np.repeat(box, across[box]),
        wide,
    )


def _likely_first(
    source: Polygons, target: Polygons, row: np.ndarray, column: np.ndarray, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs by source, those likely to share most first.

    That is the target that holds the source's centroid, then those whose boxes share most.
    """
    middle = first_holder(target, polygon_centroids(source), progress)
    low, high = polygon_bounds(source)
    low_t, high_t = polygon_bounds(target)
    shared = np.minimum(high[row], high_t[column]) - np.maximum(low[row], low_t[column])
    order = np.lexsort((column, -shared.prod(axis=1), middle[row] != column, row))
    return row[order], column[order]


def _are_plain(polygons: Polygons, area: np.ndarray, progress: Progress) -> np.ndarray:
    """Return (n,) bool, the units whose outlines tell the area (n,) of what they cover.

    Of one that is invalid and has to be repaired, they tell another one.
    """
    plain = np.zeros(polygons.n, dtype=bool)
    size = np.bincount(polygons.ring_unit, polygons.ring_size, polygons.n).astype(np.int64)
    small = np.flatnonzero(size < GIANT)
    for block in progress.watched(blocks(size[small], _TOLD_VALID), 1):
        some = small[block]
        outlines = wkb_from_polygons(select_units(polygons, some))
        every = struct.pack("<BII", 1, _COLLECTION, len(outlines)) + b"".join(outlines)
        plain[some] = shapely_wkb.loads(every).is_valid
    left = np.flatnonzero(~plain)
    covered = [shape.area for shape in _shapes(select_units(polygons, left), progress)]
    plain[left] = np.abs(covered - area[left]) <= _WHOLE * area[left]
    return plain


def _shapes_of(polygons: Polygons, units: np.ndarray, progress: Progress) -> np.ndarray:
    """Return (n,) shapely geometries of some units (indices), None of the others."""
    shapes, units = np.empty(polygons.n, dtype=object), np.unique(units)
    shapes[units] = _shapes(select_units(polygons, units), progress)
    return shapes


def _shapes(polygons: Polygons, progress: Progress) -> np.ndarray:
    """Return (n,) valid shapely geometries."""
    shapes = np.empty(polygons.n, dtype=object)
    for low in range(0, polygons.n, _BATCH):
        progress.check()
        some = np.arange(low, min(low + _BATCH, polygons.n))
        shapes[some] = _some_shapes(select_units(polygons, some), progress)
    return shapes


def _some_shapes(polygons: Polygons, progress: Progress) -> np.ndarray:
    made = np.empty(polygons.n, dtype=object)
    if _TOGETHER:
        made[:] = shapely.from_wkb(wkb_from_polygons(polygons))
        wrong = ~shapely.is_valid(made)
        made[wrong] = shapely.make_valid(made[wrong])
        return made
    for at, shape in enumerate(valid_shapes(polygons, progress)):
        made[at] = shape
    return made


def _with_convex(
    source: Polygons, target: Polygons, row: np.ndarray, column: np.ndarray, progress: Progress
) -> np.ndarray:
    """Return (p,) float64, the area that sources share with convex targets; 0 for a touch."""
    shared = land_shared(source, row, target, column, progress)
    return np.where(shared > _TOUCH * polygon_areas(source)[row], shared, 0.0)


def _intersections(
    one: np.ndarray, other: np.ndarray, worth: np.ndarray, progress: Progress
) -> np.ndarray:
    """Return (p,) float64, the area that each pair of geometries shares.

    Parameters
    ----------
    worth : (p,) bool
        Either is so large that a cancel should be heard meanwhile.
    """
    shared = np.zeros(len(one))
    for start in range(0, len(one), _BATCH):
        part = slice(start, start + _BATCH)
        progress.percent(100 * start / len(one))
        if _TOGETHER:
            shared[part] = _at_once(one[part], other[part])
        else:
            shared[part] = _one_by_one(one[part], other[part], worth[part], progress)
    return shared


def _at_once(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return the areas shared by pairs of geometries (p,), by Shapely 2."""
    shapely.prepare(one)
    shared = np.zeros(len(one))
    meet = shapely.intersects(one, other)
    shared[meet] = shapely.area(shapely.intersection(one[meet], other[meet]))
    return shared


def _one_by_one(
    one: np.ndarray, other: np.ndarray, worth: np.ndarray, progress: Progress
) -> np.ndarray:
    areas = np.zeros(len(one))
    for at, (first, second, waits) in enumerate(zip(one, other, worth.tolist())):
        if at % 64 == 0:
            progress.check()
        asked = partial(_area_shared, first, second)
        areas[at] = wait_for(asked, progress) if waits else asked()
    return areas


def _giants(polygons: Polygons) -> np.ndarray:
    """Tell of each unit whether GEOS takes longer for it than a cancel may wait."""
    weight = polygons.ring_size + np.where(polygons.ring_outer, 0, 4)
    return np.bincount(polygons.ring_unit, weight, polygons.n) >= GIANT


def _area_shared(one: BaseGeometry, other: BaseGeometry) -> float:
    return float(unheld("intersection", one, other).area)
