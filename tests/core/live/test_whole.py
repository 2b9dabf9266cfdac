"""Many units move at once and no territory falls apart."""

import numpy as np
import pytest

from territory_planner.core.live.whole import keep_whole
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.rows import neighbour_rows
from territory_planner.core.state.ownership import cut_off


def grid(rows, columns):
    number = np.arange(rows * columns).reshape(rows, columns)
    first = np.concatenate([number[:, :-1].ravel(), number[:-1].ravel()])
    second = np.concatenate([number[:, 1:].ravel(), number[1:].ravel()])
    return graph_from_edges(rows * columns, first, second)


def plan(*lines):
    return np.array(["ABCDEFGH".find(letter) for line in lines for letter in line])


def after(lines, wanted, territory):
    """Return the lines as they are when the units marked "x" in `wanted` are given away."""
    before = plan(*lines)
    units = np.flatnonzero([mark == "x" for line in wanted for mark in line])
    taken = keep_whole(grid(len(lines), len(lines[0])), before, units, territory)
    before[taken] = territory
    letters = ["." if each < 0 else "ABCDEFGH"[each] for each in before]
    width = len(lines[0])
    return tuple("".join(letters[at : at + width]) for at in range(0, len(letters), width))


def test_units_that_touch_the_territory_all_go():
    lines = "AABBB", "AABBB"
    assert after(lines, ("..xx.", "..xx."), 0) == ("AAAAB", "AAAAB")


def test_units_out_of_reach_stay():
    lines = "AABBB", "AABBB"
    assert after(lines, ("...xx", "...xx"), 0) == lines


def test_a_bridge_stays_and_what_lies_beyond_it():
    lines = "AAAAA", "BBBBB", "BBBBB"
    # The whole middle of B would go: one unit below is left to hold its ends together.
    got = after(lines, (".....", ".xxx.", ".xxx."), 0)
    assert got == ("AAAAA", "BAAAB", "BBBBB")


def test_a_territory_that_goes_whole_leaves_nothing_to_hold_together():
    assert after(("AAB", "AAB"), ("..x", "..x"), 0) == ("AAA", "AAA")


def test_unassigned_units_need_to_be_reached_only():
    assert after(("A...B",), (".xxx.",), 0) == ("AAAAB",)


def test_taking_units_out_needs_no_touch_but_cuts_nothing():
    lines = "AAA", "AAA"
    assert after(lines, (".x.", "..."), -1) == ("A.A", "AAA")
    assert after(("AAA",), (".x.",), -1) == ("AAA",)


def test_an_empty_territory_starts_with_the_largest_piece():
    lines = "AAAAAA", "AAAAAA"
    assert after(lines, ("x.xx..", "......"), 1) == ("AABBAA", "AAAAAA")


@pytest.mark.parametrize("seed", range(60))
def test_no_territory_ever_falls_in_more_parts(seed):
    rng = np.random.default_rng(seed)
    rows, columns, k = 9, 11, 5
    graph = grid(rows, columns)
    centers = rng.random((k, 2)) * (rows, columns)
    places = np.stack(np.divmod(np.arange(rows * columns), columns), axis=1)
    before = np.square(places[:, None] - centers[None]).sum(axis=2).argmin(axis=1)
    before[rng.integers(0, len(before), 6)] = rng.integers(-1, k, 6)
    territory = int(rng.integers(-1, k))
    wanted = rng.random(len(before)) < rng.choice([0.2, 0.6, 0.9])
    units = np.flatnonzero(wanted & (before != territory))
    taken = keep_whole(graph, before, units, territory)
    assert set(taken) <= set(units)
    moved = before.copy()
    moved[taken] = territory
    assert (parts_per_territory(graph, moved, k) <= parts_per_territory(graph, before, k)).all()


@pytest.mark.parametrize("seed", range(40))
def test_one_unit_goes_exactly_when_it_touches_and_cuts_nothing(seed):
    rng = np.random.default_rng(seed)
    graph, before = grid(5, 6), rng.integers(-1, 3, 30)
    unit, territory = int(rng.integers(30)), int(rng.integers(-1, 3))
    if before[unit] == territory:
        return
    whole = before[unit] < 0 or cut_off(neighbour_rows(graph), before, (unit,), 0) == []
    touches = territory < 0 or not (before == territory).any()
    touches = touches or bool((before[graph.neighbours(unit)] == territory).any())
    taken = keep_whole(graph, before, np.array([unit]), territory)
    assert taken.tolist() == ([unit] if whole and touches else [])
