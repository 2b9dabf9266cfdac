"""Salesforce Field Service: service territories, who works there from when, and outlines."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..layers.text import tr
from .alignment import Alignment, Person, Ref, Territory, link_id
from .changes import in_order
from .earlier import files_in
from .names import Labels, full_name
from .outline_files import kml_bytes, read_outlines
from .publication import NEEDED, NO_ACCOUNTS, Export, FileSystem, Publishing
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
    lost_rows,
    plain,
    referred,
    refuse_nothing,
)
from .salesforce import FILE_BYTES, ID
from .sheets import Sheet, read_sheet
from .tree_sheets import both_labels, read_tree

NAME_LENGTH = 255
KINDS = {"p": "P", "primary": "P", "s": "S", "secondary": "S", "r": "R", "relocation": "R"}
"""Roles that are Field Service's types of membership."""

PARENT = "ParentTerritoryId", "ParentTerritory.Name"
MEMBERS = LinkTable(
    *("person", "ServiceTerritoryMember", "ServiceResourceId"),
    *("ServiceTerritoryId", "ServiceTerritory.Name"),
)
QUERIES = (
    "SELECT Id, Name, TimeZone FROM OperatingHours",
    "SELECT Id, Name, Description, ParentTerritoryId, OperatingHoursId FROM ServiceTerritory",
    "SELECT Id, ServiceResourceId, ServiceTerritoryId, TerritoryType FROM ServiceTerritoryMember",
)
"""What is asked of the org: all that its records hold."""


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
    called, before = both_labels(asked, NAME_LENGTH)
    steps = Steps(asked, FILE_BYTES)
    records = Records(steps, asked, lambda ref: called.of.get(ref) or before.of[ref])
    ids = asked.known.ids
    hours = ids.get(("hours", asked.plan)) or ids.get(("hours",))
    for level in reversed(range(len(asked.after.levels))):
        some = [each for each in found.added if each.level == level]
        count = len(some)
        columns = [
            plain("Name", [called.of[each.ref] for each in some]),
            RecordColumn(
                "OperatingHoursId", [hours] * count, "OperatingHours.Name", [asked.plan] * count
            ),
            records.column(*PARENT, _parents(asked, some)),
            plain("IsActive", ["TRUE"] * count),
            plain("Description", [called.description(each.ref) for each in some]),
        ]
        steps.add_records(f"ServiceTerritory_insert_level_{level + 1}", columns, [False] * count)
    columns = [
        records.column("Id", "Name", [each.ref for each in found.changed]),
        records.column(*PARENT, _parents(asked, found.changed), NOTHING),
    ]
    steps.add_records("ServiceTerritory_update", columns, [False] * len(found.changed))
    _members(records, asked)
    records.delete("ServiceTerritory", "Name")
    files = dict(steps.files)
    if asked.after.shapes:
        files["territories.kml"] = kml_bytes(asked.after, asked.plan, asked.progress)
    told = _steps(asked, files) if asked.back_of is None else _back_steps(files)
    if asked.after.shapes:
        told.append(tr("Import “territories.kml” as map polygons."))
    return Export(files, told, _notes(asked, called), called.of, records.waiting)


def _steps(asked: Publishing, files: Collection[str]) -> list[str]:
    told = [
        tr(
            "Needed: Field Service switched on, operating hours called “{plan}”, and a service "
            "resource for each person."
        ).format(plan=asked.plan)
    ]
    if has_some(files, RECORDS):
        told.append(
            tr(
                "Load the CSV files in “{folder}” with Data Loader in the order of their numbers, "
                "each by the operation in its name (insert, update, delete). Keep its success "
                "files: the way back needs them."
            ).format(folder=RECORDS)
        )
    if has_some(files, WAITING):
        told.append(
            tr(
                "“{waiting}” is not to be loaded yet: its rows need Ids that the org gives, of "
                "operating hours, of territories one level up, of members. Load the rest, export "
                "the org as below and publish the same plan again with this folder as PREVIOUS, "
                "once a level: they come with Ids."
            ).format(waiting=WAITING)
        )
    told.append(export_before(QUERIES))
    return told


