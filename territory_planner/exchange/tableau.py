"""Tableau: an extract (.hyper) with outlines and figures, and the same as GeoJSON and CSV.

The extract needs Tableau's own library, `tableauhyperapi`, which is looked for when it is used.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from shapely import wkb, wkt
from shapely.geometry import MultiPolygon, Polygon

from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..layers.text import tr
from ..layers.writing.temporary import temporary_room
from .alignment import Alignment, level_name
from .earlier import files_in
from .listed import of_rows
from .metrics import metrics_table, territory_id
from .outline_files import drawn, geojson_bytes, outlines_alignment, read_outlines, rings_of
from .publication import Export, FileSystem, Publishing, no_people
from .sheets import csv_bytes, read_sheet

LIBRARY = "tableauhyperapi"
EXTRACT = "plan.hyper"
OUTLINE = "Outline"
ROWS_AT_ONCE = 5_000

SomeRows = tuple[list[str], Sequence[Sequence[str]]]
"""A table that was read: heads and rows."""


def to_files(asked: Publishing) -> Export:
    """Return the extract, where its library is there, and GeoJSON with tables related to it."""
    plan = asked.after
    heads, rows = metrics_table(plan)
    features = [
        (
            {
                "id": territory_id(each.ref),
                "territory": each.name,
                "level": level_name(plan.levels, each.level),
                "parent": each.parent,
            },
            plan.shapes[each.ref],
        )
        for each in drawn(plan)
    ]
    unit_heads, units = unit_table(plan)
    files = {
        "territories.geojson": geojson_bytes(features, asked.progress),
        "territories.csv": csv_bytes(heads, rows, asked.progress, guard=True),
        "units.csv": csv_bytes(unit_heads, units, asked.progress, guard=True),
    }
    if plan.account:
        held = sorted(zip(plan.account, plan.account_territory))
        files["accounts.csv"] = csv_bytes(
            ["account", "territory"], held, asked.progress, guard=True
        )
    steps = [
        tr(
            "In Tableau Desktop open “territories.geojson” as a spatial file, relate "
            "“territories.csv” to it by id, and “units.csv” by territory."
        )
    ]
    if plan.account:
        steps.append(tr("Relate “accounts.csv” by territory, too."))
    notes: list[str] = []
    if find_spec(LIBRARY) is None:
        notes.append(
            tr(
                "No extract (.hyper) was written, as Tableau's library is missing here: pip "
                "install {library}."
            ).format(library=LIBRARY)
        )
    else:
        files[EXTRACT] = extract(asked)
        steps.append(tr("Or open “{file}” alone: it has all of it.").format(file=EXTRACT))
    return Export(files, steps, notes)


def unit_table(plan: Alignment) -> tuple[list[str], list[tuple[object, ...]]]:
    """Return the units with their territory, those above it, and their measures."""
    above = [level_name(plan.levels, level) for level in range(1, len(plan.levels))]
    chains = {name: plan.above(name) for name in dict.fromkeys(plan.territory)}
    rows = [
        (
            plan.unit[row],
            name,
            *(chains[name] if name else [""] * len(above)),
            *(values[row] for values in plan.measures.values()),
        )
        for row, name in enumerate(plan.territory)
    ]
    return ["unit", "territory", *above, *plan.measures], sorted(rows, key=lambda each: each[:2])


@contextmanager
def connected(path: Path, *, is_new: bool) -> Iterator[tuple[Any, Any]]:
    """Give the library, and a connection to an extract."""
    api = import_module(LIBRARY)
    telemetry = api.Telemetry.DO_NOT_SEND_USAGE_DATA_TO_TABLEAU
    mode = api.CreateMode.CREATE_AND_REPLACE if is_new else api.CreateMode.NONE
    with (
        api.HyperProcess(telemetry, parameters={"log_config": ""}) as process,
        api.Connection(process.endpoint, str(path), mode) as connection,
    ):
        yield api, connection


def extract(asked: Publishing) -> bytes:
    """Return an extract: territories with outlines and figures, and units.

    Outlines are valid before they go in: the library takes one that crosses itself without a
    word, with an area of nothing.
    """
    plan = asked.after
    heads, rows = metrics_table(plan)
    shape = {territory_id(each.ref): each.ref for each in drawn(plan)}
    told = []
    for row in asked.progress.watched(rows, 20):
        ref = shape.get(str(row[0]))
        told.append((*row, None if ref is None else _wkt(plan.shapes[ref])))
    with temporary_room() as folder:
        path = folder / EXTRACT
        with connected(path, is_new=True) as (api, connection):
            connection.catalog.create_schema("Extract")
            _fill(api, connection, "territories", [*heads, OUTLINE], told, asked.progress)
            unit_heads, units = unit_table(plan)
            _fill(api, connection, "units", unit_heads, units, asked.progress)
        return path.read_bytes()


def _wkt(outline: bytes) -> str:
    parts = rings_of(outline)
    return str(MultiPolygon([Polygon(part[0], part[1:]) for part in parts]).wkt)


def _fill(
    api: Any,
    connection: Any,
    name: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[object]],
    progress: Progress,
) -> None:
    """Add a table to an extract, numbers as such, the outline as geography."""
    numeric = [
        bool(rows) and all(isinstance(row[at], (int, float)) for row in rows)
        for at in range(len(heads))
    ]
    columns, inserted, inputs = [], [], []
    for head, is_number in zip(heads, numeric):
        kind = api.SqlType.double() if is_number else api.SqlType.text()
        if head == OUTLINE:
            inputs.append(api.TableDefinition.Column("w", api.SqlType.text(), api.NULLABLE))
            columns.append(
                api.TableDefinition.Column(head, api.SqlType.tabgeography(), api.NULLABLE)
            )
            told = f"CAST({api.escape_name('w')} AS TABLEAU.TABGEOGRAPHY)"
            inserted.append(api.Inserter.ColumnMapping(head, told))
        else:
            inputs.append(api.TableDefinition.Column(head, kind, api.NULLABLE))
            columns.append(api.TableDefinition.Column(head, kind, api.NULLABLE))
            inserted.append(head)
    table = api.TableDefinition(api.TableName("Extract", name), columns)
    connection.catalog.create_table(table)
    with api.Inserter(connection, table, inserted, inserter_definition=inputs) as inserter:
        for at in range(0, len(rows), ROWS_AT_ONCE):
            progress.check()
            some = [
                [float(v) if n and isinstance(v, (int, float)) else v for v, n in zip(row, numeric)]
                for row in rows[at : at + ROWS_AT_ONCE]
            ]
            inserter.add_rows(some)
        inserter.execute()


def from_files(path: Path, progress: Progress) -> Alignment:
    """Return the alignment of an extract: its units where it has some, and outlines.

    Raises
    ------
    InvalidInput
        When the library is missing, or there is neither.
    """
    files = files_in(path, ".hyper", ".geojson", "units.csv")
    extracts = [each for each in files if each.suffix == ".hyper"]
    if extracts and find_spec(LIBRARY) is None:
        raise InvalidInput(
            tr(
                "{file} needs Tableau's library, which is missing here: pip install {library}."
            ).format(file=extracts[0].name, library=LIBRARY)
        )
    if extracts:
        tables: list[SomeRows] = [table for each in extracts for table in _tables(each, progress)]
        features = [feature for table in tables for feature in _features(*table)]
        shown = outlines_alignment(features, [each.name for each in extracts])
    else:
        shown = read_outlines([each for each in files if each.suffix == ".geojson"], progress)
        sheets = [read_sheet(each, progress, guard=True) for each in files if each.suffix == ".csv"]
        tables = [(list(sheet.header), sheet.rows) for sheet in sheets]
    for heads, rows in tables:
        if OUTLINE not in heads and {"unit", "territory"} <= set(heads):
            return _with_units(shown, heads, rows)
    return shown


def _with_units(shown: Alignment, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Alignment:
    """Return the alignment of a table of units, with the outlines that were shown."""
    count = len(shown.levels)
    at = [heads.index("unit"), heads.index("territory"), *range(2, 1 + count)]
    made = of_rows([tuple(row[column] for column in at) for row in rows], shown.levels)
    return replace(made, shapes=shown.shapes)


def _tables(path: Path, progress: Progress) -> Iterator[SomeRows]:
    """Yield the tables of an extract: heads, and rows as text, an outline as WKT."""
    with temporary_room() as folder, ExitStack() as stack:
        copy = folder / EXTRACT  # the library writes beside what it opens
        copy.write_bytes(path.read_bytes())
        api, connection = stack.enter_context(connected(copy, is_new=False))
        for schema in connection.catalog.get_schema_names():
            for table in connection.catalog.get_table_names(schema):
                progress.check()
                columns = connection.catalog.get_table_definition(table).columns
                told, heads = [], []
                for column in columns:
                    is_shape = column.type.tag == api.TypeTag.TABGEOGRAPHY
                    told.append(f"CAST({column.name} AS TEXT)")
                    heads.append(OUTLINE if is_shape else str(column.name.unescaped))
                question = " ".join(("SELECT", ", ".join(told), "FROM", str(table)))
                found = connection.execute_list_query(question)
                yield heads, [[value or "" for value in row] for row in found]


def _features(
    heads: Sequence[str], rows: Sequence[Sequence[str]]
) -> list[tuple[dict[str, str], bytes]]:
    if OUTLINE not in heads:
        return []
    at = heads.index(OUTLINE)
    found = []
    for row in rows:
        if row[at]:
            values = {head.lower(): value for head, value in zip(heads, row) if head != OUTLINE}
            found.append((values, wkb.dumps(wkt.loads(row[at]))))
    return found


TABLEAU = FileSystem(
    lambda: "Tableau",
    to_files,
    from_files,
    needs_shapes=True,
    is_whole=True,
    has_figures=True,
    people=no_people,
)
