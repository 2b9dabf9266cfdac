"""Rows that are copied are those that would be written one by one."""

from __future__ import annotations

import resource
import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from territory_planner.layers.writing import cells, copied, staging
from tests.algorithms.running import Listener, run
from tests.layers.grid_layer import point_layer, saved

pytestmark = pytest.mark.usefixtures("algorithms")

ROWS = (
    ("plain", 1, 0.5, 3.5, 3.5),
    ("of, commas and “quotes” \"'", 1 - 2**31, 1 / 3, 0.0, 0.0),
    ("two\nlines", 2**31 - 1, 1e300, 9.75, 1.25),
    ("", 0, -0.0, 2.0, 2.0),
    (None, None, None, 2.5, 0.1),
    ("007", 7, 1e-9, 1.0, 9.0),
    ("ünïcödé 😀", 7, 123456789.123456789, 5.0, 5.0),
)


@pytest.fixture
def places(tmp_path):
    """Return a GeoPackage of odd values, one of squares, and its folder."""
    path = tmp_path / "customers.gpkg"
    layer = QgsVectorLayer(
        "Point?crs=EPSG:27700&field=note:string(80)&field=count:integer&field=hours:double",
        "customers",
        "memory",
    )

    def features():
        for note, count, hours, x, y in ROWS:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([note, count, hours])
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            yield feature
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["nowhere", 1, 1.0])
        yield feature

    assert layer.dataProvider().addFeatures([*features()])[0]
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "customers"
    context = QgsProject.instance().transformContext()
    told = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    assert told[0] == QgsVectorFileWriter.WriterError.NoError, told
    return path


def units():
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:27700&field=id:string&field=plan:string", "u", "memory"
    )
    for row, name in enumerate(("West", "East, it's")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, name])
        box = QgsRectangle(4 * row, 0, 4 * row + 4, 8)
        feature.setGeometry(QgsGeometry.fromRect(box))
        layer.dataProvider().addFeature(feature)
    return layer


def watched(monkeypatch):
    """Return what is noted of each attempt to copy."""
    told, copy, listed = [], staging.copy_rows, staging.lines_of

    def noted(*asked):
        told.append(copy(*asked))
        return told[-1]

    def noted_list(*asked):
        lines = listed(*asked)
        told.append(lines is not None)
        return lines

    monkeypatch.setattr(staging, "copy_rows", noted)
    monkeypatch.setattr(staging, "lines_of", noted_list)
    return told


def written(places, folder, name, listener=None):
    folder.mkdir()
    asked = {"INPUT": str(places), "KIND": "polygons", "POLYGONS": units(), "ID_FIELD": "id"}
    run("makeunits", listener, **asked, POINTS=str(folder / name))
    return folder / name


def exported(places, folder, listener=None):
    folder.mkdir()
    asked = {"INPUT": units(), "TERRITORY_FIELD": "plan", "ID_FIELD": "id", "POINTS": str(places)}
    outputs = {"OUTPUT": str(folder / "list.csv"), "POINT_TERRITORIES": str(folder / "points.csv")}
    run("exportalignment", listener, **{**asked, **outputs})
    return (folder / "points.csv").read_bytes()


def content(path):
    """Return all tables of a GeoPackage but for days and ids of its own."""
    with closing(sqlite3.connect(path)) as database:
        of = "SELECT * FROM points", "SELECT * FROM gpkg_ogr_contents"
        boxes = "SELECT table_name, min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents"
        columns = "SELECT name, type FROM pragma_table_info('points')"
        index = "SELECT * FROM rtree_points_geom"
        made = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
        asked = (*of, boxes, columns, index, made)
        return [database.execute(each).fetchall() for each in asked]


def changed(path, *changes):
    """Change a GeoPackage's tables as no program that knows it would."""
    database = sqlite3.connect(path, isolation_level=None)
    named = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for statement in (*(f'DROP TRIGGER "{name}"' for (name,) in named), *changes):
        database.execute(statement)
    database.close()


