"""One run of an algorithm: its parameters as plain values, its log, its outputs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsVectorLayer,
)

from ...core.model.errors import InvalidInput
from ...core.model.progress import Progress
from ...core.model.text import readable
from ...layers.compat import chosen_fields, is_null
from ...layers.drawing.dressing import dress
from ...layers.flush import flush
from ...layers.reading.at_once import remember
from ...layers.reading.ground import Ground
from ...layers.reading.newer import explain_newer
from ...layers.reading.points import Centers, read_centers
from ...layers.reading.units import Units, read_units
from ...layers.report import Report
from ...layers.text import tr
from ...layers.writing.checks import check_outputs
from ...layers.writing.columns import PREVIOUS, TERRITORY
from ...layers.writing.delivery import Output, SideChange, deliver
from ...layers.writing.folders import Folder, check_folder
from ...layers.writing.output import Table, Written
from ...layers.writing.places import SPREADSHEETS, FileTable, InMemory, WholeFile
from ...layers.writing.reads import reads_of
from ...layers.writing.staging import fill
from ...layers.writing.swap import restore_all
from .checks import missing
from .choices import words_of
from .destinations import Destination, destination_of, layers_read, wanted_before
from .parameters import CENTER_NAME_FIELD, CENTERS, ID_FIELD, INPUT, WORKLOAD

Made = TypeVar("Made")


class Run:
    """What an algorithm needs to know and to say while it runs."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        taken: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        self._algorithm, self._taken = algorithm, taken
        self._parameters = parameters
        self._context = context
        self._feedback = feedback
        self.warnings: list[str] = []
        # No method of its own: a run that refers to itself outlives its layers, and QGIS.
        self.report = Report(
            _at_once(feedback.pushInfo), _at_once(_kept(feedback.pushWarning, self.warnings))
        )
        self.progress = Progress(feedback.setProgress, feedback.pushInfo, feedback.isCanceled)
        self._made: dict[str, Any] = {}

    def once(self, name: str, make: Callable[[], Made]) -> Made:
        """Return what was made under a name before, in this run or a quiet one; else make it."""
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]

    def quiet(self, progress: Progress) -> tuple[Run, Callable[[], None]]:
        """Return a run that reports to `progress` and speaks only when the function is called."""
        inner, feedback = copy(self), self._feedback
        said: list[Callable[[], None]] = []
        inner.report = Report(
            lambda text: said.append(lambda: feedback.pushInfo(text)),
            lambda text: said.append(lambda: feedback.pushWarning(text)),
        )
        inner.progress = progress

        def tell() -> None:
            for sentence in said:
                sentence()

        return inner, tell

    def layers_read(self) -> list[QgsMapLayer]:
        """Return every layer and table that the run reads."""
        return list(layers_read(self._algorithm, self._parameters, self._context))

    @property
    def feedback(self) -> QgsProcessingFeedback:
        """What QGIS's own calls report to, and ask whether the run is cancelled."""
        return self._feedback

    def stage(self, title: str) -> None:
        """Say what is being done now."""
        self.progress.check()
        self._feedback.setProgressText(title)
        flush()

    def say(self, sentences: Sequence[str]) -> None:
        """Write sentences to the log."""
        for sentence in sentences:
            self.report.info(sentence)

    @property
    def called(self) -> str:
        """The id of the algorithm."""
        return str(self._algorithm.name())

    @property
    def transforms(self) -> QgsCoordinateTransformContext:
        """The project's choice of datum transformations."""
        return self._context.transformContext()

    def inputs(self) -> list[QgsProcessingParameterDefinition]:
        """Return the parameters that say what is asked, not where outputs go."""
        definitions = self._algorithm.parameterDefinitions()
        return [each for each in definitions if not each.isDestination()]

    def has(self, name: str) -> bool:
        """Tell whether the algorithm knows a parameter."""
        return self.definition(name) is not None

    def definition(self, name: str) -> QgsProcessingParameterDefinition | None:
        """Return how a parameter is declared, None for one that there is not."""
        return self._algorithm.parameterDefinition(name)

    def raw(self, name: str) -> Any:
        """Return a parameter as it was given."""
        return self._parameters.get(name)

    def given(self, name: str) -> bool:
        """Tell whether the algorithm has a parameter, and it was given."""
        value = self._parameters.get(name)
        return self.has(name) and not is_null(value) and value != ""

    def number(self, name: str) -> float:
        """Return a number."""
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def integer(self, name: str) -> int:
        """Return a whole number."""
        return self._algorithm.parameterAsInt(self._parameters, name, self._context)

    def optional_integer(self, name: str) -> int | None:
        """Return a whole number, None when it was not given."""
        return self.integer(name) if self.given(name) else None

    def optional_number(self, name: str) -> float | None:
        """Return a number, None when it was not given."""
        return self.number(name) if self.given(name) else None

    def yes(self, name: str) -> bool:
        """Return a switch."""
        return self._algorithm.parameterAsBool(self._parameters, name, self._context)

    def choice(self, name: str) -> str:
        """Return the word of a choice."""
        number = self._algorithm.parameterAsEnum(self._parameters, name, self._context)
        return words_of(self._algorithm.parameterDefinition(name))[number]

    def fields(self, name: str) -> list[str]:
        """Return the chosen fields, none where the algorithm has no such parameter."""
        if not self.has(name):
            return []
        return chosen_fields(self._algorithm, self._parameters, name, self._context)

    def field(self, name: str) -> str | None:
        """Return the chosen field, None without one."""
        return next(iter(self.fields(name)), None)

    def needed_field(self, name: str) -> str:
        """Return the chosen field.

        Raises
        ------
        InvalidInput
            Without one.
        """
        found = self.field(name)
        if found is None:
            raise InvalidInput(missing(self._algorithm.parameterDefinition(name)))
        return found

    def source(self, name: str) -> QgsProcessingFeatureSource:
        """Return the features of an input; raise the sentence of QGIS when it can't be read.

        Those of a layer that is open are as they were when the run was started.
        """
        if name in self._taken:
            return self._taken[name]
        source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
        if source is None:
            raise QgsProcessingException(self._algorithm.invalidSourceError(self._parameters, name))
        if not isinstance(self.raw(name), QgsProcessingFeatureSourceDefinition):  # all of a layer
            layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
            if layer is not None:
                remember(source, layer)
        return source

    def layer(self, name: str) -> QgsVectorLayer:
        """Return the layer of an input; raise the sentence of QGIS when it can't be read."""
        parameters, given = self._parameters, self.raw(name)
        if isinstance(given, QgsProcessingFeatureSourceDefinition):  # a selection of its features
            parameters = {**parameters, name: given.source.staticValue()}
        layer = self._algorithm.parameterAsVectorLayer(parameters, name, self._context)
        if layer is None:
            raise QgsProcessingException(self._algorithm.invalidSourceError(self._parameters, name))
        return layer

    def same_layer(self, name: str, other: str) -> bool:
        """Tell whether two inputs are all of one and the same layer."""
        if any(
            isinstance(self.raw(each), QgsProcessingFeatureSourceDefinition)
            for each in (name, other)
        ):
            return False
        return self.layer(name).id() == self.layer(other).id()

    def layers(self, name: str) -> list[QgsMapLayer]:
        """Return the layers of an input that takes several."""
        return self._algorithm.parameterAsLayerList(self._parameters, name, self._context)

    def rows(self, layer: QgsVectorLayer) -> Iterable[QgsFeature]:
        """Return the features of one of several layers, as they were when the run was started."""
        return self._taken.get(layer.id(), layer).getFeatures()

    def fields_of_units(self) -> set[str]:
        """Return the fields of the units that the run was told to use."""
        return {
            field
            for item in self._algorithm.parameterDefinitions()
            if isinstance(item, QgsProcessingParameterField)
            and item.parentLayerParameterName() == INPUT
            for field in self.fields(item.name())
        }

    def tell_of_newer_fields(self) -> None:
        """Warn of fields that are read where a later run has added newer ones beside them."""
        used: dict[str, set[str]] = {}
        for item in self._algorithm.parameterDefinitions():
            if isinstance(item, QgsProcessingParameterField) and self.given(item.name()):
                chosen = set(self.fields(item.name()))
                used.setdefault(item.parentLayerParameterName(), set()).update(chosen)
        for parent, fields in used.items():
            source = self.source(parent) if self.given(parent) else None
            if source is not None:
                names = source.fields().names()
                for said in explain_newer(fields, names, source.sourceName()):
                    self.report.warning(said)

    def units(
        self,
        *,
        label: str | None = None,
        also: Sequence[str | None] = (),
        overlapping: bool = True,
    ) -> Units:
        """Read the units, their workload, and some more fields (None: no such field)."""
        source = self.source(INPUT)
        left = [name for name in source.fields().names() if name.lower() in (TERRITORY, PREVIOUS)]
        return read_units(
            source,
            self.transforms,
            self.report,
            workload=self.fields(WORKLOAD),
            label=label,
            id_field=self.field(ID_FIELD),
            also=[field for field in (*also, *left) if field],
            overlapping=overlapping,
            progress=self.progress,
        )

    def more_units(self, name: str, *, id_field: str | None) -> Units:
        """Read units of another layer than the first."""
        return read_units(
            self.source(name),
            self.transforms,
            self.report,
            id_field=id_field,
            also=[id_field] if id_field else [],
            progress=self.progress,
        )

    def ground(self, name: str) -> Ground:
        """Return how the coordinates of an input lie on the ground."""
        return Ground(self.source(name).sourceCrs(), self._context.transformContext())

    def centers(self, units: Units, *, also: Sequence[str | None] = ()) -> Centers | None:
        """Read the centers, None when there is no layer of them."""
        return self.needed_centers(units, also=also) if self.given(CENTERS) else None

    def needed_centers(self, units: Units, *, also: Sequence[str | None] = ()) -> Centers:
        """Read the centers; raise the sentence of QGIS when there is no layer of them."""
        return read_centers(
            self.source(CENTERS),
            units,
            self.report,
            name_field=self.field(CENTER_NAME_FIELD),
            also=[field for field in also if field],
            progress=self.progress,
        )

    def unit_ids(self, units: Units) -> Sequence[Any]:
        """Return what identifies each unit in the tables that are given: the id field, if any.

        Raises
        ------
        InvalidInput
            When it would be feature ids, and these repeat.
        """
        field = self.field(ID_FIELD)
        if field is None and units.kept:
            raise InvalidInput(
                tr(
                    "Tables can't tell which unit they are about, for feature ids of “{layer}” "
                    "repeat: choose the field of the units that tells them apart (ID_FIELD)."
                ).format(layer=units.source_name)
            )
        return units.feature_id.tolist() if field is None else units.values[field]

    def ids_hint(self) -> str:
        """Return what to say where a table's ids are no unit's; '' with an id field."""
        if self.field(ID_FIELD) is not None:
            return ""
        return tr(
            "They were looked for among feature ids: choose the field of the units that has them "
            "(ID_FIELD)."
        )

    def wants(self, name: str) -> bool:
        """Tell whether an optional output was asked for."""
        return self._destination(name) is not None

    def goes_to_spreadsheet(self, name: str) -> bool:
        """Tell whether an output goes into a file that spreadsheets open."""
        where = self._destination(name)
        place = None if where is None else where.place
        return isinstance(place, (WholeFile, FileTable)) and place.driver in SPREADSHEETS

    def path(self, name: str) -> Path | None:
        """Return a file or folder to be read, None where none was given.

        What a broken-off run set aside there is brought back.
        """
        if not self.given(name):
            return None
        path = Path(self._algorithm.parameterAsString(self._parameters, name, self._context))
        for back in restore_all(path.parent):
            self.report.info(
                tr("{path} is as it was before an earlier run that was broken off.").format(
                    path=back
                )
            )
        return path

    def text(self, name: str) -> str:
        """Return a line of text, '' where none was given."""
        if not self.given(name):
            return ""
        return self._algorithm.parameterAsString(self._parameters, name, self._context).strip()

    def folder(self, name: str) -> Path | None:
        """Return a folder to be written, None where none was asked for.

        Raises
        ------
        InvalidInput
            When it can't be written, or holds what no earlier run wrote.
        """
        if not self.given(name):
            return None
        said = self._algorithm.parameterAsString(self._parameters, name, self._context)
        path = Path(os.path.normpath(os.path.abspath(said)))
        check_folder(path, self.report)
        return path

    def check_outputs(self) -> None:
        """Refuse outputs that can't be written before any work is done."""
        wanted = wanted_before(self._algorithm, self._parameters, self._context)
        if all(isinstance(output.place, InMemory) for output in wanted):
            return
        read = layers_read(self._algorithm, self._parameters, self._context)
        check_outputs(wanted, reads_of(read), self.report)

    def write(
        self,
        tables: Mapping[str, Written],
        folders: Mapping[str, Folder] = MappingProxyType({}),
        others: Mapping[str, Output] = MappingProxyType({}),
        keeping: SideChange | None = None,
    ) -> dict[str, str]:
        """Write the outputs that were asked for, folders, and others; return where each is.

        What is kept besides is changed when all of them are ready.
        """
        destinations = {name: self._destination(name) for name in tables}
        wanted = {name: where for name, where in destinations.items() if where is not None}
        outputs: dict[str, Output] = {}
        written: dict[str, str] = {}
        for name, where in wanted.items():
            content = tables[name]
            output = where.output(content, self._context)
            if output is not None:
                outputs[name] = output
            elif isinstance(content, Table):
                written[name] = self._keep_in_memory(name, content)
        outputs.update(others)
        written.update(deliver(outputs, self.report, self.progress, folders, keeping))
        for name, where in wanted.items():
            where.load(self._context, written[name])
            content = tables[name]
            if isinstance(content, Table) and content.style is not None:
                dress(self._context, written[name], content.style)
        return {name: written[name] for name in (*wanted, *folders)}

    def _keep_in_memory(self, name: str, table: Table) -> str:
        sink, place = self._algorithm.parameterAsSink(
            self._parameters, name, self._context, table.fields, table.kind, table.crs
        )
        fill(sink, table.features, self.progress)
        return place

    def _destination(self, name: str) -> Destination | None:
        return destination_of(self._algorithm, self._parameters, name, self._context)


def _kept(say: Callable[[str], None], sentences: list[str]) -> Callable[[str], None]:
    """Return what says a sentence and keeps it."""

    def said(sentence: str) -> None:
        sentences.append(sentence)
        say(sentence)

    return said


def _at_once(say: Callable[[str], None]) -> Callable[[str], None]:
    """Return what says a sentence so that it can be read, and gets out as it is said."""

    def said(sentence: str) -> None:
        say(readable(sentence))
        flush()

    return said
