"""Centers found to suit a design without any: by its ways, within reach, apart from others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from .full_design import FullDesign
from .graph import components, without_edges
from .measures import plan_centers
from .problem import Problem
from .progress import SILENT, Progress
from .travel.reach import explain_reach
from .travel.recenter import TravelFrom, recenter
from .travel.spacing import close_pairs

Solve = Callable[[Problem, Progress], FullDesign]


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
    at all is tried, too, and the better of the two is kept.

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
    starts = [first.plan]
    apart = _without_crossing(first.problem, crossed)
    if apart is not None:
        starts.append(solve(apart, progress.part(0, 10)).plan)
    found, width = [], 90 / len(starts)
    for turn, start in enumerate(starts):
        part = progress.part(10 + width * turn, 10 + width * (turn + 1))
        found.append(_centered(first.problem, start, travel_from, solve, part, reach, spacing))
    best = min(found, key=lambda each: each[0])[1]
    return replace(best, problem=replace(best.problem, travel=None)) if plain else best


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
) -> tuple[tuple[bool, float], FullDesign]:
    """Return how good the best design about centers is that a plan leads to, and the design."""
    turns: list[FullDesign] = []

    def plan_for(wanted: Problem, part: Progress) -> np.ndarray:
        turns.append(solve(wanted, part))
        return turns[-1].plan

    served = recenter(problem, plan, travel_from, plan_for, progress, reach, spacing)
    best = turns[served.turn]
    # Other centers could do better: any proof is for these.
    found = replace(best.found, bound=None, free_bound=None, proven=False)
    travel = served.problem.travel
    return served.rank, replace(best, found=found, problem=replace(best.problem, travel=travel))
