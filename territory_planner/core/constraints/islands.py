"""Separate components: joined to the rest where they are small, given territories where not."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.spatial import cKDTree

from ..errors import Infeasible
from ..geodesy import arc_length
from ..graph import Graph, components, subgraph, with_edges
from ..problem import UNASSIGNED, Problem
from ..text import tr
from .rivals import pairs_among

DESERVES = 0.75
"""A component with at least this share of a territory's workload gets one of its own."""


SMALL = 64
"""Units of the largest component whose surroundings are looked up one by one."""


@dataclass(frozen=True)
class Join:
    """A link of length 0 that ties an island to the rest.

    Attributes
    ----------
    unit, other : int
        The island's unit and the unit it is tied to.
    distance : float
        How far apart the two are, in km.
    units : tuple of int
        All units of the island.
    """

    unit: int
    other: int
    distance: float
    units: tuple[int, ...]


def join_islands(
    position: np.ndarray,
    graph: Graph,
    workload: np.ndarray,
    k: int,
    *,
    globe: bool = False,
) -> tuple[Graph, tuple[Join, ...]]:
    """Tie every component that doesn't deserve a territory to its nearest neighbour.

    A component deserves one when it carries at least `DESERVES` of a mean territory's
    workload. The others are tied, smallest first, by one edge of length 0 to the nearest unit
    outside; small ones that are each other's nearest are tied together first, and may then
    deserve a territory together.

    Parameters
    ----------
    position : (n, d) float64, km
    workload : (n,) or (n, m) float64
    k : int
        Territories wanted.
    globe : bool
        Positions are earth-centred (distances are then reported along the ground).

    Returns
    -------
    graph : Graph
    joins : tuple of Join
        Every edge added, for the user to know of.
    """
    share = _share(workload) * k
    joins: list[Join] = []
    count, label = components(graph)
    weight = np.bincount(label, weights=share, minlength=count)
    tree = cKDTree(position)
    while count > 1:
        # A component that was tied has infinite weight: it is one no more.
        small = np.flatnonzero(weight < (DESERVES if count <= k else np.inf))
        if not len(small):
            break
        pick = small[np.argmin(weight[small])]
        inside = np.flatnonzero(label == pick)
        unit, other = _nearest_outside(position, tree, inside, label != pick)
        apart = np.linalg.norm(position[unit] - position[other])
        far = float(arc_length(apart)) if globe else float(apart)
        joins.append(Join(unit, other, far, tuple(inside.tolist())))
        weight[label[other]] += weight[pick]
        weight[pick] = np.inf
        label[inside] = label[other]
        count -= 1
    if not joins:
        return graph, ()
    ends = np.array([[join.unit, join.other] for join in joins])
    return with_edges(graph, ends[:, 0], ends[:, 1]), tuple(joins)


def _nearest_outside(
    position: np.ndarray, tree: cKDTree, inside: np.ndarray, is_outside: np.ndarray
) -> tuple[int, int]:
    """Return the unit inside of a component and the one outside that are nearest to each other.

    Of so many neighbours as the component has units, and one more, at least one is outside.
    """
    if len(inside) <= SMALL:
        apart, near = tree.query(position[inside], k=np.arange(1, len(inside) + 2))
        row, column = np.unravel_index(
            int(np.argmin(np.where(is_outside[near], apart, np.inf))), near.shape
        )
        return int(inside[row]), int(near[row, column])
    outside = np.flatnonzero(is_outside)
    apart, near = cKDTree(position[outside]).query(position[inside])
    at = int(np.argmin(apart))
    return int(inside[at]), int(outside[near[at]])


@dataclass(frozen=True)
class Piece:
    """A component as a problem of its own.

    Attributes
    ----------
    problem : Problem
    units, territories : (n',), (k',) int64
        Where its units and territories stand in the whole.
    """

    problem: Problem
    units: np.ndarray
    territories: np.ndarray


def divide(problem: Problem) -> list[Piece]:
    """Split a problem into its components, each with the territories its workload deserves.

    A territory that has a center, or workload in the starting plan, goes to the component
    where that is; the others go by largest remainder, at least one to each component.

    Raises
    ------
    Infeasible
        When there are more components than territories.
    """
    count, label = components(problem.graph)
    if count == 1:
        return [Piece(problem, np.arange(problem.n), np.arange(problem.k))]
    if count > problem.k:
        lightest = int(np.argmin(np.bincount(label, weights=_share(problem.workload))))
        message = tr(
            "The units fall into {count:,} parts that don't touch, more than the {k:,} "
            "territories asked for: link some of them or ask for at least {count:,}."
        )
        raise Infeasible(
            message.format(count=count, k=problem.k),
            "contiguity",
            np.flatnonzero(label == lightest).tolist(),
        )
    home = _homes(problem, label, count)
    seats = _apportion(problem, label, count, home)
    return [
        _piece(problem, np.flatnonzero(label == part), np.flatnonzero(seats == part))
        for part in range(count)
    ]


