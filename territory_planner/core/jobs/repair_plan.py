"""The job of repairing a plan: what is cut off from its territory, or too far, goes to another."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..checks.issue import BARRIER, DETACHED, ENCLAVE, WITHOUT_TERRITORY, Issue
from ..model.data_classes import dataclass
from ..model.moves import Called
from ..model.progress import SILENT, Progress
from ..model.text import few, tr
from .judge_plan import judge_revised
from .nearer import BroughtNear, bring_near
from .notes import (
    explain_parts,
    named,
    note_astray,
    note_joined_pairs,
    notes_of_rules,
    notes_of_strays,
    parts_apart,
)
from .repair import explain_remaining
from .request import Request
from .revise import Revision, revise, start_of
from .revised import Revised
from .served import seats_inside, serve

MOST = 10
"""What could not be repaired is named up to this number."""

OF_PARTS = (WITHOUT_TERRITORY, DETACHED, ENCLAVE, BARRIER)
"""What repairing is for."""


@dataclass(frozen=True)
class RepairWish:
    """What to repair.

    Attributes
    ----------
    fill : bool
        Whether units without a territory get one.
    keep_part : {"workload", "area", "center"}
        Which part of a detached territory stays.
    area : (n,) float64 or None
        Area of each unit, needed where that is the largest.
    far : tuple of int
        Units that go to a territory whose center reaches and serves them, if one is around.
    only : (u,) int64 or None
        The units to repair; None: all.
    """

    fill: bool = True
    keep_part: str = "workload"
    area: np.ndarray | None = None
    far: tuple[int, ...] = ()
    only: np.ndarray | None = None


@dataclass(frozen=True)
class RepairedPlan(Revised):
    """A repaired plan, and all there is to say of it.

    Attributes
    ----------
    remaining : int
        Detached parts and gaps that the plan has.
    """

    remaining: int


def repair_plan(asked: Request, wish: RepairWish, progress: Progress = SILENT) -> RepairedPlan:
    """Give what is cut off, too far or without a territory to one that it touches.

    Raises
    ------
    InvalidInput
        When there is no plan, or areas are needed and not given.
    Infeasible
        When no plan can keep the rules.
    """
    problem, called = asked.problem, asked.called
    served = serve(problem, asked.serving, progress.part(0, 20), partly=True, anchored=False)
    part = progress.part(20, 20)
    inner = revise(served, asked.rules, fill=wish.fill, settle=False, called=called, progress=part)
    found = _found(asked, inner, wish, progress.part(20, 95))
    plan, remaining = inner.expand(found.assignment), found.remaining
    if wish.only is not None:
        plan = _of_these(inner, plan, wish.only, found.dragged)
        only = set(inner.stand_in[wish.only].tolist())
        remaining = tuple(r for r in remaining if not only.isdisjoint(r.units.tolist()))
    counted, remaining = inner.as_it_counts(plan), inner.remaining(remaining)
    untold = _untold(parts_apart(counted, plan), remaining) if wish.only is None else []
    judged = judge_revised(asked, counted, plan, progress)
    notes = (
        *notes_of_rules(asked, inner),
        _left_far(_unmoved(start_of(problem), plan, wish.far), called),
        _not_repaired(remaining, called),
        explain_parts(counted, untold, called),
        note_joined_pairs(asked.rules, plan, called),
        *notes_of_strays(asked.rules, plan, counted.workload[:, 0], called),
        note_astray(seats_inside(asked), plan, called),
    )
    return RepairedPlan(
        problem=counted,
        plan=plan,
        moves=inner.moves(plan, found.moves, progress.part(95, 100)),
        notes=tuple(dict.fromkeys(filter(None, notes))),
        judged=judged,
        remaining=sum(each.kind in OF_PARTS for each, _ in judged.told),
    )


def _found(asked: Request, inner: Revision, wish: RepairWish, progress: Progress) -> BroughtNear:
    away = np.unique(inner.stand_in[list(wish.far)])
    return bring_near(
        inner.problem,
        away[away >= 0],
        None if wish.area is None else inner.summed(wish.area),
        progress,
        keep_part=wish.keep_part,
        fill_unassigned=wish.fill,
        hard=(inner.within(asked.hard[0]), inner.within(asked.hard[1])),
    )


def _of_these(
    inner: Revision, plan: np.ndarray, only: np.ndarray, dragged: np.ndarray
) -> np.ndarray:
    """Return the plan as it was, but for some units and those that moved for their sake."""
    follow = np.union1d(only, np.flatnonzero(np.isin(inner.stand_in, dragged)))
    result = start_of(inner.whole).copy()
    result[follow] = plan[follow]
    return result


def _unmoved(start: np.ndarray, plan: np.ndarray, units: Sequence[int]) -> np.ndarray:
    """Return those of some units that are where they were."""
    of = np.array(units, dtype=np.int64)
    return of[plan[of] == start[of]]


def _untold(parts: Sequence[Issue], remaining: Sequence[Issue]) -> list[Issue]:
    """Return the parts that no remaining fault tells of: they hold on to a group elsewhere."""
    told = {unit for entry in remaining for unit in entry.units.tolist()}
    return [part for part in parts if not told & set(part.units.tolist())]


def _left_far(units: np.ndarray, called: Called) -> str:
    """Say which units stay too far from their center; '' for none."""
    text = tr(
        "No territory next to {count:it|them} has a center in reach, so that {count:this one stays|"
        "these stay}: {units}."
    )
    told = text.format(units=named(units, called.unit, 3), count=len(units))
    return told if len(units) else ""


def _not_repaired(remaining: Sequence[Issue], called: Called) -> str:
    """Say what could not be repaired, and why; '' for nothing."""
    told = [explain_remaining(entry, called.territory, called.unit) for entry in remaining]
    text = tr("Not repaired ({count:,}): {what}.")
    return text.format(count=len(told), what=few(told, MOST)) if told else ""
