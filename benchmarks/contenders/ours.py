"""Territory Planner's core, under the interpreter that the plugin runs in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import scipy
import shapely
from case import Case

import territory_planner.core.jobs.draw as whole_job
from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.design import design
from territory_planner.core.model.graph import Graph
from territory_planner.core.model.problem import Problem, make_problem


def versions() -> dict[str, str]:
    return {module.__name__: module.__version__ for module in (np, scipy, shapely)}


def plan(case: Case, effort: str, compactness: float = 50.0) -> dict[str, Any]:
    """The whole job, from plain arrays to an assignment."""
    made = design(problem_of(case, compactness), effort=effort)
    found: dict[str, Any] = {"assignment": made.assignment, "proven": made.proven}
    bounds = {"bound": made.bound, "free_bound": made.free_bound}
    return found | {name: bound for name, bound in bounds.items() if bound is not None}


def unhurried(case: Case, effort: str) -> dict[str, Any]:
    """The whole job as for 35,000 units, whatever the size: no plan less is carried through."""
    whole_job.LARGE = case.n
    return plan(case, effort)


def rebalance(case: Case, effort: str) -> dict[str, Any]:
    """Bring today's plan within tolerance, moving little."""
    problem = replace(problem_of(case), start=case.start)
    return {"assignment": balance(problem, effort=effort).assignment}


def problem_of(case: Case, compactness: float = 50.0) -> Problem:
    """Return the case as the core's frozen problem, without a starting plan."""
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
        compactness=compactness,
    )
