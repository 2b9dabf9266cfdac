"""What counts as outside the limits, and by how much: one scale, one slack for rounding.

How far a territory is outside is a share of its own target of that workload; a target of zero
counts as the mean one. What `Problem.slack` leaves to rounding is not outside.
"""

from __future__ import annotations

import numpy as np

from .data_classes import dataclass
from .measures import loads
from .problem import Problem
from .sized import as_workloads

ROUNDING = 9
"""Decimals of a share that tell plans apart: further ones are rounding."""


@dataclass(frozen=True)
class Limits:
    """The limits of a problem's territories.

    Attributes
    ----------
    lower, upper : (k, m) float64
        Workload that is still within.
    unit : (k, m) float64
        Workload that an excess is a share of.
    slack : (m,) float64
        Workload that counts as rounding.
    """

    lower: np.ndarray
    upper: np.ndarray
    unit: np.ndarray
    slack: np.ndarray

    def excess(
        self, load: np.ndarray, territory: np.ndarray | slice | int = slice(None)
    ) -> np.ndarray:
        """Return how far outside loads (..., m) of territories are, in shares of their targets.

        Parameters
        ----------
        territory : (...) int, optional
            Whose loads they are; by default of all, in order.
        """
        out = np.maximum(load - self.upper[territory], self.lower[territory] - load)
        return np.where(out > self.slack, out / self.unit[territory], 0.0)


def limits_of(problem: Problem, narrow: float = 1.0) -> Limits:
    """Return the limits of a problem.

    Parameters
    ----------
    narrow : float
        Share of the limits' distance from the target that counts as within.
    """
    lower, upper, unit = problem.lower, problem.upper, share_unit(problem.target)
    if narrow != 1.0:
        middle = np.clip(problem.target, lower, upper)
        lower, upper = middle - narrow * (middle - lower), middle + narrow * (upper - middle)
    return Limits(lower, upper, unit, problem.slack)


def share_unit(target: np.ndarray) -> np.ndarray:
    """Return (k, m) what shares are taken of: each target, of a zero one the mean."""
    return np.where(target > 0, target, np.maximum(target.mean(axis=0), 1e-300))


def excess(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return (k, m) how far outside its limits each territory is, in shares of its targets.

    Sizes come after workloads, each a column of its own.
    """
    problem = as_workloads(problem)
    return limits_of(problem).excess(loads(problem, assignment))


def worst_excess(problem: Problem, assignment: np.ndarray) -> float:
    """Return how far outside a plan's territories are at most, as a share of the target."""
    return float(excess(problem, assignment).max())


class LimitLists:
    """The same limits as plain lists, for loops that look at one territory at a time."""

    def __init__(self, problem: Problem) -> None:
        limits = limits_of(problem)
        self._lower, self._upper = limits.lower.tolist(), limits.upper.tolist()
        self._per_load = (1.0 / limits.unit).tolist()
        self._slack = limits.slack.tolist()

    def excess(self, territory: int, load: list[float]) -> float:
        """Return how far outside a load of m workloads is, over all of them."""
        outside = 0.0
        for out in self.each(territory, load):
            outside += out
        return outside

    def each(self, territory: int, load: list[float]) -> list[float]:
        """Return how far outside a load is in each of its m workloads."""
        outside = []
        for amount, low, high, share, slack in zip(
            load,
            self._lower[territory],
            self._upper[territory],
            self._per_load[territory],
            self._slack,
        ):
            out = amount - high if amount > high else low - amount
            outside.append(out * share if out > slack else 0.0)
        return outside
