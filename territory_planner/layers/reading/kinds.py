"""What a layer holds: points, lines or areas."""

from __future__ import annotations

from qgis.core import QgsFeatureSource, QgsWkbTypes


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


def _is(source: QgsFeatureSource, kind: QgsWkbTypes.GeometryType) -> bool:
    return bool(QgsWkbTypes.geometryType(source.wkbType()) == kind)
