"""What is known of the territories of a plan, of which `figures` are told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..core.figures.nearness import Nearness
from ..core.model.data_classes import dataclass
from ..core.model.measures import deviation_from


@dataclass(frozen=True)
class FieldSums:
    """Fields of units or customers, summed up by territory.

    Attributes
    ----------
    names : tuple of f str
    sum, count : (k, f) float64
        Sum of the values, and how many there are.
    total : (f,) float64
        Of all there is, whether it has a territory or not.
    """

    names: tuple[str, ...]
    sum: np.ndarray
    count: np.ndarray
    total: np.ndarray


@dataclass(frozen=True)
class Growths:
    """Pairs of fields, of an earlier and a later time, summed up by territory.

    Attributes
    ----------
    names : tuple of g str
        The later fields.
    before, after : (k, g) float64
    """

    names: tuple[str, ...]
    before: np.ndarray
    after: np.ndarray


@dataclass(frozen=True)
class Facts:
    """What is known of the k territories of a plan by m workloads; None for what is not.

    Attributes
    ----------
    units : (k,) int
    loads, target : (k, m) float64
    parts : (k,) int, optional
        Pieces that don't touch.
    area, perimeter : (k,) float64, optional
        In km² and km.
    reock, hull_ratio : (k,) float64, optional
        See `core.geometry.shape`.
    customers : (k,) float64, optional
    change, beyond : (k, m) float64, optional
        Workload gained since the last save; above the maximum or (negative) below the minimum.
    deviation_after : (k, m) float64, optional
        By the plan that is proposed, as a share.
    way : (k,) float64, optional
        Mean way from the center to the workload; NaN without one.
    inertia_ratio : (k,) float64, optional
        See `core.geometry.shape`.
    reps, available, cost : (k,) float64, optional
        Reps, what they can carry of the first workload, and what they cost, all of them together.
    potential : (k,) float64, optional
        Customers that there could be.
    customers_before, customers_kept : (k,) float64, optional
        Customers that there were, and those of them that there are still.
    rating, rating_weight : (k,) float64, optional
        Sum of ratings times their weight, and of these weights.
    fields : FieldSums, optional
    growths : Growths, optional
    distance, time : Nearness, optional
        Ways from the centers in km, and in minutes or what a table of costs is in.
    travel : (k,) float64, optional
        Estimated travel inside, where it counts in the first workload, whose `loads` are service.
    whole_distance, whole_time : Nearness, optional
        The same with all territories as one.
    """

    units: np.ndarray
    loads: np.ndarray
    target: np.ndarray
    parts: np.ndarray | None = None
    area: np.ndarray | None = None
    perimeter: np.ndarray | None = None
    reock: np.ndarray | None = None
    hull_ratio: np.ndarray | None = None
    customers: np.ndarray | None = None
    change: np.ndarray | None = None
    beyond: np.ndarray | None = None
    deviation_after: np.ndarray | None = None
    way: np.ndarray | None = None
    inertia_ratio: np.ndarray | None = None
    reps: np.ndarray | None = None
    available: np.ndarray | None = None
    cost: np.ndarray | None = None
    potential: np.ndarray | None = None
    customers_before: np.ndarray | None = None
    customers_kept: np.ndarray | None = None
    rating: np.ndarray | None = None
    rating_weight: np.ndarray | None = None
    fields: FieldSums | None = None
    growths: Growths | None = None
    distance: Nearness | None = None
    time: Nearness | None = None
    travel: np.ndarray | None = None
    whole_distance: Nearness | None = None
    whole_time: Nearness | None = None

    @property
    def deviation(self) -> np.ndarray:
        """(k, m) float64, (load − target) / target as a share."""
        return deviation_from(self.carried, self.target)

    @property
    def carried(self) -> np.ndarray:
        """(k, m) float64, what the targets are for: loads, and travel where it counts."""
        if self.travel is None:
            return self.loads
        return np.column_stack([self.loads[:, 0] + self.travel, self.loads[:, 1:]])

    def told_apart(self, travel: np.ndarray | None) -> Facts:
        """Return facts whose loads count travel (k,) as such that have it apart; None: none."""
        if travel is None:
            return self
        service = np.column_stack([self.loads[:, 0] - travel, self.loads[:, 1:]])
        return replace(self, loads=service, travel=travel)
