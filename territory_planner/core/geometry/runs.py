"""Ranges and runs of equal values in flat arrays."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..model.progress import SILENT, Progress
from ..model.waiting import wait_for

MANY = 500_000
"""Numbers from which on sorting takes longer than a look at whether the user wants to stop may."""


def ranges(start: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Return the indices from each start on, `count` of them, one range after another."""
    before = np.cumsum(count) - count
    return np.repeat(start - before, count) + np.arange(int(count.sum()))


def blocks(count: np.ndarray, most: int) -> Iterator[slice]:
    """Yield slices of things one after another, each of about `most` of what they count."""
    total = np.cumsum(count)
    marks = np.arange(most, int(total[-1]) if len(total) else 0, most)
    cuts = [0, *np.unique(np.searchsorted(total, marks)).tolist(), len(count)]
    yield from (slice(low, high) for low, high in zip(cuts, cuts[1:]) if low < high)


def distinct_pairs(one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return each pair of numbers of zero or more once, the lower first, ascending.

    As single numbers they are sorted several times as fast as in rows, and all other threads go on.
    """
    low, high = np.minimum(one, other).astype(np.int64), np.maximum(one, other).astype(np.int64)
    count = int(high.max(initial=0)) + 1
    found: tuple[np.ndarray, np.ndarray] = np.divmod(np.unique(low * count + high), count)
    return found


def equal_runs(
    key: np.ndarray, progress: Progress = SILENT
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Group equal keys: return an order that sorts them, each run's start in it, and its size."""
    order = wait_for(lambda: np.argsort(key, kind="stable"), progress, worth=len(key) > MANY)
    progress.check()
    ranked = key[order]
    fresh = np.ones(len(key), dtype=bool)
    fresh[1:] = ranked[1:] != ranked[:-1]
    start = np.flatnonzero(fresh)
    return order, start, np.diff(np.append(start, len(key)))


def pairs_in_runs(
    order: np.ndarray, start: np.ndarray, size: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return all pairs of members of each run (see `equal_runs`), each pair once."""
    one, other = [np.empty(0, dtype=np.int64)], [np.empty(0, dtype=np.int64)]
    for count in np.unique(size[size > 1]):
        members = order[start[size == count][:, None] + np.arange(count)]
        left, right = np.triu_indices(count, 1)
        one.append(members[:, left].ravel())
        other.append(members[:, right].ravel())
    return np.concatenate(one), np.concatenate(other)
