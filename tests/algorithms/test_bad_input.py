"""Bad input gets a clear sentence and loses nothing."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

from tests.algorithms.running import Listener, run
from tests.layers.grid_layer import grid_layer, point_layer, saved

pytestmark = pytest.mark.usefixtures("algorithms")

WEST, EAST = (500_500, 4_999_500), (505_500, 4_999_500)


def design(layer=None, **parameters):
    asked = {"INPUT": layer or grid_layer(), "WORKLOAD": ["work"], "TERRITORIES": 2}
    return run("designterritories", **{**asked, "EFFORT": "fast", **parameters})


def refusal(layer=None, **parameters) -> str:
    with pytest.raises(QgsProcessingException) as refused:
        design(layer, **parameters)
    return str(refused.value)


def with_work(first, rest=1.0):
    return grid_layer(values=[[first], *[[rest]] * 23])


def empty_layer(kind):
    return QgsVectorLayer(f"{kind}?crs=EPSG:32632&field=work:double", kind.lower(), "memory")


def with_geometry(wkt: str) -> QgsVectorLayer:
    """A grid, and one more feature (u24) of the given geometry."""
    layer = grid_layer()
    feature = QgsFeature(layer.fields())
    if wkt:
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
    feature.setAttributes(["u24", 1.0])
    layer.dataProvider().addFeature(feature)
    return layer


def square(left, top, size=1000):
    right, bottom = left + size, top - size
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return f"MultiPolygon((({','.join(f'{x} {y}' for x, y in corners)})))"


@pytest.mark.parametrize(
    ("layer", "sentence"),
    [
        (lambda: empty_layer("Polygon"), "“polygon” has no features to make territories of"),
        (lambda: empty_layer("Point"), "“point” holds points; territories are made of polygons"),
        (lambda: empty_layer("LineString"), "“linestring” holds lines"),
        (lambda: empty_layer("NoGeometry"), "“nogeometry” holds no geometry"),
        (lambda: with_work(-1.0), "“work” must be a number of zero or more in every unit"),
        (lambda: with_work(math.nan), "is not in u0: nan"),
        (lambda: with_work(0.0, 0.0), "“work” is 0 in every unit"),
        (lambda: with_work(None, None), "“work” is 0 in every unit"),
        (lambda: grid_layer(crs="EPSG:4326"), "do not fit the layer's coordinate reference system"),
    ],
)
def test_a_layer_that_can_not_be_used_says_why(layer, sentence):
    assert sentence in refusal(layer())


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"INPUT": "/nowhere.gpkg"}, "/nowhere.gpkg not found"),
        ({"WORKLOAD": ["hours"]}, "“squares” has no field “hours”. It could be: work."),
        ({"WORKLOAD": ["name"]}, "the field “name” of “squares” holds text"),
        (
            {"TERRITORIES": 0},
            "“Number of territories, or give centers” (TERRITORIES) is 0; it must be at least 1.",
        ),
        ({"TERRITORIES": 25}, "25 territories can't be made of 24 units: ask for at most 24."),
        ({"TERRITORIES": 2.5}, "is 2.5; it must be a whole number"),
        ({"TERRITORIES": 1e300}, "is 1e+300; that is too large a number."),
        ({"MINIMUM": "1e300"}, "2 territories must carry 2e+300 in all"),
        ({"MINIMUM": "24"}, "Ask for one territory, or lower the minimum to 12."),
        ({"COUNT_MODE": "best", "COUNT_RANGE": "4-2"}, "must go up from one or more"),
        ({"COUNT_MODE": "best", "COUNT_RANGE": "0-3"}, "must go up from one or more"),
        ({"TERRITORIES": "many"}, "is “many”, which is not a number"),
        ({"TERRITORIES": None}, "Say how many territories to make"),
        ({"TOLERANCE": -1}, "“Tolerance (percent)” (TOLERANCE) is −1; it must be at least 0."),
        ({"COMPACTNESS": 101}, "is 101; it must be at most 100"),
        ({"EFFORT": 3}, "can't be “3”. Choose one of: fast, balanced, best."),
        ({"EFFORT": "turbo"}, "can't be “turbo”. Choose one of: fast, balanced, best."),
        ({"CONTIGUITY": "bishop"}, "Choose one of: rook, queen."),
        ({"WEIGHTS": "much"}, "such as “2; 1”, not “much”"),
        ({"WEIGHTS": "1; 2"}, "Give one weight per workload field: 1, not 2."),
    ],
)
def test_a_value_that_can_not_be_says_why_in_the_words_of_the_dialog(parameters, sentence):
    assert sentence in refusal(**parameters)


def test_a_maximum_distance_of_zero_is_one():
    assert "Farther than 0 km from their center" in design(MAX_DISTANCE=0).warnings


def test_a_missing_field_is_answered_by_fields_that_could_be_meant():
    layer = grid_layer(fields="fid:integer work:double", values=[[n, 1.0] for n in range(24)])
    said = refusal(layer, WORKLOAD=["works"])
    assert said.endswith("has no field “works”. It could be: work.")


@pytest.mark.parametrize(
    ("centers", "sentence"),
    [
        (lambda: point_layer([]), "“points” has no centers"),
        (lambda: point_layer([None]), "“points” has no centers"),
        (lambda: grid_layer(), "“squares” can't serve as centers: it is no point layer"),
        (lambda: point_layer([WEST] * 25), "“points” has 25 centers for 24 units"),
    ],
)
def test_centers_that_can_not_be_used_say_why(centers, sentence):
    assert sentence in refusal(CENTERS=centers())


@pytest.mark.parametrize(
    ("centers", "count", "sentence"),
    [
        ([WEST], 1, "The number of territories (2) is not that of the centers (1)"),
        ([WEST, EAST, (502_500, 4_996_500)], 3, "centers (3): the centers decide"),
        ([WEST, WEST], 2, "Centers in the same unit as another one (1 of 2)"),
        ([WEST, (900_000, 4_999_500)], 2, "Centers in no unit (1 of 2)"),
        ([WEST, EAST, None], 2, "Centers without a point, left out: p2"),
    ],
)
def test_odd_centers_are_used_and_reported(centers, count, sentence):
    ran = design(CENTERS=point_layer(centers), TOLERANCE=300)
    assert ran.results["TERRITORY_COUNT"] == count
    assert sentence in ran.warnings


def test_missing_workload_counts_zero_and_says_where():
    ran = design(with_work(None))
    assert "“work” is missing in 1 of 24 units and counts as 0 there: u0." in ran.warnings


@pytest.mark.parametrize("tolerance", [0, 0.001])
def test_a_tolerance_that_can_not_be_met_gives_the_nearest_plan_and_says_so(tolerance):
    ran = design(grid_layer(2, 3), TERRITORIES=4, TOLERANCE=tolerance)
    assert ran.results["TERRITORY_COUNT"] == 4
    assert ran.results["MAX_DEVIATION"] == pytest.approx(100 / 3)
    assert "olerance" in ran.warnings


def test_one_territory_takes_all():
    assert set(design(TERRITORIES=1).column("territory")) == {1}


def test_as_many_territories_as_units_gives_each_its_own():
    assert sorted(design(TERRITORIES=24).column("territory")) == list(range(1, 25))


def test_a_layer_without_reference_system_counts_in_metres_and_says_so():
    ran = design(grid_layer(crs=""))
    assert ran.results["TERRITORY_COUNT"] == 2
    assert "“squares” has no coordinate reference system" in ran.warnings


@pytest.mark.parametrize("wkt", ["", "MultiPolygon EMPTY", "MultiPolygon(((0 0,1 1,0 0)))"])
def test_a_feature_without_area_is_left_out_by_name_and_stays_in_the_output(wkt):
    ran = design(with_geometry(wkt))
    assert ran.rows()[-1]["name"] == "u24"
    assert ran.rows()[-1]["territory"] is None
    assert ran.results["UNASSIGNED"] == 1
    assert "Left out, for want of a usable geometry (1 of 25): u24." in ran.warnings
    assert "With them, 1 of “work” is left out." in ran.warnings


def test_an_invalid_geometry_is_repaired_and_named():
    corners = "506000 5000000,507000 4999000,507000 5000000,506000 4999000,506000 5000000"
    bow_tie = f"MultiPolygon((({corners})))"
    ran = design(with_geometry(bow_tie))
    assert "Invalid geometries, repaired (1 of 25): u24." in ran.warnings
    assert ran.results["UNASSIGNED"] == 0


def test_a_double_geometry_is_named():
    ran = design(with_geometry(square(500_000, 5_000_000)))
    assert None not in ran.column("territory")
    assert "Units with the very outline of an earlier one (1 of 25): u24" in ran.warnings


def test_units_that_all_but_cover_each_other_are_named():
    ran = design(with_geometry(square(505_003, 5_000_000)))
    assert "u5 and u24 (100 % of the smaller one)" in ran.warnings


def test_overlapping_units_are_named():
    ran = design(with_geometry(square(505_500, 5_000_000)))
    assert "Units that overlap" in ran.warnings
    assert "u5 and u24 (50 % of the smaller one)" in ran.warnings
    assert None not in ran.column("territory")


def test_curved_units_are_straightened():
    bow = "CircularString(506000 5000000,506500 4999500,506000 4999000)"
    arc = f"MultiSurface(CurvePolygon(CompoundCurve((506000 4999000,506000 5000000),{bow})))"
    uri = "MultiSurface?crs=EPSG:32632&field=name:string&field=work:double"
    layer = QgsVectorLayer(uri, "curved", "memory")
    for geometry in [square(505_000, 5_000_000), arc]:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(geometry))
        feature.setAttributes(["u", 1.0])
        layer.dataProvider().addFeature(feature)
    assert design(layer).results["TERRITORY_COUNT"] == 2


def test_multipart_units_move_as_a_whole():
    both = (
        square(506_000, 5_000_000)[:-1] + "," + square(506_000, 4_997_000)[len("MultiPolygon(") :]
    )
    ran = design(with_geometry(both))
    assert None not in ran.column("territory")
    assert ran.results["DETACHED"] == 0


def test_an_island_is_joined_and_reported():
    ran = design(with_geometry(square(520_000, 5_000_000)))
    assert "count as neighbours of the nearest units: u24 to u11 (14.0 km)" in ran.warnings
    assert ran.results["DETACHED"] == 0


@pytest.mark.parametrize("place", ["missing/plan.gpkg", "."])
def test_an_output_that_can_not_be_written_is_refused_before_the_work(tmp_path, place):
    listener = Listener()
    with pytest.raises(QgsProcessingException, match=r"no folder|is a folder"):
        run(
            "designterritories",
            listener,
            INPUT=grid_layer(),
            TERRITORIES=2,
            OUTPUT=str(tmp_path / place),
        )
    assert listener.info == []


def test_the_input_is_never_overwritten(qgis_app, tmp_path):
    path = saved(grid_layer(), tmp_path / "units.gpkg")
    assert "the file being read" in refusal(path, OUTPUT=path)
    assert QgsVectorLayer(path).featureCount() == 24


def test_two_outputs_can_not_share_a_file(tmp_path):
    path = str(tmp_path / "plan.gpkg")
    assert "Two outputs have the same file" in refusal(OUTPUT=path, CENTER_LAYER=path)


class Impatient(Listener):
    """Cancels as soon as a run says a certain word."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.word = word

    def setProgressText(self, text: str) -> None:
        if self.word in text:
            self.cancel()

    def pushInfo(self, info: str) -> None:
        super().pushInfo(info)
        self.setProgressText(info)


