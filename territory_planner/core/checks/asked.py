"""What checks read: a plan with its totals, what is asked of it, and what of it has changed."""

from __future__ import annotations

from dataclasses import field, replace
from typing import Optional

import numpy as np

from ..model.data_classes import dataclass
from ..model.graph import Graph, parts
from ..model.main_part import rank_parts, weighed
from ..model.measures import loads, middle_units
from ..model.problem import Problem, tolerated
from ..model.reach import UNLIMITED, Reach
from ..model.sizes import Sizes
from ..model.travel_table import Travel
from .issue import Issue
from .rules import Rules, no_rules

HardLimits = tuple[Optional[np.ndarray], Optional[np.ndarray]]
"""Least and most workload of a territory, (m,) or (k, m) float64 each; None for no limit."""


@dataclass(frozen=True)
class Held:
    """A plan and its totals.

    Attributes
    ----------
    assignment : (n,) int32
        Territory of each unit, `UNASSIGNED` for none.
    workload : (n, m) float64
    mass : (n,) float64
        The workload that counts in comparisons: see `Problem.mass`.
    load : (k, m) float64
        What each territory carries.
    count : (k,) int64
        Units of each territory.
    part : (n,) int32
        Part of its territory that a unit is in: 0 for the one that is the territory; else any
        number above, -1 for none.
    graph : Graph or None
        Which units touch; None while that is not known, when there are no detached parts.
    """

    assignment: np.ndarray
    workload: np.ndarray
    mass: np.ndarray
    load: np.ndarray
    count: np.ndarray
    part: np.ndarray
    graph: Graph | None

    @property
    def k(self) -> int:
        """Number of territories."""
        return len(self.load)

    def after(self, units: np.ndarray, territory: int | np.ndarray) -> Held:
        """Return the plan with `units` given to a territory or none, for all or one each.

        Parts stay as they were.
        """
        assignment, load, count = self.assignment.copy(), self.load.copy(), self.count.copy()
        work = self.workload[units]
        for owner, sign in ((assignment[units], -1), (np.broadcast_to(territory, units.shape), 1)):
            kept = owner >= 0
            np.add.at(load, owner[kept], sign * work[kept])
            np.add.at(count, owner[kept], sign)
        assignment[units] = territory
        return replace(self, assignment=assignment, load=load, count=count)


@dataclass(frozen=True)
class Served:
    """Where territories are served from, and how far that may be.

    Attributes
    ----------
    position : (n, d) float64
        Where units are (km, see `Problem`).
    globe : bool
    place : (k, d) float64 or None
        Where centers are, NaN where one is not known; None: nowhere.
    from_middle : bool
        A territory without a place is served from the unit in its middle; else it is not judged.
    travel : Travel or None
        What ways from the centers take, where they may be barred.
    row : (k,) int64 or None
        The center of each territory in `travel`, -1 for none; None: one each, in order.
    seat : (k,) int64 or None
        The unit that holds each center and must belong to its territory, -1 for none.
    reach : Reach
        How far a unit may be from its center; time counts where `travel` is known.
    spacing : float
        km that centers keep from each other; 0 for no limit.
    needed : bool
        Every territory must have a center.
    homeless : (h,) int64
        Units that hold centers which no territory has.
    """

    position: np.ndarray
    globe: bool
    place: np.ndarray | None = None
    from_middle: bool = True
    travel: Travel | None = None
    row: np.ndarray | None = None
    seat: np.ndarray | None = None
    reach: Reach = UNLIMITED
    spacing: float = 0.0
    needed: bool = False
    homeless: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    @property
    def is_measured(self) -> bool:
        """Whether it matters where territories are served from."""
        return bool(np.isfinite(self.reach.km)) or self.spacing > 0

    @property
    def is_free(self) -> bool:
        """Whether some territories are served from their middle, which goes with every move."""
        return self.from_middle and (self.place is None or not np.isfinite(self.place).all())

    def places(self, held: Held, among: np.ndarray | None = None) -> np.ndarray:
        """Return (k, d) where territories are served from, NaN where that is not known.

        Parameters
        ----------
        among : (u,) int64, optional
            Units of the territories that are asked about; default: all.
        """
        place = np.full((held.k, self.position.shape[1]), np.nan)
        if self.place is not None:
            place[:] = self.place
        bare = ~np.isfinite(place).all(axis=1)
        if not self.from_middle or not bare.any():
            return place
        units = np.arange(len(self.position)) if among is None else among
        found = middle_units(self.position[units], held.mass[units], held.assignment[units], held.k)
        bare &= found >= 0
        place[bare] = self.position[units[found[bare]]]
        return place


