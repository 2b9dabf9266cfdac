"""The whole job: from units and targets to balanced, connected, compact territories."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.spatial import cKDTree

from .errors import InvalidInput
from .grow import grow, keep_main_parts
from .islands import Piece, divide
from .plan import Aim, Penalty, Plan, travel_mass
from .power import PowerDiagram, balanced_lloyd
from .problem import (
    FREE,
    FROZEN,
    UNASSIGNED,
    Problem,
    centroids,
    cost,
    max_deviation,
    within_limits,
)
from .progress import SILENT, Progress
from .refine import Schedule, rank_of, refine
from .seeding import bisection_centers
from .text import percent, tr


@dataclass(frozen=True)
class Design:
    """A plan and what the user should know about it.

    Attributes
    ----------
    assignment : (n,) int32
    notes : tuple of str
        Sentences on what stood in the way; empty when all went as asked.
    bound : float or None
        No plan can cost less than this (see `problem.cost`), where known.
    proven : bool
        No better plan exists.
    """

    assignment: np.ndarray
    notes: tuple[str, ...] = ()
    bound: float | None = None
    proven: bool = False


@dataclass(frozen=True)
class Effort:
    """How much work to spend.

    Attributes
    ----------
    starts : int
        Sets of seeds to try on a coarse picture of the units.
    finalists : int
        The best of them that are carried through.
    schedule : Schedule
    """

    starts: int
    finalists: int
    schedule: Schedule


EFFORTS = {
    "fast": Effort(3, 1, Schedule(rounds=40, heat=0.0)),
    "balanced": Effort(8, 2, Schedule(rounds=150, heat=0.5)),
    "best": Effort(24, 5, Schedule(rounds=600, heat=1.0)),
}

NARROW = 0.95
COARSE_LEAF = 8
COARSE_FROM = 8_000


def design(
    problem: Problem, effort: str = "balanced", seed: int = 0, progress: Progress = SILENT
) -> Design:
    """Design territories.

    Parameters
    ----------
    effort : {"fast", "balanced", "best"}
    seed : int
        Same problem and seed, same plan.

    Raises
    ------
    Infeasible
        When no plan of connected territories can exist.
    """
    if effort not in EFFORTS:
        raise InvalidInput(tr("Unknown effort: {effort}").format(effort=effort))
    rng = np.random.default_rng(seed)
    assignment = np.full(problem.n, UNASSIGNED, dtype=np.int32)
    pieces = divide(problem)
    for number, piece in enumerate(pieces):
        part = progress.part(100 * number / len(pieces), 100 * (number + 1) / len(pieces))
        assignment[piece.units] = piece.territories[
            _design_piece(piece.problem, EFFORTS[effort], rng, part)
        ]
    return Design(assignment, tuple(_notes(problem, assignment, pieces)))


def _design_piece(
    problem: Problem, effort: Effort, rng: np.random.Generator, progress: Progress
) -> np.ndarray:
    if problem.k == 1:
        return np.zeros(problem.n, dtype=np.int32)
    problem = with_anchors(problem)
    firsts = _first_plans(problem, effort, rng, progress.part(0, 40))
    found_plans = []
    for number, first in enumerate(firsts):
        part = progress.part(40 + 60 * number / len(firsts), 40 + 60 * (number + 1) / len(firsts))
        plan = _plan(problem, first)
        found = refine(
            plan, effort.schedule, max(cost(problem, first), 1e-9) / problem.k, rng, part
        )
        found_plans.append(found)
    return min(found_plans, key=lambda found: rank_of(problem, found))


def with_anchors(problem: Problem) -> Problem:
    """Return the problem with each fixed center's own unit locked to its territory."""
    if problem.center is None:
        return problem
    start = (
        np.full(problem.n, UNASSIGNED, dtype=np.int32)
        if problem.start is None
        else problem.start.copy()
    )
    locked = problem.locked.copy()
    taken = locked.copy()
    tree = cKDTree(problem.position)
    for j, center in enumerate(problem.center):
        near = np.atleast_1d(tree.query(center, k=min(problem.n, problem.k + 1))[1])
        own = [unit for unit in near.tolist() if not taken[unit]]
        if (locked & (start == j)).any() or not own:
            continue
        start[own[0]], locked[own[0]], taken[own[0]] = j, True, True
    return replace(problem, start=start, locked=locked)


def _plan(problem: Problem, assignment: np.ndarray) -> Plan:
    narrow = NARROW * min(problem.compactness / 50.0, 1.0)
    scale = np.where(problem.target > 0, problem.target, problem.target.mean(axis=0))
    middle = np.clip(problem.target, problem.lower, problem.upper)
    low = middle - narrow * (middle - problem.lower)
    high = middle + narrow * (problem.upper - middle)
    smooth = max(problem.compactness - 50.0, 0.0) / 50.0
    length = _cut_length(problem, assignment)
    travel = cost(problem, assignment)
    border = smooth * travel / length if length > 0 else 0.0
    aim = Aim(
        1.0 - smooth if border else 1.0, border, low / scale, high / scale, scale, problem.center
    )
    zero = np.zeros_like(problem.target)
    return Plan(problem, assignment, aim, Penalty(1.0, zero, zero.copy()))


def _cut_length(problem: Problem, assignment: np.ndarray) -> float:
    low, high, length = problem.graph.edges()
    return float(length[assignment[low] != assignment[high]].sum())


