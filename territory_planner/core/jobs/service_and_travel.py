"""Service and travel balanced together: travel is found again as territories change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..figures.shares import told_share
from ..model.data_classes import dataclass
from ..model.limits import excess, worst_excess
from ..model.measures import within_limits
from ..model.problem import Problem, with_targets, with_workload
from ..model.progress import Progress
from ..model.sums import sums_by
from ..model.text import figure, percent, tr
from ..travel.touring import Touring
from .request import Request
from .revise import start_of

ROUNDS = 12
"""Most times that travel is found again."""

SETTLED = 0.005
"""By how much of its target a territory's travel may differ from what it was balanced by."""

ROOM = 0.9
"""Share of the tolerance that plans are balanced within, for travel turns out somewhat other."""

Solve = Callable[[Problem, np.ndarray, Progress], np.ndarray]
"""Gives a plan (n,) of a problem, from the plan of the round before."""


@dataclass(frozen=True)
class Settled:
    """A plan of service and travel.

    Attributes
    ----------
    plan : (n,) int32
    problem : Problem
        Whose workload has the travel that this plan has.
    touring : Touring
    rounds : int
        How often travel was found again.
    change : float
        By how much of its target the travel of some territory differs at most from what a plan
        was balanced by in the last round.
    kept : bool
        All totals are within the limits.
    settled : bool
        They are, or travel was right in the last round: what is left does not come of it.
    """

    plan: np.ndarray
    problem: Problem
    touring: Touring
    rounds: int
    change: float
    kept: bool
    settled: bool = False

    @property
    def excess(self) -> float:
        """How far outside of its limits a territory is at most, as a share of its target."""
        return worst_excess(self.problem, self.plan)


def with_travel(problem: Problem, touring: Touring, share: np.ndarray) -> Problem:
    """Return a problem whose first workload is service, and travel (n,) that units have."""
    workload = problem.workload.copy()
    workload[:, 0] = touring.service + share
    return with_workload(problem, workload)


def as_it_stands(asked: Request) -> Request:
    """Return a request whose workload counts the travel that today's plan has, shared out.

    For jobs that don't find travel again: what a unit takes with it is its share as of today.
    """
    if asked.touring is None:
        return asked
    problem = asked.problem
    share = asked.touring.shares(start_of(problem), problem.k)
    return replace(asked, problem=with_travel(problem, asked.touring, share), touring=None)


def as_counted(problem: Problem, counted: Problem) -> Problem:
    """Return a problem with the workload, targets and limits of another one of its units."""
    return replace(
        problem,
        workload=counted.workload,
        target=counted.target,
        tolerance=counted.tolerance,
        lower=counted.lower,
        upper=counted.upper,
        least=counted.least,
        most=counted.most,
    )


def by_margins(
    problem: Problem,
    touring: Touring,
    plan: np.ndarray,
    near: TravelAbout,
    step: float,
    share: float,
) -> Problem:
    """Return a problem whose units count what they change totals by, from a plan (n,) on.

    So all totals of the plan are what they are, and of plans near it nearly so.

    Parameters
    ----------
    problem : Problem
        Of service alone.
    near : TravelAbout
        Travel about the plan; targets leave room for what is a territory's own.
    step : float
        How far targets go from what territories have to what they should.
    share : float
        Share of the tolerance that counts.
    """
    rest = near.rest
    asked = with_travel(problem, touring, near.margin)
    total = with_travel(problem, touring, touring.shares(plan, problem.k)).target[:, 0]
    target, least, most = asked.target.copy(), asked.least.copy(), asked.most.copy()
    tolerance = asked.tolerance.copy()
    room = np.maximum(total - rest, 1e-3 * total)
    target[:, 0] = room * float(target[:, 0].sum()) / max(float(room.sum()), 1e-300)
    target[:, 0] = step * target[:, 0] + (1 - step) * sums_by(plan, asked.workload[:, 0], problem.k)
    least[:, 0] = np.maximum(least[:, 0] - rest, 0.0)
    most[:, 0] = np.maximum(most[:, 0] - rest, 0.0)
    # As wide as the tolerance of totals is, where that is narrowest.
    ratio = np.divide(total, room, out=np.full(problem.k, np.inf), where=room > 0)
    tolerance[0] *= share * (float(ratio.min()) if np.isfinite(ratio.min()) else 1.0)
    return with_targets(asked, target, tolerance=tolerance, least=least, most=most)


