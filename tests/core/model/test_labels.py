"""New territories keep the numbers of the old ones they resemble."""

from __future__ import annotations

import numpy as np

from territory_planner.core.model.labels import match_labels


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
