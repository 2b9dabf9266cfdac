from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.model.graph import components
from tests.sample import sample

SAMPLE = sample("us_counties_lower48.gpkg")


@pytest.fixture(scope="module")
def counties(qgis_app):
    layer = QgsVectorLayer(str(SAMPLE), "counties", "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


def test_every_county_is_there_valid_and_counted(counties):
    assert len(counties) == len({county["GEOID"] for county in counties}) == 3108
    assert [county["GEOID"] for county in counties if not county.geometry().isGeosValid()] == []
    # Residents of the 48 states and the District of Columbia in the census of 2020.
    assert sum(county["POP2020"] for county in counties) == 329_260_619


def test_neighbours_are_those_of_the_detailed_borders(counties):
    outlines = polygons_from_wkb([bytes(county.geometry().asWkb()) for county in counties])
    graph = contiguity(outlines, "rook", tolerance=0)
    assert len(graph.edges()[0]) == 8737
    # The mainland, and the islands of Nantucket, San Juan, and Dukes.
    assert components(graph)[0] == 4
