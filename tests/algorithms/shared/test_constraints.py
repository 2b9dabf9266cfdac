"""Limits, links, parents, groups, targets and territory locks, as the algorithms take them."""

from __future__ import annotations

from collections import Counter

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.table_layer import line_layer, table_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def design(layer=None, **parameters):
    asked = {"INPUT": layer or grid_layer(), "WORKLOAD": ["work"], "EFFORT": "fast"}
    return run("designterritories", **{**asked, **parameters})


def refusal(**parameters) -> str:
    with pytest.raises(QgsProcessingException) as refused:
        design(**parameters)
    return str(refused.value)


def test_a_maximum_narrows_the_tolerance():
    loads = Counter(design(TERRITORIES=4, TOLERANCE=50, MAXIMUM="6").column("territory"))
    assert set(loads.values()) == {6}


@pytest.mark.parametrize(
    ("limits", "sentence"),
    [
        ({"MAXIMUM": "5"}, "4 territories may carry 20 in all, and there is 24. Ask for 5 terr"),
        (
            {"MINIMUM": "7", "TOLERANCE": 50},
            "must carry 28 in all, and there is 24. Ask for 3 territories, or lower the minimum",
        ),
        ({"MINIMUM": "many"}, "MINIMUM must be one number of zero or more per workload field"),
        ({"MAXIMUM": "5; 6"}, "MAXIMUM must be one number of zero or more per workload field (1)"),
    ],
)
def test_limits_that_no_plan_can_keep_say_what_would_help(limits, sentence):
    assert sentence in refusal(TERRITORIES=4, **limits)


def test_a_minimum_above_what_a_target_allows_is_refused():
    targets = table_layer("name:string target:double", ("Ana", 18), ("Ben", 6))
    said = refusal(TARGETS=targets, TOLERANCE=50, MINIMUM="10")
    assert "would have to carry 10 or more and 9 or less at once" in said
    assert said.endswith("Lower the minimum to 9, or allow a tolerance of 66.67 %.")


@pytest.mark.parametrize(("text", "most"), [("1,234.5", 1234.5), ("10,975,354", 10_975_354)])
def test_a_limit_may_be_written_as_messages_write_it(text, most):
    layer = grid_layer(values=[[most / 5]] * 24)
    said = refusal(INPUT=layer, TERRITORIES=4, MAXIMUM=text)
    assert f"territories may carry {4 * most:,.0f} in all" in said


def test_limits_of_several_workloads_are_parted_by_commas_too():
    work = [[1.0, 10.0]] * 24
    layer = grid_layer(fields="work:double visits:double", values=work)
    said = refusal(INPUT=layer, WORKLOAD=["work", "visits"], TERRITORIES=4, MAXIMUM="7,50")
    assert "“visits”: 4 territories may carry 200 in all, and there is 240" in said


def test_no_territory_crosses_from_one_parent_to_another():
    states = [[1.0, "north" if n < 12 else "south"] for n in range(24)]
    rows = design(
        grid_layer(fields="work:double state:string", values=states),
        TERRITORIES=4,
        PARENT_FIELD="state",
    ).rows()
    assert len({(row["state"], row["territory"]) for row in rows}) == 4


def test_parents_that_no_whole_number_of_territories_suits_are_told_with_their_number():
    states = [[1.0, "north" if n < 18 else "south"] for n in range(24)]
    layer = grid_layer(fields="work:double state:string", values=states)
    told = design(layer, TERRITORIES=3, TOLERANCE=10, PARENT_FIELD="state").warnings
    assert "suits (2 of 2), with what they got" in told
    assert "on average: north 2 (+12.5 %), south 1 (−25.0 %)." in told
    fitting = design(layer, TERRITORIES=4, TOLERANCE=10, PARENT_FIELD="state")
    assert "whole number" not in fitting.warnings


def test_fewer_territories_than_parents_are_refused_by_name():
    states = [[1.0, "north" if n < 12 else "south"] for n in range(24)]
    layer = grid_layer(fields="work:double state:string", values=states)
    assert "2 parents (north, south) can't be served by 1" in refusal(
        INPUT=layer, TERRITORIES=1, PARENT_FIELD="state"
    )


