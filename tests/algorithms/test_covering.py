"""A greatest distance without given centers: centers are located to reach all units first."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorLayer,
)

from tests.algorithms.running import run
from tests.long import long, part

pytestmark = pytest.mark.usefixtures("algorithms")

COUNTIES = Path(__file__).parents[2] / "sample_data" / "us_counties_lower48.gpkg"
STATES = "'17', '19', '27', '29', '55'"


@pytest.fixture(scope="module")
def midwest(algorithms, tmp_path_factory):
    """The 475 counties of five states, in memory: SQLite writes where it only reads."""
    path = shutil.copy(COUNTIES, tmp_path_factory.mktemp("midwest"))
    layer = QgsVectorLayer(path, "counties", "ogr")
    wanted = QgsFeatureRequest().setFilterExpression(f"substr(GEOID, 1, 2) IN ({STATES})")
    copied = layer.materialize(wanted)
    assert copied.featureCount() == 475
    return copied


def farthest(ran):
    """Recount the longest way on the ellipsoid, by the layers of units and centers alone."""
    ground = QgsDistanceArea()
    ground.setEllipsoid("GRS80")
    layer = ran.layer("CENTER_LAYER")
    center = {row["id"]: row.geometry().asPoint() for row in layer.getFeatures()}
    ways = [
        ground.measureLine(
            QgsPointXY(unit.geometry().centroid().asPoint()), center[unit["territory"]]
        )
        for unit in ran.layer().getFeatures()
    ]
    return max(ways) / 1000


def asked(midwest, **more):
    return run(
        "designterritories",
        INPUT=midwest,
        WORKLOAD=["POP2020"],
        ID_FIELD="GEOID",
        EFFORT="fast",
        CENTER_LAYER="memory:",
        **more,
    )


def as_drawn(tmp_path):
    """The same counties, in outlines that were not simplified for the sample data."""
    path = shutil.copy(Path(__file__).parents[1] / "data" / "midwest.gpkg", tmp_path)
    return QgsVectorLayer(path, "counties", "ogr").materialize(QgsFeatureRequest())


AS_DRAWN = [(250, 7), pytest.param(100, 34, marks=long)]
"""Kilometres, and how many centers it takes; the proof for 100 km takes half a minute."""


@pytest.mark.parametrize(("km", "fewest"), AS_DRAWN)
def test_the_fewest_of_the_counties_as_drawn_are_the_proven_covering_number(tmp_path, km, fewest):
    """Centroids lie a little elsewhere than in the sample data: at 100 km that is one center."""
    layer = as_drawn(tmp_path)
    assert layer.featureCount() == 475
    ran = asked(layer, TOLERANCE=1000, COUNT_MODE="fewest", MAX_DISTANCE=km)
    assert ran.results["TERRITORY_COUNT"] == fewest
    assert ran.results["DETACHED"] == ran.results["UNASSIGNED"] == ran.results["TOO_FAR"] == 0
    assert f"At least {fewest} centers are needed to reach all units within {km} km" in ran.info
    assert farthest(ran) <= km * 1.01


SIMPLIFIED = [(250, 7), pytest.param(100, 33, marks=long)]


@pytest.mark.parametrize(("km", "fewest"), SIMPLIFIED)
def test_the_fewest_territories_are_the_proven_covering_number(midwest, km, fewest):
    ran = asked(midwest, TOLERANCE=1000, COUNT_MODE="fewest", MAX_DISTANCE=km)
    assert ran.results["TERRITORY_COUNT"] == fewest
    assert ran.results["DETACHED"] == ran.results["UNASSIGNED"] == 0
    assert f"At least {fewest} centers are needed to reach all units within {km} km" in ran.info
    assert max(ran.column("center_km")) <= km
    assert farthest(ran) <= km * 1.01


@pytest.fixture(scope="module")
def twelve(midwest):
    """Twelve territories within 250 km, as they come of the seed 0."""
    return asked(midwest, TERRITORIES=12, MAX_DISTANCE=250, RANDOM_SEED=0)


@pytest.mark.parametrize("seed", part(range(3), 3))
def test_twelve_territories_within_a_distance_are_balanced_as_far_as_any_can_be(
    midwest, twelve, seed
):
    """Cook is heavier than a territory may be, and around Kittson no circle holds enough."""
    more = {"TERRITORIES": 12, "MAX_DISTANCE": 250, "RANDOM_SEED": seed}
    ran = asked(midwest, **more) if seed else twelve
    assert ran.results["TERRITORY_COUNT"] == 12
    assert ran.results["DETACHED"] == ran.results["TOO_FAR"] == 0
    assert max(ran.column("center_km")) <= 250
    assert farthest(ran) <= 250 * 1.01
    assert ran.results["OUTSIDE"] == ran.results["UNAVOIDABLE"] == 2
    assert ran.results["STATUS"] == "unavoidable"
    home = {row["GEOID"]: row["territory"] for row in ran.rows()}
    work = dict.fromkeys(home.values(), 0.0)
    for row in ran.rows():
        work[row["territory"]] += row["POP2020"]
    target = sum(work.values()) / 12
    out = {name for name, load in work.items() if abs(load / target - 1) > 0.05}
    assert out == {home["17031"], home["27069"]}


def test_a_unit_that_no_territory_within_limits_can_serve_is_named_before_the_work(midwest, twelve):
    """27069, Kittson, in the far north-west: recounted by the layer's centroids alone."""
    warnings = twelve.listener.warnings
    said = next(text for text in warnings if "no territory within its limits" in text)
    assert "can serve: 27069." in said or "can serve: Kittson." in said
    ground = QgsDistanceArea()
    ground.setEllipsoid("GRS80")
    unit = [
        (row["GEOID"], row["POP2020"], row.geometry().centroid().asPoint())
        for row in midwest.getFeatures()
    ]
    (corner,) = [place for name, _, place in unit if name == "27069"]

    def reached(km):
        """Most that lies within `km` of a centroid that is within `km` of Kittson's."""
        around = [p for _, _, p in unit if ground.measureLine(corner, p) <= km * 1000]
        return max(
            sum(w for _, w, p in unit if ground.measureLine(seat, p) <= km * 1000)
            for seat in around
        )

    target = sum(w for _, w, _ in unit) / 12
    (most, needed) = (
        float(n.replace(",", ""))
        for n in re.findall(r"([\d,]+) of “POP2020”.*carry ([\d,]+):", said)[0]
    )
    assert reached(250) == pytest.approx(most, rel=0.001)
    assert needed == pytest.approx(0.95 * target, rel=1e-6)
    (km,) = re.findall(r"A maximum distance of ([\d.]+) km", said)
    assert reached(float(km) * 1.01) >= needed > reached(float(km) * 0.99)


def test_fewer_territories_than_centers_needed_are_refused_with_the_number(midwest):
    with pytest.raises(QgsProcessingException, match="At least 7 centers are needed"):
        asked(midwest, TOLERANCE=1000, COUNT_MODE="fewest", MAX_DISTANCE=250, COUNT_RANGE="2-5")


def test_fewer_than_needed_come_as_near_as_can_be(midwest):
    ran = asked(midwest, TERRITORIES=5, TOLERANCE=1000, MAX_DISTANCE=250)
    ways = np.array(ran.column("center_km"))
    assert 250 < ways.max() < 320
    assert "Farther than 250 km from their center" in ran.warnings
