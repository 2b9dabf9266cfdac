"""What border moves do to ways from centers: too far, too long, not to be served, too near."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..checks.asked import Asked, Held, Served
from ..checks.center_rules import straight_ways
from ..checks.issue import (
    DISTANCE,
    DURATION,
    KILOMETRES,
    MINUTES,
    NO_WAY,
    SPACING,
    Issue,
)
from ..model.data_classes import dataclass
from ..travel.reach import SLACK
from .limit_rules import Found
from .records import Amendment, BorderPairs, Broken


def ways_to(asked: Asked, held: Held, pairs: BorderPairs) -> tuple[np.ndarray, int]:
    """Return (p, 2) float64, ways to units from the centers of both sides, and what they are of.

    Centers are those of the plan as it is; NaN where there is none. Minutes where they are known.
    """
    served = asked.served
    ways = np.full((len(pairs), 2), np.nan)
    if served is None:
        return ways, KILOMETRES
    place = served.places(held)
    for column, side in enumerate((pairs.source, pairs.target)):
        kept = np.flatnonzero(side >= 0)
        if served.travel is None:
            ways[kept, column] = straight_ways(served, pairs.unit[kept], place[side[kept]])
            continue
        row = rows_of(served, held.k)[side]
        kept = kept[row[kept] >= 0]
        ways[kept, column] = served.travel.exact(pairs.unit[kept], row[kept])
    return ways, KILOMETRES if served.travel is None else MINUTES


def served_by(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the units that a move gives to a center that can't serve them, or takes too long to."""
    served = asked.served
    if served is None or served.travel is None:
        return
    row = rows_of(served, held.k)
    here, there = np.where(pairs.source >= 0, row[pairs.source], -1), row[pairs.target]
    known = np.flatnonzero(there >= 0)
    unit, own, other = pairs.unit[known], here[known], there[known]
    is_barred = served.travel.bars(unit, other) & (_of_own(served.travel.bars, unit, own, 0.0) == 0)
    for at in known[is_barred].tolist():
        u, t = int(pairs.unit[at]), int(pairs.target[at])
        issue = Issue(NO_WAY, (t,), np.array([u]), float(held.workload[u, 0]))
        yield at, Broken(issue, (Amendment(NO_WAY, t),))
    limit = served.reach.time
    if not np.isfinite(limit):
        return
    time = served.travel.exact(unit, other)
    now = _of_own(served.travel.exact, unit, own, 0.0)
    far = np.isfinite(time) & (time > limit * (1 + SLACK)) & (time > now * (1 + SLACK))
    for at, way in zip(known[far].tolist(), time[far].tolist()):
        units, t = pairs.unit[[at]], int(pairs.target[at])
        issue = Issue(DURATION, (t,), units, way - limit, MINUTES, limit)
        yield at, Broken(issue, (Amendment(DURATION, of=MINUTES, now=limit, needed=way),))