def _first_plans(
    problem: Problem, effort: Effort, rng: np.random.Generator, progress: Progress
) -> list[np.ndarray]:
    """Return connected plans to refine: the starting plan, or balanced power diagrams."""
    mass = travel_mass(problem)
    fixed = _fixed(problem)
    closed = problem.territory_lock == FROZEN
    if problem.start is not None and _is_plan(problem.start, problem.k):
        middle = centroids(problem, problem.start)
        return [_connect(problem, problem.start, middle, np.zeros(problem.k), mass, fixed, closed)]
    firsts = []
    for diagram in _diagrams(problem, effort, rng, progress):
        owner = diagram.owner.copy()
        if problem.start is not None:
            owner[fixed] = problem.start[fixed]
        firsts.append(_connect(problem, owner, diagram.center, diagram.price, mass, fixed, closed))
    return firsts


def _connect(
    problem: Problem,
    owner: np.ndarray,
    center: np.ndarray,
    price: np.ndarray,
    mass: np.ndarray,
    fixed: np.ndarray,
    closed: np.ndarray,
) -> np.ndarray:
    owner = _no_empty(problem, owner, center, fixed)
    owner = keep_main_parts(problem.graph, owner, mass, fixed)
    full = grow(problem.graph, owner, problem.position, center, price, closed)
    return (
        full
        if (full >= 0).all()
        else grow(problem.graph, full, problem.position, center, price, np.zeros_like(closed))
    )


def _no_empty(
    problem: Problem, owner: np.ndarray, center: np.ndarray, fixed: np.ndarray
) -> np.ndarray:
    """Give each territory without units the nearest unit that another can spare."""
    owner = np.array(owner, dtype=np.int32)
    for j in np.flatnonzero(np.bincount(owner[owner >= 0], minlength=problem.k) == 0):
        count = np.bincount(owner[owner >= 0], minlength=problem.k)
        spare = np.flatnonzero(~fixed & ((owner < 0) | (count[owner] > 1)))
        apart = np.square(problem.position[spare] - center[j]).sum(axis=1)
        owner[spare[np.argmin(apart)]] = j
    return owner


def _diagrams(
    problem: Problem, effort: Effort, rng: np.random.Generator, progress: Progress
) -> list[PowerDiagram]:
    """Return the most promising balanced power diagrams of several starts."""
    mass, target = travel_mass(problem), _travel_target(problem)
    if problem.center is not None:
        movable = np.zeros(problem.k, dtype=bool)
        return [balanced_lloyd(problem.position, mass, problem.center, target, 0, movable)]
    movable = np.ones(problem.k, dtype=bool)
    position, weight = coarse_points(problem.position, mass)
    tried = []
    for turn in range(effort.starts):
        progress.percent(70.0 * turn / effort.starts)
        center = _matched(problem, bisection_centers(position, weight, target, rng))
        tried.append(balanced_lloyd(position, weight, center, target, 12, movable, 20, progress))
    tried.sort(key=lambda diagram: diagram.value)
    rounds = 3 if len(position) < problem.n else 8
    return [
        balanced_lloyd(
            problem.position, mass, diagram.center, target, rounds, movable, 40, progress
        )
        for diagram in tried[: effort.finalists]
    ]


def _matched(problem: Problem, center: np.ndarray) -> np.ndarray:
    """Renumber centers so that territories with units in the start lie where those are."""
    if problem.start is None or not (problem.start >= 0).any():
        return center
    wanted = centroids(problem, problem.start)
    bound = np.flatnonzero(np.isfinite(wanted).all(axis=1))
    apart = np.square(wanted[bound][:, None] - center[None]).sum(axis=2)
    _, near = linear_sum_assignment(apart)
    rest = np.setdiff1d(np.arange(len(center)), near)
    order = np.empty(len(center), dtype=np.int64)
    order[bound] = near
    order[np.setdiff1d(np.arange(len(center)), bound)] = rest
    return center[order]


def coarse_points(position: np.ndarray, mass: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Gather many points into few: the leaves of a k-d tree, weighted by what they hold."""
    if len(position) < COARSE_FROM:
        return position, mass
    leaf = np.empty(len(position), dtype=np.int64)
    waiting, count = [cKDTree(position, leafsize=COARSE_LEAF).tree], 0
    while waiting:
        node = waiting.pop()
        if node.split_dim < 0:
            leaf[node.indices] = count
            count += 1
        else:
            waiting += [node.greater, node.lesser]
    weight = np.bincount(leaf, weights=mass)
    middle = [np.bincount(leaf, weights=mass * x) / weight for x in position.T]
    return np.column_stack(middle), weight


def _travel_target(problem: Problem) -> np.ndarray:
    """Return (k,) the mass each territory should have for its several targets' sake."""
    total = problem.target.sum(axis=0)
    share = np.divide(problem.target, total, out=np.zeros_like(problem.target), where=total > 0)
    return np.maximum(share @ problem.weight, 1e-9)


def _fixed(problem: Problem) -> np.ndarray:
    fixed = problem.locked.copy()
    if problem.start is not None:
        kept = problem.start >= 0
        fixed[kept] |= problem.territory_lock[problem.start[kept]] != FREE
    return fixed


def _is_plan(start: np.ndarray, k: int) -> bool:
    """Tell whether a start is a plan to go on from, not just a few units held in place."""
    kept = start >= 0
    full = np.bincount(start[kept], minlength=k).all()
    return bool(full) and float(kept.mean()) >= 0.5


def _notes(problem: Problem, assignment: np.ndarray, pieces: list[Piece]) -> list[str]:
    notes = []
    if not within_limits(problem, assignment):
        notes.append(
            tr("The tolerance was not reached: the largest deviation is {share}.").format(
                share=percent(max_deviation(problem, assignment))
            )
        )
    return notes
