"""How far those who are served are from their territory's center: mean, percentile, largest."""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass

NINETY = 0.9


@dataclass(frozen=True)
class Nearness:
    """Ways (km or minutes) from the centers of k territories; NaN where nothing is known.

    Attributes
    ----------
    mean : (k,) float64
        Of all that are served.
    weighted : (k,) float64
        Mean weighted by workload.
    p90 : (k,) float64
        Nine in ten are no farther: the smallest way that this is true of, definition 1 of
        [Hyndman 1996].
    largest : (k,) float64
    within : (k,) float64
        Share that is no farther than the limit; NaN without one.
    """

    mean: np.ndarray
    weighted: np.ndarray
    p90: np.ndarray
    largest: np.ndarray
    within: np.ndarray


@dataclass(frozen=True)
class ServedWays:
    """Ways to those who are served, each of some count (1 for a customer) in one territory.

    Attributes
    ----------
    way : (s,) float64
        NaN or infinite where there is none: left aside.
    owner : (s,) int
        Territory, -1 for none.
    count : (s,) float64
        How many are served there.
    """

    way: np.ndarray
    owner: np.ndarray
    count: np.ndarray

    @property
    def known(self) -> np.ndarray:
        """(s,) bool, those that have a territory and a way to its center."""
        return np.asarray((self.owner >= 0) & np.isfinite(self.way))

    def all_in_one(self) -> ServedWays:
        """Return the same with all territories as one."""
        return ServedWays(self.way, np.where(self.owner >= 0, 0, -1), self.count)


def nearness(
    served: ServedWays, weighed: ServedWays, k: int, limit: float | None = None
) -> Nearness:
    """Return how near k territories are to their centers.

    Parameters
    ----------
    served : ServedWays
        To customers, or to units where there are none.
    weighed : ServedWays
        To units, their workload as count.
    limit : float, optional
        In the unit of the ways.
    """
    way, owner, count = _known(served)
    largest = np.full(k, -np.inf)
    np.maximum.at(largest, owner, way)
    within = np.full(k, np.nan)
    if limit is not None:
        near = (way <= limit).astype(np.float64)
        within = _means(near, owner, count, k)
    return Nearness(
        mean=_means(way, owner, count, k),
        weighted=_means(*_known(weighed), k),
        p90=quantile(way, owner, count, k, NINETY),
        largest=np.where(np.isfinite(largest), largest, np.nan),
        within=within,
    )


def nearness_of_all(
    served: ServedWays, weighed: ServedWays, k: int, limit: float | None = None
) -> tuple[Nearness, Nearness]:
    """Return how near k territories are to their centers, and the same with all as one."""
    as_one = served.all_in_one(), weighed.all_in_one()
    return nearness(served, weighed, k, limit), nearness(*as_one, 1, limit)


def quantile(
    value: np.ndarray, owner: np.ndarray, count: np.ndarray, k: int, share: float
) -> np.ndarray:
    """Return (k,) float64, the smallest value of each territory that a share is not above.

    Parameters
    ----------
    value, count : (s,) float64
        Each value, and how many have it (above 0).
    owner : (s,) int
        From 0 on.
    """
    order = np.lexsort((value, owner))
    value, owner, count = value[order], owner[order], count[order]
    start = np.searchsorted(owner, np.arange(k + 1))
    found = np.full(k, np.nan)
    for territory in np.flatnonzero(np.diff(start) > 0).tolist():
        low, high = start[territory], start[territory + 1]
        running = np.cumsum(count[low:high])
        # What is left of rounding must not ask for one value more.
        wanted = share * running[-1] * (1 - 1e-12)
        found[territory] = value[low + int(np.searchsorted(running, wanted))]
    return found


def _known(ways: ServedWays) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    kept = ways.known & (ways.count > 0)
    return ways.way[kept], ways.owner[kept], ways.count[kept]


def _means(value: np.ndarray, owner: np.ndarray, count: np.ndarray, k: int) -> np.ndarray:
    total = np.bincount(owner, weights=count, minlength=k)
    moment = np.bincount(owner, weights=count * value, minlength=k)
    return np.divide(moment, total, out=np.full(k, np.nan), where=total > 0)
