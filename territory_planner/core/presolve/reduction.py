"""Smaller problems with the same plans: groups as one unit, exceptions set aside.

Units that must stay together become one unit of their summed workload at their mean position;
Σ w·d² about any center then differs from that of the single units by a constant, so the best
plan of the smaller problem is the best plan that keeps the groups together. Units that are
assigned whatever the map says leave the problem, and their territory's target and limits
shrink by what they carry.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..model.advice import allowed_load
from ..model.data_classes import dataclass
from ..model.errors import Infeasible
from ..model.graph import (
    Graph,
    components,
    graph_from_edges,
    parts,
    subgraph,
    with_edges,
    without_edges,
)
from ..model.main_part import rank_parts, weighed
from ..model.measures import loads
from ..model.moves import Name
from ..model.problem import FROZEN, UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.text import few, figure, tr
from ..model.travel_table import merged_travel
from ..state.exceptions import rim_of, with_ties_through
from .pieces import among


@dataclass(frozen=True)
class Reduction:
    """A smaller problem, and how its plans become plans of the whole.

    Attributes
    ----------
    problem : Problem
    stand_in : (n,) int64
        The reduced unit that stands for each unit, -1 for one that is set aside.
    given : (n,) int32
        Territory of the units set aside, `UNASSIGNED` for the others.
    """

    problem: Problem
    stand_in: np.ndarray
    given: np.ndarray

    @property
    def kept(self) -> np.ndarray:
        """(u,) int64, the units that are not set aside."""
        return np.flatnonzero(self.stand_in >= 0)

    def expand(self, assignment: np.ndarray) -> np.ndarray:
        """Return the plan of the whole (n,) int32 for a plan of the reduced problem."""
        plan = self.given.copy()
        plan[self.kept] = assignment[self.stand_in[self.kept]]
        return plan


def contract_groups(
    problem: Problem, group: np.ndarray, name: Name = str, progress: Progress = SILENT
) -> Reduction:
    """Make one unit of each group of units that must stay together.

    Parameters
    ----------
    group : (n,) int
        Group of each unit, -1 for a unit on its own.
    name : callable
        Gives the name of a group.

    Raises
    ------
    Infeasible
        When a group's locked units are in different territories.

    Notes
    -----
    A group in several parts counts as connected: see `detached_groups`. One that is heavier than
    any territory may be is a heavy unit: see `heavy`.
    """
    stand_in = _numbered(group)
    n = int(stand_in.max()) + 1
    _check_one_lock(problem, stand_in, group, name)
    workload = _summed(problem.workload, stand_in, n)
    start, locked = _start_of_groups(problem, stand_in, n)
    travel = problem.travel
    reduced = replace(
        problem,
        position=_mean(problem, problem.position, stand_in, n),
        workload=workload,
        graph=_contracted(problem.graph, stand_in, n),
        start=start,
        locked=locked,
        travel=None
        if travel is None
        else merged_travel(travel, stand_in, n, _shares(problem, stand_in, n), progress),
        apart=stand_in[problem.apart],
        sizes=problem.sizes
        and replace(problem.sizes, amount=_summed(problem.sizes.amount, stand_in, n)),
        seat=None if problem.seat is None else np.append(stand_in, -1)[problem.seat],
    )
    return Reduction(reduced, stand_in, np.full(problem.n, UNASSIGNED, dtype=np.int32))


def detached_groups(graph: Graph, group: np.ndarray) -> np.ndarray:
    """Return the groups (ascending) whose units don't all touch, which the user should know."""
    _, group_of_part = parts(graph, group)
    return np.flatnonzero(np.bincount(group_of_part) > 1)


