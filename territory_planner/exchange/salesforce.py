"""Salesforce Sales Territories: records as Data Loader takes them, and back.

Fields and limits: Enterprise Territory Management, API 67. The assignment rules by postal code
are in `salesforce_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..core.model.text import few
from ..layers.text import tr
from .alignment import Alignment, Person, Ref, Territory, level_name, put_on_levels
from .earlier import files_in
from .names import Labels, developer_names, full_name, labels
from .publication import IN_SEVERAL, Export, FileSystem, Publishing, check_most
from .records import (
    NOTHING,
    RECORDS,
    WAITING,
    LinkTable,
    RecordColumn,
    Records,
    Steps,
    delete_success_files,
    export_before,
    has_some,
    keys_of,
    lost_rows,
    plain,
    record_ids,
    referred,
    refuse_nothing,
)
from .salesforce_rules import DESTRUCTIVE, METADATA, project_files, read_project
from .sheets import Sheet, read_sheet

NAME_LENGTH = 80
MOST_TERRITORIES = 1_000
FILE_BYTES = 100_000_000
PROJECT, UNRULED = "project", "project_without_rules"
PARENT = "ParentTerritory2Id", "ParentTerritory2.DeveloperName"
MANUAL = "Territory2Manual"
"""The cause of what people, or we, put in a territory; what rules put there is theirs."""

_TERRITORY = "Territory2Id", "Territory2.DeveloperName"
USERS = LinkTable("person", "UserTerritory2Association", "UserId", *_TERRITORY)
ACCOUNTS = LinkTable("account", "ObjectTerritory2Association", "ObjectId", *_TERRITORY)
MODEL = "{model}"
QUERIES = (
    "SELECT Id, Name, DeveloperName, Description, ParentTerritory2Id, Territory2ModelId, "
    "Territory2TypeId FROM Territory2 WHERE Territory2Model.DeveloperName = '{model}'",
    "SELECT Id, ObjectId, Territory2Id, AssociationCause FROM ObjectTerritory2Association "
    "WHERE AssociationCause = 'Territory2Manual' AND "
    "Territory2.Territory2Model.DeveloperName = '{model}'",
    "SELECT Id, UserId, Territory2Id, RoleInTerritory2 FROM UserTerritory2Association "
    "WHERE Territory2.Territory2Model.DeveloperName = '{model}'",
)
"""What is asked of an org for all that the records of a model hold."""

ID = re.compile(r"[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?")


def to_files(asked: Publishing) -> Export:
    """Return record CSVs in loading order, and metadata projects with and without the rules.

    Records refer to each other by Ids, which the org gives: rows whose Ids are not known yet stand
    apart, by DeveloperName, and wait.

    Raises
    ------
    InvalidInput
        When the plan exceeds a limit of Salesforce.
    """
    check(asked.after)
    names = keys_of(asked, NAME_LENGTH)
    called = labels(asked.after, NAME_LENGTH, across_levels=False)
    steps = Steps(asked, FILE_BYTES)
    records = Records(steps, asked, names.__getitem__)
    model = developer_names([(0, asked.plan)], {})[(0, asked.plan)]
    _insert_territories(records, asked, called, model)
    _update_territories(records, asked, called)
    _people(records, asked)
    _accounts(records, asked)
    records.delete("Territory2", "DeveloperName")
    ruled = asked.known.knows_units and asked.after.knows_units
    projects: dict[str, bytes] = {}
    for folder, has_rules in ((PROJECT, True), (UNRULED, False)):
        if ruled or not has_rules:
            own = project_files(asked, called, names, model, rules=has_rules)
            projects.update({f"{folder}/{name}": data for name, data in own.items()})
    files = {**steps.files, **projects}
    told = _back_steps(files) if asked.back_of is not None else _steps(asked, files, model)
    notes = _notes(asked, called)
    return Export(files, told, notes, names, records.waiting)


def check(alignment: Alignment) -> None:
    """Refuse a plan that is too large, or has a name that can't be loaded."""
    refuse_nothing(alignment)
    check_most(
        len(alignment.territories),
        MOST_TERRITORIES,
        tr(
            "Salesforce takes at most {most:,} territories a model, all levels together, and the "
            "plan has {count:,}: export it in several models, region by region, or ask Salesforce "
            "for a higher limit and load the plan as a table."
        ),
    )


