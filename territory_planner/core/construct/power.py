"""Balanced power diagrams: which center serves which unit when every load must fit its target.

Sending unit i to center j costs pᵢ dᵢⱼ². Prices wⱼ (km²) on the centers turn the balanced
problem into a nearest-center one, ``minⱼ dᵢⱼ² − wⱼ``; the best prices maximise the concave
``Σᵢ pᵢ minⱼ(dᵢⱼ² − wⱼ) + Σⱼ Tⱼ wⱼ`` whose gradient is ``Tⱼ − loadⱼ`` [Aurenhammer 1998],
[Cohen-Addad 2018]. Each value is a lower bound on the cost of any plan that meets the targets
from these centers.
"""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from ..solvers.cores import usable_cores
from ..solvers.lbfgs import lowest

EACH = 40
"""Queries spent on each diagram while centers move.

Loads that are far from their targets lead centers astray: by 8 queries each, territories of 35,000
neighbourhoods came to cost up to a sixth more with every few rounds, and took as long.
"""

SHARED = 50_000
"""From this number of units looked up at once they are shared among the cores: below it, threads
take as long to start as they save. What is found doesn't depend on how many there are."""


@dataclass(frozen=True)
class PowerDiagram:
    """Centers, their prices and the units that fall to them.

    Attributes
    ----------
    center : (k, d) float64, km
    price : (k,) float64, km²; sums to zero
    owner : (n,) int32
    value : float
        The dual's value, km² times workload: a lower bound for these centers and targets.
    """

    center: np.ndarray
    price: np.ndarray
    owner: np.ndarray
    value: float


