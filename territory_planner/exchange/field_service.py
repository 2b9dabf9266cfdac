"""Salesforce Field Service: service territories, who works there from when, and outlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..layers.text import tr
from .alignment import Alignment, Person, Ref, Territory
from .names import Labels, full_name, labels
from .outline_files import kml_bytes, read_outlines
from .publication import NEEDED, NO_ACCOUNTS, Export, FileSystem, Publishing, files_in
from .records import (
    NOTHING,
    Reference,
    Steps,
    by_id,
    lost_rows,
    referred,
    referring,
    refuse_nothing,
)
from .salesforce import FILE_BYTES
from .sheets import Sheet, read_sheet
from .tree_sheets import read_tree

NAME_LENGTH = 255
KINDS = {"p": "P", "primary": "P", "s": "S", "secondary": "S", "r": "R", "relocation": "R"}
"""Roles that are Field Service's types of membership."""


def to_files(asked: Publishing) -> Export:
    """Return record CSVs in loading order, and the outlines as KML.

    Raises
    ------
    InvalidInput
        When people begin on no known day.
    """
    refuse_nothing(asked.after)
    found = asked.changes
    if found.people_added and not asked.starts:
        raise InvalidInput(
            tr(
                "Field Service has people work in a territory from a day on: give it "
                "(STARTS=2027-01-31)."
            )
        )
    called = labels(asked.after, NAME_LENGTH)
    before = labels(asked.known, NAME_LENGTH)
    known: Reference = (by_id(asked.known), lambda ref: called.of.get(ref) or before.of[ref])
    steps = Steps(asked, FILE_BYTES, "records/")
    hours = asked.known.ids.get(("hours",), "")
    for level in reversed(range(len(asked.after.levels))):
        some = [each for each in found.added if each.level == level]
        header, parents = _parents(asked, some, known)
        rows = [
            (called.of[e.ref], hours or asked.plan, above, "TRUE", called.description(e.ref))
            for e, above in zip(some, parents)
        ]
        heads = ["Name", "OperatingHoursId" if hours else "OperatingHours.Name", header]
        steps.add(
            f"ServiceTerritory_insert_level_{level + 1}", [*heads, "IsActive", "Description"], rows
        )
    key, keys = referring("Id", "Name", [each.ref for each in found.changed], known)
    header, parents = _parents(asked, found.changed, known, NOTHING)
    steps.add("ServiceTerritory_update", [key, header], list(zip(keys, parents)))
    _members(steps, asked, known)
    header, values = referring("Id", "Name", [each.ref for each in found.deleted], known)
    steps.add("ServiceTerritory_delete", [header], [[value] for value in values])
    files = dict(steps.files)
    if asked.after.shapes:
        files["territories.kml"] = kml_bytes(asked.after, asked.plan, asked.progress)
    told = [
        tr(
            "Needed: Field Service switched on, operating hours called “{plan}”, and a service "
            "resource for each person."
        ).format(plan=asked.plan),
        tr(
            "Load the CSV files in “records” with Data Loader in the order of their numbers, each "
            "by the operation in its name. Columns with a dot have a name where an Id is needed: "
            "give the org's own export (ServiceTerritory with Id, Name) as PREVIOUS, and they "
            "have Ids."
        ),
        tr("Import “territories.kml” as map polygons."),
    ]
    return Export(files, told, _notes(asked, called))


def _parents(
    asked: Publishing, some: Sequence[Territory], known: Reference, empty: str = ""
) -> tuple[str, list[str]]:
    above = [asked.after.parent_of(each) for each in some]
    refs = [None if each is None else each.ref for each in above]
    return referring("ParentTerritoryId", "ParentTerritory.Name", refs, known, empty)


