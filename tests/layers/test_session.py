"""A session follows whatever happens to its layer."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject

from territory_planner.layers.session import PlanSession, PlanState
from tests.layers.plan_layer import make_layer, set_up


@pytest.fixture
def layer(qgis_new_project):
    layer = set_up(make_layer())
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def session(layer, qtbot):
    session = PlanSession()
    session.bind(layer)
    qtbot.waitUntil(lambda: session.shapes is not None, timeout=5000)
    yield session
    session.close()


def test_reads(session):
    assert session.state is PlanState.READY
    assert [session.name(t) for t in session.active] == ["A", "B", "C", "D"]
    assert session.tally.parts.tolist() == [1, 1, 1, 1]
    assert session.gaps


def test_edit(session, layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(1, 2, "B", "A")
    with qtbot.waitSignal(session.totals_changed):
        pass
    assert session.tally.units.tolist() == [5, 7, 6, 6]
    assert session.tally.parts.tolist() == [1, 2, 1, 1]
    layer.undoStack().undo()
    session.flush()
    assert session.tally.units.tolist() == [6, 6, 6, 6]


def test_stroke(session):
    editor = session.editor
    editor.begin("x")
    editor.paint(np.array([2, 8]), 1)
    assert session.tally.units.tolist() == [4, 8, 6, 6]
    editor.drop()
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    editor.rename(0, "North")
    assert session.name(0) == "North"
    editor.undo()
    assert session.name(0) == "A"
