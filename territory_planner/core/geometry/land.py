"""Land as one shape: what areas cover together, what of it others cover, what is left."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ..model.progress import SILENT, Progress
from ..model.waiting import wait_for
from .dissolve import areas_of, dissolve
from .polygons import Polygons, polygons_from_wkb
from .unheld import unheld


def land_of(outlines: Sequence[bytes], progress: Progress = SILENT) -> MultiPolygon:
    """Return what valid polygons (WKB) cover together."""
    polygons = polygons_from_wkb(outlines)
    return covered_land(polygons, np.zeros(polygons.n, dtype=np.int64), progress)


def covered_land(
    polygons: Polygons, owner: np.ndarray, progress: Progress = SILENT
) -> MultiPolygon:
    """Return the land that units with a territory (owner (n,) of 0 or more) cover together."""
    one = np.where(np.asarray(owner) >= 0, 0, -1)
    return shapely_wkb.loads(dissolve(polygons, one, 1, 0.0, progress)[0])


def common_land(
    one: BaseGeometry, other: BaseGeometry, progress: Progress = SILENT
) -> MultiPolygon:
    """Return the land that two areas have in common."""
    return areas_of(wait_for(lambda: unheld("intersection", one, other), progress))


def land_without(
    one: MultiPolygon, other: MultiPolygon, progress: Progress = SILENT
) -> MultiPolygon:
    """Return the land of one area that another does not cover.

    Parts that both have take nothing from other parts, since parts of an area share no land: they
    are left out first, which for two plans of the same land is nearly all.
    """
    mine, theirs = _parts(one, progress), _parts(other, progress)
    left = MultiPolygon([part for outline, part in mine.items() if outline not in theirs])
    if left.is_empty:
        return left
    taken = MultiPolygon([part for outline, part in theirs.items() if outline not in mine])
    return areas_of(wait_for(lambda: unheld("difference", left, taken), progress))


def _parts(land: MultiPolygon, progress: Progress) -> dict[bytes, Polygon]:
    """Return the parts by their outlines, wherever these were begun."""
    drawn = wait_for(lambda: unheld("normalize", land), progress)
    return {part.wkb: part for part in drawn.geoms}
