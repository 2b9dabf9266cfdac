"""`balanceterritories` under a move budget, and with rules."""

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def lopsided(fields="", extra=lambda number: ()):
    """Two territories of 20 and 4 units."""
    values = [[1.0, "west" if number % 6 < 5 else "east", *extra(number)] for number in range(24)]
    return grid_layer(fields=f"work:double zone:string {fields}", values=values)


def balance(layer, **parameters):
    asked = {"TERRITORY_FIELD": "zone", "TOLERANCE": 1, "MOVES": "memory:", **parameters}
    return run("balanceterritories", INPUT=layer, WORKLOAD=["work"], **asked)


def test_no_more_moves_than_may_and_the_log_says_what_that_costs():
    ran = balance(lopsided(), MAX_MOVED=20)
    assert ran.results["MOVED_WORKLOAD"] == pytest.approx(100 * 4 / 24)
    assert "the largest deviation is 33.33 %; no plan within it has less than 26.67 %" in ran.info
    assert "at least 32.83 % of the workload must move" in ran.info
    assert "no way was found within what may change hands" in ran.warnings


def test_a_territory_gives_away_no_more_than_it_may():
    ran = balance(lopsided(), MAX_GIVEN=10)
    assert ran.results["MOVED_UNITS"] == 2


def test_a_budget_that_is_large_enough_is_told_so():
    ran = balance(lopsided(), MAX_MOVED=50)
    assert ran.results["MAX_DEVIATION"] == pytest.approx(0)
    assert "The budget keeps nothing back" in ran.info


def test_groups_move_whole_and_parents_are_kept():
    layer = lopsided(
        "row:string side:string",
        lambda number: (str(number // 6), "left" if number % 6 < 5 else "right"),
    )
    assert balance(layer, TOLERANCE=50, GROUP_FIELD="row").results["MOVED_UNITS"] > 0
    assert balance(layer, PARENT_FIELD="side").results["MOVED_UNITS"] == 0


def test_rules_that_ask_for_more_than_may_move_are_refused():
    layer = lopsided("city:string", lambda number: ("all" if number % 6 > 2 else None,))
    with pytest.raises(QgsProcessingException, match="Rules alone"):
        balance(layer, GROUP_FIELD="city", MAX_MOVED=5)
