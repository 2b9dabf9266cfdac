"""Which columns the user wants to see, whatever they have to say: remembered for all plans."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...layers.text import tr
from ..markup import action_text, tip
from .columns import COLUMNS, DEVIATION, column_of, heads

SHOWN, HIDDEN = "territory_planner/columns_shown", "territory_planner/columns_hidden"


def chosen(telling: set[int]) -> set[int]:
    """Return the columns to show, of those that have something to say and those asked for."""
    return (telling | asked_for()) - _kept(HIDDEN)


def asked_for() -> set[int]:
    """Return the columns that the user chose to see."""
    return _kept(SHOWN)


def choose(column: int, shown: bool) -> None:
    """Show a column from now on, or hide it."""
    _keep(SHOWN, _kept(SHOWN) | {column} if shown else _kept(SHOWN) - {column})
    _keep(HIDDEN, _kept(HIDDEN) - {column} if shown else _kept(HIDDEN) | {column})


def choose_by_themselves() -> None:
    """Show again what has something to say, and nothing else."""
    QgsSettings().remove(SHOWN)
    QgsSettings().remove(HIDDEN)


def column_menu(
    offered: Iterable[int],
    wanted: set[int],
    lacking: set[int],
    changed: Callable[[], None],
    parent: QWidget,
) -> QMenu:
    """Return a menu of the columns, those ticked that are wanted; it changes the choice.

    Parameters
    ----------
    lacking : set of int
        Those of them that found no room, of which it says so.
    changed : callable
        Called after each choice.
    """

    def take(column: int, on: bool) -> None:
        choose(column, on)
        changed()

    def reset(_checked: bool) -> None:
        choose_by_themselves()
        changed()

    menu, head = QMenu(parent), heads()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    for column in offered:
        title, about = head[column]
        if column in lacking:
            title = tr("{column} (no room)").format(column=title)
            about += "\n" + tr("A wider panel shows it, or fewer columns that you chose.")
        action = menu.addAction(action_text(title))
        action.setToolTip(tip(about))
        action.setCheckable(True)
        action.setChecked(column in wanted)
        action.setEnabled(column != DEVIATION)
        action.toggled.connect(lambda on, column=column: take(column, on))
    menu.addSeparator()
    menu.addAction(tr("What has something to say")).triggered.connect(reset)
    return menu


def _kept(key: str) -> set[int]:
    # As text: a damaged profile may hold anything.
    names = str(QgsSettings().value(key, "") or "").split(",")
    return {column_of(name) for name in names if name in COLUMNS}


def _keep(key: str, columns: set[int]) -> None:
    QgsSettings().setValue(key, ",".join(COLUMNS[column] for column in sorted(columns)))
