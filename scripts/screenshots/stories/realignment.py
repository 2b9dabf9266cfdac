"""Somebody leaves, somebody joins: previews, the least that must move, applied and undone.

The README's moving picture, on the sample project that the panel opens.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QToolBar
from qgis.utils import iface

from ..hand import choose, click, click_at, click_row, dialog, key, open_row_menu, press, write
from ..stage import SETTLE, Stage, Story, check, drawn, known, whole_map

LEAVES, JOINS, HOME_COUNTY = "Memphis", "Nashville", "Davidson"


def realignment(stage: Stage) -> Story:
    """Let one leave and another join, each with a preview; undo both at the end."""
    for bar in iface.mainWindow().findChildren(QToolBar):
        if bar.window() is iface.mainWindow() and bar.parent() is iface.mainWindow():
            bar.hide()
    iface.mainWindow().resizeDocks([stage.dock], [480], Qt.Orientation.Horizontal)
    yield from whole_map()
    yield from known(stage)
    begun = stage.plan
    stage.frame("Ten territories; since they were drawn, some have grown out of tolerance", 2.6)
    yield from left(stage)
    yield from joined(stage)
    yield from press(stage, "undo")
    yield from drawn()
    stage.frame("Undo takes it back…", 1.2)
    yield from press(stage, "undo")
    yield from drawn()
    check(stage.same_plan(begun), "undo did not bring the plan back")
    stage.frame("… all of it, step by step; nothing was saved yet", 2.2)


def left(stage: Stage) -> Story:
    """Share out the territory of somebody who leaves."""
    territory = stage.territory(LEAVES)
    yield from click_row(stage, territory)
    yield from drawn()
    yield from open_row_menu(stage, territory)
    yield SETTLE
    stage.frame(f"{LEAVES} leaves", 1.6)
    yield from choose("Somebody leaves")
    yield from proposed(
        stage, "What would move is hatched; the panel says the least that any plan must move"
    )
    check(LEAVES not in stage.names, "who left is there still")
    stage.frame("Applied: nine territories, all within ±5 %", 2.0)


def joined(stage: Stage) -> Story:
    """Let somebody begin around a home."""
    names, load = stage.session.table.name, stage.session.tally.workload[:, 0]
    called_so = [unit for unit in range(len(names)) if names[unit] == HOME_COUNTY]
    home = max(called_so, key=lambda unit: load[unit])
    yield from press(stage, "join")
    yield SETTLE
    stage.point_at(home)
    yield 700
    stage.frame(f"Somebody joins who lives in {JOINS}: click there", 1.6)
    place = stage.place(home)
    yield from click_at(place)
    yield lambda: dialog() is not None
    yield SETTLE
    yield from write(JOINS)
    stage.frame("Name the new territory", 1.2)
    yield from key("Return")
    yield lambda: dialog() is None
    yield from proposed(
        stage, "A territory around that home; the others pass on what keeps all within ±5 %"
    )
    check(JOINS in stage.names, "who joined is not there")
    stage.dock.tools.leave()
    stage.frame("Applied: ten again, all within ±5 %", 2.0)


def proposed(stage: Stage, caption: str) -> Story:
    """Wait for what is proposed, show it, and apply it."""
    session, page = stage.session, stage.dock.page
    yield lambda: session.preview is not None
    yield from drawn()
    stage.frame(caption, 3.4)
    yield from click(page.solve_bar.apply)
    yield lambda: session.preview is None
    page.territories.select([])
    page.territories.table.scrollToTop()
    QApplication.processEvents()
    yield from known(stage)
    yield from drawn()
