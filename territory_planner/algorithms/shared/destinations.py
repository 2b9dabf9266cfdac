"""Where outputs go, as parameters say it, and which layers a run reads."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFields,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.model.data_classes import dataclass
from ...layers.compat import is_null, real_field, text_field
from ...layers.reading.given import READ, given_layers, layer_given
from ...layers.writing.checks import Wanted
from ...layers.writing.delivery import Output
from ...layers.writing.existing import to_append_to
from ...layers.writing.output import Table, Written
from ...layers.writing.places import InMemory, Place, document_file, layer_at, place_of
from ...layers.writing.remapping import remapped
from ...layers.writing.swap import restore_all
from .outputs import ENDING, HANDS_ON, SHEETS

FILE = "fileDestination"
"""Type of parameters that are a file to be written that is no layer."""

KINDS = {
    QgsProcessing.SourceType.TypeVectorPolygon: QgsWkbTypes.Type.MultiPolygon,
    QgsProcessing.SourceType.TypeVectorLine: QgsWkbTypes.Type.LineString,
    QgsProcessing.SourceType.TypeVectorPoint: QgsWkbTypes.Type.Point,
}


@dataclass(frozen=True)
class Destination:
    """Where one output goes.

    Attributes
    ----------
    name, title : str
        Of the output; the layer is called by the title unless the user gave a name.
    place : Place
    encoding : str
        '' for the format's own.
    project : QgsProject, optional
        That loads it afterwards.
    append : QgsRemappingSinkDefinition, optional
        Features are added to the table, whose fields are filled as this says.
    """

    name: str
    title: str
    place: Place
    encoding: str = ""
    project: QgsProject | None = None
    append: QgsRemappingSinkDefinition | None = None

    def output(self, content: Written, context: QgsProcessingContext) -> Output | None:
        """Return what is written with where it goes; None where QGIS keeps it in memory."""
        if isinstance(self.place, InMemory):
            return None
        if self.append is None or not isinstance(content, Table):
            return Output(self.place, content, self.encoding)
        there = layer_at(self.place)
        return Output(self.place, remapped(content, self.append, there, context), "", True)

    def load(self, context: QgsProcessingContext, source: str) -> None:
        """Have the layer loaded into the project, where that was asked for."""
        if self.project is not None and not isinstance(self.place, InMemory):
            details = QgsProcessingContext.LayerDetails(
                self.title, self.project, self.name, QgsProcessingUtils.LayerHint.Vector
            )
            context.addLayerToLoadOnCompletion(source, details)


def destination_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> Destination | None:
    """Return where an output goes; None when it is not wanted.

    `parameterAsOutputLayer` would tell, too, but has QGIS load what is there afterwards.

    Raises
    ------
    InvalidInput
        When nothing can be written there.
    """
    definition = algorithm.parameterDefinition(name)
    value, title = parameters.get(name), definition.description()
    encoding, project, append = "", None, None
    if definition.type() == FILE:
        return _file_of(algorithm, parameters, definition, context)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        title = value.destinationName or title
        encoding = str(value.createOptions.get("fileEncoding") or "")
        project = value.destinationProject
        append = value.remappingDefinition() if value.useRemapping() else None
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext(), "")
    if is_null(value) or value == "":
        return None
    place = place_of(str(value))
    if append is not None:
        place = to_append_to(place)
    return Destination(name, title, place, encoding, project, append)


def _file_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    definition: QgsProcessingParameterFileDestination,
    context: QgsProcessingContext,
) -> Destination | None:
    """Return where a file goes that is no layer."""
    path = algorithm.parameterAsFileOutput(parameters, definition.name(), context)
    if not path:
        return None
    place = document_file(path, definition.metadata()[ENDING])
    return Destination(definition.name(), definition.description(), place)


def wanted_before(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[Wanted]:
    """Return the outputs that are wanted, with what is known of them before the work."""
    found = []
    for definition in algorithm.destinationParameterDefinitions():
        if isinstance(definition, QgsProcessingParameterFolderDestination):
            continue  # which is checked by itself
        where = destination_of(algorithm, parameters, definition.name(), context)
        if where is not None and definition.type() == FILE:
            none, sheets = QgsWkbTypes.Type.NoGeometry, definition.metadata()[SHEETS]
            found.append(Wanted(where.place, none, QgsFields(), sheets=frozenset(sheets)))
        elif where is not None:
            kind, fields = _shape(parameters, definition, context)
            is_append = where.append is not None
            found.append(Wanted(where.place, kind, fields, is_append))
    return found


def _shape(
    parameters: dict[str, Any],
    definition: QgsProcessingParameterFeatureSink,
    context: QgsProcessingContext,
) -> tuple[QgsWkbTypes.Type, QgsFields]:
    handed_on = definition.metadata().get(HANDS_ON)
    kind = KINDS.get(definition.dataType(), QgsWkbTypes.Type.NoGeometry)
    layer = layer_given(parameters.get(handed_on), context) if handed_on else None
    if layer is not None:
        return kind, layer.fields()
    fields = QgsFields()
    for field in (text_field("name"), real_field("workload")):
        fields.append(field)
    return kind, fields


def bring_back(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Bring back what a broken-off run set aside in the folders of the files that are read."""
    folders = {
        Path(given.layer.partition("|")[0]).parent
        for definition in algorithm.parameterDefinitions()
        if definition.type() in READ
        for given in given_layers(parameters.get(definition.name()), context)
        if isinstance(given.layer, str) and os.path.dirname(given.layer)
    }
    for folder in filter(Path.is_dir, folders):
        restore_all(folder)


def layers_read(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[QgsMapLayer]:
    """Yield every layer and table that a run reads, under whatever parameter."""
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if definition.isDestination() or is_null(parameters.get(name)):
            continue
        if definition.type() in READ:
            for given in given_layers(parameters[name], context):
                found = given.found(context)
                if found is not None:
                    yield found
        elif definition.type() == "file":
            path = algorithm.parameterAsFile(parameters, name, context)
            layer = QgsVectorLayer(path, path, "ogr")
            if layer.isValid():
                yield layer
