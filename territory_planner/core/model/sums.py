"""Sums of what rows have, by whom each belongs to."""

from __future__ import annotations

import numpy as np


def sums_by(owner: np.ndarray, amount: np.ndarray, count: int) -> np.ndarray:
    """Sum up amounts by owner: of units by territory, of customers by unit.

    Parameters
    ----------
    owner : (n,) int
        Of each row, below `count`; below 0 for none: left out.
    amount : (n,) or (n, q) float64
    count : int
        Number of owners.

    Returns
    -------
    (count,) or (count, q) float64

    Examples
    --------
    >>> import numpy as np
    >>> owner, hours = np.array([0, 0, 2, -1]), np.array([1.0, 2.0, 3.0, 4.0])
    >>> sums_by(owner, hours, 3).tolist()
    [3.0, 0.0, 3.0]
    >>> sums_by(owner, np.column_stack([hours, 10 * hours]), 3).tolist()
    [[3.0, 30.0], [0.0, 0.0], [3.0, 30.0]]
    """
    kept = owner >= 0
    held = owner[kept]
    if amount.ndim == 1:
        return np.asarray(np.bincount(held, amount[kept], count), dtype=np.float64)
    sums = np.zeros((count, amount.shape[1]))
    for at, column in enumerate(amount.T):
        sums[:, at] = np.bincount(held, column[kept], count)
    return sums
