"""Every plan one or two units away: how the front of a small map is found.

Pareto local search [Paquete 2004]: of each plan that no other dominates all plans are tried that
one unit, or two, would make of it; those that nothing dominates are kept, until none is left to
try from. Two units at once, since on small maps one alone leaves the limits.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..guards.locks import immovable
from ..guards.serving import serving
from ..model.graph import Graph
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import connected_components, csr_matrix
from .front import front, rounded
from .kept import pairs_together, within
from .scores import ScoreScale, score_plans

SHORT = 0.05
"""By how much plans that are searched from may fall short of others, in what scores span."""

ROWS = 40_000
"""Plans that are looked at together."""


def searched(
    problem: Problem,
    plans: np.ndarray,
    scale: ScoreScale,
    most: int,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return the plans that nothing near them dominates.

    Plans that fall a little short of others are searched from, too (see `SHORT`): the way to many
    a good plan leads through worse ones.

    Parameters
    ----------
    plans : (p, n) int32
        Within limits, and keeping all rules.
    most : int
        Plans to search from.

    Returns
    -------
    (f, n) int32
        That keep limits and rules.
    """
    search = _Search(problem, scale, plans)
    for tried in range(most):
        progress.percent(100.0 * tried / most)
        plan = search.next()
        if plan is None:
            break
        for some in search.steps.around(plan):
            search.take(some, progress)
    return search.plans[front(search.scores)]


class NearbyPlans:
    """Plans one or two units away from others, by units that go next door.

    Parameters
    ----------
    problem : Problem
    plan : (n,) int32
        That keeps all rules: what is too far for it already may stay so, and its territories are
        in as many parts as any may be.
    """

    def __init__(self, problem: Problem, plan: np.ndarray) -> None:
        self.problem = problem
        self._allowed = _allowed(problem, plan)
        self._parts = np.maximum(_parts(problem.graph, plan[None], problem.k)[0], 1)

    def around(self, plan: np.ndarray) -> Iterator[np.ndarray]:
        """Yield (p, n) the plans one or two units away from one, which keep locks and pairs."""
        once = self._moved(plan[None])
        yield self._kept(once)
        size = max(ROWS // max(len(once), 1), 1)
        for at in range(0, len(once), size):
            yield self._kept(self._moved(once[at : at + size]))

    def are_whole(self, plans: np.ndarray) -> np.ndarray:
        """Tell (p,) whose territories are in no more parts than they may be, and have units."""
        parts = _parts(self.problem.graph, plans, self.problem.k)
        whole: np.ndarray = ((parts <= self._parts) & (parts > 0)).all(axis=1)
        return whole

    def _moved(self, plans: np.ndarray) -> np.ndarray:
        """Return (q, n) all plans that one unit makes of some by going next door."""
        graph, k, n = self.problem.graph, self.problem.k, self.problem.n
        row, entry = np.nonzero(plans[:, graph.tails] != plans[:, graph.indices])
        unit, into = graph.tails[entry], plans[row, graph.indices[entry]]
        may = self._allowed[unit, into]
        key = np.unique((row[may] * n + unit[may]).astype(np.int64) * k + into[may])
        row, unit, into = key // (n * k), key // k % n, key % k
        found = plans[row]
        found[np.arange(len(key)), unit] = into
        return found

    def _kept(self, plans: np.ndarray) -> np.ndarray:
        if not len(self.problem.apart):
            return plans
        return plans[pairs_together(self.problem, plans) == 0]


class _Search:
    """The plans that are worth searching from, and which of them were."""

    def __init__(self, problem: Problem, scale: ScoreScale, plans: np.ndarray) -> None:
        self.problem, self.scale = problem, scale
        self.steps = NearbyPlans(problem, plans[0])
        self.plans, self.scores = plans[:0], np.empty((0, 2 + scale.has_home))
        self.tried = np.zeros(0, dtype=bool)
        self.take(plans, SILENT)

    def next(self) -> np.ndarray | None:
        """Return the plan to search from now: one that none dominates, else the least short."""
        waiting = np.flatnonzero(~self.tried)
        if not len(waiting):
            return None
        best = self.scores[front(self.scores)]
        span = np.ptp(best, axis=0)
        unit = np.where(span > 0, span, np.maximum(np.abs(best).max(axis=0), 1e-300))
        behind = np.full(len(waiting), np.inf)
        for other in best:
            behind = np.minimum(behind, ((self.scores[waiting] - other) / unit).max(axis=1))
        short = np.maximum(behind, 0.0)
        self.tried[waiting[short > SHORT]] = True
        at = int(np.argmin(short))
        if short[at] > SHORT:
            return None
        self.tried[waiting[at]] = True
        plan: np.ndarray = self.plans[waiting[at]]
        return plan

    def take(self, plans: np.ndarray, progress: Progress) -> None:
        """Add plans that keep the limits, where they are not far from the best."""
        if not len(plans):
            return
        plans = plans[within(self.problem, plans, progress)]
        found = rounded(score_plans(self.problem, plans, self.scale, progress))
        near = ~self._is_short(found)
        plans, found = plans[near], found[near]
        whole = self.steps.are_whole(plans)
        plans, found = plans[whole], found[whole]
        scores = np.vstack([self.scores, found])
        # Of plans with equal scores one will do.
        _, kept = np.unique(scores, axis=0, return_index=True)
        kept = np.sort(kept)
        self.plans, self.scores = np.vstack([self.plans, plans])[kept], scores[kept]
        self.tried = np.append(self.tried, np.zeros(len(plans), dtype=bool))[kept]

    def _is_short(self, scores: np.ndarray) -> np.ndarray:
        """Tell (p,) which scores fall short of others by more than a little."""
        short = np.zeros(len(scores), dtype=bool)
        if not len(self.scores):
            return short
        best = self.scores[front(self.scores)]
        room = SHORT * np.ptp(best, axis=0)
        for other in best:
            short |= (other + room < scores).all(axis=1)
        return short


def _allowed(problem: Problem, plan: np.ndarray) -> np.ndarray:
    """Return (n, k) bool, where units may go by locks, and by how far centers are."""
    held, closed = immovable(problem)
    allowed = ~held[:, None] & ~closed[None, :]
    ways = serving(problem)
    if ways is not None:
        unit, into = np.nonzero(allowed)
        allowed[unit, into] = ~ways.refused(plan, unit, into)
    return allowed


def _parts(graph: Graph, plans: np.ndarray, k: int) -> np.ndarray:
    """Return (p, k) int64, in how many parts each territory of plans (p, n) is."""
    count, n = plans.shape
    if not count:
        return np.zeros((0, k), dtype=np.int64)
    row, entry = np.nonzero(plans[:, graph.tails] == plans[:, graph.indices])
    tails, heads = row * n + graph.tails[entry], row * n + graph.indices[entry]
    inner = csr_matrix((np.ones(len(row), np.int8), (tails, heads)), shape=(count * n, count * n))
    _, label = connected_components(inner, directed=False)
    _, first = np.unique(label, return_index=True)
    cell = first // n * k + plans.ravel()[first]
    return np.bincount(cell, minlength=count * k).reshape(count, k)
