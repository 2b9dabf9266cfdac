"""The job of realigning a plan: as few changes as can be proven, by a measure of one's choice."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..guards.budget import Budget, budget_of
from ..model.data_classes import dataclass
from ..model.measures import max_deviation, within_limits
from ..model.moves import disruption
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.sums import sums_by
from ..model.text import tr
from ..people.staffing import Staffing
from ..presolve.heavy import set_aside_heavy
from ..realign.asked import realignment
from ..realign.excess import excess_bound
from ..realign.nearby import nearby_bound
from .balance_notes import explain_unassigned
from .balance_plan import notes_of, others_frozen
from .judge_plan import judge_revised
from .newcomers import (
    begin_with,
    check_leaving_fits,
    homes_alone,
    stages_of,
    with_reasons_of_people,
)
from .possible import check_possible
from .realign import CurvePoint, Realigned, curve, realigned
from .realign_notes import proof_of, said_of, word_of_tearing
from .realign_wish import RealignWish
from .realigned_plan import Bought, RealignedPlan
from .request import Request
from .revise import Revision, revise, start_of
from .served import serve
from .steps import torn_by


def realign_plan(
    asked: Request,
    wish: RealignWish,
    progress: Progress = SILENT,
    staffing: Staffing | None = None,
) -> RealignedPlan:
    """Bring a plan within its limits, its rules kept, moving as little of a measure as can be.

    Parameters
    ----------
    staffing : Staffing, optional
        Who comes and goes; what is asked is then of its problem.

    Raises
    ------
    InvalidInput
        When there is no plan.
    Infeasible
        When no plan can keep limits or rules, or rules alone move more than may.
    """
    problem, called = asked.problem, asked.called
    start = start_of(problem)
    problem = _among(serve(problem, asked.serving, progress.part(0, 5)), wish.among)
    warned = check_possible(problem, called, asked.barred) if wish.among is None else ()
    part = progress.part(5, 5)
    inner, first = _ready(asked, problem, staffing, wish, part)
    price = wish.measure.of(problem)
    budget = _budget(inner, wish, price, staffing)
    forecasts = (
        None
        if wish.forecasts is None
        else np.column_stack(list(map(inner.summed, wish.forecasts.T)))
    )
    part = progress.part(5, 70)
    begun = () if staffing is None else tuple(staffing.joined)
    found = realigned(inner.problem, budget, wish.effort, wish.seed, part, first, forecasts, begun)
    points: tuple[Bought, ...] = ()
    if wish.curve:
        points = _bought(inner, budget, price, wish, progress.part(70, 95))
    plan = inner.expand(found.balanced.assignment)
    counted = inner.as_it_counts(plan)
    total = max(float(price.sum()), 1e-300)
    moved = 100.0 * float(price[(plan != start) & (start != UNASSIGNED)].sum()) / total
    least = _least(problem, inner, found, price, bool(explain_unassigned(counted, plan)), staffing)
    at_least = None if np.isinf(least.any) else min(100.0 * least.any / total, moved)
    if at_least is not None and within_limits(counted, plan) is False:
        at_least = 100.0 * least.any / total
    solved = found.balanced.moves
    if staffing is not None:
        solved = with_reasons_of_people(solved, staffing, progress)
    moves = inner.moves(plan, solved, progress.part(95, 98))
    result = RealignedPlan(
        problem=counted,
        plan=plan,
        moves=moves,
        notes=(
            *notes_of(asked, inner, found.balanced, warned, wish.among),
            *word_of_tearing(torn_by(problem, start, moves)),
            *_word_of_forecasts(found),
        ),
        judged=judge_revised(asked, counted, plan, progress),
        moved_units=disruption(problem, start, plan)[0],
        moved=moved,
        at_least=at_least,
        nearby=None if at_least is None else max(100.0 * least.nearby / total, at_least),
        proven=least.proven,
        curve=points,
        proof="",
        said=(),
    )
    result = replace(result, proof=proof_of(result, wish))
    return replace(result, said=said_of(result, wish))


def _word_of_forecasts(found: Realigned) -> tuple[str, ...]:
    """Say that a plan could not keep what is to come; nothing where it does."""
    if found.keeps_forecasts:
        return ()
    return (
        tr(
            "No plan was found that keeps the tolerance in what is forecast, too (FORECASTS): this "
            "one keeps today's alone."
        ),
    )


def _among(problem: Problem, among: np.ndarray | None) -> Problem:
    """Return the problem in which all other territories are frozen, and within limits as they are.

    So what is proven is of those among which units move.
    """
    if among is None:
        return problem
    load = sums_by(start_of(problem), problem.workload, problem.k)
    others = ~among[:, None]
    return replace(
        others_frozen(problem, among),
        lower=np.where(others, np.minimum(problem.lower, load), problem.lower),
        upper=np.where(others, np.maximum(problem.upper, load), problem.upper),
    )


def _ready(
    asked: Request,
    problem: Problem,
    staffing: Staffing | None,
    wish: RealignWish,
    progress: Progress,
) -> tuple[Revision, tuple[np.ndarray, ...]]:
    """Return the plan ready to be revised, and what to begin with where people come and go."""
    rules, called = asked.rules, asked.called
    if staffing is None:
        ready = revise(problem, rules, fill=False, settle=True, called=called, progress=progress)
        return ready, ()
    is_home = asked.serving.centers is None or asked.serving.centers.inside
    begun, held = stages_of(staffing, problem, is_home)
    ready = revise(
        problem,
        rules,
        fill=False,
        settle=True,
        called=called,
        progress=progress,
        begun=begun,
        held=held,
    )
    return ready, begin_with(staffing, ready, wish.seed, wish.effort, progress)


def _budget(
    inner: Revision, wish: RealignWish, price: np.ndarray, staffing: Staffing | None
) -> Budget:
    """Return what may move; whoever leaves gives away all there is."""
    if staffing is not None:
        check_leaving_fits(staffing, inner.whole, price, wish.most)
    budget = inner.budget(wish.most, wish.each, price) or _unlimited(inner, price)
    if staffing is None or not staffing.ended:
        return budget
    ends = np.isin(np.arange(inner.problem.k), staffing.ended)
    return replace(budget, each=np.where(ends, np.inf, budget.each))


def _unlimited(inner: Revision, price: np.ndarray) -> Budget:
    """Return a budget without limits, from the plan that what is solved starts from."""
    own = np.full(inner.problem.k, np.inf)
    return Budget(start_of(inner.problem), inner.summed(price), np.inf, own)


@dataclass(frozen=True)
class _Least:
    """What any plan within the limits moves at least, and any that moves units next door only.

    `proven`: no plan moves less than the one that was found.
    """

    any: float
    nearby: float
    proven: bool


def _least(
    problem: Problem,
    inner: Revision,
    found: Realigned,
    price: np.ndarray,
    is_short: bool,
    staffing: Staffing | None,
) -> _Least:
    """Return what moves at least.

    Where rules have moved something before, what is known is by loads and flows alone; but homes
    of people who join are moved in every plan. Nobody who joins touches anybody today, so that
    nothing is told of what goes next door only.
    """
    budget = budget_of(problem, measure=price)
    if is_short or budget is None:
        return _Least(0.0, 0.0, False)  # told of what is assigned, which no target is about
    asked = realignment(problem, budget)
    nearby = 0.0 if staffing is not None and staffing.joined else nearby_bound(asked)
    if inner.free_to_start:
        return _Least(found.at_least, nearby, found.proven)
    if staffing is not None and homes_alone(staffing, inner):
        moved = (inner.first != start_of(problem)) & (start_of(problem) != UNASSIGNED)
        return _Least(found.at_least + float(price[moved].sum()), nearby, found.proven)
    return _Least(excess_bound(asked), nearby, False)


def _bought(
    inner: Revision, budget: Budget, price: np.ndarray, wish: RealignWish, progress: Progress
) -> tuple[Bought, ...]:
    """Return what budgets buy, today's plan first.

    Floors are of what is solved: where exceptions are set aside, its targets are others.
    """
    home = start_of(inner.whole)
    aimed = set_aside_heavy(inner.problem).problem
    points = (
        CurvePoint(0.0, budget.home, 0.0, True),
        *curve(aimed, budget, wish.effort, wish.seed, progress),
    )
    total = max(float(price.sum()), 1e-300)
    is_whole = len(inner.free.kept) == inner.whole.n and inner.free_to_start
    bought = []
    for point in points:
        plan = inner.expand(point.plan)
        away = 100.0 * max_deviation(set_aside_heavy(inner.as_it_counts(plan)).problem, plan)
        proven = point.proven and is_whole
        floor = away if proven else 100.0 * point.floor if is_whole else 0.0
        moved = 100.0 * float(price[(plan != home) & (home != UNASSIGNED)].sum()) / total
        bought.append(Bought(point.budget, moved, away, floor, proven))
    return tuple(bought)
