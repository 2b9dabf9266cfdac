"""A plan that keeps its tolerance in several scenarios of the workload, and what that costs."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.figures.shares import told_share
from ..core.jobs.robust_plan import InScenarios, Robust, RobustWish, robust_plan
from ..core.model.errors import InvalidInput
from ..core.model.text import percent
from ..layers.text import tr
from ..layers.writing.alternatives import scenario_fields_table
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared.account import asked, figure_titles, figures
from .shared.alternatives import (
    PROCESSES,
    check_asked,
    number_of_territories,
    plan_of_today,
    processes,
    read_asked,
    rules_of_plans,
)
from .shared.base import TerritoryAlgorithm
from .shared.planned import units_with_plan
from .shared.run import Run
from .shared.verdict import concluded, fail_when, verdict_numbers, verdict_texts

SHARE, SCENARIO_TABLE = "SHARE", "SCENARIO_TABLE"
KEPT, KEPT_BY_MEAN, PRICE = "KEPT", "KEPT_BY_MEAN", "PRICE"
MOVED, MOVED_BY_MEAN = "MOVED", "MOVED_BY_MEAN"


class RobustTerritories(TerritoryAlgorithm):
    """Keep the tolerance in all scenarios, or in a share of them."""

    ID = "robustterritories"
    ICON = "robust"
    FIRST = (
        "INPUT",
        "WORKLOAD",
        "TERRITORY_FIELD",
        "TERRITORIES",
        "TOLERANCE",
        "SHARE",
        "EFFORT",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Robust territories")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Makes a plan that keeps the tolerance whatever comes: in all scenarios of the "
            "workload, or in a share of them. Each field is a scenario: a month, a season, a "
            "forecast and the ends of its interval. Targets are shares of each scenario's own "
            "total.\n"
            "Beside it stands the plan for the mean of all scenarios alone: in how many of them "
            "that one keeps the tolerance, and what robustness costs against it, in travel or, "
            "where there is a plan of today, in workload that moves."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/us_counties_lower48.gpkg WORKLOAD=POP2020 WORKLOAD=HU2020 "
            "TERRITORIES=10 TOLERANCE=5 EFFORT=fast OUTPUT=units.gpkg SCENARIO_TABLE=scenarios.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            b.explained(
                p.workload(),
                tr(
                    "The scenarios, two or more: the same workload in different months, or as it "
                    "is forecast and at the ends of the interval. Missing values count 0."
                ),
            ),
            b.with_decimals(
                b.number(
                    SHARE,
                    tr("Scenarios in which the tolerance is kept (percent)"),
                    tr(
                        "100: in all of them. 80: in four of five, whichever; the others may be "
                        "out of it."
                    ),
                    100.0,
                    most=100.0,
                ),
                1,
            ),
            plan_of_today(
                tr(
                    "The field with today's plan: as little as can be moves from it then. Without "
                    "it, the plan is made afresh."
                )
            ),
            number_of_territories(),
            *p.tolerances(),
            *rules_of_plans(),
            p.effort(),
            p.random_seed(),
            processes(),
            fail_when(),
            o.plan_sink(),
            o.sink(
                SCENARIO_TABLE,
                tr("Scenarios"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "One row per scenario: the largest deviation (percent) of the plan and of the "
                    "plan for the mean, and whether each keeps the tolerance."
                ),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            **figure_titles(),
            **verdict_numbers(),
            KEPT: tr("Scenarios in which the plan keeps its limits"),
            KEPT_BY_MEAN: tr("Scenarios in which the plan for the mean alone does"),
            PRICE: tr("How much more travel the plan takes than that for the mean (percent)"),
            MOVED: tr(
                "How much of the mean workload changes hands (percent), where there is a plan of "
                "today"
            ),
            MOVED_BY_MEAN: tr("How much the plan for the mean moves (percent)"),
        }

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return verdict_texts()

    def check(self, run: Run) -> None:
        """Ask for scenarios, and for a number or a plan."""
        if len(run.fields(p.WORKLOAD)) < 2:
            raise InvalidInput(
                tr("Give two or more scenarios: a workload field for each (WORKLOAD).")
            )
        check_asked(run)

    def work(self, run: Run) -> dict[str, Any]:
        """Find the plan."""
        wished = read_asked(run)
        units, criteria = wished.units, wished.criteria
        run.say([asked(wished.request.problem, units, criteria)])
        run.stage(tr("Finding a robust plan"))
        wish = RobustWish(
            run.number(SHARE) / 100.0,
            run.choice(p.EFFORT),
            run.integer(p.RANDOM_SEED),
            run.optional_integer(PROCESSES) or 0,
        )
        found = robust_plan(wished.request, wish, run.progress.part(5, 95))
        for note in found.notes:
            run.report.warning(note)
        run.say(_told(found))
        problem, plan, mean = found.problem, found.plan, found.of_mean
        tables = {
            o.OUTPUT: units_with_plan(run, units, problem, plan.plan, wished.names),
            SCENARIO_TABLE: scenario_fields_table(
                criteria, plan.deviation, plan.kept, mean.deviation, mean.kept
            ),
        }
        numbers = {
            **figures(problem, plan.plan, units),
            KEPT: int(plan.kept.sum()),
            KEPT_BY_MEAN: int(mean.kept.sum()),
            PRICE: _price(found),
            MOVED: None if plan.moved is None else 100.0 * plan.moved,
            MOVED_BY_MEAN: None if mean.moved is None else 100.0 * mean.moved,
        }
        return concluded(run, tables, numbers, found.judged)


def _price(found: Robust) -> float:
    """Return by how much (percent) the plan's travel is above that of the plan for the mean."""
    mean = found.of_mean.cost
    return 100.0 * (found.plan.cost / mean - 1.0) if mean > 0 else 0.0


def _told(found: Robust) -> list[str]:
    """Say in which scenarios the plan keeps its limits, and what that costs."""
    said = [
        tr(
            "The plan keeps its limits in {kept:,} of {m:,} {m:scenario|scenarios} ({needed:,} "
            "asked for)."
        ).format(kept=int(found.plan.kept.sum()), m=len(found.plan.kept), needed=found.needed),
        tr(
            "The plan for the mean alone does in {kept:,}; {worst} is its largest deviation."
        ).format(kept=int(found.of_mean.kept.sum()), worst=_worst(found.of_mean)),
        tr("Largest deviation in any scenario: {worst}.").format(worst=_worst(found.plan)),
        tr("Robustness costs {price} of travel.").format(price=percent(_price(found) / 100.0, 2)),
    ]
    plan, mean = found.plan.moved, found.of_mean.moved
    if plan is not None and mean is not None:
        said.append(
            tr("It moves {plan} of the workload; the plan for the mean {mean}.").format(
                plan=told_share(100.0 * plan), mean=told_share(100.0 * mean)
            )
        )
    return said


def _worst(plan: InScenarios) -> str:
    return percent(float(plan.deviation.max()), 2).lstrip("+")
