"""Every tab, form, menu and dialog in QGIS's language, for somebody to read.

A session a language, on the sample: the panel at its least width, the set-up unfolded, the panel's
own dialogs, and the toolbox's with all that they hide unfolded.
"""

from __future__ import annotations

from typing import Any

import processing
from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QItemSelectionModel, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QGroupBox, QMenu, QScrollArea, QWidget
from qgis.utils import iface

from ..stage import PICTURES, SETTLE, Stage, Story, known
from .dialogs import filled_in

ASK = (
    *("balance", "design", "split", "merge", "leave", "capacity"),
    *("scenarios", "explore", "compare", "watch", "publish", "read_back", "notes"),
)
"""Actions of the panel that open a dialog."""
TOOLBOX_WIDTH = 900


def languages(stage: Stage) -> Story:
    """Take a picture of whatever there is to read."""
    yield from known(stage)
    dock = stage.dock
    keep(dock, "wide")
    iface.mainWindow().resizeDocks([dock], [1], Qt.Orientation.Horizontal)
    yield SETTLE
    yield from tabs(dock)
    yield from menus(dock)
    yield from set_up(dock)
    yield from asked(stage)
    yield from toolbox()


def keep(widget: QWidget, *names: object) -> None:
    """Save a picture of a widget."""
    widget.grab().save(str(PICTURES / f"{'-'.join(map(str, names))}.png"))


def tabs(dock: Any) -> Story:
    """Show the panel's tabs, one after the other."""
    for at in range(dock.page.tabs.count()):
        dock.page.tabs.setCurrentIndex(at)
        yield SETTLE
        keep(dock, "tab", at)
    dock.page.tabs.setCurrentIndex(0)


def menus(dock: Any) -> Story:
    """Open the panel's menus."""
    for at, menu in enumerate(dock.findChildren(QMenu)):
        if menu.actions():
            menu.popup(dock.mapToGlobal(dock.rect().topLeft()))
            yield SETTLE
            keep(menu, "menu", at)
            menu.close()


def set_up(dock: Any) -> Story:
    """Unfold all of the set-up."""
    dock.gear.click()
    yield SETTLE
    for form in dock.set_up.findChildren(QgsCollapsibleGroupBoxBasic):
        form.setCollapsed(False)
    yield SETTLE
    whole(dock.set_up, "set-up")
    dock.gear.click()
    yield SETTLE


def whole(parent: QWidget, *names: object) -> None:
    """Save a picture of all that can be scrolled to."""
    for at, scroll in enumerate(parent.findChildren(QScrollArea)):
        if scroll.widget() is not None and scroll.isVisible():
            keep(scroll.widget(), *names, at)


def asked(stage: Stage) -> Story:
    """Open the panel's dialogs, with two territories that touch selected."""
    dock = stage.dock
    for name in ASK:
        select(stage)
        yield SETTLE
        # What it opens may wait for an answer: the story goes on meanwhile.
        QTimer.singleShot(0, dock.actions_by_name[name].trigger)
        yield 3 * SETTLE
        yield lambda: not dock.page.solve_bar.busy
        yield SETTLE
        for at, found in enumerate(shown()):
            keep(found, "dialog", name, at)
            found.reject()
        keep(dock, "after", name)
        yield SETTLE


def select(stage: Stage) -> None:
    """Select what an action needs: two territories for a merger, one for all others."""
    source, target = stage.largest_pair()
    page = stage.dock.page
    page.territories.table.clearSelection()
    for territory in (source, target):
        index = page.model.index(page.model.row_of(territory), 0)
        page.territories.table.selectionModel().select(
            index,
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )


def shown() -> list[QDialog]:
    """Return the dialogs that are open."""
    widgets = QApplication.topLevelWidgets()
    return [each for each in widgets if isinstance(each, QDialog) and each.isVisible()]


def toolbox() -> Story:
    """Open the dialog of each algorithm, as wide as QGIS opens it, all of it unfolded."""
    provider = QgsApplication.processingRegistry().providerById("territory_planner")
    for algorithm in provider.algorithms():
        given = filled_in(algorithm.example()) if hasattr(algorithm, "example") else {}
        dialog = processing.createAlgorithmDialog(algorithm.id(), given)
        dialog.resize(TOOLBOX_WIDTH, 700)
        dialog.show()
        yield SETTLE
        for box in dialog.findChildren(QGroupBox):
            # Python knows QGIS's own as a plain box: only its property can unfold it.
            box.setProperty("collapsed", False)
        yield SETTLE
        keep(dialog, "tool", algorithm.name())
        whole(dialog.mainWidget(), "tool", algorithm.name())
        dialog.close()
        yield SETTLE // 2