def _insert_territories(records: Records, asked: Publishing, called: Labels, model: str) -> None:
    """Add a file for each level, parents first: a loader may take rows in any order."""
    ids = asked.known.ids
    for level in reversed(range(len(asked.after.levels))):
        some = [each for each in asked.changes.added if each.level == level]
        kind = developer_names([(0, level_name(asked.after.levels, level))], {})
        count = len(some)
        columns = [
            plain("Name", [called.of[each.ref] for each in some]),
            plain("DeveloperName", [records.key(each.ref) for each in some]),
            RecordColumn(
                "Territory2ModelId",
                [ids.get(("model",))] * count,
                "Territory2Model.DeveloperName",
                [model] * count,
            ),
            RecordColumn(
                "Territory2TypeId",
                [ids.get(("type", str(level)))] * count,
                "Territory2Type.DeveloperName",
                [next(iter(kind.values()))] * count,
            ),
            records.column(*PARENT, _parents(asked, some)),
            plain("Description", [called.description(each.ref) for each in some]),
        ]
        records.steps.add_records(f"Territory2_insert_level_{level + 1}", columns, [False] * count)


def _parents(asked: Publishing, some: Sequence[Territory]) -> list[Ref | None]:
    above = [asked.after.parent_of(each) for each in some]
    return [None if each is None else each.ref for each in above]


def _update_territories(records: Records, asked: Publishing, called: Labels) -> None:
    some = asked.changes.changed
    columns = [
        records.column("Id", "DeveloperName", [each.ref for each in some]),
        plain("Name", [called.of[each.ref] for each in some]),
        records.column(*PARENT, _parents(asked, some), NOTHING),
    ]
    records.steps.add_records("Territory2_update", columns, [False] * len(some))


def _people(records: Records, asked: Publishing) -> None:
    gone, come = asked.changes.people_removed, asked.changes.people_added
    records.link(
        USERS,
        [(each.key, (each.level, each.territory)) for each in gone],
        [(each.key, (each.level, each.territory)) for each in come],
        [plain("RoleInTerritory2", [each.role for each in come])],
        ID.fullmatch,
    )


def _accounts(records: Records, asked: Publishing) -> None:
    gone, come = asked.changes.accounts.removed, asked.changes.accounts.added
    records.link(
        ACCOUNTS,
        [(key, (0, name)) for key, name in gone],
        [(key, (0, name)) for key, name in come],
        [plain("AssociationCause", [MANUAL] * len(come))],
        ID.fullmatch,
    )


def _steps(asked: Publishing, files: Collection[str], model: str) -> list[str]:
    told = [
        tr(
            "Needed: Enterprise Territory Management switched on, and to deploy the right “Manage "
            "Territories”."
        )
    ]
    if has_some(files, PROJECT, UNRULED):
        ruled = tr(
            "1. Deploy the model, its territories and their rules by postal code: in “{ruled}”, sf "
            "project deploy start --source-dir force-app{gone}. Are your units no postal codes? "
            "Then do so in “{plain}”, which has no rules."
        )
        bare = tr(
            "1. Deploy the territories: in “{plain}”, sf project deploy start --source-dir "
            "force-app{gone}. Rules by postal code stay as they are: what was given of the org "
            "tells none."
        )
        text = ruled if has_some(files, PROJECT) else bare
        told.append(text.format(ruled=PROJECT, plain=UNRULED, gone=_gone_option(files)))
    if has_some(files, RECORDS):
        told.append(
            tr(
                "2. Load the CSV files in “{folder}” with Data Loader in the order of their "
                "numbers, each by the operation in its name (insert, update, delete), empty values "
                "left alone. Keep its success files: the way back needs them."
            ).format(folder=RECORDS)
        )
        if any(name.startswith(RECORDS) and "_Territory2_" in name for name in files):
            told[-1] += " " + tr(
                "Where you deployed, leave out those that insert or update Territory2."
            )
    if has_some(files, WAITING):
        told.append(
            tr(
                "3. “{waiting}” is not to be loaded yet: its rows need Ids that the org gives, and "
                "have DeveloperNames. After the steps before, export the org as below and publish "
                "the same plan again with this folder as PREVIOUS: they come with Ids."
            ).format(waiting=WAITING)
        )
    told.append(export_before(queries(model)))
    return told


