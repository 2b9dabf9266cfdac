"""Cells cut along lines: at the border of a region, and where barriers pass."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.geometry import LineString, MultiLineString, MultiPoint, MultiPolygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize, unary_union
from shapely.prepared import prep

from ..geometry.borders import border_segments, coinciding
from ..geometry.dissolve import cancelled, lines_of
from ..geometry.giants import united
from ..geometry.locate import first_holder
from ..geometry.polygons import (
    Polygons,
    polygon_bounds,
    polygons_from_wkb,
    select_units,
    wkb_from_polygons,
)
from ..geometry.runs import MANY
from ..geometry.unheld import unheld
from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree, connected_components, coo_matrix
from ..model.waiting import wait_for

CHECK_EVERY = 256
"""Cells between two looks at whether the user wants to stop."""

ASK_EVERY = 16
"""The same where each is held against all that is drawn."""

PLAIN = frozenset(("Polygon", "MultiPolygon", "LineString", "MultiLineString", "LinearRing"))
"""Kinds of shapes that are areas, or lines, and nothing besides."""


@dataclass(frozen=True)
class Pieces:
    """What cells were cut into.

    Attributes
    ----------
    polygons : Polygons
        The c pieces.
    cell : (c,) int64
        The cell that each is of.
    """

    polygons: Polygons
    cell: np.ndarray


def cut(pieces: Pieces, barriers: Sequence[bytes], progress: Progress = SILENT) -> Pieces:
    """Cut pieces along barriers.

    Whatever lines cross has a corner there, on both sides: pieces tile as cells do. A line that
    ends in a piece cuts nothing off. Parts that no barrier passes stay with what is nearest.

    Parameters
    ----------
    barriers : sequence of WKB
        Lines and polygons; of these the outlines count.
    """
    polygons = pieces.polygons
    whole, faces, piece = _split(polygons, _lines(barriers, progress), progress)
    crossed = np.unique(piece)
    parts = wkb_from_polygons(select_units(polygons, crossed))
    written, owner = wkb_from_polygons(select_units(polygons, whole)), whole.tolist()
    order = np.split(np.argsort(piece, kind="stable"), np.cumsum(np.bincount(piece))[crossed][:-1])
    for at, rows in enumerate(progress.watched(order[: len(crossed)], CHECK_EVERY)):
        sides = _sides([faces[row] for row in rows.tolist()], shapely_wkb.loads(parts[at]))
        written += [side.wkb for side in sides]
        owner += [int(crossed[at])] * len(sides)
    return Pieces(polygons_from_wkb(written), pieces.cell[np.array(owner, dtype=np.int64)])


def _sides(faces: list[BaseGeometry], whole: BaseGeometry) -> list[BaseGeometry]:
    """Return what a piece falls into: parts that are as they were go with the nearest other."""
    if len(whole.geoms) == 1:
        return faces
    areas = [part.area for part in whole.geoms]
    as_before = [bool(np.isclose(face.area, areas, rtol=1e-9, atol=0).any()) for face in faces]
    cut_up = [face for face, same in zip(faces, as_before) if not same]
    intact = [face for face, same in zip(faces, as_before) if same]
    if not cut_up:
        return [whole]
    groups = [[face] for face in cut_up]
    for face in intact:
        nearest = min(range(len(cut_up)), key=lambda at: cut_up[at].distance(face))
        groups[nearest].append(face)
    return [MultiPolygon(group) for group in groups]


def clipped(pieces: Pieces, region: Polygons, progress: Progress = SILENT) -> Pieces:
    """Return what lies in a region; what is left of a piece stays one, even in several parts.

    Parameters
    ----------
    region : Polygons
        One unit.
    """
    polygons = pieces.polygons
    whole, faces, piece = _split(polygons, _lines(wkb_from_polygons(region), progress), progress)
    # No border passes through these, so that one corner tells of all.
    ring = np.searchsorted(polygons.ring_unit, whole)
    corner = polygons.xy[polygons.ring_start[ring]]
    whole = whole[first_holder(region, corner, progress) >= 0]
    inner = _inner_points(faces, progress)
    parts: dict[int, list[BaseGeometry]] = {}
    for row in np.flatnonzero(first_holder(region, inner, progress) >= 0).tolist():
        parts.setdefault(int(piece[row]), []).append(faces[row])
    left = np.array([*whole.tolist(), *parts], dtype=np.int64)
    written = [
        *wkb_from_polygons(select_units(polygons, whole)),
        *(_together(each, progress).wkb for each in progress.watched(parts.values(), 1)),
    ]
    order = np.argsort(left)
    return Pieces(
        polygons_from_wkb([written[row] for row in order.tolist()]), pieces.cell[left[order]]
    )


def _together(faces: list[BaseGeometry], progress: Progress) -> BaseGeometry:
    """Return one part: where a border leads into it and back, its land is on both sides."""
    return wait_for(lambda: unary_union(faces), progress, worth=len(faces) > CHECK_EVERY)


def _lines(shapes: Sequence[bytes], progress: Progress) -> BaseGeometry:
    """Return lines, and the outlines of areas, as one."""
    loaded = [shapely_wkb.loads(each) for each in shapes]
    lines = [shape.boundary if shape.area > 0 else shape for shape in loaded]
    return wait_for(lambda: unary_union(lines), progress)


def _split(
    cells: Polygons, drawn: BaseGeometry, progress: Progress
) -> tuple[np.ndarray, list[BaseGeometry], np.ndarray]:
    """Return the cells that no line meets, what the others fall into, and whose each is."""
    crossed = meeting(cells, drawn, progress)
    whole = np.setdiff1d(np.arange(cells.n), crossed)
    if not len(crossed):
        return whole, [], crossed
    own = select_units(cells, crossed)
    faces = _faces(own, drawn, progress)
    inner = _inner_points(faces, progress)
    cell = first_holder(own, inner, progress)
    kept = np.flatnonzero(cell >= 0)
    return whole, [faces[row] for row in kept.tolist()], crossed[cell[kept]]


def _inner_points(faces: Sequence[BaseGeometry], progress: Progress) -> np.ndarray:
    """Return (f, 2), a point within each face."""
    inner = (face.representative_point() for face in progress.watched(faces, CHECK_EVERY))
    return np.array([(point.x, point.y) for point in inner]).reshape(-1, 2)


def meeting(cells: Polygons, drawn: BaseGeometry, progress: Progress = SILENT) -> np.ndarray:
    """Return the cells (ascending) that lines or areas meet."""
    if drawn.is_empty:
        return np.zeros(0, dtype=np.int64)
    low, high = polygon_bounds(cells)
    west, south, east, north = drawn.bounds
    near = np.flatnonzero(((low <= (east, north)) & (high >= (west, south))).all(axis=1))
    meets, asked = _plainly_meeting(cells, near, drawn, progress)
    ready = prep(drawn)
    written = wkb_from_polygons(select_units(cells, near[asked]))
    for at, cell in zip(asked.tolist(), progress.watched(written, ASK_EVERY)):
        meets[at] = ready.intersects(shapely_wkb.loads(cell))
    return near[meets]


def _plainly_meeting(
    cells: Polygons, near: np.ndarray, drawn: BaseGeometry, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Tell of some cells whether they are met, and which (indices into them) are to be asked.

    What no line comes near to lies inside an area or outside of it, as any of its corners does.
    """
    meets = np.zeros(len(near), dtype=bool)
    lines = wait_for(lambda: lines_of(drawn), progress)
    if not len(near) or not lines or drawn.geom_type not in PLAIN:
        return meets, np.arange(len(near))
    low, high = (corner[near] for corner in polygon_bounds(cells))
    reach = np.hypot(*(high - low).T) / 2
    step = float(np.median(reach))
    places = np.concatenate([_along_line(line, step) for line in progress.watched(lines, 1)])
    many, farthest = len(places) > MANY, float(reach.max()) + step
    tree = wait_for(lambda: cKDTree(places), progress, worth=many)
    asked = partial(tree.query, (low + high) / 2, distance_upper_bound=farthest)
    gap = wait_for(asked, progress, worth=many)[0]
    is_far = gap > reach + step
    progress.check()
    if drawn.area > 0:
        corner = cells.xy[cells.ring_start[np.searchsorted(cells.ring_unit, near[is_far])]]
        meets[is_far] = first_holder(polygons_from_wkb([drawn.wkb]), corner, progress) >= 0
    return meets, np.flatnonzero(~is_far)


