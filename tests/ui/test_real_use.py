"""What users, files and other plugins do to a layer while the panel shows its plan."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.ui.table.columns import column_of
from tests.layers.grid_layer import saved
from tests.layers.plan_layer import make_layer, set_up
from tests.long import few
from tests.ui.panel import cells

TERRITORY = 2


@pytest.fixture
def in_file(map_canvas, tmp_path):
    """A plan in a GeoPackage, on the canvas."""
    path = saved(make_layer(), tmp_path / "plan.gpkg")
    layer = set_up(QgsVectorLayer(path, "plan", "ogr"))
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setDestinationCrs(layer.crs())
    map_canvas.setLayers([layer])
    map_canvas.setExtent(layer.extent())
    return layer


def units(dock) -> dict[str, int]:
    session = dock.session
    return {session.name(each): int(session.tally.units[each]) for each in session.active.tolist()}


def field(layer, name: str) -> int:
    return layer.fields().lookupField(name)


def test_a_filter_leaves_table_and_tools_with_what_it_lets_through(dock, layer, qtbot):
    dock.page.territories.select([dock.session.territories.index("D")])
    layer.setSubsetString("\"territory\" <> 'D'")
    qtbot.waitUntil(lambda: len(cells(dock, column_of("name"))) == 3)
    assert dock.session.picked is None
    assert dock.page.territories.selection() == []
    qtbot.waitUntil(lambda: not dock.session.finding_shapes)
    assert dock.tools.units.at(QgsPointXY(505500, 4996500)) == -1
    assert dock.tools.units.at(QgsPointXY(500500, 4999500)) == 0
    layer.setSubsetString("")
    qtbot.waitUntil(lambda: len(cells(dock, column_of("name"))) == 4)


def test_a_filter_that_lets_nothing_through_is_told(dock, layer, qtbot):
    layer.setSubsetString("\"territory\" = 'nowhere'")
    qtbot.waitUntil(lambda: dock.pages.currentWidget() is dock.state_page)
    assert "filter" in dock.state_page.text.text()
    layer.setSubsetString("")
    qtbot.waitUntil(lambda: dock.pages.currentWidget() is dock.page)


def test_a_layer_that_is_reloaded_keeps_its_edits_and_its_undo_steps(in_file, open_dock, qtbot):
    dock = open_dock()
    dock.session.editor.assign(np.array([0]), 1, "give")
    in_file.reload()
    qtbot.wait(50)
    assert units(dock) == {"A": 5, "B": 7, "C": 6, "D": 6}
    dock.actions_by_name["undo"].trigger()
    assert units(dock) == {"A": 6, "B": 6, "C": 6, "D": 6}


def test_another_source_shows_at_once(in_file, open_dock, tmp_path, qtbot):
    dock = open_dock()
    other = saved(make_layer(("AB", "AB")), tmp_path / "other.gpkg")
    in_file.setDataSource(other, "plan", "ogr")
    qtbot.waitUntil(lambda: dock.session.tally.n == 4)
    assert units(dock) == {"A": 2, "B": 2}


def test_a_source_that_is_lost_is_told_and_may_come_back(in_file, open_dock, tmp_path, qtbot):
    dock = open_dock()
    path = in_file.source().split("|")[0]
    in_file.setDataSource(str(tmp_path / "nowhere.gpkg"), "plan", "ogr")
    qtbot.waitUntil(lambda: dock.pages.currentWidget() is dock.state_page)
    assert "can't be found" in dock.state_page.text.text()
    in_file.setDataSource(path, "plan", "ogr")
    qtbot.waitUntil(lambda: dock.pages.currentWidget() is dock.page)
    assert units(dock) == {"A": 6, "B": 6, "C": 6, "D": 6}


def test_a_territory_field_that_is_deleted_is_told_and_undone(in_file, open_dock, qtbot):
    dock = open_dock()
    in_file.startEditing()
    in_file.deleteAttribute(field(in_file, "territory"))
    qtbot.waitUntil(lambda: dock.pages.currentWidget() is dock.state_page)
    assert "“territory”" in dock.state_page.text.text()
    in_file.undoStack().undo()
    qtbot.waitUntil(lambda: dock.pages.currentWidget() is dock.page)
    assert units(dock) == {"A": 6, "B": 6, "C": 6, "D": 6}


@pytest.mark.parametrize("name", ["name", "customers", "keep"])
def test_a_field_that_the_plan_can_do_without_may_go(name, map_canvas, open_dock, tmp_path, qtbot):
    path = saved(make_layer(), tmp_path / "plan.gpkg")
    layer = QgsVectorLayer(path, "plan", "ogr")
    for each in ("customers", "keep"):
        layer.dataProvider().addAttributes(
            [type(layer.fields()[0])(each, layer.fields()[2].type())]
        )
    layer.updateFields()
    set_up(layer, customers_field="customers", lock_field="keep", id_field="name")
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    layer.startEditing()
    layer.deleteAttribute(field(layer, name))
    qtbot.wait(50)
    assert units(dock) == {"A": 6, "B": 6, "C": 6, "D": 6}
    layer.rollBack()


def test_a_workload_field_that_is_deleted_is_told(in_file, open_dock, qtbot):
    dock = open_dock()
    in_file.startEditing()
    in_file.deleteAttribute(field(in_file, "work"))
    qtbot.waitUntil(lambda: dock.pages.currentWidget() is dock.state_page)
    assert "“work”" in dock.state_page.text.text()
    in_file.rollBack()
    qtbot.waitUntil(lambda: dock.pages.currentWidget() is dock.page)


def test_a_second_view_of_the_layer_is_drawn_anew_with_the_first(dock, layer, map_canvas, qtbot):
    second = QgsMapCanvas()
    qtbot.addWidget(second)
    second.setDestinationCrs(layer.crs())
    second.setLayers([layer])
    second.setExtent(layer.extent())
    second.resize(300, 200)
    second.show()
    qtbot.waitUntil(lambda: not second.isDrawing())
    with qtbot.waitSignal(second.mapCanvasRefreshed):
        dock.session.editor.assign(np.array([0]), 1, "give")


def test_another_layer_of_the_same_file_shows_what_was_saved_after_refresh(
    in_file, open_dock, qtbot
):
    dock = open_dock()
    other = QgsVectorLayer(in_file.source(), "again", "ogr")
    QgsProject.instance().addMapLayer(other)
    # No row comes while QGIS is just letting go of the file for another reader.
    qtbot.waitUntil(lambda: any(True for _ in other.getFeatures()))
    other.startEditing()
    first = next(other.getFeatures()).id()
    other.changeAttributeValue(first, field(other, "territory"), "D")
    assert other.commitChanges()
    dock.actions_by_name["refresh"].trigger()
    assert units(dock) == {"A": 5, "B": 6, "C": 6, "D": 7}


def test_null_blank_and_unknown_values_are_shown_as_what_they_are(dock, layer, qtbot):
    layer.startEditing()
    for feature_id, value in ((1, None), (2, ""), (3, "Z"), (4, " A")):
        layer.changeAttributeValue(feature_id, TERRITORY, value)
    dock.session.flush()
    shown = units(dock)
    assert shown["Z"] == 1
    assert shown["A"] + shown.get(" A", 0) == 4
    assert len(dock.session.units_of(-1)) == 2
    assert "2 units" in dock.page.territories.unassigned.figure


def test_numbers_and_null_in_a_numeric_territory_field(map_canvas, open_dock):
    layer = set_up(make_layer(("AB.", "AB."), text=False))
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    assert units(dock) == {"Territory 1": 2, "Territory 2": 2}
    dock.session.editor.assign(dock.session.units_of(-1), 1, "give")
    dock.session.editor.assign(np.array([0]), -1, "take out")
    assert [feature["territory"] or 0 for feature in layer.getFeatures()] == [0, 2, 2, 1, 2, 2]


def test_a_unit_that_is_split_by_hand_counts_as_two_that_touch(dock, layer, qtbot):
    layer.startEditing()
    line = QgsLineString([QgsPoint(500500, 5000100), QgsPoint(500500, 4998900)])
    layer.splitFeatures(line, False, False)
    qtbot.waitUntil(lambda: dock.session.tally.n == 25)
    qtbot.waitUntil(lambda: not dock.session.finding_shapes)
    assert units(dock) == {"A": 7, "B": 6, "C": 6, "D": 6}
    assert dock.session.tally.detached == 0
    assert dock.tools.units.at(QgsPointXY(500750, 4999500)) != dock.tools.units.at(
        QgsPointXY(500250, 4999500)
    )
    layer.rollBack()
    qtbot.waitUntil(lambda: dock.session.tally.n == 24)


def test_a_unit_that_is_added_by_hand_can_be_painted(dock, layer, qtbot):
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["new", 50.0, None])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(499000, 4999000, 500000, 5000000)))
    layer.addFeature(feature)
    qtbot.waitUntil(lambda: dock.session.tally.n == 25)
    qtbot.waitUntil(lambda: not dock.session.finding_shapes)
    unit = dock.tools.units.at(QgsPointXY(499500, 4999500))
    assert dock.session.table.name[unit] == "new"
    dock.session.editor.assign(np.array([unit]), 0, "give")
    assert units(dock) == {"A": 7, "B": 6, "C": 6, "D": 6}
    assert layer.commitChanges()
    assert units(dock) == {"A": 7, "B": 6, "C": 6, "D": 6}


def solving(dock):
    dock.commands.run_balance(BalanceAsked(effort=few("best", "fast")))
    assert dock.page.solve_bar.busy


def test_a_project_closed_while_balancing_leaves_an_empty_panel(dock, layer, qtbot):
    solving(dock)
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)
    qtbot.wait(300)
    assert dock.session.preview is None
    assert dock.pages.currentWidget() is dock.state_page


def test_another_plan_opened_while_balancing_gets_no_foreign_proposal(dock, layer, qtbot):
    other = set_up(make_layer(("XY", "XY")))
    QgsProject.instance().addMapLayer(other)
    solving(dock)
    dock.open_plan(other)
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)
    qtbot.wait(100)
    assert dock.session.preview is None
    assert units(dock) == {"X": 2, "Y": 2}


def test_an_edit_while_balancing_is_kept_and_the_proposal_given_up(dock, layer, qtbot):
    solving(dock)
    dock.session.editor.assign(np.array([0]), 1, "give")
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)
    assert dock.session.preview is None
    assert units(dock) == {"A": 5, "B": 7, "C": 6, "D": 6}
    assert "start again" in " ".join(dock.messages)


def test_editing_switched_off_drops_no_plan_and_keeps_the_panel(dock, layer, qtbot):
    dock.session.editor.assign(np.array([0]), 1, "give")
    layer.rollBack()
    qtbot.waitUntil(lambda: units(dock)["A"] == 6)
    assert not dock.actions_by_name["undo"].isEnabled()
    assert dock.page.summary.figures["changes"].figure == "0"


def test_several_plans_on_two_layers_are_edited_in_turn(dock, layer, qtbot):
    other = set_up(make_layer(("XY", "XY")))
    QgsProject.instance().addMapLayer(other)
    dock.session.editor.assign(np.array([0]), 1, "give")
    dock.open_plan(other)
    dock.session.editor.assign(np.array([0]), 1, "give")
    assert units(dock) == {"X": 1, "Y": 3}
    dock.open_plan(layer)
    assert units(dock) == {"A": 5, "B": 7, "C": 6, "D": 6}
    assert dock.session.tally.moved.tolist() == [0]
    dock.actions_by_name["undo"].trigger()
    assert units(dock) == {"A": 6, "B": 6, "C": 6, "D": 6}
    assert other.undoStack().count() == 1


def test_a_source_that_can_t_be_written_to_is_shown_tried_and_says_why(
    map_canvas, open_dock, tmp_path, qtbot
):
    rows = [
        f"{feature.geometry().asWkt()};{feature['work']};{feature['territory']}"
        for feature in make_layer().getFeatures()
    ]
    file = tmp_path / "plan.csv"
    file.write_text("\n".join(["shape;work;territory", *rows]), encoding="utf-8")
    source = f"{file.as_uri()}?delimiter=;&wktField=shape&crs=EPSG:32632&geomType=polygon"
    layer = set_up(QgsVectorLayer(source, "plan", "delimitedtext"), name_field="")
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    assert units(dock) == {"A": 6, "B": 6, "C": 6, "D": 6}
    assert "not save" in dock.page.notice.text()
    assert "reading only" in dock.page.notice.text()
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    qtbot.waitUntil(lambda: dock.session.preview is not None)
    assert not dock.page.solve_bar.apply.isEnabled()
