"""First plans: connected, roughly balanced, near where good territories lie."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..guards.locks import immovable
from ..model.measures import centroids, plan_centers
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from ..search.connect import connect
from ..solvers.assignment import matched
from ..state.parting import separate
from ..state.plan import travel_mass
from .kd_leaves import kd_leaves
from .power import PowerDiagram, balanced_lloyd
from .seeding import bisection_centers
from .service import balanced_service

COARSE_LEAF = 8
"""Most units gathered into one point while many starts are compared."""

COARSE_FROM = 8_000
"""Units from which on starts are compared on gathered points."""

SAME = 1e-4
"""Relative difference of values below which two diagrams are taken for the same."""

OFF_TARGET = 0.3
"""How far targets are off for further plans around fixed centers (deviation of the logarithm)."""

EARLY_ROUNDS, LATE_ROUNDS, FULL_ROUNDS = 6, 12, 3
"""Moves of the centers: of every start, of the better half, of a finalist on all units."""

JUDGED = 60
"""Queries that tell the better of two diagrams."""

NEAR_RIGHT = 8
"""Queries between moves on all units: centers and prices are nearly what they come to be."""


def with_anchors(problem: Problem) -> Problem:
    """Return the problem with each fixed center's own unit locked to its territory.

    That is the unit that holds it, or where that is not known, is locked elsewhere or may not be
    served from there, the nearest that is free. Where centers need not lie in their territory
    none is.
    """
    if problem.center is None or not problem.center_inside:
        return problem
    start = (
        np.full(problem.n, UNASSIGNED, dtype=np.int32)
        if problem.start is None
        else problem.start.copy()
    )
    locked = problem.locked.copy()
    near = cKDTree(problem.position).query(problem.center, k=min(problem.n, 2 * problem.k))[1]
    near = near.reshape(problem.k, -1)
    if problem.seat is not None:
        near = np.column_stack([problem.seat, near])
    for j, row in enumerate(near.tolist()):
        if (locked & (start == j)).any():
            continue
        free = (unit for unit in row if unit >= 0 and not locked[unit])
        unit = next((unit for unit in free if _may_serve(problem, j, unit)), None)
        if unit is not None:
            start[unit], locked[unit] = j, True
    return replace(problem, start=start, locked=locked)


def _may_serve(problem: Problem, territory: int, unit: int) -> bool:
    """Tell whether a center may serve a unit, excused ones too."""
    return problem.travel is None or problem.travel.one(unit, territory) < problem.travel.barred


def first_plans(
    problem: Problem,
    starts: int,
    finalists: int,
    rng: np.random.Generator,
    progress: Progress = SILENT,
    *,
    again: bool = False,
    quick: bool = False,
) -> list[np.ndarray]:
    """Return connected plans to refine: the starting plan, or balanced power diagrams.

    Pairs that must be apart are parted, where there is a way.

    Parameters
    ----------
    starts : int
        Sets of seeds to compare.
    finalists : int
        The best of them to return plans of.
    again : bool
        Whether there were plans before, which these should differ from: around fixed centers
        only the first is for the targets as they are, all others are for targets somewhat off.
    quick : bool
        Free centers need not come to rest.
    """
    mass = travel_mass(problem)
    fixed, closed = immovable(problem)
    if problem.start is not None and _is_plan(problem.start, problem.k):
        middle, price = centroids(problem, problem.start), np.zeros(problem.k)
        whole = connect(problem, problem.start, middle, price, mass, fixed, closed, progress)
        return [separate(problem, whole)]
    plans = []
    given = problem, mass, starts, finalists, rng, progress
    for diagram in _diagrams(*given, again=again, quick=quick):
        owner = diagram.owner.copy()
        if problem.start is not None:
            owner[fixed] = problem.start[fixed]
        center, price = diagram.center, diagram.price
        whole = connect(problem, owner, center, price, mass, fixed, closed, progress)
        plans.append(separate(problem, whole))
    return plans


def _diagrams(
    problem: Problem,
    mass: np.ndarray,
    starts: int,
    finalists: int,
    rng: np.random.Generator,
    progress: Progress,
    *,
    again: bool,
    quick: bool,
) -> list[PowerDiagram]:
    """Return the most promising balanced power diagrams of several starts.

    All starts are taken a few rounds, the better half some more, the finalists to the end.
    """
    target = travel_target(problem)
    movable = np.full(problem.k, problem.center is None)
    if problem.center is not None:
        count = max(finalists, 2)
        return _around_centers(problem, mass, target, count, rng, progress, again=again)
    points, weight = coarse_points(problem.position, mass)
    tried = []
    for turn in range(starts):
        progress.percent(50.0 * turn / starts)
        center = bisection_centers(points, weight, target, rng, progress)
        center = _matched(problem, center, progress)
        tried.append(
            balanced_lloyd(points, weight, center, target, EARLY_ROUNDS, movable, 0, progress)
        )
    if quick and len(points) == problem.n:
        return _different(tried)[:finalists]
    tried.sort(key=lambda diagram: diagram.value)
    better = []
    for turn, diagram in enumerate(tried[: max(starts // 2, finalists)]):
        progress.percent(50.0 + 50.0 * turn / starts)
        better.append(
            balanced_lloyd(
                points,
                weight,
                diagram.center,
                target,
                LATE_ROUNDS,
                movable,
                JUDGED,
                progress,
                price=diagram.price,
            )
        )
    return [
        balanced_lloyd(
            problem.position,
            mass,
            diagram.center,
            target,
            FULL_ROUNDS,
            movable,
            40,
            progress,
            price=diagram.price,
            each=NEAR_RIGHT,
        )
        for diagram in _different(better)[:finalists]
    ]


def _around_centers(
    problem: Problem,
    mass: np.ndarray,
    target: np.ndarray,
    count: int,
    rng: np.random.Generator,
    progress: Progress,
    *,
    again: bool,
) -> list[PowerDiagram]:
    """Return balanced diagrams around fixed centers, all but a first one for targets that are off.

    What contiguity makes of diagrams is far from balanced where centers crowd: those that are off
    lead to other plans.
    """
    center = plan_centers(problem, np.zeros(problem.n, dtype=np.int32))
    diagrams = []
    for turn in range(count):
        off = OFF_TARGET if again or turn else 0.0
        wanted = target * np.exp(rng.normal(0.0, off, len(target)))
        if problem.travel is not None:
            diagrams.append(balanced_service(problem.travel, mass, center, wanted, progress))
            continue
        fixed = np.zeros(problem.k, dtype=bool)
        diagrams.append(
            balanced_lloyd(problem.position, mass, center, wanted, 0, fixed, progress=progress)
        )
    return diagrams


def _different(diagrams: list[PowerDiagram]) -> list[PowerDiagram]:
    """Return diagrams by rising value, of those that came to the same end only one."""
    kept: list[PowerDiagram] = []
    for diagram in sorted(diagrams, key=lambda diagram: diagram.value):
        if not kept or diagram.value > kept[-1].value * (1 + SAME):
            kept.append(diagram)
    return kept


def coarse_points(position: np.ndarray, mass: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Gather many points into few, each weighted by what it holds."""
    if len(position) < COARSE_FROM:
        return position, mass
    leaf = kd_leaves(position, COARSE_LEAF)
    weight = np.bincount(leaf, weights=mass)
    middle = [np.bincount(leaf, weights=mass * x) / weight for x in position.T]
    return np.column_stack(middle), weight


