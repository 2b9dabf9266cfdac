"""What else than travel territories may be made for: near their centers, narrow, of short borders.

Each keeps a table of what every unit counts in every territory, so that one search prices all
moves alike: what a unit counts where it goes less what it counts where it is.

- `LARGEST`: the longest way from a center to a unit (p-center [Hakimi 1964]).
- `DIAMETER`: the largest distance between two units of one territory, as commercial territory
  design asks for [Ríos-Mercado 2009].
- `PERIMETER`: the length of all borders between territories. The map's own outline is the same in
  every plan.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..model.geodesy import arc_length
from ..model.graph import Graph
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cdist
from ..state.plan import border_lengths

LARGEST, DIAMETER, PERIMETER = "largest", "diameter", "perimeter"
SHAPES = (LARGEST, DIAMETER, PERIMETER)

MOST_UNITS = 12_000
"""Above this number of units the table of distances between all of them grows too large."""

MOST_PAIRS = 60_000_000
"""Above this number of pairs of unit and territory the table of what units count does."""

WIDE = 0.02
"""What each way that is too long counts besides its excess, as a share of the longest allowed."""

HEAVIER = 0.1
"""By how much ways that stay too long count more each time."""

ALL_TRIED = 400
"""Units of a territory up to which each is tried as its center; of more, those in the middle."""

AT_ONCE = 2_000_000
"""Distances that are measured at once, between two looks at whether the user wants to stop."""

DEAR = 10.0
"""What a way counts that no center may go, in the longest one, while plans are looked for."""


class Shape:
    """An objective of plans, kept while units change hands.

    Attributes
    ----------
    table : (k, n) float32
        What each unit counts in each territory. What it counts where it is need not be told.
    scale : float
        What the price of workload outside of limits and noise are measured in.
    first_price : float
        Of one target's share outside of the limits at first, in the scale.
    finer : float
        What is sought next, as a share of the best known.
    is_reached : bool
        The plan as it stands is at most what is sought.
    """

    table: np.ndarray
    scale: float
    finer = 0.997
    first_price = 200.0
    is_steady = False
    """Whether it falls by every good move, not only at a goal."""

    def value(self, owner: np.ndarray) -> float:
        """Return a plan's objective (n,), in km."""
        raise NotImplementedError

    def begin(self, owner: np.ndarray) -> None:
        """Take up a plan that others than the moves told of have led to."""

    def seek(self, owner: np.ndarray, goal: float) -> None:
        """Look for a plan of at most `goal` from here on."""
        raise NotImplementedError

    def change(self, unit: np.ndarray, out: np.ndarray, into: np.ndarray) -> np.ndarray:
        """Return what units (a,) count in territories (a,) less what they do where they are."""
        return np.asarray(self.table[into, unit] - self.table[out, unit])

    def counts(self, owner: np.ndarray) -> np.ndarray:
        """Return (n,) what units count where they are in a plan: the one that was told of."""
        return np.asarray(self.table[owner, np.arange(len(owner))])

    def give(self, unit: int, out: int, into: int) -> None:
        """Take note that a unit has changed hands."""

    def is_reached(self, owner: np.ndarray) -> bool:
        """Tell whether a plan is what is sought."""
        return bool(self.counts(owner).max() < WIDE / 2 * self.scale)  # what is less is rounding

    def press(self, owner: np.ndarray) -> None:
        """Let what stays in the way count more [Morris 1993]."""


