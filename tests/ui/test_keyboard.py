"""The panel without a mouse: every action, button, menu and preview can be reached and pressed."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QContextMenuEvent, QIcon, QImage, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDoubleSpinBox,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)

from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.ui.actions import OPTIONS
from territory_planner.ui.command_bar import CommandBar
from territory_planner.ui.themed_icons import themed_icon

TERRITORY = 2


def press(qtbot, button: QAbstractButton) -> None:
    """Press a button as the Tab and Space keys would."""
    assert button.isEnabled()
    assert button.isVisible()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def give(dock, layer, feature: int, key: str) -> None:
    layer.startEditing()
    layer.changeAttributeValue(feature, TERRITORY, key)
    dock.session.flush()


def wait_for_preview(dock, qtbot) -> None:
    qtbot.waitUntil(lambda: dock.session.preview is not None)
    qtbot.waitUntil(lambda: dock.page.solve_bar.apply.isVisible())


def test_every_action_has_a_shortcut_of_its_own_that_its_tooltip_says(dock):
    actions = dock.actions_by_name
    shortcuts = [each.shortcut().toString() for each in actions.values()]
    assert all(shortcuts)
    assert len(set(shortcuts)) == len(shortcuts)
    native = QKeySequence.SequenceFormat.NativeText
    for action in actions.values():
        assert f"({action.shortcut().toString(native)})" in action.toolTip()
    assert dock.gear.shortcut().toString() not in {*shortcuts, ""}
    assert dock.gear.shortcut().toString(native) in dock.gear.toolTip()


def test_every_button_is_a_stop_of_tab_or_in_a_bar_that_is_one(dock):
    buttons = [each for each in dock.findChildren(QAbstractButton) if each.isVisible()]
    no_stop = [each for each in buttons if not each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    bars = dock.page.findChildren(CommandBar)
    assert len(bars) == 2
    in_bars = [button for bar in bars for button in bar.buttons()]
    assert [each for each in no_stop if each not in in_bars] == []
    assert all(not each.defaultAction().shortcut().isEmpty() for each in in_bars)
    for bar in bars:
        assert len([each for each in bar.buttons() if each not in no_stop]) == 1


def bar_with(dock, name):
    action = dock.actions_by_name[name]
    return next(
        bar for bar in dock.page.findChildren(CommandBar) if action in bar.actions()
    ), action


def test_arrows_go_through_the_tools_and_space_takes_one(dock, map_canvas, qtbot):
    dock.activateWindow()
    map_canvas.clearFocus()
    bar, paint = bar_with(dock, "paint")
    usable = [each for each in bar.buttons() if each.isEnabled()]
    figure = list(dock.page.summary.figures.values())[-1]
    figure.setFocus()
    qtbot.keyClick(figure, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is usable[0] is bar.widgetForAction(paint)
    qtbot.keyClick(usable[0], Qt.Key.Key_Space)
    assert paint.isChecked()
    assert map_canvas.window().focusWidget() is not map_canvas, "it goes on from where it is"
    for key, at in (
        ("Right", 1),
        ("Right", 2),
        ("Left", 1),
        ("End", -1),
        ("Right", 0),
        ("Left", -1),
    ):
        qtbot.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        assert QApplication.focusWidget() is usable[at]
    qtbot.keyClick(usable[-1], Qt.Key.Key_Home)
    qtbot.keyClick(usable[0], Qt.Key.Key_Right)
    qtbot.keyClick(usable[1], Qt.Key.Key_Space)
    assert dock.actions_by_name["rectangle"].isChecked()
    # Tab leaves the bar, and finds it again where it was.
    qtbot.keyClick(usable[1], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() not in bar.buttons()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is usable[1]


def test_a_click_on_a_tool_leaves_the_focus_where_it_is(dock, qtbot):
    dock.activateWindow()
    table = dock.page.territories.table
    table.setFocus()
    bar, lasso = bar_with(dock, "lasso")
    qtbot.mouseClick(bar.widgetForAction(lasso), Qt.MouseButton.LeftButton)
    assert lasso.isChecked()
    assert QApplication.focusWidget() is table


def test_a_bar_stays_a_stop_of_tab_whatever_can_be_pressed(dock, layer, qtbot):
    bar, undo = bar_with(dock, "undo")

    def stops():
        policy = Qt.FocusPolicy.TabFocus
        return [each for each in bar.buttons() if each.isEnabled() and each.focusPolicy() == policy]

    assert not undo.isEnabled()
    assert len(stops()) == 1
    give(dock, layer, 1, "B")
    button = bar.widgetForAction(undo)
    button.setFocus()
    assert stops() == [button]
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not undo.isEnabled())
    assert len(stops()) == 1


def test_icons_without_words_say_in_a_tooltip_what_they_do(dock):
    buttons = [each for each in dock.findChildren(QToolButton) if each.isVisible()]
    assert len(buttons) > 10
    assert [each.text() for each in buttons if not each.toolTip()] == []
    without_icon = [name for name, each in dock.actions_by_name.items() if each.icon().isNull()]
    assert set(without_icon) == set(OPTIONS)


@pytest.mark.parametrize("name", ["refresh", "lock", "new_territory", "keep_connected"])
def test_a_shortcut_triggers_its_action(dock, qtbot, name):
    dock.page.territories.select([0])
    dock.activateWindow()
    table = dock.page.territories.table
    table.setFocus()
    action = dock.actions_by_name[name]
    with qtbot.waitSignal(action.triggered):
        letter = action.shortcut().toString()[-1]
        modifiers = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(table, letter, modifiers)


def test_figures_lists_tabs_and_filters_take_the_focus(dock):
    page = dock.page
    widgets = [
        *page.summary.figures.values(),
        page.territories.table,
        page.territories.filter,
        page.territories.only_wrong,
        page.tab["problems"].list,
        page.tab["changes"].list,
        page.tab["chart"],
        page.tabs.tabBar(),
        dock.plan_box,
        dock.criterion_box,
    ]
    assert [each for each in widgets if not each.focusPolicy() & Qt.FocusPolicy.TabFocus] == []


def test_the_menu_of_the_chosen_rows_opens_by_its_key_and_does_what_it_says(dock, qtbot):
    table = dock.page.territories.table
    dock.page.territories.select([3])
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5))
    QApplication.sendEvent(table.viewport(), asked)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    texts = [each.text() for each in menu.actions() if not each.isSeparator()]
    wanted = {"Paint with this", "Zoom to", "Select its units", "Lock", "Set target…", "Rename"}
    assert wanted | {"Merge into", "Split…"} <= set(texts)
    menu.setActiveAction(next(each for each in menu.actions() if each.text() == "Paint with this"))
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert dock.session.picked == 3
    assert dock.actions_by_name["paint"].isChecked()


def test_a_gap_is_fixed_and_the_preview_applied_by_keyboard(dock, layer, qtbot):
    give(dock, layer, 1, "D")
    page = dock.page
    page.tabs.setCurrentWidget(page.tab["problems"])
    page.tab["problems"].update_tab(0)
    page.tab["problems"].list.setFocus()
    page.tab["problems"].list.setCurrentItem(page.tab["problems"].list.topLevelItem(0))
    qtbot.keyClick(page.tab["problems"].list, Qt.Key.Key_Down)
    press(qtbot, page.tab["problems"].fix)
    wait_for_preview(dock, qtbot)
    press(qtbot, page.solve_bar.apply)
    assert layer.getFeature(1)["territory"] == "A"


def test_a_preview_is_dropped_by_keyboard(dock, layer, qtbot):
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    wait_for_preview(dock, qtbot)
    press(qtbot, dock.page.solve_bar.drop)
    assert dock.session.preview is None


def test_changes_are_reverted_by_keyboard(dock, layer, qtbot):
    give(dock, layer, 1, "B")
    page = dock.page
    page.tabs.setCurrentWidget(page.tab["changes"])
    page.tab["changes"].update_tab(0)
    page.tab["changes"].list.setCurrentItem(page.tab["changes"].list.topLevelItem(0))
    press(qtbot, page.tab["changes"].buttons["revert"])
    assert layer.getFeature(1)["territory"] == "A"


def test_the_set_up_is_opened_filled_and_left_by_keyboard(dock, qtbot):
    press(qtbot, dock.gear)
    form = dock.set_up
    assert form.isVisible()
    boxes = [form.layer, form.territory_field, form.id_field, form.contiguity, form.centers]
    assert all(box.focusPolicy() & Qt.FocusPolicy.TabFocus for box in boxes)
    qtbot.keyClick(form.criteria, Qt.Key.Key_Home)
    qtbot.keyClick(form.criteria, Qt.Key.Key_Space)
    press(qtbot, form.accept)
    assert dock.page.isVisible()
    assert dock.session.settings.criteria == ()


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return what Tab goes through from `root` on, parts of other stops left out."""
    stops, at = [], root.nextInFocusChain()
    while at is not root:
        reached = root.isAncestorOf(at) and at.isVisible() and at.isEnabled()
        part = isinstance(at, (QLineEdit, QTabBar)) and isinstance(
            at.parent(), (QDoubleSpinBox, QTabWidget)
        )
        if reached and not part and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(at)
        at = at.nextInFocusChain()
    return stops


