"""How far forecasts may be off, told by how far those of the past were."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.scipy_parts import nnls

GROUPS = 20
"""Groups of units by size, in which errors are measured for the interval."""


def interval(
    amount: np.ndarray,
    guesses: Sequence[np.ndarray],
    came: Sequence[np.ndarray],
    level: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Return low and high (n,) float64 about forecasts, by how far back-tests were off.

    The error's variance is a constant, a multiple of the size and a multiple of its square, each
    zero or more, fitted over groups of units by size; the interval's ends are quantiles of the
    errors in units of its root. NaN without back-tests.
    """
    if not len(guesses):
        return np.full(len(amount), np.nan), np.full(len(amount), np.nan)
    guess, off = np.concatenate(guesses), np.concatenate(came) - np.concatenate(guesses)
    order = np.argsort(guess, kind="stable")
    groups = [group for group in np.array_split(order, GROUPS) if len(group)]
    terms = np.array([_terms(guess[group]).mean(axis=0) for group in groups])
    variance = np.array([np.mean(off[group] ** 2) for group in groups])
    if not variance.max() > 0:
        return amount.copy(), amount.copy()
    # Small units count as much as large ones: each group in units of its own variance.
    scale = np.maximum(variance, 1e-12 * variance.max())
    size = np.maximum(terms.max(axis=0), 1e-150)
    factor = nnls(terms / size / scale[:, None], variance / scale)[0] / size
    spread = np.sqrt(_terms(guess) @ factor)
    known = spread > 0
    ends = np.zeros(2)
    if known.any():
        ends = np.quantile(off[known] / spread[known], [(1 - level) / 2, (1 + level) / 2])
    now = np.sqrt(_terms(amount) @ factor)
    low, high = amount + ends[0] * now, amount + ends[1] * now
    return np.clip(low, 0.0, amount), np.maximum(high, amount)


def _terms(size: np.ndarray) -> np.ndarray:
    return np.column_stack([np.ones(len(size)), size, size**2])
