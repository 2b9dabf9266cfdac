"""Some territories of a plan, handed out to be edited elsewhere."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.model.errors import InvalidInput
from ..core.model.text import few
from ..layers.text import tr
from ..layers.writing.handed_out import BASE, handed_out_table
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared.alignments import needed_id_field
from .shared.base import TerritoryAlgorithm
from .shared.planned import read_planned
from .shared.run import Run

NAMES, UNIT_COUNT = "NAMES", "UNIT_COUNT"


class DelegateTerritories(TerritoryAlgorithm):
    """Hand territories out."""

    ID = "delegateterritories"
    ICON = "delegate"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "ID_FIELD",
        "NAMES",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Hand out territories")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Takes some territories out of a plan, for their manager to edit in QGIS or QField, "
            "with or without this plugin. Beside the territory field stands “{base}”: what each "
            "unit's territory was when it was handed out, which must stay.\n"
            "“Merge edited copies” brings them back, any number at once."
        ).format(base=BASE)

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory ID_FIELD=GEOID "
            "NAMES=T01,T04 OUTPUT=copy.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            b.explained(
                needed_id_field(), tr("The field whose values tell units apart, here and there.")
            ),
            b.needed_text(
                NAMES,
                tr("Territories"),
                tr("The names of those that are handed out, with commas between them."),
            ),
            o.sink(
                o.OUTPUT,
                tr("Copy"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr("The units of these territories, all their fields, and “{base}”.").format(
                    base=BASE
                ),
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {UNIT_COUNT: tr("Units that are handed out")}

    def work(self, run: Run) -> dict[str, Any]:
        """Hand them out."""
        planned = read_planned(run, run.needed_field(p.ID_FIELD))
        units, plan = planned.units, planned.plan
        number = plan.names.numbers()
        wanted = _names_in(run.text(NAMES), number)
        unknown = [name for name in wanted if name not in number]
        if unknown or not wanted:
            raise InvalidInput(
                tr("“{field}” has no territories called {names}; there are {there}.").format(
                    field=planned.field,
                    names=few(unknown) if unknown else "–",
                    there=few(list(plan.names.text)),
                )
            )
        chosen = np.isin(plan.assignment, [number[name] for name in wanted])
        table = handed_out_table(run.source(p.INPUT), units, chosen, planned.field)
        count = int(chosen.sum())
        run.say(
            [
                tr("Handed out: {count:,} {count:unit|units} of {names}.").format(
                    count=count, names=few(list(dict.fromkeys(wanted)))
                )
            ]
        )
        return {**run.write({o.OUTPUT: table}), UNIT_COUNT: count}


def _names_in(text: str, known: Collection[str]) -> list[str]:
    """Return the names between commas; those that have commas themselves where they are known."""
    pieces, names = text.split(","), []
    longest = 1 + max((name.count(",") for name in known), default=0)
    while pieces:
        tried = [",".join(pieces[:count]).strip() for count in range(longest, 1, -1)]
        name = next((each for each in tried if each in known), pieces[0].strip())
        pieces = pieces[1 + name.count(",") :]
        if name:
            names.append(name)
    return names
