"""Layers as they stand, for a thread that reads them while people go on editing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QThread

from ...core.model.errors import InvalidInput
from ..text import tr
from .at_once import remember


class Snapshot:
    """A layer as it is now, edits included, which a background thread may read as it would it.

    QGIS ends where a thread asks a layer for its features while another one starts or ends
    editing; what is made here on the layer's own thread may be asked anywhere, at any time.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._name, self._kind = layer.sourceName(), layer.wkbType()
        self._crs, self._fields = layer.sourceCrs(), layer.fields()
        self._source, self._count = QgsVectorLayerFeatureSource(layer), layer.featureCount()

    def sourceName(self) -> str:
        """Return the layer's name."""
        return self._name

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:
        """Return its reference system."""
        return self._crs

    def wkbType(self) -> QgsWkbTypes.Type:
        """Return the kind of its geometries."""
        return self._kind

    def fields(self) -> QgsFields:
        """Return its fields."""
        return self._fields

    def getFeatures(
        self,
        request: QgsFeatureRequest | None = None,
        _flags: QgsProcessingFeatureSource.Flags | None = None,
    ) -> Iterator[QgsFeature]:
        """Yield its features as they were, as far as they are asked for.

        Invalid geometries are among them, with and without the flag that skips QGIS's checks.

        Raises
        ------
        InvalidInput
            When not all of them could be read.
        """
        asked = request or QgsFeatureRequest()
        found = self._source.getFeatures(asked)
        return self._all_of(found) if _is_for_all(asked) else found

    def _all_of(self, found: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
        """Yield features; where a file was switched while it was read, QGIS ends early, unsaid."""
        count = 0
        for feature in found:
            count += 1
            yield feature
        # What a layer says of its number may be an estimate, or wrong.
        if count < self._count and count < sum(1 for _ in self._source.getFeatures(_BARE)):
            raise InvalidInput(
                tr(
                    "“{layer}” could not be read to its end ({count} features): it was being "
                    "saved, or something else is writing to it. Run it again."
                ).format(layer=self._name, count=count)
            )


_BARE = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])


def _is_for_all(request: QgsFeatureRequest) -> bool:
    return (
        request.filterType() == QgsFeatureRequest.FilterType.FilterNone
        and request.filterRect().isNull()
        and request.limit() < 0
    )


def snapshots(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return what a run reads of layers that are open, by parameter, and by layer in lists.

    Call it on the main thread, before the run. What is not open yet nobody edits: it is not here,
    and neither is what another thread than this one owns.
    """
    taken: dict[str, Any] = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        value = parameters.get(name)
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            if value.selectedFeaturesOnly and _open(value.source.staticValue(), context):
                taken[name] = algorithm.parameterAsSource(parameters, name, context)
        elif isinstance(value, (list, tuple)):
            for each in value:
                if (layer := _open(each, context)) is not None:
                    taken[layer.id()] = Snapshot(layer)
        elif (layer := _open(value, context)) is not None:
            taken[name] = Snapshot(layer)
            remember(taken[name], layer)
    return taken


def _open(value: Any, context: QgsProcessingContext) -> QgsVectorLayer | None:
    """Return the layer that a parameter names, where it is open already and of this thread."""
    layer = value
    if isinstance(value, str) and value:
        layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return None
    return layer if layer.thread() == QThread.currentThread() else None
