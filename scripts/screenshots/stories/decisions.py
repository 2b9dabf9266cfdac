"""Decide on what is proposed move by move, and ask the toolbox of the open plan."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication, QComboBox

from territory_planner.ui.balance_dialog import BalanceDialog
from territory_planner.ui.compare_dialog import CompareDialog

from ..hand import accept, click, click_at, click_item, open_tab, press
from ..stage import SETTLE, UNITS, Stage, Story, check, drawn, show_only, whole_map


def decisions(stage: Stage) -> Story:
    """Balance, refuse a move, apply the rest; compare, tell the figures."""
    show_only(UNITS)
    stage.act("map_labels")
    yield from whole_map()
    yield from refused(stage)
    yield from reviewed(stage)


def refused(stage: Stage) -> Story:
    """Let demand drift, balance by units, untick a move and apply the others."""
    session, page = stage.session, stage.dock.page
    tally = session.tally
    for heavy in np.argsort(-tally.units)[:2].tolist():
        source = max(session.neighbours([heavy]), key=lambda each: int(tally.units[each]))
        session.editor.assign(np.array(stage.border_units(source, heavy)[:6]), heavy, "Drift")
    yield from drawn()
    yield from press(stage, "balance")
    yield lambda: bool(stage.dock.findChildren(BalanceDialog))
    yield SETTLE
    stage.picture("balance-dialog")
    yield from accept()
    yield lambda: session.preview is not None
    yield from open_tab(stage, "moves")
    tab, first = page.tab["moves"], session.preview
    item = tab.list.topLevelItem(0).child(0)
    yield from click_item(tab, item)
    yield from drawn()
    stage.picture("moves")
    box = tab.list.visualItemRect(item)
    place = tab.list.viewport().mapToGlobal(box.topLeft())
    yield from click_at(place + type(place)(10, box.height() // 2))
    yield lambda: session.preview is not first
    yield from drawn()
    check(len(session.preview.refused) > 0, "no move was refused")
    stage.picture("moves-refused")
    before = stage.steps
    yield from click(page.solve_bar.apply)
    yield from drawn()
    check(stage.steps == before + 1, "the moves were not one undo step")
    check(session.preview is None, "the preview was not applied")


def reviewed(stage: Stage) -> Story:
    """Compare with the states, and look at the figures."""
    page = stage.dock.page
    yield from press(stage, "compare")
    yield lambda: bool(stage.dock.findChildren(CompareDialog))
    (dialog,) = stage.dock.findChildren(CompareDialog)
    box = dialog.findChild(QComboBox)
    check(box.count() > 0, "there is no plan to compare with")
    yield SETTLE
    stage.picture("compare-dialog")
    yield from accept()
    yield lambda: not page.solve_bar.busy
    yield from drawn()
    stage.picture("compared")
    yield from press(stage, "statistics")
    yield SETTLE
    stage.picture("statistics-running")
    yield lambda: not page.solve_bar.busy
    yield from drawn()
    stage.picture("statistics")
    check(len(QgsProject.instance().mapLayersByName("Figures of the plan")) == 1, "no figures")
    for window in QApplication.topLevelWidgets():
        if window.objectName() == "QgsAttributeTableDialog":
            window.close()
    yield SETTLE
