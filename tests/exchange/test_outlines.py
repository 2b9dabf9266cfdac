"""Outlines for other systems: what GDAL, shapely and Tableau's own library read of them."""

from __future__ import annotations

import ast
import json
from collections import Counter
from dataclasses import replace
from importlib.util import find_spec

import pytest
from osgeo import gdal, ogr
from shapely import wkb
from shapely.geometry import MultiPolygon, Polygon, shape
from shapely.ops import unary_union

from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.progress import SILENT
from territory_planner.exchange import arcgis
from territory_planner.exchange.arcgis import ARCGIS
from territory_planner.exchange.field_service import FIELD_SERVICE
from territory_planner.exchange.outline_files import features_of, kml_bytes, kml_features, rings_of
from territory_planner.exchange.power_bi import POWER_BI
from territory_planner.exchange.publication import Publishing, publish
from territory_planner.exchange.tableau import TABLEAU, from_files
from tests.exchange.plans import HARD, back, moved, plan, shapes_of, shared, tree, units, written

EUROPE = shared("exchange/europe.hyper")
needs_hyper = pytest.mark.skipif(
    find_spec("tableauhyperapi") is None, reason="make test-exchange installs tableauhyperapi"
)
needs_openpyxl = pytest.mark.skipif(
    find_spec("openpyxl") is None, reason="make test-exchange installs openpyxl"
)

KML = ("name", "territory", "level", "parent")
BOW_TIE = MultiPolygon([Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])]).wkb


def areas(made):
    return {ref: wkb.loads(outline).area for ref, outline in made.shapes.items()}


# -- KML ----------------------------------------------------------------------------------------


def test_gdal_reads_the_kml_as_it_was_drawn(tmp_path):
    made = plan()
    path = tmp_path / "t.kml"
    path.write_bytes(kml_bytes(made, "T & <b>", SILENT))
    features = features_of(path, SILENT)
    # Where GDAL reads no attributes of KML, they and the outlines are read without it.
    read = kml_features(path, SILENT)
    assert [[told[key] for key in KML] for told, _ in read] == [
        [told[key] for key in KML] for told, _ in features
    ]
    for (_, one), (_, other) in zip(read, features):
        assert wkb.loads(one).symmetric_difference(wkb.loads(other)).area < 1e-9
    found = {values["territory"]: wkb.loads(outline) for values, outline in features}
    for (_, name), outline in made.shapes.items():
        assert found[name].is_valid
        assert found[name].symmetric_difference(wkb.loads(outline)).area < 1e-9
    text = path.read_text(encoding="utf-8")
    for ring in text.split("<coordinates>")[1:]:
        points = ring.split("</coordinates>")[0].split()
        assert points[0] == points[-1]
        assert len(set(points)) == len(points) - 1 >= 3


@pytest.mark.parametrize("inner", ["1,1 2", "x,1", "1,1 2,2", "</Polygon>"])
def test_a_damaged_kml_is_refused_in_a_sentence(inner, tmp_path):
    path = tmp_path / "t.kml"
    ring = f"<LinearRing><coordinates>{inner}</coordinates></LinearRing>"
    polygon = f"<Polygon><outerBoundaryIs>{ring}</outerBoundaryIs></Polygon>"
    path.write_text(f"<kml><Placemark>{polygon}</Placemark></kml>")
    with pytest.raises(InvalidInput, match=r"^t\.kml can't be read as a map\.$"):
        kml_features(path, SILENT)


def test_an_outline_that_crosses_itself_is_written_without_crossing():
    parts = rings_of(BOW_TIE)
    drawn = MultiPolygon([Polygon(part[0], part[1:]) for part in parts])
    assert drawn.is_valid
    assert drawn.area == pytest.approx(0.5)


def test_units_are_found_by_the_outlines_of_field_service(tmp_path):
    made = plan()
    written(FIELD_SERVICE, tmp_path, made, starts="2027-01-31")
    found = back(FIELD_SERVICE, tmp_path)
    assert areas(found) == pytest.approx(areas(made))


# -- ArcGIS -------------------------------------------------------------------------------------


def test_gdal_reads_the_geodatabase_with_its_relationships(tmp_path):
    made = plan()
    written(ARCGIS, tmp_path, made)
    dataset = gdal.OpenEx(str(tmp_path / "territories.gdb"))
    names = {
        dataset.GetLayer(at).GetName(): dataset.GetLayer(at).GetFeatureCount() for at in range(5)
    }
    assert names == {
        "base": len(made.unit),
        "level_1": len(HARD),
        "level_2": sum(each.level == 1 for each in made.territories),
        "level_3": sum(each.level == 2 for each in made.territories),
        "seeds": len(HARD),
    }
    assert sorted(dataset.GetRelationshipNames()) == [
        "level_1_base",
        "level_2_level_1",
        "level_3_level_2",
    ]
    for seed in dataset.GetLayerByName("seeds"):
        assert seed["TYPE"] == "Required"
        point = wkb.loads(bytes(seed.GetGeometryRef().ExportToWkb()))
        assert wkb.loads(made.shapes[(0, seed["NAME"])]).contains(point)


