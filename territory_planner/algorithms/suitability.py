"""Where should the next one live? What a new center would do, unit by unit."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.figures.shares import told_share
from ..core.jobs.served import serve
from ..core.model.errors import InvalidInput
from ..core.people.changes import JOIN, PersonChange
from ..core.people.places import Suitability, suitability
from ..core.people.staffing import staffed, usual_load
from ..layers.text import tr
from ..layers.writing.suitability import suitability_table
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.people import full_of
from .shared.planned import read_planned
from .shared.requests import request_of
from .shared.run import Run

CAPACITY = "CAPACITY"
BEST = "BEST"
TOLD = 5
"""Units that the log lists."""


class LocationSuitability(TerritoryAlgorithm):
    """Tell for each unit what a new center there would do."""

    ID = "locationsuitability"
    ICON = "seed"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "WORKLOAD",
        "TOLERANCE",
        "CAPACITY",
        "CENTERS",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Where should the next one live?")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Tells for each unit what a new center there would do to the plan (location "
            "suitability): to balance, travel and disruption, and all three in one score. A new "
            "center is taken to serve the units nearest to it, up to its share of the workload; "
            "targets of all others shrink in proportion.\n"
            "“Realign territories” then makes the plan: somebody who joins at that unit (PEOPLE)."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "TOLERANCE=5 OUTPUT=suitability.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            p.weights(),
            *p.tolerances(),
            b.number(
                CAPACITY,
                tr("Capacity of the new one"),
                tr(
                    "On the scale of the targets, else 1 for an ordinary territory. Left out: as "
                    "much as others have on average."
                ),
            ),
            *p.touching(),
            p.targets(),
            p.target_field(),
            *p.centers_of_plan(),
            p.capacity_field(),
            p.id_field(),
            o.sink(
                o.OUTPUT,
                tr("Suitability"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "All units with “deviation” (the largest from target once the new center "
                    "serves what is nearest, percent), “travel_saved” (of all workload times "
                    "straight km, percent), “moved” (workload that changes hands: what it serves, "
                    "and what others must move besides, at least, percent) and “suitability”: 0 "
                    "(worst) to 100, the mean of the three, each between its best and worst."
                ),
                hands_on=o.UNITS,
            ),
        ]

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return {BEST: tr("The unit with the highest score")}

    def work(self, run: Run) -> dict[str, Any]:
        """Look at all units."""
        planned = read_planned(run)
        units = planned.units
        request = request_of(run, planned, planned.plan.assignment)
        problem = serve(request.problem, request.serving, run.progress.part(5, 10), partly=True)
        if not problem.workload.any():
            raise InvalidInput(tr("No unit has any workload, so that all places are alike."))
        full = full_of(run, problem.target)
        joins = PersonChange(JOIN, name="new", capacity=self._capacity(run))
        wide = staffed(problem, [joins], usual_load(problem) if full is None else full).problem
        run.stage(tr("Looking at all units"))
        found = suitability(wide, run.progress.part(10, 95))
        order = np.argsort(-found.score, kind="stable")
        run.say([_told(found, int(unit), units.label[unit]) for unit in order[:TOLD]])
        source, chosen = run.source(p.INPUT), run.fields_of_units()
        table = suitability_table(source, units, found, chosen, run.report)
        return {**run.write({o.OUTPUT: table}), BEST: units.label[int(order[0])]}

    def _capacity(self, run: Run) -> float | None:
        number = run.optional_number(CAPACITY)
        if number is not None and number <= 0:
            raise InvalidInput(tr("CAPACITY must be a number above zero."))
        return number


def _told(found: Suitability, unit: int, label: str) -> str:
    return tr(
        "{unit}: score {score:.0f}; largest deviation {deviation:.1f} %, travel saved "
        "{saved}, moved {moved} of the workload."
    ).format(
        unit=label,
        score=found.score[unit],
        deviation=100.0 * found.deviation[unit],
        saved=told_share(100.0 * float(found.saved[unit])),
        moved=told_share(100.0 * float(found.moved[unit])),
    )
