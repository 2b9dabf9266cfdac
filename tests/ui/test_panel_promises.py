"""What the panel promises at a glance: its width, whole headers, whole names beside messages."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from threading import Event

import numpy as np
import pytest
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QFontMetrics

from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.layers.numbers import area_text
from territory_planner.ui.balance_dialog import BalanceDialog
from territory_planner.ui.table.columns import LOCK, NAME
from tests.long import part
from tests.ui.panel import wait_for_preview


def test_the_panel_opens_at_440_pixels_in_qgis(dock, qgis_parent, qtbot):
    qgis_parent.resize(1280, 800)
    qgis_parent.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    qtbot.wait(50)
    assert abs(dock.widget().sizeHint().width() - 440) <= 2
    assert 420 <= dock.width() <= 470
    qgis_parent.removeDockWidget(dock)


@pytest.mark.parametrize(
    ("square_metres", "said"),
    [(14_040.0, "14,040 m²"), (0.4, "0 m²"), (99_999.0, "99,999 m²"), (2.5e6, "2.500 km²")],
)
def test_areas_are_written_as_people_write_them(square_metres, said):
    assert area_text(square_metres).replace("\u202f", " ") == said


@pytest.mark.parametrize(
    ("in_preview", "width"),
    part(product([False, True], [360, 400, 440, 460, 520, 700, 1100]), 2),
)
def test_no_header_is_clipped_or_empty_at_any_width(dock, qtbot, width, in_preview):
    if in_preview:
        plan = dock.session.tally.assignment.copy()
        plan[2] = 1
        proposed(dock, plan)
    dock.resize(width, 720)
    qtbot.wait(20)
    dock.page.territories.fit()
    table = dock.page.territories.table
    header, metrics = table.horizontalHeader(), QFontMetrics(table.horizontalHeader().font())
    for column in range(dock.page.model.columnCount()):
        if table.isColumnHidden(column):
            continue
        title = dock.page.model.headerData(column, Qt.Orientation.Horizontal)
        assert title or column == LOCK
        assert metrics.horizontalAdvance(title) <= header.sectionSize(column), title


@pytest.mark.parametrize("width", [360, 440, 520])
def test_what_is_not_saved_is_told_whole(dock, monkeypatch, qtbot, width):
    monkeypatch.setattr("territory_planner.ui.unsaved_row.units_text", lambda _: "3,108 units")
    dock.resize(width, 720)
    dock.session.editor.assign(np.array([0]), 1, "paint")
    text = dock.page.unsaved.text
    qtbot.waitUntil(lambda: text.text() == "3,108 units not saved")
    qtbot.wait(50)
    flags = Qt.TextFlag.TextWordWrap if text.wordWrap() else 0
    room = QRect(0, 0, text.width(), 10_000)
    needed = text.fontMetrics().boundingRect(room, flags, text.text())
    assert needed.width() <= text.width()
    assert needed.height() <= text.height()


@pytest.mark.parametrize("padding", [0, 3, 8])
def test_the_menu_is_there_however_narrow_the_panel_and_wide_the_buttons(dock, qtbot, padding):
    dock.page.setStyleSheet(f"QToolButton {{ padding: {padding}px; }}")
    dock.resize(350, 720)
    qtbot.wait(50)
    more, page = dock.page.more, dock.page
    assert more.isVisible()
    place = more.mapTo(page, more.rect().topRight())
    assert place.x() <= page.width()
    offered = [each.text() for each in more.menu().actions() if not each.isSeparator()]
    assert {"Scenarios and notes", "Check and report", "Help"} <= set(offered)


def proposed(dock, plan: np.ndarray) -> None:
    dock.session.propose(preview_of(dock.session.tally, plan.astype(np.int32), "Balance"))


def test_a_preview_shortens_its_messages_before_names(dock, qtbot):
    dock.resize(440, 740)
    session = dock.session
    session.editor.rename(0, "North Midlands")
    dock.page.territories.fit()
    table = dock.page.territories.table
    needed = QFontMetrics(table.font()).horizontalAdvance("North Midlands")
    before = table.columnWidth(NAME)
    assert before > needed
    plan = session.tally.assignment.copy()
    plan[2] = 1
    proposed(dock, plan)
    dock.session.say(" ".join(["A long sentence on what stands in the way."] * 12))
    qtbot.wait(50)
    assert table.columnWidth(NAME) > needed
    bar = dock.page.solve_bar
    assert bar.text.height() <= 8 * bar.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: table.viewport().height() >= 3 * table.rowHeight(0))
    assert "Cost: moves" in bar.text.text()
    dock.told.forget()  # as after some seconds
    qtbot.wait(50)
    assert table.viewport().height() >= 4 * table.rowHeight(0)


def test_a_territory_that_starts_anew_elsewhere_is_drawn(dock, qtbot):
    session = dock.session
    plan = session.tally.assignment.copy()
    # A gives all it has to C, and begins in the far corner of D.
    plan[plan == 0] = 2
    plan[[22, 23]] = 0
    proposed(dock, plan)
    (arrow,) = dock.display.anew._groups
    start, end = arrow[0].start, arrow[0].end
    assert start.x() < end.x()
    assert start.y() > end.y()
    session.propose(None)
    assert dock.display.anew._groups == []


def test_a_territory_that_keeps_a_unit_has_no_arrow(dock):
    plan = dock.session.tally.assignment.copy()
    plan[2] = 1
    proposed(dock, plan)
    assert dock.display.anew._groups == []


def test_compactness_is_asked_for_and_reaches_the_solver(dock, monkeypatch, qtbot):
    dialog = BalanceDialog(dock.session, [], dock)
    assert dialog.asked() == BalanceAsked()
    dialog._compactness.setValue(90)
    assert dialog.asked() == replace(BalanceAsked(), compactness=90)
    dialog.reject()
    seen = []
    from territory_planner.layers.live.work import solve

    real = solve.realign_plan

    def watched(request, wish, progress):
        seen.append(request.problem.compactness)
        return real(request, wish, progress)

    monkeypatch.setattr(solve, "realign_plan", watched)
    dock.commands.run_balance(BalanceAsked(effort="fast", compactness=90))
    wait_for_preview(dock, qtbot)
    assert seen == [90.0]


def test_work_shows_its_stage_and_a_cancel_and_nothing_else_starts_meanwhile(dock, qtbot):
    bar, go_on, told = dock.page.solve_bar, Event(), []

    def work(progress):
        progress.percent(40)
        progress.say("Start 2 of 5: largest deviation 3.2 %")
        while not go_on.wait(0.01):
            progress.check()
        return "done"

    bar.run("Design", work, told.append)
    qtbot.waitUntil(lambda: "Start 2 of 5" in bar.text.text())
    assert bar.text.text() == "Design: Start 2 of 5: largest deviation 3.2\u00a0%"
    assert bar.progress.isVisible()
    assert bar.progress.value() == 40
    assert bar.cancel.isVisible()
    solvers = ("balance", "repair", "design", "split", "check", "statistics")
    assert not any(dock.actions_by_name[name].isEnabled() for name in solvers)
    assert not dock.state_page.button.isEnabled()
    assert not dock.state_page.other.isEnabled()
    bar.run("Balance", lambda progress: "another", told.append)
    assert "Design is still at work" in dock.messages[-1]
    assert bar.text.text().startswith("Design: Start 2 of 5")
    bar.cancel.click()
    assert bar.text.text() == "Stopping…"
    qtbot.waitUntil(lambda: not bar.busy)
    assert told == []
    assert dock.actions_by_name["balance"].isEnabled()


@pytest.mark.parametrize("width", [300, 360, 420, 520])
def test_what_is_picked_moves_nothing_of_the_panel(dock, qtbot, width):
    """What has no room beside it is in the tip; the total never goes."""
    dock.resize(width, 720)
    dock.session.editor.rename(2, "The hills and valleys beyond Minneapolis")
    qtbot.wait(20)
    row, table = dock.page.totals, dock.page.territories.table
    before, high, told = table.geometry(), row.height(), row.total.text()
    assert told.startswith("Total <b>300</b>")
    dock.session.pick(2)
    qtbot.wait(20)
    assert (table.geometry(), row.height()) == (before, high)
    for label in (row.total, row.picked):
        assert label.width() >= label.sizeHint().width()
    assert "<b>300</b>" in row.total.text()
    assert "painting" not in row.picked.text()
    assert "mean 75" in row.total.toolTip()
    assert "±49.5" in row.total.toolTip()
    dock.session.pick(None)
    qtbot.wait(20)
    assert (table.geometry(), row.total.text()) == (before, told)


@pytest.mark.parametrize("width", [360, 420, 460, 520])
def test_what_is_picked_is_told_whole(dock, qtbot, width):
    dock.resize(width, 720)
    dock.session.editor.rename(2, "Minneapolis")
    dock.session.pick(0)
    qtbot.wait(20)
    for territory in (2, 0, 2):
        dock.session.pick(territory)
        qtbot.wait(20)
        label = dock.page.totals.picked
        assert label.width() >= label.sizeHint().width()
        assert label.height() >= label.sizeHint().height()
