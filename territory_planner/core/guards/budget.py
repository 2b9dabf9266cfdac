"""A move budget: how much workload may change hands, in all and from each territory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..model.advice import PERCENTAGE, enough, percentage
from ..model.data_classes import dataclass
from ..model.errors import Infeasible
from ..model.problem import Problem, rounding_slack
from ..model.sums import sums_by
from ..model.text import tr
from .guard import Guard


@dataclass(frozen=True)
class Budget:
    """How much may change hands, measured from the plan `home`.

    Attributes
    ----------
    home : (n,) int32
        Who has each unit today; a unit that nobody has never changes hands.
    mass : (n,) float64
        What moving each unit counts: its workload (see `Problem.mass`), or another measure.
    most : float
        Mass that may change hands in all; inf for no limit.
    each : (k,) float64
        Mass that each territory may give away of what it has today; inf for no limit.
    """

    home: np.ndarray
    mass: np.ndarray
    most: float
    each: np.ndarray

    @property
    def share(self) -> float:
        """Share of all workload that may change hands."""
        total = float(self.mass.sum())
        return self.most / total if total > 0 else np.inf

    @property
    def by_territory(self) -> bool:
        """Whether single territories have a limit."""
        return bool(np.isfinite(self.each).any())

    def given(self, plan: np.ndarray) -> np.ndarray:
        """Return (k,) float64, the mass that each territory has given away in a plan."""
        gone = (plan != self.home) & (self.home >= 0)
        return np.bincount(self.home[gone], weights=self.mass[gone], minlength=len(self.each))

    def used(self, plan: np.ndarray) -> float:
        """Return what a plan moves in all as a share of what may move; 0 where all may."""
        moved = float(self.given(plan).sum())
        return moved / self.most if self.most > 0 else float(moved > 0)

    def allows(self, plan: np.ndarray) -> bool:
        """Tell whether a plan keeps the budget."""
        given = self.given(plan)
        return bool(given.sum() <= self.most + self.slack and not self.overdrawn(given).any())

    def overdrawn(self, given: np.ndarray) -> np.ndarray:
        """Tell (k,) which territories give more away than they may."""
        return given > self.each + self.slack

    @property
    def slack(self) -> float:
        """How much workload counts as rounding."""
        return float(rounding_slack(self.mass.sum()))


def budget_of(
    problem: Problem,
    most: float | None = None,
    each: float | None = None,
    measure: np.ndarray | None = None,
) -> Budget | None:
    """Return the budget from the plan that a problem starts from; None where nothing limits it.

    Parameters
    ----------
    most, each : float, optional
        Percent of all workload that may change hands, and of a territory's own that it may
        give away.
    measure : (n,) float64, optional
        What moving each unit counts instead of its workload; there is a budget then, be it one
        without limits.
    """
    if problem.start is None or (most is None and each is None and measure is None):
        return None
    mass = problem.mass if measure is None else measure
    own = sums_by(problem.start, mass, problem.k)
    return Budget(
        problem.start,
        mass,
        np.inf if most is None else most / 100.0 * float(mass.sum()),
        np.full(problem.k, np.inf) if each is None else each / 100.0 * own,
    )


def check_budget(budget: Budget, plan: np.ndarray) -> None:
    """Refuse a budget that what the rules ask to move is more than already.

    Raises
    ------
    Infeasible
        Saying how much these move, and what budget would do.
    """
    if budget.allows(plan):
        return
    given, total = budget.given(plan), max(float(budget.mass.sum()), 1e-300)
    over = int(budget.overdrawn(given).sum())
    if over:
        own = np.bincount(
            budget.home[budget.home >= 0],
            weights=budget.mass[budget.home >= 0],
            minlength=len(given),
        )
        gone = float((given / np.maximum(own, 1e-300)).max())
        message = tr(
            "{count:,} {count:territory|territories} would give away more than {count:it|they} "
            "may by rules alone (exceptions, groups, parents, pairs apart), up to {moved} of "
            "{count:its own|theirs}: allow {needed} or more, or take rules out."
        )
    else:
        gone = float(given.sum()) / total
        message = tr(
            "Rules alone (exceptions, groups, parents, pairs apart) move {moved} of the workload, "
            "more than may move: allow {needed} or more, or take rules out."
        )
    needed = enough(100.0 * gone, PERCENTAGE, lambda percent: percent / 100.0 >= gone)
    said = message.format(count=over, moved=percentage(100.0 * gone), needed=percentage(needed))
    raise Infeasible(said, "budget")


def spared(problem: Problem, budget: Budget) -> Problem:
    """Return the problem with no territory asked to give away more than it may.

    With several criteria it stays as it is: a territory can be short of one and have too much
    of another.
    """
    if not budget.by_territory or problem.workload.shape[1] > 1:
        return problem
    own = sums_by(budget.home, budget.mass, problem.k)
    return replace(problem, upper=np.maximum(problem.upper, (own - budget.each)[:, None]))


def loosened(problem: Problem, looseness: float) -> Problem:
    """Return the problem with limits wider by a share of each territory's target."""
    room = looseness * problem.target
    return replace(problem, lower=np.maximum(problem.lower - room, 0.0), upper=problem.upper + room)


class Allowance(Guard):
    """What each territory may still give away, kept by differences while units move."""

    why = "budget"

    def __init__(self, budget: Budget, plan: np.ndarray) -> None:
        self._left: list[float] = (budget.each - budget.given(plan) + budget.slack).tolist()
        self._home: list[int] = budget.home.tolist()
        self._mass: list[float] = budget.mass.tolist()

    def note(self, unit: int, source: int, target: int) -> None:
        """Take note that a unit has changed hands."""
        home = self._home[unit]
        if home >= 0 and home == source:
            self._left[home] -= self._mass[unit]
        elif home >= 0 and home == target:
            self._left[home] += self._mass[unit]

    def refuses(self, owner: Sequence[int], units: Sequence[int], territory: int) -> bool:
        """Tell whether a territory has too little left for its own of `units` to leave it."""
        leaving: dict[int, float] = {}
        for unit in units:
            home = self._home[unit]
            if home >= 0 and home == owner[unit] != territory:
                leaving[home] = leaving.get(home, 0.0) + self._mass[unit]
        return any(mass > self._left[home] for home, mass in leaving.items())


def allowance(budget: Budget | None, plan: np.ndarray) -> Allowance | None:
    """Return what territories may still give away; None where no single one has a limit."""
    return Allowance(budget, plan) if budget is not None and budget.by_territory else None
