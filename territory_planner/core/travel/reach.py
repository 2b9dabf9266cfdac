"""How far units are from the center that serves them, and limits on it: distance and time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..model.advice import KILOMETRES, MINUTES, Notation, enough
from ..model.data_classes import dataclass
from ..model.errors import Infeasible
from ..model.geodesy import arc_length
from ..model.measures import distance, plan_centers
from ..model.moves import Name
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.reach import Reach
from ..model.scipy_parts import cKDTree
from ..model.text import few, percent, tr
from ..model.travel_table import BARRED, CENTERS_AT_ONCE
from .straight import SQUARED, straight_travel

OUT_OF_REACH, TOO_LONG = "maximum distance", "maximum time"
"""What the limits are called."""

SLACK = 1e-9
"""Share of a greatest way by which ways may differ by rounding alone."""


@dataclass(frozen=True)
class Limit:
    """One of the limits of a reach.

    Attributes
    ----------
    rule : str
        `OUT_OF_REACH` or `TOO_LONG`.
    most : float
        km or minutes.
    notation : Notation
        How such ways are written.
    """

    rule: str
    most: float
    notation: Notation

    @property
    def text(self) -> str:
        """The limit as it was given: "2.5 km", "30 min"."""
        said = tr("{most:,.6g} km") if self.rule == OUT_OF_REACH else tr("{most:,.6g} min")
        return said.format(most=self.most)

    def enough_for(self, ways: np.ndarray) -> str:
        """Return the least way as it is printed that all ways (n,) keep."""
        most = float(ways.max(initial=0.0))
        return self.notation.write(enough(most, self.notation, lambda limit: most <= limit))

    def near(self, ways: np.ndarray) -> np.ndarray:
        """Tell which ways keep it, rounding aside."""
        return np.asarray(ways <= self.most * (1 + SLACK))


def limits_of(reach: Reach) -> tuple[Limit, ...]:
    """Return the limits that a reach has."""
    both = (Limit(OUT_OF_REACH, reach.km, KILOMETRES), Limit(TOO_LONG, reach.time, MINUTES))
    return tuple(limit for limit in both if np.isfinite(limit.most))


def ways(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return (n,) float64, km from each unit to its territory's center; 0 without a territory."""
    kept = assignment >= 0
    way = np.zeros(problem.n)
    center = plan_centers(problem, assignment)[assignment[kept]]
    way[kept] = distance(problem, problem.position[kept], center)
    return way


