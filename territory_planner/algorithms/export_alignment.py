"""A plan as a list that other systems read; whose an address is; streets by territory."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.model.errors import InvalidInput
from ..core.model.text import few
from ..exchange.alignment import Alignment
from ..exchange.publication import FileSystem
from ..exchange.systems import POSTGIS, SYSTEMS
from ..exchange.table import write_table
from ..layers.plan import FieldPlan
from ..layers.reading.kinds import has_points
from ..layers.reading.territories_of_points import PointsInUnits, points_in_units, rows_in_units
from ..layers.reading.units import Units, repeated
from ..layers.text import tr
from ..layers.values import as_amount, as_text, is_yes
from ..layers.writing.alignments import points_table, streets_table
from ..layers.writing.folders import Folder
from ..layers.writing.output import Table
from .shared import builders as b
from .shared import kept_publications as kept
from .shared import outputs as o
from .shared import parameters as p
from .shared import publishing
from .shared.alignments import SYSTEM, needed_id_field, system_choice
from .shared.base import TerritoryAlgorithm
from .shared.checks import missing
from .shared.reading import locks_of, read_plan
from .shared.run import Run

NAME_FIELD = "NAME_FIELD"
POINTS = "POINTS"
STREET_FIELD = "STREET_FIELD"
NUMBER_FIELD = "NUMBER_FIELD"
POINT_TERRITORIES = "POINT_TERRITORIES"
STREETS = "STREETS"
UNIT_COUNT = "UNIT_COUNT"
FILE_COUNT = "FILE_COUNT"
PUBLISHED_COUNT = "PUBLISHED_COUNT"
POINT_ID = "POINT_ID"
POINT_UNIT = "POINT_UNIT"
UNREADABLE = "\N{REPLACEMENT CHARACTER}"
"""Stands where a file has something that is no letter in the encoding that it is read in."""


class ExportAlignment(TerritoryAlgorithm):
    """Hand a plan on as a list of units and territories."""

    ID = "exportalignment"
    ICON = "export"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "ID_FIELD",
        "SYSTEM",
        "WORKLOAD",
        "POINTS",
        "PEOPLE",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Export alignment")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Writes a plan as a list of units and their territories (CSV, XLSX), or as the files "
            "that another system loads, with the levels above, people and accounts. Keys keep "
            "their zeros, texts that a spreadsheet would compute are written so that it doesn't, "
            "and the same plan gives the same file, byte by byte.\n"
            "With what the system has (PREVIOUS), the files hold what changed and the way back.\n"
            "With a layer of points (addresses, customers) it answers whose each is, and, where "
            "they have streets, lists these by territory, with the house numbers where a street "
            "is shared."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory ID_FIELD=GEOID "
            "NAME_FIELD=NAME WORKLOAD=POP2020 POINTS=sample_data/midwest_depots.gpkg "
            "POINT_TERRITORIES=depots.csv OUTPUT=alignment.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            needed_id_field(),
            system_choice(),
            b.field(NAME_FIELD, tr("Name field"), tr("What units are called, in a column “unit”.")),
            b.explained(
                p.locked(),
                tr(
                    "Units with “yes”, “true” or a number other than 0 in this field are locked in "
                    "systems that have locks: Salesforce Maps, and ArcGIS Pro where all units of "
                    "a territory are."
                ),
            ),
            b.explained(
                p.workload(), tr("Workloads that stand beside each unit, a column for each.")
            ),
            *_points(),
            *publishing.publishing_parameters(),
            publishing.folder_sink(),
            o.sink(
                o.OUTPUT,
                tr("Alignment"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "One row per unit, by its key: unit_id, territory (empty for none), unit, "
                    "workloads. SYSTEM=table needs it."
                ),
                optional=True,
            ),
            o.sink(
                POINT_TERRITORIES,
                tr("Points with territory"),
                QgsProcessing.SourceType.TypeVector,
                tr("The points and their fields, with the territory that each lies in."),
                optional=True,
                hands_on=POINTS,
            ),
            o.sink(
                STREETS,
                tr("Streets by territory"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "One row per street and territory: the fields of STREET_FIELD, territory, "
                    "addresses, from_number, to_number, territories (that share the street)."
                ),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            UNIT_COUNT: tr("Units in the list"),
            FILE_COUNT: tr("Files in the folder, 0 where nothing changed"),
            PUBLISHED_COUNT: tr("Files and tables of the database, 0 where nothing changed"),
        }

    def check(self, run: Run) -> None:
        """Ask for a folder where the system takes one, for points where outputs are of these."""
        system = SYSTEMS.get(run.choice(SYSTEM))
        if system is not None and not run.given(publishing.FOLDER):
            raise InvalidInput(
                tr("{system} takes a folder of files: name it (FOLDER).").format(
                    system=system.title()
                )
            )
        if system is None and not run.wants(o.OUTPUT) and not run.given(publishing.DATABASE):
            raise InvalidInput(missing(run.definition(o.OUTPUT)))
        _wanted(run)

    def work(self, run: Run) -> dict[str, Any]:
        """Export."""
        id_field, name_field = run.needed_field(p.ID_FIELD), run.field(NAME_FIELD)
        field, criteria = run.needed_field(p.TERRITORY_FIELD), run.fields(p.WORKLOAD)
        word, database = run.choice(SYSTEM), run.text(publishing.DATABASE)
        folder = _checked_folder(run, SYSTEMS.get(word))
        systems = [*([word] if folder else []), *([POSTGIS] if database else [])]
        kept.check_keeping(run, systems)
        wants = _wanted(run)
        run.stage(tr("Reading units"))
        parents = run.fields(publishing.PARENT_FIELDS)
        units = run.units(also=[id_field, name_field, field, run.field(p.LOCKED), *parents])
        plan = read_plan(run, units, field)
        scenario = kept.approved(run, units, plan, id_field) if systems else ""
        alignment = _alignment(run, units, plan, id_field, name_field, criteria)
        tables = {o.OUTPUT: write_table(alignment, run.goes_to_spreadsheet(o.OUTPUT))}
        count = len(alignment.unit)
        run.say(
            [
                tr("Units in the list: {count:,}; with a territory: {held:,}.").format(
                    count=count, held=sum(map(bool, alignment.territory))
                )
            ]
        )
        alignment = publishing.with_levels(alignment, run, units, field)
        alignment = publishing.with_people(alignment, run)
        if wants or run.given(POINT_ID):
            run.stage(tr("Finding the unit of each point"))
            points = _found_points(run, units, alignment.unit[: units.n])
            tables.update(_of_points(run, points, plan, wants))
            _tell_points(run, points, plan)
            alignment = publishing.with_accounts(alignment, run, points, run.field(POINT_ID))
        _warn_of_letters(run, alignment)
        made = publishing.made_export(run, word, alignment, units) if folder else None
        others = publishing.database_outputs(run, alignment, units)
        folders = {}
        if folder is not None and made is not None:
            folders[publishing.FOLDER] = Folder(folder, made.files)
        written = run.write(tables, folders, others)
        if folder is not None and made is not None:
            publishing.keep_files(run, word, folder, scenario, made)
        if others:
            run.say([tr("Published to PostGIS: {tables}.").format(tables=", ".join(others))])
            publishing.keep_tables(run, scenario, alignment)
        written = {name: where for name, where in written.items() if name not in others}
        files = 0 if made is None else len(made.files)
        published = files + len(others)
        return {**written, UNIT_COUNT: count, FILE_COUNT: files, PUBLISHED_COUNT: published}


def _checked_folder(run: Run, system: FileSystem | None) -> Path | None:
    """Return the folder of a system's files, None where it takes none."""
    return None if system is None else run.folder(publishing.FOLDER)