def _back_steps(files: Collection[str]) -> list[str]:
    """Return how to undo a change set."""
    told = [delete_success_files()]
    if has_some(files, RECORDS):
        told.append(
            tr(
                "2. Load the CSV files in “{folder}” with Data Loader in the order of their "
                "numbers, each by the operation in its name (insert, update, delete)."
            ).format(folder=RECORDS)
        )
    return told


def _parents(asked: Publishing, some: Sequence[Territory]) -> list[Ref | None]:
    above = [asked.after.parent_of(each) for each in some]
    return [None if each is None else each.ref for each in above]


def _members(records: Records, asked: Publishing) -> None:
    gone, come = asked.changes.people_removed, asked.changes.people_added
    records.link(
        MEMBERS,
        [(each.key, (each.level, each.territory)) for each in gone],
        [(each.key, (each.level, each.territory)) for each in come],
        [
            plain("TerritoryType", [each.role for each in come]),
            plain("EffectiveStartDate", [f"{asked.starts}T00:00:00.000Z"] * len(come)),
        ],
        ID.fullmatch,
    )


def _notes(asked: Publishing, called: Labels) -> list[str]:
    told = []
    if called.full:
        told.append(
            tr(
                "Names that are too long, have line ends, or are there twice ({count:,}) are "
                "written otherwise; the whole name stands in Description."
            ).format(count=len(called.full))
        )
    strange = [each.key for each in asked.changes.people_added if not ID.fullmatch(each.key)]
    if strange:
        told.append(
            tr(
                "People whose key is no Salesforce Id ({count:,}, such as {key}) wait in "
                "“{waiting}”: give the Ids of their service resources (column person)."
            ).format(count=len(strange), key=strange[0], waiting=WAITING)
        )
    return told


def kind_of(role: str) -> str:
    """Return the type of membership that a role is; '' for none."""
    return KINDS.get(role.strip().lower(), "")


def members(plan: Alignment, before: Alignment | None) -> tuple[Person, ...]:
    """Return the people of a plan, their types of membership as roles.

    Where the plan says none, they stay what they are; else somebody's first territory is primary,
    others are secondary.
    """
    had = {} if before is None else {replace(each, role=""): each.role for each in before.people}
    people = sorted(plan.people, key=in_order)
    kinds = [kind_of(each.role) or had.get(replace(each, role=""), "") for each in people]
    settled = {each.key for each, kind in zip(people, kinds) if kind == KINDS["primary"]}
    made = []
    for each, kind in zip(people, kinds):
        first = KINDS["secondary" if each.key in settled else "primary"]
        settled.add(each.key)
        made.append(replace(each, role=kind or first))
    return tuple(dict.fromkeys(made))


def from_files(path: Path, progress: Progress) -> Alignment:
    """Return the alignment of its record CSVs and, where there is one, of a KML of polygons."""
    files = files_in(path, ".csv", ".kml")
    sheets = [read_sheet(each, progress) for each in files if each.suffix.lower() == ".csv"]
    sheets = [each for each in sheets if "_delete" not in each.name]
    drawn = [each for each in files if each.suffix.lower() == ".kml"]
    shown = read_outlines(drawn, progress) if drawn else Alignment()
    named = [each for each in sheets if each.column("Name") is not None]
    territories = [each for each in named if each.column("TimeZone") is None]
    hours: dict[tuple[str, ...], str] = {
        ("hours", name): number
        for each in named
        if each.column("TimeZone") is not None
        for name, number in zip(each.needed("Name"), each.needed("Id"))
    }
    if not named:
        return replace(shown, knows_units=False)
    found = _territories(territories)
    found = replace(found, shapes=shown.shapes, ids={**found.ids, **hours}, knows_units=False)
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
                ids[link_id("person", user, each.ref)] = number
    notes = (*found.notes, *lost_rows(sheet.name, where))
    return replace(found, people=(*found.people, *people), ids=ids, notes=notes)


FIELD_SERVICE = FileSystem(
    lambda: tr("Salesforce Field Service"),
    to_files,
    from_files,
    needs_shapes=True,
    accounts=NO_ACCOUNTS,
    people=members,
    role=kind_of,
    starts=NEEDED,
)
