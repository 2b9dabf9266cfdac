"""The chart names its bars as far as there is room, and every one under the pointer."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QFont, QImage, QMouseEvent, QPainter
from qgis.PyQt.QtWidgets import QToolTip

from territory_planner.ui.tabs.chart_names import Bars, named_bars, paint_names
from tests.ui.panel import propose

LINE = 12.0


def bars(deviation, width: float) -> Bars:
    plot = QRectF(40.0, 10.0, width * len(deviation), 200.0)
    return Bars(plot, 110.0, np.array(deviation, dtype=float))


class Scribe(QPainter):
    """A painter that keeps what it writes, and where on the page."""

    def __init__(self, page: QImage) -> None:
        super().__init__(page)
        self.written: dict[str, QRectF] = {}

    def drawText(self, room: QRectF, flags: int, text: str) -> None:
        self.written[text] = self.transform().mapRect(self.boundingRect(room, flags, text))


def written(bars: Bars, names, chosen: int = -1) -> dict[str, QRectF]:
    page, font = QImage(800, 240, QImage.Format.Format_ARGB32), QFont()
    font.setPixelSize(8)
    painter = Scribe(page)
    painter.setFont(font)
    paint_names(painter, bars, names, {}, chosen)
    painter.end()
    return painter.written


def test_every_bar_that_is_as_wide_as_a_line_is_named():
    assert named_bars(bars([0.3, 0.1, -0.1, -0.3], LINE), LINE) == [0, 1, 2, 3]


def test_of_narrow_bars_those_farthest_from_target_are_named_and_the_chosen_one():
    deviation = np.linspace(0.5, -0.4, 90)
    place = bars(deviation, 4.0)
    found = named_bars(place, LINE)
    assert found[0] == 0
    assert found[-1] == 89
    assert np.diff(found).min() >= 3
    assert len(found) > 20
    assert 40 in named_bars(place, LINE, chosen=40)


def test_no_name_is_written_over_a_bar():
    place = bars([0.3] * 6 + [-0.3] * 6, 5.0)
    for row in named_bars(place, LINE):
        free = place.free(row, LINE)
        for other, deviation in enumerate(place.deviation.tolist()):
            left = place.plot.left() + other * place.width
            top, bottom = (60.0, place.zero) if deviation > 0 else (place.zero, 160.0)
            assert not free.intersects(QRectF(left, top, place.width, bottom - top))


@pytest.mark.parametrize("width", [14.0, 120.0])
def test_names_stand_beside_the_line_on_the_side_that_their_bar_leaves(qgis_app, width):
    place = bars([0.3, -0.2], width)
    told = written(place, ["North", "South"])
    assert sorted(told) == ["North", "South"]
    assert place.zero < told["North"].top() < place.zero + 8
    assert place.zero - 8 < told["South"].bottom() < place.zero
    for row, name in enumerate(told):
        middle = place.plot.left() + (row + 0.5) * place.width
        assert told[name].center().x() == pytest.approx(middle, abs=3)


def test_a_name_without_room_for_a_few_letters_is_left_out(qgis_app):
    place = Bars(QRectF(40.0, 10.0, 28.0, 200.0), 200.0, np.array([0.3, -0.2]))
    assert list(written(place, ["North", "South"])) == ["South"]


def test_the_chart_of_a_plan_names_all_and_so_does_the_pointer(dock, qtbot):
    chart = dock.page.tab["chart"]
    dock.page.tabs.setCurrentWidget(chart)
    qtbot.waitUntil(lambda: len(chart._names) == 4)
    place = Bars(chart._plot(), chart._y(0.0), chart._deviation)
    assert sorted(written(place, chart._names)) == list("ABCD")
    button, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    for row, name in enumerate(chart._names):
        at = QPointF(place.plot.left() + (row + 0.5) * place.width, chart.height() - 30)
        chart.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, at, button, button, keys))
        assert QToolTip.text().startswith(f"{name} · ")


def test_both_sides_of_the_line_have_room_for_names(dock):
    chart = dock.page.tab["chart"]
    dock.page.tabs.setCurrentWidget(chart)
    chart.update_tab(0)
    chart._deviation = np.array([2.5, 0.01, 0.0, -0.01])
    plot, zero = chart._plot(), chart._y(0.0)
    assert plot.bottom() - zero >= 0.19 * plot.height()


def test_the_chart_says_during_a_preview_that_it_is_of_the_plan_without_it(dock, qtbot):
    chart = dock.page.tab["chart"]
    dock.page.tabs.go_to(chart)
    chart.resize(220, 200)
    plain = chart.grab().toImage()
    propose(dock)
    assert "as it stands" in chart.note
    told, plot = chart.grab().toImage(), chart._plot()
    assert told != plain
    note = chart._room_of_note()
    assert note.height() > 0
    assert note.bottom() <= plot.top(), "it is not written over bars"
    dock.session.propose(None)
    assert (chart.note, chart._room_of_note().height()) == ("", 0)
