"""Branch and bound among candidate territories: the engine of the exact methods.

Each node of the search holds which units may still belong to which candidate. Its linear
relaxation, with separator cuts for contiguity, gives prices; the Lagrangian bound at those
prices closes the node, or strikes out what no better plan can contain. Then the unit that is
most torn between candidates is given to one half of them or to the other. Every step is
short, so that the search can be cancelled, and nothing depends on a clock.
"""

from __future__ import annotations

import heapq

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import Progress
from ..model.text import tr
from .candidates import Candidates, without_lost_roots
from .lagrangian import Priced, narrowed, priced, raise_bound
from .relaxation import Relaxed, SolverFailed, relax
from .separators import Cut, partings, separators

_STEPS = 1500
_GUESSES = (0.02, 0.04, 0.06, 0.08, 0.1, 0.13, 0.17, 0.25)
"""How far above the first bound the optimum is sought, one after the other.

A search that finds nothing is short, since a low cutoff strikes out most of the problem; one
whose cutoff is a few per cent too high takes many times as long.
"""

WAYS = 1400
"""Ways for a unit to belong to a candidate that a node may weigh, on average.

Where no good plan is known, little can be struck out, and one node takes as long as hundreds.
"""

MOST_WAYS = 600_000
"""Ways that no search weighs more than: those of some 25 CPU seconds."""

_PLAIN_ROWS, _ROWS_OF_ONE = 3, 2
"""Rows of the relaxation that a way stands in, and further ones for each workload."""

_WHOLE = 1e-6
_TIE = 1e-7


@dataclass(frozen=True)
class _Node:
    """What may still belong to what (n, c), and a bound on the plans in it."""

    bound: float
    allowed: np.ndarray


