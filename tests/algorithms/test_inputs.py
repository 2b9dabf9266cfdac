"""Inputs as users have them: nothing of them is lost, and nothing gets a false value."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer, saved
from tests.layers.table_layer import table_layer
from tests.long import long, part

pytestmark = pytest.mark.usefixtures("algorithms")

CASES = Path(__file__).parents[1] / "data" / "cases"
REVISERS = ("balanceterritories", "repaircontiguity")


@pytest.fixture
def case(tmp_path):
    """A case's layer, as a copy that may be opened for writing."""

    def copied(name: str) -> str:
        return str(shutil.copy(CASES / f"{name}.gpkg", tmp_path / "units.gpkg"))

    return copied


# -- units without geometry ------------------------------------------------------------------


@pytest.mark.parametrize("algorithm", REVISERS)
def test_units_without_geometry_keep_their_territory_and_are_named(case, algorithm):
    ran = run(algorithm, INPUT=case("null-geometry"), TERRITORY_FIELD="rep", WORKLOAD=["w"])
    rows = {row["code"]: row for row in ran.rows()}
    assert (rows["n1"]["rep"], rows["n1"]["previous"]) == ("B", "B")
    assert (rows["n3"]["rep"], rows["n3"]["previous"]) == ("A", "A")
    assert "they keep the territory that they have (2): n1 (B), n3 (A)" in ran.warnings
    assert "units without a territory: 0" in ran.info


@pytest.mark.parametrize("algorithm", REVISERS)
@pytest.mark.parametrize("wkt", ["", "Polygon EMPTY", "MultiPolygon(((0 0, 0 1, 0 0)))"])
def test_whatever_a_geometry_lacks_the_plan_is_kept(algorithm, wkt):
    layer = grid_layer(fields="rep:string", values=[["AB"[n % 6 > 2]] for n in range(24)])
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["odd", "B"])
    if wkt:
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeature(feature)
    ran = run(algorithm, INPUT=layer, TERRITORY_FIELD="rep")
    assert [row["rep"] for row in ran.rows() if row["name"] == "odd"] == ["B"]
    assert len(ran.rows()) == 25


def test_a_unit_without_geometry_or_territory_still_has_none(case):
    layer = grid_layer(fields="rep:string", values=[["AB"[n % 6 > 2]] for n in range(24)])
    layer.dataProvider().addFeature(QgsFeature(layer.fields()))
    ran = run("balanceterritories", INPUT=layer, TERRITORY_FIELD="rep")
    assert ran.results["UNASSIGNED"] == 1
    assert "they keep" not in ran.warnings


def test_a_design_keeps_what_a_unit_without_geometry_had_in_previous():
    layer = grid_layer(fields="territory:string", values=[["A"]] * 24)
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["odd", "B"])
    layer.dataProvider().addFeature(feature)
    ran = run("designterritories", INPUT=layer, TERRITORIES=2, EFFORT="fast")
    odd = ran.rows()[-1]
    assert (odd["name"], odd["territory"], odd["previous"]) == ("odd", None, "B")


# -- repeated feature ids --------------------------------------------------------------------


@pytest.fixture
def view(case):
    return f"{case('dup-ids')}|layername=by_region"


@pytest.mark.parametrize("algorithm", REVISERS)
def test_rows_whose_feature_ids_repeat_each_have_their_own_territory(view, algorithm):
    source = QgsVectorLayer(view)
    before = {feature["code"]: feature["rep"] for feature in source.getFeatures()}
    assert len({feature.id() for feature in source.getFeatures()}) < 16
    ran = run(algorithm, INPUT=view, TERRITORY_FIELD="rep", WORKLOAD=["hours"], TOLERANCE=100)
    assert {row["code"]: row["previous"] for row in ran.rows()} == before
    assert {row["code"]: row["rep"] for row in ran.rows()} == before
    assert "Feature ids of “units” repeat" in ran.warnings.replace("by_region", "units")


def test_a_balanced_plan_of_rows_with_repeated_ids_has_the_loads_that_it_says(view):
    ran = run("balanceterritories", INPUT=view, TERRITORY_FIELD="rep", WORKLOAD=["hours"])
    loads: dict[str, float] = {}
    for row in ran.rows():
        loads[row["rep"]] = loads.get(row["rep"], 0.0) + row["hours"]
    mean = sum(loads.values()) / len(loads)
    off = max(abs(load / mean - 1) for load in loads.values())
    assert 100 * off == pytest.approx(ran.results["MAX_DEVIATION"])
    moved = [row for row in ran.rows() if row["rep"] != row["previous"]]
    assert len(moved) == ran.results["MOVED_UNITS"]


