"""Plans that alternatives are chosen from: each task aims for a balance, and weighs what moves.

Tasks know nothing of one another, so that they run in any process, on any machine, in any order;
what each gives depends on its arguments alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from ..explore.listing import listed
from ..explore.nearby import searched
from ..explore.scores import BORDERS, ScoreScale
from ..guards.locks import pinned_units
from ..model.data_classes import dataclass
from ..model.labels import names_kept
from ..model.limits import limits_of
from ..model.measures import charge, within_limits
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.sized import as_workloads
from ..search.improve import exchanged, plan_of
from ..search.refine import Schedule, cut_length, refine
from ..solvers.child_message import Values
from ..solvers.told import built, told
from ..state.penalty import Penalty
from ..state.plan import Plan
from ..travel.reach import within_reach
from .balance import balanced_plan
from .design import design

FEW, MANY = 6, 12
"""Balances that are aimed for, at least and at most."""

DESIGNS = {"fast": 1, "balanced": 2, "best": 4}
"""Designs for each, by effort."""

APART = 1_000
"""Between the seeds of these."""

PRICES = (30.0, 10.0, 4.0, 1.5, 0.6, 0.25, 0.1, 0.0)
"""What it costs to move everything, in the cost of the plan that a task begins with."""

BACK = (0.0, 0.25, 1.5)
"""The same on the way back from a design of its own to today's plan."""

REFINE = Schedule(rounds=80, heat=0.0, soft=10.0)

SMOOTH, SHORT_WAYS = 90.0, 50.0
"""`Problem.compactness` for short borders, and for the least travel."""

LEAST_LEVEL = 0.03
"""Share of the limits' distance from the target that the most even plans are looked for within."""

SEARCHES = {"fast": 100, "balanced": 500, "best": 3_000}
"""Plans of a small map to search from, by effort."""


@dataclass(frozen=True)
class ExploreAim:
    """What one task aims for.

    Attributes
    ----------
    level : float
        Share of the limits' distance from the target that is aimed for.
    today : bool
        Whether to begin with today's plan, besides designs of its own.
    effort : {"fast", "balanced", "best"}
    seed : int
    """

    level: float
    today: bool
    effort: str
    seed: int


def aims(count: int, effort: str, seed: int, *, today: bool) -> list[ExploreAim]:
    """Return what tasks are to aim for, so that some `count` alternatives come of them."""
    number = min(max(count, FEW), MANY)
    levels = np.geomspace(1.0, LEAST_LEVEL, number).tolist()
    return [ExploreAim(level, today, effort, seed + at) for at, level in enumerate(levels)]


def told_of(problem: Problem, scale: ScoreScale) -> Values:
    """Return what all tasks are told."""
    travel = problem.travel
    if travel is not None and travel.source is not None:
        # What a table leaves out is guessed there, and found exactly when plans come back.
        problem = replace(problem, travel=replace(travel, source=None))
    return {**told(problem, "problem."), **told(scale, "scale.")}


def told_of_aim(aim: ExploreAim) -> Values:
    """Return what one task is told of its aim."""
    return told(aim, "aim.")


def aimed_plans(*, progress: Progress = SILENT, **values: Any) -> Values:
    """Return plans (p, n) that come of one aim, as a task (see `told_of`, `told_of_aim`)."""
    problem, scale, aim = (built(values, name) for name in ("problem.", "scale.", "aim."))
    tight = narrowed(directed(problem, scale.nearness), aim.level)
    rounds = DESIGNS[aim.effort]
    found: list[np.ndarray] = []
    if aim.today:
        plan = balanced_plan(tight, aim.effort, aim.seed, progress.part(0, 20).hushed())
        found += _varied(tight, scale, plan, PRICES, aim.seed, progress.part(20, 40))
    for turn in range(rounds):
        part = progress.part(40 + 60 * turn / rounds, 40 + 60 * (turn + 1) / rounds)
        seed = aim.seed + APART * turn
        plan = _designed(tight, aim.effort, seed, part.part(0, 60))
        prices = BACK if scale.has_home else BACK[:1]
        found += _varied(tight, scale, plan, prices, seed, part.part(60, 100))
    return {"plans": np.unique(np.array(found, dtype=np.int32), axis=0)}


