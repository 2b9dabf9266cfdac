from __future__ import annotations

import itertools

import numpy as np
from shapely.geometry import Polygon, box

from scripts.demo.label_places import place_labels

FRAME = box(-50, -50, 150, 150)


def labels(places, sizes):
    return [box(*(place - size / 2), *(place + size / 2)) for place, size in zip(places, sizes)]


def dots(areas):
    return np.array([area.centroid.coords[0] for area in areas])


def test_a_label_that_fits_stands_inside_its_area():
    areas = [box(0, 0, 50, 100), box(50, 0, 100, 100)]
    sizes = np.full((2, 2), (30.0, 10.0))
    places = place_labels(areas, sizes, dots(areas), FRAME)
    assert all(area.contains(label) for area, label in zip(areas, labels(places, sizes)))


def test_a_label_too_wide_for_its_area_stands_beside_it_over_open_ground():
    areas = [box(0, 40, 8, 48), box(8, 0, 100, 100)]
    sizes = np.full((2, 2), (30.0, 10.0))
    places = place_labels(areas, sizes, dots(areas), FRAME)
    first = labels(places, sizes)[0]
    assert not any(area.intersects(first) for area in areas)
    assert first.distance(areas[0]) < 20


def test_labels_never_overlap_and_stay_in_the_frame():
    areas = [box(x, y, x + 10, y + 10) for x in (0, 10, 20) for y in (0, 10, 20)]
    sizes = np.full((9, 2), (14.0, 6.0))
    placed = labels(place_labels(areas, sizes, dots(areas), FRAME), sizes)
    clashes = [a.intersection(b).area for a, b in itertools.combinations(placed, 2)]
    assert max(clashes) < 1e-9
    assert all(FRAME.contains(label) for label in placed)


def test_a_label_keeps_clear_of_the_dot():
    area = Polygon([(0, 0), (100, 0), (100, 100), (0, 100)])
    sizes = np.array([(30.0, 10.0)])
    place = place_labels([area], sizes, np.array([[50.0, 50.0]]), FRAME)
    assert not labels(place, sizes)[0].intersects(box(49, 49, 51, 51))
