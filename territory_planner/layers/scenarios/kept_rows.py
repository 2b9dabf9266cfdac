"""Rows that scenarios are kept in, read in one answer: one by one, GDAL's bindings take longer."""

from __future__ import annotations

from typing import Any

from osgeo import gdal, ogr

from ...core.model.data_classes import dataclass
from ...core.model.progress import Progress
from ..sql_words import quoted, quoted_text
from ..writing.gdal_calls import CHECK_EVERY, first_value, quiet
from .scenario import Assignment

COLUMN, ROW = "\x1f", "\x1e"
"""What parts columns and rows of the answer: what ASCII has for it, and names don't."""

TEXT_COLUMNS = ("unit", "territory")


@dataclass(frozen=True)
class KeptRows:
    """The rows of a scenario, column by column.

    Attributes
    ----------
    number : list of int
    unit, territory : list of str
    """

    number: list[int]
    unit: list[str]
    territory: list[str]

    def plan(self) -> dict[str, str]:
        """Return the territory of each unit by its key."""
        return dict(zip(self.unit, self.territory))

    def says(self, plan: Assignment) -> bool:
        """Tell whether that is a plan."""
        return self.plan() == plan


def rows_at_once(
    dataset: gdal.Dataset, table: str, scenario: int, is_file: bool, progress: Progress
) -> KeptRows | None:
    """Return the rows of a scenario; None where they can't be told in one answer.

    Parameters
    ----------
    table : str
        As SQL has it.
    is_file : bool
        The place is a GeoPackage, and no database.
    """
    progress.check()
    told: Any = None
    with quiet():
        told = first_value(dataset, _question(table, scenario, is_file))
    progress.check()
    return _parted(told) if isinstance(told, str) else None


def rows_one_by_one(table: ogr.Layer, scenario: int, progress: Progress) -> KeptRows:
    """Return the same, whatever stands there."""
    table.SetAttributeFilter(f"scenario = {scenario:d}")
    # GDAL's bindings look a name up anew for each row, which takes most of the time.
    unit, territory = map(table.GetLayerDefn().GetFieldIndex, TEXT_COLUMNS)
    rows = KeptRows([], [], [])
    for row in progress.watched(table, CHECK_EVERY):
        rows.number.append(row.GetFID())
        rows.unit.append(row.GetFieldAsString(unit))
        rows.territory.append(row.GetFieldAsString(territory))
    return rows


def _question(table: str, scenario: int, is_file: bool) -> str:
    """Return the SQL for how many rows there are, and all that they say, as one text."""
    column, row = quoted_text(COLUMN), quoted_text(ROW)
    texts = [f"coalesce({quoted(name)}, '')" for name in TEXT_COLUMNS]
    said = " || ".join([quoted("number"), column, texts[0], column, texts[1]])
    joined = f"{'group_concat' if is_file else 'string_agg'}({said}, {row})"
    words = ("SELECT count(*) ||", row, f"|| coalesce({joined}, '')", "FROM", table)
    return " ".join((*words, "WHERE", quoted("scenario"), "=", f"{scenario:d}"))


def _parted(told: str) -> KeptRows | None:
    """Return the rows of an answer; None where a name holds what parts them."""
    count, said = told.split(ROW, 1)
    rows = int(count)
    if said.count(ROW) != max(rows - 1, 0) or said.count(COLUMN) != 2 * rows:
        return None
    parts = said.replace(ROW, COLUMN).split(COLUMN) if rows else []
    return KeptRows(list(map(int, parts[0::3])), parts[1::3], parts[2::3])
