"""Everything that is wrong with a plan is found, once, and named by its kind."""

from __future__ import annotations

import numpy as np

from territory_planner.core.live.gaps import (
    DETACHED_PART,
    EMPTY_TERRITORY,
    ENCLAVE,
    OUT_OF_TOLERANCE,
    UNASSIGNED_UNITS,
    find_gaps,
)
from territory_planner.core.live.tally import Tally
from tests.core.live.test_tally import grid

WIDE = np.array([10.0])


def plan(rows: list[str], k: int) -> Tally:
    text = "".join(rows)
    assignment = np.array([-1 if c == "." else int(c) for c in text])
    tally = Tally(np.ones((len(text), 1)), assignment, k)
    n = len(text)
    tally.set_shapes(grid(len(rows), len(rows[0])), np.ones(n), np.full(n, 4.0))
    return tally


def test_a_perfect_plan_has_no_gaps():
    assert find_gaps(plan(["0011", "0011"], 2), np.array([0.0])) == []


def test_unassigned_units_are_grouped_by_where_they_lie():
    gaps = find_gaps(plan(["..00", "0000", "000."], 1), WIDE)
    assert [(gap.kind, gap.units.tolist()) for gap in gaps] == [
        (UNASSIGNED_UNITS, [0, 1]),
        (UNASSIGNED_UNITS, [11]),
    ]


def test_a_detached_part_inside_one_territory_is_an_enclave():
    gaps = find_gaps(plan(["11000", "10020", "11000", "22221"], 3), WIDE)
    found = {(gap.kind, tuple(gap.units), gap.inside) for gap in gaps}
    assert (ENCLAVE, (8,), 0) in found
    assert (DETACHED_PART, (19,), -1) in found
    assert len(gaps) == 2


def test_a_territory_out_of_tolerance_tells_by_how_much():
    gaps = find_gaps(plan(["0001"], 2), np.array([0.25]))
    assert [(gap.kind, gap.territory, gap.weight.tolist()) for gap in gaps] == [
        (OUT_OF_TOLERANCE, 0, [0.5]),
        (OUT_OF_TOLERANCE, 1, [-0.5]),
    ]


def test_a_territory_without_units_is_named():
    gaps = find_gaps(plan(["0011"], 3), WIDE)
    assert [(gap.kind, gap.territory) for gap in gaps] == [(EMPTY_TERRITORY, 2)]


def test_a_plan_without_contiguity_has_no_detached_parts_yet():
    tally = Tally(np.ones((4, 1)), np.array([0, 1, 0, -1]), 2)
    assert [gap.kind for gap in find_gaps(tally, WIDE)] == [UNASSIGNED_UNITS]
