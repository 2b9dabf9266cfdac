"""Ways from centers, by which designs are made, plans balanced, and moves judged."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.checks.issue import DURATION
from territory_planner.core.checks.listing import MOVE, fixed_by
from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.travel.straight import DISTANCE
from territory_planner.layers.live.session.live_facts import facts_of
from territory_planner.layers.live.session.plan_checks import sentence, warnings_of
from territory_planner.layers.live.session.plan_travel import way_to, way_unit
from territory_planner.layers.live.settings.rule_settings import (
    LayerReference,
    RuleSettings,
)
from territory_planner.layers.live.work.as_parameters import as_parameters
from territory_planner.layers.reading.barriers import COSTLY
from territory_planner.layers.reading.ways import TIME
from tests.layers.live.ruled_plan import centers, designed, lines, table

ROAD = "LineString(500500 4999500, 505500 4999500)"
"""Along the first row, five km."""

ENDS = {"A": (500500, 4999500), "B": (505500, 4999500)}
"""Centers of the plan's upper territories, in the first and the last square of the first row."""

BOTH = np.array([0, 5])
"""The units that hold them."""


@pytest.fixture
def settled(qtbot):
    """Return a function that waits until ways are known."""

    def wait(session):
        qtbot.waitUntil(lambda: not session.ways_pending)
        return session

    return wait


@pytest.fixture
def by_road(opened, settled):
    """A plan with two centers and a road between them."""
    rules = RuleSettings(objective=TIME, roads=lines("roads", ROAD), speed_field="speed")
    return settled(opened(rules, centers_layer=centers(**ENDS)))


def test_time_goes_along_roads_by_their_speed(by_road):
    there = way_to(by_road, BOTH, 0)
    assert there == pytest.approx([0, 5 / 90 * 60], abs=0.1)
    assert way_unit(by_road) == "min"


def test_ways_are_straight_km_without_roads_whatever_they_count_by(by_road, settled):
    for objective in (DISTANCE, "squared"):
        rules = replace(by_road.settings.rules, objective=objective, roads=LayerReference())
        by_road.configure(replace(by_road.settings, rules=rules))
        settled(by_road)
        assert way_to(by_road, BOTH, 0) == pytest.approx([0, 5], rel=0.01, abs=0.01)
        assert way_unit(by_road) == "km"


def test_a_design_is_made_around_them(by_road):
    plan = designed(by_road, 2)
    assert plan[0] == 0
    assert plan[5] == 1
    assert np.bincount(plan).min() > 6


def test_time_without_roads_and_roads_that_have_gone_are_refused_and_told(by_road):
    rules = by_road.settings.rules
    by_road.configure(replace(by_road.settings, rules=replace(rules, roads=LayerReference())))
    with pytest.raises(InvalidInput, match="Time needs roads"):
        designed(by_road, 2)
    assert any("Time needs roads" in note for note in by_road.rule_notes)
    gone = LayerReference("gone", "motorways")
    by_road.configure(replace(by_road.settings, rules=replace(rules, roads=gone)))
    with pytest.raises(InvalidInput, match="motorways"):
        designed(by_road, 2)


def costs(**blank) -> LayerReference:
    """Return a table by which units of the first two rows are near to B, all others to A."""
    rows = [("unit", "A", "B")]
    for unit in range(24):
        name = f"r{unit // 6}c{unit % 6}"
        near = ["50", "10"] if unit < 12 else ["10", "50"]
        rows.append((name, *blank.get(name, near)))
    return table("minutes", *rows)


def test_a_table_of_costs_measures_ways_and_decides_designs(opened, settled):
    session = settled(opened(RuleSettings(costs=costs()), centers_layer=centers(**ENDS)))
    assert way_to(session.plan, np.array([0, 20]), 0).tolist() == [50, 10]
    assert way_unit(session.plan) == ""
    plan = designed(session, 2)
    assert np.bincount(plan[:12], minlength=2)[1] > 6


def test_a_blank_cost_is_told_listed_and_warned_of(opened, settled):
    table_ = costs(r0c0=["", "10"])
    session = settled(opened(RuleSettings(costs=table_), centers_layer=centers(**ENDS)))
    gap = next(gap for gap in session.issues if gap.kind == "travel cost")
    assert sentence(session.plan, gap) == "r0c0 in A, but its center can't serve them"
    assert fixed_by(gap) == MOVE


def test_a_table_of_costs_without_a_center_says_so_above_the_tabs(opened, settled):
    lacking = table("minutes", ("unit", "A"), ("r0c0", "1"))
    session = settled(opened(RuleSettings(costs=lacking), centers_layer=centers(**ENDS)))
    assert any("no column for this center (1 of 2): B" in note for note in session.rule_notes)


