"""A live plan held against what it is asked: what is wrong with it, what a move would break."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import numpy as np

from ....core.checks.asked import Asked, Held, Scope, Served, beyond_of
from ....core.checks.brought_about import warnings
from ....core.checks.issue import (
    BARRIER,
    DETACHED,
    DISTANCE,
    DURATION,
    EMPTY,
    ENCLAVE,
    NO_WAY,
    OVERLAP,
    TOLERANCE,
    UNCOVERED,
    WITHOUT_TERRITORY,
    Issue,
)
from ....core.checks.listing import explain_issue, find_again, find_issues
from ....core.checks.sizes import sizes_of
from ....core.live.tally import Tally
from ....core.model.data_classes import dataclass
from ....core.model.moves import Called
from ....core.model.problem import UNASSIGNED, rounding_slack, tolerated
from ....core.model.sizes import Sizes
from ....core.state.local import neighbours_of
from ...text import tr
from ..reading.live_ways import LiveWays
from ..reading.plan_rules import PlanRules
from ..reading.shapes import UnitShapes
from ..reading.tiling import Tiling, land_issues
from ..reading.unit_table import UnitTable
from ..settings.plan_settings import PlanSettings

FAR = (DISTANCE, DURATION, NO_WAY)
"""Kinds about ways from centers."""

BASIC = (WITHOUT_TERRITORY, DETACHED, ENCLAVE, BARRIER, TOLERANCE, EMPTY, UNCOVERED, OVERLAP)
"""Kinds that need no constraint of the set-up."""


class PlanView(Protocol):
    """What checks need of a live plan: see `live_plan.LivePlan`."""

    settings: PlanSettings
    table: UnitTable
    tally: Tally
    rules: PlanRules
    shapes: UnitShapes | None
    center: dict[int, np.ndarray]
    required: frozenset[str]
    seats: dict[str, int]
    ways: LiveWays | None
    tiling: Tiling | None

    def seen(self) -> tuple[Asked, Held]:
        """Return what is asked of it, and the plan as it stands."""

    @property
    def tolerance(self) -> np.ndarray:
        """(m,) float64, accepted deviation by criterion, as a share."""

    @property
    def active(self) -> np.ndarray:
        """Territories to show."""

    @property
    def locks(self) -> np.ndarray:
        """(k,) int8, the lock of each territory."""

    def name(self, territory: int) -> str:
        """Return what a territory is called, to be shown."""

    def called(self, territory: int) -> str:
        """Return the same as it was given."""


class IssueList:
    """What is wrong with a plan: found when asked for, then again only where it has changed."""

    def __init__(self) -> None:
        self._found: list[Issue] | None = None
        self._plan = np.zeros(0, dtype=np.int32)
        self._seen: tuple[Asked, Held] | None = None
        self._seen_plan = self._plan

    def forget(self) -> None:
        """Find all anew, for something has changed besides where units are."""
        self._found = self._seen = None

    def ask_anew(self) -> None:
        """Take what is asked anew: targets have changed, which all checks of totals look at."""
        self._seen = None

    def seen(self, plan: PlanView) -> tuple[Asked, Held]:
        """Return what is asked of a plan, and the plan as it stands, as checks read them."""
        now = plan.tally.assignment
        if self._seen is None or not np.array_equal(now, self._seen_plan):
            self._seen, self._seen_plan = (asked_of(plan), held_of(plan.tally)), now.copy()
        return self._seen

    def of(self, plan: PlanView) -> list[Issue]:
        """Return what is wrong with a plan as it stands."""
        now = plan.tally.assignment
        moved = np.flatnonzero(now != self._plan) if self._found is not None else now[:0]
        if self._found is None or len(moved):
            asked, held = self.seen(plan)
            if self._found is None:
                self._found = find_issues(asked, held)
            else:
                scope = self._scope(held, moved)
                self._found = find_again(self._found, asked, held, scope)
            self._plan = now.copy()
        return self._found

    def _scope(self, held: Held, moved: np.ndarray) -> Scope:
        """Return what concerns units that have moved, their neighbours' territories included."""
        sides = [self._plan[moved], held.assignment[moved]]
        if held.graph is not None:
            _, entry = neighbours_of(held.graph, moved)
            sides.append(held.assignment[held.graph.indices[entry]])
        return Scope(np.unique(np.concatenate(sides)), moved)


def issues_with(plan: PlanView, tally: Tally) -> list[Issue]:
    """Return what would be wrong with a plan by the assignment of `tally`."""
    return find_issues(asked_of(plan), held_of(tally))


def asked_of(plan: PlanView) -> Asked:
    """Return what the set-up asks of a plan."""
    tally, rules, shapes = plan.tally, plan.rules, plan.shapes
    target = tally.target
    low, high = tolerated(target, plan.tolerance)
    return Asked(
        target=target,
        low=low,
        high=high,
        least=np.broadcast_to(rules.least, target.shape),
        most=np.broadcast_to(rules.most, target.shape),
        slack=rounding_slack(tally.total),
        rules=rules.rules,
        number=None,
        before=None,
        locked=plan.table.locked,
        territory_lock=plan.locks,
        barred=np.zeros((0, 2), dtype=np.int64) if shapes is None else shapes.barred,
        served=_served(plan),
        land=land_issues(plan.tiling, tally.n) if plan.tiling else (),
        sizes=sizes_in(plan),
    )


