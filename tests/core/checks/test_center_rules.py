"""Rules about centers, checked against a plan."""

import numpy as np
import pytest

from territory_planner.core.checks.asked import Served, asked_by, held_by
from territory_planner.core.checks.issue import NO_OTHER
from territory_planner.core.checks.listing import explain_issue, find_issues
from territory_planner.core.model.measures import plan_centers
from territory_planner.core.model.moves import Called
from territory_planner.core.model.reach import Reach
from tests.core.planar import grid_problem

ENDS = np.array([[0.0, 0.0], [0.0, 7.0]])
HALVES = np.array([0] * 4 + [1] * 4, dtype=np.int32)


def center_breaks(problem, plan, seat=None, reach=np.inf, spacing=0.0):
    """Return what is wrong with a plan of one connected area a territory within tolerance."""
    served = Served(
        problem.position,
        problem.globe,
        plan_centers(problem, plan),
        from_middle=False,
        travel=problem.travel,
        seat=seat,
        reach=Reach(reach),
        spacing=spacing,
    )
    asked = asked_by(problem, served=served)
    return [
        each
        for each in find_issues(asked, held_by(problem, plan))
        if each.kind not in ("contiguity", "enclave")
    ]


def told(found):
    return explain_issue(found, Called("AB".__getitem__, unit="u{}".format))


def test_a_plan_that_keeps_to_its_centers_has_no_breaks():
    row = grid_problem(1, 8, 2, center=ENDS)
    assert center_breaks(row, HALVES, np.array([0, 7]), 3.0, 7.0) == []
    assert center_breaks(grid_problem(1, 8, 2), HALVES) == []


def test_units_beyond_the_maximum_distance_are_one_break_a_territory():
    row = grid_problem(1, 8, 2, center=ENDS)
    found = center_breaks(row, HALVES, reach=1.5)
    assert [(b.territory, b.units.tolist(), b.amount) for b in found] == [
        (0, [2, 3], 1.5),
        (1, [4, 5], 1.5),
    ]
    assert found[0].why == NO_OTHER
    assert told(found[0]) == (
        "u2, u3 too far from the center of A, by up to 1.5 km; no other center is near enough"
    )


def test_a_territory_without_its_center_is_a_break():
    row = grid_problem(1, 8, 2, center=ENDS)
    (found,) = center_breaks(row, np.roll(HALVES, 1), np.array([0, -1]))
    assert (found.kind, found.territory, found.units.tolist()) == ("center", 0, [0])
    assert told(found) == "u0 holds the center of A, but is not in it"


def test_centers_too_near_to_each_other_are_a_break_of_both():
    (found,) = center_breaks(grid_problem(1, 8, 2), HALVES, spacing=4.5)
    assert (found.territories, found.amount) == ((0, 1), pytest.approx(0.5))
    assert told(found) == "the centers of A and B are 0.5 km too near"


def test_units_that_their_center_cannot_serve_are_a_break():
    travel = np.ones((8, 2))
    travel[[2, 6], 0] = np.inf
    row = grid_problem(1, 8, 2, center=ENDS, travel=travel)
    (found,) = center_breaks(row, HALVES)
    assert (found.kind, found.territory, found.units.tolist()) == ("travel cost", 0, [2])


def test_a_center_that_is_not_known_is_not_judged():
    row = grid_problem(1, 8, 2, center=np.array([[0.0, 0.0], [np.nan, np.nan]]))
    assert [b.territory for b in center_breaks(row, HALVES, reach=1.5, spacing=99)] == [0]
