"""Ground on which the vertices of outlines are placed once, for all who ask where they lie."""

from __future__ import annotations

import numpy as np

from ...core.geometry.borders import point_keys
from ...core.geometry.polygons import Polygons
from ...core.model.data_classes import dataclass
from ...core.model.geodesy import geocentric
from ...core.model.progress import SILENT, Progress
from .ground import Ground

DRAWERS = 1 << 18
"""Keys are spread over so many: by that, one is found several times as fast as by halving."""

SHIFT = np.uint64(64 - 18)
LAST = np.uint64(np.iinfo(np.uint64).max)


@dataclass(frozen=True)
class KnownGround(Ground):
    """Ground that knows where some points lie; others are looked for as ever.

    To transform a vertex takes ten times as long as to look it up, and neighbours share theirs.

    Attributes
    ----------
    key : (p + 1,) uint64
        Of the points that are known, ascending, and one that ends them: see `point_keys`.
    first : (DRAWERS,) int64
        The first of the keys that are in a drawer, or in one after it.
    degrees : (p + 1, 2) float64
        Their longitude and latitude.
    place : (p + 1, 3) float64
        The same in space, in km.
    """

    key: np.ndarray
    first: np.ndarray
    degrees: np.ndarray
    place: np.ndarray

    def position(self, x: np.ndarray, y: np.ndarray, *, progress: Progress = SILENT) -> np.ndarray:
        """Do what `Ground.position` does."""
        at, new = self._look(x, y)
        found = np.take(self.place, at, axis=0)
        if len(new):
            found[new] = geocentric(*super().lonlat(x[new], y[new], progress=progress))
        return found

    def lonlat(
        self, x: np.ndarray, y: np.ndarray, *, progress: Progress = SILENT
    ) -> tuple[np.ndarray, np.ndarray]:
        """Do what `Ground.lonlat` does."""
        at, new = self._look(x, y)
        found = np.take(self.degrees, at, axis=0)
        if len(new):
            found[new] = np.column_stack(super().lonlat(x[new], y[new], progress=progress))
        return found[:, 0], found[:, 1]

    def _look(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return where points are among those that are known, and which are not."""
        key = point_keys(np.column_stack([x, y]))
        at = self.first[key >> SHIFT]
        # A drawer holds one key, or few: half of all points are found at once.
        ahead = np.flatnonzero(self.key[at] < key)
        while len(ahead):
            at[ahead] += 1
            ahead = ahead[self.key[at[ahead]] < key[ahead]]
        return at, np.flatnonzero(self.key[at] != key)


def knowing(ground: Ground, polygons: Polygons, progress: Progress = SILENT) -> Ground:
    """Return a ground that knows where the vertices of outlines lie.

    Raises
    ------
    InvalidInput
        When one has no place on the ground.
    """
    if not ground.globe or not len(polygons.xy):
        return ground
    key, row = np.unique(point_keys(polygons.xy), return_index=True)
    progress.check()
    longitude, latitude = ground.lonlat(*polygons.xy[row].T, progress=progress)
    progress.check()
    place = geocentric(longitude, latitude)
    degrees = np.column_stack([longitude, latitude])
    key = np.append(key, LAST)
    first = np.searchsorted(key, np.arange(DRAWERS, dtype=np.uint64) << SHIFT)
    ends = (np.concatenate([each, each[-1:]]) for each in (degrees, place))
    return KnownGround(ground.crs, ground.context, key, first, *ends)
