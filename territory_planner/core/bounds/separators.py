"""Cuts that make a plan's territories connected, and part units that must be apart.

When a unit belongs to a candidate whose root lies elsewhere, every set of units that parts
the two holds at least one unit of the same candidate [Carvajal 2013], [Validi 2022]. Such rules
are too many to write down, so they are added where a plan, whole or fractional, breaks them.
"""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.graph import Graph, parts

_TRACE = 1e-6


@dataclass(frozen=True, order=True)
class Cut:
    """Σ x[ends] ≤ most + Σ x[between], in one candidate.

    For contiguity: one end where the candidate has a root, which is the other, else two; and
    one less at most. For units that must be apart: these two, and as much as the candidate is
    used.
    """

    candidate: int
    ends: tuple[int, ...]
    between: tuple[int, ...]
    most: int


def separators(graph: Graph, root: np.ndarray, share: np.ndarray) -> list[Cut]:
    """Find cuts that `share` breaks, one for every part of a candidate away from its root.

    Parameters
    ----------
    root : (c,) int
        Unit that each candidate grows from, -1 where it has none: then the heaviest part,
        by number of units, stands in.
    share : (n, c) float64
        How much of each unit belongs to each candidate, 0 to 1.
    """
    cuts = []
    chosen = np.flatnonzero(share.max(axis=0) > _TRACE)
    part, holder = _parts_of_each(graph, share[:, chosen] > _TRACE)
    for at in np.flatnonzero(np.bincount(holder, minlength=len(chosen)) > 1):
        candidate, held, mine = int(chosen[at]), share[:, chosen[at]], part[at]
        anchor = _anchor(mine, held, int(root[candidate]))
        for piece in np.flatnonzero(holder == at):
            inside = mine == piece
            if inside[anchor]:
                continue
            unit = _fullest(inside, held)
            barrier = tuple(between(graph, inside, anchor).tolist())
            ends = (unit,) if root[candidate] >= 0 else (unit, anchor)
            if held[list(ends)].sum() > len(ends) - 1 + _TRACE:
                cuts.append(Cut(candidate, ends, barrier, len(ends) - 1))
    return cuts


def _parts_of_each(graph: Graph, held: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Find the parts of every column of `held`, (n, c): on c copies of the map, side by side.

    Returns
    -------
    part : (c, n) int32
        Part of each unit, numbered over all columns; -1 where it isn't held.
    holder : (number of parts,) int32
        Column that each part belongs to, ascending.
    """
    n, c = held.shape
    shift = np.arange(c, dtype=np.int32)[:, None]
    ends = (graph.indptr[1:] + shift * len(graph.indices)).ravel()
    copies = Graph(
        np.concatenate([[0], ends]).astype(np.int32),
        (graph.indices + shift * n).ravel(),
        np.tile(graph.length, c),
    )
    part, holder = parts(copies, np.where(held.T, shift, -1).ravel())
    return part.reshape(c, n), holder


def partings(apart: np.ndarray, root: np.ndarray, share: np.ndarray) -> list[Cut]:
    """Find the pairs that `share` has together in a candidate: both count as one unit there.

    Parameters
    ----------
    apart : (p, 2) int
        Units that must be in different candidates.
    root, share
        As in `separators`.
    """
    cuts = []
    for one, other in apart.tolist():
        both = share[one] + share[other]
        used = np.where(root >= 0, share[root, np.arange(len(root))], 1.0)
        for candidate in np.flatnonzero(both > used + _TRACE).tolist():
            rooted = root[candidate] >= 0
            between = (int(root[candidate]),) if rooted else ()
            cuts.append(Cut(candidate, (one, other), between, 0 if rooted else 1))
    return cuts


def _fullest(inside: np.ndarray, held: np.ndarray) -> int:
    return int(np.argmax(np.where(inside, held, -1.0)))


def _anchor(part: np.ndarray, held: np.ndarray, root: int) -> int:
    """Return the root, or the fullest unit of the largest part."""
    if root >= 0:
        return root
    largest = int(np.argmax(np.bincount(part[part >= 0])))
    return _fullest(part == largest, held)


def between(graph: Graph, inside: np.ndarray, anchor: int) -> np.ndarray:
    """Return (s,) the units about a part that can be reached from `anchor` without crossing others.

    A minimal separator: each has a neighbour on either side. Empty when no way leads there.
    """
    rim = np.zeros(graph.n, dtype=bool)
    rim[graph.indices[inside[graph.tails]]] = True
    rim &= ~inside
    reached = np.zeros(graph.n, dtype=bool)
    reached[anchor] = True
    queue = [] if rim[anchor] else [anchor]
    while queue:
        for unit in graph.neighbours(queue.pop()):
            if not reached[unit]:
                reached[unit] = True
                if not rim[unit]:
                    queue.append(int(unit))
    return np.flatnonzero(rim & reached)
