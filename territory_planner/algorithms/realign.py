"""Bring a plan within tolerance with as few changes as can be proven."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.jobs.certificate import certify_moves
from ..core.jobs.people_plan import PeopleWish, people_plan
from ..core.jobs.realign_plan import realign_plan
from ..core.jobs.realign_wish import CUSTOMERS, FIELD, UNITS, WORKLOAD, Measure, RealignWish
from ..core.jobs.realigned_plan import Bought, RealignedPlan
from ..core.jobs.request import Request
from ..core.model.errors import InvalidInput
from ..layers.plan import FieldPlan, Names
from ..layers.reading.forecasts import forecasts_of
from ..layers.reading.people import PeopleTable
from ..layers.reading.units import Units
from ..layers.text import tr
from ..layers.values import counts_of, yes_column
from ..layers.writing.output import Table, Written
from ..layers.writing.results import curve_table
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared import rules, travel
from .shared.account import asked, figure_titles, figures, largest_deviation, outcome
from .shared.base import TerritoryAlgorithm
from .shared.budget import MAX_MOVED
from .shared.certificates import CERTIFICATE, certificate_file, document_of
from .shared.pairs import kept_apart
from .shared.people import (
    PEOPLE,
    RETURNS,
    full_of,
    more_columns,
    people,
    people_of,
    returns_sink,
    returns_table,
    told,
)
from .shared.planned import Planned, read_planned, revision_tables
from .shared.requests import request_of
from .shared.run import Run
from .shared.verdict import concluded, fail_when, verdict_numbers, verdict_texts

MEASURE = "MEASURE"
MEASURE_FIELD = "MEASURE_FIELD"
PROTECTED = "PROTECTED"
MAX_MOVED_EACH = "MAX_MOVED_EACH"
FORECASTS = "FORECASTS"
CURVE = "CURVE"
MOVED = "MOVED"
MOVED_UNITS = "MOVED_UNITS"
LEAST_MOVED = "LEAST_MOVED"
LEAST_NEARBY = "LEAST_NEARBY"
PROVEN = "PROVEN"


class RealignTerritories(TerritoryAlgorithm):
    """Even out workload with as few changes as can be proven."""

    ID = "realignterritories"
    ICON = "balance"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "WORKLOAD",
        "TOLERANCE",
        "MEASURE",
        "MAX_MOVED",
        "PEOPLE",
        "EFFORT",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Realign territories")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Brings an existing plan within tolerance with as few changes as can be proven: "
            "measured by workload, units, customers or a field of yours, never more than a budget "
            "allows, and with the least that any plan would have to move.\n"
            "Territories keep their names and come in no more parts than today, and protected "
            "units stay. Each move comes with its place in an order, its reason, and what it does. "
            "On maps of some 150 units and 10 territories the least is found and proven; on larger "
            "ones two bounds are given: for any plan, and for those in which units only go to "
            "territories that touch their own today.\n"
            "People who leave (for good, or until a day), join, carry more or less or change "
            "places (PEOPLE) give one plan together, with homes in their territories."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "TOLERANCE=5 MEASURE=units MAX_MOVED=10 OUTPUT=realigned.gpkg MOVES=moves.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            p.weights(),
            *p.tolerances(),
            _measure(),
            _measure_field(),
            *_budget(),
            _forecasts(),
            _protected(),
            people(),
            *p.touching(),
            p.targets(),
            p.target_field(),
            *rules.of_plan(),
            p.id_field(),
            *p.centers_of_plan(),
            p.capacity_field(),
            p.center_inside(),
            *travel.along_roads(),
            travel.max_distance(),
            travel.max_time(),
            p.effort(),
            p.random_seed(),
            fail_when(),
            o.revised_sink(tr("Realigned units")),
            o.moves_sink(),
            _curve_sink(),
            returns_sink(),
            certificate_file(tr("how little the plan moves")),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            **figure_titles(),
            **verdict_numbers(),
            MOVED_UNITS: tr("Units that change hands"),
            MOVED: tr("How much of the measure changes hands (percent)"),
            LEAST_MOVED: tr(
                "How much of it any plan within the limits moves, proven (percent); empty where "
                "it is proven that there is no such plan"
            ),
            LEAST_NEARBY: tr(
                "How much of it any such plan moves in which units only go to territories that "
                "touch their own today, proven (percent)"
            ),
            PROVEN: tr(
                "1 where it is proven that no plan that keeps all that is asked moves less, or, "
                "where none is within the limits, is nearer to them; else 0"
            ),
        }

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return verdict_texts()

    def check(self, run: Run) -> None:
        """Ask for the field of a measure that needs one."""
        if run.wants(CERTIFICATE) and run.given(PEOPLE):
            raise InvalidInput(
                tr(
                    "A certificate (CERTIFICATE) is not written with people who come and go "
                    "(PEOPLE): leave one of the two out."
                )
            )
        kind = run.choice(MEASURE)
        if kind not in (WORKLOAD, UNITS) and not run.given(MEASURE_FIELD):
            raise InvalidInput(
                tr(
                    "MEASURE is “{kind}”, which needs the field of the units that holds it "
                    "(MEASURE_FIELD)."
                ).format(kind=kind)
            )

    def work(self, run: Run) -> dict[str, Any]:
        """Realign the plan."""
        later = run.fields(FORECASTS)
        planned = read_planned(run, run.field(PROTECTED), run.field(MEASURE_FIELD), *later)
        units, before, criteria = planned.units, planned.plan, planned.criteria
        measure = _measured(run, units)
        who = people_of(run, planned)
        request = request_of(
            run,
            planned,
            before.assignment,
            locked=_protected_units(run, units),
            all_have_centers=True,
            joining=who.names.text[before.names.k :] if who else (),
        )
        off = largest_deviation(request.problem, before.assignment, criteria)
        run.say([asked(request.problem, units, criteria)])
        run.say([tr("Before: largest deviation {share}.").format(share=off)])
        run.stage(tr("Realigning"))
        wish = RealignWish(
            run.choice(p.EFFORT),
            run.integer(p.RANDOM_SEED),
            measure,
            run.optional_number(MAX_MOVED),
            run.optional_number(MAX_MOVED_EACH),
            run.wants(CURVE),
            forecasts=forecasts_of(later, units.values.__getitem__, list(units.label), run.report),
        )
        if who is not None:
            return _with_people(run, planned, request, wish, who)
        found = realign_plan(request, wish, run.progress.part(5, 95))
        problem, plan = found.problem, found.plan
        for note in found.notes:
            run.report.warning(note)
        run.say(kept_apart(request.rules, plan))
        run.say(outcome(problem, plan, before.names, units, criteria))
        run.say(found.said)
        tables: dict[str, Written] = {
            **revision_tables(run, planned, problem, plan, found.moves),
            CURVE: curve_table([_row(point) for point in found.curve]),
            RETURNS: returns_table(None, planned, before.names),
        }
        if run.wants(CERTIFICATE):
            counted = replace(problem, start=before.assignment)
            counts = measure.of(request.problem)
            proof = certify_moves(counted, plan, counts, run.progress)
            tables[CERTIFICATE] = document_of(proof)
        numbers = {**figures(problem, plan, units), **_moved(found)}
        return concluded(run, tables, numbers, found.judged)


def _with_people(
    run: Run, planned: Planned, request: Request, wish: RealignWish, who: PeopleTable
) -> dict[str, Any]:
    """Realign the plan for people who come and go."""
    if wish.curve:
        run.report.warning(tr("CURVE is left aside: it is not told with people (PEOPLE)."))
    asked_of_people = PeopleWish(who.changes, wish, full_of(run, request.problem.target))
    found = people_plan(request, asked_of_people, run.progress.part(5, 95))
    units, names = planned.units, who.names
    there = Names(tuple(names(number) for number in found.kept.tolist()), names.numeric)
    for note in found.notes:
        run.report.warning(note)
    run.say(kept_apart(request.rules, found.plan))
    run.say(told(found, planned))
    run.say(outcome(found.problem, found.served, there, units, planned.criteria))
    run.say(found.said)
    wide = replace(planned, plan=FieldPlan(planned.plan.assignment, names))
    more = more_columns(found, names)
    tables: dict[str, Table] = {
        **revision_tables(run, wide, found.found.problem, found.plan, found.moves, more),
        CURVE: curve_table([]),
        RETURNS: returns_table(found, planned, names),
    }
    numbers = {**figures(found.problem, found.served, units), **_moved(found.found)}
    return concluded(run, tables, numbers, found.judged)


def _moved(found: RealignedPlan) -> dict[str, Any]:
    return {
        MOVED_UNITS: found.moved_units,
        MOVED: found.moved,
        LEAST_MOVED: found.at_least,
        LEAST_NEARBY: found.nearby,
        PROVEN: int(found.proven),
    }


def _row(point: Bought) -> tuple[float, float, float, float, bool]:
    return point.budget, point.moved, point.deviation, point.floor, point.proven


def _measured(run: Run, units: Units) -> Measure:
    """Return what moving a unit counts.

    Raises
    ------
    InvalidInput
        When its field is not given, or holds nothing to count.
    """
    kind, field = run.choice(MEASURE), run.field(MEASURE_FIELD)
    if kind in (WORKLOAD, UNITS) or field is None:
        return Measure(kind)
    labels = list(units.label)
    counts = counts_of(units.values[field], field, labels, units.source_name, run.report)
    return Measure(kind, counts, field)


def _protected_units(run: Run, units: Units) -> Any:
    """Return (n,) bool, the units that stay; None without such a field."""
    field = run.field(PROTECTED)
    if field is None:
        return None
    return yes_column(units.values[field], field, list(units.label), run.report)


def _measure() -> QgsProcessingParameterDefinition:
    return b.choice(
        MEASURE,
        tr("What moving a unit counts"),
        {
            WORKLOAD: tr("its workload"),
            UNITS: tr("one, like any other"),
            CUSTOMERS: tr("the customers in it"),
            FIELD: tr("a field: revenue, years of relationship"),
        },
        WORKLOAD,
        tr(
            "As little as can be of this changes hands: “workload”, or “units”, whatever they "
            "carry; “customers” and any other “field” are read from MEASURE_FIELD."
        ),
    )


def _measure_field() -> QgsProcessingParameterDefinition:
    return b.field(
        MEASURE_FIELD,
        tr("Field of the measure"),
        tr("How many customers a unit has, its revenue, the years that it knows its rep."),
        numeric=True,
    )


def _budget() -> list[QgsProcessingParameterDefinition]:
    return [
        b.number(
            MAX_MOVED,
            tr("Most that may change hands (percent of the measure)"),
            tr(
                "Never more does. Where that is too little to come within the tolerance, the plan "
                "comes as near as it allows. Example: 5."
            ),
            most=100.0,
        ),
        b.number(
            MAX_MOVED_EACH,
            tr("Most that a territory may give away (percent of its measure)"),
            tr("Of what each territory has today, no more than this goes to others."),
            most=100.0,
        ),
    ]


def _forecasts() -> QgsProcessingParameterDefinition:
    return b.field(
        FORECASTS,
        tr("Forecast fields"),
        tr(
            "The first workload in coming periods, a field for each. Territories that must change "
            "now stay within the tolerance then, too, and no other is put out of it; none changes "
            "for what is to come alone. More may move now for it, and less later."
        ),
        numeric=True,
        several=True,
    )


def _protected() -> QgsProcessingParameterDefinition:
    return b.field(
        PROTECTED,
        tr("Field of protected units"),
        tr(
            "Units with “yes”, “true” or a number other than 0 in this field keep the territory "
            "that they have: open opportunities, key accounts."
        ),
    )


def _curve_sink() -> QgsProcessingParameterDefinition:
    return o.sink(
        CURVE,
        tr("Balance against disruption"),
        QgsProcessing.SourceType.TypeVector,
        tr(
            "One row for today's plan, and one each for what 1, 2, 5 and 10 % of the measure would "
            "buy: what is moved, the largest deviation, which deviation no plan within that budget "
            "is below, and whether the row's plan is proven to be the most even. Where a unit is "
            "heavier than a territory may be, the others' targets are their shares of the rest."
        ),
        optional=True,
    )
