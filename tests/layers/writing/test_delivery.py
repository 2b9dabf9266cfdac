"""Outputs are the old state or the new one, in every format, whatever goes wrong."""

from __future__ import annotations

import json

import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer

from territory_planner.core.model.errors import Cancelled, TerritoryError
from territory_planner.core.model.progress import SILENT, Progress
from territory_planner.layers.compat import holds_json, is_null
from territory_planner.layers.report import Report
from territory_planner.layers.writing import staged, staging, swap
from territory_planner.layers.writing.delivery import Output, deliver
from territory_planner.layers.writing.gdal_calls import complaints, numbers_by
from territory_planner.layers.writing.output import Table
from territory_planner.layers.writing.places import place_of
from tests.layers.grid_layer import grid_layer, saved
from tests.layers.table_layer import table_layer
from tests.layers.writing.written import check, left, named, table, tables, write
from tests.long import part

pytestmark = pytest.mark.usefixtures("qgis_app")

FORMATS = ["gpkg", "shp", "geojson", "csv", "gdb", "sqlite", "fgb", "kml", "xlsx", "gml", "tab"]

PLACES = [*FORMATS, "table in gpkg", "table in gdb", "table in sqlite", "table in xlsx"]


def place(folder, kind: str) -> str:
    """A destination of some kind in a folder, with what stands around it."""
    if not kind.startswith("table in "):
        return str(folder / f"plan.{kind}")
    file = folder / f"all.{kind.split()[-1]}"
    if not file.exists():
        write({named(file, "neighbour"): grid_layer(1, 5)})
    return named(file, "plan")


def counts(destination: str, results: dict[str, str]) -> int:
    layer = QgsVectorLayer(results[destination])
    assert layer.isValid()
    return sum(1 for _ in layer.getFeatures())


@pytest.mark.parametrize("kind", PLACES)
def test_a_new_output_and_then_one_in_its_place(tmp_path, kind):
    destination = place(tmp_path, kind)
    for columns in (6, 3):
        check({destination: grid_layer(4, columns)})
        results = write({destination: grid_layer(4, columns)})
        assert counts(destination, results) == 4 * columns
    if kind.startswith("table in "):
        assert tables(next(tmp_path.glob("all.*"))) == {"neighbour": 5, "plan": 12}
    else:
        assert {name.split(".")[0] for name in left(tmp_path)} == {"plan"}


class Bug(Exception):
    """Something that nobody foresaw."""


def unwell(error: Exception) -> Table:
    """A layer that breaks in the middle of its features."""
    layer = grid_layer()

    def features():
        yield from list(layer.getFeatures())[:5]
        raise error

    return Table(layer.fields(), layer.wkbType(), layer.crs(), features())


