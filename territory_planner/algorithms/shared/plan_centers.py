"""The centers of an existing plan's territories, to judge the plan by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core.model.errors import InvalidInput
from ...core.model.measures import workload_shares
from ...core.model.problem import UNASSIGNED
from ...core.model.text import few
from ...core.model.travel_table import Travel
from ...layers.plan import FieldPlan
from ...layers.reading.costs import table_travel
from ...layers.reading.points import Centers
from ...layers.reading.sites import subset
from ...layers.reading.units import Units
from ...layers.text import tr
from . import parameters as p
from .reading import read_capacities
from .run import Run
from .sites import SITE_FIELD, is_required
from .travel import COST_MATRIX


@dataclass(frozen=True)
class PlanCenters:
    """Which center each of k territories has.

    Attributes
    ----------
    position : (k, d) float64
        In km; NaN where a territory has none.
    seat : (k,) int64
        Unit that holds the center, -1 for none.
    capacity : (k, 1) or (k, m) float64 or None
        What each center can carry, where that was given.
    travel : Travel or None
        What serving units from each center takes, where that was given.
    homeless : (h,) int64
        Units that hold required centers which no territory has.
    """

    position: np.ndarray
    seat: np.ndarray
    capacity: np.ndarray | None
    travel: Travel | None
    homeless: np.ndarray


def read_plan_centers(run: Run, units: Units, plan: FieldPlan) -> PlanCenters | None:
    """Return the centers of a plan's territories, None where no layer of centers is given.

    A center is that of the territory with its name, where there is a name field; else of the
    territory that holds it: the first of several, or among candidates a required one, then the one
    from which the territory is served best.

    Raises
    ------
    InvalidInput
        When capacities are given, but not for all territories.
    """
    centers = run.centers(units, also=[*run.fields(p.CAPACITY_FIELD), run.field(SITE_FIELD)])
    if centers is None:
        return None
    required = is_required(run, centers)
    first = np.lexsort((_cost_about(units, centers, plan), ~required))
    if required.all():
        first = np.arange(centers.k)
    row = _rows(centers, plan, by_name=run.given(p.CENTER_NAME_FIELD), first=first)
    known = row >= 0
    position = np.where(known[:, None], centers.position[row], np.nan)
    free = ~np.isin(np.arange(centers.k), row) & required
    return PlanCenters(
        position=position,
        seat=np.where(known, centers.unit[row], UNASSIGNED),
        capacity=_capacity(read_capacities(run, centers), row, plan),
        travel=_travel(run, units, centers, row),
        homeless=centers.unit[free],
    )


def centers_in_order(run: Run, units: Units, plan: FieldPlan) -> Centers | None:
    """Return the center of each territory, in their order; None where no layer is given.

    Raises
    ------
    InvalidInput
        When territories have none.
    """
    centers = run.centers(units)
    if centers is None:
        return None
    row = _rows(centers, plan, by_name=run.given(p.CENTER_NAME_FIELD))
    _check_all_have_one(
        row,
        plan,
        tr(
            "Territories without a center (CENTERS) ({count:,}): {names}. Add centers in them, or "
            "name centers as the territories (CENTER_NAME_FIELD)."
        ),
    )
    return subset(centers, row)


def capacity_of_plan(run: Run, units: Units, plan: FieldPlan) -> np.ndarray | None:
    """Return (k, 1) or (k, m) float64, what the center of each territory can carry, if given.

    Raises
    ------
    InvalidInput
        When capacities are given, but not for all territories.
    """
    fields = run.fields(p.CAPACITY_FIELD)
    centers = run.centers(units, also=fields) if fields else None
    if centers is None:
        return None
    row = _rows(centers, plan, by_name=run.given(p.CENTER_NAME_FIELD))
    return _capacity(read_capacities(run, centers), row, plan)


def _rows(
    centers: Centers, plan: FieldPlan, *, by_name: bool, first: np.ndarray | None = None
) -> np.ndarray:
    """Return (k,) int64, the center of each territory, -1 for none.

    Parameters
    ----------
    first : (c,) int, optional
        Centers in the order in which they are taken, where a territory has several.
    """
    number = {name: index for index, name in enumerate(plan.names.text)}
    row = np.full(plan.names.k, -1, dtype=np.int64)
    for at in range(centers.k) if first is None else first.tolist():
        around = int(plan.assignment[centers.unit[at]])
        own = number.get(centers.name[at], -1) if by_name else around
        if own >= 0 and row[own] < 0:
            row[own] = at
    return row


def _cost_about(units: Units, centers: Centers, plan: FieldPlan) -> np.ndarray:
    """Return (c,) float64, Σ workload · straight km² of the territory around each center."""
    share = workload_shares(units.workload)
    cost = np.zeros(centers.k)
    for at, unit in enumerate(centers.unit.tolist()):
        own = np.flatnonzero(plan.assignment == plan.assignment[unit])
        way = np.square(units.position[own] - centers.position[at]).sum(axis=1)
        cost[at] = float(share[own] @ way)
    return cost


def _check_all_have_one(row: np.ndarray, plan: FieldPlan, otherwise: str) -> None:
    """Refuse territories without a center (a `row` of -1), in these words."""
    missing = [plan.names(territory) for territory in np.flatnonzero(row < 0).tolist()]
    if missing:
        raise InvalidInput(otherwise.format(count=len(missing), names=few(missing)))


def _capacity(capacity: np.ndarray | None, row: np.ndarray, plan: FieldPlan) -> np.ndarray | None:
    if capacity is None:
        return None
    _check_all_have_one(
        row,
        plan,
        tr(
            "Capacities are given by the centers, and these territories have none ({count:,}): "
            "{names}. Name the centers as the territories (CENTER_NAME_FIELD), or give a table of "
            "targets."
        ),
    )
    return capacity[row]


def _travel(run: Run, units: Units, centers: Centers, row: np.ndarray) -> Travel | None:
    """Return travel from the centers of territories; from none where a territory has none."""
    if not run.given(COST_MATRIX) or (row < 0).any():
        return None
    ids = run.unit_ids(units)
    whole = table_travel(run.source(COST_MATRIX), ids, units, centers, run.report)
    return whole.among(np.arange(units.n), row)
