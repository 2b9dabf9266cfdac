"""Centers chosen among candidates."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.table_layer import table_layer

pytestmark = pytest.mark.usefixtures("algorithms")

PLACES = [(500_500, 4_998_500), (502_500, 4_998_500), (504_500, 4_998_500), (505_500, 4_998_500)]


def sites(*words):
    return point_layer(PLACES, fields="role:string", values=[[word] for word in words])


CANDIDATES = ("candidate",) * 4


def design(centers, **parameters):
    asked = {"WORKLOAD": ["work"], "EFFORT": "fast", "TERRITORIES": 2, "SITE_FIELD": "role"}
    return run(
        "designterritories",
        INPUT=grid_layer(),
        CENTERS=centers,
        CENTER_NAME_FIELD="name",
        **{**asked, **parameters},
    )


def test_a_design_uses_the_candidates_that_serve_best():
    ran = design(sites(*CANDIDATES))
    assert set(ran.column("territory")) in ({"p0", "p2"}, {"p1", "p2"})
    assert "Centers: 0 required, and of 4 candidates these 2" in ran.info


def test_a_required_center_stays():
    assert "p3" in design(sites(*CANDIDATES[:3], "required")).column("territory")


def test_candidates_are_chosen_by_the_travel_that_is_given():
    costs = [(f"u{n}", 9.0, 9.0, 9.0, 1.0 if n % 6 > 2 else 2.0) for n in range(24)]
    table = table_layer("unit:string p0:double p1:double p2:double p3:double", *costs)
    ran = design(sites(*CANDIDATES), COST_MATRIX=table, ID_FIELD="name", TERRITORIES=1)
    assert set(ran.column("territory")) == {"p3"}


def test_chosen_centers_keep_their_distance():
    assert set(design(sites(*CANDIDATES), CENTER_SPACING=4.5).column("territory")) == {"p0", "p3"}


def test_a_spacing_that_no_centers_keep_is_refused():
    with pytest.raises(QgsProcessingException, match=r"allow 5\.0 km"):
        design(sites(*CANDIDATES), CENTER_SPACING=8)


def test_the_number_must_be_given():
    with pytest.raises(QgsProcessingException, match="how many of the candidates"):
        design(sites(*CANDIDATES), TERRITORIES=None)


def test_words_that_mean_neither_are_refused():
    with pytest.raises(QgsProcessingException, match="p1: perhaps"):
        design(sites("candidate", "perhaps", "required", ""))


@pytest.mark.parametrize(("mode", "fewest"), [("given", 2), ("fewest", 1)])
def test_units_that_no_candidate_reaches_are_named_and_excused(mode, fewest):
    near = [(500_500, 4_998_500), (501_500, 4_998_500)]
    centers = point_layer(near, fields="role:string", values=[["candidate"], ["candidate"]])
    ran = design(centers, COUNT_MODE=mode, MAX_DISTANCE=4.05, TOLERANCE=1000)
    far = [km for km in ran.column("center_km") if km > 4.05]
    assert len(far) == 3
    assert "from every center that may be chosen (3)" in ran.warnings
    assert "No plan that keeps the maximum distance" not in ran.warnings
    assert (ran.results["TOO_FAR"], ran.results["STATUS"]) == (3, "unavoidable")
    assert ran.results["TERRITORY_COUNT"] == fewest


def seed(**parameters):
    asked = {"WORKLOAD": ["work"], "TERRITORIES": 2, "METHOD": "center"}
    return run("seedterritories", INPUT=grid_layer(), **{**asked, **parameters})


def test_seeds_leave_nobody_farther_than_need_be():
    rows = seed().rows()
    columns = sorted(int(row["unit"][1:]) % 6 for row in rows)
    assert columns in ([1, 4], [0, 4], [1, 5], [1, 3], [2, 4])


def test_seeds_are_chosen_among_candidates():
    ran = seed(
        CENTERS=sites("required", *CANDIDATES[:3]), CENTER_NAME_FIELD="name", SITE_FIELD="role"
    )
    required = {row["name"]: row["required"] for row in ran.rows()}
    assert required in ({"p0": 1, "p2": 0}, {"p0": 1, "p3": 0})


def test_seeds_keep_their_distance():
    ran = seed(METHOD="median", CENTER_SPACING=5)
    first, second = ran.layer().getFeatures()
    assert first.geometry().distance(second.geometry()) >= 4990


def test_other_methods_know_no_candidates():
    with pytest.raises(QgsProcessingException, match="need the method"):
        seed(METHOD="spread", CENTER_SPACING=5)


def test_centers_of_a_design_without_any_keep_their_distance():
    def nearest_pair(**parameters):
        asked = {"INPUT": grid_layer(), "WORKLOAD": ["work"], "TERRITORIES": 3, "TOLERANCE": 50}
        ran = run("designterritories", **asked, EFFORT="fast", CENTER_LAYER="memory:", **parameters)
        places = [f.geometry().asPoint() for f in ran.layer("CENTER_LAYER").getFeatures()]
        apart = [one.distance(other) for one in places for other in places if one != other]
        return min(apart), ran.warnings

    assert nearest_pair()[0] < 2900
    kept, warnings = nearest_pair(CENTER_SPACING=2.9)
    assert kept >= 2900 * 0.999
    assert "Centers nearer" not in warnings
    with pytest.raises(QgsProcessingException, match=r"No 3 of the units are 30 km apart"):
        nearest_pair(CENTER_SPACING=30)


def test_sites_are_within_reach_of_units_without_workload_too():
    values = [[1.0 if n % 6 > 2 else 0.0] for n in range(24)]
    asked = {"INPUT": grid_layer(values=values), "WORKLOAD": ["work"], "TOLERANCE": 100}
    ran = run(
        "designterritories",
        CENTERS=sites(*CANDIDATES),
        CENTER_NAME_FIELD="name",
        SITE_FIELD="role",
        TERRITORIES=2,
        MAX_DISTANCE=3.2,
        EFFORT="fast",
        **asked,
    )
    assert set(ran.column("territory")) & {"p0", "p1"}