def content(folder):
    """Every file of a folder with its bytes."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


@pytest.mark.parametrize("error", part([Bug(), Cancelled(), TerritoryError("no")], 3), ids=repr)
@pytest.mark.parametrize("earlier", [True, False])
@pytest.mark.parametrize("kind", PLACES)
def test_a_run_that_breaks_off_leaves_everything_as_it_was(tmp_path, kind, earlier, error):
    first, second = place(tmp_path, kind), str(tmp_path / "second.gpkg")
    if earlier:
        write({first: grid_layer(), second: grid_layer()})
    before = content(tmp_path)
    outputs = {
        "A": Output(place_of(first), table(grid_layer(2, 2))),
        "B": Output(place_of(second), unwell(error)),
    }
    with pytest.raises(type(error)):
        deliver(outputs, Report(), SILENT)
    assert content(tmp_path) == before


SAID = {
    "close": "quota exceeded",
    "count": "Writing broke off: 3 of 4 features",
    "flush": "Input/output error",
    "bytes": "can't be read back",
}


@pytest.mark.parametrize("step", SAID)
@pytest.mark.parametrize("kind", ["gpkg", "shp", "gdb", "geojson", "csv", "table in gpkg"])
def test_an_error_of_flushing_closing_or_reading_back_is_one_of_the_run(
    tmp_path, kind, step, monkeypatch
):
    destination = place(tmp_path, kind)
    write({destination: grid_layer()})
    before, close = content(tmp_path), staging.close_file
    count, blocks, looks = staged.feature_count, swap.memory_blocks, []

    def complains(*asked):
        return [*close(*asked), "disk quota exceeded"]

    def fails(*_):
        raise OSError(5, "Input/output error")

    def others(source):
        looks.append(source)
        first = looks.count(source) == 1  # as it is written; then as it should have been
        return blocks(source) if first else [bytes(each)[::-1] for each in blocks(source)]

    if step in ("flush", "bytes") and ("gpkg" in kind or kind.startswith("table in ")):
        pytest.skip("the database flushes its files itself")
    monkeypatch.setattr(staging, "close_file", complains if step == "close" else close)
    less = (lambda *asked: count(*asked) - 1) if step == "count" else count
    monkeypatch.setattr(staged, "feature_count", less)
    monkeypatch.setattr(swap.os, "fsync", fails if step == "flush" else swap.os.fsync)
    monkeypatch.setattr(swap, "memory_blocks", others if step == "bytes" else blocks)
    with pytest.raises(TerritoryError, match=SAID[step]):
        write({destination: grid_layer(2, 2)})
    assert content(tmp_path) == before


class Looks:
    """Counts how often a run looks whether it is cancelled, and cancels it at one of them."""

    def at(self, number: int):
        """Start to count; the answer to the look of that number is yes."""
        self.count = 0

        def answer() -> bool:
            self.count += 1
            return self.count == number

        return answer


@pytest.mark.parametrize("kind", PLACES)
def test_a_run_that_is_cancelled_when_all_is_ready_leaves_everything_as_it_was(tmp_path, kind):
    destination = place(tmp_path, kind)
    write({destination: grid_layer()})
    looks = Looks()
    write({destination: grid_layer()}, Progress(is_cancelled=looks.at(0)))
    before, times = content(tmp_path), looks.count
    for number in {1, times // 2, times - 1, times}:
        if cancelled(destination, looks, number):
            assert content(tmp_path) == before
        else:
            assert 1 < number > looks.count
            before = content(tmp_path)


def cancelled(destination, looks: Looks, number: int) -> bool:
    """Cancels a run at its look of this number; one that looks less often, as the clock has it,
    ends well."""
    try:
        write({destination: grid_layer()}, Progress(is_cancelled=looks.at(number)))
    except Cancelled:
        return True
    return False


def test_a_new_table_in_the_inputs_own_geopackage_while_the_layer_is_edited(tmp_path):
    path = saved(grid_layer(), tmp_path / "units.gpkg")
    layer = QgsVectorLayer(path, "units", "ogr")
    layer.startEditing()
    name = layer.fields().lookupField("name")
    layer.changeAttributeValue(1, name, "by hand")
    reading = layer.getFeatures()
    next(reading)  # a reading that is under way
    destination = named(path, "plan")
    for count in (2, 3):
        check({destination: grid_layer(2, count)}, [layer])
        results = write({destination: grid_layer(2, count)})
        assert counts(destination, results) == 2 * count
    assert layer.commitChanges(), layer.commitErrors()
    assert tables(path) == {"units": 24, "plan": 6}
    again = QgsVectorLayer(f"{path}|layername=units", "units", "ogr")
    assert again.getFeature(1)["name"] == "by hand"


def test_a_layer_that_is_open_sees_the_table_that_takes_its_place(tmp_path):
    destination = str(tmp_path / "plan.gpkg")
    write({destination: grid_layer()})
    layer = QgsVectorLayer(destination, "plan", "ogr")
    assert len(list(layer.getFeatures())) == 24
    write({destination: grid_layer(2, 2)})
    assert len(list(layer.getFeatures())) == 4


def test_two_tables_of_one_new_geopackage(tmp_path):
    path = tmp_path / "all.gpkg"
    outputs = {named(path, "plan"): grid_layer(), named(path, "centers"): grid_layer(1, 2)}
    check(outputs)
    write(outputs)
    assert tables(path) == {"plan": 24, "centers": 2}


NUMBERED = {"gpkg", "gdb"} if numbers_by("OpenFileGDB", "OBJECTID") else {"gpkg"}
"""Files whose features a field of the format's name numbers; others call it otherwise."""


def test_a_file_that_gdal_was_asked_with_is_closed_before_its_folder_goes():
    with complaints() as heard:
        numbers_by.__wrapped__("OpenFileGDB", "OBJECTID")
    assert heard == []


