"""Units looked over before a plan is made of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition, QgsRectangle

from ..core.geometry.contiguity import default_tolerance
from ..core.geometry.polygons import wkb_from_polygons
from ..core.model.errors import InvalidInput
from ..core.model.text import labelled
from ..layers.reading.features import Features, features_read
from ..layers.reading.geometries import box_around
from ..layers.reading.ground import Ground
from ..layers.reading.neighbours import border_tolerance, ties_of, touching
from ..layers.reading.unit_checks import (
    ERROR,
    NOTE,
    OUTLYING_WORKLOAD,
    REFERENCE_SYSTEM,
    SEVERITIES,
    SLIVER,
    WARNING,
    Finding,
    counts,
    geometry_findings,
    id_findings,
    rows_of_units,
    system_findings,
    told_kind,
    told_severity,
    workload_findings,
)
from ..layers.reading.units import (
    UnitRows,
    Units,
    areas_km2,
    check_polygons,
    fields_wanted,
    read_unit_rows,
    read_units,
)
from ..layers.report import Report
from ..layers.text import tr
from ..layers.writing.cleaned_units import Cleaned, as_cleaned, clean, cleaned_table
from ..layers.writing.findings import findings_table
from ..layers.writing.unit_coverage import Checked, land_findings, neighbour_findings
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.run import Run

CLEANED = "CLEANED"

ERRORS = "ERRORS"
WARNINGS = "WARNINGS"
NOTES = "NOTES"
REPAIRS = "REPAIRS"

LISTED = 5
"""Findings of a kind that the log tells one by one."""


class CheckUnits(TerritoryAlgorithm):
    """Look units over."""

    ID = "checkunits"
    ICON = "check_units"
    FIRST = (
        "INPUT",
        "WORKLOAD",
        "CONTIGUITY",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Check units")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Looks units over before a plan is made of them, and changes nothing: geometries that "
            "are missing, invalid or repeated; overlaps, gaps and slivers between units; units of "
            "several parts; ids that are missing or repeated; workloads that are missing, negative "
            "or far from the others; units without neighbours and areas that lie apart, with what "
            "ties them; a coordinate reference system that can't be right. Each becomes a row that "
            "says how bad it is, what it is about, by how much, and what to do.\n"
            "CLEANED is a copy in which is repaired what needs no decision: invalid geometries, "
            "features that are there twice in all fields, and borders that nearly meet. Each "
            "repair is listed."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/us_counties_lower48.gpkg ID_FIELD=GEOID WORKLOAD=POP2020 "
            "OUTPUT=findings.gpkg CLEANED=counties.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.id_field(),
            b.explained(
                p.workload(),
                tr("The fields to be looked over as workloads: hours, visits, customers, revenue."),
            ),
            *p.touching(),
            o.sink(
                o.OUTPUT,
                tr("Findings"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "One row per finding: severity (error: keeps units from being planned with, or "
                    "makes figures false; warning: to be looked at; note: as it may be), kind, "
                    "unit and unit_ids, amount and its measure, explanation, advice, and repair "
                    "(what the cleaned copy has); with the land concerned."
                ),
            ),
            o.sink(
                CLEANED,
                tr("Cleaned units"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "All units and their fields, with geometries repaired and borders that are no "
                    "farther apart than the tolerance made to meet; full copies are left out."
                ),
                optional=True,
                hands_on=p.INPUT,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            ERRORS: tr("Errors"),
            WARNINGS: tr("Warnings"),
            NOTES: tr("Notes"),
            REPAIRS: tr("Repairs in the cleaned copy"),
        }

    def work(self, run: Run) -> dict[str, Any]:
        """Look them over."""
        source, id_field = run.source(p.INPUT), run.field(p.ID_FIELD)
        check_polygons(source, source.sourceName())
        run.stage(tr("Reading units"))
        workloads = run.fields(p.WORKLOAD)
        wanted = [*([id_field] if id_field else []), *workloads]
        rows = read_unit_rows(
            source, fields_wanted(source, wanted, id_field), run.progress, keep=True
        )
        features = features_read(source, rows)
        if not features.count:
            raise InvalidInput(
                tr("“{layer}” has no features to look over.").format(layer=source.sourceName())
            )
        found = [
            *geometry_findings(features, rows, run.progress),
            *(id_findings(features, id_field, run.progress) if id_field else ()),
            *(each for field in workloads for each in workload_findings(features, field)),
        ]
        checked = _checked(run, features, found, rows)
        tables, outline, cleaned = {}, {}, None
        if checked is not None:
            found += _as_a_whole(run, checked)
            outline = dict(zip(checked.row.tolist(), wkb_from_polygons(checked.units.polygons)))
        if run.wants(CLEANED):
            cleaned = _clean(run, checked, features, found)
            tables[CLEANED] = cleaned_table(features, _needed(checked), cleaned, run.progress)
            found = cleaned.findings
        found.sort(key=_place)
        tables[o.OUTPUT] = findings_table(
            found, features, id_field, outline, source.sourceCrs(), run.progress
        )
        severities = [each.severity for each in found]
        numbers = {
            ERRORS: severities.count(ERROR),
            WARNINGS: severities.count(WARNING),
            NOTES: severities.count(NOTE),
            REPAIRS: cleaned.repairs if cleaned else 0,
        }
        run.say([*_sentences(found), *([] if cleaned is None else [_repairs(cleaned.repairs)])])
        return {**run.write(tables), **numbers}


def _place(each: Finding) -> tuple[int, str, tuple[int, ...]]:
    """Return where a finding goes; outlying workloads come the farthest first, and stay so."""
    rows = () if each.kind == OUTLYING_WORKLOAD else each.rows
    return SEVERITIES.index(each.severity), each.kind, rows


def _checked(run: Run, features: Features, found: list[Finding], rows: UnitRows) -> Checked | None:
    """Return the units to look over as a whole; None, with a finding, where they have no place."""
    source, id_field = run.source(p.INPUT), run.field(p.ID_FIELD)
    box = box_around([each.boundingBox() for each in rows.geometries if not each.isNull()])
    try:
        units = read_units(
            source,
            run.transforms,
            Report(),
            id_field=id_field,
            also=[id_field] if id_field else [],
            rows=rows,
            progress=run.progress,
        )
        areas = areas_km2(units, run.progress)
    except InvalidInput as error:
        found.append(_without_place(str(error), box))
        return None
    name = source.sourceName()
    found += system_findings(Ground(source.sourceCrs(), run.transforms), box, name, areas)
    # A thousandth of a typical size, in m where areas are in km².
    tolerance = run.optional_number(p.TOLERANCE_DISTANCE)
    narrow = float(np.sqrt(np.median(areas))) if tolerance is None else tolerance
    return Checked(units, rows_of_units(features, units.feature_id), areas, narrow)


def _without_place(why: str, box: QgsRectangle) -> Finding:
    """Return the finding that coordinates don't fit, with what they may be."""
    advice = tr("“Assign projection” sets it. If none fits, draw the units anew.")
    swapped = abs(box.yMaximum()) > 90 or abs(box.yMinimum()) > 90
    if swapped and max(map(abs, (box.yMinimum(), box.yMaximum()))) <= 180:
        advice = tr("x and y may be swapped: “Swap X and Y coordinates” turns them.")
    return Finding(ERROR, REFERENCE_SYSTEM, (), None, "", why, advice)


