"""Distances are on the ground, whatever the coordinates are."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from territory_planner.core.model.errors import InvalidInput
from territory_planner.layers.reading.ground import Ground

pytestmark = pytest.mark.usefixtures("qgis_app")


def ground(crs):
    return Ground(QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext())


DEGREES = np.array([[10.0, 60.0], [10.0, 61.0], [-170.0, -45.0]])


def test_a_degree_of_latitude_is_111_km_and_one_of_longitude_half_of_that_at_60_degrees():
    start = np.array([[10.0, 60.0], [10.0, 60.0]])
    end = np.array([[10.0, 61.0], [11.0, 60.0]])
    assert ground("EPSG:4326").metres(start, end) == pytest.approx([111_400, 55_800], rel=3e-3)


def test_projected_and_geographic_coordinates_give_the_same_place():
    utm = np.array([[500_000.0, 5_000_000.0]])
    west = ground("EPSG:32632")
    longitude, latitude = west.lonlat(*utm.T)
    assert west.position(*utm.T) == pytest.approx(ground("EPSG:4326").position(longitude, latitude))


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_positions_lead_back_to_coordinates(crs):
    place = ground(crs)
    x, y = (np.array([1.0, 2.0]), np.array([3.0, 4.0]))
    assert place.coordinates(place.position(x, y)) == pytest.approx(np.column_stack([x, y]))


def test_without_reference_system_coordinates_are_metres():
    plane = ground("")
    assert not plane.globe
    assert plane.position(*DEGREES.T).shape == (3, 2)
    assert plane.metres(np.array([[0.0, 0.0]]), np.array([[3.0, 4.0]])) == pytest.approx([5.0])


def test_coordinates_that_do_not_fit_are_refused():
    with pytest.raises(InvalidInput, match="EPSG:4326"):
        ground("EPSG:4326").position(np.array([500_000.0]), np.array([5_000_000.0]))
    with pytest.raises(InvalidInput, match="EPSG:27700"):
        ground("EPSG:27700").position(np.array([np.inf]), np.array([np.inf]))


def test_a_tolerance_in_metres_in_the_units_of_the_layer():
    assert ground("EPSG:4326").map_units(111_320) == pytest.approx(1, rel=1e-3)
    assert ground("EPSG:2263").map_units(0.3048) == pytest.approx(1, rel=1e-5)


@pytest.mark.parametrize("own", ["EPSG:4326", "EPSG:4269", "EPSG:3857", "EPSG:32632"])
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:5070", "EPSG:27700", "EPSG:3857"])
def test_points_land_where_they_are_placed_and_what_has_no_place_lands_nowhere(crs, own):
    """Each as if it were alone, and what lands can be measured from."""
    here, there = ground(crs), QgsCoordinateReferenceSystem(own)
    rng = np.random.default_rng(3)
    odd = [(np.nan, np.nan), (40.0, -120.0), (0.0, 0.0), (1e6, 5e6), (1e13, 1e13), (20.0, 90.0)]
    xy = np.vstack([rng.uniform(-80, 80, (40, 2)), rng.uniform(-4e6, 4e6, (40, 2)), odd])
    landed = here.landed(xy, there)
    for at, point in enumerate(xy):
        try:
            ground(own).position(*point[None].T)
            alone = here.placed(point[None], there)[0]
        except InvalidInput:
            alone = np.full(2, np.nan)
        assert landed[at] == pytest.approx(alone, nan_ok=True)
    lands = np.isfinite(landed).all(axis=1)
    assert lands.any()
    assert not lands.all()
    assert np.isfinite(here.position(*landed[lands].T)).all()


def test_without_reference_system_every_point_lands_as_it_is():
    xy = np.array([(1e6, 2.0), (np.nan, np.nan)])
    assert ground("").landed(xy, QgsCoordinateReferenceSystem("EPSG:4326")) == pytest.approx(
        xy, nan_ok=True
    )
