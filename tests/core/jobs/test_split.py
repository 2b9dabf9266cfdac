"""Splitting and merging territories."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.jobs.split import merge_territories, split_territory
from territory_planner.core.model.errors import Infeasible, InvalidInput
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.problem import FROZEN
from tests.core.planar import grid_problem


def stripes() -> tuple:
    start = np.tile(np.repeat([0, 1], [6, 3]), 6)
    return grid_problem(6, 9, 2, start=start), start


@pytest.mark.parametrize("pieces", [2, 3])
def test_pieces_are_connected_even_and_take_new_numbers(pieces):
    problem, start = stripes()
    plan = split_territory(problem, start, 0, pieces)
    numbers = [0, *range(2, 1 + pieces)]
    assert np.bincount(plan)[numbers].tolist() == [36 // pieces] * pieces
    assert parts_per_territory(problem.graph, plan, 1 + pieces).tolist() == [1] * (1 + pieces)
    np.testing.assert_array_equal(plan[start == 1], 1)


def test_locked_units_stay_in_the_piece_that_keeps_the_number():
    problem, start = stripes()
    locked = np.zeros(54, dtype=bool)
    locked[[0, 9]] = True
    plan = split_territory(replace(problem, locked=locked), start, 0)
    assert plan[[0, 9]].tolist() == [0, 0]


def test_shares_set_the_sizes_of_the_pieces():
    problem, start = stripes()
    plan = split_territory(problem, start, 0, 2, share=[2, 1])
    assert np.bincount(plan)[[0, 2]] == pytest.approx([24, 12], abs=1)


def test_what_cant_be_split_says_why():
    problem, start = stripes()
    with pytest.raises(InvalidInput, match="two or more"):
        split_territory(problem, start, 0, 1)
    with pytest.raises(InvalidInput, match="can't be made"):
        split_territory(problem, start, 0, 99)
    with pytest.raises(Infeasible, match="locked"):
        split_territory(replace(problem, territory_lock=np.array([FROZEN, 0])), start, 0)


def test_merging_empties_the_others():
    problem, start = stripes()
    assert merge_territories(problem, start, [0, 1], 1).tolist() == [1] * 54


def test_merging_what_does_not_touch_or_is_locked_is_refused():
    start = np.repeat([0, 1, 2], 3)
    problem = grid_problem(1, 9, 3, start=start)
    with pytest.raises(Infeasible, match="touch"):
        merge_territories(problem, start, [0], 2)
    with pytest.raises(Infeasible, match="lock"):
        merge_territories(replace(problem, locked=start == 0), start, [0], 1)
