"""Text of the panel can be read in light and dark themes."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QStyle,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from scripts.package import ROOT
from territory_planner.core.model.problem import FROZEN
from territory_planner.ui.actions import make_actions
from territory_planner.ui.set_up.rules_form import LimitsTable
from territory_planner.ui.table.columns import column_of
from territory_planner.ui.table.delegates import (
    BarDelegate,
    ChipDelegate,
    HeatDelegate,
    LockDelegate,
    MoveDelegate,
    RowDelegate,
    SentenceDelegate,
    ground_of,
)
from territory_planner.ui.table.territory_model import VALUE_ROLE
from territory_planner.ui.theme import (
    GREY_SEEN,
    SEEN,
    ReadableDelegate,
    bar_ground,
    contrast,
    link_colour,
    muted,
    readable,
    warning_colour,
)
from territory_planner.ui.themed_icons import themed_icon
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


NIGHT = "QWidget:item:hover { background-color: #535353; color: #222; }"
"""How QGIS's Night Mapping shows entries of tables under the pointer."""


def painted(table: QTableWidget, state: QStyle.StateFlag) -> QImage:
    """Return how the first entry is painted in a state."""
    image = QImage(120, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("#222222"))
    painter, option = QPainter(image), QStyleOptionViewItem()
    option.initFrom(table)
    option.widget, option.rect, option.state = table, QRect(0, 0, 120, 24), state
    table.itemDelegate().paint(painter, option, table.model().index(0, 0))
    painter.end()
    return image


@pytest.mark.parametrize("made", [None, ReadableDelegate, RowDelegate, MoveDelegate])
def test_entries_are_read_under_the_pointer_in_a_dark_theme(qgis_app, qtbot, made):
    table, states = QTableWidget(1, 1), QStyle.StateFlag
    qtbot.addWidget(table)
    table.setStyleSheet(NIGHT)
    table.setItem(0, 0, QTableWidgetItem("Birmingham"))
    if made is not None:
        table.setItemDelegate(made(table))
    usual = states.State_Enabled | states.State_Active
    is_same = painted(table, usual) == painted(table, usual | states.State_MouseOver)
    assert is_same == (made is not None)


def test_tables_and_lists_of_the_panel_are_painted_so(qgis_app):
    makers = ("QTableWidget(", "QListWidget(", "(QTableWidget):", "(QTableView):", "(QListWidget):")
    for file in (ROOT / "territory_planner" / "ui").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        count = sum(text.count(each) for each in makers)
        given = len(re.findall(r"setItemDelegate\((?:Readable|Row)Delegate\(", text))
        assert given == count, file
    for kind in (ChipDelegate, BarDelegate, HeatDelegate, LockDelegate, SentenceDelegate):
        assert issubclass(kind, ReadableDelegate)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("chosen", [False, True])
def test_what_is_painted_by_hand_shows_the_focus(dock, qtbot, name, chosen):
    base, window, text = THEMES[name]
    colours = palette(base, window, text)
    row, chart = dock.page.territories.unassigned, dock.page.tab["chart"]
    row.setChecked(chosen)
    painted = {"figure": dock.page.summary.figures["gaps"], "row": row, "chart": chart}

    def edge(widget: QWidget) -> QColor:
        return widget.grab().toImage().pixelColor(1, widget.height() // 2)

    for which, widget in painted.items():
        if widget is chart:
            dock.page.tabs.setCurrentWidget(chart)
        widget._probe.setPalette(colours)
        dock.setFocus()
        ground = edge(widget)
        widget.setFocus()
        assert widget.hasFocus()
        seen = edge(widget)
        assert contrast(seen, ground) >= 3 or contrast(seen, QColor(window)) >= 3, which
        assert seen != ground, which


BARS = {
    "default": "#efefef",
    "Night Mapping": "#323232",
    "Blend of Gray": "#727272",
    "Breeze Dark": "#232629",
    "white": "#ffffff",
}
"""What buttons and menus stand on."""


ICONS = [path.stem for path in sorted((ROOT / "territory_planner" / "icons").glob("*.svg"))]
BLURRED = 0.95
"""Contrast of a line's edges, of which small pictures have many, as a share of that inside."""


def drawn_with(icon: QIcon, ground: QColor, mode: QIcon.Mode) -> QImage:
    """Return an icon as it is drawn on its ground."""
    image = QImage(48, 48, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.drawPixmap(0, 0, icon.pixmap(48, 48, mode))
    painter.end()
    return image


@pytest.mark.parametrize("theme", BARS)
def test_every_icon_is_seen_on_the_bars_of_the_theme_and_less_where_disabled(theme, qgis_app):
    ground, dim, bright = QColor(BARS[theme]), {}, {}
    for name in ICONS:
        made = themed_icon(name, ground)
        ink = made.pixmap(48, 48).toImage()
        on, off = (
            drawn_with(made, ground, mode) for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
        )
        places = [
            (x, y) for x in range(48) for y in range(48) if ink.pixelColor(x, y).alpha() > 250
        ]
        told = [[contrast(each.pixelColor(*at), ground) for at in places] for each in (on, off)]
        seen = sum(each >= BLURRED * SEEN for each in told[0]) / len(places)
        if seen < 0.95:
            dim[name] = round(seen, 2)
        if sum(told[1]) - len(places) > 0.6 * (sum(told[0]) - len(places)):
            bright[name] = round(sum(told[1]) / len(places), 2)
    assert (dim, bright) == ({}, {})


@pytest.mark.parametrize("theme", BARS)
def test_grey_icons_are_not_taken_for_disabled(theme, qgis_app):
    ground = QColor(BARS[theme])
    for name in ("undo", "redo", "unlock"):
        ink = drawn_with(themed_icon(name, ground), ground, QIcon.Mode.Normal)
        most = max(contrast(ink.pixelColor(x, y), ground) for x in range(48) for y in range(48))
        assert most >= GREY_SEEN, name


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("chosen", [False, True])
def test_padlocks_of_the_table_are_seen_in_every_theme(dock, qgis_app, theme, chosen):
    base, window, text = THEMES[theme]
    dock.session.editor.set_lock([0], FROZEN)
    option = QStyleOptionViewItem()
    option.palette = palette(base, window, text)
    option.palette.setColor(QPalette.ColorRole.Highlight, QColor("#e8913a"))
    option.rect = QRect(0, 0, 24, 24)
    if chosen:
        option.state |= QStyle.StateFlag.State_Selected
    ground = ground_of(option)
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    delegate = dock.page.territories.table.itemDelegateForColumn(column_of("lock"))
    locked = [dock.page.model.index(row, column_of("lock")) for row in range(4)]
    frozen = next(each for each in locked if each.data(VALUE_ROLE) == FROZEN)
    delegate.paint(painter, option, frozen)
    painter.end()
    middle = image.copy(4, 10, 16, 8)
    seen = [contrast(middle.pixelColor(x, y), ground) for x in range(16) for y in range(8)]
    assert sum(each >= BLURRED * SEEN for each in seen) > 30


@pytest.mark.parametrize("theme", ["Night Mapping", "Blend of Gray"])
def test_the_actions_of_the_panel_have_those_icons_in_the_themes_of_qgis(qgis_app, theme):
    before = QgsApplication.themeName()
    QgsApplication.setUITheme(theme)
    try:
        assert bar_ground().name() == BARS[theme]
        parent = QWidget()
        drawn = make_actions(parent)["statistics"].icon().pixmap(32, 32).toImage()
    finally:
        QgsApplication.setUITheme(before)
    assert drawn == themed_icon("territory_layer", QColor(BARS[theme])).pixmap(32, 32).toImage()
