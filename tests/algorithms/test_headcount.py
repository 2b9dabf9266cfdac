"""`compareheadcounts`: plans for fewer and for more territories, told and written."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer
from tests.layers.table_layer import table_layer

pytestmark = pytest.mark.usefixtures("algorithms")

ROWS, COLUMNS = 4, 6


def layer(zones="abc", kind="string"):
    """Three territories of two columns each, the last with less to do."""
    values = []
    for n in range(ROWS * COLUMNS):
        zone = n % COLUMNS // 2
        values.append([0.5 if zone == 2 else 1.0, zones[zone]])
    return grid_layer(fields=f"work:double zone:{kind}", values=values)


def counted(**parameters):
    asked = {"TOLERANCE": 40, "EFFORT": "fast", "FEWER": 1, "MORE": 1, **parameters}
    return run(
        "compareheadcounts",
        INPUT=asked.pop("INPUT", None) or layer(),
        TERRITORY_FIELD="zone",
        WORKLOAD=["work"],
        CURVE="memory:",
        GIVES_UP="memory:",
        **asked,
    )


@pytest.fixture(scope="module")
def ran(algorithms):
    return counted(TERRITORY_COST=10, TRAVEL_COST=0.5)


def test_each_number_is_a_plan_whose_figures_are_those_of_its_field(ran):
    curve, units = ran.rows("CURVE"), ran.rows()
    assert [row["territories"] for row in curve] == [2, 3, 4]
    work = np.array([row["work"] for row in units])
    for row in curve:
        assert row["status"] == "ok"
        plan = [unit[f"plan_{row['territories']}"] for unit in units]
        names = sorted(set(plan))
        assert len(names) == row["territories"]
        away = sum(w for w, a, b in zip(work, plan, (u["zone"] for u in units)) if a != b)
        assert row["moved"] == pytest.approx(100 * away / work.sum())
        assert row["least_moved"] <= row["moved"] + 1e-9
        load = np.array([sum(w for w, a in zip(work, plan) if a == name) for name in names])
        off = np.abs(load * len(names) / work.sum() - 1).max()
        assert row["largest_deviation"] == pytest.approx(100 * off)
        assert row["cost"] == pytest.approx(10 * row["territories"] + 0.5 * row["travel"])
        place = np.array([[n % COLUMNS, n // COLUMNS] for n in range(len(units))], dtype=float)
        travel = 0.0
        for name in names:
            own = np.array([each == name for each in plan])
            middle = np.average(place[own], axis=0, weights=work[own])
            apart = np.hypot(*(place[own] - middle).T)
            center = place[own][apart.argmin()]  # the unit in the middle
            travel += work[own] @ np.hypot(*(place[own] - center).T)
        assert row["travel"] == pytest.approx(travel, rel=0.01)  # of squares a km wide
    cheapest = min(curve, key=lambda row: row["cost"])
    assert ran.results["CHEAPEST"] == cheapest["territories"]


def test_who_could_best_give_up_a_head_and_where_one_would_begin(ran):
    rows = ran.rows("GIVES_UP")
    assert {row["territory"] for row in rows} == {"a", "b", "c"}
    assert [row["rank"] for row in rows] == [1, 2, 3]
    assert ran.results["BEST_TO_GO"] == rows[0]["territory"]
    within = [row["moved"] for row in rows if row["status"] == "ok"]
    assert within == sorted(within)
    fewest, _, most = ran.rows("CURVE")
    assert fewest["who"] == rows[0]["territory"]
    start = ran.results["STARTS_AT"]
    assert most["who"] == f"New 1 at {start}"
    assert ran.rows()[int(start.lstrip("u"))]["plan_4"] == "New 1"
    said = " ".join(ran.listener.info)
    assert "2 territories: largest deviation" in said
    assert f"gives up a head: {rows[0]['territory']}" in said


def test_names_that_are_numbers_stay_numbers():
    ran = counted(INPUT=layer(zones=(7, 8, 9), kind="integer"), FEWER=0)
    assert ran.results["CHEAPEST"] is None  # no prices
    assert sorted(set(ran.column("plan_4"))) == [7, 8, 9, 10]


def test_a_name_that_is_taken_is_not_given_again():
    ran = counted(INPUT=layer(zones=("a", "New 1", "c")), FEWER=0)
    assert set(ran.column("plan_4")) == {"a", "New 1", "c", "New 2"}


def test_what_has_no_plan_says_why():
    frozen = table_layer("zone:string lock:string", *([zone, "frozen"] for zone in "abc"))
    ran = counted(TERRITORY_LOCKS=frozen)
    fewest, _, most = ran.rows("CURVE")
    assert fewest["status"] == most["status"] == "none"
    assert "locks or protected units" in fewest["obstacle"]
    assert "all units are locked" in most["obstacle"]
    assert any("no plan" in said for said in ran.listener.warnings)


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"TERRITORY_COST": -1}, "TERRITORY_COST.*at least 0"),
        ({"TRAVEL_COST": "dear"}, "TRAVEL_COST"),
        ({"FEWER": 21}, "FEWER.*at most 20"),
        ({"MORE": -1}, "MORE.*at least 0"),
    ],
)
def test_what_can_not_be_is_said_in_a_sentence(asked, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        counted(**asked)
