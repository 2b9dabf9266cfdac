"""Constraints of a live plan: read, followed, listed when broken, warned of before a move."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from territory_planner.layers.live.session.plan_checks import warnings_of
from territory_planner.layers.live.session.session import PlanSession
from territory_planner.layers.live.settings.rule_settings import LayerReference, RuleSettings
from tests.layers.live.ruled_plan import broken, give, table


def warned(session: PlanSession, unit: int, key: str) -> list[str]:
    return warnings_of(session.plan, np.array([unit]), session.territories.index(key))


def test_territories_beyond_their_limits_are_listed_with_by_how_much(opened):
    session = opened(RuleSettings(minimum={"work": 40.0}, maximum={"work": 110.0}))
    assert broken(session) == {
        "minimum": ["A is 10 work below its minimum"],
        "maximum": ["D is 10 work above its maximum"],
    }


def test_a_move_over_a_maximum_or_under_a_minimum_is_warned_of(opened):
    session = opened(RuleSettings(minimum={"work": 45.0}, maximum={"work": 110.0}))
    assert warned(session, 3, "C") == ["puts B under its minimum"]
    assert warned(session, 9, "C") == ["puts B under its minimum", "puts C over its maximum"]


def test_a_torn_group_is_listed_and_tearing_one_is_warned_of(opened):
    towns = {0: "Ham", 1: "Ham", 3: "Ham", 10: "Ely", 11: "Ely"}
    session = opened(RuleSettings(group_field="town"), columns={"town": towns})
    assert broken(session) == {
        "group": ["r0c0, r0c1 of the group Ham in A, but most of it is in B"]
    }
    assert warned(session, 10, "A") == ["tears the group Ely apart"]
    assert warned(session, 5, "A") == []
    give(session, 3, "A")
    assert broken(session) == {}


def test_a_value_of_the_group_field_that_changes_is_followed(opened):
    session = opened(RuleSettings(group_field="town"), columns={"town": {0: "Ham"}})
    assert broken(session) == {}
    session.layer.startEditing()
    field = session.layer.fields().lookupField("town")
    session.layer.changeAttributeValue(int(session.table.feature_id[3]), field, "Ham")
    session.flush()
    assert list(broken(session)) == ["group"]


def test_a_territory_across_a_parent_s_border_is_listed_and_crossing_is_warned_of(opened):
    states = {unit: "North" if unit < 13 else "South" for unit in range(24)}
    session = opened(RuleSettings(parent_field="state"), columns={"state": states})
    assert broken(session) == {"parent": ["C is in South, but has r2c0 of North"]}
    assert warned(session, 16, "B") == ["B would reach out of North into South"]
    assert warned(session, 3, "A") == []


def test_pairs_are_listed_where_together_and_joining_them_is_warned_of(opened):
    pairs = table("pairs", ("unit_id", "other_id"), ("r0c0", "r0c1"), ("r0c2", "r0c3"))
    session = opened(RuleSettings(apart=pairs))
    assert broken(session) == {"apart": ["r0c0, r0c1 in A together, though they must stay apart"]}
    assert warned(session, 3, "A") == ["puts r0c2 and r0c3 together, which must stay apart"]
    give(session, 0, "C")
    assert broken(session) == {}


def test_exceptions_out_of_place_are_listed_and_in_place_are_no_detached_parts(opened):
    given = table("accounts", ("unit_id", "territory"), ("r0c0", "D"))
    session = opened(RuleSettings(exceptions=given))
    assert broken(session) == {"exception": ["r0c0 given to D by exception, but not there"]}
    give(session, 0, "D")
    assert broken(session) == {}
    assert session.tally.detached == 0
    assert warned(session, 0, "A") == ["r0c0 is an exception of D"]


def test_tables_that_can_t_be_read_are_left_aside_and_said(opened):
    wrong = table("prices", ("what", "price"))
    rules = RuleSettings(apart=wrong, links=LayerReference("gone", "ferries"))
    session = opened(rules)
    assert any("“prices” needs the columns" in note for note in session.rules.notes)
    assert not session.rules.rules.any


def test_targets_of_a_table_are_shares_of_the_total_and_those_set_by_hand_come_first(opened):
    shares = table("targets", ("territory", "target"), ("A", 1), ("B", 1), ("C", 2), ("D", 2))
    session = opened(RuleSettings(targets=shares))
    assert session.tally.target[:, 0].tolist() == [50, 50, 100, 100]
    session.editor.set_target(0, 0, 25.0)
    assert session.tally.target[:, 0].tolist() == [25, 55, 110, 110]


def test_capacities_of_the_centers_are_targets(opened):
    centers = QgsVectorLayer(
        "Point?crs=EPSG:32632&field=name:string&field=fte:double", "reps", "memory"
    )
    features = []
    for number, (name, capacity) in enumerate(zip("ABCD", (0.5, 0.5, 1, 1))):
        feature = QgsFeature(centers.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500500 + 1000 * number, 4999500)))
        feature.setAttributes([name, capacity])
        features.append(feature)
    centers.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(centers)
    session = opened(RuleSettings(capacity_field="fte"), centers_layer=centers.id())
    assert session.tally.target[:, 0].tolist() == [50, 50, 100, 100]
