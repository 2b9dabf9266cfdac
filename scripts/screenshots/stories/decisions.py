"""Decide on what is proposed move by move, and ask the toolbox of the open plan."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QSpinBox

from territory_planner.ui.balance_dialog import BalanceDialog, DesignDialog
from territory_planner.ui.compare_dialog import CompareDialog

from ..hand import (
    accept,
    answer,
    choose,
    click,
    click_at,
    click_item,
    open_row_menu,
    open_tab,
    press,
)
from ..stage import SETTLE, UNITS, Stage, Story, check, drawn, show_only, whole_map


def decisions(stage: Stage) -> Story:
    """Balance, refuse a move, apply the rest; compare, tell the figures."""
    show_only(UNITS)
    stage.act("map_labels")
    yield from whole_map()
    yield from refused(stage)
    yield from left(stage)
    yield from joined(stage)
    yield from designed_again(stage)
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


def left(stage: Stage) -> Story:
    """Share a territory out by its row's menu, and undo it."""
    session, page = stage.session, stage.dock.page
    before = stage.plan
    yield from open_tab(stage, "territories")
    yield from open_row_menu(stage, stage.territory("Charlotte"))
    yield SETTLE
    stage.picture("row-menu")
    yield from choose("Somebody leaves")
    yield lambda: session.preview is not None
    yield from drawn()
    stage.picture("leaves")
    yield from click(page.solve_bar.apply)
    yield from drawn()
    check("Charlotte" not in stage.names, "who left is there still")
    stage.picture("left")
    yield from press(stage, "undo")
    yield from drawn()
    check(stage.same_plan(before), "undo did not bring back who left")


def joined(stage: Stage) -> Story:
    """Say on the map where somebody who joins lives."""
    session, page = stage.session, stage.dock.page
    home = stage.border_units(stage.territory("Birmingham"), stage.territory("Atlanta"))[0]
    yield from press(stage, "join")
    yield SETTLE
    stage.point_at(home)
    yield 700
    stage.picture("join-tip")
    yield from click_at(stage.place(home))
    yield from answer("Nia")
    yield lambda: session.preview is not None
    yield from drawn()
    stage.picture("joins")
    yield from open_tab(stage, "moves")
    yield SETTLE
    stage.picture("joins-moves")
    yield from click(page.solve_bar.apply)
    yield from drawn()
    check("Nia" in stage.names, "who joined is not there")
    yield from open_tab(stage, "territories")
    stage.picture("joined")
    yield from press(stage, "undo")
    yield from drawn()
    stage.dock.tools.leave()


def designed_again(stage: Stage) -> Story:
    """Design another number of territories, look at the proposal, and drop it."""
    session, page = stage.session, stage.dock.page
    before = stage.plan
    yield from press(stage, "design")
    yield lambda: bool(stage.dock.findChildren(DesignDialog))
    (dialog,) = stage.dock.findChildren(DesignDialog)
    dialog.findChildren(QSpinBox)[0].setValue(28)
    yield SETTLE
    stage.picture("design-dialog")
    yield from accept()
    yield lambda: page.solve_bar.busy
    yield 2 * SETTLE
    stage.picture("designing")
    yield lambda: session.preview is not None
    yield from drawn()
    stage.picture("designed")
    yield from click(page.solve_bar.drop)
    yield SETTLE
    check(stage.same_plan(before), "a design that was dropped changed the plan")


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