def _wanted(run: Run) -> list[str]:
    """Return the outputs of points that are wanted; refuse those that can't be."""
    wants = [name for name in (POINT_TERRITORIES, STREETS) if run.wants(name)]
    asked = [*wants, *([POINT_ID] if run.given(POINT_ID) else [])]
    if asked and not run.given(POINTS):
        raise InvalidInput(tr("{output} is of points: say which (POINTS).").format(output=asked[0]))
    if STREETS in wants and not run.fields(STREET_FIELD):
        raise InvalidInput(
            tr("STREETS needs the field of the points that names streets (STREET_FIELD).")
        )
    return wants


def _found_points(run: Run, units: Units, keys: Sequence[str]) -> PointsInUnits:
    """Return which unit each point lies in, or each row of a table names."""
    source, field = run.source(POINTS), run.field(POINT_UNIT)
    if field is not None:
        return rows_in_units(source, field, keys, run.report, run.progress)
    if not has_points(source) and run.given(POINT_ID):
        raise InvalidInput(
            tr(
                "“{layer}” holds no points: pick a layer that does, or say which of its fields has "
                "the units' keys (POINT_UNIT)."
            ).format(layer=source.sourceName())
        )
    within = run.number(p.NEAREST_WITHIN)
    return points_in_units(source, units, run.report, run.progress, within)


def _tell_points(run: Run, points: PointsInUnits, plan: FieldPlan) -> None:
    inside = points.unit[points.unit >= 0]
    text = tr("Points: {count:,}; with a territory: {held:,}.")
    held = int(np.count_nonzero(plan.assignment[inside] >= 0))
    run.say([text.format(count=len(points.unit), held=held)])