def test_a_design_of_rows_with_repeated_ids_is_the_one_of_a_table(case, view):
    named = run("designterritories", INPUT=view, WORKLOAD=["hours"], TERRITORIES=3)
    table = f"{view.split('|')[0]}|layername=plain"
    saved(QgsVectorLayer(view), view.split("|")[0], "plain")
    plain = run("designterritories", INPUT=table, WORKLOAD=["hours"], TERRITORIES=3)
    assert {row["code"]: row["territory"] for row in named.rows()} == {
        row["code"]: row["territory"] for row in plain.rows()
    }


def test_tables_by_feature_ids_that_repeat_are_refused_and_those_by_an_id_field_are_not(view):
    table = table_layer("unit_id:string territory:string", ("1", "A"))
    asked = {"INPUT": view, "TERRITORY_FIELD": "rep", "WORKLOAD": ["hours"], "EXCEPTIONS": table}
    with pytest.raises(
        QgsProcessingException, match=r"Tables can't tell which unit .* \(ID_FIELD\)"
    ):
        run("balanceterritories", **asked)
    code = next(QgsVectorLayer(view).getFeatures())["code"]
    table = table_layer("unit_id:string territory:string", (code, "A"))
    ran = run("balanceterritories", **{**asked, "EXCEPTIONS": table, "ID_FIELD": "code"})
    assert next(row["rep"] for row in ran.rows() if row["code"] == code) == "A"


# -- features that have not been saved -------------------------------------------------------


@pytest.fixture
def edited(tmp_path):
    """A GeoPackage layer in edit mode, with a unit more that has not been saved."""
    values = [["AB"[n % 4 > 1], 1.0] for n in range(16)]
    path = saved(grid_layer(4, 4, fields="rep:string w:double", values=values), tmp_path / "u.gpkg")
    layer = QgsVectorLayer(path, "units")
    layer.startEditing()
    east = QgsGeometry.fromRect(QgsRectangle(504000, 4999000, 505000, 5000000))
    feature = QgsVectorLayerUtils.createFeature(layer, east, {1: "new", 2: "B", 3: 1.0})
    layer.addFeature(feature)
    yield layer
    layer.rollBack()


@pytest.mark.parametrize("algorithm", [*REVISERS, "designterritories"])
@pytest.mark.parametrize("output", part(["o.gpkg", "o.shp", "memory:", "o.geojson"], 2))
def test_units_that_have_not_been_saved_are_in_the_plan(edited, tmp_path, algorithm, output):
    target = output if output == "memory:" else str(tmp_path / output)
    own = {"TERRITORIES": 2, "TOLERANCE": 10, "EFFORT": "fast"}
    asked = own if algorithm == "designterritories" else {"TERRITORY_FIELD": "rep"}
    ran = run(algorithm, INPUT=edited, WORKLOAD=["w"], OUTPUT=target, **asked)
    field = "territory" if algorithm == "designterritories" else "rep"
    rows = {row["name"]: row[field] for row in ran.rows()}
    assert len(rows) == 17
    assert rows["new"] is not None


# -- fields of the input that are called as added ones ----------------------------------------


@pytest.mark.parametrize("algorithm", REVISERS)
def test_a_workload_called_previous_is_kept(case, algorithm):
    units = case("previous-workload")
    before = {row["code"]: row["previous"] for row in fields_and_values(QgsVectorLayer(units))}
    plan = {row["code"]: row["rep"] for row in fields_and_values(QgsVectorLayer(units))}
    ran = run(algorithm, INPUT=units, TERRITORY_FIELD="rep", WORKLOAD=["previous"])
    assert {row["code"]: row["previous"] for row in ran.rows()} == before
    assert {row["code"]: row["previous_2"] for row in ran.rows()} == plan
    assert (
        "a field “previous” of their own, which is kept: what is added stands in “previous_2”"
        in (ran.warnings)
    )


def fields_and_values(layer):
    return [dict(zip(layer.fields().names(), row.attributes())) for row in layer.getFeatures()]


VISITS = [[float(n % 7), "AB"[n % 6 > 2]] for n in range(24)]


@pytest.mark.parametrize("kind", ["double", "integer", "string"])
@pytest.mark.parametrize("algorithm", ["designterritories", "allocateunits", *REVISERS])
def test_no_field_of_the_units_vanishes(algorithm, kind):
    names = ("Previous", "CENTER_KM", "previous_2", "center_km_2")
    fields = " ".join(f"{name}:{kind}" for name in names)
    values = [
        [*[visits if kind != "string" else f"v{visits}"] * len(names), rep]
        for visits, rep in VISITS
    ]
    layer = grid_layer(fields=f"{fields} rep:string", values=values)
    asked = {"TERRITORY_FIELD": "rep"}
    if algorithm == "designterritories":
        asked = {"TERRITORIES": 2, "EFFORT": "fast", "START": "rep"}
    elif algorithm == "allocateunits":
        asked = {"CENTERS": point_layer([(500_500, 4_999_500), (505_500, 4_999_500)])}
    ran = run(algorithm, INPUT=layer, **asked)
    for name in names:
        kept = {row["name"]: row[name] for row in ran.rows()}
        assert kept == {row["name"]: row[name] for row in fields_and_values(layer)}
    written = [each.lower() for each in ran.layer().fields().names()]
    assert len(set(written)) == len(written)


