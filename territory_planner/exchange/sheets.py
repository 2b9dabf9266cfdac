"""Tables as files: CSV and XLSX out of rows, and rows out of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ..core.model.data_classes import dataclass
from ..core.model.errors import InvalidInput
from ..core.model.progress import SILENT, Progress
from ..core.model.text import few
from ..layers.compat import text_field
from ..layers.report import Report
from ..layers.text import tr
from ..layers.values import as_text, guarded, unguarded
from ..layers.writing.gdal_calls import memory_blocks, memory_folder, open_file, with_headers
from ..layers.writing.places import WholeFile
from ..layers.writing.results import table_of
from ..layers.writing.staging import stage_file

_LINE_END = "\r\n"

CHECK_EVERY = 1 << 12
"""Rows between two looks at whether the user wants to stop."""

Row = Sequence[object]


def csv_bytes(
    header: Sequence[str],
    rows: Iterable[Row],
    progress: Progress = SILENT,
    *,
    guard: bool = False,
) -> bytes:
    """Return a CSV file in UTF-8: texts in quotes where they need them.

    Parameters
    ----------
    guard : bool
        People open it in a spreadsheet: texts that one would compute stand behind an apostrophe.
    """
    text = _Lines(newline="")
    # What ends lines is what is quoted: a lone carriage return would end one for who reads it.
    writer = csv.writer(text, lineterminator=_LINE_END)
    writer.writerow(header)
    for row in progress.watched(rows, CHECK_EVERY):
        writer.writerow(_guarded(row) if guard else row)
    return text.getvalue().encode("utf-8", "replace")


class _Lines(io.StringIO):
    """Lines of a CSV file, given one by one, that end in a line feed alone."""

    def write(self, line: str) -> int:
        """Add a line."""
        return super().write(f"{line[: -len(_LINE_END)]}\n")


def _guarded(row: Row) -> list[object]:
    return [guarded(each) if isinstance(each, str) else each for each in row]


def csv_parts(
    name: str, header: Sequence[str], rows: Sequence[Row], most: int, progress: Progress = SILENT
) -> dict[str, bytes]:
    """Return CSV files of at most so many bytes each: name.csv, or name_1.csv and so on."""
    whole = csv_bytes(header, rows, progress)
    if len(whole) <= most:
        return {f"{name}.csv": whole}
    count = 1 + len(whole) // (most * 9 // 10)
    while True:
        size = -(-len(rows) // count)
        pieces = [
            csv_bytes(header, rows[at : at + size], progress) for at in range(0, len(rows), size)
        ]
        if size == 1 or max(map(len, pieces)) <= most:
            return {f"{name}_{number}.csv": piece for number, piece in enumerate(pieces, 1)}
        count *= 2


def xlsx_bytes(name: str, header: Sequence[str], rows: Iterable[Row], progress: Progress) -> bytes:
    """Return an XLSX file of one sheet, all texts."""
    table = table_of([text_field(each) for each in header], map(_guarded, rows))
    report = Report(lambda _: None, lambda _: None)
    with memory_folder() as folder:
        place = WholeFile(f"{name}.xlsx", "XLSX")
        staged = stage_file(table, folder, place, "", report, progress)
        return b"".join(memory_blocks(staged.path))


@dataclass(frozen=True)
class Sheet:
    """A table that was read.

    Attributes
    ----------
    name : str
        Of the file.
    header : tuple of str
    rows : list of tuple of str
    """

    name: str
    header: tuple[str, ...]
    rows: list[tuple[str, ...]]

    def column(self, *names: str) -> int | None:
        """Return the first column that is called by one of the names, in any letter case."""
        heads = [_plain(head) for head in self.header]
        return next((heads.index(_plain(name)) for name in names if _plain(name) in heads), None)

    def values(self, *names: str) -> list[str] | None:
        """Return a column, by one of its names; None where there is none."""
        at = self.column(*names)
        return None if at is None else [row[at] for row in self.rows]

    def needed(self, *names: str) -> list[str]:
        """Return a column.

        Raises
        ------
        InvalidInput
            When there is none.
        """
        found = self.values(*names)
        if found is None:
            raise InvalidInput(
                tr("{file} has no column “{column}”. It has: {got}.").format(
                    file=self.name,
                    column=names[0],
                    got=few(list(self.header), 12) or tr("no columns"),
                )
            )
        return found

    def optional(self, *names: str) -> list[str]:
        """Return a column, all empty where there is none."""
        return self.values(*names) or [""] * len(self.rows)


def _plain(head: str) -> str:
    return "".join(head.casefold().replace("_", " ").split())


def read_sheet(path: Path, progress: Progress = SILENT, *, guard: bool = False) -> Sheet:
    """Return the table in a CSV or XLSX file; every value is text, as it stands there.

    Parameters
    ----------
    guard : bool
        It may come from a spreadsheet: see `csv_bytes`.

    Raises
    ------
    InvalidInput
        When it can't be read.
    """
    is_book = path.suffix.lower() == ".xlsx"
    rows = _xlsx_rows(path) if is_book else _csv_rows(_decoded(path))
    return _sheet(path.name, rows, progress, guard=guard or is_book)


def sheet_of(name: str, text: str, progress: Progress = SILENT) -> Sheet:
    """Return the table in the text of a CSV file; see `read_sheet`."""
    return _sheet(name, _csv_rows(text), progress, guard=False)


def _sheet(name: str, rows: Iterable[Sequence[str]], progress: Progress, *, guard: bool) -> Sheet:
    told = unguarded if guard else str
    table = [tuple(map(told, row)) for row in progress.watched(rows, CHECK_EVERY) if any(row)]
    if not table:
        raise InvalidInput(tr("{file} is empty.").format(file=name))
    wide = len(table[0])
    return Sheet(
        name,
        tuple(head.strip() for head in table[0]),
        [(*row[:wide], *[""] * (wide - len(row))) for row in table[1:]],
    )


def _csv_rows(text: str) -> Iterator[list[str]]:
    csv.field_size_limit(1 << 27)
    first = text.split("\n", 1)[0]
    mark = max(",;\t", key=first.count)
    yield from csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=mark)


def _decoded(path: Path) -> str:
    """Return the text of a file: UTF-8, UTF-16 by its mark, else Windows' western letters."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InvalidInput(
            tr("{file} can't be read: {reason}.").format(file=path, reason=error.strerror)
        ) from error
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _xlsx_rows(path: Path) -> Iterator[list[str]]:
    with with_headers():
        dataset = open_file(str(path))
        layer = dataset.GetLayer(0) if dataset is not None else None
        if layer is None:
            raise InvalidInput(tr("{file} can't be read as a spreadsheet.").format(file=path.name))
        plan = layer.GetLayerDefn()
        count = plan.GetFieldCount()
        yield [plan.GetFieldDefn(at).GetName() for at in range(count)]
        for feature in layer:
            values = [feature.GetField(at) for at in range(count)]
            yield [as_text(value) for value in values]
