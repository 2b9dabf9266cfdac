"""The plugin comes and goes in a running QGIS without leaving anything behind."""

from __future__ import annotations

import gc

from qgis.core import QgsApplication, QgsExpression, QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtWidgets import QAction

from territory_planner.plugin import TerritoryPlannerPlugin
from territory_planner.ui.dock import PlannerDock


def leftovers(window, canvas) -> list:
    names = [action.objectName() for action in window.findChildren(QAction)]
    return [
        *(name for name in names if name.startswith("territory_planner")),
        *window.findChildren(PlannerDock),
        *(item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)),
    ]


def test_unloading_leaves_no_docks_actions_outlines_or_connections(
    layer, map_canvas, qgis_iface, qtbot
):
    window = qgis_iface.mainWindow()
    listeners = QgsProject.instance().receivers(QgsProject.instance().layersAdded)
    for _ in range(2):
        plugin = TerritoryPlannerPlugin(qgis_iface)
        plugin.initGui()
        dock = plugin.dock
        dock.show()
        qtbot.waitUntil(lambda d=dock: d.session.shapes is not None)
        dock.page.territories.select([0])
        assert QgsExpression("territory_sum('A', 'work')").evaluate() > 0
        plugin.unload()
        assert QgsExpression("territory_sum('A', 'work')").hasParserError()
        qtbot.wait(50)
        assert leftovers(window, map_canvas) == []
        assert QgsApplication.processingRegistry().providerById("territory_planner") is None
        assert QgsProject.instance().receivers(QgsProject.instance().layersAdded) == listeners
    layer.startEditing()
    layer.changeAttributeValue(1, 2, "B", "A")
    layer.rollBack()


def test_unloading_while_contiguity_is_sought_does_no_harm(layer, map_canvas, qgis_iface, qtbot):
    plugin = TerritoryPlannerPlugin(qgis_iface)
    plugin.initGui()
    assert plugin.dock.session.finding_shapes
    plugin.unload()
    qtbot.wait(300)
    assert plugin.dock is None


def test_what_is_loaded_holds_the_window_up_in_no_sweep_until_the_plugin_is_unloaded(
    layer, map_canvas, qgis_iface, qtbot
):
    plugin = TerritoryPlannerPlugin(qgis_iface)
    before = len(gc.get_objects())
    plugin.initGui()
    assert len(gc.get_objects()) < before / 10
    plugin.unload()
    assert len(gc.get_objects()) > before / 2
    assert gc.get_freeze_count() == 0