def _as_a_whole(run: Run, checked: Checked) -> Iterator[Finding]:
    """Yield what is wrong with the units as a whole."""
    units = checked.units
    run.stage(tr("Finding gaps and overlaps"))
    yield from land_findings(checked, run.progress)
    run.stage(tr("Finding neighbours"))
    tolerance = run.optional_number(p.TOLERANCE_DISTANCE)
    graph = touching(units, run.choice(p.CONTIGUITY), tolerance, run.progress)
    ties = ties_of(units, graph, progress=run.progress)
    yield from neighbour_findings(checked, graph, ties)


def _needed(checked: Checked | None) -> Checked:
    """Return the units.

    Raises
    ------
    InvalidInput
        When they have no place.
    """
    if checked is None:
        raise InvalidInput(
            tr("No cleaned copy can be made, for the units have no place: leave out CLEANED.")
        )
    return checked


def _clean(run: Run, checked: Checked | None, features: Features, found: list[Finding]) -> Cleaned:
    """Return the units cleaned; say what became of slivers."""
    run.stage(tr("Cleaning"))
    known = _needed(checked)
    units: Units = known.units
    metres = run.optional_number(p.TOLERANCE_DISTANCE)
    tolerance = border_tolerance(units.polygons, units.ground, metres)
    if tolerance is None:
        tolerance = default_tolerance(units.polygons)
    cleaned = clean(known, features, found, tolerance, run.progress)
    before = sum(_is_strip(each) for each in found)
    if before:
        again = land_findings(as_cleaned(known, cleaned), run.progress)
        after = sum(_is_strip(each) for each in again)
        run.say(
            [
                tr("Slivers between units: {before:,}; in the cleaned copy: {after:,}.").format(
                    before=before, after=after
                )
            ]
        )
    return cleaned


def _is_strip(found: Finding) -> bool:
    """Tell whether a finding is a sliver between units, not one that is a unit."""
    return found.kind == SLIVER and found.shape is not None


def _sentences(found: list[Finding]) -> list[str]:
    """Say how much was found, and the first of each kind: no kind hides another."""
    if not found:
        return [tr("Result: the units are fit for the work; nothing was found.")]
    by_kind: dict[tuple[str, str], list[Finding]] = {}
    for each in found:
        if each.severity != NOTE:
            by_kind.setdefault((each.severity, each.kind), []).append(each)
    said = [tr("Result: findings: {count:,}.").format(count=len(found)), *counts(found)]
    for (severity, kind), alike in by_kind.items():
        title = told_severity(severity)
        said += ["  " + labelled(title, f"{each.text} {each.advice}") for each in alike[:LISTED]]
        if len(alike) > LISTED:
            text = tr("  and {more:,} more of “{kind}”, in the output.")
            said.append(text.format(more=len(alike) - LISTED, kind=told_kind(kind)))
    return said


def _repairs(count: int) -> str:
    """Say what the cleaned copy has."""
    if count == 0:
        return tr("Cleaned copy: nothing was to be repaired.")
    return tr(
        "Cleaned copy: repairs: {count:,}; the field “repair” of the findings says which."
    ).format(count=count)
