"""The plugin's icons in colours that are seen on the theme's bars and menus."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QByteArray, QFile, QIODevice, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer

from ..icons import icon, icon_path
from .theme import bar_ground, seen_on

SIDES = (16, 20, 24, 32, 48, 64)
"""Pixels of the pictures that an icon in other colours is made of."""


def themed_icon(name: str, ground: QColor | None = None) -> QIcon:
    """Return the icon called `name`, as it is drawn or in colours that its ground asks for.

    Parameters
    ----------
    ground : QColor, optional
        What it stands on: bars and menus by default.
    """
    ground = bar_ground() if ground is None else ground
    drawn = _drawn(name)
    told = re.sub("#[0-9a-f]{6}", lambda each: seen_on(QColor(each[0]), ground).name(), drawn)
    if told == drawn:
        return icon(name)
    made, renderer = QIcon(), QSvgRenderer(QByteArray(told.encode()))
    for side in SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        made.addPixmap(picture)
    return made


def _drawn(name: str) -> str:
    file = QFile(icon_path(name))
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll()).decode()