def one_by_one(monkeypatch):
    monkeypatch.setattr(staging, "_copied", lambda *_: None)


def test_points_in_a_geopackage(places, tmp_path, monkeypatch):
    told = watched(monkeypatch)
    fast = written(places, tmp_path / "copied", "points.gpkg")
    assert told == [True]
    one_by_one(monkeypatch)
    assert content(fast) == content(written(places, tmp_path / "slow", "points.gpkg"))
    assert len(content(fast)[0]) == len(ROWS) + 1


def test_points_in_a_list(places, tmp_path, monkeypatch):
    told = watched(monkeypatch)
    fast = exported(places, tmp_path / "copied")
    assert told == [True]
    one_by_one(monkeypatch)
    assert fast == exported(places, tmp_path / "slow")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE customers SET note = 5.5e0 || char(0) WHERE fid = 1",
        "UPDATE customers SET note = CAST('x' AS BLOB) WHERE fid = 1",
        "UPDATE customers SET count = 1.5 WHERE fid = 2",
        "UPDATE customers SET count = 4294967296 WHERE fid = 2",
        "UPDATE customers SET hours = 'many' WHERE fid = 2",
        "UPDATE customers SET fid = -3 WHERE fid = 2",
    ],
)
def test_what_is_not_as_its_column_says_is_written_one_by_one(
    change, places, tmp_path, monkeypatch
):
    changed(places, change)
    told = watched(monkeypatch)
    fast = exported(places, tmp_path / "copied")
    assert told == [False]
    one_by_one(monkeypatch)
    assert fast == exported(places, tmp_path / "slow")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE customers SET note = '=1+1' WHERE fid = 1",
        "UPDATE customers SET note = '''@x' WHERE fid = 1",
        "UPDATE customers SET note = NULL, count = NULL, hours = NULL",
        "UPDATE customers SET note = ' spaced ', hours = 1 / fid, count = -fid",
        "UPDATE customers SET note = char(9) || ';' || note || char(13), hours = 0.1 + fid",
        "UPDATE customers SET hours = CASE fid % 2 WHEN 0 THEN 0.0 ELSE -0.0 END",
        "UPDATE customers SET note = 'nan', hours = 9e999",
    ],
)
@pytest.mark.parametrize("many", [0, 1_000])
def test_a_list_has_values_as_gdal_writes_them(change, many, places, tmp_path, monkeypatch):
    """Of many whole numbers it is asked how it writes three."""
    monkeypatch.setattr(cells, "MANY", many)
    changed(places, change)
    told = watched(monkeypatch)
    fast = exported(places, tmp_path / "copied")
    assert told == [True]
    one_by_one(monkeypatch)
    assert fast == exported(places, tmp_path / "slow")


def test_nothing_is_left_of_what_could_not_be_copied(places, tmp_path, monkeypatch):
    monkeypatch.setattr(staging, "copy_rows", lambda *_: False)
    fast = written(places, tmp_path / "copied", "points.gpkg")
    one_by_one(monkeypatch)
    assert content(fast) == content(written(places, tmp_path / "slow", "points.gpkg"))
    assert not gdal.ReadDirRecursive("/vsimem/territory_planner")


