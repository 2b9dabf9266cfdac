"""All algorithms in turn on real counties: broken geometry, islands, the antimeridian."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from qgis.core import QgsFeatureRequest, QgsProcessingContext

from tests.algorithms.running import run

pytestmark = pytest.mark.usefixtures("algorithms")

COUNTIES = str(Path(__file__).parents[1] / "data" / "us_counties_messy.gpkg")


@pytest.fixture(scope="module")
def plan(algorithms, tmp_path_factory):
    """Eight territories of three states: the file, and what the run gave."""
    path = str(tmp_path_factory.mktemp("plan") / "plan.gpkg")
    ran = run(
        "designterritories",
        INPUT=COUNTIES,
        WORKLOAD=["POP2020"],
        TERRITORIES=8,
        TOLERANCE=10,
        EFFORT="fast",
        NAME_FIELD="NAME",
        TERRITORY_LAYER="memory:",
        CENTER_LAYER="memory:",
        OUTPUT=path,
    )
    yield path, ran
    ran.close()


def test_what_was_repaired_left_out_or_joined_is_named(plan):
    _, ran = plan
    assert "Left out, for want of a usable geometry (1 of 226): Falls Church." in ran.warnings
    assert "With them, 14,658 of “POP2020” is left out." in ran.warnings
    assert "Invalid geometries, repaired (" in ran.warnings
    assert "Islands that count as neighbours of the nearest units (" in ran.warnings


def test_eight_connected_territories_share_the_residents(plan):
    _, ran = plan
    assert ran.results["TERRITORY_COUNT"] == 8
    assert ran.results["DETACHED"] == 0
    assert ran.results["UNASSIGNED"] == 1
    rows = ran.rows("TERRITORY_LAYER")
    total = sum(row["POP2020"] for row in ran.rows() if row["territory"])
    assert sum(row["POP2020"] for row in rows) == pytest.approx(total)
    assert len({row["name"] for row in rows}) == 8


def test_areas_are_square_kilometres_on_the_ground(plan):
    _, ran = plan
    area = sum(ran.column("area_km2", "TERRITORY_LAYER"))
    # Land and inland water of the three states, coastline generalised.
    assert area == pytest.approx(1_500_000 + 106_000 + 135_000, rel=0.03)


def test_a_unit_across_the_antimeridian_lies_in_the_aleutians(plan):
    path, _ = plan
    ran = run("seedterritories", INPUT=path, WORKLOAD=[], TERRITORIES=225, METHOD="spread")
    layer = ran.layer()
    place = {feature["unit"]: feature.geometry().asPoint() for feature in layer.getFeatures()}
    assert -180 < place["Aleutians West"].x() < -170
    assert 51 < place["Aleutians West"].y() < 55


def test_a_broken_plan_is_repaired_and_then_balanced(plan, tmp_path):
    path, _ = plan
    repaired = str(tmp_path / "repaired.gpkg")
    asked = {"TERRITORY_FIELD": "ST", "WORKLOAD": ["POP2020"], "MOVES": "memory:"}
    ran = run("repaircontiguity", INPUT=path, OUTPUT=repaired, **asked)
    assert ran.results["REMAINING"] == 0
    ran = run("balanceterritories", INPUT=repaired, TOLERANCE=20, EFFORT="fast", **asked)
    assert ran.results["DETACHED"] == 0
    assert len(ran.rows("MOVES")) == ran.results["MOVED_UNITS"]


def test_seeds_serve_as_centers(plan):
    path, _ = plan
    seeds = run("seedterritories", INPUT=path, WORKLOAD=["POP2020"], TERRITORIES=5)
    grown = run(
        "allocateunits",
        INPUT=path,
        WORKLOAD=["POP2020"],
        CENTERS=seeds.layer(),
        CENTER_NAME_FIELD="name",
    )
    assert set(grown.column("territory")) - {None} == set(seeds.column("name"))
    assert grown.column("previous") == run(
        "repaircontiguity", INPUT=path, TERRITORY_FIELD="territory"
    ).column("previous")


def test_the_figures_of_both_ways_to_territory_polygons_agree(plan):
    path, ran = plan
    again = run(
        "dissolveterritories", INPUT=path, TERRITORY_FIELD="territory", WORKLOAD=["POP2020"]
    )
    figures = {row["name"]: row["area_km2"] for row in ran.rows("TERRITORY_LAYER")}
    assert {row["name"]: row["area_km2"] for row in again.rows()} == pytest.approx(figures)


def test_borders_of_neighbours_are_metres(plan):
    path, _ = plan
    ran = run("buildcontiguity", INPUT=path, ID_FIELD="GEOID", ISOLATED="memory:")
    assert ran.results["ISOLATED_COUNT"] == len(ran.rows("ISOLATED")) > 0
    assert 1_000 < sorted(ran.column("shared_m"))[len(ran.rows()) // 2] < 100_000


def test_invalid_outlines_break_no_run_where_qgis_is_set_to_stop_at_them(qgis_app, plan):
    """As it is set by default: QGIS would refuse the layer where it checks what is read."""
    path, _ = plan
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    given = {"WORKLOAD": ["POP2020"], "OUTPUT": "memory:"}
    today = {"INPUT": path, "TERRITORY_FIELD": "territory"}
    for algorithm, own in (
        ("designterritories", {"INPUT": COUNTIES, "TERRITORIES": 8, "EFFORT": "fast"}),
        ("balanceterritories", {**today, "EFFORT": "fast"}),
        ("validateplan", today),
    ):
        name = f"territory_planner:{algorithm}"
        assert processing.run(name, given | own, context=context)["OUTPUT"]
