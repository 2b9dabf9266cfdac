"""The panel: which plan it shows, and that everything in it can be reached and done."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt

from territory_planner.layers.live.session import plan_follower
from territory_planner.layers.live.settings.plan_settings import load_settings
from territory_planner.ui.dock import PlannerDock
from territory_planner.ui.table.columns import column_of
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import cells, click_row, outlines

TERRITORY = 2


def test_the_project_s_plan_opens_by_itself_worst_territory_first(dock):
    assert dock.pages.currentWidget() is dock.page
    assert cells(dock, column_of("name")) == ["D", "C", "B", "A"]
    assert cells(dock, column_of("workload")) == ["120", "102", "48", "30"]


def test_without_a_layer_the_panel_says_how_to_begin(open_dock):
    dock = open_dock()
    assert dock.pages.currentWidget() is dock.state_page
    assert "polygon" in dock.state_page.title.text()
    assert dock.state_page.redo.isHidden()
    assert dock.criterion_box.isHidden()
    dock.state_page.button.click()
    assert dock.pages.currentWidget() is dock.set_up
    assert not dock.set_up.accept.isEnabled()


def test_set_up_makes_a_plan_and_folds_away(map_canvas, open_dock, qtbot):
    layer = make_layer()
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    dock.open_set_up()
    form = dock.set_up
    assert form.layer.currentLayer() is layer
    assert form.territory_field.currentField() == "territory"
    form.criteria.item(0, 0).setCheckState(Qt.CheckState.Checked)
    form.criteria.cellWidget(0, 2).setValue(10)
    qtbot.mouseClick(form.accept, Qt.MouseButton.LeftButton)
    assert dock.pages.currentWidget() is dock.page
    kept = load_settings(layer).criteria
    assert [(each.field, each.tolerance) for each in kept] == [("work", 0.1)]


def test_a_plan_of_many_units_says_that_it_is_read(layer, map_canvas, monkeypatch, qtbot):
    monkeypatch.setattr(plan_follower, "MANY", 24)
    dock = PlannerDock(map_canvas)
    qtbot.addWidget(dock)
    dock.show()
    assert dock.pages.currentWidget() is dock.state_page
    assert dock.state_page.title.text() == "Reading the plan…"
    assert dock.state_page.text.text() == "“units” has 24 units."
    assert dock.state_page.button.isHidden()
    assert not dock.actions_by_name["paint"].isEnabled()
    qtbot.waitUntil(lambda: dock.session.tiling is not None)
    assert dock.pages.currentWidget() is dock.page
    assert sorted(cells(dock, column_of("name"))) == ["A", "B", "C", "D"]
    assert dock.actions_by_name["paint"].isEnabled()
    dock.shut_down()


def test_set_up_begins_with_the_active_layer_and_its_territories_are_no_workload(
    map_canvas, open_dock
):
    first = QgsVectorLayer("Polygon?field=work:double", "a first layer", "memory")
    active = QgsVectorLayer("Polygon?field=territory:integer&field=work:double", "b", "memory")
    QgsProject.instance().addMapLayers([first, active])
    map_canvas.setCurrentLayer(active)
    dock = open_dock()
    dock.open_set_up()
    form = dock.set_up
    assert form.layer.currentLayer() is active
    offered = [form.criteria.item(row, 0).text() for row in range(form.criteria.rowCount())]
    assert offered == ["work"]


def test_a_layer_that_can_t_be_used_says_why_in_the_set_up(map_canvas, open_dock):
    QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon", "empty", "memory"))
    dock = open_dock()
    dock.open_set_up()
    assert dock.set_up.problem.text()
    assert not dock.set_up.accept.isEnabled()


def test_edits_show_in_table_and_figures(dock, layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "D", "A")
    dock.session.flush()
    figures = dock.page.summary.figures
    assert figures["detached"].figure == "1"
    assert figures["detached"].bad
    assert figures["changes"].figure == "1"
    assert cells(dock, column_of("parts")) == ["⚠ 2", "", "", ""]
    assert cells(dock, column_of("change")) == ["+1", "", "", "−1"]


def test_removing_the_layer_empties_the_panel(dock, layer, map_canvas):
    dock.page.territories.select([0])
    QgsProject.instance().removeMapLayer(layer.id())
    assert dock.pages.currentWidget() is dock.state_page
    assert not any(band.isVisible() for band in outlines(map_canvas))


def test_removing_the_layer_leads_to_another_plan_of_the_project(dock, layer, qtbot):
    other = set_up(make_layer(("XY",)))
    other.setName("other")
    QgsProject.instance().addMapLayer(other)
    assert dock.session.layer is layer
    QgsProject.instance().removeMapLayer(layer.id())
    assert dock.pages.currentWidget() is dock.page
    assert dock.plan_box.currentText() == "other · territory"
    assert sorted(cells(dock, column_of("name"))) == ["X", "Y"]


def test_two_plans_can_be_chosen_between(dock, qtbot):
    other = set_up(make_layer(("XY",)))
    other.setName("other")
    QgsProject.instance().addMapLayer(other)
    titles = [dock.plan_box.itemText(row) for row in range(dock.plan_box.count())]
    assert titles[:2] == ["other · territory", "units · territory"]
    dock.plan_box.activated.emit(0)
    assert sorted(cells(dock, column_of("name"))) == ["X", "Y"]


def test_zoom_and_outline_fit_a_canvas_in_another_crs(dock, layer, map_canvas, qtbot):
    map_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    click_row(dock, qtbot, 3)
    dock.link.zoom_to_territories([0])
    extent = map_canvas.extent()
    assert 8.9 < extent.xMinimum() < extent.xMaximum() < 9.1
    assert outlines(map_canvas)[0].asGeometry().area() < 1


def test_a_project_that_is_opened_brings_its_plan(dock, layer, tmp_path, qtbot):
    path = str(tmp_path / "units.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    QgsProject.instance().clear()
    assert dock.pages.currentWidget() is dock.state_page
    stored = set_up(QgsVectorLayer(path, "stored", "ogr"))
    QgsProject.instance().addMapLayer(stored)
    QgsProject.instance().write(str(tmp_path / "plan.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "plan.qgz"))
    assert dock.pages.currentWidget() is dock.page
    assert dock.session.layer.name() == "stored"
    dock.session.layer.setName("renamed")
    assert dock.plan_box.currentText() == "renamed · territory"


def test_what_is_said_in_passing_does_not_pile_up_over_the_map(layer, map_canvas, qtbot):
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    dock = PlannerDock(map_canvas, bar)
    qtbot.addWidget(dock)
    for number in range(3):
        dock.session.say(f"Unit {number} is locked.")
    assert [item.text() for item in bar.items()] == ["Unit 2 is locked."]
    dock.session.warn("The file can't be written.")
    dock.session.say("Unit 7 is locked.")
    assert "The file can't be written." in [item.text() for item in bar.items()]
    dock.shut_down()
