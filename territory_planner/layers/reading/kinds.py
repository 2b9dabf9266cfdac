"""What a layer holds: points, lines or areas; and its fields: text, dates."""

from __future__ import annotations

from qgis.core import QgsFeatureSource, QgsField, QgsWkbTypes

from ..compat import holds_text, holds_yes_or_no
from ..text import tr


def has_points(source: QgsFeatureSource) -> bool:
    """Tell whether a layer holds points."""
    return _is(source, QgsWkbTypes.GeometryType.PointGeometry)


def has_lines(source: QgsFeatureSource) -> bool:
    """Tell whether a layer holds lines."""
    return _is(source, QgsWkbTypes.GeometryType.LineGeometry)


def has_areas(source: QgsFeatureSource) -> bool:
    """Tell whether a layer holds polygons."""
    return _is(source, QgsWkbTypes.GeometryType.PolygonGeometry)


def has_no_geometry(source: QgsFeatureSource) -> bool:
    """Tell whether a layer is a table."""
    return _is(source, QgsWkbTypes.GeometryType.NullGeometry)


def kind_of(field: QgsField) -> str:
    """Say what a field that is no number field holds."""
    if holds_text(field):
        return tr("text")
    if holds_yes_or_no(field):
        return tr("yes or no")
    return tr("dates or times") if field.isDateOrTime() else field.displayType()


def _is(source: QgsFeatureSource, kind: QgsWkbTypes.GeometryType) -> bool:
    return bool(QgsWkbTypes.geometryType(source.wkbType()) == kind)
