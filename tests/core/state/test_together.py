"""Groups torn apart, and territories across a parent's border, are found unit by unit."""

from __future__ import annotations

import numpy as np

from territory_planner.core.state.together import strays


def found(whole, place, workload=None):
    workload = np.ones(len(whole)) if workload is None else np.array(workload, dtype=float)
    return [
        (stray.whole, stray.home, stray.away, stray.units.tolist())
        for stray in strays(np.array(whole), np.array(place), workload)
    ]


def test_what_is_in_one_place_has_no_strays():
    assert found([0, 0, 1, 1], [3, 3, 3, 3]) == []


def test_the_place_with_most_workload_is_home():
    assert found([0, 0, 0], [1, 1, 2]) == [(0, 1, 2, [2])]
    assert found([0, 0, 0], [1, 1, 2], [1, 1, 5]) == [(0, 2, 1, [0, 1])]


def test_each_other_place_is_one_row():
    assert found([7, 7, 7, 7, 7, 7], [0, 1, 0, 2, 0, 1]) == [(7, 0, 1, [1, 5]), (7, 0, 2, [3])]


def test_a_tie_goes_to_the_first_place():
    assert found([0, 0], [5, 4]) == [(0, 4, 5, [0])]


def test_units_without_a_group_or_a_territory_are_left_aside():
    assert found([-1, 0, 0, 0], [0, 1, -1, 1]) == []
    assert found([-1, -1], [0, 1]) == []
