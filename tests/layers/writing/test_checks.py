"""Outputs that would destroy something, or can't be written, are refused before the work."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import (
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsVirtualLayerDefinition,
)

from territory_planner.core.model.errors import InvalidInput
from territory_planner.layers.report import Report
from territory_planner.layers.writing.places import FileTable, InMemory, WholeFile, place_of
from tests.layers.grid_layer import grid_layer, saved
from tests.layers.writing.written import check, left, named, tables, write

pytestmark = pytest.mark.usefixtures("qgis_app")

FILE, TABLE = "is the file being read", "is the table being read"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", InMemory("")),
        ("memory:", InMemory("memory:")),
        ("TEMPORARY_OUTPUT", InMemory("TEMPORARY_OUTPUT")),
        ("/a/plan", WholeFile("/a/plan.gpkg", "GPKG")),
        ("/a/plan.v2", WholeFile("/a/plan.v2.gpkg", "GPKG")),
        ("C:/a/plan.shp", WholeFile("C:/a/plan.shp", "ESRI Shapefile")),
        ("/a/plan.GPKG", WholeFile("/a/plan.GPKG", "GPKG")),
        ("ogr:/a/plan.shp", WholeFile("/a/plan.shp", "ESRI Shapefile")),
        ("ogr:/a/plan.gpkg", FileTable("/a/plan.gpkg", "GPKG", "plan", "geom")),
        ("ogr:dbname='/a/b.gpkg' table=\"c\" (g)", FileTable("/a/b.gpkg", "GPKG", "c", "g")),
        ("/a/b.gpkg|layername=c", FileTable("/a/b.gpkg", "GPKG", "c", "geom")),
        ("delimitedtext:file:///a/b.csv?delimiter=;", WholeFile("/a/b.csv", "CSV")),
    ],
)
def test_where_words_lead(words, expected):
    assert place_of(words) == expected


@pytest.mark.parametrize("words", ["mssql:dbname='a' table=\"b\"", "/vsimem/a.gpkg", "oracle://x"])
def test_places_where_nothing_can_be_kept_safe_are_refused(words):
    with pytest.raises(InvalidInput, match=r"can't be written: "):
        place_of(words)


def units(folder: Path, name: str = "units.gpkg", provider: str = "ogr") -> QgsVectorLayer:
    path = saved(grid_layer(), folder / name)
    layer = QgsVectorLayer(path, "units", provider)
    assert layer.isValid()
    return layer


@pytest.mark.parametrize(
    ("read", "output", "said"),
    [
        ("units.gpkg", "{folder}/units.gpkg", FILE),
        ("units.gpkg", "{folder}/units", FILE),
        ("units.gpkg", "{folder}/UNITS.gpkg", FILE),
        ("units.gpkg", "{folder}/../{name}/units.gpkg", FILE),
        ("units.gpkg", "ogr:{folder}/units.gpkg", TABLE),
        ("units.gpkg", "ogr:dbname='{folder}/units.gpkg' table=\"units\" (geom)", TABLE),
        ("units.gpkg", "ogr:dbname='{folder}/units.gpkg' table=\"UNITS\" (geom)", TABLE),
        ("units.gpkg", "{folder}/units.gpkg|layername=units", TABLE),
        ("units.gpkg", "spatialite:dbname='{folder}/units.gpkg' table=\"units\" (geom)", TABLE),
        ("units.shp", "{folder}/units.shp", FILE),
        ("units.shp", "{folder}/Units.shp", FILE),
        ("units.shp", "{folder}/units.SHP", FILE),
        ("units.shp", "{folder}/units.dbf", None),  # QGIS writes units.dbf.shp
        ("units.csv", "{folder}/units.csv", FILE),
        ("units.csv", "delimitedtext:file://{folder}/units.csv?delimiter=,", FILE),
        ("units.gdb", "{folder}/units.gdb", FILE),
        ("units.gdb", "ogr:dbname='{folder}/units.gdb' table=\"units\" (geom)", TABLE),
        ("units.xlsx", "{folder}/units.xlsx", FILE),
        ("units.tab", "{folder}/units.tab", FILE),
        ("units.gml", "{folder}/units.gml", FILE),
    ],
)
def test_an_output_that_names_what_is_read(tmp_path, read, output, said):
    layer = units(tmp_path, read)
    before = {name: (tmp_path / name).stat().st_mtime_ns for name in left(tmp_path)}
    destination = output.format(folder=tmp_path, name=tmp_path.name)
    if said is None:
        check({destination: grid_layer()}, [layer])
        write({destination: grid_layer(2, 2)})
    else:
        with pytest.raises(InvalidInput, match=said):
            check({destination: grid_layer()}, [layer])
        assert {name: (tmp_path / name).stat().st_mtime_ns for name in left(tmp_path)} == before
    assert QgsVectorLayer(str(tmp_path / read), "", "ogr").featureCount() == 24


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_a_link_to_what_is_read(tmp_path, link):
    layer = units(tmp_path)
    link(tmp_path / "units.gpkg", tmp_path / "other.gpkg")
    with pytest.raises(InvalidInput, match=FILE):
        check({str(tmp_path / "other.gpkg"): grid_layer()}, [layer])


def test_a_view_reads_its_tables(tmp_path):
    path = units(tmp_path).source()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE VIEW inner_view AS SELECT * FROM units")
        database.execute("CREATE VIEW shown AS SELECT * FROM inner_view")
        database.execute(
            "INSERT INTO gpkg_contents (table_name, identifier, data_type, srs_id) "
            "VALUES ('shown', 'shown', 'features', 32632)"
        )
        database.execute(
            "INSERT INTO gpkg_geometry_columns VALUES ('shown', 'geom', 'POLYGON', 32632, 0, 0)"
        )
    layer = QgsVectorLayer(f"{path}|layername=shown", "shown", "ogr")
    assert layer.isValid()
    with pytest.raises(InvalidInput, match=TABLE):
        check({named(path, "units"): grid_layer()}, [layer])
    check({named(path, "plan"): grid_layer()}, [layer])


def test_a_question_for_a_layer_reads_its_tables(tmp_path):
    path = units(tmp_path).source()
    saved(grid_layer(), path, table="more")
    layer = QgsVectorLayer(f"{path}|layername=more|subset=SELECT * FROM units", "more", "ogr")
    assert layer.isValid()
    with pytest.raises(InvalidInput, match=TABLE):
        check({named(path, "units"): grid_layer()}, [layer])


def test_layers_joined_and_layers_below_are_read(tmp_path, qgis_new_project):
    below, project = units(tmp_path), QgsProject.instance()
    project.addMapLayer(below)
    joined = grid_layer()
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(below)
    join.setJoinFieldName("name")
    join.setTargetFieldName("name")
    joined.addJoin(join)
    by_name = QgsVirtualLayerDefinition()
    by_name.setQuery("SELECT * FROM units")
    by_source = QgsVirtualLayerDefinition()
    by_source.addSource("u", below.source(), "ogr")
    by_source.setQuery("SELECT * FROM u")
    virtual = [QgsVectorLayer(each.toString(), "v", "virtual") for each in (by_name, by_source)]
    for layer in (joined, *virtual):
        assert layer.isValid()
        with pytest.raises(InvalidInput, match=FILE):
            check({str(tmp_path / "units.gpkg"): grid_layer()}, [layer])
    project.removeAllMapLayers()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{0}/o.gpkg", "{0}/o"),
        ("{0}/o.gpkg", "{0}/O.gpkg"),
        ("{0}/o.shp", "{0}/o.SHP"),
        ("{0}/o.gpkg", "ogr:dbname='{0}/o.gpkg' table=\"plan\" (geom)"),
        (
            "ogr:dbname='{0}/o.gpkg' table=\"plan\" (geom)",
            "ogr:dbname='{0}/./o.gpkg' table=\"Plan\" (geom)",
        ),
        ("ogr:dbname='{0}/o.gpkg' table=\"o\" (geom)", "ogr:{0}/o.gpkg"),
    ],
)
def test_two_outputs_in_one_place(tmp_path, one, other):
    outputs = {words.format(tmp_path): grid_layer() for words in (one, other)}
    with pytest.raises(InvalidInput, match="Two outputs have the same"):
        check(outputs)
    assert left(tmp_path) == []


@pytest.mark.parametrize("ending", ["gpkg", "gdb", "sqlite", "xlsx"])
def test_a_file_with_other_tables_is_never_replaced_and_the_advice_works(tmp_path, ending):
    path = tmp_path / f"all.{ending}"
    write({named(path, "roads"): grid_layer(1, 3), named(path, "all"): grid_layer(1, 3)})
    with pytest.raises(InvalidInput, match=r"holds other tables.*: roads") as refused:
        check({str(path): grid_layer()})
    advised = str(refused.value).split("as in ")[1].split(", or another")[0]
    check({advised: grid_layer()})
    write({advised: grid_layer()})
    assert tables(path) == {"roads": 3, "all": 24}


@pytest.mark.parametrize("ending", ["gpx", "dxf", "dgn"])
def test_a_format_that_takes_no_such_layer(tmp_path, ending):
    with pytest.raises(InvalidInput, match="can't hold this layer"):
        check({str(tmp_path / f"plan.{ending}"): grid_layer()})
    assert left(tmp_path) == []


@pytest.mark.parametrize("ending", ["gpkg", "shp", "csv", "geojson", "gdb"])
def test_a_read_only_file_or_folder(tmp_path, ending):
    path = tmp_path / f"plan.{ending}"
    write({str(path): grid_layer()})
    path.chmod(0o555 if path.is_dir() else 0o444)
    with pytest.raises(InvalidInput, match="can't be written: it is read-only"):
        check({str(path): grid_layer()})
    path.chmod(0o755)
    assert list(tables(path).values()) == [24]


@pytest.mark.parametrize("how", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
@pytest.mark.parametrize("as_table", [True, False])
def test_a_geopackage_that_somebody_writes_to(tmp_path, how, as_table):
    path = saved(grid_layer(), tmp_path / "plan.gpkg")
    destination = named(path, "plan") if as_table else path
    with closing(sqlite3.connect(path, isolation_level=None)) as busy:
        busy.execute(how)
        with pytest.raises(InvalidInput, match="can't be written now: database is locked"):
            check({destination: grid_layer()})
        busy.execute("ROLLBACK")
    check({destination: grid_layer()})


@pytest.mark.parametrize("damage", [b"", b"no database", b"SQLite format 3\0" + b"x" * 5000])
def test_a_damaged_earlier_result_is_replaced(tmp_path, damage):
    path = tmp_path / "plan.gpkg"
    path.write_bytes(damage)
    (tmp_path / "plan.gpkg-journal").write_bytes(b"old")
    check({str(path): grid_layer()})
    write({str(path): grid_layer()})
    assert tables(path) == {"plan": 24}
    assert left(tmp_path) == ["plan.gpkg"]


@pytest.mark.parametrize(("name", "said"), [("a/plan.gpkg", "no folder"), ("", "is a folder")])
def test_a_folder_that_is_missing_or_in_the_way(tmp_path, name, said):
    with pytest.raises(InvalidInput, match=said):
        check({str(tmp_path / name): grid_layer()})


def test_a_folder_that_is_no_geodatabase(tmp_path):
    folder = tmp_path / "plan.gdb"
    folder.mkdir()
    (folder / "letters.txt").write_text("mine")
    with pytest.raises(InvalidInput, match="no geodatabase"):
        check({str(folder): grid_layer()})


def test_a_shapefile_replaced_takes_its_old_index_along_and_leaves_its_neighbours(tmp_path):
    path = tmp_path / "plan.shp"
    write({str(path): grid_layer()})
    layer = QgsVectorLayer(str(path), "", "ogr")
    layer.dataProvider().createSpatialIndex()
    for mine in ("plan.qml", "plan2.shp", "plan.txt"):
        (tmp_path / mine).write_text("mine")
    assert (tmp_path / "plan.qix").exists()
    write({str(path): grid_layer(2, 2)})
    assert not (tmp_path / "plan.qix").exists()
    assert all((tmp_path / mine).read_text() == "mine" for mine in ("plan.qml", "plan.txt"))


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "data").mkdir()
    real = tmp_path / "data" / "kept.geojson"
    write({str(real): grid_layer()})
    (tmp_path / "plan.geojson").symlink_to(real)
    write({str(tmp_path / "plan.geojson"): grid_layer(2, 2)})
    assert (tmp_path / "plan.geojson").is_symlink()
    assert list(tables(real).values()) == [4]


def test_styles_in_a_geopackage_stay(tmp_path):
    path = str(tmp_path / "plan.gpkg")
    write({path: grid_layer()})
    layer = QgsVectorLayer(path, "plan", "ogr")
    save = getattr(layer, "saveStyleToDatabaseV2", layer.saveStyleToDatabase)
    save("mine", "", True, "")
    check({path: grid_layer()})
    write({path: grid_layer(2, 2)})
    assert "layer_styles" in tables(path)
    assert tables(path)["plan"] == 4


def test_the_mode_of_a_file_stays(tmp_path):
    path = tmp_path / "plan.csv"
    write({str(path): grid_layer()})
    path.chmod(0o640)
    write({str(path): grid_layer()})
    assert path.stat().st_mode & 0o777 == 0o640


def test_nothing_is_left_by_the_check(tmp_path):
    for ending in ("gpkg", "shp", "gdb"):
        check({str(tmp_path / f"plan.{ending}"): grid_layer()})
    assert left(tmp_path) == []
    assert shutil.disk_usage(tmp_path)


def test_a_file_that_another_program_holds_open_where_that_forbids_to_replace_it(
    tmp_path, monkeypatch
):
    path = tmp_path / "plan.csv"
    write({str(path): grid_layer()})

    def as_on_windows(_old, _new):
        raise PermissionError(13, "The process cannot access the file, it is in use")

    monkeypatch.setattr(os, "rename", as_on_windows)
    with pytest.raises(InvalidInput, match=r"can't be written: .* in use"):
        check({str(path): grid_layer()})


def test_names_that_a_format_shortens_are_told(tmp_path):
    said = []
    layer = grid_layer(1, 2, fields="workload_of_today:double workload_of_old:double")
    write({str(tmp_path / "plan.shp"): layer}, report=Report(warning=said.append))
    assert len(said) == 1
    assert "“workload_of_today” is “workload_o”" in said[0]
