"""Workload shared out among centers within reach: compared with all plans there are."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csc_matrix

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.checks.unavoidable import unavoidable
from territory_planner.core.jobs.found_centers import beside_short, reaching_seats
from territory_planner.core.location.sharing import (
    ToShare,
    exchanged,
    explain_short,
    least_outside,
    short_units,
)
from territory_planner.core.model.advice import kilometres
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.measures import loads
from territory_planner.core.model.progress import Progress
from territory_planner.core.model.reach import Reach
from tests.core.planar import row_problem
from tests.long import tries

N, K = 6, 2


def drawn(seed: int, n: int = N, m: int = 1):
    rng = np.random.default_rng(seed)
    position = rng.uniform(0, 10, (n, 2))
    apart = np.linalg.norm(position[:, None] - position[None], axis=2)
    return rng, apart, rng.integers(1, 9, (n, m)).astype(float)


@pytest.mark.parametrize("m", [1, 2])
@pytest.mark.parametrize("seed", range(8))
def test_no_whole_plan_lies_less_outside_than_divided_units_must(seed, m):
    _, apart, load = drawn(seed, m=m)
    near = apart < 7
    low, high = 0.9 * load.sum(axis=0) / K, 1.1 * load.sum(axis=0) / K
    shared = ToShare(csc_matrix(near), load, low, high)
    for seats in itertools.combinations(range(N), K):
        least = least_outside(shared, np.array(seats))
        for plan in itertools.product(range(K), repeat=N):
            if not all(near[unit, seats[own]] for unit, own in enumerate(plan)):
                continue
            own = np.array([load[np.array(plan) == t].sum(axis=0) for t in range(K)])
            outside = (np.maximum(own - high, 0) + np.maximum(low - own, 0)).sum()
            assert least <= outside + 1e-9


def test_what_one_center_reaches_alone_lies_outside():
    near = np.array([[1, 0], [1, 0], [1, 1], [0, 1]], dtype=bool)
    load = np.array([[2.0], [2.0], [1.0], [1.0]])
    shared = ToShare(csc_matrix(near), load, np.array([2.5]), np.array([3.5]))
    # The first has 4 of its own, half above; the second has 2 at most, half below.
    assert least_outside(shared, np.array([0, 1])) == pytest.approx(1.0)
    assert least_outside(shared, np.array([1])) == np.inf


@pytest.mark.parametrize("seed", range(6))
def test_exchanges_never_make_it_worse_and_keep_the_spacing(seed):
    rng, apart, load = drawn(seed, 20)
    shared = ToShare(csc_matrix(apart < 6), load, load.sum(axis=0) / 3.2, load.sum(axis=0) / 2.8)
    begun = rng.choice(20, 3, replace=False)
    while (apart[np.ix_(begun, begun)] + 99 * np.eye(3)).min() < 1.0:
        begun = rng.choice(20, 3, replace=False)
    before = least_outside(shared, begun)
    outside, seats = exchanged(shared, begun, apart, 1.0, rng)
    assert outside <= before
    assert outside == least_outside(shared, seats) or before == np.inf
    assert len(set(seats.tolist())) == 3
    assert (apart[np.ix_(seats, seats)] + 99 * np.eye(3)).min() >= 1.0


@given(st.lists(st.integers(0, 9), min_size=N, max_size=N).filter(any), st.sampled_from([1, 2, 3]))
@settings(deadline=None, max_examples=tries(60))
def test_no_plan_within_limits_serves_a_short_unit_and_none_avoids_its_territory(work, reach):
    problem = row_problem(work, K, tolerance=0.2)
    place = problem.position
    short = short_units(problem, place, reach)
    apart = np.abs(place[:, None, 0] - place[None, :, 0])
    low = problem.lower - problem.slack
    for each in itertools.product(range(K), repeat=N):
        plan = np.array(each)
        served = [plan == territory for territory in range(K)]
        for own in served:
            if own.any() and (apart[own] <= reach).all(axis=0).any():
                is_low = (problem.workload[own].sum(axis=0) < low[0]).any()
                assert is_low or not short[own].any()
        said = unavoidable(problem, plan, no_rules(N), short)
        load = loads(problem, plan)
        outside = (load < low).any(axis=1) | (load > problem.upper + problem.slack).any(axis=1)
        assert not (said & ~outside).any()
        if not short.any():
            assert said.tolist() == unavoidable(problem, plan, no_rules(N)).tolist()


def test_a_short_unit_is_named_with_what_would_do():
    problem = row_problem((1, 0, 0, 0, 4, 5), 2, tolerance=0.1)
    said = explain_short(problem, problem.position, 1.0, "abcdef".__getitem__, "x".__getitem__)
    assert "can serve (3): a, b, c." in said
    assert "has more than 4 of “x”" in said
    assert "must carry 4.5" in said
    assert "A maximum distance of 2.0 km would not have any" in said
    assert not short_units(problem, problem.position, 2.0).any()
    assert explain_short(problem, problem.position, 5.0) is None


@given(
    st.lists(st.integers(0, 5), min_size=6, max_size=6).filter(any),
    st.sampled_from((0.0, 0.2, 0.6)),
    st.sampled_from((0.0, 1.0, 2.0)),
)
def test_the_distance_that_is_advised_is_the_least_that_leaves_no_short_unit(work, spare, reach):
    problem = row_problem(tuple(work), 2, tolerance=spare)
    said = explain_short(problem, problem.position, reach)
    some = [d for d in range(6) if not short_units(problem, problem.position, float(d)).any()]
    if said is None:
        assert reach in some
    else:
        assert f"A maximum distance of {kilometres(float(some[0]))} would not have any" in said


def test_a_cancel_ends_the_search_for_a_distance_that_would_do():
    problem = row_problem((1, 0, 0, 0, 4, 5), 2, tolerance=0.1)
    with pytest.raises(Cancelled):
        explain_short(problem, problem.position, 1.0, progress=Progress(is_cancelled=lambda: True))


def test_the_others_keep_their_targets_beside_a_territory_that_reaches_too_little():
    problem = row_problem((1, 1, 4, 4, 4, 4), 3, tolerance=0.1)  # 6 each
    aimed = beside_short(problem, np.array([[2.0], [20.0], [20.0]]))
    assert aimed.lower[:, 0].tolist() == [0.0, *problem.lower[1:, 0]]
    assert aimed.target[:, 0].tolist() == [2.0, 6.0, 6.0]
    same = replace(problem, lower=np.zeros((3, 1)))
    assert beside_short(same, np.zeros((3, 1))) is same


def test_places_that_reach_all_and_share_out_the_workload_are_the_same_for_a_seed():
    problem = row_problem((5, 1, 1, 1, 1, 1), 2, tolerance=0.3)
    found = [reaching_seats(problem, Reach(3.0), seed=1).seats for _ in range(2)]
    assert [each.tolist() for each in found[0]] == [each.tolist() for each in found[1]]
    apart = np.abs(np.arange(N)[:, None] - found[0][0][None])
    assert (apart.min(axis=1) <= 3).all()
