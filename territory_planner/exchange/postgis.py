"""A plan in PostGIS: tables with a schema that stays, and views for BI, in one transaction.

The tables, and what is in their columns, are told in docs/exchange.md.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)

from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..layers.compat import integer_field, real_field, text_field
from ..layers.reading.geometries import geometry_of
from ..layers.text import tr
from ..layers.writing.delivery import Output
from ..layers.writing.output import Table
from ..layers.writing.places import ServerTable
from ..layers.writing.postgis import about, connect
from ..layers.writing.results import table_of
from ..layers.writing.transactions import quoted
from .alignment import Alignment, Territory, down_from_top, level_name
from .metrics import counts_of
from .state import state_files

GEOMETRY = "geom"
MARK = "Published by Territory Planner"
"""How the comment of our tables begins: others' are not replaced. What they hold follows."""

TERRITORIES = "territories"
NO_GEOMETRY = QgsWkbTypes.Type.NoGeometry


def outputs(
    alignment: Alignment, database: str, schema: str, progress: Progress
) -> dict[str, Output]:
    """Return the tables of a plan, each with its place; the last makes the views, too.

    Parameters
    ----------
    alignment : Alignment
        With outlines.
    database : str
        How it is reached: dbname='…' host='…', or service='…'.
    """
    tables = {
        TERRITORIES: _territories(alignment),
        "units": _units(alignment),
        "measures": _measures(alignment),
        "people": _people(alignment),
        "accounts": _accounts(alignment),
    }
    last, mark = list(tables)[-1], _mark(alignment, progress)
    return {
        name: Output(
            server_table(database, schema, name),
            table,
            closing=(_marked(schema, name, mark), *(views(schema) if name == last else ())),
        )
        for name, table in tables.items()
    }


def as_in_tables(alignment: Alignment) -> Alignment:
    """Return an alignment without what the tables have no place for."""
    return replace(alignment, locked=None)


def server_table(database: str, schema: str, name: str) -> ServerTable:
    """Return where one of the tables is."""
    table = f"{quoted(schema)}.{quoted(name)}"
    return ServerTable(f"{database} table={table} ({GEOMETRY})", schema, name, GEOMETRY, "")


def database_title(database: str, schema: str) -> str:
    """Return what a database is called, its password left out."""
    uri = QgsDataSourceUri(database)
    where = uri.service() or "/".join(part for part in (uri.host(), uri.database()) if part)
    return f"{where} ({schema})"


def holds(alignment: Alignment, database: str, schema: str, progress: Progress) -> bool:
    """Tell whether the tables there are those of this very plan.

    Another plan may have been published there since, or somebody may have dropped them.

    Raises
    ------
    InvalidInput
        When the database can't be reached.
    """
    place = server_table(database, schema, TERRITORIES)
    return _comment(connect(place), place) == _mark(alignment, progress)


def _mark(alignment: Alignment, progress: Progress) -> str:
    found = hashlib.sha256()
    for name, data in state_files(as_in_tables(alignment), progress).items():
        found.update(name.encode() + data)
    return f"{MARK}: {found.hexdigest()}"


def _marked(schema: str, name: str, mark: str) -> str:
    table = f"{quoted(schema)}.{quoted(name)}"
    return f"COMMENT ON TABLE {table} IS '{mark}'"


def _comment(dataset: gdal.Dataset, place: ServerTable) -> str:
    return about(dataset, place, "obj_description(oid, 'pg_class')::text") or ""


def check_ours(place: ServerTable) -> None:
    """Refuse a table that is there and that no earlier publication made.

    Raises
    ------
    InvalidInput
        When there is one.
    """
    dataset = connect(place)
    there = about(dataset, place, "relkind::text")
    if there and not _comment(dataset, place).startswith(MARK):
        raise InvalidInput(
            tr(
                "“{schema}” has a table “{table}” that no earlier publication made: choose another "
                "schema (SCHEMA)."
            ).format(schema=place.schema, table=place.table)
        )