def test_costs_without_as_many_centers_are_refused_before_a_design(opened):
    session = opened(RuleSettings(costs=costs()))
    with pytest.raises(InvalidInput, match="needs centers"):
        designed(session, 2)


def test_ways_across_a_costly_barrier_count_as_longer(opened, settled):
    river = lines("river", "LineString(503000 5000100, 503000 4995900)")
    rules = RuleSettings(barriers=river, barrier_kind=COSTLY, barrier_detour=30.0)
    session = settled(opened(rules, centers_layer=centers(**ENDS)))
    near, across = way_to(session.plan, np.array([2, 3]), 0)
    assert near == pytest.approx(2, rel=0.01)
    assert across == pytest.approx(33, rel=0.01)


def test_a_link_across_a_costly_barrier_has_no_toll(opened, settled):
    river = lines("river", "LineString(503000 5000100, 503000 4995900)")
    bridge = lines("bridge", "LineString(502500 4999500, 503500 4999500)")
    rules = RuleSettings(barriers=river, barrier_kind=COSTLY, barrier_detour=30.0, links=bridge)
    session = settled(opened(rules, centers_layer=centers(**ENDS)))
    assert way_to(session.plan, np.array([3]), 0) == pytest.approx([3], rel=0.01)


def test_ways_are_found_anew_when_a_territory_takes_a_centers_name(opened, settled):
    places = {"A": ENDS["A"], "Z": ENDS["B"]}
    names = ("unit", "A", "Z")
    rows = [(f"r{unit // 6}c{unit % 6}", "10", "20") for unit in range(24)]
    session = opened(
        RuleSettings(costs=table("minutes", names, *rows)), centers_layer=centers(**places)
    )
    settled(session)
    assert way_to(session.plan, BOTH, 1) is None
    session.layer.startEditing()
    session.editor.rename(1, "Z")
    session.flush()
    settled(session)
    assert way_to(session.plan, BOTH, 1).tolist() == [20, 20]


def test_a_table_that_knows_none_of_the_units_is_told_so(opened, settled):
    strange = table("costs", ("unit", "A", "B"), ("x", "1", "2"))
    session = settled(opened(RuleSettings(costs=strange), centers_layer=centers(**ENDS)))
    said = "No unit's id is in the column “unit” of the table of travel costs."
    assert any(note.startswith(said) for note in session.rule_notes)


def slow(most: float) -> RuleSettings:
    """Ways go along a road at 90 km/h, and off it at 30."""
    roads = lines("roads", ROAD)
    return RuleSettings(objective=TIME, roads=roads, speed_field="speed", max_time=most)


def test_a_greatest_time_is_listed_warned_of_and_told_in_figures(opened, settled):
    session = settled(opened(slow(4.0), centers_layer=centers(**ENDS)))
    assert [each.kind for each in session.issues if each.kind == DURATION] == [DURATION] * 2
    ways = way_to(session, np.arange(session.table.n), 0)
    own = np.flatnonzero(session.tally.assignment == 0)
    (found,) = [each for each in session.issues if each.kind == DURATION and each.territory == 0]
    assert found.units.tolist() == own[ways[own] > 4.0].tolist()
    assert found.amount == pytest.approx(ways[own].max() - 4.0)
    assert "too long from the center of A, by up to" in sentence(session.plan, found)
    other = int(np.flatnonzero((session.tally.assignment == 1) & (ways > 4.0))[0])
    (warned,) = [each for each in warnings_of(session.plan, np.array([other]), 0) if "min" in each]
    assert warned.endswith("min from the center of A: more than 4 min")
    facts = facts_of(session)
    assert facts.time.largest[0] == pytest.approx(ways[own].max())
    assert facts.time.mean[0] == pytest.approx(ways[own].mean())
    assert facts.whole_time.largest[0] == pytest.approx(np.nanmax(facts.time.largest))
    # What of the toolbox takes the set-up over is told the same.
    told = as_parameters(session, {"MAX_TIME", "OBJECTIVE", "SPEED_FIELD"})
    assert told == {"MAX_TIME": 4.0, "OBJECTIVE": "time", "SPEED_FIELD": "speed"}
    wide = settled(opened(slow(60.0), centers_layer=centers(**ENDS)))
    assert not [each for each in wide.issues if each.kind == DURATION]


def test_a_greatest_time_without_ways_in_minutes_says_what_to_choose(opened, settled):
    session = settled(opened(RuleSettings(max_time=5.0), centers_layer=centers(**ENDS)))
    assert any("needs ways in minutes" in note for note in session.rule_notes)
    with pytest.raises(InvalidInput, match="needs ways in minutes"):
        designed(session, 2)
    without = opened(slow(5.0))
    assert any("none are chosen" in note for note in without.rules.notes)
