"""Territories that dissolve and start anew where there is too much workload, when that moves less.

When a surplus and a lack lie far apart, passing workload from neighbour to neighbour moves a
piece of every territory between them. It can be far less to dissolve a light territory into
its neighbours and let it take over part of an overloaded one.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..model.errors import TerritoryError
from ..model.graph import Graph, parts, subgraph, torn
from ..model.measures import centroids, loads
from ..model.problem import Problem
from ..model.progress import Progress
from ..model.scipy_parts import dijkstra, linear_sum_assignment
from ..search.attach import attach
from ..search.flow import Arcs
from ..solvers.mixed import can_solve
from ..state.parting import separate
from .relocate_by_pairs import PairSearch
from .relocate_by_program import relocation_by_program
from .relocation import Relocation, land_of
from .split import split_territory

WEIGHED = 24
"""Territories that a program weighs besides those chosen, of those that may dissolve and of those
that may make room: its work grows with their number, and for hundreds it may not end."""

ROUNDS = 2
"""Programs that are solved one after the other, each about what the last one's prices promise."""


def best_relocation(
    problem: Problem, plan: np.ndarray, arcs: Arcs, most: float, progress: Progress
) -> Relocation | None:
    """Find relocations that leave little workload to move in all.

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
    pairs = PairSearch(problem, plan, arcs)
    if not pairs.light.any() or not pairs.hosts.any():
        return None
    found = pairs.run(progress)
    best = None if found is None else found.relocation
    now = found or pairs.unmoved()
    for _ in range(ROUNDS if can_solve() else 0):
        worth = most if best is None else min(most, best.total)
        among = pairs.promising(now, WEIGHED)
        anew = relocation_by_program(problem, plan, arcs, among, worth, progress)
        if anew is None or (best is not None and anew.total >= best.total):
            break
        best, now = anew, pairs.shift(anew)
    return None if best is None or best.total > most else best


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
