"""The job of finding alternatives: several plans, none of them worse than another in everything."""

from __future__ import annotations

from typing import Callable

import numpy as np

from ..explore.front import apart, front, rounded
from ..explore.kept import locks_kept, pairs_together, too_far, within
from ..explore.listing import MOST_UNITS
from ..explore.scores import TRAVEL, ScoreScale, score_plans
from ..model.data_classes import dataclass
from ..model.errors import Infeasible
from ..model.graph import parts_per_territory
from ..model.limits import ROUNDING, excess
from ..model.measures import cost
from ..model.moves import disruption
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.text import clauses, tr
from ..search.refine import cut_length
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
from .ready import Ready, ready_for, scale_of, whole_scale_of
from .request import Request

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
        What plans were compared by: `travel` or `borders`.
    travel, borders : float
        Workload times travel (see `measures.cost`), and the length of all borders in m.
    moved, moved_units : float, int or None
        Share of the workload, and units, that change hands; None where there is no plan of today.
    detached : int
        Territories in more than one part.
    judged : Judged
    """

    plan: np.ndarray
    deviation: float
    nearness: float
    travel: float
    borders: float
    moved: float | None
    moved_units: int | None
    detached: int
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


def explore_plan(asked: Request, wish: ExploreWish, progress: Progress = SILENT) -> Explored:
    """Find alternatives: plans within the limits that keep all rules.

    Raises
    ------
    InvalidInput
        When the cluster can't be used.
    Infeasible
        When no plan can keep the rules, or none was found that is whole.
    """
    ready = ready_for(asked, progress.part(0, 5))
    warned = check_possible(ready.whole, asked.called, asked.barred)
    scale = scale_of(ready, wish.nearness)
    found, is_whole = _found(ready, scale, wish, progress.part(5, 90))
    if not len(found):
        raise Infeasible(
            tr(
                "No plan was found that keeps all rules: allow more (TOLERANCE), or run “Design "
                "territories”, which says what stands in the way."
            ),
            "rules",
        )
    every = np.array([ready.of_all(plan) for plan in found])
    whole_scale = whole_scale_of(ready, wish.nearness)
    scores = rounded(score_plans(ready.whole, every, whole_scale, progress))
    best = front(scores)
    kept = best[apart(scores[best], wish.most)]
    room = best[apart(scores[best], len(best))]
    plans = tuple(
        _alternative(asked, ready, every[at], scores[at], progress) for at in kept.tolist()
    )
    notes = dict.fromkeys(filter(None, (*asked.remarks, *warned, *_of_limits(plans))))
    return Explored(ready.whole, plans, max(len(room) - len(kept), 0), is_whole, tuple(notes))


def _found(
    ready: Ready, scale: ScoreScale, wish: ExploreWish, progress: Progress
) -> tuple[np.ndarray, bool]:
    """Return plans (p, n) of what is solved, and whether these are all there are."""
    problem, shared = ready.problem, told_of(ready.problem, scale)
    if problem.n <= MOST_UNITS:
        (every,) = _at_once(listed_plans, shared, [{}], wish, progress.part(0, 10))
        if len(every.get("plans", ())):
            return best_of(problem, every["plans"], scale, progress), True
    wanted = aims(wish.most, wish.effort, wish.seed, today=scale.has_home)
    given = [told_of_aim(aim) for aim in wanted]
    answers = _at_once(aimed_plans, shared, given, wish, progress.part(10, 70))
    today = [scale.home[None]] if scale.has_home else []
    plans = np.concatenate([*today, *(each["plans"] for each in answers)])
    found = best_of(problem, plans, scale, progress)
    if problem.n > SEARCHED_UNITS or not len(found) or not within(problem, found, progress).all():
        return found, False
    near: Values = {"plans": found, "effort": wish.effort}
    (more,) = _at_once(nearby_plans, shared, [near], wish, progress.part(70, 100))
    plans = np.concatenate([found, more["plans"]])
    return best_of(problem, plans, scale, progress), False


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


def best_of(
    problem: Problem, plans: np.ndarray, scale: ScoreScale, progress: Progress = SILENT
) -> np.ndarray:
    """Return the front of plans (p, n) int32 that serve all units, within limits if any is.

    Else of those that are nearest to their limits.
    """
    # Designs know locks of units alone.
    plans = plans[(plans != UNASSIGNED).all(axis=1) & locks_kept(problem, plans)]
    if not len(plans):
        return plans
    # Today's own plan may have pairs together that must not be, and so may be too far.
    for broken in (too_far, pairs_together):
        progress.check()
        count = broken(problem, plans)
        plans = plans[count == count.min()]
    kept = within(problem, plans, progress)
    if not kept.any():
        # The worst alone may be the same in all: a unit that is too much for any territory. All
        # else that can be kept is kept beside it.
        looked = progress.watched(plans, 1)
        off = np.array([np.sort(excess(problem, plan), axis=None)[::-1] for plan in looked])
        off = np.round(off, ROUNDING)
        kept = (off == off[np.lexsort(off.T[::-1])[0]]).all(axis=1)
    plans = plans[kept]
    return plans[front(rounded(score_plans(problem, plans, scale, progress)))]


def _alternative(
    asked: Request, ready: Ready, plan: np.ndarray, score: np.ndarray, progress: Progress
) -> Alternative:
    whole, start = ready.whole, ready.start
    judged = judge_revised(asked, whole, plan, progress)
    pieces = parts_per_territory(judged.problem.graph, plan, whole.k)
    return Alternative(
        plan=plan,
        deviation=float(score[0]),
        nearness=float(score[1]),
        travel=cost(whole, plan),
        borders=cut_length(whole.graph, plan),
        moved=None if start is None else float(score[2]),
        moved_units=None if start is None else disruption(whole, start, plan)[0],
        detached=int(np.count_nonzero(pieces > 1)),
        judged=judged,
    )


def _of_limits(plans: tuple[Alternative, ...]) -> list[str]:
    """Say what alternatives break, if they do."""
    broken = [each for each in plans if each.judged.status == BROKEN]
    if not broken:
        return []
    why = [said for _, said in broken[0].judged.avoidable]
    return [
        tr(
            "Not all rules are kept by {count:,} of {plans:,} {plans:alternative|alternatives}; "
            "the first: {why}."
        ).format(count=len(broken), plans=len(plans), why=clauses(why[:2]))
    ]
