"""A session's plan as a problem for the core's solvers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.model.errors import InvalidInput
from ...core.model.graph import Graph, without_length
from ...core.model.problem import UNASSIGNED, Problem, make_problem
from ...core.presolve.islands import Ties
from .shapes import UnitShapes

if TYPE_CHECKING:
    from .session import PlanSession


def plan_problem(session: PlanSession) -> Problem:
    """Return the plan as it stands as a problem.

    Territories are those of `PlanSession.active`, renumbered in that order. Centers of the
    set-up's point layer are kept when there is one for each territory.

    Raises
    ------
    InvalidInput
        When the solvers can't use it; the text says why.
    """
    graph, table, active = graph_of(session), session.table, session.active
    position = session.known_shapes.position
    # Centers count only where every territory has its own.
    places = [session.center.get(territory) for territory in active.tolist()]
    fits = all(place is not None and len(place) == position.shape[1] for place in places)
    number = np.full(session.territories.k + 1, UNASSIGNED, dtype=np.int32)
    number[active] = np.arange(len(active))
    return make_problem(
        position,
        table.workload,
        graph,
        len(active),
        target=session.tally.target[active],
        start=number[session.tally.assignment],
        locked=table.locked,
        center=np.array(places) if places and fits else None,
        territory_lock=session.locks[active],
        **criteria_of(session),
    )


def graph_of(session: PlanSession) -> Graph:
    """Return which of a plan's units touch; across a costly barrier they share no border.

    Raises
    ------
    InvalidInput
        While that is not known yet.
    """
    shapes = session.known_shapes
    return _by_barriers(shapes, shapes.graph)


def ties_of(session: PlanSession) -> tuple[Graph, Ties]:
    """Return `graph_of` without ties, and those that a plan may need.

    Raises
    ------
    InvalidInput
        As `graph_of` does.
    """
    shapes = session.known_shapes
    return _by_barriers(shapes, shapes.untied), shapes.ties


def _by_barriers(shapes: UnitShapes, graph: Graph) -> Graph:
    # No border counts there: it is the best place for a territory to end.
    return without_length(graph, *shapes.crossed.T)


def criteria_of(session: PlanSession) -> dict[str, Any]:
    """Return what territories are asked for, as arguments of `make_problem`.

    A territory is served from one of its units where it has no center, as in the toolbox.

    Raises
    ------
    InvalidInput
        When units have workloads that can't be: shown as 0, but no plan is made of them.
    """
    why = session.table.why_no_workload(session.settings.workload_fields)
    if why:
        raise InvalidInput(why)
    return {
        "center_at_unit": True,
        "globe": session.known_shapes.globe,
        "weight": [each.weight for each in session.settings.criteria] or None,
        "tolerance": session.settings.tolerances,
        "minimum": session.rules.least,
        "maximum": session.rules.most,
    }
