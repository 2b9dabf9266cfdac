"""Workloads that no set of units adds up to: a proof that limits can't be kept, without a search.

Where workloads are whole numbers, of customers or of calls, few sums are possible, and a tight
tolerance may lie between two of them: 12 equal units can't be shared out among 5 territories.
"""

from __future__ import annotations

import numpy as np

_MOST = 50_000
"""Sums that are kept; where there are more, every limit is likely to have one."""

_GRAINS = 1e12
"""Into how many grains all workload, or a limit above it, is divided: sums are of whole numbers."""


def lacks_a_sum(workload: np.ndarray, lower: np.ndarray, upper: np.ndarray, slack: float) -> bool:
    """Tell whether no set of units has a workload within the limits of some territory.

    Parameters
    ----------
    workload : (n,) float64
        Workload of each unit, not negative.
    lower, upper : (q,) float64
        Limits of the territories, of each kind once.
    slack : float
        Workload that counts as rounding.

    Returns
    -------
    bool
        False also where there are too many sums to tell.
    """
    grain = max(float(workload.sum()), float(lower.max()), 1e-300) / _GRAINS
    margin = slack / grain + len(workload)  # each unit is up to half a grain off
    low, high = lower / grain - margin, upper / grain + margin
    sums = _sums(np.rint(workload / grain).astype(np.int64), float(high.max()))
    if sums is None:
        return False
    following = np.append(sums, np.inf)[np.searchsorted(sums, low)]
    return bool((following > high).any())


def _sums(weights: np.ndarray, most: float) -> np.ndarray | None:
    """Return every sum of some of the weights up to `most`, ascending; None where too many."""
    sums = np.zeros(1, dtype=np.int64)
    for weight in weights[weights > 0].tolist():
        more = sums + weight
        sums = np.union1d(sums, more[more <= most])
        if len(sums) > _MOST:
            return None
    return sums
