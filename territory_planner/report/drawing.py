"""The map of a report: outlines as paths of SVG, small enough to send, borders still shared."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.geometry.base import BaseGeometry

from ..core.geometry.polygons import Polygons, polygons_from_wkb, wkb_from_polygons
from ..core.geometry.simplify import simplified_together
from ..core.model.data_classes import dataclass
from ..core.model.errors import InvalidInput
from ..core.model.progress import SILENT, Progress
from ..layers.reading.ground import Ground
from ..layers.reading.plane import moved, plane_of

SIZE = 10_000
"""Steps of the drawing's grid along its longer side."""

FINEST = 4_000
"""Into how many parts of the longer side borders are told apart, where there are few."""

VERTICES = 60_000
"""Of all outlines together: some 500 kB of paths."""

COARSER = 1.5

CORNERS = 3

Point = tuple[int, int]


@dataclass(frozen=True)
class NamePlace:
    """Where a name can stand, and how wide what it names is."""

    x: int
    y: int
    wide: int


@dataclass(frozen=True)
class Drawing:
    """Outlines as paths on one grid.

    Attributes
    ----------
    width, height : int
    layers : list of list of str
        A path for each outline; '' for one without area.
    middles : list of list of (NamePlace or None)
        Where a name can stand in each.
    points : list of (Point or None)
        Places that were given.
    """

    width: int
    height: int
    layers: list[list[str]]
    middles: list[list[NamePlace | None]]
    points: list[Point | None]


def drawing_of(
    layers: Sequence[Sequence[bytes]],
    ground: Ground,
    places: np.ndarray,
    progress: Progress = SILENT,
) -> Drawing:
    """Draw outlines.

    Parameters
    ----------
    layers : sequence of sequences of WKB
        Outlines whose borders meet in the same vertices, within and between layers.
    ground : Ground
        How their coordinates lie on the ground.
    places : (p, 2) float64
        Points in the same coordinates, NaN for none.
    """
    thin = _thinned([polygons_from_wkb(each) for each in layers], progress)
    every = np.concatenate([each.xy for each in thin])
    if not len(every):
        return Drawing(SIZE, SIZE, [[""] * each.n for each in thin], [], [None] * len(places))
    plane = picture_plane(every, ground, progress)
    flat = [moved(each, ground, plane, progress) for each in thin]
    grid = _Raster(np.concatenate([each.xy for each in flat]))
    known = np.isfinite(places).all(axis=1)
    at = np.zeros((len(places), 2), dtype=np.int64)
    at[known] = grid(_placed_points(places[known], plane, ground))
    return Drawing(
        grid.width,
        grid.height,
        [_paths(each, grid, progress) for each in flat],
        [_middles(each, grid, progress) for each in flat],
        [(int(x), int(y)) if is_known else None for (x, y), is_known in zip(at, known)],
    )


def _thinned(layers: list[Polygons], progress: Progress) -> list[Polygons]:
    every = np.concatenate([each.xy for each in layers])
    if not len(every):
        return layers
    tolerance = float(np.ptp(every, axis=0).max()) / FINEST
    while True:
        thin = simplified_together(layers, tolerance, progress)
        if sum(len(each.xy) for each in thin) <= VERTICES or tolerance > 1e300:
            return thin
        layers, tolerance = thin, tolerance * COARSER


def picture_plane(xy: np.ndarray, ground: Ground, progress: Progress = SILENT) -> Ground:
    """Return a plane that shows the land in its true shape, where there is one."""
    corners = np.array([xy.min(axis=0), xy.max(axis=0)])
    try:
        some = np.vstack([corners, xy[:: max(1, len(xy) // 1000)]])
        plane = plane_of(some, ground, progress)
        plane.placed(xy, ground.crs, progress)
    except InvalidInput:
        return ground
    return plane


def _placed_points(xy: np.ndarray, plane: Ground, ground: Ground) -> np.ndarray:
    return xy if plane is ground else plane.placed(xy, ground.crs)


class _Raster:
    """From the plane to the drawing's whole numbers; y runs down."""

    def __init__(self, xy: np.ndarray) -> None:
        self._low, high = xy.min(axis=0), xy.max(axis=0)
        wide, tall = (high - self._low).tolist()
        self._step = SIZE / (max(wide, tall) or 1.0)
        self.width = max(round(wide * self._step), 1)
        self.height = max(round(tall * self._step), 1)

    def __call__(self, xy: np.ndarray) -> np.ndarray:
        """Return (v, 2) int64."""
        found = np.rint((xy - self._low) * self._step).astype(np.int64)
        found[:, 1] = self.height - found[:, 1]
        return found


def _paths(polygons: Polygons, grid: _Raster, progress: Progress) -> list[str]:
    paths = [""] * polygons.n
    xy = grid(polygons.xy)
    for ring, unit in enumerate(polygons.ring_unit.tolist()):
        progress.check()
        points = xy[polygons.ring_start[ring] : polygons.ring_start[ring + 1] - 1]
        path = _path(points)
        if not path and not paths[unit]:
            # A dot, so that what is there can be found.
            x, y = points[0].tolist()
            path = f"M{x - 5} {y - 5}h10v10h-10z"
        paths[unit] += path
    return paths


def _path(points: np.ndarray) -> str:
    steps = np.diff(points, axis=0)
    steps = steps[steps.any(axis=1)]
    if len(steps) < CORNERS - 1:
        return ""
    x, y = points[0].tolist()
    way = "".join(
        f"{'' if dx < 0 or not at else ' '}{dx}{'' if dy < 0 else ' '}{dy}"
        for at, (dx, dy) in enumerate(steps.tolist())
    )
    return f"M{x} {y}l{way}z"


def _middles(polygons: Polygons, grid: _Raster, progress: Progress) -> list[NamePlace | None]:
    found: list[NamePlace | None] = []
    for outline in wkb_from_polygons(polygons):
        progress.check()
        found.append(_middle(shapely_wkb.loads(outline), grid))
    return found


def _middle(shape: BaseGeometry, grid: _Raster) -> NamePlace | None:
    """Return a place in the largest part: its centroid where that is inside."""
    parts = [each.buffer(0) for each in shape.geoms]
    largest = max(parts, key=lambda each: each.area, default=None)
    if largest is None or largest.is_empty:
        return None
    point = largest.centroid
    if not largest.contains(point):
        point = largest.representative_point()
    west, _, east, _ = largest.bounds
    (x, y), (left, _), (right, _) = grid(
        np.array([[point.x, point.y], [west, point.y], [east, point.y]])
    ).tolist()
    return NamePlace(x, y, right - left)