class BranchAndBound:
    """A search and its memory: the best plan, the cuts, what is left of the budget.

    Attributes
    ----------
    choice : (n,) int64 or None
        Candidate of each unit in the best plan known.
    cutoff : float
        Plans as dear as this are of no interest: the best plan's cost.
    bound : float
        No plan costs less, by the searches that ended.
    spent : bool
        The budget ran out, so `bound` is all there is.
    """

    def __init__(
        self,
        given: Candidates,
        choice: np.ndarray | None,
        nodes: int,
        ways: int | None = None,
    ) -> None:
        self.given = given
        self.choice = choice
        self.cutoff = float(given.cost.max(axis=1).sum()) + 1.0
        if choice is not None:
            self.cutoff = value_of(given, choice)
        self.bound = -np.inf
        self.spent = False
        self._nodes = nodes
        # Ways cost by the rows that they stand in: with three workloads nearly twice as much.
        self._rows = _PLAIN_ROWS + _ROWS_OF_ONE * given.workload.shape[1]
        plain = _PLAIN_ROWS + _ROWS_OF_ONE
        self._work = plain * min(nodes * WAYS if ways is None else ways, MOST_WAYS)
        self._cuts: dict[Cut, None] = {}

    def seek(self, progress: Progress) -> None:
        """Look for the best plan below cutoffs that rise by steps."""
        aim = None if self.choice is None else self.cutoff
        start = raise_bound(self.given, aim, _STEPS, progress=progress.part(0, 10))
        done = 10.0
        for share in _GUESSES:
            guess = start.bound * (1 + share)
            if guess < self.cutoff:
                if self.run(start, guess, progress.part(done, done + 10)):
                    return
                done += 10
        self.run(start, self.cutoff, progress.part(done, 100))

    def run(self, start: Priced, cutoff: float, progress: Progress) -> bool:
        """Look for plans cheaper than `cutoff`; tell whether that settles the matter.

        It does when one was found (the best of them is optimal) or the budget is spent.
        """
        before, self.cutoff = self.cutoff, cutoff
        allowed = narrowed(self.given, start, self.given.allowed, self._worthwhile)
        heap = [(start.bound, 0, _Node(start.bound, allowed))]
        born = 0
        while heap and heap[0][0] < self._worthwhile and min(self._nodes, self._work) > 0:
            _, _, node = heapq.heappop(heap)
            self._nodes -= 1
            done = (node.bound - start.bound) / max(self.cutoff - start.bound, 1e-300)
            progress.percent(100.0 * done)
            for child in self._children(node, progress):
                born += 1
                heapq.heappush(heap, (child.bound, born, child))
        found = self.cutoff < cutoff
        self.spent = bool(heap) and heap[0][0] < self._worthwhile
        self.bound = max(self.bound, heap[0][0] if self.spent else self.cutoff)
        if not found:
            self.cutoff = before
        return found or self.spent

    @property
    def _worthwhile(self) -> float:
        """Bound below which a node may hold a better plan, rounding aside."""
        return self.cutoff - _TIE * abs(self.cutoff)

    def _children(self, node: _Node, progress: Progress) -> list[_Node]:
        """Settle a node (no children: it holds no better plan than the best known) or split it."""
        bound, allowed = node.bound, node.allowed
        while True:
            progress.check()
            self._work -= self._rows * int(allowed.sum())
            if self._work <= 0:
                return [_Node(bound, allowed)]
            try:
                relaxed = relax(self.given, allowed, self._cuts)
            except SolverFailed:
                return self._halved_blindly(bound, allowed)
            if relaxed is None:
                return []
            prices = priced(
                self.given, relaxed.alpha, relaxed.price, relaxed.reduced, allowed, relaxed.offset
            )
            bound = max(bound, prices.bound)
            if bound >= self._worthwhile:
                return []
            allowed = narrowed(self.given, prices, allowed, self._worthwhile)
            if not self._cut_off(relaxed):
                break
        if np.abs(relaxed.share - np.rint(relaxed.share)).max() > _WHOLE:
            return [_Node(bound, half) for half in _split(self.given, allowed, relaxed.share)]
        choice = relaxed.share.argmax(axis=1)
        if value_of(self.given, choice) < self.cutoff:
            self.choice, self.cutoff = choice, value_of(self.given, choice)
        return []

    def _halved_blindly(self, bound: float, allowed: np.ndarray) -> list[_Node]:
        """Split a node that the solver has no answer for; smaller ones it can do."""
        ways = allowed.sum(axis=1, keepdims=True)
        if ways.max() < 2:
            raise SolverFailed(tr("The solver could not decide whether a plan keeps all limits."))
        even = allowed / np.maximum(ways, 1)
        return [_Node(bound, half) for half in _split(self.given, allowed, even)]

    def _cut_off(self, relaxed: Relaxed) -> bool:
        """Add the cuts that a relaxed plan breaks; tell whether there were new ones."""
        known, given = len(self._cuts), self.given
        found = separators(given.graph, given.root, relaxed.share)
        found += partings(given.apart, given.root, relaxed.share)
        self._cuts.update(dict.fromkeys(found))
        return len(self._cuts) > known


def _split(given: Candidates, allowed: np.ndarray, share: np.ndarray) -> list[np.ndarray]:
    """Give the heaviest torn unit to one half of its candidates or the other, split by place."""
    torn = given.mass * (1.0 - np.square(share).sum(axis=1))
    unit = int(torn.argmax())
    column = np.flatnonzero(allowed[unit])
    weight = share[unit, column]
    offset = given.place[column] - weight @ given.place[column] / weight.sum()
    axis = np.linalg.eigh((offset * weight[:, None]).T @ offset)[1][:, -1]
    order = np.argsort(offset @ axis, kind="stable")
    held = np.cumsum(weight[order]) / weight.sum()
    # the cut that leaves both halves nearest to half of the unit, and neither empty of it
    inner = (held > _WHOLE) & (held < 1 - _WHOLE)
    last = int(np.where(inner, np.abs(held - 0.5), np.inf).argmin())
    halves = []
    for lost in (order[last + 1 :], order[: last + 1]):
        child = allowed.copy()
        child[unit, column[lost]] = False
        halves.append(without_lost_roots(child, given.root))
    return halves


def value_of(given: Candidates, choice: np.ndarray) -> float:
    """Return what a choice (n,) of one candidate per unit costs."""
    return float(given.cost[np.arange(len(choice)), choice].sum())
