"""Models that come with the plugin: several of its algorithms in one, to be run or changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ...icons import icon
from ...layers import text
from ...layers.compat import is_null
from ...layers.guide import guide_url
from ...layers.text import tr
from ..shared.checks import first_problem

FOLDER = Path(__file__).parent


def titles() -> dict[str, str]:
    """Return what each model is called, by its id, in the order of the work."""
    return {
        "newplanfromcustomers": tr("New plan from customers"),
        "monthlyreview": tr("Monthly review"),
        "repaireditedplan": tr("Repair an edited plan"),
    }


class BundledModel(QgsProcessingModelAlgorithm):
    """A model as its file has it, but for what it says, which is in the user's language.

    What its steps are called, which the modeler shows, stays as it is.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.fromFile(str(FOLDER / f"{name}.model3"))
        self.setSourceFilePath(str(FOLDER / f"{name}.model3"))
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        for each in self.destinationParameterDefinitions():
            each.setFlags(each.flags() | optional)
        # These texts are in the file, where `scripts/languages` finds them, too.
        for each in (*self.parameterDefinitions(), *self.outputDefinitions()):
            each.setDescription(text.tr(each.description()))
        for each in self.parameterDefinitions():
            each.setHelp(text.tr(each.help()))
        self.setHelpContent({name: text.tr(told) for name, told in self.helpContent().items()})

    def name(self) -> str:
        """Return the id by which scripts call it."""
        return self._name

    def displayName(self) -> str:
        """Return the title."""
        return titles()[self._name]

    def group(self) -> str:
        """Return the heading in the toolbox."""
        return tr("Models")

    def groupId(self) -> str:
        """Return the heading's id."""
        return "models"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return icon("territory_planner")

    def helpUrl(self) -> str:
        """Return the page about the models."""
        return guide_url("models", self._name)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say in plain words what can't be, as the algorithms do."""
        problem = first_problem(self, parameters, context)
        if problem:
            return False, problem
        return super().checkParameterValues(self._with_places(parameters), context)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run it."""
        return dict(super().processAlgorithm(self._with_places(parameters), context, feedback))

    def _with_places(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Return the parameters with a place for what nobody asked to keep: other steps need it."""
        places = {
            each.name(): each.generateTemporaryDestination()
            for each in self.destinationParameterDefinitions()
            if is_null(parameters.get(each.name())) or parameters[each.name()] == ""
        }
        return {**parameters, **places}

    def createInstance(self) -> QgsProcessingAlgorithm:
        """Return another of the same file, as QGIS makes one for each run."""
        return BundledModel(self._name)


def bundled_models() -> list[Any]:
    """Return one of each model; the algorithms that they use must be registered by then."""
    return [BundledModel(name) for name in titles()]
