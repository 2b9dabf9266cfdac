"""By how much more a program costs with one of its columns, against every answer there is."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from territory_planner.core.solvers.mixed import Program, dearer_by


def program(rows: np.ndarray, low: np.ndarray, cost: np.ndarray) -> Program:
    n = len(cost)
    high = np.full(len(low), np.inf)
    whole = np.ones(n, dtype=bool)
    return Program(cost, csr_matrix(rows), low, high, np.zeros(n), np.ones(n), whole)


@pytest.mark.parametrize("seed", range(20))
def test_no_answer_with_a_column_costs_less(seed):
    rng = np.random.default_rng(seed)
    rows, cost = rng.integers(-3, 6, (4, 8)).astype(float), rng.uniform(0, 5, 8)
    low = rng.uniform(0, 5, 4)
    told = dearer_by(program(rows, low, cost))
    answers = [x for x in map(np.array, product((0, 1), repeat=8)) if (rows @ x >= low).all()]
    if told is None:
        assert not answers
        return
    least, dearer = told
    for x in answers:
        assert cost @ x >= least + dearer[x == 1].max(initial=0.0) - 1e-6


def test_nothing_is_told_of_a_program_without_rows_or_columns():
    assert dearer_by(program(np.zeros((0, 2)), np.zeros(0), np.ones(2))) is None
    assert dearer_by(program(np.zeros((1, 0)), np.zeros(1), np.zeros(0))) is None
