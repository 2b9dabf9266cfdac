"""Territories that close, open, or start anew far away, when that moves least."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import scipy.optimize

from territory_planner.core.jobs import relocate, relocate_by_pairs, relocate_by_program
from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.balance_notes import explain_note
from territory_planner.core.jobs.relocate import best_relocation
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.measures import loads, within_limits
from territory_planner.core.model.moves import CLOSED, RELOCATED, disruption, explain
from territory_planner.core.model.problem import FROZEN
from territory_planner.core.model.progress import SILENT
from territory_planner.core.presolve.parents import cut_between_parents
from territory_planner.core.search.flow import least_flow
from territory_planner.core.search.level import open_arcs
from tests.core.planar import grid_problem

NAMES = "ABCDEFGHIJKL".__getitem__


def stripes(*widths: int, **options):
    start = np.tile(np.repeat(np.arange(len(widths)), widths), 6)
    return grid_problem(6, sum(widths), len(widths), start=start, tolerance=0.1, **options)


FAR = (2, 2, *[4] * 8, 8)
"""A lack at one end, a surplus at the other, and eight that are well between them."""


def test_a_light_territory_starts_anew_where_the_surplus_is():
    problem = stripes(*FAR)
    result = balance(problem)
    assert within_limits(problem, result.assignment)
    assert (parts_per_territory(problem.graph, result.assignment, problem.k) == 1).all()
    (note,) = result.notes
    assert note.code == RELOCATED
    assert note.territory in (0, 1)
    assert note.others == (10,)
    assert "starts anew elsewhere" in explain_note(note, NAMES, str)
    passed_on = balance(problem, relocate=False)
    assert within_limits(problem, passed_on.assignment)
    moved = [disruption(problem, problem.start, r.assignment)[1] for r in (result, passed_on)]
    assert moved[0] < 0.7 * moved[1]


@pytest.mark.parametrize("seed", range(6))
def test_a_host_whose_units_are_locked_here_and_there_stays_whole(seed):
    surplus = stripes(*FAR).start == 10
    locked = surplus & (np.random.default_rng(seed).random(len(surplus)) < 0.25)
    problem = stripes(*FAR, locked=locked)
    result = balance(problem, "fast")
    assert (parts_per_territory(problem.graph, result.assignment, problem.k) == 1).all()
    assert (result.assignment[locked] == 10).all()
    assert within_limits(problem, result.assignment) or "no way found" in {
        note.code for note in result.notes
    }


def test_a_scipy_that_solves_no_integer_programs_relocates_as_well(monkeypatch):
    monkeypatch.delattr(scipy.optimize, "milp", raising=False)
    (note,) = balance(stripes(*FAR)).notes
    assert note.code == RELOCATED


def many(side: int, tolerance: float):
    """Return a plan of squares, side by side, in which the south has twice what the north has."""
    row, column = np.divmod(np.arange(4 * side * side), 2 * side)
    start = row // 2 * side + column // 2
    workload = 1.5 - row / (2 * side - 1)
    return grid_problem(2 * side, 2 * side, side * side, workload, start=start, tolerance=tolerance)


@pytest.mark.parametrize(
    ("side", "tolerance", "most"), [(12, 0.25, 10**6), (23, 0.4, 10**6), (23, 0.4, 30_000)]
)
def test_where_to_start_anew_takes_so_many_flows_and_so_wide_programs(
    monkeypatch, side, tolerance, most
):
    """Looking for it in a program of all hundred or more took minutes, or did not end."""
    asked, weighed = [], []

    def sized(program, *_):
        free = int((program.most > program.least)[program.whole].sum())
        chosen = int((program.least > 0)[program.whole].sum())
        weighed.append(free + chosen)

    def counted(*given):
        asked.append(len(given[4].source))
        return least_flow(*given)

    monkeypatch.setattr(relocate_by_pairs, "WORK", most)
    monkeypatch.setattr(relocate_by_pairs, "least_flow", counted)
    monkeypatch.setattr(relocate_by_program, "solve", sized)
    problem = many(side, tolerance)
    arcs = open_arcs(problem, problem.start)
    even = np.ones(len(arcs.source))
    load = loads(problem, problem.start)
    flow = least_flow(problem, load, problem.lower, problem.upper, arcs, even).total
    found = best_relocation(problem, problem.start, arcs, 0.9 * flow, SILENT)
    assert found.total < 0.9 * flow
    assert len(found.hosts) == len(found.dissolved) >= 1
    assert sum(asked) <= most + arcs.source.size
    assert len(asked) < 120
    assert 1 <= len(weighed) <= relocate.ROUNDS
    assert max(weighed) <= 2 * (relocate.WEIGHED + len(found.hosts))


def test_fixed_centers_and_locked_territories_stay_where_they_are():
    problem = stripes(*FAR, territory_lock=[FROZEN, FROZEN, *[0] * 9])
    assert RELOCATED not in {note.code for note in balance(problem).notes}
    column = np.cumsum(FAR) - np.array(FAR) / 2
    problem = stripes(*FAR, center=np.stack([np.full(11, 2.5), column], axis=1))
    assert RELOCATED not in {note.code for note in balance(problem).notes}


def test_a_territory_starts_anew_only_inside_its_parent():
    alone = stripes(*FAR)
    column = np.arange(alone.n) % 44
    for border, anew in ((28, False), (44, True)):
        parent = np.where(column < border, 0, 1)
        graph = cut_between_parents(alone.graph, parent)
        problem = replace(alone, graph=graph)
        result = balance(problem)
        after = result.assignment
        assert (RELOCATED in {note.code for note in result.notes}) == anew
        assert all(len(np.unique(parent[after == each])) == 1 for each in range(problem.k))


def test_a_relocation_inside_one_parent_leaves_the_other_alone():
    both = stripes(*FAR, 4, 4, 4)
    column = np.arange(both.n) % 56
    parent = np.where(column < 44, 0, 1)
    graph = cut_between_parents(both.graph, parent)
    result = balance(replace(both, graph=graph))
    assert RELOCATED in {note.code for note in result.notes}
    assert (result.assignment[parent == 1] == both.start[parent == 1]).all()


def test_nobody_starts_anew_in_another_component():
    problem = stripes(1, 2, 4, 4, 8, 5)
    low, high, length = problem.graph.edges()
    cut = (low % 24 == 10) & (high % 24 == 11)
    parted = replace(
        problem, graph=graph_from_edges(problem.n, low[~cut], high[~cut], length[~cut])
    )
    before, after = problem.start, balance(parted).assignment
    column = np.arange(problem.n) % 24
    west = set(before[column < 11].tolist())
    assert set(after[column < 11].tolist()) == west
    assert not west & set(after[column >= 11].tolist())


def test_a_slight_drift_is_passed_on_to_neighbours():
    problem = stripes(4, 3, 4, 5)
    result = balance(problem)
    assert within_limits(problem, result.assignment)
    assert result.notes == ()


def test_a_new_territory_without_units_gets_some():
    start = np.tile(np.repeat([0, 1, 2], [3, 3, 6]), 6)
    problem = grid_problem(6, 12, 4, start=start, tolerance=0.1)
    plan = balance(problem).assignment
    assert within_limits(problem, plan)
    assert (parts_per_territory(problem.graph, plan, 4) == 1).all()


def test_a_territory_with_no_target_closes():
    problem = stripes(3, 3, 3, 3, target=[1, 1, 0, 1])
    result = balance(problem)
    assert within_limits(problem, result.assignment)
    assert not (result.assignment == 2).any()
    reason = {move.source: move for move in result.moves}[2]
    assert reason.reason.code == CLOSED
    assert ", as C closes" in explain(reason, NAMES)


@pytest.mark.parametrize("effort", ["fast", "best"])
def test_any_effort_relocates(effort):
    problem = stripes(*FAR)
    assert within_limits(problem, balance(problem, effort).assignment)
