"""`compareplans`: what moved, from whom to whom, for whom it is better, who came and went."""

from __future__ import annotations

from collections import defaultdict

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.algorithms.running import run
from tests.layers.grid_layer import METRES, grid_layer, point_layer, saved
from tests.sample import sample

pytestmark = pytest.mark.usefixtures("algorithms")

MIDWEST = str(sample("midwest_plan.gpkg"))
FIELDS = "work:double clients:integer revenue:double now:string then:string"


def letters(text):
    return [None if letter == "." else letter for letter in text]


def plan_layer(then="AAABBB", now="AABBBC", fields=FIELDS, **place):
    values = [
        [1.0 + at, 10 * at, -5.0 + at, after, before]
        for at, (before, after) in enumerate(zip(letters(then), letters(now)))
    ]
    return grid_layer(1, len(values), fields=fields, values=values, **place)


def compare(layer, **parameters):
    asked = {
        "TERRITORY_FIELD": "now",
        "BEFORE": "then",
        "WORKLOAD": ["work"],
        "CUSTOMERS_FIELD": "clients",
        "SUM_FIELDS": ["revenue"],
        "ID_FIELD": "name",
        "MATRIX": "memory:",
        "TERRITORY_TABLE": "memory:",
        "RUN_TABLE": "memory:",
        **parameters,
    }
    return run("compareplans", INPUT=layer, **asked)


def test_moved_units_tell_from_to_and_what_goes_with_them():
    ran = compare(plan_layer())
    assert ran.rows() == [
        {
            **{"unit_id": "u2", "unit": "u2", "from": "A", "to": "B", "changes_hands": 1},
            **{"work": 3.0, "customers": 20.0, "revenue": -3.0},
        },
        {
            **{"unit_id": "u5", "unit": "u5", "from": "B", "to": "C", "changes_hands": 1},
            **{"work": 6.0, "customers": 50.0, "revenue": 0.0},
        },
    ]
    assert ran.layer().crs().authid() == METRES
    areas = [feature.geometry().area() for feature in ran.layer().getFeatures()]
    assert areas == pytest.approx([1e6, 1e6])
    assert (ran.results["MOVED_UNITS"], ran.results["MOVED_CUSTOMERS"]) == (2, 70)
    assert ran.results["MOVED_WORKLOAD"] == pytest.approx(100 * 9 / 21)
    assert (ran.results["NEW"], ran.results["GONE"]) == (1, 0)
    assert "New territories: C." in ran.info


def test_territories_tell_what_they_kept_got_and_gave_and_who_is_better():
    rows = {row["territory"]: row for row in compare(plan_layer()).rows("TERRITORY_TABLE")}
    # Targets: 21 / 2 before, 21 / 3 after.
    assert rows["A"]["deviation_before"] == pytest.approx(100 * (6 - 10.5) / 10.5)
    assert rows["A"]["deviation_after"] == pytest.approx(100 * (3 - 7) / 7)
    assert (rows["A"]["verdict"], rows["A"]["status"]) == ("worse", "stays")
    assert (rows["B"]["units_kept"], rows["B"]["units_got"], rows["B"]["units_gave"]) == (2, 1, 1)
    assert (rows["B"]["work_kept"], rows["B"]["work_got"], rows["B"]["work_gave"]) == (9, 3, 6)
    assert (rows["B"]["customers_before"], rows["B"]["customers_after"]) == (120, 90)
    assert (rows["C"]["status"], rows["C"]["verdict"], rows["C"]["before"]) == ("new", None, None)
    assert rows["C"]["deviation_before"] is None


