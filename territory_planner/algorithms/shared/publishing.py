"""A plan as a system's files: what else it takes than units and territories, and the folder."""

from __future__ import annotations

from array import array
from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...core.model.errors import InvalidInput
from ...core.model.text import few
from ...exchange.alignment import Alignment, Person, Ref, tree_of
from ...exchange.changes import are_same
from ...exchange.earlier import read_earlier, with_units_of
from ...exchange.outlines import drawn_before, with_outlines
from ...exchange.postgis import as_in_tables, check_ours, database_title, holds, outputs
from ...exchange.publication import Export, Publishing, published
from ...exchange.repeats import repeated_accounts, repeats_listed
from ...exchange.same_keys import in_keys_of
from ...exchange.state import state_files, state_texts
from ...exchange.systems import POSTGIS, SYSTEMS
from ...layers.plan import plan_title
from ...layers.reading.ground import WGS84, Ground
from ...layers.reading.tables import CHECK_EVERY, find_columns
from ...layers.reading.territories_of_points import PointsInUnits
from ...layers.reading.units import Units
from ...layers.text import tr
from ...layers.values import as_text
from ...layers.writing.checks import Wanted, check_outputs
from ...layers.writing.delivery import Output
from ...layers.writing.output import Table
from ...layers.writing.places import ServerTable
from . import builders as b
from . import parameters as p
from .days import day_of
from .kept_publications import keep, keeping_parameters, last_state
from .run import Run

FOLDER = "FOLDER"
PREVIOUS = "PREVIOUS"
PARENT_FIELDS = "PARENT_FIELDS"
PEOPLE = "PEOPLE"
PLAN_NAME = "PLAN_NAME"
COUNTRY = "COUNTRY"
STARTS = "STARTS"
DATABASE = "DATABASE"
SCHEMA = "SCHEMA"

PERSON = ("person", "user_id", "user", "email")
"""What the column of people may be called."""


def folder_of_files(name: str, title: str, help_text: str) -> QgsProcessingParameterFile:
    """Return a folder of files to be read, or one of them, that may be left out."""
    behaviour = QgsProcessingParameterFile.Behavior.Folder
    definition = QgsProcessingParameterFile(name, title, behaviour, "", None, True)
    return b.explained(definition, help_text)


def publishing_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return what a system's files need besides the plan."""
    return [
        b.field(
            PARENT_FIELDS,
            tr("Levels above"),
            tr(
                "Fields of the units that say what is above their territory, the next level first: "
                "district, region. A territory is in one district only."
            ),
            several=True,
        ),
        b.table(
            PEOPLE,
            tr("People"),
            tr(
                "A table with a row per person and territory, of any level: person (as the system "
                "knows them: a user's id, an e-mail address), territory, role where there is one."
            ),
        ),
        b.text(
            PLAN_NAME,
            tr("Name of the plan"),
            tr("What the plan is called in the system; by its layer and field without."),
        ),
        b.text(
            COUNTRY,
            tr("Country"),
            tr("Of the units, where the system asks for it: USA."),
        ),
        b.text(
            STARTS,
            tr("First day"),
            tr(
                "From when on people work in their territories: 2027-01-31. Field Service needs it."
            ),
        ),
        b.text(
            DATABASE,
            tr("PostGIS database"),
            tr(
                "Where the plan is published as tables, with views for BI, in one transaction: "
                "dbname='plans' host='server' user='me'. The guide tells what is in them."
            ),
        ),
        b.text(SCHEMA, tr("Schema"), tr("Of the database; “public” without one.")),
        folder_of_files(
            PREVIOUS,
            tr("What the system has"),
            tr(
                "The folder of the last publication, or of what the system itself exported. Then "
                "the files hold what changed, and the way back; without changes none are written."
            ),
        ),
        *keeping_parameters(),
    ]


