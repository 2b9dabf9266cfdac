"""First plans for criteria that disagree: land cut in two, again and again, fairly in all of them.

Two workloads can always be halved by one straight cut (the ham sandwich theorem), and some cut
shares several out well among whole numbers of territories on either side. Where all parts have
their share of everything, border moves have only short ways left to even out the rest. Of many
cuts by sweeps across the land the shortest fair one is taken.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..model.data_classes import dataclass
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import connected_components, csr_matrix
from ..presolve.pieces import cut_out
from ..search.refine import Schedule, refine
from ..state.penalty import Aim, Penalty
from ..state.plan import Plan
from .firsts import first_plans
from .sweeps import sweeps

FINE = 4
"""Parts of up to this number of territories are cut as they come, for border moves to even out."""

STARTS = 3
"""Sets of seeds that are compared in a part that no cut divides."""

ROOM = 0.9
"""Share of the tolerance that a cut may use up for one territory; for h, over the root of h."""

UNFAIR, UNFAIR_FINE = 1.3, 3.0
"""How many rooms off a cut may be when no better one is found; of fine parts."""

DEAR = 4
"""Power of the misfit that a cut's length is multiplied by."""

MOST_SHARES = 17
"""Ways to share the territories out between two sides, where there are more than `FEW`."""

FEW = 24

CHECKS, CHECKED = 48, 5_000
"""Cuts that are checked for connected sides, for parts of up to `CHECKED` units; above, fewer."""

GOOD, TRIES = 6, 5
"""Fair cuts that are enough to choose from; how many of the best are straightened out."""

STRAIGHTEN = Schedule(rounds=30, heat=0.0, soft=1.0, hard=1e5)


@dataclass(frozen=True)
class _Cut:
    """A part of the land in two connected sides.

    Attributes
    ----------
    rank : float
        The least is best.
    misfit : float
        How far either side is from its share of any workload, in rooms; fair up to 1.
    seats : int
        Territories of the first side.
    side : (n,) bool
        Units of the first side.
    """

    rank: float
    misfit: float
    seats: int
    side: np.ndarray


def bisect_fairly(
    problem: Problem, rng: np.random.Generator, progress: Progress = SILENT
) -> np.ndarray:
    """Return a connected plan (n,) int32 whose regions have their shares of every workload.

    Parameters
    ----------
    problem : Problem
        Connected, without centers and starting plan.
    """
    plan = np.full(problem.n, UNASSIGNED, dtype=np.int32)
    waiting = [(np.arange(problem.n), np.arange(problem.k))]
    while waiting:
        progress.check()
        units, seats = waiting.pop()
        part = cut_out(problem, units, seats)
        cut = _Part(part).best_cut(rng, progress) if part.k > 1 else None
        if cut is not None:
            waiting.append((units[~cut.side], seats[cut.seats :]))
            waiting.append((units[cut.side], seats[: cut.seats]))
        elif part.k == 1:
            plan[units] = seats[0]
        else:
            plan[units] = seats[first_plans(part, STARTS, 1, rng, progress)[0]]
    return plan


