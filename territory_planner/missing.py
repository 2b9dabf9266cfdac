"""The plugin where something that it needs is missing: it says what, and is otherwise quiet."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingProvider,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMessageBox

from .icons import icon
from .layers.text import tr

TITLE = "Territory Planner"
IDS = (
    "checkunits",
    "makeunits",
    "aggregateworkload",
    "designterritories",
    "seedterritories",
    "allocateunits",
    "balanceterritories",
    "realignterritories",
    "robustterritories",
    "exploreplans",
    "locationsuitability",
    "compareheadcounts",
    "repaircontiguity",
    "validateplan",
    "explainplan",
    "territorystatistics",
    "compareplans",
    "planreport",
    "planreportpdf",
    "matchterritories",
    "gapsandoverlaps",
    "dissolveterritories",
    "buildcontiguity",
    "forecastworkload",
    "carryover",
    "importalignment",
    "exportalignment",
    "savescenario",
    "listscenarios",
    "openscenario",
    "signscenario",
    "scenariohistory",
    "reviewplan",
    "delegateterritories",
    "mergecopies",
    "newplanfromcustomers",
    "monthlyreview",
    "repaireditedplan",
)
"""The algorithms, which can't even be named by what they are: they import what is missing."""


class MissingAlgorithm(QgsProcessingAlgorithm):
    """Stands where an algorithm would, and says why it can't run."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__()
        self._name, self._why = name, why

    def name(self) -> str:
        """Return the id by which scripts call it."""
        return self._name

    def displayName(self) -> str:
        """Return the id: it has no other name now."""
        return tr("{name} (can't run)").format(name=self._name)

    def shortHelpString(self) -> str:
        """Return what is missing."""
        return self._why

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return icon("territory_planner")

    def createInstance(self) -> QgsProcessingAlgorithm:
        """Return another."""
        return MissingAlgorithm(self._name, self._why)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Take no parameters."""

    def canExecute(self) -> tuple[bool, str]:
        """Refuse, with the reason; QGIS shows it in place of the dialog."""
        return False, self._why

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Refuse: qgis_process runs it all the same, and must end with an error."""
        raise QgsProcessingException(self._why)


class MissingProvider(QgsProcessingProvider):
    """Lists the algorithms, so that who calls one reads why it can't run."""

    def __init__(self, why: str) -> None:
        super().__init__()
        self._why = why

    def id(self) -> str:
        """Return the prefix of the algorithms' ids."""
        return "territory_planner"

    def name(self) -> str:
        """Return the heading in the toolbox."""
        return TITLE

    def icon(self) -> QIcon:
        """Return the icon."""
        return icon("territory_planner")

    def loadAlgorithms(self) -> None:
        """Add a stand-in for each algorithm."""
        for name in IDS:
            self.addAlgorithm(MissingAlgorithm(name, self._why))


class MissingPlugin:
    """In place of the plugin: a message when QGIS starts, and a button that says it again."""

    def __init__(self, iface: Any, short: str, why: str) -> None:
        self.iface = iface
        self.short = short
        self.why = why
        self.provider: MissingProvider | None = None
        self.action: QAction | None = None

    def initProcessing(self) -> None:
        """Add the algorithms' stand-ins; all that qgis_process asks for."""
        QgsMessageLog.logMessage(self.why, TITLE, Qgis.MessageLevel.Critical)
        self.provider = MissingProvider(self.why)
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Say what is missing, for as long as the user likes."""
        self.initProcessing()
        # The bar has room for a line or two; what to do stands behind its button.
        level = Qgis.MessageLevel.Critical
        self.iface.messageBar().pushMessage(TITLE, self.short, self.why, level, 0)
        self.action = QAction(icon("territory_planner"), TITLE, self.iface.mainWindow())
        self.action.triggered.connect(self.tell)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToMenu(TITLE, self.action)

    def tell(self) -> None:
        """Say it again, as text that can be copied."""
        box = QMessageBox(self.iface.mainWindow())
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle(TITLE)
        box.setText(self.why)
        box.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        box.open()

    def unload(self) -> None:
        """Take everything away again."""
        if self.action is not None:
            self.iface.removePluginMenu(TITLE, self.action)
            self.iface.removeToolBarIcon(self.action)
            self.action.deleteLater()
            self.action = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
