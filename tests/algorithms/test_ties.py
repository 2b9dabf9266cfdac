"""What touches what: ties, overlapping units, and both sides of the map's edge."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsRectangle,
    QgsVectorLayer,
)

from tests.algorithms.running import run
from tests.long import long
from tests.sample import sample

pytestmark = pytest.mark.usefixtures("algorithms")

DATA = Path(__file__).resolve().parents[1] / "data" / "cases"
PARCELS, ISLAND = str(DATA / "parcels.gpkg"), str(DATA / "island.gpkg")
DEGREES, METRES = str(DATA / "slivers_4326.gpkg"), str(DATA / "slivers_5070.gpkg")
HALF = 20037508.342789244
"""Half the width of the world in Mercator's projection (m)."""
MERIDIAN = str(DATA / "antimeridian.gpkg")
COUNTIES = str(sample("us_counties_lower48.gpkg"))


def boxes(crs: str, rectangles: dict[str, list[tuple[float, float, float, float]]]):
    """Return a layer of units made of rectangles, by name."""
    layer = QgsVectorLayer(
        f"MultiPolygon?crs={crs}&field=code:string&field=rep:string", "b", "memory"
    )
    for name, parts in rectangles.items():
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, "A"])
        feature.setGeometry(
            QgsGeometry.collectGeometry(
                [QgsGeometry.fromRect(QgsRectangle(*part)) for part in parts]
            )
        )
        layer.dataProvider().addFeature(feature)
    return layer


def test_a_repair_of_quadrants_of_a_town_moves_nothing():
    """256 parcels in 64 blocks, streets of 15 m."""
    ran = run("repaircontiguity", INPUT=PARCELS, TERRITORY_FIELD="rep", WORKLOAD="visits")
    assert ran.results["REPAIRED"] == 0
    assert "no wider than they are themselves (546, at most 21 m)" in ran.info


def test_a_design_of_a_town_keeps_its_tolerance_across_streets():
    ran = run("designterritories", INPUT=PARCELS, WORKLOAD="visits", TERRITORIES=4)
    assert ran.results["MAX_DEVIATION"] <= 5
    assert ran.results["COST"] <= 45.5
    assert ran.results["DETACHED"] == 0


def test_ties_do_what_links_across_the_streets_do():
    found = run("buildcontiguity", INPUT=PARCELS, ID_FIELD="code", TOLERANCE_DISTANCE=16)
    links = found.layer()
    linked = run("designterritories", INPUT=PARCELS, WORKLOAD="visits", TERRITORIES=4, LINKS=links)
    tied = run("designterritories", INPUT=PARCELS, WORKLOAD="visits", TERRITORIES=4)
    assert tied.results["COST"] <= linked.results["COST"] * 1.01


def test_an_island_belongs_to_the_county_that_it_lies_off():
    ran = run("repaircontiguity", INPUT=ISLAND, TERRITORY_FIELD="rep", WORKLOAD="w", TOLERANCE=15)
    assert ran.results["REPAIRED"] == 0
    assert "island and bigcounty (2.0 km)" in ran.info


@pytest.mark.parametrize("layer", [DEGREES, METRES])
def test_slivers_of_a_reprojection_part_nobody(layer):
    ran = run("validateplan", INPUT=layer, TERRITORY_FIELD="terr", WORKLOAD="w", TOLERANCE=20)
    assert ran.results["BREAKS"] == 0
    assert run("buildcontiguity", INPUT=layer).results["EDGE_COUNT"] == 21
    design = run("designterritories", INPUT=layer, WORKLOAD="w", TERRITORIES=2, TOLERANCE=20)
    assert design.results["COST"] == pytest.approx(46_953, rel=1e-3)


def test_borders_of_units_that_overlap_are_as_long_as_where_they_do_not():
    exact, loose = (
        {frozenset((r["from_id"], r["to_id"])): r["shared_m"] for r in run_of(layer).rows()}
        for layer in (DEGREES, METRES)
    )
    assert loose == pytest.approx(exact, rel=0.02)


def run_of(layer):
    return run("buildcontiguity", INPUT=layer, ID_FIELD="code")


