"""The study region: the land that territories should cover together."""

from __future__ import annotations

from qgis.core import QgsFeatureSource
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from ...core.geometry.land import land_of
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ..text import tr
from .geometries import clean_geometries, geometry_of
from .ground import Ground, placed
from .kinds import has_areas
from .ruler import Ruler


def read_region(
    source: QgsFeatureSource, ground: Ground, progress: Progress = SILENT, *, step: float = 0.0
) -> MultiPolygon:
    """Return the land of all polygons of a layer, in the coordinates of the units.

    Parameters
    ----------
    step : float
        See `ground.placed`.

    Raises
    ------
    InvalidInput
        When it holds no polygons, or they have no place there.
    """
    name = source.sourceName()
    if not has_areas(source):
        raise InvalidInput(
            tr("“{layer}” can't serve as study region: it holds no polygons.").format(layer=name)
        )
    misplaced = tr(
        "The study region “{layer}” has no place on the map of the units: correct its "
        "coordinate reference system in the layer's properties, or its geometries."
    )
    said = misplaced.format(layer=name)
    shapes = placed(source, ground, said, step, repairs=True, progress=progress)
    cleaned = clean_geometries(list(shapes), progress)
    land = land_of([outline for outline in cleaned.wkb if outline], progress)
    if land.is_empty:
        raise InvalidInput(
            tr("The study region “{layer}” has no land: none of its features has an area.").format(
                layer=name
            )
        )
    return land


def land_m2(shape: BaseGeometry, ground: Ground, progress: Progress = SILENT) -> float:
    """Return the area of a shape on the layer's own ellipsoid, in m²."""
    return Ruler(ground, progress).area(geometry_of(shape.wkb))
