"""Points as units: cells of a grid, the land nearest to each, or given polygons."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterBoolean, QgsProcessingParameterDefinition

from ..core.geometry.polygons import polygons_from_wkb
from ..core.model.errors import InvalidInput
from ..core.model.text import rounded
from ..core.units.make import HEXAGONS, SQUARES, VORONOI, make_units, usual_size
from ..layers.reading.barriers import barrier_shapes
from ..layers.reading.features import Features, read_features
from ..layers.reading.ground import Ground
from ..layers.reading.kinds import has_points
from ..layers.reading.placing import placed_by_point
from ..layers.reading.plane import moved, plane_of
from ..layers.reading.region import read_region
from ..layers.reading.units import read_units
from ..layers.text import tr
from ..layers.writing.made_units import (
    UNIT_ID,
    cells_table,
    joined_table,
    points_table,
    report_outside,
    sums_of,
)
from ..layers.writing.output import Table
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.run import Run

KIND = "KIND"
SIZE = "SIZE"
POLYGONS = "POLYGONS"
BARRIERS = "BARRIERS"
SUM_FIELDS = "SUM_FIELDS"
KEEP_EMPTY = "KEEP_EMPTY"
POINTS = "POINTS"

UNIT_COUNT = "UNIT_COUNT"
EMPTY_COUNT = "EMPTY_COUNT"
POINT_COUNT = "POINT_COUNT"
OUTSIDE_COUNT = "OUTSIDE_COUNT"

JOINED = "polygons"

STRAIGHT = 2000.0
"""Metres over which a line of one map is straight on another, but for some decimetres."""


class MakeUnits(TerritoryAlgorithm):
    """Make units of customers or calls."""

    ID = "makeunits"
    ICON = "make_units"
    FIRST = (
        "INPUT",
        "KIND",
        "SIZE",
        "POLYGONS",
        "SUM_FIELDS",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Make units of points")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Makes units of customers or calls, where there are no districts or ZIP codes to plan "
            "with: hexagons or squares of a chosen size, the land that is nearest to each point "
            "(Voronoi cells), or given polygons that the points are joined to. Each unit has the "
            "number of its points and the sums of their fields.\n"
            "Cells share their corners to the last bit, so that contiguity finds every neighbour. "
            "They end at the border of a region, and no cell crosses a barrier. POINTS has each "
            "point with its unit, so that a plan of the units can be handed back to the customers."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_customers.gpkg KIND=hexagons SIZE=40 "
            "POLYGONS=sample_data/midwest_plan.gpkg SUM_FIELDS=revenue OUTPUT=hexagons.gpkg "
            "POINTS=customers.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        source = QgsProcessing.SourceType
        return [
            b.layer(
                p.INPUT,
                tr("Customers, calls or assets"),
                [source.TypeVectorPoint],
                tr("Points, in any coordinate reference system."),
                optional=False,
            ),
            *_shape(),
            b.field(
                SUM_FIELDS,
                tr("Fields to sum up"),
                tr("Of the points, such as visits or revenue. Missing values count 0."),
                numeric=True,
                several=True,
            ),
            o.sink(
                o.OUTPUT,
                tr("Units of points"),
                source.TypeVectorPolygon,
                tr(
                    "The units with “{id}”, “customers” (how many points) and the sums. Polygons "
                    "keep their fields, and have no “{id}”. A cell of a grid is called by column "
                    "and row (C12R7), which other points find again; pieces that barriers part "
                    "have a letter more."
                ).format(id=UNIT_ID),
            ),
            o.sink(
                POINTS,
                tr("Points with their unit"),
                source.TypeVectorPoint,
                tr(
                    "All points and their fields, and “{id}”: the unit's, or the id of the polygon "
                    "(ID_FIELD); nothing outside."
                ).format(id=UNIT_ID),
                optional=True,
                hands_on=p.INPUT,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            UNIT_COUNT: tr("Units"),
            EMPTY_COUNT: tr("Units without a point"),
            POINT_COUNT: tr("Points that have a unit"),
            OUTSIDE_COUNT: tr("Points without a unit"),
        }

    def check(self, run: Run) -> None:
        """Ask for the polygons that are joined to."""
        if run.choice(KIND) == JOINED and not run.given(POLYGONS):
            raise InvalidInput(tr("Choose the polygons that the points are joined to (POLYGONS)."))

    def work(self, run: Run) -> dict[str, Any]:
        """Make the units."""
        run.stage(tr("Reading points"))
        source, fields = run.source(p.INPUT), run.fields(SUM_FIELDS)
        if not has_points(source):
            raise InvalidInput(tr("“{layer}” is no point layer.").format(layer=source.sourceName()))
        points = read_features(source, fields, points=True, progress=run.progress)
        made = _joined if run.choice(KIND) == JOINED else _cells
        table, unit, names, n = made(run, points, fields)
        tables = {o.OUTPUT: table}
        if run.wants(POINTS):
            tables[POINTS] = points_table(points, unit, names, run.progress)
        busy = len(np.unique(unit[unit >= 0]))
        found = {
            UNIT_COUNT: n,
            EMPTY_COUNT: n - busy,
            POINT_COUNT: int(np.count_nonzero(unit >= 0)),
            OUTSIDE_COUNT: int(np.count_nonzero(unit < 0)),
        }
        size = np.bincount(unit[unit >= 0], minlength=n)
        run.say(
            [
                tr(
                    "Result: {n:,} {n:unit|units}, {empty:,} of them without a point; {points:,} "
                    "of {all:,} {all:point|points} {points:has|have} a unit; the fullest unit has "
                    "{most:,}."
                ).format(
                    n=n,
                    empty=found[EMPTY_COUNT],
                    points=found[POINT_COUNT],
                    all=points.count,
                    most=int(size.max(initial=0)),
                )
            ]
        )
        return {**run.write(tables), **found}


def _shape() -> list[QgsProcessingParameterDefinition]:
    """Return what says which units are made."""
    source = QgsProcessing.SourceType
    empty = QgsProcessingParameterBoolean(KEEP_EMPTY, tr("Keep cells without a point"), True)
    return [
        b.choice(
            KIND,
            tr("Units are"),
            {
                HEXAGONS: tr("hexagons"),
                SQUARES: tr("squares"),
                VORONOI: tr("the land nearest to each point"),
                JOINED: tr("given polygons"),
            },
            HEXAGONS,
            tr(
                "“hexagons” or “squares” of one size; “voronoi”: the land that is nearest to each "
                "point, points in one place together; “polygons”: those of POLYGONS, which the "
                "points are joined to."
            ),
        ),
        b.number(
            SIZE,
            tr("Size of a cell (km)"),
            tr("Of hexagons and squares, between opposite sides, on the ground. Example: 5."),
            least=1e-3,
        ),
        b.layer(
            POLYGONS,
            tr("Region, or given polygons"),
            [source.TypeVectorPolygon],
            tr(
                "The land on which there are units: cells end at its border. Without it, they "
                "cover the ground between the points. With “polygons”, the units themselves."
            ),
        ),
        b.field(
            p.ID_FIELD,
            tr("Id field of the polygons"),
            tr("With “polygons”, what POINTS calls a point's unit by. Without it, their name."),
            parent=POLYGONS,
        ),
        b.layer(
            BARRIERS,
            tr("Barriers"),
            [source.TypeVectorLine, source.TypeVectorPolygon],
            tr(
                "Lines or polygons that cells are cut along, such as rivers or lakes. What a "
                "barrier cuts off from a Voronoi cell joins the cell beside it."
            ),
        ),
        b.explained(
            empty,
            tr(
                "Of hexagons and squares. Without them, what lies between groups of customers "
                "belongs to nobody, and territories may not hang together."
            ),
        ),
    ]


Made = tuple[Table, np.ndarray, list[str], int]
"""The units, which each point (p,) int64 is in, what they are called, and how many they are."""


def _cells(run: Run, points: Features, fields: list[str]) -> Made:
    """Make cells."""
    kind = run.choice(KIND)
    ground = Ground(points.source.sourceCrs(), run.transforms)
    landed = ground.landed(points.xy, ground.crs, run.progress)
    has_point = np.flatnonzero(np.isfinite(landed[:, 0]))
    if not len(has_point):
        raise InvalidInput(_no_points(points))
    plane = plane_of(points.xy[has_point], ground, run.progress)
    xy = plane.placed(points.xy[has_point], ground.crs, run.progress)
    metres = plane.map_units(1.0)
    if kind != VORONOI and not run.given(SIZE):
        raise InvalidInput(
            tr(
                "Say how large the cells are to be, in km (SIZE). With {km}, these points make "
                "some 500 units."
            ).format(km=rounded(usual_size(xy, kind == HEXAGONS) / metres / 1000, 2))
        )
    region = None
    if run.given(POLYGONS):
        land = read_region(run.source(POLYGONS), plane, run.progress, step=STRAIGHT)
        region = polygons_from_wkb([land.wkb])
    barriers = []
    if run.given(BARRIERS):
        barriers = barrier_shapes(run.source(BARRIERS), plane, run.report, STRAIGHT, run.progress)
    run.stage(tr("Making units"))
    made = make_units(
        xy,
        kind,
        run.number(SIZE) * 1000 * metres,
        region,
        barriers,
        keep_empty=run.yes(KEEP_EMPTY),
        progress=run.progress,
    )
    unit = np.full(points.count, -1, dtype=np.int64)
    unit[has_point] = made.unit
    report_outside(points, landed, unit, run.report)
    outlines = moved(made.polygons, plane, ground, run.progress)
    sums = sums_of(points, fields, unit, outlines.n)
    return cells_table(outlines, made.name, sums, fields, ground.crs), unit, made.name, outlines.n


def _no_points(points: Features) -> str:
    layer, crs = points.source.sourceName(), points.source.sourceCrs()
    if not np.isfinite(points.xy).any():
        return tr("“{layer}” has no points.").format(layer=layer)
    return tr(
        "No point of “{layer}” ({n:,} in all) is a place in {crs}: set the coordinate reference "
        "system that its coordinates are in, and check whether latitude and longitude are swapped."
    ).format(n=points.count, layer=layer, crs=crs.authid())


def _joined(run: Run, points: Features, fields: list[str]) -> Made:
    """Join the points to given polygons."""
    run.stage(tr("Reading units"))
    source, id_field = run.source(POLYGONS), run.field(p.ID_FIELD)
    units = read_units(
        source,
        run.transforms,
        run.report,
        id_field=id_field,
        also=[id_field] if id_field else [],
        progress=run.progress,
    )
    run.stage(tr("Finding the unit of each customer"))
    unit = placed_by_point(points, units, 0.0, run.report, run.progress).unit
    sums = sums_of(points, fields, unit, units.n)
    names = list(map(str, units.values[id_field])) if id_field else units.label
    joined = joined_table(source, units, sums, fields, run.report, run.progress)
    return joined, unit, names, units.n
