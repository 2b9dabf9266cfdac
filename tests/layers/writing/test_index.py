"""Spatial indexes of GeoPackages: there, the same as GDAL's own, and no hindrance to a cancel."""

from __future__ import annotations

import time

import numpy as np
import pytest
from osgeo import gdal, ogr

from territory_planner.core.model.errors import Cancelled, TerritoryError
from territory_planner.core.model.progress import SILENT, Progress
from territory_planner.layers.writing import spatial_index
from territory_planner.layers.writing.gdal_calls import feature_count, memory_folder
from territory_planner.layers.writing.spatial_index import build_index
from territory_planner.layers.writing.transactions import rows_of
from tests.layers.grid_layer import grid_layer, saved
from tests.layers.table_layer import table_layer
from tests.layers.writing.written import named, write

pytestmark = pytest.mark.usefixtures("qgis_app")

MANY = 60_000


def answer(path, question: str):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    rows = dataset.ExecuteSQL(question)
    values = [[row.GetField(at) for at in range(row.GetFieldCount())] for row in rows]
    dataset.ReleaseResultSet(rows)
    return values


@pytest.mark.parametrize("destination", ["new.gpkg", "table", "there.gpkg"])
def test_outputs_have_the_index_that_gdal_gives_them(tmp_path, destination):
    """Compared with QGIS's own writer: the same extension, triggers and boxes."""
    path = tmp_path / ("there.gpkg" if destination == "table" else destination)
    if destination != "new.gpkg":
        write({str(path): grid_layer(2, 2)})
    name = "it's" if destination == "table" else path.stem
    write({named(path, name) if destination == "table" else str(path): grid_layer()})
    theirs = tmp_path / "theirs.gpkg"
    saved(grid_layer(), theirs)
    tables = answer(theirs, "SELECT table_name FROM gpkg_contents")
    kept = []
    for file, table in ((path, name), (theirs, tables[0][0])):
        quoted, literal = table.replace('"', '""'), table.replace("'", "''")
        boxes = answer(file, f'SELECT * FROM "rtree_{quoted}_geom" ORDER BY id')
        extension = answer(
            file,
            "SELECT extension_name, column_name FROM gpkg_extensions WHERE "
            f"table_name = '{literal}' AND extension_name = 'gpkg_rtree_index'",
        )
        triggers = answer(
            file,
            "SELECT replace(name, rtrim(tbl_name), '') FROM sqlite_master "
            f"WHERE type = 'trigger' AND tbl_name = '{literal}' AND name LIKE 'rtree%' ORDER BY 1",
        )
        kept.append((boxes, extension, triggers))
    assert len(kept[0][0]) == 24
    assert kept[0] == kept[1]


@pytest.mark.parametrize("rows", [1001, 2700, MANY])
def test_an_index_of_many_is_whole_and_has_the_boxes_that_gdal_enters(rows):
    """Of one level, two and three, and not all rows have a place."""
    with memory_folder() as folder:
        path = many_points(folder, rows)
        boxes = []
        for made in (lambda opened: build_index(opened, "many", SILENT), by_gdal):
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
            made(dataset)
            del dataset
            assert answer(path, "SELECT rtreecheck('rtree_many_geom')") == [["ok"]]
            boxes.append(answer(path, "SELECT * FROM rtree_many_geom ORDER BY id"))
            boxes.append(answer(path, "SELECT type, sql FROM sqlite_master ORDER BY name"))
            boxes.append(answer(path, "SELECT * FROM gpkg_extensions"))
            change(path, "SELECT DisableSpatialIndex('many', 'geom')")
        assert boxes[:3] == boxes[3:]
        assert len(boxes[0]) == rows


@pytest.mark.parametrize("newer", [False, True])
def test_where_none_can_be_packed_gdal_makes_the_index(newer, monkeypatch):
    """As where SQLite lets nobody write to its own tables; GDAL 3.8 packs them itself."""
    real, asked = spatial_index._run, []

    def refused(dataset, statements):
        asked.append(statements)
        real(dataset, [each.replace("_rowid", "_none") for each in statements])

    monkeypatch.setattr(spatial_index, "_run", refused)
    if newer:
        monkeypatch.setattr(spatial_index, "PACKS_ITSELF", 0)
    with memory_folder() as folder:
        path = many_points(folder, 2700)
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        build_index(dataset, "many", SILENT)
        del dataset
        assert bool(asked) != (newer or int(gdal.VersionInfo()) >= spatial_index.PACKS_ITSELF)
        assert answer(path, "SELECT rtreecheck('rtree_many_geom')") == [["ok"]]
        assert answer(path, "SELECT count(*) FROM rtree_many_geom") == [[2700]]
        made = "SELECT count(*) FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'"
        assert answer(path, made) == [[1]]


def by_gdal(dataset):
    asked = dataset.ExecuteSQL("SELECT CreateSpatialIndex('many', 'geom')")
    dataset.ReleaseResultSet(asked)


def change(path: str, statement: str) -> None:
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    asked = dataset.ExecuteSQL(statement)
    if asked is not None:
        dataset.ReleaseResultSet(asked)


def test_rows_of_an_index_come_and_go_as_gdal_moves_them():
    with memory_folder() as folder:
        path = many_points(folder, 3000)
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        build_index(dataset, "many", SILENT)
        del dataset
        change(path, "DELETE FROM many WHERE fid % 3 = 0")
        change(path, "INSERT INTO many (geom) SELECT geom FROM many")
        assert answer(path, "SELECT rtreecheck('rtree_many_geom')") == [["ok"]]
        assert answer(path, "SELECT count(*) FROM rtree_many_geom") == [[4000]]


def test_a_table_without_geometries_has_none(tmp_path):
    path = tmp_path / "moves.gpkg"
    write({str(path): table_layer("a:string", ("x",))})
    assert not answer(path, "SELECT name FROM sqlite_master WHERE name LIKE 'rtree%'")


def many_points(folder: str, rows: int = MANY) -> str:
    path = f"{folder}/many.gpkg"
    made = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    layer = made.CreateLayer("many", None, ogr.wkbPoint, ["SPATIAL_INDEX=NO"])
    layer.StartTransaction()
    for x, y in np.random.default_rng(1).normal(0, 1e6, (rows, 2)).tolist():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
        layer.CreateFeature(feature)
    for empty in (None, ogr.Geometry(ogr.wkbPoint)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(empty)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return path


def test_a_cancel_ends_the_making_of_an_index_and_the_reading_back():
    with memory_folder() as folder:
        path = many_points(folder)
        asked = 0

        def at_the_second() -> bool:
            nonlocal asked
            asked += 1
            return asked > 1

        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        start = time.thread_time()
        with pytest.raises(Cancelled):
            build_index(dataset, "many", Progress(is_cancelled=at_the_second))
        assert asked == 2
        assert time.thread_time() - start < 0.2
        del dataset
        assert not answer(path, "SELECT name FROM sqlite_master WHERE name LIKE 'rtree%'")
        asked = 0
        with pytest.raises(Cancelled):
            feature_count(path, "many", MANY + 2, Progress(is_cancelled=at_the_second))
        assert asked == 2
        assert feature_count(path, "many", MANY + 2, SILENT) == MANY + 2


@pytest.mark.parametrize("call", [build_index, lambda *asked: rows_of(*asked[:2])])
def test_a_table_that_is_not_there_is_told_in_a_sentence(call):
    with memory_folder() as folder:
        dataset = gdal.OpenEx(many_points(folder), gdal.OF_VECTOR | gdal.OF_UPDATE)
        with pytest.raises(TerritoryError, match="Writing broke off"):
            call(dataset, "other", SILENT)