@pytest.mark.parametrize("ending", ["gpkg", "sqlite", "gdb"])
@pytest.mark.parametrize("as_table", [True, False])
def test_numbers_that_repeat_are_given_anew_with_a_word(tmp_path, ending, as_table):
    key = {"gpkg": "fid", "sqlite": "ogc_fid", "gdb": "OBJECTID"}[ending]
    rows = [[number] for number in (1, 2, 3, 1, 2, None)]
    layer = grid_layer(1, 6, fields=f"{key}:integer", values=rows)
    path, said = tmp_path / f"plan.{ending}", []
    destination = named(path, "plan") if as_table else str(path)
    check({destination: layer})
    results = write({destination: layer}, report=Report(warning=said.append))
    features = list(QgsVectorLayer(results[destination]).getFeatures())
    assert {feature["name"]: feature.id() for feature in features} == {
        **{"u0": 1, "u1": 2, "u2": 3},
        **{"u3": 4, "u4": 5, "u5": 6},
    }
    assert len(said) == 1
    if as_table or ending in NUMBERED:
        assert f"“{key}” can't number the features: 3 of its values" in said[0]
    else:
        assert f"fields are called otherwise, for the format's sake: “{key}” is" in said[0]


@pytest.mark.parametrize("kind", ["string", "double"])
@pytest.mark.parametrize("as_table", [True, False])
@pytest.mark.parametrize(("ending", "key"), [("gpkg", "fid"), ("gdb", "OBJECTID")])
def test_numbers_that_are_none_keep_their_values_under_another_name(
    tmp_path, kind, as_table, ending, key
):
    values = [["A"], ["B"]] if kind == "string" else [[1.5], [2.5]]
    layer = grid_layer(1, 2, fields=f"{key}:{kind}", values=values)
    path, said = tmp_path / f"plan.{ending}", []
    destination = named(path, "plan") if as_table else str(path)
    check({destination: layer})
    results = write({destination: layer}, report=Report(warning=said.append))
    found = QgsVectorLayer(results[destination])
    (kept,) = [name for name in found.fields().names() if name.startswith(f"{key}_")]
    assert [[feature[kept]] for feature in found.getFeatures()] == values
    assert f"is kept as “{kept}”" in said[0] or f"“{key}” is “{kept}”" in said[0]


@pytest.mark.parametrize("as_table", [True, False])
def test_a_field_called_as_the_geometries_are_stays(tmp_path, as_table):
    layer = grid_layer(1, 2, fields="geom:string", values=[["a"], ["b"]])
    path = tmp_path / "plan.gpkg"
    destination = named(path, "plan") if as_table else str(path)
    check({destination: layer})
    results = write({destination: layer})
    features = list(QgsVectorLayer(results[destination]).getFeatures())
    assert [feature["geom"] for feature in features] == ["a", "b"]
    assert all(feature.hasGeometry() for feature in features)


@pytest.mark.parametrize(("ending", "has_word"), [("shp", True), ("tab", True), ("gpkg", False)])
def test_texts_that_a_format_cuts_off_are_told(tmp_path, ending, has_word):
    notes = ["x" * 300, "y", "é" * 200, "z" * 254, None]
    layer = grid_layer(1, 5, fields="note:string(4000)", values=[[note] for note in notes])
    path, said = str(tmp_path / f"plan.{ending}"), []
    results = write({path: layer}, report=Report(warning=said.append))
    kept = [feature["note"] or None for feature in QgsVectorLayer(results[path]).getFeatures()]
    assert kept[1] == "y"
    assert kept[3] == notes[3]
    assert (kept[0] == notes[0]) == (kept[2] == notes[2]) == (not has_word)
    assert ["“note” is cut off in 2 rows" in text for text in said] == [True] * has_word
    assert all("keeps 254 bytes of it: 1, 3." in text for text in said)


@pytest.mark.parametrize("ending", ["gpkg", "csv", "shp"])
def test_lists_that_become_text_are_told(tmp_path, ending):
    lists = [[["a", "b"]], [["c"]]]
    layer = grid_layer(1, 2, fields="tags:string[]", values=lists)
    assert [feature["tags"] for feature in layer.getFeatures()] == [["a", "b"], ["c"]]
    path, said = str(tmp_path / f"plan.{ending}"), []
    results = write({path: layer}, report=Report(warning=said.append))
    kept = [feature["tags"] for feature in QgsVectorLayer(results[path]).getFeatures()]
    assert [[letter for letter in text if letter in "abc"] for text in kept] == [["a", "b"], ["c"]]
    assert said == ["Lists and JSON are written as text, as the format holds none: tags."]


