"""Any plan held against all that its problem asks."""

from __future__ import annotations

import numpy as np

from ..model.problem import Problem
from .asked import HardLimits, asked_by, held_by
from .issue import Issue
from .listing import find_issues


def validate_plan(
    problem: Problem,
    assignment: np.ndarray,
    hard: HardLimits = (None, None),
    barred: np.ndarray | None = None,
) -> list[Issue]:
    """List all that is wrong with a plan, kind by kind.

    Parameters
    ----------
    problem : Problem
    assignment : (n,) int
        Territory of each unit, -1 (`UNASSIGNED`) for none.
    hard : two of (k, m) or (m,) float64 or None
        Minimum and maximum of the workload beside the tolerance. Without them, the problem's
        limits count as hard where they are narrower than its tolerance.
    barred : (e, 2) int, optional
        Units that touch, but across a barrier, so that they are no neighbours.

    Returns
    -------
    list of Issue
        Empty for a plan that keeps all rules.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, validate_plan
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> validate_plan(problem, np.array([0, 0, 0, 1, 1, 1]))
    []
    >>> found = validate_plan(problem, np.array([0, 0, 1, 0, 1, 1]))
    >>> [(each.kind, each.territories) for each in found]
    [('enclave', (0, 1)), ('enclave', (1, 0))]
    """
    asked = asked_by(problem, hard=hard, barred=barred)
    return find_issues(asked, held_by(problem, assignment))
