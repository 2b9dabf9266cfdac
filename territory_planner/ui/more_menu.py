"""The menu of what is used seldom, by topic."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from ..layers.text import tr

OFTEN = ("keep_connected",)
LAST = ("watch", "help")
"""Entries that stand above the topics and below them."""


def more_menu(actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
    """Return the menu over the panel's actions; tips say what each does, and why not now."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    menu.addActions([actions[name] for name in OFTEN])
    menu.addSeparator()
    for title, names in _topics().items():
        topic = menu.addMenu(title)
        topic.setToolTipsVisible(True)
        topic.addActions([actions[name] for name in names])
    menu.addSeparator()
    menu.addActions([actions[name] for name in LAST])
    return menu


def _topics() -> dict[str, tuple[str, ...]]:
    return {
        tr("On the map"): ("colour_map", "map_outlines", "map_labels"),
        tr("Selected units and locks"): ("give_units", "lock_units", "release_units", "lock"),
        tr("People who come and go"): ("leave", "join", "capacity"),
        tr("Check and report"): ("check", "statistics", "compare", "report", "explain"),
        tr("Scenarios and notes"): ("scenarios", "explore", "notes"),
        tr("Files and other systems"): ("publish", "read_back", "export"),
    }
