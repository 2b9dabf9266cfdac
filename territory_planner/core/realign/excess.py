"""What must move for loads alone: a bound at any size, by what is outside the limits today."""

from __future__ import annotations

import numpy as np

from .asked import Realignment


def excess_bound(asked: Realignment) -> float:
    """Return what moves at least in any plan within the limits, for each workload by itself.

    What a territory has too much must leave it, and what others are short of must come from
    somewhere: by the units that count least for what they carry, divided where that would do.
    """
    return excess_worths(asked)[0]


def excess_worths(asked: Realignment) -> tuple[float, np.ndarray]:
    """Return `excess_bound`, and what workload must be worth (k, m) for it to be proven.

    Where there is too much, as much less than nothing as the dearest that must leave counts;
    where it is short, as much as the dearest that must come.
    """
    load = asked.loads(asked.home)
    movable = asked.open.any(axis=1)
    best, worths = 0.0, np.zeros((asked.k, asked.workload.shape[1]))
    for c in range(asked.workload.shape[1]):
        work = asked.workload[:, c]
        slack = asked.slack[c]
        over = load[:, c] - asked.upper[:, c] - slack
        short = asked.lower[:, c] - load[:, c] - slack
        leaves, away = 0.0, np.zeros(asked.k)
        for territory in np.flatnonzero(over > 0).tolist():
            mine = movable & (asked.home == territory)
            least, rate = _cheapest(asked.price, work, mine, float(over[territory]))
            leaves, away[territory] = leaves + least, -rate
        needed = float(np.maximum(short, 0.0).sum())
        comes, rate = _cheapest(asked.price, work, movable, needed)
        for least, worth in ((leaves, away), (comes, np.where(short > 0, rate, 0.0))):
            if least > best:
                best, worths = least, np.zeros_like(worths)
                worths[:, c] = worth
    return best, worths


def _cheapest(
    price: np.ndarray, work: np.ndarray, units: np.ndarray, need: float
) -> tuple[float, float]:
    """Return the least price of carrying `need` away by some units, the last one divided.

    And what that last one counts for what it carries.
    """
    chosen = np.flatnonzero(units & (work > 0))
    if need <= 0 or not len(chosen):
        return 0.0, 0.0
    price, work = price[chosen], work[chosen]
    order = np.argsort(price / work, kind="stable")
    carried = np.cumsum(work[order])
    paid = np.cumsum(price[order])
    last = int(np.searchsorted(carried, need))
    if last >= len(order):
        return float(paid[-1]), float(price[order[-1]] / work[order[-1]])
    before = float(carried[last - 1]) if last else 0.0
    so_far = float(paid[last - 1]) if last else 0.0
    unit = order[last]
    rate = float(price[unit] / work[unit])
    return so_far + (need - before) * rate, rate
