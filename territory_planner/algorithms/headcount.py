"""How many territories, and where from? Plans for fewer and for more people than today."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.figures.shares import told_share
from ..core.jobs.headcount import GivesUp, Headcount, HeadcountWish, StaffedPlan, headcount
from ..core.jobs.judge_plan import OK
from ..core.jobs.realign_wish import RealignWish
from ..core.model.text import few
from ..core.people.changes import JOIN
from ..layers.compat import integer_field, real_field, text_field
from ..layers.plan import Names, names_of_new
from ..layers.text import tr
from ..layers.values import finite_or_none
from ..layers.writing.columns import columns_of
from ..layers.writing.output import Table
from ..layers.writing.results import table_of, units_table
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared import rules
from .shared.base import TerritoryAlgorithm
from .shared.people import full_of
from .shared.planned import Planned, read_planned
from .shared.requests import request_of
from .shared.run import Run

FEWER, MORE = "FEWER", "MORE"
TERRITORY_COST, TRAVEL_COST = "TERRITORY_COST", "TRAVEL_COST"
CURVE, GIVES_UP = "CURVE", "GIVES_UP"
CHEAPEST, BEST_TO_GO, STARTS_AT = "CHEAPEST", "BEST_TO_GO", "STARTS_AT"
MOST_STEPS = 20
AT = "{name} at {unit}"
"""Who joins where, as the table says it in every language."""


class CompareHeadcounts(TerritoryAlgorithm):
    """Make plans for fewer and for more territories than today."""

    ID = "compareheadcounts"
    ICON = "balance"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "WORKLOAD",
        "TOLERANCE",
        "FEWER",
        "MORE",
        "TERRITORY_COST",
        "TRAVEL_COST",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("How many territories, and where from?")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Makes a plan for today's number of territories, for up to five fewer and up to five "
            "more (headcount, sales force sizing), each counted from today, and sets travel, "
            "balance, disruption and cost side by side.\n"
            "For one fewer, it tells which territory could best give up its head; for one more, "
            "where it would begin. Each further one follows those chosen before it. Of plans "
            "within the limits the one counts as best that moves least, then that which travels "
            "least. Any of them is carried out by “Realign territories” with a table of who "
            "leaves or joins (PEOPLE)."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "TOLERANCE=20 FEWER=1 MORE=1 EFFORT=fast OUTPUT=headcounts.gpkg CURVE=curve.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            p.weights(),
            *p.tolerances(),
            _steps(FEWER, tr("Up to how many fewer"), tr("At least one territory stays.")),
            _steps(MORE, tr("Up to how many more"), tr("Each begins wherever that does best.")),
            b.number(
                TERRITORY_COST,
                tr("What a territory costs"),
                tr("In any currency, for the same time as the workload: with it, cost is told."),
            ),
            b.number(
                TRAVEL_COST,
                tr("What travel costs"),
                tr(
                    "What it costs to bring one unit of workload one km: with it, cost is told. "
                    "Example: workload is visits a year, a km costs 0.5, there and back: 1."
                ),
            ),
            *p.touching(),
            p.targets(),
            p.target_field(),
            *rules.of_plan(),
            *p.centers_of_plan(),
            p.capacity_field(),
            p.id_field(),
            p.effort(),
            p.random_seed(),
            o.sink(
                o.OUTPUT,
                tr("Plans"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "All units, with their territory for each number of territories: “plan_39”, "
                    "“plan_40” and so on."
                ),
                hands_on=o.UNITS,
            ),
            _curve_sink(),
            _gives_up_sink(),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            CHEAPEST: tr(
                "How many territories cost least, of those with a plan within the limits; empty "
                "without TERRITORY_COST or TRAVEL_COST"
            )
        }

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return {
            BEST_TO_GO: tr("The territory that could best give up its head"),
            STARTS_AT: tr("The unit that one more territory would begin from"),
        }

    def work(self, run: Run) -> dict[str, Any]:
        """Make all plans."""
        fewer, more = run.integer(FEWER), run.integer(MORE)
        prices = _Prices(run.optional_number(TERRITORY_COST), run.optional_number(TRAVEL_COST))
        planned = read_planned(run)
        names = planned.plan.names
        called = tuple(names_of_new(names, more))
        request = request_of(
            run, planned, planned.plan.assignment, all_have_centers=True, joining=called
        )
        run.stage(tr("Making plans"))
        wish = HeadcountWish(
            fewer,
            more,
            called,
            RealignWish(run.choice(p.EFFORT), run.integer(p.RANDOM_SEED)),
            full_of(run, request.problem.target),
        )
        found = headcount(request, wish, run.progress.part(5, 95))
        told = _Told(planned, Names((*names.text, *called), names.numeric), prices)
        run.say([told.sentence(each) for each in found.staff])
        for each in found.staff:
            if each.plan is None:
                run.report.warning(told.none(each))
        tables = {
            o.OUTPUT: _plans(run, planned, found, told.names),
            CURVE: told.curve(found.staff),
            GIVES_UP: told.gives_up(found.gives_up),
        }
        return {**run.write(tables), **told.results(found)}


class _Prices:
    """What a plan costs; nothing is told where no price was given."""

    def __init__(self, territory: float | None, travel: float | None) -> None:
        self.are_known = territory is not None or travel is not None
        self._territory, self._travel = territory or 0.0, travel or 0.0

    def of(self, staff: StaffedPlan) -> float | None:
        """Return what a plan costs; None where that is not known."""
        if not self.are_known or staff.plan is None:
            return None
        return self._territory * staff.count + self._travel * staff.travel


class _Told:
    """What is written and said of plans."""

    def __init__(self, planned: Planned, names: Names, prices: _Prices) -> None:
        self.planned, self.names, self.prices = planned, names, prices

    def who(self, staff: StaffedPlan, joins: str) -> list[str]:
        """Return who leaves, or who joins and from where: `joins` has a {name} and a {unit}."""
        return [
            self._joins(joins, each.name, each.home, staff)
            if each.action == JOIN
            else self.names(each.territory)
            for each in staff.changes
        ]

    def _joins(self, joins: str, name: str, home: int, staff: StaffedPlan) -> str:
        unit = staff.starts if home < 0 else home
        return joins.format(name=name, unit=self.planned.units.label[unit])

    def sentence(self, staff: StaffedPlan) -> str:
        """Say what one number of territories gives."""
        if staff.plan is None:
            return self.none(staff)
        said = tr(
            "{count} {count:territory|territories}: largest deviation {deviation:.2f} %, moved "
            "{moved} of the workload, workload times travel {travel:,.0f}"
        ).format(
            count=staff.count,
            deviation=100.0 * staff.deviation,
            moved=told_share(staff.moved),
            travel=staff.travel,
        )
        cost, who = self.prices.of(staff), self.who(staff, tr("{name} at {unit}"))
        if cost is not None:
            said += ", " + tr("cost {cost:,.2f}").format(cost=cost)
        if who:
            joins = any(each.action == JOIN for each in staff.changes)
            text = (
                tr("{said}; {count:joins|join}: {who}.")
                if joins
                else tr("{said}; {count:gives|give} up a head: {who}.")
            )
            return text.format(said=said, who=few(who), count=len(who))
        return said + "."

    def none(self, staff: StaffedPlan) -> str:
        """Say why there is no plan."""
        return tr("{count} {count:territory|territories}: no plan. {why}").format(
            count=staff.count, why=staff.obstacle
        )

    def curve(self, staff: Sequence[StaffedPlan]) -> Table:
        """Return a row for each number of territories."""
        fields = [
            integer_field("territories"),
            text_field("status"),
            *map(real_field, ("moved", "least_moved", "largest_deviation", "travel", "cost")),
            text_field("who"),
            text_field("obstacle"),
        ]
        return table_of(fields, [self._row(each) for each in staff])

    def _row(self, staff: StaffedPlan) -> tuple[Any, ...]:
        numbers = (staff.moved, staff.at_least, 100.0 * staff.deviation, staff.travel)
        known = (None if each is None else finite_or_none(each) for each in numbers)
        who = "; ".join(self.who(staff, AT)) if staff.plan is not None else ""
        status = staff.status or "none"
        return (staff.count, status, *known, self.prices.of(staff), who, staff.obstacle)

    def gives_up(self, looked: Sequence[GivesUp]) -> Table:
        """Return a row for each territory that might give up its head, the best first."""
        fields = [
            integer_field("rank"),
            self.names.field("territory"),
            real_field("expected"),
            text_field("status"),
            *map(real_field, ("moved", "largest_deviation", "travel")),
            text_field("obstacle"),
        ]
        return table_of(fields, [self._given_up(at, each) for at, each in enumerate(looked, 1)])

    def _given_up(self, rank: int, each: GivesUp) -> tuple[Any, ...]:
        head = (rank, self.names.value(each.territory), each.expected)
        made = each.made
        if made is None:
            return (*head, None, None, None, None, None)
        numbers = map(finite_or_none, (made.moved, 100.0 * made.deviation, made.travel))
        return (*head, made.status or "none", *numbers, made.obstacle)

    def results(self, found: Headcount) -> dict[str, Any]:
        """Return the run's numbers and texts."""
        costs = [(self.prices.of(each), each.count) for each in found.staff if each.status == OK]
        known = [(cost, count) for cost, count in costs if cost is not None]
        best = [each for each in found.gives_up if each.made is not None and each.made.status]
        starts = [each.starts for each in found.staff if each.starts >= 0]
        return {
            CHEAPEST: min(known)[1] if known else None,
            BEST_TO_GO: self.names(best[0].territory) if best else "",
            STARTS_AT: self.planned.units.label[starts[0]] if starts else "",
        }


