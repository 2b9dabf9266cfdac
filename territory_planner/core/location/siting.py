"""Choosing sites among candidates: p-median, p-center, and a least distance between sites.

A greedy start, then exchanges of one site for one candidate while that pays [Teitz 1968],
with the worth of all exchanges of a candidate at once (after [Whitaker 1983]).
"""

from __future__ import annotations

import numpy as np

from ..model.advice import kilometres
from ..model.data_classes import dataclass
from ..model.errors import Infeasible, InvalidInput
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from ..model.text import tr
from ..model.travel_table import finite_travel
from ..travel.reach import charged, is_near
from ..travel.spacing import most_kept

GATHERED = 10_000
"""Most units that sites are chosen by."""

MEDIAN, CENTER = "median", "center"
"""Least workload times travel in all; least travel of the unit that is farthest away."""

PASSES = 8


@dataclass(frozen=True)
class Nearest:
    """The site that serves each unit.

    Attributes
    ----------
    seat : (n,) int
        Which of the sites is nearest.
    first, second : (n,) float64
        Travel to it, and to the next nearest; inf where there is no other.
    """

    seat: np.ndarray
    first: np.ndarray
    second: np.ndarray


def choose_sites(
    travel: np.ndarray,
    mass: np.ndarray,
    k: int,
    required: np.ndarray,
    method: str = MEDIAN,
    apart: np.ndarray | None = None,
    spacing: float = 0.0,
    progress: Progress = SILENT,
    first: np.ndarray | None = None,
) -> np.ndarray:
    """Choose k of c candidates to serve n units from, each unit by the nearest.

    Parameters
    ----------
    travel : (n, c) float64
        inf where a candidate can't serve a unit.
    mass : (n,) float64
    required : (c,) bool
        Candidates that are sites whatever the others.
    method : {"median", "center"}
    apart : (c, c) float64, optional
        Distances between candidates in km; needed for a spacing.
    spacing : float
        No two sites are nearer than this (km), required ones among each other excepted.

    first : (f,) int64, optional
        Candidates to begin with, required ones among them: at most k.

    Returns
    -------
    (k,) int64, ascending.

    Raises
    ------
    InvalidInput
        When there are fewer candidates than sites wanted, or more required.
    Infeasible
        When no k sites were found that keep the spacing, with one that can be kept.
    """
    count = travel.shape[1]
    if not required.sum() <= k <= count:
        raise InvalidInput(
            tr(
                "Of {count:,} {count:center|centers}, {required:,} of them required, {k:,} can't "
                "be chosen."
            ).format(count=count, required=int(required.sum()), k=k)
        )
    served, _ = finite_travel(travel)
    apart = np.full((count, count), np.inf) if apart is None else apart
    weight = np.where(mass > 0, 1.0, 0.0) if method == CENTER else mass
    weight = weight if weight.any() else np.ones(len(mass))
    begun = np.flatnonzero(required) if first is None or len(first) > k else first
    chosen = _greedy(served, weight, k, begun, method, apart >= spacing, progress)
    if len(chosen) < k:
        chosen = _spread(k, required, apart, spacing)
    nearest = _nearest(served, chosen)
    for _ in range(PASSES):
        before = nearest
        for candidate in np.setdiff1d(np.arange(count), chosen).tolist():
            progress.check()
            # With two sites too near to it, one would stay whichever it replaces.
            crowded = apart[candidate, chosen] < spacing
            fixed = required[chosen] | (crowded.sum() - crowded > 0)
            place = least_missed(nearest, served[:, candidate], weight, fixed, method)
            if place is not None:
                chosen[place] = candidate
                nearest = _nearest(served, chosen)
        if nearest is before:
            break
    return np.sort(chosen)


def gathered(
    position: np.ndarray, mass: np.ndarray, most: int = GATHERED
) -> tuple[np.ndarray, np.ndarray]:
    """Let some units stand for those around them, so that sites can be chosen among many.

    Returns
    -------
    rows : (r,) int64
        At most `most` units, the heaviest of those that each stands for.
    mass : (r,) float64
        What all of these carry.
    """
    n = len(position)
    if n <= most:
        return np.arange(n), mass
    # Neighbours in the tree's order are neighbours in space.
    order = cKDTree(position).indices
    run = np.arange(n) // -(-n // most)
    heaviest = np.lexsort((order, -mass[order], run))
    first = np.unique(run[heaviest], return_index=True)[1]
    return order[heaviest[first]].astype(np.int64), np.bincount(run, weights=mass[order])


