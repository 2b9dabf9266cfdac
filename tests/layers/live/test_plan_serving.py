"""Balance, repair and fixes keep units near their centers, and say where they can't."""

from __future__ import annotations

import numpy as np

from territory_planner.core.checks.issue import DISTANCE
from territory_planner.core.checks.listing import MOVE, NOTHING, fixed_by
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.session.plan_checks import (
    constraints_broken,
    issues_with,
    sentence,
    warnings_of,
)
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.solve import (
    BalanceAsked,
    balancing,
    proposal,
    repairing,
    suggesting,
)
from tests.layers.live.ruled_plan import centers, lines, table

MIDDLES = {
    "A": (501500, 4999000),
    "B": (504500, 4999000),
    "C": (501500, 4997000),
    "D": (504500, 4997000),
}


def at_middles(**moved) -> str:
    return centers(**{**MIDDLES, **moved})


OUTER = {"A": (501500, 4999100), "B": (504500, 4999100), "C": (501500, 4996900)}
OUTER["D"] = (504500, 4996900)
"""In units that touch no other territory: those that hold a center stay with it."""


def far(session) -> set[int]:
    """Return the units that the gaps list as too far from their center."""
    return {unit for gap in session.issues if gap.kind == DISTANCE for unit in gap.units.tolist()}


def test_balance_moves_no_unit_beyond_reach(opened):
    free = opened(RuleSettings(), centers_layer=at_middles(**OUTER))
    loose = proposal(free, balancing(free, BalanceAsked(effort="fast"))(SILENT), "Balance")
    session = opened(RuleSettings(max_distance=1.7), centers_layer=at_middles(**OUTER))
    assert far(session) == set()
    kept = proposal(session, balancing(session, BalanceAsked(effort="fast"))(SILENT), "Balance")
    assert len(kept.units)
    assert constraints_broken(issues_with(session.plan, kept.tally)) == 0
    assert any(each.kind == DISTANCE for each in issues_with(session.plan, loose.tally))


def test_without_centers_balance_keeps_to_the_middle_of_todays_territories(opened):
    session = opened(RuleSettings(max_distance=2.2))
    start = session.tally.assignment.copy()
    preview = proposal(session, balancing(session, BalanceAsked(effort="fast"))(SILENT), "Balance")
    position, work = session.shapes.position, session.table.workload[:, 0]
    for unit, territory in zip(preview.units.tolist(), preview.territory.tolist()):
        own = start == territory
        middle = np.average(position[own], axis=0, weights=work[own])
        assert np.linalg.norm(position[unit] - middle) <= 2.2
    assert len(preview.units)


def test_a_balance_counts_ways_by_the_table_of_costs_and_its_blanks(opened, qtbot):
    barred = {f"r{row}c{column}" for row in (0, 1) for column in range(6)}
    rows = [
        (f"r{n // 6}c{n % 6}", "1", "1", *((blank, blank)))
        for n in range(24)
        for blank in ["" if f"r{n // 6}c{n % 6}" in barred else "1"]
    ]
    costs = table("minutes", ("unit", "A", "B", "C", "D"), *rows)
    session = opened(RuleSettings(costs=costs), centers_layer=at_middles())
    qtbot.waitUntil(lambda: session.ways is not None)
    found = balancing(session, BalanceAsked(effort="fast"))(SILENT)
    plan = proposal(session, found, "Balance").tally.assignment
    assert (plan != session.tally.assignment).any()
    assert set(plan[:12].tolist()) == {0, 1}


def test_suggestions_stay_within_reach(opened):
    session = opened(RuleSettings(max_distance=1.7), centers_layer=at_middles(**OUTER))
    suggestions = suggesting(session, 0)(SILENT)
    assert suggestions
    for found in suggestions:
        for unit, target in found.moves:
            assert not any("km from the center" in text for text in _warned(session, unit, target))


def _warned(session, unit, target):
    return warnings_of(session.plan, np.array([unit]), target)


def test_a_unit_too_far_from_its_center_is_fixed_by_a_neighbour_that_reaches_it(opened):
    rows = ("AAAABB", "AAABBB", "CCCDDD", "CCCDDD")
    session = opened(RuleSettings(max_distance=1.6), rows=rows, centers_layer=at_middles())
    gap = next(gap for gap in session.issues if gap.kind == DISTANCE)
    assert sentence(session.plan, gap) == "r0c3 too far from the center of A, by up to 0.5 km"
    assert fixed_by(gap) == MOVE
    solution = repairing(session, [gap])(SILENT)
    preview = proposal(session, solution, "Repair")
    assert preview.units.tolist() == [3]
    assert preview.territory.tolist() == [1]
    assert "center of A is too far" in " ".join(preview.reasons)
    assert constraints_broken(issues_with(session.plan, preview.tally)) == 0


def test_what_is_beyond_the_far_units_comes_with_them(opened):
    rows = ("AAAAAA", "CCCBBB", "CCCDDD", "CCCDDD")
    session = opened(
        RuleSettings(max_distance=2.6),
        rows=rows,
        centers_layer=at_middles(A=(501500, 4999500)),
    )
    gaps = [gap for gap in session.issues if gap.kind == DISTANCE and gap.territory == 0]
    assert [gap.units.tolist() for gap in gaps] == [[4, 5]]
    preview = proposal(session, repairing(session, gaps)(SILENT), "Repair")
    assert preview.units.tolist() == [4, 5]
    assert preview.tally.detached == session.tally.detached


def test_units_that_no_center_reaches_are_told_and_stay(opened):
    session = opened(RuleSettings(max_distance=0.4), centers_layer=at_middles())
    gaps = [gap for gap in session.issues if gap.kind == DISTANCE]
    assert gaps
    assert {fixed_by(gap) for gap in gaps} == {NOTHING}
    assert sentence(session.plan, gaps[0]).endswith("; no other center is near enough")
    solution = repairing(session, gaps)(SILENT)
    assert (solution.assignment == session.tally.assignment).all()
    assert "so that these stay" in solution.remarks[0]


def test_locked_units_stay_however_far(opened):
    rows = ("AAAABB", "AAABBB", "CCCDDD", "CCCDDD")
    session = opened(
        RuleSettings(max_distance=1.6),
        rows=rows,
        centers_layer=at_middles(),
        locked_units=("r0c3",),
    )
    gap = next(gap for gap in session.issues if gap.kind == DISTANCE)
    assert fixed_by(gap) == NOTHING


def test_repair_gives_loose_units_only_to_centers_that_reach_them(opened):
    rows = ("AAA.BB", "AAABBB", "CCCDDD", "CCCDDD")
    center = at_middles(B=(505500, 4998000))
    session = opened(RuleSettings(max_distance=2.4), rows=rows, centers_layer=center)
    assert repairing(session)(SILENT).assignment[3] == 0


def test_ways_along_roads_count_in_a_balance_without_centers(opened):
    road = lines("roads", "LineString(500500 4999500, 505500 4999500)")
    session = opened(RuleSettings(objective="distance", roads=road))
    plan = proposal(session, balancing(session, BalanceAsked(effort="fast"))(SILENT), "Balance")
    assert len(plan.units)
    assert plan.tally.detached == 0