@pytest.mark.parametrize("word", ["Reading", "neighbours", "Asked", "Designing", "Result"])
def test_a_cancelled_run_leaves_no_file(tmp_path, word):
    path = tmp_path / "plan.gpkg"
    with pytest.raises(QgsProcessingException, match=r"Cancelled\. Nothing was changed\."):
        run(
            "designterritories",
            Impatient(word),
            INPUT=grid_layer(),
            TERRITORIES=2,
            OUTPUT=str(path),
        )
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_breaks_while_writing_leaves_no_file(tmp_path, monkeypatch):
    from territory_planner.algorithms import design as module

    def broken(*_):
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(module, "figures", broken)
    monkeypatch.setattr(module, "centers_table", lambda *_: None)
    with pytest.raises(QgsProcessingException) as failure:
        design(OUTPUT=str(tmp_path / "a.gpkg"), CENTER_LAYER=str(tmp_path / "b.gpkg"))
    assert "should not have" in str(failure.value)
    assert "Traceback" not in str(failure.value)
    assert [Path(entry).suffix for entry in tmp_path.iterdir()] == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("TOLERNCE", "“Design territories” has no parameter TOLERNCE; the nearest is TOLERANCE."),
        ("tolerance", "no parameter tolerance; the nearest is TOLERANCE"),
        ("MAX_DIST", "the nearest is MAX_DISTANCE"),
        ("WORKLOADS", "the nearest is WORKLOAD"),
        ("TERITORY_LAYER", "the nearest is TERRITORY_LAYER"),
        ("xyz", "no parameter xyz; it has INPUT, WORKLOAD, "),
    ],
)
def test_a_parameter_that_there_is_not_is_refused_with_the_nearest(name, said):
    with pytest.raises(QgsProcessingException) as refusal:
        design(**{name: "1"})
    assert said in str(refusal.value)


