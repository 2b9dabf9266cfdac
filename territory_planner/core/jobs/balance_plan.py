"""The job of balancing a plan: its rules first, then workload, and what there is to say of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..bounds.optimality_gap import OptimalityGap, optimality_gap
from ..guards.budget import budget_of
from ..model.moves import disruption
from ..model.problem import FROZEN, Problem
from ..model.progress import SILENT, Progress
from ..search.tighten import explain_budget, least_moved
from ..travel.reach import explain_reach
from .admission import explain_unserved
from .balance import Balanced, balance
from .balance_notes import Note, explain_notes, explain_unassigned
from .design import EFFORTS
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
    """

    stands: OptimalityGap
    moved: int
    share: float
    at_least: float
    budget: str
    before: str


def balance_plan(asked: Request, wish: BalanceWish, progress: Progress = SILENT) -> BalancedPlan:
    """Bring a plan within its limits, its rules kept, moving as little as that takes.

    Raises
    ------
    InvalidInput
        When there is no plan.
    Infeasible
        When no plan can keep limits or rules.
    """
    problem, rules, called = asked.problem, asked.rules, asked.called
    start = start_of(problem)
    problem = others_frozen(serve(problem, asked.serving, progress.part(0, 5)), wish.among)
    warned = check_possible(problem, called, asked.barred) if wish.among is None else ()
    part = progress.part(5, 5)
    inner = revise(problem, rules, fill=False, settle=True, called=called, progress=part)
    found = balance(
        inner.problem,
        wish.effort,
        wish.seed,
        progress.part(5, 90),
        budget=inner.budget(wish.most, wish.each),
    )
    plan = inner.expand(found.assignment)
    counted = inner.as_it_counts(plan)
    stands = optimality_gap(
        counted,
        plan,
        replace(rules, given=inner.free.given),
        counted.reach,
        any_centers=EFFORTS[wish.effort].any_centers and counted.center is None,
        progress=progress.part(90, 95),
    )
    moved, share = disruption(problem, start, plan)
    least = found.at_least if inner.free_to_start else least_moved(problem, start)
    if explain_unassigned(counted, plan):
        least = 0.0  # told of what is assigned, which no target is about
    budget = budget_of(problem, wish.most, wish.each)
    return BalancedPlan(
        problem=counted,
        plan=plan,
        moves=inner.moves(plan, found.moves, progress.part(95, 98)),
        notes=notes_of(asked, inner, found, warned, wish.among),
        judged=judge_revised(asked, counted, plan, progress),
        stands=stands,
        moved=moved,
        share=share,
        at_least=least,
        budget="" if budget is None else explain_budget(counted, plan, budget, least),
        before=explain_unserved(problem, start, called.territory, called.unit),
    )


def notes_of(
    asked: Request,
    inner: Revision,
    found: Balanced,
    warned: Sequence[str],
    among: np.ndarray | None = None,
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
    """
    called, plan = asked.called, inner.expand(found.assignment)
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
