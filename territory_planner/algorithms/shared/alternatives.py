"""What is asked of alternatives, with a plan of today or without one."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ...core.jobs.request import Request
from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.travel.straight import SQUARED
from ...layers.plan import Names
from ...layers.reading.units import Units
from ...layers.text import tr
from . import builders as b
from . import constraints, travel
from . import parameters as p
from .designing import read_fresh
from .pairs import apart
from .planned import read_planned
from .requests import request_of
from .run import Run

PROCESSES = "PROCESSES"

WAYS = (travel.ROADS, travel.COST_MATRIX, travel.MAX_DISTANCE, travel.MAX_TIME)
"""Parameters that are about ways from centers."""


@dataclass(frozen=True)
class AskedOfAlternatives:
    """What is asked, of which units, and what territories are called."""

    request: Request
    units: Units
    names: Names
    criteria: list[str]


def plan_of_today(help_text: str) -> QgsProcessingParameterDefinition:
    """Return the field with today's plan, which may be left out."""
    return b.field(p.TERRITORY_FIELD, tr("Plan of today"), help_text)


def number_of_territories() -> QgsProcessingParameterDefinition:
    """Return how many territories to make where there is no plan of today."""
    return b.explained(
        p.territories(), tr("Where there is no plan of today: exactly so many are made.")
    )


def rules_of_plans() -> list[QgsProcessingParameterDefinition]:
    """Return what all plans must keep."""
    return [
        p.locked(),
        constraints.territory_locks(),
        *p.touching(),
        p.targets_only(),
        *constraints.limits(),
        *constraints.of_units(),
        apart(),
        p.id_field(),
    ]


def centers_of_plans() -> list[QgsProcessingParameterDefinition]:
    """Return what territories are served from, and what that is measured by."""
    return [
        *p.centers_of_plan(),
        p.center_inside(),
        p.capacity_field(),
        *travel.definitions(),
        travel.max_distance(),
        travel.max_time(),
    ]


def processes() -> QgsProcessingParameterDefinition:
    """Return how many processes of this computer work at once."""
    return b.number(
        PROCESSES,
        tr("Processes at once"),
        tr("So many beside QGIS at most. Without it: one for each core."),
        least=1,
        whole=True,
    )


def check_asked(run: Run) -> None:
    """Refuse to make territories of which neither a plan of today nor a number is given."""
    if run.given(p.TERRITORY_FIELD):
        return
    for name in (p.LOCKED, constraints.TERRITORY_LOCKS):
        if run.given(name):
            raise InvalidInput(
                tr(
                    "{name} says what stays as it is today: say which field holds the plan of "
                    "today (TERRITORY_FIELD)."
                ).format(name=name)
            )
    if not any(map(run.given, (p.TERRITORIES, p.TARGETS, p.CENTERS))):
        raise InvalidInput(
            tr(
                "Say how many territories to make (TERRITORIES), or which field holds the plan of "
                "today (TERRITORY_FIELD)."
            )
        )
    _check_centers_for_ways(run)


def read_asked(run: Run) -> AskedOfAlternatives:
    """Return what is asked of alternatives."""
    if run.given(p.TERRITORY_FIELD):
        planned = read_planned(run)
        request = request_of(run, planned, planned.plan.assignment)
        return AskedOfAlternatives(request, planned.units, planned.plan.names, planned.criteria)
    run.stage(tr("Reading units"))
    units = run.units(also=constraints.chosen_fields(run))
    fresh = read_fresh(run, units, run.optional_integer(p.TERRITORIES))
    return AskedOfAlternatives(fresh.request, units, fresh.names, run.fields(p.WORKLOAD))


def _check_centers_for_ways(run: Run) -> None:
    """Refuse ways and limits on them where nothing says from where they lead.

    Raises
    ------
    InvalidInput
    """
    asked = [each for each in WAYS if run.given(each)]
    if run.has(travel.OBJECTIVE) and run.choice(travel.OBJECTIVE) != SQUARED:
        asked.append(travel.OBJECTIVE)
    if asked and not run.given(p.CENTERS):
        raise InvalidInput(
            tr(
                "{names}: ways lead from centers, and alternatives that are made afresh find none "
                "of their own. Give centers (CENTERS), or the plan of today (TERRITORY_FIELD)."
            ).format(names=", ".join(asked))
        )