def test_the_180_degree_meridian_parts_nobody():
    ran = run("validateplan", INPUT=MERIDIAN, TERRITORY_FIELD="rep", WORKLOAD="w")
    assert ran.results["BREAKS"] == 0
    found = run("buildcontiguity", INPUT=MERIDIAN).results
    assert (found["EDGE_COUNT"], found["COMPONENT_COUNT"]) == (17, 1)
    design = run("designterritories", INPUT=MERIDIAN, WORKLOAD="w", TERRITORIES=3)
    assert design.results["MAX_DEVIATION"] == pytest.approx(0, abs=1e-9)


def test_the_cut_at_the_meridian_is_no_outline_of_a_territory():
    parts = run("dissolveterritories", INPUT=MERIDIAN, TERRITORY_FIELD="rep", WORKLOAD="w").rows()
    # A band of 4 by 1 degrees on both sides is as long around as one that lies elsewhere.
    bands = {f"{x}{y}": [(x, y, x + 1, y + 1)] for x in range(10, 14) for y in (-18, -17, -16)}
    layer = boxes("EPSG:4326", bands)
    index = layer.fields().indexOf("rep")
    for feature in list(layer.getFeatures()):
        band = "SMN"[int(feature["code"][2:]) + 18]
        layer.dataProvider().changeAttributeValues({feature.id(): {index: band}})
    elsewhere = run("dissolveterritories", INPUT=layer, TERRITORY_FIELD="rep").rows()
    for name in ("perimeter_km", "polsby_popper", "parts"):
        here, there = ({row["name"]: row[name] for row in rows} for rows in (parts, elsewhere))
        assert here == pytest.approx(there, rel=1e-6)


@pytest.mark.parametrize(
    ("crs", "east", "west"),
    [
        ("EPSG:4326", (178, -17, 180, -16), (-180, -17, -178, -16)),
        (
            "EPSG:3857",
            (19.8e6, -2e6, 20037508.342789244, -1.8e6),
            (-20037508.342789244, -2e6, -19.8e6, -1.8e6),
        ),
        ("EPSG:3832", (-20037508.342789244, 0, -19.8e6, 2e5), (19.8e6, 0, 20037508.342789244, 2e5)),
    ],
)
def test_units_touch_around_the_edge_of_a_map(crs, east, west):
    layer = boxes(crs, {"one": [east], "other": [west]})
    rows = run("buildcontiguity", INPUT=layer).rows()
    assert len(rows) == 1
    assert rows[0]["shared_m"] > 100_000


def test_a_map_from_0_to_360_degrees_meets_at_greenwich():
    layer = boxes("EPSG:4326", {"east": [(0, 50, 2, 51)], "west": [(358, 50, 360, 51)]})
    assert run("buildcontiguity", INPUT=layer).results["EDGE_COUNT"] == 1


def test_a_unit_on_both_sides_of_the_meridian_is_one():
    """As Fiji's Northern Division, Chukotka and the Aleutians are drawn."""
    both = [(179, -17, 180, -16), (-180, -17, -179, -16)]
    layer = boxes("EPSG:4326", {"both": both, "east": [(-179, -17, -178, -16)]})
    ran = run("buildcontiguity", INPUT=layer)
    assert ran.results["EDGE_COUNT"] == 1
    assert ran.rows()[0]["shared_m"] == pytest.approx(110_700, rel=0.01)


def test_a_layer_far_from_any_edge_is_as_it_was():
    layer = boxes("EPSG:4326", {"a": [(0, 0, 1, 1)], "b": [(2, 0, 3, 1)]})
    assert run("buildcontiguity", INPUT=layer).results["EDGE_COUNT"] == 0


def test_a_unit_inside_another_touches_it():
    layer = boxes(
        "EPSG:32633",
        {"outer": [(500e3, 5e6, 510e3, 5010e3)], "inner": [(502e3, 5002e3, 503e3, 5003e3)]},
    )
    rows = run("buildcontiguity", INPUT=layer).rows()
    assert [row["shared_m"] for row in rows] == pytest.approx([4000], rel=1e-3)


def test_one_unit_twice_touches_itself_all_around():
    layer = boxes(
        "EPSG:32633", {"a": [(500e3, 5e6, 501e3, 5001e3)], "b": [(500e3, 5e6, 501e3, 5001e3)]}
    )
    rows = run("buildcontiguity", INPUT=layer).rows()
    assert [row["shared_m"] for row in rows] == pytest.approx([4000], rel=1e-3)


