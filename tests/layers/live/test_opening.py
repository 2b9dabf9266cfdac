"""Many units are read in the background: the plan is the same, whatever happens meanwhile."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProject

from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import Progress
from territory_planner.layers.live.reading import unit_table
from territory_planner.layers.live.reading.plan_reader import plan_source, read_plan
from territory_planner.layers.live.session import plan_follower
from territory_planner.layers.live.session.session import PlanSession
from territory_planner.layers.live.session.told_plan import PlanState
from territory_planner.layers.live.settings.plan_settings import load_settings
from tests.layers.plan_layer import make_layer, set_up


@pytest.fixture
def layer(qgis_new_project):
    layer = set_up(make_layer(), id_field="name")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def session(qgis_app):
    session = PlanSession()
    yield session
    session.close()


@pytest.fixture
def many(monkeypatch):
    """24 units are many."""
    monkeypatch.setattr(plan_follower, "MANY", 24)


def known(session, qtbot) -> None:
    qtbot.waitUntil(lambda: session.ready and session.tiling is not None)


def held(session) -> list[tuple]:
    table, key = session.table, session.key
    owner = [key(each) for each in session.tally.assignment.tolist()]
    before = [key(each) for each in session.tally.baseline.tolist()]
    return [*zip(table.identifier, table.name, table.workload[:, 0].tolist(), owner, before)]


def test_the_plan_is_the_one_that_is_read_at_once(layer, session, qtbot, monkeypatch):
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("territory"), "D")
    layer.changeAttributeValue(2, layer.fields().lookupField("territory"), "E")
    session.bind(layer)
    known(session, qtbot)
    at_once, keys = held(session), list(session.territories.keys)
    session.bind(None)
    monkeypatch.setattr(plan_follower, "MANY", 24)
    session.bind(layer)
    assert session.state is PlanState.READING
    assert not session.ready
    assert session.finding_shapes
    known(session, qtbot)
    assert session.state is PlanState.READY
    assert held(session) == at_once
    assert session.territories.keys == keys
    assert session.tally.moved.tolist() == [0, 1]


@pytest.mark.parametrize("what", ["value", "deleted", "workload"])
def test_an_edit_while_it_is_read_is_there_afterwards(many, layer, session, qtbot, what):
    session.bind(layer)
    layer.startEditing()
    if what == "value":
        layer.changeAttributeValue(1, layer.fields().lookupField("territory"), "D")
    elif what == "workload":
        layer.changeAttributeValue(1, layer.fields().lookupField("work"), 100.0)
    else:
        layer.deleteFeature(1)
    qtbot.waitUntil(lambda: session.ready)
    known(session, qtbot)
    if what == "value":
        assert session.key(int(session.tally.assignment[0])) == "D"
    elif what == "workload":
        assert session.tally.workload[0, 0] == 100.0
    else:
        assert session.table.n == 23


def test_the_plan_that_is_asked_for_last_is_shown(many, layer, session, qtbot):
    other = set_up(make_layer(("EEEE", "FFFF", "EEEE", "FFFF", "EEEE", "FFFF")), id_field="name")
    QgsProject.instance().addMapLayer(other)
    done = []
    session.bind(layer)
    session.once_read(lambda: done.append("first"))
    session.bind(other)
    session.once_read(lambda: done.append("second"))
    assert done == []
    known(session, qtbot)
    assert session.territories.keys == ["E", "F"]
    assert done == ["second"]
    session.once_read(lambda: done.append("at once"))
    assert done == ["second", "at once"]


@pytest.mark.parametrize("how", ["removed", "closed"])
def test_a_layer_may_go_while_it_is_read(many, layer, session, qtbot, how):
    session.bind(layer)
    if how == "removed":
        QgsProject.instance().removeMapLayer(layer.id())
    else:
        session.close()
    assert session.state is PlanState.NO_LAYER
    qtbot.wait(200)
    assert session.state is PlanState.NO_LAYER
    assert not session.finding_shapes


def test_what_is_cancelled_in_qgis_can_be_read_by_refresh(many, layer, session, qtbot):
    session.bind(layer)
    session._opener._job.cancel()
    qtbot.waitUntil(lambda: session.state is not PlanState.READING)
    if session.state is PlanState.UNUSABLE:
        assert "Refresh" in session.reason
        session.refresh()
    known(session, qtbot)
    assert session.table.n == 24


def test_a_cancel_is_heard_while_units_are_read(layer, monkeypatch):
    """Nothing looked, so that reading a quarter of a million went on to its end."""
    monkeypatch.setattr(unit_table, "CHECK_EVERY", 4)
    source, looks = plan_source(layer, load_settings(layer)).apart(), list[int]()
    read_plan(source, Progress(is_cancelled=lambda: bool(looks.append(1))))
    assert len(looks) >= 24 / 4
    with pytest.raises(Cancelled):
        read_plan(source, Progress(is_cancelled=lambda: True))


def test_a_plan_on_show_stays_until_it_is_read_anew(many, layer, session, qtbot):
    session.bind(layer)
    known(session, qtbot)
    states = []
    session.plan_reset.connect(lambda: states.append(session.state))
    session.refresh()
    assert states == [PlanState.READY]
    assert np.array_equal(session.table.feature_id, np.arange(1, 25))
    QgsApplication.processEvents()
