"""Certificates: how good a plan is, with all it takes to check that without this code.

What stands in one, and the formula that proves its bounds, tells `scripts/verify_certificate.py`,
which checks it in plain Python. A plan is compared with all that are nowhere farther outside of
their limits; groups, exceptions, reach and contiguity can only add to what is proven.
"""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import replace
from typing import Any

import numpy as np

from ..bounds.bound import prices_in_line
from ..guards.budget import Budget
from ..guards.cannot_link import together
from ..guards.locks import pinned_units
from ..model.data_classes import dataclass
from ..model.errors import InvalidInput
from ..model.graph import parts_per_territory
from ..model.measures import distance, loads, plan_centers
from ..model.problem import FREE, FROZEN, Problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from ..presolve.pieces import among
from ..realign.asked import realignment
from ..realign.excess import excess_worths
from ..realign.nearby import nearby_worths

FORMAT = "territory-planner certificate 1"
NO_LIMIT = 1e300
_LOOK = 16  # territories between two looks for a cancel

Certificate = dict[str, Any]
"""What is written as JSON."""


def certify_travel(problem: Problem, plan: np.ndarray, progress: Progress = SILENT) -> Certificate:
    """Return a certificate of how little a plan travels, for its centers.

    Parameters
    ----------
    problem : Problem
        Without `travel`: ways are straight and count by their square.
    plan : (n,) int
        Territory of each unit; units without one are left out.

    Raises
    ------
    InvalidInput
        When ways are along roads, or from a table.
    """
    if problem.travel is not None:
        raise InvalidInput(
            tr(
                "A certificate can only be written of straight ways that count by their square: "
                "leave out roads, tables of costs, barriers that cost, and other ways to count."
            )
        )
    center = plan_centers(problem, plan)
    served = np.isfinite(center).all(axis=1)
    center = np.where(served[:, None], center, 0.0)
    seen = _seen(problem, plan, plan >= 0, progress)
    whole, share, mass = seen.problem, seen.share, seen.mass
    pinned = pinned_units(whole)
    closed = (whole.territory_lock == FROZEN) | ~served
    free, ready = pinned < 0, np.flatnonzero(~closed)
    price = np.zeros(whole.k)
    if mass[free].sum() > 0 and len(ready):
        taken = loads(whole, pinned)
        low, high = (
            np.maximum(each - taken, 0.0)[ready] @ share for each in (seen.lower, seen.upper)
        )
        ways = whole.position[free], center[ready], mass[free]
        price[ready] = prices_in_line(*ways, low, high, progress)[1]
    worth = price[:, None] * share
    apart = distance(whole, whole.position, center[seen.plan])
    said = {
        "what": "travel",
        "globe": bool(whole.globe),
        "position": whole.position.tolist(),
        "center": center.tolist(),
        "cost": math.fsum((mass * np.square(apart)).tolist()),
    }
    least = _least_travel(seen, center, worth, np.flatnonzero(~closed), pinned, progress)
    return _signed(seen, said, pinned, closed, [seen.claim(worth, least)], progress)


def certify_moves(
    problem: Problem, plan: np.ndarray, counts: np.ndarray, progress: Progress = SILENT
) -> Certificate:
    """Return a certificate of how little a plan moves of the one that the problem starts from.

    Parameters
    ----------
    plan : (n,) int
        Units without a territory, now or before, are left out.
    counts : (n,) float64
        What moving each unit counts.

    Raises
    ------
    InvalidInput
        When the problem starts from no plan.
    """
    if problem.start is None:
        raise InvalidInput(tr("There is no plan that moves could be counted from."))
    held = (plan >= 0) & (problem.start >= 0)
    seen, counts = _seen(problem, plan, held, progress), counts[held]
    home = problem.start[held]
    # What the plan itself moves may be moved, whatever locks say.
    stays = (seen.problem.locked | (seen.problem.territory_lock[home] != FREE)) & (
        seen.plan == home
    )
    closed = seen.problem.territory_lock == FROZEN
    closed[seen.plan[seen.plan != home]] = False
    lock = np.where(closed, FROZEN, FREE).astype(np.int8)
    open_ = replace(
        seen.problem,
        lower=seen.lower,
        upper=seen.upper,
        locked=stays,
        territory_lock=lock,
        start=home,
    )
    endless = np.full(open_.k, np.inf)
    asked = realignment(open_, Budget(home, counts, np.inf, endless))
    graph, number = open_.graph, np.arange(open_.k)
    near = np.eye(open_.k, dtype=bool)
    near[home[graph.tails], home[graph.indices]] = True
    pinned = np.where(stays, home, -1)
    claims = []
    for is_near, worth in ((False, excess_worths(asked)[1]), (True, nearby_worths(asked)[1])):
        progress.check()
        if is_near and not near[home, seen.plan].all():
            continue  # It is not itself among the plans that it would be compared with.
        reached = near[home] if is_near else np.ones_like(near)[home]
        to = reached & ~closed & ~stays[:, None] | (number == home[:, None])
        taken = np.where(number == home[:, None], 0.0, counts[:, None])
        least = np.where(to, taken - seen.problem.workload @ worth.T, np.inf).min(axis=1)
        claims.append({**seen.claim(worth, least), "next_door": is_near})
    said = {
        "what": "moves",
        "home": home.tolist(),
        "counts": counts.tolist(),
        "counted": math.fsum(counts.tolist()),
        "cost": math.fsum(counts[seen.plan != home].tolist()),
    }
    return _signed(seen, said, pinned, closed, claims, progress)


