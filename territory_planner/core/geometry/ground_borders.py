"""Borders of units on the ground, as short straight pieces.

So neither a reference system's scale nor the 180° meridian makes a difference to how far apart
they are.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from .borders import border_segments, coinciding, directed_segments
from .polygons import Polygons

AT_ONCE = 50_000
"""Points placed between two looks at whether the user wants to stop."""

Place = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""Positions (v, d) in km of coordinates x and y (v,), see `core.problem.Problem`."""

LONGEST_KM = 5.0
"""Longest piece of border: its chord runs at most 0.5 m below the ground."""

TOUCHING_KM = 1e-6
"""Borders that are this near to each other (1 mm) touch."""


@dataclass(frozen=True)
class Outline:
    """Pieces of border on the ground, those of one unit one after another.

    Attributes
    ----------
    xy : (p, 2, 2) float64
        Start and end of each piece in layer coordinates; NaN where a unit has no border.
    place : (p, 2, d) float64
        The same in km.
    unit : (p,) int64
        Ascending.
    """

    xy: np.ndarray
    place: np.ndarray
    unit: np.ndarray

    def of_units(self, chosen: np.ndarray) -> Outline:
        """Return the pieces of the units of a mask (n,)."""
        kept = chosen[self.unit]
        return Outline(self.xy[kept], self.place[kept], self.unit[kept])


def outline_of(
    polygons: Polygons,
    label: np.ndarray,
    place: Place,
    position: np.ndarray,
    progress: Progress = SILENT,
) -> Outline:
    """Return the borders of areas: those between two units of one area are left out.

    Units that lie on each other have none between them: they keep theirs.

    Parameters
    ----------
    label : (n,) int
        The area that each unit belongs to, -1 for units that are of no interest.
    place : callable
    position : (n, d) float64, km
        Stands in for units without an outline, and for those that shrank to a point.
    """
    segments, _ = border_segments(polygons)
    bare = (np.bincount(segments.unit, minlength=polygons.n) == 0) & (label >= 0)
    first, second, _ = coinciding(segments, progress)
    progress.check()
    area = label[segments.unit]
    inner = (area[first] == area[second]) & _facing(polygons, first, second)
    kept = area >= 0
    kept[first[inner]] = kept[second[inner]] = False
    progress.check()
    segments = segments.take(kept)
    xy = np.stack([segments.start, segments.end], axis=1)
    at = _placed(place, xy.reshape(-1, 2), progress)
    at = at.reshape(len(xy), 2, at.shape[1])
    xy, at, unit = _cut(xy, at, segments.unit.astype(np.int64), place, progress)
    if bare.any():
        bare = np.flatnonzero(bare)
        xy = np.concatenate([xy, np.full((len(bare), 2, 2), np.nan)])
        at = np.concatenate([at, np.repeat(position[bare][:, None], 2, axis=1)])
        unit = np.concatenate([unit, bare])
        order = np.argsort(unit, kind="stable")
        xy, at, unit = xy[order], at[order], unit[order]
    return Outline(xy, at, unit)


def _placed(place: Place, xy: np.ndarray, progress: Progress) -> np.ndarray:
    """Return points (p, 2) in km, some at a time."""
    turns = range(0, len(xy), AT_ONCE) or range(1)
    return np.concatenate([place(*xy[low : low + AT_ONCE].T) for low in progress.watched(turns, 1)])


def _facing(polygons: Polygons, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Tell which pairs of segments that coincide have their units on different sides."""
    start, end, _ = directed_segments(polygons)
    return (polygons.xy[start[first]] == polygons.xy[end[second]]).all(axis=1)


def _cut(
    xy: np.ndarray, at: np.ndarray, unit: np.ndarray, place: Place, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cut long segments, straight in the layer's coordinates, into pieces."""
    parts = [at[low : low + AT_ONCE] for low in range(0, len(at), AT_ONCE)] or [at]
    norms = [np.linalg.norm(some[:, 1] - some[:, 0], axis=1) for some in progress.watched(parts, 1)]
    length = np.concatenate(norms)
    mean = float(length.mean()) if len(length) else 0.0
    longest = min(max(mean, TOUCHING_KM), LONGEST_KM)
    count = np.maximum(np.ceil(length / longest), 1).astype(np.int64)
    if (count == 1).all():
        return xy, at, unit
    index = np.repeat(np.arange(len(count)), count)
    before = np.cumsum(count) - count
    pieces, placed = np.empty((len(index), 2, 2)), np.empty((len(index), 2, at.shape[2]))
    for low in progress.watched(range(0, len(index), AT_ONCE), 1):
        some, of = slice(low, low + AT_ONCE), index[low : low + AT_ONCE]
        rank = np.arange(low, low + len(of)) - before[of]
        share = np.stack([rank / count[of], (rank + 1) / count[of]], axis=1)[:, :, None]
        pieces[some] = xy[of, :1] + share * (xy[of, 1:] - xy[of, :1])
        placed[some] = place(*pieces[some].reshape(-1, 2).T).reshape(len(of), 2, -1)
    progress.check()
    return pieces, placed, unit[index]
