"""Suggestions as a list beside the arrows; one out of sight says so."""

from __future__ import annotations

import pytest
from qgis.core import QgsRectangle

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