def _varied(
    problem: Problem,
    scale: ScoreScale,
    plan: np.ndarray,
    prices: tuple[float, ...],
    seed: int,
    progress: Progress,
) -> list[np.ndarray]:
    """Return a plan, and what becomes of it at one price after the other."""
    rng, found = np.random.default_rng(seed), [plan]
    if (plan == UNASSIGNED).any():
        return found
    for turn, price in enumerate(prices):
        part = progress.part(100 * turn / len(prices), 100 * (turn + 1) / len(prices))
        found.append(_refined(problem, scale, found[-1], price, rng, part))
    return found


def _designed(problem: Problem, effort: str, seed: int, progress: Progress) -> np.ndarray:
    """Return a plan that knows nothing of today's, but for what is held there."""
    pinned = pinned_units(problem)
    held = pinned if (pinned != UNASSIGNED).any() else None
    near = within_reach(replace(problem, start=held), problem.reach, progress.part(0, 0))
    plan = design(near, effort, seed, progress, bounds=False, exact_if_small=False)
    return names_kept(problem, plan.assignment, np.zeros(problem.k, dtype=bool))


def narrowed(problem: Problem, level: float) -> Problem:
    """Return the problem with limits nearer to the targets, by a share of how far they are."""
    limits = limits_of(problem, level)
    return replace(problem, lower=limits.lower, upper=limits.upper)


def directed(problem: Problem, nearness: str) -> Problem:
    """Return the problem as methods take it that look for short ways, or short borders."""
    return replace(problem, compactness=SMOOTH if nearness == BORDERS else SHORT_WAYS)


def _refined(
    problem: Problem,
    scale: ScoreScale,
    begin: np.ndarray,
    price: float,
    rng: np.random.Generator,
    progress: Progress,
) -> np.ndarray:
    """Improve a plan by small moves, at a price of what is not at home."""
    problem = as_workloads(problem)
    plan, cost = plan_of(problem, begin), max(charge(problem, begin), 1e-300)
    unit, worth = max(cost / problem.k, 1e-9), None
    if scale.has_home and price > 0:
        # What is not at home counts its mass in an `Aim`; all else is scaled to that.
        share = float(plan.mass.sum()) / (price * cost)
        travel, border = share * plan.aim.travel, share * plan.aim.border
        aim = replace(plan.aim, travel=travel, border=border, home=scale.home)
        plan, unit = Plan(problem, begin, aim, Penalty.none(problem.target.shape)), unit * share
        mass = plan.mass

        def worth(found: np.ndarray) -> float:
            away = (found != scale.home) & (scale.home != UNASSIGNED)
            near = travel * charge(problem, found)
            near += border * cut_length(problem.graph, found) if border else 0.0
            return near + float(mass[away].sum())

    found = refine(plan, REFINE, unit, rng, progress, worth)
    return found if within_limits(problem, found) else exchanged(problem, found, unit, progress)


def listed_plans(*, progress: Progress = SILENT, **values: Any) -> Values:
    """Return all plans (p, n) there are, as a task; no ``plans`` where they can't be listed."""
    every = listed(built(values, "problem."), progress)
    return {} if every is None else {"plans": every}


def nearby_plans(
    plans: np.ndarray, effort: str, *, progress: Progress = SILENT, **values: Any
) -> Values:
    """Return those plans of a small map that are worth it near ``plans`` (p, n), as a task."""
    problem, scale = built(values, "problem."), built(values, "scale.")
    return {"plans": searched(problem, plans, scale, SEARCHES[effort], progress)}
