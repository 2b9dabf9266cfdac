"""A live plan as a problem for the core's solvers."""

from __future__ import annotations

import numpy as np

from ....core.model.errors import InvalidInput
from ....core.model.graph import Graph, without_length
from ....core.model.problem import UNASSIGNED, Problem
from ....core.presolve.islands import Ties
from ...asked import Criteria
from ..reading.shapes import UnitShapes
from ..session.live_plan import LivePlan
from ..session.plan_checks import sizes_in


def plan_problem(plan: LivePlan) -> Problem:
    """Return the plan as it stands as a problem.

    Territories are those of `LivePlan.active`, renumbered in that order. Centers of the
    set-up's point layer are kept when there is one for each territory.

    Raises
    ------
    InvalidInput
        When the solvers can't use it; the text says why.
    """
    graph, table, active = graph_of(plan), plan.table, plan.active
    position = plan.known_shapes.position
    # Centers count only where every territory has its own.
    places = [plan.center.get(territory) for territory in active.tolist()]
    fits = all(place is not None and len(place) == position.shape[1] for place in places)
    number = np.full(plan.territories.k + 1, UNASSIGNED, dtype=np.int32)
    number[active] = np.arange(len(active))
    return criteria_of(plan).problem(
        position,
        table.workload,
        graph,
        len(active),
        globe=plan.known_shapes.globe,
        target=plan.tally.target[active],
        start=number[plan.tally.assignment],
        locked=table.locked,
        center=np.array(places) if places and fits else None,
        territory_lock=plan.locks[active],
    )


def graph_of(plan: LivePlan) -> Graph:
    """Return which of a plan's units touch; across a costly barrier they share no border.

    Raises
    ------
    InvalidInput
        While that is not known yet.
    """
    shapes = plan.known_shapes
    return _by_barriers(shapes, shapes.graph)


def ties_of(plan: LivePlan) -> tuple[Graph, Ties]:
    """Return `graph_of` without ties, and those that a plan may need.

    Raises
    ------
    InvalidInput
        As `graph_of` does.
    """
    shapes = plan.known_shapes
    return _by_barriers(shapes, shapes.untied), shapes.ties


def _by_barriers(shapes: UnitShapes, graph: Graph) -> Graph:
    # No border counts there: it is the best place for a territory to end.
    return without_length(graph, *shapes.crossed.T)


def criteria_of(plan: LivePlan) -> Criteria:
    """Return what is asked of all territories alike.

    Raises
    ------
    InvalidInput
        When units have workloads that can't be: shown as 0, but no plan is made of them.
    """
    why = plan.table.why_no_workload(plan.settings.workload_fields)
    if why:
        raise InvalidInput(why)
    least, most = plan.rules.least, plan.rules.most
    return Criteria(
        weight=[each.weight for each in plan.settings.criteria] or None,
        tolerance=plan.settings.tolerances,
        minimum=least if (least > 0).any() else None,
        maximum=most if np.isfinite(most).any() else None,
        sizes=sizes_in(plan),
    )
