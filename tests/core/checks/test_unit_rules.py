"""Groups, parents, pairs and exceptions, checked against any plan."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from territory_planner.core.checks.asked import asked_by, held_by
from territory_planner.core.checks.issue import EXCEPTION, GROUP, PAIR, PARENT
from territory_planner.core.checks.listing import explain_issue, find_issues
from territory_planner.core.checks.rules import no_rules
from territory_planner.core.model.moves import Called
from tests.core.planar import row_problem

PLAN = np.array([0, 0, 0, 1, 1, -1])
WORK = (1, 2, 3, 4, 5, 6)


def broken(**rules):
    problem = row_problem(WORK, tolerance=1.0)
    asked = asked_by(problem, replace(no_rules(6), **rules))
    found = find_issues(asked, held_by(problem, PLAN))
    return [each for each in found if each.kind in (EXCEPTION, GROUP, PAIR, PARENT)]


def said(found) -> str:
    called = Called("AB".__getitem__, "GH".__getitem__, str, "PQ".__getitem__)
    return explain_issue(found, called)


def test_a_plan_without_rules_breaks_none():
    assert broken() == []
    assert not no_rules(6).any


def test_an_exception_elsewhere_is_a_break_of_its_territory():
    (found,) = broken(given=np.array([0, 1, -1, 1, -1, -1]))
    assert (found.kind, found.territory, found.units.tolist()) == (EXCEPTION, 1, [1])
    assert found.amount == 2.0
    assert said(found) == "1 given to B by exception, but not there"


def test_a_pair_in_one_territory_is_a_break_and_unassigned_units_are_none():
    (found,) = broken(apart=np.array([[2, 0], [2, 3], [5, 5]]))
    assert (found.kind, found.units.tolist()) == (PAIR, [0, 2])
    assert said(found) == "0, 2 in A together, though they must stay apart"


def test_units_away_from_most_of_their_group_are_a_break():
    (found,) = broken(group=np.array([-1, 0, -1, 0, 0, 0]))
    assert (found.kind, found.territories, found.units.tolist()) == (GROUP, (0, 1), [1])
    assert said(found) == "1 of the group G in A, but most of it is in B"


def test_a_territory_across_a_parent_s_border_is_a_break():
    (found,) = broken(parent=np.array([0, 1, 1, 1, 1, 0]))
    assert (found.kind, found.territory, found.units.tolist()) == (PARENT, 0, [0])
    assert said(found) == "A is in Q, but has 0 of P"
