"""Random land: grids and Voronoi cells, with islands and overlaps, measured in a plane of km."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from shapely.geometry import MultiPoint, Polygon, box
from shapely.ops import voronoi_diagram

CRS = ("EPSG:32632", "EPSG:4326", "EPSG:3857", "")
LATITUDE = 45.0
DEGREE_KM = 111.13
"""Of latitude; near enough for distances that are compared to a hundredth."""
MERCATOR = 20037508.342789244


@dataclass
class Land:
    """Units as they lie: outlines in km, from a corner at 45° N 10° E."""

    crs: str
    shapes: list[Polygon]
    islands: set[int] = field(default_factory=set)

    @property
    def n(self) -> int:
        return len(self.shapes)

    def middles(self) -> np.ndarray:
        """The centroids (n, 2) in km."""
        return np.array([shape.centroid.coords[0] for shape in self.shapes])

    def placed(self, x: float, y: float) -> tuple[float, float]:
        """A point of the plane in the coordinates of the land's reference system."""
        if self.crs in ("EPSG:32632", ""):
            return 500_000.0 + 1000.0 * x, 5_000_000.0 + 1000.0 * y
        lon = 10.0 + x / (111.412 * np.cos(np.radians(LATITUDE)))
        lat = LATITUDE + y / DEGREE_KM
        if self.crs == "EPSG:4326":
            return float(lon), float(lat)
        north = np.log(np.tan(np.pi / 4 + np.radians(lat) / 2)) / np.pi
        return float(lon * MERCATOR / 180.0), float(north * MERCATOR)


def random_land(rng: np.random.Generator, crs: str, *, kind: str) -> Land:
    """Draw a land; `kind` is one of grid, cells, islands, overlaps."""
    shapes = _cells(rng) if kind == "cells" else _grid(rng)
    islands: set[int] = set()
    if kind == "islands":
        shapes, islands = _with_islands(rng, shapes)
    if kind == "overlaps":
        for at in rng.choice(len(shapes), 3, replace=False).tolist():
            shapes[at] = shapes[at].buffer(0.2, join_style=2)
    return Land(crs, shapes, islands)


def _grid(rng: np.random.Generator) -> list[Polygon]:
    rows, columns = int(rng.integers(5, 11)), int(rng.integers(6, 13))
    return [box(c, r, c + 1, r + 1) for r in range(rows) for c in range(columns)]


def _cells(rng: np.random.Generator) -> list[Polygon]:
    """Draw Voronoi cells whose borders are all of some length."""
    while True:
        side = int(rng.integers(6, 11))
        frame = box(0, 0, side, side)
        spots = np.stack(np.meshgrid(np.arange(side), np.arange(side)), -1).reshape(-1, 2) + 0.5
        spots = spots + rng.uniform(-0.35, 0.35, spots.shape)
        cells = voronoi_diagram(MultiPoint(spots.tolist()), envelope=frame)
        shapes = [_rounded(cell.intersection(frame)) for cell in cells.geoms]
        if not any(0 < length < 0.05 for length in _shared(shapes)):
            return shapes


def _rounded(shape: Polygon) -> Polygon:
    return Polygon(np.round(np.array(shape.exterior.coords), 6))


def _shared(shapes: list[Polygon]) -> list[float]:
    return [
        one.intersection(other).length if one.intersects(other) else 0.0
        for at, one in enumerate(shapes)
        for other in shapes[:at]
    ]


def _with_islands(
    rng: np.random.Generator, shapes: list[Polygon]
) -> tuple[list[Polygon], set[int]]:
    """Add one to three islands of one or two units, west of the land, each at its own gap."""
    shapes, islands = list(shapes), set()
    rows = round(max(shape.bounds[3] for shape in shapes))
    for number, row in enumerate(rng.permutation(rows - 1)[: int(rng.integers(1, 4))].tolist()):
        gap = float(rng.uniform(0.2, 0.4)) + 0.01 * number
        for step in range(int(rng.integers(1, 3))):
            islands.add(len(shapes))
            right = -gap - 0.6 * step
            shapes.append(box(right - 0.6, row + 0.2, right, row + 0.8))
    return shapes, islands
