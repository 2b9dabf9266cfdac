"""The job of balancing a plan: its rules first, then workload, and what there is to say of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..bounds.optimality_gap import OptimalityGap, optimality_gap
from ..guards.budget import budget_of
from ..model.data_classes import dataclass
from ..model.measures import within_limits
from ..model.moves import disruption
from ..model.problem import FROZEN, Problem
from ..model.progress import SILENT, Progress
from ..model.sized import as_workloads
from ..presolve.heavy import set_aside_heavy
from ..search.tighten import explain_budget, least_moved
from ..travel.reach import explain_reach
from ..travel.touring import Touring
from .admission import explain_unserved
from .balance import Balanced, account, balanced_plan, without_needless
from .balance_notes import Note, explain_notes, explain_unassigned
from .draw import EFFORTS
from .judge_plan import judge_revised
from .notes import (
    explain_parts,
    note_astray,
    note_given_pairs,
    notes_of_rules,
    notes_of_strays,
    parts_apart,
)
from .possible import check_possible
from .request import Request
from .revise import Revision, revise, start_of
from .revised import Revised
from .served import seats_inside, serve
from .service_and_travel import Settled, as_counted, balanced_with_travel, with_travel


@dataclass(frozen=True)
class BalanceWish:
    """How to balance.

    Attributes
    ----------
    effort : {"fast", "balanced", "best"}
    seed : int
    most, each : float or None
        Percent of all workload, and of each territory's, that may change hands.
    among : (k,) bool or None
        The territories to balance among themselves; None: all.
    """

    effort: str = "balanced"
    seed: int = 0
    most: float | None = None
    each: float | None = None
    among: np.ndarray | None = None

    @property
    def is_limited(self) -> bool:
        """Whether it is limited how much may change hands."""
        return self.most is not None or self.each is not None


@dataclass(frozen=True)
class BalancedPlan(Revised):
    """A balanced plan, and all there is to say of it.

    Attributes
    ----------
    stands : OptimalityGap
        How good it is at least.
    moved, share : int, float
        Units, and percent of the workload, that change hands.
    at_least : float
        Percent of it that any plan within the limits moves, 0 where that is not known.
    budget : str
        What a budget costs; '' without one.
    before : str
        Which units their centers could not serve before; '' for none.
    travel : Settled or None
        How travel inside territories was found, where it counts; bounds are then for the workload
        that units have in this very plan.
    """

    stands: OptimalityGap
    moved: int
    share: float
    at_least: float
    budget: str
    before: str
    travel: Settled | None = None


def balance_plan(asked: Request, wish: BalanceWish, progress: Progress = SILENT) -> BalancedPlan:
    """Bring a plan within its limits, its rules kept, moving as little as that takes.

    Where travel inside territories counts, it is found again until plan and travel agree.

    Raises
    ------
    InvalidInput
        When there is no plan.
    Infeasible
        When no plan can keep limits or rules.
    """
    if asked.touring is not None:
        return _with_travel(asked, asked.touring, wish, progress)
    made = make_balanced(asked, asked.problem, wish, progress.part(0, 90))
    return _told(asked, wish, made, progress.part(90, 100))


@dataclass(frozen=True)
class Made:
    """A plan as it was found.

    Attributes
    ----------
    whole : Problem
        Around the centers that serve it.
    inner : Revision
    found : Balanced
        Of its problem.
    warned : tuple of str
        What was known before.
    plan : (n,) int32
    travel : Settled or None
        Where travel inside territories counts.
    """

    whole: Problem
    inner: Revision
    found: Balanced
    warned: tuple[str, ...]
    plan: np.ndarray
    travel: Settled | None = None


def make_balanced(
    asked: Request, problem: Problem, wish: BalanceWish, progress: Progress = SILENT
) -> Made:
    """Balance a problem's plan as a request asks."""
    whole = others_frozen(serve(problem, asked.serving, progress.part(0, 5)), wish.among)
    warned = check_possible(whole, asked.called, asked.barred) if wish.among is None else ()
    part = progress.part(5, 5)
    inner = revise(whole, asked.rules, fill=False, settle=True, called=asked.called, progress=part)
    measure = asked.touring.service if asked.touring and wish.is_limited else None
    budget = inner.budget(wish.most, wish.each, measure)
    part = progress.part(5, 100)
    plan = balanced_plan(inner.problem, wish.effort, wish.seed, part, budget=budget)
    aimed = set_aside_heavy(as_workloads(inner.problem)).problem
    if not within_limits(aimed, plan):
        plan = without_needless(aimed, plan, budget, part, frayed=True)
    found = account(inner.problem, plan, budget, part)
    return Made(whole, inner, found, tuple(warned), inner.expand(plan))