@dataclass(frozen=True)
class Asked:
    """What a plan of k territories is asked to keep.

    Attributes
    ----------
    target, low, high : (k, m) float64
        What territories should carry; the ends of the tolerance about it.
    least, most : (k, m) float64
        Hard limits; -inf and inf for none.
    slack : (m,) float64
        By how much sums of workload may differ by rounding alone.
    rules : Rules
        Of the units.
    number : int or None
        How many territories there should be.
    before : (n,) int32 or None
        The plan that locks hold on to; None: they hold on to nothing.
    locked : (n,) bool
    territory_lock : (k,) int8
    barred : (e, 2) int64
        Units that touch, but across a barrier, so that they are no neighbours.
    served : Served or None
        None while it is not known where units are.
    land : tuple of Issue
        What is wrong with the shapes of units, where that was looked for.
    sizes : Sizes or None
        What territories may have at most of, beside their workload.
    """

    target: np.ndarray
    low: np.ndarray
    high: np.ndarray
    least: np.ndarray
    most: np.ndarray
    slack: np.ndarray
    rules: Rules
    number: int | None
    before: np.ndarray | None
    locked: np.ndarray
    territory_lock: np.ndarray
    barred: np.ndarray
    served: Served | None
    land: tuple[Issue, ...] = ()
    sizes: Sizes | None = None

    def beyond(self, load: np.ndarray, territories: np.ndarray) -> np.ndarray:
        """Return how far loads (t, m) of territories (t,) are out of tolerance, < 0 within it."""
        return beyond_of(load, self.low[territories], self.high[territories])


def beyond_of(load: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Return how far loads are out of what is accepted, < 0 within it; each (t, m)."""
    out: np.ndarray = np.maximum(load - high, low - load)
    return out


@dataclass(frozen=True)
class Scope:
    """What of a plan has changed: checks may leave all else aside.

    Attributes
    ----------
    territories : (t,) int64
        Those that gained or lost units, and those that touch such units; `UNASSIGNED` for none.
    units : (u,) int64
        Those that moved, ascending.
    """

    territories: np.ndarray
    units: np.ndarray

    def has(self, territory: np.ndarray, k: int) -> np.ndarray:
        """Tell (n,) which of some territories, `UNASSIGNED` among them, are in it."""
        inside = np.zeros(k + 1, dtype=bool)
        inside[self.territories] = True
        return inside[territory]


def held_by(problem: Problem, assignment: np.ndarray, part: np.ndarray | None = None) -> Held:
    """Return a problem's plan (n,) with its totals; `part`: as it is kept, default by mass."""
    plan = np.asarray(assignment, dtype=np.int32)
    return Held(
        assignment=plan,
        workload=problem.workload,
        mass=problem.mass,
        load=loads(problem, plan),
        count=np.bincount(plan[plan >= 0], minlength=problem.k),
        part=main_parts(problem.graph, plan, problem.mass) if part is None else part,
        graph=problem.graph,
    )


def main_parts(graph: Graph, plan: np.ndarray, mass: np.ndarray) -> np.ndarray:
    """Return (n,) int32, the rank of each unit's part in its territory by mass; -1 for none."""
    label, _ = parts(graph, plan)
    kept = np.flatnonzero(label >= 0)
    part = np.full(len(plan), -1, dtype=np.int32)
    part[kept] = rank_parts(plan[kept], label[kept], weighed(mass)[kept])
    return part


def asked_by(
    problem: Problem,
    rules: Rules | None = None,
    hard: HardLimits = (None, None),
    barred: np.ndarray | None = None,
    served: Served | None = None,
    number: int | None = None,
) -> Asked:
    """Return what a problem asks of a plan.

    Parameters
    ----------
    rules : Rules, optional
        Of the units; default: the problem's pairs to keep apart.
    hard : two of (k, m) or (m,) float64 or None
        Minimum and maximum of the workload beside the tolerance. Without them, the problem's
        limits count as hard where they are narrower than its tolerance.
    barred, served, number
        See `Asked`.
    """
    shape, slack = problem.target.shape, problem.slack
    low, high = tolerated(problem.target, problem.tolerance)
    least = np.where(problem.lower > low + slack, problem.lower, -np.inf)
    most = np.where(problem.upper < high - slack, problem.upper, np.inf)
    return Asked(
        target=problem.target,
        # Limits wider than the tolerance stand in its place (land cut out of a larger problem).
        low=np.minimum(low, problem.lower),
        high=np.maximum(high, problem.upper),
        least=least if hard[0] is None else np.broadcast_to(hard[0], shape),
        most=most if hard[1] is None else np.broadcast_to(hard[1], shape),
        slack=slack,
        rules=replace(no_rules(problem.n), apart=problem.apart) if rules is None else rules,
        number=number,
        before=problem.start,
        locked=problem.locked,
        territory_lock=problem.territory_lock,
        barred=np.zeros((0, 2), dtype=np.int64) if barred is None else barred,
        served=served,
        sizes=problem.sizes,
    )