def test_groups_stay_together():
    cities = [[1.0, "city" if n % 6 in (2, 3) and n < 12 else None] for n in range(24)]
    layer = grid_layer(fields="work:double city:string", values=cities)
    rows = design(layer, TERRITORIES=2, GROUP_FIELD="city").rows()
    assert len({row["territory"] for row in rows if row["city"]}) == 1
    assert {row["territory"] for row in rows} == {1, 2}


def test_a_group_in_two_places_is_reported():
    cities = [[1.0, "city" if n in (0, 23) else None] for n in range(24)]
    layer = grid_layer(fields="work:double city:string", values=cities)
    ran = design(layer, TERRITORIES=2, TOLERANCE=20, GROUP_FIELD="city")
    assert "Groups whose units do not all touch: city" in ran.warnings


def split_layer():
    """Two blocks of two columns with a gap between them."""
    return grid_layer(2, 5, left_out=[2, 7])


FERRY = [(501_500, 4_999_500), (503_500, 4_999_500)]


def test_a_line_links_the_units_at_its_ends():
    ran = design(split_layer(), TERRITORIES=1, LINKS=line_layer(FERRY))
    assert "Islands" not in ran.warnings
    assert "Islands" in design(split_layer(), TERRITORIES=1).warnings


def test_a_table_links_units_by_their_ids():
    links = table_layer("from_id:string to_id:string", ("u1", "u3"))
    ran = design(split_layer(), TERRITORIES=1, LINKS=links, ID_FIELD="name")
    assert "Islands" not in ran.warnings


def test_links_that_lead_nowhere_are_reported():
    links = line_layer(FERRY, [(0, 0), (501_500, 4_999_500)])
    ran = design(split_layer(), TERRITORIES=1, LINKS=links)
    assert "Links that do not join two units, left out (1 of 2): feature 2" in ran.warnings


def test_links_of_the_wrong_kind_are_refused():
    assert "Links are lines or a table" in refusal(TERRITORIES=1, LINKS=point_layer([(1, 1)]))
    table = table_layer("a:string", name="ferries")
    assert "“ferries” needs the columns “from_id”, “to_id”" in refusal(TERRITORIES=1, LINKS=table)


def test_a_table_of_targets_names_the_territories_and_says_what_each_carries():
    targets = table_layer("name:string target:double", ("Ana", 18), ("Ben", 6))
    assert Counter(design(TARGETS=targets).column("territory")) == {"Ana": 18, "Ben": 6}


def test_names_of_a_table_of_targets_keep_their_leading_zeros():
    targets = table_layer("name:string target:double", ("01", 18), ("06", 6))
    assert Counter(design(TARGETS=targets).column("territory")) == {"01": 18, "06": 6}


def test_targets_that_do_not_add_up_to_the_workload_are_scaled_and_that_is_said():
    fitting = table_layer("name:string target:double", ("Ana", 18), ("Ben", 6))
    assert "Targets" not in design(TARGETS=fitting).warnings
    double = table_layer("name:string target:double", ("Ana", 36), ("Ben", 12))
    ran = design(TARGETS=double)
    assert Counter(ran.column("territory")) == {"Ana": 18, "Ben": 6}
    assert (
        "Targets of “work” add up to 48, but the units carry 24: each target is taken times 0.5"
    ) in ran.warnings


def test_targets_of_one_workload_may_be_called_as_in_the_layer_of_territories():
    targets = table_layer("name:string target_work:double", ("Ana", 18), ("Ben", 6))
    assert Counter(design(TARGETS=targets).column("territory")) == {"Ana": 18, "Ben": 6}


def test_a_table_of_targets_must_have_as_many_rows_as_territories():
    targets = table_layer("name:string target:double", ("Ana", 18), ("Ben", 6))
    assert "has 2 rows for 3 territories" in refusal(TERRITORIES=3, TARGETS=targets)


def test_capacities_of_centers_share_the_workload():
    points = [(500_500, 4_998_500), (505_500, 4_998_500)]
    centers = point_layer(points, fields="staff:double", values=[[1.0], [3.0]])
    ran = design(CENTERS=centers, CENTER_NAME_FIELD="name", CAPACITY_FIELD="staff")
    assert Counter(ran.column("territory")) == {"p0": 6, "p1": 18}


def plan_layer(letters="AAAABC"):
    values = [[1.0, letters[n % 6]] for n in range(24)]
    return grid_layer(fields="work:double zone:string", values=values)