def queries(model: str) -> list[str]:
    """Return what is asked of the org: all that the records of a model hold."""
    return [each.replace(MODEL, model) for each in QUERIES]


def _back_steps(files: Collection[str]) -> list[str]:
    """Return how to undo a change set."""
    told = [delete_success_files()]
    if has_some(files, PROJECT, UNRULED):
        told.append(
            tr(
                "2. Did you deploy “{ruled}” or “{plain}”? Deploy that of this folder, too: sf "
                "project deploy start --source-dir force-app{gone}."
            ).format(ruled=PROJECT, plain=UNRULED, gone=_gone_option(files))
        )
    if has_some(files, RECORDS):
        told.append(
            tr(
                "3. Load the CSV files in “{folder}” with Data Loader in the order of their "
                "numbers, each by the operation in its name (insert, update, delete); where you "
                "deployed, leave out those that insert or update Territory2."
            ).format(folder=RECORDS)
        )
    if has_some(files, WAITING):
        told.append(
            tr(
                "“{waiting}” lists what these steps undo, or what has no Id yet because its "
                "territory is made anew: for the latter export the org again and publish the plan "
                "before with that as PREVIOUS."
            ).format(waiting=WAITING)
        )
    return told


def _gone_option(files: Collection[str]) -> str:
    is_there = any(name.endswith(DESTRUCTIVE) for name in files)
    return f" --post-destructive-changes {DESTRUCTIVE}" if is_there else ""


def _notes(asked: Publishing, called: Labels) -> list[str]:
    told = []
    if called.full:
        told.append(
            tr(
                "Names that Salesforce can't have ({count:,}) are shortened; the whole name stands "
                "in Description."
            ).format(count=len(called.full))
        )
    strange = [key for key, _ in asked.changes.accounts.added if not ID.fullmatch(key)]
    strange += [each.key for each in asked.changes.people_added if not ID.fullmatch(each.key)]
    if strange:
        told.append(
            tr(
                "Accounts and users whose key is no Salesforce Id ({count:,}, such as {key}) wait "
                "in “{waiting}”: choose the field of their Ids (POINT_ID; for people the column "
                "person)."
            ).format(count=len(strange), key=strange[0], waiting=WAITING)
        )
    return told


def from_files(path: Path, progress: Progress) -> Alignment:
    """Return the alignment of record CSVs, of a metadata project, or of both.

    Raises
    ------
    InvalidInput
        When there is neither.
    """
    files = files_in(path, ".csv", *METADATA)
    sheets = {each: read_sheet(each, progress) for each in files if each.suffix == ".csv"}
    project = [each for each in files if each.suffix != ".csv"]
    found = read_project(project, progress) if project else Alignment()
    territories = [
        sheet
        for sheet in sheets.values()
        if sheet.column("Name") is not None and sheet.column("DeveloperName") is not None
    ]
    links = [sheet for sheet in sheets.values() if sheet.column("ObjectId", "UserId") is not None]
    links = [sheet for sheet in links if "_delete" not in sheet.name]
    if not project and not territories and not links:
        raise InvalidInput(
            tr(
                "{path} has neither a table of Territory2 (Name, DeveloperName) nor a metadata "
                "project."
            ).format(path=path)
        )
    if territories:
        found = _with_territories(found, territories)
    for sheet in links:
        found = _with_links(found, sheet)
    return replace(found, knows_units=bool(project))


