"""`realignterritories`: as few changes as can be proven, within a budget."""

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")

FIELDS = "work:double zone:string clients:double keep:string"


def lopsided(columns_west=4, clients=lambda number: 1.0, keep=lambda number: ""):
    """A plan in which `columns_west` of six columns belong to the west."""
    values = [
        [1.0, "west" if number % 6 < columns_west else "east", clients(number), keep(number)]
        for number in range(24)
    ]
    return grid_layer(fields=FIELDS, values=values)


def realign(layer, **parameters):
    asked = {"TERRITORY_FIELD": "zone", "TOLERANCE": 1, "MOVES": "memory:", "EFFORT": "balanced"}
    return run("realignterritories", INPUT=layer, WORKLOAD=["work"], **{**asked, **parameters})


def test_the_least_is_moved_and_proven_and_every_move_has_step_and_reason():
    ran = realign(lopsided())
    share = 100 * 4 / 24
    assert ran.results["MAX_DEVIATION"] == pytest.approx(0)
    assert ran.results["MOVED_UNITS"] == 4
    assert ran.results["MOVED"] == pytest.approx(share)
    assert ran.results["LEAST_MOVED"] == pytest.approx(share)
    assert ran.results["PROVEN"] == 1
    moves = ran.rows("MOVES")
    assert [move["step"] for move in moves] == [1, 2, 3, 4]
    assert all("moved from west to east to even out their workload" in m["reason"] for m in moves)
    assert "Moved: 4 of 24 units, 16.67 % of the workload." in ran.listener.info
    assert "Proven: no plan within the limits moves less." in ran.listener.info


def test_a_plan_within_tolerance_is_left_alone():
    ran = realign(lopsided(3))
    assert ran.rows("MOVES") == []
    assert (ran.results["MOVED"], ran.results["LEAST_MOVED"], ran.results["PROVEN"]) == (0, 0, 1)


def test_what_moves_at_least_next_door_is_said_where_the_least_is_not_proven():
    zones = ["west"] * 6 + ["middle"] * 4 + ["east"] * 2
    values = [[1.0, zones[number % 12], 1.0, ""] for number in range(48)]
    ran = realign(grid_layer(4, 12, fields=FIELDS, values=values), EFFORT="fast")
    # 7.84 of the 24 in the west go to the middle, and as many on to the east
    assert ran.results["PROVEN"] == 0
    assert ran.results["LEAST_NEARBY"] == pytest.approx(100 * 2 * 7.84 / 48, abs=1e-4)
    assert ran.results["LEAST_MOVED"] < ran.results["LEAST_NEARBY"] <= ran.results["MOVED"]
    said = (
        "Proven: any within the limits in which units only go to territories that touch their own "
        "today moves 32.66 % of the workload or more."
    )
    assert any(said in text for text in ran.listener.info)


def test_few_customers_change_hands_where_customers_are_what_counts():
    layer = lopsided(clients=lambda number: 50.0 if number % 6 == 3 and number < 12 else 1.0)
    ran = realign(layer, MEASURE="customers", MEASURE_FIELD="clients", TOLERANCE=20)
    moved = [move["unit"] for move in ran.rows("MOVES")]
    assert len(moved) == 2
    assert ran.results["MOVED"] == pytest.approx(100 * 2 / (22 + 100))
    assert ran.results["PROVEN"] == 1


def test_protected_units_stay():
    layer = lopsided(keep=lambda number: "yes" if number in (3, 9, 15) else "")
    ran = realign(layer, PROTECTED="keep", TOLERANCE=10)
    moved = {move["unit"] for move in ran.rows("MOVES")}
    assert moved
    assert not moved & {"u3", "u9", "u15"}


def test_no_more_moves_than_the_budget_allows():
    ran = realign(lopsided(), MAX_MOVED=9)
    assert ran.results["MOVED"] == pytest.approx(100 * 2 / 24)
    assert ran.results["LEAST_MOVED"] == pytest.approx(100 * 4 / 24)
    assert ran.results["MAX_DEVIATION"] == pytest.approx(100 / 6)
    assert ran.results["PROVEN"] == 1
    each = realign(lopsided(), MAX_MOVED_EACH=13)
    assert each.results["MOVED"] == pytest.approx(100 * 2 / 24)


def test_what_no_plan_can_do_is_said():
    ran = realign(lopsided(), MINIMUM="11.5", MAXIMUM="12.4", TOLERANCE=0)
    assert ran.results["PROVEN"] == 1
    odd = grid_layer(1, 3, fields="work:double zone:string", values=[[1, "w"], [1, "w"], [1, "e"]])
    stuck = realign(odd, TOLERANCE=10)
    assert stuck.results["LEAST_MOVED"] is None
    assert stuck.results["PROVEN"] == 1
    assert any("no plan that moves whole units" in said for said in stuck.listener.info)


