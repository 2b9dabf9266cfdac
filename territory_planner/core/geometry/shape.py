"""How compact a territory's outline is, by the measures that planners know.

All are 1 for the best shape and near 0 for the worst, and planar: outlines in degrees are to
be laid on planes of their own first (`on_local_planes`).
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np

from ..model.geodesy import MEAN_RADIUS_KM, geocentric
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import ConvexHull
from .polygons import Polygons, polygon_areas, polygon_centroids, ring_perimeters


def polsby_popper(area: np.ndarray, perimeter: np.ndarray) -> np.ndarray:
    """Return 4π · area / perimeter², 1 for a circle; NaN without perimeter.

    The measure of [Polsby 1991]. The perimeter includes that of holes.

    Parameters
    ----------
    area, perimeter : float arrays
        Of each outline, in one unit and its square.

    Returns
    -------
    float64 array
        Of the shape that the two have in common, from 0 to 1.

    Examples
    --------
    A square, and one twice as long as wide:

    >>> from territory_planner.core import polsby_popper
    >>> polsby_popper([1, 2], [4, 6]).round(3).tolist()
    [0.785, 0.698]
    """
    area, perimeter = np.asarray(area, dtype=np.float64), np.asarray(perimeter, dtype=np.float64)
    score = np.full(np.broadcast(area, perimeter).shape, np.nan)
    return np.divide(4 * np.pi * area, np.square(perimeter), out=score, where=perimeter > 0)


def reock(polygons: Polygons, progress: Progress = SILENT) -> np.ndarray:
    """Return (n,) float64, area / area of the smallest circle around the unit; NaN for none.

    The measure of [Reock 1961].
    """
    hulls = _hulls(polygons, progress)
    radius = np.array([bounding_circle(hull, progress)[1] for hull in hulls])
    around = np.pi * np.square(radius)
    score = np.full(polygons.n, np.nan)
    return np.divide(polygon_areas(polygons), around, out=score, where=around > 0)


def hull_ratio(polygons: Polygons, progress: Progress = SILENT) -> np.ndarray:
    """Return (n,) float64, area / area of the unit's convex hull; NaN for none."""
    around = np.array([_hull_area(hull) for hull in _hulls(polygons, progress)])
    score = np.full(polygons.n, np.nan)
    return np.divide(polygon_areas(polygons), around, out=score, where=around > 0)


def schwartzberg(area: np.ndarray, perimeter: np.ndarray) -> np.ndarray:
    """Return the circumference of the circle of that area / perimeter; NaN without perimeter.

    The measure of [Schwartzberg 1966], so turned that a circle has 1.
    """
    return np.sqrt(polsby_popper(area, perimeter))


def inertia_ratio(polygons: Polygons, progress: Progress = SILENT) -> np.ndarray:
    """Return (n,) float64, the moment of inertia of a circle of the unit's area / the unit's own.

    About the unit's centroid, all its parts together: the measure of [Li 2013]. Unlike the
    others it does not mind a ragged border. NaN for a unit without area.
    """
    center = polygon_centroids(polygons)[polygons.ring_unit]
    progress.check()
    vertex, ring = polygons.segments()
    origin = center[ring]
    progress.check()
    x1, y1 = (polygons.xy[vertex] - origin).T
    x2, y2 = (polygons.xy[vertex + 1] - origin).T
    progress.check()
    cross = x1 * y2 - x2 * y1
    moment = cross * (x1 * x1 + x1 * x2 + x2 * x2 + y1 * y1 + y1 * y2 + y2 * y2) / 12
    progress.check()
    by_ring = np.abs(np.bincount(ring, moment, len(polygons.ring_unit)))
    signed = np.where(polygons.ring_outer, by_ring, -by_ring)
    total = np.bincount(polygons.ring_unit, signed, polygons.n)
    area = polygon_areas(polygons)
    score = np.full(polygons.n, np.nan)
    return np.divide(np.square(area), 2 * np.pi * total, out=score, where=total > 0)


def polygon_perimeters(polygons: Polygons) -> np.ndarray:
    """Return (n,) float64, the planar length of each unit's outline, holes included."""
    length = np.bincount(polygons.ring_unit, ring_perimeters(polygons), polygons.n)
    return length.astype(np.float64)


