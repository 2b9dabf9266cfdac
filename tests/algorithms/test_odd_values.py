"""Values that no one expects: no number, far too large, very long, or a target of nothing."""

from __future__ import annotations

import math
import re

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsPolygon,
    QgsProcessingException,
)

from tests.algorithms.lists import ASKED, layers_of, made
from tests.algorithms.running import Listener, run
from tests.hostile.names import NAMES
from tests.layers.grid_layer import METRES, grid_layer, point_layer
from tests.layers.table_layer import table_layer
from tests.long import few, long, part

pytestmark = [
    pytest.mark.usefixtures("algorithms"),
    pytest.mark.filterwarnings("error::RuntimeWarning"),
]

WEST, EAST = (500_500, 4_999_500), (505_500, 4_999_500)
PLAN = {"TERRITORY_FIELD": "rep"}
EVEN = {**PLAN, "TOLERANCE": 60}
"""A plan that is even enough: what is asked after is what is odd."""

NO_IDS = ("dissolveterritories",)

RUNS = {
    "designterritories": {"TERRITORIES": 2, "EFFORT": "fast"},
    "balanceterritories": EVEN,
    "repaircontiguity": PLAN,
    "dissolveterritories": PLAN,
    "validateplan": PLAN,
    "explainplan": PLAN,
    "buildcontiguity": {},
    "seedterritories": {"TERRITORIES": 2},
    "allocateunits": {"CENTERS": [WEST, EAST]},
}


def started(algorithm, layer, **more):
    asked = {**RUNS[algorithm], **more}
    if "CENTERS" in asked:
        asked["CENTERS"] = point_layer(asked["CENTERS"])
    if algorithm != "buildcontiguity":
        asked["WORKLOAD"] = ["work"]
    return run(algorithm, INPUT=layer, **asked)


def ring(*points) -> QgsGeometry:
    polygon = QgsPolygon()
    polygon.setExteriorRing(QgsLineString([QgsPoint(x, y) for x, y in points]))
    return QgsGeometry(polygon)


def square(left: float, bottom: float, size: float) -> QgsGeometry:
    right, top = left + size, bottom + size
    return ring((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom))


def with_one_more(geometry, crs=METRES, name="odd", work=1.0, rep="B"):
    values = [[1.0, "AB"[n % 6 > 2]] for n in range(24)]
    layer = grid_layer(fields="work:double rep:string(6000)", values=values, crs=crs)
    feature = QgsFeature(layer.fields())
    feature.setGeometry(geometry)
    feature.setAttributes([name, work, rep])
    layer.dataProvider().addFeature(feature)
    return layer


NAN = math.nan
PLACELESS = {
    "no numbers": ring((NAN, NAN), (NAN, NAN), (NAN, NAN), (NAN, NAN)),
    "one is no number": ring((0, 0), (NAN, NAN), (1, 1), (0, 1), (0, 0)),
    "infinite": square(0.0, 0.0, math.inf),
    "huge": square(0.0, 0.0, 1e308),
    "far away": square(1e308, 1e308, 1e300),
}


@pytest.mark.parametrize("crs", part([METRES, ""], 2))
@pytest.mark.parametrize("geometry", PLACELESS.values(), ids=PLACELESS)
@pytest.mark.parametrize("algorithm", RUNS)
def test_a_geometry_without_a_place_is_left_out_and_named_in_the_same_words(
    algorithm, geometry, crs
):
    ran = started(algorithm, with_one_more(geometry, crs))
    assert "Left out, for want of a usable geometry (1 of 25): odd." in ran.warnings


@pytest.mark.parametrize("place", [(NAN, NAN), (1e308, 4_999_500), (math.inf, 0)])
def test_a_center_without_a_place_is_left_out_and_named(place):
    ran = run(
        "allocateunits",
        INPUT=grid_layer(),
        CENTERS=point_layer([WEST, place, EAST], crs=METRES),
    )
    assert "Centers without a point, left out: p1." in ran.warnings
    assert ran.results["TERRITORY_COUNT"] == 2


@pytest.mark.parametrize("algorithm", [each for each in RUNS if each != "buildcontiguity"])
def test_a_workload_beyond_reckoning_is_refused_by_name(algorithm):
    layer = with_one_more(square(506_000, 4_999_000, 1000), work=1e308)
    with pytest.raises(QgsProcessingException) as refused:
        started(algorithm, layer)
    assert "“work” is too large to reckon with in odd: 1e+308: correct it" in str(refused.value)


