"""Turning flows of workload between territories into safe moves of boundary units."""

from __future__ import annotations

import heapq
from collections.abc import Sequence

import numpy as np

from ..model.measures import distance, plan_centers
from ..model.problem import Problem
from ..model.progress import Progress
from ..state.ownership import Ownership
from .flow import Flow, downstream_order

PIECE_LIMIT = 60
"""Units that a boundary unit may take along because it would cut them off."""


class Taste:
    """Which of two units a planner would rather hand over: by travel, and by shape of border.

    The score of a move is in km: how far the unit lies on the giving side of the line half
    way between the two centers (with travel given: how much longer its way becomes), plus
    `roughness` times the mean width of a unit when all its border would be with others,
    minus as much when it would have none.
    """

    def __init__(self, problem: Problem, assignment: np.ndarray) -> None:
        center = plan_centers(problem, assignment)
        known = np.isfinite(center).all(axis=1)
        center[~known] = problem.position.mean(axis=0)
        self._center: list[list[float]] = center.tolist()
        self._position: list[list[float]] = problem.position.tolist()
        spread = problem.position.std(axis=0).max()
        width = 3.5 * spread / max(problem.n, 1) ** 0.5
        self._travel = problem.travel
        self._km = _km_per_travel(problem, assignment)
        self._roughness = width * (1.0 + 4.0 * (max(problem.compactness, 50.0) - 50.0) / 50.0)

    def line(self, source: int, target: int) -> tuple[list[float], float]:
        """Return (direction, offset): ``direction · x − offset`` is the km beyond the middle."""
        a, b = self._center[source], self._center[target]
        apart = sum((x - y) ** 2 for x, y in zip(a, b)) ** 0.5 or 1.0
        direction = [(x - y) / apart for x, y in zip(a, b)]
        offset = sum(d * (x + y) / 2 for d, x, y in zip(direction, a, b))
        return direction, offset

    def score(
        self, held: Ownership, unit: int, target: int, line: tuple[list[float], float]
    ) -> float:
        """Return what handing `unit` to `target` costs; lower is better."""
        owner, source = held.owner, held.owner[unit]
        beyond = self._beyond(unit, source, target, line)
        kept = gained = total = 0.0
        for other, length in zip(held.neighbours[unit], held.length[unit]):
            span = length or 1e-9
            total += span
            if owner[other] == source:
                kept += span
            elif owner[other] == target:
                gained += span
        return beyond + self._roughness * (kept - gained) / (total or 1.0)

    def _beyond(
        self, unit: int, source: int, target: int, line: tuple[list[float], float]
    ) -> float:
        if self._travel is not None:
            longer = self._travel.one(unit, target) - self._travel.one(unit, source)
            return longer * self._km
        direction, offset = line
        return sum(d * x for d, x in zip(direction, self._position[unit])) - offset


def _km_per_travel(problem: Problem, plan: np.ndarray) -> float:
    """Return how many straight km a unit of travel is worth, on the whole, in a plan."""
    if problem.travel is None:
        return 1.0
    kept = np.flatnonzero(plan >= 0)
    taken = problem.travel.at(kept, plan[kept])
    apart = distance(problem, problem.position[kept], plan_centers(problem, plan)[plan[kept]])
    known = ~problem.travel.bars(kept, plan[kept])
    return float(apart[known].sum()) / max(float(taken[known].sum()), 1e-9)


def block_of(held: Ownership, unit: int) -> list[int] | None:
    """Return `unit` and what it would cut off by leaving; None when that is too much."""
    severed = held.cut_off(unit, PIECE_LIMIT)
    if severed is None or held.size[held.owner[unit]] <= 1 + len(severed):
        return None
    return [unit, *severed]


def work_of(held: Ownership, units: Sequence[int]) -> list[float]:
    """Return the workload of `units` together, by criterion."""
    return [sum(column) for column in zip(*(held.workload[unit] for unit in units))]


