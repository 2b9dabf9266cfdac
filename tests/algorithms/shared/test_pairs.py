"""Pairs of units that must stay apart."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer
from tests.layers.table_layer import table_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def pairs(*rows, fields="unit_id:string other_id:string"):
    return table_layer(fields, *rows)


def plan_layer():
    """Three columns of the west, three of the east."""
    values = [[1.0, "west" if n % 6 < 3 else "east", "a" if n < 2 else None] for n in range(24)]
    return grid_layer(fields="work:double zone:string city:string", values=values)


def go(algorithm, table, **parameters):
    asked = {"WORKLOAD": ["work"], "ID_FIELD": "name", "TOLERANCE": 10}
    if algorithm in ("designterritories", "balanceterritories"):
        asked["EFFORT"] = "fast"
    return run(algorithm, INPUT=plan_layer(), APART=table, **{**asked, **parameters})


def owners(ran, column="territory"):
    return dict(zip(ran.column("name"), ran.column(column)))


@pytest.mark.parametrize("pair", [("u0", "u1"), ("u8", "u9"), ("u4", "u5")])
def test_a_design_keeps_pairs_apart(pair):
    ran = go("designterritories", pairs(pair), TERRITORIES=2)
    owner = owners(ran)
    assert owner[pair[0]] != owner[pair[1]]
    assert ran.results["DETACHED"] == 0
    assert ran.results["MAX_DEVIATION"] <= 10
    assert "Pairs kept apart: 1." in ran.info


def test_balancing_parts_pairs_and_says_why():
    ran = go("balanceterritories", pairs(("u2", "u8")), TERRITORY_FIELD="zone", MOVES="memory:")
    owner = owners(ran, "zone")
    assert owner["u2"] != owner["u8"]
    assert ran.results["DETACHED"] == 0
    reasons = [row["reason"] for row in ran.rows("MOVES")]
    assert any("to part units that must stay apart" in reason for reason in reasons)


def test_pairs_in_one_group_are_refused():
    said = r"in the same group: u0 – u1 \(.+\)\. Take one"
    with pytest.raises(QgsProcessingException, match=said):
        go("designterritories", pairs(("u0", "u1")), TERRITORIES=2, GROUP_FIELD="city")
    with pytest.raises(QgsProcessingException, match=said):
        go("balanceterritories", pairs(("u0", "u1")), TERRITORY_FIELD="zone", GROUP_FIELD="city")


def test_unknown_units_are_reported():
    ran = go("designterritories", pairs(("u0", "x"), ("u0", "u1")), TERRITORIES=2)
    assert "left out: u0 – x" in ran.warnings


@pytest.mark.parametrize("column", ["unit_id other_id APART pairs", "from_id to_id LINKS links"])
def test_a_table_of_unknown_units_only_is_refused(column):
    one, other, parameter, what = column.split()
    table = pairs(("x", "y"), ("u0", "x"), fields=f"{one}:string {other}:string")
    asked = {"WORKLOAD": ["work"], "TERRITORIES": 2, "EFFORT": "fast", parameter: table}
    said = f"The table of {what} “table” .* no unit has the ids x, y"
    with pytest.raises(QgsProcessingException, match=said) as caught:
        run("designterritories", INPUT=plan_layer(), ID_FIELD="name", **asked)
    assert "feature ids" not in str(caught.value)
    with pytest.raises(QgsProcessingException, match=r"among feature ids: .*ID_FIELD"):
        run("designterritories", INPUT=plan_layer(), **asked)


def test_a_table_without_the_columns_is_refused():
    with pytest.raises(QgsProcessingException, match="needs the columns “unit_id”, “other_id”"):
        go("designterritories", pairs(("u0",), fields="unit_id:string"), TERRITORIES=2)


def test_a_plan_from_elsewhere_is_judged_by_its_pairs():
    ran = go("validateplan", pairs(("u1", "u0"), ("u0", "u5")), TERRITORY_FIELD="zone")
    assert [(row["rule"], row["territory"], row["unit_ids"]) for row in ran.rows()] == [
        ("apart", "west", "u0; u1")
    ]
