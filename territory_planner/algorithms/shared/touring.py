"""Travel inside territories as a part of the workload: parameters, and what is told of it."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
)

from ...core.jobs.service_and_travel import Settled, with_travel
from ...core.model.errors import InvalidInput
from ...core.model.problem import Problem
from ...core.travel.touring import Touring
from ...layers.plan import Names
from ...layers.reading.land import land_of_units
from ...layers.reading.touring import touring_of as through
from ...layers.reading.units import Units
from ...layers.text import tr
from ...layers.writing.output import Table
from ...layers.writing.touring import touring_table
from . import builders as b
from . import measures as m
from . import outputs as o
from .run import Run

TRAVEL_PER_KM = "TRAVEL_PER_KM"
TOURS = "TOURS"
TRAVEL_TABLE = "TRAVEL_TABLE"
TRAVEL, SETTLED = "TRAVEL", "SETTLED"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return the stops, and what the travel between them counts."""
    stops, field = m.definitions()[:2]
    return [
        b.explained(
            stops,
            tr(
                "Where travel counts (TRAVEL_PER_KM): the stops of tours, points, one a stop. "
                "Each counts for the unit that it lies in."
            ),
        ),
        b.explained(
            field,
            tr("In place of such a layer: how many stops there are in each unit."),
        ),
        *of_travel(),
    ]


def of_travel() -> list[QgsProcessingParameterDefinition]:
    """Return what the travel between customers counts."""
    return [
        b.number(
            TRAVEL_PER_KM,
            tr("Travel: workload per km"),
            tr(
                "Counts estimated tours through the stops of each territory in its (first) "
                "workload, at so much for a km, in the workload's unit: minutes at 40 km/h "
                "are 1.5, and where roads are a quarter longer than straight lines, 1.9. The "
                "workload field is then service alone. The estimate is within 8 % of the mean "
                "of real tours through 5 to 200 stops at random places, in areas up to 16 "
                "times as long as wide; a single tour is off by some 20 to 26 % with 5 stops, "
                "6 to 8 % with 20 and 2 % with 200 (a standard deviation). Example: 1.9."
            ),
        ),
        b.number(
            TOURS,
            tr("Travel: tours in the period"),
            tr(
                "How many tours the period has for each territory, working days for one: each "
                "goes through an equal share of its stops, all over it. Without it, one tour "
                "goes through all of them. Example: 220."
            ),
            least=1.0,
        ),
    ]


def travel_sink() -> QgsProcessingParameterFeatureSink:
    """Return the output table of travel by territory."""
    return o.sink(
        TRAVEL_TABLE,
        tr("Service and travel of the territories"),
        QgsProcessing.SourceType.TypeVector,
        tr(
            "Where travel counts (TRAVEL_PER_KM), one row per territory: stops, area_km2, "
            "elongation (length : width), tour_km (of all tours), service, travel, total, target, "
            "and the deviation of the total (percent)."
        ),
        optional=True,
    )


def numbers() -> dict[str, str]:
    """Return the output numbers about travel, and what they mean."""
    return {
        TRAVEL: tr("Estimated travel inside territories, where it counts (TRAVEL_PER_KM)"),
        SETTLED: tr(
            "1 where, with the travel that this plan has, all territories are within their limits, "
            "or travel is what the plan was balanced by; 0 where they did not come to agree"
        ),
    }


def touring_of(run: Run, units: Units) -> Touring | None:
    """Return the travel that is to count, None where none is.

    `units` must have been read with the field of customers.

    Raises
    ------
    InvalidInput
        When it counts nothing, or there are no stops.
    """
    return run.once("touring", lambda: _read(run, units))


def check_stops(run: Run) -> None:
    """Refuse travel that counts nothing, or leads nowhere."""
    per_km = run.optional_number(TRAVEL_PER_KM)
    if per_km is None:
        return
    if per_km <= 0:
        raise InvalidInput(
            tr("A km of travel (TRAVEL_PER_KM) must count more than 0: leave it out instead.")
        )
    if not run.given(m.CUSTOMERS) and not run.given(m.CUSTOMERS_FIELD):
        raise InvalidInput(
            tr(
                "Travel (TRAVEL_PER_KM) needs the stops that tours lead through: a layer of "
                "customers (CUSTOMERS), or how many there are in each unit (CUSTOMERS_FIELD)."
            )
        )


def _read(run: Run, units: Units) -> Touring | None:
    per_km = run.optional_number(TRAVEL_PER_KM)
    stops = None if per_km is None else m.counted_customers(run, units, m.customers_of(run, units))
    if per_km is None or stops is None:
        return None
    if (stops < 0).any():
        wrong = np.flatnonzero(stops < 0)
        raise InvalidInput(
            tr("Units with fewer than 0 stops (CUSTOMERS_FIELD) ({count:,}): {units}.").format(
                count=len(wrong), units=units.named(wrong)
            )
        )
    land = land_of_units(units, run.progress)
    tours = run.optional_number(TOURS) or 1.0
    return through(units.workload[:, 0], stops, land, units.position, per_km, tours)


def as_it_counts(run: Run, units: Units, problem: Problem, plan: np.ndarray) -> Problem:
    """Return a problem whose workload has the travel of a plan (n,), where travel counts."""
    touring = touring_of(run, units)
    if touring is None:
        return problem
    return with_travel(problem, touring, touring.shares(plan, problem.k))


def travel_of(run: Run, units: Units, problem: Problem, plan: np.ndarray) -> np.ndarray | None:
    """Return (k,) float64, the travel inside territories; None where none counts."""
    touring = touring_of(run, units)
    return None if touring is None else touring.tours_of(plan, problem.k).travel


def tell_of_customers(run: Run) -> None:
    """Warn of customers that are given where they serve for travel alone, and none counts."""
    for name in (m.CUSTOMERS, m.CUSTOMERS_FIELD):
        if run.given(name) and not run.given(TRAVEL_PER_KM):
            said = tr("{name} is left aside: it says nothing without {partner}.")
            run.report.warning(said.format(name=name, partner=TRAVEL_PER_KM))


def numbers_of(run: Run, units: Units, found: Settled | None) -> dict[str, float]:
    """Return the output numbers about travel."""
    touring = touring_of(run, units)
    if found is None or touring is None:
        return {}
    travel = touring.tours_of(found.plan, found.problem.k).travel.sum()
    return {TRAVEL: float(travel), SETTLED: int(found.settled)}


def table_of_travel(
    run: Run, units: Units, problem: Problem, plan: np.ndarray, names: Names
) -> Table:
    """Return the table of travel by territory; without rows where none counts."""
    return touring_table(touring_of(run, units), problem, plan, names)
