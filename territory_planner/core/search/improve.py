"""From a connected plan to a good one within limits: refine, settle what is stuck, polish."""

from __future__ import annotations

import heapq
from dataclasses import replace

import numpy as np

from ..model.limits import excess, worst_excess
from ..model.measures import charge, plan_centers
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..state.parting import LAST_RESORT, separate
from ..state.penalty import Aim, Penalty
from ..state.plan import Plan
from .exchange import exchange
from .refine import Schedule, cut_length, rank_of, refine
from .ruin_recreate import MOST_SETS, hold, ruin_and_recreate, stuck_territory

INNER = 0.95
"""Share of the tolerance that refinement aims for, so that its last bit is not overshot."""

HOPELESS = 0.1
"""Excess, in mean targets, too large for exchanges."""

DEAR = 0.03
"""How much cheaper another plan must promise to be than one within limits, to go on from it."""

GUIDE = 0.2
"""Share of the travel that still counts at compactness 100: border length alone knows no way
from a long smooth border to a short one."""

EXCHANGE_TURNS = 300
EXCHANGE_DEAR = 1000.0

SETTLE = Schedule(rounds=20, heat=0.1, soft=10.0)
RECENTRE_TURNS = 3
RECENTRE = Schedule(rounds=60, heat=0.0, soft=10.0)
POLISH = Schedule(rounds=30, heat=0.0, soft=1000.0)
EVEN = (
    Schedule(rounds=140, heat=0.0, soft=300.0, relay=0.3),
    Schedule(rounds=100, heat=0.0, soft=1000.0, relay=0.3),
)


