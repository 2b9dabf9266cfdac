"""Rows and columns of a table matched one to one, so that their costs add up to the least."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..model.progress import SILENT, Progress
from ..model.scipy_parts import linear_sum_assignment
from .child import in_child

MANY = 1000
"""Rows and columns from which on that takes longer than 0.1 s, and cubes on."""


def matched(cost: np.ndarray, progress: Progress = SILENT) -> tuple[np.ndarray, np.ndarray]:
    """Return rows and columns (s,) int64 that belong together, as many as the smaller side has.

    The assignment problem [Kuhn 1955]. scipy's solver holds the interpreter's lock: where there are
    many, it runs in a process that a cancel ends.

    Parameters
    ----------
    cost : (r, c) float64
    """
    found = in_child(match_in_place, {"cost": cost}, progress, worth=min(cost.shape) >= MANY)
    return found["row"], found["column"]


def match_in_place(cost: np.ndarray) -> dict[str, Any]:
    """Return what `matched` does, as ``row`` and ``column``."""
    row, column = linear_sum_assignment(cost)
    return {"row": row.astype(np.int64), "column": column.astype(np.int64)}
