"""The least largest diameter: how far apart two units of one territory are at most.

The objective of commercial territory design [Ríos-Mercado 2009]. A tabu search [Glover 1989] over
moves of border units makes a plan whose territories are all narrower than a width that is a little
below the best one known: what counts are the pairs of a territory's units that are farther apart,
and the loads outside of their limits, at a price that learns. When such a plan is found the width
is lowered again [Gliesch 2018]. No bound is known that would be worth telling.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial.distance import cdist

from ..model.geodesy import arc_length
from ..model.limits import limits_of
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..state.ownership import Ownership

MOST_UNITS = 12_000
"""Above this number of units the table of distances between all of them grows too large."""

NARROWER = 0.997
"""Width that is sought next, as a share of the best diameter known."""

WIDE = 0.02
"""What each pair that is too far apart counts besides its excess, as a share of the width."""

TENURE = 20, 120
"""Moves for which a unit does not go back, drawn at random."""

NOISE = 0.012
"""Random part of a move's worth, as a share of the width: ties are broken anew each time."""

HEAVIER = 0.1
"""By how much pairs that stay too far apart count more each time."""

LEARN = 30
"""Moves between two looks at whether balance or width is what is missing."""

FIRST_PRICE, LEAST_PRICE, MOST_PRICE = 200.0, 2.0, 2e4
"""Of one target's share outside of the limits, in widths."""

TRIED = 40
"""Moves that are looked at for contiguity, the best first, before a turn is given up."""


def apart_from(problem: Problem) -> np.ndarray:
    """Return (n, n) float32, km between all units."""
    apart = cdist(problem.position, problem.position)
    return np.asarray(arc_length(apart) if problem.globe else apart, dtype=np.float32)


def largest_diameter(apart: np.ndarray, plan: np.ndarray, k: int) -> float:
    """Return how far apart (km) two units of one territory are at most.

    Parameters
    ----------
    apart : (n, n) float
        See `apart_from`.
    plan : (n,) int
    """
    members = (np.flatnonzero(plan == territory) for territory in range(k))
    return max(float(apart[np.ix_(each, each)].max()) if len(each) else 0.0 for each in members)


