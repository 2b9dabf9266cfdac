"""What is taken from a file at once is what QGIS hands out feature by feature."""

from __future__ import annotations

import csv
from dataclasses import fields

import numpy as np
import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    edit,
)

from territory_planner.algorithms.aggregate import AggregateWorkload
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import Progress
from territory_planner.layers.compat import integer_field, is_null
from territory_planner.layers.live.reading.unit_table import read_table
from territory_planner.layers.live.settings.plan_settings import Criterion, PlanSettings
from territory_planner.layers.reading import at_once, plain_csv
from territory_planner.layers.reading.at_once import taken_at_once
from territory_planner.layers.reading.digest import digest_of
from territory_planner.layers.reading.file_behind import remember
from territory_planner.layers.reading.layer_snapshot import Snapshot, snapshots
from territory_planner.layers.reading.rows import _one_by_one, numbered, read_repeated, read_rows

FIELDS = ("fid", "name", "count", "big", "amount")
ROWS = (
    ("Zürich", 1, 2**40, 0.1),
    (None, None, None, None),
    ("", 0, 0, 0.0),
    ("東京 🗼", -(2**31), -(2**62), -1.5e300),
    (" padded ", 2**31 - 1, 5, float("inf")),
    ("x" * 3000, 7, 7, 1e-300),
    ('O\'Neil; "quoted"\nand two lines', 8, 8, 3.0),
    ("last", 9, 9, 123456789.123456789),
)
PLACES = ("POINT (1 2)", None, "POINT EMPTY", "POINT (-1e15 3.25)", *4 * ["POINT (5 6)"])


def geopackage(path, kind=ogr.wkbPoint, places=PLACES):
    system = osr.SpatialReference()
    system.ImportFromEPSG(27700)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("customers", system, kind)
    for name, type_ in (
        ("name", ogr.OFTString),
        ("count", ogr.OFTInteger),
        ("big", ogr.OFTInteger64),
        ("amount", ogr.OFTReal),
        ("day", ogr.OFTDate),
    ):
        layer.CreateField(ogr.FieldDefn(name, type_))
    flag = ogr.FieldDefn("flag", ogr.OFTInteger)
    flag.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(flag)
    for number, (row, place) in enumerate(zip(ROWS, places)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFID(3 * number + 1)
        for name, value in zip(FIELDS[1:], row):
            if value is None:
                feature.SetFieldNull(name)
            else:
                feature[name] = value
        feature["day"] = "2026/11/28"
        feature["flag"] = number % 2
        if place is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(place))
        layer.CreateFeature(feature)
    del layer, dataset
    return path


def source_of(layer):
    """Return all of a layer, as an algorithm reads it, and with it what must outlive it."""
    assert layer.isValid()
    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    source.needs = (layer, context)
    remember(source, layer)
    return source


def opened(path):
    return QgsVectorLayer(str(path), "customers", "ogr")


def same(one, other):
    assert one.ids.tolist() == other.ids.tolist()
    np.testing.assert_array_equal(one.xy, other.xy)
    assert list(one.values) == list(other.values)
    for field, values in one.values.items():
        for ours, theirs in zip(values, other.values[field]):
            assert is_null(ours) == is_null(theirs)
            assert is_null(ours) or (type(ours), ours) == (type(theirs), theirs), field


@pytest.mark.parametrize(
    ("kind", "places"),
    [
        (ogr.wkbPoint, PLACES),
        (ogr.wkbPoint25D, ["POINT Z (1 2 3)"] * len(ROWS)),
        (ogr.wkbPointZM, ["POINT ZM (1 2 3 4)"] * len(ROWS)),
    ],
)
def test_a_geopackage_is_taken_as_qgis_reads_it(qgis_app, tmp_path, kind, places):
    source = source_of(opened(geopackage(tmp_path / "c.gpkg", kind, places)))
    for points in (True, False):
        taken = taken_at_once(source, FIELDS, points=points)
        assert taken is not None
        same(taken, _one_by_one(source, FIELDS, points, Progress()))


DECLARED = (ogr.wkbPoint, ogr.wkbMultiPoint, ogr.wkbUnknown)


