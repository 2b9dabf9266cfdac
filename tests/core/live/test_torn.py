"""What several moves at once tear, counted anew by a plain walk."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.live.tally import Tally
from territory_planner.core.live.torn import Torn, torn_by
from tests.core.planar import grid_problem, planar_problems


def walks(graph, members):
    """The connected sets of some units."""
    left, found = set(members), []
    while left:
        todo, part = [min(left)], set()
        while todo:
            at = todo.pop()
            if at in left:
                left.discard(at)
                part.add(at)
                todo += graph.neighbours(at).tolist()
        found.append(part)
    return found


def recounted(graph, plan, after, k):
    """Old parts whose rest lies in several new ones; territories with units that reach nobody."""
    stay, cut, apart = set(np.flatnonzero(plan == after).tolist()), [], set()
    for each in range(k):
        parts = walks(graph, np.flatnonzero(after == each).tolist())
        for old in walks(graph, np.flatnonzero(plan == each).tolist()):
            rest = [part for part in parts if part & old & stay]
            if len(rest) > 1 and old - stay:
                cut.append((each, len(rest)))
        if any(part & stay for part in parts) and any(not part & stay for part in parts):
            apart.add(each)
    return Torn(tuple(sorted(cut)), tuple(sorted(apart)))


@settings(max_examples=60, deadline=None)
@given(planar_problems(), st.integers(0, 10_000))
def test_what_moves_tear_is_as_a_walk_finds_it(problem, seed):
    rng = np.random.default_rng(seed)
    plan = np.array(problem.start)
    for _ in range(6):
        units = rng.choice(problem.n, int(rng.integers(1, 6)), replace=False)
        targets = rng.integers(-1, problem.k, len(units)) if rng.random() < 0.6 else -1
        after = plan.copy()
        after[units] = targets
        found = torn_by(problem.graph, plan, units, targets)
        assert found == recounted(problem.graph, plan, after, problem.k)


@settings(max_examples=30, deadline=None)
@given(planar_problems(), st.integers(0, 10_000))
def test_one_unit_tears_what_the_tip_of_one_says(problem, seed):
    rng, plan = np.random.default_rng(seed), np.array(problem.start)
    tally = Tally(problem.workload, plan, problem.k)
    tally.set_shapes(problem.graph, np.ones(problem.n), np.ones(problem.n))
    for unit in rng.choice(problem.n, 8, replace=False).tolist():
        target = int(rng.integers(-1, problem.k))
        if plan[unit] == target:
            continue
        effect, torn = tally.what_if(unit, target), torn_by(problem.graph, plan, [unit], target)
        assert torn.cut == (((effect.source, effect.pieces),) if effect.cuts else ())
        assert torn.apart == (() if effect.touches else (target,))


def test_a_unit_that_comes_holds_together_what_one_that_leaves_would_cut():
    # 0 0 0      the middle of 0 leaves, but the 1 below it comes in its stead
    # 0 1 0
    problem = grid_problem(2, 3, 2)
    plan = np.array([0, 0, 0, 0, 1, 0])
    assert torn_by(problem.graph, plan, np.array([1, 4]), np.array([1, 0])) == Torn()
    assert torn_by(problem.graph, plan, np.array([1]), 1) == Torn(((0, 2),))


def test_who_comes_alone_does_not_cut():
    problem = grid_problem(1, 6, 2)
    plan = np.array([0, 0, 0, 1, 1, 1])
    exchanged = torn_by(problem.graph, plan, np.array([0, 5]), np.array([1, 0]))
    assert exchanged == Torn((), (0, 1))


def test_nothing_is_said_while_contiguity_is_not_known():
    assert torn_by(None, np.array([0, 1]), np.array([0]), 1) == Torn()