def test_units_without_a_territory_before_are_listed_and_do_not_change_hands():
    ran = compare(plan_layer("AA.BBB", "AAABB."))
    moved = {row["unit_id"]: (row["from"], row["to"], row["changes_hands"]) for row in ran.rows()}
    assert moved == {"u2": (None, "A", 0), "u5": ("B", None, 1)}
    assert ran.results["MOVED_UNITS"] == 1


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_every_figure_of_real_data_is_that_of_a_count_by_hand(suffix, tmp_path):
    source = saved(QgsVectorLayer(f"{MIDWEST}|layername=midwest_plan"), tmp_path / f"m.{suffix}")
    ran = compare(
        source,
        TERRITORY_FIELD="territory",
        BEFORE="ST",
        WORKLOAD=["POP2020"],
        CUSTOMERS_FIELD=None,
        SUM_FIELDS=[],
        ID_FIELD="GEOID",
    )
    rows = [
        (str(each["GEOID"]), each["ST"] or None, each["territory"] or None, each["POP2020"])
        for each in QgsVectorLayer(source).getFeatures()
    ]
    wanted = {(key, one, other, people) for key, one, other, people in rows if one != other}
    found = {(r["unit_id"], r["from"], r["to"], r["POP2020"]) for r in ran.rows()}
    assert found == wanted
    cells = defaultdict(lambda: [0, 0])
    for _, one, other, people in rows:
        cells[one, other][0] += 1
        cells[one, other][1] += people
    matrix = {(r["from"], r["to"]): [r["units"], r["POP2020"]] for r in ran.rows("MATRIX")}
    assert matrix == dict(cells)
    assert ran.results["GONE"] == 5


def test_territories_that_were_numbered_anew_are_matched_by_what_they_share():
    layer = plan_layer("AAABBB", "223111")
    by_name = compare(layer)
    assert by_name.results["MOVED_UNITS"] == 6
    assert "only 1" in by_name.warnings
    ran = compare(layer, MATCH="shared")
    assert [row["unit_id"] for row in ran.rows()] == ["u2"]
    status = {
        row["territory"]: (row["before"], row["status"]) for row in ran.rows("TERRITORY_TABLE")
    }
    assert status == {"1": ("B", "renamed"), "2": ("A", "renamed"), "3": (None, "new")}
    assert "Go on under another name (2): A → 2, B → 1." in ran.info
    assert "MATCH" not in ran.warnings


def test_every_run_is_compared_with_today_and_with_the_run_before():
    fields = f"{FIELDS} first:string"
    values = [
        [1.0, 1, 1.0, now, then, first] for then, first, now in zip("AAABBB", "AABBBB", "AAABBC")
    ]
    layer = grid_layer(1, 6, fields=fields, values=values)
    rows = compare(layer, RUNS=["first"]).rows("RUN_TABLE")
    told = [(row["run"], row["against"], row["units"], row["work_percent"]) for row in rows]
    assert told == [
        ("first", "then", 1, pytest.approx(100 / 6)),
        ("now", "then", 1, pytest.approx(100 / 6)),
        ("now", "first", 2, pytest.approx(200 / 6)),
    ]
    assert rows[0]["max_deviation"] == pytest.approx(100 * (4 - 3) / 3)


def test_the_plan_before_may_stand_in_another_layer_whose_ids_are_written_otherwise(tmp_path):
    now = plan_layer()
    table = tmp_path / "old.csv"
    table.write_text("unit,rep\nU0,A\nU1,A\nu-2,A\nu3,B\nu9,B\n", encoding="utf-8")
    other = {"BEFORE": None, "OTHER": str(table), "OTHER_FIELD": "rep", "OTHER_ID_FIELD": "unit"}
    ran = compare(now, **other)
    moved = {row["unit_id"]: (row["from"], row["to"]) for row in ran.rows()}
    assert moved == {"u2": ("A", "B"), "u4": (None, "B"), "u5": (None, "C")}
    assert "about no unit: u9" in ran.warnings
    assert "has no row for, which count as without a territory there (2 of 6): u4, u5" in (
        ran.warnings
    )


def test_customers_are_counted_where_they_lie_and_bring_fields_of_their_own():
    at = [(500_000 + 1000 * x, 4_999_500) for x in (2.5, 2.6, 5.5, 9.5)]
    customers = point_layer(at, fields="sales:double", values=[[7.0], [1.0], [4.0], [9.0]])
    ran = compare(
        plan_layer(), CUSTOMERS=customers, CUSTOMER_FIELDS=["sales"], CUSTOMERS_FIELD=None
    )
    told = [(row["unit_id"], row["customers"], row["sales"]) for row in ran.rows()]
    assert told == [("u2", 2, 8), ("u5", 1, 4)]
    assert "Customers in no unit of “squares”: 1 of 4." in ran.warnings
    assert ran.results["MOVED_CUSTOMERS"] == 3


