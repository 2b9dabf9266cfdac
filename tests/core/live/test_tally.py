"""Live totals: they always equal a recount, and tell what a move would do."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.checks.asked import main_parts
from territory_planner.core.live.live_parts import LiveParts
from territory_planner.core.live.tally import Tally
from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.graph import Graph, graph_from_edges, parts_per_territory
from territory_planner.core.model.problem import make_problem
from territory_planner.core.presolve.reduction import set_aside, tied
from territory_planner.core.travel.touring import Touring
from tests.long import tries


def grid(rows: int, columns: int) -> Graph:
    cell = np.arange(rows * columns).reshape(rows, columns)
    first = np.concatenate([cell[:, :-1].ravel(), cell[:-1].ravel()])
    second = np.concatenate([cell[:, 1:].ravel(), cell[1:].ravel()])
    return graph_from_edges(rows * columns, first, second, np.ones(len(first)))


def stripes(rows: int, columns: int, k: int) -> np.ndarray:
    return np.repeat(np.arange(columns) * k // columns, rows).reshape(columns, rows).T.ravel()


def tally_of(rows: int, columns: int, k: int, workload: np.ndarray | None = None) -> Tally:
    n = rows * columns
    tally = Tally(np.ones((n, 1)) if workload is None else workload, stripes(rows, columns, k), k)
    tally.set_shapes(grid(rows, columns), np.ones(n), np.full(n, 4.0))
    return tally


def recount(tally: Tally) -> Tally:
    fresh = Tally(tally.workload.copy(), tally.assignment, tally.k, baseline=tally.baseline)
    if tally.graph is not None:
        fresh.set_shapes(tally.graph, tally._measure[:, -2], tally._measure[:, -1])
    return fresh


def saved(tally: Tally) -> Tally:
    """Return the same plan, read again after it was saved."""
    fresh = Tally(tally.workload.copy(), tally.assignment, tally.k)
    if tally.graph is not None:
        fresh.set_shapes(tally.graph, tally._measure[:, -2], tally._measure[:, -1])
    return fresh


def expect_same(tally: Tally, fresh: Tally) -> None:
    for name in ("units", "loads", "change", "area", "perimeter", "parts", "part", "deviation"):
        np.testing.assert_array_equal(getattr(tally, name), getattr(fresh, name), err_msg=name)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_totals_equal_a_recount_after_any_sequence_of_edits(data):
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    rows, columns, k = 6, 7, 4
    n = rows * columns
    workload = np.column_stack([rng.lognormal(3, 3, n), rng.random(n) / 3])
    tally = Tally(workload, rng.integers(-1, k, n), k)
    history = []
    steps = st.sampled_from(
        ["move", "stroke", "undo", "workload", "save", "grow", "shapes", "look"]
    )
    for step in data.draw(st.lists(steps, min_size=3, max_size=15)):
        units = np.sort(rng.choice(n, rng.integers(1, 12), replace=False))
        if step == "move":
            history.append(tally.assignment.copy())
            tally.move(units[:1], int(rng.integers(-1, tally.k)))
        elif step == "stroke":
            history.append(tally.assignment.copy())
            tally.move(units, rng.integers(-1, tally.k, len(units)))
        elif step == "undo" and history:
            tally.move(np.arange(n), history.pop())
        elif step == "workload":
            tally.set_workload(units, rng.lognormal(2, 4, (len(units), 2)))
        elif step == "save":
            tally = saved(tally)
        elif step == "grow":
            tally.grow(tally.k + 1)
        elif step == "shapes":
            tally.set_shapes(grid(rows, columns), rng.random(n), 4 * np.ones(n))
        elif step == "look":
            tally.parts.sum()
    expect_same(tally, recount(tally))


def test_loads_are_the_sums_of_the_units():
    rng = np.random.default_rng(1)
    workload = rng.random((42, 2))
    tally = tally_of(6, 7, 3, workload)
    tally.move(np.arange(10), 2)
    for territory in range(3):
        mine = tally.assignment == territory
        np.testing.assert_allclose(tally.loads[territory], workload[mine].sum(axis=0), rtol=1e-14)
        assert tally.units[territory] == mine.sum()
    np.testing.assert_array_equal(
        tally.parts, parts_per_territory(tally.graph, tally.assignment, 3)
    )


def test_perimeter_follows_the_outline():
    tally = tally_of(4, 8, 2)
    np.testing.assert_array_equal(tally.perimeter, [16.0, 16.0])
    tally.move(np.array([4]), 0)
    np.testing.assert_array_equal(tally.perimeter, [18.0, 16.0])
    tally.move(np.flatnonzero(tally.assignment == 1), -1)
    assert tally.perimeter[1] == 0


def test_change_is_told_against_the_last_save():
    tally = tally_of(4, 8, 2)
    tally.move(np.array([4, 12]), 0)
    np.testing.assert_array_equal(tally.change[:, 0], [2, -2])
    np.testing.assert_array_equal(tally.moved, [4, 12])
    tally = saved(tally)
    assert not len(tally.moved)
    assert not tally.change.any()


def test_touched_territories_are_named_and_nothing_else():
    tally = tally_of(4, 8, 4)
    assert tally.move(np.array([0]), 0).tolist() == []
    assert tally.move(np.array([0]), -1).tolist() == [0]
    assert tally.move(np.array([0]), 3).tolist() == [3]


def test_what_if_tells_both_deviations_and_changes_nothing():
    tally = tally_of(4, 8, 2)
    answer = tally.what_if(4, 0)
    np.testing.assert_allclose(answer.before[:, 0], [0, 0])
    np.testing.assert_allclose(answer.after[:, 0], [-1 / 16, 1 / 16])
    assert (answer.cuts, answer.touches) == (False, True)
    assert not len(tally.moved)


def test_what_if_says_nothing_of_a_plan_without_territories():
    tally = Tally(np.ones(3), np.full(3, -1), 0)
    assert np.isnan(tally.what_if(0, -1).before).all()


def test_what_if_warns_of_a_cut_and_of_a_jump():
    tally = tally_of(1, 9, 3)
    assert tally.what_if(4, 0).cuts
    assert not tally.what_if(4, 0).touches
    assert not tally.what_if(3, 0).cuts
    assert tally.what_if(3, -1).touches


def test_a_unit_that_is_a_part_of_its_own_cuts_nothing():
    tally = tally_of(4, 8, 2)
    tally.move(np.array([7]), 0)
    assert tally.parts.tolist() == [2, 1]
    answer = tally.what_if(7, 1)
    assert (answer.pieces, answer.cuts) == (0, False)


def test_parts_are_numbered_from_the_heaviest():
    workload = np.ones((9, 1))
    workload[8] = 100
    tally = Tally(workload, np.array([0, 0, 0, 1, 1, 1, 0, 0, 0]), 2)
    tally.set_shapes(grid(1, 9), np.ones(9), np.ones(9))
    assert tally.part.tolist() == [1, 1, 1, 0, 0, 0, 0, 0, 0]


def test_while_contiguity_is_unknown_territories_count_as_whole():
    tally = Tally(np.ones((4, 1)), np.array([0, 1, 0, -1]), 3)
    assert tally.parts.tolist() == [1, 1, 0]
    assert tally.part.tolist() == [0, 0, 0, -1]
    assert not tally.what_if(0, 1).known


@settings(max_examples=tries(100), deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_cutting_a_part_is_seen_as_a_full_search_sees_it(seed):
    rng = np.random.default_rng(seed)
    graph = grid(6, 6)
    plan = rng.integers(-1, 2, 36).astype(np.int32)
    pieces = LiveParts(plan, 2)
    pieces.set_graph(graph)
    for unit in range(36):
        without = plan.copy()
        without[unit] = -1
        k = 2
        growth = parts_per_territory(graph, without, k) - parts_per_territory(graph, plan, k)
        expected = 0 if plan[unit] < 0 else 1 + growth[plan[unit]]
        assert pieces.without(unit) == expected


def test_deviation_is_told_against_own_targets():
    tally = tally_of(4, 8, 2)
    tally.set_targets(np.array([[8.0], [np.nan]]))
    np.testing.assert_allclose(tally.deviation[:, 0], [1.0, -1 / 3])


def test_a_workload_that_is_no_number_is_refused():
    with pytest.raises(InvalidInput):
        Tally(np.array([[1.0], [np.nan]]), np.zeros(2, dtype=int), 1)


def test_a_fork_goes_its_own_way():
    tally = tally_of(4, 8, 2)
    twin = tally.fork()
    twin.move(np.array([4, 12]), 0)
    expect_same(tally, recount(tally))
    expect_same(twin, recount(twin))
    assert tally.units.tolist() == [16, 16]


@given(seed=st.integers(0, 2**32 - 1))
@settings(max_examples=30, deadline=None)
def test_the_totals_of_some_units_are_those_of_a_recount(seed):
    rng = np.random.default_rng(seed)
    tally = tally_of(4, 6, 3, rng.lognormal(0, 9, (24, 2)))
    tally.set_excused(rng.random(24) < 0.7)
    tally.set_targets(np.where(rng.random((3, 2)) < 0.5, np.nan, 5.0))
    tally.move(rng.choice(24, 5, replace=False), 1)
    kept = rng.random(24) < 0.7
    left = tally.only(kept)
    fresh = Tally(tally.workload[kept], tally.assignment[kept], 3, baseline=tally.baseline[kept])
    for name in ("units", "loads", "change", "customers", "moved", "total"):
        np.testing.assert_array_equal(getattr(left, name), getattr(fresh, name), err_msg=name)
    assert left.n == kept.sum()
    assert left.graph is None


def test_units_that_are_rebased_have_not_changed():
    tally = tally_of(2, 6, 3)
    tally.move(np.array([0, 1, 11]), 1)
    tally.move(np.array([5]), -1)
    tally.rebase(np.array([0, 5]))
    assert tally.moved.tolist() == [1, 11]
    np.testing.assert_array_equal(tally.change, recount(tally).change)


@given(seed=st.integers(0, 2**32 - 1))
@settings(max_examples=tries(60), deadline=None)
def test_what_lies_apart_through_exceptions_is_what_the_jobs_say(seed):
    rng = np.random.default_rng(seed)
    problem = make_problem(
        np.argwhere(np.ones((4, 6))).astype(float),
        rng.integers(0, 4, 24) + (rng.random(24) < 0.5),
        grid(4, 6),
        3,
    )
    given_ = np.where(rng.random(24) < 0.3, rng.integers(0, 3, 24), -1)
    tally = Tally(problem.workload, rng.integers(-1, 3, 24), 3)
    tally.set_shapes(problem.graph, np.zeros(24), np.zeros(24))
    tally.set_excused(given_ >= 0)
    for unit in rng.permutation(24)[:6].tolist():
        territory, before = int(rng.integers(-1, 3)), tally.parts
        source, effect = int(tally.assignment[unit]), tally.what_if(unit, territory)
        stays = tally.that_keep_whole(np.array([unit]), territory)
        torn = tally.torn_by(np.array([unit]), territory)
        tally.move(np.array([unit]), territory)
        plan = tally.assignment.copy()
        free = set_aside(replace(problem, upper=np.full_like(problem.upper, np.inf)), given_)
        judged = main_parts(tied(problem, free, plan), plan, problem.mass)
        np.testing.assert_array_equal(tally.part > 0, judged > 0)
        if source != territory:
            assert effect.cuts == (source >= 0 and tally.parts[source] > before[source])
            joined = territory < 0 or tally.parts[territory] <= max(before[territory], 1)
            assert effect.touches == joined
            assert bool(len(stays)) == (joined and not effect.cuts)
            assert bool(torn.cut) == effect.cuts
            assert bool(torn.apart) == (not effect.touches)


def touring_of(n: int, columns: int, rng: np.random.Generator) -> Touring:
    place = np.column_stack(np.divmod(np.arange(n), columns)).astype(float)
    stops = rng.integers(0, 6, n).astype(float)
    return Touring(np.ones(n), stops, np.ones(n), place, np.full(n, 1 / 6), 1.7, 3.0)


@settings(max_examples=tries(60), deadline=None)
@given(st.data())
def test_travel_counts_as_the_plan_has_it_after_any_sequence_of_edits(data):
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    rows, columns, k = 6, 7, 4
    n = rows * columns
    workload = np.column_stack([rng.lognormal(3, 2, n), rng.random(n)])
    tally = Tally(workload, rng.integers(-1, k, n), k)
    touring = touring_of(n, columns, rng)
    tally.set_touring(touring)
    twin = tally.fork()
    steps = st.sampled_from(["move", "stroke", "workload", "save", "grow", "look"])
    for step in data.draw(st.lists(steps, min_size=2, max_size=12)):
        units = np.sort(rng.choice(n, rng.integers(1, 12), replace=False))
        if step == "move":
            unit, target = int(units[0]), int(rng.integers(-1, tally.k))
            told, source = tally.what_if(unit, target), int(tally.assignment[unit])
            tally.move(units[:1], target)
            for side, at in ((0, source), (1, target)):
                if at >= 0:
                    np.testing.assert_allclose(told.after[side], tally.deviation[at], atol=1e-9)
        elif step == "stroke":
            tally.move(units, rng.integers(-1, tally.k, len(units)))
        elif step == "workload":
            tally.set_workload(units, rng.random((len(units), 2)))
        elif step == "save":
            tally.rebase(units)
        elif step == "grow":
            tally.grow(tally.k + 1)
        plan, travel = tally.assignment, touring.tours_of(tally.assignment, tally.k).travel
        before = touring.tours_of(tally.baseline, tally.k).travel
        np.testing.assert_array_equal(tally.travel, travel)
        for at in range(tally.k):
            now, then = (tally.workload[each == at].sum(axis=0) for each in (plan, tally.baseline))
            now[0] += travel[at]
            then[0] += before[at]
            np.testing.assert_allclose(tally.loads[at], now)
            np.testing.assert_allclose(tally.change[at], now - then, atol=1e-6)
        total = tally.workload.sum(axis=0)
        total[0] += travel.sum()
        np.testing.assert_allclose(tally.total, total)
        np.testing.assert_allclose(tally.target.sum(axis=0), total)
    # What a proposal does leaves the plan alone.
    np.testing.assert_array_equal(twin.travel, touring.tours_of(twin.assignment, twin.k).travel)
