"""From a layer's coordinates to distances on the ground, in bulk."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsLineString,
    QgsProcessingFeatureSource,
    QgsUnitTypes,
)

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.geodesy import arc_length, geocentric, geodetic
from ...core.model.progress import SILENT, Progress
from ..text import tr

WGS84 = "EPSG:4326"
HALF_WAY_M = 2e7
"""Half of the way around the earth: what is narrower can't have both edges of a map."""

AT_ONCE = 50_000
"""Points transformed between two looks at whether the user wants to stop."""

WKB_LINE_HEADER = 9
"""Bytes before the coordinates of a line in WKB: byte order, type, number of points."""


@dataclass(frozen=True)
class Ground:
    """How a layer's coordinates lie on the ground.

    Attributes
    ----------
    crs : QgsCoordinateReferenceSystem
        Invalid when the layer has none; its coordinates then count as metres in the plane.
    context : QgsCoordinateTransformContext
        The project's choice of datum transformations.
    """

    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext

    @property
    def globe(self) -> bool:
        """Positions are points in space, for distances along the ground."""
        return self.crs.isValid()

    def position(self, x: np.ndarray, y: np.ndarray, *, progress: Progress = SILENT) -> np.ndarray:
        """Return (n, 3) km in space, or (n, 2) km in the plane for a layer without CRS."""
        if not self.globe:
            return np.column_stack([x, y]) / 1000.0
        longitude, latitude = self.lonlat(x, y, progress=progress)
        return geocentric(longitude, latitude)

    def coordinates(self, position: np.ndarray, progress: Progress = SILENT) -> np.ndarray:
        """Return (n, 2) layer coordinates of positions in km, see `position`."""
        if not self.globe:
            return position * 1000.0
        longitude, latitude = geodetic(position)
        x, y = transformed(longitude, latitude, _wgs84(), self.crs, self.context, progress)
        return np.column_stack([x, y])

    def lonlat(
        self, x: np.ndarray, y: np.ndarray, *, progress: Progress = SILENT
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return longitude and latitude (degrees, WGS 84) of layer coordinates."""
        longitude, latitude = transformed(x, y, self.crs, _wgs84(), self.context, progress)
        if len(latitude) and not (np.abs(latitude) <= 90.0 + 1e-6).all():
            raise InvalidInput(self._misfit())
        return longitude, latitude

    def metres(self, start: np.ndarray, end: np.ndarray) -> np.ndarray:
        """Return the length in metres (s,) of straight segments given by their ends (s, 2)."""
        apart = np.linalg.norm(self.position(*start.T) - self.position(*end.T), axis=1)
        return 1000.0 * (arc_length(apart) if self.globe else apart)

    def map_units(self, metres: float) -> float:
        """Return a length on the ground in the units of the layer's coordinates.

        Degrees count as degrees of latitude, the longest on the ground.
        """
        if not self.globe:
            return metres
        return metres * QgsUnitTypes.fromUnitToUnitFactor(
            QgsUnitTypes.DistanceUnit.DistanceMeters, self.crs.mapUnits()
        )

    def placed(
        self, xy: np.ndarray, crs: QgsCoordinateReferenceSystem, progress: Progress = SILENT
    ) -> np.ndarray:
        """Return points (n, 2) of another reference system in this one; as is where one is unknown.

        Raises
        ------
        InvalidInput
            When a point has no place here.
        """
        if not (self.globe and crs.isValid()):
            return xy
        return np.column_stack(
            transformed(xy[:, 0], xy[:, 1], crs, self.crs, self.context, progress)
        )

    def landed(
        self, xy: np.ndarray, crs: QgsCoordinateReferenceSystem, progress: Progress = SILENT
    ) -> np.ndarray:
        """Return points (n, 2) as `placed` does; NaN for each that is no place on earth, or here.

        What has a place in both, but none that distances can be measured from, is no place.
        """
        landed = np.full((len(xy), 2), np.nan)
        rows = np.flatnonzero(np.isfinite(xy).all(axis=1))
        if not (self.globe and crs.isValid()):
            landed[rows] = xy[rows]
            return landed
        steps = [(crs, _wgs84()), (crs, self.crs)]
        found = xy[rows]
        for source, destination in steps:
            found = _moved(xy[rows], source, destination, self.context, progress)
            is_place = np.isfinite(found).all(axis=1)
            if destination == _wgs84():
                is_place &= np.abs(found[:, 1]) <= 90.0 + 1e-6
            rows, found = rows[is_place], found[is_place]
        landed[rows] = found
        return landed

    def period(self, width: float) -> float | None:
        """Return how wide the world is in the layer's coordinates, where its map has two edges.

        None for a layer of less than that `width`, and where the edges are no upright lines: in
        projections other than the cylindrical ones.
        """
        if not self.globe:
            return None
        if self.crs.isGeographic():
            turn = 360.0 * QgsUnitTypes.fromUnitToUnitFactor(
                QgsUnitTypes.DistanceUnit.DistanceDegrees, self.crs.mapUnits()
            )
        else:
            turn = _turn(self) if self.metres_wide(width) > HALF_WAY_M else 0.0
        return turn if turn > 0 and width > 0.9 * turn else None

    def metres_wide(self, width: float) -> float:
        """Return a width of a projected layer in metres."""
        return width * QgsUnitTypes.fromUnitToUnitFactor(
            self.crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters
        )

    def ruler(self) -> QgsDistanceArea:
        """Return a measure of areas (m²) and lengths (m) on the layer's own ellipsoid.

        The project's choice of ellipsoid plays no part, so that the same layer gives the
        same figures everywhere.
        """
        ruler = QgsDistanceArea()
        if self.globe:
            ruler.setSourceCrs(self.crs, self.context)
            ruler.setEllipsoid(self.crs.ellipsoidAcronym() or "EPSG:7030")
        return ruler

    def _misfit(self) -> str:
        return tr(
            "The coordinates do not fit the layer's coordinate reference system ({crs}). "
            "Set the right one in the layer's properties."
        ).format(crs=self.crs.authid() or self.crs.description())


def _turn(ground: Ground) -> float:
    """Return how wide the world is in a cylindrical projection, 0 in others."""
    longitude = np.arange(-170.0, 171.0, 20.0)
    rows = []
    try:
        for latitude in (0.0, 45.0):
            level = np.full(len(longitude), latitude)
            rows.append(transformed(longitude, level, _wgs84(), ground.crs, ground.context))
    except InvalidInput:
        return 0.0
    step = np.diff(np.array(rows)[:, 0], axis=1)
    usual = float(np.median(step))
    # Where the map is cut, x falls back by the whole turn.
    even = np.abs(step - usual) <= 1e-6 * abs(usual)
    is_level = all(np.ptp(y) <= 1e-6 * abs(usual) for _, y in rows)
    return 18.0 * usual if is_level and (even.sum(axis=1) >= len(longitude) - 2).all() else 0.0


def transformed(
    x: np.ndarray,
    y: np.ndarray,
    source: QgsCoordinateReferenceSystem,
    destination: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    progress: Progress = SILENT,
) -> tuple[np.ndarray, np.ndarray]:
    """Transform many points at once: QGIS turns a whole line in one call, `AT_ONCE` of them.

    Raises
    ------
    InvalidInput
        When a point has no place in the destination.
    """
    x, y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    if source == destination or len(x) == 0:
        return x, y
    transform, points = QgsCoordinateTransform(source, destination, context), np.empty((len(x), 2))
    for low in range(0, len(x), AT_ONCE):
        progress.check()
        some = slice(low, low + AT_ONCE)
        line = QgsLineString(x[some].tolist(), y[some].tolist())
        try:
            line.transform(transform)
        except QgsCsException as error:
            raise InvalidInput(Ground(source, context)._misfit()) from error
        coordinates = np.frombuffer(line.asWkb().data(), dtype="<f8", offset=WKB_LINE_HEADER)
        points[some] = coordinates.reshape(-1, 2)
    if not np.isfinite(points).all():
        raise InvalidInput(Ground(source, context)._misfit())
    return points[:, 0], points[:, 1]


def _moved(
    xy: np.ndarray,
    source: QgsCoordinateReferenceSystem,
    destination: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    progress: Progress,
) -> np.ndarray:
    """Return points (n, 2) transformed; NaN for those that can't be: found by halving."""
    try:
        return np.column_stack(
            transformed(xy[:, 0], xy[:, 1], source, destination, context, progress)
        )
    except InvalidInput:
        if len(xy) == 1:
            return np.full((1, 2), np.nan)
    progress.check()
    half = len(xy) // 2
    some = (xy[:half], xy[half:])
    return np.vstack([_moved(each, source, destination, context, progress) for each in some])


def placed(
    source: QgsFeatureSource,
    ground: Ground,
    misplaced: str,
    step: float = 0.0,
    *,
    repairs: bool = False,
    progress: Progress = SILENT,
) -> Iterator[QgsGeometry]:
    """Yield the geometries of a layer, straight and plane, in the coordinates of another one.

    Those that are empty stay so.

    Parameters
    ----------
    step : float
        Metres after which a line has a vertex, so that it stays where it is on its own map when it
        is moved to another; 0: it keeps the vertices it has.
    repairs : bool
        The caller repairs invalid geometries, so that QGIS need not refuse them.

    Raises
    ------
    InvalidInput
        With the sentence `misplaced`, when one has no place there.
    """
    move, own = None, Ground(source.sourceCrs(), ground.context)
    if ground.globe and source.sourceCrs().isValid() and source.sourceCrs() != ground.crs:
        move = QgsCoordinateTransform(source.sourceCrs(), ground.crs, ground.context)
    features = source.getFeatures()
    if repairs and isinstance(source, QgsProcessingFeatureSource):
        skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        features = source.getFeatures(QgsFeatureRequest(), skip)
    # An outline may be long.
    for feature in progress.watched(features, 1):
        geometry = feature.geometry()
        if geometry.isEmpty():
            yield geometry
            continue
        geometry.convertToStraightSegment()
        geometry.get().dropZValue()
        geometry.get().dropMValue()
        if move is not None and step:
            geometry = geometry.densifyByDistance(own.map_units(step))
        try:
            if move is not None:
                geometry.transform(move)
        except QgsCsException as error:
            raise InvalidInput(misplaced) from error
        # Far outside its reference system a place becomes infinite, often without an exception;
        # GEOS crashes over what is infinite. A box passes over what is no number, a length doesn't.
        shape = geometry.constGet()
        if not math.isfinite(shape.length() + shape.perimeter()):
            raise InvalidInput(misplaced)
        yield geometry


def _wgs84() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(WGS84)