@pytest.mark.parametrize("part", ["featuresets", "territories.gdb"])
def test_either_form_comes_back(part, tmp_path):
    made = plan()
    written(ARCGIS, tmp_path, made)
    found = back(ARCGIS, tmp_path / part)
    assert (units(found), tree(found)) == (units(made), tree(made))
    assert areas(found) == pytest.approx(areas(made))


def test_rings_are_clockwise_outside_as_esri_has_them(tmp_path):
    written(ARCGIS, tmp_path, plan())
    told = json.loads((tmp_path / "featuresets/level_1.json").read_text(encoding="utf-8"))
    for feature in told["features"]:
        for ring in feature["geometry"]["rings"]:
            assert not Polygon(ring).exterior.is_ccw


def test_a_gdal_that_writes_no_geodatabases_writes_the_rest_and_says_so(monkeypatch):
    monkeypatch.setattr(arcgis, "can_write", lambda: False)
    export = publish(ARCGIS, Publishing(plan()))
    assert not [name for name in export.files if ".gdb" in name]
    assert "writes no geodatabases" in export.files["README.txt"].decode()


SIGNATURES = {
    "arcpy.td.ImportTerritorySolution": (3, 3),
    "arcpy.td.LoadTerritoryRecords": (3, 7),
}
"""Arguments that Esri's reference documents: the fewest, the most."""


def test_the_script_calls_the_tools_as_they_are_documented():
    tree_of_code = ast.parse(publish(ARCGIS, Publishing(plan())).files["import_territories.py"])
    calls = Counter()
    for node in ast.walk(tree_of_code):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("arcpy."):
            low, high = SIGNATURES[ast.unparse(node.func)]
            assert low <= len(node.args) <= high
            assert not node.keywords
            calls[ast.unparse(node.func)] += 1
    assert calls == dict.fromkeys(SIGNATURES, 1)
    levels = next(
        ast.literal_eval(node.value)
        for node in ast.walk(tree_of_code)
        if isinstance(node, ast.Assign) and node.targets[0].id == "LEVELS"
    )
    kinds = ("TERRITORY_BOUNDARIES", "TERRITORY_CENTERS", "BASE_BOUNDARIES", "BASE_CENTERS")
    assert all(len(row) == 6 and row[5] in kinds for row in levels)
    assert levels[0][:5] == ["Base", "Unit", "ID", "NAME", "T1_ID"]


def test_zones_that_were_built_there_come_in(tmp_path):
    features = [
        {
            "attributes": {"ID": key, "ZONE_ID": zone},
            "geometry": {"rings": [[[0, 0], [0, 1], [1, 1], [0, 0]]]},
        }
        for key, zone in (("00501", 1), ("00502", 2))
    ]
    fields = [
        {"name": "ID", "type": "esriFieldTypeString"},
        {"name": "ZONE_ID", "type": "esriFieldTypeInteger"},
    ]
    told = {
        "geometryType": "esriGeometryPolygon",
        "spatialReference": {"wkid": 4326},
        "fields": fields,
        "features": features,
    }
    (tmp_path / "zones.json").write_text(json.dumps(told))
    assert units(back(ARCGIS, tmp_path)) == {("00501", "1"), ("00502", "2")}


# -- Power BI -----------------------------------------------------------------------------------


def wavy():
    """Two territories side by side with a wavy border, and one in a hole of the first."""
    wave = [(1 + 0.1 * (at % 2), at / 10) for at in range(11)]
    left = Polygon([(0, 0), *wave, (0, 1)], [[(0.2, 0.2), (0.2, 0.4), (0.4, 0.4), (0.4, 0.2)]])
    right = Polygon([(2, 0), (2, 1), *wave[::-1]])
    island = Polygon([(0.2, 0.2), (0.4, 0.2), (0.4, 0.4), (0.2, 0.4)])
    made = plan(("A", "B", "C"), 1, ("1", "2", "3"), 1)
    shapes = {(0, name): MultiPolygon([s]).wkb for name, s in zip("ABC", (left, right, island))}
    return replace(made, shapes=shapes)


def decoded(data):
    """The areas of a TopoJSON file, and how often each of its segments is there."""
    told = json.loads(data)
    arcs = told["arcs"]
    segments = Counter(
        tuple(sorted((tuple(one), tuple(other))))
        for arc in arcs
        for one, other in zip(arc, arc[1:])
    )
    found = {}
    for geometry in told["objects"]["territories"]["geometries"]:
        parts = []
        for rings in geometry["arcs"]:
            lines = []
            for ring in rings:
                line = []
                for at in ring:
                    arc = arcs[at] if at >= 0 else arcs[~at][::-1]
                    assert not line or line[-1] == arc[0]
                    line += arc[1:] if line else arc
                assert line[0] == line[-1]
                lines.append(line)
            parts.append(Polygon(lines[0], lines[1:]))
        found[geometry["properties"]["territory"]] = MultiPolygon(parts)
    return found, segments


