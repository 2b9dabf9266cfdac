"""Centers found to suit a design without any: by its ways, within reach, apart from others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from ..location.covering import fewest_centers, held_together, nearest_reach, reached_in
from ..location.recenter import TravelFrom, recenter
from ..location.sharing import ToShare, exchanged
from ..location.siting import MEDIAN, choose_sites, reaching
from ..model.data_classes import dataclass
from ..model.graph import components, without_edges
from ..model.measures import distance, plan_centers
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.reach import UNLIMITED, Reach
from ..model.scipy_parts import cKDTree, csr_matrix
from ..model.travel_table import CENTERS_AT_ONCE
from ..presolve.heavy import set_aside_heavy
from ..search.refine import rank_of
from ..solvers.assignment import matched
from ..state.order import PlanRank, rank_plan
from ..travel.reach import explain_reach, within_reach
from ..travel.spacing import close_pairs
from .full_design import FullDesign

LOCATED = 4_000
"""Most units that centers are located among before territories are designed."""

TIMED = 1_000
"""The same where time is limited, which takes the ways between all of them."""

BEGINNINGS, CARRIED = 4, 3
"""Sets of centers that are searched from, and the best of them that are designed around."""

LARGE = 1_000
"""Units from which on the plan that knew of no distance is not gone on from where centers that were
located keep it: that takes longest, and seldom leads anywhere."""

NOISE = 0.7
"""By what power of e weights differ from one beginning to the next."""

Solve = Callable[..., FullDesign]
"""Designs a plan for a problem (`Problem`, `Progress`); `wider`: a greater reach to keep."""


def find_centers(
    first: FullDesign,
    travel_from: TravelFrom,
    solve: Solve,
    *,
    plain: bool,
    reach: Reach = UNLIMITED,
    spacing: float = 0.0,
    crossed: np.ndarray | None = None,
    seed: int = 0,
    progress: Progress = SILENT,
) -> FullDesign:
    """Find centers for a design without any, and design around them, a few rounds.

    A design by squared straight distances has its centers already, unless one is too far from
    a unit or too near to another. Where barriers are costly, a design that does not cross them
    at all is tried, too, and the better of the two is kept. Where there is a greatest distance,
    centers that reach all units are located first, if the number of territories is enough for
    it, and among which the workload can be shared out, as far as that can be.

    Parameters
    ----------
    first : FullDesign
        By straight lines.
    travel_from : callable
        What ways between units take.
    solve : callable
        Designs a plan for a problem with fixed centers, or without.
    plain : bool
        Ways are straight and count by their square.
    reach : Reach
        Greatest ways of units from a center.
    spacing : float
        Least distance (km) between centers.
    crossed : (e, 2) int, optional
        Neighbours on either side of a costly barrier.
    seed : int
        Of the search for centers among which the workload can be shared out.
    """
    if plain and _keeps(first, reach, spacing):
        return first
    problem, gathers, tries = first.problem, None, [_Try(first.plan)]
    if reach.is_limit and problem.n <= (TIMED if np.isfinite(reach.time) else LOCATED):
        asked = reach
        reaching_all = reaching_seats(
            problem, reach, travel_from, spacing, seed, progress.part(0, 10)
        )
        reach, gathers = reaching_all.reach, reaching_all.gathers
        tries = [_Try(first.plan, _matched(first, each, progress)) for each in reaching_all.seats]
        tries.append(_Try(first.plan, is_spare=problem.n >= LARGE))
        if reach != asked:
            solve = partial(solve, wider=reach)
    apart = _without_crossing(problem, crossed)
    if apart is not None:
        tries.append(_Try(solve(apart, progress.part(0, 10)).plan))
    search = _Search(problem, travel_from, solve, gathers, reach, spacing)
    width, found = 90 / len(tries), list[tuple[tuple[int, float, float], FullDesign]]()
    for turn, each in enumerate(tries):
        if _is_needless(each, [rank for rank, _ in found]):
            continue
        part = progress.part(10 + width * turn, 10 + width * (turn + 1))
        found.append(search.centered(each, part))
    best = min(found, key=lambda each: each[0])[1]
    return replace(best, problem=replace(best.problem, travel=None)) if plain else best


def rank_centered(
    done: FullDesign, reach: Reach, spacing: float, progress: Progress = SILENT
) -> tuple[int, PlanRank]:
    """Return what designs around centers are compared by, the least first.

    Pairs of centers that are too close to each other, then the rank of the plan, whose units
    beyond reach count as served by centers that must not serve them.
    """
    center = plan_centers(done.problem, done.plan)
    near = within_reach(replace(done.problem, center=center), reach, progress)
    close = close_pairs(done.problem, center, spacing)
    return len(close), rank_of(near, done.plan)


def _is_needless(each: _Try, ranks: Sequence[tuple[int, float, float]]) -> bool:
    """Tell whether a try need not be made for what others have led to."""
    if each.seats is not None:
        return any(rank[:2] == (0, 0.0) for rank in ranks)
    return each.is_spare and any(rank[0] == 0 for rank in ranks)


@dataclass(frozen=True)
class Reaching:
    """Places for centers that reach all units.

    Attributes
    ----------
    seats : list of (k,) int64
        Units, the most promising first: different answers to the same question.
    reach : Reach
        Within which ways.
    gathers : (n, m) float64
        What a center at each unit reaches in all.
    """

    seats: list[np.ndarray]
    reach: Reach
    gathers: np.ndarray


def reaching_seats(
    problem: Problem,
    reach: Reach,
    travel_from: TravelFrom | None = None,
    spacing: float = 0.0,
    seed: int = 0,
    progress: Progress = SILENT,
) -> Reaching:
    """Place centers at units so that they reach all units and can share out the workload.

    The fewest that reach all, and of further ones those that make ways short; fewer than needed
    are placed so that the farthest unit is as near as can be, which is then beyond `reach`.
    Where these can't share out the workload, centers are exchanged, from several beginnings.

    Parameters
    ----------
    travel_from : callable, optional
        What ways between units take, where time is limited.
    """
    time = _times(problem, reach, travel_from, progress)

    def near_at(factor: float) -> csr_matrix:
        place, wide = problem.position, reach if factor == 1.0 else reach.times(factor)
        return reached_in(place, place, wide, time, globe=problem.globe)

    near = held_together(near_at(1.0), problem.graph, _all(problem))
    cover = fewest_centers(near, progress=progress)
    if len(cover.chosen) > problem.k:
        factor, chosen = nearest_reach(near_at, problem.k, 1.0, progress)
        cover = replace(cover, chosen=chosen)
        near, reach = near_at(factor), reach.times(factor)
    apart = distance(problem, problem.position[:, None], problem.position[None])
    allowed, share = near.toarray().astype(bool), reach.share(apart, time)
    ways = np.where(allowed, share, 2 * share + 1)
    shared, heavy = _shared(problem, near)
    nobody = np.isin(_all(problem), heavy)
    begun = np.union1d(cover.chosen, heavy) if spacing == 0 else None
    rng, found = np.random.default_rng(seed), list[tuple[float, np.ndarray]]()
    for turn in range(BEGINNINGS):
        noise = np.exp(rng.normal(0.0, NOISE, problem.n)) if turn else np.ones(problem.n)
        travel, mass = reaching(np.square(apart), problem.mass * noise, ways)
        args = nobody, MEDIAN, apart, spacing, progress, begun
        seats = choose_sites(travel, mass, problem.k, *args)
        free = seats[~np.isin(seats, heavy)]
        outside, free = exchanged(shared, free, apart, spacing, rng, progress)
        found.append((outside, np.concatenate([heavy, free])))
        if outside <= 1e-9:
            break
    found.sort(key=lambda each: each[0])
    return Reaching([seats for _, seats in found[:CARRIED]], reach, near.T @ problem.workload)


def _times(
    problem: Problem, reach: Reach, travel_from: TravelFrom | None, progress: Progress
) -> np.ndarray | None:
    """Return (n, n) float64, what ways between units take; None where time is no matter."""
    if travel_from is None or not np.isfinite(reach.time):
        return None
    every = _all(problem)
    turns = np.array_split(every, -(-problem.n // CENTERS_AT_ONCE))
    return np.hstack([travel_from(every, some) for some in progress.watched(turns, 1)])


def _shared(problem: Problem, near: csr_matrix) -> tuple[ToShare, np.ndarray]:
    """Return what centers must share out, and the heavy units, which are centers by themselves."""
    aside = set_aside_heavy(replace(problem, start=None))
    others = np.setdiff1d(np.arange(problem.k), aside.territories)
    mean = np.maximum(aside.problem.target[others].mean(axis=0), 1e-300)
    light = np.setdiff1d(_all(problem), aside.units)
    lower, upper = aside.problem.lower[others].min(axis=0), aside.problem.upper[others].max(axis=0)
    share = problem.workload[light] / mean
    return ToShare(near.tocsc()[light], share, lower / mean, upper / mean), aside.units


def beside_short(problem: Problem, gathers: np.ndarray) -> Problem:
    """Return a problem in which territories that reach too little need not carry more.

    The others then have their targets, as far as that can be.

    Parameters
    ----------
    gathers : (k, m) float64
        What each territory's center reaches.
    """
    short = (gathers < problem.lower - problem.slack).any(axis=1)
    if not short.any() or short.all():
        return problem
    heavy = set_aside_heavy(replace(problem, start=None)).units
    light = problem.workload.sum(axis=0) - problem.workload[heavy].sum(axis=0)
    count = max((problem.k - int(short.sum()) - len(heavy)) / (problem.k - int(short.sum())), 0.0)
    left = np.clip(light - problem.target[~short].sum(axis=0) * count, 0.0, None)
    share = gathers[short] / np.maximum(gathers[short].sum(axis=0), 1e-300)
    target, lower, least = problem.target.copy(), problem.lower.copy(), problem.least.copy()
    target[short] = np.minimum(left * share, gathers[short])
    lower[short] = least[short] = 0.0
    return replace(problem, target=target, lower=lower, least=least)


def _matched(first: FullDesign, seats: np.ndarray, progress: Progress) -> np.ndarray:
    """Return seats in the order of the territories of a design that they are nearest to."""
    place = plan_centers(first.problem, first.plan)
    apart = distance(first.problem, place[:, None], first.problem.position[seats][None])
    return seats[matched(np.nan_to_num(apart, nan=float(np.nanmax(apart))), progress)[1]]


def _all(problem: Problem) -> np.ndarray:
    return np.arange(problem.n)


def _keeps(first: FullDesign, reach: Reach, spacing: float) -> bool:
    """Tell whether a design keeps a limit on the distance to centers, and between them."""
    problem, plan = first.problem, first.plan
    near = explain_reach(problem, plan, reach) is None
    return near and not close_pairs(problem, plan_centers(problem, plan), spacing)


def _without_crossing(problem: Problem, crossed: np.ndarray | None) -> Problem | None:
    """Return the problem without ways across costly barriers, if territories are enough for it."""
    if crossed is None:
        return None
    graph = without_edges(problem.graph, *crossed.T)
    return None if components(graph)[0] > problem.k else replace(problem, graph=graph)


@dataclass(frozen=True)
class _Try:
    """A plan to begin with, and units to begin with as its centers, if not those that suit it.

    `is_spare`: it is made only where no other one has kept the greatest distance.
    """

    plan: np.ndarray
    seats: np.ndarray | None = None
    is_spare: bool = False


@dataclass(frozen=True)
class _Search:
    """What all tries share.

    Attributes
    ----------
    gathers : (n, m) float64 or None
        See `Reaching`.
    """

    problem: Problem
    travel_from: TravelFrom
    solve: Solve
    gathers: np.ndarray | None
    reach: Reach
    spacing: float

    def centered(
        self, begun: _Try, progress: Progress
    ) -> tuple[tuple[int, float, float], FullDesign]:
        """Return how good the best design about centers is that a try leads to, and the design."""
        turns: list[FullDesign] = []

        def plan_for(wanted: Problem, part: Progress) -> np.ndarray:
            # What is out of reach of centers that are yet being moved is not worth saying.
            turns.append(self.solve(self._aimed(wanted), part.hushed()))
            return turns[-1].plan

        served = recenter(
            self.problem,
            begun.plan,
            self.travel_from,
            plan_for,
            progress,
            self.reach,
            self.spacing,
            begun.seats,
            self._outside,
        )
        best, whole = turns[served.turn], self.problem
        # Other centers could do better: any proof is for these.
        found = replace(best.found, bound=None, free_bound=None, proven=False)
        judged = replace(
            best.problem,
            travel=served.problem.travel,
            target=whole.target,
            lower=whole.lower,
            least=whole.least,
        )
        return served.rank, replace(best, found=found, problem=judged)

    def _aimed(self, around: Problem) -> Problem:
        """Return a problem with centers, with the limits that can be asked of these."""
        if self.gathers is None:
            return around
        seat = cKDTree(around.position).query(around.center)[1]
        return beside_short(around, self.gathers[seat])

    def _outside(self, around: Problem, plan: np.ndarray) -> float:
        """Return how far a plan is outside of what can be asked of it, in targets."""
        aimed = set_aside_heavy(replace(self._aimed(around), start=plan)).problem
        return rank_plan(aimed, plan).outside
