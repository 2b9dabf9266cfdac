"""The last resort: draw a neighbourhood anew, and keep as many of its numbers as can be."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..guards.cannot_link import together
from ..model.errors import TerritoryError
from ..model.graph import parts_per_territory
from ..model.labels import match_labels
from ..model.limits import excess
from ..model.measures import unserved
from ..model.problem import FREE, Problem
from ..model.progress import Progress
from ..presolve.pieces import among
from ..search.flow import territory_arcs
from ..state.order import rank_plan
from .balance_notes import obstacles
from .draw import draw

MOST_TRIED = 4
"""Territories that are drawn anew, the worst first."""

LARGEST = 1000
"""Units of the largest neighbourhood that is drawn anew."""


def large_neighbourhood_search(
    problem: Problem, plan: np.ndarray, seed: int, progress: Progress
) -> np.ndarray:
    """Draw each territory that is out of its limits for no known reason anew, with neighbours.

    First with each neighbour alone, then with all of them; kept where that brings them
    nearer to their limits. Territories with locks and detached ones are left out.
    """
    now = rank_plan(problem, plan)
    whole = parts_per_territory(problem.graph, plan, problem.k) == 1
    free = (problem.territory_lock == FREE) & whole
    away = obstacles(problem, plan, excess(problem, plan).sum(axis=1).tolist())
    unsolved = [note for note in away if free[note.territory] and not note.proven]
    unsolved.sort(key=lambda note: (-note.deviation, note.territory))
    for note in unsolved[:MOST_TRIED]:
        territory = note.territory
        if not excess(problem, plan)[territory].any():
            continue
        for group in _groups(problem, plan, territory, free):
            progress.check()
            tried = _drawn_anew(problem, plan, group, seed, progress)
            then = now if tried is None else rank_plan(problem, tried)
            if tried is not None and then < now:
                plan, now = tried, then
    return plan


def _groups(
    problem: Problem, plan: np.ndarray, territory: int, free: np.ndarray
) -> list[np.ndarray]:
    arcs = territory_arcs(problem.graph, plan, problem.k)
    near = arcs.target[(arcs.source == territory) & free[arcs.target]]
    pairs = [np.sort([territory, other]) for other in near.tolist()]
    return [*pairs, np.sort(np.append(near, territory))] if len(near) > 1 else pairs


def _drawn_anew(
    problem: Problem, plan: np.ndarray, group: np.ndarray, seed: int, progress: Progress
) -> np.ndarray | None:
    """Return the plan with the territories of `group` designed from nothing, if that works out."""
    units = np.flatnonzero(np.isin(plan, group))
    if len(units) > LARGEST:
        return None
    own = np.searchsorted(group, plan[units])
    part = among(replace(problem, start=plan), units, group)
    is_held = part.locked.any()
    try:
        asked = part if is_held else replace(part, start=None)
        inner = progress.part(100, 100)
        drawn, _ = draw(asked, "fast", seed, inner)
    except TerritoryError:
        return None
    if len(unserved(part, drawn)) > len(unserved(part, own)):
        return None
    if (drawn < 0).any() or len(together(drawn, part.apart)):
        return None
    if (parts_per_territory(part.graph, drawn, part.k) != 1).any():
        return None  # locks are kept even where that leaves units apart
    same = bool((part.lower == part.lower[0]).all() and (part.upper == part.upper[0]).all())
    if same and not is_held and problem.center is None:
        drawn = match_labels(own, drawn, part.mass, len(group))
    after = plan.copy()
    after[units] = group[drawn]
    return after
