"""What changed between two plans of the same units: who moved, what moved, for whom it is better.

Amounts (n, q) are what is told of moves beside the number of units: workloads, customers, revenue.
"""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.moves import changed_hands
from ..model.problem import UNASSIGNED
from ..model.sums import sums_by

NEARLY = 1e-9
"""Deviations that differ by less are the same."""


@dataclass(frozen=True)
class TwoPlans:
    """Two plans of n units, their k territories by one numbering.

    Attributes
    ----------
    before, after : (n,) int64
        Territory of each unit, `UNASSIGNED` for none.
    old, new : (k,) int64
        What each territory is called by in its own plan, -1 where that plan has no such.
    """

    before: np.ndarray
    after: np.ndarray
    old: np.ndarray
    new: np.ndarray

    @property
    def k(self) -> int:
        """Number of territories of both plans."""
        return len(self.old)

    @property
    def moved(self) -> np.ndarray:
        """(n,) bool, the units whose territory is another one, or none, or was none."""
        return np.asarray(self.before != self.after)


def two_plans(
    before: np.ndarray, after: np.ndarray, goes_on: np.ndarray, k_before: int
) -> TwoPlans:
    """Bring two plans to one numbering: the old territories, then those that go on with none.

    Parameters
    ----------
    before, after : (n,) int
        Territory of each unit by the numbers of its plan, -1 for none.
    goes_on : (k_after,) int
        The old territory that each new one is, -1 for none; no two are the same.
    k_before : int
        Number of old territories.
    """
    number = np.array(goes_on, dtype=np.int64)
    fresh = np.flatnonzero(number < 0)
    number[fresh] = k_before + np.arange(len(fresh))
    k = k_before + len(fresh)
    new = np.full(k, -1, dtype=np.int64)
    new[number] = np.arange(len(number))
    old = np.where(np.arange(k) < k_before, np.arange(k), -1)
    renumbered = np.append(number, UNASSIGNED)[np.asarray(after)]
    return TwoPlans(np.asarray(before, dtype=np.int64), renumbered, old, new)


@dataclass(frozen=True)
class Flows:
    """What goes from each territory to each: f pairs that share units, by source and target.

    Attributes
    ----------
    source, target : (f,) int64
        `UNASSIGNED` for none; the same where units stay.
    units : (f,) int64
    amount : (f, q) float64
    """

    source: np.ndarray
    target: np.ndarray
    units: np.ndarray
    amount: np.ndarray


def flows(plans: TwoPlans, amounts: np.ndarray) -> Flows:
    """Return the matrix source × target, without its empty cells."""
    width = plans.k + 1
    cell, row, units = np.unique(
        (plans.before + 1) * width + plans.after + 1, return_inverse=True, return_counts=True
    )
    source, target = np.divmod(cell, width)
    return Flows(source - 1, target - 1, units, sums_by(row, amounts, len(cell)))


@dataclass(frozen=True)
class Disruption:
    """What changes hands: units that had a territory and have another one, or none.

    Attributes
    ----------
    units : int
    amount : (q,) float64
    share_of_units : float
    share : (q,) float64
        Of all there is; 0 where there is nothing.
    """

    units: int
    amount: np.ndarray
    share_of_units: float
    share: np.ndarray


def disruption_between(before: np.ndarray, after: np.ndarray, amounts: np.ndarray) -> Disruption:
    """Return how much changes hands between two plans by one numbering."""
    gone = changed_hands(before, after)
    total, moved = amounts.sum(axis=0), amounts[gone].sum(axis=0)
    share = np.divide(moved, total, out=np.zeros(len(total)), where=total != 0)
    units = int(gone.sum())
    return Disruption(units, moved, units / max(len(gone), 1), share)


@dataclass(frozen=True)
class Turnover:
    """What each of k territories kept, got and gave.

    Attributes
    ----------
    kept_units, got_units, gave_units : (k,) int64
    kept, got, gave : (k, q) float64
    """

    kept_units: np.ndarray
    got_units: np.ndarray
    gave_units: np.ndarray
    kept: np.ndarray
    got: np.ndarray
    gave: np.ndarray


def turnover(plans: TwoPlans, amounts: np.ndarray) -> Turnover:
    """Return what each territory kept, got and gave."""
    moved = plans.moved
    owners = (
        np.where(moved, UNASSIGNED, plans.before),
        np.where(moved, plans.after, UNASSIGNED),
        np.where(moved, plans.before, UNASSIGNED),
    )
    counts = [np.bincount(owner[owner >= 0], minlength=plans.k) for owner in owners]
    sums = [sums_by(owner, amounts, plans.k) for owner in owners]
    return Turnover(*counts, *sums)


def verdicts(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Return (k,) int: 1 where a territory is nearer to its target than before, -1 farther, else 0.

    Parameters
    ----------
    before, after : (k, m) float64
        Deviations; by several workloads the largest counts. NaN where there is no territory: 0.
    """
    then, now = (_largest(each) for each in (before, after))
    known = ~(np.isnan(then) | np.isnan(now)) & ~(np.isinf(then) & np.isinf(now))
    change = np.subtract(now, then, out=np.zeros(len(then)), where=known)
    return np.where(change < -NEARLY, 1, np.where(change > NEARLY, -1, 0))


def _largest(deviation: np.ndarray) -> np.ndarray:
    return np.abs(deviation).max(axis=1)
