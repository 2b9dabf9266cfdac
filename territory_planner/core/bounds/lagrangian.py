"""The Lagrangian bound of Hess's location model: what no plan can cost less than.

The rule that each unit is served once is priced by `alpha`, the limits on the workload by
`price`. What is left falls apart by candidate: each takes the units that it earns from. So
*every* choice of prices gives a valid bound, and one that is found with rough arithmetic,
by a few steps or by an LP solver, is as safe as any other, less what rounding may have added
to the sums under these prices.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import dijkstra
from ..solvers.rounding import surely
from .candidates import Candidates, without_lost_roots

_GREEDY_STEP = 1.0
_SMALLEST_STEP = 1e-3
_PATIENCE = 30
_HOPE = 0.05
_STEP_CUT = 0.7


@dataclass(frozen=True)
class Priced:
    """Candidates under prices.

    Attributes
    ----------
    alpha : (n,) float64
        What serving each unit is worth.
    price : (c, m) float64
        What each candidate is paid per unit of workload (negative: pays) for its limits.
    reduced : (n, c) float64
        What a unit adds to a candidate's cost once all prices are paid.
    bound : float
        No plan costs less; infinite when there are too few candidates of a kind.
    extra : (c,) float64
        How far the bound rises when a plan must use the candidate.
    saved : (c,) float64
        How far the bound rises when a plan must do without the candidate.
    used : (c,) bool
        The candidates that the bound is made of.
    """

    alpha: np.ndarray
    price: np.ndarray
    reduced: np.ndarray
    bound: float
    extra: np.ndarray
    saved: np.ndarray
    used: np.ndarray


def priced(
    given: Candidates,
    alpha: np.ndarray,
    price: np.ndarray,
    reduced: np.ndarray | None = None,
    allowed: np.ndarray | None = None,
    offset: float = 0.0,
) -> Priced:
    """Evaluate the bound at `alpha` and `price`.

    Parameters
    ----------
    reduced : (n, c) float64, optional
        Reduced costs that hold the prices of further rules (of contiguity).
    allowed : (n, c) bool, optional
        Narrower than the candidates' own.
    offset : float
        What those further rules' own right sides add.
    """
    allowed = given.allowed if allowed is None else allowed
    if reduced is None:
        reduced = given.cost - alpha[:, None]
        reduced -= paid(given.workload, price)
    earned = np.minimum(reduced, 0.0).sum(axis=0, where=allowed)
    rooted = np.flatnonzero(given.root >= 0)
    earned[rooted] += np.maximum(reduced[given.root[rooted], rooted], 0.0)
    limits = given.lower[given.kind] * np.maximum(price, 0.0)
    limits -= given.upper[given.kind] * np.maximum(-price, 0.0)
    worth = earned + limits.sum(axis=1)
    worth[rooted[~allowed[given.root[rooted], rooted]]] = np.inf
    found = _cheapest(given, alpha, price, reduced, worth, float(alpha.sum()) + offset)
    terms = alpha, np.array([offset]), limits[found.used], worth[found.used]
    return replace(found, bound=surely(found.bound, *terms))


def paid(workload: np.ndarray, price: np.ndarray) -> np.ndarray:
    """Return (n, c) what candidates are paid for each unit, ``workload @ price.T``.

    One workload after the other: for so few, products of matrices take ten times as long.
    """
    total = workload[:, :1] * price[:, 0]
    for mine, each in zip(workload.T[1:], price.T[1:]):
        total += mine[:, None] * each
    return total


def _cheapest(
    given: Candidates,
    alpha: np.ndarray,
    price: np.ndarray,
    reduced: np.ndarray,
    worth: np.ndarray,
    bound: float,
) -> Priced:
    """Fill each kind's places with its cheapest candidates."""
    order = np.lexsort((worth, given.kind))
    kind = given.kind[order]
    size = np.bincount(kind, minlength=len(given.count))
    first = np.cumsum(size) - size
    filled = np.arange(len(order)) < (first + given.count)[kind]
    taken, left = order[filled], order[~filled]
    extra, saved = np.zeros(len(worth)), np.zeros(len(worth))
    used = np.zeros(len(worth), dtype=bool)
    used[taken] = True
    if (size < given.count).any() or not np.isfinite(worth[taken]).all():
        return Priced(alpha, price, reduced, np.inf, extra, saved, used)
    dearest = worth[order[first + given.count - 1]]
    following = np.append(worth[order], np.inf)[first + given.count]
    following[size == given.count] = np.inf
    extra[left] = worth[left] - dearest[given.kind[left]]
    saved[taken] = following[given.kind[taken]] - worth[taken]
    return Priced(alpha, price, reduced, bound + float(worth[taken].sum()), extra, saved, used)


