"""Varicent and Oracle: tables of accounts, and of territories by a number of their own."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..layers.text import tr
from .alignment import Alignment, Person, Ref, Territory, level_name
from .earlier import files_in
from .listed import no_schema
from .publication import IN_SEVERAL, Export, FileSystem, Publishing, no_people
from .records import keys_of, lost_rows
from .sheets import csv_bytes, read_sheet
from .tree_sheets import FULL_NAME, both_labels, read_tree, tree_rows

NUMBER = "UniqueTerritoryNumber"
PARENT = "ParentUniqueTerritoryNumber"
NUMBER_LENGTH = 30
"""Characters of Oracle's number of a territory."""


def _varicent_files(asked: Publishing) -> Export:
    """Return the table of accounts, with the territory of each before and after.

    Raises
    ------
    InvalidInput
        When the plan has no accounts.
    """
    if not asked.after.account and not asked.known.account:
        raise InvalidInput(
            tr(
                "Varicent's table is of accounts: give them as points (POINTS), and the field of "
                "their keys (POINT_ID)."
            )
        )
    called, before = both_labels(asked, 0)
    rows = [
        (key, before.of.get((0, one), one), called.of.get((0, other), other))
        for key, one, other in asked.changes.accounts.moved
    ]
    files: dict[str, bytes] = {}
    if rows:
        heads = ["Account Key", "Current Territory", "Target Territory ID"]
        files["varicent_accounts.csv"] = csv_bytes(heads, rows, asked.progress, guard=True)
    some = tree_rows(asked, called, (*asked.changes.added, *asked.changes.changed))
    if some:
        heads = ["Territory ID", "Parent Territory ID", "Level", FULL_NAME]
        files["varicent_territories.csv"] = csv_bytes(heads, some, asked.progress, guard=True)
    if asked.changes.deleted:
        gone = [[before.of[each.ref]] for each in asked.changes.deleted]
        files["varicent_territories_deleted.csv"] = csv_bytes(
            ["Territory ID"], gone, asked.progress, guard=True
        )
    steps = _varicent_steps(files)
    notes = [no_schema("Varicent"), tr("Left out: units; Varicent's table is of accounts.")]
    return Export(files, steps, notes, called.of)


def _varicent_steps(files: Collection[str]) -> list[str]:
    """Return what to do with the files that are there, in order."""
    told = {
        "varicent_territories.csv": tr("Load “varicent_territories.csv” first."),
        "varicent_accounts.csv": tr(
            "Load “varicent_accounts.csv” (Account Key, Current Territory, Target Territory ID)."
        ),
        "varicent_territories_deleted.csv": tr(
            "At last delete what “varicent_territories_deleted.csv” lists."
        ),
    }
    steps = [sentence for name, sentence in told.items() if name in files]
    return steps or [tr("Nothing is to be loaded: no account and no territory changed.")]


def _varicent_read(path: Path, progress: Progress) -> Alignment:
    rows: list[tuple[str, str, str, str, str]] = []
    accounts: dict[str, str] = {}
    for each in files_in(path, ".csv"):
        sheet = read_sheet(each, progress, guard=True)
        if sheet.column("Account Key") is not None:
            target = sheet.needed("Target Territory ID", "Current Territory")
            accounts.update(zip(sheet.needed("Account Key"), target))
        elif sheet.column("Parent Territory ID") is not None:
            keys, names = sheet.needed("Territory ID"), sheet.optional(FULL_NAME)
            above, levels = sheet.needed("Parent Territory ID"), sheet.optional("Level")
            rows += zip(keys, names, above, levels, keys)
    tree = read_tree(rows, accounts.values())
    held = {key: tree.name(name) for key, name in accounts.items() if name}
    return replace(
        tree.alignment(),
        account=tuple(held),
        account_territory=tuple(held.values()),
        knows_units=False,
    )


