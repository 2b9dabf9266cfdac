"""Designs around centers: by which ways they go."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.errors import InvalidInput
from territory_planner.core.progress import SILENT
from territory_planner.core.travel.straight import DISTANCE
from territory_planner.layers.live.plan_travel import take_ways, with_ways
from territory_planner.layers.live.rule_settings import TIME, LayerReference, RuleSettings
from territory_planner.layers.live.solve import designing
from tests.layers.live.ruled_plan import centers, lines

ROAD = "LineString(500500 4999500, 505500 4999500)"
"""Along the first row, five km."""


@pytest.fixture
def by_road(opened):
    """A plan with centers in the first and the last square of the first row, and a road."""
    ends = centers(West=(500500, 4999500), East=(505500, 4999500))
    rules = RuleSettings(objective=TIME, roads=lines("roads", ROAD), speed_field="speed")
    return opened(rules, centers_layer=ends)


def travel(session):
    ways = take_ways(session.layer, session.settings.rules)
    return with_ways(session.problem(2), ways, SILENT).travel


def test_time_goes_along_roads_by_their_speed(by_road):
    assert travel(by_road).one(5, 0) == pytest.approx(5 / 90 * 60, rel=0.01)
    assert travel(by_road).one(0, 0) == pytest.approx(0, abs=0.01)


def test_without_roads_ways_are_straight_and_squared_unless_distance_is_asked_for(by_road):
    rules = replace(by_road.settings.rules, objective=DISTANCE, roads=LayerReference())
    by_road.configure(replace(by_road.settings, rules=rules))
    assert travel(by_road).one(5, 0) == pytest.approx(5, rel=0.01)
    by_road.configure(replace(by_road.settings, rules=RuleSettings()))
    assert travel(by_road) is None


def test_a_design_is_made_around_them(by_road):
    plan = designing(by_road, 2, "fast")(SILENT).assignment
    assert plan[0] == 0
    assert plan[5] == 1
    assert np.bincount(plan).min() > 6


def test_time_without_roads_and_roads_that_have_gone_are_refused(by_road):
    rules = by_road.settings.rules
    by_road.configure(replace(by_road.settings, rules=replace(rules, roads=LayerReference())))
    with pytest.raises(InvalidInput, match="Time needs roads"):
        designing(by_road, 2, "fast")
    gone = LayerReference("gone", "motorways")
    by_road.configure(replace(by_road.settings, rules=replace(rules, roads=gone)))
    with pytest.raises(InvalidInput, match="motorways"):
        designing(by_road, 2, "fast")
