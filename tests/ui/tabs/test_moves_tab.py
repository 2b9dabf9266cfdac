"""What is proposed is listed move by move; a refused one stays, and the rest is found anew."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from territory_planner.layers.live.settings.plan_settings import Criterion
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.ui.canvas.cased_band import ABOVE_FILLS
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import outlines, wait_for_preview


@pytest.fixture
def dock(map_canvas, open_dock):
    layer = set_up(make_layer(), criteria=(Criterion("work", tolerance=0.2),), id_field="name")
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setDestinationCrs(layer.crs())
    map_canvas.setExtent(layer.extent())
    return open_dock()


@pytest.fixture
def tab(dock):
    return dock.page.tab["moves"]


def is_offered(dock) -> bool:
    return dock.page.tabs.isTabVisible(dock.page.tabs.indexOf(dock.page.tab["moves"]))


def balance(dock, qtbot, **asked) -> None:
    dock.commands.run_balance(BalanceAsked(effort="fast", **asked))
    wait_for_preview(dock, qtbot)
    dock.page.tabs.setCurrentWidget(dock.page.tab["moves"])
    dock.page.tab["moves"].update_tab(0)


def lines(tab) -> dict[int, object]:
    return {unit: item for item, unit in tab._lines()}


def test_there_is_a_tab_of_moves_just_while_something_is_proposed(dock, tab, qtbot):
    assert not is_offered(dock)
    balance(dock, qtbot)
    assert is_offered(dock)
    preview = dock.session.preview
    assert dock.page.tabs.badges["moves"].text() == str(len(preview.units)) == str(tab.count())
    assert sorted(lines(tab)) == preview.units.tolist()
    for unit, item in lines(tab).items():
        assert item.toolTip(0) == preview.why[unit]
        source, target = dock.session.tally.assignment[unit], preview.tally.assignment[unit]
        name = dock.session.name
        assert item.parent().text(0) == f"{name(int(source))} → {name(int(target))}"
    dock.page.solve_bar.drop.click()
    assert not is_offered(dock)


@pytest.mark.parametrize("done", ["applied", "another tab"])
def test_what_a_line_outlines_goes_with_its_tab(dock, tab, qtbot, done):
    balance(dock, qtbot)

    def is_outlined() -> bool:
        own = [each for each in outlines(dock.link._canvas) if each.zValue() == ABOVE_FILLS]
        return any(band.numberOfVertices() for band in own)

    next(iter(lines(tab).values())).setSelected(True)
    assert is_outlined()
    if done == "applied":
        dock.page.solve_bar.apply.click()
    else:
        dock.page.tabs.setCurrentWidget(dock.page.tab["problems"])
    qtbot.waitUntil(lambda: not is_outlined())
    assert not tab.list.selectedItems()


def test_a_refused_move_stays_refused_and_what_is_applied_is_one_step(dock, tab, qtbot):
    start = dock.session.tally.assignment.copy()
    balance(dock, qtbot)
    first = dock.session.preview
    refused = int(first.units[0])
    lines(tab)[refused].setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: dock.session.preview is not first)
    wait_for_preview(dock, qtbot)
    second = dock.session.preview
    assert second.refused.tolist() == [refused]
    assert refused not in second.units
    tab.update_tab(0)
    assert lines(tab)[refused].checkState(0) == Qt.CheckState.Unchecked
    assert sorted(lines(tab)) == sorted([*second.units.tolist(), refused])
    if len(second.units):
        dock.page.solve_bar.apply.click()
        assert dock.session.layer.undoStack().count() == 1
        assert dock.session.tally.assignment[refused] == start[refused]
        dock.actions_by_name["undo"].trigger()
        np.testing.assert_array_equal(dock.session.tally.assignment, start)


def test_a_group_is_refused_at_once_and_taken_back(dock, tab, qtbot):
    balance(dock, qtbot)
    first = dock.session.preview
    units = {item.data(0, Qt.ItemDataRole.UserRole) for item in children(tab, 0)}
    tab.list.topLevelItem(0).setSelected(True)
    assert any(band.numberOfVertices() for band in outlines(dock.link._canvas))
    tab.refuse.click()
    qtbot.waitUntil(lambda: dock.session.preview is not first)
    assert set(dock.session.preview.refused.tolist()) == units
    second = dock.session.preview
    tab.update_tab(0)
    for unit in units:
        lines(tab)[unit].setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: dock.session.preview is not second)
    third = dock.session.preview
    assert not len(third.refused)
    assert third.units.tolist() == first.units.tolist()


def test_cancelled_while_it_adapts_the_proposal_is_as_it_was(dock, tab, qtbot):
    balance(dock, qtbot)
    first = dock.session.preview
    item = lines(tab)[int(first.units[0])]
    item.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: dock.page.solve_bar.busy or dock.session.preview is not first)
    dock.page.solve_bar.cancel.click()
    wait_for_preview(dock, qtbot)
    qtbot.wait(100)
    if dock.session.preview is first:  # cancelled before it was found
        assert not len(tab.refused())
    assert dock.page.solve_bar.apply.isVisible()


def test_where_all_is_refused_nothing_can_be_applied_but_taken_back(dock, tab, qtbot):
    session = dock.session
    balance(dock, qtbot)
    for _ in range(12):
        preview = session.preview
        if preview is None or not len(preview.units):
            break
        held = np.union1d(preview.refused, preview.units)
        dock.page.solve_bar.find_without(held)
        wait_for_preview(dock, qtbot)
    assert not len(session.preview.units)
    assert len(session.preview.refused)
    assert not dock.page.solve_bar.apply.isEnabled()
    assert is_offered(dock)


def children(tab, row: int):
    group = tab.list.topLevelItem(row)
    return [group.child(at) for at in range(group.childCount())]
