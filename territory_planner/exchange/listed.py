"""Systems that take a plan as one table of units, territories and the levels above.

AlignStar, eSpatial, EasyTerritory and AlignMix publish no schema; their tables are those that
their users load. Our own round trip is what judges them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from ..core.model.data_classes import dataclass
from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..core.model.text import few
from ..layers.plan import natural_key
from ..layers.text import tr
from .alignment import Alignment, level_name, tree_of
from .earlier import files_in
from .publication import (
    NO_ACCOUNTS,
    Export,
    FileSystem,
    Publishing,
    check_most,
    no_people,
)
from .sheets import Row, csv_bytes, read_sheet, xlsx_bytes

REMOVED = "units_removed.csv"

RANGE = 1_000_000
"""Codes that a range may hold: more than there are of six digits are a slip."""

UNIT_HEADS = ("geography code", "postal code", "zip code", "zip", "unit")
"""What the column of units may be called in what a system gives back."""


@dataclass(frozen=True)
class Listing:
    """How one system writes its table.

    Attributes
    ----------
    name : str
        Of the file.
    title : callable
    unit : str
        What the column of units is called.
    levels : tuple of str
        What those of territories are; empty for the plan's own names of levels.
    most_levels : int
        0 for any number.
    has_book : bool
        It takes XLSX, too.
    step : callable
        Says what to do with the table.
    """

    name: str
    title: Callable[[], str]
    unit: str
    levels: tuple[str, ...]
    most_levels: int
    has_book: bool
    step: Callable[[], str]

    def heads(self, alignment: Alignment) -> list[str]:
        """Return the columns' names."""
        count = max(1, len(alignment.levels))
        own = [level_name(alignment.levels, level) for level in range(1, count)]
        levels = list(self.levels[:count]) or ["Territory", *own]
        return [self.unit, *levels]


def changed_rows(asked: Publishing) -> tuple[list[tuple[str, ...]], list[str]]:
    """Return units with their territory and those above it, and units that have none any more.

    Where it is known what the system has, those alone that changed.
    """
    before, after = _chains(asked.known), _chains(asked.after)
    rows = [
        (unit, *chain)
        for unit, chain in sorted(after.items(), key=lambda each: natural_key(each[0]))
        if before.get(unit) != chain
    ]
    gone = sorted(set(before) - set(after), key=natural_key)
    return rows, gone


def _chains(alignment: Alignment) -> dict[str, tuple[str, ...]]:
    above = {name: (name, *alignment.above(name)) for name in dict.fromkeys(alignment.territory)}
    return {
        unit: above[name]
        for unit, name in zip(alignment.unit, alignment.territory)
        if name and unit
    }


def check_repeats(alignment: Alignment, system: str) -> None:
    """Refuse keys that several units have."""
    count = Counter(key for key, name in zip(alignment.unit, alignment.territory) if name)
    twice = [key for key, times in count.items() if times > 1]
    if twice:
        raise InvalidInput(
            tr(
                "{system} takes each unit once, and {count:this key is|these keys are} there "
                "more than once ({count:,}): {keys}. Choose the field that tells the units apart "
                "(ID_FIELD)."
            ).format(system=system, count=len(twice), keys=few(sorted(twice)))
        )


def listing_system(listing: Listing) -> FileSystem:
    """Return the system of a listing."""

    def to_files(asked: Publishing) -> Export:
        check_repeats(asked.after, listing.title())
        check_levels(asked.after, listing.title(), listing.most_levels)
        rows, gone = changed_rows(asked)
        heads = listing.heads(asked.after)
        files: dict[str, bytes] = {}
        if rows:
            rows = [(*row, *[""] * (len(heads) - len(row))) for row in rows]
            files[f"{listing.name}.csv"] = csv_bytes(heads, rows, asked.progress, guard=True)
            if listing.has_book:
                book = xlsx_bytes(listing.name, heads, rows, asked.progress)
                files[f"{listing.name}.xlsx"] = book
        if gone:
            files[REMOVED] = csv_bytes(
                [listing.unit], [[key] for key in gone], asked.progress, guard=True
            )
        steps = [listing.step()]
        if gone:
            steps.append(
                tr("Take the units in “{file}” out of their territories.").format(file=REMOVED)
            )
        return Export(files, steps, [no_schema(listing.title())])

    def from_files(path: Path, progress: Progress) -> Alignment:
        return read_listing(path, progress)

    return FileSystem(listing.title, to_files, from_files, accounts=NO_ACCOUNTS, people=no_people)


def check_levels(alignment: Alignment, system: str, most: int) -> None:
    """Refuse more levels than a system takes."""
    if most:
        check_most(
            len(alignment.levels),
            most,
            tr(
                "{system} takes at most {limit} {limit:level|levels}, and the plan has {levels}: "
                "leave some out (PARENT_FIELDS)."
            ).format(system=system, limit=most, levels=len(alignment.levels)),
        )


def no_schema(system: str) -> str:
    """Say that nobody but we judged a format, and that nobody tells what it needs."""
    return tr(
        "{system} publishes no description of its files, nor of what must be switched on for them: "
        "only our own reading back has checked these. Try them with a few rows."
    ).format(system=system)