def test_targets_of_a_table_say_who_is_better(tmp_path):
    table = tmp_path / "targets.csv"
    table.write_text("territory,target\nA,1\nB,6\nC,3\n", encoding="utf-8")
    rows = {
        r["territory"]: r for r in compare(plan_layer(), TARGETS=str(table)).rows("TERRITORY_TABLE")
    }
    assert rows["A"]["deviation_before"] == pytest.approx(100 * (6 - 3) / 3)
    assert rows["A"]["deviation_after"] == pytest.approx(100 * (3 - 2.1) / 2.1)
    assert rows["A"]["verdict"] == "better"


def test_fields_called_as_those_of_the_output_are_kept_apart():
    layer = plan_layer(fields=FIELDS.replace("revenue", "units"))
    ran = compare(layer, SUM_FIELDS=["units"])
    assert {"units", "units_2"} <= set(ran.rows("MATRIX")[0])


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"BEFORE": None}, "Say which plan to compare with: a field of the units (BEFORE), or"),
        ({"BEFORE": "nix"}, "“squares” has no field “nix”. It could be: name, work, clients"),
        ({"BEFORE": "empty"}, "There is no plan to compare with: “empty” is empty in every unit."),
        ({"TERRITORY_FIELD": "empty"}, "There is no plan: “empty” is empty in every unit."),
        ({"OTHER": "self"}, "Give the plan before by a field (BEFORE) or by a layer (OTHER), not"),
        (
            {"BEFORE": None, "OTHER": "self"},
            "“Plans: territory field of that layer” (OTHER_FIELD) is",
        ),
        (
            {"BEFORE": None, "OTHER": "strange", "OTHER_FIELD": "rep"},
            "“strange” has no field “name” to tell its units by: choose one (OTHER_ID_FIELD).",
        ),
        (
            {"BEFORE": None, "OTHER": "strange", "OTHER_FIELD": "rep", "OTHER_ID_FIELD": "unit"},
            "“strange” is about none of these units: not one of its keys is a unit's, such as x1",
        ),
        (
            {"BEFORE": None, "OTHER": "twice", "OTHER_FIELD": "rep", "OTHER_ID_FIELD": "unit"},
            "“twice” says two things of one unit in “rep”: u1. Leave one row",
        ),
        ({"CUSTOMERS": "self"}, "“squares” can't serve as customers: it is no point layer."),
        ({"CUSTOMERS": "nobody"}, "“points” has no customers: none of its features has a point."),
        ({"MATCH": "luck"}, "can't be “luck”. Choose one of: names, shared."),
        ({"SUM_FIELDS": ["then"]}, "the field “then” of “squares” holds text"),
        ({"TARGETS": "strange"}, "The table of targets “strange” needs the columns"),
    ],
)
def test_bad_input_is_answered_by_a_sentence(parameters, sentence, tmp_path):
    layer = plan_layer(fields=f"{FIELDS} empty:string".replace("empty:string", ""))
    layer.dataProvider().addAttributes(
        grid_layer(1, 1, fields="empty:string").fields().toList()[1:]
    )
    layer.updateFields()
    (tmp_path / "strange.csv").write_text("unit,rep\nx1,A\n", encoding="utf-8")
    (tmp_path / "twice.csv").write_text("unit,rep\nu1,A\nU1,B\n", encoding="utf-8")
    stand_ins = {
        "self": layer,
        "nobody": point_layer([None]),
        "strange": str(tmp_path / "strange.csv"),
        "twice": str(tmp_path / "twice.csv"),
    }
    given = {
        name: stand_ins.get(value, value) if isinstance(value, str) else value
        for name, value in parameters.items()
    }
    with pytest.raises(QgsProcessingException) as refused:
        compare(layer, **given)
    assert sentence in str(refused.value)