def nearest_power(
    position: np.ndarray, center: np.ndarray, price: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Find ``minⱼ d² − wⱼ`` per unit by one nearest-neighbour query in a lifted space.

    Returns
    -------
    owner : (n,) int32
    power : (n,) float64, km²
    """
    owner, power = _nearest_lifted(position, center, price, np.array([1]))
    return owner[0], power[0]


@dataclass(frozen=True)
class Shortlist:
    """The few most likely of fixed centers per unit, to ask `nearest_power` often at new prices.

    Attributes
    ----------
    position : (n, d) float64, km
    center : (k, d) float64, km
    price : (k,) float64, km²
        Prices that the lists were made at.
    near : (c, n) int32
        Cheapest center of each unit at those prices, second cheapest, and so on.
    squared : (c, n) float64, km²
        Their squared distances.
    last : (n,) float64, km²
        ``d² − w`` of the last on the list at those prices.
    """

    position: np.ndarray
    center: np.ndarray
    price: np.ndarray
    near: np.ndarray
    squared: np.ndarray
    last: np.ndarray

    def nearest_power(self, price: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return what `nearest_power` returns, some six times sooner.

        A center off the list was no cheaper than the last one on it, and has become cheaper
        by the highest rise of any price at most; units that are not sure to stay below that
        are looked up among all centers.
        """
        power = self.squared[0] - price[self.near[0]]
        owner = self.near[0].copy()
        for center, squared in zip(self.near[1:], self.squared[1:]):
            offer = squared - price[center]
            better = offer < power
            np.copyto(power, offer, where=better)
            np.copyto(owner, center, where=better)
        if len(self.near) < len(self.center):
            unsure = np.flatnonzero(power > self.last - (price - self.price).max())
            if len(unsure):
                owner[unsure], power[unsure] = nearest_power(
                    self.position[unsure], self.center, price
                )
        return owner, power


def shortlist(
    position: np.ndarray, center: np.ndarray, price: np.ndarray, length: int = 8
) -> Shortlist:
    """Find the `length` cheapest centers of every unit at prices near those to be asked for."""
    ranks = np.arange(1, min(length, len(center)) + 1)
    near, power = _nearest_lifted(position, center, price, ranks)
    squared = np.stack([np.square(position - center[row]).sum(axis=1) for row in near])
    return Shortlist(position, center, price, near, squared, power[-1])


def _nearest_lifted(
    position: np.ndarray, center: np.ndarray, price: np.ndarray, ranks: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the centers of the given ranks by ``d² − w``, (c, n) int32, and these, (c, n) km².

    Prices become heights, so that the cheapest center is the nearest in space.
    """
    top = price.max()
    lifted = np.column_stack([center, np.sqrt(top - price)])
    query = np.column_stack([position, np.zeros(len(position))])
    workers = usable_cores() if len(query) >= SHARED else 1
    apart, owner = cKDTree(lifted).query(query, k=ranks, workers=workers)
    return np.ascontiguousarray(owner.T, dtype=np.int32), np.square(apart.T) - top


def balanced_power(
    position: np.ndarray,
    mass: np.ndarray,
    center: np.ndarray,
    target: np.ndarray,
    price: np.ndarray | None = None,
    evaluations: int = 60,
    progress: Progress = SILENT,
) -> PowerDiagram:
    """Price fixed centers so that the loads of their power cells meet the targets.

    Parameters
    ----------
    position : (n, d) float64, km
    mass : (n,) float64
    center : (k, d) float64, km
    target : (k,) float64
        Load wanted per center; scaled to the total mass.
    price : (k,) float64, optional
        Where to start (from an earlier, similar set of centers).
    evaluations : int
        Most nearest-center queries to spend.
    """
    target = target * (mass.sum() / target.sum())
    first = np.zeros(len(center)) if price is None else price
    spread = _mean_square_spacing(position, mass, len(center))
    load_scale = float(target.mean())
    listed = shortlist(position, center, first)

    def falling(scaled: np.ndarray) -> tuple[float, np.ndarray]:
        progress.check()
        weights = scaled * spread
        owner, power = listed.nearest_power(weights)
        load = np.bincount(owner, weights=mass, minlength=len(center))
        value = float(mass @ power + target @ weights)
        return -value / (spread * load_scale), (load - target) / load_scale

    found = lowest(falling, first / spread, evaluations, gtol=1e-3)
    best = found * spread
    best = best - best.mean()
    owner, power = listed.nearest_power(best)
    return PowerDiagram(center, best, owner, float(mass @ power + target @ best))


def balanced_lloyd(
    position: np.ndarray,
    mass: np.ndarray,
    center: np.ndarray,
    target: np.ndarray,
    rounds: int,
    movable: np.ndarray,
    last: int = 120,
    progress: Progress = SILENT,
    *,
    price: np.ndarray | None = None,
    each: int = EACH,
) -> PowerDiagram:
    """Alternate balanced power diagrams and moves of the centers to their cells' centroids.

    Parameters
    ----------
    rounds : int
        Moves of the centers.
    movable : (k,) bool
        Centers that may move.
    last : int
        Queries spent on the final diagram.
    price : (k,) float64, optional
        Where to start (from an earlier, similar set of centers).
    each : int
        Most queries spent on each diagram between two moves.
    """
    diagram = balanced_power(position, mass, center, target, price, 24, progress)
    for _ in range(rounds):
        progress.check()
        moved = np.where(movable[:, None], _cell_centers(position, mass, diagram), diagram.center)
        diagram = balanced_power(position, mass, moved, target, diagram.price, each, progress)
    if last:
        diagram = balanced_power(
            position, mass, diagram.center, target, diagram.price, last, progress
        )
    return diagram


def _cell_centers(position: np.ndarray, mass: np.ndarray, diagram: PowerDiagram) -> np.ndarray:
    """Return (k, d) weighted means of the cells; an empty cell keeps its center."""
    k = len(diagram.center)
    load = np.bincount(diagram.owner, weights=mass, minlength=k)
    center = diagram.center.copy()
    for axis in range(position.shape[1]):
        moment = np.bincount(diagram.owner, weights=mass * position[:, axis], minlength=k)
        np.divide(moment, load, out=center[:, axis], where=load > 0)
    return center


def _mean_square_spacing(position: np.ndarray, mass: np.ndarray, k: int) -> float:
    """Return a typical squared distance (km²) of units to their center, to scale prices by."""
    middle = np.average(position, axis=0, weights=mass)
    inertia = float(mass @ np.square(position - middle).sum(axis=1)) / float(mass.sum())
    return max(inertia / k, 1e-12)