def folder_sink() -> QgsProcessingParameterDefinition:
    """Return the folder of a system's files."""
    return b.explained(
        QgsProcessingParameterFolderDestination(FOLDER, tr("Folder of files"), None, True, False),
        tr(
            "The files that the system loads, and README.txt, which says how. For every SYSTEM but "
            "“table”. A folder that an earlier export wrote is replaced."
        ),
    )


def with_levels(alignment: Alignment, run: Run, units: Units, field: str) -> Alignment:
    """Return an alignment with its territories and those above them.

    Raises
    ------
    InvalidInput
        When a territory is in several of a level.
    """
    parents = run.fields(PARENT_FIELDS)
    columns = [[as_text(value) for value in units.values[name]] for name in parents]
    for at, name in enumerate(parents):
        columns[at] += [as_text(each.values[name]) for each in units.left_out]
    chains = [chain for chain in zip(alignment.territory, *columns) if chain[0]]
    _refuse_split(chains, [field, *parents])
    names = (field, *parents)
    return replace(alignment, levels=names, territories=tree_of((), chains))


def _refuse_split(chains: list[tuple[str, ...]], fields: list[str]) -> None:
    above: dict[Ref, set[str]] = {}
    for chain in chains:
        known = [(level, name) for level, name in enumerate(chain) if name]
        for ref, (_, parent) in zip(known, known[1:]):
            above.setdefault(ref, set()).add(parent)
    for (level, name), parents in sorted(above.items()):
        if len(parents) > 1:
            raise InvalidInput(
                tr(
                    "“{territory}” ({field}) is in several of the level above: {parents}. Other "
                    "systems have each territory in one: give the units of it one value, or leave "
                    "that field out (PARENT_FIELDS)."
                ).format(territory=name, field=fields[level], parents=few(sorted(parents)))
            )


def with_people(alignment: Alignment, run: Run) -> Alignment:
    """Return an alignment with the people of a table.

    Raises
    ------
    InvalidInput
        When a column is missing.
    """
    if not run.given(PEOPLE):
        return alignment
    source = run.source(PEOPLE)
    names = find_columns(source, tr("The table of people"), PERSON, "territory")
    has_roles = source.fields().lookupField("role") >= 0
    levels = {each.name: each.level for each in reversed(alignment.territories)}
    for each in alignment.territories:
        levels[each.name] = min(levels[each.name], each.level)
    people, lost = [], []
    for feature in run.progress.watched(source.getFeatures(), 500):
        key, territory = as_text(feature[names[0]]), as_text(feature[names[1]])
        role = as_text(feature["role"]) if has_roles else ""
        if territory in levels and key:
            people.append(Person(key, territory, levels[territory], role))
        elif territory or key:
            lost.append(f"{key or tr('(empty)')} ({territory or tr('(empty)')})")
    if lost:
        run.report.warning(
            tr("People whose territory is not in the plan ({count:,}): {people}.").format(
                count=len(lost), people=few(lost)
            )
        )
    return replace(alignment, people=tuple(dict.fromkeys(people)))


def with_accounts(
    alignment: Alignment, run: Run, points: PointsInUnits, key_field: str | None
) -> Alignment:
    """Return an alignment with points as accounts, each in the territory of its unit.

    Without a field of their keys, the points are none.
    """
    if key_field is None:
        return alignment
    keys, held = [], []
    places = array("d")
    for unit, feature in points.features(run.progress):
        key = as_text(feature[key_field])
        if key:
            keys.append(key)
            held.append(alignment.territory[unit] if unit >= 0 else "")
            point = feature.geometry().centroid()
            places.extend(point.asPoint() if not point.isNull() else (np.nan, np.nan))
    ground = Ground(QgsCoordinateReferenceSystem(WGS84), run.transforms)
    own, crs = np.array(places).reshape(-1, 2), points.source.sourceCrs()
    xy = ground.landed(own, crs, run.progress)
    pairs = zip(xy[:, 0].tolist(), xy[:, 1].tolist())
    return replace(
        alignment,
        account=tuple(keys),
        account_territory=tuple(held),
        account_place=tuple(run.progress.watched(pairs, CHECK_EVERY)),
    )


