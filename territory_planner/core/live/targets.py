"""What territories should carry in a plan that is being edited."""

from __future__ import annotations

import numpy as np


def shared_targets(
    total: np.ndarray, given: np.ndarray, share: np.ndarray | None = None
) -> np.ndarray:
    """Fill in the targets that nobody set.

    Parameters
    ----------
    total : (m,) float
        Workload of all units.
    given : (k, m) float
        Targets that the planner set, NaN where none: those share what is left.
    share : (k, m) float, optional
        In which proportion; NaN counts as the mean of the others. Default: equally.

    Returns
    -------
    (k, m) float64
    """
    open_ = np.isnan(given)
    left = np.maximum(total - np.nansum(given, axis=0), 0.0)
    part = np.where(open_, np.nan if share is None else share, 0.0)
    known = open_ & ~np.isnan(part)
    count = known.sum(axis=0)
    mean = np.divide(np.nansum(part, axis=0), count, out=np.ones(len(left)), where=count > 0)
    part = np.where(open_ & ~known, mean, part)
    whole = part.sum(axis=0)
    return np.where(open_, left * np.divide(part, whole, out=part * 0, where=whole > 0), given)
