"""What the panel's actions do: solvers shown before they are applied, merge, split, locks, undo."""

from __future__ import annotations

from copy import copy
from dataclasses import replace

import numpy as np
from qgis.core import QgsProject
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QInputDialog

from territory_planner.core.model.problem import FROZEN
from territory_planner.layers.compat import real_field
from territory_planner.layers.live.session import unit_editor
from territory_planner.layers.live.session.headline import OUTSIDE
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.session.session import PlanSession
from territory_planner.layers.live.settings.plan_settings import Criterion, DesignSettings
from territory_planner.layers.live.work.as_parameters import as_parameters
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.ui.balance_dialog import BalanceDialog
from territory_planner.ui.table.columns import column_of
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import cells, wait_for_preview

TERRITORY = 2


def test_balance_shows_after_values_beside_today_s_and_can_be_dropped(dock, layer, qtbot):
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    wait_for_preview(dock, qtbot)
    page = dock.page
    assert len(dock.session.preview.units) > 0
    qtbot.waitUntil(lambda: not page.territories.table.isColumnHidden(column_of("deviation_after")))
    assert cells(dock, column_of("deviation_after")) != cells(dock, column_of("deviation"))
    table = page.territories.table
    widest = max(
        map(table.fontMetrics().horizontalAdvance, cells(dock, column_of("deviation_after")))
    )
    assert table.columnWidth(column_of("deviation_after")) > widest
    assert cells(dock, column_of("workload")) == ["120", "102", "48", "30"]
    qtbot.mouseClick(page.solve_bar.drop, Qt.MouseButton.LeftButton)
    assert dock.session.preview is None
    assert not layer.isEditable()
    assert not page.solve_bar.isVisible()


def test_an_edit_drops_the_preview(dock, layer, qtbot):
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    wait_for_preview(dock, qtbot)
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "B", "A")
    dock.session.flush()
    assert dock.session.preview is None
    assert any("preview" in text for text in dock.messages)


def test_merge_and_split_are_one_undo_step_each(dock, layer, qtbot, monkeypatch):
    page = dock.page
    page.territories.select([2, 3])
    monkeypatch.setattr(QInputDialog, "getItem", lambda *asked: (asked[3][1], True))
    dock.actions_by_name["merge"].trigger()
    assert sorted(cells(dock, column_of("name"))) == ["A", "B", "C"]
    dock.actions_by_name["undo"].trigger()
    monkeypatch.setattr(QInputDialog, "getItem", lambda *asked: (asked[3][0], True))
    page.territories.select([2, 3])
    dock.actions_by_name["merge"].trigger()
    assert sorted(cells(dock, column_of("name"))) == ["A", "B", "D"]
    assert layer.undoStack().count() == 1
    dock.actions_by_name["undo"].trigger()
    assert sorted(cells(dock, column_of("name"))) == ["A", "B", "C", "D"]
    dock.commands.split_in(3, 2)
    wait_for_preview(dock, qtbot)
    assert sorted(cells(dock, column_of("name"))) == ["A", "B", "C", "D", "D 2"]
    assert dock.session.tally.parts.max() == 1
    new = next(each for each in dock.session.active if dock.session.name(int(each)) == "D 2")
    dock.session.pick(int(new))
    dock.actions_by_name["undo"].trigger()
    assert dock.session.picked != new
    assert dock.session.picked in (None, *dock.session.active.tolist())


