"""Layers as they stand, for a thread that reads them while people go on editing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QThread

from .file_behind import cut_short, remember, stamp_of
from .given import ALL, READ, GivenLayer, GivenPart, given_layers


class Snapshot:
    """A layer as it is now, edits included, which a background thread may read as it would it.

    QGIS ends where a thread asks a layer for its features while another one starts or ends
    editing; what is made here on the layer's own thread may be asked anywhere, at any time.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        part: GivenPart = ALL,
        context: QgsExpressionContext | None = None,
    ) -> None:
        self._name, self._kind = layer.sourceName(), layer.wkbType()
        self._crs, self._fields = layer.sourceCrs(), layer.fields()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._count = 0 if layer.storageType() == "CSV" else layer.featureCount()
        self._stamp = stamp_of(layer)
        self._part, self._context = part, context
        self._selected = set(layer.selectedFeatureIds()) if part.is_selection else None
        if part == ALL:
            remember(self, layer)

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
        found = self._found(asked)
        return self._all_of(found) if _is_for_all(asked) else found

    def _found(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        """Yield what is asked for of the part that was taken."""
        part, selected = self._part, self._selected
        if part == ALL:
            return self._source.getFeatures(request)
        asked = QgsFeatureRequest(request)
        if part.expression:
            asked.combineFilterExpression(part.expression)
            if self._context is not None:
                asked.setExpressionContext(self._context)
        elif selected is not None and part.limit < 0 and _is_for_all(request):
            # Layers in memory give these in any order, of which a limit would take any.
            asked.setFilterFids(list(selected))
        found = self._source.getFeatures(asked.setLimit(-1))
        if selected is not None:
            found = (each for each in found if each.id() in selected)
        limits = [limit for limit in (part.limit, request.limit()) if limit >= 0]
        return islice(found, min(limits)) if limits else found

    def _all_of(self, found: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
        """Yield features; where a file was switched while it was read, QGIS ends early, unsaid."""
        count = 0
        for feature in found:
            count += 1
            yield feature
        if self._stamp is not None and not self._stamp.is_kept():
            raise cut_short(self._name, count)
        # What a layer says of its number may be an estimate, or wrong.
        if count < self._most() and count < sum(1 for _ in self._found(_BARE)):
            raise cut_short(self._name, count)

    def _most(self) -> int:
        """Return how many features there can be, as far as the layer knows."""
        most = self._count if self._selected is None else len(self._selected)
        return most if self._part.limit < 0 else min(most, self._part.limit)


_BARE = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])


def _is_for_all(request: QgsFeatureRequest) -> bool:
    return (
        request.filterType() == QgsFeatureRequest.FilterType.FilterNone
        and request.filterRect().isNull()
        and request.limit() < 0
    )


def snapshots(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, list[Snapshot | None]]:
    """Return what a run reads of layers that are open, by parameter, in the order they are given.

    Call it on the main thread, before the run. What is not open yet nobody edits: it is None here,
    and so is what another thread than this one owns.
    """
    inputs = [each for each in algorithm.parameterDefinitions() if each.type() in READ]
    return {
        each.name(): [
            _as_it_stands(given, context)
            for given in given_layers(parameters.get(each.name()), context)
        ]
        for each in inputs
    }


def _as_it_stands(given: GivenLayer, context: QgsProcessingContext) -> Snapshot | None:
    """Return what a parameter names, where it is open already and of this thread."""
    layer = given.found(context, opens=False)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return None
    if layer.thread() != QThread.currentThread():
        return None
    return snapshot_of(layer, given.part, context)


def snapshot_of(layer: QgsVectorLayer, part: GivenPart, context: QgsProcessingContext) -> Snapshot:
    """Return what is asked for of a layer; call it in the layer's thread."""
    return Snapshot(layer, part, context.expressionContext())
