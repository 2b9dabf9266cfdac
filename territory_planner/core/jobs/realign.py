"""Bringing a plan within its limits by moving as little as can be proven, by any measure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..guards.budget import Budget
from ..model.data_classes import dataclass
from ..model.measures import max_deviation, within_limits
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..people.rounding import rounded
from ..presolve.heavy import set_aside_heavy
from ..realign.ahead import looking_ahead
from ..realign.asked import realignment
from ..realign.exact import Least, least_moves
from ..realign.excess import excess_bound
from ..realign.nearest import OUTSIDE, UNEVEN, nearest_plan
from ..realign.neighbourhood import lessened
from ..realign.strips import by_strips
from ..solvers.mixed import can_solve
from ..state.order import PlanRank, rank_plan
from .balance import Balanced, account, balanced_plan, in_order, without_needless

POINTS = (1.0, 2.0, 5.0, 10.0)
"""Percent of the measure that the curve of balance against disruption tells of."""


SMALL = 3_000
"""Pairs of unit and territory up to which integer programs find what balancing would search for."""

SPARE = 0.02
"""By how much more may move, as a share, so that territories which begin have shorter borders."""

LARGE = 400_000
"""Pairs past which there are no integer programs: plans of so many units come by flows, and are
judged by loads."""


TOGETHER = {"fast": 0, "balanced": 10_200, "best": 60_000}
"""Nodes of all exact searches of a run together, by effort: for the least that must move, for the
least within a budget, and for what is nearest to the limits where nothing is within them."""

NEARER = {"fast": 0, "balanced": 600, "best": 5_000}
"""Most nodes of the search among plans that miss the limits by no more than the one found."""

SO_FAR = 0.6
"""What share of those that are left one search may take, where another may follow."""


@dataclass(frozen=True)
class Realigned:
    """A realigned plan and what is known of it.

    Attributes
    ----------
    balanced : Balanced
        The plan, its moves and notes.
    moved : float
        What it moves, in the measure's own units.
    at_least : float
        What any plan within the limits moves, whatever the budget; inf where there is none.
    proven : bool
        No plan that keeps all that is asked moves less; where none is within the limits, or none
        that the budget allows: none that it allows is nearer to them.
    keeps_forecasts : bool
        What is to come is kept as far as it was asked for.
    """

    balanced: Balanced
    moved: float
    at_least: float
    proven: bool
    keeps_forecasts: bool = True


@dataclass(frozen=True)
class CurvePoint:
    """What a budget buys.

    Attributes
    ----------
    budget : float
        Percent of the measure that may move.
    plan : (n,) int32
    floor : float
        Largest deviation, as a share, that no plan within the budget is below.
    proven : bool
        Whether the plan's is that.
    """

    budget: float
    plan: np.ndarray
    floor: float
    proven: bool


def realign(
    problem: Problem,
    budget: Budget,
    effort: str = "balanced",
    seed: int = 0,
    progress: Progress = SILENT,
    firsts: tuple[np.ndarray, ...] = (),
    forecasts: np.ndarray | None = None,
) -> Realigned:
    """Bring `problem.start` within its limits, moving as little of a measure as can be.

    First a plan is found as in `balance`; then integer programs look for plans that move less,
    and prove that there are none, where the map is small enough for the effort. Rules are kept as
    in `balance`.

    Parameters
    ----------
    problem : Problem
        With `start`.
    budget : Budget
        From that start: what moving each unit counts, and how much may move.
    effort : {"fast", "balanced", "best"}
    seed : int
    progress : Progress
    firsts : tuple of (n,) int32
        Plans to begin with, the safest first; what moves is still counted from `problem.start`.
    forecasts : (n, h) float64, optional
        Workloads to come, that territories which must change are to be within limits in, too (see
        `looking_ahead`), where a plan is found.

    Raises
    ------
    InvalidInput, Infeasible, Cancelled
        As `balance` does.
    """
    found = realigned(problem, budget, effort, seed, progress, firsts, forecasts)
    return replace(found, balanced=in_order(problem, found.balanced, progress))


def realigned(
    problem: Problem,
    budget: Budget,
    effort: str = "balanced",
    seed: int = 0,
    progress: Progress = SILENT,
    firsts: tuple[np.ndarray, ...] = (),
    forecasts: np.ndarray | None = None,
    begun: Sequence[int] = (),
) -> Realigned:
    """Do what `realign` says, and leave the moves in no order (see `account`).

    Parameters
    ----------
    begun : sequence of int
        Territories that begin anew: their borders are to be short.
    """
    least = _realigned(problem, budget, effort, seed, progress.part(0, 90), firsts, begun)
    if forecasts is None or not forecasts.shape[1]:
        return least
    return _looking_ahead(problem, budget, forecasts, least, progress.part(90, 100))


def _looking_ahead(
    problem: Problem, budget: Budget, forecasts: np.ndarray, least: Realigned, progress: Progress
) -> Realigned:
    """Return a plan that keeps what is to come, too; the one that moves least where none does."""
    aimed = set_aside_heavy(problem).problem
    known = least.balanced.assignment
    if problem.start is None or (known == problem.start).all() or not within_limits(aimed, known):
        return least
    wide = looking_ahead(aimed, forecasts)
    if within_limits(wide, known):
        return least
    plan = by_strips(wide, budget, progress.part(0, 50))
    if plan is None:
        # Strips lead to nobody who has no units yet, as those who join: but on from the other plan.
        plan = by_strips(wide, budget, progress.part(50, 100), known)
    if plan is None:
        return replace(least, keeps_forecasts=False)
    moved = realignment(aimed, budget).moved(plan)
    balanced = account(problem, plan, budget if _is_limited(budget) else None, progress)
    proven = least.proven and moved <= least.moved + _rounding(budget)
    return Realigned(balanced, moved, least.at_least, proven)


def _realigned(
    problem: Problem,
    budget: Budget,
    effort: str,
    seed: int,
    progress: Progress,
    firsts: tuple[np.ndarray, ...],
    begun: Sequence[int],
) -> Realigned:
    """Do what `realigned` says, for today alone."""
    aimed = set_aside_heavy(problem).problem
    first = _best_first(problem, budget, effort, seed, progress.part(0, 30), firsts)
    pairs = problem.n * problem.k
    if not can_solve() or pairs > LARGE:
        return _by_loads(problem, aimed, budget, first, progress, begun)
    if pairs > SMALL and effort == "best" and within_limits(aimed, first):
        allowed = realignment(aimed, budget)
        first = lessened(allowed, first, progress=progress.part(30, 50))
    asked = realignment(aimed, replace(budget, most=np.inf, each=np.full(problem.k, np.inf)))
    known = first if within_limits(aimed, first) else None
    nodes = TOGETHER[effort]
    is_last = known is not None and not _is_limited(budget)
    most = nodes if is_last else int(SO_FAR * nodes)
    least = least_moves(asked, known, effort, progress.part(50, 70), most)
    plans = [first, *([] if least.plan is None else [least.plan])]
    best, proven = _best(aimed, budget, plans), least.proven
    if not within_limits(aimed, best) or asked.moved(best) > least.bound + _rounding(budget):
        proven = False
    is_open = not within_limits(aimed, best) or (_is_limited(budget) and not proven)
    if is_open:
        part, left = progress.part(70, 97), nodes - least.nodes
        best, proven = _as_near(aimed, budget, best, least, effort, left, part)
    best = without_needless(aimed, best, budget, progress)
    best = _rounded(aimed, best, budget, begun, 0.0 if proven else SPARE, progress)
    is_whole = aimed is problem
    return Realigned(
        account(problem, best, budget if _is_limited(budget) else None, progress.part(97, 99)),
        asked.moved(best),
        least.bound if is_whole else 0.0,
        proven and is_whole,
    )


def _rounded(
    problem: Problem,
    plan: np.ndarray,
    budget: Budget,
    begun: Sequence[int],
    spare: float,
    progress: Progress,
) -> np.ndarray:
    """Return a plan (n,) int32 in which those who begin have shorter borders (see `rounded`)."""
    if not begun:
        return plan
    return rounded(problem, plan, budget, begun, spare * float(budget.given(plan).sum()), progress)


def _by_loads(
    problem: Problem,
    aimed: Problem,
    budget: Budget,
    plan: np.ndarray,
    progress: Progress,
    begun: Sequence[int],
) -> Realigned:
    """Return a plan with what is known by loads alone; where few territories are out, by strips."""
    asked = realignment(aimed, budget)
    strips = by_strips(aimed, budget, progress.part(30, 97))
    if strips is not None:
        plan = _best(aimed, budget, [plan, strips])
    if not within_limits(aimed, plan):
        plan = without_needless(aimed, plan, budget, progress, frayed=True)
    plan = _rounded(aimed, plan, budget, begun, SPARE, progress)
    return Realigned(
        account(problem, plan, budget if _is_limited(budget) else None, progress.part(97, 99)),
        asked.moved(plan),
        excess_bound(asked) if aimed is problem else 0.0,
        proven=False,
    )


def curve(
    problem: Problem,
    budget: Budget,
    effort: str = "balanced",
    seed: int = 0,
    progress: Progress = SILENT,
) -> tuple[CurvePoint, ...]:
    """Return what budgets of `POINTS` percent of the measure would buy: how even a plan.

    Parameters
    ----------
    budget : Budget
        What moving each unit counts; how much may move in all is left aside.
    """
    total = float(budget.mass.sum())
    found: list[CurvePoint] = []
    best = budget.home
    for number, percent in enumerate(POINTS):
        part = progress.part(100.0 * number / len(POINTS), 100.0 * (number + 1) / len(POINTS))
        allowed = replace(budget, most=percent / 100.0 * total)
        asked = realignment(problem, allowed)
        can = can_solve() and problem.n * problem.k <= LARGE
        near = nearest_plan(asked, UNEVEN, effort, part) if can else None
        if near is not None and near.plan is not None:
            plan, floor, proven = near.plan, near.bound, near.proven
        else:
            plan = _first(problem, allowed, "fast", seed, part)
            floor, proven = 0.0 if near is None else near.bound, False
        plans = [best, plan]
        best = min(plans, key=lambda each: (max_deviation(problem, each), asked.moved(each)))
        found.append(CurvePoint(percent, best, floor, proven))
    return tuple(found)


def _first(
    problem: Problem,
    budget: Budget,
    effort: str,
    seed: int,
    progress: Progress,
    first: np.ndarray | None = None,
) -> np.ndarray:
    """Return a plan within the limits, or near them, that the budget allows."""
    limited = budget if _is_limited(budget) else None
    is_small = problem.n * problem.k <= SMALL
    means = "fast" if effort == "fast" or is_small else "balanced"
    relocate = not is_small and first is None
    begin = None if limited and first is not None and not limited.allows(first) else first
    return balanced_plan(
        problem, means, seed, progress, relocate=relocate, budget=limited, first=begin
    )


def _best_first(
    problem: Problem,
    budget: Budget,
    effort: str,
    seed: int,
    progress: Progress,
    firsts: tuple[np.ndarray, ...],
) -> np.ndarray:
    """Return the best plan found from some to begin with; at effort "fast" the first that does."""
    found: list[np.ndarray] = []
    for number, first in enumerate(firsts or (None,)):
        part = progress.part(100.0 * number / len(firsts or (None,)), 100.0)
        found.append(_first(problem, budget, effort, seed, part, first))
        if effort == "fast" and within_limits(problem, found[-1]):
            break
    return found[0] if len(found) == 1 else _best(problem, budget, found)


def _best(problem: Problem, budget: Budget, plans: list[np.ndarray]) -> np.ndarray:
    """Return the best of some plans that the budget allows, the first of which it does."""

    def rank(plan: np.ndarray) -> PlanRank:
        return rank_plan(problem, plan, round(float(budget.given(plan).sum()), 9))

    return min([plans[0], *filter(budget.allows, plans[1:])], key=rank)


def _as_near(
    problem: Problem,
    budget: Budget,
    first: np.ndarray,
    least: Least,
    effort: str,
    nodes: int,
    progress: Progress,
) -> tuple[np.ndarray, bool]:
    """Return the best plan that a budget allows, and whether that is proven.

    Parameters
    ----------
    nodes : int
        What is left for it of those of the whole run.
    """
    asked = realignment(problem, budget)
    known = first if within_limits(problem, first) else None
    if _is_limited(budget) and least.bound <= budget.most:
        most = nodes if known is not None else int(SO_FAR * nodes)
        allowed = least_moves(asked, known, effort, progress.part(0, 50), most)
        nodes -= allowed.nodes
        if allowed.plan is not None:
            return _best(problem, budget, [first, allowed.plan]), allowed.proven
    if known is not None:
        return first, False
    near = nearest_plan(asked, OUTSIDE, effort, progress.part(50, 75), nodes)
    plans = [first, *([] if near.plan is None else [near.plan])]
    best = _best(problem, budget, plans)
    left, part = nodes - near.nodes, progress.part(75, 100)
    best = _moving_less(problem, budget, best, effort, left, part)
    return best, near.plan is not None and near.proven


def _moving_less(
    problem: Problem,
    budget: Budget,
    plan: np.ndarray,
    effort: str,
    nodes: int,
    progress: Progress,
) -> np.ndarray:
    """Return the best plan found of those as near to the limits as one (n,) int32: it moves less.

    Where limits can't be met, many plans miss them by as much.
    """
    best, most = plan, min(nodes, NEARER[effort])
    if most > 0:
        asked = realignment(problem, budget).as_near_as(plan)
        least = least_moves(asked, plan, effort, progress, most)
        best = _best(problem, budget, [plan, *([] if least.plan is None else [least.plan])])
    return without_needless(problem, best, budget, progress, frayed=True)


def _is_limited(budget: Budget) -> bool:
    return bool(np.isfinite(budget.most) or budget.by_territory)


def _rounding(budget: Budget) -> float:
    return 2e-9 * float(budget.mass.sum())
