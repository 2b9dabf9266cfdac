"""Units too heavy for any territory get one of their own; the rest share what is left."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.balance import balance
from territory_planner.core.balancing.notes import HEAVY_UNIT, explain_note
from territory_planner.core.constraints.heavy import set_aside_heavy
from territory_planner.core.moves import RELOCATED
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
