"""Units come to a plan and leave it by differences: what is known is what a fresh reading finds."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from territory_planner.layers.live.reading.bonds import take_bonds
from territory_planner.layers.live.session import plan_follower
from territory_planner.layers.live.session.live_plan import LivePlan
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.session.session import PlanSession
from territory_planner.layers.live.session.told_plan import PlanState
from territory_planner.layers.live.settings.plan_settings import Criterion
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from tests.fuzz.recount import expect_as_fresh, expect_totals
from tests.layers.grid_layer import grid_layer
from tests.layers.plan_layer import make_layer, set_up

FIELDS = "work:double more:double customers:integer keep:string grouped:string territory:string"
TERRITORY = 6


def made(names: str = "") -> QgsVectorLayer:
    """Return 24 squares with two criteria, customers, locks, groups and a plan."""
    values = [
        [n + 1.0, 1.0, n % 4, "yes" if n % 5 == 0 else None, f"g{n // 4}", letter]
        for n, letter in enumerate("AAABBBAAABBBCCCDDDCCCEDD")
    ]
    layer = set_up(
        grid_layer(fields=FIELDS, values=values),
        criteria=(Criterion("work"), Criterion("more")),
        customers_field="customers",
        lock_field="keep",
        rules=RuleSettings(group_field="grouped"),
    )
    for feature_id, name in enumerate(names.split(), start=1):
        layer.dataProvider().changeAttributeValues({feature_id: {0: name}})
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def readings(monkeypatch) -> list[str]:
    """Return a list that grows with every reading of a whole layer."""
    told, read = [], LivePlan.read
    monkeypatch.setattr(LivePlan, "read", lambda plan: (told.append("read"), read(plan)))
    return told


@pytest.fixture
def plan(qgis_new_project, qtbot, open_session) -> PlanSession:
    session = open_session(made())
    qtbot.waitUntil(lambda: not session.finding_shapes)
    session.layer.startEditing()
    return session


def expect_right(session: PlanSession, qtbot, came_back: bool = False) -> None:
    """Compare with a recount, now and when contiguity was found anew: it is the same.

    Unless units came back, whose shapes have to be read again.
    """
    expect_totals(session)
    shapes = session.shapes
    expect_as_fresh(session, renamed=False)
    qtbot.waitUntil(lambda: not session.finding_shapes)
    expect_as_fresh(session, renamed=False)
    if came_back:
        return
    assert shapes.feature_id.tolist() == session.shapes.feature_id.tolist()
    np.testing.assert_array_equal(shapes.graph.indices, session.shapes.graph.indices)
    np.testing.assert_array_equal(shapes.meeting.indptr, session.shapes.meeting.indptr)
    np.testing.assert_allclose(shapes.graph.length, session.shapes.graph.length)
    # What touches stays known as it was: nothing is counted, drawn or proposed anew.
    assert session.shapes.is_like(shapes)
    assert session.tally.graph is session.shapes.graph is shapes.graph


@pytest.mark.parametrize("gone", [[1], [24], [8, 9, 3], [20, 14], list(range(2, 25))])
def test_deleted_units_leave_without_reading_the_others(gone, plan, readings, qtbot):
    plan.layer.deleteFeatures(gone)
    plan.flush()
    assert readings == []
    assert plan.tally.n == 24 - len(gone)
    expect_right(plan, qtbot)


def test_what_touches_is_looked_for_in_a_turn_of_its_own(plan, monkeypatch, qtbot):
    """The texts of all units were copied for it, and those of the last look given up, at once."""
    copied, told = [], []

    def take(settings, table, parent):
        copied.append(table.n)
        return take_bonds(settings, table, parent)

    monkeypatch.setattr(plan_follower, "take_bonds", take)
    plan.state_changed.connect(lambda: told.append(plan.finding_shapes))
    for gone in (4, 9):
        plan.layer.deleteFeature(gone)
        plan.flush()
        assert copied == []
        assert plan.finding_shapes
    told.clear()
    qtbot.waitUntil(lambda: bool(told))
    assert copied == [22]
    assert told[0]
    expect_right(plan, qtbot)


def test_nothing_is_looked_for_where_the_plan_is_let_go_of_meanwhile(plan, monkeypatch, qtbot):
    monkeypatch.setattr(plan_follower, "take_bonds", lambda *_: pytest.fail("nothing is open"))
    plan.layer.deleteFeature(4)
    plan.flush()
    plan.close()
    assert not plan.finding_shapes
    qtbot.wait(20)


def test_deletions_come_with_edits_and_go_with_undo_and_rollback(plan, readings, qtbot):
    layer = plan.layer
    layer.changeAttributeValue(3, TERRITORY, "B")
    layer.changeAttributeValue(4, 1, 50.0)
    layer.deleteFeature(2)
    layer.changeAttributeValue(9, TERRITORY, "New")
    layer.changeAttributeValue(2, TERRITORY, "B")
    plan.flush()
    assert readings == []
    assert [int(plan.table.feature_id[unit]) for unit in plan.tally.moved] == [3, 9]
    expect_right(plan, qtbot)
    for _ in range(2):
        layer.undoStack().undo()
    plan.flush()
    expect_right(plan, qtbot, came_back=True)
    layer.deleteFeatures([1, 22])
    plan.flush()
    expect_right(plan, qtbot)
    layer.rollBack()
    plan.flush()
    assert plan.tally.n == 24
    expect_right(plan, qtbot, came_back=True)


def test_a_territory_goes_with_its_last_unit_and_is_picked_no_more(plan, readings):
    last = plan.territories.index("E")
    plan.pick(last)
    plan.layer.deleteFeature(22)
    plan.flush()
    assert readings == []
    assert last not in plan.active
    assert plan.picked is None
    assert plan.locks.tolist() == [0] * plan.tally.k
    plan.layer.undoStack().undo()
    plan.flush()
    assert "E" in [plan.key(territory) for territory in plan.active.tolist()]


def test_a_unit_that_was_never_saved_leaves_as_well(plan, readings, qtbot):
    feature = QgsFeature(plan.layer.fields())
    feature.setAttributes(["new", 5.0, 1.0, 1, None, None, "A"])
    plan.layer.addFeature(feature)
    plan.flush()
    readings.clear()
    plan.layer.deleteFeature(feature.id())
    plan.flush()
    assert readings == []
    expect_right(plan, qtbot)


def new_unit(session: PlanSession, territory: str | None, work: float = 5.0) -> QgsFeature:
    """Return a unit that lies on another, for the layer."""
    feature = QgsFeature(session.layer.fields())
    feature.setGeometry(session.layer.getFeature(6).geometry())
    feature.setAttributes(["new", work, 1.0, 1, "yes", "g2", territory])
    return feature


@pytest.mark.parametrize("gone", [[1], [24], [8, 9, 3], [22], list(range(2, 25))])
def test_units_that_come_back_are_read_alone(gone, plan, readings, qtbot):
    stack = plan.layer.undoStack()
    plan.layer.changeAttributeValue(gone[0], TERRITORY, "New")
    plan.layer.beginEditCommand("Delete some")
    plan.layer.deleteFeatures(gone)
    plan.layer.endEditCommand()
    plan.flush()
    stack.undo()
    plan.flush()
    assert plan.tally.n == 24
    moved = [int(plan.table.feature_id[unit]) for unit in plan.tally.moved]
    assert moved == [gone[0]]
    stack.redo()
    plan.flush()
    stack.undo()
    plan.flush()
    assert readings == []
    expect_right(plan, qtbot, came_back=True)
    stack.redo()
    plan.flush()
    expect_right(plan, qtbot)


@pytest.mark.parametrize("territory", ["A", "Z", None])
def test_units_that_are_added_are_read_alone(territory, plan, readings, qtbot):
    stack = plan.layer.undoStack()
    added = new_unit(plan, territory)
    plan.layer.addFeature(added)
    plan.flush()
    assert plan.tally.n == 25
    assert plan.tally.moved.tolist() == []

    def expect_read_alone() -> None:
        plan.flush()
        assert readings == []
        expect_right(plan, qtbot, came_back=True)
        readings.clear()

    expect_read_alone()
    plan.layer.changeAttributeValue(added.id(), TERRITORY, "B")
    for step in (lambda: None, stack.undo, stack.undo, stack.redo, stack.redo, stack.undo):
        step()
        expect_read_alone()
    plan.layer.rollBack()
    expect_read_alone()
    assert plan.tally.n == 24


def test_a_unit_that_is_added_and_lacks_its_workload_is_told(plan, readings):
    said = []
    plan.said.connect(lambda text, _level: said.append(text))
    added = new_unit(plan, "A")
    added.setAttribute(1, None)
    plan.layer.addFeature(added)
    plan.flush()
    assert any("1 workload value is missing" in text for text in said)
    assert plan.tally.n == 25


def test_the_weights_of_criteria_stay_when_units_come_and_go(qgis_new_project, qtbot, open_session):
    layer = made()
    weighted = (Criterion("work", weight=3.0), Criterion("more", weight=1.0))
    session = open_session(set_up(layer, criteria=weighted))
    session.layer.startEditing()
    before = session.tally.mass.copy()
    session.layer.deleteFeature(24)
    session.flush()
    session.layer.undoStack().undo()
    session.flush()
    np.testing.assert_allclose(session.tally.mass, before)


def test_units_that_no_plan_is_left_of_are_told(plan):
    plan.layer.beginEditCommand("Delete all")
    plan.layer.deleteFeatures(list(range(1, 25)))
    plan.layer.endEditCommand()
    plan.flush()
    assert plan.state is PlanState.UNUSABLE
    plan.layer.undoStack().undo()
    plan.flush()
    assert plan.tally.n == 24


def test_what_is_left_comes_in_the_order_that_a_fresh_reading_gives(
    qgis_new_project, qtbot, open_session, readings
):
    """Two units of one name are told apart by their ids; without one, names give the order."""
    session = open_session(made("z y x w x"))
    qtbot.waitUntil(lambda: not session.finding_shapes)
    session.layer.startEditing()
    readings.clear()
    session.layer.deleteFeature(1)
    session.flush()
    assert readings == []
    session.layer.deleteFeature(5)
    session.flush()
    assert readings == ["read"]
    assert session.table.feature_id[-3:].tolist() == [4, 3, 2]
    expect_right(session, qtbot)
    # An edit that makes twins changes the order as well, and one of what gives it.
    session.layer.changeAttributeValue(4, 0, "y")
    session.flush()
    assert session.table.feature_id[0] == 2
    session.layer.changeAttributeValue(4, 0, "a")
    session.flush()
    assert session.table.feature_id[0] == 4
    session.layer.deleteFeature(10)
    session.flush()
    expect_right(session, qtbot)
    # A unit comes back where it was; a twin of another changes what tells them apart.
    readings.clear()
    session.layer.undoStack().undo()
    session.flush()
    assert readings == []
    expect_right(session, qtbot, came_back=True)
    readings.clear()
    twin = new_unit(session, "A")
    twin.setAttribute(0, "a")
    session.layer.addFeature(twin)
    session.flush()
    assert readings == ["read"]
    expect_right(session, qtbot, came_back=True)


def test_a_proposal_is_dropped_when_units_are_deleted(plan):
    said = []
    plan.said.connect(lambda text, _level: said.append(text))
    plan.propose(preview_of(plan.tally, plan.tally.assignment.copy(), "Try"))
    plan.layer.deleteFeature(5)
    plan.flush()
    assert plan.preview is None
    assert said == ["The plan changed: the preview was dropped."]


def test_deletions_that_are_saved_or_in_a_plan_without_names_are_followed(
    qgis_new_project, qtbot, open_session
):
    session = open_session(set_up(make_layer()))
    qtbot.waitUntil(lambda: not session.finding_shapes)
    session.layer.startEditing()
    session.layer.deleteFeature(7)
    session.layer.commitChanges()
    session.flush()
    assert session.tally.units.tolist() == [5, 6, 6, 6]
    expect_right(session, qtbot)


@pytest.mark.parametrize("when", ["before", "meanwhile"])
def test_what_is_found_while_a_plan_can_t_be_used_is_not_lost(plan, qtbot, when):
    """A workload's field went and came back: a unit that had come back had no outline since."""
    layer, stack = plan.layer, plan.layer.undoStack()
    layer.deleteFeature(7)
    plan.flush()
    qtbot.waitUntil(lambda: not plan.finding_shapes)
    if when == "before":
        stack.undo()
        plan.flush()
    field = layer.fields().at(layer.fields().lookupField("more"))
    layer.deleteAttribute(layer.fields().lookupField("more"))
    plan.flush()
    assert plan.state is PlanState.UNUSABLE
    if when == "meanwhile":
        stack.undo()
        stack.undo()
        layer.deleteAttribute(layer.fields().lookupField("more"))
        plan.flush()
        assert plan.state is PlanState.UNUSABLE
    qtbot.waitUntil(lambda: not plan.finding_shapes)
    qtbot.wait(50)
    layer.addAttribute(field)
    plan.flush()
    qtbot.waitUntil(lambda: not plan.finding_shapes)
    assert plan.ready
    assert (plan.shapes.area > 0).all()
    expect_as_fresh(plan, renamed=False)
