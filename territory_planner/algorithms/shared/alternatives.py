"""What is asked of alternatives, with a plan of today or without one."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProcessingParameterDefinition

from ...core.jobs.request import Request
from ...core.model.errors import InvalidInput
from ...layers.plan import Names
from ...layers.reading.targets import targets_of, warn_of_scaling
from ...layers.reading.units import Units
from ...layers.text import tr
from . import builders as b
from . import constraints
from . import parameters as p
from .exceptions import exceptions_of
from .pairs import apart
from .planned import read_planned
from .reading import count_of, problem_of, read_table_of_targets
from .requests import barred_by, hard_limits, request_of
from .rules import rules_of
from .run import Run
from .starting import read_start

PROCESSES = "PROCESSES"


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
    if not run.given(p.TERRITORIES) and not run.given(p.TARGETS):
        raise InvalidInput(
            tr(
                "Say how many territories to make (TERRITORIES), or which field holds the plan of "
                "today (TERRITORY_FIELD)."
            )
        )


def read_asked(run: Run) -> AskedOfAlternatives:
    """Return what is asked of alternatives."""
    if run.given(p.TERRITORY_FIELD):
        planned = read_planned(run)
        request = request_of(run, planned, planned.plan.assignment)
        return AskedOfAlternatives(request, planned.units, planned.plan.names, planned.criteria)
    run.stage(tr("Reading units"))
    units = run.units(also=constraints.chosen_fields(run))
    return _asked_afresh(run, units)


def _asked_afresh(run: Run, units: Units) -> AskedOfAlternatives:
    """Return what is asked where there is no plan of today."""
    criteria = run.fields(p.WORKLOAD)
    table = read_table_of_targets(run, criteria, None)
    k = count_of(run.optional_integer(p.TERRITORIES), None, table, units.n, run.report)
    names = read_start(run, units, None, table, k, None).names
    target = None
    if table is not None:
        target = targets_of(table, names, run.report, run.progress)
        warn_of_scaling(target, units.workload, criteria, run.report)
    given = exceptions_of(run, units, None if table is None else names, None)
    named = rules_of(run, units, given)
    request = Request(
        problem=problem_of(run, units, k, parted=False, target=target),
        rules=named.rules,
        called=named.called(units, names, criteria),
        hard=hard_limits(run, criteria),
        barred=barred_by(run, units),
        number=k,
        is_shared=table is None,
    )
    return AskedOfAlternatives(request, units, names, criteria)