def test_a_table_of_any_make_among_others(places, tmp_path, monkeypatch):
    """Its rows are numbered by another column, one column is computed, its journal is a log."""
    changed(
        places,
        "CREATE TABLE other (a)",
        "ALTER TABLE customers RENAME COLUMN fid TO number",
        "ALTER TABLE customers ADD COLUMN twice INTEGER GENERATED ALWAYS AS (2 * count)",
        "UPDATE customers SET number = 90 - number",
        "DROP TABLE rtree_customers_geom",
        "DELETE FROM gpkg_extensions",
        "PRAGMA journal_mode = wal",
    )
    assert places.read_bytes()[18] == 2  # a log, which QGIS ends where it opens the file
    told = watched(monkeypatch)
    fast = written(places, tmp_path / "copied", "points.gpkg")
    listed = exported(places, tmp_path / "listed")
    assert told == [True, True]
    one_by_one(monkeypatch)
    assert content(fast) == content(written(places, tmp_path / "slow", "points.gpkg"))
    assert listed == exported(places, tmp_path / "listed slowly")
    assert {row[0] for row in content(fast)[0]} == set(range(1, len(ROWS) + 2))
    assert {row[2] for row in content(fast)[0]} == {90 - at for at in range(1, len(ROWS) + 2)}


def test_a_view(places, tmp_path, monkeypatch):
    changed(
        places,
        "CREATE VIEW some AS SELECT fid AS OGC_FID, geom, note, count FROM customers WHERE fid > 2",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
        "VALUES ('some', 'features', 'some', 27700)",
        "INSERT INTO gpkg_geometry_columns VALUES ('some', 'geom', 'POINT', 27700, 0, 0)",
    )
    view = f"{places}|layername=some"
    fast = exported(view, tmp_path / "copied")
    one_by_one(monkeypatch)
    assert fast == exported(view, tmp_path / "slow")
    assert fast.count(b"\n") == len(ROWS) + 1  # a head, one with two lines, two left out


def test_cancelled_while_it_copies(places, tmp_path, monkeypatch):
    listener, rows = Listener(), copied._blocks

    def blocks(*asked):
        for block in rows(*asked):
            listener.cancel()
            yield block

    monkeypatch.setattr(copied, "BLOCK", 2)
    monkeypatch.setattr(copied, "_blocks", blocks)
    held = places.read_bytes()
    with pytest.raises(QgsProcessingException, match="Nothing was changed"):
        written(places, tmp_path / "cut", "points.gpkg", listener)
    assert [*(tmp_path / "cut").iterdir()] == []
    assert places.read_bytes() == held
    assert not gdal.ReadDirRecursive("/vsimem/territory_planner")


def test_cancelled_while_a_list_is_written(places, tmp_path, monkeypatch):
    listener, lines = Listener(), cells._blocks

    def blocks(*asked):
        for block in lines(*asked):
            listener.cancel()
            yield block

    monkeypatch.setattr(cells, "BLOCK", 2)
    monkeypatch.setattr(cells, "_blocks", blocks)
    with pytest.raises(QgsProcessingException, match="Nothing was changed"):
        exported(places, tmp_path / "cut", listener)
    assert [*(tmp_path / "cut").iterdir()] == []
    assert not gdal.ReadDirRecursive("/vsimem/territory_planner")


def between_blocks(monkeypatch, then):
    """Have rows copied two by two, and something done once the first are there."""
    rows = copied._blocks

    def blocks(*asked):
        for number, block in enumerate(rows(*asked)):
            if number == 1:
                then()
            yield block

    monkeypatch.setattr(copied, "BLOCK", 2)
    monkeypatch.setattr(copied, "_blocks", blocks)


@pytest.mark.parametrize("journal", ["delete", "persist", "wal"])
def test_somebody_who_writes_in_the_midst_keeps_his_journal_and_his_file(
    journal, places, tmp_path, monkeypatch
):
    """All that is copied is of before, as the reader is first; then the writer has his turn."""
    changed(places)
    writer = sqlite3.connect(places, timeout=0, isolation_level=None)
    before = writer.execute("SELECT fid, note FROM customers").fetchall()

    def write():
        with suppress(sqlite3.OperationalError):  # locked
            writer.execute(f"PRAGMA journal_mode = {journal}")
        writer.execute("PRAGMA cache_size = 1")  # so that all goes to the disk at once
        writer.execute("BEGIN IMMEDIATE")
        with suppress(sqlite3.OperationalError):
            writer.execute("CREATE TABLE much AS SELECT randomblob(100000) AS it")
            writer.execute("UPDATE customers SET note = note || 'x'")

    told = watched(monkeypatch)
    between_blocks(monkeypatch, write)
    fast = written(places, tmp_path / "copied", "points.gpkg")
    assert told == [True]
    with closing(sqlite3.connect(fast)) as database:
        assert database.execute("SELECT fid, note FROM points").fetchall() == before
    if not writer.in_transaction:
        writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE customers SET note = 'new'")
    writer.execute("COMMIT")
    assert writer.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    writer.close()


