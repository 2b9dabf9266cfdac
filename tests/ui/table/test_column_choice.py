"""Each figure that is known of a plan can have a column, and be without one, from then on."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.ui.table.columns import BAR, COLUMNS, column_of
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


def shown(tab) -> set[int]:
    return {column for column in range(len(COLUMNS)) if not tab.table.isColumnHidden(column)}


@pytest.mark.parametrize("width", [350, 440, 700])
def test_columns_neither_come_nor_go_while_units_are_painted(letters_of_qgis, dock, qtbot, width):
    tab, editor = dock.page.territories, dock.session.editor
    dock.resize(width, 720)
    qtbot.wait(50)
    before = shown(tab)
    assert column_of("change") in before or width < 440
    for unit, territory in ((2, 1), (1, 1), (12, 0), (13, 0), (9, 1)):
        editor.assign(np.array([unit]), territory, "Give")
        assert (dock.session.tally.parts == 1).all()
        qtbot.wait(20)
        assert shown(tab) == before
    for _ in range(3):
        editor.undo()
        qtbot.wait(20)
        assert shown(tab) == before
    dock.resize(width + 500, 720)
    qtbot.wait(50)
    assert shown(tab) >= before | {column_of("units"), column_of("change")}


def test_longer_figures_take_their_room_from_bars_and_names(dock, qtbot, monkeypatch):
    tab = dock.page.territories
    dock.resize(440, 720)
    qtbot.wait(50)
    before, bar = shown(tab), tab.table.columnWidth(BAR)
    long = {"workload": "1,234.5678 M", "change": "+1,234.5 M"}
    texts = tab.model.longest_texts
    monkeypatch.setattr(
        tab.model,
        "longest_texts",
        lambda column: [*texts(column), long.get(COLUMNS[column], "")],
    )
    tab.fit()
    assert shown(tab) == before
    assert tab.table.columnWidth(BAR) < bar


def test_what_is_wrong_gets_its_column_at_once_and_keeps_it(dock, qtbot):
    tab, editor, parts = dock.page.territories, dock.session.editor, column_of("parts")
    before = shown(tab)
    assert parts not in before
    torn = int(dock.session.units_of(0)[0])
    editor.assign(np.array([torn]), 3, "Give")
    qtbot.waitUntil(lambda: parts in shown(tab))
    assert before | {parts} == shown(tab)
    editor.undo()
    qtbot.wait(50)
    assert parts in shown(tab)


def test_columns_are_chosen_anew_for_another_plan(dock, qtbot):
    tab, parts = dock.page.territories, column_of("parts")
    dock.session.editor.assign(np.array([0]), 3, "Give")
    qtbot.waitUntil(lambda: parts in shown(tab))
    dock.session.editor.undo()
    dock.session.read_again()
    qtbot.waitUntil(lambda: dock.session.ready and parts not in shown(tab))
