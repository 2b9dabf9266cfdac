"""The toolbox group "Territory Planner"."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms import ALGORITHMS
from .icons import icon
from .layers.version import version


class TerritoryProvider(QgsProcessingProvider):
    """Offers all algorithms to the toolbox, to models and to qgis_process."""

    def id(self) -> str:
        """Return the prefix of the algorithms' ids."""
        return "territory_planner"

    def name(self) -> str:
        """Return the heading in the toolbox."""
        return "Territory Planner"

    def versionInfo(self) -> str:
        """Return the plugin's version, which QGIS shows and servers hand on."""
        return version()

    def icon(self) -> QIcon:
        """Return the icon."""
        return icon("territory_planner")

    def loadAlgorithms(self) -> None:
        """Add one of each algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