@pytest.mark.parametrize("name", ["area_units", "distance_units", "ELLIPSOID", "project_path"])
def test_what_qgis_itself_takes_beside_parameters_passes(name):
    assert design(**{name: "meters"}).results["TERRITORY_COUNT"] == 2


@pytest.mark.parametrize("effort", [0, "0", "fast"])
def test_a_choice_is_made_by_its_word_or_by_its_number(effort):
    ran = design(EFFORT=effort, CONTIGUITY=0 if effort != "fast" else "rook")
    assert ran.column("territory") == design(EFFORT="fast", CONTIGUITY="rook").column("territory")


@pytest.mark.parametrize(
    ("kind", "said"), [("bool", "yes or no"), ("string", "text"), ("date", "dates or times")]
)
def test_a_field_that_is_no_number_field_is_called_what_it_is(kind, said):
    said_back = refusal(
        grid_layer(2, 2, fields=f"open:{kind}", values=[[None]] * 4), WORKLOAD="open"
    )
    assert f"holds {said}; a number field is needed" in said_back
    assert "The layer has no number field: make one with the field calculator." in said_back


def test_a_wrong_reference_system_is_refused_before_anything_else_is_told():
    """One square lies over another, and would be told of; the table of pairs is none."""
    layer, listener = grid_layer(crs="EPSG:4326"), Listener()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(square(*WEST)))
    feature.setAttributes(["over", 1.0])
    layer.dataProvider().addFeature(feature)
    asked = {"WORKLOAD": ["work"], "TERRITORIES": 2, "APART": grid_layer()}
    with pytest.raises(QgsProcessingException, match="do not fit") as refused:
        run("designterritories", listener, INPUT=layer, **asked)
    assert str(refused.value).count("do not fit") == 1
    assert not [said for said in listener.warnings if "over" in said or "fit" in said]


def test_too_few_territories_for_parents_are_refused_before_anything_else_is_read():
    """The table of pairs is none, which would be told; neighbours are not looked for."""
    values, listener = [[1.0, "abc"[number % 3]] for number in range(24)], Listener()
    layer = grid_layer(fields="work:double parent:string", values=values)
    asked = {"WORKLOAD": ["work"], "TERRITORIES": 2, "PARENT_FIELD": "parent"}
    with pytest.raises(QgsProcessingException, match="3 parents") as refused:
        run("designterritories", listener, INPUT=layer, APART=grid_layer(), **asked)
    assert str(refused.value).count("parents") == 1
    assert not [said for said in (*listener.info, *listener.warnings) if "parents" in said]
