import numpy as np

from territory_planner.core.model.geodesy import arc_length, geocentric, geodetic


def test_a_degree_of_latitude_is_about_111_km_and_of_longitude_half_that_at_60_degrees():
    point, north, east = geocentric(np.array([10.0, 10.0, 11.0]), np.array([60.0, 61.0, 60.0]))
    assert abs(np.linalg.norm(north - point) - 111.4) < 0.1
    assert abs(np.linalg.norm(east - point) - 55.8) < 0.1


def test_positions_come_back_as_the_same_degrees():
    longitude = np.array([-179.9, -74.0, 0.0, 24.9, 179.9])
    latitude = np.array([-89.0, 40.7, 0.0, 60.2, 89.0])
    back = geodetic(geocentric(longitude, latitude))
    np.testing.assert_allclose(back, (longitude, latitude), atol=1e-9)


def test_distance_across_the_date_line_is_short():
    a, b = geocentric(np.array([179.9, -179.9]), np.array([0.0, 0.0]))
    assert np.linalg.norm(a - b) < 23


def test_following_the_ground_is_longer_than_the_straight_line():
    # New York to Los Angeles: 3,944 km on the WGS 84 ellipsoid (geodesic).
    a, b = geocentric(np.array([-74.006, -118.2437]), np.array([40.7128, 34.0522]))
    chord = np.linalg.norm(a - b)
    assert chord < 3900 < arc_length(chord)
    assert abs(arc_length(chord) - 3944) < 8
