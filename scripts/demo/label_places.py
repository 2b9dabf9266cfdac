"""Places for the labels of areas on a map.

Each label stands inside its area where it fits, else beside it, best where there is none, and
never on another label. Chosen greedily, the tightest area first, then revised label by label.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import shapely.geometry as geometry
from shapely.geometry.base import BaseGeometry
from shapely.ops import polylabel

CLUTTER, FOREIGN, DOT, ASIDE, CLOSE = 6.0, 8.0, 2.0, 3.6, 1.5
"""Costs: the label's share on the border of its area; on other areas; on a dot; standing aside
at all; distance aside in label widths."""
DIRECTIONS, STEPS, GRID = 24, 5, 13
ROUNDS = 3


class Shapes:
    """Shapes that are quickly found by place."""

    def __init__(self, shapes: Sequence[BaseGeometry]) -> None:
        self.shapes = shapes
        self._bounds = np.array([shape.bounds for shape in shapes])

    def covered(self, box: BaseGeometry) -> Iterator[float]:
        """Yield the area of `box` that each shape near it covers."""
        west, south, east, north = box.bounds
        low, high = self._bounds[:, :2], self._bounds[:, 2:]
        near = ((low < (east, north)) & (high > (west, south))).all(axis=1)
        for index in np.flatnonzero(near):
            yield self.shapes[index].intersection(box).area


def place_labels(
    outlines: Sequence[BaseGeometry],
    sizes: np.ndarray,
    dots: np.ndarray,
    frame: BaseGeometry,
) -> np.ndarray:
    """Find the middle of each label.

    Parameters
    ----------
    outlines : sequence of k polygons, in map units
    sizes : (k, 2) float, width and height of each label in map units
    dots : (k, 2) float
        Points to keep free, map units.
    frame : polygon
        What the map shows.

    Returns
    -------
    (k, 2) float64
    """
    main = [max(getattr(outline, "geoms", [outline]), key=lambda p: p.area) for outline in outlines]
    around = Shapes(outlines)
    marks = Shapes([geometry.Point(dot).buffer(sizes[:, 1].mean() / 6) for dot in dots])
    choices = []
    for outline, size in zip(main, sizes):
        middle, *inside = _inside(outline)
        spots = [
            middle,
            *(s for s in inside + _aside(outline, size) if frame.contains(_box(s[0], size))),
        ]
        priced = [
            (_price(_box(spot, size), outline, around, marks) + extra, tuple(spot))
            for spot, extra in spots
        ]
        choices.append(sorted(priced))
    return _without_collisions(choices, sizes)


def _box(middle: np.ndarray, size: np.ndarray) -> BaseGeometry:
    return geometry.box(*(np.asarray(middle) - size / 2), *(np.asarray(middle) + size / 2))


def _inside(outline: BaseGeometry) -> list[tuple[np.ndarray, float]]:
    """Return points in the outline with a price for lying off its visual middle."""
    west, south, east, north = outline.bounds
    middle = np.array(polylabel(outline, max(east - west, north - south) / 100).coords[0])
    grid = np.array(
        [(x, y) for x in np.linspace(west, east, GRID) for y in np.linspace(south, north, GRID)]
    )
    spots = [middle, *(spot for spot in grid if outline.contains(geometry.Point(spot)))]
    reach = np.hypot(east - west, north - south)
    return [(spot, float(np.hypot(*(spot - middle))) / reach) for spot in spots]


def _aside(outline: BaseGeometry, size: np.ndarray) -> list[tuple[np.ndarray, float]]:
    """Return points around the outline, so far off that the label clears it."""
    spots = []
    for step in range(STEPS):
        ring = outline.convex_hull.buffer(size[1] * (0.7 + 0.6 * step)).exterior
        for share in np.linspace(0, 1, DIRECTIONS, endpoint=False):
            edge = np.array(ring.interpolate(share, normalized=True).coords[0])
            away = edge - np.array(outline.centroid.coords[0])
            spot = edge + np.sign(away) * size / 2 * np.abs(away) / np.hypot(*away)
            spots.append((spot, ASIDE + CLOSE * step * 0.6 * size[1] / size[0]))
    return spots


def _price(box: BaseGeometry, outline: BaseGeometry, around: Shapes, marks: Shapes) -> float:
    own = outline.intersection(box).area / box.area
    foreign = sum(around.covered(box)) / box.area - own
    dots = sum(marks.covered(box)) / marks.shapes[0].area
    return CLUTTER * min(own, 1 - own) + FOREIGN * max(foreign, 0.0) + DOT * dots


def _without_collisions(
    choices: list[list[tuple[float, tuple[float, float]]]], sizes: np.ndarray
) -> np.ndarray:
    """Take the cheapest choice of each that meets no other label, in rounds until settled."""
    chosen = np.array([options[0][1] for options in choices])
    placed = np.zeros(len(choices), dtype=bool)
    hardest_first = sorted(range(len(choices)), key=lambda each: -choices[each][0][0])
    for _ in range(ROUNDS):
        for index in hardest_first:
            rest = placed.copy()
            rest[index] = False
            room = (sizes[rest] + sizes[index]) / 2
            for _, spot in choices[index]:
                apart = np.abs(chosen[rest] - spot)
                if not (apart < room).all(axis=1).any():
                    chosen[index] = spot
                    break
            placed[index] = True
    return chosen
