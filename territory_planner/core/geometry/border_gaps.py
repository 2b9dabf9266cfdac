"""How far apart the borders of units are on the ground, where these don't touch.

Runs of pieces of border have a ball around them each; pairs of runs, then pairs of pieces, are left
out as soon as they can't matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from ..model.waiting import wait_for
from .ground_borders import TOUCHING_KM, Outline
from .runs import MANY, ranges

ASKED_AT_ONCE = 64
"""The same for points whose nearest is looked for: a thousandth of a second each, at worst."""

Balls = tuple[np.ndarray, np.ndarray]
"""Middle (p, d) and half length (p,) of pieces of border."""

RUN = 8
"""Most pieces in a run."""

MOST_TREES = 16
"""Areas that are looked at by themselves."""

_PAIRS = 1 << 18
"""Pairs looked at in one go: a tenth of a second's, and some tens of megabytes."""

_COUNTED_AT_ONCE = 1_000
"""Runs of pieces whose neighbours are counted between two looks for a cancel."""


@dataclass(frozen=True)
class Near:
    """Pairs of units, each once, and where they are nearest to each other.

    Attributes
    ----------
    first, second : (t,) int64
    km : (t,) float64
        Straight distance between their borders.
    line : (t, 2, 2) float64
        The two nearest points in layer coordinates.
    """

    first: np.ndarray
    second: np.ndarray
    km: np.ndarray
    line: np.ndarray

    def take(self, chosen: np.ndarray) -> Near:
        """Return the `chosen` pairs (mask or indices)."""
        return Near(*(each[chosen] for each in (self.first, self.second, self.km, self.line)))


def _apart(others: np.ndarray, asked: np.ndarray, progress: Progress) -> np.ndarray:
    """Return how far points are from the nearest of others, which may all be about as far."""
    # Points that lie nowhere are no number, which newer SciPy refuses: they are near nothing.
    far = np.full(len(asked), np.inf)
    tree = cKDTree(others[np.isfinite(others).all(axis=1)])
    known = np.flatnonzero(np.isfinite(asked).all(axis=1))
    for low in progress.watched(range(0, len(known), ASKED_AT_ONCE), 1):
        turn = known[low : low + ASKED_AT_ONCE]
        far[turn] = tree.query(asked[turn])[0]
    return far


def nearest_units(
    outline: Outline,
    label: np.ndarray,
    factor: float,
    origin: np.ndarray | None = None,
    parted: np.ndarray | None = None,
    progress: Progress = SILENT,
) -> Near:
    """Find the units nearest to each area, and all within `factor` times that distance.

    Parameters
    ----------
    label : (n,) int
        Area of each unit, 0 and up; those of the outline only.
    factor : float
        1 or more.
    origin : (n,) int, optional
        What areas were before some of them were joined; the same as `label` if not given.
    parted : (e, 2) int64, optional
        Pairs of those between which nothing is to be looked for.
    progress : Progress
        Stops the work.

    Returns
    -------
    Near
        Pairs of units of different areas that are within reach of one of these areas.

    Raises
    ------
    Cancelled
        When `progress` says so.
    """
    origin = label if origin is None else origin
    parted = np.empty((0, 2), dtype=np.int64) if parted is None else parted
    many = len(outline.unit) > MANY
    balls = wait_for(partial(_balls, outline.place), progress, worth=many)
    runs = wait_for(partial(_runs_of, outline, balls, label, origin), progress, worth=many)
    areas = int(label.max()) + 1
    barred = _Barred(parted, int(origin.max()) + 1)
    apart = _nearest_other(runs, barred, progress)
    bound = np.full(areas, np.inf)
    _lower(bound, runs.label, apart)
    found = _pieces_within(outline, balls, runs, apart, bound, factor, barred, progress)
    measured = partial(_nearest_pieces, outline, balls, label, found, bound, factor)
    return wait_for(measured, progress, worth=many)


