"""People who leave, join, or carry more or less, in the panel: proposed, not applied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ....core.jobs.people_plan import PeoplePlan, PeopleWish, people_plan
from ....core.jobs.realign_wish import WORKLOAD, Measure, RealignWish
from ....core.model.problem import UNASSIGNED
from ....core.model.progress import Progress
from ....core.people.changes import CAPACITY, JOIN, PersonChange, leaving
from ..session.session import PlanSession
from .plan_request import NOBODY, take_request
from .solve import Solution, Work

EFFORT = "fast"
"""Who asks looks at the map and waits."""


def following(
    session: PlanSession, changes: Sequence[PersonChange], held: np.ndarray = NOBODY
) -> Work:
    """Return the work that fits the plan to people; territories are the session's numbers.

    Parameters
    ----------
    held : (u,) int64, optional
        Units that stay, whatever that costs.

    Raises
    ------
    InvalidInput
        When the solvers can't use the plan.
    """
    ask, active = take_request(session, held), session.active.tolist()
    own = tuple(
        replace(each, territory=active.index(each.territory))
        if each.territory != UNASSIGNED
        else each
        for each in changes
    )
    wish = PeopleWish(own, RealignWish(EFFORT, measure=Measure(WORKLOAD)))
    is_shared = session.plan.is_shared

    def work(progress: Progress) -> Solution:
        return _solution(people_plan(ask(), wish, progress), own, is_shared)

    return work


def _solution(found: PeoplePlan, changes: Sequence[PersonChange], is_shared: bool) -> Solution:
    """Return the plan as a solution; targets are told where equal shares would be others."""
    k = len(found.names) - sum(each.action == JOIN for each in changes)
    target = np.zeros((len(found.names), found.problem.target.shape[1]))
    target[found.kept] = found.problem.target
    asked = [each.territory for each in changes if each.action == CAPACITY] + [
        k + at for at, each in enumerate(_joins(changes)) if each.capacity is not None
    ]
    if not is_shared:
        asked = found.kept.tolist()
    return Solution(
        assignment=found.plan,
        moves=found.moves,
        remarks=found.notes,
        good=found.found.proof,
        moved=Measure(WORKLOAD).share(found.found.moved),
        begun=found.names[k:],
        ended=tuple(leaving(changes)),
        target=target,
        asked=tuple(asked),
    )


def _joins(changes: Sequence[PersonChange]) -> list[PersonChange]:
    return [each for each in changes if each.action == JOIN]
