"""A session's plan as a problem for the core's solvers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ...core.constraints.rules import Rules
from ...core.errors import InvalidInput
from ...core.graph import without_length
from ...core.problem import UNASSIGNED, Problem, make_problem
from ..text import tr

if TYPE_CHECKING:
    from .session import PlanSession


def plan_problem(session: PlanSession, k: int | None = None) -> Problem:
    """Return the plan as it stands as a problem.

    Territories are those of `PlanSession.active`, renumbered in that order; with `k`, that
    many new ones and no start. Centers of the set-up's point layer are kept when there is one
    for each territory.

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
        "minimum": session.rules.least,
        "maximum": session.rules.most,
    }
    # Across a costly barrier no border counts: it is the best place for a territory to end.
    graph = without_length(shapes.graph, *shapes.crossed.T)
    units = (shapes.position, table.workload, graph)
    centers = session.centers
    if k is not None:
        own = centers if len(centers) == k else {}
        center = _positions(list(own.values()), units[0])
        shares = [session.rules.share.get(name) for name in own]
        known = bool(shares) and all(share is not None for share in shares)
        target = np.array(shares) if known else None
        return make_problem(*units, k, center=center, target=target, **criteria)
    active = session.active
    names = [session.name(territory) for territory in active.tolist()]
    # Centers count only where every territory has its own.
    found = [centers[name] for name in names if name in centers]
    center = _positions(found if len(found) == len(names) else [], units[0])
    number = np.full(session.territories.k + 1, UNASSIGNED, dtype=np.int32)
    number[active] = np.arange(len(active))
    return make_problem(
        *units,
        len(active),
        target=session.tally.target[active],
        start=number[session.tally.assignment],
        locked=table.locked,
        center=center,
        territory_lock=session.locks[active],
        **criteria,
    )


def problem_rules(session: PlanSession) -> Rules:
    """Return the constraints on the plan's units by the territories of its problem."""
    rules, active = session.rules.rules, session.active
    number = np.full(session.tally.k + 1, UNASSIGNED, dtype=np.int32)
    number[active] = np.arange(len(active))
    return replace(rules, given=number[rules.given])


def _positions(places: list[np.ndarray], units: np.ndarray) -> np.ndarray | None:
    """Return centers (k, d) in the units' frame, None when there are none that fit it."""
    if not places or any(len(place) != units.shape[1] for place in places):
        return None
    return np.array(places)
