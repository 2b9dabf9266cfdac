"""Jobs about one territory of a plan: split in pieces, moves suggested; rules are kept."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.request import Request
from territory_planner.core.jobs.split_plan import SplitWish, split_plan
from territory_planner.core.jobs.suggest_plan import SuggestWish, suggest_moves
from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.problem import make_problem


def row_of(work: list[float], start: list[int], **rules) -> Request:
    """Ask about a plan of units in a row."""
    n = len(work)
    graph = graph_from_edges(n, np.arange(n - 1), np.arange(1, n))
    along = np.column_stack([np.arange(float(n)), np.zeros(n)])
    problem = make_problem(along, work, graph, max(start) + 1, start=np.array(start))
    return Request(problem, replace(no_rules(n), **rules))


def test_a_territory_is_split_along_its_groups():
    free = row_of([1.0] * 8, [0] * 6 + [1] * 2)
    assert np.bincount(split_plan(free, SplitWish(0))).tolist() == [3, 2, 3]
    group = np.array([-1, -1, 0, 0, -1, -1, -1, -1])
    together = split_plan(replace(free, rules=replace(free.rules, group=group)), SplitWish(0))
    assert together[2] == together[3]
    assert sorted(np.bincount(together).tolist()) == [2, 2, 4]


def test_a_territory_is_split_in_as_many_pieces_as_are_asked_for():
    found = split_plan(row_of([1.0] * 9, [0] * 9), SplitWish(0, 3))
    assert np.bincount(found).tolist() == [3, 3, 3]


def test_a_suggested_move_takes_the_whole_group():
    work, start = [3.0, 1.0, 1.0, 1.0, 1.0, 1.0], [0, 0, 0, 0, 1, 1]
    assert suggest_moves(row_of(work, start), SuggestWish(1))[0].moves == ((3, 1),)
    group = np.array([-1, -1, 0, 0, -1, -1])
    best = suggest_moves(row_of(work, start, group=group), SuggestWish(1))[0]
    assert best.moves == ((2, 1), (3, 1))
    assert best.after == ((0.0,), (0.0,))


def test_no_more_moves_are_suggested_than_were_asked_for():
    asked = row_of([1.0] * 8, [0] * 6 + [1] * 2)
    assert len(suggest_moves(asked, SuggestWish(1, most=1))) == 1


def test_an_exception_is_not_suggested_to_move():
    given = np.array([-1, -1, -1, 0, -1, -1])
    asked = row_of([3.0, 1.0, 2.0, 2.0, 1.0, 3.0], [0, 0, 0, 0, 1, 1], given=given)
    moved = {unit for found in suggest_moves(asked, SuggestWish(1)) for unit, _ in found.moves}
    assert 3 not in moved
