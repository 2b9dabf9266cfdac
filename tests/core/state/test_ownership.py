"""Moving one unit at a time: loads follow, and nobody's territory is cut by surprise."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.model.graph import parts, parts_per_territory
from territory_planner.core.model.measures import loads
from territory_planner.core.model.rows import neighbour_rows
from territory_planner.core.state.ownership import Ownership, cut_off
from tests.core.planar import grid_problem, planar_problems


@given(planar_problems())
@settings(max_examples=60, deadline=None)
def test_a_unit_can_leave_exactly_when_its_territory_gets_no_more_parts(problem):
    plan = problem.start
    held = Ownership(problem, plan)
    before = parts_per_territory(problem.graph, plan, problem.k)
    for unit in np.flatnonzero(plan >= 0):
        without = plan.copy()
        without[unit] = -1
        after = parts_per_territory(problem.graph, without, problem.k)
        assert held.can_leave(int(unit)) == bool((after <= before).all())


@given(planar_problems())
@settings(max_examples=60, deadline=None)
def test_a_unit_that_takes_what_it_cuts_off_along_leaves_no_more_parts(problem):
    plan = problem.start
    held = Ownership(problem, plan)
    before = parts_per_territory(problem.graph, plan, problem.k)
    for unit in np.flatnonzero(plan >= 0):
        without = plan.copy()
        without[[unit, *held.cut_off(int(unit), problem.n)]] = -1
        assert (parts_per_territory(problem.graph, without, problem.k) <= before).all()


@given(planar_problems(), st.integers(0, 10_000))
@settings(max_examples=30, deadline=None)
def test_loads_and_sizes_follow_any_sequence_of_moves(problem, seed):
    plan = problem.start
    rng = np.random.default_rng(seed)
    held = Ownership(problem, plan)
    for _ in range(50):
        held.give(int(rng.integers(problem.n)), int(rng.integers(-1, problem.k)))
    now = held.as_array()
    np.testing.assert_allclose(held.load, loads(problem, now), atol=1e-9)
    assert held.size == np.bincount(now[now >= 0], minlength=problem.k).tolist()


def test_cut_off_names_the_smaller_piece_and_gives_up_past_the_limit():
    problem = grid_problem(1, 9, 1)
    held = Ownership(problem, np.zeros(9, dtype=np.int32))
    assert sorted(held.cut_off(2, 5)) == [0, 1]
    assert held.cut_off(2, 1) is None
    assert not held.can_leave(2)
    assert held.can_leave(0)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_several_units_cut_off_what_a_full_search_finds_apart_from_the_unit_that_stays(seed):
    rng = np.random.default_rng(seed)
    problem = grid_problem(5, 7, 2)
    plan = (rng.random(35) < 0.25).astype(np.int32)
    home = np.flatnonzero(plan == 0)
    stays, *units = rng.permutation(home)[: int(rng.integers(2, 9))].tolist()
    rows = neighbour_rows(problem.graph)
    around = {other for unit in units for other in rows[unit]} - set(units)

    left = plan.copy()
    left[units] = -1
    part, _ = parts(problem.graph, left)
    rim = {int(part[unit]) for unit in around if left[unit] == 0}
    apart = sorted(np.flatnonzero(part == each).tolist() for each in rim - {int(part[stays])})
    found = cut_off(rows, plan, units, np.inf, stays)
    assert sorted(sorted(piece) for piece in found) == apart

    smallest = sorted(np.count_nonzero(part == each) for each in rim)[:-1]
    anyway = cut_off(rows, plan, units, np.inf)
    assert len(anyway) == len(smallest)
    assert bool(smallest) == (not Ownership(problem, plan).can_leave(*units))
    assert (cut_off(rows, plan, units, 0) is None) == bool(smallest)


def test_borders_add_up_shared_lengths_by_territory():
    problem = grid_problem(3, 3, 2)
    held = Ownership(problem, np.array([0, 0, 0, 1, 0, 1, 1, 1, -1], dtype=np.int32))
    assert held.borders(4) == pytest.approx({0: 1000.0, 1: 3000.0})
    assert held.borders(5) == pytest.approx({0: 2000.0})