def balanced_with_travel(
    problem: Problem, touring: Touring, plan: np.ndarray, solve: Solve, progress: Progress
) -> Settled:
    """Find a plan that evens out service and travel, from another plan (n,) on.

    Each round lets units count what they change totals by as the plan stands, balances that from
    there, and finds travel again: steps of Newton's method, halved where one leads away. It ends
    where all totals are within the limits, or travel is what it was taken for.

    Parameters
    ----------
    problem : Problem
        Of service alone.

    Returns
    -------
    Settled
        The plan of the round that came nearest to the limits.
    """
    now = touring.tours_of(plan, problem.k).travel
    best, step = _found(problem, touring, plan, now), 1.0
    room = 1.0 if best.kept else ROOM
    for turn in range(ROUNDS):
        part = progress.part(100 * turn / ROUNDS, 100 * (turn + 1) / ROUNDS)
        near = TravelAbout.about(touring, best.plan, problem.k)
        found = solve(by_margins(problem, touring, best.plan, near, step, room), best.plan, part)
        last = _found(problem, touring, found, near.travel(found))
        is_nearer = last.kept or _rank(last) < _rank(best)
        best = replace(last if is_nearer else best, rounds=turn + 1)
        if last.kept or (step == 1.0 and last.change <= SETTLED):
            return replace(best, settled=True, change=last.change)
        step = min(2 * step, 1.0) if is_nearer else step / 2
    return best


@dataclass(frozen=True)
class TravelAbout:
    """Travel of k territories about a plan, to the first order.

    Attributes
    ----------
    margin : (n,) float64
        What it changes by with each unit.
    rest : (k,) float64
        What is a territory's own, whatever it gains or loses.
    """

    margin: np.ndarray
    rest: np.ndarray

    @classmethod
    def about(cls, touring: Touring, plan: np.ndarray, k: int) -> TravelAbout:
        """Return the travel about a plan."""
        margin = touring.margins(plan, k)
        return cls(margin, touring.tours_of(plan, k).travel - sums_by(plan, margin, k))

    def travel(self, plan: np.ndarray) -> np.ndarray:
        """Return (k,) float64, what the travel of another plan is thought to be."""
        return self.rest + sums_by(plan, self.margin, len(self.rest))


def _found(problem: Problem, touring: Touring, plan: np.ndarray, taken: np.ndarray) -> Settled:
    """Return a plan that was made with travel (k,) taken for something."""
    counted = with_travel(problem, touring, touring.shares(plan, problem.k))
    found = touring.tours_of(plan, problem.k).travel
    target = np.where(counted.target[:, 0] > 0, counted.target[:, 0], np.inf)
    change = float((np.abs(found - taken) / target).max())
    return Settled(plan, counted, touring, 1, change, within_limits(counted, plan))


def _rank(found: Settled) -> tuple[float, float]:
    """Return how far outside of its limits a territory is at most, and all of them together."""
    beyond = excess(found.problem, found.plan)
    return float(beyond.max()), float(beyond.sum())


def explain_travel(found: Settled | None) -> list[str]:
    """Say what travel there is, and whether it is what the plan was balanced by; None: nothing."""
    if found is None:
        return []
    touring = found.touring
    tours = touring.tours_of(found.plan, found.problem.k)
    service = float(touring.service[found.plan >= 0].sum())
    travel = float(tours.travel.sum())
    said = [
        tr(
            "Service {service} and estimated travel {travel} ({share} of both; {km:,.0f} km): "
            "workloads and deviations below are of both."
        ).format(
            service=figure(service),
            travel=figure(travel),
            share=told_share(100.0 * travel / max(service + travel, 1e-300), 1),
            km=float(tours.km.sum()),
        )
    ]
    if found.kept:
        text = tr(
            "Travel was found again in {rounds:,} {rounds:round|rounds}: with the travel that "
            "this plan has, all territories are within their limits."
        )
    elif found.settled:
        text = tr(
            "Travel was found again in {rounds:,} {rounds:round|rounds}, until it was what the "
            "plan was balanced by, within {change} of a territory's target; what is left does "
            "not come of travel."
        )
    else:
        text = tr(
            "Travel and plan did not come to agree in {rounds:,} {rounds:round|rounds}: moves "
            "change travel by more than they even out. In the best plan, a territory is "
            "{excess} of its target outside of its limits. More tolerance, or smaller units, "
            "would help."
        )
    shares = {"change": found.change, "excess": found.excess}
    told = {name: percent(share, 2).lstrip("+") for name, share in shares.items()}
    return [*said, text.format(rounds=found.rounds, **told)]
