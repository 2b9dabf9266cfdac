"""Units of a plan as they lie on a map canvas, whatever the canvas's coordinate system."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import isfinite

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from ...core.geometry.locate import UnitLocator
from ...core.geometry.polygons import select_units, wkb_from_polygons
from ...layers.live.session.session import PlanSession
from ...layers.reading.geometries import box_around, geometry_of


class MapUnits:
    """Finds units of a session's plan by map coordinates; nothing while shapes are unknown."""

    def __init__(self, session: PlanSession, canvas: QgsMapCanvas) -> None:
        self._session, self._canvas = session, canvas

    @property
    def locator(self) -> UnitLocator | None:
        """Looks up units in the layer's coordinates."""
        shapes = self._session.shapes if self._session.ready else None
        return None if shapes is None else shapes.locator

    def at(self, point: QgsPointXY) -> int:
        """Return the unit under a point of the map, -1 for none."""
        place = self._to_layer([point])
        return self.locator.at(*place[0]) if len(place) and self.locator else -1

    def along(self, start: QgsPointXY, end: QgsPointXY) -> np.ndarray:
        """Return the units that a straight stroke touches."""
        ends = self._to_layer([start, end])
        if len(ends) < 2 or self.locator is None:
            return np.zeros(0, dtype=np.int64)
        return self.locator.along(*ends)

    def inside(self, ring: Sequence[QgsPointXY]) -> np.ndarray:
        """Return the units whose middle lies inside a drawn ring."""
        corners = self._to_layer(ring)
        if self.locator is None:
            return np.zeros(0, dtype=np.int64)
        return self.locator.inside(np.array(corners).reshape(-1, 2))

    def middle(self, unit: int) -> QgsPointXY | None:
        """Return the middle of a unit on the map."""
        return self.middles([unit])[0]

    def middles(self, units: Sequence[int]) -> list[QgsPointXY | None]:
        """Return the middle of each unit on the map, None where it has no place there."""
        if self.locator is None:
            return [None] * len(units)
        return self.places(self.locator.centroid[list(units)])

    def places(self, xy: np.ndarray) -> list[QgsPointXY | None]:
        """Return places (p, 2) of the layer on the map, None for one that is nowhere there."""
        transform = self._transform(to_map=True)
        return [_placed(transform, each) for each in xy.tolist()]

    def boxes(self, boxes: np.ndarray) -> list[QgsRectangle]:
        """Return about how large boxes (m, 4) of the layer are on the map; empty where nowhere."""
        transform = self._transform(to_map=True)
        found = []
        for left, bottom, right, top in boxes.tolist():
            ends = [(left, bottom), (left, top), (right, bottom), (right, top)]
            corners = [_placed(transform, end) for end in ends]
            found.append(_around([corner for corner in corners if corner is not None]))
        return found

    def outlines(self, units: np.ndarray, together: bool = False) -> list[QgsGeometry]:
        """Return the outlines of units, in the layer's coordinates; together as one shape."""
        shapes = self._session.shapes if self._session.ready else None
        if shapes is None or not len(units):
            return []
        chosen = select_units(shapes.polygons, units)
        if together:
            chosen = replace(chosen, ring_unit=np.zeros_like(chosen.ring_unit), n=1)
        return list(map(geometry_of, wkb_from_polygons(chosen)))

    def _transform(self, to_map: bool) -> QgsCoordinateTransform:
        return transform_of(self._session.layer, self._canvas, to_map)

    def _to_layer(self, points: Sequence[QgsPointXY]) -> list[tuple[float, float]]:
        """Return points of the map in the layer's coordinates; none when one has no place there."""
        if not self._session.ready:
            return []
        transform = self._transform(to_map=False)
        try:
            placed = [transform.transform(point) for point in points]
        except QgsCsException:
            return []
        return [(point.x(), point.y()) for point in placed]


def transform_of(
    layer: QgsVectorLayer, canvas: QgsMapCanvas, to_map: bool = True
) -> QgsCoordinateTransform:
    """Return what takes a layer's coordinates to the map, or back."""
    ends = layer.crs(), canvas.mapSettings().destinationCrs()
    source, destination = ends if to_map else ends[::-1]
    return QgsCoordinateTransform(source, destination, QgsProject.instance())


def _around(points: list[QgsPointXY]) -> QgsRectangle:
    """Return the box around points, an empty one around none."""
    return box_around([QgsRectangle(point, point) for point in points])


def _placed(transform: QgsCoordinateTransform, xy: Sequence[float]) -> QgsPointXY | None:
    if not all(map(isfinite, xy)):
        return None
    try:
        return transform.transform(QgsPointXY(*xy))
    except QgsCsException:
        return None