@pytest.mark.parametrize("kind", DECLARED)
@pytest.mark.parametrize(
    "places",
    [
        [f"MULTIPOINT (({at} 2))" for at in range(len(ROWS))],
        [f"MULTIPOINT (({at} 2), ({at} 4))" for at in range(len(ROWS))],
        ["POINT (0 3)", *(f"MULTIPOINT (({at} 2), ({at} 4))" for at in range(1, len(ROWS)))],
        ["LINESTRING (0 2, 0 4)", *(f"POINT ({at} 3)" for at in range(1, len(ROWS)))],
    ],
)
def test_points_lie_where_they_do_whatever_a_table_is_declared_to_hold(
    qgis_app, tmp_path, kind, places
):
    source = source_of(opened(geopackage(tmp_path / "c.gpkg", kind, places)))
    found = read_rows(source, FIELDS, points=True)
    assert found.xy[:, 0].tolist() == list(range(len(ROWS)))
    assert set(found.xy[:, 1].tolist()) <= {2.0, 3.0}
    same(found, _one_by_one(source, FIELDS, True, Progress()))


@pytest.mark.parametrize("name", ["OGC_FID", "ogc_fid", "fid", "FID", "wkb_geometry", "id"])
@pytest.mark.parametrize("first", [True, False])
def test_a_column_of_a_csv_may_be_called_as_gdal_calls_its_own(qgis_app, tmp_path, name, first):
    head = [name, "other"] if first else ["other", name]
    path = tmp_path / "c.csv"
    path.write_text(",".join(head) + "\n10,20\n11,21\n12,22\n", encoding="utf-8")
    source = source_of(opened(path))
    found = read_rows(source, head)
    assert found.values[head[0]] == ["10", "11", "12"]
    same(found, _one_by_one(source, head, False, Progress()))


def test_a_table_of_several_and_rows_that_are_gone(qgis_app, tmp_path):
    path = geopackage(tmp_path / "c.gpkg")
    dataset = ogr.Open(str(path), 1)
    dataset.CreateLayer("another", None, ogr.wkbNone)
    dataset.GetLayerByName("customers").DeleteFeature(4)
    del dataset
    source = source_of(opened(f"{path}|layername=customers"))
    taken = taken_at_once(source, FIELDS, points=True)
    assert taken is not None
    assert 4 not in taken.ids.tolist()
    same(taken, _one_by_one(source, FIELDS, True, Progress()))


@pytest.mark.parametrize("gap", [70_000, 200_000])
def test_numbers_of_rows_may_have_large_gaps(qgis_app, tmp_path, gap):
    path = geopackage(tmp_path / "c.gpkg")
    dataset = ogr.Open(str(path), 1)
    layer = dataset.GetLayer(0)
    for number in (gap, 3 * gap):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFID(number)
        layer.CreateFeature(feature)
    del layer, dataset
    source = source_of(opened(path))
    same(
        read_rows(source, FIELDS, points=True),
        _one_by_one(source, FIELDS, True, Progress()),
    )


def test_texts_are_taken_in_parts_that_memory_holds(qgis_app, tmp_path, monkeypatch):
    source = source_of(opened(geopackage(tmp_path / "c.gpkg")))
    monkeypatch.setattr(at_once, "ROOM", 7000)  # two rows of 3,000 letters at once
    same(taken_at_once(source, FIELDS), _one_by_one(source, FIELDS, False, Progress()))


def written(path, rows, encoding="utf-8"):
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file).writerows(rows)
    return path


@pytest.mark.parametrize(
    "rows",
    [
        [("01", "2026-11-28", "3"), ("", "", ""), ("ü, 1", "x", " 5 ")],
        [('say "this"', "1", "2")],
        [],
    ],
)
def test_a_csv_is_taken_as_qgis_reads_it(qgis_app, tmp_path, rows):
    path = written(tmp_path / "r.csv", [("unit", "day", "calls"), *rows])
    source = source_of(opened(path))
    fields = ("unit", "calls", "day")
    same(read_rows(source, fields), _one_by_one(source, fields, False, Progress()))
    assert not rows or taken_at_once(source, fields) is not None


