"""Centers found to suit a design without any: by its ways, within reach, apart from others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from scipy.optimize import linear_sum_assignment

from ..location.covering import fewest_centers, held_together, nearest_reach, reached
from ..location.recenter import TravelFrom, recenter
from ..location.siting import MEDIAN, choose_sites, reaching
from ..model.graph import components, without_edges
from ..model.measures import distance, plan_centers
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..travel.reach import explain_reach
from ..travel.spacing import close_pairs
from .full_design import FullDesign

LOCATED = 4_000
"""Most units that centers are located among before territories are designed."""

Solve = Callable[..., FullDesign]
"""Designs a plan for a problem (`Problem`, `Progress`); `wider`: a greater distance to keep."""


def find_centers(
    first: FullDesign,
    travel_from: TravelFrom,
    solve: Solve,
    *,
    plain: bool,
    reach: float | None = None,
    spacing: float = 0.0,
    crossed: np.ndarray | None = None,
    progress: Progress = SILENT,
) -> FullDesign:
    """Find centers for a design without any, and design around them, a few rounds.

    A design by squared straight distances has its centers already, unless one is too far from
    a unit or too near to another. Where barriers are costly, a design that does not cross them
    at all is tried, too, and the better of the two is kept. Where there is a greatest distance,
    centers that reach all units are located first, if the number of territories is enough for it.

    Parameters
    ----------
    first : FullDesign
        By straight lines.
    travel_from : callable
        What ways between units take.
    solve : callable
        Designs a plan for a problem with fixed centers, or without.
    plain : bool
        Ways are straight and count by their square.
    reach, spacing : float
        Greatest distance (km) of units from a center, least one between centers.
    crossed : (e, 2) int, optional
        Neighbours on either side of a costly barrier.
    """
    if plain and _keeps(first, reach, spacing):
        return first
    starts: list[tuple[np.ndarray, np.ndarray | None]] = [(first.plan, None)]
    solved = solve
    if reach is not None and first.problem.n <= LOCATED:
        asked = reach
        placed, reach = reaching_seats(first.problem, reach, spacing, progress.part(0, 10))
        starts.insert(0, (first.plan, _matched(first, placed)))
        if reach > asked:
            solved = partial(solve, wider=reach)
    apart = _without_crossing(first.problem, crossed)
    if apart is not None:
        starts.append((solve(apart, progress.part(0, 10)).plan, None))
    found, width = [], 90 / len(starts)
    for turn, (start, seats) in enumerate(starts):
        part = progress.part(10 + width * turn, 10 + width * (turn + 1))
        limits = reach, spacing, seats
        found.append(_centered(first.problem, start, travel_from, solved, part, *limits))
    best = min(found, key=lambda each: each[0])[1]
    return replace(best, problem=replace(best.problem, travel=None)) if plain else best


def reaching_seats(
    problem: Problem, reach: float, spacing: float = 0.0, progress: Progress = SILENT
) -> tuple[np.ndarray, float]:
    """Return (k,) int64, units from which all are reached, and within which distance (km).

    The fewest that reach all, and of further ones those that make ways short; fewer than needed
    are placed so that the farthest unit is as near as can be, which is then beyond `reach`.
    """
    place, globe = problem.position, problem.globe
    near = held_together(reached(place, place, reach, globe=globe), problem.graph, _all(problem))
    cover = fewest_centers(near, progress=progress)
    if len(cover.chosen) > problem.k:
        reach, chosen = nearest_reach(
            place, place, problem.k, reach, globe=globe, progress=progress
        )
        cover = replace(cover, chosen=chosen)
        near = reached(place, place, reach, globe=globe)
    apart = distance(problem, place[:, None], place[None])
    allowed = near.toarray().astype(bool)
    travel, mass = reaching(
        np.square(apart), problem.mass, np.where(allowed, apart, 2 * apart + reach), reach
    )
    nobody = np.zeros(problem.n, dtype=bool)
    begun = cover.chosen if spacing == 0 else None
    seats = choose_sites(travel, mass, problem.k, nobody, MEDIAN, apart, spacing, progress, begun)
    return seats, reach


def _matched(first: FullDesign, seats: np.ndarray) -> np.ndarray:
    """Return seats in the order of the territories of a design that they are nearest to."""
    place = plan_centers(first.problem, first.plan)
    apart = distance(first.problem, place[:, None], first.problem.position[seats][None])
    return seats[linear_sum_assignment(np.nan_to_num(apart, nan=float(np.nanmax(apart))))[1]]


def _all(problem: Problem) -> np.ndarray:
    return np.arange(problem.n)


def _keeps(first: FullDesign, reach: float | None, spacing: float) -> bool:
    """Tell whether a design keeps a limit on the distance to centers, and between them."""
    problem, plan = first.problem, first.plan
    near = reach is None or explain_reach(problem, plan, reach) is None
    return near and not close_pairs(problem, plan_centers(problem, plan), spacing)


def _without_crossing(problem: Problem, crossed: np.ndarray | None) -> Problem | None:
    """Return the problem without ways across costly barriers, if territories are enough for it."""
    if crossed is None:
        return None
    graph = without_edges(problem.graph, *crossed.T)
    return None if components(graph)[0] > problem.k else replace(problem, graph=graph)


def _centered(
    problem: Problem,
    plan: np.ndarray,
    travel_from: TravelFrom,
    solve: Solve,
    progress: Progress,
    reach: float | None,
    spacing: float,
    seats: np.ndarray | None,
) -> tuple[tuple[int, bool, float], FullDesign]:
    """Return how good the best design about centers is that a plan leads to, and the design."""
    turns: list[FullDesign] = []

    def plan_for(wanted: Problem, part: Progress) -> np.ndarray:
        # What is out of reach of centers that are yet being moved is not worth saying.
        turns.append(solve(wanted, part.hushed()))
        return turns[-1].plan

    served = recenter(problem, plan, travel_from, plan_for, progress, reach, spacing, seats)
    best = turns[served.turn]
    # Other centers could do better: any proof is for these.
    found = replace(best.found, bound=None, free_bound=None, proven=False)
    travel = served.problem.travel
    return served.rank, replace(best, found=found, problem=replace(best.problem, travel=travel))