class Diameter(Shape):
    """Pairs of units of one territory that are farther apart than allowed count.

    What a unit counts in a territory is added up when it is first asked for, and kept from then
    on; until then it is NaN. That is asked for where they touch, so that little of the table is
    ever filled.

    Attributes
    ----------
    owner : (n,) int64
    own : (n,) float32
        What each unit counts where it is.
    more : (n, n) float32
        What pairs count besides, since they stay in the way; of most nothing.
    pressed : (n,) bool
        Units with such pairs.
    """

    def __init__(self, problem: Problem, progress: Progress) -> None:
        self.problem, self.progress = problem, progress

    def value(self, owner: np.ndarray) -> float:
        """See `Shape.value`."""
        return largest_diameter(self.problem, owner, self.progress)

    def seek(self, owner: np.ndarray, goal: float) -> None:
        """See `Shape.seek`."""
        n, k = self.problem.n, self.problem.k
        self.scale, self.owner = goal, np.array(owner, dtype=np.int64)
        self.table = np.full((k, n), np.nan, dtype=np.float32)
        self.more = np.zeros((n, n), dtype=np.float32)
        self.pressed = np.zeros(n, dtype=bool)
        self.own = self.table_at(np.arange(n), self.owner)

    def table_at(self, unit: np.ndarray, territory: np.ndarray) -> np.ndarray:
        """Return (a,) what units (a,) count in territories (a,), added up where need be."""
        counts = self.table[territory, unit]
        missing = np.flatnonzero(np.isnan(counts))
        if len(missing):
            self._add_up(unit[missing], territory[missing])
            counts[missing] = self.table[territory[missing], unit[missing]]
        return np.asarray(counts)

    def _add_up(self, unit: np.ndarray, into: np.ndarray) -> None:
        for territory in np.unique(into).tolist():
            asked = unit[into == territory]
            members = np.flatnonzero(self.owner == territory)
            for some in _blocks(len(asked), len(members), self.progress):
                far = self._counts(asked[some], members)
                self.table[territory, asked[some]] = far.sum(axis=1)

    def change(self, unit: np.ndarray, out: np.ndarray, into: np.ndarray) -> np.ndarray:
        """See `Shape.change`."""
        return self.table_at(unit, into) - self.own[unit]

    def counts(self, owner: np.ndarray) -> np.ndarray:
        """See `Shape.counts`."""
        return self.own

    def give(self, unit: int, out: int, into: int) -> None:
        """See `Shape.give`."""
        one = np.array([unit])
        self.table_at(one, np.array([into]))
        self.owner[unit] = into
        for territory, sign in ((out, np.float32(-1)), (into, np.float32(1))):
            row = self.table[territory]
            told = np.flatnonzero(~np.isnan(row))
            row[told] += sign * self._counts(one, told)[0]
            own = told[self.owner[told] == territory]
            self.own[own] = row[own]

    def press(self, owner: np.ndarray) -> None:
        """See `Shape.press`."""
        far = np.flatnonzero(self.own > 0)
        for territory in np.unique(self.owner[far]).tolist():
            unit = far[self.owner[far] == territory]
            for some in _blocks(len(unit), len(unit), self.progress):
                more = self._excess(unit[some], unit) * np.float32(HEAVIER)
                self.more[np.ix_(unit[some], unit)] += more
                self.table[territory, unit[some]] += more.sum(axis=1)
            self.own[unit] = self.table[territory, unit]
        self.pressed[far] = True

    def _counts(self, one: np.ndarray, other: np.ndarray) -> np.ndarray:
        """Return what pairs of units (a,) and (b,) count, (a, b) float32."""
        far = self._excess(one, other)
        if self.pressed[one].any():
            far += self.more[np.ix_(one, other)]
        return far

    def _excess(self, one: np.ndarray, other: np.ndarray) -> np.ndarray:
        """Return what pairs of units (a,) and (b,) count at first, (a, b) float32."""
        place = self.problem.position
        far = _on_ground(self.problem, cdist(place[one], place[other])).astype(np.float32)
        far -= np.float32(self.scale - WIDE * self.scale)
        far[far <= np.float32(WIDE * self.scale)] = 0
        return far


class Largest(Shape):
    """Ways to a center that are longer than allowed count.

    Where centers are not given, each is the unit of its territory from which the longest way is
    shortest, found again as territories change.
    """

    def __init__(self, problem: Problem, owner: np.ndarray, progress: Progress) -> None:
        self.problem, self.progress = problem, progress
        self.begin(owner)

    def begin(self, owner: np.ndarray) -> None:
        """See `Shape.begin`."""
        self.way = self._ways(owner)

    def _ways(self, owner: np.ndarray) -> np.ndarray:
        """Return (k, n) float32, what ways count for: those that must not be are dear."""
        seat = seats_of(self.problem, owner, self.progress)
        way = ways_to(self.problem, seat, self.progress)
        never = ~np.isfinite(way)
        way[never] = DEAR * way.max(where=~never, initial=0.0) + 1
        return way

    @property
    def is_fixed(self) -> bool:
        """Whether centers are given."""
        return self.problem.center is not None

    def value(self, owner: np.ndarray) -> float:
        """See `Shape.value`."""
        way = self.way if self.is_fixed else self._ways(owner)
        return float(way[owner, np.arange(len(owner))].max())

    def seek(self, owner: np.ndarray, goal: float) -> None:
        """See `Shape.seek`."""
        self.scale, self.weight = goal, np.ones(len(owner), dtype=np.float32)
        self._price()

    def press(self, owner: np.ndarray) -> None:
        """See `Shape.press`."""
        far = self.counts(owner) > 0
        self.weight[far] *= np.float32(1 + HEAVIER)
        if not self.is_fixed:
            self.begin(owner)
        self._price()

    def _price(self) -> None:
        self.table = np.empty_like(self.way)
        for some in _blocks(len(self.way), self.way.shape[1], self.progress):
            far = np.maximum(self.way[some] - np.float32(self.scale * (1 + 1e-6)), 0)
            far[far > 0] += np.float32(WIDE * self.scale)
            self.table[some] = far * self.weight