@dataclass(frozen=True)
class _Seen:
    """What a certificate is of: units with a territory, and the limits that plans may reach.

    Attributes
    ----------
    problem : Problem
    plan : (n,) int
    share : (m,) float64
        See `Problem.mass_weight`.
    lower, upper : (k, m) float64
        What comparable plans keep: the limits, rounding included, and what this plan carries.
    """

    problem: Problem
    plan: np.ndarray
    share: np.ndarray
    lower: np.ndarray
    upper: np.ndarray

    @property
    def mass(self) -> np.ndarray:
        return self.problem.workload @ self.share

    def claim(self, worth: np.ndarray, least: np.ndarray) -> dict[str, Any]:
        """Return what worths (k, m) prove, if each unit adds at `least` so much (n,)."""
        limits = np.where(worth > 0, self.lower * worth, self.upper * worth)
        bound = math.fsum([*limits.ravel().tolist(), *least.tolist()])
        return {"price": worth.tolist(), "bound": bound}


def _seen(problem: Problem, plan: np.ndarray, held: np.ndarray, progress: Progress) -> _Seen:
    share, slack = problem.mass_weight, problem.slack
    start = plan if problem.start is None else problem.start
    every = replace(problem, sizes=None, start=start)
    some = among(every, np.flatnonzero(held), np.arange(problem.k))
    # No limit is a number: JSON has no other.
    upper = np.minimum(problem.upper + slack, NO_LIMIT)
    some = replace(some, lower=problem.lower - slack, upper=upper)
    load = _summed(some.workload, plan[held], problem.k, progress)
    return _Seen(
        some,
        plan[held],
        share,
        np.minimum(some.lower, load),
        np.maximum(some.upper, load),
    )


def _summed(workload: np.ndarray, plan: np.ndarray, k: int, progress: Progress) -> np.ndarray:
    """Return loads (k, m), each added up exactly, as whoever checks them does."""
    looked = progress.watched(range(k), _LOOK)
    return np.array(
        [[math.fsum(column) for column in workload[plan == each].T.tolist()] for each in looked]
    )


def _least_travel(
    seen: _Seen,
    center: np.ndarray,
    worth: np.ndarray,
    ready: np.ndarray,
    pinned: np.ndarray,
    progress: Progress,
) -> np.ndarray:
    """Return (n,) what each unit's travel less its worth comes to at least."""
    whole, mass = seen.problem, seen.mass
    least = np.full(whole.n, np.inf)
    for territory in progress.watched(range(whole.k), _LOOK):
        some = pinned == territory
        if territory in ready:
            some |= pinned < 0
        straight = np.square(whole.position[some] - center[territory]).sum(axis=1)
        value = mass[some] * straight - whole.workload[some] @ worth[territory]
        least[some] = np.minimum(least[some], value)
    return least


def _signed(
    seen: _Seen,
    said: dict[str, Any],
    pinned: np.ndarray,
    closed: np.ndarray,
    claims: list[dict[str, Any]],
    progress: Progress,
) -> Certificate:
    """Return a certificate with what all have in common, and its digest."""
    whole, plan, graph = seen.problem, seen.plan, seen.problem.graph
    once = graph.tails < graph.indices
    load = _summed(whole.workload, plan, whole.k, progress)
    outside = ((load < whole.lower) | (load > whole.upper)).any(axis=1)
    held = np.flatnonzero(pinned >= 0)
    full = {
        "format": FORMAT,
        **said,
        "plan": plan.tolist(),
        "workload": whole.workload.tolist(),
        "weight": seen.share.tolist(),
        "edges": np.column_stack([graph.tails[once], graph.indices[once]]).tolist(),
        "lower": whole.lower.tolist(),
        "upper": whole.upper.tolist(),
        "held": np.column_stack([held, pinned[held]]).tolist(),
        "closed": np.flatnonzero(closed).tolist(),
        "apart": whole.apart.tolist(),
        "joined": whole.apart[together(plan, whole.apart)].tolist(),
        "load": load.tolist(),
        "total": [math.fsum(column) for column in whole.workload.T.tolist()],
        "outside": np.flatnonzero(outside).tolist(),
        "parts": parts_per_territory(graph, plan, whole.k).tolist(),
        "claims": claims,
    }
    progress.check()
    text = json.dumps(full, sort_keys=True, separators=(",", ":"), allow_nan=False)
    progress.check()
    return {**full, "digest": hashlib.sha256(text.encode("ascii")).hexdigest()}
