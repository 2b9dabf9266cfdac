import numpy as np
import pytest

from territory_planner.core.model import problem as core
from territory_planner.core.model.errors import InvalidInput, TerritoryError
from tests.core.planar import POSITION, ROW
from tests.core.planar import row_problem as row


def test_equal_targets_share_the_total():
    problem = row()
    assert problem.target.tolist() == [[6.0], [6.0]]
    np.testing.assert_allclose(problem.lower, 5.7)
    np.testing.assert_allclose(problem.upper, 6.3)


def test_unequal_targets_are_scaled_to_the_total_of_each_criterion():
    workload = np.column_stack([np.ones(6), np.full(6, 10.0)])
    problem = core.make_problem(POSITION, workload, ROW, 3, target=np.array([1, 1, 0.5]))
    np.testing.assert_allclose(problem.target, [[2.4, 24], [2.4, 24], [1.2, 12]])


def test_a_hard_maximum_narrows_the_tolerance_and_a_minimum_too():
    problem = row(tolerance=0.5, minimum=5, maximum=8)
    assert problem.lower.tolist() == [[5], [5]]
    assert problem.upper.tolist() == [[8], [8]]


def test_several_criteria_mix_on_the_scale_of_the_first():
    workload = np.column_stack([np.ones(6), np.arange(6) * 100.0])
    problem = core.make_problem(POSITION, workload, ROW, 2, weight=[3, 1])
    assert problem.weight.tolist() == [0.75, 0.25]
    assert problem.mass.sum() == pytest.approx(6)


def test_a_criterion_that_nothing_carries_leaves_travel_to_the_others():
    workload = np.column_stack([np.zeros(6), np.arange(6.0)])
    problem = core.make_problem(POSITION, workload, ROW, 2)
    assert problem.mass.sum() > 0
    np.testing.assert_allclose(problem.mass / problem.mass.sum(), np.arange(6.0) / 15)


def test_locked_units_need_a_territory_to_keep():
    start = np.array([0, 0, -1, 1, 1, 1])
    problem = row(start=start, locked=np.ones(6, dtype=bool))
    assert problem.locked.tolist() == [True, True, False, True, True, True]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"k": 0}, "at least one territory"),
        ({"k": 7}, "at most 6"),
        ({"workload": (1, 2, -3, 3, 2, 1)}, "zero or more"),
        ({"workload": (1, 2, np.nan, 3, 2, 1)}, "zero or more"),
        ({"tolerance": -0.1}, "tolerance"),
        ({"tolerance": [0.1, 0.2]}, "one tolerance"),
        ({"minimum": [[1], [2], [3]]}, "one limit"),
        ({"maximum": [1, 2]}, "one limit"),
        ({"territory_lock": [0, 0, 0]}, "one lock per territory"),
        ({"territory_lock": [0, 3]}, "free, gain only or frozen"),
        ({"center": np.zeros((2, 3))}, "as many coordinates"),
        ({"weight": [1, 2]}, "one weight per workload"),
        ({"weight": [0]}, "not all zero"),
        ({"target": np.array([1, 2, 3])}, "disagree"),
        ({"target": np.array([0, 0])}, "not all zero"),
        ({"start": np.array([0, 0, 0, 1, 1, 2])}, "does not exist"),
        ({"locked": np.ones(6, dtype=bool)}, "starting plan"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(options, words):
    with pytest.raises(InvalidInput, match=words) as caught:
        row(**options)
    assert isinstance(caught.value, TerritoryError)


def test_a_minimum_above_the_maximum_is_refused():
    with pytest.raises(InvalidInput, match=r"\(700,000\) is above the greatest \(600,000\)"):
        row(minimum=np.array([700_000.0]), maximum=np.array([600_000.0]))
