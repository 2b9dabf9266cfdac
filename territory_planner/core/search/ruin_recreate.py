"""Territories that no chain of small moves brings within limits are composed anew.

A territory whose load hangs on a few heavy units (a county of a million people) may sit just
outside of its limits with no neighbour small enough to repair it. Then a whole new set of units
is grown around its heaviest one, held in place, and the others are refined around it.
"""

from __future__ import annotations

import heapq
from dataclasses import replace

import numpy as np

from ..guards.cannot_link import cannot_link_of, together
from ..guards.locks import immovable
from ..model.graph import components, subgraph, torn
from ..model.measures import loads, plan_centers, unserved
from ..model.problem import FREE, FROZEN, Problem
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from ..state.parting import separate
from ..state.plan import travel_mass
from .connect import connect

TRIES = 60
"""Sets grown at random per territory; the cheapest that fits is taken."""

NOISE = 10.0
"""Noise of the last try, in median travel added by the territory's own units."""

COARSE = 0.125
"""Share of a territory that a unit must have for sets to count as different by it."""

BLOCKING = 0.25
"""Share of a territory that a unit must have to leave little room for what only it holds on."""

MOST_SETS = 2
"""Sets with other heavy units that are tried, the cheapest ones."""


def ruin_and_recreate(
    problem: Problem,
    assignment: np.ndarray,
    territory: int,
    rng: np.random.Generator,
    progress: Progress = SILENT,
) -> list[np.ndarray]:
    """Compose one territory anew within its limits and fit the others around it.

    Returns
    -------
    list of (n,) int32
        Connected plans in which only this territory is sure to be within limits, one for each
        of up to `MOST_SETS` ways to compose it, the cheapest first.
    """
    ways = _find_sets(problem, assignment, territory, rng, progress)
    plans = [_reseat(problem, assignment, territory, units, progress) for units in ways]
    return [plan for plan in plans if plan is not None]


def _find_sets(
    problem: Problem,
    assignment: np.ndarray,
    territory: int,
    rng: np.random.Generator,
    progress: Progress,
) -> list[np.ndarray]:
    """Find connected sets of units within the limits of one territory, near where it lies.

    Sets grow from the territory's heaviest unit by what each unit adds to the travel, with
    some noise, never above the upper limit, until the lower limit is met. None may cut off
    units that could not make a territory of their own.

    Returns
    -------
    Unit indices of each set, ascending; no set when no try fits.
    """
    key = _travel_added(problem, assignment, territory)
    own = np.flatnonzero(assignment == territory)
    share = problem.workload[own] / np.maximum(problem.target[territory], 1e-300)
    core = int(own[np.argmax(share.max(axis=1))])
    fixed, closed = immovable(problem)
    barred = (fixed | closed[assignment]) & (assignment != territory)
    if problem.travel is not None:
        every = np.arange(problem.n)
        barred |= problem.travel.bars(every, np.full(problem.n, territory)) & ~(fixed & ~barred)
    held = own[fixed[own]]
    spread = float(np.median(np.abs(key[own])))
    mass = travel_mass(problem)
    found: dict[tuple[int, ...], float] = {}
    for turn in range(TRIES):
        progress.check()
        noise = rng.normal(0.0, spread * NOISE * (turn / TRIES) ** 2, len(key))
        chosen = _grow_set(problem, core, territory, key + noise, barred)
        if chosen is not None and np.isin(held, chosen).all():
            found[tuple(chosen.tolist())] = float((mass * key)[chosen].sum())
    return _distinct(problem, found, barred, progress)


def _distinct(
    problem: Problem,
    found: dict[tuple[int, ...], float],
    barred: np.ndarray,
    progress: Progress,
) -> list[np.ndarray]:
    """Return the cheapest sets that leave no pockets, one of those with the same heavy units."""
    heavy = _heavy(problem, COARSE)
    sets: list[np.ndarray] = []
    seen = set[tuple[int, ...]]()
    for units in sorted(found, key=lambda units: found[units]):
        chosen = np.array(units)
        coarse = tuple(chosen[heavy[chosen]].tolist())
        if coarse in seen:
            continue
        if not _leaves_pockets(problem, chosen, barred, progress):
            seen.add(coarse)
            sets.append(chosen)
            if len(sets) == MOST_SETS:
                break
    return sets


def _reseat(
    problem: Problem,
    assignment: np.ndarray,
    territory: int,
    units: np.ndarray,
    progress: Progress,
) -> np.ndarray | None:
    """Give `units` to a territory, take all others from it, and make the plan whole again.

    Returns None when what is left over could only go to territories that take nothing, a
    territory would be left without units or cut in two (units that stay may hold on to nothing
    else), or more pairs would be together, or fewer units served.
    """
    owner = np.where(assignment == territory, -1, assignment).astype(np.int32)
    owner[units] = territory
    center = plan_centers(problem, assignment)
    fixed, closed = immovable(problem)
    held = fixed.copy()
    held[units] = True
    closed = closed.copy()
    closed[territory] = True
    prices, mass = np.zeros(problem.k), travel_mass(problem)
    whole = connect(problem, owner, center, prices, mass, held, closed, progress)
    before = len(together(assignment, problem.apart))
    if len(together(whole, problem.apart)) > before:
        whole = separate(hold(problem, whole, [territory]), whole)
        if len(together(whole, problem.apart)) > before:
            return None
    if len(unserved(problem, whole)) > len(unserved(problem, assignment)):
        return None
    was_closed, is_closed = closed[owner] & (owner >= 0), closed[whole]
    emptied = not np.bincount(whole[whole >= 0], minlength=problem.k).all()
    if emptied or (was_closed != is_closed).any():
        return None
    return None if len(torn(problem.graph, assignment, whole, problem.k)) else whole


