"""Units made of points: cells of a grid, or the land nearest to each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.geometry import MultiPoint
from shapely.geometry.base import BaseGeometry

from ..geometry.locate import first_holder
from ..geometry.nearest import nearest_units
from ..geometry.polygons import (
    Polygons,
    polygon_centroids,
    polygons_from_wkb,
    select_units,
    wkb_from_polygons,
)
from ..model.data_classes import dataclass
from ..model.errors import InvalidInput
from ..model.progress import SILENT, Progress
from ..model.text import rounded, tr
from .cells import Grid, voronoi
from .cut import Pieces, clipped, cut, joined, meeting

HEXAGONS, SQUARES, VORONOI = "hexagons", "squares", "voronoi"

MOST_UNITS = 250_000
"""Units that are made at most: what all that follows can be worked with."""

ONE_PLACE = 1e-7
"""Share of the reach of the points that tells two places apart."""

DIRECTIONS = 32
"""In which the outermost points are looked for: what lies within these is in no hull's border."""

USUAL = 500
"""Units that a size is suggested for."""


@dataclass(frozen=True)
class MadeUnits:
    """Units, and whose each point is.

    Attributes
    ----------
    polygons : Polygons
    name : list of n str
        Of a grid by column and row, so that other points have the same.
    unit : (p,) int64
        Of each point, -1 outside the region.
    """

    polygons: Polygons
    name: list[str]
    unit: np.ndarray


def make_units(
    xy: np.ndarray,
    kind: str,
    size: float = 0.0,
    region: Polygons | None = None,
    barriers: Sequence[bytes] = (),
    *,
    keep_empty: bool = True,
    progress: Progress = SILENT,
) -> MadeUnits:
    """Make units of points.

    Parameters
    ----------
    xy : (p, 2) float64
        In the plane, in metres.
    kind : str
        `HEXAGONS`, `SQUARES` or `VORONOI`.
    size : float
        Of the cells of a grid, between opposite sides, in metres.
    region : Polygons, optional
        One unit: the land that there are units on. Without it, where the points are.
    barriers : sequence of WKB
        Lines and polygons that no unit crosses.
    keep_empty : bool
        Cells of a grid without a point, too.

    Raises
    ------
    InvalidInput
        When no point lies in the region, or there would be too many units.

    Examples
    --------
    >>> import numpy as np
    >>> points = np.array([[100.0, 100.0], [900.0, 200.0], [1500.0, 100.0]])
    >>> made = make_units(points, SQUARES, 1000.0)
    >>> made.name, made.unit.tolist()
    (['C0R0', 'C1R0'], [0, 0, 1])
    """
    inside = np.arange(len(xy))
    if region is not None:
        inside = np.flatnonzero(first_holder(region, xy, progress) >= 0)
        if not len(inside):
            raise InvalidInput(tr("No point lies in the region."))
    used = xy[inside]
    if kind == VORONOI:
        pieces, name = _nearest_land(used, region, progress)
        held = np.full(len(used), -1, dtype=np.int64)
    else:
        pieces, name, held = _grid(used, Grid(size, kind == HEXAGONS), region, progress)
    progress.check()
    if barriers:
        pieces = cut(pieces, barriers, progress)
        held[:] = -1
    unit = _units_of(pieces.polygons, used, held, progress)
    if kind == VORONOI and barriers:
        empty = np.bincount(unit, minlength=pieces.polygons.n) == 0
        pieces = joined(pieces, empty, barriers, progress)
        unit = _units_of(pieces.polygons, used, held, progress)
    names = _named(pieces, name)
    if not keep_empty and kind != VORONOI:
        kept, unit = np.unique(unit, return_inverse=True)
        pieces = Pieces(select_units(pieces.polygons, kept), pieces.cell[kept])
        names = [names[row] for row in kept.tolist()]
    of_point = np.full(len(xy), -1, dtype=np.int64)
    of_point[inside] = unit
    return MadeUnits(pieces.polygons, names, of_point)


def usual_size(xy: np.ndarray, hexagons: bool) -> float:
    """Return the size of cells (m) of which about `USUAL` cover the points."""
    area = _hull(xy).area or float(np.ptp(xy, axis=0).max()) ** 2 / USUAL
    return float(np.sqrt(area / USUAL / Grid(1.0, hexagons).area)) or 1000.0


def _grid(
    xy: np.ndarray, grid: Grid, region: Polygons | None, progress: Progress
) -> tuple[Pieces, list[str], np.ndarray]:
    """Return the cells that cover the region, or the hull of the points, and their names.

    And which one each point (p,) plainly lies in, -1 where that is to be asked.
    """
    around = _hull(xy) if region is None else shapely_wkb.loads(wkb_from_polygons(region)[0])
    west, south, east, north = around.bounds
    low, high = np.array([west, south]), np.array([east, north])
    count = grid.count_within(low, high)
    if count > MOST_UNITS:
        least = grid.size * np.sqrt(count / MOST_UNITS) * 1.05
        raise InvalidInput(
            tr(
                "Cells of {size} km would be {count:,} units, and {most:,} are the most. Ask "
                "for {least} km or more (SIZE)."
            ).format(
                size=rounded(grid.size / 1000, 6),
                count=count,
                most=MOST_UNITS,
                least=rounded(_up(least / 1000), 2),
            )
        )
    column, row = grid.cells_within(low, high)
    cells = grid.outlines(column, row)
    near = meeting(cells, around, progress)
    name = [f"C{c}R{r}" for c, r in zip(column[near].tolist(), row[near].tolist())]
    whole = Pieces(select_units(cells, near), np.arange(len(near)))
    if region is None:
        return whole, name, _plainly_in(grid, xy, column[near], row[near])
    return clipped(whole, region, progress), name, np.full(len(xy), -1, dtype=np.int64)


