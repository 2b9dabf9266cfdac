"""Plans side by side, notes, sign-off, a watch and forecasts: a plan that several people keep."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton

from territory_planner.layers.compat import real_field

from ..hand import accept, choose, click, click_at, dialog, key, press, write
from ..stage import SETTLE, Stage, Story, check, drawn, known, whole_map

GROWS, LATER = 1.25, "next_month"


def company(stage: Stage) -> Story:
    """Keep plans, compare and sign them, write notes, be told by the watch, look ahead."""
    stage.act("map_labels")
    yield from whole_map()
    yield from known(stage)
    yield from kept(stage)
    yield from compared(stage)
    yield from made_current(stage)
    yield from noted(stage)
    yield from ahead(stage)
    yield from watched(stage)
    yield from signed(stage)


def scenarios(stage: Stage) -> Story:
    """Open the list of scenarios."""
    yield from press(stage, "scenarios")
    yield lambda: dialog() is not None
    yield SETTLE


def ask(stage: Stage, *titles: str) -> Story:
    """Click buttons of the list of scenarios, one after the other."""
    for title in titles:
        yield from click(_button(dialog(), title))
        yield SETTLE


def pick(name: str) -> Story:
    """Click a line of the list that is open."""
    table = dialog().table
    rows = range(table.rowCount())
    row = next(row for row in rows if table.item(row, 0).text() == name)
    place = table.visualItemRect(table.item(row, 0)).center()
    yield from click_at(table.viewport().mapToGlobal(place))
    yield SETTLE


def kept(stage: Stage) -> Story:
    """Save the plan, change it, save that as another, and copy one."""
    yield from scenarios(stage)
    stage.picture("scenarios-none")
    yield from saved(stage, "As it is")
    source, target = stage.largest_pair()
    units = np.array(stage.border_units(target, source)[:3])
    yield from key("Escape")
    stage.session.editor.assign(units, source, "Try")
    yield from drawn()
    yield from scenarios(stage)
    yield from saved(stage, "West first")
    yield from pick("West first")
    yield from ask(stage, "Duplicate…")
    stage.picture("scenario-duplicate")
    yield from click(dialog().buttons.button(QDialogButtonBox.StandardButton.Save))
    yield from listed(stage)
    yield lambda: dialog().table.rowCount() == 3
    stage.picture("scenarios")


def saved(stage: Stage, name: str) -> Story:
    """Save the plan on show as a scenario."""
    rows = dialog().table.rowCount()
    yield from ask(stage, "Save the plan as…")
    yield from click(dialog().name)
    yield from write(name)
    stage.picture("scenario-save")
    yield from key("Return")
    yield from listed(stage)
    yield lambda: dialog().table.rowCount() == rows + 1


def listed(stage: Stage) -> Story:
    """Wait until what was asked for is done, and the list of scenarios is there (again)."""
    yield SETTLE
    yield lambda: not stage.dock.page.solve_bar.busy
    yield from drawn()
    if dialog() is None:
        yield from scenarios(stage)
    yield lambda: dialog().windowTitle() == "Scenarios"


def compared(stage: Stage) -> Story:
    """Compare a scenario with the plan on show, and swipe between them."""
    yield from pick("As it is")
    yield from ask(stage, "Compare")
    yield lambda: not stage.dock.page.solve_bar.busy
    yield from drawn()
    stage.picture("compared")
    yield from listed(stage)
    yield from pick("As it is")
    yield from ask(stage, "Swipe on the map")
    yield lambda: stage.dock.scenarios.swiping is not None
    yield from drawn()
    stage.picture("swiped")
    yield from key("Escape")
    yield from drawn()
    stage.picture("after-swipe")


def made_current(stage: Stage) -> Story:
    """Make a scenario current, then roll back."""
    yield from listed(stage)
    yield from pick("As it is")
    yield from ask(stage, "Make current")
    yield lambda: not stage.dock.page.solve_bar.busy
    yield from drawn()
    stage.picture("current")
    check(not stage.session.layer.isModified(), "what is current was not saved")
    yield from listed(stage)
    stage.picture("scenarios-current")
    yield from ask(stage, "Roll back")
    yield from listed(stage)
    stage.picture("rolled-back")
    yield from key("Escape")
    yield from drawn()


def noted(stage: Stage) -> Story:
    """Write a note on a unit and make an exception of it."""
    session = stage.session
    session.layer.selectByIds([int(session.table.feature_id[5])])
    yield from press(stage, "notes")
    yield lambda: dialog() is not None
    yield from click(dialog().text)
    yield from write("Our biggest customer knows Dana here, please keep it")
    yield from ask(stage, "Add")
    yield from click_at(
        dialog()
        .table.viewport()
        .mapToGlobal(dialog().table.visualItemRect(dialog().table.item(0, 0)).center())
    )
    yield SETTLE
    stage.picture("notes")
    yield from click(dialog().buttons["exception"])
    yield SETTLE
    stage.picture("notes-menu")
    yield from choose(f"Belongs to {session.name(stage.owner(5))}")
    yield from known(stage)
    stage.picture("notes-ruled")
    if dialog() is not None:
        yield from key("Escape")
    session.layer.removeSelection()
    yield from drawn()


def ahead(stage: Stage) -> Story:
    """Balance with a forecast."""
    session = stage.session
    add_forecast(stage)
    session.read_again()
    yield from known(stage)
    yield from press(stage, "balance")
    yield lambda: dialog() is not None or bool(balance_dialogs(stage))
    (asks,) = balance_dialogs(stage)
    yield SETTLE
    stage.picture("balance-forecasts")
    box = asks.findChild(QgsCheckableComboBox)
    yield from click(box)
    yield 2 * SETTLE
    stage.picture("balance-fields")
    yield from key("Escape")
    box.setCheckedItems([LATER])
    yield SETTLE
    stage.picture("balance-chosen")
    yield from click(asks.buttons.button(QDialogButtonBox.StandardButton.Ok))
    yield from applied(stage, "balance-ahead")
    check(session.settings.forecasts == (LATER,), "forecasts were not kept")


def applied(stage: Stage, picture: str) -> Story:
    """Wait for a preview, look at it, and apply it."""
    yield lambda: stage.session.preview is not None
    yield from drawn()
    stage.picture(picture)
    yield from click(stage.dock.page.solve_bar.apply)
    yield lambda: stage.session.preview is None
    yield from known(stage)


def watched(stage: Stage) -> Story:
    """Let workloads grow, and be told what heals the plan."""
    session, layer = stage.session, stage.session.layer
    yield from press(stage, "watch")
    yield SETTLE
    stage.picture("watch-dialog")
    yield from key("Escape")
    heavy = int(session.active[0])
    grow(stage, np.flatnonzero(session.tally.assignment == heavy).tolist(), GROWS)
    yield lambda: stage.dock.page.watch_row.isVisible()
    stage.picture("watch-looking")
    yield lambda: stage.dock.page.watch_row.preview.isVisible()
    yield from drawn()
    stage.picture("watch")
    yield from click(stage.dock.page.watch_row.preview)
    yield from applied(stage, "watch-preview")
    check(layer.isModified(), "the healing plan was not applied")


def signed(stage: Stage) -> Story:
    """Hand a plan in, approve it, put it in force; it refuses edits then."""
    yield from scenarios(stage)
    yield from saved(stage, "Spring")
    yield from pick("Spring")
    yield from ask(stage, "Hand in", "Approve")
    yield from ask(stage, "Put in force…")
    stage.picture("begin")
    yield from accept()
    yield SETTLE
    stage.picture("signed")
    yield from key("Escape")
    yield from drawn()
    stage.picture("sealed")


def grow(stage: Stage, units: Iterable[int], times: float) -> None:
    """Let the workload of units grow, as an edit of the layer."""
    session, layer = stage.session, stage.session.layer
    at = layer.fields().lookupField(session.settings.workload_fields[0])
    layer.beginEditCommand("Grow")
    for unit in units:
        work = float(session.tally.workload[unit, 0])
        layer.changeAttributeValue(int(session.table.feature_id[unit]), at, round(work * times))
    layer.endEditCommand()


def add_forecast(stage: Stage) -> None:
    """Add a field in which what is out of tolerance grows on."""
    session, layer = stage.session, stage.session.layer
    layer.dataProvider().addAttributes([real_field(LATER)])
    layer.updateFields()
    at, tally = layer.fields().lookupField(LATER), session.tally
    heavy = int(np.argmax(tally.deviation[:, 0]))
    values = {
        int(session.table.feature_id[unit]): {
            at: float(tally.workload[unit, 0]) * (1.1 if tally.assignment[unit] == heavy else 1.0)
        }
        for unit in range(session.table.n)
    }
    layer.dataProvider().changeAttributeValues(values)


def balance_dialogs(stage: Stage) -> list[Any]:
    """Return the dialogs that ask how to balance."""
    from territory_planner.ui.balance_dialog import BalanceDialog

    return [each for each in stage.dock.findChildren(BalanceDialog) if each.isVisible()]


def _button(widget: Any, title: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == title)