def _with_territories(found: Alignment, sheets: Sequence[Sheet]) -> Alignment:
    """Return an alignment with the territories of tables; those of a project have their levels."""
    named: dict[str, Territory] = {}
    parents: dict[str, str] = {}
    by_number: dict[str, str] = {}
    given = {each.key: each.level for each in found.territories}
    ids = dict(found.ids)
    for sheet in sheets:
        keys, names = sheet.needed("DeveloperName"), sheet.needed("Name")
        numbers, told = sheet.optional("Id"), sheet.optional("Description")
        above = sheet.optional("ParentTerritory2Id", "ParentTerritory2.DeveloperName")
        models = sorted({*filter(None, sheet.optional("Territory2ModelId"))})
        _refuse_several(sheet, models)
        if models:
            ids[("model",)] = models[0]
        for key, name, number, text, parent in zip(keys, names, numbers, told, above):
            named[key] = Territory(full_name(name, text), key=key, id=number)
            parents[key] = parent
            by_number[number[:15]] = key
    parents = {
        key: parent if parent in named else by_number.get(parent[:15], "") if parent else ""
        for key, parent in parents.items()
    }
    placed = put_on_levels(parents, named, given)
    count = 1 + max((each.level for each in placed.values()), default=0)
    levels = [level_name(found.levels, level) for level in range(max(count, len(found.levels)))]
    others = [each for each in found.territories if each.key not in placed]
    return replace(
        found,
        levels=tuple(levels),
        territories=(*others, *placed.values()),
        ids={**ids, **_types(sheets, placed)},
    )


def _refuse_several(sheet: Sheet, models: Sequence[str]) -> None:
    """Refuse territories of several models: those of the others would all be deleted.

    Raises
    ------
    InvalidInput
        When there are such.
    """
    if len(models) > 1:
        raise InvalidInput(
            tr(
                "{file} has territories of several models (Territory2ModelId {models}), and a plan "
                "is one: export again with WHERE Territory2Model.DeveloperName = and its name."
            ).format(file=sheet.name, models=few(list(models)))
        )


def _types(sheets: Sequence[Sheet], placed: dict[str, Territory]) -> dict[tuple[str, ...], str]:
    """Return the ids of the types of territories, by level."""
    found: dict[tuple[str, ...], str] = {}
    for sheet in sheets:
        for key, kind in zip(sheet.needed("DeveloperName"), sheet.optional("Territory2TypeId")):
            if kind:
                found.setdefault(("type", str(placed[key].level)), kind)
    return found


def _with_links(found: Alignment, sheet: Sheet) -> Alignment:
    """Return an alignment with the accounts, or people, of a table."""
    where = referred(found, sheet.needed("Territory2Id", "Territory2.DeveloperName"))
    known = [(row, each) for row, each in enumerate(where) if each is not None]
    causes = sheet.optional("AssociationCause")
    ruled = sum(causes[row] not in ("", MANUAL) for row, _ in known)
    known = [(row, each) for row, each in known if causes[row] in ("", MANUAL)]
    numbers = sheet.optional("Id")
    notes = lost_rows(sheet.name, where)
    if ruled:
        text = tr(
            "{file}: accounts that the org's rules put in territories are left out: {count:,}."
        )
        notes.append(text.format(file=sheet.name, count=ruled))
    found = replace(found, notes=(*found.notes, *notes))
    keys = sheet.values("ObjectId")
    if keys is not None:
        lowest = [(row, each) for row, each in known if each.level == 0]
        if len(lowest) < len(known):
            text = tr(
                "{file}: accounts in territories above the lowest level are left out: {count:,}."
            )
            told = text.format(file=sheet.name, count=len(known) - len(lowest))
            found = replace(found, notes=(*found.notes, told))
        pairs = {(keys[row], each.ref): numbers[row] for row, each in lowest}
        return replace(
            found,
            account=found.account + tuple(key for key, _ in pairs),
            account_territory=found.account_territory + tuple(name for _, (_, name) in pairs),
            ids={**found.ids, **record_ids(pairs, "account")},
        )
    users, roles = sheet.needed("UserId"), sheet.optional("RoleInTerritory2")
    people = tuple(Person(users[row], each.name, each.level, roles[row]) for row, each in known)
    pairs = {(users[row], each.ref): numbers[row] for row, each in known}
    return replace(
        found, people=found.people + people, ids={**found.ids, **record_ids(pairs, "person")}
    )


SALESFORCE = FileSystem(
    lambda: tr("Salesforce Sales Territories"), to_files, from_files, accounts=IN_SEVERAL
)
