"""The core's solvers at work on a session's plan: in the background, proposed, not applied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...core.bounds.standing import explain_standing, standing
from ...core.checks.rules import Rules
from ...core.diagnosis.contradictions import Called
from ...core.jobs.balance import balance
from ...core.jobs.balance_notes import explain_note, explain_unassigned
from ...core.jobs.nearer import bring_near
from ...core.jobs.repair import explain_remaining
from ...core.jobs.revise import Revision, revise
from ...core.jobs.split import split_territory
from ...core.jobs.steps import in_steps
from ...core.jobs.suggest import Suggestion, suggest
from ...core.live.gaps import Gap
from ...core.model.errors import InvalidInput
from ...core.model.moves import Move, explain
from ...core.model.problem import FROZEN, UNASSIGNED, Problem
from ...core.model.progress import Progress
from ...core.model.text import few
from ...core.search.tighten import explain_budget
from ...core.state.budget import budget_of
from ..text import tr
from .plan_problem import problem_rules
from .plan_serving import take_serving
from .preview import Preview, preview_of
from .reach_checks import FAR
from .session import PlanSession

MOST_REASONS = 200


@dataclass(frozen=True)
class Solution:
    """What a solver found.

    Attributes
    ----------
    assignment : (n,) int32
        By the problem's territories.
    moves : tuple of Move
    remarks : tuple of str
        Sentences for the user: what stands in the way.
    good : str
        How good the plan is at least, where that was looked for.
    """

    assignment: np.ndarray
    moves: tuple[Move, ...] = ()
    remarks: tuple[str, ...] = ()
    good: str = ""


Work = Callable[[Progress], Solution]
"""A solver with its problem, ready for a background thread."""


def balancing(
    session: PlanSession, territories: Sequence[int], effort: str, most: float | None = None
) -> Work:
    """Return the work that balances some territories among themselves; none given: all.

    Parameters
    ----------
    most : float, optional
        Percent of all workload that may change hands.
    """
    problem = session.problem()
    level = _balancer(session, problem, effort, most)
    inside = np.isin(session.active, list(territories)) | (not territories)
    return lambda progress: level(problem.start, inside, progress)


def mending(
    session: PlanSession, gaps: Sequence[Gap], territories: Sequence[int], effort: str
) -> Work:
    """Return the work that mends some gaps, then balances some territories and those that gained.

    Loose units count in the targets: without them no balance can be had.
    """
    problem, first = session.problem(), repairing(session, gaps)
    level = _balancer(session, problem, effort)
    wanted = np.isin(session.active, list(territories))

    def work(progress: Progress) -> Solution:
        mended = first(progress.part(0, 30))
        changed = mended.assignment != problem.start
        gained = np.isin(np.arange(problem.k), mended.assignment[changed])
        found = level(mended.assignment, wanted | gained, progress.part(30, 100))
        stayed = [move for move in mended.moves if found.assignment[move.unit] == move.target]
        went_on = [
            replace(move, source=int(problem.start[move.unit]))
            for move in found.moves
            if found.assignment[move.unit] != problem.start[move.unit]
        ]
        moves = in_steps(problem, problem.start, [*stayed, *went_on])
        remarks = dict.fromkeys(mended.remarks + found.remarks)
        return Solution(found.assignment, moves, tuple(remarks), found.good)

    return work


def _balancer(
    session: PlanSession, problem: Problem, effort: str, most: float | None = None
) -> Callable[[np.ndarray, np.ndarray, Progress], Solution]:
    """Return what balances a plan (n,) of `problem` among some of its territories, (k,) bool."""
    rules, names, serving = problem_rules(session), _Names(session), take_serving(session)

    def level(start: np.ndarray, inside: np.ndarray, progress: Progress) -> Solution:
        lock = np.where(inside, problem.territory_lock, FROZEN).astype(np.int8)
        served = serving.serve(replace(problem, start=start), progress.part(0, 10))
        own = replace(served, territory_lock=lock)
        inner = _revised(own, rules, names, settle=True)
        budget = inner.budget(most, None)
        found = balance(inner.problem, effort, 0, progress.part(10, 100), budget=budget)
        plan = inner.expand(found.assignment)
        remarks = tuple(
            explain_note(note, names.territory, names.unit, names.criterion)
            for note in inner.notes(plan, found.notes)
            if inside[note.territory]
        )
        whole = budget_of(own, most)
        said = (explain_budget(own, plan, whole, found.at_least),) if whole else ()
        short = explain_unassigned(inner.whole, plan)
        said += (short,) if short else ()
        remarks = said + serving.remarks + names.torn(inner, rules) + remarks + names.order
        return Solution(
            plan, inner.moves(plan, found.moves, progress), remarks, _good(inner, rules, plan)
        )

    return level


def _good(inner: Revision, rules: Rules, plan: np.ndarray) -> str:
    """Say how good a revised plan (n,) is at least."""
    judged, kept = inner.as_it_counts(plan), replace(rules, given=inner.free.given)
    return explain_standing(standing(judged, plan, kept, judged.reach))[0]


def repairing(session: PlanSession, gaps: Sequence[Gap] = ()) -> Work:
    """Return the work that mends some gaps; none given: all that can be mended by moving units.

    Detached parts, loose units, units out of place by the plan's constraints, and those that
    their center is too far for or can't serve.
    """
    problem, rules = session.problem(), problem_rules(session)
    wanted = np.unique(np.concatenate([gap.units for gap in gaps])) if gaps else None
    area, names, serving = session.shapes.area, _Names(session), take_serving(session)
    far = [gap.units for gap in (gaps or session.gaps) if gap.kind in FAR]
    far_units = np.concatenate(far) if far else np.zeros(0, dtype=np.int64)

    def work(progress: Progress) -> Solution:
        served = serving.serve(problem, progress.part(0, 20))
        inner = _revised(served, rules, names, fill=True)
        away = np.unique(inner.stand_in[far_units])
        away, part = away[away >= 0], progress.part(20, 100)
        found = bring_near(inner.problem, away, inner.summed(area), part)
        plan, remaining = inner.expand(found.assignment), found.remaining
        if wanted is not None:
            mended = plan
            follow = np.union1d(wanted, np.flatnonzero(np.isin(inner.stand_in, found.dragged)))
            plan = problem.start.copy()
            plan[follow] = mended[follow]
            asked = set(inner.stand_in[wanted].tolist())
            remaining = tuple(r for r in remaining if not asked.isdisjoint(r.fault.units.tolist()))
        remarks = tuple(
            explain_remaining(entry, names.territory, names.unit)
            for entry in inner.remaining(remaining)
        )
        remarks = serving.remarks + names.torn(inner, rules) + remarks
        left = far_units[plan[far_units] == problem.start[far_units]]
        if len(left):
            remarks = (names.left_far(left), *remarks)
        return Solution(plan, inner.moves(plan, found.moves, progress), remarks)

    return work


def splitting(session: PlanSession, territory: int, pieces: int) -> Work:
    """Return the work that splits a territory; new pieces are numbered from the problem's k."""
    problem, rules = session.problem(), problem_rules(session)
    number, names = int(np.searchsorted(session.active, territory)), _Names(session)

    def work(progress: Progress) -> Solution:
        inner = _revised(problem, rules, names)
        start = inner.problem.start
        found = split_territory(inner.problem, start, number, pieces, progress=progress)
        return Solution(inner.expand(found))

    return work


