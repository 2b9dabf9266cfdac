"""Land shared with convex outlines, against GEOS."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import MultiPoint, MultiPolygon, Polygon, box

from territory_planner.core.geometry.convex import are_convex, land_shared
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.geometry.shared_land import shared_land

STAR = Polygon([(0, 3), (2, -3), (-3, 1), (3, 1), (-2, -3)])


def star_shaped(dice: np.random.Generator) -> Polygon:
    """Return a jagged polygon with a hole, somewhere."""
    angle = np.sort(dice.uniform(0, 2 * np.pi, 24))
    way = np.column_stack([np.cos(angle), np.sin(angle)])
    middle = dice.uniform(4e5, 4e5 + 6, 2)
    reach = dice.uniform(1, 3, (24, 1))
    return Polygon(middle + reach * way, [middle + 0.4 * way])


def hull(dice: np.random.Generator) -> Polygon:
    return MultiPoint(dice.uniform(4e5, 4e5 + 6, (7, 2))).convex_hull


def test_what_is_convex():
    shapes = [
        (box(0, 0, 2, 1), True),
        (Polygon([(0, 0), (1, 0), (2, 0), (2, 2), (0, 2), (0, 0), (0, 0)]), True),
        (Polygon([(0, 0), (0, 1), (1, 1), (1, 0)]), True),
        (Polygon([(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)]), False),
        (box(0, 0, 9, 9).difference(box(1, 1, 2, 2)), False),
        (MultiPolygon([box(0, 0, 1, 1), box(5, 0, 6, 1)]), False),
        (STAR, False),
        (Polygon(), False),
    ]
    found = are_convex(polygons_from_wkb([shape.wkb for shape, _ in shapes]))
    assert found.tolist() == [expected for _, expected in shapes]


@pytest.mark.parametrize("seed", range(5))
def test_areas_are_those_of_geos(seed):
    dice = np.random.default_rng(seed)
    units = [star_shaped(dice) for _ in range(40)]
    units += [MultiPolygon([box(4e5, 4e5, 4e5 + 1, 4e5 + 6), box(4e5 + 3, 4e5, 4e5 + 5, 4e5 + 5)])]
    cells = [hull(dice) for _ in range(30)]
    row, column = (each.ravel() for each in np.indices((len(units), len(cells))))
    found = land_shared(
        polygons_from_wkb([each.wkb for each in units]),
        row,
        polygons_from_wkb([each.wkb for each in cells]),
        column,
    )
    asked = zip(row.tolist(), column.tolist())
    expected = [units[one].intersection(cells[other]).area for one, other in asked]
    np.testing.assert_allclose(found, expected, atol=1e-9)
    assert np.count_nonzero(found) > 200


def test_borders_in_common_are_no_land():
    """Squares of two grids, one twice as fine: each side lies on another, or on half of one."""
    fine = [box(x, y, x + 1, y + 1) for x in range(6) for y in range(6)]
    wide = [box(x, y, x + 2, y + 2) for x in (0, 2, 4) for y in (0, 2, 4)]
    found = shared_land(
        *(polygons_from_wkb([each.wkb for each in cells]) for cells in (fine, wide))
    )
    assert found.nnz == 36
    assert (found.data == 1).all()
    assert (np.asarray(found.sum(axis=0)) == 4).all()


def test_what_crosses_itself_counts_as_it_is_repaired():
    """Its outline has another area than what it covers: GEOS is asked."""
    bow_tie = Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
    outlines = (polygons_from_wkb([each.wkb]) for each in (bow_tie, box(0, 0, 1, 2)))
    found = shared_land(*outlines, tiles=False)
    assert found.toarray().tolist() == [[1.0]]