def test_the_curve_says_what_budgets_buy():
    ran = realign(lopsided(), CURVE="memory:")
    rows = ran.rows("CURVE")
    assert [row["budget"] for row in rows] == [0, 1, 2, 5, 10]
    assert [row["largest_deviation"] for row in rows] == pytest.approx(
        [100 / 3, 100 / 3, 100 / 3, 25, 100 / 6]
    )
    assert all(row["moved"] <= row["budget"] for row in rows)
    assert all(row["proven"] == 1 for row in rows)


def test_a_unit_heavier_than_a_territory_does_not_hide_what_budgets_buy_the_others():
    values = [[1.0, "west" if n % 6 < 4 else "east", 1.0, ""] for n in range(24)]
    values[0][:2] = 100.0, "heavy"
    ran = realign(grid_layer(fields=FIELDS, values=values), CURVE="memory:")
    rows = ran.rows("CURVE")
    # Of 23 others 15 are in the west, where 11.5 would be; 1 % of 123 is one unit.
    west = [100 * (units / 11.5 - 1) for units in (15, 14, 13, 12, 12)]
    assert [row["largest_deviation"] for row in rows] == pytest.approx(west)
    assert all(row["proven"] == 1 for row in rows)
    assert "make room for the units that are heavier" in ran.info


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"MEASURE": "customers"}, "MEASURE is “customers”, which needs the field"),
        ({"MEASURE": "field"}, "needs the field of the units that holds it (MEASURE_FIELD)"),
        ({"MEASURE": "miles"}, "MEASURE"),
        (
            {"MEASURE": "field", "MEASURE_FIELD": "clients", "clients": 0.0},
            "“clients” of “squares” counts nothing in any unit",
        ),
        (
            {"MEASURE": "field", "MEASURE_FIELD": "clients", "clients": -1.0},
            "“clients” must be a number of zero or more in every unit",
        ),
        ({"MAX_MOVED": -1}, "MAX_MOVED"),
        ({"TERRITORY_FIELD": "area"}, "area"),
    ],
)
def test_what_can_not_be_used_is_said_in_a_sentence(parameters, sentence):
    clients = parameters.pop("clients", 1.0)
    with pytest.raises(QgsProcessingException) as refused:
        realign(lopsided(clients=lambda number: clients), **parameters)
    assert sentence in str(refused.value)
    assert "Traceback" not in str(refused.value)


def test_a_field_that_is_not_asked_for_is_left_aside():
    ran = realign(lopsided(), MEASURE_FIELD="clients")
    assert any("MEASURE_FIELD is left aside" in said for said in ran.listener.warnings)


def with_later(later):
    """The west has 16 of 24 units, of which each will carry what `later` says."""
    values = [[1.0, "west" if at % 6 < 4 else "east", later(at)] for at in range(24)]
    return grid_layer(fields="work:double zone:string later:double", values=values)


def test_who_must_change_keeps_the_workload_to_come_too():
    layer = with_later(lambda number: 3.0 if number % 6 == 0 else 1.0)
    today = realign(layer, TOLERANCE=20)
    assert today.results["MOVED_UNITS"] == 2
    ran = realign(layer, TOLERANCE=20, FORECASTS=["later"])
    later = {"west": 0.0, "east": 0.0}
    for row in ran.rows():
        later[row["zone"]] += row["later"]
    assert max(later.values()) <= 1.2 * sum(later.values()) / 2 + 1e-9
    assert ran.results["MAX_DEVIATION"] <= 20 + 1e-9
    assert ran.results["LEAST_MOVED"] == pytest.approx(today.results["LEAST_MOVED"])
    assert (ran.results["MOVED_UNITS"], ran.results["PROVEN"]) == (4, 0)  # a row of them


def test_workload_to_come_moves_nothing_where_nobody_must_change_today():
    ran = realign(with_later(lambda number: 1.0 + number % 6), TOLERANCE=40, FORECASTS=["later"])
    assert ran.rows("MOVES") == []


def test_workload_to_come_that_no_plan_keeps_is_told():
    layer = with_later(lambda number: 1000.0 if number == 0 else 1.0)
    ran = realign(layer, TOLERANCE=20, FORECASTS=["later"])
    assert ran.results["MOVED_UNITS"] == 2
    assert any("in what is forecast, too (FORECASTS)" in text for text in ran.listener.warnings)