def _along_line(line: BaseGeometry, step: float) -> np.ndarray:
    """Return (q, 2) places of a line: none of it is farther than a step from one of them."""
    xy = np.array(line.coords)[:, :2]
    count = np.ceil(np.hypot(*np.diff(xy, axis=0).T) / step).astype(np.int64).clip(1)
    start = np.repeat(np.arange(len(count)), count)
    part = (np.arange(len(start)) - np.repeat(np.cumsum(count) - count, count)) / count[start]
    return np.concatenate([xy[start] + part[:, None] * (xy[start + 1] - xy[start]), xy[-1:]])


def _faces(cells: Polygons, drawn: BaseGeometry, progress: Progress) -> list[BaseGeometry]:
    """Return what the sides of cells and lines enclose."""
    segments, _ = border_segments(cells)
    ends = np.stack([segments.start, segments.end], axis=1)
    swap = (ends[:, 0, 0] > ends[:, 1, 0]) | (
        (ends[:, 0, 0] == ends[:, 1, 0]) & (ends[:, 0, 1] > ends[:, 1, 1])
    )
    ends[swap] = ends[swap, ::-1]
    sides = np.unique(ends.reshape(-1, 4), axis=0).reshape(-1, 2, 2)
    progress.check()
    low, high = polygon_bounds(cells)
    frame = MultiPoint([tuple(low.min(axis=0)), tuple(high.max(axis=0))]).envelope
    room = frame.buffer(1e-3 * float(np.ptp(cells.xy, axis=0).max()))
    near = wait_for(lambda: unheld("intersection", drawn, room), progress)
    drawn_lines = [LineString(side) for side in progress.watched(sides.tolist(), CHECK_EVERY)]
    noded = wait_for(lambda: unary_union([*drawn_lines, *lines_of(near)]), progress)
    return wait_for(lambda: list(polygonize(noded)), progress)


