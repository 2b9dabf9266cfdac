"""Barriers: rivers, motorways, ridges that units touch across, but no territory should cross."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.spatial import cKDTree
from shapely import wkb as shapely_wkb
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ..errors import InvalidInput
from ..text import tr
from .contiguity import Measure, Shared, default_tolerance, planar_length, shared_borders
from .polygons import Polygons

WIDTH_SHARE = 10.0
"""How near a barrier is to the border it covers, in times the tolerance of contiguity."""


def barred_edges(
    polygons: Polygons,
    barriers: Sequence[bytes],
    rule: str = "rook",
    share: float = 0.5,
    width: float | None = None,
    measure: Measure | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """Find the units that touch, but mostly where a barrier covers their shared border.

    Border counts as covered within `width` of a line or a polygon's outline, and inside of a
    polygon. Units that touch in points only are barred when all of these are covered.

    Parameters
    ----------
    barriers : sequence of bytes
        WKB of lines and polygons, in the coordinates of the units.
    share : float
        Share of the shared border, 0 to 1; barred is what is covered for more.
    width : float, optional
        In the units of the coordinates; default ten times the tolerance of contiguity.

    Returns
    -------
    first, second : (e,) int64
        Units, ``first < second``, each pair once.

    Raises
    ------
    InvalidInput
        When `share` is not between 0 and 1, or `width` is negative.
    """
    if not 0 <= share <= 1:
        raise InvalidInput(tr("The share that a barrier covers must be between 0 and 100 %."))
    width = WIDTH_SHARE * default_tolerance(polygons) if width is None else float(width)
    if not width >= 0:
        raise InvalidInput(tr("The distance between barrier and border must be zero or more."))
    shapes = [shape for shape in map(shapely_wkb.loads, barriers) if not shape.is_empty]
    shared = shared_borders(polygons, rule)
    length = (measure or planar_length)(shared.start, shared.end)
    covered = _covered_share(shared, shapes, width)
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


def _covered_share(shared: Shared, shapes: list[BaseGeometry], width: float) -> np.ndarray:
    """Return (s,) float64, the share of each piece of border that barriers cover."""
    covered = np.zeros(len(shared.first))
    samples = _samples(shapes, width)
    areas = [shape for shape in shapes if shape.area > 0]
    near = _near_boxes(shared, shapes, width)
    if not len(near):
        return covered
    start, end = shared.start[near], shared.end[near]
    size = np.hypot(*(end - start).T)
    step = max(width, float(size.max(initial=0.0)) * 1e-4, 1e-12)
    count = np.maximum(np.ceil(size / step), 1).astype(np.int64)
    piece = np.repeat(np.arange(len(near)), count)
    rank = np.arange(len(piece)) - np.repeat(np.cumsum(count) - count, count)
    along = ((rank + 0.5) / count[piece])[:, None]
    middle = start[piece] + along * (end - start)[piece]
    hit = np.isfinite(cKDTree(samples).query(middle, distance_upper_bound=_reach(width))[0])
    for area in areas:
        hit |= _inside(area, middle, hit)
    covered[near] = np.bincount(piece, weights=hit, minlength=len(near)) / count
    return covered


def _reach(width: float) -> float:
    """Return how far a sample may be from border that its barrier covers."""
    return max(float(np.hypot(width, width / 4)), 1e-12)


def _samples(shapes: list[BaseGeometry], width: float) -> np.ndarray:
    """Return points (p, 2) along lines and outlines, at most half a width apart."""
    found = [np.empty((0, 2))]
    for shape in shapes:
        for line in _lines(shape):
            xy = np.asarray(line.coords, dtype=np.float64)[:, :2]
            size = np.hypot(*np.diff(xy, axis=0).T)
            count = np.maximum(np.ceil(size / max(width / 2, 1e-12)), 1).astype(np.int64)
            piece = np.repeat(np.arange(len(size)), count)
            rank = np.arange(len(piece)) - np.repeat(np.cumsum(count) - count, count)
            along = (rank / count[piece])[:, None]
            found += [xy[piece] + along * np.diff(xy, axis=0)[piece], xy[-1:]]
    return np.concatenate(found)


def _lines(shape: BaseGeometry) -> list[BaseGeometry]:
    """Return the lines of a geometry, and the rings of its polygons."""
    if hasattr(shape, "geoms"):
        return [line for part in shape.geoms for line in _lines(part)]
    if shape.geom_type == "Polygon":
        return [shape.exterior, *shape.interiors]
    return [shape] if shape.geom_type in ("LineString", "LinearRing") else []


def _near_boxes(shared: Shared, shapes: list[BaseGeometry], width: float) -> np.ndarray:
    """Return the pieces of border whose box comes near the box of a barrier's part."""
    low = np.minimum(shared.start, shared.end) - width
    high = np.maximum(shared.start, shared.end) + width
    near = np.zeros(len(low), dtype=bool)
    for shape in shapes:
        for part in getattr(shape, "geoms", [shape]):
            left, bottom, right, top = part.bounds
            near |= ((low <= (right, top)) & (high >= (left, bottom))).all(axis=1)
    return np.flatnonzero(near)


def _inside(area: BaseGeometry, points: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Return which points (p,) lie in an area; those `known` are not looked at."""
    left, bottom, right, top = area.bounds
    boxed = ((points >= (left, bottom)) & (points <= (right, top))).all(axis=1) & ~known
    inside = np.zeros(len(points), dtype=bool)
    prepared = prep(area)
    for row in np.flatnonzero(boxed).tolist():
        inside[row] = prepared.contains(Point(*points[row]))
    return inside