class Perimeter(Shape):
    """Borders with other territories count, in km."""

    finer = 1.0 - 1e-6
    first_price = 5_000.0
    is_steady = True

    def __init__(self, problem: Problem, owner: np.ndarray) -> None:
        graph = problem.graph
        self.graph, self.length = graph, _border_km(graph)
        self.start = graph.indptr.tolist()
        inner = self.length[self.length > 0]
        self.scale = float(inner.mean()) if len(inner) else 1.0
        self.shape = problem.k, problem.n
        self.begin(owner)

    def begin(self, owner: np.ndarray) -> None:
        """See `Shape.begin`."""
        touching = np.zeros(self.shape, dtype=np.float32)
        np.add.at(touching, (owner[self.graph.indices], self.graph.tails), self.length)
        self.table, self.total = -touching, self.value(owner)

    def value(self, owner: np.ndarray) -> float:
        """See `Shape.value`."""
        return border_km(self.graph, owner)

    def seek(self, owner: np.ndarray, goal: float) -> None:
        """See `Shape.seek`."""
        self.goal, self.total = goal, self.value(owner)

    def is_reached(self, owner: np.ndarray) -> bool:
        """See `Shape.is_reached`."""
        return self.total <= self.goal

    def give(self, unit: int, out: int, into: int) -> None:
        """See `Shape.give`."""
        row = slice(self.start[unit], self.start[unit + 1])
        near, length = self.graph.indices[row], self.length[row]
        self.total += float(self.table[into, unit] - self.table[out, unit])
        self.table[out, near] += length
        self.table[into, near] -= length


def shape_of(
    objective: str, problem: Problem, owner: np.ndarray, progress: Progress = SILENT
) -> Shape:
    """Return an objective (see `SHAPES`) of a problem's plan (n,)."""
    if objective == DIAMETER:
        return Diameter(problem, progress)
    return Largest(problem, owner, progress) if objective == LARGEST else Perimeter(problem, owner)


def largest_diameter(problem: Problem, plan: np.ndarray, progress: Progress = SILENT) -> float:
    """Return how far apart (km) two units of one territory are at most.

    Parameters
    ----------
    plan : (n,) int
    """
    widest = 0.0
    for territory in range(problem.k):
        place = problem.position[plan == territory]
        for some in _blocks(len(place), len(place), progress):
            widest = max(widest, float(cdist(place[some], place).max()))
    return float(np.float32(_on_ground(problem, widest)))


def longest_way(
    problem: Problem, plan: np.ndarray, progress: Progress = SILENT
) -> tuple[float, np.ndarray]:
    """Return a plan's longest way from a center, of the units (n,) bool that it serves.

    A center may not be able to serve a unit of its territory: there is no way then.
    """
    way = ways_to(problem, seats_of(problem, plan, progress), progress)
    own = way[plan, np.arange(problem.n)]
    served = np.isfinite(own) & (plan >= 0)
    return float(own.max(where=served, initial=0.0)), served


def _blocks(count: int, width: int, progress: Progress) -> Iterator[slice]:
    """Yield the rows of a table some at a time, each after a look at whether to stop."""
    step = max(AT_ONCE // max(width, 1), 1)
    for first in progress.watched(range(0, count, step), 1):
        yield slice(first, first + step)


def _on_ground(problem: Problem, apart: np.ndarray | float) -> np.ndarray:
    """Return straight distances as the ground has them."""
    return np.asarray(arc_length(apart) if problem.globe else apart)


def border_km(graph: Graph, plan: np.ndarray) -> float:
    """Return the length of all borders between territories, in km; their number without lengths."""
    apart = plan[graph.tails] != plan[graph.indices]
    return float(_border_km(graph)[apart].sum(dtype=np.float64)) / 2


def _border_km(graph: Graph) -> np.ndarray:
    share = 1e-3 if graph.length.any() else 1.0
    return np.asarray(border_lengths(graph) * share, dtype=np.float32)


def seats_of(problem: Problem, plan: np.ndarray, progress: Progress = SILENT) -> np.ndarray:
    """Return (k, d) float64, the centers that ways count from: those given, else units.

    Of each territory the unit from which the longest way to its units is shortest (among the
    `ALL_TRIED` in the middle where there are more); NaN for a territory without units.
    """
    if problem.center is not None:
        return problem.center
    seat = np.full((problem.k, problem.position.shape[1]), np.nan)
    for territory in range(problem.k):
        place = problem.position[plan == territory]
        if not len(place):
            continue
        tried = place
        if len(place) > ALL_TRIED:
            middle = (place.min(axis=0) + place.max(axis=0)) / 2
            near = np.square(place - middle).sum(axis=1)
            tried = place[np.argsort(near, kind="stable")[:ALL_TRIED]]
        blocks = _blocks(len(tried), len(place), progress)
        longest = [cdist(tried[some], place).max(axis=1) for some in blocks]
        seat[territory] = tried[np.argmin(np.concatenate(longest))]
    return seat


def ways_to(problem: Problem, seat: np.ndarray, progress: Progress = SILENT) -> np.ndarray:
    """Return (k, n) float32, ways from centers (k, d) to all units: km, or the problem's travel.

    Infinite where a center must not serve a unit, and from nowhere.
    """
    way = np.empty((problem.k, problem.n), dtype=np.float32)
    if problem.travel is not None:
        every = np.arange(problem.n)
        for center in progress.watched(range(problem.k), 1):
            way[center] = problem.travel.exact(every, np.full(problem.n, center))
        return way
    for some in _blocks(problem.k, problem.n, progress):
        apart = _on_ground(problem, cdist(seat[some], problem.position))
        way[some] = np.where(np.isfinite(apart), apart, np.inf)
    return way
