"""Ties: units that don't touch but count as neighbours, so that islands belong somewhere.

Areas of units that touch are tied across the narrowest gaps between their borders, round by
round [Borůvka 1926], until all are one. Which ties a plan counts depends on how large its
territories are: see `tied`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.geometry import LineString, MultiLineString
from shapely.prepared import PreparedGeometry, prep

from ..geometry.border_gaps import Near, nearest_units
from ..geometry.dissolve import lines_of
from ..geometry.ground_borders import TOUCHING_KM, Outline, Place, outline_of
from ..geometry.polygons import Polygons
from ..model.data_classes import dataclass
from ..model.geodesy import arc_length
from ..model.graph import Graph, called_without, components, with_edges
from ..model.measures import workload_shares
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import connected_components, coo_matrix
from ..model.text import tr

DESERVES = 0.75
"""An area with at least this share of a territory's workload could be one of its own."""

SPREAD = 1.5
"""An area is tied to all units within so many times the nearest one's distance."""

BEYOND = 2.0
"""But to none farther beyond the nearest one than so many times the size of a common unit: half as
far again from Hawaii as California is lies Texas, and a territory of both is in two places."""

WIDE = 1.0
"""A gap wider than so many times the size of the smaller unit at it is told by itself."""

FAR = 0.25
"""A gap wider than this share of a mean territory's size parts areas that could be territories."""


CHECK_EVERY = 200
"""Ties held against barriers between two looks at whether the user wants to stop."""


@dataclass(frozen=True)
class Site:
    """Where units lie.

    Attributes
    ----------
    polygons : Polygons
        Outlines in layer coordinates.
    place : callable
        Turns these into positions in km.
    position : (n, d) float64, km
        See `core.problem.Problem`; stands in for units without an outline.
    area : (n,) float64
        km².
    globe : bool
        Positions are earth-centred.
    """

    polygons: Polygons
    place: Place
    position: np.ndarray
    area: np.ndarray
    globe: bool


@dataclass(frozen=True)
class Ties:
    """Pairs of units that don't touch and may count as neighbours all the same.

    Attributes
    ----------
    island, other : (t,) int64
        The unit of the area with fewer units at the time, and the one it is tied to.
    metres : (t,) float64
        Distance between their borders on the ground.
    wide : (t,) bool
        The gap is wider than the smaller of the two units.
    across : (t,) bool
        It leads across a barrier, for want of any other way.
    land : float
        Area (km²) of all units.
    """

    island: np.ndarray
    other: np.ndarray
    metres: np.ndarray
    wide: np.ndarray
    across: np.ndarray
    land: float

    @property
    def count(self) -> int:
        """Number of ties."""
        return len(self.island)

    def without(self, gone: np.ndarray) -> Ties:
        """Return those of the units that are left, as they are called without those `gone`."""
        ends = np.column_stack([self.island, self.other])
        left = self.take(~np.isin(ends, gone).any(axis=1))
        island, other = (called_without(each, gone) for each in (left.island, left.other))
        return replace(left, island=island, other=other)

    def take(self, chosen: np.ndarray) -> Ties:
        """Return the `chosen` ones (mask or indices)."""
        return replace(
            self,
            island=self.island[chosen],
            other=self.other[chosen],
            metres=self.metres[chosen],
            wide=self.wide[chosen],
            across=self.across[chosen],
        )


@dataclass(frozen=True)
class Walls:
    """What ties must not cross.

    Attributes
    ----------
    pairs : (e, 2) int64
        Units that touch across barriers.
    barriers : sequence of bytes
        Their WKB, in layer coordinates.
    """

    pairs: np.ndarray = field(default_factory=lambda: np.empty((0, 2), dtype=np.int64))
    barriers: Sequence[bytes] = ()


NO_WALLS = Walls()


def no_ties() -> Ties:
    """Return no ties."""
    none = np.empty(0, dtype=np.int64)
    return Ties(none, none, np.empty(0), none.astype(bool), none.astype(bool), 0.0)


