"""The job of realigning a plan: as few changes as can be proven, by a measure of one's choice."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..guards.budget import Budget, budget_of
from ..model.measures import max_deviation, within_limits
from ..model.moves import disruption
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.sums import sums_by
from ..model.text import few, percent, tr
from ..people.staffing import Staffing
from ..presolve.heavy import set_aside_heavy
from ..presolve.islands import word_of_ties
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
from .realign import CurvePoint, Realigned, curve, realign
from .request import Request
from .revise import Revision, revise, start_of
from .revised import Revised
from .served import serve
from .steps import torn_by

WORKLOAD, UNITS, CUSTOMERS, FIELD = "workload", "units", "customers", "field"
"""What moving a unit counts: what it carries, one, how many customers it has, or what a field of
it says: revenue, years of relationship."""


@dataclass(frozen=True)
class Measure:
    """What moving a unit counts.

    Attributes
    ----------
    kind : {"workload", "units", "customers", "field"}
    counts : (n,) float64 or None
        Of `CUSTOMERS` and `FIELD`: of each unit, zero or more.
    title : str
        What a field's measure is called.
    """

    kind: str = WORKLOAD
    counts: np.ndarray | None = None
    title: str = ""

    def of(self, problem: Problem) -> np.ndarray:
        """Return (n,) float64, what moving each unit of a problem counts."""
        if self.kind == UNITS:
            return np.ones(problem.n)
        return problem.mass if self.counts is None else self.counts

    def share(self, amount: float) -> str:
        """Write a percentage of the measure."""
        texts = {
            WORKLOAD: tr("{share:.2f} % of the workload"),
            UNITS: tr("{share:.2f} % of the units"),
            CUSTOMERS: tr("{share:.2f} % of the customers"),
            FIELD: tr("{share:.2f} % of “{title}”"),
        }
        return texts[self.kind].format(share=amount, title=self.title)


@dataclass(frozen=True)
class RealignWish:
    """How to realign.

    Attributes
    ----------
    effort : {"fast", "balanced", "best"}
    seed : int
    measure : Measure
    most, each : float or None
        Percent of the measure, and of each territory's, that may change hands: never more does.
    curve : bool
        Whether to find what other budgets would buy.
    among : (k,) bool or None
        The territories to realign among themselves; None: all.
    """

    effort: str = "balanced"
    seed: int = 0
    measure: Measure = Measure()
    most: float | None = None
    each: float | None = None
    curve: bool = False
    among: np.ndarray | None = None


@dataclass(frozen=True)
class Bought:
    """What a budget buys: a point of the curve of balance against disruption.

    Attributes
    ----------
    budget, moved : float
        Percent of the measure that may move, and that does.
    deviation, floor : float
        The plan's largest deviation (percent), and that which no plan within the budget is below;
        where single units are heavier than a territory may be, from targets that make room for
        them (see `set_aside_heavy`).
    proven : bool
        Whether these are the same.
    """

    budget: float
    moved: float
    deviation: float
    floor: float
    proven: bool


@dataclass(frozen=True)
class RealignedPlan(Revised):
    """A realigned plan, and all there is to say of it.

    Attributes
    ----------
    moved_units : int
    moved : float
        Percent of the measure that changes hands.
    at_least : float or None
        Percent of it that any plan within the limits moves; None where there is no such plan.
    nearby : float or None
        The same of plans in which units only go to territories that touch their own today.
    proven : bool
        Nothing better keeps all that is asked: see `Realigned`.
    curve : tuple of Bought
        Empty where it was not asked for.
    proof : str
        What is proven of it; '' for nothing.
    said : tuple of str
        What was moved, what is proven of it, and what budgets buy.
    """

    moved_units: int
    moved: float
    at_least: float | None
    nearby: float | None
    proven: bool
    curve: tuple[Bought, ...]
    proof: str
    said: tuple[str, ...]


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
    found = realign(inner.problem, budget, wish.effort, wish.seed, progress.part(5, 70), first)
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
            *_tearing(torn_by(problem, start, moves)),
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
    result = replace(result, proof=_proof(result, wish))
    return replace(result, said=_said(result, wish))


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


def _tearing(steps: list[int]) -> tuple[str, ...]:
    """Say which steps leave a territory apart for a while; nothing where there are none."""
    if not steps:
        return ()
    said = tr(
        "No order was found in which each step leaves all territories whole: a territory lies in "
        "more parts for a while after steps ({count:,}): {steps}."
    )
    return (said.format(count=len(steps), steps=few([str(step) for step in steps])),)


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


def _said(found: RealignedPlan, wish: RealignWish) -> tuple[str, ...]:
    """Say what was moved, and what is proven of it."""
    moved = tr("Moved: {moved:,} of {n:,} units, {share}.").format(
        moved=found.moved_units, n=found.problem.n, share=wish.measure.share(found.moved)
    )
    return (moved, *filter(None, [found.proof]), *_told_curve(found, wish))


def _proof(found: RealignedPlan, wish: RealignWish) -> str:
    """Say what is proven of a plan, and what that stands on; '' for nothing."""
    proven = _proven(found, wish)
    if not proven:
        return ""
    held = "" if wish.among is None else tr("All other territories are left as they are.")
    return " ".join(filter(None, [proven, held, word_of_ties(len(found.problem.graph.ties))]))


def _proven(found: RealignedPlan, wish: RealignWish) -> str:
    """Say what is proven of a plan; '' for nothing."""
    is_within = within_limits(found.problem, found.plan)
    if found.at_least is None:
        said = tr("Proven: no plan that moves whole units and keeps these rules is within limits.")
        if found.proven:
            said += " " + tr("None is nearer to them than this one.")
        return said
    if is_within and found.proven:
        if wish.most is not None or wish.each is not None:
            return tr(
                "Proven: no plan within the limits and the budget moves less; without the budget, "
                "any moves {share} or more."
            ).format(share=wish.measure.share(_down(found.at_least)))
        return tr("Proven: no plan within the limits moves less.")
    told = [
        text.format(share=wish.measure.share(_down(share)))
        for text, share in _bounds(found)
        if _down(share) > 0
    ]
    if not told:
        return ""
    said = " ".join(told)
    if found.proven:
        said += " " + tr("None that the budget allows is nearer to the limits than this one.")
    return said


def _bounds(found: RealignedPlan) -> list[tuple[str, float]]:
    """Return what is proven to move at least, any plan or one that moves units next door only."""
    least, nearby = found.at_least or 0.0, found.nearby or 0.0
    bounds = [(tr("Proven: any plan within the limits moves {share} or more."), least)]
    if _down(nearby) > _down(least):
        text = tr(
            "Proven: any within the limits in which units only go to territories that touch "
            "their own today moves {share} or more."
        )
        bounds.append((text, nearby))
    return bounds


def _told_curve(found: RealignedPlan, wish: RealignWish) -> list[str]:
    """Say what each budget of the curve buys."""
    sentences = []
    if found.curve and len(set_aside_heavy(found.problem).units):
        sentences.append(
            tr(
                "What budgets buy is told of targets that make room for the units that are heavier "
                "than a territory may be: the others share the rest."
            )
        )
    for point in found.curve:
        text = tr(
            "A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} moved."
        )
        if point.proven:
            text = tr(
                "A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} "
                "moved: proven to be the least."
            )
        sentences.append(
            text.format(
                share=wish.measure.share(point.moved),
                deviation=percent(point.deviation / 100.0, 2).lstrip("+"),
                budget=point.budget,
            )
        )
    return sentences


def _down(share: float) -> float:
    """Return a percentage rounded down to what is shown of it, as it says “or more”."""
    return float(np.floor(100.0 * share + 1e-9)) / 100.0
