"""A greatest distance without given centers: centers are located to reach all units first."""

from __future__ import annotations

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

pytestmark = pytest.mark.usefixtures("algorithms")

COUNTIES = Path(__file__).parents[2] / "sample_data" / "us_counties_lower48.gpkg"
STATES = "'17', '19', '27', '29', '55'"


@pytest.fixture
def midwest(tmp_path):
    """The 475 counties of five states, in memory: SQLite writes where it only reads."""
    path = shutil.copy(COUNTIES, tmp_path)
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


@pytest.mark.parametrize(("km", "fewest"), [(250, 7), (100, 33)])
def test_the_fewest_territories_are_the_proven_covering_number(midwest, km, fewest):
    ran = asked(midwest, TOLERANCE=1000, COUNT_MODE="fewest", MAX_DISTANCE=km)
    assert ran.results["TERRITORY_COUNT"] == fewest
    assert ran.results["DETACHED"] == ran.results["UNASSIGNED"] == 0
    assert f"At least {fewest} centers are needed to reach all units within {km} km" in ran.info
    assert max(ran.column("center_km")) <= km
    assert farthest(ran) <= km * 1.01


def test_twelve_territories_keep_a_distance_that_twelve_centers_can_reach(midwest):
    ran = asked(midwest, TERRITORIES=12, MAX_DISTANCE=250)
    assert ran.results["TERRITORY_COUNT"] == 12
    assert ran.results["DETACHED"] == 0
    assert max(ran.column("center_km")) <= 250
    assert "Farther than" not in ran.warnings


def test_fewer_territories_than_centers_needed_are_refused_with_the_number(midwest):
    with pytest.raises(QgsProcessingException, match="At least 7 centers are needed"):
        asked(midwest, TOLERANCE=1000, COUNT_MODE="fewest", MAX_DISTANCE=250, COUNT_RANGE="2-5")


def test_fewer_than_needed_come_as_near_as_can_be(midwest):
    ran = asked(midwest, TERRITORIES=5, TOLERANCE=1000, MAX_DISTANCE=250)
    ways = np.array(ran.column("center_km"))
    assert 250 < ways.max() < 320
    assert "Farther than 250 km from their center" in ran.warnings
