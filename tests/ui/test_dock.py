"""The panel: which plan it shows, and that everything in it can be reached and done."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLineEdit

from territory_planner.core.live.gaps import DETACHED_PART
from territory_planner.core.problem import FROZEN
from territory_planner.layers.live.settings import load_settings
from territory_planner.ui.table.columns import Column
from territory_planner.ui.table.territory_menu import territory_menu
from tests.layers.plan_layer import make_layer, set_up

TERRITORY = 2


def cells(dock, column: Column) -> list[str]:
    model = dock.page.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def click_row(dock, qtbot, row: int, double: bool = False) -> None:
    table = dock.page.territories.table
    place = table.visualRect(dock.page.model.index(row, Column.NAME)).center()
    click = qtbot.mouseDClick if double else qtbot.mouseClick
    click(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def outlines(canvas) -> list[QgsRubberBand]:
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def wait_for_preview(dock, qtbot) -> None:
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy, timeout=60000)


def test_the_project_s_plan_opens_by_itself_worst_territory_first(dock):
    assert dock.pages.currentWidget() is dock.page
    assert cells(dock, Column.NAME) == ["D", "C", "B", "A"]
    assert cells(dock, Column.WORKLOAD) == ["120", "102", "48", "30"]


def test_without_a_layer_the_panel_says_how_to_begin(open_dock):
    dock = open_dock()
    assert dock.pages.currentWidget() is dock.state_page
    assert "polygon" in dock.state_page.title.text()
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


def test_a_row_that_is_clicked_is_outlined_on_the_map_and_picked(dock, map_canvas, qtbot):
    click_row(dock, qtbot, 0)
    assert dock.session.name(dock.session.picked) == "D"
    shown = [band.asGeometry() for band in outlines(map_canvas) if band.isVisible()]
    assert [geometry.area() for geometry in shown] == [pytest.approx(6e6)]
    dock.page.gaps.update_list()
    assert outlines(map_canvas)[0].isVisible()


def test_a_double_click_zooms_to_the_territory(dock, layer, map_canvas, qtbot):
    click_row(dock, qtbot, 3)
    click_row(dock, qtbot, 3, double=True)
    qtbot.waitUntil(lambda: map_canvas.extent().center().x() < 502000)
    extent = map_canvas.extent()
    assert extent.contains(layer.getFeature(1).geometry().boundingBox())
    assert extent.width() < 1.5 * layer.extent().width()


def test_a_territory_is_renamed_in_place_with_the_keyboard(dock, layer, qtbot):
    click_row(dock, qtbot, 0)
    table = dock.page.territories.table
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "North")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "North" in cells(dock, Column.NAME))
    assert layer.getFeature(24)["territory"] == "North"
    assert dock.page.territories.selection() == [3]
    assert table.hasFocus()


def test_edits_show_in_table_and_figures(dock, layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "D", "A")
    dock.session.flush()
    figures = dock.page.summary.figures
    assert figures["detached"].figure == "1"
    assert figures["detached"].bad
    assert figures["changes"].figure == "1"
    assert cells(dock, Column.PARTS) == ["⚠ 2", "", "", ""]
    assert cells(dock, Column.CHANGE) == ["+1", "", "", "−1"]


def test_a_figure_leads_to_what_causes_it(dock, layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "D", "A")
    layer.changeAttributeValue(2, TERRITORY, None, "A")
    dock.session.flush()
    page = dock.page
    qtbot.mouseClick(page.summary.figures["detached"], Qt.MouseButton.LeftButton)
    assert page.tabs.currentWidget() is page.gaps
    assert [gap.kind for gap in page.gaps.chosen()] == [DETACHED_PART]
    qtbot.mouseClick(page.summary.figures["changes"], Qt.MouseButton.LeftButton)
    assert page.tabs.currentWidget() is page.changes
    qtbot.mouseClick(page.summary.figures["deviation"], Qt.MouseButton.LeftButton)
    assert page.tabs.currentWidget() is page.territories
    assert len(page.territories.selection()) == 1


def test_a_gap_is_fixed_after_showing_how_as_one_undo_step(dock, layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "D", "A")
    dock.session.flush()
    page = dock.page
    page.tabs.setCurrentWidget(page.gaps)
    page.gaps.update_list()
    page.gaps.choose(page.gaps.list.topLevelItem(0).child(0).data(0, Qt.ItemDataRole.UserRole).kind)
    steps = layer.undoStack().count()
    qtbot.mouseClick(page.gaps.fix, Qt.MouseButton.LeftButton)
    wait_for_preview(dock, qtbot)
    assert dock.session.preview.units.tolist() == [0]
    assert layer.getFeature(1)["territory"] == "D"
    assert "1 unit" in page.solve_bar.text.text()
    assert "detached parts 1 → 0" in page.solve_bar.text.text()
    qtbot.mouseClick(page.solve_bar.apply, Qt.MouseButton.LeftButton)
    assert layer.getFeature(1)["territory"] == "A"
    assert layer.undoStack().count() == steps + 1
    assert dock.session.preview is None
    dock.actions_by_name["undo"].trigger()
    assert layer.getFeature(1)["territory"] == "D"


def test_balance_shows_after_values_beside_today_s_and_can_be_dropped(dock, layer, qtbot):
    dock.commands.run_balance([], "fast")
    wait_for_preview(dock, qtbot)
    page = dock.page
    assert len(dock.session.preview.units) > 0
    qtbot.waitUntil(lambda: not page.territories.table.isColumnHidden(Column.AFTER))
    assert cells(dock, Column.AFTER) != cells(dock, Column.PERCENT)
    assert cells(dock, Column.WORKLOAD) == ["120", "102", "48", "30"]
    qtbot.mouseClick(page.solve_bar.drop, Qt.MouseButton.LeftButton)
    assert dock.session.preview is None
    assert not layer.isEditable()
    assert not page.solve_bar.isVisible()


def test_an_edit_drops_the_preview(dock, layer, qtbot):
    dock.commands.run_balance([], "fast")
    wait_for_preview(dock, qtbot)
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "B", "A")
    dock.session.flush()
    assert dock.session.preview is None
    assert any("preview" in text for text in dock.messages)


def test_changes_are_listed_by_source_and_target_and_reverted(dock, layer, qtbot):
    layer.startEditing()
    for feature_id in (1, 2):
        layer.changeAttributeValue(feature_id, TERRITORY, "B", "A")
    dock.session.flush()
    page = dock.page
    page.tabs.setCurrentWidget(page.changes)
    page.changes.update_list(0)
    group = page.changes.list.topLevelItem(0)
    assert [group.text(column) for column in range(3)] == ["A → B", "2", "3"]
    page.changes.list.setCurrentItem(group)
    steps = layer.undoStack().count()
    qtbot.mouseClick(page.changes.buttons["revert"], Qt.MouseButton.LeftButton)
    assert not len(dock.session.tally.moved)
    assert layer.undoStack().count() == steps + 1


def test_the_chart_picks_the_territory_whose_bar_is_clicked(dock, qtbot):
    page = dock.page
    page.tabs.setCurrentWidget(page.chart)
    qtbot.wait(50)
    plot = page.chart._plot()
    place = plot.center().toPoint()
    place.setX(int(plot.left() + plot.width() * 0.9))
    qtbot.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=place)
    assert page.territories.selection() == [0]
    qtbot.keyClick(page.chart, Qt.Key.Key_Left)
    assert page.territories.selection() == [1]


def test_merge_and_split_are_one_undo_step_each(dock, layer, qtbot):
    page = dock.page
    page.territories.select([2, 3])
    dock.actions_by_name["merge"].trigger()
    assert sorted(cells(dock, Column.NAME)) == ["A", "B", "D"]
    assert layer.undoStack().count() == 1
    dock.actions_by_name["undo"].trigger()
    assert sorted(cells(dock, Column.NAME)) == ["A", "B", "C", "D"]
    dock.commands.split_in(3, 2)
    wait_for_preview(dock, qtbot)
    assert sorted(cells(dock, Column.NAME)) == ["A", "B", "C", "D", "D 2"]
    assert dock.session.tally.parts.max() == 1


def test_a_frozen_territory_is_marked_and_kept(dock, layer, qtbot):
    dock.page.territories.select([3])
    dock.actions_by_name["lock"].trigger()
    assert dock.session.locks.tolist() == [0, 0, 0, FROZEN]
    qtbot.waitUntil(lambda: not dock.page.territories.table.isColumnHidden(Column.LOCK))
    dock.commands.merge([3], 0)
    assert any("locked" in text for text in dock.messages)
    assert not layer.isEditable()


def test_the_menu_offers_neighbours_first_to_merge_into(dock):
    menu = territory_menu(dock.session, [0], dock.commands, dock)
    into = next(action.menu() for action in menu.actions() if "Merge" in action.text())
    assert [action.text() for action in into.actions()] == ["B", "C", "D"]


def test_filters_by_name_and_by_what_is_wrong(dock, qtbot):
    page = dock.page
    qtbot.keyClicks(page.territories.filter, "b")
    assert cells(dock, Column.NAME) == ["B"]
    page.territories.filter.clear()
    dock.session.editor.set_target(0, 0, 30.0)
    page.territories.only_wrong.click()
    assert "A" not in cells(dock, Column.NAME)
    assert len(cells(dock, Column.NAME)) == 3


def test_columns_give_way_before_text_is_cut(layer, open_dock, qtbot):
    dock = open_dock(360)
    table = dock.page.territories.table
    shown = [column for column in Column if not table.isColumnHidden(column)]
    assert sum(table.columnWidth(column) for column in shown) <= table.viewport().width()
    metrics = table.fontMetrics()
    for column in (Column.NAME, Column.WORKLOAD):
        needed = max(metrics.horizontalAdvance(text) for text in cells(dock, column))
        assert table.columnWidth(column) > needed
    for figure in dock.page.summary.figures.values():
        assert figure.width() >= figure.sizeHint().width()
    assert dock.width() <= 362
    dock.resize(700, 720)
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.UNITS))


def test_a_read_only_layer_can_be_tried_but_not_changed(dock, layer, qtbot):
    layer.setReadOnly(True)
    assert "read-only" in dock.page.notice.text()
    assert not dock.actions_by_name["merge"].isEnabled()
    dock.commands.run_balance([], "fast")
    wait_for_preview(dock, qtbot)
    assert dock.session.preview is not None
    assert not dock.page.solve_bar.apply.isEnabled()


def test_a_plan_without_territories_is_designed_from_the_panel(map_canvas, open_dock, qtbot):
    layer = set_up(make_layer(("......", "......", "......")))
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    assert "No territories" in dock.state_page.title.text()
    dock.commands.run_design(3, "fast")
    wait_for_preview(dock, qtbot)
    assert dock.pages.currentWidget() is dock.page
    assert len(dock.session.active) == 3
    assert dock.session.tally.parts.tolist() == [1, 1, 1]
    layer.undoStack().undo()
    dock.session.flush()
    assert (dock.session.tally.assignment == -1).all()


def test_a_perfect_plan_says_so(map_canvas, open_dock, qtbot):
    layer = set_up(make_layer(("AB", "AB")), criteria=())
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    dock.page.tabs.setCurrentWidget(dock.page.gaps)
    assert "No gaps. All 2 territories" in dock.page.gaps.nothing.text()
    assert not dock.page.badge.isVisibleTo(dock.page.tabs)


def test_removing_the_layer_empties_the_panel(dock, layer, map_canvas):
    dock.page.territories.select([0])
    QgsProject.instance().removeMapLayer(layer.id())
    assert dock.pages.currentWidget() is dock.state_page
    assert not any(band.isVisible() for band in outlines(map_canvas))


def test_two_plans_can_be_chosen_between(dock, qtbot):
    other = set_up(make_layer(("XY",)))
    other.setName("other")
    QgsProject.instance().addMapLayer(other)
    titles = [dock.plan_box.itemText(row) for row in range(dock.plan_box.count())]
    assert titles[:2] == ["other · territory", "units · territory"]
    dock._on_plan_chosen(0)
    assert sorted(cells(dock, Column.NAME)) == ["X", "Y"]


def test_everything_can_be_reached_by_keyboard(dock):
    for action in dock.actions_by_name.values():
        assert action.toolTip()
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString() in action.toolTip()
    buttons = [each for each in dock.page.findChildren(QAbstractButton) if each.isVisible()]
    figures = dock.page.summary.figures.values()
    assert all(figure.focusPolicy() & Qt.FocusPolicy.TabFocus for figure in figures)
    assert buttons
    shortcuts = [a.shortcut().toString() for a in dock.actions_by_name.values()]
    given = [text for text in shortcuts if text]
    assert len(given) == len(set(given))


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


def test_undo_is_offered_as_soon_as_there_is_something_to_undo(dock, layer):
    assert not dock.actions_by_name["undo"].isEnabled()
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "B", "A")
    dock.session.flush()
    assert dock.actions_by_name["undo"].isEnabled()


def test_selected_units_are_locked_and_released(dock, layer):
    layer.selectByIds([1, 2])
    dock.actions_by_name["lock_units"].trigger()
    assert dock.session.table.locked.nonzero()[0].tolist() == [0, 1]
    assert "2 units locked." in dock.messages
    dock.actions_by_name["release_units"].trigger()
    assert not dock.session.table.locked.any()


def test_the_chosen_row_stays_in_view_when_an_edit_sorts_it_elsewhere(map_canvas, open_dock, qtbot):
    rows = ("ABCDEF", "GHIJKL", "MNOPQR", "STUVWX")
    QgsProject.instance().addMapLayer(set_up(make_layer(rows)))
    dock = open_dock()
    dock.resize(460, 420)
    click_row(dock, qtbot, 0)
    chosen = dock.session.picked
    table, model = dock.page.territories.table, dock.page.model
    units = dock.session.units_of(chosen)
    dock.session.editor.assign(units, 0 if chosen else 1, "give away")
    assert model.row_of(chosen) > 15
    row = table.visualRect(model.index(model.row_of(chosen), Column.NAME))
    assert table.viewport().rect().contains(row.center())
