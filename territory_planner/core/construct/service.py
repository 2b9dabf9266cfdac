"""Service from fixed centers at a given travel: road minutes, a cost matrix, plain distance.

The same duality as for power diagrams (see `power`), with a table of travel in place of squared
distance: prices w on the centers turn the balanced problem into ``minⱼ tᵢⱼ − wⱼ``.
"""

from __future__ import annotations

import numpy as np

from ..model.progress import SILENT, Progress
from ..model.travel_table import Travel
from ..solvers.lbfgs import lowest
from ..solvers.rounding import surely
from .power import PowerDiagram

_EVALUATIONS = 120


def balanced_service(
    travel: Travel,
    mass: np.ndarray,
    center: np.ndarray,
    target: np.ndarray,
    progress: Progress = SILENT,
) -> PowerDiagram:
    """Price the centers so that the loads of the units that are cheapest from each fit.

    Parameters
    ----------
    travel : Travel
        From k centers to n units.
    mass : (n,) float64
    center : (k, d) float64
    target : (k,) float64
        Load wanted per center; scaled to the total mass.

    Returns
    -------
    PowerDiagram
        Prices and value in the unit of `travel` (times workload).
    """
    target = target * (mass.sum() / target.sum())
    value, price = _raise_dual(travel, mass, target, target, progress)
    return PowerDiagram(center, price, travel.cheapest(price)[0], value)


def bound_for_travel(
    travel: Travel,
    mass: np.ndarray,
    lower: np.ndarray,
    upper: np.ndarray,
    progress: Progress = SILENT,
) -> float:
    """Return what no plan served at this travel can cost less than.

    Valid for every plan of whole units whose territories carry from `lower` to `upper` (k,) of
    `mass` (n,), connected or not.
    """
    return max(_raise_dual(travel, mass, lower, upper, progress)[0], 0.0)


def _raise_dual(
    travel: Travel,
    mass: np.ndarray,
    lower: np.ndarray,
    upper: np.ndarray,
    progress: Progress,
) -> tuple[float, np.ndarray]:
    """Return the highest value of the dual that was met, and its prices (k,)."""
    spread = max(float(mass @ travel.cost.min(axis=1)) / max(float(mass.sum()), 1e-300), 1e-12)
    scale = spread * max(float(mass.sum()), 1e-300)
    best, best_price = -np.inf, np.zeros(travel.k)

    def falling(scaled: np.ndarray) -> tuple[float, np.ndarray]:
        nonlocal best, best_price
        progress.check()
        price = scaled * spread
        owner, taken = travel.cheapest(price)
        # A center that a unit does not keep may be cheaper at these prices.
        dearest = int(np.argmax(price))
        beyond = travel.floor - price[dearest]
        owner = np.where(beyond < taken, dearest, owner)
        taken = np.minimum(taken, beyond)
        load = np.bincount(owner, weights=mass, minlength=len(price))
        limit = np.where(price > 0, lower, np.where(price < 0, upper, np.clip(load, lower, upper)))
        value = float(mass @ taken + limit @ price)
        value = surely(value, mass * taken, load * price, limit * price)
        if value > best:
            best, best_price = value, price.copy()
        return -value / scale, (load - limit) * spread / scale

    lowest(falling, np.zeros(travel.k), _EVALUATIONS)
    return best, best_price