def _members(steps: Steps, asked: Publishing, known: Reference) -> None:
    gone, come = asked.changes.people_removed, asked.changes.people_added
    ids = [asked.known.ids.get(("person", each.key, each.territory)) for each in gone]
    if all(ids):
        steps.add("ServiceTerritoryMember_delete", ["Id"], [[each] for each in ids])
    else:
        header, values = _of(gone, known)
        pairs = [(each.key, value) for each, value in zip(gone, values)]
        steps.add("ServiceTerritoryMember_delete", ["ServiceResourceId", header], pairs)
    header, values = _of(come, known)
    seen: set[str] = set()
    rows = []
    for each, value in zip(come, values):
        kind = KINDS.get(each.role.strip().lower(), "S" if each.key in seen else "P")
        seen.add(each.key)
        rows.append((value, each.key, kind, f"{asked.starts}T00:00:00.000Z"))
    heads = [header, "ServiceResourceId", "TerritoryType", "EffectiveStartDate"]
    steps.add("ServiceTerritoryMember_insert", heads, rows)


def _of(people: Sequence[Person], known: Reference) -> tuple[str, list[str]]:
    refs: list[Ref | None] = [(each.level, each.territory) for each in people]
    return referring("ServiceTerritoryId", "ServiceTerritory.Name", refs, known)


def _notes(asked: Publishing, called: Labels) -> list[str]:
    told = []
    if called.full:
        told.append(
            tr(
                "Names that are too long, have line ends, or are there twice ({count:,}) are "
                "written otherwise; the whole name stands in Description."
            ).format(count=len(called.full))
        )
    if asked.after.account:
        told.append(
            tr(
                "Left out: accounts ({count:,}); Field Service finds theirs by the polygons."
            ).format(count=len(asked.after.account))
        )
    return told


def from_files(path: Path, progress: Progress) -> Alignment:
    """Return the alignment of its record CSVs and, where there is one, of a KML of polygons."""
    files = files_in(path, ".csv", ".kml")
    sheets = [read_sheet(each, progress) for each in files if each.suffix.lower() == ".csv"]
    sheets = [each for each in sheets if "_delete" not in each.name]
    drawn = [each for each in files if each.suffix.lower() == ".kml"]
    shown = read_outlines(drawn, progress) if drawn else Alignment()
    territories = [each for each in sheets if each.column("Name") is not None]
    if not territories:
        return shown
    found = _territories(territories)
    found = replace(found, shapes=shown.shapes)
    for sheet in sheets:
        if sheet.column("ServiceResourceId") is not None:
            found = _people(found, sheet)
    if len(shown.levels) == len(found.levels):
        found = replace(found, levels=shown.levels)
    return found


def _territories(sheets: Sequence[Sheet]) -> Alignment:
    rows: list[tuple[str, str, str, str, str]] = []
    label: dict[str, str] = {}
    hours = ""
    for sheet in sheets:
        names, told = sheet.needed("Name"), sheet.optional("Description")
        above = sheet.optional("ParentTerritoryId", "ParentTerritory.Name")
        numbers = sheet.optional("Id")
        hours = hours or next(filter(None, sheet.optional("OperatingHoursId")), "")
        label.update({number[:15]: name for number, name in zip(numbers, names) if number})
        full = [full_name(name, text) for name, text in zip(names, told)]
        rows += zip(names, full, above, [""] * len(names), numbers)
    rows = [
        (key, name, label.get(above[:15], above), level, number)
        for key, name, above, level, number in rows
    ]
    found = read_tree(rows).alignment()
    return replace(found, ids={("hours",): hours}) if hours else found


def _people(found: Alignment, sheet: Sheet) -> Alignment:
    where = referred(found, sheet.needed("ServiceTerritoryId", "ServiceTerritory.Name"))
    users, kinds = sheet.needed("ServiceResourceId"), sheet.optional("TerritoryType")
    numbers, ids = sheet.optional("Id"), dict(found.ids)
    people = []
    for user, kind, number, each in zip(users, kinds, numbers, where):
        if each is not None:
            people.append(Person(user, each.name, each.level, kind))
            if number:
                ids[("person", user, each.name)] = number
    notes = (*found.notes, *lost_rows(sheet.name, where))
    return replace(found, people=(*found.people, *people), ids=ids, notes=notes)


FIELD_SERVICE = FileSystem(
    lambda: tr("Salesforce Field Service"),
    to_files,
    from_files,
    needs_shapes=True,
    accounts=NO_ACCOUNTS,
    starts=NEEDED,
)
