"""What a run is told that likely means something else: it says so."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from territory_planner.layers.compat import real_field, text_field
from tests.algorithms.running import run
from tests.layers.grid_layer import METRES, grid_layer, point_layer
from tests.layers.table_layer import line_layer, table_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def repaired(values, **parameters):
    rows = [[1.0, "west" if n < 3 else "east", values[n]] for n in range(6)]
    layer = grid_layer(1, 6, fields="work:double zone:string held:string", values=rows)
    asked = {"WORKLOAD": ["work"], "TERRITORY_FIELD": "zone", "LOCKED": "held"}
    return run("repaircontiguity", INPUT=layer, **{**asked, **parameters})


@pytest.mark.parametrize("word", ["Ja", "Sí", "oui", "WAHR", "да"])
def test_yes_in_another_language_is_taken_as_yes_and_told(word):
    ran = repaired([word] * 2 + [None] * 4)
    assert f"says yes in another language ({word}): taken as yes" in ran.info
    assert "neither yes nor no" not in ran.warnings


@pytest.mark.parametrize("word", ["maybe", "jawohl", "?"])
def test_what_is_neither_yes_nor_no_is_told(word):
    ran = repaired([word] + [None] * 5)
    assert f"neither yes nor no (“{word}”) in 1 of 6 units, which counts as n" in ran.warnings


@pytest.mark.parametrize("word", ["yes", "No", "nein", "0", "1", "", None])
def test_plain_words_are_not_talked_about(word):
    ran = repaired([word] + [None] * 5)
    assert "“held”" not in ran.info + ran.warnings


@pytest.mark.parametrize(
    ("value", "is_told"),
    [("1.000", True), ("0.125", True), ("1", False), ("1.5", False), ("1000", False)],
)
def test_a_point_before_three_digits_is_told_how_it_is_read(value, is_told):
    ran = repaired([None] * 6, MINIMUM=value, TERRITORY_FIELD="zone")
    assert (f"MINIMUM is “{value}”, which is read with a decimal point" in ran.warnings) == is_told


@pytest.mark.parametrize(
    ("given", "partner"),
    [
        ({"SPEED_FIELD": "kmh"}, "ROADS"),
        ({"DIRECTION_FIELD": "oneway"}, "ROADS"),
        ({"CENTER_NAME_FIELD": "name"}, "CENTERS or TARGETS"),
        ({"CAPACITY_FIELD": ["fte"]}, "CENTERS or TARGETS"),
        ({"BARRIER_DETOUR": 3}, "BARRIERS"),
        ({"BARRIER_DISTANCE": 3}, "BARRIERS"),
    ],
)
def test_a_parameter_without_its_partner_is_told(given, partner):
    asked = {"INPUT": grid_layer(1, 6), "TERRITORIES": 2, "EFFORT": "fast", "WORKLOAD": ["work"]}
    ran = run("designterritories", **asked, **given)
    (name,) = given
    assert f"{name} is left aside: it says nothing without {partner}." in ran.warnings
    assert "is left aside" not in run("designterritories", **asked).warnings


DESIGN = {"TERRITORIES": 2, "EFFORT": "fast", "WORKLOAD": ["work"]}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"COUNT_RANGE": "2-3"}, "COUNT_RANGE is left aside: it says nothing where COUNT_MODE is"),
        ({"BARRIER_KIND": "costly"}, "BARRIER_KIND is left aside: it says nothing without BARR"),
        ({"BARRIER_SHARE": 20}, "BARRIER_SHARE is left aside: it says nothing without BARRIERS"),
        ({"TRAVEL_DIRECTION": "to"}, "TRAVEL_DIRECTION is left aside: it says nothing without RO"),
        ({"CENTER_INSIDE": False}, "CENTER_INSIDE is left aside: it says nothing without CENTERS"),
    ],
)
def test_what_says_nothing_is_told(given, said):
    assert said in run("designterritories", INPUT=grid_layer(1, 6), **DESIGN, **given).warnings


def test_what_a_dialog_hands_on_by_default_is_not_talked_about():
    given = {
        "COUNT_MODE": 0,
        "BARRIER_KIND": 0,
        "BARRIER_SHARE": 50,
        "TRAVEL_DIRECTION": "from",
        "CENTER_INSIDE": True,
        "OBJECTIVE": "squared",
    }
    ran = run("designterritories", INPUT=grid_layer(1, 6), **DESIGN, **given)
    assert "is left aside" not in ran.warnings


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"TRAVEL_DIRECTION": "to"}, "TRAVEL_DIRECTION is left aside: it says nothing without DIR"),
        ({"SPEED_FIELD": "kmh", "OBJECTIVE": "distance"}, "where OBJECTIVE is “distance”"),
        ({"SPEED_FIELD": "kmh"}, ""),
    ],
)
def test_what_roads_need_is_told(given, said):
    ran = allocated(ROADS=roads(80), **given)
    assert said in ran.warnings
    assert ("left aside" in ran.warnings) == bool(said)


def test_a_table_of_costs_counts_before_roads():
    ran = allocated(ROADS=roads(80), COST_MATRIX=matrix(*SANE))
    assert "ROADS is left aside: COST_MATRIX counts." in ran.warnings


def test_targets_may_name_their_columns_without_centers():
    table = table_layer("who:string hours:double", ("a", 3), ("b", 3))
    given = {"TARGETS": table, "CENTER_NAME_FIELD": "who", "CAPACITY_FIELD": ["hours"]}
    ran = run("designterritories", INPUT=grid_layer(1, 6), **{**DESIGN, **given})
    assert sorted(set(ran.column("territory"))) == ["a", "b"]
    assert "left aside" not in ran.warnings


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"TERRITORY_FIELD": "name", "TERRITORIES": 2}, "TERRITORY_FIELD is left aside"),
        ({"TERRITORY_FIELD": "name", "METHOD": "existing", "TERRITORIES": 2}, "TERRITORIES is"),
        ({"TERRITORY_FIELD": "name", "METHOD": "existing"}, ""),
    ],
)
def test_seeds_tell_what_their_method_leaves_aside(given, said):
    ran = run("seedterritories", INPUT=grid_layer(1, 6), **given)
    assert (said in ran.warnings) if said else "left aside" not in ran.warnings


WEST, MIDDLE, EAST = (500_500, 4_999_500), (502_500, 4_999_500), (505_500, 4_999_500)
SANE = [(f"u{n}", 7 + 10 * n, 7 + 10 * abs(n - 2), 7 + 10 * (5 - n)) for n in range(6)]


def matrix(*rows, fields="unit:string p0:double p1:double p2:double"):
    return table_layer(fields, *rows)


def roads(*speeds, lines=None, field="kmh:string"):
    layer = line_layer(*(lines or [[WEST, MIDDLE], [MIDDLE, EAST]][: max(len(speeds), 1)]))
    name, kind = field.split(":")
    kinds = {"string": text_field, "double": real_field}
    layer.dataProvider().addAttributes([kinds[kind](name)])
    layer.updateFields()
    for feature, speed in zip(list(layer.getFeatures()), speeds):
        layer.dataProvider().changeAttributeValues({feature.id(): {0: speed}})
    return layer


def allocated(points=(WEST, MIDDLE, EAST), crs=METRES, **parameters):
    """Six squares in a row, centers in three of them, shares left open."""
    asked = {
        "INPUT": grid_layer(1, 6),
        "WORKLOAD": ["work"],
        "TOLERANCE": 60,
        "ID_FIELD": "name",
        "CENTERS": point_layer(points, crs=crs),
        "CENTER_NAME_FIELD": "name",
    }
    return run("allocateunits", **{**asked, **parameters})


def test_a_sane_table_of_costs_is_not_talked_about():
    assert allocated(COST_MATRIX=matrix(*SANE)).warnings == ""


@pytest.mark.parametrize("own", [158.0, 60.0])
def test_a_column_that_is_another_centers_is_named_with_its_figures(own):
    # p2 lies in u5, and its column says that u0 is near and u5 far.
    rows = [(*row[:3], own if row[0] == "u5" else 7 + 10 * n) for n, row in enumerate(SANE)]
    ran = allocated(COST_MATRIX=matrix(*rows))
    assert "make no sense (1 of 3)" in ran.warnings
    assert f"p2 ({own:g} to its own unit u5, 7 to the nearest)" in ran.warnings


def test_candidates_with_senseless_columns_are_named_before_they_are_chosen():
    rows = [(*row[:3], 158.0 if row[0] == "u5" else 7.0) for row in SANE]
    sites = point_layer(
        [WEST, MIDDLE, EAST],
        fields="site:string",
        values=[["required"], ["required"], ["candidate"]],
    )
    ran = run(
        "designterritories",
        INPUT=grid_layer(1, 6),
        ID_FIELD="name",
        CENTERS=sites,
        CENTER_NAME_FIELD="name",
        SITE_FIELD="site",
        COST_MATRIX=matrix(*rows),
        **{**DESIGN, "TOLERANCE": 60},
    )
    assert "p2 (158 to its own unit u5" in ran.warnings


def test_rows_that_repeat_are_refused_where_they_differ():
    allocated(COST_MATRIX=matrix(*SANE, SANE[0]))
    with pytest.raises(QgsProcessingException, match=r"different costs for this unit: u0"):
        allocated(COST_MATRIX=matrix(*SANE, ("u0", 1, 2, 3)))


def test_columns_that_repeat_are_told(tmp_path):
    lines = ["unit,p0,p1,p2,p2", *(",".join(map(str, (*row, 1))) for row in SANE)]
    (tmp_path / "costs.csv").write_text("\n".join(lines))
    ran = allocated(COST_MATRIX=str(tmp_path / "costs.csv"))
    assert "several columns of one name for these centers, of which the first counts: p2_1" in (
        ran.warnings
    )


def test_units_with_one_id_are_no_units_for_a_table():
    units = grid_layer(1, 6, fields="work:double code:string", values=[[1.0, "x"]] * 6)
    with pytest.raises(QgsProcessingException, match=r"several units have the same id .* x \(6"):
        allocated(INPUT=units, ID_FIELD="code", COST_MATRIX=matrix(("x", 1, 1, 1)))
    pair = table_layer("unit_id:string other_id:string", ("x", "x"))
    with pytest.raises(QgsProcessingException, match="several units have the same id"):
        run("designterritories", INPUT=units, ID_FIELD="code", APART=pair, **DESIGN)


def coded(count=6):
    """Units whose ids begin with a zero, and a plan of them."""
    values = [[1.0, f"0{1001 + n}", "007" if n < 3 else "008"] for n in range(count)]
    return grid_layer(1, count, fields="work:double code:string zone:string", values=values)


CAUSE = "Leading zeros are the likely cause"
EXACT = [(f"0{1001 + n}", *row[1:]) for n, row in enumerate(SANE)]
BARE = [(str(1001 + n), *row[1:]) for n, row in enumerate(SANE)]


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("COST_MATRIX", lambda: matrix(*BARE)),
        ("COST_MATRIX", lambda: matrix(*EXACT[:5], BARE[5])),
        ("COST_MATRIX", lambda: matrix(*((float(row[0]), *row[1:]) for row in BARE))),
    ],
)
def test_a_table_of_costs_that_lost_zeros_says_so(name, table):
    assert CAUSE in outcome_of(lambda: allocated(INPUT=coded(), ID_FIELD="code", **{name: table()}))


def outcome_of(work):
    """What a run says, or is refused with."""
    try:
        return work().warnings
    except QgsProcessingException as error:
        return str(error)


@pytest.mark.parametrize(
    ("name", "fields", "good", "bad"),
    [
        ("EXCEPTIONS", "unit_id:string zone:string", ("01001", "007"), ("1001", "007")),
        ("EXCEPTIONS", "unit_id:string zone:string", ("01001", "007"), ("01001", "7")),
        ("APART", "unit_id:string other_id:string", ("01001", "01006"), ("1001", "01006")),
        ("LINKS", "from_id:string to_id:string", ("01001", "01006"), ("1001", "1006")),
        ("TERRITORY_LOCKS", "zone:string lock:string", ("007", "frozen"), ("7", "frozen")),
    ],
)
@pytest.mark.parametrize("mixed", [False, True])
def test_tables_that_lost_zeros_say_so(name, fields, good, bad, mixed):
    def balanced(*rows):
        return run(
            "balanceterritories",
            INPUT=coded(),
            TERRITORY_FIELD="zone",
            ID_FIELD="code",
            WORKLOAD=["work"],
            **{name: table_layer(fields, *rows)},
        )

    assert CAUSE not in outcome_of(lambda: balanced(good))
    assert CAUSE in outcome_of(lambda: balanced(*([good] if mixed else []), bad))


def test_targets_that_lost_zeros_say_so():
    table = table_layer("zone:string target:double", ("7", 3), ("8", 3))
    said = outcome_of(
        lambda: run(
            "balanceterritories",
            INPUT=coded(),
            TERRITORY_FIELD="zone",
            TARGETS=table,
            WORKLOAD=["work"],
        )
    )
    assert "no row for: 007, 008" in said
    assert CAUSE in said


@pytest.mark.parametrize(
    ("place", "crs", "cause"),
    [
        ((0.0, 0.0), "EPSG:4326", "They lie at 0/0"),
        ((45.145, 9.0064), "EPSG:4326", "Their latitude and longitude look swapped"),
        ((9.0064, 45.145), METRES, "Taken for EPSG:4326, not for EPSG:32632"),
        ((30.0, 30.0), "EPSG:4326", "Check their coordinates, and the coordinate reference"),
    ],
)
def test_a_center_far_from_all_units_is_told_with_its_likely_cause(place, crs, cause):
    ran = allocated([place], crs)
    assert "Centers that lie far from every unit (1 of 1)" in ran.warnings
    assert " km). " + cause in ran.warnings


def test_a_center_some_way_off_is_not_called_far():
    assert "far from every unit" not in allocated([(560_000, 4_999_500)]).warnings


@pytest.mark.parametrize(
    ("line", "crs", "cause"),
    [
        ([(20.0, 10.0), (20.1, 10.0)], "EPSG:4326", "Check their coordinates"),
        ([(45.145, 9.0064), (45.1451, 9.0064)], "EPSG:4326", "Their latitude and longitude look"),
    ],
)
def test_roads_on_another_continent_are_refused(line, crs, cause):
    with pytest.raises(QgsProcessingException, match=f"no nearer than .* km to any unit. {cause}"):
        allocated(ROADS=line_layer(line, crs=crs))


@pytest.mark.parametrize("speed", ["0", "-30", "50 mpg", "30;", "nan", "signals", "1,5"])
def test_a_speed_that_is_none_is_told(speed):
    ran = allocated(ROADS=roads(speed, 80), SPEED_FIELD="kmh")
    assert "“kmh” of the roads holds no speed above zero in 1 of 2 lines" in ran.warnings
    assert f"counts as 50 km/h: “{speed}” (feature 1)" in ran.warnings


@pytest.mark.parametrize("speed", [0.0, -1.0, float("nan"), float("inf")])
def test_a_number_that_is_no_speed_is_told(speed):
    ran = allocated(ROADS=roads(speed, 80.0, field="kmh:double"), SPEED_FIELD="kmh")
    assert "no speed above zero in 1 of 2 lines" in ran.warnings


@pytest.mark.parametrize(
    ("said", "kmh"),
    [
        ("30 mph", 48.28032),
        ("50 km/h", 50),
        ("60mph", 96.56064),
        ("30;50", 30),
        ("10 knots", 18.52),
    ],
)
def test_speeds_are_read_as_openstreetmap_writes_them(said, kmh):
    as_said = allocated(ROADS=roads(said, "80"), SPEED_FIELD="kmh")
    as_number = allocated(ROADS=roads(str(kmh), "80"), SPEED_FIELD="kmh")
    assert "no speed" not in as_said.warnings
    assert as_said.column("center_time") == pytest.approx(as_number.column("center_time"))


@pytest.mark.parametrize("speed", ["80", " 80 ", "80.5", "", None])
def test_a_speed_or_none_at_all_is_not_talked_about(speed):
    ran = allocated(ROADS=roads(speed, 80), SPEED_FIELD="kmh")
    assert "no speed" not in ran.warnings


@pytest.mark.parametrize(
    ("word", "is_told"),
    [("Y", True), ("backward", True), ("yes", False), ("-1", False), ("No", False), (None, False)],
)
def test_a_direction_that_is_none_is_told(word, is_told):
    ran = allocated(ROADS=roads("yes", word), DIRECTION_FIELD="kmh")
    said = "“kmh” of the roads says in 1 of 2 lines what means no direction, so that it counts bo"
    assert (said in ran.warnings) == is_told
