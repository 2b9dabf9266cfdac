"""The job of judging a plan: every rule that it breaks, and whether it could keep it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..checks.asked import Asked, Served, asked_by, held_by
from ..checks.issue import (
    DISTANCE,
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
from ..model.measures import loads, plan_centers
from ..model.problem import Problem
from ..presolve.reduction import as_it_counts, set_aside
from ..travel.reach import beyond_all
from .request import Request
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
        Units beyond the maximum distance.
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


def judge(asked: Request, plan: np.ndarray, center: np.ndarray | None = None) -> Judged:
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
    """
    problem = _for_number_asked(asked)
    given = asked.rules.given
    free = set_aside(replace(problem, upper=np.full_like(problem.upper, np.inf)), given)
    problem = replace(as_it_counts(problem, free, plan), center=center, travel=None, seat=None)
    found = find_issues(_all_asked(asked, problem, plan), held_by(problem, plan))
    told = [(each, explain_issue(each, asked.called)) for each in found]
    return _verdict(asked, problem, plan, told)


def _for_number_asked(asked: Request) -> Problem:
    """Return a problem whose equal targets are for the number of territories asked for.

    A plan may have more or fewer: that is a break of its own, not one of each tolerance.
    """
    problem, number = asked.problem, asked.number
    if number is None or number == problem.k or not asked.is_shared:
        return problem
    target = problem.target * (problem.k / number)
    return replace(
        problem,
        target=target,
        lower=np.maximum(target * (1 - problem.tolerance), problem.least),
        upper=np.minimum(target * (1 + problem.tolerance), problem.most),
    )


def _all_asked(asked: Request, problem: Problem, plan: np.ndarray) -> Asked:
    """Return all that is asked of a plan, as checks read it."""
    return asked_by(
        problem,
        asked.rules,
        hard=asked.hard,
        barred=asked.barred,
        served=_served(asked, problem, plan),
        number=asked.number,
    )


def _served(asked: Request, problem: Problem, plan: np.ndarray) -> Served:
    """Return where territories are served from: given centers, else from their middle."""
    serving, given = asked.serving, asked.serving.centers
    own = None if given is None else centers_of_plan(given, problem, plan)
    place = plan_centers(problem, plan) if own is None else own.position
    seat = None if own is None or given is None or not given.inside else own.seat
    return Served(
        problem.position,
        problem.globe,
        place,
        from_middle=own is not None,
        travel=None if own is None else own.travel,
        seat=seat,
        reach=serving.reach,
        spacing=serving.spacing,
        needed=own is not None,
        homeless=np.zeros(0, dtype=np.int64) if own is None else own.homeless,
    )


def _verdict(asked: Request, problem: Problem, plan: np.ndarray, told: Told) -> Judged:
    issues = [each for each, _ in told]
    excused = unavoidable(problem, plan, asked.rules, _short(asked, problem))
    outside = {each.territory for each in issues if each.kind in LIMITS}
    far = _out_of_reach(asked)
    avoidable = [
        (each, said)
        for each, said in told
        if not (_is_excused(each, excused, far) or is_forced(problem, asked.rules, each))
    ]
    status = (BROKEN if avoidable else UNAVOIDABLE) if told else OK
    return Judged(
        problem=problem,
        plan=plan,
        told=told,
        avoidable=avoidable,
        outside=len(outside),
        unavoidable=sum(bool(excused[territory]) for territory in outside),
        too_far=sum(len(each.units) for each in issues if each.kind == DISTANCE),
        status=status,
    )


def _is_excused(found: Issue, excused: np.ndarray, far: np.ndarray) -> bool:
    """Tell whether no plan can avoid an issue."""
    if found.kind in LIMITS:
        return bool(excused[found.territory])
    return found.kind in (DISTANCE, WITHOUT_TERRITORY) and bool(far[found.units].all())


def _short(asked: Request, problem: Problem) -> np.ndarray | None:
    """Return (n,) bool, units that no territory within limits can serve; None without a limit."""
    serving = asked.serving
    if not np.isfinite(serving.reach):
        return None
    place = problem.position if serving.centers is None else serving.centers.position
    return short_units(problem, place, serving.reach, loads(problem, asked.rules.given))


def _out_of_reach(asked: Request) -> np.ndarray:
    """Return (n,) bool, units farther than the maximum distance from every given center."""
    problem, serving = asked.problem, asked.serving
    if serving.centers is None or not np.isfinite(serving.reach):
        return np.zeros(problem.n, dtype=bool)
    place = serving.centers.position
    return beyond_all(problem.position, place, serving.reach, globe=problem.globe)
