"""What customers cost in time, and what that comes to in each unit.

Workload = Σ frequency · (service time + overhead), over the customers of a unit: how often a
customer is served in a period, how long a visit takes, and what comes with each beside it, such as
parking, paperwork, and the way from the last one [Talley 1961].
"""

from __future__ import annotations

import numpy as np

from ..model.sums import sums_by


def first_given(*columns: np.ndarray | float) -> np.ndarray:
    """Return what is known of each customer: the first of some columns that is not NaN.

    Examples
    --------
    >>> import numpy as np
    >>> first_given(np.array([3.0, np.nan, np.nan]), np.array([9.0, 2.0, np.nan]), 1.0).tolist()
    [3.0, 2.0, 1.0]
    """
    found = np.array(np.broadcast_arrays(*columns)[0], dtype=np.float64)
    for column in columns[1:]:
        found = np.where(np.isnan(found), column, found)
    return found


def service(frequency: np.ndarray, time: np.ndarray, overhead: np.ndarray) -> np.ndarray:
    """Return (q,) float64, the workload of each customer, in the unit of `time` and `overhead`.

    Examples
    --------
    >>> import numpy as np
    >>> service(np.array([4.0, 12.0]), np.array([30.0, 20.0]), np.array([10.0, 10.0])).tolist()
    [160.0, 360.0]
    """
    return np.asarray(frequency * (time + overhead), dtype=np.float64)


def sums_by_group(
    unit: np.ndarray, group: np.ndarray, amount: np.ndarray, n: int, groups: int
) -> np.ndarray:
    """Sum up what customers have by unit, and by group in it.

    Parameters
    ----------
    unit : (q,) int64
        Of each customer, below 0 for none: left out.
    group : (q,) int64
        Below `groups`.
    amount : (q,) float64
    n : int
        Number of units.

    Returns
    -------
    (n, groups) float64

    Examples
    --------
    >>> import numpy as np
    >>> unit, hours = np.array([0, 0, 2, -1]), np.array([1.0, 2.0, 3.0, 4.0])
    >>> skill = np.array([0, 1, 1, 0])
    >>> sums_by_group(unit, skill, hours, 3, 2).tolist()
    [[1.0, 2.0], [0.0, 0.0], [0.0, 3.0]]
    """
    cell = np.where(unit >= 0, unit * groups + group, -1)
    return sums_by(cell, amount, n * groups).reshape(n, groups)
