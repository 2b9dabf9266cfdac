"""Wires the plugin to QGIS; nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction

from .algorithms.shared.base import TerritoryAlgorithm
from .layers.expressions.functions import TerritoryFunction, register, unregister
from .layers.language import fall_silent, speak
from .layers.sweeps import no_sweeps, set_loaded_aside, take_loaded_back
from .layers.text import install_language, tr
from .provider import TerritoryProvider


class TerritoryPlannerPlugin:
    """The plugin as QGIS starts and stops it; `iface` is None in qgis_process."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: TerritoryProvider | None = None
        self.dock: Any = None
        self.toggle: QAction | None = None
        self.language = install_language()
        self.functions: list[TerritoryFunction] = []
        self.close_dialogs: Callable[[str, type], None] = lambda _provider, _kind: None

    def initProcessing(self) -> None:
        """Add the algorithms and the functions of expressions; all that qgis_process asks for."""
        speak()
        self.functions = register()
        self.provider = TerritoryProvider()
        with no_sweeps():
            QgsApplication.processingRegistry().addProvider(self.provider)
            if self.iface is None:
                set_loaded_aside(swept=False)

    def initGui(self) -> None:
        """Add all that the desktop shows."""
        self.initProcessing()
        # Widgets are out of reach in qgis_process, so that they are imported here.
        from .ui.dock import PlannerDock
        from .ui.docking import dock_beside_others
        from .ui.themed_icons import themed_icon
        from .ui.toolbox_dialogs import close_dialogs

        self.close_dialogs = close_dialogs
        window = self.iface.mainWindow()
        self.dock = PlannerDock(
            self.iface.mapCanvas(),
            self.iface.messageBar(),
            window,
            self.iface.showAttributeTable,
            self.iface.addProject,
        )
        side = Qt.DockWidgetArea.RightDockWidgetArea
        dock_beside_others(window, self.dock, side, self.iface.addDockWidget)
        self.toggle = QAction(themed_icon("territory_planner"), tr("Territory Planner"), window)
        self.toggle.setCheckable(True)
        self.dock.setToggleVisibilityAction(self.toggle)
        self.iface.addToolBarIcon(self.toggle)
        self.iface.addPluginToMenu(tr("Territory Planner"), self.toggle)
        set_loaded_aside(swept=True)

    def unload(self) -> None:
        """Take everything away again."""
        take_loaded_back()
        if self.dock is not None:
            self.iface.removeDockWidget(self.dock)
            self.dock.shut_down()
            self.dock.deleteLater()
            self.dock = None
        if self.toggle is not None:
            self.iface.removePluginMenu(tr("Territory Planner"), self.toggle)
            self.iface.removeToolBarIcon(self.toggle)
            self.toggle.deleteLater()
            self.toggle = None
        if self.provider:
            self.close_dialogs(self.provider.id(), TerritoryAlgorithm)
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        unregister(self.functions)
        self.functions = []
        fall_silent()
        if self.language is not None:
            QCoreApplication.removeTranslator(self.language)
            self.language = None


def offered_to(server: Any) -> TerritoryProvider:
    """Return the provider that a server of processes offers; it adds it to QGIS itself."""
    speak()
    provider = TerritoryProvider()
    server.registerProvider(provider)
    return provider
