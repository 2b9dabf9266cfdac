"""Salesforce Maps Territory Planning (once MapAnything): a model, and units in two steps.

A unit that is locked there takes no new area: it is unlocked first, then assigned. There is no
public description of the files but of their columns; our own round trip judges them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path

from ..core.model.progress import Progress
from ..core.model.text import in_quotes
from ..layers.text import tr
from .alignment import Alignment
from .earlier import files_in
from .listed import check_levels, check_repeats, no_schema
from .names import Labels
from .outline_files import read_outlines
from .publication import NEEDED, SHUT, Export, FileSystem, Publishing, no_people
from .sheets import csv_bytes, read_sheet
from .tree_sheets import FULL_NAME, both_labels, read_tree, tree_rows

MOST_LEVELS = 10
UNIT, ASSIGNMENT, LOCKED = "Unit", "Assignment", "Locked"
_RECORD = re.compile(r"(?=.*\d)[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?")
_BOUNDARY = re.compile(r"[A-Z]{2,3}_(.+)", re.DOTALL)


def to_files(asked: Publishing) -> Export:
    """Return the model's table and the tables of units, unlocked and then assigned.

    Raises
    ------
    InvalidInput
        When the plan has more levels than Salesforce Maps, or a unit twice.
    """
    title = tr("Salesforce Maps")
    check_levels(asked.after, title, MOST_LEVELS)
    check_repeats(asked.after, title)
    called, before = both_labels(asked, 0)
    files: dict[str, bytes] = {}
    found = asked.changes
    rows = tree_rows(asked, called, (*found.added, *found.changed))
    if rows:
        heads = ["Area", "Parent", "Level", FULL_NAME]
        files["1_model.csv"] = csv_bytes(heads, rows, asked.progress)
    turned = [(key, "", name) for key, name in found.relocked]
    moves = [(boundary(asked, key), *row) for key, *row in (*found.units.moved, *turned)]
    locked = asked.after.locked
    units = {boundary(asked, key) for key in asked.after.unit if locked is None or key in locked}
    for ending, moved, shut in (
        ("", moves, units),
        ("_accounts", found.accounts.moved, set(asked.after.account)),
    ):
        unlock = [(key, _label(before, one), "FALSE") for key, one, _ in moved if one]
        assign = [(key, _label(called, to), _lock(to and key in shut)) for key, _, to in moved]
        for name, some in (("2_unlock", unlock), ("3_assign", assign)):
            if some:
                heads = [UNIT, ASSIGNMENT, LOCKED]
                files[f"{name}{ending}.csv"] = csv_bytes(heads, some, asked.progress)
    if found.deleted:
        gone = [[before.of[each.ref]] for each in found.deleted]
        files["4_delete_areas.csv"] = csv_bytes(["Area"], gone, asked.progress)
    steps = _steps(files)
    notes = [no_schema(title)]
    if not asked.country and needs_country(asked.after.unit):
        notes.append(
            tr("Boundaries are known there with a country (USA_12345): name it (COUNTRY=USA).")
        )
    return Export(files, steps, notes, called.of)


def _steps(files: Collection[str]) -> list[str]:
    """Return what to import in which order: only what is there is named."""
    steps = [tr("Needed: Salesforce Maps Territory Planning.")]
    if "1_model.csv" in files:
        steps.append(
            tr(
                "Import “1_model.csv” as the hierarchy: Area is the area's name, Parent the one "
                "above it (top areas have none)."
            )
        )
    moved = sorted(name for name in files if name.startswith(("2_unlock", "3_assign")))
    if moved:
        steps.append(
            tr(
                "Import the units and accounts that change in this order: {files}; map Unit to "
                "the record id or the boundary's value, Assignment to the area, Locked to the "
                "lock. A locked unit takes no new area before it is unlocked."
            ).format(files=", ".join(in_quotes(name) for name in moved))
        )
    if "4_delete_areas.csv" in files:
        steps.append(tr("At last delete the areas that “4_delete_areas.csv” names."))
    return steps


def _lock(is_locked: object) -> str:
    return "TRUE" if is_locked else "FALSE"


def _label(called: Labels, name: str) -> str:
    return called.of.get((0, name), name) if name else ""


def needs_country(keys: Iterable[str]) -> bool:
    """Tell whether units are known by codes that want their country before them."""
    return any(not (_RECORD.fullmatch(key) or _BOUNDARY.fullmatch(key)) for key in keys)


def boundary(asked: Publishing, key: str) -> str:
    """Return how a unit is known there: by its record's id, or by its country and code.

    One that has its country already keeps it.
    """
    has_one = not asked.country or key.startswith(f"{asked.country}_")
    if has_one or _RECORD.fullmatch(key):
        return key
    return f"{asked.country}_{key}"


def from_files(path: Path, progress: Progress) -> Alignment:
    """Return the alignment of its tables, or of areas that it exported as KML."""
    files = files_in(path, ".csv", ".kml")
    rows: list[tuple[str, str, str, str, str]] = []
    units: list[tuple[str, str]] = []
    accounts: list[tuple[str, str]] = []
    locked: set[str] = set()
    for each in [each for each in files if each.suffix.lower() == ".csv"]:
        sheet = read_sheet(each, progress)
        if sheet.column("Parent") is not None:
            keys, names = sheet.needed("Area"), sheet.optional(FULL_NAME)
            levels = sheet.optional("Level")
            rows += zip(keys, names, sheet.needed("Parent"), levels, [""] * len(keys))
        elif sheet.column(ASSIGNMENT) is not None and "unlock" not in each.name:
            rows_of = accounts if "accounts" in each.name else units
            keys = sheet.needed(UNIT, "Boundary Value", "Record ID")
            rows_of += zip(keys, sheet.needed(ASSIGNMENT))
            locks = sheet.optional(LOCKED)
            locked |= {_plain(key) for key, lock in zip(keys, locks) if lock.upper() == "TRUE"}
    tree = read_tree(rows, (name for _, name in (*units, *accounts)))
    accounts += [(key, name) for key, name in units if _RECORD.fullmatch(key)]
    plain = [(_plain(key), name) for key, name in units if not _RECORD.fullmatch(key)]
    made = replace(
        tree.alignment(plain),
        locked=frozenset(locked & {key for key, _ in plain}),
        account=tuple(key for key, _ in accounts),
        account_territory=tuple(tree.name(name) for _, name in accounts),
    )
    drawn = [each for each in files if each.suffix.lower() == ".kml"]
    return made if units or not drawn else read_outlines(drawn, progress)


def _plain(key: str) -> str:
    """Return a unit's key without its country."""
    found = _BOUNDARY.fullmatch(key)
    return found.group(1) if found else key


MAPS = FileSystem(
    lambda: tr("Salesforce Maps (MapAnything)"),
    to_files,
    from_files,
    locks=SHUT,
    people=no_people,
    country=NEEDED,
)
