"""`carryover`: plans and workloads on new units, totals kept, what is not clear listed."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsProcessingUtils, QgsVectorLayer

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer, saved

pytestmark = pytest.mark.usefixtures("algorithms")

ORIGIN = (500_000.0, 5_000_000.0)


def old_layer(letters="AAABBB", work=2.0, **place):
    values = [[work, None if letter == "." else letter] for letter in letters]
    return grid_layer(1, len(letters), fields="work:double zone:string", values=values, **place)


def new_layer(columns=4, size=1500.0, **place):
    """Squares of 1.5 km: the second of four lies in the second and third of 1 km."""
    return grid_layer(
        1, columns, size=size, fields="code:integer", values=[[n] for n in range(columns)], **place
    )


def carry(old=None, new=None, **parameters):
    asked = {"TERRITORY_FIELD": "zone", "WORKLOAD": ["work"], "AMBIGUOUS": "memory:"}
    return run(
        "carryover",
        INPUT=old or old_layer(),
        NEW_UNITS=new or new_layer(),
        **{**asked, **parameters},
    )


def refusal(old=None, new=None, **parameters) -> str:
    with pytest.raises(QgsProcessingException) as refused:
        carry(old, new, **parameters)
    return str(refused.value)


def listed(ran):
    return [
        (row["kind"], row["layer"], row["unit"], row["candidates"]) for row in ran.rows("AMBIGUOUS")
    ]


def test_a_layer_that_is_carried_over_to_itself_is_told_of():
    layer = old_layer()
    said = f"“{layer.name()}” was given as the old units and as the new ones."
    assert said in carry(layer, layer).warnings
    assert said not in carry(layer).warnings


def test_workload_is_parted_by_land_and_its_total_kept():
    ran = carry(TERRITORY_FIELD=None)
    assert ran.column("work") == pytest.approx([3, 3, 3, 3], rel=1e-6)
    assert ran.column("code") == [0, 1, 2, 3]
    assert "“work”: 12 before, 12 after." in ran.info
    assert [kind for kind, *_ in listed(ran)] == ["split", "split"]


def test_a_new_unit_gets_the_territory_that_most_of_it_comes_from():
    ran = carry(old_layer("AAAABB"))
    assert ran.column("zone") == ["A", "A", "A", "B"]
    assert ran.column("certain_percent") == pytest.approx([100, 100, 200 / 3, 100], abs=0.01)
    assert ("several territories", "new", "u2", "A (66.7 %); B (33.3 %)") in listed(ran)


def test_what_a_unit_could_be_is_listed_with_its_parts_and_outline():
    ran = carry()
    assert listed(ran)[0] == ("split", "old", "u1", "u0 (50 %); u1 (50 %)")
    layer = QgsProcessingUtils.mapLayerFromString(ran.results["AMBIGUOUS"], ran.context)
    areas = [feature.geometry().area() for feature in layer.getFeatures()]
    assert areas == pytest.approx([1e6, 1e6])
    assert ran.results["AMBIGUOUS_COUNT"] == 2
    assert "Not clear (2): split (2). All are in the output AMBIGUOUS." in ran.info


def test_points_decide_instead_of_land_and_land_where_there_are_none():
    x, y = ORIGIN
    points = [(x + 1_200, y - 500), (x + 1_300, y - 500), (x + 1_700, y - 500)]
    layer = point_layer(points, fields="people:double", values=[[1.0], [2.0], [9.0]])
    ran = carry(WEIGHT_LAYER=layer, TERRITORY_FIELD=None)
    assert ran.column("work") == pytest.approx([2 + 4 / 3, 2 / 3 + 2, 3, 3], rel=1e-6)
    by_people = carry(WEIGHT_LAYER=layer, WEIGHT_FIELD="people", TERRITORY_FIELD=None)
    assert by_people.column("work") == pytest.approx([2.5, 1.5 + 2, 3, 3], rel=1e-6)
    assert ("split by land: nothing weighs in it", "old", "u4", "u2 (50 %); u3 (50 %)") in listed(
        ran
    )


def test_small_areas_weigh_where_they_lie():
    blocks = grid_layer(
        1, 12, size=500.0, fields="people:double", values=[[float(n)] for n in range(12)]
    )
    ran = carry(WEIGHT_LAYER=blocks, WEIGHT_FIELD="people", TERRITORY_FIELD=None)
    assert ran.column("work")[0] == pytest.approx(2 + 2 * 2 / 5, rel=1e-6)
    assert sum(ran.column("work")) == pytest.approx(12)


def test_layers_may_have_different_reference_systems():
    import processing

    flat = carry(TERRITORY_FIELD=None).column("work")
    turned = processing.run(
        "native:reprojectlayer",
        {"INPUT": new_layer(), "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"},
    )["OUTPUT"]
    assert carry(new=turned, TERRITORY_FIELD=None).column("work") == pytest.approx(flat, rel=1e-4)


def test_a_unit_near_the_new_ones_goes_to_the_nearest_and_a_far_one_is_told():
    near = carry(old_layer("AAABBBCC"))
    assert sum(near.column("work")) == pytest.approx(16)
    assert ("outside, given to the nearest", "old", "u7", "u3 (nearest)") in listed(near)
    far = carry(old_layer("AAABBBCC"), OUTSIDE_DISTANCE=0.5)
    assert sum(far.column("work")) == pytest.approx(14)
    assert far.results["LEFT_COUNT"] == 1
    assert "Units in no new unit, nor near one, carried nowhere (1 of 8): u7." in far.warnings
    assert "With them, 2 of “work” is left out." in far.warnings
    assert ("outside, left out", "old", "u7", "u3 (nearest)") in listed(far)


def test_a_new_unit_where_no_territory_was_has_the_nearest_as_candidate():
    ran = carry(old_layer("AAABBB"), new_layer(6))
    assert ran.column("zone")[4:] == [None, None]
    assert ("no territory", "new", "u5", "B (nearest)") in listed(ran)
    assert "New units with a territory: 4 of 6." in ran.info
    assert "  no territory: u4 → B (the nearest), u5 → B (the nearest)" in ran.info


def test_the_log_has_some_units_of_each_kind_that_is_not_clear():
    """Some old units are split, and five new ones have no territory."""
    ran = carry(old_layer("AAABBB"), new_layer(9))
    told = ran.info.split("Not clear")[1]
    kinds = {kind for kind, *_ in listed(ran)}
    assert len(kinds) > 1
    assert all(f"  {kind}: u" in told for kind in kinds)
    assert "  no territory: u4 → B (the nearest), u5 → B (the nearest), u6 → B (the" in told
    assert "and 2 more" in told


def test_units_without_a_territory_have_no_say():
    ran = carry(old_layer("AA.BBB"))
    assert ran.column("zone") == ["A", "A", "B", "B"]


def test_fields_of_the_new_units_are_kept():
    new = grid_layer(1, 4, size=1500.0, fields="work:double zone:string", values=[[7.0, "old"]] * 4)
    ran = carry(new=new)
    assert ran.column("work") == [7.0] * 4
    assert ran.column("work_2") == pytest.approx([3] * 4, rel=1e-6)
    assert ran.column("zone_2") == ["A", "A", "B", "B"]
    assert "“work” of their own, which is kept: what is added stands in “work_2”" in ran.warnings


def test_territories_that_are_numbers_stay_numbers():
    old = grid_layer(1, 6, fields="zone:integer", values=[[7]] * 3 + [[12]] * 3)
    assert carry(old, WORKLOAD=None).column("zone") == [7, 7, 12, 12]


def test_features_without_geometry_stay_in_the_output(tmp_path):
    from qgis.core import QgsFeature

    new = new_layer()
    bare = QgsFeature(new.fields())
    bare.setAttributes(["nowhere", 9])
    new.dataProvider().addFeature(bare)
    ran = carry(new=QgsVectorLayer(saved(new, tmp_path / "new.gpkg"), "new", "ogr"))
    row = next(row for row in ran.rows() if row["name"] == "nowhere")
    assert (row["zone"], row["work"]) == (None, None)


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        (
            {"TERRITORY_FIELD": None, "WORKLOAD": None},
            "Say what to carry over: a plan (TERRITORY_FIELD), workloads (WORKLOAD), or both.",
        ),
        ({"NEW_UNITS": None}, "“New units” (NEW_UNITS) is missing."),
        ({"NEW_UNITS": point_layer}, "“points” holds points; territories are made of polygons"),
        (
            {"NEW_UNITS": lambda: new_layer(crs="")},
            "One of “squares” and “squares” has no coordinate reference system",
        ),
        ({"NEW_ID_FIELD": "kode"}, "“squares” has no field “kode”. It could be: name, code."),
        ({"CERTAIN": 101}, "(CERTAIN) is 101; it must be at most 100."),
        ({"SLIVER": -1}, "(SLIVER) is −1; it must be at least 0."),
        ({"WEIGHT_LAYER": point_layer}, "none of its features has a place"),
        (
            {
                "WEIGHT_LAYER": lambda: point_layer([ORIGIN], fields="n:double", values=[[-2.0]]),
                "WEIGHT_FIELD": "n",
            },
            "“n” of “points” must be a number of zero or more, and is not in 1 of 1: p0: −2.",
        ),
        ({"INPUT": lambda: old_layer("......")}, "There is no plan: “zone” is empty"),
        ({"INPUT": lambda: old_layer(work=-1.0)}, "“work” must be a number of zero or more"),
    ],
)
def test_what_can_not_be_used_says_why(parameters, sentence):
    made = {
        name: value([]) if value is point_layer else value() if callable(value) else value
        for name, value in parameters.items()
    }
    old, new = made.pop("INPUT", None), made.pop("NEW_UNITS", 0)
    if new is None:
        with pytest.raises(QgsProcessingException) as refused:
            run("carryover", INPUT=old_layer(), TERRITORY_FIELD="zone")
        assert sentence in str(refused.value)
    else:
        assert sentence in refusal(old, new or None, **made)


def test_a_weight_field_without_its_layer_is_told():
    said = carry(WEIGHT_FIELD="people").warnings
    assert "WEIGHT_FIELD is left aside: it says nothing without WEIGHT_LAYER." in said
