"""Service and travel of territories as a table: one row a territory."""

from __future__ import annotations

import numpy as np

from ...core.model.measures import loads
from ...core.model.problem import Problem
from ...core.travel.touring import Touring
from ..compat import real_field
from ..plan import Names
from ..values import finite_or_none
from .output import Table
from .results import table_of

COLUMNS = (
    *("stops", "area_km2", "elongation", "tour_km"),
    *("service", "travel", "total", "target", "deviation"),
)


def touring_table(
    touring: Touring | None, problem: Problem, plan: np.ndarray, names: Names
) -> Table:
    """Return the table of a plan (n,) whose problem counts its travel; no rows without any."""
    fields = [names.field("territory"), *map(real_field, COLUMNS)]
    if touring is None:
        return table_of(fields, [])
    tours, total = touring.tours_of(plan, problem.k), loads(problem, plan)[:, 0]
    target = problem.target[:, 0]
    off = np.divide(total - target, target, out=np.full(len(total), np.nan), where=target > 0)
    columns = (
        *(tours.stops, tours.area, tours.elongation, tours.km),
        *(total - tours.travel, tours.travel, total, target, 100.0 * off),
    )
    used = np.flatnonzero(np.bincount(plan[plan >= 0], minlength=problem.k))
    rows = (
        (names.value(t), *(finite_or_none(float(column[t])) for column in columns))
        for t in used.tolist()
    )
    return table_of(fields, rows)
