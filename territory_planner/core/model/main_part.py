"""Which part of a territory is the territory: the one with most workload, by `Problem.mass`.

The toolbox, the panel, and every method ask here, so that none takes another part for "the rest".
"""

from __future__ import annotations

import numpy as np

from .fixed import exponents, to_fixed


def weighed(mass: np.ndarray) -> np.ndarray:
    """Return (n,) int64, masses whose sums don't depend on the order of their terms."""
    column = np.asarray(mass, dtype=np.float64)[:, None]
    return to_fixed(column, exponents(column))[:, 0]


def rank_parts(
    owner: np.ndarray, label: np.ndarray, mass: np.ndarray, counts: np.ndarray | None = None
) -> np.ndarray:
    """Rank the parts of each territory by mass: 0 for the one that is the territory.

    Parameters
    ----------
    owner, label : (u,) int
        Territory and part of each unit, the units ascending; no two territories share a part.
    mass : (u,) int64
        See `weighed`. Ties go to the part with more units, then to the one met first.
    counts : (u,) bool, optional
        Which units count in their number; default: all.

    Returns
    -------
    (u,) int32, rank of the unit's part within its territory.
    """
    rank = np.zeros(len(label), dtype=np.int32)
    several = np.flatnonzero(_in_several(owner, label))
    if len(several):
        chosen = None if counts is None else counts[several]
        rank[several] = _ranked(owner[several], label[several], mass[several], chosen)
    return rank


def _in_several(owner: np.ndarray, label: np.ndarray) -> np.ndarray:
    """Tell which units' territories are in several parts."""
    home = np.full(int(label.max(initial=-1)) + 1, -1, dtype=np.int64)
    home[label] = owner
    several: np.ndarray = np.bincount(home[home >= 0])[owner] > 1
    return several


def _ranked(
    owner: np.ndarray, label: np.ndarray, mass: np.ndarray, counts: np.ndarray | None
) -> np.ndarray:
    found, first, inverse = np.unique(label, return_index=True, return_inverse=True)
    count = np.bincount(inverse.ravel(), weights=counts, minlength=len(found))
    weight = np.zeros(len(found), dtype=np.int64)
    np.add.at(weight, inverse.ravel(), mass)
    territory = owner[first]
    order = np.lexsort((first, -count, -weight, territory))
    ordered = territory[order]
    begins = np.r_[True, ordered[1:] != ordered[:-1]]
    since = np.arange(len(order)) - np.maximum.accumulate(
        np.where(begins, np.arange(len(order)), 0)
    )
    rank = np.zeros(len(found), dtype=np.int32)
    rank[order] = since
    return rank[inverse.ravel()]
