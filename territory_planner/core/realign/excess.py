"""What must move for loads alone: a bound at any size, by what is outside the limits today."""

from __future__ import annotations

import numpy as np

from .asked import Realignment


def excess_bound(asked: Realignment) -> float:
    """Return what moves at least in any plan within the limits, for each workload by itself.

    What a territory has too much must leave it, and what others are short of must come from
    somewhere: by the units that count least for what they carry, divided where that would do.
    """
    load = asked.loads(asked.home)
    movable = asked.open.any(axis=1)
    least = 0.0
    for c in range(asked.workload.shape[1]):
        work = asked.workload[:, c]
        slack = asked.slack[c]
        over = load[:, c] - asked.upper[:, c] - slack
        short = asked.lower[:, c] - load[:, c] - slack
        leaves = sum(
            _cheapest(
                asked.price, work, movable & (asked.home == territory), float(over[territory])
            )
            for territory in np.flatnonzero(over > 0).tolist()
        )
        comes = _cheapest(asked.price, work, movable, float(np.maximum(short, 0.0).sum()))
        least = max(least, leaves, comes)
    return least


def _cheapest(price: np.ndarray, work: np.ndarray, units: np.ndarray, need: float) -> float:
    """Return the least price of carrying `need` away by some units, the last one divided."""
    chosen = np.flatnonzero(units & (work > 0))
    if need <= 0 or not len(chosen):
        return 0.0
    price, work = price[chosen], work[chosen]
    order = np.argsort(price / work, kind="stable")
    carried = np.cumsum(work[order])
    paid = np.cumsum(price[order])
    last = int(np.searchsorted(carried, need))
    if last >= len(order):
        return float(paid[-1])
    before = float(carried[last - 1]) if last else 0.0
    so_far = float(paid[last - 1]) if last else 0.0
    unit = order[last]
    return so_far + (need - before) * float(price[unit] / work[unit])