def narrowed(given: Candidates, prices: Priced, allowed: np.ndarray, cutoff: float) -> np.ndarray:
    """Return `allowed` (n, c) without what no connected plan cheaper than `cutoff` contains.

    A unit in a candidate comes with a path of its units from the root: the path, too, must
    be paid for. This is what makes contiguity shrink the problem.
    """
    room = cutoff - prices.bound - prices.extra
    kept = np.zeros_like(allowed)
    graph = given.graph
    arcs = graph.matrix()
    for column in np.flatnonzero(room >= 0):
        mine = allowed[:, column]
        price = np.maximum(prices.reduced[:, column], 0.0)
        root = given.root[column]
        if root < 0:
            kept[:, column] = mine & (price <= room[column])
            continue
        if not mine[root]:
            continue
        price[root] = 0.0
        open_arc = mine[graph.indices]
        # zero would mean "no arc"
        arcs.data = np.where(open_arc, price[graph.indices] + 1e-12, np.inf)
        priced = dijkstra(arcs, indices=root, limit=room[column] * (1 + 1e-9) + 1e-9)
        kept[:, column] = mine & np.isfinite(priced)
    must = np.flatnonzero(prices.saved > cutoff - prices.bound)
    for column in must[given.root[must] >= 0]:
        unit = given.root[column]
        kept[unit] &= np.arange(kept.shape[1]) == column
    return without_lost_roots(kept, given.root)


def raise_bound(
    given: Candidates,
    cutoff: float | None,
    steps: int,
    alpha: np.ndarray | None = None,
    price: np.ndarray | None = None,
    progress: Progress = SILENT,
) -> Priced:
    """Look for prices with a high bound by subgradient steps (Polyak's length [Polyak 1969]).

    Parameters
    ----------
    cutoff : float or None
        The cost of a known plan: how far steps aim; None to aim by a guess.
    alpha, price : optional
        Prices to start from.

    Returns
    -------
    Priced
        The best prices met.
    """
    prices = priced(given, *_first_prices(given, alpha, price))
    best, step, idle = prices, _GREEDY_STEP, 0
    scale = _price_scale(given)
    guess = max(float(prices.alpha.sum()), 0.0) if cutoff is None else cutoff
    for turn in range(steps):
        progress.check()
        if turn % 16 == 0:
            progress.percent(100.0 * turn / steps)
        miss, lack = _breaks(given, prices)
        length = float((given.mass * miss * miss).sum() + (scale * lack * lack).sum())
        if length <= 0 or step < _SMALLEST_STEP or not np.isfinite(prices.bound):
            break
        aim = max(guess, best.bound * (1 + _HOPE)) if cutoff is None else guess
        stride = step * max(aim - prices.bound, 1e-6 * abs(aim)) / length
        prices = priced(
            given,
            prices.alpha + stride * given.mass * miss,
            prices.price + stride * scale * lack,
        )
        gained = prices.bound - best.bound
        idle = 0 if gained > 1e-5 * abs(best.bound) else idle + 1
        if gained > 0:
            best = prices
        if idle > _PATIENCE:
            prices, step, idle = best, step * _STEP_CUT, 0
    return best


def _first_prices(
    given: Candidates, alpha: np.ndarray | None, price: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray]:
    """Guess prices from the round territory of mean mass about each unit and each candidate.

    Were workload spread evenly, round territories would all cost mass · radius² / 2; a unit
    worth radius² / 2 and a candidate paid as much per mass make every one of them break even.
    """
    if alpha is not None and price is not None:
        return alpha, price
    squared = given.cost / np.maximum(given.mass, 1e-300)[:, None]
    mean = given.mass.sum() / given.count.sum()
    spread = _spread(squared, given.mass, mean)
    nearest = np.where(given.allowed, squared, np.inf).argmin(axis=1)
    half = given.mass * spread[nearest] / 2
    share = given.mass.sum() / np.maximum(given.workload.sum(axis=0), 1e-300)
    paid = spread[:, None] / 2 * share / given.workload.shape[1]
    return half if alpha is None else alpha, paid if price is None else price


def _spread(squared: np.ndarray, mass: np.ndarray, wanted: float) -> np.ndarray:
    """Return (c,) km², squared radius within which each candidate finds the wanted mass."""
    order = np.argsort(squared, axis=0, kind="stable")
    held = np.cumsum(mass[order], axis=0)
    last = np.minimum((held < wanted).sum(axis=0), len(mass) - 1)
    return squared[order[last, np.arange(squared.shape[1])], np.arange(squared.shape[1])]


def _price_scale(given: Candidates) -> np.ndarray:
    """Return (c, m), step lengths that make prices move as fast as units' worth per mass.

    None for a workload that nothing carries or nobody wants.
    """
    mean = (given.lower + given.upper) / 2
    load = given.workload.sum(axis=0) * mean
    scale = np.divide(given.mass.sum(), load, out=np.zeros_like(mean), where=load > 0)
    return scale[given.kind]


def _breaks(given: Candidates, prices: Priced) -> tuple[np.ndarray, np.ndarray]:
    """Return how far the bound's own plan misses the rules: a supergradient of the bound.

    Returns
    -------
    miss : (n,) float64
        1 minus how often each unit is served.
    lack : (c, m) float64
        Workload that used candidates lack (negative: have too much).
    """
    used = np.flatnonzero(prices.used)
    taken = given.allowed[:, used] & (prices.reduced[:, used] < 0)
    rooted = np.flatnonzero(given.root[used] >= 0)
    taken[given.root[used[rooted]], rooted] = True
    load = taken.T @ given.workload
    price = prices.price[used]
    lower, upper = given.lower[given.kind[used]], given.upper[given.kind[used]]
    nearest = np.clip(load, lower, upper)
    wanted = np.where(price > 0, lower, np.where(price < 0, upper, nearest))
    lack = np.zeros_like(prices.price)
    lack[used] = wanted - load
    return 1.0 - taken.sum(axis=1), lack