def find_ties(
    site: Site,
    graph: Graph,
    walls: Walls = NO_WALLS,
    parent: np.ndarray | None = None,
    progress: Progress = SILENT,
) -> Ties:
    """Find the ties that make one of all areas of units that touch.

    In each round every area is tied to the nearest unit of another, by the distance between
    their borders, and to all units within `SPREAD` times that, but not too far `BEYOND` it. Ties
    don't cross walls, unless that is the only way left. A unit without an outline, which lies where
    nobody knows, is tied to one other unit alone: nothing hangs together by way of it.

    Parameters
    ----------
    graph : Graph
        Units that touch or are linked, and are not parted by barriers.
    parent : (n,) int, optional
        Only areas of the same parent are tied.
    """
    _, label = components(graph)
    home = np.zeros(graph.n, dtype=np.int64) if parent is None else np.asarray(parent)
    homes = _split_homes(label, home)
    if not len(homes):
        return no_ties()
    label = np.where(np.isin(home, homes), label, -1)
    bare = (label >= 0) & (np.bincount(site.polygons.ring_unit, minlength=graph.n) == 0)
    placeless, label = np.flatnonzero(bare), np.where(bare, -1, label)
    outline = outline_of(site.polygons, label, site.place, site.position, progress)
    slack = slack_of(site)
    rounds = [
        each
        for number in homes.tolist()
        for each in _rounds(outline, np.where(home == number, label, -1), walls, slack, progress)
    ]
    rounds += [_to_one(site, unit, label >= 0, home) for unit in placeless.tolist()]
    return _joined(site, rounds) if rounds else no_ties()


def slack_of(site: Site) -> float:
    """Return how far beyond the nearest unit an area is tied to others, in km."""
    size = np.sqrt(site.area[site.area > 0])
    return BEYOND * float(np.median(size)) if len(size) else np.inf


def is_whole(graph: Graph, parent: np.ndarray | None = None) -> bool:
    """Tell whether all units hang together, those of each parent by themselves."""
    home = np.zeros(graph.n, dtype=np.int64) if parent is None else np.asarray(parent)
    return not len(_split_homes(components(graph)[1], home))


def _split_homes(label: np.ndarray, home: np.ndarray) -> np.ndarray:
    """Return the homes, ascending, whose units fall into several areas."""
    lowest, count = int(home.min(initial=0)), int(label.max(initial=0)) + 1
    # As single numbers they are sorted several times as fast as in rows.
    areas = np.unique((home - lowest).astype(np.int64) * count + label) // count + lowest
    homes, count = np.unique(areas, return_counts=True)
    return homes[count > 1]


@dataclass(frozen=True)
class _Round:
    """What one round ties: pairs of units, which begin in the larger area, if barriers let none."""

    near: Near
    turned: np.ndarray
    across: bool


def _joined(site: Site, rounds: list[_Round]) -> Ties:
    """Return the ties of all rounds."""
    first = np.concatenate([each.near.first for each in rounds])
    second = np.concatenate([each.near.second for each in rounds])
    km = np.concatenate([each.near.km for each in rounds])
    turned = np.concatenate([each.turned for each in rounds])
    metres = 1000.0 * (arc_length(km) if site.globe else km)
    size = 1000.0 * np.sqrt(np.minimum(site.area[first], site.area[second]))
    return Ties(
        island=np.where(turned, second, first),
        other=np.where(turned, first, second),
        metres=metres,
        wide=metres > WIDE * size,
        across=np.concatenate([np.full(len(each.turned), each.across) for each in rounds]),
        land=float(site.area.sum()),
    )


