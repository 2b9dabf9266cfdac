"""A layer to be written, as algorithms make it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields, QgsWkbTypes

from ..drawing.dressing import Style


@dataclass(frozen=True)
class Table:
    """A layer to be written.

    Attributes
    ----------
    fields : QgsFields
    kind : QgsWkbTypes.Type
    crs : QgsCoordinateReferenceSystem
    features : iterable of QgsFeature
        Made one by one while they are written.
    style : callable, optional
        Styles the layer once it is loaded.
    """

    fields: QgsFields
    kind: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    features: Iterable[QgsFeature]
    style: Style | None = None
