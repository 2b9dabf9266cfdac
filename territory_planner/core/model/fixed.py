"""Sums that never drift: columns of numbers as 64-bit integers on a fixed binary scale.

Floating-point sums depend on the order of their terms, so totals kept by differences would
creep away from a recount. Integers don't: with a scale of 2^e chosen so that a column's
absolute total stays below 2^60, sums are exact, and a unit is off by at most 2^-61 of the
total, which is finer than float64 could show in that total.
"""

from __future__ import annotations

import numpy as np

TOTAL_BITS = 60

ROUNDING = 1e-6
"""By which share of it a total kept by differences may be off at most."""


def sizes(columns: np.ndarray) -> np.ndarray:
    """Return (c,) float64, the absolute total of each column of (n, c) finite numbers."""
    return np.asarray(np.abs(columns).sum(axis=0))


def exponents(columns: np.ndarray) -> np.ndarray:
    """Return (c,) int64, the binary scale of each column of (n, c) finite numbers."""
    return _exponents(sizes(columns))


def still_fit(size: np.ndarray, exponent: np.ndarray) -> bool:
    """Tell whether `exponents` gives these for columns with absolute totals (c,) near `size`.

    Sums of numbers in another order differ by less than `ROUNDING`; where that could matter, no.
    """
    ends = [_exponents(size * (1 + each)) for each in (-ROUNDING, ROUNDING)]
    return all(np.array_equal(each, exponent) for each in ends)


def _exponents(size: np.ndarray) -> np.ndarray:
    _, power = np.frexp(size)
    return np.where(size > 0, TOTAL_BITS - power, 0).astype(np.int64)


def to_fixed(columns: np.ndarray, exponent: np.ndarray) -> np.ndarray:
    """Return `columns` as int64 multiples of 2^-exponent."""
    return np.rint(np.ldexp(columns, exponent)).astype(np.int64)


def to_float(sums: np.ndarray, exponent: np.ndarray) -> np.ndarray:
    """Return integer `sums` as the float64 nearest to what they stand for."""
    return np.ldexp(sums.astype(np.float64), -exponent)


def sum_by_group(fixed: np.ndarray, group: np.ndarray, k: int) -> np.ndarray:
    """Return (k, c) int64, the exact sums of the rows of (n, c) by group; group -1 is left out."""
    kept = np.flatnonzero(group >= 0)
    # Short numbers are sorted without comparing them.
    number = group[kept].astype(np.int16 if k <= np.iinfo(np.int16).max else np.int64)
    order = kept[np.argsort(number, kind="stable")]
    sums = np.zeros((k, fixed.shape[1]), dtype=np.int64)
    count = np.bincount(number, minlength=k)
    held = np.flatnonzero(count)
    if len(held):
        start = np.cumsum(count) - count
        sums[held] = np.add.reduceat(fixed[order], start[held], axis=0)
    return sums
