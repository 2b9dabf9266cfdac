"""Units that lie over each other, which a clean layer has none of."""

from __future__ import annotations

import numpy as np
from shapely import wkb as shapely_wkb

from .borders import equal_runs, point_keys
from .polygons import Polygons, polygon_bounds, select_units, wkb_from_polygons
from .progress import SILENT, Progress

LEAST_SHARE = 1e-6
"""Overlaps below this share of the smaller unit are rounding, not data."""

MOST_PAIRS = 50_000
"""Pairs to look at; a layer that has more has no matching borders at all."""

CHECK_EVERY = 500


def find_overlaps(
    polygons: Polygons, progress: Progress = SILENT
) -> tuple[np.ndarray, np.ndarray, np.ndarray] | None:
    """Find the pairs of units that overlap.

    Where two units overlap, border of one runs inside the other and coincides with no third
    unit's, so that only units with such border need a look. Units with the very same outline
    are not found: they coincide all around.

    Returns
    -------
    (first, second, share), the last being the overlap as a share of the smaller unit's area,
    most first; or None when too much of the borders does not match to tell in good time.
    """
    first, second = _candidates(polygons)
    if len(first) > MOST_PAIRS:
        return None
    named = np.unique(np.concatenate([first, second]))
    shape = dict(zip(named.tolist(), _shapes(polygons, named)))
    share = np.zeros(len(first))
    for row, (one, other) in enumerate(zip(first.tolist(), second.tolist())):
        if row % CHECK_EVERY == 0:
            progress.check()
        common = shape[one].intersection(shape[other]).area
        least = min(shape[one].area, shape[other].area)
        share[row] = common / least if least > 0 else 0.0
    order = np.argsort(-share, kind="stable")
    order = order[share[order] > LEAST_SHARE]
    return first[order], second[order], share[order]


def find_twins(polygons: Polygons) -> np.ndarray:
    """Return the units (ascending) whose outline is the very one of an earlier unit."""
    at, ring = polygons.segments()
    key = point_keys(polygons.xy)
    key = key[at] + key[at + 1]
    # A product as well as a sum, so that outlines of equal sums still differ.
    mixed = key * (key | np.uint64(1))
    unit = polygons.ring_unit[ring]
    total = np.zeros((2, polygons.n), dtype=np.uint64)
    np.add.at(total[0], unit, key)
    np.add.at(total[1], unit, mixed)
    order = np.lexsort(total)
    ranked = total[:, order]
    same = np.zeros(polygons.n, dtype=bool)
    same[1:] = (ranked[:, 1:] == ranked[:, :-1]).all(axis=0) & (ranked[0, 1:] != 0)
    return np.sort(order[same])


def _candidates(polygons: Polygons) -> tuple[np.ndarray, np.ndarray]:
    """Return pairs of units with unmatched border whose bounding boxes overlap."""
    at, ring = polygons.segments()
    key = point_keys(polygons.xy)
    order, start, size = equal_runs(key[at] + key[at + 1])
    unit = np.unique(polygons.ring_unit[ring[order[start[size == 1]]]])
    lowest, highest = (bound[unit] for bound in polygon_bounds(polygons))
    by_x = np.argsort(lowest[:, 0], kind="stable")
    unit, lowest, highest = unit[by_x], lowest[by_x], highest[by_x]
    count = np.searchsorted(lowest[:, 0], highest[:, 0]) - np.arange(len(unit)) - 1
    count = np.maximum(count, 0)
    one = np.repeat(np.arange(len(unit)), count)
    other = one + 1 + np.arange(len(one)) - np.repeat(np.cumsum(count) - count, count)
    meet = (lowest[one, 1] < highest[other, 1]) & (lowest[other, 1] < highest[one, 1])
    return unit[one[meet]], unit[other[meet]]


def _shapes(polygons: Polygons, units: np.ndarray) -> list:
    """Return the units as shapely geometries."""
    return [shapely_wkb.loads(blob) for blob in wkb_from_polygons(select_units(polygons, units))]
