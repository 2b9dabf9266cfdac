"""All rules that a problem asks to be kept by every move."""

from __future__ import annotations

import numpy as np

from ..model.problem import Problem
from .budget import Budget, allowance
from .cannot_link import kept_apart
from .guard import Guard
from .locks import locks_of
from .serving import serving
from .sized import within_sizes


def guards_of(
    problem: Problem, assignment: np.ndarray, budget: Budget | None = None
) -> tuple[Guard, ...]:
    """Return the guards of a problem that have anything to guard in a plan (n,).

    Locks hold on to the plan that the problem starts from; without one, to this one.
    """
    every = (
        locks_of(problem, assignment),
        kept_apart(problem),
        serving(problem),
        within_sizes(problem, assignment),
        allowance(budget, assignment),
    )
    return tuple(guard for guard in every if guard is not None)