def near_enough(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the moves after which units are farther from their center than they may be.

    And than they were: a center in the middle of its units goes with every move.
    """
    served = asked.served
    if served is None or not served.is_measured:
        return
    moves = _Moves(asked, held, served)
    if not served.is_free and np.isfinite(served.reach.km):
        yield from _too_far(served, held, pairs)
    for at in range(len(pairs) if served.is_free else 0):
        yield from ((at, each) for each in moves.broken(pairs, at))


def _too_far(served: Served, held: Held, pairs: BorderPairs) -> Found:
    """Find units beyond reach from centers that stay where they are."""
    place, limit = served.places(held), served.reach.km
    way = straight_ways(served, pairs.unit, place[pairs.target])
    now = straight_ways(served, pairs.unit, place[pairs.source])
    now = np.where((pairs.source >= 0) & np.isfinite(now), now, 0.0)
    far = (way > limit * (1 + SLACK)) & (way > now * (1 + SLACK))
    for at in np.flatnonzero(far).tolist():
        yield at, _beyond(int(pairs.target[at]), pairs.unit[[at]], float(way[at]), limit)


def _beyond(territory: int, units: np.ndarray, way: float, limit: float) -> Broken:
    issue = Issue(DISTANCE, (territory,), units, way - limit, KILOMETRES, limit)
    return Broken(issue, (Amendment(DISTANCE, of=KILOMETRES, now=limit, needed=way),))


@dataclass()
class _Moves:
    """Moves that take the centers of territories with them."""

    asked: Asked
    held: Held
    served: Served

    def __post_init__(self) -> None:
        owner = self.held.assignment
        order = np.argsort(owner, kind="stable")
        ends = np.searchsorted(owner[order], np.arange(self.held.k + 1))
        self._units = [order[i:j] for i, j in zip(ends[:-1], ends[1:])]
        self._place = self.served.places(self.held)
        kept = owner >= 0
        self._way = np.full(len(owner), np.nan)
        every = np.flatnonzero(kept)
        self._way[every] = straight_ways(self.served, every, self._place[owner[every]])

    def broken(self, pairs: BorderPairs, at: int) -> list[Broken]:
        """Return what a move breaks of distances and of the spacing of centers."""
        unit, source = int(pairs.unit[at]), int(pairs.source[at])
        target = int(pairs.target[at])
        then = self.held.after(np.array([unit]), target)
        own = self._units[source] if source >= 0 else np.array([unit])
        among = np.sort(np.concatenate([own, self._units[target]]))
        place = self._place.copy()
        places = self.served.places(then, among)
        sides = [each for each in (source, target) if each >= 0]
        place[sides] = places[sides]
        return [*self._far(then, among, place), *self._near(place, sides)]

    def _far(self, then: Held, among: np.ndarray, place: np.ndarray) -> list[Broken]:
        limit = self.served.reach.km
        if not np.isfinite(limit):
            return []
        way = straight_ways(self.served, among, place[then.assignment[among]])
        now = np.where(np.isfinite(self._way[among]), self._way[among], 0.0)
        far = (way > limit * (1 + SLACK)) & (way > now * (1 + SLACK))
        if not far.any():
            return []
        worst = int(np.where(far, way, -1.0).argmax())
        territory = int(then.assignment[among[worst]])
        units = among[far & (then.assignment[among] == territory)]
        return [_beyond(territory, units, float(way[worst]), limit)]

    def _near(self, place: np.ndarray, sides: list[int]) -> list[Broken]:
        """Return the center that comes nearest to another, and nearer than it may and than it was.

        Another that is too near would do with the same spacing.
        """
        spacing = self.served.spacing
        if not spacing > 0:
            return []
        found = []
        for side in sides:
            away, was = (self._apart(where, side) for where in (place, self._place))
            near = (away < spacing * (1 - SLACK)) & (away < was * (1 - SLACK))
            found += [(float(away[each]), side, each) for each in np.flatnonzero(near).tolist()]
        if not found:
            return []
        way, one, other = min(found)
        both = (min(one, other), max(one, other))
        issue = Issue(SPACING, both, amount=spacing - way, of=KILOMETRES, limit=spacing)
        return [Broken(issue, (Amendment(SPACING, of=KILOMETRES, now=spacing, needed=way),))]

    def _apart(self, place: np.ndarray, side: int) -> np.ndarray:
        """Return (k,) km from a territory's center to those of the others, inf where unknown."""
        every = np.arange(len(place))
        centers = np.broadcast_to(place[side], place.shape)
        at_centers = Served(place, self.served.globe)
        way = straight_ways(at_centers, every, centers)
        away: np.ndarray = np.where(np.isfinite(way) & (every != side), way, np.inf)
        return away


def rows_of(served: Served, k: int) -> np.ndarray:
    """Return (k,) int64, the center of each territory in the ways that are known, -1 for none."""
    return np.arange(k) if served.row is None else served.row


def _of_own(
    ask: Callable[[np.ndarray, np.ndarray], np.ndarray],
    unit: np.ndarray,
    own: np.ndarray,
    nothing: float,
) -> np.ndarray:
    """Return what is asked of units and their own centers, `nothing` of those without one."""
    found = np.full(len(unit), nothing)
    known = own >= 0
    found[known] = ask(unit[known], own[known])
    return found
