"""Drawing territories: first plans, improved, rescued and proven, component by component."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field, replace

import numpy as np

from ..bounds.bound import bound_for_centers, gap_to_bound
from ..bounds.candidates import pinned_units
from ..bounds.corridor import polish, relieve
from ..bounds.exact import NODE_BUDGET, SEARCHED, Exact, is_provable, solve_exactly
from ..bounds.redivide import redivide
from ..construct.firsts import first_plans, with_anchors
from ..construct.stretch import hopeless, must_stretch, stretch_across
from ..model.data_classes import dataclass
from ..model.errors import Infeasible
from ..model.measures import max_deviation, plan_centers, unserved, within_limits
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.sized import as_workloads
from ..model.text import percent, tr
from ..presolve.heavy import Alone, set_alone
from ..presolve.pieces import divide
from ..search.improve import even_out, improve, polished
from ..search.refine import Schedule, rank_of
from .admission import admit_all, excuse_lost, explain_excused
from .design_notes import Beyond
from .recompose import recompose

Rescue = Callable[[Problem, np.ndarray, Progress], np.ndarray]
"""Brings a plan (n,) of a problem nearer to its limits, if it can."""


@dataclass(frozen=True)
class Effort:
    """How much work to spend.

    Attributes
    ----------
    work : float
        How much longer it takes than the least, about.
    starts : int
        Sets of seeds to compare.
    finalists : int
        The best of them that are carried through.
    settle_turns : int
        Territories that may be composed anew.
    schedule : Schedule
    corridors : int
        Borders that may be divided anew by the exact method when a plan is out of limits; with
        any, all borders of a plan within limits are.
    composed : int
        Most groups of neighbours that are composed anew in a plan within limits (see `recompose`).
    groups : int
        Groups of neighbours that may be divided anew by the exact method in a plan within limits.
    proof : int
        Nodes that the search for a plan's proven optimum may take (see `_budget`).
    ways : int
        Ways for a unit to belong to a territory that it may weigh where units are few.
    again : int
        How often to start anew where no plan near the first ones keeps the limits.
    any_centers : bool
        Whether to look for a bound on all plans, besides that on those with the plan's centers.
    """

    work: float
    starts: int
    finalists: int
    settle_turns: int
    schedule: Schedule
    corridors: int
    composed: int
    groups: int
    proof: int
    ways: int
    again: int
    any_centers: bool


EFFORTS = {
    "fast": Effort(
        work=1.0,
        starts=3,
        finalists=1,
        settle_turns=6,
        schedule=Schedule(rounds=80, heat=0.0),
        corridors=0,
        composed=0,
        groups=0,
        proof=0,
        ways=100_000,
        again=2,
        any_centers=False,
    ),
    "balanced": Effort(
        work=4.0,
        starts=12,
        finalists=2,
        settle_turns=12,
        schedule=Schedule(rounds=300, heat=0.2),
        corridors=0,
        composed=0,
        groups=40,
        proof=150,
        ways=300_000,
        again=1,
        any_centers=False,
    ),
    "best": Effort(
        work=30.0,
        starts=30,
        finalists=4,
        settle_turns=20,
        schedule=Schedule(rounds=400, heat=0.2),
        corridors=60,
        composed=360,
        groups=120,
        proof=20_000,
        ways=600_000,
        again=0,
        any_centers=True,
    ),
}

LEAST_TRAVEL = 50.0
"""The `Problem.compactness` that asks for the least travel, which is what can be proven."""


RESCUE = 150
"""`Effort.proof` where an effort without proof finds no good plan."""

SMALL = 600
"""Below this number of units more plans are carried through, which costs little."""

MOST_FINALISTS = 12

SHAKEN = 0.2
"""Heat of a plan around fixed centers that is refined once more, where an effort has none."""

COARSE_UNITS = 5_000
"""Up to this number of units they may be too coarse for the limits near most first plans."""

DEAR = 0.045
"""Gap to a plan's bound for its own centers past which its limits are taken to have forced it."""

LARGE = 20_000
"""Above this number of units half as many plans are carried through."""


