"""The panel shares its side of the window: a tab beside others, low where there is little room."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QMainWindow, QScrollArea

from territory_planner.ui.dock import PlannerDock
from territory_planner.ui.docking import PLACED, _Widened, dock_beside_others

RIGHT, LEFT = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.LeftDockWidgetArea


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    window.setCentralWidget(QLabel("map"))
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def other(window, name, area=RIGHT, height=100):
    dock = QDockWidget(name, window)
    dock.setObjectName(name)
    inside = QLabel(name)
    inside.setMinimumHeight(height)
    dock.setWidget(inside)
    window.addDockWidget(area, dock)
    dock.show()
    return dock


def panel(window, qtbot, map_canvas):
    dock = PlannerDock(map_canvas, parent=window)

    def as_qgis_does(area, added):
        window.addDockWidget(area, added)
        added.show()

    dock_beside_others(window, dock, RIGHT, as_qgis_does)
    if dock.session.ready:
        qtbot.waitUntil(lambda: dock.session.tiling is not None)
    qtbot.wait(50)
    return dock


def test_the_panel_opens_as_the_front_tab_beside_the_panel_with_most_room(
    layer, map_canvas, window, qtbot
):
    small, tall = other(window, "small"), other(window, "tall", height=400)
    left, closed = other(window, "left", LEFT), other(window, "closed")
    closed.hide()
    dock = panel(window, qtbot, map_canvas)
    assert window.tabifiedDockWidgets(dock) == [tall]
    assert dock.isUserVisible()
    assert small.isVisible()
    assert left.isVisible()
    assert window.size().height() == 800
    dock.shut_down()


def test_without_another_panel_it_has_the_side_to_itself(layer, map_canvas, window, qtbot):
    other(window, "left", LEFT)
    dock = panel(window, qtbot, map_canvas)
    assert window.dockWidgetArea(dock) == RIGHT
    assert not window.tabifiedDockWidgets(dock)
    assert dock.isVisible()
    dock.shut_down()


def test_at_the_first_start_it_is_as_wide_as_it_likes(layer, map_canvas, window, qtbot):
    """QGIS puts its window as it was before it is shown, and knows nothing of a new panel."""
    QgsSettings().remove(PLACED)
    other(window, "closed").hide()
    before = window.saveState()
    window.hide()
    dock = PlannerDock(map_canvas, parent=window)
    dock_beside_others(window, dock, RIGHT, window.addDockWidget)
    window.restoreState(before)
    window.show()
    qtbot.waitUntil(lambda: dock.width() == 440)
    window.resizeDocks([dock], [380], Qt.Orientation.Horizontal)
    dock.hide()
    dock.show()
    qtbot.wait(50)
    assert dock.width() == 380
    kept = window.saveState()
    placed = QgsSettings().value(PLACED, False, type=bool)
    assert not placed, "were QGIS killed now, it would know no width at the next start"
    dock.findChild(_Widened).keep()
    window.hide()
    dock.shut_down()
    sip.delete(dock)
    dock = PlannerDock(map_canvas, parent=window)
    dock_beside_others(window, dock, RIGHT, window.addDockWidget)
    window.restoreState(kept)
    window.show()
    qtbot.wait(50)
    assert dock.width() == 380, "at the next start it is as it was left"
    dock.shut_down()


def test_a_window_that_opens_small_gives_it_its_width_when_it_grows(
    layer, map_canvas, window, qtbot
):
    QgsSettings().remove(PLACED)
    window.resize(500, 800)
    window.centralWidget().setMinimumWidth(120)
    window.hide()
    dock = PlannerDock(map_canvas, parent=window)
    dock_beside_others(window, dock, RIGHT, window.addDockWidget)
    window.show()
    qtbot.wait(50)
    assert dock.width() < 440
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: dock.width() == 440)
    window.resizeDocks([dock], [380], Qt.Orientation.Horizontal)
    window.resize(1200, 800)
    qtbot.wait(50)
    assert dock.width() == 380
    dock.shut_down()


@pytest.mark.parametrize("shown", [True, False])
def test_it_comes_back_where_it_was_left(layer, map_canvas, window, qtbot, shown):
    dock = panel(window, qtbot, map_canvas)
    window.addDockWidget(LEFT, dock)
    dock.setVisible(shown)
    kept = window.saveState()
    dock.shut_down()
    sip.delete(dock)
    other(window, "right")
    window.restoreState(kept)
    dock = panel(window, qtbot, map_canvas)
    assert window.dockWidgetArea(dock) == LEFT
    assert dock.isVisible() == shown
    dock.shut_down()


def test_the_panel_is_as_low_as_250_pixels_and_three_fit_one_side(layer, map_canvas, window, qtbot):
    dock = panel(window, qtbot, map_canvas)
    above, below = other(window, "above", height=200), other(window, "below", height=200)
    window.splitDockWidget(above, dock, Qt.Orientation.Vertical)
    qtbot.wait(50)
    for page in (dock.page, dock.set_up, dock.state_page):
        dock.pages.setCurrentWidget(page)
        qtbot.wait(20)
        assert dock.minimumSizeHint().height() <= 250
        assert window.height() == 800, "the window grew"
        assert below.geometry().bottom() <= 800
    dock.pages.setCurrentWidget(dock.page)
    window.resizeDocks([above, dock, below], [290, 200, 290], Qt.Orientation.Vertical)
    qtbot.wait(50)
    assert dock.height() <= 250
    table = dock.page.territories.table
    table.setFocus()
    scroll = dock.findChild(QScrollArea)
    scroll.ensureWidgetVisible(table)
    assert table.visibleRegion().boundingRect().height() > 50, "the table can't be reached"
    assert dock.page.width() == scroll.viewport().width(), "nothing is cut off at the side"
    dock.shut_down()


def test_the_table_gives_way_before_the_panel_scrolls(dock, qtbot):
    (bar,) = [
        each.verticalScrollBar()
        for each in dock.findChildren(QScrollArea)
        if each.isAncestorOf(dock.page) and not dock.pages.isAncestorOf(each)
    ]
    dock.page.solve_bar.show()
    dock.page.notice.setText("A note that is so long that it takes several lines. " * 4)
    dock.page.notice.show()
    qtbot.wait(50)
    around = dock.height() - bar.parent().parent().height()
    least = dock.page.minimumSizeHint().height()
    for height, scrolls in ((least + 40, False), (least - 60, True)):
        dock.resize(440, around + height)
        qtbot.wait(50)
        assert bar.isVisible() == scrolls, height
    assert dock.page.width() > 400
    dock.open_set_up()
    qtbot.wait(50)
    assert not bar.isVisible(), "the set-up scrolls by itself, and once is enough"
    assert dock.set_up.accept.isVisible()
