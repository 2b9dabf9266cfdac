"""Menus: few entries by topic, and each that can't be chosen says why."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar

from territory_planner.ui.actions import SAYS
from territory_planner.ui.table.territory_menu import territory_menu, unassigned_menu
from tests.layers.plan_layer import make_layer, set_up

MOST = 12
"""Entries that are taken in at a glance."""


def entries(menu: QMenu) -> Iterator[QAction]:
    """Return all entries, those of menus inside too."""
    assert menu.toolTipsVisible() or all(each.isEnabled() for each in menu.actions())
    for each in menu.actions():
        if each.menu() is not None:
            yield from entries(each.menu())
        if not each.isSeparator():
            yield each


def silent(menu: QMenu) -> list[str]:
    """Return the entries that are grey and say no reason."""
    return [each.text() for each in entries(menu) if not each.isEnabled() and not reason(each)]


def reason(action: QAction) -> str:
    if action.toolTip() in (action.text(), action.iconText()):
        return ""
    return action.toolTip().removeprefix(action.property(SAYS) or "")


def test_the_menu_is_short_and_has_every_topic(dock):
    menu = dock.page.more.menu()
    assert len(menu.actions()) <= MOST
    inside = [each for each in menu.actions() if each.menu() is not None]
    assert all(2 <= len(each.menu().actions()) <= 6 for each in inside)
    names = {each.objectName().removeprefix("territory_planner_") for each in entries(menu)}
    bars = {each.objectName() for bar in dock.page.findChildren(QToolBar) for each in bar.actions()}
    elsewhere = {name for name in dock.actions_by_name if f"territory_planner_{name}" in bars}
    assert names | elsewhere | {"panel"} >= set(dock.actions_by_name)


def every_action(dock) -> list[str]:
    return [
        name
        for name, action in dock.actions_by_name.items()
        if not action.isEnabled() and not reason(action)
    ]


@pytest.mark.parametrize("chosen", [[], [0], [0, 1]])
def test_what_is_grey_says_why(dock, chosen):
    dock.page.territories.select(chosen)
    assert silent(dock.page.more.menu()) == []
    assert every_action(dock) == []
    for action in dock.actions_by_name.values():
        if action.isEnabled():
            assert action.toolTip() == action.property(SAYS)


def test_without_a_plan_and_while_something_is_at_work_too(open_dock, qtbot):
    dock = open_dock()
    assert silent(dock.page.more.menu()) == []
    assert every_action(dock) == []
    assert "No plan is open" in dock.actions_by_name["report"].toolTip()


def test_while_something_is_at_work(dock, qtbot):
    def wait(progress):
        while True:
            progress.check()

    bar = dock.page.solve_bar
    bar.run("Balance", wait)
    assert every_action(dock) == []
    assert "at work" in dock.actions_by_name["report"].toolTip()
    menu = territory_menu(dock.session, [0, 1], dock.commands, dock, dock.people, may_solve=False)
    assert silent(menu) == []
    assert any("at work" in each.toolTip() for each in entries(menu))
    bar.stop()
    qtbot.waitUntil(lambda: not bar.busy)


def test_so_do_the_menus_of_rows(map_canvas, open_dock):
    QgsProject.instance().addMapLayer(set_up(make_layer(("AAB", "AAB"))))
    dock = open_dock()
    session = dock.session
    empty = session.editor.new_territory()
    for chosen in ([0], [empty], [0, 1], session.active.tolist()):
        menu = territory_menu(session, chosen, dock.commands, dock, dock.people)
        assert silent(menu) == []
    assert silent(unassigned_menu(session, dock.commands, dock)) == []
    session.editor.assign(np.array([0]), -1, "out")
    assert all(each.isEnabled() for each in entries(unassigned_menu(session, dock.commands, dock)))
