"""The core's solvers at work on a session's plan: in the background, proposed, not applied."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

import numpy as np

from ....core.checks.issue import Issue
from ....core.jobs.balance_plan import BalanceWish, balance_plan
from ....core.jobs.realign_plan import realign_plan
from ....core.jobs.realign_wish import CUSTOMERS, UNITS, WORKLOAD, Measure, RealignWish
from ....core.jobs.repair_plan import RepairWish, repair_plan
from ....core.jobs.revise import start_of
from ....core.jobs.service_and_travel import as_it_stands, explain_travel
from ....core.jobs.split_notes import why_uneven
from ....core.jobs.split_plan import SplitWish, split_plan
from ....core.jobs.steps import in_steps
from ....core.jobs.suggest import Suggestion
from ....core.jobs.suggest_plan import SuggestWish, suggest_moves
from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.moves import Move, explain
from ....core.model.problem import UNASSIGNED
from ....core.model.progress import Progress
from ...reading.forecasts import forecasts_of
from ...report import Report
from ...text import tr
from ...values import counts_of
from ..reading.unit_table import values_of
from ..session.plan_checks import FAR
from ..session.preview import Preview, preview_of
from ..session.session import PlanSession
from .plan_request import NOBODY, request_without_ways, take_request

MOST_REASONS = 20
USUAL_COMPACTNESS = 50


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
        What is proven of the plan, where that was looked for.
    moved : str
        How much moves, by the measure that was asked for.
    begun : tuple of str
        Names of territories that begin: their numbers follow those of the problem.
    ended : tuple of int
        Territories that end, by the problem's numbers.
    target : (k, m) float64 or None
        What all of them should carry then, where that is another than now.
    asked : tuple of int
        Those of them whose target is one of their own.
    """

    assignment: np.ndarray
    moves: tuple[Move, ...] = ()
    remarks: tuple[str, ...] = ()
    good: str = ""
    moved: str = ""
    begun: tuple[str, ...] = ()
    ended: tuple[int, ...] = ()
    target: np.ndarray | None = None
    asked: tuple[int, ...] = ()


Work = Callable[[Progress], Solution]
"""A solver with its problem, ready for a background thread."""


@dataclass(frozen=True)
class BalanceAsked:
    """How to balance, as the user asks for it.

    Attributes
    ----------
    territories : tuple of int
        Those to balance among themselves; none: all.
    effort : {"fast", "balanced", "best"}
    most, each : float or None
        Percent of the measure, and of each territory's, that may change hands.
    measure : {"workload", "units", "customers", "field"}
        What moving a unit counts.
    field : str
        Which field's amounts, for "field".
    compactness : int
        How much shape counts among moves: see `core.model.problem.Problem`.
    forecasts : tuple of str
        Fields with the first workload of coming periods, which territories that must change are
        to keep, too.
    """

    territories: tuple[int, ...] = ()
    effort: str = "balanced"
    most: float | None = None
    each: float | None = None
    measure: str = WORKLOAD
    field: str = ""
    compactness: int = USUAL_COMPACTNESS
    forecasts: tuple[str, ...] = ()


def balancing(session: PlanSession, asked: BalanceAsked, held: np.ndarray = NOBODY) -> Work:
    """Return the work that brings territories within their limits, moving as little as it can.

    Parameters
    ----------
    held : (u,) int64, optional
        Units that stay, whatever that costs.

    Raises
    ------
    InvalidInput
        When the solvers can't use the plan, nothing can be counted by the measure, or a forecast
        is none.
    """
    among = np.isin(session.active, asked.territories) if asked.territories else None
    if session.tally.counts_travel:
        return _balancing_travel(session, asked, among, held)
    ask, said = take_request(session, held), list[str]()
    report = Report(warning=said.append)
    wish = RealignWish(
        asked.effort,
        measure=_measure(session, asked, report),
        most=asked.most,
        each=asked.each,
        among=among,
        forecasts=_forecasts(session, asked, report),
    )

    def work(progress: Progress) -> Solution:
        request = ask()
        problem = replace(request.problem, compactness=float(asked.compactness))
        found = realign_plan(replace(request, problem=problem), wish, progress)
        moved = wish.measure.share(found.moved)
        return Solution(found.plan, found.moves, (*said, *found.notes), found.proof, moved)

    return work


def _balancing_travel(
    session: PlanSession, asked: BalanceAsked, among: np.ndarray | None, held: np.ndarray
) -> Work:
    """Return the work that balances service and travel, by the job that finds travel again."""
    if asked.measure != WORKLOAD:
        raise InvalidInput(
            tr(
                "Where travel counts, what moves is measured by its workload: choose that, or let "
                "travel count nothing in the set-up."
            )
        )
    if asked.forecasts:
        raise InvalidInput(
            tr(
                "Where travel counts, no forecasts are kept: choose none, or let travel count "
                "nothing in the set-up."
            )
        )
    ask = take_request(session, held, finds_travel=True)
    wish = BalanceWish(asked.effort, most=asked.most, each=asked.each, among=among)

    def work(progress: Progress) -> Solution:
        found = balance_plan(ask(), wish, progress)
        moved = Measure(WORKLOAD).share(found.share)
        remarks = (*explain_travel(found.travel), *found.notes)
        return Solution(found.plan, found.moves, remarks, moved=moved)

    return work


