"""How little is moved, and how little must be, where demand has left plans behind."""

from __future__ import annotations

import json
import resource
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from case import Case, load_case
from drifts import Land, cut_out, drifted, land_of

from contenders.ours import versions as versions
from territory_planner.core.guards.budget import budget_of
from territory_planner.core.jobs.design import design
from territory_planner.core.jobs.realign import realign
from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.problem import Problem, make_problem
from territory_planner.core.realign.asked import realignment
from territory_planner.core.realign.nearby import nearby_bound

Asked = tuple[str, str, Problem, float]
"""A title, an effort, the problem, and the least on record; NaN where there is none."""


def load(source: Path) -> Path:
    """Leave reading to what knows how."""
    return source


def counties(folder: Path) -> dict[str, Any]:
    """The county plans with the least on record, at both efforts."""
    return _rows(_counties(folder))


def cut_outs(source: Path) -> dict[str, Any]:
    """Twenty pieces of England and Wales where NHS areas meet, at both efforts."""
    return _rows(_cut_outs(land_of(load_case(source))))


def lsoa(source: Path) -> dict[str, Any]:
    """The NHS areas of England and Wales, drifted by N(1, 0.15), at ±10 %."""
    land = land_of(load_case(source))
    return _rows(
        (f"seed {seed}", "balanced", drifted(land, seed, 0.15, 0.10), np.nan)
        for seed in range(1, 6)
    )


def mesh(source: Path) -> dict[str, Any]:
    """A design of 1,000 territories of 250,000 cells, drifted by N(1, 0.10), at ±5 %."""
    case = load_case(source)
    whole = make_problem(case.position, case.workload, land_of(_placed(case)).graph, case.k)
    land = land_of(_placed(case, design(whole, "fast").assignment))
    return _rows([("250,000 cells", "balanced", drifted(land, 1, 0.10, 0.05), np.nan)])


def _counties(folder: Path) -> Iterator[Asked]:
    for name in ("AR", "IA", "iowa"):
        read = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        units = read["units"]
        position = np.array([[unit["lon"] * 85.0, unit["lat"] * 111.0] for unit in units])
        graph = graph_from_edges(len(units), *np.array(read["edges"]).T)
        work = [float(unit["workload"]) for unit in units]
        for tolerance, record in read["least_moved"].items():
            problem = make_problem(
                position,
                work,
                graph,
                read["k"],
                tolerance=float(tolerance) / 100.0,
                start=read["start"],
            )
            for effort in ("balanced", "best"):
                yield f"{name} ±{tolerance} %", effort, problem, float(record["moved"])


def _cut_outs(land: Land) -> Iterator[Asked]:
    for seed in range(20):
        problem = cut_out(land, seed, 0.15, 0.10)
        for effort in ("balanced", "best"):
            yield f"{seed}: {problem.n} units, {problem.k} areas", effort, problem, np.nan


def _placed(case: Case, plan: np.ndarray | None = None) -> Case:
    start = np.zeros(case.n, dtype=np.int32) if plan is None else plan
    return replace(case, start=start)


def _rows(asked: Iterator[Asked] | list[Asked]) -> dict[str, Any]:
    return {"rows": json.dumps([_row(*each) for each in asked])}


def _row(title: str, effort: str, problem: Problem, record: float) -> dict[str, Any]:
    """Return what came of a realignment; amounts in percent of the workload."""
    budget = budget_of(problem, measure=problem.mass)
    begun = _seconds()
    found = realign(problem, budget, effort)
    spent = _seconds() - begun
    share = 100.0 / float(problem.mass.sum())
    nearby = max(nearby_bound(realignment(problem, budget)), found.at_least)
    return {
        "title": title,
        "effort": effort,
        "moved": share * found.moved,
        "record": None if np.isnan(record) else share * record,
        "least": share * found.at_least,
        "nearby": share * nearby,
        "proven": found.proven,
        "within": bool(within_limits(problem, found.balanced.assignment)),
        "cpu": spent,
    }


def _seconds() -> float:
    """Return processor seconds, those of child processes that have ended included."""
    both = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(resource.getrusage(each).ru_utime for each in both)
