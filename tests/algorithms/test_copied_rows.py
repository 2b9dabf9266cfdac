"""Rows that are copied are those that would be written one by one."""

from __future__ import annotations

import sqlite3

import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from territory_planner.layers.writing import staging
from tests.algorithms.running import run

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
    told, copy = [], staging.copy_rows

    def noted(*asked):
        told.append(copy(*asked))
        return told[-1]

    monkeypatch.setattr(staging, "copy_rows", noted)
    return told


def written(places, folder, name):
    folder.mkdir()
    asked = {"INPUT": str(places), "KIND": "polygons", "POLYGONS": units(), "ID_FIELD": "id"}
    run("makeunits", **asked, POINTS=str(folder / name))
    return folder / name


def exported(places, folder):
    folder.mkdir()
    asked = {"INPUT": units(), "TERRITORY_FIELD": "plan", "ID_FIELD": "id", "POINTS": str(places)}
    outputs = {"OUTPUT": str(folder / "list.csv"), "POINT_TERRITORIES": str(folder / "points.csv")}
    run("exportalignment", **{**asked, **outputs})
    return (folder / "points.csv").read_bytes()


def content(path):
    """Return all tables of a GeoPackage but for days and ids of its own."""
    with sqlite3.connect(path) as database:
        of = "SELECT * FROM points", "SELECT * FROM gpkg_ogr_contents"
        boxes = "SELECT table_name, min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents"
        columns = "SELECT name, type FROM pragma_table_info('points')"
        index = "SELECT * FROM rtree_points_geom"
        return [database.execute(each).fetchall() for each in (*of, boxes, columns, index)]


def one_by_one(monkeypatch):
    monkeypatch.setattr(staging, "_copied", lambda *_: None)


def test_points_in_a_geopackage(places, tmp_path, monkeypatch):
    told = watched(monkeypatch)
    copied = written(places, tmp_path / "copied", "points.gpkg")
    assert told == [True]
    one_by_one(monkeypatch)
    assert content(copied) == content(written(places, tmp_path / "slow", "points.gpkg"))
    assert len(content(copied)[0]) == len(ROWS) + 1


def test_points_in_a_list(places, tmp_path, monkeypatch):
    told = watched(monkeypatch)
    copied = exported(places, tmp_path / "copied")
    assert told == [True]
    one_by_one(monkeypatch)
    assert copied == exported(places, tmp_path / "slow")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE customers SET note = '=1+1' WHERE fid = 1",
        "UPDATE customers SET note = '''@x' WHERE fid = 1",
        "UPDATE customers SET note = 5.5e0 || char(0) WHERE fid = 1",
        "UPDATE customers SET note = CAST('x' AS BLOB) WHERE fid = 1",
        "UPDATE customers SET count = 1.5 WHERE fid = 2",
        "UPDATE customers SET count = 4294967296 WHERE fid = 2",
        "UPDATE customers SET hours = 'many' WHERE fid = 2",
    ],
)
def test_what_is_not_as_its_column_says_is_written_one_by_one(
    change, places, tmp_path, monkeypatch
):
    with sqlite3.connect(places) as database:
        for (trigger,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        database.execute(change)
    database.close()
    told = watched(monkeypatch)
    copied = exported(places, tmp_path / "copied")
    assert told == [False]
    one_by_one(monkeypatch)
    assert copied == exported(places, tmp_path / "slow")


def test_nothing_is_left_of_what_could_not_be_copied(places, tmp_path, monkeypatch):
    monkeypatch.setattr(staging, "copy_rows", lambda *_: False)
    copied = written(places, tmp_path / "copied", "points.gpkg")
    one_by_one(monkeypatch)
    assert content(copied) == content(written(places, tmp_path / "slow", "points.gpkg"))
    assert not gdal.ReadDirRecursive("/vsimem/territory_planner")
