"""Why a split is uneven: what is said is true of every way to split, counted anew."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.request import Request
from territory_planner.core.jobs.split_notes import why_uneven
from territory_planner.core.jobs.split_plan import SplitWish, split_plan
from territory_planner.core.model.graph import components, graph_from_edges, subgraph
from territory_planner.core.model.problem import make_problem
from tests.long import first

FOUND_NONE = "no split was found that is more even and keeps its parts connected"


def asked_of(work, edges, tolerance=0.1, locked=None) -> Request:
    n = len(work)
    first, second = np.array(edges).T
    place = np.column_stack([np.arange(float(n)), np.arange(float(n)) % 3])
    graph = graph_from_edges(n, first, second)
    start = np.zeros(n, dtype=np.int64)
    problem = make_problem(place, work, graph, 1, start=start, tolerance=tolerance, locked=locked)
    return Request(problem, no_rules(n))


def row(n: int) -> list[tuple[int, int]]:
    return [(at, at + 1) for at in range(n - 1)]


def why(asked: Request, pieces: int = 2) -> str:
    plan = split_plan(asked, SplitWish(0, pieces))
    return why_uneven(asked, 0, plan)


def is_even(problem, part, pieces: int) -> bool:
    load = np.array([problem.workload[part == each].sum(axis=0) for each in range(pieces)])
    fair = problem.workload.sum(axis=0) / pieces
    return bool((np.abs(load - fair) <= problem.tolerance * fair + 1e-9).all())


def ways(problem, pieces: int):
    """Yield all splits in so many connected parts, locked units together."""
    for part in product(range(pieces), repeat=problem.n):
        part = np.array(part)
        groups = [np.flatnonzero(part == each) for each in range(pieces)]
        if not all(map(len, groups)) or len(set(part[problem.locked].tolist())) > 1:
            continue
        if all(components(subgraph(problem.graph, each))[0] == 1 for each in groups):
            yield part


def test_an_even_split_needs_no_reason():
    assert why(asked_of([1.0] * 6, row(6))) == ""


@pytest.mark.parametrize(
    ("asked", "pieces", "said"),
    [
        (asked_of([9, 1, 1, 1, 1, 1], row(6)), 2, "0 alone carries 64.3 %, and units are not"),
        (
            asked_of([3, 3, 3, 1, 1, 1], row(6), locked=np.arange(6) < 3),
            2,
            "its locked units stay together, and carry 75.0 %",
        ),
        (
            asked_of([1.0] * 6, [(0, 1), (1, 2), (2, 3), (3, 4)]),
            2,
            "it is in 2 parts that do not touch, the smallest with 16.7 %",
        ),
        (
            asked_of([1.0] * 16, [(0, at) for at in range(1, 16)]),
            2,
            "without 0 it falls apart in pieces of 6.2 % at most",
        ),
        (asked_of([4, 4, 4], row(3)), 2, "its 3 units can't be shared out more evenly"),
        (
            asked_of([2, 1, 1, 2, 5, 5], row(6), tolerance=0.02),
            2,
            "none of all ways to split its 6 units in two connected parts is even",
        ),
    ],
)
def test_the_reason_is_said_in_one_sentence(asked, pieces, said):
    told = why(asked, pieces)
    assert said in told
    assert told.endswith(".")
    assert not any(is_even(asked.problem, way, pieces) for way in few_ways(asked.problem, pieces))


def few_ways(problem, pieces: int):
    return ways(problem, pieces) if problem.n < 9 else ()


@pytest.mark.parametrize("seed", first(range(40), 12))
def test_what_is_said_is_true_of_all_splits(seed):
    rng = np.random.default_rng(seed)
    n, pieces = int(rng.integers(4, 8)), int(rng.integers(2, 4))
    edges = [*row(n), *rng.integers(0, n, (2, 2)).tolist()]
    edges = [(a, b) for a, b in edges if a != b]
    if seed % 3 == 0:
        edges.remove(edges[len(row(n)) // 2])
    work = rng.integers(1, 12, n).astype(float)
    locked = rng.random(n) < 0.3 if seed % 4 == 0 else None
    asked = asked_of(work, edges, float(rng.choice([0.02, 0.1, 0.3])), locked)
    found = split_plan(asked, SplitWish(0, pieces))
    told = why_uneven(asked, 0, found)
    assert (told == "") == is_even(asked.problem, found, pieces)
    if told and FOUND_NONE not in told:
        assert not any(is_even(asked.problem, way, pieces) for way in ways(asked.problem, pieces))


def test_of_units_that_may_lie_apart_nothing_is_said_of_touching():
    asked = asked_of([1.0] * 6, [(0, 1), (1, 2), (2, 3), (3, 4)])
    given = np.array([-1, -1, -1, -1, -1, 0])
    free = replace(asked, rules=replace(asked.rules, given=given))
    assert "touch" not in why_uneven(free, 0, np.array([0, 0, 1, 1, 1, 0]))
