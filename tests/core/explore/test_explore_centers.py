"""Alternatives around given centers: judged against every plan of a small map."""

from __future__ import annotations

import itertools
import os
from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.explore.front import alike, front, rounded
from territory_planner.core.explore.scores import TRAVEL, ScoreScale, score_plans
from territory_planner.core.jobs.explore_plan import ExploreWish, explore_plan
from territory_planner.core.jobs.request import GivenCenters, Request, Serving
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.measures import cost
from territory_planner.core.model.reach import UNLIMITED, Reach
from territory_planner.core.model.travel_table import full_travel
from tests.core.explore.every_plan import every_plan
from tests.core.explore.maps import grid_map

SEATS = np.array([0, 7, 13])
long = pytest.mark.skipif("LONG" not in os.environ, reason="takes minutes: make test-explore")


def around(problem, seats, table=None, reach=UNLIMITED):
    """A request around centers at the middles of some units: as the toolbox makes it."""
    travel = None if table is None else full_travel(table)
    place = problem.position[seats]
    required = np.ones(len(seats), dtype=bool)
    centers = GivenCenters(place, seats, None, required, travel)
    if problem.start is None:
        problem = replace(problem, center=place, seat=seats, travel=travel)
    return Request(problem, no_rules(problem.n), serving=Serving(centers, reach))


def table_of(problem, seats, bars=()):
    apart = np.linalg.norm(problem.position[:, None] - problem.position[seats], axis=2)
    table = 3.0 * apart + np.random.default_rng(5).uniform(0, 20, apart.shape)
    for unit, center in bars:
        table[unit, center] = np.inf
    return table


def true_front(problem, table, allowed):
    """The scores of all plans in which every center serves what it may, its own unit too."""
    plans = every_plan(problem)
    orders = itertools.permutations(range(problem.k))
    plans = np.concatenate([np.array(each, dtype=np.int32)[plans] for each in orders])
    plans = plans[(plans[:, SEATS] == np.arange(3)).all(axis=1)]
    plans = plans[allowed[np.arange(problem.n), plans].all(axis=1)]
    travel = None if table is None else full_travel(table)
    served = replace(problem, center=problem.position[SEATS], travel=travel)
    home = np.empty(0, dtype=np.int32) if problem.start is None else problem.start
    mass = problem.mass / problem.mass.sum()
    scale = ScoreScale(TRAVEL, problem.target, np.zeros_like(problem.target), home, mass)
    scores = rounded(score_plans(served, plans, scale))
    return scores[front(scores)], served, plans


PLAIN = grid_map(4, 3, 3, tolerance=0.25)
KM = np.linalg.norm(PLAIN.position[:, None] - PLAIN.position[SEATS], axis=2)
BARRED = ((5, 0), (6, 1), (9, 2))
CASES = {
    "straight": (None, UNLIMITED),
    "distance": (None, Reach(km=24.0)),
    "table": (table_of(PLAIN, SEATS, BARRED), UNLIMITED),
    "time": (table_of(PLAIN, SEATS, BARRED), Reach(time=110.0)),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("today", [False, True])
def test_the_whole_front_around_centers_is_found(case, today):
    table, reach = CASES[case]
    allowed = np.ones(KM.shape, dtype=bool) if table is None else np.isfinite(table)
    allowed &= (reach.km >= KM) if table is None else (table <= reach.time)
    problem = PLAIN
    if today:
        _, _, plans = true_front(PLAIN, table, allowed)
        problem = replace(PLAIN, start=plans[len(plans) // 2])
    best, served, _ = true_front(problem, table, allowed)
    found = explore_plan(around(problem, SEATS, table, reach), ExploreWish(1000, workers=1))
    assert found.is_whole
    got = [
        [each.deviation, each.nearness, *([each.moved] if today else [])] for each in found.plans
    ]
    assert len(best) > 1
    assert all(alike(np.array(got), point).any() for point in best)
    assert all(alike(best, np.array(point)).any() for point in got)
    for each in found.plans:
        assert each.travel == pytest.approx(cost(served, each.plan))
        assert each.judged.status == "ok"


def test_a_unit_that_no_center_reaches_is_told_before_the_work():
    with pytest.raises(Infeasible, match="from every center"):
        explore_plan(around(PLAIN, SEATS, reach=Reach(km=9.0)), ExploreWish())


@long
@pytest.mark.parametrize("today", [False, True])
def test_where_plans_can_not_be_listed_all_keep_the_limits(today):
    problem = grid_map(12, 4, 3, tolerance=0.1)
    seats, reach = np.array([26, 33, 110, 117]), Reach(km=62.0)
    if today:
        start = np.linalg.norm(problem.position[:, None] - problem.position[seats], axis=2)
        problem = replace(problem, start=start.argmin(axis=1).astype(np.int32))
    found = explore_plan(around(problem, seats, reach=reach), ExploreWish(effort="fast"))
    assert len(found.plans) > 3
    for each in found.plans:
        apart = np.linalg.norm(problem.position - problem.position[seats][each.plan], axis=1)
        assert apart.max() <= reach.km
        assert (each.plan[seats] == np.arange(4)).all()
        assert each.judged.status == "ok"