def test_a_table_that_somebody_has_locked_is_not_waited_for(places, tmp_path, monkeypatch):
    told, copy = watched(monkeypatch), staging.copy_rows
    writer = sqlite3.connect(places, isolation_level=None)
    opened = copied._fields

    def locked(*asked):
        if not writer.in_transaction:
            writer.execute("BEGIN EXCLUSIVE")
        return opened(*asked)

    def noted(*asked):
        try:
            return copy(*asked)
        finally:
            writer.execute("ROLLBACK")

    monkeypatch.setattr(copied, "_fields", locked)
    monkeypatch.setattr(staging, "copy_rows", noted)
    fast = written(places, tmp_path / "copied", "points.gpkg")
    assert told == [False]
    writer.close()
    one_by_one(monkeypatch)
    assert content(fast) == content(written(places, tmp_path / "slow", "points.gpkg"))


def test_a_view_that_numbers_rows_alike(places, tmp_path, monkeypatch):
    """One of two rows of a number is odd: it is not made up for by the other."""
    changed(
        places,
        "UPDATE customers SET count = 4294967296 WHERE fid = 1",
        "CREATE VIEW some AS SELECT (fid + 1) / 2 AS OGC_FID, geom, note, count FROM customers",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
        "VALUES ('some', 'features', 'some', 27700)",
        "INSERT INTO gpkg_geometry_columns VALUES ('some', 'geom', 'POINT', 27700, 0, 0)",
    )
    view = f"{places}|layername=some"
    fast = exported(view, tmp_path / "copied")
    one_by_one(monkeypatch)
    assert fast == exported(view, tmp_path / "slow")


@pytest.mark.parametrize("how", ["no folder", "no room"])
def test_where_no_temporary_file_can_be_made_rows_are_written_one_by_one(
    how, places, tmp_path, monkeypatch
):
    told, copy = watched(monkeypatch), staging.copy_rows
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def nowhere():
        raise OSError(28, "No space left on device")

    def narrow(path, *asked):
        resource.setrlimit(resource.RLIMIT_FSIZE, (Path(path).stat().st_size, before[1]))
        try:
            return copy(path, *asked)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    if how == "no folder":
        monkeypatch.setattr(staging, "temporary_room", nowhere)
    else:
        many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 2000) "
        more = "INSERT INTO customers (geom, note) SELECT geom, i FROM customers, n WHERE fid = 1"
        changed(places, many + more)
        monkeypatch.setattr(staging, "copy_rows", narrow)
    fast = written(places, tmp_path / "copied", "points.gpkg")
    assert told == ([] if how == "no folder" else [False])
    one_by_one(monkeypatch)
    assert content(fast) == content(written(places, tmp_path / "slow", "points.gpkg"))


