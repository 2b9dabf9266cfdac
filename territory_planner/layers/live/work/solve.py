"""The core's solvers at work on a session's plan: in the background, proposed, not applied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ....core.bounds.optimality_gap import explain_optimality_gap
from ....core.checks.issue import Issue
from ....core.jobs.balance_plan import BalancedPlan, BalanceWish, balance_plan
from ....core.jobs.repair_plan import RepairWish, repair_plan
from ....core.jobs.revise import start_of
from ....core.jobs.split_plan import SplitWish, split_plan
from ....core.jobs.steps import in_steps
from ....core.jobs.suggest import Suggestion
from ....core.jobs.suggest_plan import SuggestWish, suggest_moves
from ....core.model.errors import InvalidInput
from ....core.model.moves import Move, explain
from ....core.model.problem import UNASSIGNED
from ....core.model.progress import Progress
from ...text import tr
from ..session.plan_checks import FAR
from ..session.preview import Preview, preview_of
from ..session.session import PlanSession
from .plan_request import request_without_ways, take_request

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
    ask = take_request(session)
    among = np.isin(session.active, list(territories)) if territories else None
    wish = BalanceWish(effort, most=most, among=among)
    return lambda progress: _balanced(balance_plan(ask(), wish, progress))


def mending(
    session: PlanSession, issues: Sequence[Issue], territories: Sequence[int], effort: str
) -> Work:
    """Return the work that mends some issues, then balances some territories and those that gained.

    Loose units count in the targets: without them no balance can be had.
    """
    ask, first = take_request(session), _repair_wish(session, issues)
    wanted = np.isin(session.active, list(territories))

    def work(progress: Progress) -> Solution:
        asked = ask()
        problem, start = asked.problem, start_of(asked.problem)
        mended = repair_plan(asked, first, progress.part(0, 30))
        gained = np.isin(np.arange(problem.k), mended.plan[mended.plan != start])
        whole = replace(asked, problem=replace(problem, start=mended.plan))
        wish = BalanceWish(effort, among=wanted | gained)
        found = balance_plan(whole, wish, progress.part(30, 100))
        stayed = [move for move in mended.moves if found.plan[move.unit] == move.target]
        went_on = [
            replace(move, source=int(start[move.unit]))
            for move in found.moves
            if found.plan[move.unit] != start[move.unit]
        ]
        remarks = tuple(dict.fromkeys(mended.notes + found.notes))
        moves = in_steps(problem, start, [*stayed, *went_on], progress=progress)
        return replace(_balanced(found), moves=moves, remarks=remarks)

    return work


def _balanced(found: BalancedPlan) -> Solution:
    budget = (found.budget,) if found.budget else ()
    good = explain_optimality_gap(found.stands)[0]
    return Solution(found.plan, found.moves, budget + found.notes, good)


def repairing(session: PlanSession, issues: Sequence[Issue] = ()) -> Work:
    """Return the work that mends some issues; none given: all that can be mended by moving units.

    Detached parts, loose units, units out of place by the plan's constraints, and those that
    their center is too far for or can't serve.
    """
    ask, wish = take_request(session), _repair_wish(session, issues)

    def work(progress: Progress) -> Solution:
        found = repair_plan(ask(), wish, progress)
        return Solution(found.plan, found.moves, found.notes)

    return work


def _repair_wish(session: PlanSession, issues: Sequence[Issue]) -> RepairWish:
    far = [each.units for each in (issues or session.issues) if each.kind in FAR]
    return RepairWish(
        area=session.known_shapes.area,
        far=tuple(unit for units in far for unit in units.tolist()),
        only=np.unique(np.concatenate([each.units for each in issues])) if issues else None,
    )


def splitting(session: PlanSession, territory: int, pieces: int) -> Work:
    """Return the work that splits a territory; new pieces are numbered from the problem's k."""
    asked = request_without_ways(session)
    wish = SplitWish(int(np.searchsorted(session.active, territory)), pieces)
    return lambda progress: Solution(split_plan(asked, wish, progress))


def suggesting(
    session: PlanSession, territory: int
) -> Callable[[Progress], tuple[Suggestion, ...]]:
    """Return the work that lists the best few moves for a territory, by the session's numbers."""
    ask, active = take_request(session), session.active.tolist()
    wish = SuggestWish(active.index(territory))

    def own(found: Suggestion) -> Suggestion:
        return replace(
            found,
            moves=tuple((unit, active[target]) for unit, target in found.moves),
            territories=tuple(active[each] for each in found.territories),
        )

    return lambda progress: tuple(map(own, suggest_moves(ask(), wish, progress)))


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