def times(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return (n,) float64, what the way from its center takes to each unit: `Problem.travel`.

    0 without a territory, or where it is not known: the center can't serve the unit.
    """
    time = np.zeros(problem.n)
    if problem.travel is None:
        return time
    kept = np.flatnonzero(assignment >= 0)
    taken = problem.travel.exact(kept, assignment[kept])
    time[kept] = np.where(np.isfinite(taken), taken, 0.0)
    return time


def taken_by(problem: Problem, assignment: np.ndarray, limit: Limit) -> np.ndarray:
    """Return (n,) float64, the ways of a plan as a limit measures them."""
    measure = ways if limit.rule == OUT_OF_REACH else times
    return measure(problem, assignment)


def longest(problem: Problem, assignment: np.ndarray, reach: Reach) -> Reach:
    """Return the reach that a plan has, by the limits that there are; the others stay."""
    found = {each.rule: taken_by(problem, assignment, each).max() for each in limits_of(reach)}
    return Reach(float(found.get(OUT_OF_REACH, reach.km)), float(found.get(TOO_LONG, reach.time)))


def within_reach(problem: Problem, reach: Reach, progress: Progress = SILENT) -> Problem:
    """Return a problem with fixed centers that must not serve units beyond reach.

    The farther beyond, the dearer, for units that no center within reach may serve in the end.
    """
    if not reach.is_limit or problem.center is None:
        return problem
    travel = problem.travel or straight_travel(problem, SQUARED, progress)
    share = np.column_stack(
        [
            reach.share(
                distance(problem, problem.position, problem.center[column]),
                None if problem.travel is None else travel.cost[:, at],
            )
            for at, column in enumerate(progress.watched(travel.near.T, CENTERS_AT_ONCE))
        ]
    )
    cost = charged(travel.cost, share, travel.barred)
    barred = _dear(travel.cost, is_near(share) & (travel.cost < travel.barred))
    return replace(problem, travel=replace(travel, cost=cost, barred=barred))


def charged(travel: np.ndarray, share: np.ndarray, barred: float = np.inf) -> np.ndarray:
    """Return travel with what lies beyond reach charged so that no plan gains by it.

    The farther beyond, the more, so that where the limit can't be kept it is missed by little.

    Parameters
    ----------
    travel : (n, c) float64
    share : (n, c) float64
        Ways as shares of what they may be (`Reach.share`).
    barred : float
        Travel that says that a center must not serve a unit; it stays as it is.
    """
    near, known = is_near(share), travel < barred
    beyond = _dear(travel, near & known) * np.square(np.where(near | ~known, 0.0, share))
    return np.where(near | ~known, travel, beyond)


def is_near(share: np.ndarray) -> np.ndarray:
    """Tell which ways, as shares of what they may be, are within reach, rounding aside."""
    return np.asarray(share <= 1 + SLACK)


def _dear(travel: np.ndarray, known: np.ndarray) -> float:
    """Return what a way counts for that is not allowed, by those that are (`known`)."""
    return BARRED * max(float(travel.max(where=known, initial=0.0)), 1.0)


def beyond_all(position: np.ndarray, place: np.ndarray, reach: float, *, globe: bool) -> np.ndarray:
    """Return (n,) bool, the units at `position` (n, d) farther than reach (km) from all places."""
    apart = cKDTree(place).query(position)[0]
    return ~is_near(Reach(reach).share(arc_length(apart) if globe else apart))


def explain_beyond(excused: np.ndarray, reach: Reach, name: Name = str) -> str | None:
    """Say which units no candidate for a center reaches; None when each is reached."""
    far = np.flatnonzero(excused)
    if not len(far):
        return None
    advice = tr("add centers there, or allow a greater distance")
    if np.isfinite(reach.time):
        advice = tr("add centers there, or allow more")
    return tr(
        "Units farther than {reach} from every center that may be chosen ({count:,}): "
        "{units}. No choice reaches them, and each goes to a territory that it touches; {advice}."
    ).format(
        reach=tr(" or ").join(limit.text for limit in limits_of(reach)),
        count=len(far),
        units=few([name(unit) for unit in far.tolist()]),
        advice=advice,
    )


def check_reach(
    problem: Problem, reach: Reach, name: Name = str, excused: np.ndarray | None = None
) -> None:
    """Refuse limits that leave units without any fixed center in reach, but for `excused`.

    A limit on time is looked at where the problem has travel.

    Raises
    ------
    Infeasible
        Naming the units, and the least distance (km) or time that would do for them.
    """
    if problem.center is None:
        return
    for limit in limits_of(reach):
        nearest = _nearest(problem, limit)
        if excused is not None:
            nearest = np.where(excused, 0.0, nearest)
        far = np.flatnonzero(~limit.near(nearest))
        if not len(far):
            continue
        order = far[np.argsort(-nearest[far], kind="stable")].tolist()
        message = tr(
            "Units farther than {reach} from every center ({count:,}): {units}. Allow {needed}, or "
            "add centers there."
        ).format(
            count=len(far),
            reach=limit.text,
            units=few([name(unit) for unit in order]),
            needed=limit.enough_for(nearest),
        )
        raise Infeasible(message, limit.rule, far.tolist())


def _nearest(problem: Problem, limit: Limit) -> np.ndarray:
    """Return (n,) float64, the way from the nearest fixed center; 0 where none is known."""
    if limit.rule == OUT_OF_REACH:
        apart = cKDTree(problem.center).query(problem.position)[0]
        return arc_length(apart) if problem.globe else apart
    if problem.travel is None:
        return np.zeros(problem.n)
    nearest = problem.travel.cost.min(axis=1)
    return np.where(nearest < problem.travel.barred, nearest, 0.0)


def explain_reach(
    problem: Problem,
    assignment: np.ndarray,
    reach: Reach,
    name: Name = str,
    excused: np.ndarray | None = None,
) -> str | None:
    """Say which units of a plan are beyond reach and what would do; None when none is.

    Parameters
    ----------
    excused : (n,) bool, optional
        Units that are not to be spoken of: no center could reach them.
    """
    said = [
        _explain_limit(problem, taken_by(problem, assignment, limit), limit, name, excused)
        for limit in limits_of(reach)
    ]
    return " ".join(filter(None, said)) or None


def _explain_limit(
    problem: Problem, way: np.ndarray, limit: Limit, name: Name, excused: np.ndarray | None
) -> str:
    if excused is not None:
        way = np.where(excused, 0.0, way)
    far = np.flatnonzero(~limit.near(way))
    if not len(far):
        return ""
    order = far[np.argsort(-way[far], kind="stable")].tolist()
    total = float(problem.mass.sum())
    is_km = limit.rule == OUT_OF_REACH
    listed = tr("{unit} ({way:,.1f} km)") if is_km else tr("{unit} ({way:,.1f} min)")
    rule = tr("the maximum distance") if is_km else tr("the maximum time")
    return tr(
        "Farther than {reach} from their center ({count:,} of {n:,} {n:unit|units}, {share} of "
        "the workload): {units}. No plan that keeps {rule} was found; this one keeps {needed}. "
        "More territories or more tolerance bring centers nearer."
    ).format(
        reach=limit.text,
        count=len(far),
        n=problem.n,
        share=percent(float(problem.mass[far].sum()) / total if total > 0 else 0.0).lstrip("+"),
        units=few([listed.format(unit=name(unit), way=way[unit]) for unit in order]),
        rule=rule,
        needed=limit.enough_for(way),
    )
