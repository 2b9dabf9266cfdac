"""Show which units touch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsWkbTypes,
)

from ..core.model.graph import components
from ..layers.compat import real_field, text_field
from ..layers.reading.neighbours import report_ties, ties_of
from ..layers.reading.units import Units
from ..layers.text import tr
from ..layers.writing.output import Table
from ..layers.writing.results import IdColumn, id_column, some_units_table, table_of
from .shared import constraints
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.run import Run

TIES = "TIES"
ISOLATED = "ISOLATED"
EDGE_COUNT = "EDGE_COUNT"
TIE_COUNT = "TIE_COUNT"
ISOLATED_COUNT = "ISOLATED_COUNT"
COMPONENT_COUNT = "COMPONENT_COUNT"


class BuildContiguity(TerritoryAlgorithm):
    """Draw a line between every two units that touch."""

    ID = "buildcontiguity"
    ICON = "contiguity"
    FIRST = (
        "INPUT",
        "CONTIGUITY",
        "TOLERANCE_DISTANCE",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Build contiguity")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Draws a line between every two units that touch, with the length of the border that "
            "they share, and lists the units that touch none.\n"
            "Territories can only be connected where units touch. Run this first on data that you "
            "don't know: a missing line shows a gap in the borders, an isolated unit an island."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg CONTIGUITY=rook ID_FIELD=GEOID "
            "OUTPUT=neighbours.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.contiguity(),
            p.tolerance_distance(),
            p.id_field(),
            o.sink(
                o.OUTPUT,
                tr("Neighbours"),
                QgsProcessing.SourceType.TypeVectorLine,
                tr("One line per pair of units that touch: ids, names, shared border (m)."),
            ),
            o.sink(
                TIES,
                tr("Ties"),
                QgsProcessing.SourceType.TypeVectorLine,
                tr(
                    "One line per pair of units that don't touch, but may count as neighbours, so "
                    "that islands belong somewhere: ids, names, distance between their borders (m)."
                ),
                optional=True,
            ),
            o.sink(
                ISOLATED,
                tr("Isolated units"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr("The units that touch none."),
                optional=True,
                hands_on=p.INPUT,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            EDGE_COUNT: tr("Pairs of units that touch"),
            TIE_COUNT: tr("Pairs of units that don't touch and are tied"),
            ISOLATED_COUNT: tr("Units that touch none"),
            COMPONENT_COUNT: tr("Connected areas, isolated units included"),
        }

    def work(self, run: Run) -> dict[str, Any]:
        """Find the neighbours."""
        id_field = run.field(p.ID_FIELD)
        run.stage(tr("Reading units"))
        units = run.units(also=[id_field])
        ids = id_column(units, id_field, run.report)
        run.stage(tr("Finding neighbours"))
        graph = constraints.touching_units(run, units)
        ties = ties_of(units, graph, progress=run.progress)
        alone = np.flatnonzero(graph.degree == 0)
        found = {
            EDGE_COUNT: len(graph.indices) // 2,
            TIE_COUNT: ties.count,
            ISOLATED_COUNT: len(alone),
            COMPONENT_COUNT: int(components(graph)[0]),
        }
        run.say(
            [
                tr(
                    "Result: pairs of units that touch: {edges:,}; connected areas: {parts:,}."
                ).format(edges=found[EDGE_COUNT], parts=found[COMPONENT_COUNT])
            ]
        )
        if len(alone):
            run.report.warning(
                tr("Units that touch none ({count:,} of {n:,}): {units}.").format(
                    count=len(alone), n=units.n, units=units.named(alone)
                )
            )
        report_ties(units, ties, run.report)
        places = units.ground.coordinates(units.position, run.progress)
        at = [QgsPointXY(x, y) for x, y in places.tolist()]
        tables = {o.OUTPUT: _lines(units, ids, at, *graph.edges(), "shared_m")}
        if run.wants(TIES):
            ends = ties.island, ties.other, ties.metres
            tables[TIES] = _lines(units, ids, at, *ends, "gap_m")
        if run.wants(ISOLATED):
            tables[ISOLATED] = some_units_table(run.source(p.INPUT), units, alone)
        return {**run.write(tables), **found}


def _lines(
    units: Units,
    ids: IdColumn,
    at: Sequence[QgsPointXY],
    first: np.ndarray,
    second: np.ndarray,
    length: np.ndarray,
    title: str,
) -> Table:
    """Return a line from unit to unit per pair, with their ids, names and a length (m)."""
    pairs = list(zip(first.tolist(), second.tolist(), length.tolist()))
    rows = (
        (ids.values[i], ids.values[j], units.label[i], units.label[j], metres)
        for i, j, metres in pairs
    )
    fields = [
        ids.field("from_id"),
        ids.field("to_id"),
        text_field("from_name"),
        text_field("to_name"),
        real_field(title),
    ]
    lines = (QgsGeometry.fromPolylineXY([at[i], at[j]]) for i, j, _ in pairs)
    return table_of(fields, rows, QgsWkbTypes.Type.LineString, lines, units.ground.crs)
