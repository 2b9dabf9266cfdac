"""What the panel promises of table, gaps, changes and toolbar, one promise a test."""

from __future__ import annotations

import csv

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog

from territory_planner.core.model.problem import FREE, FROZEN, GAIN_ONLY
from territory_planner.layers.live.settings.plan_settings import Criterion, load_settings
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.ui import commands
from territory_planner.ui.table.columns import column_of
from territory_planner.ui.table.territory_menu import territory_menu
from tests.layers.grid_layer import grid_layer
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import cells, outlines, wait_for_preview

TERRITORY = 2


@pytest.fixture
def two_criteria(map_canvas, open_dock):
    """The panel on two workloads and customers; A has the west, B the east."""
    values = [
        ["A" if number % 6 < 3 else "B", 1.0 + number, float(24 - number), number % 4]
        for number in range(24)
    ]
    fields = "territory:string visits:double hours:double clients:integer"
    layer = set_up(
        grid_layer(fields=fields, values=values),
        criteria=(Criterion("visits"), Criterion("hours", 2.0, 0.1)),
        customers_field="clients",
    )
    QgsProject.instance().addMapLayer(layer)
    return open_dock(700)


def menu_of(dock, chosen: list[int]) -> dict:
    menu = territory_menu(dock.session, chosen, dock.commands, dock)
    return {action.text(): action for action in menu.actions()}


def gap_lists(dock) -> dict:
    """Return the groups of the Gaps tab by their title."""
    dock.page.tabs.setCurrentWidget(dock.page.tab["problems"])
    dock.page.tab["problems"].update_tab(0)
    tree = dock.page.tab["problems"].list
    groups = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return {group.text(0): group for group in groups}


# -- table -----------------------------------------------------------------------------------


def test_a_switch_between_criteria_changes_the_figures_of_table_total_and_summary(two_criteria):
    dock = two_criteria
    names = [dock.criterion_box.itemText(row) for row in range(dock.criterion_box.count())]
    assert names == ["visits", "hours"]
    loads = dict(zip(cells(dock, column_of("name")), cells(dock, column_of("workload"))))
    assert loads == {"A": "132", "B": "168"}
    assert dock.page.summary.figures["deviation"].bad
    dock.criterion_box.setCurrentIndex(1)
    loads = dict(zip(cells(dock, column_of("name")), cells(dock, column_of("workload"))))
    assert loads == {"A": "168", "B": "132"}
    assert dock.page.totals.total.text().startswith("Total <b>300</b> · mean 150 ")


def test_customers_stand_in_the_table_where_a_field_is_given(two_criteria, qtbot):
    dock = two_criteria
    table = dock.page.territories.table
    qtbot.waitUntil(lambda: not table.isColumnHidden(column_of("customers")))
    session = dock.session
    assert sorted(cells(dock, column_of("customers"))) == sorted(
        f"{value:,.0f}" for value in session.tally.customers
    )
    assert session.tally.customers.sum() == 36
    shown = cells(dock, column_of("customers"))[0]
    tip = dock.page.model.index(0, column_of("name")).data(Qt.ItemDataRole.ToolTipRole)
    assert f"Customers: {shown}" in tip
    assert "Customers of all territories: 36" in dock.page.totals.total.toolTip()


def test_a_click_on_a_title_sorts_and_another_turns_the_order_around(dock, qtbot):
    header = dock.page.territories.table.horizontalHeader()

    def click(column: int) -> None:
        x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
        place = header.viewport().rect().center()
        place.setX(x)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click(column_of("name"))
    first = cells(dock, column_of("name"))
    click(column_of("name"))
    assert cells(dock, column_of("name")) == first[::-1]
    assert sorted(first) == ["A", "B", "C", "D"]
    assert first in (sorted(first), sorted(first)[::-1])


def test_the_total_has_mean_and_spread(dock):
    assert dock.page.totals.total.text() == "Total <b>300</b> · mean 75 · spread ±49.5\u202f%"
    assert "coefficient of variation of workload / target" in dock.page.totals.total.toolTip()


def test_the_spread_is_of_how_targets_are_met(dock):
    """Territories that carry just what each is asked for are not uneven, however they differ."""
    for territory, load in enumerate(dock.session.tally.loads[:, 0].tolist()):
        dock.session.editor.set_target(territory, 0, load)
    assert "spread ±0.0\u202f%" in dock.page.totals.total.text()


def test_the_menu_locks_sets_targets_selects_and_zooms(dock, layer, map_canvas, monkeypatch):
    locks = {each.text(): each for each in menu_of(dock, [0])["Lock"].menu().actions()}
    (group,) = {each.actionGroup() for each in locks.values()}
    assert group.isExclusive()  # a round mark: one of three
    for text, lock in (("Gain only", GAIN_ONLY), ("Frozen", FROZEN), ("Free", FREE)):
        next(each for name, each in locks.items() if name.startswith(text)).trigger()
        assert dock.session.locks[0] == lock
    monkeypatch.setattr(commands, "ask_number", lambda *_, **__: (40.0, True))
    menu_of(dock, [0])["Set target…"].trigger()
    assert dock.session.tally.target[0, 0] == 40
    assert load_settings(layer).targets == {"A": {"work": 40.0}}
    menu_of(dock, [0])["Select its units"].trigger()
    assert sorted(layer.selectedFeatureIds()) == [1, 2, 3, 7, 8, 9]
    menu_of(dock, [3])["Zoom to"].trigger()
    assert map_canvas.extent().center().x() > 503000


