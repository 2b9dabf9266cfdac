"""A review of a review's output never reads old values without a word."""

from __future__ import annotations

import pytest

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer

pytestmark = pytest.mark.usefixtures("algorithms")

SAID = "is read, and beside it there is"


def customers(*columns: int):
    """One for each of the columns that is named, in each of two rows."""
    places = [(500_500 + 1000 * c, 4_999_500 - 1000 * r) for r in range(2) for c in columns]
    return point_layer(places)


def reviewed(layer, calls):
    return run("aggregateworkload", INPUT=layer, CUSTOMERS=calls)


def units():
    values = [["AB"[at % 6 > 2]] for at in range(12)]
    return grid_layer(2, 6, fields="zone:string", values=values)


def test_a_workload_that_was_counted_again_is_told_of_and_read_where_it_is_chosen():
    first = reviewed(units(), customers(0, 1, 2, 3, 4, 5))
    assert SAID not in first.warnings
    again = reviewed(first.layer(), customers(0, 1, 2, 2, 2, 3))
    assert "what is added stands in “workload_2”" in again.warnings
    asked = {"INPUT": again.layer(), "TERRITORY_FIELD": "zone", "TOLERANCE": 10}
    old = run("balanceterritories", **asked, WORKLOAD=["workload"])
    assert f"“workload” of “output” {SAID} “workload_2”" in old.warnings.replace(
        again.layer().name(), "output"
    )
    new = run("balanceterritories", **asked, WORKLOAD=["workload_2"])
    assert SAID not in new.warnings
    assert old.results["MOVED_UNITS"] == 0 < new.results["MOVED_UNITS"]


@pytest.mark.parametrize("algorithm", ["territorystatistics", "validateplan"])
def test_whoever_reads_it_says_so(algorithm):
    first = reviewed(units(), customers(0, 5))
    again = reviewed(first.layer(), customers(0, 1))
    ran = run(algorithm, INPUT=again.layer(), TERRITORY_FIELD="zone", WORKLOAD=["workload"])
    assert SAID in ran.warnings


def test_a_plan_before_is_told_of_where_there_is_a_later_one():
    """`previous` is brought up to date where an earlier run left it, else there are two."""
    values = [["AB"[at % 6 > 2], "north"] for at in range(12)]
    layer = grid_layer(2, 6, fields="zone:string previous:string", values=values)
    ran = run("balanceterritories", INPUT=layer, TERRITORY_FIELD="zone")
    assert "“previous_2”" in ran.warnings
    compared = run("compareplans", INPUT=ran.layer(), TERRITORY_FIELD="zone", BEFORE="previous")
    assert SAID in compared.warnings
    chosen = run("compareplans", INPUT=ran.layer(), TERRITORY_FIELD="zone", BEFORE="previous_2")
    assert SAID not in chosen.warnings


def test_fields_that_are_numbered_from_one_are_a_series():
    values = [[1.0, 2.0, "AB"[at % 2]] for at in range(12)]
    layer = grid_layer(2, 6, fields="calls_1:double calls_2:double zone:string", values=values)
    ran = run("validateplan", INPUT=layer, TERRITORY_FIELD="zone", WORKLOAD=["calls_1"])
    assert SAID not in ran.warnings
