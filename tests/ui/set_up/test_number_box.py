"""Boxes take the figures that messages advise as they are printed."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QWidget

from territory_planner.core.model.advice import kilometres, tolerance
from territory_planner.core.model.text import figure
from territory_planner.ui.set_up.number_box import distance_box, limit_box, tolerance_box


@pytest.fixture
def parent(qtbot):
    """A widget of the language in which messages write numbers."""
    widget = QWidget()
    widget.setLocale(QLocale(QLocale.Language.English))
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("make", "advised", "value"),
    [
        (limit_box, figure(16_000_000), 16_000_000),
        (limit_box, figure(0.0012341), 0.001234),
        (limit_box, figure(98.763), 98.76),
        (tolerance_box, tolerance(0.66624), 66.62),
        (tolerance_box, tolerance(9.5), 950),
        (distance_box, kilometres(0.035), 0.035),
        (distance_box, kilometres(2600.4), 2600.4),
    ],
)
def test_what_is_advised_can_be_typed(parent, make, advised, value):
    box = make(parent, 1e5) if make is distance_box else make(parent)
    box.lineEdit().setText(advised.removesuffix(" km").removesuffix(" %"))
    box.interpretText()
    assert box.value() == pytest.approx(value, abs=1e-9)
    assert box.text() == advised.removesuffix(" km").removesuffix(" %")


def test_no_more_decimals_are_shown_than_there_are(parent):
    box = tolerance_box(parent)
    box.setValue(5.0)
    assert box.text() == "5"
    limit = limit_box(parent)
    assert limit.text() == "–"
