"""Where the units of a plan fail to tile the ground: gaps between them, and overlaps."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from ....core.checks.issue import OVERLAP, SQUARE_METRES, UNCOVERED, Issue
from ....core.geometry.coverage import gaps, overlaps
from ....core.geometry.polygons import Polygons, polygon_bounds, select_units
from ....core.model.data_classes import dataclass
from ....core.model.progress import Progress
from ...reading.ground import Ground
from ...reading.ground_sizes import ground_sizes
from ...reading.units import period_of
from .shapes import UnitShapes


@dataclass(frozen=True)
class Tiling:
    """Areas that no unit covers, and areas that two units cover.

    Attributes
    ----------
    gap : Polygons
        The g uncovered areas, in layer coordinates.
    gap_area : (g,) float64
        m².
    pair : (p, 2) int64
        Units that overlap.
    pair_area : (p,) float64
        m² that both cover.
    """

    gap: Polygons
    gap_area: np.ndarray
    pair: np.ndarray
    pair_area: np.ndarray

    @property
    def gap_box(self) -> np.ndarray:
        """(g, 4) float64, lowest x and y, highest x and y of each uncovered area."""
        return np.hstack(polygon_bounds(self.gap))

    def gaps_in(self, boxes: Collection[tuple[float, ...]]) -> Polygons:
        """Return the uncovered areas that have one of some boxes."""
        there = [tuple(box) in boxes for box in self.gap_box.tolist()]
        return select_units(self.gap, np.flatnonzero(there))


def check_tiling(shapes: UnitShapes, ground: Ground, progress: Progress) -> Tiling:
    """Find gaps and overlaps; made for a background thread."""
    uncovered = gaps(shapes.polygons, progress=progress.part(0, 40))
    progress.percent(40)
    overlapping = shapes.overlapping
    if overlapping is None:
        overlapping = overlaps(shapes.polygons, None, period_of(shapes.polygons, ground), progress)
    progress.percent(90)
    first, second, shared = overlapping.listed
    return Tiling(
        gap=uncovered,
        gap_area=ground_sizes(uncovered, ground, progress)[0],
        pair=np.column_stack([first, second]),
        pair_area=ground_sizes(shared, ground, progress)[0],
    )


def land_issues(tiling: Tiling, n: int) -> tuple[Issue, ...]:
    """Return what is wrong with the tiling of n units, the largest areas first."""
    uncovered = [
        Issue(UNCOVERED, amount=float(area), of=SQUARE_METRES, box=tuple(box))
        for area, box in zip(tiling.gap_area.tolist(), tiling.gap_box.tolist())
    ]
    twice = [
        Issue(OVERLAP, units=np.sort(pair), amount=float(area), of=SQUARE_METRES)
        for area, pair in zip(tiling.pair_area.tolist(), tiling.pair)
        if pair.max() < n
    ]
    return tuple(sorted(uncovered + twice, key=lambda each: -each.amount))
