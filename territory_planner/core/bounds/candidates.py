"""The territories that a plan can be put together from: Hess's location model.

One candidate is a territory about one center: the center unit itself where centers are free
[Hess 1965], or a given point. A plan uses as many candidates of each kind as there
are territories of that kind and gives every unit to one of them. Territories are of one kind
while nothing tells them apart but their number: equal limits, no locks, no fixed center.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..guards.locks import pinned_units
from ..model.data_classes import dataclass
from ..model.graph import Graph
from ..model.measures import distance
from ..model.problem import FREE, FROZEN, UNASSIGNED, Problem


@dataclass(frozen=True)
class Candidates:
    """Candidate territories (columns) for the units (rows) of a problem.

    Attributes
    ----------
    graph : Graph
        Contiguity of the n units.
    workload : (n, m) float64
    mass : (n,) float64
        The workload that travel is weighted by.
    cost : (n, c) float64
        Workload · km² of serving a unit from a candidate's center.
    place : (c, d) float64
        Where each candidate's center is, in km.
    root : (c,) int64
        Unit that belongs to the candidate whenever it is used; -1 where none must.
    kind : (c,) int64
        Kind of territory that the candidate can serve as.
    count : (q,) int64
        How many territories there are of each kind; candidates without a root are the only
        one of their kind.
    lower, upper : (q, m) float64
        Limits on the workload by kind.
    allowed : (n, c) bool
        Which units may belong to which candidate.
    apart : (p, 2) int64
        Pairs of units that may not belong to the same candidate.
    """

    graph: Graph
    workload: np.ndarray
    mass: np.ndarray
    cost: np.ndarray
    place: np.ndarray
    root: np.ndarray
    kind: np.ndarray
    count: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    allowed: np.ndarray
    apart: np.ndarray


def kinds_of_territory(problem: Problem) -> np.ndarray:
    """Return (k,) int64, equal for territories that can be swapped without anyone noticing."""
    number = np.arange(problem.k)
    pinned = pinned_units(problem)
    named = (problem.territory_lock != FREE) | np.isin(number, pinned)
    if problem.center is not None:
        named[:] = True
    signature = np.column_stack([problem.lower, problem.upper, np.where(named, number, -1)])
    return np.unique(signature, axis=0, return_inverse=True)[1].ravel()


def candidates(problem: Problem) -> Candidates:
    """List the candidates of a problem with fixed centers or with centers at units.

    Dense (n, c), with c up to n · kinds: for small and middle-sized problems.
    """
    kinds = kinds_of_territory(problem)
    count = np.bincount(kinds)
    pinned = pinned_units(problem)
    first = np.array([np.flatnonzero(kinds == kind)[0] for kind in range(len(count))])
    place, root, kind_of, allowed = [], [], [], []
    for kind, territory in enumerate(first):
        if problem.center is not None:
            held = np.flatnonzero(pinned == territory)
            place.append(problem.center[territory][None])
            root.append(held[:1] if len(held) else np.array([-1]))
        else:
            place.append(problem.position)
            root.append(np.arange(problem.n))
        kind_of.append(np.full(len(root[-1]), kind))
        row = _may_join(problem, pinned, territory) & _served(problem, pinned, territory)
        allowed.append(np.repeat(row[:, None], len(root[-1]), axis=1))
    places = np.concatenate(place)
    roots = np.concatenate(root).astype(np.int64)
    apart = distance(problem, problem.position[:, None], places[None])
    return Candidates(
        graph=problem.graph,
        workload=problem.workload,
        mass=problem.mass,
        cost=problem.mass[:, None] * _travel(problem, apart, first),
        place=places,
        root=roots,
        kind=np.concatenate(kind_of).astype(np.int64),
        count=count,
        lower=problem.lower[first],
        upper=problem.upper[first],
        allowed=without_lost_roots(
            without_cannot_link(np.concatenate(allowed, axis=1), roots, problem.apart), roots
        ),
        apart=problem.apart,
    )


def _travel(problem: Problem, apart: np.ndarray, first: np.ndarray) -> np.ndarray:
    """Return (n, c) what serving takes; given travel goes by territory."""
    if problem.travel is None:
        return np.square(apart)
    return problem.travel.table(first)


def _served(problem: Problem, pinned: np.ndarray, territory: int) -> np.ndarray:
    """Return (n,) bool, what the territory's center may serve, or is held there all the same."""
    if problem.travel is None:
        return np.ones(problem.n, dtype=bool)
    every = np.arange(problem.n)
    return (pinned == territory) | ~problem.travel.bars(every, np.full(problem.n, territory))


def _may_join(problem: Problem, pinned: np.ndarray, territory: int) -> np.ndarray:
    mine = pinned == territory
    if problem.territory_lock[territory] == FROZEN:
        return mine
    return mine | (pinned == UNASSIGNED)


def without_cannot_link(allowed: np.ndarray, root: np.ndarray, apart: np.ndarray) -> np.ndarray:
    """Return `allowed` (n, c) without the units that must be apart from a candidate's root."""
    kept = allowed.copy()
    for pair in apart.tolist():
        for unit, other in (pair, pair[::-1]):
            kept[unit, root == other] = False
    return kept


def without_lost_roots(allowed: np.ndarray, root: np.ndarray) -> np.ndarray:
    """Return `allowed` (n, c) with the candidates closed that may not hold their own root."""
    column = np.flatnonzero(root >= 0)
    lost = column[~allowed[root[column], column]]
    kept = allowed.copy()
    kept[:, lost] = False
    return kept


def among(given: Candidates, chosen: np.ndarray) -> Candidates:
    """Return only the `chosen` candidates (ascending indices)."""
    return replace(
        given,
        cost=given.cost[:, chosen],
        place=given.place[chosen],
        root=given.root[chosen],
        kind=given.kind[chosen],
        allowed=given.allowed[:, chosen],
    )
