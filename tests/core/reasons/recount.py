"""Answers to “Why here?” counted anew: a change is made, and the shared judge asked again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.spatial import Delaunay

from territory_planner.core.checks.asked import Asked, Held, held_by
from territory_planner.core.checks.center_rules import straight_ways
from territory_planner.core.checks.issue import (
    BARRIER,
    CENTER,
    DETACHED,
    DISTANCE,
    DURATION,
    ENCLAVE,
    EXCEPTION,
    GAINED,
    GROUP,
    LOST,
    MAXIMUM,
    MINIMUM,
    NO_WAY,
    PAIR,
    PARENT,
    SPACING,
    TOLERANCE,
    UNIT_LOCK,
)
from territory_planner.core.checks.listing import find_issues
from territory_planner.core.checks.rules import no_rules
from territory_planner.core.checks.sizes import MAX_AREA, MAX_UNITS, sizes_of
from territory_planner.core.jobs.judge_plan import asked_of_plan
from territory_planner.core.jobs.request import GivenCenters, Request, Serving
from territory_planner.core.model.graph import graph_from_edges, with_edges
from territory_planner.core.model.problem import (
    FREE,
    make_problem,
    with_targets,
    with_workload,
)
from territory_planner.core.model.reach import Reach
from territory_planner.core.model.travel_table import full_travel
from territory_planner.core.reasons.records import LINK, TARGET, WORKLOAD, Amendment

HAIR = 1e-4
"""Share of a change that makes it too small."""


def judged(request: Request, plan: np.ndarray) -> tuple[Asked, Held]:
    """Return what is asked of a plan and the plan, as `judge` has them."""
    problem, asked = asked_of_plan(request, plan)
    return asked, held_by(problem, plan)


def breaks(request: Request, plan: np.ndarray, unit: int, target: int) -> set[tuple]:
    """Return what a move breaks, or breaks further, by the issues that the judge finds."""
    then = plan.copy()
    then[unit] = target
    before, after = (_measured(*judged(request, each)) for each in (plan, then))
    return {key for key, much in after.items() if much > before.get(key, 0.0) * (1 + 1e-9) + 1e-9}


def _measured(asked: Asked, held: Held) -> dict[tuple, float]:
    """Return how much is wrong, by what it is about."""
    found: dict[tuple, float] = {}
    for each in find_issues(asked, held):
        one = float(len(each.units))
        if each.kind == DISTANCE:
            place = asked.served.places(held)[held.assignment[each.units]]
            ways = straight_ways(asked.served, each.units, place)
            keys = [((DISTANCE, unit), way) for unit, way in zip(each.units.tolist(), ways)]
        elif each.kind == DURATION:
            own = held.assignment[each.units]
            ways = asked.served.travel.exact(each.units, own)
            keys = [((DURATION, unit), way) for unit, way in zip(each.units.tolist(), ways)]
        elif each.kind in (DETACHED, ENCLAVE, BARRIER):
            keys = [(("part", each.territory), 1.0)]
        elif each.kind in (UNIT_LOCK, LOST, GAINED, EXCEPTION):
            keys = [((each.kind, each.territory), one)]
        elif each.kind == NO_WAY:
            # Where no way leads at all, one that takes too long is no worse.
            keys = [((NO_WAY,), one), *(((DURATION, u), np.inf) for u in each.units.tolist())]
        elif each.kind == PAIR:
            keys = [((PAIR, *each.units.tolist()), 1.0)]
        elif each.kind == GROUP:
            keys = [((GROUP, each.wholes[0]), 1.0)]
        elif each.kind == PARENT:
            keys = [((PARENT, each.territory), 1.0)]
        elif each.kind == SPACING:
            keys = [((SPACING, *each.territories), each.amount)]
        else:
            keys = [((each.kind, each.territory, each.of, each.amount > 0), abs(each.amount))]
        for key, much in keys:
            found[key] = found.get(key, 0.0) + float(much)
    return found


def with_change(request: Request, unit: int, change: Amendment) -> Request:
    """Return what is asked once a change of data, target or rule has been made."""
    problem, rules = request.problem, request.rules
    what, to, c, t = change.what, change.needed, change.of, change.territory
    if what == TARGET:
        target = problem.target.copy()
        target[t, c] = to
        problem = with_targets(problem, target)
    elif what == WORKLOAD:
        work = problem.workload.copy()
        work[unit, c] = to
        problem = with_workload(problem, work)
    elif what == TOLERANCE:
        tolerance = problem.tolerance.copy()
        tolerance[c] = to
        problem = with_targets(problem, problem.target, tolerance=tolerance)
    elif what in (MINIMUM, MAXIMUM):
        limits = [None if each is None else each.copy() for each in request.hard]
        limits[what == MAXIMUM][c] = to
        return replace(request, hard=tuple(limits))
    elif what in (MAX_UNITS, MAX_AREA):
        most = problem.sizes.most.copy()
        most[problem.sizes.kind.index(what)] = to
        problem = replace(problem, sizes=replace(problem.sizes, most=most))
    elif what in (DISTANCE, DURATION, SPACING, CENTER, NO_WAY):
        return replace(request, serving=_served(request, unit, change))
    elif what == UNIT_LOCK:
        problem = replace(problem, locked=_but(problem.locked, unit, False))
    elif what in (LOST, GAINED):
        problem = replace(problem, territory_lock=_but(problem.territory_lock, t, FREE))
    elif what == EXCEPTION:
        rules = replace(rules, given=_but(rules.given, unit, -1))
    elif what == GROUP:
        rules = replace(rules, group=_but(rules.group, unit, -1))
    elif what == PARENT:
        rules = replace(rules, parent=_but(rules.parent, unit, -1))
    elif what == PAIR:
        gone = (np.sort(rules.apart, axis=1) == np.sort([unit, *change.units])).all(axis=1)
        rules = replace(rules, apart=rules.apart[~gone])
        problem = replace(problem, apart=rules.apart)
    elif what in (LINK, BARRIER):
        first, second = ([each] for each in change.units)
        problem = replace(problem, graph=with_edges(problem.graph, first, second))
    else:
        raise ValueError(what)
    return replace(request, problem=problem, rules=rules)


def _served(request: Request, unit: int, change: Amendment) -> Serving:
    serving, to = request.serving, change.needed
    if change.what == SPACING:
        return replace(serving, spacing=to)
    if change.what == DISTANCE:
        return replace(serving, reach=replace(serving.reach, km=to))
    if change.what == DURATION:
        return replace(serving, reach=replace(serving.reach, time=to))
    centers = serving.centers
    if change.what == CENTER:
        return replace(serving, centers=replace(centers, inside=False))
    rows = np.arange(centers.travel.k)
    units = np.arange(centers.travel.n)
    table = np.column_stack([centers.travel.exact(units, np.full_like(units, c)) for c in rows])
    row = centers.owner.tolist().index(change.territory)
    table[unit, row] = 0.0
    return replace(serving, centers=replace(centers, travel=full_travel(table)))


def _but(values: np.ndarray, at: int, value) -> np.ndarray:
    other = values.copy()
    other[at] = value
    return other


def a_hair_less(change: Amendment) -> Amendment | None:
    """Return a change that is a little too small; None for one that is made or not."""
    if np.isnan(change.needed):
        return None
    back = HAIR * (change.now - change.needed)
    if change.what == MAX_UNITS:
        back = -0.5
    return replace(change, needed=change.needed + back)


def drawn_request(seed: int) -> tuple[Request, np.ndarray]:
    """Return units in the plane with a plan, and rules of many kinds that it may break already."""
    rng = np.random.default_rng(seed)
    n, k, m = int(rng.integers(10, 26)), int(rng.integers(2, 5)), int(rng.integers(1, 3))
    position = rng.random((n, 2)) * 100
    corner = Delaunay(position).simplices
    first, second = corner.ravel(), np.roll(corner, 1, axis=1).ravel()
    edges = np.unique(np.sort(np.column_stack([first, second]), axis=1), axis=0)
    is_barred = rng.random(len(edges)) < 0.06
    kept = edges[~is_barred]
    graph = graph_from_edges(n, kept[:, 0], kept[:, 1], rng.random(len(kept)) * 1000)
    middle = position[rng.choice(n, k, replace=False)]
    plan = np.square(position[:, None] - middle).sum(axis=2).argmin(axis=1).astype(np.int32)
    noise = rng.random(n) < rng.choice([0.0, 0.0, 0.1])
    plan[noise] = rng.integers(-1, k, int(noise.sum()))
    work = rng.integers(1, 40, (n, m)).astype(float)

    def with_chance(share: float, value, other=None):
        return value if rng.random() < share else other

    apart = rng.integers(0, n, (3, 2)) if rng.random() < 0.4 else np.zeros((0, 2), dtype=np.int64)
    apart = apart[apart[:, 0] != apart[:, 1]].astype(np.int64)
    some = np.full(n, -1, dtype=np.int32)
    group = with_chance(0.4, np.where(rng.random(n) < 0.5, rng.integers(0, 4, n), -1), some)
    parent = with_chance(0.3, (position[:, 0] > 50).astype(np.int32), some)
    given = with_chance(0.3, np.where(rng.random(n) < 0.1, rng.integers(0, k, n), -1), some)
    rules = replace(
        no_rules(n),
        apart=apart,
        group=np.asarray(group, dtype=np.int32),
        parent=np.asarray(parent, dtype=np.int32),
        given=np.asarray(given, dtype=np.int32),
    )
    total = work.sum(axis=0) / k
    area = rng.random(n) * 1e6
    most_units = with_chance(0.3, float(n // k + 1))
    sizes = sizes_of(n, most_units, with_chance(0.3, 1.2 * area.sum() / k), area)
    lock = with_chance(0.3, rng.integers(0, 3, k), np.zeros(k, dtype=np.int64))
    start = plan.copy()
    other = rng.random(n) < rng.choice([0.0, 0.1])
    start[other] = rng.integers(-1, k, int(other.sum()))
    problem = make_problem(
        position,
        work,
        graph,
        k,
        target=with_chance(0.5, rng.random((k, m)) + 0.5),
        tolerance=float(rng.choice([0.05, 0.2, 0.5])),
        start=start,
        locked=(rng.random(n) < 0.1) & (start >= 0) if rng.random() < 0.3 else None,
        territory_lock=lock,
        apart=apart,
        center_at_unit=True,
        sizes=sizes,
    )
    hard = (with_chance(0.3, 0.8 * total), with_chance(0.3, 1.2 * total))
    serving = Serving(
        centers=_centers(rng, position, plan, k) if rng.random() < 0.5 else None,
        spacing=with_chance(0.2, 30.0, 0.0),
        reach=Reach(km=with_chance(0.5, 45.0, np.inf)),
    )
    if serving.centers is not None and rng.random() < 0.5:
        serving = replace(serving, reach=replace(serving.reach, time=60.0))
    barred = edges[is_barred].astype(np.int64)
    return Request(problem, rules, hard=hard, barred=barred, serving=serving), plan


def _centers(rng, position: np.ndarray, plan: np.ndarray, k: int) -> GivenCenters:
    """Return a center for each territory, in a unit of its own where it has one."""
    own = [np.flatnonzero(plan == t) for t in range(k)]
    unit = np.array([rng.choice(units) if len(units) else 0 for units in own], dtype=np.int64)
    way = np.linalg.norm(position[:, None] - position[unit], axis=2) * rng.uniform(0.8, 1.6)
    way[rng.random(way.shape) < 0.1] = np.inf
    travel = full_travel(way) if rng.random() < 0.6 else None
    return GivenCenters(
        position[unit], unit, np.arange(k), np.ones(k, dtype=bool), travel, bool(rng.random() < 0.5)
    )