def _with_travel(
    asked: Request, touring: Touring, wish: BalanceWish, progress: Progress
) -> BalancedPlan:
    """Balance service and travel, from round to round.

    What moves is measured by service; where that is limited, each round starts from today's plan.
    """
    made: list[Made] = []
    today = start_of(asked.problem)

    def solve(problem: Problem, before: np.ndarray, part: Progress) -> np.ndarray:
        problem = replace(problem, start=today if wish.is_limited else before)
        made.append(make_balanced(asked, problem, wish, part))
        return made[-1].plan

    found = balanced_with_travel(asked.problem, touring, today, solve, progress.part(0, 90))
    first = made[0]
    moves = {move.unit: move for each in made for move in each.found.moves}
    # What stood in the way of limits was told of other totals.
    told = Made(
        as_counted(first.whole, found.problem),
        replace(first.inner, whole=as_counted(first.inner.whole, found.problem)),
        replace(first.found, moves=tuple(moves.values()), notes=(), at_least=0.0),
        first.warned,
        found.plan,
        found,
    )
    asked = replace(asked, problem=found.problem)
    return _told(asked, wish, told, progress.part(90, 100))


def _told(asked: Request, wish: BalanceWish, made: Made, progress: Progress) -> BalancedPlan:
    """Return a plan with all there is to say of it."""
    problem, inner, found, called = made.whole, made.inner, made.found, asked.called
    start, plan = start_of(problem), made.plan
    counted = inner.as_it_counts(plan)
    stands = optimality_gap(
        counted,
        plan,
        replace(asked.rules, given=inner.free.given),
        counted.reach,
        any_centers=EFFORTS[wish.effort].any_centers and counted.center is None,
        progress=progress.part(0, 50),
    )
    measured = problem
    if asked.touring is not None:
        measured = with_travel(problem, asked.touring, np.zeros(problem.n))
    moved, share = disruption(measured, start, plan)
    least = found.at_least if inner.free_to_start else least_moved(problem, start)
    if explain_unassigned(counted, plan) or made.travel is not None:
        # Told of what is assigned, which no target is about; travel goes with the plan.
        least = 0.0
    budget = budget_of(problem, wish.most, wish.each)
    return BalancedPlan(
        problem=counted,
        plan=plan,
        moves=inner.moves(plan, found.moves, progress.part(50, 80)),
        notes=notes_of(asked, inner, found, made.warned, wish.among, plan),
        judged=judge_revised(asked, counted, plan, progress),
        stands=stands,
        moved=moved,
        share=share,
        at_least=least,
        budget=explain_budget(counted, plan, budget, least) if budget and not made.travel else "",
        before=explain_unserved(problem, start, called.territory, called.unit),
        travel=made.travel,
    )


def notes_of(
    asked: Request,
    inner: Revision,
    found: Balanced,
    warned: Sequence[str],
    among: np.ndarray | None = None,
    plan: np.ndarray | None = None,
) -> tuple[str, ...]:
    """Return what a planner should know of a balanced plan, each once.

    Parameters
    ----------
    inner : Revision
        Of what is asked.
    found : Balanced
        Of its problem.
    warned : sequence of str
        What was known before.
    among : (k,) bool, optional
        The territories that were balanced among themselves.
    plan : (n,) int32, optional
        The plan, where it is another than was found.
    """
    called, plan = asked.called, inner.expand(found.assignment) if plan is None else plan
    notes = (
        *warned,
        *notes_of_rules(asked, inner),
        *explain_notes(
            _about(inner.notes(plan, found.notes), among),
            called.territory,
            called.unit,
            called.criterion,
        ),
        *_of_plan(asked, inner.as_it_counts(plan), plan, among),
    )
    return tuple(dict.fromkeys(filter(None, notes)))


def others_frozen(problem: Problem, among: np.ndarray | None) -> Problem:
    """Return the problem in which all territories but those `among` (k,) bool are frozen."""
    if among is None:
        return problem
    lock = np.where(among, problem.territory_lock, FROZEN).astype(np.int8)
    return replace(problem, territory_lock=lock)


def _about(notes: tuple[Note, ...], among: np.ndarray | None) -> list[Note]:
    return [note for note in notes if among is None or among[note.territory]]


def _of_plan(
    asked: Request, problem: Problem, plan: np.ndarray, among: np.ndarray | None
) -> tuple[str, ...]:
    """Say what the plan leaves to be wished."""
    parts = [each for each in parts_apart(problem, plan) if among is None or among[each.territory]]
    rules, called = asked.rules, asked.called
    return (
        note_given_pairs(rules, plan, called),
        *notes_of_strays(rules, plan, problem.workload[:, 0], called),
        explain_unassigned(problem, plan),
        explain_parts(problem, parts, called),
        explain_reach(problem, plan, problem.reach, called.unit) or "",
        explain_unserved(problem, plan, called.territory, called.unit),
        note_astray(seats_inside(asked), plan, called),
    )
