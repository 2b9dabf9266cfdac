"""Rows and columns matched one to one, in a process of its own where there are many."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import Progress
from territory_planner.core.solvers import assignment
from territory_planner.core.solvers.assignment import matched


@pytest.mark.parametrize("many", [1, 100])
@pytest.mark.parametrize("shape", [(4, 4), (3, 7), (7, 3)])
def test_costs_add_up_to_the_least_here_and_in_a_child(shape, many, monkeypatch):
    monkeypatch.setattr(assignment, "MANY", many)
    cost = np.random.default_rng(0).random(shape)
    row, column = matched(cost)
    least = cost[linear_sum_assignment(cost)].sum()
    assert len(set(row)) == len(set(column)) == min(shape)
    assert cost[row, column].sum() == pytest.approx(least, abs=0)


def test_a_cancel_is_heard_where_there_are_many():
    asked = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 3

    place = np.random.default_rng(0).random((2, 1500, 2))
    apart = np.square(place[0][:, None] - place[1][None]).sum(axis=2)
    with pytest.raises(Cancelled):
        matched(apart, Progress(is_cancelled=stop))
