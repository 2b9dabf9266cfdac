"""One run of an algorithm: its parameters as plain values, its log, its outputs."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
)

from ...core.model.errors import InvalidInput
from ...core.model.progress import Progress
from ...core.model.text import readable
from ...layers.drawing.dressing import dress
from ...layers.flush import flush
from ...layers.reading.layer_snapshot import Snapshot
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
from ...layers.writing.places import InMemory
from ...layers.writing.reads import reads_of
from ...layers.writing.staging import fill
from ...layers.writing.swap import restore_all
from .destinations import layers_read, wanted_before
from .parameters import CENTER_NAME_FIELD, CENTERS, ID_FIELD, INPUT, WORKLOAD
from .run_parameters import RunParameters

Made = TypeVar("Made")


class Run(RunParameters):
    """What an algorithm needs to know and to say while it runs."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        taken: Mapping[str, Sequence[Snapshot | None]] = MappingProxyType({}),
    ) -> None:
        super().__init__(algorithm, parameters, context, taken)
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