def _share(workload: np.ndarray) -> np.ndarray:
    """Return (n,) each unit's share of all workload, the mean over the criteria."""
    columns = np.asarray(workload, dtype=np.float64).reshape(len(workload), -1)
    total = columns.sum(axis=0)
    if not (total > 0).any():
        return np.full(len(columns), 1.0 / len(columns))
    return (columns[:, total > 0] / total[total > 0]).mean(axis=1)


def _homes(problem: Problem, label: np.ndarray, count: int) -> np.ndarray:
    """Return (k,) the component that each territory is bound to, -1 for none."""
    home = np.full(problem.k, -1, dtype=np.int64)
    if problem.start is not None:
        kept = problem.start >= 0
        pull = _share(problem.workload) + 1e-12 + problem.locked
        table = np.zeros((problem.k, count))
        np.add.at(table, (problem.start[kept], label[kept]), pull[kept])
        home = np.where(table.sum(axis=1) > 0, table.argmax(axis=1), home)
    if problem.center is not None:
        home = label[cKDTree(problem.position).query(problem.center)[1]].astype(np.int64)
    return home


def _apportion(problem: Problem, label: np.ndarray, count: int, home: np.ndarray) -> np.ndarray:
    """Return (k,) the component of each territory, the workload per seat as even as can be."""
    weight = np.bincount(label, weights=_share(problem.workload), minlength=count)
    size = _share(problem.target)
    seats = home.copy()
    for part in np.flatnonzero(np.bincount(home[home >= 0], minlength=count) == 0):
        seats[_spare(seats, size, weight, count)] = part
    for j in np.lexsort((np.arange(problem.k), -size)):
        if seats[j] < 0:
            held = np.bincount(seats[seats >= 0], weights=size[seats >= 0], minlength=count)
            room = np.bincount(label, minlength=count) > np.bincount(
                seats[seats >= 0], minlength=count
            )
            seats[j] = int(np.argmax(np.where(room, weight - held, -np.inf)))
    return seats


def _spare(seats: np.ndarray, size: np.ndarray, weight: np.ndarray, count: int) -> int:
    """Return a territory to give to a component that has none: a free one, else a surplus one."""
    free = np.flatnonzero(seats < 0)
    if len(free):
        return int(free[np.argmin(size[free])])
    held = np.bincount(seats, weights=size, minlength=count)
    many = np.bincount(seats, minlength=count) > 1
    part = int(np.argmax(np.where(many, held - weight, -np.inf)))
    own = np.flatnonzero(seats == part)
    return int(own[np.argmin(size[own])])


def _piece(problem: Problem, units: np.ndarray, territories: np.ndarray) -> Piece:
    """Cut one component out of a problem; its targets add up to what it carries."""
    return Piece(cut_out(problem, units, territories), units, territories)


def cut_out(
    problem: Problem, units: np.ndarray, territories: np.ndarray, rescale: bool = False
) -> Problem:
    """Return the problem of some units and territories among themselves.

    Targets are scaled to what the units carry. Limits stay where they are when the units
    fit them, else they are scaled with the targets. With `rescale`, which is for units that
    are to be balanced among themselves, both the old and the scaled limits hold as far as
    that leaves each target half of its room, else the scaled ones.
    """
    workload = problem.workload[units]
    target = problem.target[territories]
    total, asked = workload.sum(axis=0), target.sum(axis=0)
    grown = np.divide(total, asked, out=np.ones_like(total), where=asked > 0)
    lower, upper = problem.lower[territories], problem.upper[territories]
    fits = (lower.sum(axis=0) <= total) & (total <= upper.sum(axis=0))
    target = target * grown
    scaled_lower, scaled_upper = lower * grown, upper * grown
    if rescale:
        lower, upper = np.maximum(lower, scaled_lower), np.minimum(upper, scaled_upper)
        fits = (target - lower >= (target - scaled_lower) / 2).all(axis=0)
        fits &= (upper - target >= (scaled_upper - target) / 2).all(axis=0)
    lower, upper = np.where(fits, lower, scaled_lower), np.where(fits, upper, scaled_upper)
    start = locked = None
    if problem.start is not None:
        number = np.full(problem.k + 1, UNASSIGNED, dtype=np.int32)
        number[territories] = np.arange(len(territories), dtype=np.int32)
        start = number[problem.start[units]]
        locked = problem.locked[units] & (start >= 0)
    return replace(
        problem,
        position=problem.position[units],
        workload=workload,
        graph=subgraph(problem.graph, units),
        target=target,
        lower=lower,
        upper=upper,
        start=start,
        locked=np.zeros(len(units), dtype=bool) if locked is None else locked,
        territory_lock=problem.territory_lock[territories],
        center=None if problem.center is None else problem.center[territories],
        travel=None if problem.travel is None else problem.travel.among(units, territories),
        apart=pairs_among(problem.apart, units, problem.n),
    )
