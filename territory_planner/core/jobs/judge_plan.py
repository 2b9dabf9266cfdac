"""The job of judging a plan: every rule that it breaks, and whether it could keep it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..checks.asked import Asked, Served, asked_by, held_by
from ..checks.issue import (
    DISTANCE,
    DURATION,
    EMPTY,
    MAXIMUM,
    MINIMUM,
    TOLERANCE,
    WITHOUT_TERRITORY,
    Issue,
)
from ..checks.listing import explain_issue, find_issues
from ..checks.unavoidable import is_forced, unavoidable
from ..location.sharing import short_units
from ..model.data_classes import dataclass
from ..model.measures import center_units, loads, plan_centers
from ..model.problem import Problem, with_targets
from ..model.progress import SILENT, Progress
from ..model.reach import Reach
from ..model.scipy_parts import cKDTree
from ..model.travel_table import Travel
from ..presolve.reduction import as_it_counts, set_aside
from ..travel.reach import beyond_all, is_near
from .request import Request, Serving
from .served import centers_of_plan

OK, UNAVOIDABLE, BROKEN = "ok", "unavoidable", "broken"
"""No rule is broken; only what no plan can avoid is; more is."""

LIMITS = frozenset({TOLERANCE, MINIMUM, MAXIMUM, EMPTY})
"""Rules about what a territory carries."""

Told = list[tuple[Issue, str]]
"""Issues, each with its sentence for people."""


@dataclass(frozen=True)
class Judged:
    """What there is to say of a plan.

    Attributes
    ----------
    problem : Problem
        What the plan is judged by.
    plan : (n,) int32
    told : Told
        All that is wrong with it.
    avoidable : Told
        Of this, what is not known to be wrong with every plan.
    outside : int
        Territories out of their limits.
    unavoidable : int
        Of these, those that no plan can avoid.
    too_far : int
        Units beyond the maximum distance or time.
    status : str
        `OK`, `UNAVOIDABLE` or `BROKEN`.
    """

    problem: Problem
    plan: np.ndarray
    told: Told
    avoidable: Told
    outside: int
    unavoidable: int
    too_far: int
    status: str


def judge(
    asked: Request,
    plan: np.ndarray,
    center: np.ndarray | None = None,
    travel: Travel | None = None,
    progress: Progress = SILENT,
) -> Judged:
    """Judge a plan by all that is asked of it.

    Parameters
    ----------
    asked : Request
        Starts from the plan that locks hold on to, if any.
    plan : (n,) int
        Territory of each unit, `UNASSIGNED` for none.
    center : (k, d) float64, optional
        The centers (km) that a job has found, where none are given; else each territory is
        judged about its middle.
    travel : Travel, optional
        Ways from the centers that the plan is served from, where they are known; else they are
        measured, if time is limited.
    progress : Progress
        Stops that.
    """
    problem, every = asked_of_plan(asked, plan, center, travel, progress)
    found = find_issues(every, held_by(problem, plan))
    told = [(each, explain_issue(each, asked.called)) for each in found]
    return _verdict(asked, problem, plan, told, progress)


def asked_of_plan(
    asked: Request,
    plan: np.ndarray,
    center: np.ndarray | None = None,
    travel: Travel | None = None,
    progress: Progress = SILENT,
) -> tuple[Problem, Asked]:
    """Return the problem that a plan is judged by, and all that it asks: see `judge`."""
    problem = _for_number_asked(asked)
    given = asked.rules.given
    free = set_aside(replace(problem, upper=np.full_like(problem.upper, np.inf)), given)
    problem = replace(as_it_counts(problem, free, plan), center=center, travel=None, seat=None)
    served = _served(asked, problem, plan, travel, progress)
    every = asked_by(
        problem,
        asked.rules,
        hard=asked.hard,
        barred=asked.barred,
        served=served,
        number=asked.number,
    )
    return problem, every


def judge_revised(
    asked: Request, problem: Problem, plan: np.ndarray, progress: Progress = SILENT
) -> Judged:
    """Judge a plan that a job has revised, by ways from given centers as `problem` has them."""
    travel = None if asked.serving.centers is None else problem.travel
    return judge(asked, plan, travel=travel, progress=progress)


def _for_number_asked(asked: Request) -> Problem:
    """Return a problem whose equal targets are for the number of territories asked for.

    A plan may have more or fewer: that is a break of its own, not one of each tolerance.
    """
    problem, number = asked.problem, asked.number
    if number is None or number == problem.k or not asked.is_shared:
        return problem
    return with_targets(problem, problem.target * (problem.k / number))


def _served(
    asked: Request,
    problem: Problem,
    plan: np.ndarray,
    travel: Travel | None,
    progress: Progress,
) -> Served:
    """Return where territories are served from: given centers, else from their middle."""
    serving, given = asked.serving, asked.serving.centers
    own = None if given is None else centers_of_plan(given, problem, plan)
    place = plan_centers(problem, plan) if own is None else own.position
    seat = None if own is None or given is None or not given.inside else own.seat
    if own is not None and own.travel is not None:
        travel = own.travel
    elif not np.isfinite(serving.reach.time):
        travel = None
    elif travel is None or (own is not None and (own.row < 0).any()):
        travel = _measured(serving, problem, plan, place, progress)
    return Served(
        problem.position,
        problem.globe,
        place,
        from_middle=own is not None,
        travel=travel,
        seat=seat,
        reach=serving.reach,
        spacing=serving.spacing,
        needed=own is not None,
        homeless=np.zeros(0, dtype=np.int64) if own is None else own.homeless,
    )


def _measured(
    serving: Serving, problem: Problem, plan: np.ndarray, place: np.ndarray, progress: Progress
) -> Travel | None:
    """Return ways from where the territories are served: those without a place, from the middle."""
    if serving.ways is None:
        return None
    middle = center_units(problem, plan)
    known = np.isfinite(place).all(axis=1)
    spare = np.where((middle >= 0)[:, None], problem.position[middle], problem.position[0])
    place = np.where(known[:, None], place, spare)
    held = cKDTree(problem.position).query(place)[1].astype(np.int64)
    return serving.ways.from_centers(problem, place, held, progress)


def _verdict(
    asked: Request, problem: Problem, plan: np.ndarray, told: Told, progress: Progress
) -> Judged:
    issues = [each for each, _ in told]
    excused = unavoidable(problem, plan, asked.rules, _short(asked, problem))
    outside = {each.territory for each in issues if each.kind in LIMITS}
    far = _out_of_reach(asked, progress) if issues else {}
    avoidable = [
        (each, said)
        for each, said in told
        if not (_is_excused(each, excused, far) or is_forced(problem, asked.rules, each))
    ]
    status = (BROKEN if avoidable else UNAVOIDABLE) if told else OK
    beyond = [each.units for each in issues if each.kind in (DISTANCE, DURATION)]
    return Judged(
        problem=problem,
        plan=plan,
        told=told,
        avoidable=avoidable,
        outside=len(outside),
        unavoidable=sum(bool(excused[territory]) for territory in outside),
        too_far=len(np.unique(np.concatenate(beyond))) if beyond else 0,
        status=status,
    )


def _is_excused(found: Issue, excused: np.ndarray, far: dict[str, np.ndarray]) -> bool:
    """Tell whether no plan can avoid an issue."""
    if found.kind in LIMITS:
        return bool(excused[found.territory])
    if found.kind == WITHOUT_TERRITORY:
        return bool(far) and bool(np.any(list(far.values()), axis=0)[found.units].all())
    return found.kind in far and bool(far[found.kind][found.units].all())


def _short(asked: Request, problem: Problem) -> np.ndarray | None:
    """Return (n,) bool, units that no territory within limits can serve; None without a limit."""
    serving = asked.serving
    if not np.isfinite(serving.reach.km):
        return None
    place = problem.position if serving.centers is None else serving.centers.position
    return short_units(problem, place, serving.reach.km, loads(problem, asked.rules.given))


def _out_of_reach(asked: Request, progress: Progress) -> dict[str, np.ndarray]:
    """Return (n,) bool by kind of limit, units beyond it from every given center."""
    problem, centers, reach = asked.problem, asked.serving.centers, asked.serving.reach
    found: dict[str, np.ndarray] = {}
    if centers is not None and np.isfinite(reach.km):
        found[DISTANCE] = beyond_all(
            problem.position, centers.position, reach.km, globe=problem.globe
        )
    if centers is not None and np.isfinite(reach.time):
        travel, ways = centers.travel, asked.serving.ways
        if travel is None and ways is not None:
            travel = ways.from_centers(problem, centers.position, centers.unit, progress)
        if travel is not None:
            nearest = travel.cost.min(axis=1)
            found[DURATION] = (nearest < travel.barred) & ~is_near(
                Reach(time=reach.time).share(nearest, nearest)
            )
    return found
