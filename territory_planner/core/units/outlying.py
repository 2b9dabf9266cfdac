"""Amounts that lie far from the others."""

from __future__ import annotations

import numpy as np

CUT = 3.5
"""Beyond this robust z-score an amount is outlying [Iglewicz 1993]."""

NORMAL_MAD, NORMAL_MEAN = 1.4826, 1.2533
"""What the median and the mean of absolute deviations are multiplied by to estimate σ."""


def robust_scores(values: np.ndarray) -> np.ndarray:
    """Return how far amounts lie from the middle one, in robust standard deviations.

    z = (x − median) / (1.4826 · median |x − median|) [Iglewicz 1993], of the logarithms: amounts
    of units differ by factors, so that twice as much is as far as half as much. Where more than
    half of the amounts are equal, the mean absolute deviation stands in.

    Parameters
    ----------
    values : (n,) float64
        Those of zero or less, and NaN, have no score: NaN.

    Returns
    -------
    (n,) float64

    Examples
    --------
    >>> import numpy as np
    >>> robust_scores(np.array([90.0, 100.0, 100.0, 110.0, 120.0, 5000.0])).round(1).tolist()
    [-1.1, -0.3, -0.3, 0.3, 1.0, 27.6]
    """
    score = np.full(len(values), np.nan)
    known = np.flatnonzero(values > 0)
    if not len(known):
        return score
    log = np.log(values[known])
    away = log - np.median(log)
    scale = NORMAL_MAD * float(np.median(np.abs(away)))
    if scale < 1e-12:
        scale = NORMAL_MEAN * float(np.abs(away).mean())
    score[known] = away / scale if scale >= 1e-12 else 0.0
    return score
