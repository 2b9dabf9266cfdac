"""A session's plan as a problem for the core's solvers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import InvalidInput
from ..core.problem import UNASSIGNED, Problem, make_problem
from .text import tr

if TYPE_CHECKING:
    from .session import PlanSession


def plan_problem(session: PlanSession, k: int | None = None) -> Problem:
    """Return the plan as it stands as a problem.

    Territories are those of `PlanSession.active`, renumbered in that order; with `k`, that
    many new ones and no start.

    Raises
    ------
    InvalidInput
        When the solvers can't use it; the text says why.
    """
    shapes, table = session.shapes, session.table
    if shapes is None:
        raise InvalidInput(tr("Wait a moment: which units touch is still being found out."))
    criteria = {
        "globe": shapes.globe,
        "weight": [each.weight for each in session.settings.criteria] or None,
        "tolerance": session.settings.tolerances,
    }
    units = (shapes.position, table.workload, shapes.graph)
    if k is not None:
        return make_problem(*units, k, **criteria)
    active = session.active
    number = np.full(session.territories.k + 1, UNASSIGNED, dtype=np.int32)
    number[active] = np.arange(len(active))
    return make_problem(
        *units,
        len(active),
        target=session.tally.target[active],
        start=number[session.tally.assignment],
        locked=table.locked,
        territory_lock=session.locks[active],
        **criteria,
    )
