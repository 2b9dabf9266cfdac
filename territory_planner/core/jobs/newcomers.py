"""A plan to begin with where people come and go: ended territories given away, new ones carved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..model.advice import PERCENTAGE, enough, percentage
from ..model.errors import Infeasible
from ..model.graph import parts_per_territory
from ..model.moves import BALANCED, JOINED, LEFT, MOVES_AT_ONCE, SWAPPED, Move
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from ..people.carve import Newcomer, carve
from ..people.staffing import Staffing
from ..search.attach import attach
from .revise import Revision, start_of

TRIES = {"fast": 16, "balanced": 48, "best": 96}
"""Ways to carve territories out that are tried, by effort."""

Stages = list[tuple[str, np.ndarray]]
"""Plans (n,) after what is asked for in so many words, and why."""


def stages_of(staffing: Staffing, problem: Problem, is_home: bool) -> tuple[Stages, np.ndarray]:
    """Return what people ask for in so many words, and the units (n,) bool that this holds.

    Parameters
    ----------
    is_home : bool
        The units that new territories begin from belong to them.
    """
    stages: Stages = [(SWAPPED, staffing.swapped)]
    held = np.zeros(problem.n, dtype=bool)
    homes = {home: t for t, home in staffing.joined.items() if home != UNASSIGNED}
    if staffing.follows is not None:
        stages += _followed(staffing, staffing.follows, start_of(problem))
    if is_home and homes:
        first = stages[-1][1].copy()
        first[list(homes)] = list(homes.values())
        held[list(homes)] = True
        stages.append((JOINED, first))
    return stages, held


def _followed(staffing: Staffing, plan: np.ndarray, today: np.ndarray) -> Stages:
    """Return the stages on the way to a plan that is followed, by what moves its units."""
    if (plan == today).all():
        return []
    before = staffing.swapped
    left = np.where(np.isin(today, staffing.ended), plan, before)
    joined = np.where(np.isin(plan, list(staffing.joined)), plan, left)
    stages = [(LEFT, left), (JOINED, joined), (BALANCED, plan)]
    return [(why, each.astype(np.int32)) for why, each in stages]


def check_leaving_fits(
    staffing: Staffing, problem: Problem, price: np.ndarray, most: float | None
) -> None:
    """Refuse a budget (percent) that is less than what people who leave have.

    Raises
    ------
    Infeasible
        Saying what that is.
    """
    start, total = start_of(problem), max(float(price.sum()), 1e-300)
    gone = 100.0 * float(price[np.isin(start, staffing.ended)].sum()) / total
    if most is None or gone <= most * (1 + 1e-9):
        return
    needed = enough(gone, PERCENTAGE, lambda percent: percent >= gone)
    raise Infeasible(
        tr(
            "All that people who leave have changes hands, {gone}, which is more than may: allow "
            "{needed} or more."
        ).format(gone=percentage(gone), needed=percentage(needed)),
        "budget",
    )


def homes_alone(staffing: Staffing, ready: Revision) -> bool:
    """Tell whether homes are all that was moved before the search, and tear no territory."""
    whole = ready.whole
    start = start_of(whole)
    moved = np.flatnonzero(ready.first != start)
    if not set(moved.tolist()) <= set(staffing.joined.values()):
        return False
    before, after = (
        parts_per_territory(whole.graph, each, whole.k) for each in (start, ready.first)
    )
    same = np.maximum(before, 1) == np.maximum(after, 1)
    same[list(staffing.ended)] = True
    return bool(same.all())


def begin_with(
    staffing: Staffing,
    ready: Revision,
    seed: int,
    effort: str,
    progress: Progress = SILENT,
) -> tuple[np.ndarray, ...]:
    """Return plans (n,) int32 to begin with, of what is to be solved, the safest first.

    New territories are carved out, then those that end are given to the others around.
    """
    problem = ready.problem
    newcomers = [
        Newcomer(territory, int(ready.stand_in[home]) if home != UNASSIGNED else UNASSIGNED)
        for territory, home in staffing.joined.items()
    ]
    carved = carve(problem, start_of(problem), newcomers, seed, progress, TRIES[effort])
    return tuple(_closed(problem, each.plan, staffing, progress) for each in carved)


def _closed(
    problem: Problem, plan: np.ndarray, staffing: Staffing, progress: Progress
) -> np.ndarray:
    """Give what those have who leave to the territories around."""
    gone = np.flatnonzero(np.isin(plan, staffing.ended) & ~problem.locked)
    if not len(gone):
        return plan
    closed = attach(replace(problem, start=plan), plan, gone, progress)
    return plan if closed is None else closed


def with_reasons_of_people(
    moves: Sequence[Move], staffing: Staffing, progress: Progress = SILENT
) -> tuple[Move, ...]:
    """Return moves with why they are made, where it is that somebody leaves or joins."""
    ended, joined = set(staffing.ended), set(staffing.joined)

    def code(move: Move) -> str:
        if move.source in ended:
            return LEFT
        return JOINED if move.target in joined else move.reason.code

    watched = progress.watched(moves, MOVES_AT_ONCE)
    return tuple(replace(each, reason=replace(each.reason, code=code(each))) for each in watched)
