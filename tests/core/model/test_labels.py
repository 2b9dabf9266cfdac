"""New territories keep the numbers of the old ones they resemble."""

from __future__ import annotations

import time
from itertools import permutations

import numpy as np
import pytest

from territory_planner.core.model.labels import match_labels, match_territories, names_kept
from territory_planner.core.model.problem import FREE, GAIN_ONLY
from tests.core.planar import grid_problem


def test_a_territory_keeps_its_number_where_most_of_it_remains():
    before = np.array([0, 0, 0, 1, 1, 1, 2, 2, 2])
    after = np.array([2, 2, 2, 0, 0, 2, 1, 1, 1])
    assert match_labels(before, after, np.ones(9), 3).tolist() == [0, 0, 0, 1, 1, 0, 2, 2, 2]


def test_workload_outweighs_the_number_of_units():
    before = np.array([0, 0, 0, 1])
    after = np.array([1, 1, 0, 0])
    mass = np.array([1.0, 1.0, 9.0, 1.0])
    assert match_labels(before, after, mass, 2).tolist() == [1, 1, 0, 0]


def test_units_decide_where_there_is_no_workload_and_gaps_stay_gaps():
    before = np.array([0, 0, 1, 1, -1])
    after = np.array([1, 1, 0, -1, 0])
    assert match_labels(before, after, np.zeros(5), 2).tolist() == [0, 0, 1, -1, 1]


def test_a_relabelled_plan_is_the_same_plan():
    rng = np.random.default_rng(3)
    before, after = rng.integers(0, 6, 100), rng.integers(0, 6, 100)
    matched = match_labels(before, after, rng.random(100), 6)
    assert len(set(zip(after.tolist(), matched.tolist()))) == len(set(after.tolist()))


@pytest.mark.parametrize("seed", range(6))
def test_territories_that_go_on_are_those_of_the_best_of_all_matchings(seed):
    rng = np.random.default_rng(seed)
    old, new = rng.integers(2, 5, 2).tolist()
    before, after = rng.integers(-1, old, 30), rng.integers(-1, new, 30)
    mass = rng.integers(1, 9, 30).astype(float)
    goes_on = match_territories(before, after, mass, old, new)
    worth = sum(mass[(before == goes_on[t]) & (after == t)].sum() for t in range(new))
    spare = [*range(old), *[-2] * new]
    best = max(
        sum(mass[(before == chosen[t]) & (after == t)].sum() for t in range(new))
        for chosen in permutations(spare, new)
    )
    assert worth == best
    used = goes_on[goes_on >= 0].tolist()
    assert len(set(used)) == len(used)


def test_territories_that_share_nothing_do_not_go_on():
    assert match_territories([0, 0, 1], [0, 0, -1], np.ones(3), 2, 2).tolist() == [0, -1]


def test_many_territories_over_many_units_are_matched_in_a_second():
    rng = np.random.default_rng(1)
    before, turn = rng.integers(0, 500, 250_000), rng.permutation(500)
    after = np.where(rng.random(250_000) < 0.9, turn[before], rng.integers(0, 500, 250_000))
    started = time.process_time()
    goes_on = match_territories(before, after, rng.random(250_000), 500, 500)
    assert time.process_time() - started < 1.0
    assert (turn[goes_on] == np.arange(500)).all()


NOTHING = np.zeros(3, dtype=bool)


def redesigned(**options):
    """Twelve squares in a row in three territories, and a plan that turns their numbers."""
    start = np.repeat([0, 1, 2], 4)
    problem = grid_problem(1, 12, 3, start=start, **options)
    return problem, np.array([1, 1, 1, 2, 2, 2, 2, 2, 0, 0, 0, 0])


def test_a_redesign_keeps_the_names_of_those_it_shares_most_with():
    problem, plan = redesigned()
    kept = names_kept(problem, plan, NOTHING)
    assert kept.tolist() == [0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2]


@pytest.mark.parametrize(
    ("options", "held"),
    [
        ({"locked": np.arange(12) == 8}, NOTHING),
        ({"territory_lock": [FREE, FREE, GAIN_ONLY]}, NOTHING),
        ({}, np.array([False, False, True])),
    ],
)
def test_a_territory_that_something_is_told_of_keeps_its_name(options, held):
    problem, plan = redesigned(**options)
    assert names_kept(problem, plan, held).tolist() == [0] * 3 + [2] * 5 + [1] * 4


def test_territories_of_which_different_things_are_asked_do_not_change_names():
    problem, plan = redesigned(target=[3.0, 4.0, 5.0])
    assert (names_kept(problem, plan, NOTHING) == plan).all()


def test_names_stay_where_centers_have_them():
    problem, plan = redesigned(center=np.array([[0.0, 1.0], [0.0, 5.0], [0.0, 9.0]]))
    assert names_kept(problem, plan, NOTHING) is plan
