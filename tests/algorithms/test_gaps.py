"""`gapsandoverlaps`: land and customers in no territory or in several, and enclaves."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from tests.algorithms.running import run
from tests.layers.grid_layer import METRES, grid_layer, point_layer, saved
from tests.sample import sample

pytestmark = pytest.mark.usefixtures("algorithms")

MIDWEST = str(sample("midwest_plan.gpkg"))
X, Y = 500_000.0, 5_000_000.0


def boxes(*corners, crs="", fields="rep:string"):
    """Rectangles by their corners (km), each called by a letter."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field={fields}", "reps", "memory")
    features = []
    for name, (left, bottom, right, top) in zip("ABCDEFGH", corners):
        west, east = X + 1000 * left, X + 1000 * right
        south, north = Y + 1000 * bottom, Y + 1000 * top
        ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
        feature = QgsFeature(layer.fields())
        feature.setGeometry(
            QgsGeometry.fromWkt(f"Polygon(({','.join(f'{x} {y}' for x, y in ring)}))")
        )
        feature.setAttributes([name])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def points(*places):
    rows = [[10 + at] for at in range(len(places))]
    at = [(X + 1000 * x, Y + 1000 * y) for x, y in places]
    return point_layer(at, crs="", fields="size:integer", values=rows)


def find(layer, **parameters):
    asked = {"ODD_CUSTOMERS": "memory:", **parameters}
    if "CUSTOMERS" not in asked:
        asked["ODD_CUSTOMERS"] = None
    return run("gapsandoverlaps", INPUT=layer, **asked)


def told(ran):
    return [
        (row["kind"], row["sliver"], row["territories"], round(row["area_km2"], 6))
        for row in ran.rows()
    ]


def test_land_that_nobody_covers_and_land_that_several_cover():
    # A and B overlap by 1 km², all three by 1 km², and the region is 10 × 4.
    layer = boxes((0, 0, 4, 4), (3, 0, 7, 2), (2, 1, 6, 4))
    ran = find(layer, REGION=boxes((0, 0, 10, 4)))
    assert told(ran) == [
        ("gap", 0, None, 40 - 16 - 8 - 12 + 2 + 6 + 3 - 1),
        ("overlap", 0, "A; C", 5.0),
        ("overlap", 0, "B; C", 2.0),
        ("overlap", 0, "A; B", 1.0),
        ("overlap", 0, "A; B; C", 1.0),
    ]
    assert [row["count"] for row in ran.rows()] == [0, 2, 2, 2, 3]
    assert (ran.results["GAPS"], ran.results["OVERLAPS"], ran.results["SLIVERS"]) == (1, 4, 0)
    assert ran.results["GAP_KM2"] == pytest.approx(14)
    assert ran.results["OVERLAP_KM2"] == pytest.approx(9)
    assert "  No territory covers these 14\u202fkm² beside B, C." in ran.info


def test_gaps_say_which_territories_and_units_lie_beside_them():
    # A ring of eight units around a hole, whose lower half nobody has; D ends at a corner.
    holes = [[each] for each in ("A", "A", "A", "B", None, "B", "C", "C", "C")]
    layer = grid_layer(3, 3, fields="rep:string", values=holes)
    (gap,) = find(layer, TERRITORY_FIELD="rep", ID_FIELD="name").rows()
    assert (gap["kind"], set(gap["beside"].split("; "))) == ("gap", {"A", "B", "C"})
    assert len(gap["units"].split("; ")) == 4  # those at the corners have no border with it
    assert "beside" in gap["explanation"]
    apart = find(boxes((0, 0, 4, 4)), REGION=boxes((6, 0, 8, 4)))
    assert [(row["beside"], row["units"]) for row in apart.rows()] == [(None, None)]
    assert "beside" not in apart.rows()[0]["explanation"]


def test_those_with_most_of_the_border_come_first():
    layer = boxes((0, 0, 4, 4), (3, 0, 7, 2), (2, 1, 6, 4))
    gap = find(layer, REGION=boxes((0, 0, 10, 4))).rows()[0]
    assert (gap["beside"], gap["units"]) == ("B; C", "B; C")


