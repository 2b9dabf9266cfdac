"""Territory Planner's core, under the interpreter that the plugin runs in."""

from __future__ import annotations

from typing import Any

import numpy as np
import scipy
import shapely
from case import Case

from territory_planner.core.design import design
from territory_planner.core.graph import Graph
from territory_planner.core.problem import Problem, make_problem


def versions() -> dict[str, str]:
    return {module.__name__: module.__version__ for module in (np, scipy, shapely)}


def plan(case: Case, effort: str) -> dict[str, Any]:
    """The whole job, from plain arrays to an assignment."""
    made = design(problem_of(case), effort=effort)
    found: dict[str, Any] = {"assignment": made.assignment, "proven": made.proven}
    if made.bound is not None:
        found["bound"] = made.bound
    return found


def problem_of(case: Case) -> Problem:
    """Return the case as the core's frozen problem."""
    target = case.workload.sum(axis=0) / case.k
    return make_problem(
        case.position,
        case.workload,
        Graph(case.indptr, case.indices, case.length),
        case.k,
        globe=case.globe,
        tolerance=np.maximum(1 - case.lower / target, case.upper / target - 1),
        minimum=case.lower,
        maximum=case.upper,
        center_at_unit=case.at_unit,
    )
