"""Links, barriers and parents in a live plan: what touches, and what is detached."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProject

from territory_planner.layers.live.session.session import PlanSession
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.plan_problem import plan_problem
from territory_planner.layers.reading.barriers import COSTLY
from tests.layers.live.ruled_plan import lines

RIVER = "LineString(503000 5000500, 503000 4995500)"
"""Between the third and the fourth column."""
FERRY = "LineString(500500 4999500, 505500 4999500)"
"""From the first to the last square of the first row."""


def touch(session: PlanSession, unit: int, other: int) -> bool:
    return other in session.tally.graph.neighbours(unit).tolist()


def test_a_ferry_makes_neighbours_and_one_territory_of_two_shores(qgis_new_project, opened):
    rows = ("ABBBBA", "BBBBBB")
    assert opened(RuleSettings(), rows=rows).tally.detached == 1
    session = opened(RuleSettings(links=lines("ferries", FERRY)), rows=rows)
    assert touch(session, 0, 5)
    assert session.tally.detached == 0


def test_a_river_parts_a_territory_unless_it_can_be_crossed_at_a_cost(qgis_new_project, opened):
    rows, river = ("AAAAAA", "BBBBBB"), lines("rivers", RIVER)
    session = opened(RuleSettings(barriers=river), rows=rows)
    assert not touch(session, 2, 3)
    # Either bank could be a territory of its own, so that nothing ties them.
    assert session.tally.detached == 2
    session = opened(RuleSettings(barriers=river, barrier_kind=COSTLY), rows=rows)
    assert session.tally.detached == 0
    assert sorted(map(tuple, session.shapes.crossed.tolist())) == [(2, 3), (8, 9)]
    problem = plan_problem(session.plan)
    assert problem.graph.length.min() == 0 < session.tally.graph.length.min()


def test_other_links_are_followed_and_a_layer_that_has_gone_is_told(opened, qtbot):
    session = opened(RuleSettings(), rows=("ABBBBA", "BBBBBB"))
    rules = RuleSettings(links=lines("ferries", FERRY))
    session.configure(replace(session.settings, rules=rules))
    qtbot.waitUntil(lambda: not session.finding_shapes)
    assert session.tally.detached == 0
    QgsProject.instance().removeMapLayer(rules.links.id)
    session.refresh()
    qtbot.waitUntil(lambda: session.shapes is not None)
    assert session.rule_notes == ("Links: the layer “ferries” is not in the project (any more).",)
    assert session.tally.detached == 1