def _oracle_files(asked: Publishing) -> Export:
    """Return territories by number, parents first, and tables of their units, owners, accounts."""
    number = keys_of(asked, NUMBER_LENGTH)
    found, files = asked.changes, {}
    heads = [NUMBER, "Name", PARENT, "Level"]
    rows = [
        (number[each.ref], each.name, _above(asked.after, each, number), _level(asked, each))
        for each in (*found.added, *found.changed)
    ]
    if rows:
        files["1_territories.csv"] = csv_bytes(heads, rows, asked.progress)
    tables = (
        ("units", "PostalCode", found.units.removed, found.units.added),
        ("accounts", "AccountNumber", found.accounts.removed, found.accounts.added),
    )
    for at, (name, head, gone, come) in enumerate(tables, 2):
        for what, pairs in (("remove", gone), ("add", come)):
            if pairs:
                some = [(number[(0, territory)], key) for key, territory in pairs]
                path = f"{at}_{name}_{what}.csv"
                files[path] = csv_bytes([NUMBER, head], some, asked.progress)
    for what, people in (("remove", found.people_removed), ("add", found.people_added)):
        if people:
            owners = [(number[(e.level, e.territory)], e.key, e.role) for e in people]
            heads = [NUMBER, "ResourceEmail", "Role"]
            files[f"4_resources_{what}.csv"] = csv_bytes(heads, owners, asked.progress)
    if found.deleted:
        numbers = [[number[each.ref]] for each in found.deleted]
        files["5_territories_delete.csv"] = csv_bytes([NUMBER], numbers, asked.progress)
    steps = [
        tr(
            "Import the files in the order of their numbers: territories by UniqueTerritoryNumber "
            "(parents come first), then what belongs to them; “remove” before “add”."
        )
    ]
    return Export(files, steps, [no_schema("Oracle Sales")], number)


def _above(alignment: Alignment, each: Territory, number: dict[Ref, str]) -> str:
    parent = alignment.parent_of(each)
    return "" if parent is None else number[parent.ref]


def _level(asked: Publishing, each: Territory) -> str:
    return level_name(asked.after.levels, each.level)


def _oracle_read(path: Path, progress: Progress) -> Alignment:
    sheets = [read_sheet(each, progress) for each in files_in(path, ".csv")]
    sheets = [each for each in sheets if "_remove" not in each.name and "_delete" not in each.name]
    rows: list[tuple[str, str, str, str, str]] = []
    for sheet in sheets:
        if sheet.column(PARENT) is not None:
            keys, names = sheet.needed(NUMBER), sheet.needed("Name")
            rows += zip(
                keys, names, sheet.needed(PARENT), sheet.optional("Level"), [""] * len(keys)
            )
    if not rows:
        raise InvalidInput(
            tr("{path} has no table of territories ({column}).").format(path=path, column=PARENT)
        )
    tree = read_tree(rows)
    found, placed = tree.alignment(), tree.placed
    units: list[tuple[str, str]] = []
    accounts: list[tuple[str, str]] = []
    people: list[Person] = []
    notes: list[str] = []
    for sheet in sheets:
        for head, pairs in (("PostalCode", units), ("AccountNumber", accounts)):
            codes = sheet.values(head)
            if codes is not None:
                where = [placed.get(key) for key in sheet.needed(NUMBER)]
                pairs += [(code, each.name) for code, each in zip(codes, where) if each is not None]
                notes += lost_rows(sheet.name, where)
        owners = sheet.values("ResourceEmail")
        if owners is not None:
            where = [placed.get(key) for key in sheet.needed(NUMBER)]
            people += [
                Person(owner, each.name, each.level, role)
                for owner, each, role in zip(owners, where, sheet.optional("Role"))
                if each is not None
            ]
            notes += lost_rows(sheet.name, where)
    return replace(
        found,
        unit=tuple(key for key, _ in units),
        territory=tuple(name for _, name in units),
        account=tuple(key for key, _ in accounts),
        account_territory=tuple(name for _, name in accounts),
        people=tuple(people),
        notes=tuple(notes),
    )


VARICENT = FileSystem(lambda: "Varicent", _varicent_files, _varicent_read, people=no_people)
ORACLE = FileSystem(lambda: tr("Oracle Sales"), _oracle_files, _oracle_read, accounts=IN_SEVERAL)
