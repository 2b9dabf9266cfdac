"""Units that lie over each other."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import box

from territory_planner.core.overlaps import find_overlaps, find_twins
from territory_planner.core.polygons import polygons_from_wkb


def polygons(*shapes):
    return polygons_from_wkb([shape.wkb for shape in shapes])


def test_a_clean_grid_has_none():
    grid = polygons(*(box(x, y, x + 1, y + 1) for x in range(4) for y in range(3)))
    first, second, share = find_overlaps(grid)
    assert len(first) == len(second) == len(share) == 0


def test_the_share_is_of_the_smaller_unit():
    first, second, share = find_overlaps(polygons(box(0, 0, 10, 10), box(9, 0, 11, 2)))
    assert (first.tolist(), second.tolist()) == ([0], [1])
    assert share == pytest.approx([0.5])


def test_a_unit_inside_another_is_found():
    _, _, share = find_overlaps(polygons(box(0, 0, 10, 10), box(4, 4, 5, 5)))
    assert share == pytest.approx([1.0])


def test_a_unit_in_the_hole_of_another_is_no_overlap():
    ring = box(0, 0, 10, 10).difference(box(4, 4, 5, 5))
    first, _, _ = find_overlaps(polygons(ring, box(4, 4, 5, 5)))
    assert len(first) == 0


def test_slivers_of_rounding_are_no_overlap():
    first, _, _ = find_overlaps(polygons(box(0, 0, 1, 1), box(1 - 1e-8, 0, 2, 1)))
    assert len(first) == 0


def test_twins_are_found_whatever_vertex_they_begin_with():
    square = box(0, 0, 1, 1)
    turned = type(square)(list(square.exterior.coords)[2:-1] + list(square.exterior.coords)[:3])
    assert find_twins(polygons(square, box(5, 5, 6, 6), turned)).tolist() == [2]


def test_units_without_outline_are_no_twins():
    assert find_twins(polygons_from_wkb([None, None, box(0, 0, 1, 1).wkb])).tolist() == []


def test_a_layer_without_any_matching_border_is_not_searched(monkeypatch):
    monkeypatch.setattr("territory_planner.core.overlaps.MOST_PAIRS", 2)
    rng = np.random.default_rng(0)
    crowd = [box(x, y, x + 1, y + 1) for x, y in rng.random((10, 2)).tolist()]
    assert find_overlaps(polygons(*crowd)) is None
