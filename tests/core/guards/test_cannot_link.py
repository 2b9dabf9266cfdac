"""Pairs of units that must stay apart, from the first design to the last move."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.bounds.bound import bound_for_centers
from territory_planner.core.checks.issue import MAXIMUM, MINIMUM, PAIR
from territory_planner.core.checks.validation import validate_plan
from territory_planner.core.diagnosis.feasibility import find_conflicts
from territory_planner.core.guards.cannot_link import pairs_among, together
from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.balance_notes import TOGETHER as TOGETHER_NOTE
from territory_planner.core.jobs.design import design
from territory_planner.core.jobs.repair import CANNOT_LINK, repair
from territory_planner.core.jobs.split import merge_territories, split_territory
from territory_planner.core.jobs.suggest import suggest
from territory_planner.core.model.errors import Infeasible, InvalidInput
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import cost, plan_centers, within_limits
from territory_planner.core.model.moves import KEPT_APART
from territory_planner.core.presolve.pieces import cut_out
from territory_planner.core.presolve.reduction import contract_groups, set_aside
from territory_planner.core.state.parting import separate
from tests.core.instances import read_instance
from tests.core.planar import grid_problem, planar_problems
from tests.long import long, tries

HALVES = np.repeat([0, 0, 0, 1, 1, 1], 4).astype(np.int32)
"""Six rows of four units; the first three belong to 0."""


def problem(*pairs, **options):
    apart = np.array(pairs).reshape(-1, 2)
    return grid_problem(6, 4, 2, **{"tolerance": 0.3, "apart": apart, **options})


@st.composite
def with_pairs(draw):
    """Draw a planar problem with a broken plan, some of its pairs neighbours, some not."""
    made = draw(planar_problems())
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    low, high, _ = made.graph.edges()
    near = rng.choice(len(low), draw(st.integers(0, 4)))
    far = rng.integers(0, made.n, (draw(st.integers(0, 4)), 2))
    pairs = np.concatenate([np.column_stack([low[near], high[near]]), far])
    return replace(made, apart=pairs[pairs[:, 0] != pairs[:, 1]].astype(np.int64))


def joined(problem, plan):
    """Return how many pairs are together."""
    return len(together(plan, problem.apart))


def test_pairs_in_one_territory_are_found():
    pairs = np.array([[0, 1], [0, 23], [20, 23]])
    assert together(HALVES, pairs).tolist() == [0, 2]
    assert together(np.full(24, -1), pairs).tolist() == []


def test_pairs_must_be_of_units_that_exist():
    with pytest.raises(InvalidInput, match="pairs of existing units"):
        problem((0, 24))


@pytest.mark.parametrize("pair", [(0, 11), (0, 1), (5, 6), (0, 5)])
def test_a_pair_is_parted_and_territories_stay_whole(pair):
    asked = problem(pair)
    plan = separate(asked, HALVES)
    assert joined(asked, plan) == 0
    assert parts_per_territory(asked.graph, plan, 2).tolist() == [1, 1]


def test_the_unit_nearer_to_the_border_goes():
    assert np.flatnonzero(separate(problem((0, 11)), HALVES) != HALVES).tolist() == [11]


def test_a_locked_unit_stays_and_the_other_goes():
    locked = np.arange(24) == 11
    plan = separate(problem((0, 11), start=HALVES, locked=locked), HALVES)
    assert plan[11] == 0
    assert plan[0] == 1


@given(with_pairs())
@settings(max_examples=60, deadline=None)
def test_parting_leaves_fewer_pairs_together_and_keeps_locks_and_parts(problem):
    start = problem.start
    plan = separate(problem, start)
    assert joined(problem, plan) <= joined(problem, start)
    assert (plan[problem.locked] == start[problem.locked]).all()
    before = parts_per_territory(problem.graph, start, problem.k)
    assert (parts_per_territory(problem.graph, plan, problem.k) <= np.maximum(before, 1)).all()


@given(with_pairs(), st.sampled_from(["fast", "balanced"]))
@settings(max_examples=tries(12), deadline=None)
def test_balancing_never_joins_a_pair_and_notes_those_it_could_not_part(problem, effort):
    found = balance(problem, effort)
    plan = found.assignment
    assert joined(problem, plan) <= joined(problem, problem.start)
    noted = [note.units for note in found.notes if note.code == TOGETHER_NOTE]
    left = problem.apart[together(plan, problem.apart)].tolist()
    assert noted == [tuple(pair) for pair in left]


@given(with_pairs())
@settings(max_examples=tries(8), deadline=None)
def test_a_design_keeps_pairs_apart_or_says_which_it_could_not(problem):
    free = replace(problem, start=None, locked=np.zeros(problem.n, dtype=bool))
    free = replace(free, territory_lock=np.zeros(problem.k, dtype=np.int8))
    found = design(free, "fast")
    said = any("no way was found to keep apart" in note for note in found.notes)
    assert said == bool(joined(free, found.assignment))
    assert (parts_per_territory(free.graph, found.assignment, free.k) == 1).all()


@given(with_pairs())
@settings(max_examples=40, deadline=None)
def test_repairs_and_suggestions_never_join_a_pair(problem):
    repaired = repair(problem).assignment
    grown = (repaired != problem.start)[problem.apart].any(axis=1)
    assert not len(together(repaired, problem.apart[grown]))
    for found in suggest(problem, problem.start, 0):
        after = problem.start.copy()
        for unit, into in found.moves:
            after[unit] = into
        assert joined(problem, after) <= joined(problem, problem.start)


@pytest.mark.parametrize("effort", ["fast", pytest.param("best", marks=long)])
def test_counties_that_would_be_together_are_apart_and_the_bound_holds(effort):
    free, optimum = read_instance("NM2020")
    alone = design(free, effort)
    heavy = int(np.argmax(free.workload[:, 0]))
    mates = np.flatnonzero(alone.assignment == alone.assignment[heavy])
    other = int(mates[mates != heavy][np.argmax(free.workload[mates[mates != heavy], 0])])
    asked = replace(free, apart=np.array([[heavy, other]]))
    found = design(asked, effort)
    broken = {each.kind for each in validate_plan(asked, found.assignment)}
    if effort == "fast":
        # It may miss limits as tight as these (half a percent), and then says so.
        assert broken <= {MINIMUM, MAXIMUM}
        assert not broken or found.notes
    else:
        assert not broken
    assert broken or cost(asked, found.assignment) >= optimum * (1 - 1e-9)
    assert found.bound is None or found.bound <= cost(asked, found.assignment) * (1 + 1e-9)
    assert found.proven or effort != "best"


def test_a_bound_that_does_not_mind_pairs_holds_for_plans_that_keep_them():
    asked = problem((0, 23), (5, 6), center_at_unit=True)
    plan = design(asked, "balanced").assignment
    bound = bound_for_centers(asked, plan_centers(asked, plan))
    assert bound <= cost(asked, plan) * (1 + 1e-9)


def test_moves_say_that_they_part_units():
    found = balance(problem((2, 8), start=HALVES))
    assert joined(problem((2, 8)), found.assignment) == 0
    assert KEPT_APART in {move.reason.code for move in found.moves}


def test_a_plan_with_a_pair_together_breaks_a_rule():
    breaks = validate_plan(problem((3, 0), (0, 23)), HALVES)
    assert [(b.kind, b.territory, b.units.tolist()) for b in breaks] == [(PAIR, 0, [0, 3])]


def test_a_split_parts_them_and_a_merger_is_refused():
    asked = problem((0, 1), (0, 23), start=HALVES)
    after = split_territory(asked, HALVES, 0)
    assert after[0] != after[1]
    with pytest.raises(Infeasible, match="must stay apart"):
        merge_territories(asked, HALVES, [1], 0)


def test_a_gap_between_rivals_stays_a_gap_and_says_why():
    start = np.array([0, 0, -1, 1, 1, 1])
    asked = grid_problem(1, 6, 2, start=start, apart=np.array([[2, 0], [5, 2]]))
    repaired = repair(asked)
    assert repaired.assignment[2] == -1
    assert [entry.why for entry in repaired.remaining] == [CANNOT_LINK]


def test_smaller_problems_keep_their_pairs():
    asked = problem((0, 1), (2, 23), (4, 5))
    units = np.array([1, 0, 4, 5])
    assert pairs_among(asked.apart, units, asked.n).tolist() == [[1, 0], [2, 3]]
    assert cut_out(asked, np.arange(12), np.array([0])).apart.tolist() == [[0, 1], [4, 5]]
    group = np.where(np.isin(np.arange(24), (1, 2)), 7, -1)
    assert contract_groups(asked, group).problem.apart.tolist() == [[0, 1], [1, 22], [3, 4]]
    given_ = np.where(np.arange(24) == 4, 1, -1)
    assert set_aside(asked, given_).problem.apart.tolist() == [[0, 1], [2, 22]]


def test_a_pair_on_an_outcrop_too_light_for_a_territory_is_known_to_be_impossible():
    pier = grid_problem(1, 12, 3, tolerance=0.5, apart=np.array([[0, 1]]))
    assert [found.units for found in find_conflicts(pier)] == [(0, 1)]
    wide = grid_problem(1, 12, 3, tolerance=0.5, apart=np.array([[2, 3]]))
    assert find_conflicts(wide) == []
    assert within_limits(wide, design(wide, "fast").assignment)