def sizes_in(plan: PlanView) -> Sizes | None:
    """Return how large the set-up lets territories be; areas count once outlines are known."""
    rules, shapes = plan.settings.rules, plan.shapes
    area = None if shapes is None or not shapes.area.any() else shapes.area
    most_area = rules.max_area * 1e6 if rules.max_area > 0 and area is not None else None
    return sizes_of(plan.tally.n, rules.max_units or None, most_area, area)


def held_of(tally: Tally) -> Held:
    """Return the plan of a tally as checks read it."""
    return Held(
        assignment=tally.assignment,
        workload=tally.workload,
        mass=tally.mass,
        load=tally.loads,
        count=tally.units,
        part=tally.part,
        graph=tally.counted,
    )


def called_by(plan: PlanView) -> Called:
    """Return what a plan calls its territories, units and all else."""
    titles = plan.settings.workload_fields or [tr("units")]
    return Called(
        plan.name,
        plan.rules.groups.names,
        plan.table.name.__getitem__,
        plan.rules.parents.names,
        titles.__getitem__,
        not plan.settings.workload_fields,
    )


def sentence(plan: PlanView, found: Issue) -> str:
    """Return an issue in a planner's words."""
    return explain_issue(found, called_by(plan))


def warnings_of(plan: PlanView, units: np.ndarray, territory: int | np.ndarray) -> list[str]:
    """Say what giving `units` (ascending) to `territory`, or one each, would break that now holds.

    Looks at what these units and the sides are asked for only; under 2 ms.
    """
    return warnings(*plan.seen(), units, territory, called_by(plan))


@dataclass(frozen=True)
class Outside:
    """How far territories that have units are out of tolerance.

    Attributes
    ----------
    territory : (t,) int64
        Ascending.
    target, beyond : (t, m) float64
        What they should carry; how much they carry above or below what is accepted, < 0 within it.
    slack : (m,) float64
        By how much sums of workload may differ by rounding alone.
    """

    territory: np.ndarray
    target: np.ndarray
    beyond: np.ndarray
    slack: np.ndarray

    @property
    def is_out(self) -> np.ndarray:
        """(t,) bool, those that are out by any workload."""
        out: np.ndarray = (self.beyond > self.slack).any(axis=1)
        return out


def outside_of(plan: PlanView) -> Outside:
    """Return how far a plan's territories are out of tolerance, by their totals alone."""
    tally = plan.tally
    held = np.flatnonzero(tally.units > 0)
    target = tally.target[held]
    beyond = beyond_of(tally.loads[held], *tolerated(target, plan.tolerance))
    return Outside(held, target, beyond, rounding_slack(tally.total))


def beyond_limits(rules: PlanRules, tally: Tally) -> np.ndarray:
    """Return (k, m) float64, the workload above the maximum, or (negative) below the minimum.

    Nothing for a territory without units.
    """
    load = tally.loads
    beyond = load - np.clip(load, rules.least, rules.most)
    matters = (np.abs(beyond) > rounding_slack(tally.total)) & (tally.units > 0)[:, None]
    return np.where(matters, beyond, 0.0)


def constraints_broken(issues: Sequence[Issue]) -> int:
    """Return how many constraints of the set-up are broken."""
    return sum(found.kind not in BASIC for found in issues)


def units_far(issues: Sequence[Issue]) -> int:
    """Return how many units are too far from their center or can't be served from it."""
    return len({unit for each in issues if each.kind in FAR for unit in each.units.tolist()})


def _served(plan: PlanView) -> Served | None:
    """Return where territories are served from: centers, else the unit in their middle."""
    shapes, rules = plan.shapes, plan.rules
    if shapes is None:
        return None
    active = plan.active.tolist()
    place = np.full((plan.tally.k, shapes.position.shape[1]), np.nan)
    for territory, where in plan.center.items():
        if len(where) == place.shape[1]:
            place[territory] = where
    row, seat = None, None
    homeless = np.zeros(0, dtype=np.int64)
    if plan.ways is not None:
        row = _by_name(plan, range(plan.tally.k), plan.ways.row)
    has_centers = not plan.center.keys().isdisjoint(active)
    if has_centers:
        seat = _by_name(plan, active, plan.seats)
        without = plan.required.difference(map(plan.called, active))
        homeless = np.unique([plan.seats[name] for name in without & plan.seats.keys()])
    return Served(
        shapes.position,
        shapes.globe,
        place,
        travel=None if plan.ways is None else plan.ways.travel,
        row=row,
        seat=seat,
        reach=rules.reach,
        spacing=plan.settings.rules.spacing,
        needed=has_centers,
        homeless=homeless.astype(np.int64),
    )


def _by_name(plan: PlanView, territories: Iterable[int], known: Mapping[str, int]) -> np.ndarray:
    """Return (k,) int64, what is known of some territories by their names, -1 else."""
    found = np.full(plan.tally.k, UNASSIGNED, dtype=np.int64)
    for territory in territories:
        found[territory] = known.get(plan.called(territory), UNASSIGNED)
    return found
