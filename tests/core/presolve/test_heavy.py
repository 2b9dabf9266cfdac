"""Units too heavy for any territory get one of their own; the rest share what is left."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.guards.budget import budget_of
from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.balance_notes import (
    HEAVY_AMONG_OTHERS,
    HEAVY_UNIT,
    explain_note,
)
from territory_planner.core.model.moves import RELOCATED
from territory_planner.core.presolve.heavy import set_aside_heavy
from territory_planner.core.search.tighten import explain_budget, least_deviation
from tests.core.planar import grid_problem


def with_weights(heavy: dict[int, float], **options):
    work = np.ones(60)
    for unit, weight in heavy.items():
        work[unit] = weight
    return grid_problem(6, 10, 4, workload=work, **options)


def test_a_heavy_unit_sets_its_territory_aside_and_lowers_the_others_targets():
    problem = with_weights({0: 100.0}, start=np.tile(np.repeat([2, 1, 0, 3], [3, 3, 2, 2]), 6))
    aside = set_aside_heavy(problem)
    assert aside.units.tolist() == [0]
    assert aside.territories.tolist() == [2]
    assert aside.problem.target[:, 0] == pytest.approx([59 / 3, 59 / 3, 100.0, 59 / 3])


def test_lowered_targets_may_make_the_next_unit_too_heavy():
    aside = set_aside_heavy(with_weights({0: 100.0, 59: 40.0}))
    assert aside.units.tolist() == [0, 59]
    assert sorted(aside.territories.tolist()) == [0, 1]
    assert aside.problem.target[:, 0].sum() == pytest.approx(198.0)


def test_nothing_is_set_aside_where_every_unit_fits():
    problem = with_weights({})
    assert set_aside_heavy(problem).problem is problem


def test_balancing_leaves_the_heavy_unit_alone_and_says_so():
    start = np.tile(np.repeat([0, 1, 2, 3], [3, 3, 2, 2]), 6)
    problem = with_weights({0: 100.0}, start=start, tolerance=0.1)
    result = balance(problem)
    others = np.bincount(result.assignment)[1:]
    assert others.max() <= 22
    assert others.min() >= 18
    (note,) = [note for note in result.notes if note.code != RELOCATED]
    assert (note.code, note.units, note.proven) == (HEAVY_UNIT, (0,), True)
    assert explain_note(note, "ABCD".__getitem__, str).startswith("A stays at +")


def slices(*widths):
    """A plan of a grid of ten columns: territories side by side."""
    return np.tile(np.repeat(np.arange(len(widths)), widths), 6)


def test_a_heavy_unit_ends_up_alone_and_the_others_near_their_own_targets():
    problem = with_weights({0: 25.0}, start=slices(3, 3, 2, 2), tolerance=0.15)
    result = balance(problem)
    load = np.bincount(result.assignment, weights=problem.workload[:, 0])
    assert load[0] == 25.0
    assert load[1:].min() >= 0.85 * 84 / 4
    assert load[1:].max() <= 1.15 * 59 / 3


def test_a_hard_minimum_holds_beside_a_heavy_unit():
    aside = set_aside_heavy(with_weights({0: 30.0}, tolerance=0.15, minimum=19.0, maximum=40.0))
    others = np.arange(4) != aside.territories[0]
    assert aside.problem.lower[others, 0].min() == 19.0
    assert aside.scaled.lower[others, 0].min() == 19.0


def test_a_budget_promises_nothing_that_a_heavy_unit_rules_out():
    problem = with_weights({0: 60.0}, start=slices(3, 3, 2, 2), tolerance=0.1)
    budget = budget_of(problem, 30.0)
    result = balance(problem, budget=budget)
    said = explain_budget(problem, result.assignment, budget, result.at_least)
    assert said.startswith("The budget keeps nothing back: all but the territories of units that")
    # The unit alone carries 60 for a target of 29.75, which no plan can change.
    assert least_deviation(problem, budget) == pytest.approx(60 / (119 / 4) - 1)
    small = budget_of(problem, 5.0)
    short = balance(problem, budget=small)
    (heavy,) = [note for note in short.notes if note.code == HEAVY_AMONG_OTHERS]
    assert explain_note(heavy, "ABCD".__getitem__, str) == (
        "A can't come below +101.7 %: 0 alone is heavier than any territory may be."
    )
