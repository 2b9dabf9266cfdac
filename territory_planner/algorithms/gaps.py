"""Land and customers that no territory covers, or several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition
from shapely.geometry import MultiPolygon

from ..core.geometry.cover import (
    LandPiece,
    counted_in,
    covered_twice,
    covers_of,
    enclaves,
    uncovered,
    with_neighbours,
)
from ..core.geometry.dissolve import dissolve
from ..core.geometry.ground_borders import TOUCHING_KM
from ..core.geometry.land import covered_land, land_of
from ..layers.numbers import area_text
from ..layers.plan import FieldPlan, Names, unique_names
from ..layers.reading.region import read_region
from ..layers.reading.units import Units, areas_km2
from ..layers.text import tr
from ..layers.writing.land_table import (
    ENCLAVE,
    GAP,
    OVERLAP,
    Land,
    LandNames,
    explained,
    land_table,
    measured,
    odd_customers_table,
)
from .shared import builders as b
from .shared import measures as m
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.reading import read_plan
from .shared.region import REGION, region
from .shared.run import Run

SLIVER_WIDTH = "SLIVER_WIDTH"
ODD_CUSTOMERS = "ODD_CUSTOMERS"
LISTED = 10
"""Pieces of land that the log tells of each kind."""


class GapsAndOverlaps(TerritoryAlgorithm):
    """Find land and customers that no territory covers, or several."""

    ID = "gapsandoverlaps"
    ICON = "gaps"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "REGION",
        "CUSTOMERS",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Gaps and overlaps")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Finds the land of a study region that no territory covers, the land that two or more "
            "cover, with who they are, and enclaves: land of a territory that another one goes all "
            "around. It says how much land it is, and how many customers, and tells slivers, "
            "which come from borders drawn twice, from gaps that matter: a sliver is narrow and "
            "has no customers. Customers in no territory or in several come as points.\n"
            "It takes territory polygons as they are, or units with a territory field. Nothing is "
            "snapped or rounded: what is found is exact."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory "
            "REGION=sample_data/midwest_plan.gpkg OUTPUT=gaps.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            b.layer(
                p.INPUT,
                tr("Territories or units"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                tr(
                    "Polygons of territories; or units, whose territory stands in the territory "
                    "field."
                ),
                optional=False,
            ),
            b.field(
                p.TERRITORY_FIELD,
                tr("Territory field"),
                tr(
                    "Polygons with the same value are one territory, and those without one are "
                    "land that nobody covers. Without this field each polygon is a territory."
                ),
            ),
            p.id_field(),
            region(),
            m.customers_layer(),
            b.number(
                SLIVER_WIDTH,
                tr("Width of slivers (m)"),
                tr(
                    "Gaps and overlaps that are narrower on average, and without customers, are "
                    "slivers. Without it, a thousandth of a typical polygon's size. 0: none are. "
                    "Example: 5."
                ),
            ),
            o.sink(
                o.OUTPUT,
                tr("Gaps and overlaps"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "One row per piece of land: kind (gap, overlap, enclave), sliver (1 or 0), the "
                    "territories that cover it or are enclosed, their number, the one around, "
                    "the territories beside a gap (beside) and up to twenty of their units there "
                    "(units), those with most of its border first, area (km²), mean width "
                    "(m: twice the area by the perimeter), customers, and "
                    "an explanation."
                ),
            ),
            o.sink(
                ODD_CUSTOMERS,
                tr("Customers in none or several"),
                QgsProcessing.SourceType.TypeVectorPoint,
                tr(
                    "The customers that no territory covers, or several: their fields, how many "
                    "cover them (covered_by), and which (territories)."
                ),
                optional=True,
                hands_on=m.CUSTOMERS,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            "GAPS": tr("Gaps that are no slivers"),
            "GAP_KM2": tr("Land that no territory covers (km²), slivers included"),
            "OVERLAPS": tr("Overlaps that are no slivers"),
            "OVERLAP_KM2": tr("Land that several territories cover (km²), slivers included"),
            "ENCLAVES": tr("Enclaves"),
            "SLIVERS": tr("Slivers, of gaps and overlaps"),
            "CUSTOMERS_OUTSIDE": tr("Customers that no territory covers"),
            "CUSTOMERS_IN_SEVERAL": tr("Customers that several territories cover"),
        }

    def work(self, run: Run) -> dict[str, Any]:
        """Find them."""
        run.stage(tr("Reading territories"))
        field, id_field = run.field(p.TERRITORY_FIELD), run.field(p.ID_FIELD)
        units = run.units(label=id_field, also=[field], overlapping=False)
        plan = _each_its_own(units) if field is None else read_plan(run, units, field)
        customers = m.customers_of(run, units)
        xy = None if customers is None else customers.xy
        run.stage(tr("Drawing territories"))
        steps = run.progress.part(5, 30)
        outlines = dissolve(units.polygons, plan.assignment, plan.names.k, 0.0, steps)
        called = LandNames(plan.names, plan.assignment, units.label)
        found = [
            *_land(run, units, GAP, _gaps(run, units, plan, outlines), xy),
            *_land(run, units, OVERLAP, _overlaps(run, units, plan), xy),
            *_land(run, units, ENCLAVE, enclaves(outlines, run.progress), xy),
        ]
        tables = {o.OUTPUT: land_table(found, called, units.ground)}
        numbers = _numbers(found)
        if customers is not None:
            run.stage(tr("Finding customers in none or several"))
            covers = covers_of(
                units.polygons, plan.assignment, customers.xy, units.period, run.progress
            )
            numbers["CUSTOMERS_OUTSIDE"] = int((covers.count == 0).sum())
            numbers["CUSTOMERS_IN_SEVERAL"] = int((covers.count > 1).sum())
            tables[ODD_CUSTOMERS] = odd_customers_table(customers, covers, plan.names, run.progress)
        run.say(_sentences(found, called, numbers))
        return {**run.write(tables), **numbers}


def _each_its_own(units: Units) -> FieldPlan:
    """Return the plan in which each polygon is a territory of its own name."""
    names = Names(tuple(unique_names(units.label)), False)
    return FieldPlan(np.arange(units.n, dtype=np.int32), names)


def _gaps(run: Run, units: Units, plan: FieldPlan, outlines: Sequence[bytes]) -> list[LandPiece]:
    run.stage(tr("Finding gaps"))
    land = land_of(outlines, run.progress.part(30, 50))
    found = uncovered(land, _region(run, units, plan), run.progress)
    return with_neighbours(
        found, units.polygons, plan.assignment, _touching(units), units.period, run.progress
    )


def _region(run: Run, units: Units, plan: FieldPlan) -> MultiPolygon | None:
    """Return the land that is looked through, None where only what territories enclose is."""
    if not run.given(REGION):
        return None
    if run.same_layer(REGION, p.INPUT):
        # What is not covered of it lies in units without a territory.
        without = np.where(plan.assignment < 0, 0, -1)
        return covered_land(units.polygons, without, run.progress)
    return read_region(run.source(REGION), units.ground, run.progress)


def _overlaps(run: Run, units: Units, plan: FieldPlan) -> list[LandPiece]:
    run.stage(tr("Finding overlaps"))
    return covered_twice(
        units.polygons, plan.assignment, _touching(units), units.period, run.progress
    )


def _touching(units: Units) -> float:
    """Return how near to each other borders touch, in the units of the coordinates."""
    return units.ground.map_units(1000 * TOUCHING_KM)


def _land(
    run: Run, units: Units, kind: str, pieces: Sequence[LandPiece], xy: np.ndarray | None
) -> list[Land]:
    customers = None if xy is None else counted_in(pieces, xy, units.period, run.progress)
    return measured(kind, pieces, units.ground, customers, _narrow(run, units), run.progress)


def _narrow(run: Run, units: Units) -> float:
    """Return the width (m) below which land is a sliver: of km, a thousandth are m."""
    asked = run.optional_number(SLIVER_WIDTH)
    if asked is not None:
        return asked
    return float(np.sqrt(np.median(areas_km2(units, run.progress))))


def _numbers(found: Sequence[Land]) -> dict[str, float]:
    def of(kind: str) -> list[Land]:
        return [each for each in found if each.kind == kind]

    return {
        "GAPS": sum(not each.sliver for each in of(GAP)),
        "GAP_KM2": sum(each.area for each in of(GAP)) / 1e6,
        "OVERLAPS": sum(not each.sliver for each in of(OVERLAP)),
        "OVERLAP_KM2": sum(each.area for each in of(OVERLAP)) / 1e6,
        "ENCLAVES": len(of(ENCLAVE)),
        "SLIVERS": sum(each.sliver for each in found),
        "CUSTOMERS_OUTSIDE": 0,
        "CUSTOMERS_IN_SEVERAL": 0,
    }


def _sentences(found: Sequence[Land], called: LandNames, numbers: dict[str, float]) -> list[str]:
    """Say what was found, and the largest of each kind."""
    said = [
        tr(
            "Result: gaps: {gaps:,} ({gap_land}); overlaps: {overlaps:,} ({overlap_land}); "
            "enclaves: {enclaves:,}; slivers besides: {slivers:,}."
        ).format(
            gaps=numbers["GAPS"],
            gap_land=area_text(1e6 * numbers["GAP_KM2"]),
            overlaps=numbers["OVERLAPS"],
            overlap_land=area_text(1e6 * numbers["OVERLAP_KM2"]),
            enclaves=numbers["ENCLAVES"],
            slivers=numbers["SLIVERS"],
        )
    ]
    if numbers["CUSTOMERS_OUTSIDE"] or numbers["CUSTOMERS_IN_SEVERAL"]:
        said.append(
            tr("Customers in no territory: {outside:,}; in several: {several:,}.").format(
                outside=numbers["CUSTOMERS_OUTSIDE"], several=numbers["CUSTOMERS_IN_SEVERAL"]
            )
        )
    for kind in (GAP, OVERLAP, ENCLAVE):
        large = [each for each in found if each.kind == kind and not each.sliver]
        said += ["  " + explained(each, called) for each in large[:LISTED]]
        if len(large) > LISTED:
            said.append(tr("  and {more:,} more, in the output.").format(more=len(large) - LISTED))
    return said
