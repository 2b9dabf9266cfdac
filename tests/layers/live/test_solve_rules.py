"""Balance, repair, split, suggest and design from the panel keep the plan's constraints."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.settings.plan_settings import DesignSettings
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.plan_design import designing
from territory_planner.layers.live.work.solve import (
    balancing,
    proposal,
    repairing,
    splitting,
    suggesting,
)
from tests.layers.live.ruled_plan import broken, designed, give, table

HALVES = {unit: "West" if unit % 6 < 3 else "East" for unit in range(24)}


def after(session, work) -> np.ndarray:
    """Return the plan that a solver proposes, by the session's territories."""
    preview = proposal(session, work(SILENT), "test")
    return preview.tally.assignment.copy()


def test_balancing_keeps_groups_whole_and_gathers_torn_ones(opened):
    towns = {9: "Ham", 10: "Ham", 15: "Ham", 3: "Ely", 15 + 6: "Ely"}
    session = opened(RuleSettings(group_field="town"), columns={"town": towns})
    assert list(broken(session)) == ["group"]
    plan = after(session, balancing(session, [], "fast"))
    assert (plan != session.tally.assignment).any()
    assert len(set(plan[[9, 10, 15]].tolist())) == 1
    assert plan[3] == plan[21]


def test_a_locked_territory_keeps_its_part_of_a_torn_group_and_that_is_said(opened):
    towns = {9: "Ham", 15: "Ham"}
    session = opened(RuleSettings(group_field="town"), columns={"town": towns})
    session.editor.set_lock([1], 2)
    solution = balancing(session, [], "fast")(SILENT)
    assert solution.assignment[9] == 1
    assert any("Ham" in remark for remark in solution.remarks)


def test_balancing_stays_inside_parents(opened):
    session = opened(RuleSettings(parent_field="half"), columns={"half": HALVES})
    plan = after(session, balancing(session, [], "fast"))
    assert (plan != session.tally.assignment).any()
    for territory in range(4):
        assert len({HALVES[unit] for unit in np.flatnonzero(plan == territory).tolist()}) == 1


def test_balancing_keeps_to_limits_narrower_than_the_tolerance(opened):
    session = opened(RuleSettings(maximum={"work": 80.0}, minimum={"work": 70.0}))
    preview = proposal(session, balancing(session, [], "best")(SILENT), "test")
    assert preview.tally.loads[:, 0].max() <= 80
    assert preview.tally.loads[:, 0].min() >= 70


def test_a_proposal_to_balance_says_how_good_it_is_at_least(opened):
    session = opened(RuleSettings(maximum={"work": 80.0}))
    preview = proposal(session, balancing(session, [], "fast")(SILENT), "test")
    assert "travel is at most" in preview.good


def test_balancing_puts_exceptions_in_place_and_leaves_them(opened):
    accounts = table("accounts", ("unit_id", "territory"), ("r0c0", "D"))
    session = opened(RuleSettings(exceptions=accounts))
    plan = after(session, balancing(session, [], "fast"))
    assert plan[0] == session.territories.index("D")


def test_repair_mends_what_is_out_of_place_one_gap_at_a_time_or_all(opened):
    towns = {0: "Ham", 1: "Ham", 12: "Ham"}
    session = opened(
        RuleSettings(group_field="town", parent_field="half"),
        columns={"town": towns, "half": HALVES},
    )
    give(session, 9, "A")
    assert set(broken(session)) == {"group", "parent"}
    plan = after(session, repairing(session))
    assert plan[9] == session.territories.index("B")
    assert len(set(plan[[0, 1, 12]].tolist())) == 1
    gap = next(gap for gap in session.issues if gap.kind == "parent")
    plan = after(session, repairing(session, [gap]))
    assert np.flatnonzero(plan != session.tally.assignment).tolist() == [9]


def test_pairs_are_parted_by_balancing_and_kept_apart_by_designs_and_splits(opened):
    pairs = table("pairs", ("unit_id", "other_id"), ("r0c0", "r0c1"), ("r2c3", "r2c4"))
    session = opened(RuleSettings(apart=pairs))
    assert len(broken(session)["apart"]) == 2
    plan = after(session, balancing(session, [], "fast"))
    assert plan[0] != plan[1]
    assert plan[15] != plan[16]
    plan = designed(session, 4)
    assert plan[0] != plan[1]
    assert plan[15] != plan[16]
    plan = splitting(session, 3, 2)(SILENT).assignment
    assert plan[15] != plan[16]


def test_a_split_leaves_groups_whole(opened):
    towns = dict.fromkeys((15, 16, 21), "Ham")
    session = opened(RuleSettings(group_field="town"), columns={"town": towns})
    plan = splitting(session, 3, 2)(SILENT).assignment
    assert len(set(plan[[15, 16, 17, 21, 22, 23]].tolist())) == 2
    assert len(set(plan[[15, 16, 21]].tolist())) == 1


def test_a_suggestion_moves_whole_groups(opened):
    towns = dict.fromkeys((15, 16, 17), "Ham")
    session = opened(RuleSettings(group_field="town"), columns={"town": towns})
    found = suggesting(session, 1)(SILENT)
    moved = [{unit for unit, _ in each.moves} for each in found]
    assert moved
    assert all(units & {15, 16, 17} in (set(), {15, 16, 17}) for units in moved)


def test_a_design_keeps_groups_and_parents(opened):
    towns = dict.fromkeys((2, 8, 14), "Ham")
    session = opened(
        RuleSettings(group_field="town", parent_field="half"),
        columns={"town": towns, "half": HALVES},
    )
    plan = designed(session, 4)
    assert len(set(plan[[2, 8, 14]].tolist())) == 1
    for territory in range(4):
        assert len({HALVES[unit] for unit in np.flatnonzero(plan == territory).tolist()}) == 1


def test_a_design_with_fewer_territories_than_parents_is_refused(opened):
    session = opened(RuleSettings(parent_field="half"), columns={"half": HALVES})
    with pytest.raises(Infeasible, match="that takes at least 2"):
        designing(session, DesignSettings(count=1, effort="fast"))


def test_a_move_budget_is_kept_and_what_it_costs_is_said(opened):
    session = opened(RuleSettings())
    free = balancing(session, [], "fast")(SILENT).assignment
    solution = balancing(session, [], "fast", 5.0)(SILENT)
    start, work = session.tally.assignment, session.table.workload[:, 0]
    shares = [work[plan != start].sum() / work.sum() for plan in (free, solution.assignment)]
    assert shares[1] <= 0.05 < shares[0]
    assert "With this budget, the largest deviation is" in solution.remarks[0]