def test_nothing_temporary_stays(places, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    written(places, tmp_path / "copied", "points.gpkg")
    exported(places, tmp_path / "listed")
    assert [*(tmp_path / "temporary").iterdir()] == []


def test_numbers_too_large_to_go_with_others_are_written_one_by_one(places, tmp_path, monkeypatch):
    changed(places, f"UPDATE customers SET fid = {(1 << 63) // 3} WHERE fid = 3")
    told = watched(monkeypatch)
    fast = written(places, tmp_path / "copied", "points.gpkg")
    assert told == [False]
    one_by_one(monkeypatch)
    assert content(fast) == content(written(places, tmp_path / "slow", "points.gpkg"))


def test_a_table_called_as_what_is_put_beside(places, tmp_path, monkeypatch):
    told = watched(monkeypatch)
    fast = written(places, tmp_path / "copied", "tp_added.gpkg")
    assert told == [True]
    with closing(sqlite3.connect(fast)) as database:
        assert database.execute("SELECT COUNT(*) FROM tp_added").fetchall() == [(len(ROWS) + 1,)]


TO_CLEAN = (
    ("square", ["((0 0,900 0,900 900,0 900,0 0))"]),
    ("beside, but for a gap", ["((900.2 0,1800 0,1800 900,900.2 900,900.2 0))"]),
    ("crossed", ["((0 2000,900 2900,900 2000,0 2900,0 2000))"]),
    ("twice", ["((0 5000,900 5000,900 5900,0 5900,0 5000))", "((0 7000,9 7000,9 7009,0 7000))"]),
    ("twice", ["((0 5000,900 5000,900 5900,0 5900,0 5000))", "((0 7000,9 7000,9 7009,0 7000))"]),
    ("nowhere", []),
)


@pytest.mark.parametrize("kind", ["Polygon", "MultiPolygon"])
def test_units_in_order(kind, tmp_path, monkeypatch):
    """One is made valid, one moved, one left out, one has no outline, and some stay as they are."""
    layer = QgsVectorLayer(
        f"{kind}?crs=EPSG:27700&field=name:string&field=work:double", "u", "memory"
    )
    for number, (name, parts) in enumerate(TO_CLEAN):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, None if number == 1 else min(number, 3) / 3])
        if parts:
            shape = parts[0] if kind == "Polygon" else f"({','.join(parts)})"
            feature.setGeometry(QgsGeometry.fromWkt(f"{kind}{shape}"))
        assert layer.dataProvider().addFeature(feature)
    source = saved(layer, tmp_path / "units.gpkg")
    told, made = watched(monkeypatch), []
    for name in ("fast", "slow"):
        (tmp_path / name).mkdir()
        made.append(tmp_path / name / "points.gpkg")
        run("checkunits", INPUT=str(source), ID_FIELD="name", CLEANED=str(made[-1]))
        one_by_one(monkeypatch)
    assert told == [kind == "MultiPolygon"]
    fast, slow = map(content, made)
    assert fast == slow
    assert [row[2] for row in fast[0]] == [name for name, _ in (*TO_CLEAN[:4], TO_CLEAN[5])]
    if kind == "MultiPolygon":
        with closing(sqlite3.connect(source)) as database:
            (table,) = database.execute("SELECT table_name FROM gpkg_contents").fetchone()
            before = database.execute(f'SELECT * FROM "{table}"').fetchall()
        pairs = zip([*before[:4], before[5]], fast[0])
        redrawn = {new[2] for old, new in pairs if old[1] != new[1]}
        assert redrawn == {"beside, but for a gap", "crossed"}


@pytest.mark.parametrize("kind", ["Polygon", "MultiPolygon"])
def test_units_get_the_territories_of_a_list(kind, tmp_path, monkeypatch):
    """One has a hole, one several parts where it may, one no outline, one no row in the list."""
    layer = QgsVectorLayer(
        f"{kind}?crs=EPSG:27700&field=id:string&field=work:double", "u", "memory"
    )
    holed = "((0 0,9 0,9 9,0 9,0 0),(1 1,2 1,2 2,1 2,1 1))"
    more = f"({holed},((20 0,21 0,21 1,20 0)))" if kind == "MultiPolygon" else holed
    for number, rings in enumerate(
        (more, "((10 0,19 0,19.5 9.25,10 0))", "", "((30 0,31 0,31 1,30 0))")
    ):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"u{number}", number / 3])
        if rings:
            multi = kind == "MultiPolygon" and rings != more
            wkt = f"{kind}{f'({rings})' if multi else rings}"
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    path = saved(layer, tmp_path / "units.gpkg")
    listed = tmp_path / "listed.csv"
    listed.write_text("id,territory\nU0,North\nu1,South\nu-2,North\n", encoding="utf-8")
    told, made = watched(monkeypatch), []
    for name in ("fast", "slow"):
        (tmp_path / name).mkdir()
        made.append(tmp_path / name / "points.gpkg")
        asked = {"INPUT": str(path), "ALIGNMENT": str(listed), "ID_FIELD": "id"}
        run("importalignment", **asked, OUTPUT=str(made[-1]))
        one_by_one(monkeypatch)
    assert told == [True]
    fast, slow = map(content, made)
    assert fast == slow
    assert [row[-1] for row in fast[0]] == ["North", "South", "North", None]