def draw(
    problem: Problem,
    effort: str,
    seed: int,
    progress: Progress = SILENT,
    names: Sequence[str] | None = None,
    *,
    exact_if_small: bool = False,
    rescue: Callable[[str], Rescue] | None = None,
) -> tuple[np.ndarray, DrawJob]:
    """Return a plan (n,) int32, and what was met on the way to it, from the least effort up.

    Each effort goes on from the best plan of those below it, so that more of it is never worse,
    and none is needed above one that has proven its plan.

    Parameters
    ----------
    rescue : callable, optional
        Gives for an effort what is tried where no plan within the limits was found otherwise.

    Others as in `design`.

    Raises
    ------
    Infeasible, Cancelled
        As `design` does.
    """
    lost = excuse_lost(with_anchors(problem))
    # What center holds which unit is settled again where land is apart.
    open_ = as_workloads(replace(problem, travel=lost.problem.travel))
    pinned, whole = pinned_units(problem), np.arange(problem.n)
    order = list(EFFORTS)[: list(EFFORTS).index(effort) + 1]
    work = np.cumsum([0, *(EFFORTS[each].work for each in order)])
    found = np.full(problem.n, UNASSIGNED, dtype=np.int32)
    for number, each in enumerate(order):
        part = progress.part(*(100.0 * work[number : number + 2] / work[-1]))
        told = None if number else names
        means = None if rescue is None else rescue(each)
        job = DrawJob(EFFORTS[each], np.random.default_rng(seed), told, exact_if_small, means)
        job.excuse(lost.excused, part)
        found = _solve(open_, whole, found, job, part)
        exact = job.solved(problem.n)
        if exact is not None and exact.proven:
            break
    # Land that lies apart is solved by itself, and knows no locks of territories elsewhere.
    return np.where(pinned >= 0, pinned, found), job


@dataclass()
class DrawJob:
    """What all pieces of one design share, and what was met on the way.

    Attributes
    ----------
    heavy : list of (units, Alone)
        Heavy units taken out; `units` tells where the units of that problem stand in the whole.
    exact : list of (units, Exact)
        Small problems solved by the exact method.
    impossible : list of str
        What it has proven to be impossible.
    beyond : list of Beyond
        Pieces with territories that stayed outside of their limits.
    names : sequence of str or None
        What the user calls the units; None where nobody is to be told.
    exact_if_small : bool
        See `design`.
    rescue : Rescue, optional
    """

    effort: Effort
    rng: np.random.Generator
    names: Sequence[str] | None = None
    exact_if_small: bool = True
    rescue: Rescue | None = None
    heavy: list[tuple[np.ndarray, Alone]] = field(default_factory=list)
    exact: list[tuple[np.ndarray, Exact]] = field(default_factory=list)
    impossible: list[str] = field(default_factory=list)
    beyond: list[Beyond] = field(default_factory=list)

    def solved(self, n: int) -> Exact | None:
        """Return what the exact method has found of all n units; None where it solved not all."""
        if len(self.exact) != 1 or len(self.exact[0][0]) != n:
            return None
        return self.exact[0][1]

    def excuse(self, units: np.ndarray, progress: Progress) -> None:
        """Say which units can't be served, before work on the plan starts."""
        if len(units) and self.names is not None:
            progress.say(explain_excused(units, self.names.__getitem__))


def _solve(
    problem: Problem, units: np.ndarray, known: np.ndarray, job: DrawJob, progress: Progress
) -> np.ndarray:
    """Solve a problem component by component, heavy units taken out.

    Parameters
    ----------
    units : (n,) int
        Where the problem's units stand in the whole.
    known : (n,) int32
        The plan to be no worse than, -1 where there is none.
    """
    assignment = np.full(problem.n, UNASSIGNED, dtype=np.int32)
    done = 0
    for piece in divide(problem):
        share = progress.part(100 * done / problem.n, 100 * (done + len(piece.units)) / problem.n)
        done += len(piece.units)
        before = _among(piece.territories, known[piece.units])
        own = _solve_connected(piece.problem, units[piece.units], before, job, share)
        assignment[piece.units] = piece.territories[own]
    return assignment


