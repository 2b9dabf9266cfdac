"""Check any plan against every rule of the problem."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsProcessing, QgsProcessingParameterDefinition, QgsWkbTypes

from ..core.errors import InvalidInput
from ..core.polygons import select_units, wkb_from_polygons
from ..core.problem import UNASSIGNED
from ..core.validate import Break, explain_break, validate_plan
from ..layers.compat import integer_field, real_field, text_field
from ..layers.output import Table
from ..layers.plan import FieldPlan, Names
from ..layers.results import table_of
from ..layers.text import tr
from ..layers.units import Units
from ..layers.values import as_text
from . import constraints
from . import outputs as o
from . import parameters as p
from .base import TerritoryAlgorithm
from .reading import locks_of, problem_of, read_plan, read_targets
from .run import Run

PREVIOUS_FIELD = "PREVIOUS_FIELD"
BREAKS = "BREAKS"


class ValidatePlan(TerritoryAlgorithm):
    """List the rules that a plan breaks."""

    ID = "validateplan"
    ICON = "territory_planner"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Validate plan")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Checks a plan against every rule and lists what it breaks: units without a territory, "
            "territories without units, detached parts, workloads outside the tolerance or the "
            "limits, and locks that were not kept.\n"
            "The plan may come from anywhere: from here, from another program, or drawn by hand. "
            "An empty result means that it keeps all rules."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=units.gpkg TERRITORY_FIELD=territory WORKLOAD=visits TOLERANCE=5 "
            "OUTPUT=breaks.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            p.tolerance(),
            p.contiguity(),
            p.field(
                PREVIOUS_FIELD,
                tr("Previous territory field"),
                tr("The plan that locks are about; without it, locks are not checked."),
            ),
            p.locked(),
            constraints.territory_locks(),
            p.targets(),
            p.target_field(),
            *constraints.limits(),
            constraints.links(),
            p.id_field(),
            o.sink(
                o.OUTPUT,
                tr("Broken rules"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr("One row per break: rule, territory, what is wrong, by how much, which units."),
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {BREAKS: tr("Rules that are broken")}

    def work(self, run: Run) -> dict[str, Any]:
        """Check the plan."""
        criteria, field = run.fields(p.WORKLOAD), run.field(p.TERRITORY_FIELD)
        previous = run.field(PREVIOUS_FIELD)
        also = [field, previous, run.field(p.TARGET_FIELD), run.field(p.LOCKED)]
        run.stage(tr("Reading units and their plan"))
        units = run.units(also=[*also, *constraints.chosen_fields(run)])
        plan = read_plan(run, units, field)
        before = _previous(units, previous, plan.names)
        has_locks = run.given(p.LOCKED) or run.given(constraints.TERRITORY_LOCKS)
        if has_locks and before is None:
            raise InvalidInput(
                tr(
                    "Locks are about a plan before this one: say which field holds it ({name})."
                ).format(name=PREVIOUS_FIELD)
            )
        problem = problem_of(
            run,
            units,
            plan.names.k,
            start=before,
            locked=locks_of(run, units),
            territory_lock=constraints.territory_locks_of(run, plan.names),
            target=read_targets(run, units, plan, criteria),
        )
        run.stage(tr("Checking rules"))
        found = validate_plan(problem, plan.assignment)
        titles = list(criteria) or [tr("units")]
        told = [
            explain_break(one, plan.names, units.label.__getitem__, titles.__getitem__)
            for one in found
        ]
        run.say(
            [tr("Broken rules: {count:,}.").format(count=len(found)), *told]
            if found
            else [tr("The plan keeps all rules.")]
        )
        return {
            **run.write({o.OUTPUT: _table(found, told, units, plan, titles)}),
            BREAKS: len(found),
        }


def _previous(units: Units, field: str | None, names: Names) -> np.ndarray | None:
    """Return the plan before, its territories numbered as those of the plan; others are none."""
    if field is None:
        return None
    number = {name: index for index, name in enumerate(names.text)}
    return np.array(
        [number.get(as_text(value), UNASSIGNED) for value in units.values[field]], dtype=np.int32
    )


def _table(
    found: Sequence[Break],
    told: Sequence[str],
    units: Units,
    plan: FieldPlan,
    titles: Sequence[str],
) -> Table:
    """Return a row per break, with the ground that it is about."""
    rows = (
        (
            one.rule,
            plan.names(one.territory),
            text,
            one.amount,
            titles[one.criterion],
            len(one.units),
            units.named(one.units),
        )
        for one, text in zip(found, told)
    )
    fields = [
        *map(text_field, ("rule", "territory", "what")),
        real_field("amount"),
        text_field("workload"),
        integer_field("units"),
        text_field("which"),
    ]
    shapes = (_ground(units, one.units) for one in found)
    return table_of(fields, rows, QgsWkbTypes.Type.MultiPolygon, shapes, units)


def _ground(units: Units, chosen: Sequence[int]) -> QgsGeometry | None:
    """Return the area of some units."""
    if not chosen:
        return None
    parts = []
    for wkb in wkb_from_polygons(select_units(units.polygons, np.array(chosen))):
        part = QgsGeometry()
        part.fromWkb(wkb)
        parts.append(part)
    whole = QgsGeometry.unaryUnion(parts)
    whole.convertToMultiType()
    return whole