def _points() -> list[QgsProcessingParameterDefinition]:
    return [
        b.layer(
            POINTS,
            tr("Points"),
            [QgsProcessing.SourceType.TypeVector],
            tr(
                "Addresses, customers or the like, whose territory is asked for; or a table of "
                "them without places, with the key of the unit of each (POINT_UNIT)."
            ),
        ),
        b.field(
            POINT_UNIT,
            tr("Unit of each point"),
            tr(
                "A field of the points with the keys of units, their postal codes say: they are "
                "found by these, wherever they lie. A table without places needs it."
            ),
            parent=POINTS,
        ),
        b.field(
            POINT_ID,
            tr("Field of accounts"),
            tr(
                "By what the system knows the points as accounts: their record's id, their number. "
                "With it, its files have them in their territories."
            ),
            parent=POINTS,
        ),
        p.nearest_within(),
        b.field(
            STREET_FIELD,
            tr("Street fields"),
            tr("What names a street: its name, or town and name, the name last."),
            parent=POINTS,
            several=True,
        ),
        b.field(
            NUMBER_FIELD,
            tr("House number field"),
            tr("Says from which number to which a street belongs to a territory."),
            parent=POINTS,
        ),
    ]


def _alignment(
    run: Run,
    units: Units,
    plan: FieldPlan,
    id_field: str,
    name_field: str | None,
    criteria: list[str],
) -> Alignment:
    """Return the plan as a list; units that are left out for want of a geometry come last."""
    left = [each.values for each in units.left_out]
    ids = [as_text(value) for value in units.values[id_field]]
    ids += [as_text(values[id_field]) for values in left]
    _warn_of_keys(run, ids, id_field)
    territory = [plan.names(int(held)) for held in plan.assignment]
    territory += [as_text(values[run.needed_field(p.TERRITORY_FIELD)]) for values in left]
    names: list[str] = []
    if name_field:
        names = [as_text(value) for value in units.values[name_field]]
        names += [as_text(values[name_field]) for values in left]
    measures = {
        name: (
            *units.workload[:, at].tolist(),
            *(as_amount(values[name]) or 0.0 for values in left),
        )
        for at, name in enumerate(criteria)
    }
    locked = None
    locks = locks_of(run, units)
    if locks is not None:
        more = [is_yes(values[run.needed_field(p.LOCKED)]) for values in left]
        locked = frozenset(key for key, lock in zip(ids, [*locks.tolist(), *more]) if lock)
    return Alignment(tuple(ids), tuple(territory), tuple(names), measures, locked)


def _warn_of_keys(run: Run, ids: list[str], id_field: str) -> None:
    """Name keys that don't tell units apart: who reads the list can't either."""
    twice = repeated([text for text in ids if text])
    if twice:
        run.report.warning(
            tr(
                "“{field}” is the same for several units ({count:,} {count:key|keys}): {keys}."
            ).format(field=id_field, count=len(twice), keys=few(twice))
        )
    empty = ids.count("")
    if empty:
        run.report.warning(
            tr(
                "“{field}” is empty in {count:,} {count:unit|units}, which no system can "
                "find again."
            ).format(field=id_field, count=empty)
        )


def _warn_of_letters(run: Run, alignment: Alignment) -> None:
    """Name keys and names with letters that were lost when their file was read."""
    texts = (
        *alignment.unit,
        *alignment.name,
        *(each.name for each in alignment.territories),
        *alignment.account,
        *(each.key for each in alignment.people),
    )
    lost = sorted({text for text in texts if UNREADABLE in text})
    if lost:
        run.report.warning(
            tr(
                "Keys and names with letters that could not be read ({count:,}): {names}. Their "
                "file is in another encoding than QGIS takes it for: choose it in the layer's "
                "properties (Source), or save the list as UTF-8, and make the points of it anew."
            ).format(count=len(lost), names=few(lost))
        )


def _of_points(
    run: Run, points: PointsInUnits, plan: FieldPlan, wants: list[str]
) -> dict[str, Table]:
    tables: dict[str, Table] = {}
    held = plan.assignment.tolist()
    if POINT_TERRITORIES in wants:
        tables[POINT_TERRITORIES] = points_table(
            points, plan.names, held, run.goes_to_spreadsheet(POINT_TERRITORIES), run.report
        )
    if STREETS in wants:
        tables[STREETS] = streets_table(
            points,
            plan.names,
            held,
            run.fields(STREET_FIELD),
            run.field(NUMBER_FIELD),
            run.goes_to_spreadsheet(STREETS),
            run.progress,
        )
    return tables
