"""`designterritories` with the number of territories found instead of given."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.table_layer import table_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def design(layer=None, **parameters):
    asked = {"INPUT": layer or grid_layer(), "WORKLOAD": ["work"], "EFFORT": "fast"}
    return run("designterritories", **{**asked, "COUNTS": "memory:", **parameters})


def refusal(**parameters) -> str:
    with pytest.raises(QgsProcessingException) as refused:
        design(**parameters)
    return str(refused.value)


def counts(ran):
    rows = ran.rows("COUNTS")
    return {row["territories"]: (row["within_limits"], row["chosen"]) for row in rows}


def test_the_fewest_that_keep_a_maximum():
    ran = design(COUNT_MODE="fewest", MAXIMUM="6", TOLERANCE=50)
    assert ran.results["TERRITORY_COUNT"] == 4
    assert counts(ran) == {4: (1, 1)}
    assert "Chosen: 4 territories." in ran.info


def test_the_fewest_whose_units_are_near_enough():
    ran = design(COUNT_MODE="fewest", MAX_DISTANCE=1.5, TOLERANCE=100)
    k = ran.results["TERRITORY_COUNT"]
    assert counts(ran)[k] == (1, 1)
    assert k - 1 not in counts(ran)  # so few can't reach all units: proven, not tried
    assert max(ran.column("center_km")) <= 1.5


def test_the_most_that_keep_a_minimum():
    ran = design(COUNT_MODE="most", MINIMUM="5", TOLERANCE=50)
    assert ran.results["TERRITORY_COUNT"] == 4


def test_the_best_of_a_range_and_what_each_count_gives():
    ran = design(grid_layer(3, 4), COUNT_MODE="best", COUNT_RANGE="2-5", TOLERANCE=0)
    rows = {row["territories"]: row for row in ran.rows("COUNTS")}
    assert sorted(rows) == [2, 3, 4, 5]
    assert rows[5]["within_limits"] == 0
    assert "its tolerance" in rows[5]["obstacle"]
    assert sum(row["chosen"] for row in rows.values()) == 1
    worth = {k: k * row["cost"] for k, row in rows.items() if row["within_limits"]}
    assert rows[min(worth, key=worth.get)]["chosen"] == 1


def test_a_given_number_is_one_row():
    assert counts(design(TERRITORIES=3)) == {3: (1, 1)}


def test_only_the_chosen_design_speaks():
    ran = design(COUNT_MODE="best", COUNT_RANGE="2-4")
    assert ran.info.count("Asked:") == 1
    assert ran.info.count(" territories: largest deviation") == 3


def test_when_no_count_fits_the_nearest_is_named():
    said = refusal(layer=grid_layer(3, 4), COUNT_MODE="best", COUNT_RANGE="5-5", TOLERANCE=0)
    assert "No number of territories from 5 to 5 was found to keep all limits" in said


def test_limits_that_leave_no_number_say_what_would_do_before_anything_is_tried():
    limits = {"MAXIMUM": "5.5", "MINIMUM": "5", "TOLERANCE": 50}
    said = refusal(COUNT_MODE="fewest", **limits)
    assert "the maximum asks for 5 or more, and the minimum for 4 or fewer" in said
    assert said.endswith("Raise the maximum to 6, or lower the minimum to 4.8.")
    assert design(COUNT_MODE="fewest", **{**limits, "MAXIMUM": "6"}).results["TERRITORY_COUNT"] == 4


@pytest.mark.parametrize(("mode", "tried"), [("fewest", {4}), ("most", {6}), ("best", {4, 5, 6})])
def test_numbers_that_either_limit_excludes_are_not_tried(mode, tried):
    ran = design(COUNT_MODE=mode, COUNT_RANGE="2-9", MAXIMUM="7", MINIMUM="3.9", TOLERANCE=60)
    assert set(counts(ran)) == tried
    assert "Of COUNT_RANGE, limits and centers leave 4 to 6." in ran.info


def test_a_number_that_is_refused_says_why_in_the_log():
    layer = grid_layer(values=[[12.0 if n == 3 else 1.0] for n in range(24)])
    limits = {"MAXIMUM": "12", "MINIMUM": "8", "TOLERANCE": 60}
    ran = design(INPUT=layer, COUNT_MODE="best", COUNT_RANGE="3-4", **limits)
    assert ran.results["TERRITORY_COUNT"] == 3
    assert "4 territories: “work”: u3 alone carries so much" in ran.info


def candidates(*words):
    places = [(500_500 + 1000 * x, 4_998_500) for x in range(6)]
    return point_layer(places, fields="role:string", values=[[word] for word in words])


def test_the_fewest_candidate_centers_that_everybody_is_near_enough_to():
    asked = {"COUNT_MODE": "fewest", "TOLERANCE": 50, "SITE_FIELD": "role"}
    anywhere = candidates(*["candidate"] * 6)
    ran = design(CENTERS=anywhere, MAX_DISTANCE=2.5, **asked)
    assert ran.results["TERRITORY_COUNT"] == 2
    assert max(ran.column("center_km")) <= 2.5
    assert counts(ran) == {2: (1, 1)}
    with_ends = candidates("required", *["candidate"] * 4, "required")
    ran = design(CENTERS=with_ends, MAX_DISTANCE=2.3, **asked)
    assert ran.results["TERRITORY_COUNT"] == 3
    assert counts(ran) == {3: (1, 1)}
    # A candidate that was left out lies beside a required one in its territory.
    assert ran.results["BREAKS"] == 0
    asked = {"CENTERS": with_ends, "SITE_FIELD": "role", "MAX_DISTANCE": 2.3, "TOLERANCE": 50}
    judged = {"INPUT": ran.layer(), "TERRITORY_FIELD": "territory", "WORKLOAD": ["work"]}
    assert run("validateplan", **judged, **asked).rows() == []


def test_the_most_candidate_centers_that_respect_a_minimum():
    ran = design(
        CENTERS=candidates(*["candidate"] * 6),
        SITE_FIELD="role",
        COUNT_MODE="most",
        MINIMUM="7",
        TOLERANCE=50,
    )
    assert ran.results["TERRITORY_COUNT"] == 3


def test_the_most_territories_whose_centers_keep_a_spacing():
    ran = design(COUNT_MODE="most", MINIMUM="3", CENTER_SPACING=2.9, TOLERANCE=60)
    k = ran.results["TERRITORY_COUNT"]
    assert 1 < k < 8
    assert counts(ran)[k] == (1, 1)
    assert all(not within for number, (within, _) in counts(ran).items() if number > k)


@pytest.mark.parametrize(
    ("wishes", "sentence"),
    [
        ({"COUNT_MODE": "fewest"}, "“fewest” needs the greatest workload (MAXIMUM)"),
        ({"COUNT_MODE": "most"}, "“most” needs the least workload of a territory (MINIMUM)"),
        ({"COUNT_MODE": "best"}, "Say which numbers of territories to compare"),
        ({"COUNT_MODE": "best", "COUNT_RANGE": "many"}, "must be two whole numbers such as"),
        ({"COUNT_MODE": "fewest", "MAXIMUM": "0.5"}, "single units carry more: u0, u1"),
        (
            {"COUNT_MODE": "fewest", "MAXIMUM": "6", "CENTERS": point_layer},
            "say which centers are candidates only (SITE_FIELD)",
        ),
        (
            {"COUNT_MODE": "most", "MINIMUM": "4", "TARGETS": table_layer},
            "A table of targets says how many territories there are",
        ),
        (
            {"COUNT_MODE": "fewest", "MAXIMUM": "6", "COUNT_RANGE": "1-3"},
            "4 or more, and the range of numbers for 3 or fewer. Raise the maximum to 8, or",
        ),
    ],
)
def test_what_a_search_lacks_is_said(wishes, sentence):
    if "CENTERS" in wishes:
        wishes = {**wishes, "CENTERS": point_layer([(500_500, 4_998_500)])}
    if "TARGETS" in wishes:
        wishes = {**wishes, "TARGETS": table_layer("name:string target:double", ("a", 1.0))}
    assert sentence in refusal(**wishes)
