"""Each figure that is known of a plan can have a column, and be without one, from then on."""

from __future__ import annotations

import pytest

from territory_planner.ui.table.columns import column_of
from tests.ui.panel import cells


@pytest.fixture
def tab(dock):
    dock.resize(1400, 720)
    return dock.page.territories


def is_shown(tab, name: str) -> bool:
    return not tab.table.isColumnHidden(column_of(name))


def tick(tab, title: str) -> None:
    menu = tab.column_menu()
    next(each for each in menu.actions() if each.text() == title).trigger()
    menu.deleteLater()


def test_a_figure_is_shown_and_hidden_as_chosen(tab, dock, open_dock, qtbot):
    qtbot.waitUntil(lambda: is_shown(tab, "units"))
    assert not is_shown(tab, "area_km2")
    tick(tab, "Area")
    tick(tab, "Units")
    assert is_shown(tab, "area_km2")
    assert not is_shown(tab, "units")
    assert cells(dock, column_of("area_km2")) == ["6"] * 4
    again = open_dock(1400).page.territories
    qtbot.waitUntil(lambda: is_shown(again, "area_km2"))
    assert not is_shown(again, "units")
    tick(again, "What has something to say")
    assert is_shown(again, "units")
    assert not is_shown(again, "area_km2")


def test_targets_have_a_column_once_they_differ(tab, dock, qtbot):
    assert not is_shown(tab, "target")
    dock.session.editor.set_target(0, 0, 90.0)
    qtbot.waitUntil(lambda: is_shown(tab, "target"))
    assert sorted(cells(dock, column_of("target"))) == ["70", "70", "70", "90"]


def test_a_territory_that_is_gone_gives_targets_no_column(tab, dock, qtbot):
    new = dock.session.editor.new_territory("E")
    dock.session.editor.remove(new)
    tab.fit()
    assert len(set(cells(dock, column_of("target")))) == 1
    assert not is_shown(tab, "target")


def test_the_number_of_the_deviation_can_t_be_hidden(tab):
    menu = tab.column_menu()
    action = next(each for each in menu.actions() if each.text() == "Deviation")
    assert not action.isEnabled()
    assert action.isChecked()
    menu.deleteLater()


def test_a_column_that_was_chosen_comes_before_others_and_one_without_room_says_so(
    tab, dock, qtbot
):
    def titles():
        menu = tab.column_menu()
        told = {each.text(): each.toolTip() for each in menu.actions() if each.text()}
        menu.deleteLater()
        return told

    def resized(width):
        dock.resize(width, 720)
        qtbot.wait(50)
        tab.fit()

    resized(1400)
    assert {"Target", "Shape"} <= set(titles())
    resized(440)
    assert "Shape (no room)" in titles()
    tick(tab, "Target")
    assert is_shown(tab, "target")
    assert "Target" in titles()
    resized(350)
    told = titles()
    assert "Target (no room)" in told
    assert "fewer columns" in told["Target (no room)"]
