"""Prices with a high Lagrangian bound where there are too many candidates to try them all.

Steps among a few hundred candidates find what each unit is worth; at those prices the best
price of every other candidate follows exactly, and the ones that a plan would rather use
join the few. After some rounds there are hardly any left.
"""

from __future__ import annotations

import numpy as np

from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from .candidates import Candidates, among
from .lagrangian import Priced, paid, priced, raise_bound

FEW = 400
"""Candidates to begin with; up to half as many join in each round."""

_FIRST_STEPS = 300
_STEPS = 100
_ROUNDS = 6
_CHUNK = 256


def dual_ascent(given: Candidates, cutoff: float | None, progress: Progress = SILENT) -> Priced:
    """Look for prices with a high bound; the counterpart of `raise_bound` for thousands.

    Parameters
    ----------
    cutoff : float or None
        The cost of a known plan, if any.
    """
    few = _spread(given)
    part = raise_bound(among(given, few), cutoff, _FIRST_STEPS, progress=progress.part(0, 30))
    price = _from_nearest(given, few, part.price)
    best = priced(given, part.alpha, price)
    for turn in range(_ROUNDS):
        share = progress.part(30 + 70 * turn / _ROUNDS, 30 + 70 * (turn + 1) / _ROUNDS)
        price = best_prices(given, part.alpha, price, share)
        prices = priced(given, part.alpha, price)
        best = prices if prices.bound > best.bound else best
        order = np.argsort(np.where(prices.used, -1.0, prices.extra), kind="stable")
        wanted = np.union1d(few, order[: FEW // 2])
        if len(wanted) == len(few) or turn == _ROUNDS - 1:
            break
        few = wanted
        part = raise_bound(among(given, few), cutoff, _STEPS, part.alpha, price[few], share)
    return best


def _spread(given: Candidates) -> np.ndarray:
    """Return candidates of each kind spread evenly over all, and enough of them."""
    chosen = []
    for kind, count in enumerate(given.count):
        column = np.flatnonzero(given.kind == kind)
        order = column[cKDTree(given.place[column], leafsize=4).indices]
        wanted = max(FEW // len(given.count), 8 * int(count))
        chosen.append(order[:: max(len(order) // wanted, 1)])
    return np.sort(np.concatenate(chosen))


def _from_nearest(given: Candidates, few: np.ndarray, price: np.ndarray) -> np.ndarray:
    """Return (c, m) prices, each candidate's from the nearest of the `few` of its kind."""
    full = np.zeros((len(given.place), price.shape[1]))
    for kind in range(len(given.count)):
        column = np.flatnonzero(given.kind == kind)
        own = np.flatnonzero(given.kind[few] == kind)
        _, near = cKDTree(given.place[few[own]]).query(given.place[column])
        full[column] = price[own[near]]
    return full


def best_prices(
    given: Candidates, alpha: np.ndarray, price: np.ndarray, progress: Progress = SILENT
) -> np.ndarray:
    """Return (c, m) prices that raise the bound as far as it goes for units' worth `alpha`.

    Each candidate's part of the bound is concave in its own price and changes slope where
    a unit begins to pay: sorted by that point, the loads add up to the limits at the best one.
    With several criteria the prices are set in turn, the others as in `price`.
    """
    found = price.copy()
    for criterion, load in enumerate(given.workload.T):
        for start in range(0, len(price), _CHUNK):
            progress.check()
            some = slice(start, start + _CHUNK)
            others = found[some].copy()
            others[:, criterion] = 0.0
            base = given.cost[:, some] - alpha[:, None] - paid(given.workload, others)
            found[some, criterion] = _crossing(given, some, base, load, criterion)
    return found


def _crossing(
    given: Candidates, some: slice, base: np.ndarray, load: np.ndarray, criterion: int
) -> np.ndarray:
    """Return the price per candidate at which its load enters the limits from either side."""
    turn = np.divide(base, load[:, None], out=np.full_like(base, np.inf), where=load[:, None] > 0)
    turn[~given.allowed[:, some]] = np.inf
    column = np.arange(turn.shape[1])
    root = given.root[some]
    turn[root[root >= 0], column[root >= 0]] = -np.inf
    order = np.argsort(turn, axis=0, kind="stable")
    held = np.cumsum(np.where(np.isfinite(turn) | (turn < 0), load[:, None], 0.0)[order, column], 0)
    kind = given.kind[some]
    ends = []
    for limit in (given.lower[kind, criterion], given.upper[kind, criterion]):
        last = np.minimum((held < limit).sum(axis=0), len(load) - 1)
        end = turn[order[last, column], column]
        ends.append(np.where(np.isfinite(end), end, 0.0))
    return np.clip(0.0, np.minimum(*ends), np.maximum(*ends))
