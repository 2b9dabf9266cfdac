"""The whole job in one step: balanced, connected, compact territories."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.jobs.certificate import certify_travel
from ..core.jobs.design_plan import explain_designed
from ..core.jobs.service_and_travel import explain_travel
from ..core.model.problem import Problem
from ..layers.plan import Names
from ..layers.reading.units import Units
from ..layers.text import tr
from ..layers.writing.output import Table, Written
from ..layers.writing.results import id_column
from ..layers.writing.territory_layers import centers_table, territories_table
from .shared import builders as b
from .shared import constraints, counting, sites, touring, travel
from .shared import measures as m
from .shared import outputs as o
from .shared import parameters as p
from .shared.account import (
    bound_title,
    figure_titles,
    figures,
    optimality_gap_of,
    outcome,
    shape_numbers,
    shape_titles,
)
from .shared.base import TerritoryAlgorithm
from .shared.certificates import CERTIFICATE, certificate_file, check_certifiable, document_of
from .shared.designing import NAME_FIELD, START, check_start
from .shared.pairs import apart, kept_apart
from .shared.planned import units_with_plan
from .shared.run import Run
from .shared.verdict import concluded, fail_when, verdict_numbers, verdict_texts

TERRITORY_LAYER = "TERRITORY_LAYER"
CENTER_LAYER = "CENTER_LAYER"


class DesignTerritories(TerritoryAlgorithm):
    """Seed, allocate, balance, repair, polish and label."""

    ID = "designterritories"
    ICON = "design"
    FIRST = (
        "INPUT",
        "WORKLOAD",
        "TERRITORIES",
        "TOLERANCE",
        "CENTERS",
        "EFFORT",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Design territories")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Groups units into balanced, connected and compact territories, in one step. "
            "Territories get equal shares of the workload within the tolerance, each is one "
            "connected area, and ways within it are short.\n"
            "Islands that are too small for a territory of their own join the nearest unit's, and "
            "a unit that is heavier than a whole territory gets one to itself; the log says so. "
            "A “territory” field that the units already have moves to “previous”."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg WORKLOAD=POP2020 TERRITORIES=10 TOLERANCE=2 "
            "OUTPUT=units.gpkg TERRITORY_LAYER=territories.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.workload(),
            p.weights(),
            b.titled(p.territories(), tr("Number of territories, or give centers")),
            *counting.definitions(),
            *p.tolerances(),
            b.field(
                NAME_FIELD,
                tr("Name field"),
                tr(
                    "Names each territory after its heaviest unit, by this field: the largest "
                    "city in it, say. Units where the field is empty give no name."
                ),
            ),
            p.centers(optional=True),
            p.center_name_field(),
            p.center_inside(),
            p.capacity_field(),
            *sites.definitions(),
            b.field(
                START,
                tr("Start from"),
                tr(
                    "A territory field to start from. Its territories keep their names; units "
                    "where it is empty are shared out. Without it, the design starts afresh."
                ),
            ),
            p.locked(),
            p.compactness(),
            *p.touching(),
            p.targets(),
            *constraints.limits(),
            *constraints.of_units(),
            *travel.definitions_of_designs(),
            travel.max_distance(),
            travel.max_time(),
            *touring.definitions(),
            apart(),
            p.id_field(),
            p.effort(),
            p.random_seed(),
            fail_when(),
            o.plan_sink(),
            o.territories_sink(TERRITORY_LAYER, optional=True),
            o.sink(
                CENTER_LAYER,
                tr("Centers of the territories"),
                QgsProcessing.SourceType.TypeVectorPoint,
                tr("One point per territory: its center, and the unit that it lies in."),
                optional=True,
            ),
            counting.counts_sink(),
            touring.travel_sink(),
            certificate_file(tr("how little the plan travels, for its centers,")),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            **figure_titles(),
            **bound_title(),
            **shape_titles(),
            **touring.numbers(),
            **verdict_numbers(),
        }

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return verdict_texts()

    def check(self, run: Run) -> None:
        """Ask for a number, for names where needed, and for ways that can be certified."""
        counting.check_number(run)
        check_start(run)
        check_certifiable(run)

    def work(self, run: Run) -> dict[str, Any]:
        """Design the territories."""
        start_field, name_field = run.field(START), run.field(NAME_FIELD)
        run.stage(tr("Reading units"))
        units = run.units(
            label=name_field,
            also=[
                start_field,
                name_field,
                run.field(m.CUSTOMERS_FIELD),
                *constraints.chosen_fields(run),
            ],
        )
        touring.tell_of_customers(run)
        criteria, asked_for = run.fields(p.WORKLOAD), run.optional_integer(p.TERRITORIES)
        found, names, designs = counting.designs_of(run, units, asked_for)
        problem, plan = found.problem, found.done.plan
        for note in found.notes:
            run.report.warning(note)
        run.say(kept_apart(found.done.rules, plan))
        run.say(explain_travel(found.travel))
        run.say(outcome(problem, plan, names, units, criteria))
        run.say(explain_designed(found))
        tables: dict[str, Written] = {**self._tables(run, units, problem, plan, names)}
        if run.wants(CERTIFICATE):
            proof = certify_travel(problem, plan, run.progress.part(94, 95))
            tables[CERTIFICATE] = document_of(proof)
        if run.wants(counting.COUNTS):
            tables[counting.COUNTS] = counting.counts_table(designs.trials, problem.k)
        if run.wants(touring.TRAVEL_TABLE):
            table = touring.table_of_travel(run, units, problem, plan, names)
            tables[touring.TRAVEL_TABLE] = table
        numbers = {
            **figures(problem, plan, units),
            **optimality_gap_of(found.stands),
            **shape_numbers(found.shape),
            **touring.numbers_of(run, units, found.travel),
        }
        return concluded(run, tables, numbers, found.judged)

    def _tables(
        self, run: Run, units: Units, problem: Problem, plan: np.ndarray, names: Names
    ) -> dict[str, Table]:
        """Return the layers that were asked for."""
        tables = {o.OUTPUT: units_with_plan(run, units, problem, plan, names)}
        if run.wants(TERRITORY_LAYER):
            criteria = run.fields(p.WORKLOAD)
            tables[TERRITORY_LAYER] = territories_table(
                units,
                problem,
                plan,
                names,
                criteria,
                run.progress.part(95, 99),
                travel.times_of(run, units, problem, plan),
                touring.travel_of(run, units, problem, plan),
            )
        if run.wants(CENTER_LAYER):
            ids = id_column(units, run.field(p.ID_FIELD), run.report)
            tables[CENTER_LAYER] = centers_table(units, problem, plan, names, ids)
        return tables
