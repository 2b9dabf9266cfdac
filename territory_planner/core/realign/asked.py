"""What a realignment is asked for, as arrays: what may move where, what it counts, and how much.

Everything is an array or a number, so that a child process can be told of it as it is.
"""

from __future__ import annotations

from dataclasses import field, fields, replace
from functools import cached_property
from typing import Any

import numpy as np

from ..guards.budget import Budget
from ..guards.serving import serving
from ..model.data_classes import dataclass
from ..model.graph import Graph, parts_per_territory
from ..model.limits import Limits, share_unit
from ..model.problem import FREE, FROZEN, UNASSIGNED, Problem
from ..model.sized import as_workloads
from ..model.sums import sums_by


@dataclass(frozen=True)
class Realignment:
    """Today's plan, what may change in it, and within what limits.

    Attributes
    ----------
    indptr, indices : (n + 1,), (2 · edges,) int32
        Contiguity, as in `Graph`.
    workload : (n, m) float64
    lower, upper : (k, m) float64
        Limits that territories are to end within.
    target : (k, m) float64
    slack : (m,) float64
        Workload that counts as rounding.
    home : (n,) int32
        Today's plan, -1 for a unit without a territory, which stays without.
    open : (n, k) bool
        Which territories each unit may go to, but its own.
    price : (n,) float64
        What moving each unit counts (see `Budget.mass`).
    most : float
        What may move in all; inf for no limit.
    each : (k,) float64
        What each territory may give away of its own; inf for no limit.
    apart : (p, 2) int64
        Pairs that must be in different territories.
    allowed : (k,) int64
        Parts that each territory may have: as many as today, or one.
    beyond : (k,) float64
        By how much, as a share, the limits are wider than those aimed for (see `as_near_as`);
        empty where they are not.
    spare : float
        How far outside those that are aimed for loads may be, as shares, summed.
    """

    indptr: np.ndarray
    indices: np.ndarray
    workload: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    target: np.ndarray
    slack: np.ndarray
    home: np.ndarray
    open: np.ndarray
    price: np.ndarray
    most: float
    each: np.ndarray
    apart: np.ndarray
    allowed: np.ndarray
    beyond: np.ndarray = field(default_factory=lambda: np.empty(0))
    spare: float = 0.0

    @property
    def n(self) -> int:
        """Number of units."""
        return len(self.home)

    @property
    def k(self) -> int:
        """Number of territories."""
        return len(self.target)

    @cached_property
    def graph(self) -> Graph:
        """The contiguity; borders have no length."""
        return Graph(self.indptr, self.indices, np.zeros(len(self.indices)))

    @cached_property
    def own(self) -> np.ndarray:
        """(k,) float64, what all units that a territory has today count."""
        return sums_by(self.home, self.price, self.k)

    @property
    def unit(self) -> np.ndarray:
        """(k, m) float64, the workload that a deviation is a share of."""
        return share_unit(self.target)

    def loads(self, plan: np.ndarray) -> np.ndarray:
        """Return (k, m) float64, the loads of a plan."""
        return sums_by(plan, self.workload, self.k)

    def as_near_as(self, plan: np.ndarray) -> Realignment:
        """Return what is asked of plans that are no farther outside the limits than one is.

        Neither in all, nor in the territory and workload that is farthest outside, of those that
        can change: beside a frozen one that is far outside the others are no worse off.
        """
        outside = Limits(self.lower, self.upper, self.unit, self.slack).excess(self.loads(plan))
        changes = self.open.any(axis=0)
        changes[np.unique(self.home[self.open.any(axis=1) & (self.home >= 0)])] = True
        farthest = float(outside[changes].max(initial=0.0))
        beyond = np.maximum(outside.max(axis=1), farthest)
        room = beyond[:, None] * self.unit
        return replace(
            self,
            lower=self.lower - room,
            upper=self.upper + room,
            beyond=beyond,
            spare=float(outside.sum()),
        )

    def moved(self, plan: np.ndarray) -> float:
        """Return what a plan moves."""
        return float(self.price[(plan != self.home) & (self.home >= 0)].sum())

    def told(self) -> dict[str, Any]:
        """Return all of it as a child process is told."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


def realignment(problem: Problem, budget: Budget) -> Realignment:
    """Return what is asked, of a problem and what moving its units counts.

    Parameters
    ----------
    problem : Problem
        Its limits are those to end within.
    budget : Budget
        From today's plan; its limits may be infinite.
    """
    problem, home = as_workloads(problem), budget.home.astype(np.int32)
    return Realignment(
        indptr=problem.graph.indptr,
        indices=problem.graph.indices,
        workload=problem.workload,
        lower=problem.lower,
        upper=problem.upper,
        target=problem.target,
        slack=problem.slack,
        home=home,
        open=_open(problem, home),
        price=budget.mass,
        most=float(budget.most),
        each=budget.each,
        apart=_parted(problem, home),
        allowed=np.maximum(parts_per_territory(problem.graph, home, problem.k), 1),
    )


def _open(problem: Problem, home: np.ndarray) -> np.ndarray:
    """Return (n, k) bool, where units may go by locks, and by how far centers are."""
    lock = problem.territory_lock
    leaves = (home >= 0) & ~problem.locked & (lock[home] == FREE)
    open_ = leaves[:, None] & (lock != FROZEN)[None, :]
    open_[np.flatnonzero(home >= 0), home[home >= 0]] = False
    ways = serving(problem)
    if ways is not None:
        unit, into = np.nonzero(open_)
        open_[unit, into] = ~ways.refused(home, unit, into)
    return open_


def _parted(problem: Problem, home: np.ndarray) -> np.ndarray:
    """Return the pairs to keep apart, but for those that locks hold together, or nobody has."""
    pairs = problem.apart
    if not len(pairs):
        return np.empty((0, 2), dtype=np.int64)
    stays = problem.locked | (home == UNASSIGNED) | (problem.territory_lock[home] != FREE)
    held = stays[pairs].all(axis=1) & (home[pairs[:, 0]] == home[pairs[:, 1]])
    return pairs[~held]
