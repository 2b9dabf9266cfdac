"""How far a plan can be from the best possible one: proven lower bounds on its cost.

Whatever prices w (km²) the centers are given, no plan of whole units that are served from
these centers, each with a load between L and U, costs less than
``Σᵢ minⱼ pᵢ(dᵢⱼ² − wⱼ) + Σⱼ (Lⱼ·max(wⱼ, 0) − Uⱼ·max(−wⱼ, 0))``
(Lagrangian duality; Kalcsics, Nickel, Schröder 2005). Contiguity can only add to that.
"""

from __future__ import annotations

import numpy as np
from scipy.optimize import minimize

from ..constraints.locks import pinned_units
from ..designing.power import Shortlist, balanced_power, shortlist
from ..designing.service import bound_for_travel
from ..measures import cost
from ..problem import Problem
from ..progress import SILENT, Progress
from ..text import tr
from .anywhere import bound_anywhere, mass_limits
from .candidates import candidates
from .climb import FEW, climb
from .lagrangian import raise_bound

FREE_CENTERS_LIMIT = 4_000
"""Most units whose every one is tried as a center: that takes arrays of units × units."""

_EVALUATIONS = 80
_STEPS = 1500


def bound_for_centers(
    problem: Problem,
    center: np.ndarray,
    price: np.ndarray | None = None,
    progress: Progress = SILENT,
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
    price : (k,) float64, km², optional
        Prices to start from, such as those of a power diagram or the duals of an LP.
    progress : Progress
        Asked for cancel at every evaluation.

    Returns
    -------
    float, workload · km²; zero when nothing better is known.
    """
    if problem.travel is not None:
        return bound_for_travel(problem, problem.travel)
    lower, upper = mass_limits(problem)
    mass = problem.mass
    if price is None:
        target = np.clip(mass.sum() / problem.k, lower, upper)
        price = balanced_power(problem.position, mass, center, target).price
    listed = shortlist(problem.position, center, price)
    pinned = pinned_units(problem)
    spread = max(float(mass @ listed.squared[0]) / max(float(mass.sum()), 1e-300), 1e-12)
    scale = spread * max(float(mass.sum()), 1e-300)
    best = 0.0

    def falling(scaled: np.ndarray) -> tuple[float, np.ndarray]:
        nonlocal best
        progress.check()
        value, slope = _dual(listed, pinned, mass, lower, upper, scaled * spread)
        best = max(best, value)
        return -value / scale, -slope * spread / scale

    minimize(
        falling,
        price / spread,
        jac=True,
        method="L-BFGS-B",
        options={"maxfun": _EVALUATIONS, "maxiter": _EVALUATIONS, "maxcor": 20},
    )
    return best


def _dual(
    listed: Shortlist,
    pinned: np.ndarray,
    mass: np.ndarray,
    lower: np.ndarray,
    upper: np.ndarray,
    price: np.ndarray,
) -> tuple[float, np.ndarray]:
    """Return the bound at `price` and a supergradient."""
    owner, power = listed.nearest_power(price)
    held = np.flatnonzero(pinned >= 0)
    owner[held] = pinned[held]
    apart = np.square(listed.position[held] - listed.center[owner[held]]).sum(axis=1)
    power[held] = apart - price[owner[held]]
    load = np.bincount(owner, weights=mass, minlength=len(price))
    limit = np.where(price > 0, lower, np.where(price < 0, upper, np.clip(load, lower, upper)))
    value = float(mass @ power + limit @ price)
    return value, limit - load


def bound_free_centers(
    problem: Problem, incumbent: np.ndarray | None = None, progress: Progress = SILENT
) -> float:
    """Return what no plan at all can cost less than, wherever its centers lie.

    Valid for every plan of whole units within the limits and true to the locks, connected or
    not: with the problem's fixed centers, with centers at units, or with centers anywhere.
    Up to `FREE_CENTERS_LIMIT` units centers at units are bounded by Hess's model, which knows
    the candidates; all else as in `anywhere`.

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
    if not problem.center_at_unit or problem.n > FREE_CENTERS_LIMIT:
        return bound_anywhere(problem, progress)
    aim = None if incumbent is None else cost(problem, incumbent)
    given = candidates(problem)
    if len(given.place) <= FEW:
        return max(raise_bound(given, aim, _STEPS, progress=progress).bound, 0.0)
    return max(climb(given, aim, progress).bound, 0.0)


def gap(problem: Problem, assignment: np.ndarray, bound: float) -> float:
    """Return how far a plan's cost can be above the best possible, as a share of the bound."""
    above = cost(problem, assignment) - bound
    return max(above, 0.0) / bound if bound > 0 else float("inf")


def explain_gap(share: float, any_centers: bool) -> str:
    """Say in one sentence what a gap means to a planner.

    Parameters
    ----------
    share : float
        See `gap`.
    any_centers : bool
        The bound holds wherever the centers lie, not only for the plan's own.
    """
    if not np.isfinite(share):
        return tr("How far this plan is from the best possible is not known.")
    if any_centers:
        text = tr("No plan within these limits has less than {least:.1f} % of this plan's travel.")
    else:
        text = tr(
            "With these centers, no plan within these limits has less than "
            "{least:.1f} % of this plan's travel."
        )
    return text.format(least=100.0 / (1.0 + share))