def _matched(problem: Problem, center: np.ndarray, progress: Progress) -> np.ndarray:
    """Renumber centers so that territories with units in the start lie where those are."""
    if problem.start is None or not (problem.start >= 0).any():
        return center
    wanted = centroids(problem, problem.start)
    bound = np.flatnonzero(np.isfinite(wanted).all(axis=1))
    free = np.setdiff1d(np.arange(len(center)), bound)
    apart = np.square(wanted[bound][:, None] - center[None]).sum(axis=2)
    _, near = matched(apart, progress)
    order = np.empty(len(center), dtype=np.int64)
    order[bound] = near
    order[free] = np.setdiff1d(np.arange(len(center)), near)
    return center[order]


def travel_target(problem: Problem) -> np.ndarray:
    """Return (k,) the share of the mass each territory should have, all criteria together."""
    total = problem.target.sum(axis=0)
    share = np.divide(problem.target, total, out=np.zeros_like(problem.target), where=total > 0)
    return np.maximum(share @ problem.weight, 1e-9)


def _is_plan(start: np.ndarray, k: int) -> bool:
    """Tell whether a start is a plan to go on from, not just a few units held in place."""
    kept = start >= 0
    full = np.bincount(start[kept], minlength=k).all()
    return bool(full) and float(kept.mean()) >= 0.5
