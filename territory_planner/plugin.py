"""Wires the plugin to QGIS; nothing else."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication

from .core.text import install_translator
from .layers.text import tr
from .provider import TerritoryProvider


class TerritoryPlannerPlugin:
    """The plugin as QGIS starts and stops it; `iface` is None in qgis_process."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: TerritoryProvider | None = None

    def initProcessing(self) -> None:
        """Add the algorithms; all that qgis_process asks for."""
        install_translator(tr)
        self.provider = TerritoryProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add all that the desktop shows."""
        self.initProcessing()

    def unload(self) -> None:
        """Take everything away again."""
        if self.provider:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        install_translator(None)
