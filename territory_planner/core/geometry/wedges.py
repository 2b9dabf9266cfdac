"""Borders that draw apart like the blades of scissors, as a change of projection leaves them.

A long side that was straight, beside two short ones that follow it, leaves a gap that is wider
in the middle than borders are matched across. Where it begins and ends, they still meet.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.progress import SILENT, Progress
from .borders import Segments, nearby_pairs, point_gap

OPEN_SHARE = 0.05
"""A gap that opens to more than this share of such a stretch is no sliver."""

SAMPLES = 64
"""Points looked at along each piece of border."""


def wedges(
    segments: Segments,
    tolerance: float,
    stretch: float,
    known: Sequence[tuple[np.ndarray, np.ndarray]],
    progress: Progress = SILENT,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Find border of units that runs within the tolerance of another's for longer than a stretch.

    Parameters
    ----------
    segments : Segments
        Border that coincides with no other.
    known : sequence of pairs of (e,) int
        Units that share border, of which none is looked for.

    Returns
    -------
    first, second : (s,) int
        Units.
    start, end : (s, 2) float64
        Pieces of the first one's border.
    """
    pieces, _, one, other = nearby_pairs(segments, tolerance, progress)
    fresh = _not_among(known, pieces.unit[one], pieces.unit[other])
    one, other = one[fresh], other[fresh]
    progress.check()
    one, other = np.concatenate([one, other]), np.concatenate([other, one])
    if not len(one):
        return pieces.unit[:0], pieces.unit[:0], np.empty((0, 2)), np.empty((0, 2))
    apart = _apart(pieces, one, other)
    # A piece may run beside several of the other unit's, one after another.
    order = np.lexsort((pieces.unit[other], one))
    one, other, apart = one[order], other[order], apart[order]
    unit = pieces.unit[other]
    begin = np.flatnonzero(np.append(True, (one[1:] != one[:-1]) | (unit[1:] != unit[:-1])))
    apart = np.minimum.reduceat(apart, begin, axis=0)
    # What opens farther is open space.
    closed = apart.max(axis=1) <= OPEN_SHARE * stretch
    one, unit, near = one[begin][closed], unit[begin][closed], apart[closed] <= tolerance
    step = pieces.end[one] - pieces.start[one]
    length = near.mean(axis=1) * np.hypot(*step.T)
    low, high = near.argmax(axis=1) / SAMPLES, 1 - near[:, ::-1].argmax(axis=1) / SAMPLES
    start = pieces.start[one] + low[:, None] * step
    end = pieces.start[one] + high[:, None] * step
    return _longer_side(pieces.unit[one], unit, start, end, length, stretch)


def _not_among(
    known: Sequence[tuple[np.ndarray, np.ndarray]], first: np.ndarray, second: np.ndarray
) -> np.ndarray:
    """Return a mask of the pairs of units that are not known, in either order."""
    keys = [
        np.minimum(*pair).astype(np.int64) << 32 | np.maximum(*pair)
        for pair in (*known, (first, second))
    ]
    return ~np.isin(keys[-1], np.concatenate([keys[-1][:0], *keys[:-1]]))


def _apart(pieces: Segments, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return (p, SAMPLES) how far points along a piece are from another piece."""
    apart = np.empty((len(one), SAMPLES))
    start, end = pieces.start[one], pieces.end[one]
    for number in range(SAMPLES):
        point = start + (number + 0.5) / SAMPLES * (end - start)
        apart[:, number] = point_gap(point, pieces.start[other], pieces.end[other])
    return apart


def _longer_side(
    first: np.ndarray,
    second: np.ndarray,
    start: np.ndarray,
    end: np.ndarray,
    length: np.ndarray,
    stretch: float,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Keep, of each two units that meet for a stretch, the border of the one that has more."""
    n = int(max(first.max(initial=0), second.max(initial=0))) + 1
    side, at = np.unique(first.astype(np.int64) * n + second, return_inverse=True)
    at = at.ravel()
    total = np.bincount(at, weights=length)
    turned = np.searchsorted(side, side % n * n + side // n).clip(0, len(side) - 1)
    has = side[turned] == side % n * n + side // n if len(side) else turned.astype(bool)
    back = np.where(has, total[turned], 0.0)
    wins = (total > back) | ((total == back) & (side // n < side % n))
    kept = (wins & (total > stretch))[at] & (length > 0)
    return first[kept], second[kept], start[kept], end[kept]