@pytest.mark.parametrize("made", [plan(), wavy()], ids=["squares", "wavy"])
def test_shared_borders_stand_once_in_topojson(made):
    export = publish(POWER_BI, Publishing(made))
    found, segments = decoded(export.files["level_1.topojson"])
    assert set(segments.values()) == {1}
    for (level, name), outline in made.shapes.items():
        if level == 0:
            assert found[name].is_valid
            assert found[name].area == pytest.approx(wkb.loads(outline).area, rel=0.02)
    assert unary_union(list(found.values())).area == pytest.approx(
        sum(each.area for each in found.values())
    )
    dataset = gdal.FileFromMemBuffer("/vsimem/t.topojson", export.files["level_1.topojson"])
    dataset = gdal.OpenEx("/vsimem/t.topojson")
    assert dataset.GetLayer(0).GetFeatureCount() == len(found)
    del dataset
    gdal.Unlink("/vsimem/t.topojson")


def test_figures_have_the_keys_of_the_areas():
    export = publish(POWER_BI, Publishing(plan()))
    lines = export.files["metrics.csv"].decode().count("Location")
    told = json.loads(export.files["level_1.topojson"])
    keys = {each["id"] for each in told["objects"]["territories"]["geometries"]}
    assert lines == 1
    assert keys == {f"0:{name}" for name in HARD}


def test_more_areas_than_the_map_draws_are_refused():
    made = plan(tuple(f"T{at}" for at in range(1_501)), 1, (), 1)
    with pytest.raises(InvalidInput, match=r"at most 1,500 areas, .* territory has 1,501: publish"):
        publish(POWER_BI, Publishing(made))


# -- Tableau ------------------------------------------------------------------------------------


def test_geojson_is_what_it_should_be(tmp_path):
    made = plan()
    written(TABLEAU, tmp_path, made)
    told = json.loads((tmp_path / "territories.geojson").read_text(encoding="utf-8"))
    for feature in told["features"]:
        outline = shape(feature["geometry"])
        assert outline.is_valid
        assert all(part.exterior.is_ccw for part in outline.geoms)
    assert ogr.Open(str(tmp_path / "territories.geojson")) is not None


@needs_hyper
def test_tableaus_own_library_reads_the_extract_with_equal_areas(tmp_path):
    made = plan()
    made = replace(made, shapes={**made.shapes, (0, "North"): BOW_TIE})
    written(TABLEAU, tmp_path, made)
    found = from_files(tmp_path / "plan.hyper", SILENT)
    assert (units(found), tree(found)) == (units(made), tree(made))
    told = {**areas(made), (0, "North"): 0.5}
    assert areas(found) == pytest.approx(told, rel=1e-3)
    assert all(wkb.loads(each).is_valid for each in found.shapes.values())


@needs_hyper
@pytest.mark.skipif(not EUROPE.exists(), reason="the vendor's sample is not on this machine")
def test_the_vendors_extract_comes_in():
    found = from_files(EUROPE, SILENT)
    assert [each.name for each in found.territories] == ["Europe"]
    assert areas(found)[(0, "Europe")] > 1_000


def test_without_the_library_the_rest_is_written_and_the_readme_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr("territory_planner.exchange.tableau.find_spec", lambda name: None)
    export = publish(TABLEAU, Publishing(plan()))
    assert "plan.hyper" not in export.files
    assert "pip install tableauhyperapi" in export.files["README.txt"].decode()
    (tmp_path / "x.hyper").write_bytes(b"")
    with pytest.raises(InvalidInput, match=r"x\.hyper needs Tableau's library"):
        from_files(tmp_path, SILENT)


# -- all ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("system", [ARCGIS, TABLEAU, POWER_BI])
def test_what_is_taken_whole_goes_out_whole_with_the_state_before(system):
    before = plan(HARD[:6])
    after = moved(before, "00501", HARD[5])
    after = replace(after, shapes=shapes_of(after))
    whole = publish(system, Publishing(after))
    export = publish(system, Publishing(after, before))
    odd = {name for name in whole.files if ".gdb" in name or name.endswith(("hyper", "README.txt"))}
    for name in set(whole.files) - odd:
        assert export.files[name] == whole.files[name]
    assert [name for name in export.files if name.startswith("rollback/")]


@needs_openpyxl
def test_openpyxl_reads_texts_as_texts():
    import io

    from openpyxl import load_workbook

    from territory_planner.exchange.listed import ALIGNSTAR

    made = plan()
    book = load_workbook(io.BytesIO(publish(ALIGNSTAR, Publishing(made)).files["alignstar.xlsx"]))
    rows = list(book.active.iter_rows(values_only=True))
    assert rows[0] == ("Geography Code", "Territory", "district", "region")
    assert {row[0] for row in rows} >= {"00501", "1e5", "'=1+1"}
    assert all(cell.data_type in "sn" for row in book.active.iter_rows() for cell in row)
