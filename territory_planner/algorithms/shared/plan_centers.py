"""The centers of an existing plan's territories, to judge the plan by."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...core.jobs.request import GivenCenters
from ...core.jobs.served import rows_of_centers
from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.measures import workload_shares
from ...core.model.text import few
from ...layers.plan import FieldPlan, Names
from ...layers.reading.costs import table_travel
from ...layers.reading.points import Centers
from ...layers.reading.units import Units
from ...layers.text import tr
from . import parameters as p
from .reading import read_capacities
from .run import Run
from .sites import SITE_FIELD, is_required
from .travel import COST_MATRIX, cost_table


@dataclass(frozen=True)
class CentersGiven:
    """The centers that are given for a plan.

    Attributes
    ----------
    given : GivenCenters
    row : (k,) int64
        Which each territory has, -1 for none.
    capacity : (k, 1) or (k, m) float64 or None
        What that can carry, where it was given.
    """

    given: GivenCenters
    row: np.ndarray
    capacity: np.ndarray | None


def read_plan_centers(
    run: Run, units: Units, plan: FieldPlan, joining: Sequence[str] = ()
) -> CentersGiven | None:
    """Return the centers of a plan's territories, None where no layer of centers is given.

    A center is that of the territory with its name, where there is a name field; else of the
    territory that holds it.

    Parameters
    ----------
    joining : sequence of str
        Names of territories that are to begin, which come after the plan's.

    Raises
    ------
    InvalidInput
        When capacities are given, but not for all territories.
    """
    centers = run.centers(units, also=[*run.fields(p.CAPACITY_FIELD), run.field(SITE_FIELD)])
    if centers is None:
        return None
    names = Names((*plan.names.text, *joining), plan.names.numeric)
    given = given_centers(run, units, centers, names)
    row = rows_of_centers(
        given, units.position, workload_shares(units.workload), plan.assignment, plan.names.k
    )
    capacity = _capacity(read_capacities(run, centers), row, plan)
    return CentersGiven(given, row, capacity)


def given_centers(run: Run, units: Units, centers: Centers, names: Names) -> GivenCenters:
    """Return centers of a run, and which of the territories of these names each is of."""
    number, travel = names.numbers(), None
    by_name = run.given(p.CENTER_NAME_FIELD)
    if run.given(COST_MATRIX):
        ids = run.unit_ids(units)
        travel = table_travel(cost_table(run), ids, units, centers, run.report, run.progress)
    return GivenCenters(
        position=centers.position,
        unit=centers.unit,
        owner=np.array([number.get(name, -1) for name in centers.name]) if by_name else None,
        required=is_required(run, centers),
        travel=travel,
        inside=run.yes(p.CENTER_INSIDE),
    )


def check_all_have_centers(centers: CentersGiven | None, plan: FieldPlan) -> None:
    """Refuse territories without a center, where centers are given.

    Raises
    ------
    InvalidInput
    """
    if centers is not None:
        _check_all_have_one(
            centers.row,
            plan,
            tr(
                "Territories without a center (CENTERS) ({count:,}): {names}. Add centers in them, "
                "or name centers as the territories (CENTER_NAME_FIELD)."
            ),
        )


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
            "Capacities are given by the centers, and {count:this territory has|these territories "
            "have} none ({count:,}): {names}. Name the centers as the territories "
            "(CENTER_NAME_FIELD), or give a table of targets."
        ),
    )
    return capacity[row]
