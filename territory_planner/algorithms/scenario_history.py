"""How territories moved: the plans that were in force, as a layer that QGIS plays through time."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsProcessing, QgsProcessingParameterDefinition

from ..core.geometry.dissolve import dissolve
from ..core.model.errors import InvalidInput
from ..core.scenarios.calendar import Reign, Tenure, in_force, reigns, tenures
from ..layers.reading.geometries import geometry_of
from ..layers.reading.units import Units
from ..layers.scenarios.authors import current_time
from ..layers.scenarios.scenario import Scenario
from ..layers.scenarios.table import history_table
from ..layers.text import plain, tr
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared import scenarios as s
from .shared.base import TerritoryAlgorithm
from .shared.run import Run

COUNT, NOW = "PLAN_COUNT", "IN_FORCE"


class ScenarioHistory(TerritoryAlgorithm):
    """Show which territory stood how, and when."""

    ID = "scenariohistory"
    ICON = "scenario_history"
    FIRST = (
        "INPUT",
        "WORKLOAD",
        "STORE",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("History of territories")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Draws the territories of all plans that were or will be in force, one row per "
            "territory and the days for which it had just these units (valid_from, valid_to). "
            "QGIS's temporal controller plays how they moved.\n"
            "A plan that covers for a while gives way to the one before it; a territory that stays "
            "as it is under another plan goes on in the same row."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg ID_FIELD=GEOID WORKLOAD=POP2020 "
            "STORE=sample_data/midwest_scenarios.gpkg OUTPUT=history.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            s.units_of_scenarios(),
            b.explained(p.id_field(), tr("The field whose values scenarios know the units by.")),
            b.explained(p.workload(), tr("What territories carried; of several, the first.")),
            *s.store(),
            o.sink(
                o.OUTPUT,
                tr("History"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "One polygon per territory and its days: name, valid_from, valid_to (the first "
                    "day after it; empty where none is known), scenario, units, workload."
                ),
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {COUNT: tr("Plans that were, are or will be in force")}

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return {NOW: tr("The scenario that is in force today")}

    def work(self, run: Run) -> dict[str, Any]:
        """Draw it."""
        store = s.store_of(run)
        there = store.listed(s.layer_of(run))
        terms = [each.term for each in there]
        order = reigns(terms)
        if not order:
            raise InvalidInput(
                tr(
                    "No scenario of the layer is in force at any time ({count:,} "
                    "{count:is|are} kept): sign one off, and say from which day on it is in "
                    "force."
                ).format(count=len(there))
            )
        run.stage(tr("Reading units"))
        units = run.units(also=[run.field(p.ID_FIELD)])
        used = sorted({reign.plan for reign in order})
        held = ((there[at], store.assignment(there[at], run.progress)) for at in used)
        plans, names = s.on_all([s.plan_of(run, each, kept, units) for each, kept in held])
        by_number = dict(zip(used, plans))
        given = [by_number.get(number, np.zeros(0, dtype=np.int32)) for number in range(len(there))]
        found = tenures(order, given, names)
        at = in_force(terms, current_time().date())
        run.say(_sentences(there, order, found))
        run.stage(tr("Drawing outlines"))
        shapes = _shapes(run, units, order, by_number, names, found)
        loads = [float(units.workload[tenure.units, 0].sum()) for tenure in found]
        by = [there[_first(order, tenure).plan].name for tenure in found]
        table = history_table(found, shapes, loads, by, units.ground.crs)
        return {
            **run.write({o.OUTPUT: table}),
            COUNT: len(used),
            NOW: there[at].name if at >= 0 else "",
        }


def _shapes(
    run: Run,
    units: Units,
    order: list[Reign],
    plans: dict[int, np.ndarray],
    names: tuple[str, ...],
    found: list[Tenure],
) -> list[QgsGeometry]:
    """Return the outline of each territory on the day that it came to stand so."""
    number = {name: at for at, name in enumerate(names)}
    outlines = {
        plan: dissolve(
            units.polygons,
            plans[plan],
            len(names),
            progress=run.progress.part(100.0 * at / len(plans), 100.0 * (at + 1) / len(plans)),
        )
        for at, plan in enumerate(plans)
    }
    return [
        geometry_of(outlines[_first(order, tenure).plan][number[tenure.territory]])
        for tenure in found
    ]


def _first(order: list[Reign], tenure: Tenure) -> Reign:
    """Return the days of the plan with which a territory came to stand so."""
    return next(each for each in order if each.begin == tenure.begin)


def _sentences(there: list[Scenario], order: list[Reign], found: list[Tenure]) -> list[str]:
    lines = [
        tr("  {begin} – {end}: {name}").format(
            begin=reign.begin,
            end=reign.end or tr("until further notice"),
            name=plain(there[reign.plan].name),
        )
        for reign in order
    ]
    text = tr(
        "In force, and how many rows that makes: {plans:,} {plans:plan|plans}, {rows:,} "
        "{rows:row|rows}."
    )
    return [text.format(plans=len({each.plan for each in order}), rows=len(found)), *lines]