@pytest.mark.parametrize(
    ("hours", "is_copied"),
    [
        ((1.5, 0.1, 2.0), True),
        ((1 / 3, 0.1, 2.0), True),
        ((1e15 / 7, 1e-3 / 7, 2.0), True),
        ((1.5, 1e-300, 2.0), True),  # in a sum it counts for nothing
        ((1.5, 0.1, 1e-300), False),
    ],
)
def test_units_get_sums_that_are_exact_to_the_last_bit(hours, is_copied, tmp_path, monkeypatch):
    source = saved(units(), tmp_path / "units.gpkg")
    customers = point_layer(
        [(1, 1), (2, 2), (6, 6)], crs="EPSG:27700", fields="h:double", values=[[h] for h in hours]
    )
    told, made = watched(monkeypatch), []
    for name in ("fast", "slow"):
        (tmp_path / name).mkdir()
        made.append(tmp_path / name / "points.gpkg")
        asked = {"CUSTOMERS": customers, "TIME_FIELD": "h", "OUTPUT": str(made[-1])}
        run("aggregateworkload", INPUT=source, **asked)
        one_by_one(monkeypatch)
    assert told == [is_copied]
    fast, slow = map(content, made)
    assert fast == slow
    assert sorted(row[-1] for row in fast[0]) == sorted([hours[0] + hours[1], hours[2]])


@pytest.mark.parametrize(
    ("job", "asked"),
    [
        ("designterritories", {"TERRITORIES": 2, "EFFORT": "fast"}),
        ("balanceterritories", {"TERRITORY_FIELD": "territory", "EFFORT": "fast"}),
    ],
)
@pytest.mark.parametrize("gap", [False, True])
def test_units_get_a_plan(job, asked, gap, tmp_path, monkeypatch):
    """Their field of a plan goes to another place; a unit without outline keeps what it holds."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:27700&field=id:string&field=territory:string&field=work:double",
        "u",
        "memory",
    )
    for number in range(6):
        feature = QgsFeature(layer.fields())
        name = "it's “north”" if number < 2 else None if number == 2 else "=south"
        feature.setAttributes([f"u{number}", name, 1 + number / 7])
        if number != 5 or not gap:
            box = QgsRectangle(900 * (number // 2), 700 * (number % 2), 0, 0)
            box.setXMaximum(box.xMinimum() + 900)
            box.setYMaximum(box.yMinimum() + 700)
            feature.setGeometry(QgsGeometry.fromRect(box))
        layer.dataProvider().addFeature(feature)
    path = saved(layer, tmp_path / "units.gpkg")
    told, made = watched(monkeypatch), []
    for name in ("fast", "slow"):
        (tmp_path / name).mkdir()
        made.append(tmp_path / name / "points.gpkg")
        run(job, INPUT=str(path), ID_FIELD="id", WORKLOAD="work", **asked, OUTPUT=str(made[-1]))
        one_by_one(monkeypatch)
    assert told == ([] if gap else [True])
    fast, slow = map(content, made)
    assert fast == slow
    assert len(fast[0]) == 6
