"""Tables of PostGIS written in one transaction: their identity, grants and views stay."""

from __future__ import annotations

from osgeo import gdal, ogr
from qgis.core import QgsDataSourceUri, QgsFields

from ...core.model.errors import InvalidInput
from ...core.model.progress import Progress
from ..compat import is_whole
from ..sql_words import quoted
from ..text import tr
from .copying import MULTI, copy_features, create_table, free_column, open_staged
from .gdal_calls import broken_off, first_value, open_file, quiet, strictly
from .places import ServerTable
from .staged import check_count
from .transactions import Change, Transaction, rows_of

ANY_KEY = "id"
"""What QGIS calls the key of a table that is made without one."""

SETTINGS = ["LIST_ALL_TABLES=NO"]

NUMBERS = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)


def connection(place: ServerTable) -> str:
    """Return what GDAL opens, with what QGIS's own keeping of passwords adds."""
    return "PG:" + QgsDataSourceUri(place.uri).connectionInfo(True)


def connect(place: ServerTable) -> gdal.Dataset:
    """Return GDAL's dataset of a database.

    Raises
    ------
    InvalidInput
        When it can't be reached for writing.
    """
    if gdal.GetDriverByName("PostgreSQL") is None:
        raise InvalidInput(tr("This QGIS was built without PostgreSQL: write to a file."))
    found = open_file(connection(place), update=True, options=SETTINGS)
    if found is None:
        raise InvalidInput(
            tr(
                "The output {table} can't be written: the database can't be reached ({reason}). "
                "Look whether it runs, and whether user and password are given or kept with the "
                "connection."
            ).format(table=place.table, reason=_reason(gdal.GetLastErrorMsg()))
        )
    return found


def _reason(message: str) -> str:
    """Return the line of PostgreSQL's message that says what is wrong."""
    lines = [line.strip() for line in message.splitlines() if line.strip()]
    return next((line for line in lines if not line.startswith("PQconnectdb")), tr("no reason"))


def full_name(place: ServerTable) -> str:
    """Return a table's name in SQL's words."""
    return ".".join(quoted(part) for part in (place.schema, place.table) if part)


def layer_of(dataset: gdal.Dataset, place: ServerTable) -> ogr.Layer | None:
    """Return the layer of a table, None when there is none."""
    name = ".".join(part for part in (place.schema, place.table) if part)
    found = dataset.GetLayerByName(f"{name}({place.geometry})")
    return found if found is not None else dataset.GetLayerByName(name)


def key_of(place: ServerTable, fields: QgsFields) -> str:
    """Return the field whose values will be the table's key; '' when it numbers rows itself."""
    dataset = connect(place)  # must outlive its layers
    there = layer_of(dataset, place)
    key = place.key if there is None else there.GetFIDColumn()
    at = fields.indexOf(key)
    return key if at >= 0 and is_whole(fields[at]) else ""


class ServerTransaction(Transaction[ServerTable]):
    """Changes of tables in one PostGIS database."""

    def _options(self) -> list[str]:
        return SETTINGS

    def _make(
        self, database: gdal.Dataset, change: Change[ServerTable], progress: Progress
    ) -> None:
        parcel, source = open_staged(change.staged)
        place, table = change.place, full_name(change.place)
        other = connect(place)  # what is looked up there stays unknown to the one that writes
        there = layer_of(other, place)
        is_there = there is not None
        stays = is_there and (change.append or _same_columns(there, source, change))
        del there, other
        target = layer_of(database, place) if stays else None
        if target is None:
            if is_there:
                _run(database, "DROP TABLE", table)
            target = self._create(database, change, source)
        elif not change.append:
            _run(database, "DELETE FROM", table)
        before = rows_of(database, table) if change.append else 0
        copy_features(source, target, progress, keep_numbers=change.has_key)
        if target.SyncToDisk() != 0:
            raise broken_off(gdal.GetLastErrorMsg())
        for name, kind in change.staged.json.items() if not stays else ():
            words = quoted(name), "TYPE", kind, "USING", quoted(name) + "::" + kind
            _run(database, "ALTER TABLE", table, "ALTER COLUMN", *words)
        check_count(rows_of(database, table) - before, change.staged.count)
        if change.has_key:
            _follow(database, table, target.GetFIDColumn())
        elif not stays and place.key and source.GetLayerDefn().GetFieldIndex(place.key) >= 0:
            _run(database, "ALTER TABLE", table, "DROP COLUMN", quoted(target.GetFIDColumn()))
            _run(database, "ALTER TABLE", table, "ADD PRIMARY KEY (", quoted(place.key), ")")
        del parcel

    def _create(
        self, database: gdal.Dataset, change: Change[ServerTable], source: ogr.Layer
    ) -> ogr.Layer:
        place, has_field = change.place, source.GetLayerDefn().GetFieldIndex
        key = source.GetFIDColumn() if change.has_key else place.key or ANY_KEY
        number = 0
        while has_field(key) >= 0:
            key, number = f"{ANY_KEY}_{number}", number + 1
        geometry = free_column(place.geometry, source)
        options = ["LAUNDER=NO", f"GEOMETRY_NAME={geometry}", f"FID={key}"]
        if place.schema:
            options.append(f"SCHEMA={place.schema}")
        return create_table(database, place.table, source, options, multi=change.staged.has_parts)


