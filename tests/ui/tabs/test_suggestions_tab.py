"""Suggestions as a list beside the arrows; one out of sight says so."""

from __future__ import annotations

import pytest
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QApplication, QStyleOptionViewItem

from territory_planner.ui.table.delegates import shortened
from tests.ui.tools.conftest import Hand


@pytest.fixture
def tab(dock, layer, map_canvas, qtbot):
    hand = Hand(map_canvas, dock, qtbot)
    hand.use("suggest", "D")
    tool = dock.tools.tools["suggest"]
    qtbot.waitUntil(lambda: bool(tool.suggestions))
    tab = dock.page.tab["suggestions"]
    dock.page.tabs.setCurrentWidget(tab)
    return tab


def test_the_list_says_what_the_arrows_do_and_applies_it(dock, tab, layer, qtbot):
    tool = dock.tools.tools["suggest"]
    assert dock.page.tabs.isTabVisible(dock.page.tabs.indexOf(tab))
    assert tab.list.topLevelItemCount() == len(tool.suggestions) == tab.count()
    session, first = dock.session, tool.suggestions[0]
    unit, target = first.moves[0]
    text = tab.list.topLevelItem(0).text(0)
    assert text.startswith("1")
    assert f"{session.table.name[unit]} → {session.name(target)}" in text
    assert not tab.apply.isEnabled()
    tab.list.setCurrentItem(tab.list.topLevelItem(0))
    tab.apply.click()
    assert layer.undoStack().undoText() == f"Suggestion for {session.name(first.territories[0])}"
    assert int(session.tally.assignment[unit]) == target
    qtbot.waitUntil(lambda: bool(tool.suggestions))
    dock.tools.leave()
    assert not dock.page.tabs.isTabVisible(dock.page.tabs.indexOf(tab))


def test_what_is_out_of_sight_says_so_and_the_map_goes_there(dock, tab, map_canvas, qtbot):
    assert "in sight" not in dock.page.notice.text()
    map_canvas.setExtent(QgsRectangle(400000, 4000000, 401000, 4001000))
    qtbot.waitUntil(lambda: "Not all in sight: suggestion" in dock.page.notice.text())
    assert len(tab.out_of_sight()) == tab.count()
    dock.page._update_lists()
    assert "out of sight" in tab.list.topLevelItem(0).text(0)
    dock.page.notice.linkActivated.emit("zoom")
    assert tab.out_of_sight() == []
    assert "in sight" not in dock.page.notice.text()


def test_heads_say_whose_deviations_are_told(dock, tab):
    dock.page._update_lists()
    name = dock.session.name(tab._found[0].territories[0])
    head = tab.list.headerItem()
    assert head.text(1) == f"{name} now"
    assert all(name in head.toolTip(column) for column in (1, 2))


def shown(tab, item, width: int) -> str:
    """Return what a line shows in a column of a width."""
    option = QStyleOptionViewItem()
    option.rect = tab.list.visualItemRect(item)
    option.rect.setWidth(width)
    tab.list.itemDelegate().initStyleOption(option, tab.list.indexFromItem(item))
    return option.text


def test_a_suggestion_takes_another_line_before_a_name_is_cut(dock, tab, qtbot):
    dock.page._update_lists()
    item, metrics = tab.list.topLevelItem(0), tab.list.fontMetrics()
    item.setText(0, "1  Washington → New territory, Oregon → The west (out of sight)")
    whole = item.text(0)
    wide = metrics.horizontalAdvance(whole)
    assert shown(tab, item, wide // 2) == whole
    heights = []
    for width in (1200, 560, 400):
        dock.resize(width, 720)
        qtbot.wait(50)
        item = tab.list.topLevelItem(0)  # filled anew meanwhile
        item.setText(0, whole)
        qtbot.wait(20)
        heights.append(tab.list.visualItemRect(item).height())
    assert heights == sorted(set(heights))
    assert heights[1] - heights[0] >= metrics.lineSpacing() - 2


def test_names_are_cut_at_their_end_only_and_whole_in_the_tip(dock, tab):
    dock.page._update_lists()
    item = tab.list.topLevelItem(0)
    whole = f"{item.text(0)}, Oregon and all islands → The new territory far in the west"
    item.setText(0, whole)
    cut = shown(tab, item, tab.list.fontMetrics().horizontalAdvance(whole) // 4)
    assert "…" in cut
    for name, shorter in zip(whole.split(" → "), cut.split(" → ")):
        assert name == shorter or name.startswith(shorter[:-1].rstrip())
    assert whole.startswith(item.toolTip(0).split("\n")[0])


def test_several_moves_are_cut_at_the_end_of_each_name():
    metrics = QFontMetrics(QApplication.font())
    text = "1  Washington → New territory, Oregon → New territory"
    end = Qt.TextElideMode.ElideRight
    for part in (0.9, 0.6, 0.4):
        room = int(part * metrics.horizontalAdvance(text))
        cut = shortened(text, room, metrics, end)
        assert metrics.horizontalAdvance(cut) <= room
        for whole, short in zip(text.split(" → "), cut.split(" → ")):
            assert whole == short or whole.startswith(short[:-1].rstrip())