class _Part:
    """A part of the land that is to be cut in two."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        total = problem.workload.sum(axis=0)
        counted = total > 0
        self.share = problem.workload[:, counted] / total[counted]
        self.mass = self.share.mean(axis=1)
        target = problem.target[:, counted]
        self.wanted = np.cumsum(target, axis=0)[:-1] / target.sum(axis=0)
        self.tolerance = np.maximum(ROOM * problem.tolerance[counted], 1e-4)
        self.tails, self.heads = problem.graph.tails, problem.graph.indices

    def best_cut(self, rng: np.random.Generator, progress: Progress) -> _Cut | None:
        """Return the shortest fair cut found; None when none is fair enough."""
        keys = sweeps(self.problem.graph, self.problem.position, self.mass)
        promising = self._promising(keys, progress)
        found: list[_Cut] = []
        most = min(CHECKS, max(CHECKS * CHECKED // self.problem.n, 10))
        for row, seats in promising[:most]:
            progress.check()
            cut = self._made(keys[row], seats)
            found += [] if cut is None else [cut]
            if sum(cut.misfit <= 1 for cut in found) == GOOD:
                break
        found.sort(key=lambda cut: cut.rank)
        best = found[:1]
        if self.problem.k > FINE:
            best = self._best_straightened(found[:TRIES], rng, progress)
        most_unfair = UNFAIR if self.problem.k > FINE else UNFAIR_FINE
        return best[0] if best and best[0].misfit <= most_unfair else None

    def _best_straightened(
        self, found: list[_Cut], rng: np.random.Generator, progress: Progress
    ) -> list[_Cut]:
        """Return cuts by rank after moves across those that are unfair, up to the first fair."""
        best: list[_Cut] = []
        for cut in found:
            best.append(cut if cut.misfit <= 1 else self._straightened(cut, rng, progress))
            if best[-1].misfit <= 1:
                break
        return sorted(best, key=lambda cut: cut.rank)

    def _promising(self, keys: list[np.ndarray], progress: Progress) -> list[tuple[int, int]]:
        """Return (sweep, territories of the first side), the best first, unchecked for pieces."""
        k, n = self.problem.k, self.problem.n
        even = np.arange(1, k) if k <= FEW else np.linspace(0.1 * k, 0.9 * k, MOST_SHARES)
        seats = np.unique(even.round().astype(np.int64))
        once = self.tails < self.heads
        tails, heads = self.tails[once], self.heads[once]
        rank = np.empty(n, dtype=np.int64)
        scores = np.empty((len(keys), len(seats)))
        wanted = self.wanted[seats - 1]
        for row, key in enumerate(keys):
            progress.check()
            order = np.argsort(key, kind="stable")
            rank[order] = np.arange(n)
            filled = np.cumsum(self.share[order], axis=0)
            at = np.minimum(np.searchsorted(filled.mean(axis=1), wanted.mean(axis=1)), n - 2)
            near, far = np.minimum(rank[tails], rank[heads]), np.maximum(rank[tails], rank[heads])
            crossing = np.cumsum(np.bincount(near, minlength=n) - np.bincount(far, minlength=n))
            scores[row] = self._rank(self._misfit(filled[at], seats), crossing[at], seats)
        best = np.argsort(scores, axis=None, kind="stable")
        rows, columns = np.unravel_index(best, scores.shape)
        return list(zip(rows.tolist(), seats[columns].tolist()))

    def _made(self, key: np.ndarray, seats: int) -> _Cut | None:
        """Cut where the first side has its mean share; what is cut off goes to the other side."""
        order = np.argsort(key, kind="stable")
        filled = np.cumsum(self.mass[order])
        wanted = aim = float(self.wanted[seats - 1].mean())
        best: _Cut | None = None
        for _ in range(3):
            side = np.zeros(self.problem.n, dtype=bool)
            side[order[: int(np.searchsorted(filled, aim))]] = True
            side = self._whole(side)
            if not side.any() or side.all():
                break
            cut = self._judged(side, seats)
            best = cut if best is None or cut.rank < best.rank else best
            missing = wanted - float(self.mass[side].sum())
            if cut.misfit <= 1 or abs(missing) < 1e-3 * wanted:
                break
            aim = min(max(aim + missing, 0.01), 0.99)
        return best

    def _whole(self, side: np.ndarray) -> np.ndarray:
        """Give either side's pieces, but for the heaviest, to the other side."""
        for own in (True, False):
            count, piece = self._pieces(side)
            weight = np.bincount(piece, weights=self.mass, minlength=count)
            weight[piece[side != own]] = -1.0
            side = np.where(piece == np.argmax(weight), own, side if count == 2 else not own)
        return side

    def _pieces(self, side: np.ndarray) -> tuple[int, np.ndarray]:
        kept = side[self.tails] == side[self.heads]
        rows = np.zeros(self.problem.n + 1, dtype=np.int32)
        np.cumsum(np.bincount(self.tails[kept], minlength=self.problem.n), out=rows[1:])
        entries = np.ones(int(kept.sum()), dtype=np.int8)
        graph = csr_matrix((entries, self.heads[kept], rows), shape=(self.problem.n,) * 2)
        return connected_components(graph, directed=False)

    def _straightened(self, cut: _Cut, rng: np.random.Generator, progress: Progress) -> _Cut:
        """Move units across a cut until it is fair, as short as can be."""
        problem, seats = self.problem, np.array([cut.seats, self.problem.k - cut.seats])
        first = problem.target[: cut.seats].sum(axis=0)
        target = np.stack([first, problem.target.sum(axis=0) - first])
        room = np.ones((2, len(problem.tolerance))) * ROOM * problem.tolerance
        room /= np.sqrt(seats)[:, None]
        both = replace(
            problem,
            target=target,
            lower=target * (1 - room),
            upper=target * (1 + room),
            territory_lock=np.zeros(2, dtype=np.int8),
            apart=problem.apart[:0],
        )
        scale = np.where(target > 0, target, 1.0)
        aim = Aim(0.0, 1.0, both.lower / scale, both.upper / scale, scale, None)
        plan = Plan(both, np.where(cut.side, 0, 1), aim, Penalty.none(target.shape))
        length = float((cut.side[self.tails] != cut.side[self.heads]).sum()) / 2
        found = refine(plan, STRAIGHTEN, 10 * max(length, 1.0), rng, progress)
        return self._judged(found == 0, cut.seats)

    def _judged(self, side: np.ndarray, seats: int) -> _Cut:
        crossing = np.count_nonzero(side[self.tails] != side[self.heads]) / 2
        misfit = self._misfit(self.share[side].sum(axis=0)[None], np.array([seats]))
        rank = self._rank(misfit, np.array([crossing]), np.array([seats]))
        return _Cut(float(rank[0]), float(misfit[0]), seats, side)

    def _misfit(self, got: np.ndarray, seats: np.ndarray) -> np.ndarray:
        """Return (c,) how far shares (c, m) of first sides are from what is wanted, in rooms."""
        wanted = self.wanted[seats - 1]
        off = np.abs(got - wanted)
        first = off / np.maximum(wanted, 1e-12) * np.sqrt(seats)[:, None]
        second = off / np.maximum(1 - wanted, 1e-12) * np.sqrt(self.problem.k - seats)[:, None]
        return (np.maximum(first, second) / self.tolerance).max(axis=1)

    def _rank(self, misfit: np.ndarray, crossing: np.ndarray, seats: np.ndarray) -> np.ndarray:
        """Return (c,) what cuts are compared by: short and even, after fair."""
        smaller = np.minimum(seats, self.problem.k - seats) / self.problem.k
        return (
            np.maximum(misfit, 1.0) ** DEAR * crossing / np.sqrt(smaller * self.problem.n) / smaller
        )