@dataclass(frozen=True)
class _Runs:
    """Runs of pieces of one unit: first piece, number, ball, point, unit, area, what that was."""

    start: np.ndarray
    count: np.ndarray
    middle: np.ndarray
    radius: np.ndarray
    point: np.ndarray
    unit: np.ndarray
    label: np.ndarray
    origin: np.ndarray


def _runs_of(outline: Outline, balls: Balls, label: np.ndarray, origin: np.ndarray) -> _Runs:
    at, unit = outline.place, outline.unit
    fresh = np.ones(len(unit), dtype=bool)
    fresh[1:] = (unit[1:] != unit[:-1]) | (at[1:, 0] != at[:-1, 1]).any(axis=1)
    begin = np.flatnonzero(fresh)
    rank = np.arange(len(unit)) - np.repeat(begin, np.diff(np.append(begin, len(unit))))
    start = np.flatnonzero(rank % RUN == 0)
    count = np.diff(np.append(start, len(unit)))
    centre, half = balls
    middle = np.add.reduceat(centre, start) / count[:, None]
    away = np.linalg.norm(centre - np.repeat(middle, count, axis=0), axis=1) + half
    radius = np.maximum.reduceat(away, start)
    owner = unit[start]
    return _Runs(start, count, middle, radius, at[start, 0], owner, label[owner], origin[owner])


def _balls(place: np.ndarray) -> Balls:
    """Return middle (p, d) and half length (p,) of pieces."""
    start, end = place[:, 0], place[:, 1]
    return (start + end) / 2, np.linalg.norm(end - start, axis=1) / 2


