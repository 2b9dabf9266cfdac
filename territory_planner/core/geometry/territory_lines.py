"""Where territories end, as lines that follow a plan under edit: found once, chosen per plan."""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.problem import UNASSIGNED
from ..model.progress import SILENT, Progress
from .borders import border_segments, coinciding
from .contiguity import default_tolerance
from .polygons import Polygons
from .snapping import match_borders

OUTSIDE = -1
"""No unit."""


@dataclass(frozen=True)
class BorderLines:
    """Straight pieces of border between two units, or between a unit and none.

    Attributes
    ----------
    start, end : (s, 2) float64
        In the coordinates of the units' outlines.
    one, other : (s,) int64
        The units on either side; `OUTSIDE` as the other for none.
    """

    start: np.ndarray
    end: np.ndarray
    one: np.ndarray
    other: np.ndarray

    def of_plan(self, assignment: np.ndarray) -> np.ndarray:
        """Return (s,) bool, the pieces along which a territory ends.

        Where a unit without a territory meets another one, or nothing, no territory ends.

        Parameters
        ----------
        assignment : (n,) int
            Territory of each unit, -1 for none.
        """
        # The last one stands for what is outside.
        owner = np.append(np.asarray(assignment), UNASSIGNED)
        return owner[self.one] != owner[self.other]


def border_lines(polygons: Polygons, progress: Progress = SILENT) -> BorderLines:
    """Return the borders of units, those that nearly meet as one.

    Parameters
    ----------
    polygons : Polygons
    progress : Progress
        Stops it.

    Raises
    ------
    Cancelled
        When `progress` says so.
    """
    tolerance = default_tolerance(polygons)
    if tolerance > 0:
        polygons = match_borders(polygons, tolerance, progress)
    segments, _ = border_segments(polygons)
    first, second, loose = coinciding(segments, progress)
    chosen = segments.take(np.concatenate([first, loose]))
    outside = np.full(len(loose), OUTSIDE, dtype=np.int64)
    other = np.concatenate([segments.unit[second], outside])
    return BorderLines(chosen.start, chosen.end, chosen.unit.astype(np.int64), other)
