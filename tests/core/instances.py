"""County instances with proven optima, from tests/data/instances."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from territory_planner.core.model.geodesy import geocentric
from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.problem import Problem, make_problem

FOLDER = Path(__file__).parents[1] / "data" / "instances"
NAMES = ("ID2010", "NM2010", "NM2020")


def read_instance(name: str, folder: Path = FOLDER) -> tuple[Problem, float]:
    """Return an instance and the cost of its proven optimum (workload · km²)."""
    given = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    unit = {key: np.array([u[key] for u in given["units"]]) for key in ("lon", "lat", "workload")}
    first, second = np.array(given["edges"]).T
    problem = make_problem(
        geocentric(unit["lon"], unit["lat"]),
        unit["workload"],
        graph_from_edges(len(given["units"]), first, second),
        given["k"],
        globe=True,
        tolerance=1.0,
        minimum=given["lower"],
        maximum=given["upper"],
        center_at_unit=True,
    )
    return problem, given.get("proven_optimum", np.nan) * 1e6