def _to_one(site: Site, unit: int, shaped: np.ndarray, home: np.ndarray) -> _Round:
    """Tie a unit without an outline to the one unit of its home that its position is nearest to.

    That is one of those `shaped`, or where there are none one before it.
    """
    apart = np.linalg.norm(site.position - site.position[unit], axis=1)
    there = (home == home[unit]) & np.isfinite(apart)
    others = np.flatnonzero(there & shaped)
    others = others if len(others) else np.flatnonzero(there[:unit])
    first = others[np.argsort(apart[others], kind="stable")[:1]]
    none = np.full((len(first), 2, 2), np.nan)
    near = Near(np.full(len(first), unit), first, apart[first], none)
    return _Round(near, np.zeros(len(first), dtype=bool), False)


def _rounds(
    outline: Outline, label: np.ndarray, walls: Walls, slack: float, progress: Progress
) -> list[_Round]:
    """Tie the areas (n,) of units until they are one; units with -1 play no part."""
    inside = label >= 0
    if not inside.all():
        outline = outline.of_units(inside)
    origin = np.full(len(label), -1, dtype=np.int64)
    origin[inside] = np.unique(label[inside], return_inverse=True)[1].ravel()
    area, shut = origin, _areas_of_pairs(origin, walls.pairs)
    lines, across = _prepared(walls.barriers), False
    found: list[_Round] = []
    while area.max() > 0:
        progress.check()
        near = _close(nearest_units(outline, area, SPREAD, origin, shut, progress), area, slack)
        if not len(near.first) and across:
            # What is left lies nowhere: its position is no number.
            break
        if not len(near.first):
            # Barriers leave no other way.
            across, shut, lines = True, shut[:0], None
            continue
        free = near if lines is None else near.take(~_crossing(near.line, lines, progress))
        shut = np.concatenate([shut, _shut_off(origin, near, free)])
        if len(free.first):
            units = np.bincount(area[inside])
            turned = units[area[free.first]] > units[area[free.second]]
            found.append(_Round(free, turned, across))
            area = _merged(area, free)
    return found


def _close(near: Near, area: np.ndarray, slack: float) -> Near:
    """Return the pairs that are close to one of their areas, next to its nearest unit."""
    ends = area[near.first], area[near.second]
    least = np.full(int(area.max()) + 1, np.inf)
    for end in ends:
        np.minimum.at(least, end, near.km)
    reach = np.maximum(np.minimum(SPREAD * least, least + slack) * (1 + 1e-12), TOUCHING_KM)
    return near.take((near.km <= reach[ends[0]]) | (near.km <= reach[ends[1]]))


