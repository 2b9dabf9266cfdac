"""Travel inside territories: the estimated tours through their stops, as a part of the workload."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..model.data_classes import dataclass
from ..model.sums import sums_by
from .tour import elongation, tour_length

_STEP = 0.02
"""By what share more stops are tried."""


@dataclass(frozen=True)
class Touring:
    """The stops of n units, the land that tours lead over, and what a km of them counts.

    Attributes
    ----------
    service : (n,) float64
        The workload without travel.
    stops : (n,) float64
        Stops in the period, zero or more.
    area : (n,) float64
        Of the units, km².
    place : (n, d) float64
        Their centroids in km, see `Problem.position`.
    moment : (n,) float64
        Their polar second moments of area about these, km⁴.
    per_km : float
        What a km counts, in the unit of the workload.
    tours : float
        Tours in the period, each through an equal share of a territory's stops, all over it.
    """

    service: np.ndarray
    stops: np.ndarray
    area: np.ndarray
    place: np.ndarray
    moment: np.ndarray
    per_km: float
    tours: float = 1.0

    def tours_of(self, plan: np.ndarray, k: int) -> Tours:
        """Return the estimated tours of the k territories of a plan (n,)."""
        held = plan >= 0
        owner, area = plan[held], self.area[held]
        land, stops = sums_by(owner, area, k), sums_by(owner, self.stops[held], k)
        some = np.maximum(land, 1e-300)
        middle = sums_by(owner, area[:, None] * self.place[held], k) / some[:, None]
        away = np.square(self.place[held] - middle[owner]).sum(axis=1)
        inertia = sums_by(owner, self.moment[held] + area * away, k)
        ratio = np.divide(
            np.square(land), 2 * np.pi * inertia, out=np.full(k, np.nan), where=inertia > 0
        )
        shape = np.where(np.isfinite(ratio), elongation(ratio), 1.0)
        km = self.tours * tour_length(land, stops / self.tours, shape)
        return Tours(stops, land, shape, km, self.per_km * km)

    def of(self, units: np.ndarray) -> Touring:
        """Return the stops and the land of some of the units."""
        return replace(
            self,
            service=self.service[units],
            stops=self.stops[units],
            area=self.area[units],
            place=self.place[units],
            moment=self.moment[units],
        )

    def shares(self, plan: np.ndarray, k: int) -> np.ndarray:
        """Return (n,) float64, the travel of each unit: its territory's, shared out by stops."""
        found, held = self.tours_of(plan, k), np.flatnonzero(plan >= 0)
        each = found.travel / np.where(found.stops > 0, found.stops, 1.0)
        share = np.zeros(len(plan))
        share[held] = self.stops[held] * each[plan[held]]
        return share

    def margins(self, plan: np.ndarray, k: int) -> np.ndarray:
        """Return (n,) float64, by how much travel changes with each unit, to the first order.

        A tour is as long as the root of the land that it leads over, so that a unit counts half
        its share of that; and its share of the stops by how much longer a tour is with more of
        them. Shapes are left aside. Together they are not quite all of a territory's travel.
        """
        found, held = self.tours_of(plan, k), np.flatnonzero(plan >= 0)
        each = found.stops / self.tours
        now = tour_length(found.area, each, found.elongation)
        more = tour_length(found.area, (1 + _STEP) * each, found.elongation)
        by_stops = np.divide(more - now, _STEP * now, out=np.zeros(k), where=now > 0)
        of_land = 0.5 * found.travel / np.where(found.area > 0, found.area, 1.0)
        of_stops = by_stops * found.travel / np.where(found.stops > 0, found.stops, 1.0)
        own, margin = plan[held], np.zeros(len(plan))
        margin[held] = of_land[own] * self.area[held] + of_stops[own] * self.stops[held]
        return margin

    def shares_at_first(self, k: int) -> np.ndarray:
        """Return (n,) float64, about what units have in whatever k territories there will be.

        As in square ones with equal shares of stops and land; among units by √(stops · area), as
        the limit of [Beardwood 1959] has it.
        """
        land, stops = self.area.sum() / k, self.stops.sum() / k
        total = k * self.per_km * self.tours * float(tour_length(land, stops / self.tours))
        by = np.sqrt(self.stops * self.area)
        return total * by / max(float(by.sum()), 1e-300)


@dataclass(frozen=True)
class Tours:
    """The estimated tours of k territories.

    Attributes
    ----------
    stops : (k,) float64
    area : (k,) float64, km²
    elongation : (k,) float64
        Length : width, see `tour.elongation`.
    km : (k,) float64
        Of all tours in the period.
    travel : (k,) float64
        The same in the unit of the workload.
    """

    stops: np.ndarray
    area: np.ndarray
    elongation: np.ndarray
    km: np.ndarray
    travel: np.ndarray
