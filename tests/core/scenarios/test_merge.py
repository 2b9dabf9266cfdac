"""Copies that were edited apart come together: nothing lost, nothing torn, in any order."""

from itertools import permutations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.scenarios.merge import OURS, Copy, Merged, Why, merge
from tests.core.planar import grid_problem, planar_problems


def whole_copy(base: np.ndarray, edited: np.ndarray, k: int) -> Copy:
    return Copy(np.arange(len(base)), base, edited, np.arange(k, dtype=np.int32))


def graph_neighbours(graph, unit: int) -> np.ndarray:
    return graph.indices[graph.indptr[unit] : graph.indptr[unit + 1]]


def expect_nothing_lost(graph, ours: np.ndarray, copies: list[Copy], k: int, done: Merged) -> None:
    """Counted anew, edit by edit."""
    edits: dict[int, dict[int, int]] = {}
    for number, copy in enumerate(copies):
        for unit, base, now in zip(copy.units.tolist(), copy.base.tolist(), copy.edited.tolist()):
            if base != now:
                edits.setdefault(unit, {})[number] = now
    listed = {(each.unit, each.copy): each for each in done.conflicts if each.copy != OURS}
    assert len(listed) == len([each for each in done.conflicts if each.copy != OURS])
    taken = set(done.taken)
    for unit, by_copy in edits.items():
        for number, wanted in by_copy.items():
            is_taken = (unit, number) in taken
            assert is_taken != ((unit, number) in listed)
            if is_taken:
                assert done.plan[unit] == wanted
            else:
                assert listed[unit, number].wanted == wanted
        contradict = {
            by_copy[number]
            for number in by_copy
            if listed.get((unit, number)) is None or listed[unit, number].why != Why.BEYOND
        }
        if len(contradict) > 1:
            assert done.plan[unit] == ours[unit]
    untouched = [
        unit for unit in range(len(ours)) if not any((unit, c) in taken for c in range(99))
    ]
    assert (done.plan[untouched] == ours[untouched]).all()
    before = parts_per_territory(graph, ours, k)
    after = parts_per_territory(graph, done.plan, k)
    assert (after <= np.maximum(before, 1)).all()


def test_what_two_want_of_one_unit_is_a_conflict_and_the_rest_is_taken():
    problem = grid_problem(1, 8, k=2)
    base = np.array([0, 0, 0, 0, 1, 1, 1, 1], dtype=np.int32)
    one, other = base.copy(), base.copy()
    one[3], other[4] = 1, 0
    done = merge(problem.graph, base, [whole_copy(base, one, 2), whole_copy(base, other, 2)], 2)
    # Each alone is sound; together unit 3 would be B's and unit 4 A's, and both torn.
    assert done.plan.tolist() == base.tolist()
    assert [(c.unit, c.copy, c.why) for c in done.conflicts] == [(3, 0, Why.TORN), (4, 1, Why.TORN)]
    other = base.copy()
    other[3] = -1
    done = merge(problem.graph, base, [whole_copy(base, one, 2), whole_copy(base, other, 2)], 2)
    assert {(c.unit, c.copy, c.wanted, c.why) for c in done.conflicts} == {
        (3, 0, 1, Why.BOTH),
        (3, 1, -1, Why.BOTH),
    }
    done = merge(problem.graph, base, [whole_copy(base, one, 2), whole_copy(base, one, 2)], 2)
    assert done.plan.tolist() == one.tolist()
    assert not done.conflicts
    assert done.taken == [(3, 0), (3, 1)]


def test_what_changed_here_meanwhile_is_a_side_of_its_own():
    problem = grid_problem(1, 6, k=3)
    base = np.array([0, 0, 1, 1, 2, 2], dtype=np.int32)
    ours, edited = base.copy(), base.copy()
    ours[2], edited[2] = 0, -1
    done = merge(problem.graph, ours, [whole_copy(base, edited, 3)], 3)
    assert done.plan.tolist() == ours.tolist()
    assert {(c.copy, c.wanted) for c in done.conflicts} == {(0, -1), (OURS, 0)}
    edited[2] = 0
    done = merge(problem.graph, ours, [whole_copy(base, edited, 3)], 3)
    assert done.plan.tolist() == ours.tolist()
    assert not done.conflicts


