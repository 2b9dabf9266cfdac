"""The meridian at which a map of the world is cut: its two edges are one line on the ground.

Parts that reach the right edge are laid on the left one once more. What is found with such a
copy counts for the unit itself.
"""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from .polygons import Polygons, select_rings


@dataclass(frozen=True)
class Around:
    """Polygons with copies of parts on the other edge of the map.

    Attributes
    ----------
    polygons : Polygons
        Those of `n` units, and after them the copies, as units of their own.
    owner : (n + c,) int64
        The unit that each stands for.
    n : int
    """

    polygons: Polygons
    owner: np.ndarray
    n: int

    def counts(self, first: np.ndarray, second: np.ndarray) -> np.ndarray:
        """Tell which pairs are not between two copies: those are found without, too."""
        return (first < self.n) | (second < self.n)


def around(polygons: Polygons, period: float | None, tolerance: float) -> Around:
    """Return the polygons with copies of the parts that reach the right edge of the map.

    Parameters
    ----------
    period : float or None
        How wide the world is in the units of the coordinates; None where its map has no edges.
    tolerance : float
        How far from the edge a part still reaches it.
    """
    alone = Around(polygons, np.arange(polygons.n), polygons.n)
    if period is None or not len(polygons.xy):
        return alone
    x = polygons.xy[:, 0]
    edge = float(x.min()) + period - max(tolerance, 1e-9 * period)
    if not float(x.max()) >= edge:
        return alone
    part = polygons.ring_part
    rightmost = np.full(int(part[-1]) + 1, -np.inf)
    np.maximum.at(rightmost, part, np.maximum.reduceat(x, polygons.ring_start[:-1]))
    copies = select_rings(polygons, (rightmost >= edge)[part])
    owner, number = np.unique(copies.ring_unit, return_inverse=True)
    size = len(polygons.xy)
    both = Polygons(
        xy=np.concatenate([polygons.xy, copies.xy - (period, 0.0)]),
        ring_start=np.concatenate([polygons.ring_start, size + copies.ring_start[1:]]),
        ring_unit=np.concatenate([polygons.ring_unit, (polygons.n + number.ravel())]).astype(
            np.int32
        ),
        ring_outer=np.concatenate([polygons.ring_outer, copies.ring_outer]),
        n=polygons.n + len(owner),
    )
    return Around(both, np.concatenate([np.arange(polygons.n), owner]).astype(np.int64), polygons.n)
