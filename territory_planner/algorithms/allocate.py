"""Grow territories from given centers."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessingParameterDefinition

from ..core.bounds.optimality_gap import explain_optimality_gap, optimality_gap
from ..core.jobs.admission import explain_unserved
from ..core.jobs.allocate import allocate
from ..core.jobs.notes import explain_parts, note_astray, parts_apart
from ..core.model.moves import Called
from ..layers.plan import Names, unique_names
from ..layers.text import tr
from .shared import builders as b
from .shared import constraints, travel
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
    outside_tolerance,
)
from .shared.base import TerritoryAlgorithm
from .shared.planned import units_with_plan
from .shared.reading import problem_of, read_capacities
from .shared.run import Run
from .shared.verdict import concluded, fail_when, judged_anew, verdict_numbers, verdict_texts


class AllocateUnits(TerritoryAlgorithm):
    """Give every unit to one of the centers."""

    ID = "allocateunits"
    ICON = "allocate"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Allocate units to centers")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Grows one connected territory around each center, so that the workload is shared as "
            "the centers' capacities ask and ways are short.\n"
            "Use it when the places that territories are served from are given: offices, depots, "
            "homes. Units farther from every center than the maximum distance stay without a "
            "territory."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg CENTERS=sample_data/midwest_depots.gpkg "
            "CENTER_NAME_FIELD=name CAPACITY_FIELD=technicians WORKLOAD=POP2020 OUTPUT=served.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.centers(optional=False),
            p.center_name_field(),
            p.center_inside(),
            p.workload(),
            p.capacity_field(),
            b.number(
                travel.MAX_DISTANCE,
                tr("Maximum distance (km)"),
                tr("Units farther than this from every center, in a straight line, stay out."),
            ),
            *p.tolerances(),
            *p.touching(),
            *constraints.limits(),
            *constraints.neighbours(),
            *travel.definitions(),
            p.id_field(),
            fail_when(),
            o.plan_sink(),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {**figure_titles(), **bound_title(), **verdict_numbers()}

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return verdict_texts()

    def work(self, run: Run) -> dict[str, Any]:
        """Allocate the units."""
        criteria = run.fields(p.WORKLOAD)
        run.stage(tr("Reading units and centers"))
        units = run.units(also=constraints.chosen_fields(run))
        centers = run.needed_centers(units, also=run.fields(p.CAPACITY_FIELD))
        problem = problem_of(
            run,
            units,
            centers.k,
            center=centers.position,
            target=read_capacities(run, centers),
        )
        problem = travel.with_travel(run, problem, units, centers)
        names = (
            Names(tuple(unique_names(centers.name)), False)
            if run.given(p.CENTER_NAME_FIELD)
            else centers.numbered()
        )
        run.say([asked(problem, units, criteria)])
        titles = criteria or [tr("units")]
        called = Called(names, unit=units.label.__getitem__, criterion=titles.__getitem__)
        constraints.warn_of_locks(run, problem, called, units)
        run.stage(tr("Growing territories"))
        reach = run.optional_number(travel.MAX_DISTANCE)
        plan = allocate(problem, reach, run.progress.part(5, 95), units.label)
        out = np.flatnonzero(plan < 0)
        if len(out):
            run.report.warning(
                tr("Units out of reach of every center ({count:,} of {n:,}): {units}.").format(
                    count=len(out), n=units.n, units=units.named(out)
                )
            )
        notes = (
            outside_tolerance(problem, plan, names),
            explain_parts(problem, parts_apart(problem, plan), called),
            explain_unserved(problem, plan, called.territory, called.unit),
            note_astray(kept_seats(problem), plan, called),
        )
        for note in notes:
            if note:
                run.report.warning(note)
        stands = optimality_gap(problem, plan, progress=run.progress.part(95, 100))
        run.say([*outcome(problem, plan, names, units, criteria), *explain_optimality_gap(stands)])
        tables = {o.OUTPUT: units_with_plan(run, units, problem, plan, names)}
        numbers = {**figures(problem, plan, units), **optimality_gap_of(stands)}
        return concluded(run, tables, numbers, judged_anew(run, units, plan, names))