def reaching(
    travel: np.ndarray, mass: np.ndarray, share: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return travel (n, c) and mass (n,) by which sites are chosen so that they reach all units.

    Travel is weighed here, and a unit beyond reach costs the same whatever it carries, more
    than all ways within reach together: sites come to reach as many units as they can, then to
    be near. A unit that none reaches costs less, for it is no matter of choice.

    Parameters
    ----------
    share : (n, c) float64
        Ways as shares of what they may be (`Reach.share`).
    """
    near = is_near(share) & np.isfinite(travel)
    known = np.where(near, travel, 0.0)
    beyond = charged(travel, share)
    within = known * mass[:, None]
    most = np.where(near.any(axis=1), within.max(axis=1).sum(), 0.0)
    weighed = np.where(near, within, beyond * float(mass.mean()) + most[:, None])
    return weighed, np.ones(len(mass))


def least_missed(
    nearest: Nearest,
    new: np.ndarray,
    weight: np.ndarray,
    fixed: np.ndarray,
    method: str = MEDIAN,
) -> int | None:
    """Return the site in whose place a newcomer serves best; None where no exchange pays.

    Parameters
    ----------
    nearest : Nearest
    new : (n,) float64
        Travel to the newcomer.
    weight : (n,) float64
    fixed : (k,) bool
        Sites that the newcomer can't replace.
    """
    worth = np.where(fixed, np.inf, _worth_without(nearest, new, weight, len(fixed), method))
    place = int(np.argmin(worth))
    return place if worth[place] < _worth(nearest.first, weight, method) * (1 - 1e-9) else None


def _spread(k: int, required: np.ndarray, apart: np.ndarray, spacing: float) -> np.ndarray:
    """Return k candidates far from each other; raise `Infeasible` when that is not enough."""
    chosen = _far_apart(k, required, apart)
    kept = _least_gap(chosen, required, apart)
    if kept >= spacing:
        return chosen
    raise Infeasible(
        tr(
            "No {k:,} centers at least {spacing:,.6g} km from each other were found among "
            "{count:,}: allow {kept}, or choose fewer."
        ).format(k=k, spacing=spacing, count=len(required), kept=kilometres(most_kept(kept))),
        "center spacing",
    )


def _worth(near: np.ndarray, weight: np.ndarray, method: str) -> float:
    """Return what is to be small: the longest travel and a trace of all, or all."""
    total = float(weight @ near)
    if method == MEDIAN:
        return total
    return float(near[weight > 0].max()) + 1e-9 * total / float(weight.sum())


def _nearest(travel: np.ndarray, chosen: np.ndarray) -> Nearest:
    table, rows = travel[:, chosen], np.arange(len(travel))
    seat = table.argmin(axis=1)
    first = table[rows, seat]
    table[rows, seat] = np.inf
    return Nearest(seat, first, table.min(axis=1))


def _worth_without(
    nearest: Nearest, new: np.ndarray, weight: np.ndarray, k: int, method: str
) -> np.ndarray:
    """Return (k,) what all would be worth with a newcomer in the place of each site."""
    seat = nearest.seat
    kept, left = np.minimum(nearest.first, new), np.minimum(nearest.second, new)
    total = weight @ kept + np.bincount(seat, weights=weight * (left - kept), minlength=k)
    if method == MEDIAN:
        return total
    used = weight > 0
    of_kept, of_left = np.zeros(k), np.zeros(k)
    np.maximum.at(of_kept, seat[used], kept[used])
    np.maximum.at(of_left, seat[used], left[used])
    worst = int(np.argmax(of_kept))
    of_others = np.full(k, of_kept[worst])
    of_others[worst] = np.delete(of_kept, worst).max(initial=0.0)
    return np.maximum(of_others, of_left) + 1e-9 * total / float(weight.sum())


def _greedy(
    travel: np.ndarray,
    weight: np.ndarray,
    k: int,
    begun: np.ndarray,
    method: str,
    allowed: np.ndarray,
    progress: Progress,
) -> np.ndarray:
    """Add the candidate that helps most, one by one; fewer than k when none is allowed."""
    chosen = begun.tolist()
    near = travel[:, chosen].min(axis=1) if chosen else np.full(len(travel), travel.max() + 1.0)
    while len(chosen) < k:
        progress.check()
        open_ = np.ones(travel.shape[1], dtype=bool)
        open_[chosen] = False
        open_ &= allowed[:, chosen].all(axis=1)
        options = np.flatnonzero(open_).tolist()
        if not options:
            break
        worth = [_worth(np.minimum(near, travel[:, each]), weight, method) for each in options]
        chosen.append(options[int(np.argmin(worth))])
        near = np.minimum(near, travel[:, chosen[-1]])
    return np.array(chosen, dtype=np.int64)


def _far_apart(k: int, required: np.ndarray, apart: np.ndarray) -> np.ndarray:
    """Return candidates that are each the farthest from those before [Gonzalez 1985]."""
    chosen = np.flatnonzero(required).tolist()
    if not chosen:
        chosen = [int(np.argmax(apart.max(axis=1)))]
    while len(chosen) < k:
        gap = apart[:, chosen].min(axis=1)
        gap[chosen] = -1.0
        chosen.append(int(np.argmax(gap)))
    return np.array(chosen, dtype=np.int64)


def _least_gap(chosen: np.ndarray, required: np.ndarray, apart: np.ndarray) -> float:
    """Return the least distance between two chosen sites that are not both required."""
    gap = apart[np.ix_(chosen, chosen)].copy()
    gap[np.ix_(required[chosen], required[chosen])] = np.inf
    np.fill_diagonal(gap, np.inf)
    return float(gap.min())