def test_the_fields_of_an_earlier_run_are_brought_up_to_date():
    layer = grid_layer()
    first = run("designterritories", INPUT=layer, TERRITORIES=4, EFFORT="fast")
    second = run("designterritories", INPUT=first.layer(), TERRITORIES=3, EFFORT="fast")
    third = run("designterritories", INPUT=second.layer(), TERRITORIES=6, EFFORT="fast")
    assert set(third.layer().fields().names()) == {
        "name",
        "work",
        "territory",
        "center_km",
        "previous",
    }
    assert third.column("previous") == second.column("territory")
    assert "“previous” of the units is what an earlier run left there" in third.info
    balanced = run("balanceterritories", INPUT=third.layer(), TERRITORY_FIELD="territory")
    again = run("repaircontiguity", INPUT=balanced.layer(), TERRITORY_FIELD="territory")
    assert set(again.layer().fields().names()) == set(third.layer().fields().names())
    assert again.column("previous") == balanced.column("territory")


def test_a_plan_in_a_field_called_previous_can_be_balanced():
    layer = grid_layer(fields="previous:string", values=[["AB"[n % 6 > 1]] for n in range(24)])
    ran = run("balanceterritories", INPUT=layer, TERRITORY_FIELD="previous")
    assert sorted(ran.layer().fields().names()) == ["name", "previous", "previous_2"]
    assert ran.column("previous_2") == [row["previous"] for row in fields_and_values(layer)]


@pytest.mark.parametrize(
    "criteria",
    [
        ("units", "target"),
        ("hours", "target_hours"),
        ("deviation", "deviation_x"),
        ("area_km2", "units_sum"),
        ("hours", "hours_sum", "parts"),
    ],
)
def test_territories_have_a_column_for_each_figure_whatever_workloads_are_called(criteria):
    fields = " ".join(f"{name}:double" for name in criteria)
    values = [[*range(1, len(criteria) + 1), "AB"[n % 2]] for n in range(24)]
    layer = grid_layer(fields=f"{fields} rep:string", values=values)
    ran = run("dissolveterritories", INPUT=layer, TERRITORY_FIELD="rep", WORKLOAD=list(criteria))
    names = [each.lower() for each in ran.layer().fields().names()]
    assert len(set(names)) == len(names)
    assert len(ran.rows()) == 2


# -- numbers past 2³¹ ------------------------------------------------------------------------

LONG = 4_100_000_000


@pytest.mark.parametrize("output", ["memory:", "d.gpkg"])
def test_territories_called_by_long_numbers_are_drawn(case, tmp_path, output):
    target = output if output == "memory:" else str(tmp_path / output)
    ran = run(
        "dissolveterritories",
        INPUT=case("long-territory-ids"),
        TERRITORY_FIELD="org",
        WORKLOAD=["w"],
        OUTPUT=target,
    )
    assert sorted(ran.column("id")) == [4100012345, 4100012346]


@pytest.mark.parametrize(
    ("biggest", "folder"),
    [
        pytest.param(biggest, folder, marks=long if at % 2 == folder else [])
        for at, biggest in enumerate([2**31 - 1, 2**31, 2**53 + 1, 2**62])
        for folder in (False, True)
    ],
)
def test_every_output_holds_long_numbers(tmp_path, biggest, folder):
    values = [[biggest - (n % 6 > 1), biggest - n, 1.0] for n in range(24)]
    layer = grid_layer(fields="org:int8 code:int8 w:double", values=values)

    def target(name):
        return str(tmp_path / f"{name}.gpkg") if folder else "memory:"

    designed = run(
        "designterritories",
        INPUT=layer,
        START="org",
        TERRITORIES=2,
        EFFORT="fast",
        ID_FIELD="code",
        OUTPUT=target("units"),
        TERRITORY_LAYER=target("t"),
        CENTER_LAYER=target("c"),
    )
    both = {biggest - 1, biggest}
    assert set(designed.column("territory")) == both
    assert set(designed.column("id", "TERRITORY_LAYER")) == both
    assert set(designed.column("id", "CENTER_LAYER")) == both
    balanced = run(
        "balanceterritories",
        INPUT=layer,
        TERRITORY_FIELD="org",
        ID_FIELD="code",
        OUTPUT=target("b"),
        MOVES=target("m"),
    )
    assert set(balanced.column("previous")) == both
    moves = balanced.rows("MOVES")
    assert moves
    assert {row["from"] for row in moves} | {row["to"] for row in moves} <= both
    assert {row["unit_id"] for row in moves} <= {str(biggest - n) for n in range(24)}
    checked = run("validateplan", INPUT=layer, TERRITORY_FIELD="org", OUTPUT=target("v"))
    assert set(checked.column("territory")) <= both
    assert len(checked.rows())
