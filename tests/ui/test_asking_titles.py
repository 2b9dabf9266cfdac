"""“…” in menus and on buttons: just where a window asks for more before anything is done."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QDialog

from territory_planner.layers.compat import text_field
from territory_planner.ui.actions import ASKING
from territory_planner.ui.table.territory_menu import territory_menu, unassigned_menu
from tests.layers.grid_layer import saved
from tests.layers.plan_layer import make_layer, set_up

pytestmark = pytest.mark.usefixtures("algorithms")

ON_THE_MAP = {"join": lambda dock: dock.tools.tools["join"].chosen.emit(0)}
"""What goes on with a click on the map, and that click."""


class Windows(QObject):
    """Counts windows that ask something, and closes them."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            self.seen += 1
            QTimer.singleShot(0, watched.reject)
        return False


@pytest.fixture
def windows(qgis_app):
    windows = Windows()
    QApplication.instance().installEventFilter(windows)
    yield windows
    QApplication.instance().removeEventFilter(windows)


@pytest.fixture
def layer(map_canvas, tmp_path):
    """Units in a file, beside which plans can be kept, with another plan to compare with."""
    layer = make_layer()
    layer.dataProvider().addAttributes([text_field("last_year")])
    layer.updateFields()
    at = layer.fields().lookupField("last_year")
    before = {each.id(): {at: each["territory"]} for each in layer.getFeatures()}
    layer.dataProvider().changeAttributeValues(before)
    kept = saved(layer, tmp_path / "units.gpkg")
    layer = set_up(type(layer)(kept, "units", "ogr"), id_field="name")
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setLayers([layer])
    return layer


def asks(dock, windows, qtbot, act) -> bool:
    """Tell whether a window comes up of what is done."""
    before = windows.seen
    act()
    qtbot.wait(50)
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)
    if dock.session.preview is not None:
        dock.page.solve_bar.drop.click()
    return windows.seen > before


@pytest.fixture
def chosen(dock, monkeypatch):
    """Two of the territories, selected; nothing is opened elsewhere."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    dock.page.territories.select([0, 1])
    return [0, 1]


def test_titles_say_which_actions_ask_for_more(dock):
    titles = {name: action.text() for name, action in dock.actions_by_name.items()}
    assert {name for name, title in titles.items() if title.endswith("…")} == ASKING


def test_every_action_asks_for_more_just_where_its_title_says_so(dock, chosen, windows, qtbot):
    single = {"split", "capacity"}
    wrong = []
    for name, action in dock.actions_by_name.items():
        dock.page.territories.select(chosen[:1] if name in single else chosen)
        dock.tools.leave()
        assert action.isEnabled() or name in ("undo", "redo"), name
        said = action.text().endswith("…")

        def act(name=name, action=action):
            action.trigger()
            if name in ON_THE_MAP:
                ON_THE_MAP[name](dock)

        if asks(dock, windows, qtbot, act) != said:
            wrong.append(action.text())
    assert wrong == []


@pytest.mark.parametrize("count", [1, 2])
def test_so_does_every_entry_of_the_menus_of_rows(dock, chosen, windows, qtbot, count):
    def menus():
        return (
            territory_menu(dock.session, chosen[:count], dock.commands, dock, dock.people),
            unassigned_menu(dock.session, dock.commands, dock),
        )

    wrong = []
    for which, menu in enumerate(menus()):
        for at, entry in enumerate(menu.actions()):
            if entry.isSeparator() or entry.menu() is not None or not entry.isEnabled():
                continue
            dock.page.territories.select(chosen[:count])
            anew = menus()[which].actions()[at]
            if asks(dock, windows, qtbot, anew.trigger) != anew.text().endswith("…"):
                wrong.append(anew.text())
    assert wrong == []


def test_fixing_a_problem_shows_what_would_move_and_asks_nothing(dock, chosen, windows, qtbot):
    dock.session.editor.assign(np.array([0]), 3, "apart")
    tab = dock.page.tab["problems"]
    dock.page.tabs.setCurrentWidget(tab)
    tab.update_tab(0)
    tab.list.setCurrentItem(tab.list.topLevelItem(0))
    assert tab.fix.isEnabled()
    assert not asks(dock, windows, qtbot, tab.fix.click)
    assert not tab.fix.text().endswith("…")
