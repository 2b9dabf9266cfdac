"""A tabu search for plans of the least longest way, diameter or border within their limits.

Moves of border units [Glover 1989] make a plan that is a little better than the best one known:
what counts are the ways that are still too long (see `shapes`), and the loads outside of their
limits, at a price that learns. When such a plan is found a better one is sought again
[Gliesch 2018].
"""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.graph import Graph
from ..model.limits import limits_of
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.sized import as_workloads
from ..state.ownership import Ownership
from .shapes import DIAMETER, MOST_PAIRS, MOST_UNITS, shape_of

TENURE = 20, 120
"""Moves for which a unit does not go back, drawn at random."""

NOISE = 0.012
"""Random part of a move's worth, as a share of the scale: ties are broken anew each time."""

LEARN = 30
"""Moves between two looks at whether balance or the objective is what is missing."""

LEAST_PRICE, MOST_PRICE = 2.0, 2e4
"""Of one target's share outside of the limits, in the objective's scale."""

BY_LOT = 400
"""Borders between units across which moves are priced that do not promise anything."""

STALE = 4_000
"""Moves without a better plan after which the search goes back to the best one."""

TRIED = 40
"""Moves that are looked at for contiguity, the best first, before a turn is given up."""


def is_too_large(problem: Problem, objective: str) -> bool:
    """Tell whether there are more units than the search keeps books of."""
    if objective == DIAMETER:
        return problem.n > MOST_UNITS
    return problem.n * problem.k > MOST_PAIRS


def shaped(
    problem: Problem,
    plan: np.ndarray,
    objective: str,
    moves: int,
    rng: np.random.Generator,
    progress: Progress = SILENT,
    *,
    ways: Problem | None = None,
) -> np.ndarray:
    """Return the plan within limits with the least of an objective that was met.

    Parameters
    ----------
    problem : Problem
        Not too large, see `is_too_large`.
    plan : (n,) int
        Every unit in a territory, each connected. Returned where nothing better is met.
    objective : str
        One of `shapes.SHAPES`.
    moves : int
        Moves to make: 1,000 units take some 0.3 ms each.
    ways : Problem, optional
        The same, with the ways that the objective is of; where the problem has others, of rules.

    Returns
    -------
    (n,) int32
    """
    if problem.k < 2:
        return plan.astype(np.int32)
    search = _Search(as_workloads(problem), plan, objective, rng, ways or problem, progress)
    for turn in range(moves):
        if turn % LEARN == 0:
            progress.percent(100.0 * turn / moves)
            search.learn()
        progress.check()
        search.step(turn)
    return search.best


@dataclass(frozen=True)
class _Moves:
    """Moves of one unit each into a territory that it touches, and what they change."""

    unit: np.ndarray
    out: np.ndarray
    into: np.ndarray
    change: np.ndarray


class _Borders:
    """Where territories meet, kept while units change hands.

    Attributes
    ----------
    tails, heads : (e,) int
        Units that touch, both ways round, by the first.
    apart : (e,) bool
        They are of different territories.
    """

    def __init__(self, graph: Graph, owner: np.ndarray) -> None:
        self.tails, self.heads = graph.tails, graph.indices
        self._start: list[int] = graph.indptr.tolist()
        self._back = np.lexsort((self.tails, self.heads))  # rows ascend: the other way round
        self.begin(owner)

    def begin(self, owner: np.ndarray) -> None:
        """Take up another plan (n,)."""
        self.apart = owner[self.tails] != owner[self.heads]

    def give(self, unit: int, owner: np.ndarray) -> None:
        """Take note that a unit has changed hands; `owner` is the plan since."""
        row = slice(self._start[unit], self._start[unit + 1])
        apart = owner[self.heads[row]] != owner[unit]
        self.apart[row] = apart
        self.apart[self._back[row]] = apart


