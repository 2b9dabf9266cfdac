"""Lines along which territories end: those of the dissolved territories, whatever the plan."""

from __future__ import annotations

import numpy as np
import pytest
from shapely import wkb
from shapely.geometry import box
from shapely.ops import unary_union

from territory_planner.core.geometry.dissolve import dissolve
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.geometry.territory_lines import border_lines


def grid(rows: int, columns: int, shift=lambda row, column: 0.0) -> list[bytes]:
    return [
        box(column + shift(row, column), row, column + 1, row + 1).wkb
        for row in range(rows)
        for column in range(columns)
    ]


@pytest.mark.parametrize("seed", range(6))
def test_they_are_the_borders_of_the_dissolved_territories(seed):
    rng = np.random.default_rng(seed)
    units = polygons_from_wkb(grid(7, 9))
    plan = rng.integers(-1, 4, 63)
    lines = border_lines(units)
    chosen = lines.of_plan(plan)
    length = np.hypot(*(lines.end - lines.start)[chosen].T).sum()
    outlines = [wkb.loads(each).boundary for each in dissolve(units, plan, 4)]
    assert length == pytest.approx(unary_union(outlines).length)


def test_borders_that_nearly_meet_leave_no_sliver_inside_a_territory():
    units = polygons_from_wkb(grid(4, 4, lambda row, column: 1e-4 * ((row + column) % 2)))
    lines = border_lines(units)
    chosen = lines.of_plan(np.zeros(16, dtype=int))
    length = np.hypot(*(lines.end - lines.start)[chosen].T).sum()
    assert length == pytest.approx(16, abs=0.01)


def test_units_without_a_territory_have_no_outline():
    lines = border_lines(polygons_from_wkb(grid(3, 3)))
    assert not lines.of_plan(np.full(9, -1)).any()
    alone = np.full(9, -1)
    alone[4] = 2
    assert lines.of_plan(alone).sum() == 4


def test_the_seam_of_a_unit_of_two_parts_is_no_border():
    two = unary_union([box(0, 0, 1, 1)]).wkb
    lines = border_lines(polygons_from_wkb([two, box(5, 5, 6, 6).wkb]))
    assert (lines.other == -1).all()
    assert lines.of_plan([0, 0]).sum() == 8