class _Barred:
    """Pairs of areas between which nothing is looked for."""

    def __init__(self, pairs: np.ndarray, areas: int) -> None:
        self._areas = areas
        both = np.concatenate([pairs, pairs[:, ::-1]])
        self._key = np.unique(both[:, 0] * areas + both[:, 1])

    @property
    def involved(self) -> np.ndarray:
        """The areas of these pairs, ascending."""
        return np.unique(self._key // self._areas)

    def lets(self, runs: _Runs, one: np.ndarray, other: np.ndarray) -> np.ndarray:
        """Tell which pairs of runs are of different areas that may be looked at."""
        free = runs.label[one] != runs.label[other]
        if len(self._key):
            key = runs.origin[one].astype(np.int64) * self._areas + runs.origin[other]
            free &= ~np.isin(key, self._key)
        return free


def _nearest_other(runs: _Runs, barred: _Barred, progress: Progress) -> np.ndarray:
    """Return (r,) km, how far the point of each run is from the nearest of another area.

    Areas differ in at least one binary digit of their number: for each digit, those with a
    one are asked for the nearest without, and the other way round.
    """
    apart = np.full(len(runs.label), np.inf)
    for digit in range(int(runs.label.max()).bit_length()):
        one = (runs.label >> digit) & 1 == 1
        for asked, others in ((one, ~one), (~one, one)):
            progress.check()
            if asked.any() and others.any():
                found = _apart(runs.point[others], runs.point[asked], progress)
                apart[asked] = np.minimum(apart[asked], found)
    every = np.arange(len(runs.label))
    for area in barred.involved.tolist():
        progress.check()
        asked = np.flatnonzero(runs.origin == area)
        if not len(asked):
            continue
        apart[asked] = np.inf
        others = barred.lets(runs, np.full(len(every), asked[0]), every)
        if others.any():
            apart[asked] = _apart(runs.point[others], runs.point[asked], progress)
    return apart


def _pieces_within(
    outline: Outline,
    balls: Balls,
    runs: _Runs,
    apart: np.ndarray,
    bound: np.ndarray,
    factor: float,
    barred: _Barred,
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of pieces that may be within `factor` times an area's least distance.

    `bound` (areas,) is lowered to what is found.
    """
    centre, half = balls
    widest = float(runs.radius.max())
    kept = [(np.zeros(0, dtype=np.int64),) * 2]
    for one, other in _runs_within(runs, apart, bound, factor, widest, progress):
        good = barred.lets(runs, one, other)
        one, other = one[good], other[good]
        gap = np.linalg.norm(runs.middle[one] - runs.middle[other], axis=1)
        gap -= runs.radius[one] + runs.radius[other]
        good = gap <= _reach(bound, factor)[runs.label[one]]
        one, other, gap = one[good], other[good], gap[good]
        most = np.linalg.norm(runs.point[one] - runs.point[other], axis=1)
        good = _may_be_nearest(runs.unit[one], runs.unit[other], gap, most)
        for a, b in _members(runs, one[good], other[good]):
            progress.check()
            area = runs.label[np.searchsorted(runs.start, a, side="right") - 1]
            gap = np.linalg.norm(centre[a] - centre[b], axis=1)
            _lower(bound, area, gap)
            least = gap - half[a] - half[b]
            good = least <= _reach(bound, factor)[area]
            a, b, least, gap = a[good], b[good], least[good], gap[good]
            good = _may_be_nearest(outline.unit[a], outline.unit[b], least, gap)
            kept.append((a[good], b[good]))
    first, second = zip(*kept)
    return np.concatenate(first), np.concatenate(second)


def _may_be_nearest(
    one: np.ndarray, other: np.ndarray, least: np.ndarray, most: np.ndarray
) -> np.ndarray:
    """Tell which pairs of parts of units may be the nearest, by the least and most of their gap."""
    key = one.astype(np.int64) * (int(other.max(initial=0)) + 1) + other
    _, pair = np.unique(key, return_inverse=True)
    pair = pair.ravel()
    nearest = np.full(int(pair.max(initial=-1)) + 1, np.inf)
    _lower(nearest, pair, most)
    return least <= nearest[pair] + TOUCHING_KM


def _lower(bound: np.ndarray, at: np.ndarray, value: np.ndarray) -> None:
    """Lower bounds to the least of the values at each; those at one place mostly follow on.

    `numpy.minimum.at` alone takes ten times as long before NumPy 1.25.
    """
    if len(at):
        first = np.flatnonzero(np.diff(at, prepend=at[0] - 1))
        np.minimum.at(bound, at[first], np.minimum.reduceat(value, first))


def _reach(bound: np.ndarray, factor: float) -> np.ndarray:
    return np.maximum(factor * bound, TOUCHING_KM)


def _runs_within(
    runs: _Runs,
    apart: np.ndarray,
    bound: np.ndarray,
    factor: float,
    widest: float,
    progress: Progress,
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield pairs of runs whose balls may be within reach of the first one's area."""
    reach = _reach(bound, factor)[runs.label]
    facing = np.flatnonzero(apart - 2 * (runs.radius + widest) <= reach)
    facing = facing[np.isfinite(reach[facing])]
    if not len(facing):
        return
    around = reach + runs.radius + widest
    for asked, others in _asked_of(runs.label, facing):
        tree = cKDTree(runs.middle[others])
        turns = progress.watched(range(0, len(asked), _COUNTED_AT_ONCE), 1)
        some = (asked[low : low + _COUNTED_AT_ONCE] for low in turns)
        size = [tree.query_ball_point(runs.middle[f], around[f], return_length=True) for f in some]
        block = np.cumsum(np.concatenate(size)) // _PAIRS
        for part in progress.watched(np.split(asked, np.flatnonzero(np.diff(block)) + 1), 1):
            near = tree.query_ball_point(runs.middle[part], around[part])
            one = np.repeat(part, [len(each) for each in near])
            yield one, others[np.concatenate([np.asarray(each, dtype=np.int64) for each in near])]


def _asked_of(label: np.ndarray, facing: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield runs, and those among which their neighbours are looked for.

    Those of an area with many are looked for among all others: most of what is near a run is of its
    own area, where that is far from all others.
    """
    own = label[facing]
    large = np.flatnonzero(np.bincount(own) > max(_COUNTED_AT_ONCE, len(label) // MOST_TREES))
    for area in large.tolist():
        yield facing[own == area], np.flatnonzero(label != area)
    rest = facing[~np.isin(own, large)]
    if len(rest):
        yield rest, np.arange(len(label))


def _members(
    runs: _Runs, one: np.ndarray, other: np.ndarray
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield every piece of the first runs with every piece of the second, row by row."""
    step = max(_PAIRS // RUN**2, 1)
    for low in range(0, len(one), step):
        i, j = one[low : low + step], other[low : low + step]
        pairs = runs.count[i] * runs.count[j]
        row = np.repeat(np.arange(len(i)), pairs)
        rank = ranges(np.zeros(len(i), dtype=np.int64), pairs)
        wide = runs.count[j][row]
        yield runs.start[i][row] + rank // wide, runs.start[j][row] + rank % wide


def _nearest_pieces(
    outline: Outline,
    balls: Balls,
    label: np.ndarray,
    pieces: tuple[np.ndarray, np.ndarray],
    bound: np.ndarray,
    factor: float,
) -> Near:
    """Measure pairs of pieces, and keep the nearest of each pair of units within reach."""
    one, other = pieces
    centre, half = balls
    gap = np.linalg.norm(centre[one] - centre[other], axis=1)
    area = label[outline.unit[one]]
    least = gap - half[one] - half[other]
    good = least <= _reach(bound, factor)[area]
    good &= _may_be_nearest(outline.unit[one], outline.unit[other], least, gap)
    one, other, area = one[good], other[good], area[good]
    km, along, across, beside = segment_gap(outline.place[one], outline.place[other])
    _lower(bound, area, km)
    low = np.minimum(outline.unit[one], outline.unit[other])
    high = np.maximum(outline.unit[one], outline.unit[other])
    within = np.flatnonzero(km <= _reach(bound, factor)[area])
    # Of pieces that are equally near, those that face each other say where to cross.
    rank = one[within], -beside[within], np.round(km[within], 9), high[within], low[within]
    order = within[np.lexsort(rank)]
    fresh = np.ones(len(order), dtype=bool)
    fresh[1:] = (low[order][1:] != low[order][:-1]) | (high[order][1:] != high[order][:-1])
    row = order[fresh]
    one, other = one[row], other[row]
    line = np.stack(
        [_along(outline.xy[one], along[row]), _along(outline.xy[other], across[row])], axis=1
    )
    return Near(outline.unit[one], outline.unit[other], km[row], line)


def _along(piece: np.ndarray, share: np.ndarray) -> np.ndarray:
    return piece[:, 0] + share[:, None] * (piece[:, 1] - piece[:, 0])


def segment_gap(
    one: np.ndarray, other: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return how far segments (s, 2, d) that don't cross are apart, row by row, and where.

    Returns
    -------
    gap : (s,) float64
    along, across : (s,) float64
        Where on the first and on the second segment, 0 at its start, 1 at its end.
    beside : (s,) float64
        Share of the first segment along which the second runs beside it.
    """
    found = []
    for end in (0, 1):
        at = np.full(len(one), float(end))
        share, apart = _foot(one[:, end], other)
        found.append((apart, at, share))
        share, apart = _foot(other[:, end], one)
        found.append((apart, share, at))
    apart, along, across = (np.stack(each) for each in zip(*found))
    gap = apart.min(axis=0)
    # Where segments run side by side, the middle of that is as near as its ends.
    equal = apart <= gap * (1 + 1e-9)
    count = equal.sum(axis=0)
    beside = np.where(equal, along, -1.0).max(axis=0) - np.where(equal, along, 2.0).min(axis=0)
    middle = ((each * equal).sum(axis=0) / count for each in (along, across))
    return gap, *middle, beside


def _foot(point: np.ndarray, segment: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return where (share) on a segment a point (s, d) is nearest, and how far it is."""
    step, offset = segment[:, 1] - segment[:, 0], point - segment[:, 0]
    square = np.maximum(np.einsum("ij,ij->i", step, step), np.finfo(np.float64).tiny)
    share = np.clip(np.einsum("ij,ij->i", offset, step) / square, 0.0, 1.0)
    return share, np.linalg.norm(offset - share[:, None] * step, axis=1)
