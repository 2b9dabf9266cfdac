"""The guide, opened from the panel."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..layers.guide import guide_url


def open_help() -> None:
    """Open the guide's page on the panel."""
    QDesktopServices.openUrl(QUrl(guide_url("panel")))
