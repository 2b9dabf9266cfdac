"""How many territories, and where from: plans for fewer and for more people than today.

Each number is one plan, counted from today: who gives up a head, or begins one, is chosen step by
step, and the people of the steps before stay chosen. So is what a planner asks for: whom to let go
next, and where the next one should begin, each time by plans that are really made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

import numpy as np

from ..model.data_classes import dataclass
from ..model.errors import Infeasible, InvalidInput
from ..model.measures import center_units, cost, distance, max_deviation, plan_centers
from ..model.problem import FREE, UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.sums import sums_by
from ..model.text import tr
from ..people.carve import expected
from ..people.changes import JOIN, LEAVE, PersonChange, check_changes
from ..people.places import suitability
from ..people.staffing import staffed, usual_load
from ..search.attach import attach
from .judge_plan import BROKEN
from .people_plan import PeoplePlan, PeopleWish, people_plan
from .realign_plan import realign_plan
from .realign_wish import RealignWish
from .request import Request
from .revise import start_of

TRIED = {"fast": 2, "balanced": 3, "best": 8}
"""Who might give up a head, and where one might begin: plans that are made at each step, by
effort, of those that promise to move least."""

SMALL = 600
"""Pairs of unit and territory up to which plans are made for all who might give up a head."""

LOOKED_AT = 60
"""Territories with the least workload that are looked at, who might give up a head."""


@dataclass(frozen=True)
class HeadcountWish:
    """Which numbers of territories are to be tried, and how.

    Attributes
    ----------
    fewer, more : int
        Up to how many fewer and more territories than today.
    realign : RealignWish
    full : (m,) float64 or None
        See `PeopleWish`.
    called : tuple of str
        What territories that begin are called; at least `more`.
    """

    fewer: int
    more: int
    called: tuple[str, ...]
    realign: RealignWish = field(default_factory=RealignWish)
    full: np.ndarray | None = None


@dataclass(frozen=True)
class StaffedPlan:
    """One number of territories, and the plan for it.

    Attributes
    ----------
    count : int
    names : tuple of str
        Of the territories that `plan` numbers.
    plan : (n,) int32 or None
        None where there is none: `obstacle` says why.
    changes : tuple of PersonChange
        Who leaves or joins, in the order in which they were chosen.
    starts : int
        The unit in the middle of the territory that was the last to begin; -1 for none.
    moved : float
        Percent of the measure that changes hands, from today.
    at_least : float or None
        Percent that any plan within limits with these people moves.
    deviation : float
        Largest deviation, as a share.
    travel : float
        Workload times km to the centers, or times travel where that is given.
    status : str
        See `Judged`.
    obstacle : str
    """

    count: int
    names: tuple[str, ...]
    plan: np.ndarray | None = None
    changes: tuple[PersonChange, ...] = ()
    starts: int = UNASSIGNED
    moved: float = np.inf
    at_least: float | None = None
    deviation: float = np.inf
    travel: float = np.inf
    status: str = ""
    obstacle: str = ""

    @property
    def rank(self) -> tuple[float, float, float]:
        """What of two plans tells the better: outside by less, moves less, travels less."""
        is_out = self.status == BROKEN or self.plan is None
        return (self.deviation if is_out else 0.0), round(self.moved, 9), self.travel


@dataclass(frozen=True)
class GivesUp:
    """What it would do if a territory gave up its head.

    Attributes
    ----------
    territory : int
    expected : float
        Percent of the workload that would change hands, as far as flows between territories tell.
    made : StaffedPlan or None
        The plan, where one was made.
    """

    territory: int
    expected: float
    made: StaffedPlan | None = None


@dataclass(frozen=True)
class Headcount:
    """Plans for fewer and for more people, the fewest first, and who could best give up a head."""

    staff: tuple[StaffedPlan, ...]
    gives_up: tuple[GivesUp, ...]


def headcount(asked: Request, wish: HeadcountWish, progress: Progress = SILENT) -> Headcount:
    """Make plans for fewer and for more territories than today.

    Parameters
    ----------
    asked : Request
        Of today's territories; starts from today's plan.

    Raises
    ------
    InvalidInput
        When there is no plan to start from.
    """
    job = _Job(asked, wish)
    today = job.today(progress.part(0, 10))
    fewer, gives_up = job.fewer(progress.part(10, 60))
    more = job.more(progress.part(60, 100))
    return Headcount((*reversed(fewer), today, *more), gives_up)


class _Job:
    def __init__(self, asked: Request, wish: HeadcountWish) -> None:
        self.asked, self.wish = asked, wish
        self.problem = asked.problem
        self.start = start_of(asked.problem)
        self.k = int(np.count_nonzero(np.bincount(self.start[self.start >= 0])))
        self.full = usual_load(self.problem) if wish.full is None else wish.full
        self.names = tuple(map(asked.called.territory, range(self.problem.k)))
        self.tried = TRIED[wish.realign.effort]

    def today(self, progress: Progress) -> StaffedPlan:
        """Return the plan for as many as today."""
        try:
            found = realign_plan(self.asked, replace(self.wish.realign, curve=False), progress)
        except Infeasible as error:
            return StaffedPlan(self.k, self.names, obstacle=str(error))
        return StaffedPlan(
            self.k,
            self.names,
            found.plan,
            moved=found.moved,
            at_least=found.at_least,
            deviation=max_deviation(found.problem, found.plan),
            travel=travelled(found.problem, found.plan),
            status=found.judged.status,
        )

    def fewer(self, progress: Progress) -> tuple[list[StaffedPlan], tuple[GivesUp, ...]]:
        """Return plans for fewer, one after the other, and what the first step looked at."""
        gone: tuple[PersonChange, ...] = ()
        found: list[StaffedPlan] = []
        first: tuple[GivesUp, ...] = ()
        steps = min(self.wish.fewer, self.k - 1)
        for step in range(steps):
            part = progress.part(100.0 * step / steps, 100.0 * (step + 1) / steps)
            looked = self._looked_at(gone, part.part(0, 30))
            is_all = step == 0 and self.problem.n * self.problem.k <= SMALL
            count = len(looked) if is_all else self.tried
            changes = [(*gone, PersonChange(LEAVE, each.territory)) for each in looked[:count]]
            made = self._made(changes, part.part(30, 100))
            if not step:
                first = tuple(
                    replace(each, made=made[at] if at < len(made) else None)
                    for at, each in enumerate(looked)
                )
            best = min(made, key=lambda each: each.rank, default=self._nobody(self.k - step - 1))
            found.append(best)
            if best.plan is None:
                break
            gone = best.changes
        return found, _in_order(first)

    def more(self, progress: Progress) -> list[StaffedPlan]:
        """Return plans for more, one after the other."""
        come: tuple[PersonChange, ...] = ()
        found: list[StaffedPlan] = []
        for step, name in enumerate(self.wish.called[: self.wish.more]):
            part = progress.part(100.0 * step / self.wish.more, 100.0 * (step + 1) / self.wish.more)
            homes = self._homes(found[-1] if found else None, part.part(0, 40))
            changes = [(*come, PersonChange(JOIN, name=name, home=home)) for home in homes]
            made = self._made(changes, part.part(40, 100))
            best = min(made, key=lambda each: each.rank, default=self._nowhere(self.k + step + 1))
            found.append(best)
            if best.plan is None:
                break
            come = (*come, PersonChange(JOIN, name=name, home=best.starts))
        return found

    def _looked_at(self, gone: Sequence[PersonChange], progress: Progress) -> list[GivesUp]:
        """Return who might give up a head besides those gone, who promises to move least first."""
        carried = sums_by(self.start, self.problem.mass, self.problem.k)
        out = {each.territory for each in gone}
        units = np.bincount(self.start[self.start >= 0], minlength=self.problem.k)
        order = [t for t in np.argsort(carried, kind="stable").tolist() if units[t]]
        looked = []
        step = 100.0 / max(min(len(order), LOOKED_AT), 1)
        for number, territory in enumerate(order[:LOOKED_AT]):
            part = progress.part(step * number, step * (number + 1))
            if territory not in out:
                share = self._expected((*gone, PersonChange(LEAVE, territory)), part)
                looked += [] if share is None else [GivesUp(territory, share)]
        return sorted(looked, key=lambda each: (each.expected, each.territory))

    def _expected(self, changes: Sequence[PersonChange], progress: Progress) -> float | None:
        """Return which share (percent) people who leave promise to move; None if they can't."""
        try:
            check_changes(self.problem, changes, self.asked.called)
        except (Infeasible, InvalidInput):
            return None
        problem = staffed(self.problem, changes, self.full).problem
        leaves = np.flatnonzero(np.isin(self.start, [each.territory for each in changes]))
        closed = attach(problem, self.start, leaves, progress)
        if closed is None:
            return None
        total = max(float(problem.mass.sum()), 1e-300)
        own = 100.0 * float(problem.mass[leaves].sum()) / total
        return own + 100.0 * expected(problem, self.start, closed) / problem.k

    def _homes(self, before: StaffedPlan | None, progress: Progress) -> list[int]:
        """Return units that one more might begin from, of different territories, the best first.

        `UNASSIGNED` is wherever that moves least; where there are centers, each needs one.
        """
        come = () if before is None else before.changes
        plan = self.start if before is None or before.plan is None else before.plan
        wide = staffed(self.problem, [*come, PersonChange(JOIN, name="")], self.full).problem
        wide = replace(wide, start=plan)
        centers = self.asked.serving.centers
        free = ~self.problem.locked & (plan >= 0)
        free[free] = wide.territory_lock[plan[free]] == FREE
        if before is not None:
            free[[before.starts, *(each.home for each in come if each.home >= 0)]] = False
        if centers is not None:
            free[centers.unit] = False
        if not free.any():
            return []
        score = np.where(free, suitability(wide, progress).score, -np.inf)
        homes = [] if centers is not None else [UNASSIGNED]
        seen = set[int]()
        for unit in np.argsort(-score, kind="stable").tolist():
            if len(homes) == self.tried or not np.isfinite(score[unit]):
                break
            if int(plan[unit]) not in seen:
                seen.add(int(plan[unit]))
                homes.append(unit)
        return homes

    def _made(
        self, wanted: Sequence[tuple[PersonChange, ...]], progress: Progress
    ) -> list[StaffedPlan]:
        """Return the plans for some people who leave or join."""
        step = 100.0 / max(len(wanted), 1)
        return [
            self._staff(changes, progress.part(step * at, step * (at + 1)))
            for at, changes in enumerate(wanted)
        ]

    def _staff(self, changes: tuple[PersonChange, ...], progress: Progress) -> StaffedPlan:
        joins = [each.name for each in changes if each.action == JOIN]
        count = self.k + len(joins) - (len(changes) - len(joins))
        try:
            wish = PeopleWish(changes, self.wish.realign, self.wish.full)
            found = people_plan(self.asked, wish, progress)
        except (Infeasible, InvalidInput) as error:
            return StaffedPlan(count, (*self.names, *joins), changes=changes, obstacle=str(error))
        return StaffedPlan(
            count,
            found.names,
            found.plan,
            changes,
            _start_of_last(found) if joins else UNASSIGNED,
            found.found.moved,
            found.found.at_least,
            max_deviation(found.problem, found.served),
            travelled(found.problem, found.served),
            found.judged.status,
        )

    def _nobody(self, count: int) -> StaffedPlan:
        said = tr("Nobody can give up a head: locks or protected units keep all that are left.")
        return StaffedPlan(count, self.names, obstacle=said)

    def _nowhere(self, count: int) -> StaffedPlan:
        said = tr("One more can begin nowhere: all units are locked, or have a center.")
        return StaffedPlan(count, self.names, obstacle=said)


def _in_order(looked: Sequence[GivesUp]) -> tuple[GivesUp, ...]:
    """Return who might give up a head, the best first: by plans that were made, then by flows."""

    def rank(each: GivesUp) -> tuple[int, tuple[float, ...]]:
        return (1, (each.expected,)) if each.made is None else (0, each.made.rank)

    return tuple(sorted(looked, key=rank))


def _start_of_last(found: PeoplePlan) -> int:
    """Return the unit that the last of those who join begins from: a home, else the middle."""
    last = [each for each in found.changes if each.action == JOIN][-1]
    if last.home != UNASSIGNED:
        return last.home
    own = int(np.flatnonzero(found.kept == found.names.index(last.name))[0])
    return int(center_units(found.problem, found.served)[own])


def travelled(problem: Problem, plan: np.ndarray) -> float:
    """Return workload times km to the centers, or times travel where that is given, summed."""
    if problem.travel is not None:
        return cost(problem, plan)
    kept = np.flatnonzero(plan >= 0)
    center = plan_centers(problem, plan)[plan[kept]]
    return float(problem.mass[kept] @ distance(problem, problem.position[kept], center))