def narrowed(
    problem: Problem,
    plan: np.ndarray,
    moves: int,
    rng: np.random.Generator,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return the plan within limits with the least largest diameter that was met.

    Parameters
    ----------
    problem : Problem
        Of up to `MOST_UNITS` units.
    plan : (n,) int
        Every unit in a territory, each connected. Returned where nothing better is met.
    moves : int
        Moves to make: 1,000 units take some 0.3 ms each.

    Returns
    -------
    (n,) int32
    """
    if problem.k < 2 or problem.n > MOST_UNITS:
        return plan.astype(np.int32)
    search = _Search(problem, plan, rng)
    for turn in range(moves):
        if turn % LEARN == 0:
            progress.percent(100.0 * turn / moves)
            progress.check()
            search.learn()
        search.step(turn)
    return search.best


@dataclass(frozen=True)
class _Moves:
    """Moves of one unit each into a territory that it touches, and what they change."""

    unit: np.ndarray
    out: np.ndarray
    into: np.ndarray
    change: np.ndarray


class _Search:
    """A plan under change, and the best one that it was.

    Attributes
    ----------
    best : (n,) int32
    least : float
        Its largest diameter; inf where it is outside of its limits.
    """

    def __init__(self, problem: Problem, plan: np.ndarray, rng: np.random.Generator) -> None:
        self.problem, self.rng = problem, rng
        self.apart = apart_from(problem)
        self.limits = limits_of(problem)
        self.books = Ownership(problem, plan.astype(np.int32), everywhere=True)
        self.owner = plan.astype(np.int64)
        self.tails, self.heads = problem.graph.tails, problem.graph.indices
        self.load = np.array(self.books.load)
        self.free_from = np.zeros((problem.n, problem.k), dtype=np.int64)
        self.best = plan.astype(np.int32)
        width = largest_diameter(self.apart, self.owner, problem.k)
        self.least = width if not self.outside.any() else np.inf
        self._seek(width * (1.0 if np.isinf(self.least) else NARROWER))
        self.price = FIRST_PRICE * self.width

    @property
    def outside(self) -> np.ndarray:
        """(k, m) how far territories are outside of their limits, in shares of their targets."""
        return self.limits.excess(self.load)

    @property
    def wide(self) -> float:
        """What pairs that are too far apart count in all."""
        return float(self.too_far[np.arange(self.problem.n), self.owner].sum())

    def _seek(self, width: float) -> None:
        """Look for a plan narrower than a width (km) from here on."""
        self.width = width
        far = np.maximum(self.apart - np.float32(width), 0)
        far[far > 0] += np.float32(WIDE * width)
        self.far = far
        held = np.zeros((self.problem.n, self.problem.k), dtype=np.float32)
        held[np.arange(self.problem.n), self.owner] = 1
        self.too_far = far @ held

    def learn(self) -> None:
        """Make loads outside of their limits dearer where these are all that is missing."""
        if not self.outside.any():
            self.price *= 0.9
        elif self.wide < 1e-3:
            self.price *= 1.25
        self._break_out()
        self.price = float(np.clip(self.price, LEAST_PRICE * self.width, MOST_PRICE * self.width))

    def _break_out(self) -> None:
        """Let pairs that stay too far apart count more and more [Morris 1993]."""
        unit = np.flatnonzero(self.too_far[np.arange(self.problem.n), self.owner] > 0)
        owner = self.owner[unit]
        more = self.far[np.ix_(unit, unit)] * (owner[:, None] == owner) * np.float32(HEAVIER)
        self.far[np.ix_(unit, unit)] += more
        self.too_far[unit, owner] += more.sum(axis=1)

    def step(self, turn: int) -> None:
        """Make the best move that is allowed, for better or worse."""
        moves = self._moves(turn)
        for at in np.argsort(moves.change, kind="stable")[:TRIED].tolist():
            unit, out, into = int(moves.unit[at]), int(moves.out[at]), int(moves.into[at])
            if self.books.size[out] < 2 or not self.books.can_leave(unit):
                continue
            self.books.give(unit, into)
            self.owner[unit] = into
            self.too_far[:, out] -= self.far[:, unit]
            self.too_far[:, into] += self.far[:, unit]
            self.load[out] -= self.problem.workload[unit]
            self.load[into] += self.problem.workload[unit]
            self.free_from[unit, out] = turn + int(self.rng.integers(*TENURE))
            break
        if self.wide < 1e-3 and not self.outside.any():
            self._note()

    def _moves(self, turn: int) -> _Moves:
        """Price every move that no rule refuses and that does not take back a late one."""
        owner, books, k = self.owner, self.books, self.problem.k
        cross = np.flatnonzero(owner[self.tails] != owner[self.heads])
        for guard in books.guards:
            refused = guard.refused(owner, self.tails[cross], owner[self.heads[cross]])
            cross = cross[~refused]
        key = np.unique(self.tails[cross].astype(np.int64) * k + owner[self.heads[cross]])
        unit, into = key // k, key % k
        allowed = self.free_from[unit, into] <= turn
        unit, into = unit[allowed], into[allowed]
        out, work = owner[unit], self.problem.workload[unit]
        now = self.outside.sum(axis=1)
        without = self.limits.excess(self.load[out] - work, out).sum(axis=1)
        withal = self.limits.excess(self.load[into] + work, into).sum(axis=1)
        change = self.too_far[unit, into] - self.too_far[unit, out]
        change = change + self.price * (without - now[out] + withal - now[into])
        change += NOISE * self.width * self.rng.random(len(unit))
        return _Moves(unit, out, into, change)

    def _note(self) -> None:
        """Keep a plan that is narrower than the best, and look for a narrower one yet."""
        self.books.count(self.problem, self.owner.astype(np.int32))
        self.load = np.array(self.books.load)
        if self.outside.any():
            return
        diameter = largest_diameter(self.apart, self.owner, self.problem.k)
        if diameter < self.least:
            self.best, self.least = self.owner.astype(np.int32), diameter
        self._seek(self.least * NARROWER)