def test_customers_in_no_territory_and_in_several():
    layer = boxes((0, 0, 4, 4), (3, 0, 7, 2), (2, 1, 6, 4))
    customers = points((1, 1), (3.5, 0.5), (3.5, 1.5), (9, 1), (20, 1))
    ran = find(layer, REGION=boxes((0, 0, 10, 4)), CUSTOMERS=customers)
    odd = [
        (r["name"], r["size"], r["covered_by"], r["territories"]) for r in ran.rows("ODD_CUSTOMERS")
    ]
    assert odd == [
        ("p1", 11, 2, "A; B"),
        ("p2", 12, 3, "A; B; C"),
        ("p3", 13, 0, None),
        ("p4", 14, 0, None),
    ]
    found = {(r["kind"], r["territories"]): r["customers"] for r in ran.rows()}
    assert found["gap", None] == 1
    assert (found["overlap", "A; B"], found["overlap", "A; B; C"]) == (1, 1)
    assert (ran.results["CUSTOMERS_OUTSIDE"], ran.results["CUSTOMERS_IN_SEVERAL"]) == (2, 2)
    assert "Customers there: 1." in ran.rows()[0]["explanation"]


def test_customers_whose_feature_ids_repeat_are_told_apart(tmp_path):
    path = saved(points((1, 1), (3.5, 0.5), (9, 1)), tmp_path / "people.gpkg")
    with closing(sqlite3.connect(path)) as file, file:
        (table,) = file.execute("SELECT table_name FROM gpkg_contents").fetchone()
        file.execute(f'CREATE VIEW visits AS SELECT 1 AS OGC_FID, geom, name, size FROM "{table}"')
        for kept, column in (("gpkg_contents", "identifier"), ("gpkg_geometry_columns", None)):
            file.execute(f"CREATE TEMP TABLE one AS SELECT * FROM {kept}")
            file.execute("UPDATE one SET table_name = 'visits'")
            if column:
                file.execute(f"UPDATE one SET {column} = 'visits'")
            file.execute(f"INSERT INTO {kept} SELECT * FROM one")
            file.execute("DROP TABLE one")
    customers = QgsVectorLayer(f"{path}|layername=visits", "visits")
    assert [each.id() for each in customers.getFeatures()] == [1, 1, 1]
    ran = find(boxes((0, 0, 4, 4), (3, 0, 7, 2)), CUSTOMERS=customers)
    odd = [(r["name"], r["covered_by"]) for r in ran.rows("ODD_CUSTOMERS")]
    assert odd == [("p1", 2), ("p2", 0)]


def test_slivers_are_told_from_gaps_that_matter():
    # 1 m of overlap between A and B, 1 m of gap between B and C; a customer lies in the gap.
    layer = boxes((0, 0, 2.001, 2), (2, 0, 4, 2), (4.001, 0, 6, 2))
    region = boxes((0, 0, 6, 2))
    rows = find(layer, REGION=region).rows()
    assert [(row["kind"], row["sliver"]) for row in rows] == [("gap", 1), ("overlap", 1)]
    assert rows[0]["width_m"] == pytest.approx(1.0, rel=1e-3)
    assert "borders that were drawn twice" in rows[0]["explanation"]
    assert [row["sliver"] for row in find(layer, REGION=region, SLIVER_WIDTH=0.5).rows()] == [0, 0]
    assert [row["sliver"] for row in find(layer, REGION=region, SLIVER_WIDTH=0).rows()] == [0, 0]
    with_customer = find(layer, REGION=region, CUSTOMERS=points((4.0005, 1)))
    assert [row["sliver"] for row in with_customer.rows()] == [0, 1]


def test_what_rounding_leaves_between_borders_is_no_finding():
    third = boxes((0, 0, 1 / 3, 1), (1 / 3, 0, 2 / 3, 1), (2 / 3 + 1e-10, 0, 1, 1))
    assert find(third, REGION=boxes((0, 0, 1, 1))).rows() == []


