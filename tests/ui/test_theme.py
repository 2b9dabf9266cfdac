"""Text of the panel can be read in light and dark themes."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

from territory_planner.ui.set_up.rules_form import LimitsTable
from territory_planner.ui.theme import contrast, link_colour, muted, readable, warning_colour
from territory_planner.ui.tools.tip import BETTER, HINT, PAPER, WORSE

THEMES = {
    "default": ("#ffffff", "#efefef", "#000000"),
    "Night Mapping": ("#222222", "#323232", "#aaaaaa"),
    "Night Mapping, lists": ("#222222", "#222222", "#dddddd"),
    "Blend of Gray": ("#6e6e6e", "#5d5d5d", "#ffffff"),
    "Breeze Dark": ("#1b1e20", "#232629", "#eff0f1"),
    "paper": ("#fdf6e3", "#eee8d5", "#657b83"),
}


def palette(base: str, window: str, text: str) -> QPalette:
    role, made = QPalette.ColorRole, QPalette()
    for name, colour in (
        (role.Base, base),
        (role.Window, window),
        (role.Text, text),
        (role.WindowText, text),
        (role.Link, "#0000ff"),
    ):
        made.setColor(name, QColor(colour))
    return made


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("colour_of", [warning_colour, muted, link_colour])
def test_text_has_a_contrast_of_four_and_a_half(name, colour_of):
    base, window, text = THEMES[name]
    colour = colour_of(palette(base, window, text))
    for ground in (base, window):
        assert contrast(colour, QColor(ground)) >= 4.5


def test_what_can_be_read_keeps_its_colour():
    orange = QColor("#b04a00")
    assert readable(orange, palette(*THEMES["default"])) == orange


@pytest.mark.parametrize("colour", [BETTER, WORSE, HINT])
def test_the_tip_can_be_read(colour):
    assert contrast(QColor(colour), QColor(PAPER)) >= 4.5


def test_contrast_is_that_of_the_guidelines():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_titles_of_limits_are_whole_in_a_theme_with_wider_ones(qgis_app, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.setStyleSheet("QHeaderView::section { padding: 40px; }")
    table = LimitsTable(page)
    header = table.horizontalHeader()
    assert header.sectionSizeHint(1) > 80
    assert all(table.columnWidth(each) >= header.sectionSizeHint(each) for each in (1, 2))