PLAIN = {
    "words": b"unit,day\n01, x y \n,\n'a;b\t|c,1.50\n\xc3\xbc\xe2\x80\xa8,=1\n",
    "returns": b"unit,day\r\na,b\r\nc,\r\n",
    "mixed ends": b"unit,day\r\na,b\nc,d\r\n",
    "no last end": b"unit,day\na,b\nc,d",
    "mark": b"\xef\xbb\xbfunit,day\na,b\n",
    "no rows": b"unit,day\n",
    "in quotes": b'unit,day\n"a",b\n" 3 ","1.50"\n,"x;y"\n',
    "commas in quotes": b'unit,day\n"a,b",c\n",",",,d,"\n,","\n"a ,b","c"\n',
}
OTHER = {
    "lines in quotes": b'unit,day\n"a\nb",c\n"d\ne","f\ng"\n',
    "quotes in quotes": b'unit,day\n"a""b",c\n',
    "nothing in quotes": b'unit,day\n"",c\n',
    "quotes in words": b'unit,day\na "b" c,"d" e\n',
    "an open quote": b'unit,day\n"a,b\nc,d\n',
    "short": b"unit,day\na\nb,c\n",
    "long": b"unit,day\na,b,c\nd\n",
    "empty lines": b"unit,day\na,b\n\nc,d\n",
    "semicolons": b"unit;day\na;b\n",
    "tabs": b"unit\tday\na,1\tb\n",
    "spaces in the head": b"unit, day\na,b\n",
    "twice": b"unit,unit\na,b\n",
    "no head": b"1,2\n3,4\n",
    "shapes": b"unit,WKT\na,POINT (1 2)\n",
    "old ends": b"unit,day\ra,b\rc,d\r",
    "nul": b"unit,day\na\0b,c\n",
}


@pytest.mark.parametrize("block", [3, 7, 1 << 21])
@pytest.mark.parametrize("kind", [*PLAIN, *OTHER])
def test_a_csv_that_is_split_is_read_as_qgis_reads_it(qgis_app, tmp_path, monkeypatch, kind, block):
    path = tmp_path / "r.csv"
    path.write_bytes({**PLAIN, **OTHER}[kind])
    monkeypatch.setattr(plain_csv, "BLOCK", max(block, 1))
    made = []
    split = at_once._split
    monkeypatch.setattr(at_once, "_split", lambda *asked: made.append(split(*asked)) or made[-1])
    source = source_of(opened(path))
    fields = source.fields().names()
    same(read_rows(source, fields[::-1]), _one_by_one(source, fields[::-1], False, Progress()))
    same(read_rows(source, ()), _one_by_one(source, (), False, Progress()))
    repeated = read_repeated(source, fields)
    assert {name: [*column] for name, column in repeated.items()} == read_rows(
        source, fields
    ).values
    assert read_repeated(source, ()) == {}
    if kind in OTHER:
        assert set(made) <= {None}
    elif block == 1 << 21:
        assert [each is None for each in made] == [False] * 5


def test_rows_of_one_word_are_counted_where_none_is_empty():
    assert plain_csv.count_of([b"unit\na\n", b"b"], ["unit"]) == 2
    assert plain_csv.words_of([b"unit\r\na\r", b"\nb\r\n"], ["unit"], ["unit"])["unit"] == [
        "a",
        "b",
    ]
    with pytest.raises(plain_csv.Otherwise):
        plain_csv.count_of([b"unit\na\n\nb\n"], ["unit"])


def test_a_text_that_repeats_is_kept_once(qgis_app, tmp_path):
    rows = [("unit", "day"), *(("a,b", f"2026-{at % 2}") for at in range(9)), ("", "2026-1")]
    source = source_of(opened(written(tmp_path / "r.csv", rows)))
    found = read_repeated(source, ["day", "unit"])
    assert found["day"].values == ["2026-0", "2026-1"]
    assert (found["unit"].values, found["unit"][-2:], found["unit"][9]) == (
        ["a,b", ""],
        ["a,b", ""],
        "",
    )
    code, meanings = numbered(found["day"], lambda day: day[:4])
    assert (code.tolist(), meanings) == ([0] * 10, ["2026"])


