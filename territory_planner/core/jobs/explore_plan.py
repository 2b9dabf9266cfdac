"""The job of finding alternatives: several plans, none of them worse than another in everything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ..explore.front import apart, front, rounded
from ..explore.listing import MOST_UNITS
from ..explore.scores import TRAVEL, Scale, score_plans, within
from ..model.errors import Infeasible
from ..model.labels import north_to_south
from ..model.limits import worst_excess
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from ..presolve.parents import inside_parents
from ..presolve.reduction import contract_groups, set_aside
from ..search.attach import attach_some
from ..solvers.child import in_children
from ..solvers.child_message import Values
from ..solvers.cluster import on_cluster
from .explore_aims import (
    aimed_plans,
    aims,
    listed_plans,
    nearby_plans,
    told_of,
    told_of_aim,
)
from .judge_plan import BROKEN, Judged, judge_revised
from .possible import check_possible
from .request import Request
from .revise import revise
from .served import serve

SEARCHED_UNITS = 150
"""Units up to which the plans near those found are tried, too."""


@dataclass(frozen=True)
class ExploreWish:
    """What alternatives are wanted.

    Attributes
    ----------
    most : int
        So many at most.
    nearness : {"travel", "borders"}
        See `explore.scores`.
    effort : {"fast", "balanced", "best"}
    seed : int
    scheduler : str
        Address of a Dask cluster's scheduler; '' for this computer's cores.
    workers : int
        How many processes of this computer at most; 0: one for each core.
    """

    most: int = 8
    nearness: str = TRAVEL
    effort: str = "balanced"
    seed: int = 0
    scheduler: str = ""
    workers: int = 0


@dataclass(frozen=True)
class Alternative:
    """One of the plans.

    Attributes
    ----------
    plan : (n,) int32
    deviation : float
        The largest, as a share.
    nearness : float
        Workload times travel, or the length of all borders in m.
    moved : float or None
        Share of the workload that changes hands; None where there is no plan of today.
    judged : Judged
    """

    plan: np.ndarray
    deviation: float
    nearness: float
    moved: float | None
    judged: Judged


@dataclass(frozen=True)
class Explored:
    """Alternatives, and what there is to say of them all.

    Attributes
    ----------
    problem : Problem
        Of all units.
    plans : tuple of Alternative
        By rising deviation.
    more : int
        Further plans that none dominates, unlike these, which there was no room for.
    is_whole : bool
        All plans there are were listed.
    notes : tuple of str
        What stands in the way.
    """

    problem: Problem
    plans: tuple[Alternative, ...]
    more: int
    is_whole: bool
    notes: tuple[str, ...]


@dataclass(frozen=True)
class _Ready:
    """What is to be solved, and the way back to all units."""

    whole: Problem
    problem: Problem
    expand: Callable[[np.ndarray], np.ndarray]
    start: np.ndarray | None


def explore_plan(asked: Request, wish: ExploreWish, progress: Progress = SILENT) -> Explored:
    """Find alternatives: plans within the limits that keep all rules.

    Raises
    ------
    InvalidInput
        When the cluster can't be used.
    Infeasible
        When no plan can keep the rules, or none was found that is whole.
    """
    ready = _ready(asked, progress.part(0, 5))
    warned = check_possible(ready.whole, asked.called, asked.barred)
    scale = _scale(ready, wish.nearness)
    found, is_whole = _found(ready, scale, wish, progress.part(5, 90))
    if not len(found):
        raise Infeasible(
            tr(
                "No plan was found that keeps all rules: allow more (TOLERANCE), or run “Design "
                "territories”, which says what stands in the way."
            )
        )
    every = np.array([ready.expand(plan) for plan in found], dtype=np.int32)
    if ready.start is None:
        every = np.array([north_to_south(ready.whole, plan) for plan in every], dtype=np.int32)
    whole_scale = _whole_scale(ready, wish.nearness)
    scores = rounded(score_plans(ready.whole, every, whole_scale))
    best = front(scores)
    kept = best[apart(scores[best], wish.most)]
    room = best[apart(scores[best], len(best))]
    plans = tuple(
        _alternative(asked, ready, every[at], scores[at], progress) for at in kept.tolist()
    )
    notes = dict.fromkeys(filter(None, (*asked.remarks, *warned, *_of_limits(plans))))
    return Explored(ready.whole, plans, max(len(room) - len(kept), 0), is_whole, tuple(notes))


def _ready(asked: Request, progress: Progress) -> _Ready:
    """Return what is to be solved: exceptions set aside, groups as one unit, all units placed."""
    rules, called = asked.rules, asked.called
    if asked.problem.start is None:
        whole = replace(asked.problem, apart=rules.apart)
        inside = inside_parents(whole, rules.parent)
        free = set_aside(inside, rules.given, called.territory)
        group = rules.group[free.kept]
        grouped = contract_groups(free.problem, group, called.group, progress)
        return _Ready(
            whole, grouped.problem, lambda plan: free.expand(grouped.expand(plan)), None
        )
    whole = serve(asked.problem, asked.serving, progress)
    inner = revise(whole, rules, fill=True, settle=True, called=called, progress=progress)
    problem = inner.problem
    if problem.start is not None and (problem.start == UNASSIGNED).any():
        idle = np.flatnonzero(problem.start == UNASSIGNED)
        problem = replace(problem, start=attach_some(problem, problem.start, idle, progress))
    return _Ready(inner.whole, problem, inner.expand, inner.whole.start)


def _scale(ready: _Ready, nearness: str) -> Scale:
    """Return how plans of what is solved are compared."""
    problem, whole = ready.problem, ready.whole
    home = np.empty(0, dtype=np.int32) if problem.start is None else problem.start
    beside = whole.target - problem.target
    total = max(float(problem.mass.sum()), 1e-300)
    return Scale(nearness, whole.target, beside, home, problem.mass / total)


def _whole_scale(ready: _Ready, nearness: str) -> Scale:
    """Return how plans of all units are compared."""
    whole = ready.whole
    home = np.empty(0, dtype=np.int32) if ready.start is None else ready.start
    total = max(float(whole.mass.sum()), 1e-300)
    return Scale(nearness, whole.target, np.zeros_like(whole.target), home, whole.mass / total)


def _found(
    ready: _Ready, scale: Scale, wish: ExploreWish, progress: Progress
) -> tuple[np.ndarray, bool]:
    """Return plans (p, n) of what is solved, and whether these are all there are."""
    problem, shared = ready.problem, told_of(ready.problem, scale)
    if problem.n <= MOST_UNITS:
        (every,) = _at_once(listed_plans, shared, [{}], wish, progress.part(0, 10))
        if len(every.get("plans", ())):
            return _best(problem, every["plans"], scale), True
    wanted = aims(wish.most, wish.effort, wish.seed, today=scale.has_home)
    given = [told_of_aim(aim) for aim in wanted]
    answers = _at_once(aimed_plans, shared, given, wish, progress.part(10, 70))
    today = [scale.home[None]] if scale.has_home else []
    found = _best(problem, np.concatenate([*today, *(each["plans"] for each in answers)]), scale)
    if problem.n > SEARCHED_UNITS or not len(found) or not within(problem, found).all():
        return found, False
    near: Values = {"plans": found, "effort": wish.effort}
    (more,) = _at_once(nearby_plans, shared, [near], wish, progress.part(70, 100))
    return _best(problem, np.concatenate([found, more["plans"]]), scale), False


def _at_once(
    task: Callable[..., Values],
    shared: Values,
    each: list[Values],
    wish: ExploreWish,
    progress: Progress,
) -> list[Values]:
    """Run a task on the cluster that was given, else on this computer's cores."""
    if wish.scheduler:
        return on_cluster(wish.scheduler, task, shared, each, progress)
    return in_children(task, shared, each, progress, workers=wish.workers)