def test_an_uneven_split_says_why_until_that_is_read(dock, layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(24, 1, 500.0)
    dock.session.flush()
    dock.commands.split_in(3, 2)
    wait_for_preview(dock, qtbot)
    said = dock.told.text.text().replace("\u00a0", " ")
    assert "r3c5 alone carries" in said
    assert "units are not divided" in said
    assert "of its work" in said


def test_a_figure_that_comes_has_its_place_at_once(dock, qtbot):
    figures, session = dock.page.summary.figures, dock.session
    session.configure(replace(session.settings, criteria=(Criterion("work", tolerance=2.0),)))
    qtbot.waitUntil(figures[OUTSIDE].isHidden)
    qtbot.wait(20)
    session.configure(replace(session.settings, criteria=(Criterion("work"),)))
    shown = [each for each in figures.values() if not each.isHidden()]
    assert figures[OUTSIDE] in shown
    for at, one in enumerate(shown):
        assert not any(one.geometry().intersects(other.geometry()) for other in shown[:at])


def test_locks_are_called_so_wherever_they_are_set(dock):
    """Of territories and of units, in the menu behind ⋯: it had *Freeze* for one of them."""
    texts = [dock.actions_by_name[name].text() for name in ("lock", "lock_units")]
    assert texts == ["Lock selected territories", "Lock selected units"]
    assert "(frozen)" in dock.actions_by_name["lock"].toolTip()


def test_a_frozen_territory_is_marked_and_kept(dock, layer, qtbot):
    dock.page.territories.select([3])
    dock.actions_by_name["lock"].trigger()
    assert dock.session.locks.tolist() == [0, 0, 0, FROZEN]
    qtbot.waitUntil(lambda: not dock.page.territories.table.isColumnHidden(column_of("lock")))
    dock.commands.merge([3], 0)
    assert any("locked" in text for text in dock.messages)
    assert not layer.isEditable()


def test_a_read_only_layer_can_be_tried_but_not_changed(dock, layer, qtbot):
    layer.setReadOnly(True)
    assert "read-only" in dock.page.notice.text()
    assert not dock.actions_by_name["merge"].isEnabled()
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    wait_for_preview(dock, qtbot)
    assert dock.session.preview is not None
    assert not dock.page.solve_bar.apply.isEnabled()


def test_a_plan_without_territories_is_designed_from_the_panel(map_canvas, open_dock, qtbot):
    layer = set_up(make_layer(("......", "......", "......")))
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    assert "No territories" in dock.state_page.title.text()
    dock.commands.run_design(DesignSettings(count=3, effort="fast"))
    wait_for_preview(dock, qtbot)
    assert dock.pages.currentWidget() is dock.page
    assert len(dock.session.active) == 3
    assert dock.session.tally.parts.tolist() == [1, 1, 1]
    layer.undoStack().undo()
    dock.session.flush()
    assert (dock.session.tally.assignment == -1).all()


def test_where_nothing_was_before_nothing_is_told_to_have_moved(map_canvas, open_dock, qtbot):
    """After a first design *Change* would repeat *Workload*, and all would have moved."""
    layer = set_up(make_layer(("......", "......")))
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock(560)
    session, figure = dock.session, dock.page.summary.figures["changes"]
    session.editor.become(["A"] * 6 + ["B"] * 6, "Design")
    qtbot.wait(50)
    assert (figure.figure, figure.caption) == ("–", "moved")
    table, change = dock.page.territories.table, column_of("change")
    assert change not in table.shown()
    assert change not in dock.page.model.offered()
    assert layer.commitChanges(False)
    session.editor.assign(np.array([3]), -1, "away")
    qtbot.wait(50)
    assert figure.figure == "1"
    assert change in table.shown()


def test_a_first_plan_that_was_undone_can_be_brought_back_where_no_toolbar_is(
    map_canvas, open_dock, qtbot
):
    layer = set_up(make_layer(("......", "......")))
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    assert dock.state_page.redo.isHidden()
    dock.session.editor.become(["A"] * 12, "Design")
    dock.session.editor.undo()
    qtbot.waitUntil(lambda: dock.pages.currentWidget() is dock.state_page)
    qtbot.waitUntil(lambda: not dock.state_page.redo.isHidden())
    dock.state_page.redo.click()
    qtbot.waitUntil(lambda: dock.pages.currentWidget() is dock.page)
    assert dock.session.tally.units.tolist() == [12]
    assert dock.state_page.redo.isHidden()


def test_undo_is_offered_as_soon_as_there_is_something_to_undo(dock, layer):
    assert not dock.actions_by_name["undo"].isEnabled()
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "B", "A")
    dock.session.flush()
    assert dock.actions_by_name["undo"].isEnabled()


def test_selected_units_are_given_to_the_picked_territory_as_one_step(dock, layer):
    give = dock.actions_by_name["give_units"]
    give.trigger()
    assert "Select a territory in the table first." in dock.messages
    dock.page.territories.select([dock.session.territories.index("B")])
    give.trigger()
    assert "Select units in the layer first." in dock.messages
    dock.session.editor.lock_units(dock.session.table.rows([1]), True)
    layer.selectByIds([1, 2, 3])
    give.trigger()
    assert dock.session.tally.units.tolist() == [4, 8, 6, 6]
    assert "r0c0 is locked." in dock.messages
    assert [layer.undoStack().text(at) for at in range(layer.undoStack().count())] == ["Give to B"]
    dock.actions_by_name["unassign"].trigger()
    give.trigger()
    assert dock.session.tally.units.tolist() == [4, 6, 6, 6]


def test_selected_units_are_locked_and_released(dock, layer):
    layer.selectByIds([1, 2])
    dock.actions_by_name["lock_units"].trigger()
    assert dock.session.table.locked.nonzero()[0].tolist() == [0, 1]
    assert "2 units locked." in dock.messages
    dock.actions_by_name["release_units"].trigger()
    assert not dock.session.table.locked.any()


def test_the_balance_dialog_asks_how_much_may_change_hands(dock, layer, qtbot):
    dialog = BalanceDialog(dock.session, [], dock)
    qtbot.addWidget(dialog)
    most, each = dialog.findChildren(QDoubleSpinBox)
    assert (most.text(), dialog.asked()) == ("as much as needed", BalanceAsked())
    most.setValue(25)
    each.setValue(60)
    assert dialog.asked() == BalanceAsked(most=25, each=60)
    dock.commands.run_balance(replace(dialog.asked(), effort="fast"))
    wait_for_preview(dock, qtbot)
    preview, work = dock.session.preview, dock.session.table.workload[:, 0]
    assert work[preview.units].sum() <= 0.25 * work.sum()