def _areas_of_pairs(origin: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """Return the pairs of areas (e, 2) that pairs of units lie in."""
    areas = origin[pairs.reshape(-1, 2)]
    areas = areas[(areas >= 0).all(axis=1) & (areas[:, 0] != areas[:, 1])]
    return np.unique(np.sort(areas, axis=1), axis=0)


def _shut_off(origin: np.ndarray, near: Near, free: Near) -> np.ndarray:
    """Return the pairs of areas (e, 2) that are near, but not freely so."""
    count = int(origin.max()) + 1
    all_, reached = (
        _areas_of_pairs(origin, np.column_stack([each.first, each.second])) @ (count, 1)
        for each in (near, free)
    )
    return np.column_stack(np.divmod(np.setdiff1d(all_, reached), count)).astype(np.int64)


def _prepared(barriers: Sequence[bytes]) -> PreparedGeometry | None:
    """Return the lines and outlines of barriers, ready to be crossed; None without any."""
    lines = [line for each in barriers for line in lines_of(shapely_wkb.loads(each))]
    return prep(MultiLineString(lines)) if lines else None


def _crossing(line: np.ndarray, lines: PreparedGeometry, progress: Progress) -> np.ndarray:
    """Tell which straight lines (t, 2, 2) cross others; those that lead nowhere don't."""
    return np.array(
        [
            bool(np.isfinite(each).all()) and lines.intersects(LineString(each))
            for each in progress.watched(line, CHECK_EVERY)
        ],
        dtype=bool,
    )


def _merged(area: np.ndarray, near: Near) -> np.ndarray:
    """Return the areas (n,) that remain when some of their units are tied, -1 as before."""
    count = int(area.max()) + 1
    ends = area[near.first], area[near.second]
    links = coo_matrix((np.ones(len(near.first)), ends), shape=(count, count))
    label = connected_components(links, directed=False)[1].astype(np.int64)
    return np.where(area >= 0, label[area], -1)


def tied(graph: Graph, ties: Ties, workload: np.ndarray, k: int) -> tuple[Graph, Ties]:
    """Add the ties that count in a plan of k territories.

    All do, but for those that lead across a barrier, or across a gap that is wide both for the
    units at it and for a territory (`FAR`): these serve only areas that carry less than
    `DESERVES` of a mean territory's workload, the lightest first, and as many as there are more
    areas than territories.

    Parameters
    ----------
    graph : Graph
        The one that `ties` were found for.
    workload : (n,) or (n, m) float64

    Returns
    -------
    graph : Graph
        `Graph.ties` says which were added.
    ties : Ties
        Those.
    """
    if not ties.count:
        return graph, ties
    kept = ties.take(ties_that_count(graph, ties, workload, k))
    return with_ties(graph, kept), kept


def ties_that_count(graph: Graph, ties: Ties, workload: np.ndarray, k: int) -> np.ndarray:
    """Return (t,) bool, which ties do in a plan of k territories: see `tied`."""
    far = ties.wide & (ties.metres > 1000.0 * FAR * np.sqrt(ties.land / max(k, 1)))
    loose = far | ties.across
    used = ~loose
    if loose.any():
        used |= _needed(_areas(graph, ties.take(used)), ties, loose, workload, k)
    return used


def with_ties(graph: Graph, ties: Ties) -> Graph:
    """Return a graph with ties added."""
    joined = with_edges(graph, ties.island, ties.other)
    ends = np.column_stack([ties.island, ties.other])
    return replace(joined, ties=np.concatenate([graph.ties, ends]))


def word_of_ties(count: int) -> str:
    """Say, beside a claim about all plans, that it stands on ties; '' without any."""
    if not count:
        return ""
    text = tr("This counts ties between units that don't touch as borders ({count:,}).")
    return text.format(count=count)


def _areas(graph: Graph, ties: Ties) -> np.ndarray:
    """Return (n,) the area of each unit, where ties join some; no graph is made for it."""
    count, label = components(graph)
    ends = label[ties.island], label[ties.other]
    links = coo_matrix((np.ones(ties.count), ends), shape=(count, count))
    return connected_components(links, directed=False)[1].astype(np.int64)[label]


def _needed(
    label: np.ndarray, ties: Ties, loose: np.ndarray, workload: np.ndarray, k: int
) -> np.ndarray:
    """Return a mask of the loose ties that areas too light for a territory can't do without.

    `label` (n,) is the area of each unit, joined by the ties that count in any case.
    """
    count = int(label.max(initial=-1)) + 1
    share = workload_shares(workload) * k
    weight = np.bincount(label, weights=share, minlength=count)
    ends = np.column_stack([label[ties.island], label[ties.other]])
    open_ = loose & (ends[:, 0] != ends[:, 1])
    picked = np.zeros(ties.count, dtype=bool)
    number = np.arange(count)
    left = count
    while left > 1:
        light = np.flatnonzero(weight < (DESERVES if left <= k else np.inf))
        if not len(light):
            break
        area = light[np.argmin(weight[light])]
        at = number[ends]
        leads = open_ & ((at == area).any(axis=1)) & (at[:, 0] != at[:, 1])
        if not leads.any():
            weight[area] = np.inf
            continue
        row = np.flatnonzero(leads)
        row = row[np.lexsort((ties.metres[row], ties.across[row]))]
        to = int(at[row[0]].sum() - area)
        picked |= leads & (at == to).any(axis=1) & (ties.across == ties.across[row[0]])
        weight[to] += weight[area]
        weight[area] = np.inf
        number[number == area] = to
        left -= 1
    inside = number[ends[:, 0]] == number[ends[:, 1]]
    return picked | (loose & ~ties.across & inside)
