"""How even a plan is: one number for all its territories.

What is compared is how far each fulfils its target, load / target, so that territories that are
due to be smaller are not taken for uneven. Those without a target play no part.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Measure = Callable[[np.ndarray], float]


def mean_deviation(load: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Return (m,) float64, the mean of |load − target| / target; NaN without a target.

    Parameters
    ----------
    load, target : (k, m) float64
        Of each territory, by workload.
    """
    return _each(load, target, lambda ratio: float(np.abs(ratio - 1.0).mean()))


def variation(load: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Return (m,) float64, the coefficient of variation of load / target [Pearson 1896].

    Their standard deviation by their mean; 0 where all fulfil alike.
    """
    return _each(load, target, _variation)


def gini(load: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Return (m,) float64, the Gini coefficient of load / target [Gini 1912].

    Half the mean difference of any two by their mean: 0 where all fulfil alike, (k − 1) / k where
    one has all.
    """
    return _each(load, target, _gini)


def _each(load: np.ndarray, target: np.ndarray, measure: Measure) -> np.ndarray:
    found = np.full(load.shape[1], np.nan)
    for column in range(load.shape[1]):
        due = target[:, column] > 0
        if due.any():
            found[column] = measure(load[due, column] / target[due, column])
    return found


def _variation(ratio: np.ndarray) -> float:
    mean = float(ratio.mean())
    return float(ratio.std()) / mean if mean > 0 else np.nan


def _gini(ratio: np.ndarray) -> float:
    ratio, k = np.sort(ratio), len(ratio)
    total = float(ratio.sum())
    rank = 2.0 * np.arange(1, k + 1) - k - 1.0
    return float(rank @ ratio) / (k * total) if total > 0 else np.nan