def _among(territories: np.ndarray, plan: np.ndarray) -> np.ndarray:
    """Return a plan by the place of its territories among some; -1 for others, and for none."""
    most = max(int(territories.max(initial=0)), int(plan.max(initial=0)))
    place = np.full(most + 2, UNASSIGNED, dtype=np.int32)  # the last stands for none
    place[territories] = np.arange(len(territories))
    return place[plan]


def _solve_connected(
    problem: Problem, units: np.ndarray, known: np.ndarray, job: DrawJob, progress: Progress
) -> np.ndarray:
    if problem.k == 1:
        plan = np.zeros(problem.n, dtype=np.int32)
        job.excuse(units[unserved(problem, plan)], progress)
        return plan
    alone = set_alone(problem)
    if alone is not None:
        job.heavy.append((units, alone))
        rest = alone.rest
        assignment = np.full(problem.n, alone.territory, dtype=np.int32)
        before = _among(rest.territories, known[rest.units])
        own = _solve(rest.problem, units[rest.units], before, job, progress)
        assignment[rest.units] = rest.territories[own]
        return assignment
    admitted = admit_all(with_anchors(problem), progress)
    problem = admitted.problem
    job.excuse(units[admitted.excused], progress)
    effort = job.effort
    provable = problem.compactness == LEAST_TRAVEL and is_provable(problem)
    prove = provable and (effort.proof > 0 or (job.exact_if_small and problem.n <= SEARCHED))
    if prove and effort.proof > 0:
        # The search for the optimum needs a good plan to start from, not the best.
        effort = EFFORTS["balanced"]
    done = 50 if prove else 80
    drawn = 50 if effort.composed else done
    own = best = _best_plan(problem, effort, job.rng, progress.part(0, drawn), admitted.plan)
    if (known != UNASSIGNED).all():
        best = min(known, best, key=lambda plan: rank_of(problem, plan))
    if not within_limits(problem, own) and job.rescue is not None:
        # Its ways are often shorter than those of a plan that less effort has rescued.
        lost = own if within_limits(problem, best) else best
        nearer = _rescued(problem, lost, job.rescue, job.rng, progress.part(done, done + 5))
        best = min(best, nearer, key=lambda plan: rank_of(problem, plan))
    free = problem.center is None and problem.compactness == LEAST_TRAVEL
    if free and within_limits(problem, best):
        best = recompose(problem, best, effort.composed, job.rng, progress.part(drawn, done))
    if not within_limits(problem, best):
        best = relieve(problem, best, effort.corridors, progress.part(done, done + 10))
    elif _polishes(problem, effort) and not prove:
        best = polish(problem, best, progress.part(done, done + 10))
    if free and within_limits(problem, best):
        best = redivide(problem, best, effort.groups, progress.part(done, done + 10))
    if prove or (
        provable and (not within_limits(problem, best) or _disappoints(problem, best, progress))
    ):
        best = _proven(problem, units, best, job, progress.part(done + 10, 100))
    if not within_limits(problem, best):
        job.beyond.append((units, problem, best))
    return best


def _rescued(
    problem: Problem,
    plan: np.ndarray,
    rescue: Rescue,
    rng: np.random.Generator,
    progress: Progress,
) -> np.ndarray:
    """Return a plan that was brought nearer to its limits, its ways as short as that allows."""
    nearer = rescue(problem, plan, progress)
    plans = [plan, nearer]
    if within_limits(problem, nearer):
        plans.append(polished(problem, nearer, rng, progress))
    return min(plans, key=lambda each: rank_of(problem, each))


def _polishes(problem: Problem, effort: Effort) -> bool:
    """Tell whether borders are divided anew for less travel, which large plans gain little by."""
    least_travel = problem.compactness == LEAST_TRAVEL
    return effort.corridors > 0 and least_travel and problem.n <= COARSE_UNITS


