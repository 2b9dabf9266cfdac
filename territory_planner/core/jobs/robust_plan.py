"""The job of finding a plan that keeps its limits in several scenarios of the workload.

Each column of the workload is a scenario: a month, a forecast, the ends of its interval. Where a
share of them is enough, which ones to give up is tried by subsets; each gives a plan, and on small
maps each plan goes on by small steps until none is better.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from math import ceil, comb
from typing import Any

import numpy as np

from ..explore.listing import MOST_UNITS, listed
from ..explore.nearby import NearbyPlans
from ..explore.scores import TRAVEL, ScoreScale, loads_of, score_plans
from ..model.data_classes import dataclass
from ..model.errors import Infeasible
from ..model.limits import Limits, limits_of
from ..model.measures import largest_deviations
from ..model.problem import UNASSIGNED, Problem, limits_about, with_targets
from ..model.progress import SILENT, Progress
from ..model.sized import ANY
from ..model.text import tr
from ..solvers.child import in_children
from ..solvers.child_message import Values
from ..solvers.told import built, told
from .balance import balanced_plan
from .design import design
from .judge_plan import Judged, judge_revised
from .ready import Ready, ready_for, scale_of, whole_scale_of
from .request import Request

MOST_SUBSETS = 12
"""Choices of scenarios to keep that are tried."""

STEPPED_UNITS = 150
"""Units up to which plans go on by steps of one unit or two."""

MOST_STEPS = 60


@dataclass(frozen=True)
class RobustWish:
    """What is wanted.

    Attributes
    ----------
    share : float
        Share of the scenarios in which the limits are to be kept.
    effort : {"fast", "balanced", "best"}
    seed : int
    workers : int
        How many processes at most; 0: one for each core.
    """

    share: float = 1.0
    effort: str = "balanced"
    seed: int = 0
    workers: int = 0


@dataclass(frozen=True)
class InScenarios:
    """A plan in all scenarios.

    Attributes
    ----------
    plan : (n,) int32
    kept : (m,) bool
        The scenarios in which all limits are kept.
    deviation : (m,) float64
        The largest in each, as a share.
    cost : float
        Workload times travel, by the mean of all scenarios.
    moved : float or None
        Share of the mean workload that changes hands; None where there is no plan of today.
    """

    plan: np.ndarray
    kept: np.ndarray
    deviation: np.ndarray
    cost: float
    moved: float | None


@dataclass(frozen=True)
class Robust:
    """The robust plan, beside the one for the mean alone.

    Attributes
    ----------
    problem : Problem
        Of all units; each scenario is a workload.
    plan, of_mean : InScenarios
    needed : int
        Scenarios in which the limits are to be kept.
    judged : Judged
    notes : tuple of str
    """

    problem: Problem
    plan: InScenarios
    of_mean: InScenarios
    needed: int
    judged: Judged
    notes: tuple[str, ...]


def robust_plan(asked: Request, wish: RobustWish, progress: Progress = SILENT) -> Robust:
    """Find a plan that keeps its limits in as many scenarios as are asked for.

    Of those that do, the one with the least travel, or, where there is a plan of today, the one
    that moves least. Where none is found, the one that keeps them in most.

    Raises
    ------
    Infeasible
        When no plan can keep the rules.
    """
    ready = ready_for(asked, progress.part(0, 5))
    whole, m = ready.whole, ready.whole.workload.shape[1]
    needed = max(ceil(wish.share * m - 1e-9), 1)
    scale = scale_of(ready, TRAVEL)
    shared = {**told(ready.problem, "problem."), **told(scale, "scale."), "needed": needed}
    shared |= {"effort": wish.effort, "seed": wish.seed}
    chosen = [{"chosen": subset} for subset in _subsets(ready.problem, needed, wish.seed)]
    nothing = {"chosen": np.zeros(m, dtype=bool)}
    exact: list[Values] = []
    if ready.problem.n <= MOST_UNITS:
        exact = in_children(listed_task, shared, [{}], progress.part(5, 20), workers=wish.workers)
    if exact and len(exact[0]["plan"]):
        chosen = []  # no plan is better than the best of all
    part = progress.part(20, 95)
    answers = in_children(robust_task, shared, [nothing, *chosen], part, workers=wish.workers)
    found = [each["plan"] for each in (*exact, *answers) if len(each["plan"])]
    plans = [plan for plan in found if (plan != UNASSIGNED).all()]
    if not plans:
        raise Infeasible(
            tr(
                "No plan was found that keeps all rules: “Design territories” says what stands in "
                "the way."
            ),
            "rules",
        )
    best = plans[_best(ready.problem, np.array(plans), scale, needed, progress)]
    # The plan for the mean is the best by the mean of all that were found.
    mean = plans[_best(of_mean(ready.problem), np.array(plans), scale, 1, progress)]
    seen = [_seen(ready, plan, progress) for plan in (best, mean)]
    notes = _notes(seen[0], needed)
    judged = judge_revised(_where_kept(asked, seen[0], needed), whole, seen[0].plan, progress)
    return Robust(whole, seen[0], seen[1], needed, judged, notes)


def _where_kept(asked: Request, plan: InScenarios, needed: int) -> Request:
    """Return what is asked where a plan keeps limits, if it does in enough scenarios."""
    kept = plan.kept
    if kept.sum() < needed:
        return asked
    least, most = asked.hard
    hard = (
        None if least is None else np.where(kept, least, 0.0),
        None if most is None else np.where(kept, most, np.inf),
    )
    return replace(asked, problem=among(asked.problem, kept), hard=hard)


def robust_task(
    chosen: np.ndarray,
    needed: int,
    effort: str,
    seed: int,
    *,
    progress: Progress = SILENT,
    **values: Any,
) -> Values:
    """Return a plan that keeps the limits in some scenarios, (m,) bool, as a task.

    None of them chosen: a plan for the mean of all, and nothing further.
    """
    problem, scale = built(values, "problem."), built(values, "scale.")
    wanted = among(problem, chosen) if chosen.any() else of_mean(problem)
    if problem.start is None:
        plan = design(
            wanted, effort, seed, progress.part(0, 70), bounds=False, exact_if_small=False
        ).assignment
    else:
        plan = balanced_plan(wanted, effort, seed, progress.part(0, 70).hushed())
    if chosen.any() and problem.n <= STEPPED_UNITS and (plan != UNASSIGNED).all():
        plan = _stepped(problem, plan, scale, needed, progress.part(70, 100))
    return {"plan": plan}


def listed_task(
    needed: int, effort: str, seed: int, *, progress: Progress = SILENT, **values: Any
) -> Values:
    """Return the best of all plans of a small map, as a task; an empty one where there is none.

    Also where they can't be listed; it takes neither effort nor chance.
    """
    problem, scale = built(values, "problem."), built(values, "scale.")
    plans = listed(problem, progress, needed)
    if plans is None or not len(plans):
        return {"plan": np.empty(0, dtype=np.int32)}
    return {"plan": plans[_best(problem, plans, scale, needed, progress)]}


def of_mean(problem: Problem) -> Problem:
    """Return the problem of the mean of all scenarios."""
    mean = problem.workload.mean(axis=1, keepdims=True)
    least, most = (each.mean(axis=1, keepdims=True) for each in (problem.least, problem.most))
    alone = replace(problem, workload=mean, weight=np.ones(1))
    target = problem.target.mean(axis=1, keepdims=True)
    return with_targets(alone, target, tolerance=problem.tolerance[:1], least=least, most=most)


def among(problem: Problem, chosen: np.ndarray) -> Problem:
    """Return the problem whose limits are those of some scenarios, (m,) bool, alone."""
    tolerance = np.where(chosen, problem.tolerance, ANY)
    least = np.where(chosen, problem.least, 0.0)
    most = np.where(chosen, problem.most, np.inf)
    lower, upper = limits_about(problem.target, tolerance, least, most)
    lower, upper = np.where(chosen, problem.lower, lower), np.where(chosen, problem.upper, upper)
    return replace(problem, tolerance=tolerance, least=least, most=most, lower=lower, upper=upper)


def _subsets(problem: Problem, needed: int, seed: int) -> Iterator[np.ndarray]:
    """Yield (m,) bool, which scenarios to keep: all choices, where there are few.

    Else all of them, those most like the mean, and some by chance.
    """
    m = problem.workload.shape[1]
    if comb(m, needed) <= MOST_SUBSETS:
        for subset in combinations(range(m), needed):
            yield np.isin(np.arange(m), subset)
        return
    yield np.ones(m, dtype=bool)
    shares = problem.workload / np.maximum(problem.workload.sum(axis=0), 1e-300)
    odd = np.abs(shares - shares.mean(axis=1, keepdims=True)).sum(axis=0)
    yield np.isin(np.arange(m), np.argsort(odd, kind="stable")[:needed])
    rng = np.random.default_rng(seed)
    for _ in range(MOST_SUBSETS - 2):
        yield np.isin(np.arange(m), rng.permutation(m)[:needed])


def excess_of(
    limits: Limits, problem: Problem, plans: np.ndarray, progress: Progress = SILENT
) -> np.ndarray:
    """Return (p, m) how far plans (p, n) are outside their limits in each scenario, summed."""
    load = loads_of(problem.workload, plans, problem.k, progress)
    summed: np.ndarray = limits.excess(load).sum(axis=1)
    return summed


def _ranks(
    problem: Problem, plans: np.ndarray, scale: ScoreScale, needed: int, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (p,) each what plans are compared by: sizes, limits where they count, and cost."""
    out = np.sort(excess_of(limits_of(problem), problem, plans, progress), axis=1)
    outside = np.round(out[:, :needed].sum(axis=1), 9)
    beyond = np.zeros(len(plans))
    if problem.sizes is not None:
        size = loads_of(problem.sizes.amount, plans, problem.k, progress) - problem.sizes.most
        beyond = np.round(np.maximum(size, 0.0).sum(axis=(1, 2)), 9)
    scores = score_plans(problem, plans, scale, progress)
    return beyond, outside, scores[:, -1]


