"""How far a plan can be from the best possible one: proven lower bounds on its cost.

Whatever prices w (km²) the centers are given, no plan of whole units that are served from
these centers, each with a load between L and U, costs less than
``Σᵢ minⱼ pᵢ(dᵢⱼ² − wⱼ) + Σⱼ (Lⱼ·max(wⱼ, 0) − Uⱼ·max(−wⱼ, 0))``
(Lagrangian duality [Kalcsics 2005]). Contiguity can only add to that.
What a plan is compared with, and how that is said, is in `optimality_gap`.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..construct.power import Shortlist, balanced_power, shortlist
from ..construct.service import bound_for_travel
from ..guards.locks import pinned_units
from ..model.measures import charge, distance, loads
from ..model.problem import FROZEN, Problem
from ..model.progress import SILENT, Progress
from ..solvers.lbfgs import lowest
from ..solvers.rounding import surely
from ..travel.straight import SQUARED, straight_travel
from .anywhere import bound_anywhere
from .candidates import candidates, kinds_of_territory
from .dual_ascent import FEW, dual_ascent
from .lagrangian import raise_bound
from .several import bound_for_several

FREE_CENTERS_LIMIT = 4_000
"""Most units whose every one is tried as a center: that takes arrays of units × units."""

SEVERAL_LIMIT = 10_000_000
"""Most pairs of unit and center at which several criteria are bounded each by its own limits."""

_EVALUATIONS = 80
_STEPS = 1500


def bound_for_centers(
    problem: Problem, center: np.ndarray, progress: Progress = SILENT, *, every: bool = False
) -> float:
    """Return what no plan served from these centers can cost less than (see `measures.cost`).

    Valid for every plan of whole units within the limits and true to the locks, connected or
    not, whose units' travel is measured to `center`. It says nothing about plans with other
    centers. With `center_at_unit` False and free centers a plan's cost is measured to its own
    centroids: then the bound holds for moving units between the territories while the
    centers stay where they are, and another plan with other centroids may cost less.
    With several criteria the limits are those on their weighted mean (`Problem.mass`).

    Parameters
    ----------
    center : (k, d) float64, km
    progress : Progress
        Asked for cancel at every evaluation.
    every : bool
        Whether the limits on each of several criteria count, too, where the problem is not too
        large for that (`SEVERAL_LIMIT`).

    Returns
    -------
    float, workload · km²; zero when nothing better is known.
    """
    pinned = pinned_units(problem)
    held, free = np.flatnonzero(pinned >= 0), np.flatnonzero(pinned < 0)
    mass = problem.mass
    settled = float(mass[held] @ _travel_to(problem, center, held, pinned[held]))
    # Units that can't leave take their part of the limits, and frozen territories get no more.
    taken = loads(problem, pinned)
    lower, upper = np.maximum(problem.lower - taken, 0.0), np.maximum(problem.upper - taken, 0.0)
    ready = np.flatnonzero(problem.territory_lock != FROZEN)
    ready = ready if len(ready) else np.arange(problem.k)
    if mass[free].sum() <= 0:
        return settled
    share, travel, bounds = problem.mass_weight, problem.travel, []
    limits = mass[free], lower[ready] @ share, upper[ready] @ share
    if travel is None:
        bounds += [prices_in_line(problem.position[free], center[ready], *limits, progress)[0]]
    else:
        bounds += [bound_for_travel(travel.among(free, ready), *limits, progress)]
    if every and len(share) > 1 and problem.n * problem.k <= SEVERAL_LIMIT:
        ways = travel or straight_travel(replace(problem, center=center), SQUARED, progress)
        several = ways.among(free, ready), mass[free], problem.workload[free]
        bounds += [bound_for_several(*several, lower[ready], upper[ready], progress)]
    return settled + max(bounds)


def _travel_to(
    problem: Problem, center: np.ndarray, units: np.ndarray, territory: np.ndarray
) -> np.ndarray:
    """Return (u,) float64, what serving units from their territories' centers takes."""
    if problem.travel is not None:
        return problem.travel.at(units, territory)
    return np.square(distance(problem, problem.position[units], center[territory]))


