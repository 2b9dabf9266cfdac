"""A hand on mouse and keyboard: what a user does, as stories.

The events are xdotool's, so that QGIS gets what a hand would send: menus, dialogs and buttons
are found by what is written on them and clicked where they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMenu, QToolBar

from territory_planner.ui.table.columns import column_of

from .stage import Stage, Story, check, move_to, xdotool

BEAT = 120
"""Milliseconds between two movements of the hand."""
LEFT, RIGHT = 1, 3


def click_at(place: QPoint, button: int = LEFT, held: str = "", times: int = 1) -> Story:
    """Click a place of the screen, with a key `held` down ("ctrl")."""
    move_to(place)
    yield BEAT
    if held:
        xdotool("keydown", held)
    xdotool("click", "--repeat", times, "--delay", 60, button)
    yield BEAT
    if held:
        xdotool("keyup", held)
    yield BEAT


def click(widget: Any, button: int = LEFT) -> Story:
    """Click the middle of a widget, once it can be."""
    yield lambda: widget.isVisible() and widget.isEnabled()
    yield from click_at(widget.mapToGlobal(widget.rect().center()), button)


def drag(places: Sequence[QPoint], pause: int = BEAT) -> Story:
    """Press the left button, go from place to place and stay there; `let_go` ends it."""
    first, *others = places
    move_to(first)
    yield BEAT
    xdotool("mousedown", LEFT)
    yield BEAT
    for place in others:
        move_to(place)
        yield pause


def let_go() -> Story:
    """Let the left button go."""
    xdotool("mouseup", LEFT)
    yield 2 * BEAT


def key(*names: str) -> Story:
    """Press keys one after the other ("Escape", "ctrl+z")."""
    for name in names:
        xdotool("key", name)
        yield BEAT


def write(text: str, replacing: bool = True) -> Story:
    """Write into what has the focus, instead of what it holds."""
    if replacing:
        yield from key("ctrl+a")
    if text.isascii():
        xdotool("type", "--delay", 15, text)
        yield BEAT
    else:  # letters that the keyboard lacks are pasted
        QApplication.clipboard().setText(text)
        yield from key("ctrl+v")


# -- the panel -----------------------------------------------------------------------------


def press(stage: Stage, name: str) -> Story:
    """Click an action of the panel: its button, or its entry behind the button "⋯"."""
    action = stage.dock.actions_by_name[name]
    for bar in stage.dock.page.findChildren(QToolBar):
        button = bar.widgetForAction(action)
        if button is not None:
            yield from click(button)
            return
    more = stage.dock.page.more
    topics = [each for each in more.menu().actions() if each.menu() is not None]
    inside = [each.text() for each in topics if action in each.menu().actions()]
    yield from click(more)
    yield from choose(*inside, action.text())


def choose(*texts: str) -> Story:
    """Click entries of the menu that is open, one in the other."""
    menu = None
    for text in texts:
        before = menu
        yield lambda before=before: _menu() not in (None, before)
        yield BEAT
        menu = _menu()
        action = next((each for each in menu.actions() if _plain(each.text()) == text), None)
        shown = ", ".join(_plain(each.text()) for each in menu.actions())
        check(action is not None, f"The menu has no “{text}” but {shown}.")
        check(action.isEnabled(), f"“{text}” can't be chosen.")
        yield from click_at(menu.mapToGlobal(menu.actionGeometry(action).center()))


def open_row_menu(stage: Stage, territory: int) -> Story:
    """Open the context menu of a territory's row."""
    yield from click_at(row_place(stage, territory), RIGHT)
    yield lambda: _menu() is not None


def row_place(stage: Stage, territory: int, column: int = column_of("name")) -> QPoint:
    """Return where a territory's cell is on the screen."""
    page = stage.dock.page
    table = page.territories.table
    index = page.model.index(page.model.row_of(territory), column)
    check(index.isValid(), f"{stage.session.name(territory)} is not in the table.")
    table.scrollTo(index)
    return table.viewport().mapToGlobal(table.visualRect(index).center())


def click_row(stage: Stage, territory: int, held: str = "", times: int = 1) -> Story:
    """Click a territory's row."""
    yield from click_at(row_place(stage, territory), held=held, times=times)


def open_tab(stage: Stage, name: str) -> Story:
    """Click a tab: "territories", "problems", "changes" or "chart"."""
    tabs = stage.dock.page.tabs
    bar = tabs.tabBar()
    place = bar.tabRect(tabs.indexOf(stage.dock.page.tab[name])).center()
    yield from click_at(bar.mapToGlobal(place))
    yield 3 * BEAT


def click_item(tab: Any, item: Any, held: str = "") -> Story:
    """Click a line of the Gaps or the Changes tab."""
    tab.list.scrollToItem(item)
    yield BEAT
    rect = tab.list.visualItemRect(item)
    place = QPoint(rect.left() + min(60, rect.width() // 2), rect.center().y())
    yield from click_at(tab.list.viewport().mapToGlobal(place), held=held)


# -- dialogs -------------------------------------------------------------------------------


def dialog() -> Any:
    """Return the dialog that is open, None for none."""
    widget = QApplication.activeModalWidget()
    return widget if widget is not None and widget.isVisible() else None


def answer(text: str) -> Story:
    """Write an answer into the dialog that asks for one, and press Enter."""
    yield lambda: dialog() is not None
    yield 2 * BEAT
    yield from write(text)
    yield from key("Return")
    yield lambda: dialog() is None
    yield BEAT


def accept() -> Story:
    """Click the button of a dialog that goes on."""
    yield lambda: dialog() is not None
    yield 2 * BEAT
    box = dialog().findChild(QDialogButtonBox)
    yield from click(box.button(QDialogButtonBox.StandardButton.Ok))


def _menu() -> QMenu | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) and popup.isVisible() else None


def _plain(text: str) -> str:
    """Return a menu's text without the mark of its key."""
    return text.replace("&", "")