def _best(
    problem: Problem, plans: np.ndarray, scale: ScoreScale, needed: int, progress: Progress
) -> int:
    beyond, outside, cost = _ranks(problem, plans, scale, needed, progress)
    return int(np.lexsort((cost, outside, beyond))[0])


def _stepped(
    problem: Problem, plan: np.ndarray, scale: ScoreScale, needed: int, progress: Progress
) -> np.ndarray:
    """Go on by steps of one unit or two, always to the best plan, until none is better."""
    steps = NearbyPlans(problem, plan)
    for turn in range(MOST_STEPS):
        progress.percent(100.0 * turn / MOST_STEPS)
        better = plan
        for some in steps.around(plan):
            near = np.vstack([better[None], some])
            ranks = _ranks(problem, near, scale, needed, progress)
            for at in np.lexsort(ranks[::-1]).tolist():
                # The best that is whole; `better` itself is.
                if at == 0 or steps.are_whole(near[at][None])[0]:
                    better = near[at]
                    break
        if better is plan or (better == plan).all():
            break
        plan = better
    return plan


def _seen(ready: Ready, found: np.ndarray, progress: Progress) -> InScenarios:
    """Return a plan of what was solved in all scenarios, as a plan of all units."""
    whole, plan = ready.whole, ready.of_all(found)
    kept = excess_of(limits_of(whole), whole, plan[None], progress)[0] <= 0
    scores = score_plans(whole, plan[None], whole_scale_of(ready, TRAVEL), progress)[0]
    moved = None if ready.start is None else float(scores[2])
    return InScenarios(plan, kept, largest_deviations(whole, plan), float(scores[1]), moved)


def _notes(plan: InScenarios, needed: int) -> tuple[str, ...]:
    kept = int(plan.kept.sum())
    if kept >= needed:
        return ()
    said = tr(
        "No plan was found that keeps the limits in {needed:,} of {m:,} {m:scenario|scenarios}: "
        "this one does in {kept:,}. Allow more (TOLERANCE), or ask for fewer of them (SHARE)."
    )
    return (said.format(needed=needed, m=len(plan.kept), kept=kept),)