@pytest.mark.parametrize("algorithm", RUNS)
@pytest.mark.parametrize("digits", ["9" * 5000, "X" + "9" * 5000])
def test_names_of_any_length_are_names(algorithm, digits):
    layer = with_one_more(square(506_000, 4_999_000, 1000), rep=digits)
    assert layer.featureCount() == 25
    ran = started(algorithm, layer, **({} if algorithm in NO_IDS else {"ID_FIELD": "rep"}))
    if algorithm == "dissolveterritories":
        assert digits in ran.column("name")


def test_a_table_of_targets_may_have_names_of_any_length():
    table = table_layer("territory:string(6000) target:double", ("9" * 5000, 12.0), ("2", 12.0))
    ran = run("designterritories", INPUT=grid_layer(), TARGETS=table, EFFORT="fast")
    assert set(ran.column("territory")) == {"9" * 5000, "2"}


@pytest.mark.parametrize("value", [NAN, math.inf, -math.inf, 1e308, -1e308])
@pytest.mark.parametrize(
    ("algorithm", "field"),
    [("territorystatistics", "CUSTOMER_FIELDS"), ("makeunits", "SUM_FIELDS")],
)
def test_a_number_of_customers_beyond_reckoning_is_refused_by_name(algorithm, field, value):
    people = point_layer([WEST, EAST], fields="money:double", values=[[2.0], [value]])
    grid = with_one_more(square(506_000, 4_999_000, 1000))
    asked = {"INPUT": grid, "CUSTOMERS": people, **PLAN}
    if algorithm == "makeunits":
        asked = {"INPUT": people, "KIND": "voronoi"}
    with pytest.raises(QgsProcessingException) as refused:
        run(algorithm, **asked, **{field: ["money"]})
    said = "“money” of “points” must be a number, and not too large to reckon with; it is not in 1"
    told = "−1e+308" if value == -1e308 else value
    assert f"{said} of 2: p1: {told}." in str(refused.value)


# -- targets of nothing ----------------------------------------------------------------------


