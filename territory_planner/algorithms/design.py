"""The whole job in one step: balanced, connected, compact territories."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.bounds.optimality_gap import OptimalityGap, explain_optimality_gap
from ..core.jobs.admission import explain_unserved
from ..core.jobs.count import Trial
from ..core.jobs.design import EFFORTS
from ..core.jobs.found_centers import find_centers
from ..core.jobs.full_design import FullDesign, stand
from ..core.jobs.notes import (
    explain_parts,
    note_astray,
    note_given_pairs,
    notes_of_strays,
    parts_apart,
)
from ..core.location.sharing import explain_short
from ..core.model.measures import plan_centers
from ..core.model.problem import Problem
from ..core.model.progress import Progress
from ..core.travel.reach import check_reach, explain_reach
from ..core.travel.spacing import check_spacing, explain_spacing
from ..layers.plan import Names, named_after_units, north_to_south
from ..layers.reading.points import Centers
from ..layers.reading.targets import targets_of, warn_of_scaling
from ..layers.reading.units import Units
from ..layers.text import tr
from ..layers.writing.output import Table
from ..layers.writing.results import id_column
from ..layers.writing.territory_layers import centers_table, territories_table
from .shared import builders as b
from .shared import constraints, counting, sites, travel
from .shared import outputs as o
from .shared import parameters as p
from .shared.account import (
    asked,
    bound_title,
    figure_titles,
    figures,
    kept_seats,
    optimality_gap_of,
    outcome,
)
from .shared.base import TerritoryAlgorithm
from .shared.counting import Designed
from .shared.exceptions import exceptions_of
from .shared.pairs import apart, kept_apart
from .shared.planned import units_with_plan
from .shared.reading import (
    count_of,
    problem_of,
    read_capacities,
    read_table_of_targets,
)
from .shared.rules import rules_of
from .shared.run import Run
from .shared.solving import solved
from .shared.starting import read_start
from .shared.verdict import concluded, fail_when, judged_anew, verdict_numbers, verdict_texts

START = "START"
NAME_FIELD = "NAME_FIELD"
TERRITORY_LAYER = "TERRITORY_LAYER"
CENTER_LAYER = "CENTER_LAYER"


class DesignTerritories(TerritoryAlgorithm):
    """Seed, allocate, balance, repair, polish and label."""

    ID = "designterritories"
    ICON = "design"

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
            p.territories(),
            *counting.definitions(),
            *p.tolerances(),
            b.field(
                NAME_FIELD,
                tr("Name field"),
                tr("Names each territory after its most central unit, by this field."),
            ),
            p.centers(optional=True),
            p.center_name_field(),
            p.center_inside(),
            b.advanced(p.capacity_field()),
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
            b.advanced(p.targets()),
            *constraints.limits(),
            *constraints.of_units(),
            *travel.definitions(),
            travel.max_distance(),
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
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {**figure_titles(), **bound_title(), **verdict_numbers()}

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return verdict_texts()

    def work(self, run: Run) -> dict[str, Any]:
        """Design the territories."""
        start_field, name_field = run.field(START), run.field(NAME_FIELD)
        run.stage(tr("Reading units"))
        units = run.units(
            label=name_field,
            also=[start_field, name_field, *constraints.chosen_fields(run)],
        )
        sites.warn_of_lost(run, units)
        if counting.is_given(run):
            designed = self._designed(run, units, run.optional_integer(p.TERRITORIES))
            return self._results(run, units, designed, [])
        return self._results(
            run,
            units,
            *counting.designed_by_count(
                run, units, lambda inner, k: self._designed(inner, units, k)
            ),
        )

    def _designed(self, run: Run, units: Units, asked_for: int | None) -> Designed:
        """Design territories, as many as asked for or as there are centers or targets."""
        criteria, start_field = run.fields(p.WORKLOAD), run.field(START)
        centers = _centers(run, units, asked_for)
        table = read_table_of_targets(run, criteria, start_field)
        k = count_of(asked_for, centers, table, units.n, run.report)
        start = read_start(run, units, centers, table, k, start_field)
        target = read_capacities(run, centers)
        if table is not None:
            target = targets_of(table, start.names, run.report)
            warn_of_scaling(target, units.workload, criteria, run.report)
        problem = problem_of(
            run,
            units,
            k,
            start=start.assignment,
            locked=start.locked,
            center=centers.position if centers else None,
            target=target,
        )
        names = start.names
        unnamed = start.assignment is None and centers is None and table is None
        given = exceptions_of(run, units, None if unnamed else names, start_field)
        named = rules_of(run, units, given)
        problem = replace(problem, apart=named.rules.apart)
        reach = run.optional_number(travel.MAX_DISTANCE)
        problem = travel.with_travel(run, problem, units, centers)
        if reach is not None:
            excused = sites.out_of_all(run, units)
            check_reach(problem, reach, units.label.__getitem__, excused)
            _warn_of_short(run, problem, units, centers, reach)
        spacing = run.optional_number(sites.CENTER_SPACING) or 0.0
        if centers is None:
            check_spacing(problem, spacing)
        run.say([asked(problem, units, criteria)])
        constraints.warn_of_locks(run, problem, named.called(units, names, criteria), units)
        run.stage(tr("Designing territories"))

        def solve(wanted: Problem, part: Progress, wider: float | None = reach) -> FullDesign:
            return solved(run, units, wanted, named, wider, names, part)

        done = solve(problem, run.progress.part(5, 90 if centers else 50))
        if unnamed:
            done = replace(done, plan=north_to_south(problem, done.plan))
        if centers is None:
            run.stage(tr("Finding centers"))
            ways = travel.ways_of(run, units)
            done = find_centers(
                done,
                travel.ways_between(run, problem, units),
                solve,
                plain=ways.is_plain,
                reach=reach,
                spacing=spacing,
                crossed=ways.crossed,
                seed=run.integer(p.RANDOM_SEED),
                progress=run.progress.part(45, 90),
            )
        return Designed(names, done)

    def _results(
        self, run: Run, units: Units, designed: Designed, trials: list[Trial]
    ) -> dict[str, Any]:
        """Say how good a design is, and write it."""
        criteria, name_field = run.fields(p.WORKLOAD), run.field(NAME_FIELD)
        reach = run.optional_number(travel.MAX_DISTANCE)
        names, done = designed.names, designed.solved
        problem, plan = done.problem, done.plan
        if name_field and names.numeric:
            names = named_after_units(problem, plan, units.values[name_field])
        judged = judged_anew(
            run,
            units,
            plan,
            names,
            field=run.field(START) or "",
            before=problem.start,
            number=problem.k,
            center=problem.center,
        )
        # A territory that crosses the border of a parent is not in parts for that.
        problem = replace(problem, graph=judged.problem.graph)
        for note in done.found.notes:
            run.report.warning(note)
        seats = constraints.seats_of_parents(run, units, problem, plan)
        run.say(kept_apart(done.rules, plan))
        named = rules_of(run.quiet(run.progress)[0], units, done.rules.given)
        called = named.called(units, names, criteria)
        far = np.inf if reach is None else reach
        excused = sites.out_of_all(run, units)
        beyond = explain_reach(problem, plan, far, units.label.__getitem__, excused)
        spacing = run.optional_number(sites.CENTER_SPACING) or 0.0
        crowded = explain_spacing(problem, plan_centers(problem, plan), spacing, names)
        for doubt in (
            note_given_pairs(done.rules, plan, called),
            *notes_of_strays(done.rules, plan, problem.workload[:, 0], called),
            seats,
            beyond,
            crowded,
            explain_parts(problem, parts_apart(problem, plan), called),
            explain_unserved(problem, plan, called.territory, called.unit),
            note_astray(kept_seats(problem), plan, called),
        ):
            if doubt:
                run.report.warning(doubt)
        run.say(outcome(problem, plan, names, units, criteria))
        stands = _judged(run, done)
        run.say(explain_optimality_gap(stands))
        tables = self._tables(run, units, problem, plan, names)
        if run.wants(counting.COUNTS):
            tried = trials or [counting.given_trial(run, units, designed)]
            tables[counting.COUNTS] = counting.counts_table(tried, problem.k)
        numbers = {**figures(problem, plan, units), **optimality_gap_of(stands)}
        return concluded(run, tables, numbers, judged)

    def _tables(
        self, run: Run, units: Units, problem: Problem, plan: np.ndarray, names: Names
    ) -> dict[str, Table]:
        """Return the layers that were asked for."""
        tables = {o.OUTPUT: units_with_plan(run, units, problem, plan, names)}
        if run.wants(TERRITORY_LAYER):
            criteria = run.fields(p.WORKLOAD)
            tables[TERRITORY_LAYER] = territories_table(
                units, problem, plan, names, criteria, run.progress.part(95, 99)
            )
        if run.wants(CENTER_LAYER):
            ids = id_column(units, run.field(p.ID_FIELD), run.report)
            tables[CENTER_LAYER] = centers_table(units, problem, plan, names, ids)
        return tables


def _judged(run: Run, done: FullDesign) -> OptimalityGap:
    """Find out how good a design is at least; where that is asked for, with any centers, too."""
    run.stage(tr("Finding how much better a plan could be"))
    best = EFFORTS[run.choice(p.EFFORT)].any_centers
    return stand(
        done,
        run.optional_number(travel.MAX_DISTANCE),
        any_centers=best and not run.given(p.CENTERS),
        progress=run.progress.part(90, 95),
    )


def _warn_of_short(
    run: Run, problem: Problem, units: Units, centers: Centers | None, reach: float
) -> None:
    """Say which units no territory within limits can serve, before work on the plan starts."""
    place = units.position if centers is None else centers.position
    titles = run.fields(p.WORKLOAD) or [tr("units")]
    names = units.label.__getitem__, titles.__getitem__
    note = explain_short(problem, place, reach, *names)
    if note:
        run.report.warning(note)


def _centers(run: Run, units: Units, k: int | None) -> Centers | None:
    """Return the centers to design around, chosen among candidates where there are any."""
    also = [*run.fields(p.CAPACITY_FIELD), run.field(sites.SITE_FIELD)]
    centers = run.centers(units, also=also)
    if centers is None or not run.given(sites.SITE_FIELD):
        return centers
    costs = partial(travel.costs_of_sites, run, units, centers)
    return sites.chosen_centers(run, units, centers, k, costs)
