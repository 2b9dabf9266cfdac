"""SPOTIO: lists of ZIP codes to paste, and records; it documents no import of territories."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..core.model.text import few
from ..layers.text import tr
from .alignment import Alignment, Person, down_from_top
from .earlier import files_in
from .listed import check_repeats, no_schema
from .publication import Export, FileSystem, Publishing
from .sheets import csv_bytes, read_sheet
from .tree_sheets import FULL_NAME, both_labels, read_tree, tree_rows

LIST = "ZIP Codes"
OWNERS_REMOVED = "owners_removed.csv"


def to_files(asked: Publishing) -> Export:
    """Return the sheet of ZIP lists by territory, and the records with their owners.

    Raises
    ------
    InvalidInput
        When a code has a comma, or is there twice.
    """
    check_repeats(asked.after, "SPOTIO")
    rows_of = zip(asked.after.unit, asked.after.territory)
    strange = [key for key, name in rows_of if name and "," in key]
    if strange:
        raise InvalidInput(
            tr(
                "SPOTIO's lists of ZIP codes are written with commas, and {count:this code has|"
                "these codes have} some: {codes}. Choose the field of the codes (ID_FIELD), or "
                "correct {count:it|them}."
            ).format(codes=few(strange), count=len(strange))
        )
    called, before = both_labels(asked, 0, one_line=False)
    held = asked.after.units_of
    refs = asked.changes.touched()
    some = down_from_top(each for each in asked.after.territories if each.ref in refs)
    files: dict[str, bytes] = {}
    rows = [
        (*row, ", ".join(held.get(each.name, [])) if each.level == 0 else "")
        for each, row in zip(some, tree_rows(asked, called, some))
    ]
    if rows:
        heads = ["Territory", "Parent", "Level", FULL_NAME, LIST]
        files["1_zip_lists.csv"] = csv_bytes(heads, rows, asked.progress, guard=True)
    people = [
        (called.of[(each.level, each.territory)], each.key, each.role)
        for each in asked.changes.people_added
    ]
    if people:
        heads = ["Territory", "Owner Email", "Role"]
        files["2_owners.csv"] = csv_bytes(heads, people, asked.progress, guard=True)
    gone = [
        (before.of[(each.level, each.territory)], each.key, each.role)
        for each in asked.changes.people_removed
    ]
    if gone:
        heads = ["Territory", "Owner Email", "Role"]
        files[f"2_{OWNERS_REMOVED}"] = csv_bytes(heads, gone, asked.progress, guard=True)
    own = {name: label for (level, name), label in called.of.items() if level == 0}
    records = _records(asked, own)
    if records:
        heads = ["External Id", "Owner Email", "Territory", "Lat", "Lng"]
        files["3_records.csv"] = csv_bytes(heads, records, asked.progress)
    if asked.changes.deleted:
        names = [[before.of[each.ref]] for each in asked.changes.deleted]
        files["4_delete_territories.csv"] = csv_bytes(
            ["Territory"], names, asked.progress, guard=True
        )
    return Export(files, _steps(files), [no_schema("SPOTIO")], called.of)


def _steps(files: Collection[str]) -> list[str]:
    """Return what to do with the files that are there, in order."""
    told = {
        "1_zip_lists.csv": tr(
            "Territories are made by hand there: for each row of “1_zip_lists.csv”, from the top "
            "down, make the territory under its Parent and paste its ZIP codes in place of those "
            "that it has."
        ),
        "2_owners.csv": tr("“2_owners.csv” says who works in which territory from now on."),
        f"2_{OWNERS_REMOVED}": tr("Take who stands in “{file}” out of that territory.").format(
            file=f"2_{OWNERS_REMOVED}"
        ),
        "3_records.csv": tr(
            "Import “3_records.csv” as records (External Id, Owner Email, Lat, Lng)."
        ),
        "4_delete_territories.csv": tr(
            "At last delete the territories in “4_delete_territories.csv”."
        ),
    }
    return [sentence for name, sentence in told.items() if name in files]


def _records(asked: Publishing, called: dict[str, str]) -> list[tuple[object, ...]]:
    """Return the accounts that changed territory, with the first of its people as their owner."""
    owner: dict[str, str] = {}
    for each in asked.after.people:
        if each.level == 0:
            owner.setdefault(each.territory, each.key)
    place = dict(zip(asked.after.account, asked.after.account_place))
    rows: list[tuple[object, ...]] = []
    for key, _, name in asked.changes.accounts.moved:
        x, y = place.get(key, (float("nan"), float("nan")))
        lat, lng = ("", "") if x != x else (f"{y:.6f}", f"{x:.6f}")
        rows.append((key, owner.get(name, ""), called.get(name, ""), lat, lng))
    return rows


def from_files(path: Path, progress: Progress) -> Alignment:
    """Return the alignment of its tables."""
    rows: list[tuple[str, str, str, str, str]] = []
    units: list[tuple[str, str]] = []
    owners: list[tuple[str, str, str]] = []
    accounts: list[tuple[str, str]] = []
    for each in files_in(path, ".csv"):
        if each.name.endswith(OWNERS_REMOVED):
            continue
        guard = "record" not in each.name
        sheet = read_sheet(each, progress, guard=guard)
        lists = sheet.values(LIST, "ZIP")
        if lists is not None:
            keys, above = sheet.needed("Territory"), sheet.optional("Parent")
            named = sheet.optional(FULL_NAME)
            rows += zip(keys, named, above, sheet.optional("Level"), [""] * len(keys))
            for key, codes in zip(keys, lists):
                units += [(code.strip(), key) for code in codes.split(",") if code.strip()]
        elif sheet.column("External Id") is not None:
            accounts += zip(sheet.needed("External Id"), sheet.optional("Territory"))
        elif sheet.column("Owner Email") is not None:
            told = sheet.needed("Territory"), sheet.needed("Owner Email"), sheet.optional("Role")
            owners += zip(*told)
    tree = read_tree(rows, (name for _, name in accounts))
    held = [(key, tree.name(name)) for key, name in accounts if name]
    return replace(
        tree.alignment(units),
        people=tuple(
            Person(email, tree.name(key), tree.level(key), role) for key, email, role in owners
        ),
        account=tuple(key for key, _ in held),
        account_territory=tuple(name for _, name in held),
    )


SPOTIO = FileSystem(lambda: "SPOTIO", to_files, from_files)
