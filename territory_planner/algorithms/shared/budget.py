"""How much of a plan may change hands: asked, and said what it costs."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingParameterDefinition

from ...core.jobs.revise import Revision
from ...core.model.problem import Problem
from ...core.search.tighten import explain_budget
from ...core.state.budget import Budget, budget_of
from ...layers.text import tr
from . import builders as b
from .run import Run

MAX_MOVED = "MAX_MOVED"
MAX_GIVEN = "MAX_GIVEN"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of a move budget."""
    return [
        b.advanced(
            b.number(
                MAX_MOVED,
                tr("Most workload that may change hands (percent)"),
                tr(
                    "The plan then comes as near to the tolerance as this allows, and the log says "
                    "what it costs. Exceptions, groups, parents and pairs apart count, too. "
                    "Example: 10."
                ),
                most=100.0,
            )
        ),
        b.advanced(
            b.number(
                MAX_GIVEN,
                tr("Most that a territory may give away (percent)"),
                tr(
                    "Of the workload that each territory has today, no more than this goes to "
                    "others: so much of what they know everybody keeps. Example: 15."
                ),
                most=100.0,
            )
        ),
    ]


def budget_for(run: Run, revision: Revision) -> Budget | None:
    """Return what may move of a plan, None where there is no limit."""
    return revision.budget(run.optional_number(MAX_MOVED), run.optional_number(MAX_GIVEN))


def cost_of_budget(run: Run, problem: Problem, plan: np.ndarray, at_least: float) -> list[str]:
    """Say what a budget cost: how near to the tolerance it lets the plan come.

    Parameters
    ----------
    problem : Problem
        Starts from the plan as it was.
    plan : (n,) int
        The plan as it is now.
    at_least : float
        Percent of the workload that any plan within the tolerance moves, 0 where not known.
    """
    asked = budget_of(problem, run.optional_number(MAX_MOVED), run.optional_number(MAX_GIVEN))
    if asked is None:
        return []
    return [explain_budget(problem, plan, asked, at_least)]
