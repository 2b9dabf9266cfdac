"""Service from fixed centers at a given travel: road minutes, a cost matrix, plain distance.

The same duality as for power diagrams (see `power`), with a table of travel in place of squared
distance: prices w on the centers turn the balanced problem into ``minⱼ tᵢⱼ − wⱼ``.
"""

from __future__ import annotations

import numpy as np
from scipy.optimize import minimize

from ..problem import Problem, distance, finite_travel
from .power import PowerDiagram

DISTANCE, SQUARED = "distance", "squared"
"""What straight lines are charged by, when there is no road network or cost matrix."""

_EVALUATIONS = 120


def straight_travel(
    problem: Problem, objective: str = DISTANCE, reach: float | None = None
) -> np.ndarray:
    """Return (n, k) float64, km or km² from each fixed center to each unit.

    Parameters
    ----------
    objective : {"distance", "squared"}
    reach : float, optional
        Farther than this many km a center must not serve a unit: its travel is inf.
    """
    center = problem.center if problem.center is not None else np.empty((0, 2))
    apart = distance(problem, problem.position[:, None], center[None])
    travel = np.square(apart) if objective == SQUARED else apart
    return travel if reach is None else np.where(apart <= reach, travel, np.inf)


def balanced_service(
    travel: np.ndarray, mass: np.ndarray, center: np.ndarray, target: np.ndarray
) -> PowerDiagram:
    """Price the centers so that the loads of the units that are cheapest from each fit.

    Parameters
    ----------
    travel : (n, k) float64, finite
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
    value, price = _raise_dual(travel, mass, target, target)
    return PowerDiagram(center, price, _cheapest(travel, price)[0], value)


def bound_for_travel(problem: Problem, travel: np.ndarray) -> float:
    """Return what no plan served at this travel can cost less than.

    Valid for every plan of whole units within the limits, connected or not; with one
    criterion exactly, with several by the limits on their weighted mean.
    """
    share = problem.mass.sum() / np.maximum(problem.workload.sum(axis=0), 1e-300)
    scale = share * problem.weight
    lower, upper = problem.lower @ scale, problem.upper @ scale
    return max(_raise_dual(finite_travel(travel), problem.mass, lower, upper)[0], 0.0)


def _raise_dual(
    travel: np.ndarray, mass: np.ndarray, lower: np.ndarray, upper: np.ndarray
) -> tuple[float, np.ndarray]:
    """Return the highest value of the dual that was met, and its prices (k,)."""
    spread = max(float(mass @ travel.min(axis=1)) / max(float(mass.sum()), 1e-300), 1e-12)
    scale = spread * max(float(mass.sum()), 1e-300)
    best, best_price = -np.inf, np.zeros(travel.shape[1])

    def falling(scaled: np.ndarray) -> tuple[float, np.ndarray]:
        nonlocal best, best_price
        price = scaled * spread
        owner, taken = _cheapest(travel, price)
        load = np.bincount(owner, weights=mass, minlength=len(price))
        limit = np.where(price > 0, lower, np.where(price < 0, upper, np.clip(load, lower, upper)))
        value = float(mass @ taken + limit @ price)
        if value > best:
            best, best_price = value, price.copy()
        return -value / scale, (load - limit) * spread / scale

    minimize(
        falling,
        np.zeros(travel.shape[1]),
        jac=True,
        method="L-BFGS-B",
        options={"maxfun": _EVALUATIONS, "maxiter": _EVALUATIONS, "maxcor": 20},
    )
    return best, best_price


def _cheapest(travel: np.ndarray, price: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the cheapest center of each unit at these prices, (n,) int32, and what it takes."""
    net = travel - price
    owner = np.argmin(net, axis=1)
    return owner.astype(np.int32), net[np.arange(len(net)), owner]