def of_geojson(folder, values) -> QgsVectorLayer:
    """Points about which something is said in JSON."""
    point = {"type": "Point", "coordinates": [0, 0]}
    rows = [
        {"type": "Feature", "geometry": point, "properties": {"about": value, "work": 1.5}}
        for value in values
    ]
    path = folder / "units.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}))
    return QgsVectorLayer(str(path))


READABLE = [kind for kind in PLACES if kind != "kml" or gdal.GetDriverByName("LIBKML")]
"""Kinds whose fields GDAL reads: of KML it takes another driver, which not every system has."""


@pytest.mark.parametrize("kind", READABLE)
def test_json_becomes_text_where_a_format_has_none(tmp_path, kind):
    values = [{"a": [1, {"b": "ü"}], "n": None}, None]
    layer = of_geojson(tmp_path, values)
    assert [is_null(feature["about"]) for feature in layer.getFeatures()] == [False, True]
    assert holds_json(layer.fields().field("about"))
    destination, said = place(tmp_path, kind), []
    check({destination: layer})
    results = write({destination: layer}, report=Report(warning=said.append))
    found = [feature["about"] for feature in QgsVectorLayer(results[destination]).getFeatures()]
    kept = [value for value in found if not is_null(value) and value != ""]
    assert [json.loads(value) if isinstance(value, str) else value for value in kept] == values[:1]
    word = "Lists and JSON are written as text, as the format holds none: about."
    assert (word in said) == isinstance(kept[0], str) == (kind != "geojson")


@pytest.mark.parametrize("kind", [kind for kind in READABLE if kind not in ("shp", "tab")])
def test_long_lists_are_whole(tmp_path, kind):
    tags = ["x" * 300, 'a, "b"']
    layer = grid_layer(1, 1, fields="tags:string[] work:double", values=[[tags, 1.0]])
    destination = place(tmp_path, kind)
    results = write({destination: layer})
    (found,) = [feature["tags"] for feature in QgsVectorLayer(results[destination]).getFeatures()]
    assert (json.loads(found) if isinstance(found, str) else found) == tags


@pytest.mark.parametrize("kind", ["xlsx", "ods", "csv", "table in xlsx"])
def test_a_table_of_nothing_but_text_is_written(tmp_path, kind):
    """GDAL takes the names of its columns for one row more."""
    layer = table_layer("unit:string zone:string", ("01", "A"), ("02", "B"))
    destination = place(tmp_path, kind)
    for _ in range(2):
        write({destination: layer})
    assert (tmp_path / ("all.xlsx" if kind == "table in xlsx" else f"plan.{kind}")).exists()


@pytest.mark.parametrize(
    ("ending", "encoding", "count"),
    [
        ("csv", "windows-1252", 3),
        ("shp", "windows-1252", 3),
        ("tab", "windows-1252", 3),
        ("shp", "KOI8-R", 4),
        ("csv", "UTF-8", 0),
        ("csv", "", 0),
        ("gpkg", "windows-1252", 0),
        ("gdb", "windows-1252", 0),
        ("geojson", "windows-1252", 0),
    ],
)
def test_letters_that_an_encoding_has_not_are_told_by_cell(tmp_path, ending, encoding, count):
    """They became question marks, and geodatabases were no UTF-8 at all."""
    names = ["Ελλάδα", "Zürich", "北京", "plain", "Ж €", None]
    layer = grid_layer(1, 6, fields="note:string(40)", values=[[name] for name in names])
    path, said = str(tmp_path / f"plan.{ending}"), []
    report = Report(warning=said.append)
    results = write({path: layer}, report=report, encoding=encoding)
    told = [text for text in said if "letters are lost" in text]
    if count:
        assert f"has not, in {count} cells (row, field): 1 note “Ελλάδα”" in told[0]
        assert f"its encoding {encoding} has" in told[0]
        assert told[0].endswith("Choose UTF-8, or a GeoPackage.")
    else:
        assert told == []
        kept = [each["note"] or None for each in QgsVectorLayer(results[path]).getFeatures()]
        assert [name for name in kept if name != "note"] == names


def test_names_of_fields_that_an_encoding_has_not_are_told(tmp_path):
    layer = grid_layer(1, 1, fields="Größe:string(9) данные:string(9)", values=[["a", "b"]])
    said = []
    write({str(tmp_path / "p.csv"): layer}, report=Report(warning=said.append), encoding="cp1252")
    (one,) = said
    assert "letters that its encoding cp1252 has not: данные. Choose UTF-8" in one