def test_keys_are_offered_neither_as_a_measure_nor_as_a_forecast(kept_layer, open_dock):
    dialog = BalanceDialog((dock := open_dock()).session, [], dock)
    assert kept_layer.fields().lookupField("fid") >= 0
    for box in dialog.findChildren(QComboBox):
        assert "fid" not in [box.itemText(row).strip("“”") for row in range(box.count())]
    dialog.reject()


def off(plan: np.ndarray, work: np.ndarray) -> float:
    """Return the largest deviation from equal shares."""
    loads = np.bincount(plan, weights=work)
    return float(np.abs(loads / loads.mean() - 1).max())


def test_the_balance_dialog_asks_for_forecasts_and_they_are_kept(dock, layer, qtbot):
    session = dock.session
    layer.dataProvider().addAttributes([real_field("may"), real_field("june")])
    layer.updateFields()
    at, work = layer.fields().lookupField("may"), session.table.workload[:, 0]
    later = work * np.where(session.tally.assignment == 2, 1.5, 1.0)
    values = {unit + 1: {at: float(each)} for unit, each in enumerate(later)}
    layer.dataProvider().changeAttributeValues(values)
    session.configure(replace(session.settings, criteria=(Criterion("work", tolerance=0.2),)))
    dock.commands.balance([])
    (dialog,) = dock.findChildren(BalanceDialog)
    (box,) = dialog.findChildren(QgsCheckableComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["may", "june"]
    assert (box.currentText(), dialog.asked()) == ("no field", BalanceAsked())
    dock.commands.run_balance(BalanceAsked())
    wait_for_preview(dock, qtbot)
    assert off(session.preview.tally.assignment, later) > 0.2  # it has to be asked for
    box.setCheckedItems(["may"])
    assert dialog.asked() == BalanceAsked(forecasts=("may",))
    dialog.accept()
    wait_for_preview(dock, qtbot)
    assert off(session.preview.tally.assignment, later) <= 0.2 + 1e-9
    assert as_parameters(session, ["FORECASTS"]) == {"FORECASTS": ["may"]}
    again = BalanceDialog(session, [], dock)
    assert again.asked().forecasts == ("may",)
    again.reject()


def test_no_command_begins_with_a_plan_that_is_half_written(dock, layer, qtbot, monkeypatch):
    monkeypatch.setattr(unit_editor, "MANY_MOVED", 4)
    monkeypatch.setattr(unit_editor, "CHUNK", 2)
    monkeypatch.setattr(unit_editor, "TURN_SECONDS", 0.0)
    session, plan = dock.session, np.arange(24, dtype=np.int32) // 6
    session.editor.apply(preview_of(session.tally, plan, "Design"))
    assert session.editor.in_stroke
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    assert not session.editor.in_stroke
    assert session.tally.assignment.tolist() == plan.tolist()
    wait_for_preview(dock, qtbot)
    assert not any("meanwhile" in said for said in dock.messages)
    assert layer.undoStack().count() == 1


def while_touching_is_found(session, monkeypatch):
    """Let a plan whose touching units are known be asked for as if they were not yet."""
    known = session.plan.shapes
    session.plan.shapes = None
    monkeypatch.setattr(PlanSession, "finding_shapes", property(lambda own: own.shapes is None))
    return known


def test_what_needs_touching_units_begins_by_itself_once_they_are_known(
    dock, layer, qtbot, monkeypatch
):
    bar, session = dock.page.solve_bar, dock.session
    known = while_touching_is_found(session, monkeypatch)
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    assert bar.isVisible()
    assert bar.cancel.isVisible()
    assert "which units touch is still being found out" in bar.text.text()
    session.state_changed.emit()
    qtbot.wait(50)
    assert bar.busy
    session.plan.shapes = known
    session.state_changed.emit()
    qtbot.waitUntil(lambda: session.preview is not None)
    assert len(session.preview.units) > 0
    assert not any("Wait a moment" in text for text in dock.messages)


def test_what_waits_can_be_cancelled_and_is_not_done_to_another_list_of_territories(
    dock, layer, qtbot, monkeypatch
):
    bar, session = dock.page.solve_bar, dock.session
    known = while_touching_is_found(session, monkeypatch)
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert not bar.busy
    session.plan.shapes = known
    session.state_changed.emit()
    qtbot.wait(50)
    assert not bar.busy
    known = while_touching_is_found(session, monkeypatch)
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    session.plan.territories = copy(session.territories)
    session.plan.shapes = known
    session.state_changed.emit()
    qtbot.waitUntil(lambda: not bar.busy)
    assert "read anew meanwhile" in dock.messages[-1]
    assert session.preview is None


def test_where_touching_units_could_not_be_found_it_says_what_to_do(dock, monkeypatch):
    dock.session.plan.shapes = None
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    assert dock.messages[-1] == "Which units touch is not known: press Refresh."
    assert not dock.page.solve_bar.busy
