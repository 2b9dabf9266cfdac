"""The toolbox group "Territory Planner"."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms import ALGORITHMS
from .algorithms.models import bundled_models
from .icons import icon
from .layers.version import version


class TerritoryProvider(QgsProcessingProvider):
    """Offers all algorithms to the toolbox, to models and to qgis_process.

    Models know what they give only when the algorithms that they use are registered, which these
    are after they were loaded: so models are added then.
    """

    def __init__(self) -> None:
        super().__init__()
        QgsApplication.processingRegistry().providerAdded.connect(self._registered)

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
        """Add one of each algorithm and, where these are registered, of each model."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self._add_models()

    def _add_models(self) -> None:
        for model in bundled_models():
            self.addAlgorithm(model)

    def _registered(self, provider: str) -> None:
        if provider == self.id():
            # Once is enough, and nothing of it may listen when the plugin is unloaded.
            QgsApplication.processingRegistry().providerAdded.disconnect(self._registered)
            self._add_models()
            self.algorithmsLoaded.emit()