def test_ties_of_the_counties_are_written_with_their_distance():
    ran = run("buildcontiguity", INPUT=COUNTIES, ID_FIELD="GEOID", TIES="memory:")
    rows = ran.rows("TIES")
    assert ran.results["TIE_COUNT"] == len(rows) == 4
    gap = {(row["from_name"], row["to_name"]): row["gap_m"] for row in rows}
    assert gap["San Juan", "Skagit"] == pytest.approx(2_700, rel=0.05)


def test_the_tolerance_between_borders_makes_neighbours_in_every_algorithm():
    ran = run(
        "designterritories",
        INPUT=PARCELS,
        WORKLOAD="visits",
        TERRITORIES=4,
        TOLERANCE_DISTANCE=16,
    )
    assert "no wider than they are" not in ran.info
    assert ran.results["MAX_DEVIATION"] <= 5
    registry = QgsApplication.processingRegistry()
    for name in (
        "allocateunits",
        "balanceterritories",
        "buildcontiguity",
        "designterritories",
        "dissolveterritories",
        "repaircontiguity",
        "seedterritories",
        "validateplan",
    ):
        found = registry.algorithmById(f"territory_planner:{name}")
        assert found.parameterDefinition("TOLERANCE_DISTANCE") is not None


def test_a_proof_that_stands_on_ties_says_so():
    ran = run(
        "designterritories",
        INPUT=ISLAND,
        WORKLOAD="w",
        TERRITORIES=2,
        TOLERANCE=30,
        EFFORT="best",
    )
    claim = next(
        line for line in ran.listener.info if re.search("Proven|at most", line) and "travel" in line
    )
    assert "This counts ties between units that don't touch as borders (1)." in claim


CLAIMS = "[Pp]roven|above the least|[Nn]o plan |in every plan"
BY_WORKLOAD = "No plan within the limits was found|With this budget"
"""What is said of all plans there are; and what says nothing of that, or rests on sums alone."""


@pytest.mark.parametrize(
    ("algorithm", "asked"),
    [
        pytest.param("designterritories", {"TERRITORIES": 2, "EFFORT": "best"}, marks=long),
        ("designterritories", {"TERRITORIES": 2, "TOLERANCE": 1, "EFFORT": "balanced"}),
        ("designterritories", {"TERRITORIES": 2, "TOLERANCE": 1, "GROUP_FIELD": "rep"}),
        ("balanceterritories", {"TERRITORY_FIELD": "rep", "EFFORT": "best"}),
        ("balanceterritories", {"TERRITORY_FIELD": "rep", "TOLERANCE": 1}),
        ("balanceterritories", {"TERRITORY_FIELD": "rep", "TOLERANCE": 1, "MAX_MOVED": 1}),
        ("repaircontiguity", {"TERRITORY_FIELD": "rep", "TOLERANCE": 1}),
        ("allocateunits", {"TERRITORIES": 2}),
        ("seedterritories", {"TERRITORIES": 2, "METHOD": "median"}),
    ],
    ids=str,
)
def test_whatever_is_said_of_all_plans_says_that_it_stands_on_ties(algorithm, asked):
    if algorithm == "allocateunits":
        seeds = run("seedterritories", INPUT=ISLAND, WORKLOAD="w", TERRITORIES=2)
        asked = {"CENTERS": seeds.layer()}
    ran = run(algorithm, INPUT=ISLAND, WORKLOAD="w", **asked)
    said = [*ran.listener.info, *ran.listener.warnings]
    claims = [text for text in said if re.search(CLAIMS, text) and not re.search(BY_WORKLOAD, text)]
    silent = algorithm in ("repaircontiguity", "seedterritories") or "MAX_MOVED" in asked
    assert claims or silent, said
    assert [text for text in claims if "counts ties between units" not in text] == []


def test_a_tolerance_larger_than_the_units_is_refused():
    with pytest.raises(QgsProcessingException, match=r"\(1,000 m\) is larger.*3 times.*\(150 m\)"):
        run("buildcontiguity", INPUT=PARCELS, TOLERANCE_DISTANCE=1000)