def balance(**parameters):
    asked = {"INPUT": plan_layer(), "WORKLOAD": ["work"], "TERRITORY_FIELD": "zone"}
    return run("balanceterritories", **{**asked, **parameters})


def test_a_frozen_territory_stays_as_it_is():
    locks = table_layer("zone:string lock:string", ("B", "frozen"))
    rows = balance(TERRITORY_LOCKS=locks).rows()
    assert all((row["zone"] == "B") == (row["previous"] == "B") for row in rows)


def test_a_territory_that_may_only_gain_loses_nothing():
    locks = table_layer("zone:string lock:string", ("A", "gain only"))
    rows = balance(TERRITORY_LOCKS=locks).rows()
    assert all(row["zone"] == "A" for row in rows if row["previous"] == "A")


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (("zone:string lock:string", ("A", "shut")), "The lock of A is “shut”"),
        (("zone:string", ("A",)), "needs the columns “zone”, “lock”"),
        (
            ("zone:string lock:string", ("Aa", "frozen"), ("B", "frozen")),
            "names territories that the plan does not have: Aa. It has: A, B, C",
        ),
        (
            ("zone:string lock:string", ("A", "frozen"), ("A", "gain only")),
            "The table of locks has two for A",
        ),
    ],
)
def test_a_table_of_locks_that_does_not_do_is_refused(table, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        balance(TERRITORY_LOCKS=table_layer(*table))


def test_locked_units_that_nothing_joins_are_named_before_the_work():
    values = [[1.0, "ABBBBA"[n % 6], n % 6 in (0, 2, 5)] for n in range(6)]
    layer = grid_layer(1, 6, fields="work:double zone:string keep:integer", values=values)
    ran = design(layer, TERRITORIES=2, START="zone", LOCKED="keep", TOLERANCE=90)
    assert "u5 can't be joined to the other units locked in A" in ran.warnings


def test_locked_units_that_are_too_many_are_named_with_the_tolerance_that_would_do():
    values = [[1.0, "AAAAAB"[n % 6], n % 6 < 5] for n in range(24)]
    layer = grid_layer(fields="work:double zone:string keep:integer", values=values)
    ran = run(
        "balanceterritories",
        INPUT=layer,
        WORKLOAD=["work"],
        TERRITORY_FIELD="zone",
        LOCKED="keep",
        TOLERANCE=10,
    )
    assert "Units locked in A carry 20" in ran.warnings
    assert "unlock some, or allow a tolerance of 66.67 %." in ran.warnings


def test_a_locked_territory_that_carries_too_much_is_named_as_what_is_locked():
    values = [[1.0, "AAAAAB"[n % 6]] for n in range(24)]
    ran = run(
        "balanceterritories",
        INPUT=grid_layer(fields="work:double zone:string", values=values),
        WORKLOAD=["work"],
        TERRITORY_FIELD="zone",
        TERRITORY_LOCKS=table_layer("zone:string lock:string", ("A", "gain only")),
        TOLERANCE=10,
    )
    assert (
        "Units that the lock of territory A holds there carry 20, but it may have" in ran.warnings
    )
    assert "unlock the territory, or allow a tolerance of 66.67 %." in ran.warnings


def test_capacities_are_given_for_all_workloads_or_for_each():
    def targets(*fields):
        ran = design(
            grid_layer(fields="work:double calls:double", values=[[1.0, n % 2] for n in range(24)]),
            WORKLOAD=["work", "calls"],
            CENTERS=centers,
            CAPACITY_FIELD=list(fields),
            TOLERANCE=50,
            TERRITORY_LAYER="memory:",
        )
        rows = ran.rows("TERRITORY_LAYER")
        return sorted((row["target_work"], row["target_calls"]) for row in rows)

    centers = point_layer(
        [(501_500, 4_998_000), (504_500, 4_998_000)],
        fields="staff:double phones:double more:double",
        values=[[2.0, 3.0, 1.0], [2.0, 1.0, 1.0]],
    )
    assert targets("staff", "phones") == [(12, 3), (12, 9)]
    assert targets("phones") == [(6, 3), (18, 9)]
    with pytest.raises(QgsProcessingException, match="one capacity field for all workload fields"):
        targets("staff", "phones", "more")