def test_an_enclave_is_told_with_the_territory_around():
    values = [["A"]] * 4 + [["B"]] + [["A"]] * 4 + [["C"]] * 3
    layer = grid_layer(4, 3, fields="rep:string", values=values)
    (row,) = find(layer, TERRITORY_FIELD="rep").rows()
    assert (row["kind"], row["territories"], row["around"]) == ("enclave", "B", "A")
    assert (
        row["explanation"].startswith("B: 1 km² lie all within A.")
        or "lie all within A" in (row["explanation"])
    )


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson"])
def test_units_without_a_territory_are_land_that_nobody_covers(suffix, tmp_path):
    source = QgsVectorLayer(f"{MIDWEST}|layername=midwest_plan")
    layer = saved(source, tmp_path / f"units.{suffix}")
    ran = find(layer, TERRITORY_FIELD="territory", REGION=MIDWEST)
    idle = {
        round(feature.geometry().area(), 6): feature["NAME"]
        for feature in source.getFeatures()
        if not feature["territory"]
    }
    gaps = [row["kind"] == "gap" for row in ran.rows()]
    outlines = [f.geometry() for f, is_gap in zip(ran.layer().getFeatures(), gaps) if is_gap]
    assert {idle[round(each.area(), 6)] for each in outlines} == {"Itasca", "Wood"}
    assert ran.layer().crs() == source.crs()


def test_a_region_of_another_reference_system_is_brought_to_the_territories():
    layer = grid_layer(2, 2)
    region = grid_layer(2, 3, origin=(500_000.0, 5_000_000.0))
    import processing

    moved = processing.run(
        "native:reprojectlayer",
        {"INPUT": region, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"},
    )["OUTPUT"]
    ran = find(layer, REGION=moved)
    assert ran.results["GAP_KM2"] == pytest.approx(2.0, rel=2e-3)
    assert ran.layer().crs().authid() == METRES


def test_a_region_that_crosses_itself_is_repaired():
    region = boxes((0, 0, 1, 1))
    (feature,) = region.getFeatures()
    x, y = X + 1000, Y + 1000
    bow = f"Polygon(({X} {Y},{x} {y},{x} {Y},{X} {y},{X} {Y}))"
    region.dataProvider().changeGeometryValues({feature.id(): QgsGeometry.fromWkt(bow)})
    ran = find(boxes((0, 0, 1, 0.5)), REGION=region)
    assert ran.results["GAP_KM2"] == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"INPUT": None}, "“Territories or units” (INPUT) is missing."),
        ({"INPUT": "points"}, "“points” holds points; territories are made of polygons."),
        ({"REGION": "points"}, "“points” can't serve as study region: it holds no polygons."),
        ({"REGION": "empty"}, "The study region “reps” has no land: none of its features has an"),
        ({"REGION": "nowhere"}, "The study region “reps” has no place on the map of the units"),
        ({"CUSTOMERS": "boxes"}, "“reps” can't serve as customers: it is no point layer."),
        ({"TERRITORY_FIELD": "team"}, "“reps” has no field “team”. It could be: rep."),
        (
            {"SLIVER_WIDTH": -1},
            "“Units: width of slivers (m)” (SLIVER_WIDTH) is −1; it must be at least",
        ),
    ],
)
def test_bad_input_is_answered_by_a_sentence(parameters, sentence):
    layer = boxes((0, 0, 1, 1), crs=METRES)
    stand_ins = {"points": points((1, 1)), "boxes": layer, "empty": boxes()}
    stand_ins["nowhere"] = boxes((0, 0, 1, 1), crs="EPSG:4326")
    given = {
        name: stand_ins.get(value, value) if isinstance(value, str) else value
        for name, value in parameters.items()
    }
    with pytest.raises(QgsProcessingException) as refused:
        find(**{"layer": given.pop("INPUT", layer), **given})
    assert sentence in str(refused.value)


@pytest.mark.parametrize(
    ("who", "gaps"),
    [(["A", "B", None, "B"], 0), (["A", "A", "A", "A"], 0), ([None, "A", None, "C"], 1)],
)
def test_the_units_themselves_may_be_the_region(who, gaps, tmp_path):
    """Then they are not read twice, and the gaps are those of a copy of them."""
    corners = (0, 0, 4, 4), (4, 0, 8, 4), (7, 1, 11, 3), (8, 0, 12, 4)
    layer = boxes(*corners, crs="EPSG:32632")
    rows = iter(who)
    field = layer.fields().indexOf("rep")
    changes = {feature.id(): {field: next(rows)} for feature in layer.getFeatures()}
    layer.dataProvider().changeAttributeValues(changes)
    path = saved(layer, tmp_path / "units.gpkg")
    asked = {"TERRITORY_FIELD": "rep"}
    own, copied = find(path, REGION=path, **asked), find(path, REGION=layer, **asked)
    assert told(own) == told(copied)
    assert own.results["GAP_KM2"] == pytest.approx(copied.results["GAP_KM2"])
    assert own.results["GAPS"] == gaps
