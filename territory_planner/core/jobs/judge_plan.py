"""The job of judging a plan: every rule that it breaks, and whether it could keep it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..checks.centers import center_breaks
from ..checks.rules import explain_rule, rule_breaks
from ..checks.unavoidable import is_forced, unavoidable
from ..checks.validate import (
    CENTER,
    DISTANCE,
    EMPTY,
    MAXIMUM,
    MINIMUM,
    TOLERANCE,
    WITHOUT_TERRITORY,
    Break,
    about,
    count_break,
    explain_break,
    validate_plan,
)
from ..location.sharing import short_units
from ..model.measures import loads
from ..model.problem import UNASSIGNED, Problem
from ..model.text import tr
from ..presolve.reduction import as_it_counts, set_aside
from ..travel.reach import beyond_all
from .request import Request
from .served import PlanCenters, centers_of_plan

OK, UNAVOIDABLE, BROKEN = "ok", "unavoidable", "broken"
"""No rule is broken; only what no plan can avoid is; more is."""

LIMITS = frozenset({TOLERANCE, MINIMUM, MAXIMUM, EMPTY})
"""Rules about what a territory carries."""

Told = list[tuple[Break, str]]
"""Breaks, each with its sentence for people."""


@dataclass(frozen=True)
class Judged:
    """What there is to say of a plan.

    Attributes
    ----------
    problem : Problem
        What the plan is judged by.
    plan : (n,) int32
    told : Told
        Every break.
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
    centers = asked.serving.centers
    own = None if centers is None else centers_of_plan(centers, problem, plan)
    told = [
        *_told(asked, [] if asked.number is None else count_break(problem.k, asked.number)),
        *_told(asked, validate_plan(problem, plan, asked.hard, asked.barred)),
        *_of_centers(asked, problem, plan, own),
        *_of_units(asked, problem, plan),
    ]
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


def _of_centers(
    asked: Request, problem: Problem, plan: np.ndarray, own: PlanCenters | None
) -> Told:
    """Return the breaks of rules about centers, given ones or those in the middle."""
    serving, seat = asked.serving, None
    if own is not None:
        problem = replace(problem, center=own.position, travel=own.travel)
        seat = own.seat if serving.centers is not None and serving.centers.inside else None
    reach = serving.reach if np.isfinite(serving.reach) else None
    found = center_breaks(problem, plan, seat, reach, serving.spacing)
    return [*_told(asked, found), *([] if own is None else _unpaired(asked, problem, plan, own))]


def _unpaired(asked: Request, problem: Problem, plan: np.ndarray, own: PlanCenters) -> Told:
    """Return the breaks of territories without a center, and of centers without a territory."""
    held = np.unique(plan[plan >= 0])
    bare = held[own.seat[held] < 0].tolist()
    without, homeless = (
        tr("{name} has no center"),
        tr("{unit} holds a center that no territory has"),
    )
    return [
        *(
            (
                about(problem, CENTER, each, np.flatnonzero(plan == each)),
                without.format(name=asked.called.territory(each)),
            )
            for each in bare
        ),
        *(
            (
                about(problem, CENTER, UNASSIGNED, np.array([unit])),
                homeless.format(unit=asked.called.unit(unit)),
            )
            for unit in own.homeless.tolist()
        ),
    ]


def _of_units(asked: Request, problem: Problem, plan: np.ndarray) -> Told:
    """Return the breaks of exceptions, pairs, groups and parents."""
    called = asked.called
    return [
        (found, explain_rule(found, called.territory, called.unit, called.group, called.parent))
        for found in rule_breaks(asked.rules, plan, problem.workload[:, 0])
    ]


def _told(asked: Request, found: Sequence[Break]) -> Told:
    called = asked.called
    return [
        (each, explain_break(each, called.territory, called.unit, called.criterion))
        for each in found
    ]


def _verdict(asked: Request, problem: Problem, plan: np.ndarray, told: Told) -> Judged:
    breaks = [each for each, _ in told]
    excused = unavoidable(problem, plan, asked.rules, _short(asked, problem))
    outside = {each.territory for each in breaks if each.rule in LIMITS}
    far = _out_of_reach(asked)
    status = OK
    if breaks:
        can_keep = any(
            not (_is_excused(each, excused, far) or is_forced(problem, asked.rules, each))
            for each in breaks
        )
        status = BROKEN if can_keep else UNAVOIDABLE
    return Judged(
        problem=problem,
        plan=plan,
        told=told,
        outside=len(outside),
        unavoidable=sum(bool(excused[territory]) for territory in outside),
        too_far=len({unit for each in breaks if each.rule == DISTANCE for unit in each.units}),
        status=status,
    )


def _is_excused(found: Break, excused: np.ndarray, far: np.ndarray) -> bool:
    """Tell whether no plan can avoid a break."""
    if found.rule in LIMITS:
        return bool(excused[found.territory])
    return found.rule in (DISTANCE, WITHOUT_TERRITORY) and bool(far[list(found.units)].all())


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
