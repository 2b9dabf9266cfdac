"""Salesforce Sales Territories: records as Data Loader takes them, and back.

Fields and limits: Enterprise Territory Management, API 67. The assignment rules by postal code
are in `salesforce_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..layers.text import tr
from .alignment import Alignment, Person, Ref, Territory, level_name, put_on_levels
from .names import Labels, developer_names, full_name, labels
from .publication import IN_SEVERAL, Export, FileSystem, Publishing, check_most, files_in
from .records import (
    NOTHING,
    Reference,
    Steps,
    by_id,
    keys_of,
    lost_rows,
    record_ids,
    referred,
    referring,
    refuse_nothing,
)
from .salesforce_rules import METADATA, project_files, read_project
from .sheets import Sheet, read_sheet

NAME_LENGTH = 80
MOST_TERRITORIES = 1_000
FILE_BYTES = 100_000_000
_ID = re.compile(r"[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?")


def to_files(asked: Publishing) -> Export:
    """Return record CSVs in loading order, and a metadata project with the rules.

    Raises
    ------
    InvalidInput
        When the plan exceeds a limit of Salesforce.
    """
    check(asked.after)
    names = keys_of(asked, NAME_LENGTH)
    called = labels(asked.after, NAME_LENGTH, across_levels=False)
    steps = Steps(asked, FILE_BYTES, "records/")
    known: Reference = (by_id(asked.known), lambda ref: names[ref])
    model = developer_names([(0, asked.plan)], {})[(0, asked.plan)]
    _insert_territories(steps, asked, called, names, known, model)
    _update_territories(steps, asked, called, known)
    _people(steps, asked, known)
    _accounts(steps, asked, known)
    refs = [each.ref for each in asked.changes.deleted]
    header, values = referring("Id", "DeveloperName", refs, known)
    steps.add("Territory2_delete", [header], [[value] for value in values])
    project = project_files(asked, called, names, model)
    return Export(
        {**steps.files, **project}, _steps(asked, bool(project)), _notes(asked, called), names
    )


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


def _insert_territories(
    steps: Steps,
    asked: Publishing,
    called: Labels,
    names: dict[Ref, str],
    known: Reference,
    model: str,
) -> None:
    """Add a file for each level, parents first: a loader may take rows in any order."""
    ids = asked.known.ids
    for level in reversed(range(len(asked.after.levels))):
        some = [each for each in asked.changes.added if each.level == level]
        kind = developer_names([(0, level_name(asked.after.levels, level))], {})
        parent, parents = referring(
            "ParentTerritory2Id", "ParentTerritory2.DeveloperName", _parents(asked, some), known
        )
        has_ids = ("model",) in ids and ("type", str(level)) in ids
        header = ["Territory2ModelId", "Territory2TypeId"]
        fixed = [ids.get(("model",), ""), ids.get(("type", str(level)), "")]
        if not has_ids:
            header = ["Territory2Model.DeveloperName", "Territory2Type.DeveloperName"]
            fixed = [model, next(iter(kind.values()))]
        rows = [
            [called.of[each.ref], names[each.ref], *fixed, above, called.description(each.ref)]
            for each, above in zip(some, parents)
        ]
        heads = ["Name", "DeveloperName", *header, parent, "Description"]
        steps.add(f"Territory2_insert_level_{level + 1}", heads, rows)


def _parents(asked: Publishing, some: Sequence[Territory]) -> list[Ref | None]:
    above = [asked.after.parent_of(each) for each in some]
    return [None if each is None else each.ref for each in above]


def _update_territories(steps: Steps, asked: Publishing, called: Labels, known: Reference) -> None:
    some = asked.changes.changed
    key, keys = referring("Id", "DeveloperName", [each.ref for each in some], known)
    parent, parents = referring(
        "ParentTerritory2Id",
        "ParentTerritory2.DeveloperName",
        _parents(asked, some),
        known,
        NOTHING,
    )
    rows = [[own, called.of[each.ref], above] for each, own, above in zip(some, keys, parents)]
    steps.add("Territory2_update", [key, "Name", parent], rows)


def _people(steps: Steps, asked: Publishing, known: Reference) -> None:
    gone, come = asked.changes.people_removed, asked.changes.people_added
    ids = [asked.known.ids.get(("person", each.key, each.territory)) for each in gone]
    if all(ids):
        steps.add("UserTerritory2Association_delete", ["Id"], [[each] for each in ids])
    else:
        refs: list[Ref | None] = [(each.level, each.territory) for each in gone]
        header, values = referring("Territory2Id", "Territory2.DeveloperName", refs, known)
        rows = [[each.key, value] for each, value in zip(gone, values)]
        steps.add("UserTerritory2Association_delete", ["UserId", header], rows)
    there: list[Ref | None] = [(each.level, each.territory) for each in come]
    header, values = referring("Territory2Id", "Territory2.DeveloperName", there, known)
    steps.add(
        "UserTerritory2Association_insert",
        ["UserId", header, "RoleInTerritory2"],
        [[each.key, value, each.role] for each, value in zip(come, values)],
    )


def _accounts(steps: Steps, asked: Publishing, known: Reference) -> None:
    gone, come = asked.changes.accounts.removed, asked.changes.accounts.added
    ids = [asked.known.ids.get(("account", *pair)) for pair in gone]
    if all(ids):
        steps.add("ObjectTerritory2Association_delete", ["Id"], [[each] for each in ids])
    else:
        refs: list[Ref | None] = [(0, territory) for _, territory in gone]
        header, values = referring("Territory2Id", "Territory2.DeveloperName", refs, known)
        rows = [[key, value] for (key, _), value in zip(gone, values)]
        steps.add("ObjectTerritory2Association_delete", ["ObjectId", header], rows)
    there: list[Ref | None] = [(0, territory) for _, territory in come]
    header, values = referring("Territory2Id", "Territory2.DeveloperName", there, known)
    steps.add(
        "ObjectTerritory2Association_insert",
        ["ObjectId", header, "AssociationCause"],
        [[key, value, "Territory2Manual"] for (key, _), value in zip(come, values)],
    )


def _steps(asked: Publishing, has_project: bool) -> list[str]:
    told = [
        tr(
            "Needed: Enterprise Territory Management switched on, and the model “{plan}” in "
            "planning state."
        ).format(plan=" ".join(asked.plan.split()))
    ]
    if has_project:
        told.append(
            tr(
                "1. Deploy the model, its territories and the rules by postal code: in “project”, "
                "sf project deploy start --source-dir force-app "
                "--post-destructive-changes manifest/destructiveChangesPost.xml (where that is "
                "there). The files of Territory2 in “records” do the same without the rules: load "
                "one or the other. Are your units no postal codes? Load only the records, don't "
                "deploy the project."
            )
        )
    told += [
        tr(
            "2. Load the CSV files in “records” with Data Loader in the order of their numbers, "
            "each by the operation in its name (insert, update, delete), empty values left alone."
        ),
        tr(
            "Columns with a dot in their name have a DeveloperName where an Id is needed. Export "
            "Territory2 (Id, Name, DeveloperName, ParentTerritory2Id) and, to delete, "
            "ObjectTerritory2Association (Id, ObjectId, Territory2Id, AssociationCause) and "
            "UserTerritory2Association (Id, UserId, Territory2Id, RoleInTerritory2) from the org "
            "into a folder, give it as PREVIOUS, and the files have Ids."
        ),
    ]
    if has_project and asked.before is None:
        told.append(
            tr(
                "First load: deploy the project (or load Territory2), export Territory2, publish "
                "again with that folder as PREVIOUS, then load the records."
            )
        )
    return told


def _notes(asked: Publishing, called: Labels) -> list[str]:
    told = []
    if called.full:
        told.append(
            tr(
                "Names that Salesforce can't have ({count:,}) are shortened; the whole name stands "
                "in Description."
            ).format(count=len(called.full))
        )
    strange = [key for key, _ in asked.changes.accounts.added if not _ID.fullmatch(key)]
    strange += [each.key for each in asked.changes.people_added if not _ID.fullmatch(each.key)]
    if strange:
        told.append(
            tr(
                "Accounts and users whose key is no Salesforce Id ({count:,}, such as {key}): put "
                "their Ids in before loading."
            ).format(count=len(strange), key=strange[0])
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
    return found


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
        models = sheet.optional("Territory2ModelId")
        if any(models):
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
    numbers = sheet.optional("Id")
    found = replace(found, notes=(*found.notes, *lost_rows(sheet.name, where)))
    keys = sheet.values("ObjectId")
    if keys is not None:
        pairs = {(keys[row], each.name): numbers[row] for row, each in known}
        return replace(
            found,
            account=found.account + tuple(key for key, _ in pairs),
            account_territory=found.account_territory + tuple(name for _, name in pairs),
            ids={**found.ids, **record_ids(pairs, "account")},
        )
    users, roles = sheet.needed("UserId"), sheet.optional("RoleInTerritory2")
    people = tuple(Person(users[row], each.name, each.level, roles[row]) for row, each in known)
    pairs = {(users[row], each.name): numbers[row] for row, each in known}
    return replace(
        found, people=found.people + people, ids={**found.ids, **record_ids(pairs, "person")}
    )


SALESFORCE = FileSystem(
    lambda: tr("Salesforce Sales Territories"), to_files, from_files, accounts=IN_SEVERAL
)
