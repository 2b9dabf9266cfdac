"""What all algorithms share: names and help, checks in plain words, errors, progress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ...core.model.errors import InvalidInput, TerritoryError
from ...core.model.text import readable
from ...icons import icon, icon_path
from ...layers.guide import guide_url
from ...layers.reading.layer_snapshot import Snapshot, snapshots
from ...layers.report import LOG, details_of, kind_and_text, let_go, log_failure
from ...layers.strangers import failures
from ...layers.sweeps import few_sweeps
from ...layers.text import tr
from ...layers.version import tracker
from ...requirements import shortcomings, what_to_do
from .checks import first_problem, numbers_as_typed, without_nothings
from .choices import choices_in_numbers
from .destinations import bring_back
from .help_text import first_sentence, help_text
from .partners import tell_of_lone_parameters
from .run import Run
from .topics import arranged
from .touring import check_stops
from .travel import check_ways


class TerritoryAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms. A subclass says what it is called and takes, and what it does.

    An algorithm object keeps nothing of a run but what it reads: QGIS makes one for each.
    """

    ID = ""
    ICON = ""
    _taken: Mapping[str, Sequence[Snapshot | None]] = MappingProxyType({})
    FIRST: tuple[str, ...] = ()
    """Parameters that the dialog shows first; the others are folded away in topics."""

    def title(self) -> str:
        """Return the name in the toolbox."""
        raise NotImplementedError

    def about(self) -> str:
        """Return what the algorithm does, in a paragraph for a planner."""
        raise NotImplementedError

    def example(self) -> str:
        """Return the arguments of an example call of qgis_process."""
        raise NotImplementedError

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return the parameters and output layers."""
        raise NotImplementedError

    def numbers(self) -> dict[str, str]:
        """Return the output numbers: name and description."""
        return {}

    def texts(self) -> dict[str, str]:
        """Return the output texts: name and description."""
        return {}

    def check(self, run: Run) -> None:
        """Raise `InvalidInput` for what is missing or can't go together, seen without any data."""

    def work(self, run: Run) -> dict[str, Any]:
        """Do the work; raise `TerritoryError` with a sentence for the user."""
        raise NotImplementedError

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for definition in arranged(self.ID, self.definitions(), self.FIRST):
            self.addParameter(definition)
        for name, title in self.numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, title))
        for name, title in self.texts().items():
            self.addOutput(QgsProcessingOutputString(name, title))

    def name(self) -> str:
        """Return the id by which scripts call it."""
        return self.ID

    def displayName(self) -> str:
        """Return the title."""
        return self.title()

    def group(self) -> str:
        """Return the heading in the toolbox."""
        return tr("Territories")

    def groupId(self) -> str:
        """Return the heading's id."""
        return "territories"

    def icon(self) -> QIcon:
        """Return the icon."""
        return icon(self.ICON)

    def svgIconPath(self) -> str:
        """Return the icon's file: the modeler draws it on a step."""
        return icon_path(self.ICON)

    def tags(self) -> list[str]:
        """Return words by which the toolbox finds it, besides its name."""
        words = tr("territory, district, districting, redistricting, sales, service, zone, region")
        return [word.strip() for word in words.split(",")]

    def createInstance(self) -> QgsProcessingAlgorithm:
        """Return a new one of its kind."""
        return type(self)()

    def helpUrl(self) -> str:
        """Return the page with more about it."""
        return guide_url("algorithms", self.ID)

    def shortDescription(self) -> str:
        """Return the first sentence about it."""
        return first_sentence(self.about())

    def shortHelpString(self) -> str:
        """Return the help beside the dialog: about, each parameter by topic, an example."""
        call = f"qgis_process run {self.id()} -- {self.example()}"
        return help_text(self.ID, self.about(), self.parameterDefinitions(), call)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say in plain words what can't be before QGIS says it in its own."""
        bring_back(self, parameters, context)
        typed = {**parameters, **numbers_as_typed(self, parameters)}
        numbered = choices_in_numbers(self, typed, context)
        problem = first_problem(self, numbered, context)
        if not problem:
            try:
                self._check(Run(self, numbered, context, QgsProcessingFeedback()))
            except InvalidInput as error:
                problem = str(error)
        if problem:
            return False, readable(problem)
        return super().checkParameterValues(numbered, context)

    def _check(self, run: Run) -> None:
        """Refuse what the parameters alone tell can't be, in the dialog as in the run."""
        check_ways(run)
        check_stops(run)
        self.check(run)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        _feedback: QgsProcessingFeedback,
    ) -> bool:
        """Take open layers as they stand: people may edit them while the run reads."""
        self._taken = snapshots(self, parameters, context)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run it; whatever goes wrong reaches the user as a sentence."""
        results, sentence = self._attempt(parameters, context, feedback)
        if sentence is not None:
            # QGIS never frees an exception that leaves here (3.22), nor what its frame refers to.
            del self, parameters, context, feedback, results
            raise QgsProcessingException(sentence)
        return results

    def _attempt(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[dict[str, Any], str | None]:
        """Return what the work gives, and None; or what went wrong, in a sentence."""
        try:
            # A model hands on nothing for what it was not given, whatever its default is.
            parameters = without_nothings(self, parameters)
            typed = numbers_as_typed(self, parameters)
            numbered = choices_in_numbers(self, {**parameters, **typed}, context)
            # Models don't ask their steps whether the values can be.
            problem = first_problem(self, numbered, context)
            if problem:
                raise InvalidInput(problem)
            run = Run(self, numbered, context, feedback, self._taken)
            for name, number in typed.items():
                said = tr("{name}: “{value}” is read as {number:.15g}.")
                run.report.info(said.format(name=name, value=parameters[name], number=number))
            self._check(run)
            run.check_outputs()
            tell_of_lone_parameters(run)
            run.tell_of_newer_fields()
            failures()  # of others before this run
            with few_sweeps():
                outcome = self.work(run)
            for said in failures():
                run.report.warning(said)
            return outcome, None
        except Exception as error:
            sentence = _sentence_of(error)
            let_go(error)
        return {}, sentence


def _sentence_of(error: Exception) -> str:
    """Say what went wrong; what nobody expected is logged."""
    if isinstance(error, (QgsProcessingException, TerritoryError)):
        return readable(str(error))
    if isinstance(error, MemoryError):
        return tr("This computer's memory is too small for this many units.")
    damaged = shortcomings() if isinstance(error, ImportError) else []
    if damaged:
        return what_to_do(damaged)
    log_failure(details_of(error))
    return tr(
        "Something went wrong that should not have ({error}). Nothing was "
        "written. The details are in the log “{log}”; please report them at {url}."
    ).format(error=kind_and_text(error), log=LOG, url=tracker())