def read_listing(path: Path, progress: Progress) -> Alignment:
    """Return the alignment of tables of units, territories and levels.

    Raises
    ------
    InvalidInput
        When no table has a column of territories.
    """
    files = [each for each in files_in(path, ".csv", ".xlsx") if each.name != REMOVED]
    csvs = [each for each in files if each.suffix.lower() == ".csv"]
    rows: list[tuple[str, ...]] = []
    levels: list[str] = []
    for each in csvs or files:
        sheet = read_sheet(each, progress, guard=True)
        at, territory = sheet.column(*UNIT_HEADS), sheet.column("territory")
        if territory is None:
            sheet.needed("territory")
            continue
        at = at if at is not None else 1 - min(territory, 1)
        above = [col for col in range(len(sheet.header)) if col > max(at, territory)]
        levels = levels or ["territory", *(sheet.header[col] for col in above)]
        rows += [tuple(row[col] for col in (at, territory, *above)) for row in sheet.rows]
    return of_rows(rows, levels)


def of_rows(rows: Sequence[tuple[str, ...]], levels: Iterable[str]) -> Alignment:
    """Return the alignment of rows of unit, territory and those above it."""
    return Alignment(
        tuple(row[0] for row in rows),
        tuple(row[1] for row in rows),
        levels=tuple(levels),
        territories=tree_of((), (row[1:] for row in rows if row[1])),
    )


def ranges(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Return codes as ranges: whole numbers of one length that follow each other are one."""
    found: list[tuple[str, str]] = []
    for code in sorted(codes, key=lambda each: (len(each), each)):
        last = found[-1][1] if found else ""
        is_next = (
            len(last) == len(code)
            and last.isascii()
            and code.isascii()
            and last.isdigit()
            and code.isdigit()
            and int(code) == int(last) + 1
        )
        if is_next:
            found[-1] = (found[-1][0], code)
        else:
            found.append((code, code))
    return found


def expanded(first: str, last: str) -> list[str]:
    """Return the codes of a range."""
    if first == last or not all(each.isascii() and each.isdigit() for each in (first, last)):
        return [first]
    wide = int(last) - int(first) + 1
    check_most(
        wide,
        RANGE,
        tr(
            "The range of ZIP codes {names} has {count:,} codes, and {most:,} are the most that "
            "make sense: correct it."
        ),
        [f"{first}–{last}"],
    )
    return [str(code).zfill(len(first)) for code in range(int(first), int(last) + 1)]


def _alignmix_files(asked: Publishing) -> Export:
    check_repeats(asked.after, "AlignMix")
    rows, gone = changed_rows(asked)
    held: dict[tuple[str, ...], list[str]] = {}
    for unit, *chain in rows:
        held.setdefault(tuple(chain), []).append(unit)
    own = [level_name(asked.after.levels, level) for level in range(1, len(asked.after.levels))]
    table: list[Row] = []
    for above, codes in sorted(held.items(), key=lambda each: natural_key(each[0][0])):
        table += [(first, last, *above) for first, last in ranges(codes)]
    files = {}
    if table:
        heads = ["From ZIP", "To ZIP", "Territory", *own]
        files["alignmix.csv"] = csv_bytes(heads, table, asked.progress, guard=True)
    if gone:
        files[REMOVED] = csv_bytes(["ZIP"], [[key] for key in gone], asked.progress, guard=True)
    steps = [
        tr(
            "Import “alignmix.csv” as ranges of ZIP codes (From ZIP, To ZIP, Territory, levels). "
            "A range holds no code that is not in the plan."
        )
    ]
    if gone:
        steps.append(
            tr("Take the units in “{file}” out of their territories.").format(file=REMOVED)
        )
    return Export(files, steps, [no_schema("AlignMix")])


def _alignmix_read(path: Path, progress: Progress) -> Alignment:
    rows: list[tuple[str, ...]] = []
    levels: list[str] = []
    for each in files_in(path, ".csv"):
        if each.name == REMOVED:
            continue
        sheet = read_sheet(each, progress, guard=True)
        first, last = sheet.needed("From ZIP"), sheet.needed("To ZIP")
        sheet.needed("Territory")
        levels = levels or ["territory", *list(sheet.header[3:])]
        for line, one, other in zip(sheet.rows, first, last):
            rows += [(code, *line[2:]) for code in expanded(one, other)]
    return of_rows(rows, levels)


ALIGNSTAR = listing_system(
    Listing(
        "alignstar",
        lambda: "Xactly AlignStar",
        "Geography Code",
        (),
        0,
        True,
        lambda: tr(
            "Import “alignstar.xlsx” (or “alignstar.csv”, the same) as an alignment table: "
            "Geography Code by the geography of the plan, the columns after it from the lowest "
            "level up."
        ),
    )
)
ESPATIAL = listing_system(
    Listing(
        "espatial",
        lambda: "eSpatial",
        "Postal Code",
        (),
        6,
        False,
        lambda: tr(
            "Load “espatial.csv” as a dataset and build territories of it: Postal Code is the "
            "geography, each further column a level."
        ),
    )
)
EASYTERRITORY = listing_system(
    Listing(
        "easyterritory",
        lambda: "EasyTerritory",
        "Postal Code",
        ("Territory", "Region", "Division"),
        3,
        False,
        lambda: tr(
            "Import “easyterritory.csv” into a project: Postal Code, Territory, Region, Division."
        ),
    )
)
ALIGNMIX = FileSystem(
    lambda: "AlignMix",
    _alignmix_files,
    _alignmix_read,
    accounts=NO_ACCOUNTS,
    people=no_people,
)

LISTED: Mapping[str, FileSystem] = {
    "alignstar": ALIGNSTAR,
    "espatial": ESPATIAL,
    "easyterritory": EASYTERRITORY,
    "alignmix": ALIGNMIX,
}
