"""Texts for the user in the language of QGIS, for every floor above the core."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "TerritoryPlanner"
"""Translation context of all texts of the plugin."""


def tr(text: str) -> str:
    """Return `text` in the language of QGIS; fill placeholders after, with ``str.format``."""
    return QCoreApplication.translate(CONTEXT, text)
