"""The panel, shown and sized, with a plan in it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject

from territory_planner.ui.dock import PlannerDock
from tests.layers.plan_layer import make_layer, set_up


@pytest.fixture
def layer(qgis_new_project):
    layer = set_up(make_layer())
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def dock(layer, qgis_canvas, qtbot):
    dock = PlannerDock(qgis_canvas)
    qtbot.addWidget(dock)
    dock.resize(460, 700)
    dock.show()
    qtbot.waitUntil(lambda: dock.session.shapes is not None, timeout=30000)
    yield dock
    dock.shut_down()


def test_the_project_s_plan_opens_by_itself(dock, qtbot):
    assert dock.pages.currentWidget() is dock.page
    assert dock.page.model.rowCount() == 4
    qtbot.wait(100)
    dock.grab().save("/tmp/dock.png")
