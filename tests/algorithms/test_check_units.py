"""`checkunits`: what is wrong with units, and a copy in which it is repaired."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer, QgsWkbTypes

from scripts.package import ROOT
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer, saved

pytestmark = pytest.mark.usefixtures("algorithms")

CROSSED = "506000 5000000,507000 4999000,507000 5000000,506000 4999000,506000 5000000"
BOW_TIE = f"MultiPolygon((({CROSSED})))"


def checked(layer, **parameters):
    return run("checkunits", INPUT=layer, **parameters)


def square(left, top, width=1000.0, height=1000.0):
    right, bottom = left + width, top - height
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return f"MultiPolygon((({','.join(f'{x} {y}' for x, y in corners)})))"


def with_unit(wkt, values=("x", 1.0), **options):
    """A grid and one more unit."""
    layer = grid_layer(**options)
    feature = QgsFeature(layer.fields())
    if wkt:
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
    feature.setAttributes(list(values))
    layer.dataProvider().addFeature(feature)
    return layer


def valued(first, rest=1.0):
    return grid_layer(values=[[first], *[[rest]] * 23])


def named(*names):
    layer = grid_layer(1, len(names))
    for feature, name in zip(layer.getFeatures(), names):
        layer.dataProvider().changeAttributeValues({feature.id(): {0: name}})
    return layer


def test_units_without_fault_have_no_finding():
    ran = checked(grid_layer(), ID_FIELD="name", WORKLOAD=["work"], CLEANED="memory:")
    assert ran.rows() == []
    assert "Result: the units are fit for the work; nothing was found." in ran.info
    before, after = (list(layer.getFeatures()) for layer in (grid_layer(), ran.layer("CLEANED")))
    assert [f.attributes() for f in before] == [f.attributes() for f in after]
    assert all(a.geometry().isGeosEqual(b.geometry()) for a, b in zip(before, after))


FAULTS = {
    "no geometry": (
        lambda: with_unit(""),
        ("error", "no geometry", "x", None, None),
        "x has no geometry. | Draw it anew, or take it out",
    ),
    "no area": (
        lambda: with_unit("MultiPolygon(((0 0,1 1,0 0)))"),
        ("error", "no geometry", "x", None, None),
        "x has a geometry without an area, or off the map.",
    ),
    "invalid": (
        lambda: with_unit(BOW_TIE),
        ("warning", "invalid geometry", "x", None, None),
        "x has an invalid geometry (Self-intersection). | Every run repairs it for itself.",
    ),
    "parts": (
        lambda: with_unit(
            "MultiPolygon(((506000 5000000,507000 5000000,507000 4999000,506000 4999000,"
            "506000 5000000)),((506000 4998000,507000 4998000,507000 4997000,506000 4997000,"
            "506000 4998000)))"
        ),
        ("note", "multipart", "x", 2.0, "parts"),
        "x has 2 parts. | They move as one.",
    ),
    "repeated outline": (
        lambda: with_unit(square(500_000, 5_000_000)),
        ("error", "repeated outline", "u0, x", 1.0, "km²"),
        "x has the very outline of u0. | Take one out, or add up their workloads",
    ),
    "overlap": (
        lambda: with_unit(square(505_800, 5_000_000)),
        ("warning", "overlap", "u5, x", 200_000.0, "m²"),
        "u5, x cover the same 0.200\u202fkm², 167 m wide on average. | Say whose it is",
    ),
    "sliver of an overlap": (
        lambda: with_unit(square(505_999.5, 5_000_000)),
        ("note", "sliver", "u5, x", 500.0, "m²"),
        "u5, x cover the same 500",
    ),
    "gap": (
        lambda: grid_layer(left_out=[8]),
        ("warning", "gap", "(the layer)", 1e6, "m²"),
        "km² between units, 500 m wide on average. | A lake, or a unit that is missing",
    ),
    "sliver that is a unit": (
        lambda: with_unit(square(506_000, 5_000_000, 0.5)),
        ("warning", "sliver", "x", 500.0, "m²"),
        "x is a sliver of 499\u202fm². | Left over from an overlay",
    ),
    "island": (
        lambda: with_unit(square(516_000, 5_000_000)),
        ("note", "no neighbours", "x", 10.0, "km"),
        "x touches no other unit; tied by x – u",
    ),
    "two areas": (
        lambda: grid_layer(2, 5, left_out=[2, 7, 1, 6]),
        ("note", "apart from the others", "u0, u5", 2.0, "km"),
        "2 units lie apart from the others: u0, u5; tied by",
    ),
    "missing workload": (
        lambda: valued(None),
        ("warning", "missing workload", "u0", None, None),
        "“work” is missing in u0. | It counts as 0.",
    ),
    "negative workload": (
        lambda: valued(-3.0),
        ("error", "wrong workload", "u0", -3.0, "work"),
        "“work” is −3 in u0. | Runs refuse it: a workload is a number of zero or more.",
    ),
    "no workload at all": (
        lambda: valued(0.0, 0.0),
        ("error", "wrong workload", "(the layer)", 0.0, "work"),
        "“work” is 0 in every unit. | Choose another field",
    ),
    "outlying workload": (
        lambda: grid_layer(values=[[5000.0], *[[90.0 + n] for n in range(23)]]),
        ("warning", "outlying workload", "u0", pytest.approx(49.3, 0.01), "times the middle"),
        "“work” is 5,000 in u0: 49.26 times the middle unit's 101.5. | Far from the others",
    ),
    "outlying below": (
        lambda: grid_layer(values=[[1.0], *[[90.0 + n] for n in range(23)]]),
        ("warning", "outlying workload", "u0", pytest.approx(0.01, 0.02), "times the middle"),
        "“work” is 1 in u0: the middle unit has 100.5 times that, 100.5. | "
        "Far from the others (robust z-score −",
    ),
    "a rare zero": (
        lambda: valued(0.0),
        ("note", "outlying workload", "u0", 0.0, "work"),
        "“work” is 0 in 1 of 24 units: u0. | Right where nobody is served",
    ),
    "missing id": (
        lambda: named("a", None, "c"),
        ("error", "missing id", "feature 2", None, None),
        "feature 2 has no “name”. | Give it one",
    ),
    "repeated id": (
        lambda: named("a", "b", "a"),
        ("error", "repeated id", "a, a", 2.0, "features"),
        "2 features have the same “name”: a. | Give each an id of its own",
    ),
    "no reference system": (
        lambda: grid_layer(crs=""),
        ("warning", "reference system", "(the layer)", None, None),
        "“squares” has no coordinate reference system; its coordinates look like metres.",
    ),
    "degrees for metres": (
        lambda: grid_layer(size=0.1, origin=(10.0, 50.0)),
        ("warning", "reference system", "(the layer)", None, None),
        "The coordinates of “squares” look like degrees, but EPSG:32632 is in metres.",
    ),
    "metres for degrees": (
        lambda: grid_layer(crs="EPSG:4326"),
        ("error", "reference system", "(the layer)", None, None),
        "The coordinates do not fit the layer's coordinate reference system (EPSG:4326).",
    ),
    "x and y swapped": (
        lambda: grid_layer(crs="EPSG:4326", size=0.1, origin=(40.0, -95.0)),
        ("error", "reference system", "(the layer)", None, None),
        "(EPSG:4326). Set the right one in the layer's properties. | x and y may be swapped",
    ),
    "another country's system": (
        lambda: grid_layer(crs="EPSG:27700", origin=(3_000_000.0, 4_000_000.0)),
        ("warning", "reference system", "(the layer)", None, None),
        "“squares” lies outside of the area that EPSG:27700",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_one_finding_with_what_to_do(fault):
    layer, expected, said = FAULTS[fault]
    rows = checked(layer(), ID_FIELD="name", WORKLOAD=["work"]).rows()
    found = [row for row in rows if row["kind"] == expected[1] and row["unit"] == expected[2]]
    assert [row["kind"] for row in rows if row["severity"] != "note" or row in found] == [
        expected[1]
    ]
    row = found[0]
    told = row["severity"], row["kind"], row["unit"], row["amount"], row["measure"]
    wanted = tuple(pytest.approx(x, rel=2e-3) if isinstance(x, float) else x for x in expected)
    assert told == wanted
    assert said in f"{row['explanation']} | {row['advice']}"


def test_a_finding_has_the_land_that_it_is_about():
    layer = with_unit(square(505_800, 5_000_000))
    ran = checked(layer)
    (feature,) = ran.layer().getFeatures()
    assert feature.geometry().area() == pytest.approx(200_000)
    ran = checked(grid_layer(left_out=[8]))
    (feature,) = ran.layer().getFeatures()
    assert feature.geometry().boundingBox().center().x() == pytest.approx(502_500)


def with_everything():
    """A bow-tie, a full copy, a twin with other values, a ragged border, and no geometry."""
    layer = grid_layer(left_out=[9])
    extra = [
        (BOW_TIE, ["bow", 1.0]),
        (square(500_000, 5_000_000), ["u0", 1.0]),
        (square(501_000, 5_000_000), ["twin", 2.0]),
        (square(503_000.3, 4_998_999.8, 999.5, 999.6), ["ragged", 1.0]),
        ("", ["lost", 7.0]),
    ]
    for wkt, values in extra:
        feature = QgsFeature(layer.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.mark.parametrize("ending", ["gpkg", "shp", "memory"])
def test_the_cleaned_copy_has_what_was_repaired_and_nothing_is_lost(tmp_path, ending):
    layer = with_everything()
    source = layer if ending == "memory" else saved(layer, tmp_path / f"units.{ending}")
    output = "memory:" if ending == "memory" else str(tmp_path / f"cleaned.{ending}")
    ran = checked(source, CLEANED=output)
    repairs = {row["unit"]: row["repair"] for row in ran.rows() if row["repair"]}
    assert repairs["bow"] == "made valid"
    assert repairs["u0, u0"] == "left out: a copy in all fields"
    assert repairs["ragged"].startswith("moved by 1 m or less")
    assert ran.results["REPAIRS"] == sum(bool(row["repair"]) for row in ran.rows())
    cleaned = {}
    for feature in ran.layer("CLEANED").getFeatures():
        cleaned.setdefault(feature["name"], []).append(feature)
    assert {name: len(rows) for name, rows in cleaned.items() if len(rows) > 1} == {}
    names = {f"u{n}" for n in range(24) if n != 9} | {"bow", "twin", "ragged", "lost"}
    assert set(cleaned) == names
    assert cleaned["twin"][0]["work"] == 2.0
    assert cleaned["lost"][0]["work"] == 7.0
    grid = [rows[0].geometry() for name, rows in cleaned.items() if name[0] in "ru"]
    assert QgsGeometry.unaryUnion(grid).area() == pytest.approx(sum(each.area() for each in grid))
    again = checked(ran.layer("CLEANED"), CLEANED="memory:")
    assert again.results["REPAIRS"] == 0
    assert set(again.column("kind")) == {"no geometry", "multipart", "repeated outline"}
    assert "Slivers between units: 1; in the cleaned copy: 0." in ran.info
    repairs = ran.results["REPAIRS"]
    assert repairs == sum(map(bool, ran.column("repair"))) > 0
    assert f"Cleaned copy: repairs: {repairs}; the field “repair”" in ran.info
    assert "Cleaned copy: nothing was to be repaired." in again.info


def test_no_kind_hides_another_in_the_log_and_the_farthest_workloads_come_first():
    """Nineteen workloads far out, the farthest in the last row, and one that is missing."""
    values = [[90.0 + n % 7] for n in range(80)] + [[5000.0 + n] for n in range(19)] + [[None]]
    ran = checked(grid_layer(10, 10, values=values), WORKLOAD=["work"])
    kinds, amounts = ran.column("kind"), ran.column("amount")
    far = [amount for kind, amount in zip(kinds, amounts) if kind == "outlying workload"]
    assert len(far) == 19
    assert far == sorted(far, reverse=True)
    assert "is missing in u99" in ran.info
    assert ran.info.count("Far from the others") == 5
    assert "  and 14 more of “outlying workload”, in the output." in ran.info


def test_a_real_layer_with_faults_is_clean_after_one_round():
    messy = str(ROOT / "tests" / "data" / "us_counties_messy.gpkg")
    ran = checked(messy, CLEANED="memory:")
    kinds = [row["kind"] for row in ran.rows()]
    assert kinds.count("invalid geometry") == 5
    assert kinds.count("no geometry") == 1
    assert ran.layer("CLEANED").featureCount() == QgsVectorLayer(messy).featureCount() == 226
    again = checked(ran.layer("CLEANED"), CLEANED="memory:")
    assert again.results["REPAIRS"] == 0
    assert "invalid geometry" not in again.column("kind")


def test_heights_and_single_parts_stay_what_a_layer_has():
    layer = QgsVectorLayer("PolygonZ?crs=EPSG:32632&field=name:string", "high", "memory")
    for left in (500_000, 501_000.2):
        feature = QgsFeature(layer.fields())
        corners = [(left, 0), (left + 1000, 0), (left + 1000, 1000), (left, 1000), (left, 0)]
        ring = ",".join(f"{x} {5e6 + y} 7" for x, y in corners)
        feature.setGeometry(QgsGeometry.fromWkt(f"PolygonZ(({ring}))"))
        feature.setAttributes([str(left)])
        layer.dataProvider().addFeature(feature)
    ran = checked(layer, CLEANED="memory:")
    assert ran.layer("CLEANED").featureCount() == 2
    assert ran.results["REPAIRS"] > 0
    written = [feature.geometry().wkbType() for feature in ran.layer("CLEANED").getFeatures()]
    assert written == [QgsWkbTypes.Type.MultiPolygonZ] * 2


@pytest.mark.parametrize(
    ("layer", "parameters", "sentence"),
    [
        (lambda: point_layer([(0, 0)]), {}, "“points” holds points; territories are made of poly"),
        (
            lambda: QgsVectorLayer("Polygon?crs=EPSG:32632", "empty", "memory"),
            {},
            "“empty” has no features to look over.",
        ),
        (grid_layer, {"ID_FIELD": "zip"}, "“squares” has no field “zip”. It could be: name, work"),
        (grid_layer, {"WORKLOAD": ["name"]}, "the field “name” of “squares” holds text"),
        (grid_layer, {"TOLERANCE_DISTANCE": 1e5}, "is larger than the units"),
        (
            lambda: grid_layer(crs="EPSG:4326"),
            {"CLEANED": "memory:"},
            "No cleaned copy can be made, for the units have no place: leave out CLEANED.",
        ),
    ],
)
def test_what_can_not_be_says_why(layer, parameters, sentence):
    with pytest.raises(QgsProcessingException) as refused:
        checked(layer(), **parameters)
    assert sentence in str(refused.value)