def realise(
    problem: Problem, held: Ownership, flow: Flow, progress: Progress
) -> list[tuple[int, int]]:
    """Move boundary units until each arc of `flow` has carried about its amount.

    Returns
    -------
    list of (source, target), the arcs that carried less than three quarters of it.
    """
    mean = problem.target.mean(axis=0)
    # Weight of a criterion by its mean target: makes criteria comparable.
    scale = np.divide(problem.weight, mean, out=np.zeros_like(mean), where=mean > 0).tolist()
    assignment = held.as_array()
    taste = Taste(problem, assignment)
    front = _fronts(problem, assignment)
    stuck = []
    width = [len(front.get(arc, ())) for arc in zip(flow.source.tolist(), flow.target.tolist())]
    for arc in downstream_order(flow, width):
        progress.check()
        source, target = int(flow.source[arc]), int(flow.target[arc])
        wanted = flow.amount[arc].tolist()
        left = _shift(held, scale, taste, front, source, target, list(wanted))
        if _norm(left, scale) > 0.25 * _norm(wanted, scale):
            stuck.append((source, target))
    return stuck


Front = dict[tuple[int, int], dict[int, None]]
"""Units of the first territory that touch, or once touched, the second; in order of entry."""


def _fronts(problem: Problem, assignment: np.ndarray) -> Front:
    tails, heads = problem.graph.tails, problem.graph.indices
    first, second = assignment[tails], assignment[heads]
    apart = (first != second) & (first >= 0) & (second >= 0)
    front: Front = {}
    rows = zip(first[apart].tolist(), second[apart].tolist(), tails[apart].tolist())
    for source, target, unit in rows:
        front.setdefault((source, target), {})[unit] = None
    return front


def _shift(
    held: Ownership,
    scale: list[float],
    taste: Taste,
    front: Front,
    source: int,
    target: int,
    left: list[float],
) -> list[float]:
    """Hand units of `source` to `target`, best first, while that brings `left` nearer to zero."""
    owner, line = held.owner, taste.line(source, target)
    heap = [
        (taste.score(held, unit, target, line), unit)
        for unit in front.get((source, target), {})
        if owner[unit] == source
    ]
    heapq.heapify(heap)
    waiting: list[tuple[float, int]] = []
    while heap and _norm(left, scale) > 1e-9:
        score, unit = heapq.heappop(heap)
        if owner[unit] != source or target not in held.borders(unit):
            continue
        block = block_of(held, unit)
        now = max(taste.score(held, moved, target, line) for moved in block or [unit])
        if heap and now > max(score, heap[0][0]):
            heapq.heappush(heap, (now, unit))
            continue
        rest = None if block is None else _less(left, work_of(held, block))
        if block is None or rest is None or held.refuses(block, target):
            waiting.append((score, unit))
            continue
        if _norm(rest, scale) > _norm(left, scale):
            waiting.append((score, unit))
            continue
        left = rest
        for moved in block:
            hand_over(held, front, moved, target)
        touched = {other for moved in block for other in held.neighbours[moved]}
        again = [unit for _, unit in waiting if unit in touched]
        waiting = [entry for entry in waiting if entry[1] not in touched]
        for other in sorted(touched.difference(again)) + again:
            if owner[other] == source:
                entry = (taste.score(held, other, target, line), other)
                heapq.heappush(heap, entry)
    return left


def hand_over(held: Ownership, front: Front, unit: int, target: int) -> None:
    """Move `unit` and note the new contacts between territories in `front`."""
    held.give(unit, target)
    for other in held.neighbours[unit]:
        theirs = held.owner[other]
        if theirs not in (target, -1):
            front.setdefault((theirs, target), {})[other] = None
            front.setdefault((target, theirs), {})[unit] = None


def _less(amount: list[float], work: list[float]) -> list[float]:
    return [a - w for a, w in zip(amount, work)]


def _norm(amount: list[float], scale: list[float]) -> float:
    """Return the size of a workload with all criteria made comparable (L1)."""
    return sum(abs(a) * s for a, s in zip(amount, scale))
