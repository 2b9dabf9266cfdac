"""Limits that no set of units can keep are known without a search."""

from __future__ import annotations

from itertools import chain, combinations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from territory_planner.core.bounds.exact import solve_exactly
from territory_planner.core.bounds.subset_sums import lacks_a_sum
from territory_planner.core.model.errors import Infeasible
from tests.core.planar import grid_problem

weights = st.lists(st.sampled_from([0.0, 0.1, 0.2, 0.3, 1.0, 2.5, 7.0]), min_size=1, max_size=9)


@given(weights, st.floats(0, 12), st.floats(0, 0.5))
@example([0.0], 1.0, 0.0)
def test_it_is_so_where_every_set_is_looked_at(work, low, wide):
    every = chain.from_iterable(combinations(work, n) for n in range(len(work) + 1))
    sums = np.array([sum(each) for each in every])
    near = np.abs(np.concatenate([sums - low, sums - low - wide])) < 1e-8
    if not near.any():  # a limit that a sum just meets may be told either way
        there = ((sums >= low) & (sums <= low + wide)).any()
        found = lacks_a_sum(np.array(work), np.array([low]), np.array([low + wide]), 1e-9)
        assert found == (not there)


def test_one_kind_of_territory_without_a_sum_is_enough():
    low, high = np.array([2.0, 2.2]), np.array([2.5, 2.8])
    assert not lacks_a_sum(np.ones(6), low[:1], high[:1], 0.0)
    assert lacks_a_sum(np.ones(6), low, high, 0.0)


def test_sums_of_decimals_are_as_people_add_them():
    """0.1 thrice is 0.30000000000000004 to a program."""
    tight = np.array([0.3])
    assert not lacks_a_sum(np.full(9, 0.1), tight, tight, 0.0)


def test_too_many_sums_prove_nothing():
    work = np.random.default_rng(0).uniform(1, 2, 40)
    out = np.array([work.sum() * 0.9999999])
    assert not lacks_a_sum(work, out, out, 0.0)


@pytest.mark.parametrize("given_centers", [False, True])
def test_equal_units_that_no_territory_can_have_its_share_of_need_no_search(given_centers):
    where = (
        {"center": np.array([[0, 0], [0, 3], [1, 1], [2, 0], [2, 3.0]])} if given_centers else {}
    )
    problem = grid_problem(3, 4, 5, tolerance=0.05, center_at_unit=True, **where)
    with pytest.raises(Infeasible, match="this is proven"):
        solve_exactly(problem, nodes=0)


def test_the_second_workload_counts_too():
    work = np.column_stack([np.ones(12), np.tile([3.0, 5.0], 6)])
    problem = grid_problem(3, 4, 5, work, tolerance=[0.5, 0.01], center_at_unit=True)
    with pytest.raises(Infeasible, match="this is proven"):
        solve_exactly(problem, nodes=0)
