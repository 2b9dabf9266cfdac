"""Land that territories leave out, that several of them cover, and enclaves; exact.

No border is moved: what is narrow is found like what is wide, and told by its width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.affinity import translate
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize, unary_union
from shapely.prepared import prep

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import connected_components, coo_matrix
from .borders import directed_segments
from .coverage import is_tiling, overlaps
from .dissolve import areas_of, valid_shapes
from .land import land_without
from .locate import holders
from .polygons import Polygons, polygons_from_wkb, select_units
from .shared_land import box_pairs

_RINGS = 500
"""Rings, or parts of land, between two looks at whether the user wants to stop."""


@dataclass(frozen=True)
class LandPiece:
    """A connected piece of land, and whom it concerns.

    Attributes
    ----------
    shape : Polygon or MultiPolygon
    territories : tuple of int
        Those that cover it, or that an enclave is of; ascending.
    around : int
        The territory around an enclave, else -1.
    beside : tuple of int
        Units with a territory that border on a gap, those with most of its border first.
    """

    shape: BaseGeometry
    territories: tuple[int, ...] = ()
    around: int = -1
    beside: tuple[int, ...] = ()


def uncovered(
    land: MultiPolygon, region: MultiPolygon | None, progress: Progress = SILENT
) -> list[LandPiece]:
    """Return the land of a region that `land` does not cover; without one, what it encloses."""
    if region is not None:
        return [LandPiece(part) for part in land_without(region, land, progress).geoms]
    parts = [Polygon(part.exterior) for part in land.geoms]
    box = np.array([part.bounds for part in parts]).reshape(-1, 4)
    pieces = []
    for part in land.geoms:
        for hole in progress.watched(part.interiors, 100):
            west, south, east, north = hole.bounds
            nested = (box[:, :2] >= (west, south)).all(axis=1)
            nested &= (box[:, 2:] <= (east, north)).all(axis=1)
            # What lies in a hole covers land there, an island in a lake.
            islands = unary_union([parts[at] for at in np.flatnonzero(nested).tolist()])
            pieces += areas_of(Polygon(hole).difference(islands)).geoms
    return [LandPiece(piece) for piece in pieces]


def with_neighbours(
    pieces: Sequence[LandPiece],
    polygons: Polygons,
    owner: np.ndarray,
    touching: float,
    period: float | None = None,
    progress: Progress = SILENT,
) -> list[LandPiece]:
    """Return gaps with the units (n) of territories that border on them.

    A unit borders on a gap where it holds the point just outside the middle of a segment.

    Parameters
    ----------
    owner : (n,) int
        Territory of each unit, -1 for none.
    touching, period
        See `covered_twice`.
    """
    if not pieces:
        return []
    land = polygons_from_wkb([piece.shape.wkb for piece in pieces])
    held = np.flatnonzero(np.asarray(owner) >= 0)
    start, end, piece = directed_segments(land)
    start, end = land.xy[start], land.xy[end]
    along = end - start
    length = np.hypot(*along.T)
    right = np.column_stack([along[:, 1], -along[:, 0]]) / length[:, None]
    outside = (start + end) / 2 + touching * right
    segment, unit = holders(select_units(polygons, held), outside, progress, period)
    pair = piece[segment].astype(np.int64) * len(owner) + held[unit]
    pair, place = np.unique(pair, return_inverse=True)
    shared = np.bincount(place, length[segment], len(pair))
    piece, unit = np.divmod(pair, len(owner))
    order = np.lexsort((unit, -shared, piece))
    beside = np.split(unit[order], np.searchsorted(piece, np.arange(1, land.n)))
    return [replace(each, beside=tuple(some.tolist())) for each, some in zip(pieces, beside)]


def covered_twice(
    polygons: Polygons,
    owner: np.ndarray,
    touching: float,
    period: float | None = None,
    progress: Progress = SILENT,
) -> list[LandPiece]:
    """Return the land that several territories cover, each piece with all that cover it.

    Where three cover what pairs of them cover, land is cut so that each piece has one set of
    territories. Which units overlap is found on borders that are matched, what they share on the
    borders as they are.

    Parameters
    ----------
    owner : (n,) int
        Territory of each unit, -1 for none.
    touching : float
        Borders this near to each other touch: what is narrower need not be found. Above 0, in the
        units of the coordinates.
    period : float, optional
        See `contiguity.contiguity`.
    """
    if period is None and is_tiling(polygons, progress):
        return []
    owner = np.asarray(owner, dtype=np.int64)
    if period is None:
        at_others = _at_others(polygons, owner, progress)
        polygons, owner = select_units(polygons, at_others), owner[at_others]
    found = overlaps(polygons, touching, period, progress, owner=owner)
    pairs = list(zip(owner[found.first].tolist(), owner[found.second].tolist()))
    shapes = _shared(polygons, found.first, found.second, period, progress)
    pieces: list[LandPiece] = []
    for group in _that_meet(shapes):
        progress.check()
        pieces += _by_set([shapes[at] for at in group], [pairs[at] for at in group])
    return pieces


def _at_others(polygons: Polygons, owner: np.ndarray, progress: Progress) -> np.ndarray:
    """Return the units (ascending) whose boxes share ground with those of another territory."""
    held = np.flatnonzero(owner >= 0)
    there = select_units(polygons, held)
    first, second = box_pairs(there, there, progress)
    return held[np.unique(first[owner[held[first]] != owner[held[second]]])]


def _shared(
    polygons: Polygons,
    first: np.ndarray,
    second: np.ndarray,
    period: float | None,
    progress: Progress,
) -> list[MultiPolygon]:
    """Return what pairs of units share; around the edge of the map, too."""
    involved, place = np.unique(np.concatenate([first, second]), return_inverse=True)
    shapes = valid_shapes(select_units(polygons, involved), progress)
    shared = []
    for a, b in zip(*place.reshape(2, -1).tolist()):
        progress.check()
        common = [shapes[a].intersection(shapes[b])]
        if period is not None:
            common += [
                translate(shapes[a], way).intersection(shapes[b]) for way in (-period, period)
            ]
        shared.append(areas_of(unary_union(common)))
    return shared


def _that_meet(shapes: Sequence[MultiPolygon]) -> list[list[int]]:
    """Return groups of shapes whose bounding boxes meet, directly or through others."""
    if not shapes:
        return []
    box = np.array([shape.bounds for shape in shapes])
    order = np.argsort(box[:, 0], kind="stable")
    first, second = [], []
    for rank, at in enumerate(order.tolist()):
        last = int(np.searchsorted(box[order, 0], box[at, 2], side="right"))
        near = order[rank + 1 : last]
        meets = (box[near, 1] <= box[at, 3]) & (box[near, 3] >= box[at, 1])
        first += [at] * int(meets.sum())
        second += near[meets].tolist()
    n = len(shapes)
    links = coo_matrix((np.ones(len(first)), (first, second)), shape=(n, n))
    label = connected_components(links, directed=False)[1]
    by_label = np.argsort(label, kind="stable")
    cuts = np.flatnonzero(np.diff(label[by_label])) + 1
    return [group.tolist() for group in np.split(by_label, cuts)]


def _by_set(shapes: Sequence[MultiPolygon], pairs: Sequence[tuple[int, int]]) -> list[LandPiece]:
    """Cut land that pairs of territories share into pieces with one set of territories each."""
    if len(set(pairs)) == 1:
        (pair,) = set(pairs)
        land = areas_of(unary_union(shapes))
        return [LandPiece(part, tuple(sorted(pair))) for part in land.geoms]
    faces = polygonize(unary_union([shape.boundary for shape in shapes]))
    ready = [prep(shape) for shape in shapes]
    by_set: dict[tuple[int, ...], list[BaseGeometry]] = {}
    for face in faces:
        inside = face.representative_point()
        who = {each for at, held in enumerate(ready) if held.contains(inside) for each in pairs[at]}
        if who:
            by_set.setdefault(tuple(sorted(who)), []).append(face)
    return [
        LandPiece(part, who)
        for who, some in by_set.items()
        for part in areas_of(unary_union(some)).geoms
    ]


def enclaves(outlines: Sequence[bytes], progress: Progress = SILENT) -> list[LandPiece]:
    """Return land of territories that another one goes all around, one piece a hole.

    Parameters
    ----------
    outlines : sequence of k bytes
        Of the territories, as `dissolve` draws them.
    """
    shapes = [shapely_wkb.loads(outline) for outline in outlines]
    holes = [
        (territory, Polygon(ring))
        for territory, shape in enumerate(shapes)
        for part in shape.geoms
        for ring in progress.watched(part.interiors, _RINGS)
    ]
    parts = [(territory, part) for territory, shape in enumerate(shapes) for part in shape.geoms]
    progress.check()
    if not holes:
        return []
    places = (part.representative_point() for _, part in progress.watched(parts, _RINGS))
    inner = np.array([place.coords[0][:2] for place in places])
    drawn = [each.wkb for _, each in progress.watched(holes, _RINGS)]
    point, hole = holders(polygons_from_wkb(drawn), inner, progress)
    inside: dict[int, list[int]] = {}
    for at, there in progress.watched(zip(point.tolist(), hole.tolist()), 1):
        owner, part = parts[at]
        around, ring = holes[there]
        if owner != around and ring.intersection(part).area > part.area / 2:
            inside.setdefault(there, []).append(at)
    return [
        LandPiece(
            areas_of(unary_union([parts[at][1] for at in found])),
            tuple(sorted({parts[at][0] for at in found})),
            holes[there][0],
        )
        for there, found in progress.watched(sorted(inside.items()), _RINGS)
    ]


def counted_in(
    pieces: Sequence[LandPiece],
    points: np.ndarray,
    period: float | None = None,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return (q,) int64, how many of some points (p, 2) each piece of land holds.

    Parameters
    ----------
    period : float, optional
        See `locate.holders`.
    """
    if not pieces:
        return np.zeros(0, dtype=np.int64)
    land = polygons_from_wkb([piece.shape.wkb for piece in pieces])
    return np.bincount(holders(land, points, progress, period)[1], minlength=len(pieces))


@dataclass(frozen=True)
class Covers:
    """By which territories points are covered.

    Attributes
    ----------
    count : (p,) int64
        By how many.
    point, territory : (h,) int64
        Each pair once, by point and then by territory.
    """

    count: np.ndarray
    point: np.ndarray
    territory: np.ndarray


def covers_of(
    polygons: Polygons,
    owner: np.ndarray,
    points: np.ndarray,
    period: float | None = None,
    progress: Progress = SILENT,
) -> Covers:
    """Return which territories cover each point (p, 2).

    Parameters
    ----------
    period : float, optional
        See `locate.holders`.
    """
    point, unit = holders(polygons, points, progress, period)
    owner = np.asarray(owner, dtype=np.int64)
    held = owner[unit] >= 0
    width = int(owner.max(initial=-1)) + 1
    pairs = np.unique(point[held] * max(width, 1) + owner[unit[held]])
    point, territory = np.divmod(pairs, max(width, 1))
    return Covers(np.bincount(point, minlength=len(points)), point, territory)
