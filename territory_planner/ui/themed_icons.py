"""The plugin's icons in colours that are seen on the theme's bars and menus."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QByteArray, QFile, QIODevice, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer

from ..icons import icon_path
from .theme import bar_ground, seen_on

SIDES = (16, 20, 24, 32, 48, 64)
"""Pixels of the pictures that an icon is made of."""
OFF = 0.4
"""How much is left of an icon that is switched off: Qt itself makes it lighter on dark ground."""


def themed_icon(name: str, ground: QColor | None = None) -> QIcon:
    """Return the icon called `name` in colours that its ground asks for, and paler where disabled.

    Parameters
    ----------
    ground : QColor, optional
        What it stands on: bars and menus by default.
    """
    ground = bar_ground() if ground is None else ground
    told = re.sub(
        "#[0-9a-f]{6}", lambda each: seen_on(QColor(each[0]), ground).name(), _drawn(name)
    )
    made, renderer = QIcon(), QSvgRenderer(QByteArray(told.encode()))
    for side in SIDES:
        picture = _picture(side)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        made.addPixmap(picture)
        made.addPixmap(_paler(picture), QIcon.Mode.Disabled)
    return made


def _paler(picture: QPixmap) -> QPixmap:
    """Return a picture of what is switched off."""
    pale = _picture(picture.width())
    painter = QPainter(pale)
    painter.setOpacity(OFF)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return pale


def _picture(side: int) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _drawn(name: str) -> str:
    file = QFile(icon_path(name))
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll()).decode()