def with_targets(algorithm, **more):
    values = [[1.0 + n % 3, "ABC"[(n % 6) // 2]] for n in range(24)]
    layer = grid_layer(fields="work:double rep:string", values=values)
    rows = [("A", 0.0), ("B", 19.2), ("C", 28.8)]
    table = table_layer("territory:string target:double", *rows)
    return run(
        algorithm, INPUT=layer, WORKLOAD=["work"], TARGETS=table, TERRITORY_FIELD="rep", **more
    )


def test_the_largest_deviation_is_that_of_the_territories_that_have_a_target():
    ran = with_targets("balanceterritories", MAX_MOVED=0)
    assert ran.results["MAX_DEVIATION"] == pytest.approx(100 * 8.8 / 28.8)
    assert "Before: largest deviation 30.56 %." in ran.info
    assert "Territories with a target of 0: A (carries 12 of “work”)." in ran.info
    assert "The largest deviation is that of the others." in ran.info
    assert "inf" not in ran.info + ran.warnings


@pytest.mark.parametrize("algorithm", ["dissolveterritories", "repaircontiguity"])
def test_every_run_names_a_territory_with_a_target_of_nothing(algorithm):
    ran = with_targets(algorithm)
    assert "largest deviation 30.56 %" in ran.info
    assert "Territories with a target of 0: A (carries 12 of “work”)." in ran.info
    assert "inf" not in ran.info + ran.warnings


def test_a_design_with_a_target_of_nothing_says_how_good_the_others_are():
    table = table_layer("territory:string target:double", ("A", 0.0), ("B", 10.0), ("C", 14.0))
    ran = run("designterritories", INPUT=grid_layer(), TARGETS=table, EFFORT="fast")
    assert math.isfinite(ran.results["MAX_DEVIATION"])
    assert "Territories with a target of 0: A" in ran.info
    assert "inf" not in ran.info + ran.warnings


def test_one_warning_names_three_heavy_units_and_counts_the_rest():
    values = [[1.0 + n % 5] for n in range(99)]
    ran = run(
        "designterritories",
        INPUT=grid_layer(9, 11, values=values),
        WORKLOAD=["work"],
        TERRITORIES=99,
        EFFORT="fast",
    )
    heavy = [text for text in ran.listener.warnings if "heavier than a territory may be" in text]
    assert len(heavy) == 1
    assert "(62): u4, u9, u14 and 59 more. Each has a territory of its own" in heavy[0]
    assert len(set(ran.listener.warnings)) == len(ran.listener.warnings)
    assert len(ran.listener.warnings) <= 3


# -- every layer of every algorithm ----------------------------------------------------------

READING = [name for name in ASKED if name != "planreportpdf"]
"""Algorithms that read on their own: the PDF is of what “planreport” reads."""

ROWLESS = ("listscenarios", "signscenario")
"""Those that ask a layer for its name alone."""

OF_OTHERS = (
    "does not fit the units, not in a single row",
    "not one of its keys is a unit's",
    "has no territories called",
    "holds a character that no database keeps",
)
"""What lists are refused with that are of other units, and names that can't be kept."""


def changed(layer, values):
    """The same layer; each row has in some fields what `values` says of the row's number."""
    features = list(layer.getFeatures())
    layer.dataProvider().truncate()
    for row, feature in enumerate(features):
        for field, value in values(row).items():
            feature[field] = value
        feature.setId(0)
    layer.dataProvider().addFeatures(features)
    return layer


def refusal_or_nothing(name, asked):
    """What a run is refused with, '' where it ends; a fault of the plugin fails.

    Whatever is said has names no longer than can be read.
    """
    said, listener = "", Listener()
    try:
        run(name, listener, **asked)
    except QgsProcessingException as refused:
        said = str(refused)
    assert "should not have" not in said
    for sentence in (said, *listener.info, *listener.warnings, *listener.errors):
        assert not re.search(r"(x|9)\1{200}", sentence), sentence[:300]
    return said


FEWER_OF_MANY = few({}, {("compareheadcounts", "zone"): {"FEWER": 0}})
"""Where each text is a territory, which of all could go is worked out with LONG=1 alone."""


@pytest.mark.parametrize("name", READING)
def test_texts_of_any_kind_are_names_and_keys_everywhere(name):
    texts = [*NAMES.values(), None, "", " ", "1", "01", "1e5", "NULL"]
    for layer in layers_of(name):
        names = [f.name() for f in made(name)[layer].fields() if f.typeName() == "string"]
        for field in names:
            if field == "when":
                continue
            asked = made(name, **FEWER_OF_MANY.get((name, field), {}))
            changed(asked[layer], lambda row, field=field: {field: texts[row % len(texts)]})
            said = refusal_or_nothing(name, asked)
            assert said == "" or any(words in said for words in OF_OTHERS)


SLOW = ("compareheadcounts", "planreport", "realignterritories")


@pytest.mark.parametrize("name", [each for each in READING if each not in SLOW])
def test_a_text_of_any_length_is_not_said_whole(name):
    algorithm = QgsApplication.processingRegistry().algorithmById(f"territory_planner:{name}")
    there = algorithm.parameterDefinitions()
    texts = [each.name() for each in there if each.type() == "string"]
    others = {each.type(): each.name() for each in there if each.type() in ("field", "enum")}
    for parameter in (*texts, *others.values()):
        refusal_or_nothing(name, made(name, **{parameter: "x" * 5000}))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param(name, value, marks=[] if (at + number) % 5 == 0 else long)
        for at, name in enumerate(READING)
        for number, value in enumerate([NAN, math.inf, 1e308, -1.0, None])
    ],
)
def test_numbers_of_any_kind_are_used_or_refused_by_field_and_feature(name, value):
    for layer in layers_of(name):
        fields = [f.name() for f in made(name)[layer].fields() if f.typeName() == "double"]
        for field in fields:
            asked = made(name)
            changed(asked[layer], lambda row, field=field: {field: value} if row in (3, 5) else {})
            said = refusal_or_nothing(name, asked)
            assert said == "" or f"“{field}”" in said
            assert value is not None or said == ""


@pytest.mark.parametrize("name", READING)
def test_layers_without_rows_shapes_or_a_system_give_a_sentence_or_a_result(name):
    empty, bare, lost, twice = range(4)
    for layer in layers_of(name):
        for kind in (empty, bare, lost, twice):
            asked = made(name)
            provider, features = asked[layer].dataProvider(), list(asked[layer].getFeatures())
            if kind == empty:
                provider.truncate()
            elif kind == bare:
                provider.changeGeometryValues({each.id(): QgsGeometry() for each in features})
            elif kind == lost:
                asked[layer].setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
            else:
                for each in features[:4]:
                    each.setId(0)
                provider.addFeatures(features[:4])
            said = refusal_or_nothing(name, asked)
            assert said or kind != empty or name in ROWLESS
