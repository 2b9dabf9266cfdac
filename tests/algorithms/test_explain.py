"""`explainplan`: why units are where they are, recounted with the judge that validates plans."""

from __future__ import annotations

import pytest

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def plan_layer(changed=None, workload=None):
    """Three columns each for A and B, four units a column, of uneven workloads."""
    values = []
    for n in range(24):
        zone = "A" if n % 6 < 3 else "B"
        values.append([float((workload or {}).get(n, 10 + n % 4)), (changed or {}).get(n, zone)])
    return grid_layer(fields="work:double zone:string", values=values)


def asked(**more):
    return {"TERRITORY_FIELD": "zone", "WORKLOAD": ["work"], "TOLERANCE": 2, **more}


def answers(layer, **more):
    ran = run("explainplan", INPUT=layer, RULES="memory:", **asked(**more))
    return ran, {(row["unit_id"], row["beside"]): row for row in ran.rows()}


def breaks_of(changed=None, workload=None, **more):
    ran = run("validateplan", INPUT=plan_layer(changed, workload), **asked(**more))
    return {(row["rule"], row["territory"]) for row in ran.rows()}


def test_each_line_says_what_validating_the_moved_plan_finds():
    """Kept by exactly the rules that “Validate plan” finds broken anew once the unit has moved."""
    _, found = answers(plan_layer(), ID_FIELD="name", MAXIMUM="140")
    assert {row["answer"] for row in found.values()} <= {"kept", "farther", "free"}
    now = breaks_of(MAXIMUM="140")
    for (name, beside), row in found.items():
        unit = int(name[1:])
        new = breaks_of({unit: beside}, MAXIMUM="140") - now
        assert set(filter(None, row["rules"].split("; "))) == {rule for rule, _ in new}
        assert (row["answer"] == "kept") == bool(new), row


@pytest.mark.parametrize("unit", [2, 8])
def test_a_change_that_is_told_turns_the_answer_when_it_is_typed(unit):
    """The tolerance that is printed, typed back: the unit may go."""
    _, found = answers(plan_layer(), ID_FIELD="name")
    row = found[f"u{unit}", "B"]
    said = row["why"].split("with a tolerance of ")[1].split(" %")[0]
    _, wider = answers(plan_layer(), ID_FIELD="name", TOLERANCE=float(said))
    assert wider[f"u{unit}", "B"]["answer"] != "kept"
    _, less = answers(plan_layer(), ID_FIELD="name", TOLERANCE=float(said) - 0.02)
    assert less[f"u{unit}", "B"]["answer"] == "kept"


def test_the_numbers_count_the_lines_and_rules_that_bind_are_told():
    ran, found = answers(plan_layer(), ID_FIELD="name")
    counts = [ran.results[f"{each}_COUNT"] for each in ("KEPT", "FARTHER", "FREE")]
    assert ran.results["PAIR_COUNT"] == sum(counts) == len(found) == 8
    (rule,) = ran.rows("RULES")
    assert (rule["rule"], rule["criterion"]) == ("tolerance", "work")
    assert rule["moves"] == counts[0]
    assert any(line.startswith("Tolerance: It alone keeps 8 moves") for line in ran.listener.info)


def test_a_small_map_is_told_what_each_rule_costs():
    """Eight units, one heavy: without the tolerance the plan would travel less."""
    values = [[9.0 if n == 0 else 1.0 + n % 2, "A" if n % 4 < 1 else "B"] for n in range(8)]
    layer = grid_layer(2, 4, fields="work:double zone:string", values=values)
    ran, _ = answers(layer, TOLERANCE=15)
    prices = {row["rule"]: row["price"] for row in ran.rows("RULES")}
    assert prices["tolerance"] >= 0
    assert all(price is not None for price in prices.values())
