"""Territories as layers: their outlines with all figures, and their centers."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes

from ..core.problem import Problem, center_units, loads
from .compat import integer_field, long_field, real_field, text_field
from .output import Table
from .plan import Names
from .results import table_of
from .units import Units


def centers_table(units: Units, problem: Problem, assignment: np.ndarray, names: Names) -> Table:
    """Return the centers as points: the given ones, else each territory's center unit."""
    unit = center_units(problem, assignment)
    place = problem.center if problem.center is not None else problem.position[unit]
    load = loads(problem, assignment)
    rows = [
        (1 + t, names(t), int(units.feature_id[unit[t]]), units.label[unit[t]], float(load[t, 0]))
        for t in range(problem.k)
        if unit[t] >= 0
    ]
    fields = [
        integer_field("id"),
        text_field("name"),
        long_field("unit_id"),
        text_field("unit"),
        real_field("workload"),
    ]
    points = [
        QgsGeometry.fromPointXY(QgsPointXY(*xy))
        for xy in units.ground.coordinates(place[unit >= 0]).tolist()
    ]
    return table_of(fields, rows, QgsWkbTypes.Type.Point, points, units)
