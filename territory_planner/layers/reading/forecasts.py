"""What units are forecast to carry in coming periods: a field for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..report import Report
from ..values import workload_column


def forecasts_of(
    fields: Sequence[str], values: Callable[[str], list[Any]], labels: list[str], report: Report
) -> np.ndarray | None:
    """Return (n, h) float64, the workload in coming periods; None where nothing is said of it.

    Parameters
    ----------
    fields : sequence of h str
        In the order of the periods.
    values : callable that takes a field
        What it holds in each unit.

    Raises
    ------
    InvalidInput
        As `workload_column` does.
    """
    columns = [workload_column(values(field), field, labels, report) for field in fields]
    return np.column_stack(columns) if columns else None
