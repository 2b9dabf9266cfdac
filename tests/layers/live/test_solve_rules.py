"""Balance, repair, split, suggest and design from the panel keep the plan's constraints."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.settings.plan_settings import DesignSettings
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.plan_design import designing
from territory_planner.layers.live.work.solve import (
    BalanceAsked,
    balancing,
    mending,
    proposal,
    repairing,
    splitting,
    suggesting,
)
from tests.layers.live.ruled_plan import broken, designed, give, table
from tests.long import few

HALVES = {unit: "West" if unit % 6 < 3 else "East" for unit in range(24)}


def after(session, work) -> np.ndarray:
    """Return the plan that a solver proposes, by the session's territories."""
    preview = proposal(session, work(SILENT), "test")
    return preview.tally.assignment.copy()


def test_balancing_keeps_groups_whole_and_gathers_torn_ones(opened):
    towns = {9: "Ham", 10: "Ham", 15: "Ham", 3: "Ely", 15 + 6: "Ely"}
    session = opened(RuleSettings(group_field="town"), columns={"town": towns})
    assert list(broken(session)) == ["group"]
    plan = after(session, balancing(session, BalanceAsked(effort="fast")))
    assert (plan != session.tally.assignment).any()
    assert len(set(plan[[9, 10, 15]].tolist())) == 1
    assert plan[3] == plan[21]


def test_a_locked_territory_keeps_its_part_of_a_torn_group_and_that_is_said(opened):
    towns = {9: "Ham", 15: "Ham"}
    session = opened(RuleSettings(group_field="town"), columns={"town": towns})
    session.editor.set_lock([1], 2)
    solution = balancing(session, BalanceAsked(effort="fast"))(SILENT)
    assert solution.assignment[9] == 1
    assert any("Ham" in remark for remark in solution.remarks)


def test_balancing_stays_inside_parents(opened):
    session = opened(RuleSettings(parent_field="half"), columns={"half": HALVES})
    plan = after(session, balancing(session, BalanceAsked(effort="fast")))
    assert (plan != session.tally.assignment).any()
    for territory in range(4):
        assert len({HALVES[unit] for unit in np.flatnonzero(plan == territory).tolist()}) == 1


def test_balancing_keeps_to_limits_narrower_than_the_tolerance(opened):
    session = opened(RuleSettings(maximum={"work": 80.0}, minimum={"work": 70.0}))
    preview = proposal(
        session, balancing(session, BalanceAsked(effort=few("best", "fast")))(SILENT), "test"
    )
    assert preview.tally.loads[:, 0].max() <= 80
    assert preview.tally.loads[:, 0].min() >= 70


def test_a_proposal_to_balance_says_how_little_it_moves_and_what_is_proven(opened):
    session = opened(RuleSettings(maximum={"work": 80.0}))
    preview = proposal(session, balancing(session, BalanceAsked(effort="fast"))(SILENT), "test")
    work = session.table.workload[:, 0]
    share = 100.0 * work[preview.units].sum() / work.sum()
    assert preview.moved == f"{share:.2f} % of the workload"
    said = "Proven: any plan within the limits moves 21.99 % of the workload or more."
    assert preview.good.startswith(said)
    next_door = re.fullmatch(
        r" Proven: any within the limits in which units only go to territories that touch their "
        r"own today moves (\d+\.\d\d) % of the workload or more\.",
        preview.good[len(said) :],
    )
    assert 21.99 <= float(next_door[1]) <= share + 0.005
    assert sorted(preview.why) == preview.units.tolist()


def test_balancing_puts_exceptions_in_place_and_leaves_them(opened):
    accounts = table("accounts", ("unit_id", "territory"), ("r0c0", "D"))
    session = opened(RuleSettings(exceptions=accounts))
    plan = after(session, balancing(session, BalanceAsked(effort="fast")))
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
    plan = after(session, balancing(session, BalanceAsked(effort="fast")))
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


def test_a_move_budget_is_kept_and_what_it_leaves_is_said(opened):
    session = opened(RuleSettings())
    free = balancing(session, BalanceAsked(effort="fast"))(SILENT).assignment
    solution = balancing(session, BalanceAsked(effort="fast", most=5.0))(SILENT)
    start, work = session.tally.assignment, session.table.workload[:, 0]
    shares = [work[plan != start].sum() / work.sum() for plan in (free, solution.assignment)]
    assert shares[1] <= 0.05 < shares[0]
    assert "no way was found within what may change hands" in solution.remarks[0]


@pytest.mark.parametrize("tolerance", [0.05, 0.5])
def test_territories_balanced_among_themselves_leave_the_others_as_they_are(opened, tolerance):
    session = opened(RuleSettings())
    wide = replace(session.settings.criteria[0], tolerance=tolerance)
    session.configure(replace(session.settings, criteria=(wide,)))
    start, work = session.tally.assignment, session.table.workload[:, 0]
    solution = balancing(session, BalanceAsked((0, 1), "best"))(SILENT)
    moved = solution.assignment != start
    assert moved.any()
    assert set(start[moved].tolist()) | set(solution.assignment[moved].tolist()) == {0, 1}
    load = np.bincount(solution.assignment, weights=work)
    inside = np.abs(load[:2] / session.tally.target[:2, 0] - 1.0) <= session.tolerance[0]
    assert solution.good.startswith("Proven: no plan within the limits moves") == inside.all()
    assert inside.all() == (tolerance == 0.5)


@pytest.mark.parametrize("job", ["balance", "repair", "both"])
def test_what_is_refused_stays_and_the_rest_adapts(opened, job):
    session = opened(RuleSettings())
    if job != "balance":
        give(session, 9, "A")
        give(session, 20, "A")
    issues = session.issues
    work = {
        "balance": lambda held: balancing(session, BalanceAsked(effort="fast"), held),
        "repair": lambda held: repairing(session, [], held),
        "both": lambda held: mending(session, issues, [0, 1, 2, 3], "fast", held),
    }[job]
    start, refused = session.tally.assignment.copy(), np.zeros(0, dtype=np.int64)
    for _ in range(3):
        plan = after(session, work(refused))
        moved = np.flatnonzero(plan != start)
        assert not np.isin(moved, refused).any()
        if not len(moved):
            break
        refused = np.append(refused, moved[:1])
    assert len(refused)
