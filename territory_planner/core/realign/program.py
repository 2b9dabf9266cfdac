"""The integer program of a realignment: which unit goes to which territory.

A unit has one column for each other territory that it could come to at a cost that is still of
interest: staying costs nothing and needs none. To come to a territory, all units on a way from
there must come to it, too, or it gives up all that it had [Validi 2022]; so most pairs are out
before the search begins, and none that a plan of that cost could use.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ..bounds.separators import Cut
from ..model.scipy_parts import csr_matrix, dijkstra
from ..solvers.mixed import Program
from .asked import Realignment
from .cuts import FoundCut
from .grains import grains_of, rounded_up

TOTAL = 1000.0
"""What all workload and all prices are scaled to: the solver's tolerances of 1e-6 are then no more
than what counts as rounding."""

_AS_NOTHING = 1e-12


def least_ways(asked: Realignment) -> np.ndarray:
    """Return (n, k) float64, what moves at least in a plan in which a unit is in a territory.

    0 at home, inf where it may not go.
    """
    graph = asked.graph
    least = np.full((asked.n, asked.k), np.inf)
    for territory in range(asked.k):
        own = asked.home == territory
        may = asked.open[:, territory]
        if asked.allowed[territory] > 1 or not own.any():
            least[may, territory] = asked.price[may]  # it may have a part anywhere
        else:
            enter = np.where(own, _AS_NOTHING, np.maximum(asked.price, _AS_NOTHING))
            enter[~may & ~own] = np.inf
            open_ = np.isfinite(enter[graph.indices])
            ways = csr_matrix(
                (enter[graph.indices][open_], (graph.tails[open_], graph.indices[open_])),
                shape=(asked.n, asked.n),
            )
            way = dijkstra(ways, indices=np.flatnonzero(own), min_only=True)
            anew = asked.own[territory] + asked.price
            least[may, territory] = np.minimum(way, anew)[may]
        least[own, territory] = 0.0
    return least


class MoveProgram:
    """Columns of moves, rows of rules, and cuts that are added as plans turn out to need them.

    Parameters
    ----------
    asked : Realignment
    most : float
        Plans that move more than this are of no interest.
    ways : (n, k) float64, optional
        See `least_ways`.
    """

    def __init__(self, asked: Realignment, most: float, ways: np.ndarray | None = None) -> None:
        self.asked, self.most = asked, min(most, asked.most)
        ways = least_ways(asked) if ways is None else ways
        wanted = (ways <= self.most * (1 + 1e-9)) & asked.open
        self.unit, self.into = np.nonzero(wanted)
        self.column = np.full((asked.n, asked.k), -1, dtype=np.int64)
        self.column[self.unit, self.into] = np.arange(self.moves)
        self._columns_of = [row[row >= 0].tolist() for row in self.column]
        self.extra = 0
        self._barred = np.zeros(self.moves, dtype=bool)
        self._rows: list[tuple[list[int], list[float]]] = []
        self._low: list[float] = []
        self._high: list[float] = []
        self._seen: set[Cut] = set()
        self.found: list[FoundCut] = []
        self._scale = TOTAL / max(float(asked.price.sum()), 1e-300)
        self._load_scale = TOTAL / np.maximum(asked.workload.sum(axis=0), 1e-300)
        self.price = asked.price[self.unit] * self._scale
        self._add_rules()

    @property
    def moves(self) -> int:
        """Number of columns that are moves."""
        return len(self.unit)

    @property
    def open_moves(self) -> int:
        """Number of them that are not left out."""
        return int((~self._barred).sum())

    def scaled(self, moved: float) -> float:
        """Return a price as the program counts it."""
        return moved * self._scale

    def unscaled(self, value: float) -> float:
        """Return a price that the program counts as what it is."""
        return value / self._scale

    def limits(self) -> None:
        """Ask that every territory ends within its limits."""
        asked = self.asked
        for columns, values, territory, c, load in self._changes():
            scale, slack = self._load_scale[c], asked.slack[c]
            low = (asked.lower[territory, c] - load - slack) * scale
            high = (asked.upper[territory, c] - load + slack) * scale
            self.row(columns, values, low, high)
            self._round_up(columns, np.array(values), low, c)
            self._round_up(columns, -np.array(values), -high, c)
        if len(asked.beyond):
            missed = self._missed()
            self.row(missed, [1.0] * len(missed), -np.inf, asked.spare + _AS_NOTHING)

    def _round_up(self, columns: Sequence[int], values: np.ndarray, low: float, c: int) -> None:
        """Ask for whole grains where a territory must gain, or lose (see `grains`)."""
        if low <= 0 or not np.isfinite(low):
            return
        for grain in grains_of(self.asked, c):
            counts, least = rounded_up(values, low, grain * float(self._load_scale[c]))
            self.row(columns, counts.tolist(), least, np.inf)

    def outside(self) -> np.ndarray:
        """Let limits be missed, and return the cost of columns: what they are missed by, summed."""
        return np.concatenate([np.zeros(self.moves), np.ones(len(self._missed()))])

    def _missed(self) -> list[int]:
        """Return columns of what the limits aimed for are missed by, as shares, one for each."""
        asked, first = self.asked, self.moves
        unit = asked.unit
        room = asked.beyond[:, None] * unit if len(asked.beyond) else np.zeros_like(unit)
        self.extra = unit.size
        for columns, values, territory, c, load in self._changes():
            scale, less = self._load_scale[c], room[territory, c]
            missed = first + territory * unit.shape[1] + c
            share = float(unit[territory, c] * scale)
            low = (asked.lower[territory, c] + less - load) * scale
            high = (asked.upper[territory, c] - less - load) * scale
            self.row([*columns, missed], [*values, -share], -np.inf, high)
            self.row([*columns, missed], [*values, share], low, np.inf)
        return list(range(first, first + self.extra))

    def uneven(self) -> np.ndarray:
        """Leave limits aside, and return the cost of columns: the largest deviation."""
        asked, first = self.asked, self.moves
        self.extra = 1
        for columns, values, territory, c, load in self._changes():
            target = float(asked.target[territory, c])
            if target > 0:
                scale = self._load_scale[c]
                share = target * scale
                away = (target - load) * scale
                self.row([*columns, first], [*values, -share], -np.inf, away)
                self.row([*columns, first], [*values, share], away, np.inf)
        return np.concatenate([np.zeros(first), np.ones(1)])

    def moved(self) -> np.ndarray:
        """Return the cost of columns: what moves."""
        return np.concatenate([self.price, np.zeros(self.extra)])

    def row(self, columns: Sequence[int], values: Sequence[float], low: float, high: float) -> None:
        """Ask that low ≤ Σ values · x[columns] ≤ high."""
        self._rows.append((list(columns), list(values)))
        self._low.append(low)
        self._high.append(high)

    def cut(self, cut: Cut) -> bool:
        """Add a cut; return False for one that is there already."""
        if cut in self._seen:
            return False
        self._seen.add(cut)
        columns, values, constant = self._sum(cut.ends, cut.between, cut.candidate)
        self.row(columns, values, -np.inf, cut.most - constant)
        return True

    def add(self, cuts: Iterable[FoundCut]) -> bool:
        """Add the cuts that hold here; return False where there was none that is new."""
        new = [each for each in cuts if self.most <= each.most and self.cut(each.cut)]
        self.found += new
        return bool(new)

    def bar(self, moves: np.ndarray) -> None:
        """Leave out moves (moves,) bool that no plan of interest makes."""
        self._barred |= moves

    def program(self, cost: np.ndarray) -> Program:
        """Return the program as it stands, for a cost of columns."""
        width = self.moves + self.extra
        sizes = [len(columns) for columns, _ in self._rows]
        at = np.repeat(np.arange(len(sizes)), sizes)
        columns = np.array([c for row, _ in self._rows for c in row], dtype=np.int64)
        values = np.array([v for _, row in self._rows for v in row], dtype=np.float64)
        most = np.concatenate([np.where(self._barred, 0.0, 1.0), np.full(self.extra, np.inf)])
        return Program(
            cost=cost,
            rows=csr_matrix((values, (at, columns)), shape=(len(sizes), width)),
            low=np.array(self._low),
            high=np.array(self._high),
            least=np.zeros(width),
            most=most,
            whole=np.arange(width) < self.moves,
        )

    def plan(self, x: np.ndarray) -> np.ndarray:
        """Return the plan (n,) int32 of whole columns."""
        plan = self.asked.home.astype(np.int32)
        chosen = np.flatnonzero(x[: self.moves] > 0.5)
        plan[self.unit[chosen]] = self.into[chosen]
        return plan

    def shares(self, x: np.ndarray) -> np.ndarray:
        """Return (n, k) float64, how much of each unit is in each territory."""
        share = np.zeros((self.asked.n, self.asked.k))
        share[self.unit, self.into] = x[: self.moves]
        held = np.flatnonzero(self.asked.home >= 0)
        share[held, self.asked.home[held]] = 1.0 - share[held].sum(axis=1)
        return share

    def _sum(
        self, plus: Iterable[int], minus: Iterable[int], territory: int
    ) -> tuple[list[int], list[float], float]:
        """Return Σ x[plus] − Σ x[minus] in a territory as columns, values and a constant."""
        sums: dict[int, float] = {}
        constant = 0.0
        for sign, units in ((1.0, plus), (-1.0, minus)):
            for unit in units:
                column = int(self.column[unit, territory])
                if self.asked.home[unit] == territory:
                    constant += sign
                    for away in self._columns_of[unit]:
                        sums[away] = sums.get(away, 0.0) - sign
                elif column >= 0:
                    sums[column] = sums.get(column, 0.0) + sign
        return list(sums), list(sums.values()), constant

    def _changes(self) -> Iterable[tuple[list[int], list[float], int, int, float]]:
        """Yield, by territory and workload, what moves change of its load, scaled, and the load."""
        asked = self.asked
        load = asked.loads(asked.home)
        source = asked.home[self.unit]
        for territory in range(asked.k):
            coming = np.flatnonzero(self.into == territory)
            going = np.flatnonzero(source == territory)
            columns = [*coming.tolist(), *going.tolist()]
            for c in range(asked.workload.shape[1]):
                work = asked.workload[self.unit, c] * self._load_scale[c]
                values = [*work[coming].tolist(), *(-work[going]).tolist()]
                yield columns, values, territory, c, float(load[territory, c])

    def _add_rules(self) -> None:
        """Add what every plan keeps: one territory a unit, budgets, pairs, no territory lost."""
        asked = self.asked
        for columns in self._columns_of:
            if len(columns) > 1:
                self.row(columns, [1.0] * len(columns), -np.inf, 1.0)
        if np.isfinite(self.most):
            allowed = self.scaled(self.most) * (1 + 1e-9) + 1e-6
            self.row(range(self.moves), self.price.tolist(), -np.inf, allowed)
        for territory in np.flatnonzero(np.isfinite(asked.each)).tolist():
            going = np.flatnonzero(asked.home[self.unit] == territory).tolist()
            allowed = self.scaled(float(asked.each[territory])) * (1 + 1e-9) + 1e-6
            self.row(going, self.price[going].tolist(), -np.inf, allowed)
        for one, other in asked.apart.tolist():
            for territory in range(asked.k):
                self.cut(Cut(territory, (one, other), (), 1))
        self._keep_territories()
        self._keep_beside()

    def _keep_territories(self) -> None:
        """No territory that has a unit and a target may lose its last."""
        asked = self.asked
        used = np.bincount(asked.home[asked.home >= 0], minlength=asked.k) > 0
        for territory in np.flatnonzero(used & (asked.target > 0).any(axis=1)).tolist():
            near = np.flatnonzero(self.column[:, territory] >= 0)
            units = [*np.flatnonzero(asked.home == territory).tolist(), *near.tolist()]
            if all(self._columns_of[unit] for unit in units):
                self.cut(Cut(territory, (), tuple(units), -1))

    def _keep_beside(self) -> None:
        """Ask that a unit comes with a neighbour, where the territory keeps a unit it has."""
        asked, graph = self.asked, self.asked.graph
        sure = (asked.own > self.most * (1 + 1e-9)) & (asked.allowed == 1)
        for unit, territory in zip(self.unit.tolist(), self.into.tolist()):
            if sure[territory]:
                near = tuple(graph.neighbours(unit).tolist())
                if not any(asked.home[v] == territory and not self._columns_of[v] for v in near):
                    self.cut(Cut(territory, (unit,), near, 0))
