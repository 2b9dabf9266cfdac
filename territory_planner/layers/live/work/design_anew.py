"""A design in place of the plan that there is: proposed, with the names that go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ....core.jobs.design_plan import Designed, Designs
from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.labels import match_territories
from ....core.model.problem import FREE, UNASSIGNED
from ....core.model.progress import Progress
from ....core.model.text import few
from ...plan import NEW
from ...text import tr
from ..session.session import PlanSession
from ..settings.plan_settings import DesignSettings
from .plan_design import designing, told_of
from .solve import Solution


@dataclass(frozen=True)
class Part:
    """What of a plan is designed anew.

    Attributes
    ----------
    territories : (t,) int64
        Those that make way, by the plan's numbers, ascending.
    rows : (r,) int64 or None
        The units, ascending; None: all of them.
    """

    territories: np.ndarray
    rows: np.ndarray | None


def part_to_design(session: PlanSession, among: Sequence[int] = ()) -> Part:
    """Return what makes way for a new design: some territories, or all that is not locked.

    Raises
    ------
    InvalidInput
        When nothing is left, or a unit that is to stay lies in what would make way.
    """
    tally, active = session.tally, session.active
    free = active[session.locks[active] == FREE]
    chosen = free if not len(among) else np.intersect1d(free, np.array(among, dtype=np.int64))
    if not len(chosen):
        raise InvalidInput(
            tr("All of these territories are locked. Release those that are to be designed anew.")
        )
    inside = np.isin(tally.assignment, chosen)
    if not len(among):
        inside |= tally.assignment == UNASSIGNED
    locked = np.flatnonzero(inside & session.table.locked)
    if len(locked):
        raise InvalidInput(
            tr(
                "Locked units lie in what would be designed anew ({count:,}: {units}). Lock "
                "their territories, which then stay as they are, or release the units."
            ).format(
                count=len(locked), units=few([session.table.name[each] for each in locked.tolist()])
            )
        )
    is_whole = bool(inside.all()) and len(chosen) == len(active)
    return Part(chosen, None if is_whole else np.flatnonzero(inside))


def designing_anew(
    session: PlanSession, wish: DesignSettings, part: Part
) -> Callable[[Progress], Designs]:
    """Return the work that designs territories anew, all or a part of them.

    Raises
    ------
    InvalidInput
        As `designing`.
    """
    return designing(session, wish, part.rows)


def as_solution(session: PlanSession, designed: Designed, part: Part) -> Solution:
    """Return a design as a solution of the session's problem.

    Territories go on with the names of those that they share most with; where the design has names
    of its own, of centers say, they go on with theirs.
    """
    active, tally = session.active, session.tally
    k, count = len(active), designed.done.problem.k
    rows = np.arange(tally.n) if part.rows is None else part.rows
    number = np.full(tally.k + 1, UNASSIGNED, dtype=np.int64)
    number[active] = np.arange(k)
    start, plan = number[tally.assignment], designed.done.plan
    if designed.names:
        known = {session.called(each): at for at, each in enumerate(active.tolist())}
        goes_on = np.array([known.get(name, UNASSIGNED) for name in designed.names])
    else:
        goes_on = match_territories(start[rows], plan, tally.mass[rows], k, count)
    new = np.flatnonzero(goes_on == UNASSIGNED)
    own = goes_on.copy()
    own[new] = k + np.arange(len(new))
    ended = np.setdiff1d(number[part.territories], goes_on)
    assignment = start.copy()
    assignment[rows] = np.append(own, UNASSIGNED)[plan]
    target, asked = _targets(session, designed, part, own, ended)
    return Solution(
        assignment=assignment.astype(np.int32),
        remarks=designed.notes,
        good=" ".join([*_told_of_part(designed, part), *told_of(designed)]),
        begun=_names(session, designed, new),
        ended=tuple(ended.tolist()),
        target=target,
        asked=asked,
    )


def _targets(
    session: PlanSession, designed: Designed, part: Part, own: np.ndarray, ended: np.ndarray
) -> tuple[np.ndarray, tuple[int, ...]]:
    """Return what all territories should carry then, and which have targets of their own.

    A part shares what it has: where that is another share than the others', its territories are
    asked for it.
    """
    active, tally = session.active, session.tally
    k = len(active)
    target = np.zeros((max(k, int(own.max(initial=-1)) + 1), tally.m))
    target[:k] = tally.target[active]
    target[ended] = 0.0
    target[own] = designed.done.problem.target
    is_shared = session.plan.is_shared
    if part.rows is None:
        return target, () if is_shared else tuple(own.tolist())
    left = np.setdiff1d(np.arange(len(target)), ended)
    equal = tally.total / len(left)
    if is_shared and np.allclose(target[own], equal, rtol=1e-9):
        target[left] = equal
        return target, ()
    if is_shared:
        rest = np.setdiff1d(left, own)
        target[rest] = (tally.total - target[own].sum(axis=0)) / max(len(rest), 1)
    return target, tuple(own.tolist())


def _told_of_part(designed: Designed, part: Part) -> list[str]:
    if part.rows is None:
        return []
    text = tr("Of the part, each of its {k:,} territories is to carry an equal share.")
    return [text.format(k=designed.done.problem.k)]


def _names(session: PlanSession, designed: Designed, new: np.ndarray) -> tuple[str, ...]:
    """Return names for territories that begin, none of which there is already."""
    if designed.names:
        return tuple(designed.names[each] for each in new.tolist())
    return tuple(session.names_of_new(len(new), f"{NEW} 0"))
