"""Tab goes through the whole panel as the eye does; limits have room for what they say."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtCore import QPoint

from tests.ui.test_keyboard import tab_stops


def places(root, stops):
    return [(stop, stop.mapTo(root, QPoint(0, 0))) for stop in stops]


@pytest.mark.parametrize("width", [380, 460, 900])
def test_tab_goes_from_the_top_of_the_panel_to_its_foot(dock, qtbot, width):
    dock.resize(width, 720)
    dock.session.editor.assign(np.array([2]), 1, "one")
    dock.page._update_lists()
    qtbot.wait(50)
    body = dock.widget()
    stops = [stop for stop in tab_stops(body) if stop is not dock.page.tabs]
    assert len(stops) > 10
    before = None
    for stop, place in places(body, stops):
        if before is not None:
            (above, at) = before
            beside = abs(at.y() - place.y()) < min(above.height(), stop.height()) / 2
            assert (at.x() <= place.x()) if beside else at.y() < place.y(), (above, stop)
        before = (stop, place)


@pytest.mark.parametrize("width", [360, 440])
@pytest.mark.parametrize("value", [0.0, 7.0, 12_345_678.9, 999_999_999_999.0])
def test_limits_show_their_numbers_whole_and_stay_in_their_cells(dock, qtbot, width, value):
    dock.resize(width, 720)
    dock.open_set_up()
    form = dock.set_up
    form.rules.setCollapsed(False)
    table = form.rules.limits
    for column in (1, 2):
        table.cellWidget(0, column).setValue(value)
    qtbot.wait(30)
    boxes = [table.cellWidget(0, column) for column in (1, 2)]
    for box in boxes:
        assert box.fontMetrics().horizontalAdvance(box.text()) <= box.width()
    first, second = (box.geometry() for box in boxes)
    assert not first.intersects(second)
    assert table.columnViewportPosition(2) >= table.columnViewportPosition(1) + first.width()