def _plans(run: Run, planned: Planned, found: Headcount, names: Names) -> Table:
    """Return the units with the territory that each has under each number of territories."""
    source = run.source(p.INPUT)
    made = [each for each in found.staff if each.plan is not None]
    titles = [f"plan_{each.count}" for each in made]
    columns = columns_of(
        source.fields(), planned.units, titles, None, run.fields_of_units(), run.report
    )
    fields = [names.field(title) for title in columns.all_free(titles, run.report)]

    def row_of(unit: int) -> tuple[Any, ...]:
        return tuple(names.value(int(each.plan[unit])) for each in made if each.plan is not None)

    def stays(_: object) -> tuple[Any, ...]:
        return (None,) * len(made)

    return units_table(source, planned.units, columns, fields, row_of, stays)


def _steps(name: str, title: str, help_text: str) -> QgsProcessingParameterDefinition:
    return b.number(name, title, help_text, default=5, most=MOST_STEPS, whole=True)


def _curve_sink() -> QgsProcessingParameterDefinition:
    return o.sink(
        CURVE,
        tr("Numbers of territories side by side"),
        QgsProcessing.SourceType.TypeVector,
        tr(
            "One row for each number of territories: its “status” (“ok”, “unavoidable”, “broken”, "
            "“none” without a plan, and “obstacle” says why), what is “moved” from today and the "
            "least that any plan with these people moves (percent), the “largest_deviation” "
            "(percent), “travel” (workload times km to the centers, or times travel where that "
            "is measured), “cost” (where prices are given) and “who” leaves, or joins and where."
        ),
        optional=True,
    )


def _gives_up_sink() -> QgsProcessingParameterDefinition:
    return o.sink(
        GIVES_UP,
        tr("Who could give up a head"),
        QgsProcessing.SourceType.TypeVector,
        tr(
            "One row for each territory that could, the best first: how much would change hands "
            "as far as flows between territories tell (“expected”, percent of the workload), and, "
            "for those that a plan was made for (on small maps all), what it moves, its deviation "
            "and its travel."
        ),
        optional=True,
    )
