"""One scale of what is outside, in arrays and in plain lists alike."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from territory_planner.core.model.limits import LimitLists, excess, limits_of, worst_excess
from territory_planner.core.model.measures import loads, within_limits
from tests.core.planar import planar_problems


@given(planar_problems(), st.integers(0, 2**16))
def test_outside_means_the_same_to_all_who_ask(problem, seed):
    plan = np.random.default_rng(seed).integers(0, problem.k, problem.n).astype(np.int32)
    load, out = loads(problem, plan), excess(problem, plan)
    assert (worst_excess(problem, plan) == 0) == within_limits(problem, plan)
    lists = LimitLists(problem)
    each = [lists.excess(territory, load[territory].tolist()) for territory in range(problem.k)]
    assert each == pytest.approx(out.sum(axis=1))
    # What is told is a share of the territory's own target.
    over = np.maximum(load - problem.upper, problem.lower - load)
    own = problem.target > 0
    assert (out * problem.target)[own & (out > 0)] == pytest.approx(over[own & (out > 0)])


@given(planar_problems(), st.integers(0, 2**16))
def test_a_narrower_band_is_left_sooner(problem, seed):
    plan = np.random.default_rng(seed).integers(0, problem.k, problem.n).astype(np.int32)
    load = loads(problem, plan)
    wide, narrow = limits_of(problem), limits_of(problem, 0.5)
    assert (narrow.excess(load) >= wide.excess(load) - 1e-12).all()