def test_territories_that_were_not_handed_out_are_beyond_a_copy():
    problem = grid_problem(1, 6, k=3)
    base = np.array([0, 0, 1, 1, 2, 2], dtype=np.int32)
    edited = base[:4].copy()
    edited[3] = 2
    copy = Copy(np.arange(4), base[:4], edited, np.array([0, 1], dtype=np.int32))
    done = merge(problem.graph, base, [copy], 3)
    assert done.plan.tolist() == base.tolist()
    assert [(c.unit, c.wanted, c.why) for c in done.conflicts] == [(3, 2, Why.BEYOND)]


@st.composite
def edited_apart(draw):
    problem = draw(planar_problems())
    n, k = problem.n, problem.k
    rng = np.random.default_rng(draw(st.integers(0, 10**6)))
    base = rng.integers(-1, k, n).astype(np.int32)
    copies = []
    for _ in range(draw(st.integers(1, 4))):
        allowed = np.flatnonzero(rng.random(k) < 0.8).astype(np.int32)
        units = np.flatnonzero(rng.random(n) < 0.8)
        edited = np.where(rng.random(n) < 0.2, rng.integers(-1, k, n), base)[units]
        copies.append(Copy(units, base[units], edited.astype(np.int32), allowed))
    ours = np.where(rng.random(n) < 0.1, rng.integers(-1, k, n), base).astype(np.int32)
    return problem, ours, copies


@given(edited_apart())
def test_no_edit_is_lost_and_no_territory_torn_whatever_the_order(case):
    problem, ours, copies = case
    graph, k = problem.graph, problem.k
    done = merge(graph, ours, copies, k)
    expect_nothing_lost(graph, ours, copies, k, done)
    for order in list(permutations(range(len(copies))))[1:4]:
        again = merge(graph, ours, [copies[number] for number in order], k)
        assert again.plan.tolist() == done.plan.tolist()
        called = [(u, order[c] if c != OURS else c) for u, c in again.taken]
        assert sorted(called) == done.taken
        listed = {
            (c.unit, order[c.copy] if c.copy != OURS else OURS, c.why) for c in again.conflicts
        }
        assert listed == {(c.unit, c.copy, c.why) for c in done.conflicts}


def test_twenty_copies_with_ten_thousand_edits_are_one_plan_in_any_order():
    """Strips on both sides of borders change hands, and here and there a unit that tears."""
    problem, k, side = grid_problem(120, 120, k=64), 64, 120
    rng = np.random.default_rng(20)
    row, column = np.divmod(np.arange(problem.n), side)
    base = ((row // 15) * 8 + column // 15).astype(np.int32)
    copies = []
    for _ in range(20):
        edited = base.copy()
        while (edited != base).sum() < 500:
            unit = int(rng.integers(problem.n))
            own = graph_neighbours(problem.graph, unit)
            other = rng.choice(edited[own])
            strip = (np.abs(row - row[unit]) + np.abs(column - column[unit]) < 3) & (
                edited == edited[unit]
            )
            edited[strip if rng.random() < 0.9 else unit] = other
        copies.append(whole_copy(base, edited, k))
    assert sum(int((copy.base != copy.edited).sum()) for copy in copies) >= 10_000
    done = merge(problem.graph, base, copies, k)
    expect_nothing_lost(problem.graph, base, copies, k, done)
    assert len(done.taken) > 1000
    again = merge(problem.graph, base, copies[::-1], k)
    assert again.plan.tolist() == done.plan.tolist()
    assert len(again.conflicts) == len(done.conflicts)