def test_the_menu_splits_in_as_many_parts_as_asked_for(dock, qtbot, monkeypatch):
    monkeypatch.setattr(commands, "ask_number", lambda *_, **__: (3.0, True))
    menu_of(dock, [3])["Split…"].trigger()
    wait_for_preview(dock, qtbot)
    assert sorted(cells(dock, column_of("name"))) == ["A", "B", "C", "D", "D 2", "D 3"]
    assert dock.session.tally.parts.max() == 1


# -- gaps ------------------------------------------------------------------------------------


def test_land_that_no_unit_or_two_units_cover_is_listed_zoomed_to_and_left_to_the_layer(
    map_canvas, open_dock, qtbot
):
    layer = make_layer(("AAABBB", "AAABBB", "CCCDDD", "CCCDDD"))
    provider = layer.dataProvider()
    provider.deleteFeatures([8])
    twice = QgsFeature(layer.fields())
    twice.setGeometry(QgsGeometry.fromRect(QgsRectangle(502500, 4999000, 503500, 5000000)))
    twice.setAttributes(["extra", 1.0, "B"])
    provider.addFeature(twice)
    QgsProject.instance().addMapLayer(set_up(layer))
    map_canvas.setLayers([layer])
    map_canvas.setDestinationCrs(layer.crs())
    map_canvas.setExtent(layer.extent())
    dock = open_dock()
    groups = gap_lists(dock)
    uncovered = groups["Areas that no unit covers"]
    assert uncovered.child(0).text(1) == "1.001\u202fkm²"
    assert {"Units overlapping each other"} <= set(groups)
    gaps = dock.page.tab["problems"]
    gaps.list.setCurrentItem(uncovered.child(0))
    assert gaps.zoom.isEnabled()
    assert not gaps.fix.isEnabled()
    qtbot.mouseClick(gaps.zoom, Qt.MouseButton.LeftButton)
    assert map_canvas.extent().width() < 3000
    hole = QgsRectangle(501000, 4998000, 502000, 4999000)
    assert map_canvas.extent().contains(hole)
    (band,) = outlines(map_canvas)
    assert band.asGeometry().isGeosEqual(QgsGeometry.fromRect(hole))
    gaps.list.setCurrentItem(groups["Units overlapping each other"].child(0))
    assert band.asGeometry().disjoint(QgsGeometry.fromRect(hole).buffer(-1, 1))


def test_every_kind_of_gap_has_its_weight(dock, layer):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "D")
    layer.changeAttributeValue(24, TERRITORY, None)
    dock.session.flush()
    dock.session.editor.new_territory("Empty")
    groups = gap_lists(dock)
    assert groups["Unassigned units"].child(0).text(1) == "24"
    assert (
        groups["Enclaves"].child(0).text(0)
        == "r0c0 away from the rest of D, next to A alone (1 work)"
    )
    assert groups["Enclaves"].child(0).text(1) == "1"
    assert groups["Without units"].child(0).text(0) == "Empty has no units"
    assert groups["Out of tolerance"].childCount() > 0


# -- changes, toolbar ------------------------------------------------------------------------


def test_changes_are_selected_zoomed_to_and_all_reverted_as_one_step(dock, layer, map_canvas):
    layer.startEditing()
    for feature, key in ((1, "B"), (24, "C")):
        layer.changeAttributeValue(feature, TERRITORY, key)
    dock.session.flush()
    page = dock.page
    page.tabs.setCurrentWidget(page.tab["changes"])
    page.tab["changes"].update_tab(0)
    page.tab["changes"].list.setCurrentItem(page.tab["changes"].list.topLevelItem(0))
    page.tab["changes"].buttons["select"].click()
    assert layer.selectedFeatureIds() == [1]
    page.tab["changes"].buttons["zoom"].click()
    assert map_canvas.extent().contains(layer.getFeature(1).geometry().boundingBox())
    assert map_canvas.extent().width() < layer.extent().width()
    steps = layer.undoStack().count()
    page.tab["changes"].buttons["all"].click()
    assert not len(dock.session.tally.moved)
    assert layer.undoStack().count() == steps + 1
    page.tab["changes"].update_tab(0)
    assert "Nothing moved" in page.tab["changes"].nothing.text()


@pytest.mark.parametrize(("name", "chosen"), [("plan.csv", "CSV"), ("plan", "Excel (*.xlsx)")])
def test_the_table_is_exported_as_csv_or_excel(dock, tmp_path, monkeypatch, name, chosen):
    path = str(tmp_path / name)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (path, chosen))
    dock.actions_by_name["export"].trigger()
    assert any("saved" in text for text in dock.messages)
    if name.endswith(".csv"):
        with open(path, encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
    else:
        table = QgsVectorLayer(f"{path}.xlsx", "table", "ogr")
        rows = [
            dict(zip(table.fields().names(), each.attributes())) for each in table.getFeatures()
        ]
    assert [row["territory"] for row in rows] == ["A", "B", "C", "D"]
    assert [float(row["work"]) for row in rows] == [30, 48, 102, 120]


def test_balancing_the_chosen_rows_leaves_all_others_alone(dock, qtbot):
    dock.commands.run_balance(BalanceAsked((1, 3), "fast"))
    wait_for_preview(dock, qtbot)
    preview = dock.session.preview
    owners = set(dock.session.tally.assignment[preview.units].tolist())
    assert owners | set(preview.territory.tolist()) <= {1, 3}
