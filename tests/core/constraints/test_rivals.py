import numpy as np
import pytest

from territory_planner.core.constraints.rivals import check_pairs, held_apart, separate, together
from territory_planner.core.errors import Infeasible
from territory_planner.core.graph import parts_per_territory
from tests.core.planar import grid_problem

HALVES = np.repeat([0, 0, 0, 1, 1, 1], 4).astype(np.int32)
"""Six rows of four units; the first three belong to 0."""


def problem(**options):
    return grid_problem(6, 4, 2, tolerance=0.3, **options)


def test_pairs_in_one_territory_are_found():
    pairs = np.array([[0, 1], [0, 23], [20, 23]])
    assert together(HALVES, pairs).tolist() == [0, 2]
    assert together(np.full(24, -1), pairs).tolist() == []


@pytest.mark.parametrize("pair", [(0, 11), (0, 1), (5, 6), (0, 5)])
def test_a_pair_is_parted_and_territories_stay_whole(pair):
    pairs = np.array([pair])
    plan = separate(problem(), HALVES, pairs)
    assert len(together(plan, pairs)) == 0
    assert parts_per_territory(problem().graph, plan, 2).tolist() == [1, 1]


def test_the_unit_nearer_to_the_border_goes():
    plan = separate(problem(), HALVES, np.array([[0, 11]]))
    assert np.flatnonzero(plan != HALVES).tolist() == [11]


def test_a_locked_unit_stays_and_the_other_goes():
    locked = np.arange(24) == 11
    plan = separate(problem(start=HALVES, locked=locked), HALVES, np.array([[0, 11]]))
    assert plan[11] == 0
    assert plan[0] == 1


def test_parting_one_pair_joins_no_other():
    pairs = np.array([[8, 11], [11, 12], [11, 15], [8, 12]])
    plan = separate(problem(), HALVES, pairs)
    assert set(together(plan, pairs).tolist()) <= {0}


def test_held_pairs_stay_apart_and_others_are_not_held():
    pairs = np.array([[0, 23], [1, 2]])
    held = held_apart(problem(), HALVES, pairs)
    assert np.flatnonzero(held.locked).tolist() == [0, 23]
    assert held.start.tolist() == HALVES.tolist()


def test_what_can_not_be_kept_apart_is_refused():
    with pytest.raises(Infeasible, match="one territory can't keep"):
        check_pairs(grid_problem(1, 3, 1), np.array([[0, 1]]))
    with pytest.raises(Infeasible, match="one unit, or belong to one group"):
        check_pairs(problem(), np.array([[3, 3]]))
    locked = np.isin(np.arange(24), (0, 1))
    with pytest.raises(Infeasible, match="locked to the same territory") as caught:
        check_pairs(problem(start=HALVES, locked=locked), np.array([[0, 1], [2, 3]]))
    assert caught.value.units == (0, 1)
    check_pairs(problem(), np.array([[0, 1]]))