def _measure(session: PlanSession, asked: BalanceAsked, report: Report) -> Measure:
    """Return what moving a unit counts, read on the main thread."""
    if asked.measure in (WORKLOAD, UNITS):
        return Measure(asked.measure)
    table, layer = session.table, session.bound_layer
    field = session.settings.customers_field if asked.measure == CUSTOMERS else asked.field
    values = values_of(layer, field, table.feature_id)
    counts = counts_of(values, field, table.name, layer.name(), report)
    return Measure(asked.measure, counts, field)


def _forecasts(session: PlanSession, asked: BalanceAsked, report: Report) -> np.ndarray | None:
    """Return what units will carry, read on the main thread; None where nothing is said of it."""
    table, layer = session.table, session.bound_layer

    def values(field: str) -> list[Any]:
        return values_of(layer, field, table.feature_id)

    return forecasts_of(asked.forecasts, values, table.name, report)


def mending(
    session: PlanSession,
    issues: Sequence[Issue],
    territories: Sequence[int],
    effort: str,
    held: np.ndarray = NOBODY,
) -> Work:
    """Return the work that mends some issues, then balances some territories and those that gained.

    Loose units count in the targets: without them no balance can be had.
    """
    ask, first = take_request(session, held), _repair_wish(session, issues)
    wanted = np.isin(session.active, list(territories))

    def work(progress: Progress) -> Solution:
        asked = ask()
        problem, start = asked.problem, start_of(asked.problem)
        mended = repair_plan(asked, first, progress.part(0, 30))
        gained = np.isin(np.arange(problem.k), mended.plan[mended.plan != start])
        whole = replace(asked, problem=replace(problem, start=mended.plan))
        wish = RealignWish(effort, among=wanted | gained)
        found = realign_plan(whole, wish, progress.part(30, 100))
        stayed = [move for move in mended.moves if found.plan[move.unit] == move.target]
        went_on = [
            replace(move, source=int(start[move.unit]))
            for move in found.moves
            if found.plan[move.unit] != start[move.unit]
        ]
        remarks = tuple(dict.fromkeys(mended.notes + found.notes))
        moves = in_steps(problem, start, [*stayed, *went_on], progress=progress)
        return Solution(found.plan, moves, remarks)

    return work


def repairing(
    session: PlanSession, issues: Sequence[Issue] = (), held: np.ndarray = NOBODY
) -> Work:
    """Return the work that mends some issues; none given: all that can be mended by moving units.

    Detached parts, loose units, units out of place by the plan's constraints, and those that
    their center is too far for or can't serve.
    """
    ask, wish = take_request(session, held), _repair_wish(session, issues)

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
    asked = as_it_stands(request_without_ways(session))
    wish = SplitWish(int(np.searchsorted(session.active, territory)), pieces)

    def split(progress: Progress) -> Solution:
        plan = split_plan(asked, wish, progress.part(0, 95))
        why = why_uneven(asked, wish.territory, plan, progress.part(95, 100))
        return Solution(plan, remarks=(why,) if why else ())

    return split


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


class Reasons(Mapping[int, str]):
    """Why each unit would move, in the order of the moves: told when it is asked for.

    To tell it of tens of thousands at once would hold up the window.
    """

    def __init__(self, moves: Sequence[Move], tell: Callable[[Move], str]) -> None:
        self._moves, self._tell = {move.unit: move for move in moves}, tell

    def __getitem__(self, unit: int) -> str:
        return self._tell(self._moves[unit])

    def __iter__(self) -> Iterator[int]:
        return iter(self._moves)

    def __len__(self) -> int:
        return len(self._moves)


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
    known = session.tally.k
    back = np.concatenate([active, known + np.arange(len(solution.begun)), [UNASSIGNED]])
    several = [each.field for each in session.settings.criteria]
    criterion = several.__getitem__ if len(several) > 1 else None

    def territory(number: int) -> str:
        own = int(back[number])
        return session.name(own) if own < known else solution.begun[own - known]

    why = Reasons(solution.moves, lambda move: explain(move, territory, criterion=criterion))
    names = session.table.name
    reasons = tuple(
        tr("{unit}: {why}").format(unit=names[unit], why=why[unit])
        for unit in islice(why, MOST_REASONS)
    )
    plan = back[solution.assignment].astype(np.int32)
    target = None
    if solution.target is not None:
        target = np.zeros((known + len(solution.begun), session.tally.m))
        target[back[:-1]] = solution.target
    preview = preview_of(
        session.tally,
        plan,
        title,
        solution.remarks + reasons,
        solution.good,
        solution.moved,
        why,
        solution.begun,
        target,
    )
    return replace(
        preview,
        ended=tuple(int(back[each]) for each in solution.ended),
        asked={int(back[each]): solution.target[each] for each in solution.asked}
        if solution.target is not None
        else {},
    )
