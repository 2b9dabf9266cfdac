"""Where the territories of a plan are served from, and by which ways."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..location.recenter import better_seats
from ..model.data_classes import dataclass
from ..model.measures import center_units
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from ..model.travel_table import Travel
from .request import GivenCenters, Request, Serving
from .revise import start_of


@dataclass(frozen=True)
class PlanCenters:
    """Which of the given centers each of k territories has.

    Attributes
    ----------
    row : (k,) int64
        Which one, -1 for none.
    position : (k, d) float64
        In km; NaN where a territory has none.
    seat : (k,) int64
        Unit that holds the center, -1 for none.
    travel : Travel or None
        Ready-made ways, where all territories have a center.
    homeless : (h,) int64
        Units that hold required centers which no territory has.
    """

    row: np.ndarray
    position: np.ndarray
    seat: np.ndarray
    travel: Travel | None
    homeless: np.ndarray


def centers_of_plan(centers: GivenCenters, problem: Problem, plan: np.ndarray) -> PlanCenters:
    """Return the given centers of a plan's territories (see `rows_of_centers`)."""
    row = rows_of_centers(centers, problem.position, problem.mass, plan, problem.k)
    known = row >= 0
    free = ~np.isin(np.arange(centers.c), row) & centers.required
    ready = centers.travel if known.all() else None
    return PlanCenters(
        row=row,
        position=np.where(known[:, None], centers.position[row], np.nan),
        seat=np.where(known, centers.unit[row], UNASSIGNED),
        travel=None if ready is None else ready.among(np.arange(problem.n), row),
        homeless=centers.unit[free],
    )


def rows_of_centers(
    centers: GivenCenters, position: np.ndarray, mass: np.ndarray, plan: np.ndarray, k: int
) -> np.ndarray:
    """Return (k,) int64, which of the given centers each territory has, -1 for none.

    Of several in one territory it is the first; where some are candidates only, a required one,
    then the one that its territory is served best from.

    Parameters
    ----------
    position : (n, d) float64
        Of the units, in km.
    mass : (n,) float64
        Of each unit.
    plan : (n,) int
        Territory of each unit, `UNASSIGNED` for none.
    """
    row = np.full(k, -1, dtype=np.int64)
    owner = plan[centers.unit] if centers.owner is None else centers.owner
    for at in _by_worth(centers, position, mass, plan).tolist():
        if 0 <= owner[at] < k and row[owner[at]] < 0:
            row[owner[at]] = at
    return row


def _by_worth(
    centers: GivenCenters, position: np.ndarray, mass: np.ndarray, plan: np.ndarray
) -> np.ndarray:
    """Return (c,) int64, the centers in the order in which territories take them."""
    if centers.required.all():
        return np.arange(centers.c)
    cost = np.zeros(centers.c)
    for at, unit in enumerate(centers.unit.tolist()):
        own = np.flatnonzero(plan == plan[unit])
        way = np.square(position[own] - centers.position[at]).sum(axis=1)
        cost[at] = float(mass[own] @ way)
    return np.lexsort((cost, ~centers.required))


def seats_inside(asked: Request) -> np.ndarray | None:
    """Return (k,) int64, the units that territories hold for their centers' sake, -1 for none.

    None where no centers are given, or these may lie elsewhere. A territory that is to carry
    nothing holds none.
    """
    centers, problem = asked.serving.centers, asked.problem
    if centers is None or not centers.inside:
        return None
    seat = centers_of_plan(centers, problem, start_of(problem)).seat
    return np.where((problem.target > 0).any(axis=1), seat, UNASSIGNED)


def serve(
    problem: Problem,
    serving: Serving,
    progress: Progress = SILENT,
    *,
    partly: bool = False,
    anchored: bool = True,
) -> Problem:
    """Return the problem with fixed centers and ways from them, where these are asked about.

    Centers are the given ones. A territory without one is served from the unit in the middle of
    what it has today, or by ways from the unit that serves it best.

    Parameters
    ----------
    problem : Problem
        Starts from a plan.
    partly : bool
        Whether centers are fixed, too, where only some territories have one, and nothing is
        asked about ways.
    anchored : bool
        Whether units that hold their territory's center stay with it, where centers lie inside.
    """
    given, known, travel = serving.centers, np.zeros(problem.k, dtype=bool), None
    seats = np.full(problem.k, UNASSIGNED, dtype=np.int64)
    center = np.full((problem.k, problem.position.shape[1]), np.nan)
    if given is not None:
        own = centers_of_plan(given, problem, start_of(problem))
        known, center, seats, travel = own.row >= 0, own.position, own.seat, own.travel
        problem = _anchored(problem, own.seat) if given.inside and anchored else problem
    is_asked = serving.reach.is_limit or serving.ways is not None or travel is not None
    if not known.all():
        if not is_asked and not (partly and known.any()):
            return problem
        middle = _middles(problem, serving, progress)
        seats = np.where(known, seats, middle)
        place = np.where((middle >= 0)[:, None], problem.position[middle], _anywhere(problem))
        center = np.where(known[:, None], center, place)
    inside = given is None or given.inside
    fixed = replace(
        problem, center=center, reach=serving.reach, center_inside=inside, seat=seats, travel=travel
    )
    if travel is not None or serving.ways is None:
        return fixed
    held = np.where(seats >= 0, seats, cKDTree(problem.position).query(center)[1])
    ways = serving.ways.from_centers(fixed, center, held.astype(np.int64), progress)
    return replace(fixed, travel=ways)


def with_ways(asked: Request, problem: Problem, progress: Progress) -> Problem:
    """Return the problem with ways from its centers, if it has any."""
    ways, center, seat = asked.serving.ways, problem.center, problem.seat
    if ways is None or center is None or seat is None or problem.travel is not None:
        return problem
    return replace(problem, travel=ways.from_centers(problem, center, seat, progress))


def _anywhere(problem: Problem) -> np.ndarray:
    """Return (d,) where a territory without units is taken to be served from."""
    return problem.position.mean(axis=0)


def _middles(problem: Problem, serving: Serving, progress: Progress) -> np.ndarray:
    """Return (k,) int64, units that territories are served from today; -1 for an empty one."""
    start = start_of(problem)
    seats = center_units(problem, start)
    if serving.ways is None:
        return seats
    travel_from = serving.ways.between(problem, progress)
    return better_seats(problem, start, seats, travel_from, serving.reach)


def _anchored(problem: Problem, seat: np.ndarray) -> Problem:
    """Return the problem with the units that hold their own territory's center locked.

    A territory that is to carry nothing lets go of its own.
    """
    own = (seat >= 0) & (start_of(problem)[seat] == np.arange(problem.k))
    own &= (problem.target > 0).any(axis=1)
    locked = problem.locked.copy()
    locked[seat[own]] = True
    return replace(problem, locked=locked)