def test_a_cancel_is_heard_while_a_csv_is_split(qgis_app, tmp_path):
    source = source_of(opened(written(tmp_path / "r.csv", [("unit", "day"), ("a", "b")])))
    with pytest.raises(Cancelled):
        taken_at_once(source, ["day"], progress=Progress(is_cancelled=lambda: True))
    with pytest.raises(Cancelled):
        read_repeated(source, ["day"], Progress(is_cancelled=lambda: True))


@pytest.mark.parametrize("encoding", ["latin-1", "utf-8"])
def test_a_csv_that_is_otherwise_is_read_row_by_row(qgis_app, tmp_path, encoding):
    words = "Zürich" if encoding == "latin-1" else "two\nlines"
    path = written(tmp_path / "r.csv", [("unit", "day"), (words, "1")], encoding)
    source = source_of(opened(path))
    assert taken_at_once(source, ("unit",)) is None
    assert len(read_rows(source, ("unit",)).ids) == 1


def joined(layer, tmp_path):
    other = opened(geopackage(tmp_path / "other.gpkg"))
    QgsProject.instance().addMapLayer(other)
    info = QgsVectorLayerJoinInfo()
    info.setJoinLayer(other)
    info.setJoinFieldName("name")
    info.setTargetFieldName("name")
    layer.addJoin(info)


def edited(layer, tmp_path):
    assert layer.startEditing()
    assert layer.changeAttributeValue(1, 2, 77)


OTHERWISE = {
    "filtered": lambda layer, _: layer.setSubsetString("count > 0"),
    "edited": edited,
    "joined": joined,
    "computed": lambda layer, _: layer.addExpressionField("1 + 1", integer_field("two")),
}


@pytest.mark.parametrize("how", OTHERWISE)
def test_what_stands_between_a_layer_and_its_file_is_seen(qgis_app, tmp_path, how):
    layer = opened(geopackage(tmp_path / "c.gpkg"))
    QgsProject.instance().addMapLayer(layer)
    OTHERWISE[how](layer, tmp_path)
    source = source_of(layer)
    assert taken_at_once(source, FIELDS) is None
    same(read_rows(source, FIELDS), _one_by_one(source, FIELDS, False, Progress()))
    if how == "edited":
        assert read_rows(source, FIELDS).values["count"][0] == 77
        layer.rollBack()
    QgsProject.instance().clear()


@pytest.mark.parametrize("field", ["day", "flag", "missing"])
def test_fields_of_other_types_are_left_to_qgis(qgis_app, tmp_path, field):
    source = source_of(opened(geopackage(tmp_path / "c.gpkg")))
    assert taken_at_once(source, (field,)) is None


def test_rows_that_came_after_qgis_had_counted_are_left_to_qgis(qgis_app, tmp_path):
    path = geopackage(tmp_path / "c.gpkg")
    source = source_of(opened(path))
    dataset = ogr.Open(str(path), 1)
    layer = dataset.GetLayer(0)
    layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))
    del layer, dataset
    assert taken_at_once(source, FIELDS) is None


def test_a_layer_that_is_edited_and_saved_is_taken_as_saved(qgis_app, tmp_path):
    layer = opened(geopackage(tmp_path / "c.gpkg"))
    source = source_of(layer)
    with edit(layer):
        layer.changeAttributeValue(1, 2, 78)
    taken = taken_at_once(source, FIELDS)
    assert taken is not None
    assert taken.values["count"][0] == 78


def test_a_selection_is_read_row_by_row(algorithms, tmp_path):
    """Of a layer in an algorithm, where the selection alone is asked for."""
    import processing

    places = ["POINT (400500 300600)"] * len(ROWS)
    layer = opened(geopackage(tmp_path / "c.gpkg", places=places))
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 22])
    units = QgsVectorLayer("Polygon?crs=EPSG:27700&field=id:string", "units", "memory")
    unit = QgsFeature(units.fields())
    unit.setAttributes(["a"])
    unit.setGeometry(QgsGeometry.fromRect(QgsRectangle(400_000, 300_000, 401_000, 301_000)))
    assert units.dataProvider().addFeatures([unit])[0]
    asked = {"INPUT": units, "OUTPUT": "memory:"}
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    for customers, count in ((chosen, 2), (layer, len(ROWS)), (layer.source(), len(ROWS))):
        ran = processing.run(
            "territory_planner:aggregateworkload", {**asked, "CUSTOMERS": customers}
        )
        assert (ran["CUSTOMER_COUNT"], ran["PLACED_COUNT"]) == (count, count)
    QgsProject.instance().clear()


