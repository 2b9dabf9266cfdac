"""`balanceterritories`: an existing plan brought within tolerance."""

import pytest
from qgis.core import QgsFeature, QgsProcessingException, QgsVectorLayer

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def lopsided(columns_west=4, fields="work:double zone:string", extra=()):
    """A plan in which `columns_west` of six columns belong to the west."""
    values = [
        [1.0, "west" if number % 6 < columns_west else "east", *extra] for number in range(24)
    ]
    return grid_layer(fields=fields, values=values)


def balance(layer, **parameters):
    asked = {"TERRITORY_FIELD": "zone", "TOLERANCE": 1, "MOVES": "memory:", **parameters}
    return run("balanceterritories", INPUT=layer, WORKLOAD=["work"], **asked)


def targets(*rows, columns="zone:string&field=target:double"):
    table = QgsVectorLayer(f"NoGeometry?field={columns}", "targets", "memory")
    for row in rows:
        feature = QgsFeature(table.fields())
        feature.setAttributes(list(row))
        table.dataProvider().addFeature(feature)
    return table


def test_the_plan_is_balanced_and_every_move_has_its_reason():
    ran = balance(lopsided())
    assert ran.results["MAX_DEVIATION"] == pytest.approx(0)
    assert ran.results["MOVED_UNITS"] == 4
    assert ran.results["MOVED_WORKLOAD"] == pytest.approx(100 * 4 / 24)
    moves = ran.rows("MOVES")
    assert len(moves) == 4
    assert all((move["from"], move["to"]) == ("west", "east") for move in moves)
    assert all("to even out" in move["reason"] for move in moves)


def test_the_old_value_stays_beside_the_new_one():
    rows = balance(lopsided()).rows()
    changed = [row for row in rows if row["zone"] != row["previous"]]
    assert len(changed) == 4
    assert list(rows[0]) == ["name", "work", "zone", "previous"]


def test_a_balanced_plan_is_left_alone():
    ran = balance(lopsided(3))
    assert ran.results["MOVED_UNITS"] == 0
    assert ran.rows("MOVES") == []


def test_targets_from_a_table():
    ran = balance(lopsided(), TARGETS=targets(("west", 18), ("east", 6)))
    assert sorted(ran.column("zone")).count("west") == 18


def test_targets_from_a_field():
    layer = grid_layer(
        fields="work:double zone:string goal:double",
        values=[[1.0, *(("west", 18.0) if n % 6 < 4 else ("east", 6.0))] for n in range(24)],
    )
    ran = balance(layer, TARGET_FIELD="goal")
    assert ran.column("zone").count("west") == 18


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (lambda: targets(("west", 1)), "no row for: east"),
        (lambda: targets(("west", 1), ("west", 2), ("east", 1)), "two rows for the territory west"),
        (lambda: targets(("west", -1), ("east", 1)), "target of west must be a number"),
        (lambda: targets(("west", None), ("east", 1)), "target of west must be a number"),
        (lambda: targets(columns="a:string&field=b:double"), "needs the columns “zone”, “target”"),
    ],
)
def test_a_table_of_targets_that_does_not_do_is_refused(table, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        balance(lopsided(), TARGETS=table())


def test_targets_of_unknown_territories_are_left_aside_and_reported():
    ran = balance(lopsided(), TARGETS=targets(("west", 1), ("east", 1), ("north", 1)))
    assert "does not have are left aside: north" in ran.warnings


def test_locked_units_stay():
    values = [[1.0, "west" if n % 6 < 4 else "east", n % 6 == 3] for n in range(24)]
    layer = grid_layer(fields="work:double zone:string keep:integer", values=values)
    ran = balance(layer, LOCKED="keep")
    assert all(row["zone"] == "west" for row in ran.rows() if row["keep"])


def test_units_without_territory_stay_without_and_do_not_count():
    values = [[1.0, [None, "west", "west", "west", "east", "east"][n % 6]] for n in range(24)]
    ran = balance(grid_layer(fields="work:double zone:string", values=values))
    assert ran.results["UNASSIGNED"] == 4
    assert ran.column("zone").count("west") == ran.column("zone").count("east") == 10
    assert "without a territory in “zone” (4 of 24)" in ran.warnings
    # The targets are those of all workload: both are short of what nobody carries.
    assert ran.results["MAX_DEVIATION"] == pytest.approx(100 * 2 / 12)
    assert "Units without a territory (4) carry 16.7 % of the workload" in ran.warnings


def test_an_empty_plan_is_refused():
    values = [[1.0, None]] * 24
    with pytest.raises(QgsProcessingException, match="There is no plan: “zone” is empty"):
        balance(grid_layer(fields="work:double zone:string", values=values))


def test_ids_that_are_not_unique_are_reported():
    ran = balance(lopsided(), ID_FIELD="zone")
    assert "“zone” does not tell all units apart" in ran.warnings
    assert {row["unit_id"] for row in ran.rows("MOVES")} == {"west"}


def test_a_balanced_plan_says_how_good_it_can_be():
    ran = balance(lopsided())
    assert ran.results["BOUND_GAP"] >= 0
    assert "above the least to these places within these limits" in ran.info