def _run(database: gdal.Dataset, *words: str) -> None:
    """Run a command.

    Raises
    ------
    TerritoryError
        When the database refuses.
    """
    with strictly():
        database.ExecuteSQL(" ".join(words))


def _follow(database: gdal.Dataset, table: str, key: str) -> None:
    """Have a table's own numbering go on after the numbers that it was given."""
    sequence = first_value(database, f"SELECT pg_get_serial_sequence({_text(table)}, {_text(key)})")
    if sequence:
        largest = " ".join(("(SELECT MAX(", quoted(key), ") FROM", table, ")"))
        first_value(database, f"SELECT setval({_text(sequence)}, {largest})")


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _same_columns(there: ogr.Layer, source: ogr.Layer, change: Change[ServerTable]) -> bool:
    """Tell whether a table can hold a layer's features as it is."""
    theirs, ours = _columns(there), _columns(source)
    key = there.GetFIDColumn()
    if change.has_key:
        ours.pop(source.GetFIDColumn(), None)
        if key != source.GetFIDColumn():
            return False
    if set(theirs) != set(ours):
        return False
    fits = all(_fits(ours[name], theirs[name]) for name in ours)
    fits = fits and _json(there) <= set(change.staged.json)
    return fits and _shapes_fit(there, source, change)


def _columns(layer: ogr.Layer) -> dict[str, int]:
    plan = layer.GetLayerDefn()
    columns = [plan.GetFieldDefn(number) for number in range(plan.GetFieldCount())]
    return {column.GetName(): column.GetType() for column in columns}


def _json(layer: ogr.Layer) -> set[str]:
    plan = layer.GetLayerDefn()
    columns = [plan.GetFieldDefn(number) for number in range(plan.GetFieldCount())]
    return {column.GetName() for column in columns if column.GetSubType() == ogr.OFSTJSON}


def _fits(ours: int, theirs: int) -> bool:
    if ours in NUMBERS and theirs in NUMBERS:
        return NUMBERS.index(ours) <= NUMBERS.index(theirs)
    return ours == theirs


def _shapes_fit(there: ogr.Layer, source: ogr.Layer, change: Change[ServerTable]) -> bool:
    wanted, has = (ogr.GT_Flatten(layer.GetGeomType()) for layer in (source, there))
    systems = there.GetSpatialRef(), source.GetSpatialRef()
    if all(systems) and not systems[0].IsSame(systems[1]):
        return False
    several = MULTI.get(wanted, wanted)
    return (
        has == ogr.wkbUnknown or has == several or (has == wanted and not change.staged.has_parts)
    )


def identity(dataset: gdal.Dataset, place: ServerTable) -> str:
    """Return what tells a database from all others, by whatever name it is reached."""
    number = None
    with quiet():
        number = first_value(dataset, "SELECT system_identifier::text FROM pg_control_system()")
    database = first_value(dataset, "SELECT current_database()::text")
    return f"{number}|{database}" if number else place.server


def about(dataset: gdal.Dataset, place: ServerTable, what: str) -> str | None:
    """Return what PostgreSQL's list of tables says of one, None when it is not there."""
    words = ("SELECT", what, "FROM pg_class WHERE oid =", _number(place))
    return first_value(dataset, " ".join(words))


def schema_of(dataset: gdal.Dataset, place: ServerTable) -> str:
    """Return the schema that a table has, or will have."""
    if place.schema:
        return place.schema
    found = about(dataset, place, "relnamespace::regnamespace::text")
    return str(found or first_value(dataset, "SELECT current_schema()::text"))


def may_create(dataset: gdal.Dataset, place: ServerTable) -> bool:
    """Tell whether tables may be made in a schema that is there."""
    schema = _text(place.schema)
    words = ("SELECT has_schema_privilege(oid, 'CREATE')::text FROM pg_namespace WHERE nspname =",)
    return first_value(dataset, " ".join((*words, schema))) == "true"


def may_change(dataset: gdal.Dataset, place: ServerTable) -> bool:
    """Tell whether a table's rows may be replaced."""
    may = "SELECT has_table_privilege("
    rights = ("INSERT", "DELETE", "SELECT")
    asked = [" ".join((may, _number(place), ",", _text(right), ")::text")) for right in rights]
    return all(first_value(dataset, question) == "true" for question in asked)


def _number(place: ServerTable) -> str:
    if not place.schema:
        return f"to_regclass({_text(full_name(place))})"
    # PostgreSQL names no table to somebody who may not use its schema: this asks for no right.
    words = ("(SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE",)
    named = (f"n.nspname = {_text(place.schema)} AND c.relname = {_text(place.table)})",)
    return " ".join((*words, *named))