def hold(problem: Problem, assignment: np.ndarray, territories: list[int]) -> Problem:
    """Return the problem with some territories of a plan frozen, besides what is fixed."""
    fixed, closed = immovable(problem)
    lock = np.where(closed, FROZEN, FREE).astype(np.int8)
    lock[territories] = FROZEN
    return replace(problem, start=assignment, locked=fixed, territory_lock=lock)


def stuck_territory(problem: Problem, assignment: np.ndarray, skip: list[int]) -> int | None:
    """Return the territory out of its limits with the heaviest unit; None when there is none.

    The heavier its units, the fewer ways there are to fill a territory, so it chooses first.
    """
    load = loads(problem, assignment)
    mean = np.maximum(problem.target.mean(axis=0), 1e-300)
    out = (np.maximum(load - problem.upper, problem.lower - load) / mean).max(axis=1) > 1e-9
    out[skip] = False
    out[immovable(problem)[1]] = False
    if not out.any():
        return None
    heaviest = np.zeros(problem.k)
    np.maximum.at(heaviest, assignment, (problem.workload / mean).max(axis=1))
    return int(np.argmax(np.where(out, heaviest, -1.0)))


def _travel_added(problem: Problem, assignment: np.ndarray, territory: int) -> np.ndarray:
    """Return (n,) km², d² to the territory's center less d² to the best other center."""
    center = plan_centers(problem, assignment)
    others = np.delete(np.arange(problem.k), territory)
    elsewhere = cKDTree(center[others]).query(problem.position)[0] ** 2
    return np.square(problem.position - center[territory]).sum(axis=1) - elsewhere


def _grow_set(
    problem: Problem, core: int, territory: int, key: np.ndarray, barred: np.ndarray
) -> np.ndarray | None:
    upper, lower = problem.upper[territory], problem.lower[territory]
    load = problem.workload[core].copy()
    chosen, seen = [core], {core}
    cannot_link = cannot_link_of(problem)
    barred_by = set(cannot_link.get(core, ()))
    heap: list[tuple[float, int]] = []
    at = core
    while (load < lower).any():
        for v in problem.graph.neighbours(at).tolist():
            if v not in seen and not barred[v]:
                seen.add(v)
                heapq.heappush(heap, (float(key[v]), v))
        while heap:
            _, at = heapq.heappop(heap)
            if at not in barred_by and (load + problem.workload[at] <= upper).all():
                break
        else:
            return None
        load += problem.workload[at]
        chosen.append(at)
        barred_by.update(cannot_link.get(at, ()))
    return np.sort(chosen) if (load <= upper).all() else None


def _heavy(problem: Problem, share: float) -> np.ndarray:
    """Return (n,) bool, the units heavier than a share of what a territory may carry."""
    return (problem.workload > share * problem.upper.max(axis=0)).any(axis=1)


def _leaves_pockets(
    problem: Problem, chosen: np.ndarray, barred: np.ndarray, progress: Progress
) -> bool:
    """Tell whether units would be left that fit nowhere once `chosen` is taken.

    Units cut off that are too few for a territory of their own; and units that only a heavy
    one holds on to the rest, too few again and too many to go with that heavy one.
    """
    open_ = ~barred
    open_[chosen] = False
    lower, upper = problem.lower.min(axis=0), problem.upper.max(axis=0)
    load = _part_loads(problem, open_)
    if len(load) > 1 and (load < lower).any():
        return True
    graph = problem.graph
    touching = np.zeros(problem.n, dtype=bool)
    for unit in chosen.tolist():
        touching[graph.neighbours(unit)] = True
    for unit in np.flatnonzero(touching & open_ & _heavy(problem, BLOCKING)):
        progress.check()
        open_[unit] = False
        load = _part_loads(problem, open_)
        open_[unit] = True
        small = (load < lower).any(axis=1)
        if (problem.workload[unit] + load[small].sum(axis=0) > upper).any():
            return True
    return False


def _part_loads(problem: Problem, open_: np.ndarray) -> np.ndarray:
    """Return (parts, m) the loads of the connected parts of some units."""
    units = np.flatnonzero(open_)
    if not len(units):
        return np.zeros((0, problem.workload.shape[1]))
    count, label = components(subgraph(problem.graph, units))
    return np.column_stack(
        [np.bincount(label, weights=w, minlength=count) for w in problem.workload[units].T]
    )
