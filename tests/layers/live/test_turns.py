"""A plan of many moves is written in turns with the window: one step, whatever comes between."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProject

from territory_planner.layers.live.session import unit_editor
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.session.told_plan import PlanState
from tests.layers.plan_layer import make_layer, set_up


@pytest.fixture
def layer(qgis_new_project):
    layer = set_up(make_layer(), id_field="name")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def session(layer, open_session, monkeypatch):
    """Two units a turn, where four move."""
    monkeypatch.setattr(unit_editor, "MANY_MOVED", 4)
    monkeypatch.setattr(unit_editor, "CHUNK", 2)
    monkeypatch.setattr(unit_editor, "TURN_SECONDS", 0.0)
    return open_session(layer)


def held(session) -> str:
    key = session.key
    return "".join(key(each) or "." for each in session.tally.assignment.tolist())


def saved(layer) -> str:
    return "".join(str(each["territory"]) for each in layer.getFeatures())


BEFORE = "AAABBBAAABBBCCCDDDCCCDDD"
AFTER = "AAABBBAAABBBAAABBBDDDCCC"


def turn_by_turn(layer, turns: int) -> None:
    """Let so many turns pass, each of two units."""
    written = []
    layer.attributeValueChanged.connect(lambda unit, *_: written.append(unit))
    for _ in range(1000):
        if len(written) >= 2 * turns:
            return
        QgsApplication.processEvents()
    raise AssertionError(f"{len(written)} units")


def listened(session) -> list:
    """Return what is told from now on of territories that changed: the plan then, and which."""
    told = []

    def hear(touched) -> None:
        if touched:
            told.append((held(session), sorted(touched)))

    session.totals_changed.connect(hear)
    return told


def applied(session) -> None:
    plan = np.array(["ABCD".index(each) for each in AFTER], dtype=np.int32)
    session.editor.apply(preview_of(session.tally, plan, "Balance"))
    assert session.editor.in_stroke
    assert held(session) == BEFORE


def test_it_is_one_step_that_ends_as_the_plan_that_was_proposed(session, layer, qtbot):
    applied(session)
    qtbot.waitUntil(lambda: not session.editor.in_stroke)
    assert held(session) == saved(layer) == AFTER
    assert layer.undoStack().count() == 1
    assert layer.undoStack().text(0) == "Balance"
    session.editor.undo()
    assert held(session) == saved(layer) == BEFORE


def test_another_plan_comes_in_turns_and_is_told_of_once_it_is_there(session, layer, qtbot):
    told = []
    session.editor.become(list(AFTER), "Open plan other", told.append)
    assert session.editor.in_stroke
    assert held(session) == BEFORE
    assert told == []
    qtbot.waitUntil(lambda: not session.editor.in_stroke)
    assert held(session) == saved(layer) == AFTER
    assert told == [12]
    assert layer.undoStack().count() == 1
    session.editor.become(list(AFTER), "Open plan other", told.append)
    assert told == [12, 0]
    assert layer.undoStack().count() == 1


def test_nobody_is_told_of_half_a_plan(session, layer, qtbot):
    told = listened(session)
    applied(session)
    turn_by_turn(layer, 3)
    assert saved(layer) not in (BEFORE, AFTER)
    qtbot.waitUntil(lambda: not session.editor.in_stroke)
    assert told == [(AFTER, [0, 1, 2, 3])]
    session.editor.assign(np.array([0]), 1, "another")
    assert told[-1] == ("B" + AFTER[1:], [0, 1])


def test_what_others_edit_meanwhile_is_told_of_with_the_plan(session, layer, qtbot):
    told = listened(session)
    applied(session)
    turn_by_turn(layer, 1)
    layer.changeAttributeValue(1, session.field_index, "E")
    qtbot.waitUntil(lambda: not session.editor.in_stroke)
    assert told == [("E" + AFTER[1:], [0, 1, 2, 3, 4])]
    assert session.active.tolist() == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("turns", [0, 1, 3])
@pytest.mark.parametrize("what", ["undo", "edit", "save", "begin", "other plan", "close", "end"])
def test_who_can_t_wait_has_it_ended_at_once(session, layer, qtbot, what, turns):
    applied(session)
    turn_by_turn(layer, turns)
    if what == "undo":
        session.editor.undo()
        assert held(session) == saved(layer) == BEFORE
        session.editor.redo()
    elif what == "edit":
        session.editor.assign(np.array([0]), 1, "another")
        assert held(session) == saved(layer) == "B" + AFTER[1:]
        assert layer.undoStack().count() == 2
        session.editor.undo()
    elif what == "save":
        assert layer.commitChanges(False)
    elif what == "begin":
        session.editor.begin("Paint")
        session.editor.drop()
    elif what == "end":
        session.editor.end()
    elif what == "close":
        session.close()
    else:
        other = set_up(make_layer(("AB",)), id_field="name")
        QgsProject.instance().addMapLayer(other)
        session.bind(other)
        assert session.layer is other
    qtbot.wait(50)
    assert not session.editor.in_stroke
    assert saved(layer) == AFTER
    if session.layer is layer:
        assert held(session) == AFTER


@pytest.mark.parametrize("how", ["roll back", "drop", "refused"])
def test_what_is_given_up_leaves_nothing(session, layer, qtbot, how):
    applied(session)
    warned = []
    session.said.connect(lambda text, _level: warned.append(text))
    turn_by_turn(layer, 1)
    if how == "roll back":
        layer.rollBack(False)
    elif how == "drop":
        session.editor.drop()
    else:
        layer.deleteAttribute(session.field_index)
    qtbot.waitUntil(lambda: not session.editor.in_stroke)
    assert held(session) == saved(layer) == BEFORE
    assert layer.undoStack().count() == 0
    assert bool(warned) == (how == "refused")


def test_units_may_go_while_it_is_written(session, layer, qtbot):
    applied(session)
    turn_by_turn(layer, 1)
    layer.deleteFeatures([1, 24])
    qtbot.waitUntil(lambda: not session.editor.in_stroke)
    assert held(session) == saved(layer) == AFTER[1:-1]


def test_a_layer_may_go_while_it_is_written_to(session, layer, qtbot):
    applied(session)
    QgsProject.instance().removeMapLayer(layer.id())
    qtbot.wait(50)
    assert session.state is PlanState.NO_LAYER
    assert not session.editor.in_stroke


def test_what_ends_begins_and_is_asked_comes_once_it_is_written(session, layer, qtbot):
    new = session.editor.found(np.arange(24) % 3, 3, ["X", "Y", "Z"])
    assert session.editor.in_stroke
    qtbot.waitUntil(lambda: not session.editor.in_stroke)
    assert saved(layer) == "XYZ" * 8
    assert [session.key(each) for each in new] == ["X", "Y", "Z"]
    assert session.active.tolist()[-3:] == new
    session.editor.undo()
    assert held(session) == BEFORE
    assert [session.key(each) for each in session.active.tolist()] == list("ABCD")
