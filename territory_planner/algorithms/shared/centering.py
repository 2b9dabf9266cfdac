"""Centers found to suit a design without any: by its ways, within reach, apart from others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ...core.graph import components, without_edges
from ...core.measures import plan_centers
from ...core.problem import Problem
from ...core.progress import Progress
from ...core.travel.reach import explain_reach
from ...core.travel.recenter import TravelFrom, recenter
from ...core.travel.spacing import close_pairs
from ...layers.reading.units import Units
from ...layers.text import tr
from .barriers import crossed, is_costly
from .run import Run
from .solving import Solved
from .travel import is_plain, travel_between

Solve = Callable[[Problem, Progress], Solved]


def solved_around_centers(
    run: Run, units: Units, first: Solved, reach: float | None, spacing: float, solve: Solve
) -> Solved:
    """Find centers for a design without any, and design around them, a few rounds.

    A design by squared straight distances has its centers already, unless one is too far from
    a unit or too near to another. Where barriers are costly, a design that does not cross them
    at all is tried, too, and the better of the two is kept.
    """
    plain = is_plain(run)
    if plain and _keeps(first, reach, spacing):
        return first
    run.stage(tr("Finding centers"))
    starts = [first.plan]
    apart = _without_crossing(run, units, first.problem)
    if apart is not None:
        starts.append(solve(apart, run.progress.part(45, 50)).plan)
    travel_from = travel_between(run, first.problem, units)
    found = []
    for turn, start in enumerate(starts):
        width = 45 / len(starts)
        part = run.progress.part(50 + width * turn, 50 + width * (turn + 1))
        found.append(_centered(first.problem, start, travel_from, solve, part, reach, spacing))
    best = min(found, key=lambda each: each[0])[1]
    return replace(best, problem=replace(best.problem, travel=None)) if plain else best


def _keeps(first: Solved, reach: float | None, spacing: float) -> bool:
    """Tell whether a design keeps a limit on the distance to centers, and between them."""
    problem, plan = first.problem, first.plan
    near = reach is None or explain_reach(problem, plan, reach) is None
    return near and not close_pairs(problem, plan_centers(problem, plan), spacing)


def _without_crossing(run: Run, units: Units, problem: Problem) -> Problem | None:
    """Return the problem without ways across costly barriers, if territories are enough for it."""
    if not is_costly(run):
        return None
    graph = without_edges(problem.graph, *crossed(run, units).T)
    return None if components(graph)[0] > problem.k else replace(problem, graph=graph)


def _centered(
    problem: Problem,
    plan: np.ndarray,
    travel_from: TravelFrom,
    solve: Solve,
    progress: Progress,
    reach: float | None,
    spacing: float,
) -> tuple[tuple[bool, float], Solved]:
    """Return how good the best design about centers is that a plan leads to, and the design."""
    turns: list[Solved] = []

    def plan_for(wanted: Problem, part: Progress) -> np.ndarray:
        turns.append(solve(wanted, part))
        return turns[-1].plan

    served = recenter(problem, plan, travel_from, plan_for, progress, reach, spacing)
    best = turns[served.turn]
    # Other centers could do better: the bound is for these, and so is any proof.
    found = replace(best.found, free_bound=None, proven=False)
    travel = served.problem.travel
    return served.rank, replace(best, found=found, problem=replace(best.problem, travel=travel))
