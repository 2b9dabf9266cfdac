"""The table of territories: rows picked, renamed, filtered, and columns that fit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLineEdit, QStyle, QStyleOptionHeader, QStyleOptionViewItem

from territory_planner.layers.numbers import NARROW_SPACE
from territory_planner.ui.table.columns import BAR, COLUMNS, column_of
from territory_planner.ui.table.territory_menu import territory_menu
from territory_planner.ui.table.territory_model import BAR_ROLE
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import cells, click_row, outlines


def test_a_row_that_is_clicked_is_outlined_on_the_map_and_picked(dock, map_canvas, qtbot):
    click_row(dock, qtbot, 0)
    assert dock.session.name(dock.session.picked) == "D"
    shown = [band.asGeometry() for band in outlines(map_canvas) if band.isVisible()]
    assert [geometry.area() for geometry in shown] == [pytest.approx(6e6)]
    dock.page.tab["problems"].update_tab(0)
    assert outlines(map_canvas)[0].isVisible()


def test_chips_are_filled_while_the_map_has_their_colours_and_frames_else(dock, layer):
    def chip() -> tuple[str, str]:
        """Return the colour of a chip in its middle and at its rim."""
        table, option = dock.page.territories.table, QStyleOptionViewItem()
        index = dock.page.model.index(0, column_of("name"))
        option.initFrom(table)
        table.itemDelegateForColumn(column_of("name")).initStyleOption(option, index)
        picture = option.icon.pixmap(option.decorationSize).toImage()
        middle = picture.rect().center()
        return picture.pixelColor(middle).name(), picture.pixelColor(0, middle.y()).name()

    colour = dock.session.colour(3)
    assert chip() == (QColor("white").name(), colour)
    dock.actions_by_name["colour_map"].trigger()
    assert chip() == (dock.session.colour(3),) * 2
    dock.actions_by_name["colour_map"].trigger()
    assert chip() == (QColor("white").name(), dock.session.colour(3))


def test_a_row_stays_outlined_when_the_plan_is_read_anew(dock, map_canvas, qtbot):
    click_row(dock, qtbot, 0)
    dock.session.editor.lock_units(np.array([0]), True)
    assert dock.page.territories.selection() == [dock.session.picked]
    assert outlines(map_canvas)[0].asGeometry().area() == pytest.approx(6e6)


def test_a_double_click_zooms_to_the_territory(dock, layer, map_canvas, qtbot):
    click_row(dock, qtbot, 3)
    click_row(dock, qtbot, 3, double=True)
    qtbot.waitUntil(lambda: map_canvas.extent().center().x() < 502000)
    extent = map_canvas.extent()
    assert extent.contains(layer.getFeature(1).geometry().boundingBox())
    assert extent.width() < 1.5 * layer.extent().width()


def test_a_territory_is_renamed_in_place_with_the_keyboard(dock, layer, qtbot):
    click_row(dock, qtbot, 0)
    table = dock.page.territories.table
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "North")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "North" in cells(dock, column_of("name")))
    assert layer.getFeature(24)["territory"] == "North"
    assert dock.page.territories.selection() == [3]
    assert table.hasFocus()


def test_the_menu_offers_neighbours_first_to_merge_into(dock):
    menu = territory_menu(dock.session, [0], dock.commands, dock)
    into = next(action.menu() for action in menu.actions() if "Merge" in action.text())
    # A line parts neighbours from those that only a plan in pieces could take.
    assert [action.text() for action in into.actions()] == ["B", "C", "", "D"]
    assert into.actions()[2].isSeparator()


def test_filters_by_name_and_by_what_is_wrong(dock, qtbot):
    page = dock.page
    qtbot.keyClicks(page.territories.filter, "b")
    assert cells(dock, column_of("name")) == ["B"]
    page.territories.filter.clear()
    dock.session.editor.set_target(0, 0, 30.0)
    page.territories.only_wrong.click()
    assert "A" not in cells(dock, column_of("name"))
    assert len(cells(dock, column_of("name"))) == 3


def test_a_filter_that_lets_nothing_through_says_so(dock, qtbot):
    page = dock.page
    page.territories.only_wrong.click()
    for territory in dock.session.active.tolist():
        load = float(dock.session.tally.loads[territory, 0])
        dock.session.editor.set_target(territory, 0, load)
    assert cells(dock, column_of("name")) == []
    assert page.model.why_empty().startswith("No territory is out of tolerance")
    qtbot.keyClicks(page.territories.filter, "nowhere")
    assert "4" in page.model.why_empty()


def test_a_layer_may_go_while_its_territories_are_filtered(dock, layer, qtbot):
    qtbot.keyClicks(dock.page.territories.filter, "b")
    QgsProject.instance().removeMapLayer(layer.id())
    assert dock.session.layer is None
    assert cells(dock, column_of("name")) == []


def test_the_title_of_the_sorted_column_is_not_cut_by_its_arrow(dock, qtbot):
    table = dock.page.territories.table
    for column in (column_of("workload"), column_of("deviation")):
        table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        dock.page.territories.fit()
        text = dock.page.model.headerData(column, Qt.Orientation.Horizontal)
        arrow = table.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize, None, table)
        assert table.columnWidth(column) > table.fontMetrics().horizontalAdvance(text) + arrow


NIGHT = """
QHeaderView::section { padding: 0.1em 0.2em; background-color: #323232; border: 1px solid #222; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: 1.2em; image: none; }
"""
"""How QGIS's Night Mapping has the titles of columns."""


def test_no_title_lies_below_the_arrow_in_a_theme_made_by_a_style_sheet(dock, qtbot):
    dock.setStyleSheet(NIGHT)
    table, header = dock.page.territories.table, dock.page.territories.table.horizontalHeader()
    for column in (column_of("workload"), column_of("deviation"), BAR):
        table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        dock.page.territories.fit()
        option = QStyleOptionHeader()
        option.initFrom(header)
        option.orientation = Qt.Orientation.Horizontal
        option.state |= QStyle.StateFlag.State_Horizontal
        option.rect = QRect(0, 0, table.columnWidth(column), header.height())
        option.sortIndicator = QStyleOptionHeader.SortIndicator.SortDown
        label, arrow = (
            header.style().subElementRect(element, option, header)
            for element in (
                QStyle.SubElement.SE_HeaderLabel,
                QStyle.SubElement.SE_HeaderArrow,
            )
        )
        assert label.intersects(arrow)
        whole = dock.page.model.headerData(column, Qt.Orientation.Horizontal)
        wide = header.fontMetrics().horizontalAdvance
        blank = wide(whole) - wide(whole.rstrip("\u00a0"))
        spare = label.width() - wide(whole)
        assert spare >= 0
        beside = blank + (spare / 2 if column == BAR else 0)
        assert label.right() - beside < arrow.left()


def test_columns_give_way_before_text_is_cut(layer, open_dock, qtbot):
    dock = open_dock(360)
    table = dock.page.territories.table
    shown = [column for column in range(len(COLUMNS)) if not table.isColumnHidden(column)]
    assert sum(table.columnWidth(column) for column in shown) <= table.viewport().width()
    metrics = table.fontMetrics()
    for column in (column_of("name"), column_of("workload")):
        needed = max(metrics.horizontalAdvance(text) for text in cells(dock, column))
        assert table.columnWidth(column) > needed
    for figure in dock.page.summary.figures.values():
        assert figure.width() >= figure.sizeHint().width()
    assert dock.width() <= 362
    dock.resize(700, 720)
    qtbot.waitUntil(lambda: not table.isColumnHidden(column_of("units")))


def test_the_chosen_row_stays_in_view_when_an_edit_sorts_it_elsewhere(map_canvas, open_dock, qtbot):
    rows = ("ABCDEF", "GHIJKL", "MNOPQR", "STUVWX")
    QgsProject.instance().addMapLayer(set_up(make_layer(rows)))
    dock = open_dock()
    dock.resize(460, 600)
    click_row(dock, qtbot, 0)
    chosen = dock.session.picked
    table, model = dock.page.territories.table, dock.page.model
    units = dock.session.units_of(chosen)
    dock.session.editor.assign(units, 0 if chosen else 1, "give away")
    assert model.row_of(chosen) > 15
    qtbot.wait(50)
    row = table.visualRect(model.index(model.row_of(chosen), column_of("name")))
    assert table.viewport().rect().contains(row.center())


@pytest.mark.parametrize(("tolerance", "end"), [(0.1, 60), (0.302, 61), (0.35, 70)])
def test_the_scale_of_the_bars_ends_where_its_title_says(dock, tolerance, end):
    (criterion,) = dock.session.settings.criteria
    criteria = (replace(criterion, tolerance=tolerance),)
    dock.session.configure(replace(dock.session.settings, criteria=criteria))
    model = dock.page.model
    model.title_bars(dock.fontMetrics(), 1000, with_number=True)
    title = model.headerData(BAR, Qt.Orientation.Horizontal)
    assert model.index(0, BAR).data(BAR_ROLE).reach == end / 100
    assert title.endswith(f"+{end}{NARROW_SPACE}%")


def test_the_title_of_the_bars_never_reads_as_a_tolerance(dock):
    """However narrow they are: from end to end, or which side is which."""
    model, metrics, titles = dock.page.model, dock.fontMetrics(), set()
    for room in range(10, 300, 10):
        model.title_bars(metrics, room, with_number=True)
        title = model.headerData(BAR, Qt.Orientation.Horizontal).strip()
        assert not title.startswith("±"), title
        titles.add(title.replace(NARROW_SPACE, " "))
    assert {"−60 … +60 %", "0…±60 %", "− 0 +"} <= titles


def test_a_minimum_that_nobody_asked_for_is_no_tick_on_the_bars(dock):
    """However far the scale reaches: nothing carries less than nothing."""
    model = dock.page.model
    bar = model.index(0, BAR).data(BAR_ROLE)
    assert bar.least == -np.inf
    rules = replace(dock.session.settings.rules, minimum={"work": 6.0})
    dock.session.configure(replace(dock.session.settings, rules=rules))
    bar = model.index(0, BAR).data(BAR_ROLE)
    assert -1.0 < bar.least < 1.0


def test_the_chip_of_a_selected_row_stands_out_from_it_whatever_its_colour(dock):
    dock.actions_by_name["colour_map"].trigger()
    table, index = dock.page.territories.table, dock.page.model.index(0, column_of("name"))
    option = QStyleOptionViewItem()
    option.initFrom(table)
    edges = []
    for state in (QStyle.StateFlag.State_Enabled, QStyle.StateFlag.State_Selected):
        option.state = state
        table.itemDelegateForColumn(column_of("name")).initStyleOption(option, index)
        image = option.icon.pixmap(option.decorationSize).toImage()
        own = QColor(index.data(Qt.ItemDataRole.DecorationRole))
        assert image.pixelColor(image.rect().center()) == own
        edges.append(image.pixelColor(0, 0))
    assert edges == [own, option.palette.color(QPalette.ColorRole.HighlightedText)]


def test_names_that_begin_alike_can_be_told_apart_where_there_is_no_room(map_canvas, open_dock):
    layer = set_up(make_layer())
    field = layer.fields().lookupField("territory")
    titles = {key: f"Field sales and service of the region {key} of four" for key in "ABCD"}
    values = {each.id(): {field: titles[each["territory"]]} for each in layer.getFeatures()}
    assert layer.dataProvider().changeAttributeValues(values)
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock(360)
    table = dock.page.territories.table
    column = column_of("name")
    shown = []
    for row in range(table.model().rowCount()):
        index, option = table.model().index(row, column), QStyleOptionViewItem()
        option.initFrom(table)
        option.rect = table.visualRect(index)
        table.itemDelegateForColumn(column).initStyleOption(option, index)
        shown.append(option.text)
        room = table.columnWidth(column) - option.decorationSize.width()
        assert option.fontMetrics.horizontalAdvance(option.text) <= room
    assert all(text.startswith("…") for text in shown)
    assert {text[1] for text in shown} == set("ABCD")
    dock.session.pick(2)
    assert "…C" in dock.page.totals.picked.text()


def test_a_deviation_reads_as_out_of_tolerance_where_it_is(dock, qtbot):
    """One just beyond its tolerance has one more decimal, in its cell, its tip and on top."""
    session, column = dock.session, column_of("deviation")
    session.editor.set_target(0, 0, 40.0)
    worst = float(np.abs(session.tally.deviation[:, 0]).max())
    tolerance = worst - 0.00004
    criteria = tuple(replace(each, tolerance=tolerance) for each in session.settings.criteria)
    session.configure(replace(session.settings, criteria=criteria))
    top = dock.page.summary.figures["deviation"].figure
    model = dock.page.model
    told = [model.index(row, column) for row in range(model.rowCount())]
    most = next(each for each in told if each.data() == top)
    assert float(top.lstrip("+−").split(NARROW_SPACE)[0]) > 100 * tolerance
    assert top in most.data(Qt.ItemDataRole.ToolTipRole)
    dock.page.territories.fit()
    table = dock.page.territories.table
    assert table.columnWidth(column) > table.fontMetrics().horizontalAdvance(top)
