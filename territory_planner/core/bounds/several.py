"""A bound for several workloads, each with limits of its own, about fixed centers.

Prices w on every center and workload turn the limits into ``minⱼ tᵢⱼ − Σ_c wⱼ_c xᵢ_c`` for each
unit i, with tᵢⱼ what serving it from center j takes and xᵢ_c its workload c; whatever the prices,
``Σᵢ minⱼ(tᵢⱼ − Σ_c wⱼ_c xᵢ_c) + Σⱼ_c (L·max(w, 0) − U·max(−w, 0))`` is a bound, as for one workload
(see `bound`). Limits on the workloads' mean alone leave out that each has to be met.
"""

from __future__ import annotations

import numpy as np

from ..model.progress import SILENT, Progress
from ..model.travel_table import Travel
from ..solvers.lbfgs import lowest
from ..solvers.rounding import surely

_EVALUATIONS = 120, 1000
_PAIRS = 60_000_000
"""Fewest and most prices to try; between, as many as look at so many pairs of unit and center."""


def bound_for_several(
    travel: Travel,
    mass: np.ndarray,
    workload: np.ndarray,
    lower: np.ndarray,
    upper: np.ndarray,
    progress: Progress = SILENT,
) -> float:
    """Return what no plan served at this travel can cost less than.

    Valid for every plan of whole units, connected or not, whose territories carry from `lower`
    to `upper` of each workload.

    Parameters
    ----------
    travel : Travel
        From k centers to n units.
    mass : (n,) float64
        What travel is weighted by.
    workload : (n, m) float64
    lower, upper : (k, m) float64
    """
    taken = travel.cost * mass[:, None]
    # No center lies beyond the kept ones where all are, not even for units without any mass.
    floor = np.full(travel.n, np.inf) if travel.is_complete else travel.floor * mass
    total = float(taken.min(axis=1).sum())
    # A price of 1 moves as much in each workload as travel takes of it on average.
    unit = max(total, 1e-12) / np.maximum(workload.sum(axis=0), 1e-300)
    best = -np.inf

    def falling(scaled: np.ndarray) -> tuple[float, np.ndarray]:
        nonlocal best
        progress.check()
        price = scaled.reshape(lower.shape) * unit
        load, served = _cheapest(travel, taken, floor, workload, price)
        limit = np.where(price > 0, lower, np.where(price < 0, upper, np.clip(load, lower, upper)))
        paid = load * price, limit * price
        value = surely(served + float(paid[1].sum()), taken.min(axis=1), *paid)
        best = max(best, value)
        return -value / max(total, 1e-12), ((load - limit) * unit).ravel() / max(total, 1e-12)

    tries = int(np.clip(_PAIRS // taken.size, *_EVALUATIONS))
    lowest(falling, np.zeros(lower.size), tries)
    return max(best, 0.0)


def _cheapest(
    travel: Travel, taken: np.ndarray, floor: np.ndarray, workload: np.ndarray, price: np.ndarray
) -> tuple[np.ndarray, float]:
    """Return the load (k, m) of each center when every unit takes its cheapest, and what it takes.

    A center that a unit does not keep takes no less than its floor, and is paid no more than the
    highest price of each workload.
    """
    if travel.is_complete:
        net = taken - workload @ price.T
    else:
        net = taken - np.einsum("ncm,nm->nc", price[travel.near], workload)
    row = np.arange(travel.n)
    column = np.argmin(net, axis=1)
    least = net[row, column]
    beyond = floor - workload @ price.max(axis=0)
    far = beyond < least
    owner = travel.near[row, column]
    dearest = price.argmax(axis=0)
    load = np.empty(price.shape)
    for each, mine in enumerate(workload.T):
        at = np.where(far, dearest[each], owner)
        load[:, each] = np.bincount(at, weights=mine, minlength=travel.k)
    return load, float(np.minimum(least, beyond).sum())