def prices_in_line(
    position: np.ndarray,
    center: np.ndarray,
    mass: np.ndarray,
    lower: np.ndarray,
    upper: np.ndarray,
    progress: Progress = SILENT,
) -> tuple[float, np.ndarray]:
    """Return the bound for straight ways that count by their square, and prices (k,) that prove it.

    Parameters
    ----------
    position, center : (n, d), (k, d) float64, km
    mass : (n,) float64
    lower, upper : (k,) float64
        Limits on the mass of each center's territory.
    """
    target = np.clip(mass.sum() / len(center), lower, upper)
    wanted = np.maximum(target, 1e-9 * mass.sum())
    price = balanced_power(position, mass, center, wanted, progress=progress).price
    listed = shortlist(position, center, price)
    spread = max(float(mass @ listed.squared[0]) / float(mass.sum()), 1e-12)
    scale = spread * float(mass.sum())
    proof = np.zeros(len(center))  # the nearest centers
    best = _dual(listed, mass, lower, upper, proof)[0]

    def falling(scaled: np.ndarray) -> tuple[float, np.ndarray]:
        nonlocal best, proof
        progress.check()
        value, slope = _dual(listed, mass, lower, upper, scaled * spread)
        if value > best:
            best, proof = value, scaled * spread
        return -value / scale, -slope * spread / scale

    lowest(falling, price / spread, _EVALUATIONS)
    return best, proof


def _dual(
    listed: Shortlist, mass: np.ndarray, lower: np.ndarray, upper: np.ndarray, price: np.ndarray
) -> tuple[float, np.ndarray]:
    """Return the bound at `price` and a supergradient."""
    owner, power = listed.nearest_power(price)
    load = np.bincount(owner, weights=mass, minlength=len(price))
    limit = np.where(price > 0, lower, np.where(price < 0, upper, np.clip(load, lower, upper)))
    value = surely(float(mass @ power + limit @ price), mass * power, load * price, limit * price)
    return value, limit - load


def bound_free_centers(
    problem: Problem, incumbent: np.ndarray | None = None, progress: Progress = SILENT
) -> float:
    """Return what no plan at all can cost less than, wherever its centers lie.

    Valid for every plan of whole units within the limits and true to the locks, connected or
    not: with the problem's fixed centers, with centers at units, or with centers anywhere.
    Up to `FREE_CENTERS_LIMIT` units centers at units are bounded by Hess's model, which knows
    the candidates and locks, and, where these are too many to try all, as in `anywhere` too: that
    comes nearer to what the model can prove. All else, and territories of many kinds, as in
    `anywhere`.

    Parameters
    ----------
    incumbent : (n,) int, optional
        A good plan, which makes the search for prices shorter.

    Returns
    -------
    float, workload · km²
    """
    if problem.center is not None:
        return bound_for_centers(problem, problem.center, progress=progress)
    kinds = len(np.unique(kinds_of_territory(problem)))
    if not problem.center_at_unit or problem.n**2 * kinds > FREE_CENTERS_LIMIT**2:
        return bound_anywhere(problem, progress)
    aim = None if incumbent is None else charge(problem, incumbent)
    given = candidates(problem)
    if len(given.place) <= FEW:
        return max(raise_bound(given, aim, _STEPS, progress=progress).bound, 0.0)
    by_steps = dual_ascent(given, aim, progress.part(0, 50)).bound
    return max(by_steps, bound_anywhere(problem, progress.part(50, 100)), 0.0)


def gap_to_bound(problem: Problem, assignment: np.ndarray, bound: float) -> float:
    """Return a plan's optimality gap: how far its cost can be above the best, by a bound."""
    return share_above(charge(problem, assignment), bound)


def share_above(value: float, bound: float) -> float:
    """Return how far a cost is above a bound, as a share of it; infinite above a bound of 0."""
    above = max(value - bound, 0.0)
    if above == 0:
        return 0.0
    return above / bound if bound > 0 else float("inf")
