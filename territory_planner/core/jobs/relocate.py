"""Letting a territory start anew where there is too much workload.

When a surplus and a lack lie far apart, passing workload from neighbour to neighbour moves a
piece of every territory between them. It can be far less to dissolve a light territory into
its neighbours and let it take over part of an overloaded one. A mixed integer program weighs
the two against each other: flows as in `flow`, plus for each territory whether it dissolves,
and how many new ones it makes room for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import block_diag, csr_matrix, hstack, identity, vstack
from scipy.sparse.csgraph import dijkstra

from ..model.errors import TerritoryError
from ..model.graph import Graph, components, parts, parts_per_territory, subgraph, torn
from ..model.measures import centroids, loads
from ..model.problem import FREE, Problem
from ..model.progress import Progress
from ..model.text import tr
from ..search.attach import attach
from ..search.flow import Arcs, give_way, incidence, mean_load
from ..solvers.mixed import Program, can_solve, solve
from ..state.parting import separate
from .split import split_territory

ROUGH_GAP, GAP = 0.1, 0.03
NODES = 300
"""When the search may stop: relative gap, to see whether it is worth it and then to choose;
nodes of its tree."""


@dataclass(frozen=True)
class Relocation:
    """Which territories dissolve, and where as many are born.

    Attributes
    ----------
    dissolved : (r,) int64
    hosts : (r,) int64
        Territories that make room, one entry for each birth.
    sizes : (r,) float64
        Workload of each birth, in shares of the mean target.
    total : float
        Workload that must change hands in all, in shares of the mean load.
    """

    dissolved: np.ndarray
    hosts: np.ndarray
    sizes: np.ndarray
    total: float


def best_relocation(
    problem: Problem, plan: np.ndarray, arcs: Arcs, most: float, progress: Progress
) -> Relocation | None:
    """Find the relocations that leave the least workload to move in all.

    Parameters
    ----------
    arcs : Arcs
        Where workload may flow.
    most : float
        How much may move in all (see `Relocation.total`) for it to be worth it.

    Returns
    -------
    Relocation, or None when there is none worth it.
    """
    program = _program(problem, plan, arcs)
    if program is None:
        return None
    if not can_solve():
        progress.say(
            tr(
                "Territories that could start anew elsewhere are not looked for: "
                "that needs SciPy 1.9 or later."
            )
        )
        return None
    k, m, count = problem.k, problem.workload.shape[1], len(arcs.source)
    found = solve(program, (ROUGH_GAP, GAP), NODES, most, progress)
    if found is None:
        return None
    dissolved = np.flatnonzero(found.x[-2 * k : -k] > 0.5)
    births = np.round(found.x[-k:]).astype(np.int64)
    per = count + 3 * k
    room = np.mean([found.x[c * per + count : c * per + count + k] for c in range(m)], axis=0)
    hosts = np.repeat(np.arange(k), births)
    sizes = (room / np.maximum(births, 1))[hosts]
    return Relocation(dissolved, hosts, sizes, found.value) if len(hosts) else None


def _program(problem: Problem, plan: np.ndarray, arcs: Arcs) -> Program | None:
    """Set up the program; None when no territory may dissolve, or none may make room.

    Columns: per criterion [flows, births (k), over (k), short (k)], then dissolve (k) and
    room (k), which are whole numbers.
    """
    may_dissolve, may_host, kind = _candidates(problem, plan)
    if not may_dissolve.any() or not may_host.any():
        return None
    k, m, count = problem.k, problem.workload.shape[1], len(arcs.source)
    load = loads(problem, plan)
    unit = mean_load(problem)
    blocks = [_criterion(problem, load[:, c], c, arcs, kind, unit[c]) for c in range(m)]
    per = count + 3 * k
    shared = vstack([rows[:, per:] for rows, _, _ in blocks])
    matrix = hstack([block_diag([rows[:, :per] for rows, _, _ in blocks]), shared]).tocsr()
    low = np.concatenate([low for _, low, _ in blocks])
    high = np.concatenate([high for _, _, high in blocks])
    price = np.concatenate([np.ones(count + k), np.full(2 * k, give_way(k))])
    room = np.where(may_host, np.ceil((load / problem.target[kind]).max(axis=1)), 0.0)
    empty = np.bincount(plan[plan >= 0], minlength=k) == 0
    even, least, most = _even(land_of(problem, plan), m * per)
    return Program(
        cost=np.concatenate([np.tile(price, m) / m, np.zeros(2 * k)]),
        rows=vstack([matrix, even]).tocsr(),
        low=np.concatenate([low, least]),
        high=np.concatenate([high, most]),
        least=np.concatenate([np.zeros(m * per), (empty & may_dissolve) * 1.0, np.zeros(k)]),
        most=np.concatenate([np.full(m * per, np.inf), may_dissolve * 1.0, room]),
        whole=np.concatenate([np.zeros(m * per, dtype=bool), np.ones(2 * k, dtype=bool)]),
    )


def land_of(problem: Problem, plan: np.ndarray) -> np.ndarray:
    """Return (k,) int, the component of the contiguity that a territory lies in; -1 without units.

    Of a territory in several components, that of its first unit.
    """
    _, component = components(problem.graph)
    kept = np.flatnonzero(plan >= 0)
    owner, first = np.unique(plan[kept], return_index=True)
    land = np.full(problem.k, -1, dtype=np.int64)
    land[owner] = component[kept[first]]
    return land


def _even(land: np.ndarray, before: int) -> tuple[csr_matrix, np.ndarray, np.ndarray]:
    """Demand as much room as dissolves, in all and in every land: nobody moves to another.

    Territories without units are in no land, and may start in any.
    """
    lands = [np.ones(len(land), dtype=bool), *(land == c for c in np.unique(land[land >= 0]))]
    signs = np.array([np.concatenate([-1.0 * here, 1.0 * here]) for here in lands])
    rows = csr_matrix(np.hstack([np.zeros((len(lands), before)), signs]))
    most = np.concatenate([[0.0], np.full(len(lands) - 1, np.inf)])
    return rows, np.zeros(len(lands)), most


def _candidates(problem: Problem, plan: np.ndarray) -> tuple[np.ndarray, np.ndarray, int]:
    """Return who may dissolve (k,) bool, who may make room (k,) bool, and one of the former.

    Those that dissolve must all have the same limits, since any of them may be born anywhere.
    """
    load = loads(problem, plan)
    holds = np.bincount(plan[problem.locked & (plan >= 0)], minlength=problem.k) > 0
    free = (problem.territory_lock == FREE) & (problem.target > 0).all(axis=1)
    light = (load <= problem.lower).all(axis=1) & free & ~holds
    _, kind = np.unique(np.hstack([problem.lower, problem.upper]), axis=0, return_inverse=True)
    kind = kind.ravel()
    light &= kind == np.bincount(kind[light], minlength=1).argmax()
    whole = parts_per_territory(problem.graph, plan, problem.k) == 1
    return light, free & whole & ~light, int(light.argmax())


def _criterion(
    problem: Problem,
    load: np.ndarray,
    c: int,
    arcs: Arcs,
    kind: int,
    unit: float,
) -> tuple[csr_matrix, np.ndarray, np.ndarray]:
    """Return rows over [flows, births, over, short, dissolve, room] with their bounds.

    A territory that stays ends within its limits, one that dissolves with nothing; a birth
    takes as much as the limits of territory `kind` allow.
    """
    k = problem.k
    lower, upper = problem.lower[:, c] / unit, problem.upper[:, c] / unit
    now = load / unit
    net, eye, none = incidence(arcs, k), identity(k), csr_matrix((k, k))
    no_flow = csr_matrix((k, len(arcs.source)))
    rows = [
        hstack([net, -eye, -eye, none, _diagonal(upper), none]),
        hstack([net, -eye, none, eye, _diagonal(lower), none]),
        hstack([no_flow, eye, none, none, none, -lower[kind] * eye]),
        hstack([no_flow, eye, none, none, none, -upper[kind] * eye]),
    ]
    far = np.full(k, np.inf)
    low = np.concatenate([-far, lower - now, np.zeros(k), -far])
    high = np.concatenate([upper - now, far, far, np.zeros(k)])
    return vstack(rows).tocsr(), low, high


def _diagonal(values: np.ndarray) -> csr_matrix:
    k = len(values)
    return csr_matrix((values, (np.arange(k), np.arange(k))), shape=(k, k))


def relocated(
    problem: Problem, plan: np.ndarray, choice: Relocation, seed: int, progress: Progress
) -> np.ndarray | None:
    """Dissolve territories into their neighbours, and let each be born in a host near by.

    Returns
    -------
    (n,) int32, or None when a territory can't be dissolved, a host can't be split, or locks
    would leave either in more parts than it was in.
    """
    number = _nearest_births(problem, plan, choice)
    emptied = attach(problem, plan, np.flatnonzero(np.isin(plan, choice.dissolved)), progress)
    if emptied is None:
        return None
    for host in np.unique(choice.hosts).tolist():
        progress.check()
        born = np.flatnonzero(choice.hosts == host)
        carried = loads(problem, emptied)[host] @ (problem.weight / problem.target.mean(axis=0))
        sizes = np.minimum(choice.sizes[born], carried / (1 + len(born)))
        try:
            pieces = split_territory(
                replace(problem, tolerance=problem.tolerance / 3),
                emptied,
                host,
                1 + len(born),
                share=[carried - sizes.sum(), *sizes.tolist()],
                seed=seed,
                progress=progress.part(50, 50),
            )
        except TerritoryError:
            return None
        pieces = _host_whole(problem.graph, pieces, host, problem.k)
        for piece, birth in enumerate(born.tolist()):
            emptied[pieces == problem.k + piece] = number[birth]
    anew = separate(problem, emptied)
    return None if len(torn(problem.graph, plan, anew, problem.k)) else anew


def _host_whole(graph: Graph, pieces: np.ndarray, host: int, first: int) -> np.ndarray:
    """Give a split host, left in parts by its locked units, the shortest ways between them.

    `pieces` (n,) are the host's and, from `first` on, those born in it; what a way cuts off from
    those goes to the host.
    """
    units = np.flatnonzero((pieces == host) | (pieces >= first))
    land, owner = subgraph(graph, units), pieces[units]
    part, _ = parts(land, owner)
    largest = np.bincount(part[owner == host]).argmax()
    main = np.flatnonzero(part == largest)
    far, before, _ = dijkstra(
        land.matrix(), indices=main, unweighted=True, min_only=True, return_predecessors=True
    )
    for other in np.setdiff1d(part[owner == host], largest).tolist():
        stray = np.flatnonzero(part == other)
        unit = int(stray[far[stray].argmin()])
        while far[unit] > 0 and before[unit] >= 0:
            owner[unit] = host
            unit = int(before[unit])
    part, territory = parts(land, owner)
    size = np.bincount(part)
    for piece in np.unique(owner[owner >= first]).tolist():
        kept = np.where(territory == piece, size, -1).argmax()
        owner[(owner == piece) & (part != kept)] = host
    whole = pieces.copy()
    whole[units] = owner
    return whole


def _nearest_births(problem: Problem, plan: np.ndarray, choice: Relocation) -> np.ndarray:
    """Return (r,) int64, the dissolved territory that is born in each host: short ways overall."""
    center = centroids(problem, plan)
    center = np.where(np.isfinite(center), center, problem.position.mean(axis=0))
    apart = np.linalg.norm(center[choice.dissolved][:, None] - center[choice.hosts][None], axis=2)
    land = land_of(problem, plan)
    old, new = land[choice.dissolved][:, None], land[choice.hosts][None]
    apart[(old >= 0) & (old != new)] += apart.sum() + 1.0
    gone, birth = linear_sum_assignment(apart)
    number = np.empty(len(birth), dtype=np.int64)
    number[birth] = choice.dissolved[gone]
    return number