def improve(
    problem: Problem,
    assignment: np.ndarray,
    schedule: Schedule,
    settle_turns: int,
    rng: np.random.Generator,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Improve a connected plan.

    Parameters
    ----------
    settle_turns : int
        Territories that may be composed anew when they are out of limits at the end.
    """
    unit = unit_of_cost(problem, assignment)
    found = refine(plan_of(problem, assignment), schedule, unit, rng, progress.part(0, 80))
    found = _parted(
        problem, exchanged(problem, found, unit, progress), schedule, unit, rng, progress
    )
    found = recentred(problem, found, unit, rng, progress)
    return _settle(problem, found, schedule, settle_turns, unit, rng, progress.part(80, 100))


def even_out(
    problem: Problem,
    assignment: np.ndarray,
    schedule: Schedule,
    settle_turns: int,
    rng: np.random.Generator,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Improve a plan for criteria that disagree, keeping the shape that gives all their shares.

    As `improve`, but travel never comes before the limits, and prices are relayed.
    """
    unit = unit_of_cost(problem, assignment)
    found = assignment
    for turn, even in enumerate(EVEN):
        part = progress.part(40 * turn, 40 * turn + 40)
        found = refine(plan_of(problem, found), even, unit, rng, part)
        found = exchanged(problem, found, unit, part)
        if not worst_excess(problem, found):
            break
    return _settle(problem, found, schedule, settle_turns, unit, rng, progress.part(80, 100))


def polished(
    problem: Problem,
    assignment: np.ndarray,
    rng: np.random.Generator,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return a plan within limits with ways as short as border units alone can make them."""
    unit = unit_of_cost(problem, assignment)
    return refine(plan_of(problem, assignment), POLISH, unit, rng, progress)


def _parted(
    problem: Problem,
    assignment: np.ndarray,
    schedule: Schedule,
    unit: float,
    rng: np.random.Generator,
    progress: Progress,
) -> np.ndarray:
    """Try again to part pairs that no way was found to part before, and refine what comes of it."""
    for harm in LAST_RESORT:
        parted = separate(problem, assignment, harm)
        if (parted == assignment).all():
            continue
        found = refine(plan_of(problem, parted), schedule, unit, rng, progress)
        assignment = exchanged(problem, found, unit, progress)
    return assignment


def exchanged(
    problem: Problem, assignment: np.ndarray, unit: float, progress: Progress = SILENT
) -> np.ndarray:
    """Return the plan with its last excess ended by exchanges of units, where there are any."""
    if not 0 < worst_excess(problem, assignment) < HOPELESS:
        return assignment
    plan = plan_of(problem, assignment)
    exchange(plan, EXCHANGE_TURNS, EXCHANGE_DEAR * unit, progress)
    return plan.assignment


def plan_of(problem: Problem, assignment: np.ndarray, inner: float = INNER) -> Plan:
    """Return a `Plan` that aims for what the problem's compactness asks.

    Up to 50 the band narrows towards the target as compactness falls to 0; from 50 on
    travel gives way to border length, each in shares of what `assignment` has of it. `inner` is
    the share of the tolerance that is aimed for.
    """
    narrow = inner * min(problem.compactness / 50.0, 1.0)
    scale = np.where(problem.target > 0, problem.target, problem.target.mean(axis=0))
    scale = np.where(scale > 0, scale, 1.0)
    middle = np.clip(problem.target, problem.lower, problem.upper)
    smooth = max(problem.compactness - 50.0, 0.0) / 50.0
    length = cut_length(problem.graph, assignment)
    border = smooth * charge(problem, assignment) / length if length > 0 else 0.0
    aim = Aim(
        travel=1.0 - (1.0 - GUIDE) * smooth if border else 1.0,
        border=border,
        low=(middle - narrow * (middle - problem.lower)) / scale,
        high=(middle + narrow * (problem.upper - middle)) / scale,
        scale=scale,
        center=problem.center,
    )
    return Plan(problem, assignment, aim, Penalty.none(problem.target.shape))


def _settle(
    problem: Problem,
    assignment: np.ndarray,
    schedule: Schedule,
    turns: int,
    unit: float,
    rng: np.random.Generator,
    progress: Progress,
) -> np.ndarray:
    """Compose territories anew and refine the others around them, until all are in limits.

    Each composition is tried in a few ways. The most promising of all plans met, cheap and
    little out of limits, is the one to go on from. Where more territories are out than may be
    composed, that is not tried.
    """
    if not 0 < excess(problem, assignment).any(axis=1).sum() <= turns:
        return assignment
    best, held = assignment, problem
    waiting: list[tuple[float, int, np.ndarray, list[int]]] = [(0.0, 0, assignment, [])]
    tries, most = 0, turns * MOST_SETS
    while waiting and tries < most:
        promise, _, current, composed = heapq.heappop(waiting)
        if not worst_excess(problem, best) and promise >= charge(problem, best) * (1 - DEAR):
            break
        stuck = stuck_territory(problem, current, composed)
        if stuck is None:
            continue
        tries += 1
        apart = hold(problem, current, composed)
        for whole in ruin_and_recreate(apart, current, stuck, rng, progress):
            progress.percent(70.0 * tries / most)
            tries += 1
            done = [*composed, stuck]
            around = hold(problem, whole, done)
            found = refine(plan_of(around, whole), SETTLE, unit, rng, progress)
            found = exchanged(around, found, unit, progress)
            if rank_of(problem, found) < rank_of(problem, best):
                best, held = found, around
            hope = charge(problem, found) * (1 + worst_excess(problem, found))
            heapq.heappush(waiting, (hope, tries, found, done))
    if best is assignment:
        return best
    again = refine(plan_of(held, best), schedule, unit, rng, progress)
    again = exchanged(held, again, unit, progress)
    polished = refine(plan_of(problem, again), POLISH, unit, rng, progress)
    return min(best, again, polished, key=lambda found: rank_of(problem, found))


def recentred(
    problem: Problem,
    assignment: np.ndarray,
    unit: float,
    rng: np.random.Generator,
    progress: Progress,
) -> np.ndarray:
    """Refine about the units that serve as centers, where centers must be units.

    Refinement proper measures travel from the centroids, which a center at a unit may be
    well away from when units are large.
    """
    if problem.center is not None or not problem.center_at_unit:
        return assignment
    best = assignment
    for _ in range(RECENTRE_TURNS):
        around = replace(problem, center=plan_centers(problem, best))
        found = refine(plan_of(around, best), RECENTRE, unit, rng, progress)
        found = exchanged(problem, found, unit, progress)
        if rank_of(problem, found) >= rank_of(problem, best):
            break
        best = found
    return best


def unit_of_cost(problem: Problem, assignment: np.ndarray) -> float:
    """Return the mean cost of a territory, which penalties are measured in."""
    return max(charge(problem, assignment) / problem.k, 1e-9)
