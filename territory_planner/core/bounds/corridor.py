"""Exact re-division of the border land between a few neighbouring territories.

The units near the borders between two or three territories are set free, all others stay, and
the best division from the territories' present centers is found by branch and bound, with
every territory connected. Land that stays is melted together first, so the search is over the
free units alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ..guards.cannot_link import pairs_among
from ..guards.locks import pinned_units
from ..model.data_classes import dataclass
from ..model.graph import Graph, graph_from_edges, parts, parts_per_territory
from ..model.limits import limits_of
from ..model.measures import charge, distance, loads, plan_centers, within_limits
from ..model.problem import FROZEN, Problem
from ..model.progress import SILENT, Progress
from .branch_and_bound import BranchAndBound
from .candidates import Candidates

FREE_UNITS = 100
NODES = 200

POLISHED_UNITS, POLISH_NODES = 60, 30
"""The same where all borders of a plan are divided anew, which must not take long."""

_DEAR = 0.005
"""Rise of a plan's whole cost past which other corridors are tried before one is accepted."""

_RELIEF = (0.0, 0.5)
"""Shares of the present violation that are allowed, one after the other."""


def corridor(
    problem: Problem,
    assignment: np.ndarray,
    territories: Sequence[int],
    free_units: int = FREE_UNITS,
    nodes: int = NODES,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Divide the border land of a few neighbouring territories anew, as well as can be.

    Where the territories are out of limits, the first aim is to bring them within, or at
    least to halve by how much they are out, whatever that costs; else it is a lower cost.
    Other territories stay as they are, and so do locked units.

    Parameters
    ----------
    assignment : (n,) int
    territories : sequence of int
        Two or three that touch.
    free_units : int
        Most units to set free, nearest to the borders first.
    nodes : int
        Budget of the search.

    Returns
    -------
    (n,) int32, an improved plan, or the same when none was found.
    """
    plan = np.asarray(assignment, dtype=np.int32)
    group = np.unique(np.asarray(territories))
    if (parts_per_territory(problem.graph, plan, problem.k)[group] != 1).any():
        return plan
    free = _border_units(problem, plan, group, free_units)
    if not free.any():
        return plan
    land = _melt(problem, plan, group, free)
    violation = _outside(problem, loads(problem, plan))[group]
    if not violation.any():
        return _divided(problem, plan, group, land, 0.0 * violation, True, nodes, progress)
    for share in _RELIEF:
        found = _divided(problem, plan, group, land, share * violation, False, nodes, progress)
        if found is not plan:
            return found
    return plan


def relieve(
    problem: Problem, assignment: np.ndarray, tries: int, progress: Progress = SILENT
) -> np.ndarray:
    """Bring territories within limits by corridors with their neighbours.

    The worst territory first, with one neighbour, the one with most to give or to take first,
    then with two.

    Parameters
    ----------
    tries : int
        Most corridors to divide anew.

    Returns
    -------
    (n,) int32, a plan that is less out of limits, or the same.
    """
    plan = np.asarray(assignment, dtype=np.int32)
    tried: set[tuple[int, ...]] = set()
    dear: np.ndarray | None = None
    for turn in range(tries):
        progress.percent(100.0 * turn / tries)
        group = next((g for g in _groups(problem, plan) if g not in tried), None)
        if group is None:
            break
        tried.add(group)
        found = corridor(problem, plan, group, progress=progress)
        if found is plan:
            continue
        if charge(problem, found) <= charge(problem, plan) * (1 + _DEAR):
            plan, dear = found, None
            tried.clear()
        elif dear is None or charge(problem, found) < charge(problem, dear):
            dear = found
    return plan if dear is None else dear


def polish(problem: Problem, assignment: np.ndarray, progress: Progress = SILENT) -> np.ndarray:
    """Divide the border land of every two neighbours anew, once each, where that is cheaper.

    Returns
    -------
    (n,) int32, a plan within limits that costs no more, or the same.
    """
    plan = np.asarray(assignment, dtype=np.int32)
    pairs = touching(problem, plan)
    for turn, pair in enumerate(pairs.tolist()):
        progress.percent(100.0 * turn / len(pairs))
        found = corridor(problem, plan, pair, POLISHED_UNITS, POLISH_NODES, progress)
        plan = found if within_limits(problem, found) else plan
    return plan


def touching(problem: Problem, plan: np.ndarray) -> np.ndarray:
    """Return (p, 2) the pairs of territories that touch, ascending."""
    low, high, _ = problem.graph.edges()
    pairs = np.unique(np.sort(np.column_stack([plan[low], plan[high]]), axis=1), axis=0)
    return pairs[(pairs[:, 0] >= 0) & (pairs[:, 0] != pairs[:, 1])]


def _groups(problem: Problem, plan: np.ndarray) -> Iterator[tuple[int, ...]]:
    """List the groups worth trying for each territory out of limits, best chances first."""
    load = loads(problem, plan)
    out = limits_of(problem).excess(load).sum(axis=1)
    middle = (problem.lower + problem.upper) / 2
    share = ((load - middle) / np.maximum(middle, 1e-300)).mean(axis=1)
    near: list[list[int]] = [[] for _ in range(problem.k)]
    for one, other in touching(problem, plan).tolist():
        near[one].append(other)
        near[other].append(one)
    for worst in sorted(np.flatnonzero(out > 0).tolist(), key=lambda t: (-out[t], t)):
        helpers = sorted(near[worst], key=lambda t: (share[t] * np.sign(share[worst]), t))
        yield from ((worst, helper) for helper in helpers)
        for helper in helpers:
            further = sorted(near[helper], key=lambda t: (share[t] * np.sign(share[worst]), t))
            yield from ((worst, helper, third) for third in further if third != worst)


@dataclass(frozen=True)
class _Land:
    """The territories' land with all that stays melted into lumps.

    Attributes
    ----------
    units : (u,) int64
        Units of the territories, ascending.
    lump : (u,) int64
        Lump of each; a free unit is a lump by itself.
    owner : (lumps,) int64
        Which of the territories a lump belongs to, by its place among them.
    free : (lumps,) bool
    graph : Graph
        Contiguity of the lumps.
    """

    units: np.ndarray
    lump: np.ndarray
    owner: np.ndarray
    free: np.ndarray
    graph: Graph


def _outside(problem: Problem, load: np.ndarray) -> np.ndarray:
    """Return (k, m), by how much workload loads are out of limits."""
    limits = limits_of(problem)
    return limits.excess(load) * limits.unit


def _border_units(problem: Problem, plan: np.ndarray, group: np.ndarray, most: int) -> np.ndarray:
    """Return (n,) bool, the units to set free: fewest steps from the common borders first."""
    graph = problem.graph
    inside = np.isin(plan, group)
    tails = graph.tails
    crossing = inside[tails] & inside[graph.indices] & (plan[tails] != plan[graph.indices])
    front = np.zeros(problem.n, dtype=bool)
    front[tails[crossing]] = True
    movable = inside & (pinned_units(problem) < 0) & (problem.territory_lock[plan] != FROZEN)
    seen, chosen = front.copy(), np.zeros(problem.n, dtype=bool)
    while front.any() and chosen.sum() < most:
        ring = np.flatnonzero(front & movable)
        room = most - int(chosen.sum())
        chosen[ring[np.argsort(_margin(problem, plan, group, ring), kind="stable")[:room]]] = True
        reached = np.zeros(problem.n, dtype=bool)
        reached[graph.indices[front[tails]]] = True
        front = reached & inside & ~seen
        seen |= front
    return chosen


def _margin(problem: Problem, plan: np.ndarray, group: np.ndarray, units: np.ndarray) -> np.ndarray:
    """Return by how much each unit is nearer to its own center than to the next one."""
    way = _ways(problem, plan, group, units)
    own = np.searchsorted(group, plan[units])
    row = np.arange(len(units))
    kept = way[row, own].copy()
    way[row, own] = np.inf
    return way.min(axis=1) - kept


def _ways(problem: Problem, plan: np.ndarray, group: np.ndarray, units: np.ndarray) -> np.ndarray:
    """Return (u, g) what serving units from a plan's centers takes: km², or travel if given."""
    if problem.travel is not None:
        return problem.travel.table(group)[units]
    center = plan_centers(problem, plan)[group]
    return np.square(distance(problem, problem.position[units][:, None], center[None]))


def _melt(problem: Problem, plan: np.ndarray, group: np.ndarray, free: np.ndarray) -> _Land:
    units = np.flatnonzero(np.isin(plan, group))
    place = np.full(problem.n, -1)
    place[units] = np.arange(len(units))
    low, high, _ = problem.graph.edges()
    inside = (place[low] >= 0) & (place[high] >= 0)
    low, high = place[low[inside]], place[high[inside]]
    owner = np.searchsorted(group, plan[units])
    loose = free[units]
    fixed = graph_from_edges(len(units), low, high)
    lump, fixed_owner = parts(fixed, np.where(loose, -1, owner))
    lump = lump.astype(np.int64)
    lump[loose] = len(fixed_owner) + np.arange(loose.sum())
    return _Land(
        units=units,
        lump=lump,
        owner=np.concatenate([fixed_owner, owner[loose]]).astype(np.int64),
        free=np.arange(lump.max() + 1) >= len(fixed_owner),
        graph=graph_from_edges(int(lump.max()) + 1, lump[low], lump[high]),
    )


def _divided(
    problem: Problem,
    plan: np.ndarray,
    group: np.ndarray,
    land: _Land,
    relief: np.ndarray,
    within: bool,
    nodes: int,
    progress: Progress,
) -> np.ndarray:
    """Return the best plan that passes limits by no more than `relief` (territories, m).

    Parameters
    ----------
    within : bool
        The plan is within limits already: only a cheaper one is of use.
    """
    given = _candidates(problem, plan, group, land, relief)
    search = BranchAndBound(given, land.owner if within else None, nodes)
    search.seek(progress)
    if search.choice is None or (search.choice == land.owner).all():
        return plan
    divided = plan.copy()
    divided[land.units] = group[search.choice[land.lump]]
    if within and charge(problem, divided) >= charge(problem, plan):
        return plan
    return divided


def _candidates(
    problem: Problem, plan: np.ndarray, group: np.ndarray, land: _Land, relief: np.ndarray
) -> Candidates:
    count = len(group)
    center = plan_centers(problem, plan)[group]
    mass = problem.mass[land.units]
    travel = mass[:, None] * _ways(problem, plan, group, land.units)
    allowed = land.free[:, None] | (land.owner[:, None] == np.arange(count))
    frozen = problem.territory_lock[group] == FROZEN
    allowed[:, frozen] &= land.owner[:, None] == np.flatnonzero(frozen)
    allowed &= ~_barred(problem, group, land) | (land.owner[:, None] == np.arange(count))
    return Candidates(
        graph=land.graph,
        workload=_gathered(problem.workload[land.units], land),
        mass=_gathered(mass[:, None], land)[:, 0],
        cost=_gathered(travel, land),
        place=center,
        root=_roots(land, count),
        kind=np.arange(count),
        count=np.ones(count, dtype=np.int64),
        lower=problem.lower[group] - relief,
        upper=problem.upper[group] + relief,
        allowed=allowed,
        apart=_loose_pairs(problem, land),
    )


def _barred(problem: Problem, group: np.ndarray, land: _Land) -> np.ndarray:
    """Return (lumps, g) bool, what holds a unit that a territory's center must not serve."""
    travel, lumps = problem.bars, len(land.owner)
    if travel is None:
        return np.zeros((lumps, len(group)), dtype=bool)
    columns = [travel.bars(land.units, np.full(len(land.units), each)) for each in group.tolist()]
    return _gathered(np.column_stack(columns).astype(float), land) > 0


def _loose_pairs(problem: Problem, land: _Land) -> np.ndarray:
    """Return (p, 2) int64, the lumps that must be apart, of which at least one is free to move."""
    pairs = land.lump[pairs_among(problem.apart, land.units, problem.n)]
    return pairs[land.free[pairs].any(axis=1)]


def _gathered(value: np.ndarray, land: _Land) -> np.ndarray:
    """Sum (units, …) values by lump."""
    lumps = len(land.owner)
    return np.column_stack([np.bincount(land.lump, weights=x, minlength=lumps) for x in value.T])


def _roots(land: _Land, count: int) -> np.ndarray:
    """Return each territory's largest lump, -1 where all of its land is free."""
    size = np.bincount(land.lump, minlength=len(land.owner))
    root = np.full(count, -1)
    for place in range(count):
        mine = np.flatnonzero(~land.free & (land.owner == place))
        if len(mine):
            root[place] = mine[size[mine].argmax()]
    return root