def heights(root: QWidget, stops: list[QWidget]) -> list[int]:
    return [stop.mapTo(root, QPoint(0, 0)).y() for stop in stops]


def test_tab_goes_from_the_tabs_through_the_table_downward(dock):
    page = dock.page
    stops = [stop for stop in tab_stops(page) if page.tabs is stop or page.tabs.isAncestorOf(stop)]
    tab = page.territories
    action = dock.actions_by_name["statistics"]
    (layer,) = (each for each in tab.findChildren(QToolButton) if each.defaultAction() is action)
    assert stops == [page.tabs, tab.filter, tab.only_wrong, layer, tab.table, tab.unassigned]


def test_what_makes_a_layer_has_an_icon_of_layers_and_none_of_a_chart(dock):
    def drawn(shown: QIcon) -> QImage:
        return shown.pixmap(32).toImage()

    made = drawn(dock.actions_by_name["statistics"].icon())
    assert made == drawn(themed_icon("territory_layer"))
    assert made != drawn(themed_icon("statistics"))
    assert made.width() == 32


def test_tab_goes_through_the_set_up_from_top_to_bottom(dock, qtbot):
    dock.open_set_up()
    dock.set_up.rules.setCollapsed(False)
    qtbot.wait(50)
    stops = [stop for stop in tab_stops(dock.set_up) if not isinstance(stop, QScrollArea)]
    assert len(stops) > 25
    # What is scrolled lies behind the buttons, which come last.
    form = dock.set_up.findChild(QScrollArea)
    scrolled = [stop for stop in stops if form.isAncestorOf(stop)]
    form = dock.set_up
    assert stops == [*scrolled, form.accept, form.cancel, form.help]
    at = heights(dock.set_up, scrolled)
    assert at == sorted(at)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_presses_the_button_that_has_the_focus(dock, layer, qtbot, key):
    give(dock, layer, 3, "B")
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    wait_for_preview(dock, qtbot)
    bar, only_wrong = dock.page.solve_bar, dock.page.territories.only_wrong
    only_wrong.setFocus()
    qtbot.keyClick(only_wrong, key)
    assert only_wrong.isChecked()
    bar.drop.setFocus()
    qtbot.keyClick(bar.drop, key)
    assert dock.session.preview is None
    figures = dock.page.summary.findChildren(QAbstractButton)
    figures[0].setFocus()
    qtbot.keyClick(figures[0], key)
    assert dock.page.tabs.currentWidget() is dock.page.territories


def test_return_in_a_table_or_a_field_presses_nothing(dock, qtbot):
    pressed = []
    for button in dock.findChildren(QAbstractButton):
        button.clicked.connect(pressed.append)
    for each in (dock.page.territories.table, dock.page.territories.filter, dock.plan_box):
        each.setFocus()
        qtbot.keyClick(each, Qt.Key.Key_Return)
    assert pressed == []