def database_outputs(run: Run, alignment: Alignment, units: Units) -> dict[str, Output]:
    """Return the tables of a plan in PostGIS; none where no database was given.

    Raises
    ------
    InvalidInput
        When it can't be reached, or a table there can't be written.
    """
    database, schema = run.text(DATABASE), schema_of(run)
    if not database:
        return {}
    run.stage(tr("Drawing territories"))
    before = last_state(run, POSTGIS, plan_name(run), alignment)
    same = before is not None and are_same(before, as_in_tables(alignment), run.progress)
    if same and holds(alignment, database, schema, run.progress):
        run.say([tr("Nothing changed since the last publication: the tables stay as they are.")])
        return {}
    repeated = repeated_accounts(alignment.account)
    if repeated:
        said = repeats_listed(alignment, repeated)
        run.say([f"{said} " + tr("The table of accounts has each of these rows.")])
    drawn = with_outlines(alignment, units, run.progress)
    made = outputs(drawn, database, schema, run.progress)
    for each in made.values():
        table = each.content
        if isinstance(table, Table) and isinstance(each.place, ServerTable):
            check_ours(each.place)
            wanted = Wanted(each.place, table.kind, table.fields)
            check_outputs([wanted], [], run.report)
    return made


def plan_name(run: Run) -> str:
    """Return what the plan is called in the system: two of a layer have names of their own."""
    layer = run.source(p.INPUT).sourceName()
    return run.text(PLAN_NAME) or plan_title(layer, run.needed_field(p.TERRITORY_FIELD))


def made_export(run: Run, word: str, alignment: Alignment, units: Units) -> Export | None:
    """Return a system's files of a plan, None where nothing changed.

    Raises
    ------
    InvalidInput
        When the plan exceeds what the system takes.
    """
    day, system = day_of(run, STARTS), SYSTEMS[word]
    starts = day.isoformat() if day else ""
    previous = run.path(PREVIOUS)
    before: Alignment | None
    if previous is None:
        before = last_state(run, word, plan_name(run), alignment)
    else:
        run.stage(tr("Reading what the system has"))
        before = read_earlier(system, previous, run.progress)
        run.say(list(before.notes))
        kept = None if before.knows_units else last_state(run, word, plan_name(run), alignment)
        before = before if kept is None else with_units_of(before, kept)
        if not before.knows_units:
            text = tr("{path} tells no units: whether these changed is not known.")
            run.say([text.format(path=previous)])
        before = in_keys_of(alignment, before, run.progress)
    if system.needs_shapes:
        run.stage(tr("Drawing territories"))
        alignment = with_outlines(alignment, units, run.progress)
        if before is not None:
            before = drawn_before(before, alignment, units, run.progress)
    run.stage(tr("Writing {system}").format(system=system.title()))
    asked = Publishing(alignment, before, plan_name(run), run.text(COUNTRY), starts)
    made = published(system, asked, run.progress)
    if made is None:
        run.say([tr("Nothing changed since the last publication: no files are written.")])
    else:
        run.say([*made.notes])
    return made


def keep_files(run: Run, word: str, folder: Path, scenario: str, made: Export) -> None:
    """Keep the publication of a system's files, where that was asked for; see `keep`."""
    keep(run, word, plan_name(run), str(folder), scenario, state_texts(made.files))


def keep_tables(run: Run, scenario: str, alignment: Alignment) -> None:
    """Keep the publication to a database, where that was asked for; see `keep`."""
    state = state_texts(state_files(as_in_tables(alignment), run.progress))
    target = database_title(run.text(DATABASE), schema_of(run))
    keep(run, POSTGIS, plan_name(run), target, scenario, state)


def schema_of(run: Run) -> str:
    """Return the schema of the database."""
    return run.text(SCHEMA) or "public"
