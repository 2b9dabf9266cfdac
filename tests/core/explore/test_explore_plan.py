"""Alternatives: judged on maps whose plans can all be listed, and kept within rules on others."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.explore.front import alike, apart, front, rounded
from territory_planner.core.explore.kept import within
from territory_planner.core.explore.listing import listed
from territory_planner.core.explore.scores import BORDERS, TRAVEL, ScoreScale, score_plans
from territory_planner.core.jobs.explore_plan import ExploreWish, best_of, explore_plan
from territory_planner.core.jobs.request import Request
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import cost, max_deviation
from territory_planner.core.model.moves import disruption
from territory_planner.core.model.problem import FROZEN
from territory_planner.core.model.progress import Progress
from territory_planner.core.model.sizes import Sizes
from territory_planner.core.search.refine import cut_length
from tests.core.explore.every_plan import every_plan
from tests.core.explore.maps import grid_map
from tests.long import long

ALL = 10**6


def asked(problem, **rules):
    return Request(problem, replace(no_rules(problem.n), **rules))


def scale_of(problem, nearness):
    home = np.empty(0, dtype=np.int32) if problem.start is None else problem.start
    beside = np.zeros_like(problem.target)
    return ScoreScale(nearness, problem.target, beside, home, problem.mass / problem.mass.sum())


def all_plans(problem) -> np.ndarray:
    """All plans within limits; where there is a plan of today, by every numbering."""
    plans = every_plan(problem)
    if problem.start is None:
        return plans
    orders = itertools.permutations(range(problem.k))
    return np.concatenate([np.array(order, dtype=np.int32)[plans] for order in orders])


def figures(found) -> np.ndarray:
    return np.array(
        [
            [each.deviation, each.nearness, *([] if each.moved is None else [each.moved])]
            for each in found.plans
        ]
    )


@pytest.fixture(scope="module")
def small() -> list:
    """Maps of 25 units and 3 territories, two without a plan of today and two with one."""
    maps = []
    for seed in (1, 2):
        plain = grid_map(5, 3, seed)
        today = every_plan(replace(plain, lower=0.7 * plain.target, upper=1.3 * plain.target))
        start = today[np.random.default_rng(seed).integers(len(today))]
        maps += [plain, replace(plain, start=start)]
    return maps


QUICK = ((1, BORDERS), (3, TRAVEL))
EACH = [
    pytest.param(*each, marks=[] if each in QUICK else long)
    for each in itertools.product(range(4), (TRAVEL, BORDERS))
]
"""Maps and what counts as near: all of them with LONG, else each kind once."""


@pytest.mark.parametrize(("number", "nearness"), EACH)
def test_the_whole_front_of_a_small_map_is_found(small, number, nearness):
    problem = small[number]
    found = explore_plan(asked(problem), ExploreWish(ALL, nearness))
    assert found.is_whole
    scores = rounded(score_plans(problem, all_plans(problem), scale_of(problem, nearness)))
    best, got = scores[front(scores)], figures(found)
    assert len(best) > 3
    # every point of the true front is within 2 % of one that is returned
    assert all(alike(got, point).any() for point in best)
    for at, point in enumerate(got):
        # none is dominated, by any plan there is
        assert not ((scores <= point * (1 - 1e-9)).all(axis=1)).any()
        no_worse = (scores <= point * (1 + 1e-9)).all(axis=1)
        assert not (no_worse & (scores < point * (1 - 1e-6)).any(axis=1)).any()
        # and no two are alike
        assert alike(got, point).sum() == 1, at
    for each in found.plans:
        assert each.deviation == pytest.approx(max_deviation(problem, each.plan))
        assert each.travel == pytest.approx(cost(problem, each.plan))
        assert each.borders == pytest.approx(cut_length(problem.graph, each.plan))
        if problem.start is not None:
            units, share = disruption(problem, problem.start, each.plan)
            assert each.moved_units == units
            assert each.moved == pytest.approx(share / 100.0)
        assert each.judged.status == "ok"


def test_what_is_listed_is_every_plan(small):
    plain = small[0]
    # a list of its own, put together otherwise
    plans = every_plan(plain)
    assert sorted(map(tuple, listed(plain))) == sorted(map(tuple, all_orders(plans)))


def all_orders(plans: np.ndarray) -> np.ndarray:
    orders = itertools.permutations(range(3))
    return np.concatenate([np.array(order, dtype=np.int32)[plans] for order in orders])


@long
def test_the_search_of_maps_that_can_not_be_listed_comes_near_to_their_front(small):
    """Here it can be judged: a size that limits nothing keeps the map from being listed."""
    reached = []
    for problem in small[:2]:
        sizes = Sizes(("units",), np.ones((25, 1)), np.array([25.0]))
        wish = ExploreWish(ALL, TRAVEL, "fast")
        found = explore_plan(asked(replace(problem, sizes=sizes)), wish)
        assert not found.is_whole
        scores = rounded(score_plans(problem, all_plans(problem), scale_of(problem, TRAVEL)))
        best, got = scores[front(scores)], figures(found)
        reached += [bool(alike(got, point).any()) for point in best]
    assert np.mean(reached) > 0.85


def test_as_many_as_are_asked_for_are_the_ones_that_show_best_what_there_is(small):
    found = explore_plan(asked(small[1]), ExploreWish(5, TRAVEL))
    every = explore_plan(asked(small[1]), ExploreWish(ALL, TRAVEL))
    assert len(found.plans) == 5
    assert found.more == len(every.plans) - 5
    some, all_ = figures(found), figures(every)
    np.testing.assert_allclose(some.min(axis=0), all_.min(axis=0))


@pytest.fixture(scope="module")
def middle():
    """A map whose plans can't be listed, with a plan of today that is out of tolerance."""
    plain = grid_map(8, 4, 3, tolerance=0.1)
    start = (np.arange(64) // 8 // 2).astype(np.int32)
    return replace(plain, start=start)


@long
def test_the_same_comes_of_any_number_of_workers(middle):
    one, three = (
        explore_plan(asked(middle), ExploreWish(6, TRAVEL, "fast", 7, workers=workers))
        for workers in (1, 3)
    )
    assert len(one.plans) == len(three.plans) == 6
    for this, other in zip(one.plans, three.plans):
        np.testing.assert_array_equal(this.plan, other.plan)
    got = figures(one)
    assert len(front(rounded(got))) == len(got)
    assert within(middle, np.array([each.plan for each in one.plans])).all()
    # the span is worth looking at: some move far less than others, some are far more even
    assert got[:, 2].min() < 0.5 * got[:, 2].max()
    assert got[:, 0].min() < 0.2 * got[:, 0].max()


def test_rules_are_kept_by_all(middle):
    group = np.full(64, -1, dtype=np.int32)
    group[[20, 21, 28]] = 0
    given = np.full(64, -1, dtype=np.int32)
    given[63] = 1
    pairs = np.array([[26, 27], [34, 35]])
    locked = np.zeros(64, dtype=bool)
    locked[[5, 40]] = True
    lock = np.array([FROZEN, 0, 0, 0], dtype=np.int8)
    problem = replace(middle, locked=locked, territory_lock=lock)
    problem = replace(problem, lower=0.7 * problem.target, upper=1.3 * problem.target)
    found = explore_plan(
        asked(problem, group=group, given=given, apart=pairs), ExploreWish(2, TRAVEL, "fast")
    )
    assert len(found.plans) > 1
    for each in found.plans:
        plan = each.plan
        assert len(set(plan[[20, 21, 28]].tolist())) == 1
        assert plan[63] == 1
        assert (plan[pairs[:, 0]] != plan[pairs[:, 1]]).all()
        assert (plan[locked] == problem.start[locked]).all()
        assert ((plan == 0) == (problem.start == 0)).all()  # frozen: none leaves, none comes
        free = np.arange(64) != 63
        pieces = parts_per_territory(problem.graph, np.where(free, plan, -1), 4)
        assert (pieces == 1).all()


def left_open(problem, units: list[int]) -> None:
    """Look at the plans for a map on which some units have no territory today."""
    start = problem.start.copy()
    start[units] = -1
    found = explore_plan(asked(replace(problem, start=start)), ExploreWish(4, TRAVEL, "fast"))
    assert found.plans
    for each in found.plans:
        assert (each.plan >= 0).all()
        assert each.moved_units == int((each.plan != start)[start >= 0].sum())
        assert each.judged.status == "ok"  # their workload counts in the limits, too


def test_units_without_a_territory_get_one_in_every_plan(small):
    left_open(small[1], [0, 13])


@long
def test_so_they_do_where_plans_can_not_be_listed(middle):
    left_open(middle, [0, 37])


def test_beside_a_unit_that_is_too_much_for_any_territory_all_others_keep_their_limits():
    """What is told apart here is told apart on any map: plans of it need no search."""
    plain = grid_map(4, 3, 1)
    work = plain.workload.copy()
    work[15] = work.sum()
    heavy = replace(plain, workload=work, lower=0.6 * plain.target, upper=1.4 * plain.target)
    even, other, uneven = np.zeros((3, 16), dtype=np.int32)
    even[8:], other[[0, 1, 4, 5, 8, 9, 12, 13]], uneven[1:] = 1, 1, 1
    plans = np.array([uneven, even, other])
    plans[:, 15] = 2
    scale = scale_of(heavy, BORDERS)
    assert int(np.argmin(score_plans(heavy, plans, scale)[:, 1])) == 0  # short borders alone
    found = best_of(heavy, plans, scale)
    assert len(found)
    assert not (found == plans[0]).all(axis=1).any()


def test_a_cancel_is_heard(middle):
    with pytest.raises(Cancelled):
        explore_plan(asked(middle), ExploreWish(), Progress(is_cancelled=lambda: True))


def test_chosen_plans_are_unlike_and_all_others_are_like_one():
    scores = rounded(np.random.default_rng(0).random((300, 3)))
    scores = scores[front(scores)]
    chosen = scores[apart(scores, ALL)]
    assert all(alike(chosen, one).sum() == 1 for one in chosen)
    assert all(alike(chosen, one).any() for one in scores)
