"""Straight ways from centers to units, by distance or its square."""

from __future__ import annotations

import numpy as np

from ..model.measures import distance
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.travel_table import Travel, travel_by_centers

DISTANCE, SQUARED = "distance", "squared"
"""What straight lines are charged by, when there is no road network or cost matrix."""


def straight_block(
    problem: Problem, position: np.ndarray, center: np.ndarray, objective: str = DISTANCE
) -> np.ndarray:
    """Return (n, c) float64, km or km² from each center to each position.

    Parameters
    ----------
    position, center : (n, d), (c, d) float64, km
    objective : {"distance", "squared"}
    """
    apart = distance(problem, position[:, None], center[None])
    return np.square(apart) if objective == SQUARED else apart


def straight_travel(
    problem: Problem, objective: str = DISTANCE, progress: Progress = SILENT
) -> Travel:
    """Return the straight ways from each of the problem's fixed centers."""
    center = np.empty((0, 2)) if problem.center is None else problem.center

    def columns(some: np.ndarray) -> np.ndarray:
        return straight_block(problem, problem.position, center[some], objective)

    return travel_by_centers(columns, problem.n, len(center), progress)
