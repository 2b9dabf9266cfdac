"""Barriers: rivers, motorways, ridges that units touch across, but no territory should cross.

Border that two units share is barred where a barrier covers it, and where a barrier that runs
through one of them leaves it on the far side: on a small piece of that unit. A line that ends
inside a unit bars no more than it covers, as there is a way around; and a unit that lies about
half on either bank has neighbours on both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.affinity import translate
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapely.prepared import PreparedGeometry, prep

from ..model.data_classes import dataclass
from ..model.errors import InvalidInput
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from ..model.text import tr
from ..model.waiting import wait_for
from .contiguity import (
    Measure,
    Overlaps,
    SharedEdges,
    default_tolerance,
    lengths_of,
    shared_borders,
)
from .dissolve import lines_of
from .giants import GIANT, VERTEX, valid_shape
from .polygons import Polygons, polygon_bounds, select_units, wkb_from_polygons
from .seam import around
from .unheld import unheld

WIDTH_SHARE = 10.0
"""How near a barrier is to the border it covers, in times the tolerance of contiguity."""

AT_ONCE = 100_000
"""Points on borders that are looked at between two looks at whether the user wants to stop."""

PLANTED = 1_000_000
"""Points on barriers in a tree: two tenths of a second to plant; many small ones answer slowly."""

CHECK_EVERY = 500
"""The same for points that are looked for in areas."""

SMALL_PIECE = 0.5
"""A piece of a unit that is smaller than this share of its largest piece is the far side of it."""


def barred_edges(
    polygons: Polygons,
    barriers: Sequence[bytes],
    rule: str = "rook",
    share: float = 0.5,
    width: float | None = None,
    measure: Measure | None = None,
    tolerance: float | None = None,
    period: float | None = None,
    overlapping: Overlaps | None = None,
    progress: Progress = SILENT,
) -> tuple[np.ndarray, np.ndarray]:
    """Find the units that touch, but mostly across a barrier.

    Border counts as covered within `width` of a line or a polygon's outline, and inside of a
    polygon; and as crossed where barriers of that width cut a unit into pieces and the border
    is on one that is small (see `SMALL_PIECE`). Units that touch in points only are barred
    when more than `share` of these are covered or crossed.

    Parameters
    ----------
    barriers : sequence of bytes
        WKB of lines and polygons, in the coordinates of the units.
    share : float
        Share of the shared border, 0 to 1; barred is what is covered or crossed for more.
    width : float, optional
        In the units of the coordinates; default ten times the tolerance of contiguity.
    tolerance, period, overlapping
        As in `contiguity.contiguity`.
    progress : Progress
        Stops the work.

    Returns
    -------
    first, second : (e,) int64
        Units, ``first < second``, each pair once.

    Raises
    ------
    InvalidInput
        When `share` is not between 0 and 1, or `width` is negative.
    Cancelled
        When `progress` says so.
    """
    if not 0 <= share <= 1:
        raise InvalidInput(tr("The share that a barrier covers must be between 0 and 100 %."))
    width = WIDTH_SHARE * default_tolerance(polygons) if width is None else float(width)
    if not width >= 0:
        raise InvalidInput(tr("The distance between barrier and border must be zero or more."))
    shapes = [shape for shape in map(shapely_wkb.loads, barriers) if not shape.is_empty]
    if around(polygons, period, width).polygons is not polygons:
        # Border across the edge of the map is found on its left one.
        shapes += [translate(shape, -(period or 0.0)) for shape in shapes]
    shared = shared_borders(polygons, rule, tolerance, period, overlapping, progress)
    length = lengths_of(shared, measure, progress)
    cut = _cut_units(polygons, shapes, width, progress)
    covered = _barred_share(shared, shapes, cut, width, progress)
    low = np.minimum(shared.first, shared.second).astype(np.int64)
    high = np.maximum(shared.first, shared.second).astype(np.int64)
    pair, inverse = np.unique(low * polygons.n + high, return_inverse=True)
    inverse = inverse.ravel()
    total = np.bincount(inverse, weights=length, minlength=len(pair))
    # Where units meet in points only, the points count.
    weight = np.where(total[inverse] > 0, length, 1.0)
    total = np.bincount(inverse, weights=weight, minlength=len(pair))
    barred = np.bincount(inverse, weights=weight * covered, minlength=len(pair))
    out = barred > share * total
    return pair[out] // polygons.n, pair[out] % polygons.n


def _barred_share(
    shared: SharedEdges,
    shapes: list[BaseGeometry],
    cut: list[CutUnit],
    width: float,
    progress: Progress,
) -> np.ndarray:
    """Return (s,) float64, the share of each piece of border that barriers cover or cross."""
    barred = np.zeros(len(shared.first))
    near = _near_boxes(shared, shapes, width, progress)
    split = {each.unit: each for each in cut}
    near |= np.isin(shared.first, [*split]) | np.isin(shared.second, [*split])
    rows = np.flatnonzero(near)
    count = _point_count(shared, rows, width)
    trees = _trees(shapes, width, progress)
    areas = [(area.bounds, prep(area)) for area in shapes if area.area > 0]
    block = np.cumsum(count) // AT_ONCE
    for some in np.split(np.arange(len(rows)), np.flatnonzero(np.diff(block)) + 1):
        progress.check()
        piece, middle = _middles(shared, rows[some], count[some])
        hit = _along(trees, middle, _reach(width), progress)
        for bounds, area in areas:
            hit |= _inside(bounds, area, middle, hit, progress)
        sides = [_sorted(side[rows[some]][piece]) for side in (shared.first, shared.second)]
        for unit in np.intersect1d([*split], np.concatenate([side[0] for side in sides])).tolist():
            own = np.concatenate([_places_of(unit, *side) for side in sides])
            own = own[~hit[own]]
            hit[own] = split[unit].is_small[split[unit].outline.query(middle[own])[1]]
        barred[rows[some]] = np.bincount(piece, weights=hit, minlength=len(some)) / count[some]
    return barred


def _sorted(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return integers in ascending order, as Python's are, and what sorts them."""
    order = np.argsort(values, kind="stable")
    return values[order].astype(np.int64), order