def set_aside(problem: Problem, given: np.ndarray, territory: Name = str) -> Reduction:
    """Take the exceptions out: units whose territory is given, whatever the map says.

    What touched an exception counts as touching through it where nothing else connects it, and
    so do units that start in the same territory: an exception in its middle does not cut it.

    Parameters
    ----------
    given : (n,) int
        Territory of each exception, `UNASSIGNED` for all other units.
    territory : callable
        Gives the name of a territory.

    Raises
    ------
    Infeasible
        When the exceptions of a territory alone carry more than it may; not where the territory
        is frozen and holds them already.
    """
    aside = given >= 0
    kept = np.flatnonzero(~aside)
    carried = loads(problem, given)
    _check_exceptions(problem, given, carried, territory)
    stand_in = np.full(problem.n, -1, dtype=np.int64)
    stand_in[kept] = np.arange(len(kept))
    graph = _bridged(problem.graph, kept, aside, stand_in)
    if problem.start is not None and aside.any():
        one, other = rim_of(problem.graph, aside).ties(problem.start)
        graph = with_edges(graph, stand_in[one], stand_in[other])
    reduced = replace(
        among(problem, kept, np.arange(problem.k)),
        graph=graph,
        target=np.maximum(problem.target - carried, 0.0),
        lower=np.maximum(problem.lower - carried, 0.0),
        upper=np.maximum(problem.upper - carried, 0.0),
        least=np.maximum(problem.least - carried, 0.0),
        most=problem.most - carried,
    )
    return Reduction(reduced, stand_in, np.where(aside, given, UNASSIGNED).astype(np.int32))


def as_it_counts(problem: Problem, reduction: Reduction, assignment: np.ndarray) -> Problem:
    """Return the whole's problem as a plan with exceptions is judged: by contiguity as `tied`."""
    return replace(problem, graph=tied(problem, reduction, assignment))


def tied(problem: Problem, reduction: Reduction, assignment: np.ndarray) -> Graph:
    """Return the contiguity by which a plan with exceptions is judged.

    Each exception touches the main part of its territory, the one with most workload that is
    no exception's, and units of the same territory around exceptions touch through them.
    Exceptions away from the main part tie nothing else to it: what is detached with them stays
    so, alone.

    Parameters
    ----------
    assignment : (n,) int
        A plan of the whole.
    """
    aside = reduction.stand_in < 0
    if not aside.any():
        return problem.graph
    graph = with_ties_through(problem.graph, rim_of(problem.graph, aside), assignment)
    main = _in_main_part(graph, assignment, np.where(aside, 0.0, problem.mass), ~aside)
    astray = ~main & (assignment >= 0)
    low, high, _ = graph.edges()
    loose = astray[low] & (assignment[low] == assignment[high]) & (aside[low] != aside[high])
    graph = without_edges(graph, low[loose], high[loose])
    hub = np.full(problem.k, -1, dtype=np.int64)
    hub[assignment[main]] = np.flatnonzero(main)
    away = np.flatnonzero(aside & astray)
    return with_edges(graph, away, hub[assignment[away]])


def _in_main_part(
    graph: Graph, assignment: np.ndarray, weight: np.ndarray, counts: np.ndarray
) -> np.ndarray:
    """Return (n,) bool, units in the heaviest part of their territory; of equals, the largest."""
    part, _ = parts(graph, assignment)
    assigned = np.flatnonzero(part >= 0)
    rank = rank_parts(
        assignment[assigned], part[assigned], weighed(weight)[assigned], counts[assigned]
    )
    main = np.zeros(len(assignment), dtype=bool)
    main[assigned[rank == 0]] = True
    return main


def _numbered(group: np.ndarray) -> np.ndarray:
    """Return (n,) int64, groups and single units numbered in order of first appearance."""
    alone = -1 - np.arange(len(group), dtype=np.int64)
    _, first, inverse = np.unique(
        np.where(group >= 0, group, alone), return_index=True, return_inverse=True
    )
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.argsort(first, kind="stable")] = np.arange(len(first))
    return rank[inverse.ravel()]


def _summed(values: np.ndarray, stand_in: np.ndarray, n: int) -> np.ndarray:
    columns = [np.bincount(stand_in, weights=column, minlength=n) for column in values.T]
    return np.column_stack(columns)


def _mean(problem: Problem, values: np.ndarray, stand_in: np.ndarray, n: int) -> np.ndarray:
    """Return the mean of each group's rows of `values`, weighted by mass."""
    return _summed(values * _shares(problem, stand_in, n)[:, None], stand_in, n)