class _Search:
    """A plan under change, and the best one that it was.

    Attributes
    ----------
    best : (n,) int32
    least : float
        Its objective; inf where it is outside of its limits.
    barred : dict of int to int
        Moves (unit * k + territory) that would take back a late one, each until a turn.
    """

    def __init__(
        self,
        problem: Problem,
        plan: np.ndarray,
        objective: str,
        rng: np.random.Generator,
        ways: Problem,
        progress: Progress,
    ) -> None:
        self.problem, self.rng = problem, rng
        self.limits = limits_of(problem)
        self.books = Ownership(problem, plan.astype(np.int32), everywhere=True)
        self.owner = plan.astype(np.int64)
        self.shape = shape_of(objective, ways, self.owner, progress)
        self.borders = _Borders(problem.graph, self.owner)
        self.load = np.array(self.books.load)
        self.barred: dict[int, int] = {}
        self.best = plan.astype(np.int32)
        value = self.shape.value(self.owner)
        self.least = value if not self.outside.any() else np.inf
        self.shape.seek(self.owner, value * (1.0 if np.isinf(self.least) else self.shape.finer))
        self.price = self.shape.first_price * self.shape.scale
        self.since = 0

    @property
    def outside(self) -> np.ndarray:
        """(k, m) how far territories are outside of their limits, in shares of their targets."""
        return self.limits.excess(self.load)

    def learn(self) -> None:
        """Make loads outside of their limits dearer where these are all that is missing."""
        scale = self.shape.scale
        if not self.outside.any():
            self.price *= 0.9
        elif self.shape.is_steady or self.shape.is_reached(self.owner):
            self.price *= 1.25
        self.shape.press(self.owner)
        self.price = float(np.clip(self.price, LEAST_PRICE * scale, MOST_PRICE * scale))

    def step(self, turn: int) -> None:
        """Make the best move that is allowed, for better or worse."""
        moves = self._moves(turn)
        for at in np.argsort(moves.change, kind="stable")[:TRIED].tolist():
            unit, out, into = int(moves.unit[at]), int(moves.out[at]), int(moves.into[at])
            if self.books.size[out] < 2 or not self.books.can_leave(unit):
                continue
            self.books.give(unit, into)
            self.owner[unit] = into
            self.borders.give(unit, self.owner)
            self.shape.give(unit, out, into)
            self.load[out] -= self.problem.workload[unit]
            self.load[into] += self.problem.workload[unit]
            back = unit * self.problem.k + out
            self.barred[back] = turn + int(self.rng.integers(*TENURE))
            break
        if not self.outside.any() and self.shape.is_reached(self.owner):
            self._note(turn)
        if turn - self.since >= STALE and np.isfinite(self.least):
            self.owner = self.best.astype(np.int64)
            self.borders.begin(self.owner)
            self.barred.clear()
            self.shape.begin(self.owner)
            self._begin(turn)

    def _begin(self, turn: int) -> None:
        """Look for a better plan than the best one from here on."""
        self.since = turn
        self.books.count(self.problem, self.owner.astype(np.int32))
        self.load = np.array(self.books.load)
        self.shape.seek(self.owner, self.least * self.shape.finer)

    def _moves(self, turn: int) -> _Moves:
        """Price moves that no rule refuses and that do not take back a late one.

        All that may help: of units that count where they are, and between territories outside
        their limits. Of others, which matter only where none does, some by lot.
        """
        owner, borders = self.owner, self.borders
        cross = np.flatnonzero(borders.apart)
        outside = self.outside.sum(axis=1)
        if not self.shape.is_steady and len(cross) > BY_LOT:
            counts = self.shape.counts(owner) > 0
            out = outside > 0
            tail, head = borders.tails[cross], borders.heads[cross]
            priced = counts[tail] | out[owner[tail]] | out[owner[head]]
            priced[self.rng.integers(len(cross), size=BY_LOT)] = True
            cross = cross[priced]
        return self._priced(cross, outside, turn)

    def _priced(self, cross: np.ndarray, outside: np.ndarray, turn: int) -> _Moves:
        """Price the moves across some borders (edges); `outside`: (k,) how far territories are."""
        owner, books, k = self.owner, self.books, self.problem.k
        tails, heads = self.borders.tails, self.borders.heads
        for guard in books.guards:
            refused = guard.refused(owner, tails[cross], owner[heads[cross]])
            cross = cross[~refused]
        key = np.unique(tails[cross].astype(np.int64) * k + owner[heads[cross]])
        key = self._allowed(key, turn)
        unit, into = key // k, key % k
        out, work = owner[unit], self.problem.workload[unit]
        without = self.limits.excess(self.load[out] - work, out).sum(axis=1)
        withal = self.limits.excess(self.load[into] + work, into).sum(axis=1)
        change = self.shape.change(unit, out, into)
        change = change + self.price * (without - outside[out] + withal - outside[into])
        change += NOISE * self.shape.scale * self.rng.random(len(unit))
        return _Moves(unit, out, into, change)

    def _allowed(self, key: np.ndarray, turn: int) -> np.ndarray:
        """Return the moves, as ascending numbers, that do not take back a late one."""
        self.barred = {move: until for move, until in self.barred.items() if until > turn}
        if not len(key):
            return key
        barred = np.fromiter(self.barred, dtype=np.int64, count=len(self.barred))
        at = np.minimum(np.searchsorted(key, barred), len(key) - 1)
        return np.delete(key, at[key[at] == barred])

    def _note(self, turn: int) -> None:
        """Keep a plan that is better than the best, and look for a better one yet."""
        self.books.count(self.problem, self.owner.astype(np.int32))
        self.load = np.array(self.books.load)
        if self.outside.any():
            return
        value = self.shape.value(self.owner)
        if value < self.least:
            self.best, self.least = self.owner.astype(np.int32), value
        self._begin(turn)