def on_local_planes(polygons: Polygons, progress: Progress = SILENT) -> Polygons:
    """Lay units given in degrees on planes of their own, in metres.

    Each has a Lambert azimuthal equal-area projection [Snyder 1987], p. 185, of the sphere
    about its own middle: areas stay true, and shapes nearly so up to the size of a country.
    """
    place = geocentric(polygons.xy[:, 0], polygons.xy[:, 1])
    progress.check()
    place /= np.linalg.norm(place, axis=1, keepdims=True)
    progress.check()
    unit = np.repeat(polygons.ring_unit, polygons.ring_size)
    up = np.column_stack([np.bincount(unit, axis, polygons.n) for axis in place.T])
    up = up / np.maximum(np.linalg.norm(up, axis=1, keepdims=True), np.finfo(np.float64).tiny)
    east = np.column_stack([-up[:, 1], up[:, 0], np.zeros(len(up))])
    level = np.linalg.norm(east, axis=1, keepdims=True)
    # At a pole every direction is south: any will do for east.
    east = np.where(level > 0, east / np.maximum(level, np.finfo(np.float64).tiny), [0.0, 1.0, 0.0])
    north = np.cross(up, east)
    progress.check()
    height = (place * up[unit]).sum(axis=1)
    progress.check()
    scale = 1000 * MEAN_RADIUS_KM * np.sqrt(2 / np.maximum(1 + height, 1e-12))
    x = (place * east[unit]).sum(axis=1)
    progress.check()
    y = (place * north[unit]).sum(axis=1)
    return replace(polygons, xy=np.column_stack([scale * x, scale * y]))


def bounding_circle(points: np.ndarray, progress: Progress = SILENT) -> tuple[np.ndarray, float]:
    """Return center and radius of the smallest circle around points (p, 2).

    After [Elzinga 1972]: take up the farthest point until none is outside; with each the
    smallest circle about the two or three that bear it grows. NaN and 0 without points.
    """
    if not len(points):
        return np.full(2, np.nan), 0.0
    bearing = points[:1]
    center, radius = points[0], 0.0
    for _ in range(len(points) * 4):
        progress.check()
        apart = np.hypot(*(points - center).T)
        farthest = int(apart.argmax())
        if apart[farthest] <= radius * (1 + 1e-10):
            break
        center, radius, bearing = _circle_of_few(np.vstack([bearing, points[farthest]]))
    return center, radius


def _circle_of_few(points: np.ndarray) -> tuple[np.ndarray, float, np.ndarray]:
    """Return the smallest circle around two to four points, and those that bear it."""
    best: tuple[np.ndarray, float, np.ndarray] = points[0], np.inf, points
    for count in (2, 3):
        for chosen in combinations(range(len(points)), count):
            bearing = points[list(chosen)]
            center = _circumcenter(bearing)
            radius = float(np.hypot(*(bearing[0] - center)))
            reach = np.hypot(*(points - center).T).max()
            if reach <= radius * (1 + 1e-10) and radius < best[1]:
                best = center, radius, bearing
    return best


def _circumcenter(points: np.ndarray) -> np.ndarray:
    """Return the point as far from each of two or three; not finite when three are in line."""
    if len(points) == 2:
        return points.mean(axis=0)
    (bx, by), (cx, cy) = points[1:] - points[0]
    double = 2 * (bx * cy - by * cx)
    if double == 0:
        return np.full(2, np.inf)
    b, c = bx * bx + by * by, cx * cx + cy * cy
    return points[0] + np.array([cy * b - by * c, bx * c - cx * b]) / double


def _hulls(polygons: Polygons, progress: Progress) -> list[np.ndarray]:
    """Return the corners of each unit's convex hull, counter-clockwise."""
    bound = polygons.ring_start[np.searchsorted(polygons.ring_unit, np.arange(polygons.n + 1))]
    hulls = []
    for low, high in zip(bound[:-1], bound[1:]):
        progress.check()
        hulls.append(_hull(polygons.xy[low:high]))
    return hulls


def _hull(points: np.ndarray) -> np.ndarray:
    if len(points) < 3:
        return points
    try:
        return points[ConvexHull(points).vertices]
    except RuntimeError:  # SciPy's QhullError
        # All in a line: its ends bound it.
        order = np.lexsort((points[:, 1], points[:, 0]))
        return points[order[[0, -1]]]


def _hull_area(hull: np.ndarray) -> float:
    if len(hull) < 3:
        return 0.0
    x, y = (hull - hull[0]).T
    return float(np.dot(x, np.roll(y, -1)) - np.dot(np.roll(x, -1), y)) / 2
