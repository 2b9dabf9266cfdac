"""What can't be is refused before the work, by name and with the least that would help."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.table_layer import line_layer, table_layer

pytestmark = pytest.mark.usefixtures("algorithms")

RIVER = [(503_000, 5_000_000), (503_000, 4_996_000)]
"""Between the third and the fourth of six columns, twelve units on either bank."""


def design(**parameters):
    asked = {"INPUT": grid_layer(), "WORKLOAD": ["work"], "EFFORT": "fast", "TERRITORIES": 4}
    return run("designterritories", **{**asked, **parameters})


def refusal(**parameters) -> str:
    with pytest.raises(QgsProcessingException) as refused:
        design(**parameters)
    return str(refused.value)


def with_column(field, of):
    """24 units of workload 1, with a field of texts."""
    return grid_layer(
        fields=f"work:double {field}:string", values=[[1.0, of(n)] for n in range(24)]
    )


def test_total_capacity():
    said = refusal(MAXIMUM="5")
    assert "“work”: 4 territories may carry 20 in all, and there is 24" in said
    assert "Ask for 5 territories, or raise the maximum to 6." in said


def test_a_number_of_territories_is_advised_only_where_all_limits_allow_it():
    said = refusal(MAXIMUM="5", MINIMUM="4.9", TOLERANCE=100)
    assert said.endswith("there is 24. Raise the maximum to 6.")


def test_several_workloads_get_advice_each():
    layer = grid_layer(fields="work:double visits:double", values=[[1.0, 10.0]] * 24)
    said = refusal(INPUT=layer, WORKLOAD=["work", "visits"], MAXIMUM="5; 50")
    assert "“work”: 4 territories may carry 20" in said
    assert "“visits”: 4 territories may carry 200" in said


def test_a_heavy_unit_that_leaves_too_little_for_the_minima():
    layer = grid_layer(3, 4, values=[[10.0 if n == 3 else 1.0] for n in range(12)])
    said = refusal(INPUT=layer, MINIMUM="4", TOLERANCE=5)
    assert "u3 alone carries so much that 11 is left for the others (3 of 4 territories)" in said
    assert "Ask for 3 territories, or lower the minimum to 3.666" in said
    loads = design(INPUT=layer, MINIMUM="3", TOLERANCE=5).rows()
    shares = Counter(row["territory"] for row in loads for _ in range(int(row["work"])))
    assert sorted(shares.values()) == [3, 4, 4, 10]


def test_balancing_is_never_advised_another_number_of_territories():
    layer = grid_layer(
        fields="work:double zone:string", values=[[1.0, "ABCD"[n % 4]] for n in range(24)]
    )
    with pytest.raises(QgsProcessingException) as refused:
        run("balanceterritories", INPUT=layer, WORKLOAD=["work"], TERRITORY_FIELD="zone", MAXIMUM=5)
    assert str(refused.value).endswith("there is 24. Raise the maximum to 6.")


def test_a_unit_heavier_than_a_maximum():
    values = [[9.0 if n in (3, 7) else 1.0] for n in range(24)]
    said = refusal(INPUT=grid_layer(values=values), MAXIMUM="8", TOLERANCE=100, TERRITORIES=6)
    assert "8 at most (the maximum), but each of u3, u7 carries more, up to 9" in said
    assert said.endswith("Raise the maximum to 9, or split these.")
    # A tight tolerance gives heavy units territories of their own; a maximum is hard all the same.
    tight = refusal(INPUT=grid_layer(values=values), MAXIMUM="8", TOLERANCE=5, TERRITORIES=6)
    assert tight == said
    # Without a maximum, each gets a territory of its own.
    alone = design(INPUT=grid_layer(values=values), TERRITORIES=6, TOLERANCE=20)
    assert "alone are heavier" in alone.warnings


def test_more_territories_than_units_before_any_neighbours_are_sought():
    said = refusal(TERRITORIES=25, CONTIGUITY="rook", BARRIERS=point_layer([(0, 0)]))
    assert said.endswith("25 territories can't be made of 24 units: ask for at most 24.")


def test_more_parents_than_territories():
    layer = with_column("state", lambda n: f"S{n % 6}")
    assert "6 values" in (said := refusal(INPUT=layer, PARENT_FIELD="state")) or "6" in said


def test_locked_units_with_a_barrier_between_them():
    layer = grid_layer(
        fields="work:double zone:string hold:integer",
        values=[[1.0, "A" if n % 6 < 3 or n == 5 else "B", n in (0, 5)] for n in range(24)],
    )
    asked = {"INPUT": layer, "START": "zone", "LOCKED": "hold", "TERRITORIES": 2, "TOLERANCE": 50}
    ran = design(**asked, BARRIERS=line_layer(RIVER))
    assert "u5 can't be joined to the other units locked in A" in ran.warnings
    assert "What parts them are barriers (BARRIERS)." in ran.warnings
    assert "Parts that lie apart" in ran.warnings


def test_parts_that_lie_apart_are_told_by_the_names_that_the_territories_get():
    layer = grid_layer(
        fields="work:double zone:integer hold:integer",
        values=[[1.0, 1 if n % 6 < 3 or n == 5 else 2, n in (0, 5)] for n in range(24)],
    )
    asked = {"INPUT": layer, "START": "zone", "LOCKED": "hold", "TERRITORIES": 2, "TOLERANCE": 50}
    ran = design(**asked, BARRIERS=line_layer(RIVER), NAME_FIELD="name")
    (named,) = {row["territory"] for row in ran.rows() if row["name"] == "u5"}
    assert "Parts that lie apart" in ran.warnings
    assert f" {named}" in ran.warnings.split("Parts that lie apart")[1].split("\n")[0]
    assert "u5" in ran.warnings.split("Parts that lie apart")[1]


def test_a_group_larger_than_a_territory_is_excused_as_a_unit_is():
    layer = with_column("city", lambda n: "Big" if n < 9 else None)
    asked = {"INPUT": layer, "GROUP_FIELD": "city", "TERRITORIES": 4, "TOLERANCE": 5}
    ran = design(**asked)
    assert "Big alone is heavier than a territory may be" in ran.warnings
    assert "A tolerance of 50 % would allow for that." in ran.warnings
    owners = ran.column("territory")
    assert len(set(owners[:9])) == 1
    assert sorted(Counter(owners).values()) == [5, 5, 5, 9]
    assert "heavier" not in design(**{**asked, "TOLERANCE": 50}).warnings
    capped = design(**asked, MAXIMUM=7).warnings
    assert "A maximum of 9 would allow for that." in capped


def test_a_group_with_locks_in_two_territories():
    layer = grid_layer(
        fields="work:double zone:string hold:integer city:string",
        values=[
            [1.0, "A" if n % 6 < 3 else "B", n in (2, 3), "Mid" if n in (2, 3) else None]
            for n in range(24)
        ],
    )
    said = refusal(INPUT=layer, START="zone", LOCKED="hold", GROUP_FIELD="city", TERRITORIES=2)
    assert "Groups with units locked to different territories: Mid." in said


def test_exceptions_heavier_than_a_territory():
    layer = with_column("zone", lambda n: "ABCD"[n // 6])
    table = table_layer("unit_id:string zone:string", *((f"u{n}", "A") for n in range(7)))
    said = refusal(INPUT=layer, START="zone", EXCEPTIONS=table, ID_FIELD="name")
    assert "exceptions alone carry more than these may: A, up to 7 instead of 6.3" in said


def test_a_center_out_of_reach():
    centers = point_layer([(500_500, 4_999_500), (505_500, 4_999_500)])
    said = refusal(CENTERS=centers, TERRITORIES=2, MAX_DISTANCE=2)
    assert "farther than 2 km from every center" in said
    assert "Allow 3.7 km, or add centers there." in said


def test_a_spacing_that_no_centers_keep():
    assert "No 4 of the units are 40 km apart" in refusal(CENTER_SPACING=40)


def test_locked_units_that_lie_apart_are_named_after_the_design():
    # Both ends of a strip belong to A and are locked: no plan with B between joins them.
    values = [[1.0, "A" if n in (0, 7) else "B", n in (0, 7)] for n in range(8)]
    layer = grid_layer(1, 8, fields="work:double zone:string hold:integer", values=values)
    ran = design(INPUT=layer, START="zone", LOCKED="hold", TERRITORIES=2, TOLERANCE=60)
    assert ran.results["DETACHED"] >= 1
    assert "Parts that lie apart from the rest of their territory" in ran.warnings
    assert "of A (held there by a lock)" in ran.warnings


def test_centers_without_any_workload_around_them_are_told():
    values = [[1.0 if n % 6 > 2 else 0.0] for n in range(24)]
    centers = point_layer([(500_500, 4_998_500), (504_500, 4_998_500)])
    ran = run(
        "allocateunits",
        INPUT=grid_layer(values=values),
        WORKLOAD=["work"],
        CENTERS=centers,
        CENTER_NAME_FIELD="name",
        MAX_DISTANCE=2.5,
    )
    assert "No workload reaches these territories: p0." in ran.info


def nine_squares(total: float):
    """Nine squares whose workloads sum to a number that is not quite whole."""
    values = [[total / 9] for _ in range(8)]
    return grid_layer(3, 3, values=[*values, [total - 8 * (total / 9)]])


@pytest.mark.parametrize(
    ("total", "limit", "asked", "words"),
    [
        (7_999_999.984, "MINIMUM", "16000000", "ower the minimum to"),
        (19_208_236.2, "MAXIMUM", "9000000", "aise the maximum to"),
        (0.7999999984, "MINIMUM", "16", "ower the minimum to"),
        (8_000_000.004, "MAXIMUM", "7,000,000", "aise the maximum to"),
    ],
)
def test_a_limit_as_advised_is_accepted_when_it_is_typed_back(total, limit, asked, words):
    with pytest.raises(QgsProcessingException) as refused:
        one_territory(nine_squares(total), **{limit: asked})
    advised = re.search(rf"{words} ([\d.,]*\d)", str(refused.value)).group(1)
    ran = one_territory(nine_squares(total), **{limit: advised})
    assert ran.results["UNASSIGNED"] == 0


def test_a_number_with_thousands_is_read_as_messages_write_it():
    ran = design(INPUT=grid_layer(), TERRITORIES=2, MAX_DISTANCE="2,600.0")
    assert "MAX_DISTANCE: “2,600.0” is read as 2600." in ran.listener.info


def one_territory(layer, **limit):
    given = {"INPUT": layer, "WORKLOAD": ["work"], "TERRITORIES": 1, "EFFORT": "fast"}
    return run("designterritories", **given, **limit)
