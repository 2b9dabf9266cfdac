"""Bringing an existing plan within tolerance while changing as little as it can."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..guards.budget import Budget, check_budget, spared
from ..guards.cannot_link import together
from ..model.errors import InvalidInput
from ..model.limits import excess
from ..model.measures import deviation_from, within_limits
from ..model.moves import BALANCED, BORN, CLOSED, KEPT_APART, RELOCATED, Move, Reason, moves_between
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.sized import as_workloads
from ..model.text import tr
from ..presolve.heavy import Aside, set_aside_heavy
from ..search.settle import give_back
from ..search.tighten import least_moved, least_share, within_budget
from ..state.order import PlanRank, rank_plan
from ..state.ownership import Ownership
from ..state.parting import separate
from .balance_notes import (
    CRITERIA_DISAGREE,
    HEAVY_AMONG_OTHERS,
    HEAVY_UNIT,
    NO_WAY_FOUND,
    OVER_BUDGET,
    TOGETHER,
    Note,
    locked_apart,
    obstacles,
    worst_deviation,
)
from .even import Means, even
from .large_neighbourhood import large_neighbourhood_search
from .steps import in_steps

ROUNDS = {"fast": 8, "balanced": 20, "best": 40}
"""Rounds of flow by effort."""


@dataclass(frozen=True)
class Balanced:
    """A balanced plan and what it took.

    Attributes
    ----------
    assignment : (n,) int32
        Territory of each unit, -1 for none.
    moves : tuple of Move
        In the order in which they can be carried out.
    notes : tuple of Note
        Territories that start anew elsewhere, units that are too heavy for any territory, and
        what stands in the way of territories that are still outside their limits.
    at_least : float
        Percent of the workload that any plan within the limits takes from its territory, see
        `least_moved`.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import balance, graph_from_edges, make_problem
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> shifted = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2, start=[0, 0, 0, 0, 1, 1])
    >>> result = balance(shifted)
    >>> [move.unit for move in result.moves], result.notes
    ([3], ())
    >>> round(result.at_least, 1)
    14.2
    """

    assignment: np.ndarray
    moves: tuple[Move, ...]
    notes: tuple[Note, ...]
    at_least: float


def balance(
    problem: Problem,
    effort: str = "balanced",
    seed: int = 0,
    progress: Progress = SILENT,
    *,
    relocate: bool = True,
    budget: Budget | None = None,
    first: np.ndarray | None = None,
) -> Balanced:
    """Bring `problem.start` within its limits by moving as little workload as possible.

    Locks are kept, pairs that must be apart are parted and kept so where there is a way, no
    territory gets more parts than it has, units without a territory stay
    without (see `repair`), and the result is never further outside the limits than the
    start. To balance only some territories, freeze the others. Units heavier than any
    territory may be get one of their own (see `set_aside_heavy`). A territory whose target
    is zero is closed; one without units starts where there is too much workload.

    Workload flows from territory to territory, as little of it as evens them out
    [Hu 1998], and is carried by units along their borders. Where that ends short of the limits,
    a tabu search goes on [Glover 1989].

    Parameters
    ----------
    problem : Problem
        With `start`.
    effort : {"fast", "balanced", "best"}
    seed : int
        Same problem and seed, same plan.
    progress : Progress
        Told how far the work is; stops it.
    relocate : bool
        Whether a light territory may be dissolved and start anew where there is too much
        workload, when that moves much less than passing workload on from neighbour to
        neighbour. Never with fixed centers.
    budget : Budget, optional
        How much may change hands: the plan is then as near to the limits as that allows. With
        limits for single territories none is dissolved.
    first : (n,) int32, optional
        The plan to begin with; the one that things are moved from is still `problem.start`.

    Returns
    -------
    Balanced

    Raises
    ------
    InvalidInput
        When there is no starting plan, or `effort` is unknown.
    Infeasible
        When parting pairs alone takes more than the budget.
    Cancelled
        When `progress` says so.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import balance, graph_from_edges, make_problem
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> shifted = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2, start=[0, 0, 0, 0, 1, 1])
    >>> balance(shifted).assignment.tolist()
    [0, 0, 0, 1, 1, 1]
    """
    best = balanced_plan(
        problem, effort, seed, progress, relocate=relocate, budget=budget, first=first
    )
    return in_order(problem, account(problem, best, budget, progress), progress)


def balanced_plan(
    problem: Problem,
    effort: str = "balanced",
    seed: int = 0,
    progress: Progress = SILENT,
    *,
    relocate: bool = True,
    budget: Budget | None = None,
    first: np.ndarray | None = None,
) -> np.ndarray:
    """Return the plan (n,) int32 of `balance` alone: no moves in their order, and no notes."""
    if problem.start is None:
        raise InvalidInput(tr("Balancing needs a plan to start from."))
    if effort not in ROUNDS:
        raise InvalidInput(tr("Unknown effort: {effort}").format(effort=effort))
    start, aside = problem.start, set_aside_heavy(as_workloads(problem))
    parted = separate(aside.problem, start if first is None else first)
    progress.percent(0)
    means = Means(start, ROUNDS["fast"], seed, relocate, radical=True)
    if budget is None:
        return _unlimited(aside, parted, means, effort, progress)
    check_budget(budget, parted)
    return _limited(aside, parted, means, effort, budget, progress)


def without_needless(
    problem: Problem,
    plan: np.ndarray,
    budget: Budget | None,
    progress: Progress = SILENT,
    *,
    frayed: bool = False,
) -> np.ndarray:
    """Return the plan (n,) int32 with all that went needlessly back where it was at the start.

    Units without workload weigh nothing in any search, so that whole stretches of them may have
    gone along.

    Parameters
    ----------
    frayed : bool
        Whatever becomes of shapes.
    """
    if problem.start is None or (plan == problem.start).all():
        return plan
    held = Ownership(problem, plan, budget)
    give_back(problem, held, problem.start, progress, frayed=frayed)
    return held.as_array()


def account(
    problem: Problem, plan: np.ndarray, budget: Budget | None, progress: Progress = SILENT
) -> Balanced:
    """Return a balanced plan with its moves from `problem.start`, and what is to be noted of it.

    Moves are in no order yet, and their reasons are what they were made for: see `in_order`.

    Parameters
    ----------
    plan : (n,) int32
        That keeps the rules.
    """
    if problem.start is None:
        raise InvalidInput(tr("Balancing needs a plan to start from."))
    start, aside = problem.start, set_aside_heavy(problem)
    born = _births(problem, start, plan)
    parted = separate(aside.problem, start)
    return Balanced(
        plan,
        _with_reasons(problem, start, parted, plan, born, progress),
        (
            *born,
            *_heavy(problem, aside, plan),
            *_obstacles(problem, aside, plan, budget),
            *_joined(problem, plan),
            *locked_apart(problem, plan, worst_deviation(problem, plan)),
        ),
        least_moved(problem, start),
    )


def in_order(problem: Problem, found: Balanced, progress: Progress = SILENT) -> Balanced:
    """Return a balanced plan with its moves in an order to carry them out in (see `in_steps`)."""
    start = found.assignment if problem.start is None else problem.start
    return replace(found, moves=in_steps(problem, start, found.moves, progress=progress))


def _unlimited(
    aside: Aside,
    first: np.ndarray,
    means: Means,
    effort: str,
    progress: Progress,
    budget: Budget | None = None,
) -> np.ndarray:
    """Return the best plan, whatever it moves, of this effort and those below it.

    What went needlessly goes back before plans are compared: it may be what makes one the best.
    More effort goes on only where less ended short of the limits, and keeps what that found.

    Parameters
    ----------
    budget : Budget, optional
        Plans that it allows come before others; what is tried doesn't depend on it.
    """
    problem = aside.problem

    def rank(plan: np.ndarray) -> PlanRank:
        return rank_plan(problem, plan, float(problem.mass[plan != means.home].sum()))

    order = list(ROUNDS)[: list(ROUNDS).index(effort) + 1]
    work = np.cumsum([0, *(ROUNDS[each] for each in order)])
    begun: list[np.ndarray] = []
    found: list[np.ndarray] = []
    searched: np.ndarray | None = None
    for number, each in enumerate(order):
        part = progress.part(*(100.0 * work[number : number + 2] / work[-1]))
        begun.append(_evened(aside, first, replace(means, rounds=ROUNDS[each]), part))
        best = min(begun, key=rank)
        if within_limits(problem, best):
            break
        if each == "fast" or best is searched or problem.reach.is_limit:
            continue
        searched = best
        found.append(large_neighbourhood_search(problem, best, means.seed, part.part(99, 100)))
    plans = [without_needless(problem, plan, budget, progress) for plan in (*found, *begun)]
    allowed = [plan for plan in plans if budget is None or budget.allows(plan)]
    return min(allowed or plans, key=rank)


def _evened(aside: Aside, first: np.ndarray, means: Means, progress: Progress) -> np.ndarray:
    """Return a plan evened out with the units set aside, then nearer to the limits without."""
    problem = aside.problem
    best = even(aside.scaled, first, means, progress.part(0, 80 if len(aside.units) else 99))
    if len(aside.units) and not within_limits(problem, best):
        near = replace(means, relocate=False, radical=False)
        nearer = even(problem, best, near, progress.part(80, 99))
        best = min(best, nearer, key=lambda plan: rank_plan(problem, plan))
    return best


def _limited(
    aside: Aside,
    first: np.ndarray,
    means: Means,
    effort: str,
    budget: Budget,
    progress: Progress,
) -> np.ndarray:
    """Return the best plan within a budget.

    That is the best of all where what must move at least leaves hope that the budget allows it.
    """
    problem = aside.problem

    def clean(plan: np.ndarray) -> np.ndarray:
        return without_needless(problem, plan, budget, progress)

    plans = [clean(first)]
    if least_share(problem, first) <= budget.share:
        best = _unlimited(aside, first, means, effort, progress.part(0, 30), budget)
        plans += filter(budget.allows, [best])
        if within_limits(problem, plans[-1]):
            return plans[-1]
    less = replace(
        means,
        relocate=means.relocate and not budget.by_territory,
        radical=False,
        budget=budget,
    )

    def solve(loose: Problem, part: Progress) -> np.ndarray:
        return clean(even(spared(loose, budget), first, less, part))

    plans.append(within_budget(problem, first, budget, solve, progress.part(30, 100)))
    return min(plans, key=lambda plan: rank_plan(problem, plan))


def _births(problem: Problem, start: np.ndarray, plan: np.ndarray) -> tuple[Note, ...]:
    """Note each territory that shares no unit with what it was, if anything: born in others."""
    kept = np.bincount(start[(plan == start) & (start >= 0)], minlength=problem.k)
    units = np.bincount(plan[plan >= 0], minlength=problem.k)
    away = worst_deviation(problem, plan)
    notes = []
    for territory in np.flatnonzero((kept == 0) & (units > 0)).tolist():
        hosts = start[(plan == territory) & (start >= 0)]
        shares = np.bincount(hosts, minlength=problem.k)
        others = [t for t in np.argsort(-shares, kind="stable").tolist() if shares[t]]
        code = RELOCATED if (start == territory).any() else BORN
        notes.append(Note(code, territory, away[territory], (), tuple(others)))
    return tuple(notes)


def _heavy(problem: Problem, aside: Aside, plan: np.ndarray) -> tuple[Note, ...]:
    """Note the units that no territory can carry within its limits."""
    away, crowded = worst_deviation(problem, plan), _crowded(aside, plan)
    notes = []
    for unit in aside.units.tolist():
        home = int(plan[unit])
        if home in crowded:
            alone = float(deviation_from(problem.workload[unit], problem.target[home]).max())
            notes.append(Note(HEAVY_AMONG_OTHERS, home, alone, (unit,)))
        elif home >= 0:
            notes.append(Note(HEAVY_UNIT, home, away[home], (unit,)))
    return tuple(notes)


def _crowded(aside: Aside, plan: np.ndarray) -> set[int]:
    """Return the territories that carry too much besides their heavy units."""
    beyond = excess(aside.problem, plan).any(axis=1)
    return {home for home in plan[aside.units].tolist() if home >= 0 and beyond[home]}


def _obstacles(
    problem: Problem, aside: Aside, plan: np.ndarray, budget: Budget | None
) -> tuple[Note, ...]:
    """Note what stands in the way, but not twice where it is a heavy unit alone."""
    known = {int(plan[unit]) for unit in aside.units.tolist()} - _crowded(aside, plan)
    found = obstacles(aside.problem, plan, worst_deviation(problem, plan))
    unproven = (NO_WAY_FOUND, CRITERIA_DISAGREE)
    return tuple(
        replace(note, code=OVER_BUDGET) if budget and note.code in unproven else note
        for note in found
        if note.territory not in known
    )


def _joined(problem: Problem, plan: np.ndarray) -> tuple[Note, ...]:
    """Note the pairs of units that must be apart and are not."""
    away = worst_deviation(problem, plan)
    pairs = problem.apart[together(plan, problem.apart)].tolist()
    return tuple(
        Note(TOGETHER, int(plan[pair[0]]), away[int(plan[pair[0]])], tuple(pair)) for pair in pairs
    )


def _with_reasons(
    problem: Problem,
    start: np.ndarray,
    parted: np.ndarray,
    plan: np.ndarray,
    born: tuple[Note, ...],
    progress: Progress,
) -> tuple[Move, ...]:
    """Return the moves with why each was made; `parted` is the start with its pairs apart."""
    anew = {note.territory for note in born}
    units = np.bincount(plan[plan >= 0], minlength=problem.k)
    closed = set(np.flatnonzero(units == 0).tolist())

    def reason(unit: int) -> Reason:
        source, target = int(start[unit]), int(plan[unit])
        code = RELOCATED if source in anew else BALANCED
        code = BORN if target in anew else code
        code = CLOSED if source in closed else code
        code = KEPT_APART if source != parted[unit] == target else code
        return Reason(code)

    return tuple(moves_between(problem, start, plan, reason, progress))
