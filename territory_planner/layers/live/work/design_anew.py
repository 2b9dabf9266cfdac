"""A design in place of the plan that there is: proposed, with the names that go on."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ....core.jobs.design_plan import Designed, Designs
from ....core.model.errors import InvalidInput
from ....core.model.labels import match_territories
from ....core.model.problem import FREE, UNASSIGNED
from ....core.model.progress import Progress
from ...plan import unique_names
from ...text import tr
from ..session.session import PlanSession
from ..settings.plan_settings import DesignSettings
from .plan_design import designing, told_of
from .solve import Solution


def designing_anew(session: PlanSession, wish: DesignSettings) -> Callable[[Progress], Designs]:
    """Return the work that designs territories anew, whatever the plan is.

    Raises
    ------
    InvalidInput
        When something is locked, which a design from nothing would not keep; and as `designing`.
    """
    locked = int(session.table.locked.sum())
    frozen = int((session.locks[session.active] != FREE).sum())
    if locked or frozen:
        raise InvalidInput(
            tr(
                "A new design keeps no locks: release the locked units ({units:,}) and territories "
                "({territories:,}) first, or use “Balance…”, which keeps them."
            ).format(units=locked, territories=frozen)
        )
    return designing(session, wish)


def as_solution(session: PlanSession, designed: Designed) -> Solution:
    """Return a design as a solution of the session's problem.

    Territories go on with the names of those that they share most with; where the design has names
    of its own, of centers say, they go on with theirs.
    """
    active, tally = session.active, session.tally
    k, count = len(active), designed.done.problem.k
    number = np.full(tally.k + 1, UNASSIGNED, dtype=np.int64)
    number[active] = np.arange(k)
    start, plan = number[tally.assignment], designed.done.plan
    if designed.names:
        known = {session.called(each): at for at, each in enumerate(active.tolist())}
        goes_on = np.array([known.get(name, UNASSIGNED) for name in designed.names])
    else:
        goes_on = match_territories(start, plan, tally.mass, k, count)
    new = np.flatnonzero(goes_on == UNASSIGNED)
    own = goes_on.copy()
    own[new] = k + np.arange(len(new))
    target = np.zeros((k + len(new), tally.m))
    target[own] = designed.done.problem.target
    is_shared = not (session.settings.targets or session.rules.share)
    return Solution(
        assignment=np.append(own, UNASSIGNED)[plan].astype(np.int32),
        remarks=designed.notes,
        good=" ".join(told_of(designed)),
        begun=_names(session, designed, new),
        ended=tuple(np.setdiff1d(np.arange(k), goes_on).tolist()),
        target=target,
        asked=() if is_shared else tuple(own.tolist()),
    )


def _names(session: PlanSession, designed: Designed, new: np.ndarray) -> tuple[str, ...]:
    """Return names for territories that begin, none of which there is already."""
    if designed.names:
        return tuple(designed.names[each] for each in new.tolist())
    taken = [session.called(each) for each in session.active.tolist()]
    wishes = [tr("Territory {number}").format(number=each + 1) for each in new.tolist()]
    return tuple(unique_names([*taken, *wishes])[len(taken) :])
