"""Keys of the tool in hand: wherever the focus is, except in a text field."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QLineEdit, QVBoxLayout

from territory_planner.ui.actions import MAP_TOOLS
from territory_planner.ui.dock import PlannerDock


@pytest.fixture
def suggesting(hand, qtbot):
    hand.dock.activateWindow()
    qtbot.waitUntil(lambda: hand.dock.isActiveWindow())
    hand.use("suggest", "D")
    tool = hand.dock.tools.tools["suggest"]
    qtbot.waitUntil(lambda: bool(tool.suggestions))
    return tool


def focus(widget, qtbot):
    widget.window().activateWindow()
    qtbot.waitUntil(lambda: widget.window().isActiveWindow())
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)
    return widget


def places(dock) -> list:
    return [dock.page.territories.table, dock.page.tabs.tabBar(), dock.plan_box]


@pytest.mark.parametrize("at", range(3))
def test_a_number_applies_a_suggestion_and_esc_leaves_wherever_the_focus_is(
    hand, suggesting, qtbot, at
):
    widget = focus(places(hand.dock)[at], qtbot)
    QTest.keyClick(widget, Qt.Key.Key_1)
    assert hand.undo_texts() == ["Suggestion for D"]
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    assert hand.dock.tools.active is None


def test_esc_drops_a_stroke_with_the_focus_in_the_table(hand, qtbot):
    hand.use("paint", "B")
    table = focus(hand.dock.page.territories.table, qtbot)
    hand.begin("r0c0", "r0c1")
    assert hand.plan().startswith("BB")
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert hand.plan().startswith("AAA")
    hand.release(hand.pixel("r0c1"))


def test_in_a_text_field_keys_are_letters(hand, suggesting, qtbot):
    field = focus(hand.dock.page.territories.filter, qtbot)
    QTest.keyClick(field, Qt.Key.Key_1)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "1"
    assert hand.undo_texts() == []
    assert hand.dock.tools.active is suggesting


def test_a_name_that_is_being_edited_takes_its_own_escape(hand, qtbot):
    hand.use("paint", "B")
    page = hand.dock.page
    focus(page.territories.table, qtbot)
    page.territories.rename(0)
    (editor,) = page.territories.table.findChildren(QLineEdit)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is editor)
    QTest.keyClicks(editor, "12")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert hand.dock.tools.active is not None
    assert hand.session.name(0) == "A"


def test_other_windows_keep_their_keys(hand, suggesting, qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog)
    dialog.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    dialog.show()
    qtbot.waitExposed(dialog)
    focus(dialog, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_1)
    assert hand.undo_texts() == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert hand.dock.tools.active is suggesting


def test_without_a_tool_in_hand_nothing_is_listened_to(hand, suggesting, qtbot):
    table = focus(hand.dock.page.territories.table, qtbot)
    hand.dock.tools.leave()
    QTest.keyClick(table, Qt.Key.Key_1)
    assert hand.undo_texts() == []
    assert hand.dock.tools.keys._heard is None


def test_the_tip_says_anew_what_a_move_would_do_after_an_undo(hand):
    hand.use("paint", "B")
    before = hand.hover("r0c0")
    hand.session.editor.assign(np.array([3, 4]), 0, "elsewhere")
    changed = hand.dock.tools.tip.text()
    assert hand.dock.tools.tip.isVisible()
    assert changed != before
    hand.dock.actions_by_name["undo"].trigger()
    assert hand.dock.tools.tip.text() == before


def test_the_brush_button_stays_on_however_often_it_is_pressed(hand):
    action = hand.dock.actions_by_name["paint"]
    hand.use("paint", "B")
    for _ in range(3):
        action.trigger()
        assert action.isChecked()
        assert hand.dock.tools.active is hand.dock.tools.tools["paint"]


def pressed(hand) -> list[str]:
    actions = hand.dock.actions_by_name
    return [name for name in (*MAP_TOOLS, "unassign") if actions[name].isChecked()]


def test_just_the_tool_in_hand_looks_active_the_eraser_in_place_of_the_brush(hand):
    actions = hand.dock.actions_by_name
    assert pressed(hand) == []
    for _ in range(2):
        actions["unassign"].trigger()
        assert pressed(hand) == ["unassign"]
    hand.session.pick(1)
    assert pressed(hand) == ["paint"]
    hand.session.pick(-1)
    assert pressed(hand) == ["unassign"]
    for tool in ("rectangle", "lasso", "suggest"):
        hand.use(tool)
        assert pressed(hand) == [tool]
    actions["unassign"].trigger()
    assert pressed(hand) == ["unassign"]
    hand.dock.tools.leave()
    assert pressed(hand) == []


def test_the_brush_after_the_eraser_paints_with_what_it_painted_with_before(hand, qtbot):
    actions = hand.dock.actions_by_name
    hand.use("paint", "B")
    actions["unassign"].trigger()
    hand.session.refresh()
    qtbot.waitUntil(lambda: hand.session.shapes is not None)
    actions["paint"].trigger()
    assert pressed(hand) == ["paint"]
    hand.click("r0c2")
    assert hand.plan().startswith("AABBBB")


def test_the_brush_after_the_eraser_asks_for_a_territory_where_none_was_picked(hand, said):
    hand.dock.actions_by_name["unassign"].trigger()
    hand.dock.actions_by_name["paint"].trigger()
    assert pressed(hand) == ["paint"]
    hand.click("r0c2")
    assert hand.plan().startswith("AAABBB")
    assert said


def test_the_panel_s_shortcut_goes_to_it_and_back_and_opens_it(
    hand, qtbot, qgis_canvas, qgis_parent
):
    dock, action = hand.dock, hand.dock.actions_by_name["panel"]
    qgis_parent.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    QApplication.setActiveWindow(qgis_parent)
    dock.close()
    assert dock.isHidden()
    action.trigger()
    assert dock.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dock.page.territories.table)
    action.trigger()
    assert QApplication.focusWidget() is qgis_canvas
    dock.close()
    dock.actions_by_name["refresh"].trigger()
    assert dock.isVisible()
    qgis_parent.removeDockWidget(dock)


def test_its_keys_are_heard_while_the_panel_is_closed_and_while_it_is_behind_another(
    layer, qgis_canvas, qgis_parent, qtbot
):
    dock, other = PlannerDock(qgis_canvas, None, qgis_parent), QDockWidget(qgis_parent)
    side = Qt.DockWidgetArea.RightDockWidgetArea
    qgis_parent.addDockWidget(side, dock)
    qgis_parent.addDockWidget(side, other)
    qgis_parent.show()
    canvas = focus(qgis_canvas, qtbot)
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    try:
        dock.close()
        qtbot.keyClick(canvas, Qt.Key.Key_F1, keys)
        qtbot.waitUntil(dock.isUserVisible)
        qgis_parent.tabifyDockWidget(dock, other)
        other.show()
        other.raise_()
        qtbot.waitUntil(lambda: not dock.isUserVisible())
        focus(qgis_canvas, qtbot)
        qtbot.keyClick(canvas, Qt.Key.Key_F1, keys)
        qtbot.waitUntil(dock.isUserVisible)
    finally:
        for each in (dock, other):
            qgis_parent.removeDockWidget(each)
        dock.shut_down()
        dock.deleteLater()
        other.deleteLater()
