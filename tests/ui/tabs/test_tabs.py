"""Gaps, changes and chart: what they list, and what a click in them does."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from territory_planner.core.live.gaps import DETACHED_PART, ENCLAVE, OUT_OF_TOLERANCE
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import wait_for_preview

TERRITORY = 2


def test_a_figure_leads_to_what_causes_it(dock, layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "D", "A")
    layer.changeAttributeValue(2, TERRITORY, None, "A")
    dock.session.flush()
    page = dock.page
    qtbot.mouseClick(page.summary.figures["detached"], Qt.MouseButton.LeftButton)
    assert page.tabs.currentWidget() is page.gaps
    assert [gap.kind for gap in page.gaps.chosen()] == [DETACHED_PART]
    qtbot.mouseClick(page.summary.figures["changes"], Qt.MouseButton.LeftButton)
    assert page.tabs.currentWidget() is page.changes
    qtbot.mouseClick(page.summary.figures["deviation"], Qt.MouseButton.LeftButton)
    assert page.tabs.currentWidget() is page.territories
    assert len(page.territories.selection()) == 1


def test_a_gap_is_fixed_after_showing_how_as_one_undo_step(dock, layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "D", "A")
    dock.session.flush()
    page = dock.page
    page.tabs.setCurrentWidget(page.gaps)
    page.gaps.update_list()
    page.gaps.choose(page.gaps.list.topLevelItem(0).child(0).data(0, Qt.ItemDataRole.UserRole).kind)
    steps = layer.undoStack().count()
    qtbot.mouseClick(page.gaps.fix, Qt.MouseButton.LeftButton)
    wait_for_preview(dock, qtbot)
    assert dock.session.preview.units.tolist() == [0]
    assert layer.getFeature(1)["territory"] == "D"
    assert "1 unit" in page.solve_bar.text.text()
    assert "detached parts 1 → 0" in page.solve_bar.text.text()
    qtbot.mouseClick(page.solve_bar.apply, Qt.MouseButton.LeftButton)
    assert layer.getFeature(1)["territory"] == "A"
    assert layer.undoStack().count() == steps + 1
    assert dock.session.preview is None
    dock.actions_by_name["undo"].trigger()
    assert layer.getFeature(1)["territory"] == "D"


def test_missed_targets_are_fixed_with_the_loose_units_that_count_in_them(
    map_canvas, open_dock, qtbot
):
    layer = set_up(make_layer(("AAAABB", "AAA.BB", "CCCDDD", "CC.DDD")), criteria=())
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    page = dock.page
    page.tabs.setCurrentWidget(page.gaps)
    page.gaps.update_list()
    page.gaps.choose(OUT_OF_TOLERANCE)
    qtbot.mouseClick(page.gaps.fix, Qt.MouseButton.LeftButton)
    wait_for_preview(dock, qtbot)
    assert "Repair and balance" in page.solve_bar.text.text()
    assert layer.undoStack().count() == 0
    qtbot.mouseClick(page.solve_bar.apply, Qt.MouseButton.LeftButton)
    assert dock.session.tally.units.tolist() == [6, 6, 6, 6]
    assert dock.session.gaps == []
    assert layer.undoStack().count() == 1


def test_loose_units_and_missed_targets_chosen_together_are_fixed_in_one_step(
    map_canvas, open_dock, qtbot
):
    # One unit of A lies beyond B, which is too heavy already.
    layer = set_up(make_layer(("AABBBA", "AABBBB", "CCCDDD", "CCCDDD")), criteria=())
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    dock.commands.fix(dock.session.gaps)
    wait_for_preview(dock, qtbot)
    qtbot.mouseClick(dock.page.solve_bar.apply, Qt.MouseButton.LeftButton)
    assert dock.session.tally.parts.tolist() == [1, 1, 1, 1]
    assert dock.session.gaps == []
    assert [layer.undoStack().text(at) for at in range(layer.undoStack().count())] == [
        "Repair and balance"
    ]


def test_changes_are_listed_by_source_and_target_and_reverted(dock, layer, qtbot):
    layer.startEditing()
    for feature_id in (1, 2):
        layer.changeAttributeValue(feature_id, TERRITORY, "B", "A")
    dock.session.flush()
    page = dock.page
    page.tabs.setCurrentWidget(page.changes)
    page.changes.update_list(0)
    group = page.changes.list.topLevelItem(0)
    assert [group.text(column) for column in range(3)] == ["A → B", "2", "3"]
    page.changes.list.setCurrentItem(group)
    steps = layer.undoStack().count()
    qtbot.mouseClick(page.changes.buttons["revert"], Qt.MouseButton.LeftButton)
    assert not len(dock.session.tally.moved)
    assert layer.undoStack().count() == steps + 1


def test_what_is_chosen_in_a_list_stays_chosen_while_the_plan_changes_elsewhere(dock, layer, qtbot):
    page, session = dock.page, dock.session
    session.editor.assign(np.array([0]), 3, "Break")
    page.tabs.setCurrentWidget(page.gaps)
    page.gaps.update_list()
    page.gaps.choose(ENCLAVE)
    session.editor.assign(np.array([14]), 3, "Elsewhere")
    page.gaps.update_list()
    assert [gap.kind for gap in page.gaps.chosen()] == [ENCLAVE]
    assert page.gaps.fix.isEnabled()
    page.tabs.setCurrentWidget(page.changes)
    page.changes.update_list(0)
    page.changes.list.setCurrentItem(page.changes.list.topLevelItem(0))
    session.editor.assign(np.array([5]), 3, "Elsewhere")
    page.changes.update_list(0)
    assert page.changes.chosen().tolist() == [0]
    session.editor.revert(np.array([0]))
    page.changes.update_list(0)
    assert page.changes.chosen().tolist() == []


def test_the_chart_picks_the_territory_whose_bar_is_clicked(dock, qtbot):
    page = dock.page
    page.tabs.setCurrentWidget(page.chart)
    qtbot.wait(50)
    plot = page.chart._plot()
    place = plot.center().toPoint()
    place.setX(int(plot.left() + plot.width() * 0.9))
    qtbot.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=place)
    assert page.territories.selection() == [0]
    qtbot.keyClick(page.chart, Qt.Key.Key_Left)
    assert page.territories.selection() == [1]


def test_a_perfect_plan_says_so(map_canvas, open_dock, qtbot):
    layer = set_up(make_layer(("AB", "AB")), criteria=())
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    dock.page.tabs.setCurrentWidget(dock.page.gaps)
    assert "No gaps. All 2 territories" in dock.page.gaps.nothing.text()
    assert not dock.page.badge.isVisibleTo(dock.page.tabs)
