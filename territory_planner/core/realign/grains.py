"""Workloads in whole grains (customers, beds, quarters of an hour), and what that rounds up.

Where units carry whole grains, no plan moves half of one: what a territory must gain at least is
as many whole grains. Of a row Σ v · x ≥ low with whole x ≥ 0 and any d > 0 it holds that
Σ ⌈v / d⌉ · x ≥ ⌈low / d⌉ [Chvátal 1973]; with a grain for d it says more than the row.
"""

from __future__ import annotations

import numpy as np

from .asked import Realignment

MOST = 10_000
"""Grains in the heaviest unit past which rounding tells nothing."""

_ROUNDING = 1e-7  # of a grain, in each unit
_OFF = 1e-3  # of a grain, in a sum of up to ten thousand units


def grains_of(asked: Realignment, c: int) -> list[float]:
    """Return the grains of a workload, ascending: one of each territory's units, where there is."""
    found: set[float] = set()
    for territory in range(asked.k):
        grain = grain_of(asked.workload[asked.home == territory, c])
        if grain is not None and not any(abs(grain - other) <= 1e-9 * other for other in found):
            found.add(grain)
    return sorted(found)


def grain_of(work: np.ndarray) -> float | None:
    """Return the largest amount that all of some workloads are whole multiples of, if any is.

    Examples
    --------
    >>> grain_of(np.array([1.5, 6.0, 7.5]))
    1.5
    """
    left = np.unique(work[work > 0])
    if not len(left):
        return None
    heaviest = float(left[-1])
    while len(left) > 1:
        grain = float(left[0])
        if grain * MOST < heaviest:
            return None
        rest = left % grain
        rest[np.minimum(rest, grain - rest) <= heaviest * _ROUNDING] = 0.0
        left = np.unique(np.append(rest[rest > 0], grain))
    return float(left[0]) if left[0] * MOST >= heaviest else None


def rounded_up(values: np.ndarray, low: float, grain: float) -> tuple[np.ndarray, float]:
    """Return the row Σ values · x ≥ low of whole x ≥ 0, counted in grains and rounded up."""
    return np.ceil(values / grain - _ROUNDING), float(np.ceil(low / grain - _OFF))