def test_a_layer_that_is_open_is_taken_at_once_too(qgis_app, tmp_path):
    """By what was noted of it in its own thread, when the run was started."""
    layer = opened(geopackage(tmp_path / "c.gpkg"))
    QgsProject.instance().addMapLayer(layer)
    algorithm, context = AggregateWorkload().create(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    (taken,) = snapshots(algorithm, {"CUSTOMERS": layer.id()}, context)["CUSTOMERS"]
    assert taken_at_once(taken, FIELDS) is not None
    same(read_rows(taken, FIELDS, points=True), _one_by_one(taken, FIELDS, True, Progress()))
    QgsProject.instance().clear()


def test_a_cancel_is_heard(qgis_app, tmp_path):
    source = source_of(opened(geopackage(tmp_path / "c.gpkg")))
    with pytest.raises(Cancelled):
        taken_at_once(source, FIELDS, progress=Progress(is_cancelled=lambda: True))


def test_values_that_mean_the_same_have_one_number():
    code, meanings = numbered(["b", " a", "b ", "a", 1, None], str)
    assert code.tolist() == [0, 1, 2, 3, 4, 5]
    code, meanings = numbered(["b", " a", "b ", "a"], str.strip)
    assert (code.tolist(), meanings) == ([0, 1, 0, 1], ["b", "a"])


BOXES = "((0 0,9 0,9 9,0 9,0 0),(1 1,2 1,2 2,1 2,1 1))", "((30 0,31 0,31 1,30 0))"


@pytest.mark.parametrize(
    ("kind", "places", "is_taken"),
    [
        (ogr.wkbPoint, ["POINT (1 2)", None, "POINT (-1e15 3.25)"], True),
        (ogr.wkbPoint, ["POINT (1 2)", None, "POINT EMPTY"], False),
        (ogr.wkbPolygon, [f"POLYGON {BOXES[0]}", None, "POLYGON EMPTY"], True),
        (ogr.wkbMultiPolygon, [f"MULTIPOLYGON ({BOXES[0]},{BOXES[1]})", None], True),
        (ogr.wkbMultiPolygon, [f"MULTIPOLYGON ({BOXES[0]})", "MULTIPOLYGON EMPTY"], True),
        (ogr.wkbMultiPolygon, [f"MULTIPOLYGON ({BOXES[0]})", f"POLYGON {BOXES[1]}"], False),
        (ogr.wkbPolygon25D, ["POLYGON Z ((0 0 1,9 0 1,9 9 1,0 0 1))"], False),
    ],
)
def test_what_a_layer_holds_has_one_mark_however_it_is_read(
    qgis_app, tmp_path, kind, places, is_taken
):
    layer = opened(geopackage(tmp_path / "c.gpkg", kind, places))
    source, context = source_of(layer), QgsProcessingContext()
    fields = ("fid", "name", "count", "big", "amount")
    assert (taken_at_once(source, fields, shapes=True) is not None) == is_taken
    by_rows = QgsProcessingFeatureSource(layer, context)
    assert taken_at_once(by_rows, fields, shapes=True) is None
    for left_out in ({"day", "flag"}, {"day", "flag", "fid", "name"}):
        now, then = (digest_of(each, left_out, Progress()) for each in (source, by_rows))
        assert now == then


@pytest.mark.parametrize("named", ["name", "big", ""])
def test_a_plan_is_read_from_its_file_as_from_the_layer(qgis_app, tmp_path, monkeypatch, named):
    layer = opened(geopackage(tmp_path / "c.gpkg"))
    settings = PlanSettings(
        territory_field="count",
        id_field=named,
        customers_field="big",
        lock_field="count",
        criteria=(Criterion("amount"),),
    )
    one_by_one, source = read_table(layer, settings), Snapshot(layer)
    monkeypatch.setattr(source, "getFeatures", None)
    taken = read_table(source, settings)
    for each in fields(taken):
        ours, theirs = getattr(taken, each.name), getattr(one_by_one, each.name)
        assert type(ours) is type(theirs)
        np.testing.assert_equal(ours, theirs)
