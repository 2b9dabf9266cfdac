"""All workloads at a glance: a place each in one column, totals below, all counted on top."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics
from qgis.PyQt.QtWidgets import QStyleOptionViewItem

from territory_planner.layers.live.session.headline import OUTSIDE
from territory_planner.layers.live.settings.plan_settings import Criterion
from territory_planner.ui.markup import height_in
from territory_planner.ui.summary import SMALL, _in_caption
from territory_planner.ui.table.columns import HEAT, column_of
from territory_planner.ui.table.delegates import heat_ground, heat_ink
from territory_planner.ui.table.territory_model import HEAT_ROLE, TERRITORY_ROLE
from territory_planner.ui.theme import contrast, scaled_font
from tests.layers.grid_layer import grid_layer
from tests.layers.plan_layer import set_up

ODD = "<b>& calls</b>"


@pytest.fixture
def layer(map_canvas):
    rng = np.random.default_rng(1)
    values = [
        ["ABCD"[(row >= 2) * 2 + (column >= 3)], float(rng.integers(5, 50)), float(row + 1)]
        for row in range(4)
        for column in range(6)
    ]
    layer = grid_layer(fields="territory:string visits:double calls:double", values=values)
    criteria = (Criterion("visits", tolerance=0.02), Criterion("calls", tolerance=0.4))
    QgsProject.instance().addMapLayer(set_up(layer, name_field="", criteria=criteria))
    map_canvas.setDestinationCrs(layer.crs())
    map_canvas.setLayers([layer])
    return layer


def rows(dock):
    model = dock.page.model
    found = {}
    for row in range(model.rowCount()):
        index = model.index(row, HEAT)
        found[index.data(TERRITORY_ROLE)] = index
    return found


def test_each_row_tells_of_every_workload(dock):
    dock.resize(900, 700)
    dock.page.territories.fit()
    table, tally = dock.page.territories.table, dock.session.tally
    assert not table.isColumnHidden(HEAT)
    for territory, index in rows(dock).items():
        heats = index.data(HEAT_ROLE)
        np.testing.assert_allclose([each.deviation for each in heats], tally.deviation[territory])
        assert [each.tolerance for each in heats] == [0.02, 0.4]
        assert all(each.text in index.data() for each in heats)
        told = index.data(Qt.ItemDataRole.ToolTipRole)
        assert f"visits: {heats[0].text}" in told
        assert f"calls: {heats[1].text}" in told


def test_what_is_out_of_its_own_tolerance_stands_on_a_ground_that_lets_it_be_read(dock):
    option = QStyleOptionViewItem()
    option.palette = dock.page.territories.table.palette()
    tally, limit = dock.session.tally, dock.session.tolerance
    wrong = 0
    for territory, index in rows(dock).items():
        for c, heat in enumerate(index.data(HEAT_ROLE)):
            ground = heat_ground(heat, option)
            assert (ground is not None) == (abs(tally.deviation[territory, c]) > limit[c])
            if ground is not None:
                wrong += 1
                assert contrast(heat_ink(ground, option), ground) >= 4.5
    assert wrong
    figure = dock.page.summary.figures[OUTSIDE]
    assert int(figure.figure) == wrong


def test_the_column_is_drawn_and_follows_an_edit(dock, qtbot):
    dock.resize(900, 700)
    dock.page.territories.fit()
    before = {t: index.data() for t, index in rows(dock).items()}
    dock.session.editor.assign(np.array([2, 3]), 1, "moved")
    after = {t: index.data() for t, index in rows(dock).items()}
    assert before[0] != after[0]
    assert dock.page.territories.table.grab().toImage().pixelColor(3, 3) != QColor()


def test_the_title_says_what_the_workloads_are_called_its_tip_wherever_they_do_not_fit(dock):
    model, table = dock.page.model, dock.page.territories.table

    def told(role=Qt.ItemDataRole.DisplayRole):
        return model.headerData(HEAT, Qt.Orientation.Horizontal, role)

    dock.resize(900, 700)
    dock.page.territories.fit()
    metrics = QFontMetrics(table.font())
    assert told() == "visits · calls"
    assert metrics.horizontalAdvance(told()) < table.columnWidth(HEAT)
    model.title_workloads(metrics, 5)
    assert told() == "All workloads"
    assert told(Qt.ItemDataRole.ToolTipRole).split("\n")[1:] == ["visits", "calls"]


def test_with_one_workload_there_is_no_such_column(dock, layer):
    settings = dock.session.settings
    set_up(layer, name_field="", criteria=settings.criteria[:1])
    dock.session.bind(None)
    dock.open_plan(layer)
    assert HEAT not in dock.page.model.telling()
    assert HEAT not in dock.page.model.offered()


def test_targets_that_are_equal_in_each_workload_have_no_column(dock):
    dock.resize(1200, 700)
    for criterion in range(2):
        dock.page.set_criterion(criterion)
        dock.page.territories.fit()
        assert dock.page.territories.table.isColumnHidden(column_of("target"))


def test_totals_of_all_workloads_stand_below(dock):
    told = dock.page.totals.total.toolTip()
    assert "visits: total" in told
    assert "calls: total 60" in told


def test_rows_sort_by_their_worst_workload(dock):
    model = dock.page.model
    model.sort(HEAT, Qt.SortOrder.DescendingOrder)
    size = np.abs(dock.session.tally.deviation) / dock.session.tolerance
    first = model.index(0, HEAT).data(TERRITORY_ROLE)
    assert first == int(size.max(axis=1).argmax())


def test_customers_and_travel_are_among_the_columns_that_can_be_chosen(
    map_canvas, open_dock, qtbot
):
    values = [["A" if at < 12 else "B", 5.0, 2.0] for at in range(24)]
    layer = grid_layer(fields="territory:string visits:double clients:double", values=values)
    criteria = (Criterion("visits"),)
    set_up(layer, name_field="", criteria=criteria, customers_field="clients")
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock(900)
    titles = [each.text() for each in dock.page.territories.column_menu().actions()]
    assert {"Customers", "Way", "Target", "Shape"} <= set(titles)
    model = dock.page.model
    shown = {model.index(row, column_of("customers")).data() for row in range(2)}
    assert shown == {"24"}


def test_the_largest_deviation_is_of_all_workloads_and_says_of_which(dock):
    """Whatever workload is on show; a click leads to the territory."""
    session, page = dock.session, dock.page
    session.editor.set_target(2, 0, 1.0)
    off = session.tally.deviation
    assert np.abs(off[:, 0]).argmax() == 2
    assert np.abs(off[:, 0]).max() > np.abs(off[:, 1]).max()
    figure, visits = page.summary.figures["deviation"], session.settings.workload_fields[0]
    told = f"{100 * off[2, 0]:,.0f}"
    for criterion in (0, 1):
        page.set_criterion(criterion)
        assert told in figure.figure
        assert figure.bad
        assert f"C, {visits}" in figure.toolTip()
    assert figure.caption == "deviation of visits"
    page.set_criterion(0)
    assert figure.caption == "largest deviation"
    page.set_criterion(1)
    page.territories.select([0])
    figure.click()
    assert page.territories.selection() == [2]


def test_a_long_name_of_a_workload_keeps_the_figures_on_top_apart(dock):
    figure = dock.page.summary.figures["deviation"]
    before = figure.sizeHint()
    caption = f"deviation of {_in_caption('new households of the year')}"
    figure.show_figure(figure.figure, caption, "", True)
    assert figure.caption.endswith("of new\u00a0house…")
    assert figure.sizeHint().height() == before.height()
    assert figure.sizeHint().width() < 1.3 * before.width()


def test_captions_on_top_take_two_lines_and_are_not_cut(letters_of_qgis, dock, qtbot):
    for width in (350, 440, 700):
        dock.resize(width, 720)
        qtbot.wait(50)
        for figure in dock.page.summary.figures.values():
            if figure.isHidden():
                continue
            metrics = QFontMetrics(scaled_font(figure.font(), SMALL))
            room = figure.width() - 6
            assert height_in(figure.caption, room, metrics) <= 2 * metrics.lineSpacing() + 1, width
