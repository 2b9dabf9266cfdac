"""Land that territories leave out, that several of them cover, and enclaves; exact.

No border is moved: what is narrow is found like what is wide, and told by its width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from shapely import wkb as shapely_wkb
from shapely.affinity import translate
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize, unary_union
from shapely.prepared import prep

from ..model.progress import SILENT, Progress
from .borders import point_keys
from .coverage import is_tiling, overlaps
from .dissolve import areas_of, valid_shapes
from .locate import holders
from .polygons import Polygons, polygon_bounds, polygons_from_wkb, select_units
from .runs import ranges


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


def uncovered(land: MultiPolygon, region: MultiPolygon | None) -> list[LandPiece]:
    """Return the land of a region that `land` does not cover; without one, what it encloses."""
    if region is not None:
        return [LandPiece(part) for part in areas_of(region.difference(land)).geoms]
    parts = [Polygon(part.exterior) for part in land.geoms]
    box = np.array([part.bounds for part in parts]).reshape(-1, 4)
    pieces = []
    for part in land.geoms:
        for hole in part.interiors:
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
    progress: Progress = SILENT,
) -> list[LandPiece]:
    """Return gaps with the units (n) of territories that border on them.

    What is left of a region keeps the very segments of the units along it; only where none is
    whole is the distance measured.

    Parameters
    ----------
    owner : (n,) int
        Territory of each unit, -1 for none.
    touching : float
        See `covered_twice`.
    """
    if not pieces:
        return []
    land = polygons_from_wkb([piece.shape.wkb for piece in pieces])
    held = np.flatnonzero(np.asarray(owner) >= 0)
    units = select_units(polygons, held)
    piece, unit = _along(land, units)
    progress.check()
    beside = np.split(held[unit], np.searchsorted(piece, np.arange(1, land.n)))
    found = []
    for at, (each, along) in enumerate(zip(pieces, beside)):
        if not len(along):
            progress.check()
            along = held[_near(select_units(land, np.array([at])), units, touching)]
        found.append(replace(each, beside=tuple(along.tolist())))
    return found


def _along(land: Polygons, units: Polygons) -> tuple[np.ndarray, np.ndarray]:
    """Return pairs of land and units with segments in common, by land and falling length."""
    vertex, ring = land.segments()
    key, of_units = _segment_keys(land, vertex), units.segments()
    unit_key = _segment_keys(units, of_units[0])
    order = np.argsort(unit_key, kind="stable")
    first = np.searchsorted(unit_key[order], key, side="left")
    count = np.searchsorted(unit_key[order], key, side="right") - first
    piece = np.repeat(land.ring_unit[ring], count).astype(np.int64)
    unit = units.ring_unit[of_units[1][order[ranges(first, count)]]]
    length = np.repeat(np.hypot(*(land.xy[vertex + 1] - land.xy[vertex]).T), count)
    pair, place = np.unique(piece * units.n + unit, return_inverse=True)
    total = np.bincount(place, length, len(pair))
    piece, unit = np.divmod(pair, max(units.n, 1))
    order = np.lexsort((unit, -total, piece))
    return piece[order], unit[order]


def _segment_keys(polygons: Polygons, vertex: np.ndarray) -> np.ndarray:
    key = point_keys(polygons.xy)
    return key[vertex] + key[vertex + 1]


def _near(piece: Polygons, units: Polygons, touching: float) -> np.ndarray:
    """Return the units no farther than `touching` from a piece of land, ascending."""
    (lowest, highest), (low, high) = polygon_bounds(piece), polygon_bounds(units)
    meets = (low <= highest + touching).all(axis=1) & (high >= lowest - touching).all(axis=1)
    near = np.flatnonzero(meets)
    (shape,) = valid_shapes(piece)
    reach = [shape.distance(each) <= touching for each in valid_shapes(select_units(units, near))]
    return near[np.array(reach, dtype=bool)]


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
    found = overlaps(polygons, touching, period, progress)
    owner = np.asarray(owner, dtype=np.int64)
    one, other = owner[found.first], owner[found.second]
    chosen = np.flatnonzero((one != other) & (one >= 0) & (other >= 0))
    pairs = [(int(one[at]), int(other[at])) for at in chosen.tolist()]
    shapes = _shared(polygons, found.first[chosen], found.second[chosen], period, progress)
    pieces: list[LandPiece] = []
    for group in _that_meet(shapes):
        progress.check()
        pieces += _by_set([shapes[at] for at in group], [pairs[at] for at in group])
    return pieces


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
        for ring in part.interiors
    ]
    parts = [(territory, part) for territory, shape in enumerate(shapes) for part in shape.geoms]
    progress.check()
    if not holes:
        return []
    inner = np.array([part.representative_point().coords[0][:2] for _, part in parts])
    point, hole = holders(polygons_from_wkb([each.wkb for _, each in holes]), inner, progress)
    inside: dict[int, list[int]] = {}
    for at, there in zip(point.tolist(), hole.tolist()):
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
        for there, found in sorted(inside.items())
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
