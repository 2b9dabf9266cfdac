"""Sums that are proven to be no more than they say: less what rounding may have added."""

from __future__ import annotations

import numpy as np

_EPS = float(np.finfo(np.float64).eps)


def surely(value: float, *terms: np.ndarray) -> float:
    """Return a sum lowered by all that rounding may have raised it by.

    A bound that is found under large prices is the small difference of large numbers, and may
    come out above the cost of the very plan that it holds for.

    Parameters
    ----------
    value : float
        The sum, however it was added up.
    terms : arrays
        What it was made of, whatever cancelled out included.

    Returns
    -------
    float
        Recursive summation errs by no more than the number of terms times the sum of their sizes
        times the machine's precision [Higham 2002].
    """
    size = sum(float(np.abs(each).sum()) for each in terms)
    count = sum(each.size for each in terms)
    lowered = value - count * _EPS * size
    return lowered if np.isfinite(lowered) else value
