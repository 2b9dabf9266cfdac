"""Land as one shape: what areas cover together, what of it others cover, what is left."""

from __future__ import annotations

from collections.abc import Sequence

from shapely import wkb as shapely_wkb
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from shapely.validation import make_valid

from ..model.progress import SILENT, Progress
from .dissolve import areas_of


def land_of(outlines: Sequence[bytes], progress: Progress = SILENT) -> MultiPolygon:
    """Return what polygons (WKB) cover together; invalid ones are repaired, lines left out."""
    shapes = []
    for outline in outlines:
        progress.check()
        shape = shapely_wkb.loads(outline)
        shapes.append(shape if shape.is_valid else make_valid(shape))
    return areas_of(unary_union(shapes)) if shapes else MultiPolygon()


def common_land(one: BaseGeometry, other: BaseGeometry) -> MultiPolygon:
    """Return the land that two areas have in common."""
    return areas_of(one.intersection(other))


def land_without(one: BaseGeometry, other: BaseGeometry) -> MultiPolygon:
    """Return the land of one area that another does not cover."""
    return areas_of(one.difference(other))