def _best_plan(
    problem: Problem,
    effort: Effort,
    rng: np.random.Generator,
    progress: Progress,
    served: np.ndarray | None,
) -> np.ndarray:
    """Improve several first plans and return the best; more of them where it disappoints.

    `served` (n,), a plan that serves all units, stands in for first plans that don't.

    It does where coarse units leave few ways to keep the limits, and none was met near the
    first plans.
    """
    starts, finalists = _numbers_of_plans(effort, problem.n)

    def improved(plan: np.ndarray, part: Progress, schedule: Schedule | None = None) -> np.ndarray:
        schedule = schedule or effort.schedule
        return improve(problem, plan, schedule, effort.settle_turns, rng, part)

    def evened(plan: np.ndarray) -> np.ndarray:
        return even_out(problem, plan, effort.schedule, effort.settle_turns, rng, last)

    last = progress.part(95, 100)
    found: list[np.ndarray] = []
    for attempt in range(1 + effort.again):
        done = 95 * (1 - 0.25**attempt)
        span = progress.part(done, done + 0.75 * (95 - done))
        firsts = first_plans(problem, starts, finalists, rng, span.part(0, 30), again=attempt > 0)
        if served is not None and all(len(unserved(problem, plan)) for plan in firsts):
            firsts = [served]
        for number, first in enumerate(firsts):
            part = span.part(30 + 70 * number / len(firsts), 30 + 70 * (number + 1) / len(firsts))
            if number and _is_shaken(problem, effort, found[-1]):
                found.append(improved(found[-1], part, replace(effort.schedule, heat=SHAKEN)))
            else:
                found.append(first if hopeless(problem, first) else improved(first, part))
            if len(firsts) > 1:
                progress.say(_progress_of(problem, found[-1], number + 1, len(firsts)))
            if problem.n > COARSE_UNITS and must_stretch(problem, found[-1]):
                break  # It takes other shapes, and the next plan would be much like this one.
        best = min(found, key=lambda plan: rank_of(problem, plan))
        if attempt == effort.again or not _disappoints(problem, best, last):
            break
    return stretch_across(
        problem, best, starts, lambda plan: improved(plan, last), evened, rng, last
    )


def _is_shaken(problem: Problem, effort: Effort, plan: np.ndarray) -> bool:
    """Tell whether the next plan is this one shaken by heat, rather than from another start.

    Around fixed centers other starts come to the same end, or to a worse one.
    """
    return problem.center is not None and not effort.schedule.heat and within_limits(problem, plan)


def _disappoints(problem: Problem, plan: np.ndarray, progress: Progress) -> bool:
    """Tell whether other starts may well do better: out of limits, or far above its bound."""
    if problem.n > COARSE_UNITS or (problem.start is not None and problem.center is None):
        return False
    if not within_limits(problem, plan):
        return True
    if problem.compactness != LEAST_TRAVEL or problem.center is not None:
        return False
    bound = bound_for_centers(problem, plan_centers(problem, plan), progress=progress)
    return gap_to_bound(problem, plan, bound) > DEAR


def _progress_of(problem: Problem, plan: np.ndarray, number: int, count: int) -> str:
    """Say how good one of the plans is that are carried through."""
    return tr("Plan {number:,} of {count:,}: largest deviation {share}.").format(
        number=number,
        count=count,
        share=percent(max_deviation(problem, plan), 2).lstrip("+"),
    )


def _numbers_of_plans(effort: Effort, n: int) -> tuple[int, int]:
    """Return how many starts to compare and how many to carry through for n units."""
    if effort.finalists == 1:
        return effort.starts, 1
    if n > LARGE:
        return effort.starts, effort.finalists // 2
    more = max(SMALL // n, 1)
    return effort.starts * min(more, 3), min(effort.finalists * more, MOST_FINALISTS)


def _budget(job: DrawJob, n: int) -> tuple[int, int | None]:
    """Return how many nodes and ways the search for a proof may take among n units.

    Where units are few, work is what counts; else nodes, which grow dear as n squared.
    """
    if n <= SEARCHED and job.exact_if_small:
        return NODE_BUDGET, job.effort.ways
    return int((job.effort.proof or RESCUE) * min(1.0, (SEARCHED / n) ** 2)), None


def _proven(
    problem: Problem, units: np.ndarray, best: np.ndarray, job: DrawJob, progress: Progress
) -> np.ndarray:
    """Return the proven optimum, or `best` when the search ends without a better plan."""
    try:
        exact = solve_exactly(problem, best, progress, *_budget(job, problem.n))
    except Infeasible as error:
        job.impossible.append(str(error))
        return best
    if exact.assignment is None:
        return best
    job.exact.append((units, exact))
    return exact.assignment
