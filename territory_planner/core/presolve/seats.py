"""How many territories each component or parent gets: whole numbers, as even as can be."""

from __future__ import annotations

import numpy as np

NOTEWORTHY = 1e-12
"""By how much a deviation must fall for a territory to go elsewhere."""


def even_seats(
    seats: np.ndarray, free: np.ndarray, size: np.ndarray, weight: np.ndarray, units: np.ndarray
) -> np.ndarray:
    """Move free territories between components until their largest deviation is least.

    A component deviates by |weight / size of its territories - 1|. One territory at a time goes
    where that lowers the larger deviation of giver and taker, the most deviating component first.
    With territories of one size the outcome is the minimax: a deviation falls, then grows with
    the number of territories, so while some shares of them are better, a giver and a taker
    on the way there are better off, too.

    Parameters
    ----------
    seats : (k,) int
        The component of each territory, at least one to each.
    free : (k,) bool
        Territories that may go elsewhere.
    size : (k,) float64
        What each is to carry, in shares of the whole.
    weight, units : (c,) float64, (c,) int
        What each component carries, in shares of the whole, and in how many units.

    Returns
    -------
    (k,) int64
    """
    seats = seats.astype(np.int64)
    while True:
        move = _best_move(seats, free, size, weight, units)
        if move is None:
            return seats
        seats[move[0]] = move[1]


def _best_move(
    seats: np.ndarray, free: np.ndarray, size: np.ndarray, weight: np.ndarray, units: np.ndarray
) -> tuple[int, int] | None:
    """Return a territory and its new component that most help the worst that can be helped."""
    count = len(weight)
    held = np.bincount(seats, weights=size, minlength=count)
    number = np.bincount(seats, minlength=count)
    off = _deviation(weight, held)
    given = np.flatnonzero(free & (number[seats] > 1) & (size > 0))
    takers = np.flatnonzero(number < units)
    for part in np.lexsort((np.arange(count), -off)):
        if held[part] < weight[part]:
            moved = given[seats[given] != part] if number[part] < units[part] else given[:0]
            to = np.full(len(moved), part)
        else:
            own = given[seats[given] == part]
            moved = np.repeat(own, len(takers))
            to = np.tile(takers, len(own))
            moved, to = moved[to != part], to[to != part]
        if not len(moved):
            continue
        source = seats[moved]
        before = np.maximum(off[source], off[to])
        after = np.maximum(
            _deviation(weight[source], held[source] - size[moved]),
            _deviation(weight[to], held[to] + size[moved]),
        )
        best = int(np.argmin(np.where(after < before - NOTEWORTHY, after, np.inf)))
        if after[best] < before[best] - NOTEWORTHY:
            return int(moved[best]), int(to[best])
    return None


def _deviation(weight: np.ndarray, held: np.ndarray) -> np.ndarray:
    """Return |weight / held - 1|, endless where nothing is held."""
    full = np.full(np.shape(held), np.inf)
    return np.abs(np.divide(weight, held, out=full, where=held > 0) - 1)
