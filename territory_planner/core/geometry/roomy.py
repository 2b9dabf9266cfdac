"""Where in a territory a label has most room: far from where that ends, to the sides above all."""

from __future__ import annotations

from itertools import product

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from .locate import first_holder
from .polygons import Polygons, polygon_bounds, polygon_centroids

MOST_SPOTS = 16_000
"""Places that are looked at for one plan: a few milliseconds, as labels follow every edit."""
MOST_ENDS = 30_000
"""Points of borders that are looked at."""
MOST_ACROSS = 9
"""Places beside each other in the box of a unit, where units are few."""
NEARLY = 0.9
"""Share of the greatest room from which on a place in the middle is the better one."""


@dataclass(frozen=True)
class Spots:
    """Places inside of units.

    Attributes
    ----------
    xy : (p, 2) float64
        In the coordinates of the units' outlines.
    unit : (p,) int64
        The unit that each lies in.
    weight : (p,) float64
        The ground that each stands for.
    """

    xy: np.ndarray
    unit: np.ndarray
    weight: np.ndarray

    def within(self, box: np.ndarray) -> Spots:
        """Return those in a box (lowest x and y, highest x and y)."""
        seen = ((self.xy >= box[:2]) & (self.xy <= box[2:])).all(axis=1)
        return Spots(self.xy[seen], self.unit[seen], self.weight[seen])


def spots_in(polygons: Polygons, progress: Progress = SILENT) -> Spots:
    """Return the middle of each unit, and where units are few also other places in their boxes.

    Raises
    ------
    Cancelled
        When `progress` says so.
    """
    low, high = polygon_bounds(polygons)
    left = max(MOST_SPOTS / max(polygons.n, 1) - 1, 0.0)
    across = min(int(np.sqrt(left)), MOST_ACROSS)
    steps = ((step + 0.5) / across for step in range(across))
    beside = [low + (high - low) * place for place in product(steps, repeat=2)]
    xy = np.concatenate([polygon_centroids(polygons), *beside])
    unit = first_holder(polygons, xy, progress)
    inside = _some(np.flatnonzero(unit >= 0), MOST_SPOTS)
    ground = np.nan_to_num(np.prod(high - low, axis=1))
    held = unit[inside]
    return Spots(xy[inside], held, ground[held] / np.bincount(held, minlength=polygons.n)[held])


def roomiest_seen(
    spots: Spots, ends: np.ndarray, assignment: np.ndarray, k: int, wide: float, seen: np.ndarray
) -> np.ndarray:
    """Return the same as `roomiest`, but of what lies in a box for those who lie elsewhere.

    Parameters
    ----------
    seen : (4,) float64
        Lowest x and y, highest x and y of what the map shows.
    """
    places = roomiest(spots, ends, assignment, k, wide)
    away = ~((places >= seen[:2]) & (places <= seen[2:])).all(axis=1)
    if away.any():
        near = roomiest(spots.within(seen), ends, assignment, k, wide)
        away &= np.isfinite(near).all(axis=1)
        places[away] = near[away]
    return places


def roomiest(
    spots: Spots, ends: np.ndarray, assignment: np.ndarray, k: int, wide: float
) -> np.ndarray:
    """Return the place (k, 2) of each territory with the most room; NaN where there is none.

    Of places with nearly as much, the one nearest to the middle of the ground.

    Parameters
    ----------
    ends : (s, 4) float64
        Straight pieces along which territories end: x and y of start and end.
    assignment : (n,) int
        Territory of each unit, -1 for none.
    wide : float
        How much wider than high is what has to find room.
    """
    found, owner = np.full((k, 2), np.nan), np.asarray(assignment)[spots.unit]
    own = np.flatnonzero(owner >= 0)
    if not len(own) or not len(ends):
        return found
    owner, xy, weight = owner[own], spots.xy[own], spots.weight[own]
    start, end = ends[:, :2], ends[:, 2:]
    border = _some(np.concatenate([start, (start + end) / 2, end]), MOST_ENDS)
    tree = cKDTree(border * (1.0, wide), balanced_tree=False, compact_nodes=False)
    room = tree.query(xy * (1.0, wide), p=np.inf)[0]
    most = np.zeros(k)
    np.maximum.at(most, owner, room)
    total = np.maximum(np.bincount(owner, weight, k), 1e-300)
    middle = np.column_stack([np.bincount(owner, weight * axis, k) / total for axis in xy.T])
    apart = np.square(xy - middle[owner]).sum(axis=1)
    order = np.lexsort((apart, room < NEARLY * most[owner], owner))
    first = order[np.append(True, np.diff(owner[order]) > 0)]
    found[owner[first]] = xy[first]
    return found


def _some(values: np.ndarray, most: int) -> np.ndarray:
    """Return so many of them at most, evenly taken."""
    return values[:: max(-(-len(values) // most), 1)]