def _places_of(value: int, ascending: np.ndarray, order: np.ndarray) -> np.ndarray:
    """Return where a value stood before `order` sorted the values."""
    low, high = np.searchsorted(ascending, (value, value + 1))
    return order[low:high]


def _point_count(shared: SharedEdges, rows: np.ndarray, width: float) -> np.ndarray:
    """Return (r,) int64, at how many points the chosen pieces of border are looked at."""
    size = np.hypot(*(shared.end[rows] - shared.start[rows]).T)
    step = max(width, float(size.max(initial=0.0)) * 1e-4, 1e-12)
    return np.maximum(np.ceil(size / step), 1).astype(np.int64)


def _middles(
    shared: SharedEdges, rows: np.ndarray, count: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return points (p, 2) along the chosen pieces of border, and of which (p,) of these."""
    start, end = shared.start[rows], shared.end[rows]
    piece = np.repeat(np.arange(len(rows)), count)
    rank = np.arange(len(piece)) - np.repeat(np.cumsum(count) - count, count)
    along = ((rank + 0.5) / count[piece])[:, None]
    return piece, start[piece] + along * (end - start)[piece]


@dataclass(frozen=True)
class CutUnit:
    """A unit that barriers cut into pieces.

    Attributes
    ----------
    unit : int
    outline : cKDTree
        Points along the outlines of its pieces.
    is_small : (p,) bool
        Which of the points are on small pieces.
    """

    unit: int
    outline: cKDTree
    is_small: np.ndarray


def _cut_units(
    polygons: Polygons, shapes: list[BaseGeometry], width: float, progress: Progress
) -> list[CutUnit]:
    """Find the units of which barriers of this width leave more than one piece."""
    low, high = polygon_bounds(polygons)
    crossing: dict[int, list[PreparedGeometry]] = {}
    for shape in shapes:
        progress.check()
        wall = prep(_wall(shape, width))
        left, bottom, right, top = shape.bounds
        boxed = ((low <= (right, top)) & (high >= (left, bottom))).all(axis=1)
        for unit in np.flatnonzero(boxed).tolist():
            crossing.setdefault(unit, []).append(wall)
    units = np.array(sorted(crossing), dtype=np.int64)
    outlines = wkb_from_polygons(select_units(polygons, units))
    cut = []
    for unit, outline in zip(units.tolist(), outlines):
        progress.check()
        whole = valid_shape(outline, progress)
        before = sum(part.area > 0 for part in getattr(whole, "geoms", [whole]))
        worth = len(outline) >= VERTEX * GIANT
        for wall in crossing[unit]:
            progress.check()
            # Most units in the box of a winding river are nowhere near it.
            if wait_for(partial(unheld, "intersects", wall, whole), progress, worth=worth):
                whole = wait_for(
                    partial(unheld, "difference", whole, wall.context), progress, worth=worth
                )
        pieces = [part for part in getattr(whole, "geoms", [whole]) if part.area > 0]
        if len(pieces) > max(before, 1):
            cut.append(_cut_unit(unit, pieces, width, progress))
    return cut


def _cut_unit(unit: int, pieces: list[BaseGeometry], width: float, progress: Progress) -> CutUnit:
    points = [
        np.concatenate([*progress.watched(_samples([piece], width), CHECK_EVERY)])
        for piece in pieces
    ]
    area = np.array([piece.area for piece in pieces])
    is_small = np.repeat(area < SMALL_PIECE * area.max(), [len(each) for each in points])
    return CutUnit(unit, cKDTree(np.concatenate(points)), is_small)


def _wall(shape: BaseGeometry, width: float) -> BaseGeometry:
    """Return the ground that a barrier takes: as wide as the gaps in it that don't count."""
    return shape.buffer(max(width, 1e-12), 2)


def _reach(width: float) -> float:
    """Return how far a sample may be from border that its barrier covers."""
    return max(float(np.hypot(width, width / 4)), 1e-12)


def _samples(shapes: list[BaseGeometry], width: float) -> Iterator[np.ndarray]:
    """Yield points (p, 2) along lines and outlines, at most half a width apart, some at a time."""
    for shape in shapes:
        for line in lines_of(shape):
            xy = np.asarray(line.coords, dtype=np.float64)[:, :2]
            step = np.diff(xy, axis=0)
            count = np.maximum(np.ceil(np.hypot(*step.T) / max(width / 2, 1e-12)), 1)
            count = count.astype(np.int64)
            last = np.cumsum(count)
            for low in range(0, int(count.sum()), AT_ONCE):
                number = np.arange(low, min(low + AT_ONCE, int(last[-1])))
                piece = np.searchsorted(last, number, side="right")
                rank = number - (last - count)[piece]
                yield xy[piece] + (rank / count[piece])[:, None] * step[piece]
            yield xy[-1:]


def _trees(shapes: list[BaseGeometry], width: float, progress: Progress) -> list[cKDTree]:
    """Return trees of the points along barriers: one of them all would be planted for seconds."""
    trees: list[cKDTree] = []
    some: list[np.ndarray] = []
    size = 0
    for points in progress.watched(_samples(shapes, width), 1):
        if some and size + len(points) > PLANTED:
            trees.append(cKDTree(np.concatenate(some)))
            some, size = [], 0
        some.append(points)
        size += len(points)
    return [*trees, cKDTree(np.concatenate(some))] if some else trees


def _along(
    trees: list[cKDTree], points: np.ndarray, reach: float, progress: Progress
) -> np.ndarray:
    """Return which points (p,) lie nearer than `reach` to one in the trees."""
    near = np.zeros(len(points), dtype=bool)
    for tree in trees:
        progress.check()
        low, high = tree.mins - 2 * reach, tree.maxes + 2 * reach
        rows = np.flatnonzero(~near & ((points >= low) & (points <= high)).all(axis=1))
        near[rows] = np.isfinite(tree.query(points[rows], distance_upper_bound=reach)[0])
    return near


def _near_boxes(
    shared: SharedEdges, shapes: list[BaseGeometry], width: float, progress: Progress
) -> np.ndarray:
    """Tell of each piece of border whether its box comes near the box of a barrier's part."""
    low = np.minimum(shared.start, shared.end) - width
    high = np.maximum(shared.start, shared.end) + width
    near = np.zeros(len(low), dtype=bool)
    for shape in shapes:
        for part in getattr(shape, "geoms", [shape]):
            progress.check()
            left, bottom, right, top = part.bounds
            near |= ((low <= (right, top)) & (high >= (left, bottom))).all(axis=1)
    return near


def _inside(
    bounds: tuple[float, float, float, float],
    area: PreparedGeometry,
    points: np.ndarray,
    known: np.ndarray,
    progress: Progress,
) -> np.ndarray:
    """Return which points (p,) lie in an area; those `known` are not looked at."""
    left, bottom, right, top = bounds
    boxed = ((points >= (left, bottom)) & (points <= (right, top))).all(axis=1) & ~known
    inside = np.zeros(len(points), dtype=bool)
    for count, row in enumerate(np.flatnonzero(boxed).tolist()):
        if count % CHECK_EVERY == 0:
            progress.check()
        inside[row] = area.contains(Point(*points[row]))
    return inside