def views(schema: str) -> tuple[str, ...]:
    """Return the commands that make the views: units on every level, and sums of their measures."""
    names = ("territories", "units", "measures", "unit_territories", "territory_measures")
    territories, units, measures, chains, sums = (
        f"{quoted(schema)}.{quoted(name)}" for name in names
    )
    return (
        " ".join(
            (
                *("CREATE OR REPLACE VIEW", chains, "AS WITH RECURSIVE up AS ("),
                *("SELECT unit_id, 0 AS level, territory FROM", units, "WHERE territory <> ''"),
                "UNION ALL SELECT up.unit_id, t.parent_level, t.parent FROM up JOIN",
                *(territories, "t ON t.level = up.level AND t.name = up.territory"),
                "WHERE t.parent <> '') SELECT unit_id, level, territory FROM up",
            )
        ),
        " ".join(
            (
                *("CREATE OR REPLACE VIEW", sums, "AS SELECT c.level, c.territory, m.measure,"),
                *("SUM(m.value) AS value, COUNT(*) AS units FROM", chains, "c JOIN", measures),
                "m ON m.unit_id = c.unit_id GROUP BY c.level, c.territory, m.measure",
            )
        ),
    )


def _territories(plan: Alignment) -> Table:
    units, accounts = counts_of(plan)
    order = down_from_top(plan.territories)
    rows = []
    for each in order:
        parent = plan.parent_of(each)
        rows.append(
            (
                *(each.level, level_name(plan.levels, each.level), each.name),
                -1 if parent is None else parent.level,
                each.parent,
                *(units.get(each.ref, 0), accounts.get(each.ref, 0)),
            )
        )
    fields = [
        *(integer_field("level"), text_field("level_name"), text_field("name")),
        *(integer_field("parent_level"), text_field("parent")),
        *(integer_field("units"), integer_field("accounts")),
    ]
    return _drawn(fields, rows, [_shape(plan, each) for each in order])


def _shape(plan: Alignment, each: Territory) -> QgsGeometry | None:
    return geometry_of(plan.shapes[each.ref]) if each.ref in plan.shapes else None


def _units(plan: Alignment) -> Table:
    names = plan.name or ("",) * len(plan.unit)
    order = sorted(range(len(plan.unit)), key=lambda row: (plan.unit[row], plan.territory[row]))
    shapes = [
        geometry_of(plan.unit_shapes[row]) if row < len(plan.unit_shapes) else None for row in order
    ]
    rows = [(plan.unit[row], names[row], plan.territory[row]) for row in order]
    fields = [text_field(name) for name in ("unit_id", "name", "territory")]
    return _drawn(fields, rows, shapes)


def _drawn(
    fields: Sequence[QgsField],
    rows: Iterable[Sequence[object]],
    shapes: Iterable[QgsGeometry | None],
    kind: QgsWkbTypes.Type = QgsWkbTypes.Type.MultiPolygon,
) -> Table:
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    return table_of(fields, rows, kind, shapes, world)


def _measures(plan: Alignment) -> Table:
    rows = sorted(
        (key, name, values[row])
        for name, values in plan.measures.items()
        for row, key in enumerate(plan.unit)
    )
    fields = [text_field("unit_id"), text_field("measure"), real_field("value")]
    return table_of(fields, rows, NO_GEOMETRY)


def _people(plan: Alignment) -> Table:
    rows = sorted((each.key, each.level, each.territory, each.role) for each in plan.people)
    fields = [text_field("person"), integer_field("level")]
    return table_of([*fields, text_field("territory"), text_field("role")], rows, NO_GEOMETRY)


def _accounts(plan: Alignment) -> Table:
    places = plan.account_place or ((math.nan, math.nan),) * len(plan.account)
    rows = sorted(zip(plan.account, plan.account_territory, places), key=lambda row: row[:2])
    shapes = [
        None if math.isnan(x) else QgsGeometry.fromPointXY(QgsPointXY(x, y)) for *_, (x, y) in rows
    ]
    fields = [text_field("account"), text_field("territory")]
    return _drawn(fields, [row[:2] for row in rows], shapes, QgsWkbTypes.Type.Point)