def _shares(problem: Problem, stand_in: np.ndarray, n: int) -> np.ndarray:
    """Return (units,) the share of its group's mass that each unit has; alike without mass."""
    mass = problem.mass
    idle = np.bincount(stand_in, weights=mass, minlength=n) <= 0
    mass = np.where(idle[stand_in], 1.0, mass)
    return mass / np.bincount(stand_in, weights=mass, minlength=n)[stand_in]


def _contracted(graph: Graph, stand_in: np.ndarray, n: int) -> Graph:
    low, high, length = graph.edges()
    ties = np.sort(stand_in[graph.ties], axis=1)
    whole = graph_from_edges(n, stand_in[low], stand_in[high], length)
    return replace(whole, ties=np.unique(ties[ties[:, 0] != ties[:, 1]], axis=0))


def _start_of_groups(
    problem: Problem, stand_in: np.ndarray, n: int
) -> tuple[np.ndarray | None, np.ndarray]:
    """Return the start and locks of groups: a locked unit's territory, else the heaviest's."""
    locked = np.bincount(stand_in, weights=problem.locked, minlength=n) > 0
    if problem.start is None:
        return None, locked
    order = np.lexsort((-problem.mass, problem.start == UNASSIGNED, ~problem.locked, stand_in))
    _, first = np.unique(stand_in[order], return_index=True)
    return problem.start[order[first]], locked


def _check_one_lock(problem: Problem, stand_in: np.ndarray, group: np.ndarray, name: Name) -> None:
    if problem.start is None or not problem.locked.any():
        return
    held = np.flatnonzero(problem.locked)
    pairs = np.unique(np.column_stack([stand_in[held], problem.start[held]]), axis=0)
    torn = np.flatnonzero(np.bincount(pairs[:, 0]) > 1)
    if len(torn):
        units = held[np.isin(stand_in[held], torn)]
        message = tr(
            "Groups with units locked to different territories ({count:,}): {groups}. Unlock some "
            "of these units, or take them out of the group."
        )
        text = message.format(count=len(torn), groups=_named(group[units], name))
        raise Infeasible(text, "groups", units.tolist())


def _named(groups: np.ndarray, name: Name) -> str:
    return few([name(each) for each in np.unique(groups).tolist()])


def _check_exceptions(
    problem: Problem, given: np.ndarray, carried: np.ndarray, territory: Name
) -> None:
    comes = given >= 0 if problem.start is None else (given >= 0) & (given != problem.start)
    changes = np.bincount(given[comes], minlength=problem.k) > 0
    changes |= problem.territory_lock != FROZEN
    over = np.flatnonzero((carried > problem.upper * (1 + 1e-9)).any(axis=1) & changes)
    if not len(over):
        return
    excess = (carried - problem.upper)[over]
    row, c = np.unravel_index(int(np.argmax(excess)), excess.shape)
    message = tr(
        "Territories whose exceptions alone carry more than these may ({count:,}): "
        "{territories}, up to {needed} instead of {given}. Raise their targets or "
        "maximum, or take exceptions out."
    )
    text = message.format(
        count=len(over),
        territories=few([territory(each) for each in over.tolist()]),
        needed=allowed_load(float(carried[over[row], c])),
        given=figure(problem.upper[over[row], c]),
    )
    raise Infeasible(text, "exceptions", np.flatnonzero(np.isin(given, over)).tolist())


def _bridged(graph: Graph, kept: np.ndarray, aside: np.ndarray, stand_in: np.ndarray) -> Graph:
    """Return the graph among `kept`, joined where only units set aside held it together."""
    inner = subgraph(graph, kept)
    _, before = components(graph)
    count, label = components(inner)
    if count == len(np.unique(before[kept])):
        return inner
    # Every set of touching exceptions ties the units around it to one of them.
    rim = rim_of(graph, aside)
    outside, cluster = stand_in[rim.outside], rim.cluster[rim.inside]
    hub = np.full(graph.n, -1, dtype=np.int64)
    hub[cluster[::-1]] = outside[::-1]
    apart = label[outside] != label[hub[cluster]]
    return with_edges(inner, outside[apart], hub[cluster][apart])
