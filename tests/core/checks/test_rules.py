"""Groups, parents, pairs and exceptions, checked against any plan."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from territory_planner.core.checks.rules import (
    EXCEPTION,
    GROUP,
    PAIR,
    PARENT,
    explain_rule,
    no_rules,
    rule_breaks,
)

PLAN = np.array([0, 0, 0, 1, 1, -1])
WORK = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])


def broken(**rules):
    return rule_breaks(replace(no_rules(6), **rules), PLAN, WORK)


def said(found) -> str:
    return explain_rule(found, "AB".__getitem__, str, "GH".__getitem__, "PQ".__getitem__)


def test_a_plan_without_rules_breaks_none():
    assert broken() == []
    assert not no_rules(6).any


def test_an_exception_elsewhere_is_a_break_of_its_territory():
    (found,) = broken(given=np.array([0, 1, -1, 1, -1, -1]))
    assert (found.rule, found.territory, found.units, found.amount) == (EXCEPTION, 1, (1,), 2.0)
    assert said(found) == "1 given to B by exception, but not there"


def test_a_pair_in_one_territory_is_a_break_and_unassigned_units_are_none():
    (found,) = broken(apart=np.array([[2, 0], [2, 3], [5, 5]]))
    assert (found.rule, found.units) == (PAIR, (0, 2))
    assert said(found) == "0, 2 in A together, though they must stay apart"


def test_units_away_from_most_of_their_group_are_a_break():
    (found,) = broken(group=np.array([-1, 0, -1, 0, 0, 0]))
    assert (found.rule, found.territory, found.units, found.home) == (GROUP, 0, (1,), 1)
    assert said(found) == "1 of the group G in A, but most of it is in B"


def test_a_territory_across_a_parent_s_border_is_a_break():
    (found,) = broken(parent=np.array([0, 1, 1, 1, 1, 0]))
    assert (found.rule, found.territory, found.units) == (PARENT, 0, (0,))
    assert said(found) == "A is in Q, but has 0 of P"