def _best(problem: Problem, plans: np.ndarray, scale: Scale) -> np.ndarray:
    """Return the front of plans (p, n) that serve all units, within limits if any is.

    Else of those that are nearest to their limits.
    """
    plans = plans[(plans != UNASSIGNED).all(axis=1)]
    if not len(plans):
        return plans
    kept = within(problem, plans)
    if not kept.any():
        off = np.array([worst_excess(problem, plan) for plan in plans])
        kept = off <= off.min() * (1 + 1e-9)
    plans = plans[kept]
    return plans[front(rounded(score_plans(problem, plans, scale)))]


def _alternative(
    asked: Request, ready: _Ready, plan: np.ndarray, score: np.ndarray, progress: Progress
) -> Alternative:
    judged = judge_revised(asked, ready.whole, plan, progress)
    moved = None if ready.start is None else float(score[2])
    return Alternative(plan, float(score[0]), float(score[1]), moved, judged)


def _of_limits(plans: tuple[Alternative, ...]) -> list[str]:
    """Say what alternatives break, if they do."""
    broken = [each for each in plans if each.judged.status == BROKEN]
    if not broken:
        return []
    why = [said for _, said in broken[0].judged.avoidable]
    return [
        tr("Not all rules are kept by {count:,} of {plans:,} alternatives; the first: {why}").format(
            count=len(broken), plans=len(plans), why=" ".join(why[:2])
        )
    ]