def _plainly_in(grid: Grid, xy: np.ndarray, column: np.ndarray, row: np.ndarray) -> np.ndarray:
    """Return which of some cells each point (p,) plainly lies in, -1 where that is to be asked.

    Parameters
    ----------
    column, row : (n,) int64
        Of the cells, which are in the order of their rows, and of their columns in it.
    """
    held = np.full(len(xy), -1, dtype=np.int64)
    point, across, up = grid.plainly_within(xy)
    low, width = int(column.min()), int(np.ptp(column)) + 1
    key, wanted = row * width + column - low, up * width + across - low
    at = np.searchsorted(key, wanted).clip(max=len(key) - 1)
    is_there = (column[at] == across) & (row[at] == up)
    held[point[is_there]] = at[is_there]
    return held


def _up(value: float) -> float:
    """Round up to two digits."""
    scale = 10.0 ** (np.floor(np.log10(value)) - 1)
    return float(np.ceil(value / scale) * scale)


def _nearest_land(
    xy: np.ndarray, region: Polygons | None, progress: Progress
) -> tuple[Pieces, list[str]]:
    """Return the land of each place, from north to south, and its number."""
    reach = float(np.ptp(xy, axis=0).max()) or 1.0
    first = np.unique(np.round(xy / (ONE_PLACE * reach)), axis=0, return_index=True)[1]
    if len(first) > MOST_UNITS:
        raise InvalidInput(
            tr(
                "The points are in {count:,} places, and {most:,} units are the most: make "
                "hexagons or squares of them (KIND)."
            ).format(count=len(first), most=MOST_UNITS)
        )
    places = xy[first]
    places = places[np.lexsort((places[:, 0], -places[:, 1]))]
    if region is None:
        # Half a cell beyond the outermost points.
        hull = _hull(places)
        room = np.sqrt(max(hull.area, (reach / 10) ** 2) / len(places)) / 2
        region = polygons_from_wkb([hull.buffer(room, 4).wkb])
    west, south, east, north = shapely_wkb.loads(wkb_from_polygons(region)[0]).bounds
    cells = voronoi(places, np.array([west, south]), np.array([east, north]))
    name = [str(number) for number in range(1, len(places) + 1)]
    return clipped(Pieces(cells, np.arange(cells.n)), region, progress), name


def _hull(xy: np.ndarray) -> BaseGeometry:
    return MultiPoint(_outer(xy)).convex_hull


def _outer(xy: np.ndarray) -> np.ndarray:
    """Return the points (p, 2) without most of those that are plainly within their hull."""
    angle = np.arange(DIRECTIONS) * (2 * np.pi / DIRECTIONS)
    ahead = [int((xy @ way).argmax()) for way in np.column_stack([np.cos(angle), np.sin(angle)])]
    frame = xy[list(dict.fromkeys(ahead))]
    reach = float(np.ptp(frame, axis=0).max())
    inside = np.full(len(xy), len(frame) > 2)
    for start, end in zip(frame, np.roll(frame, -1, axis=0)):
        side = end - start
        across = side[0] * (xy[:, 1] - start[1]) - side[1] * (xy[:, 0] - start[0])
        inside &= across > ONE_PLACE * reach * np.hypot(*side)
    return xy[~inside]


def _units_of(
    polygons: Polygons, xy: np.ndarray, held: np.ndarray, progress: Progress
) -> np.ndarray:
    """Return the unit of each point; on the rim, the nearest.

    Parameters
    ----------
    held : (p,) int64
        The unit where it is known, else -1.
    """
    unit, asked = held.copy(), np.flatnonzero(held < 0)
    unit[asked] = first_holder(polygons, xy[asked], progress)
    lost = np.flatnonzero(unit < 0)
    unit[lost] = nearest_units(polygons, lambda each: each / 1000, xy[lost] / 1000, progress)[0]
    return unit


def _named(pieces: Pieces, name: Sequence[str]) -> list[str]:
    """Return what units are called: pieces of one cell are lettered from north to south."""
    place = polygon_centroids(pieces.polygons)
    order = np.lexsort((place[:, 0], -place[:, 1], pieces.cell))
    size = np.bincount(pieces.cell, minlength=len(name))
    called = [""] * pieces.polygons.n
    rank = 0
    for at, row in enumerate(order.tolist()):
        cell = int(pieces.cell[row])
        rank = rank + 1 if at and pieces.cell[order[at - 1]] == cell else 0
        called[row] = name[cell] + (_letters(rank) if size[cell] > 1 else "")
    return called


def _letters(rank: int) -> str:
    """Return what counts pieces: a to z, then aa, ab, and so on."""
    text = ""
    rank += 1
    while rank:
        rank, letter = divmod(rank - 1, 26)
        text = chr(ord("a") + letter) + text
    return text