def suggesting(
    session: PlanSession, territory: int
) -> Callable[[Progress], tuple[Suggestion, ...]]:
    """Return the work that lists the best few moves for a territory, by the session's numbers."""
    problem, rules = session.problem(), problem_rules(session)
    active = session.active.tolist()
    number, names, serving = active.index(territory), _Names(session), take_serving(session)

    def own(found: Suggestion, inner: Revision) -> Suggestion:
        return replace(
            found,
            moves=tuple(
                (member, active[target])
                for unit, target in found.moves
                for member in np.flatnonzero(inner.stand_in == unit).tolist()
            ),
            territories=tuple(active[each] for each in found.territories),
        )

    def work(progress: Progress) -> tuple[Suggestion, ...]:
        inner = _revised(serving.serve(problem, progress), rules, names)
        return tuple(
            own(found, inner) for found in suggest(inner.problem, inner.problem.start, number)
        )

    return work


def _revised(
    problem: Problem, rules: Rules, names: _Names, *, fill: bool = False, settle: bool = False
) -> Revision:
    """Return the plan made ready to be revised under its constraints."""
    return revise(problem, rules, fill=fill, settle=settle, called=names.called)


class _Names:
    """What the problem's territories and units are called: copies, for another thread."""

    def __init__(self, session: PlanSession) -> None:
        self.territory = [session.name(each) for each in session.active.tolist()].__getitem__
        units = list(session.table.name)
        self.unit = units.__getitem__
        self.group = session.rules.groups.names
        self.called = Called(self.territory, self.group, self.unit, session.rules.parents.names)
        fields = [each.field for each in session.settings.criteria]
        self.criterion = (fields or [tr("units")]).__getitem__
        self.order = session.table.order_note()

    def left_far(self, units: np.ndarray) -> str:
        """Say which units stay too far from their center."""
        text = tr("No territory next to them has a center in reach, so that these stay: {units}.")
        return text.format(units=few([self.unit(unit) for unit in units.tolist()], 3))

    def torn(self, inner: Revision, rules: Rules) -> tuple[str, ...]:
        """Say which groups locks keep torn."""
        if not len(inner.torn):
            return ()
        groups = [self.group(each) for each in np.unique(rules.group[inner.torn]).tolist()]
        text = tr("Locks keep these groups in several territories: {groups}.")
        return (text.format(groups=few(groups)),)


def proposal(session: PlanSession, solution: Solution, title: str) -> Preview:
    """Return a solution of the session's problem as a preview, moves explained.

    Raises
    ------
    InvalidInput
        When the plan has changed since the problem was made.
    """
    active = session.active
    if len(solution.assignment) != session.table.n:
        raise InvalidInput(tr("The plan changed meanwhile: start again."))
    back = np.append(active, UNASSIGNED)
    several = [each.field for each in session.settings.criteria]
    reasons = tuple(
        explain(
            move,
            lambda number: session.name(int(back[number])),
            session.table.name.__getitem__,
            several.__getitem__ if len(several) > 1 else None,
        )
        for move in solution.moves[:MOST_REASONS]
    )
    plan = back[solution.assignment].astype(np.int32)
    return preview_of(session.tally, plan, title, solution.remarks + reasons, solution.good)