def joined(
    pieces: Pieces, empty: np.ndarray, barriers: Sequence[bytes], progress: Progress = SILENT
) -> Pieces:
    """Join pieces that have no point to those beside them that have, on their side of barriers.

    Each goes to the neighbour with which it shares most border. What barriers shut in without any
    point becomes one.

    Parameters
    ----------
    empty : (c,) bool
    """
    one, other, length = _neighbours(pieces.polygons, empty, barriers, progress)
    owner = np.where(empty, -1, np.arange(len(empty)))
    while True:
        open_ended = (owner[one] < 0) & (owner[other] >= 0)
        if not open_ended.any():
            break
        homeless, home = one[open_ended], owner[other[open_ended]]
        order = np.lexsort((home, -length[open_ended], homeless))
        first = np.unique(homeless[order], return_index=True)[1]
        owner[homeless[order[first]]] = home[order[first]]
    shut_in = owner[one] < 0
    links = coo_matrix(
        (np.ones(np.count_nonzero(shut_in)), (one[shut_in], other[shut_in])), [len(empty)] * 2
    )
    group = connected_components(links, directed=False)[1]
    first = np.unique(group, return_index=True)[1]
    owner = np.where(owner < 0, first[group], owner)
    found, unit = np.unique(owner, return_inverse=True)
    merged, tangled = cancelled(pieces.polygons, unit, len(found), progress)
    written = wkb_from_polygons(merged)
    for row in np.flatnonzero(tangled).tolist():
        parts = wkb_from_polygons(select_units(pieces.polygons, np.flatnonzero(unit == row)))
        written[row] = united(parts, progress).wkb
    return Pieces(polygons_from_wkb(written), pieces.cell[found])


def _neighbours(
    polygons: Polygons, empty: np.ndarray, barriers: Sequence[bytes], progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return pairs of an empty piece and one beside it, and the border that they share.

    What lies along a barrier is none.
    """
    segments, _ = border_segments(polygons)
    first, second, _ = coinciding(segments, progress)
    pair = np.concatenate([np.stack([first, second]), np.stack([second, first])], axis=1)
    pair = pair[:, empty[segments.unit[pair[0]]]]
    start, end = segments.start[pair[0]], segments.end[pair[0]]
    length = np.hypot(*(end - start).T)
    free = ~_along(barriers, (start + end) / 2, 1e-6 * length, progress)
    one, other = segments.unit[pair[0][free]], segments.unit[pair[1][free]]
    table = coo_matrix((length[free], (one, other)), (polygons.n, polygons.n)).tocsr().tocoo()
    return table.row.astype(np.int64), table.col.astype(np.int64), table.data


def _along(
    barriers: Sequence[bytes], middle: np.ndarray, reach: np.ndarray, progress: Progress
) -> np.ndarray:
    """Tell of the middles of segments whether they lie on a barrier."""
    lines = _lines(barriers, progress)
    if lines.is_empty or not len(middle):
        return np.zeros(len(middle), dtype=bool)
    ready = prep(lines)
    places = progress.watched(zip(middle.tolist(), reach.tolist()), CHECK_EVERY)
    boxes = (_cross(at, width) for at, width in places)
    return np.array([ready.intersects(box) for box in boxes], dtype=bool)


def _cross(at: Sequence[float], width: float) -> BaseGeometry:
    """Return two strokes across a point, which a line through it meets whichever way it goes."""
    (x, y), w = at, width
    return MultiLineString([[(x - w, y), (x + w, y)], [(x, y - w), (x, y + w)]])
