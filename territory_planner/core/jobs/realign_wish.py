"""How a plan is to be realigned, and what moving a unit counts."""

from __future__ import annotations

import numpy as np

from ..figures.shares import told_share
from ..model.data_classes import dataclass
from ..model.problem import Problem
from ..model.text import tr

WORKLOAD, UNITS, CUSTOMERS, FIELD = "workload", "units", "customers", "field"
"""What moving a unit counts: what it carries, one, how many customers it has, or what a field of
it says: revenue, years of relationship."""


@dataclass(frozen=True)
class Measure:
    """What moving a unit counts.

    Attributes
    ----------
    kind : {"workload", "units", "customers", "field"}
    counts : (n,) float64 or None
        Of `CUSTOMERS` and `FIELD`: of each unit, zero or more.
    title : str
        What a field's measure is called.
    """

    kind: str = WORKLOAD
    counts: np.ndarray | None = None
    title: str = ""

    def of(self, problem: Problem) -> np.ndarray:
        """Return (n,) float64, what moving each unit of a problem counts."""
        if self.kind == UNITS:
            return np.ones(problem.n)
        return problem.mass if self.counts is None else self.counts

    def share(self, amount: float) -> str:
        """Write a percentage of the measure; what is less than is shown of it is not none."""
        texts = {
            WORKLOAD: tr("{share} of the workload"),
            UNITS: tr("{share} of the units"),
            CUSTOMERS: tr("{share} of the customers"),
            FIELD: tr("{share} of “{title}”"),
        }
        return texts[self.kind].format(share=told_share(amount), title=self.title)


@dataclass(frozen=True)
class RealignWish:
    """How to realign.

    Attributes
    ----------
    effort : {"fast", "balanced", "best"}
    seed : int
    measure : Measure
    most, each : float or None
        Percent of the measure, and of each territory's, that may change hands: never more does.
    curve : bool
        Whether to find what other budgets would buy.
    among : (k,) bool or None
        The territories to realign among themselves; None: all.
    forecasts : (n, h) float64 or None
        What the first workload will be: territories that must change keep these, too, where a plan
        is found (see `looking_ahead`).
    """

    effort: str = "balanced"
    seed: int = 0
    measure: Measure = Measure()
    most: float | None = None
    each: float | None = None
    curve: bool = False
    among: np.ndarray | None = None
    forecasts: np.ndarray | None = None
