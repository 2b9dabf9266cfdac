"""The job of fitting a plan to people who come and go: one request, counted from today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

import numpy as np

from ..figures.shares import told_share
from ..model.data_classes import dataclass
from ..model.errors import InvalidInput
from ..model.locale import day_told
from ..model.moves import Move
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.text import few, tr
from ..people.changes import (
    CAPACITY,
    JOIN,
    LEAVE,
    SWAP,
    PersonChange,
    check_changes,
    check_shares,
)
from ..people.staffing import Staffing, staffed, usual_load
from .judge_plan import Judged, judge_revised
from .realign_plan import realign_plan
from .realign_wish import RealignWish
from .realigned_plan import RealignedPlan
from .request import GivenCenters, Request
from .revise import start_of


@dataclass(frozen=True)
class PeopleWish:
    """Who comes and goes, and how the plan follows.

    Attributes
    ----------
    changes : tuple of PersonChange
    realign : RealignWish
        How to realign; its curve is left aside.
    full : (m,) float64 or None
        Workload that somebody with a capacity of 1 carries today; None: what a territory does on
        average.
    """

    changes: tuple[PersonChange, ...]
    realign: RealignWish = field(default_factory=RealignWish)
    full: np.ndarray | None = None


@dataclass(frozen=True)
class GivenBack:
    """What a cover plan gives back on a day.

    Attributes
    ----------
    on : str
        Year-month-day.
    plan : (n,) int32
        The plan from then on.
    """

    on: str
    plan: np.ndarray


@dataclass(frozen=True)
class PeoplePlan:
    """A plan that follows people, and all there is to say of it.

    Territories have numbers: those of today first, then those that begin, in the order of their
    changes. Those that end keep their number and have no units.

    Attributes
    ----------
    names : tuple of str
        What all these territories are called.
    plan : (n,) int32
    moves : tuple of Move
        From today's plan, in the order in which they can be carried out.
    found : RealignedPlan
        What is known of it: what moves, at least, what is said; its numbers are those above.
    kept : (s,) int64
        The numbers of the territories that there are under the plan.
    problem : Problem
        Of these territories alone, in their order: what figures are counted from.
    served : (n,) int32
        The plan by their order.
    judged : Judged
        Of these territories alone.
    returns : tuple of GivenBack
        Plans after each day on which somebody is back, the earliest first; the last one is what
        holds for good: today's plan exactly, where nobody goes or comes for good.
    changes : tuple of PersonChange
        What was asked for.
    notes, said : tuple of str
        What stands in the way, and what was moved.
    """

    names: tuple[str, ...]
    plan: np.ndarray
    moves: tuple[Move, ...]
    found: RealignedPlan
    kept: np.ndarray
    problem: Problem
    served: np.ndarray
    judged: Judged
    returns: tuple[GivenBack, ...]
    changes: tuple[PersonChange, ...]
    notes: tuple[str, ...]
    said: tuple[str, ...]

    @property
    def until(self) -> list[str]:
        """The day on which each unit goes back to somebody, '' for those that do not."""
        day, _ = self._first_return
        return day

    @property
    def then(self) -> np.ndarray:
        """(n,) int32, who has each unit from that day on; today's plan's numbers."""
        _, then = self._first_return
        return then

    @property
    def _first_return(self) -> tuple[list[str], np.ndarray]:
        day, then = [""] * len(self.plan), self.plan.copy()
        for each in reversed(self.returns):
            for unit in np.flatnonzero(each.plan != self.plan).tolist():
                day[unit], then[unit] = each.on, each.plan[unit]
        return day, then


def people_plan(asked: Request, wish: PeopleWish, progress: Progress = SILENT) -> PeoplePlan:
    """Fit a plan to people who leave, join, carry more or less, or change places.

    All changes are one request: the plan moves as little as can be from today's. Those who leave
    until a day are covered for by a plan of its own, made from what holds for good; on that day it
    ends, and what was comes back exactly.

    Parameters
    ----------
    asked : Request
        Of today's territories; starts from today's plan. Centers of people who join are told by
        their owner: the number of today's territories and up, in the order of the changes.

    Raises
    ------
    InvalidInput
        When changes contradict one another (see `check_changes`).
    Infeasible
        When locks or limits forbid them, or the budget is less than leaving takes.
    """
    changes = wish.changes
    check_changes(asked.problem, changes, asked.called)
    usual = usual_load(asked.problem)
    full = usual if wish.full is None else wish.full
    check_shares(changes, full, usual, asked.called)
    lasting = [each for each in changes if not each.is_for_a_while]
    days = sorted({each.until for each in changes if each.is_for_a_while}, reverse=True)
    steps = [("", lasting)] if lasting else []
    steps += [(day, [each for each in changes if each.until == day]) for day in days]
    wide = _Wide(asked, changes, full)
    plan = start_of(asked.problem)
    back: list[GivenBack] = []
    gone: list[PersonChange] = []
    for number, (until, some) in enumerate(steps):
        gone = [*gone, *some]
        back += [GivenBack(until, plan)] if until else []
        part = progress.part(100.0 * number / len(steps), 100.0 * (number + 1) / len(steps))
        staffing = wide.staffing(gone, plan)
        found = realign_plan(
            wide.request(staffing), replace(wish.realign, curve=False), part, staffing
        )
        plan = found.plan
    return _told(wide, staffing, found, tuple(reversed(back)), progress.part(100, 100))


class _Wide:
    """What is asked, with room for the territories that begin."""

    def __init__(self, asked: Request, changes: Sequence[PersonChange], full: np.ndarray) -> None:
        self.asked, self.full, self.changes = asked, full, tuple(changes)
        self.joins = [each for each in changes if each.action == JOIN]
        k = asked.problem.k
        self.names = (
            *(asked.called.territory(number) for number in range(k)),
            *(each.name for each in self.joins),
        )
        self.centers = _with_homes(asked, self.joins)

    def staffing(self, changes: Sequence[PersonChange], plan: np.ndarray) -> Staffing:
        """Return what the changes make of a plan (n,) that some of them have led to already."""
        joins = [*self.joins, *(each for each in changes if each.action != JOIN)]
        found = staffed(self.asked.problem, joins, self.full)
        return replace(found, joined=self._homes(found), follows=plan)

    def _homes(self, found: Staffing) -> dict[int, int]:
        """Return where territories begin: at a center of theirs, where no home is given."""
        homes = dict(found.joined)
        if self.centers is not None and self.centers.owner is not None:
            for owner, unit in zip(self.centers.owner.tolist(), self.centers.unit.tolist()):
                if homes.get(owner) == UNASSIGNED:
                    homes[owner] = int(unit)
        return homes

    def request(self, staffing: Staffing) -> Request:
        """Return what is asked of today's territories and those that begin."""
        asked = self.asked
        return replace(
            asked,
            problem=staffing.problem,
            called=replace(asked.called, territory=self.names.__getitem__),
            serving=replace(asked.serving, centers=self.centers),
            number=None,
            is_shared=False,
        )

    def without(self, staffing: Staffing, kept: np.ndarray) -> Request:
        """Return what is asked of the territories that there are then, in their order."""
        asked, problem = self.request(staffing), staffing.problem
        place = np.full(problem.k + 1, UNASSIGNED, dtype=np.int64)
        place[kept] = np.arange(len(kept))
        names = tuple(self.names[number] for number in kept.tolist())
        centers = self.centers
        if centers is not None and centers.owner is not None:
            stays = (centers.owner < 0) | (place[centers.owner] >= 0)
            owner = np.where(centers.owner >= 0, place[centers.owner], centers.owner)
            centers = replace(centers, owner=owner, required=centers.required & stays)
        given = asked.rules.given
        return replace(
            asked,
            problem=_of_some(problem, kept),
            rules=replace(asked.rules, given=place[given].astype(np.int32)),
            called=replace(asked.called, territory=names.__getitem__),
            serving=replace(asked.serving, centers=centers),
        )


def _with_homes(asked: Request, joins: Sequence[PersonChange]) -> GivenCenters | None:
    """Return the given centers, and the homes of those who join.

    Raises
    ------
    InvalidInput
        When centers are given, and somebody who joins has neither one nor a home, or a table of
        ways does not know them.
    """
    given, problem = asked.serving.centers, asked.problem
    if given is None:
        return None
    owner = given.owner if given.owner is not None else start_of(problem)[given.unit]
    position, unit, required = given.position, given.unit, given.required
    for number, each in enumerate(joins, problem.k):
        if (owner == number).any():
            continue
        if each.home == UNASSIGNED:
            raise InvalidInput(
                tr(
                    "{name} joins, and there are centers, but none of {name}: give a home, or a "
                    "center of that name."
                ).format(name=each.name)
            )
        if given.travel is not None:
            raise InvalidInput(
                tr(
                    "{name} joins, and the table of travel costs does not know {name}: add a "
                    "center and a column of that name."
                ).format(name=each.name)
            )
        place = problem.position[each.home] if each.place is None else np.array(each.place)
        position = np.vstack([position, place])
        unit = np.append(unit, each.home)
        owner = np.append(owner, number)
        required = np.append(required, True)
    return replace(given, position=position, unit=unit, owner=owner, required=required)


def _of_some(problem: Problem, kept: np.ndarray) -> Problem:
    """Return the problem of some territories alone, in their order, without a plan."""
    return replace(
        problem,
        target=problem.target[kept],
        lower=problem.lower[kept],
        upper=problem.upper[kept],
        least=problem.least[kept],
        most=problem.most[kept],
        territory_lock=problem.territory_lock[kept],
        start=None,
        locked=np.zeros(problem.n, dtype=bool),
    )


def _told(
    wide: _Wide,
    staffing: Staffing,
    found: RealignedPlan,
    returns: tuple[GivenBack, ...],
    progress: Progress,
) -> PeoplePlan:
    kept = np.setdiff1d(np.arange(staffing.problem.k), staffing.ended)
    place = np.full(staffing.problem.k + 1, UNASSIGNED, dtype=np.int32)
    place[kept] = np.arange(len(kept))
    served = place[found.plan]
    problem = _counted(found.problem, kept)
    judged = judge_revised(wide.without(staffing, kept), problem, served, progress)
    return PeoplePlan(
        names=wide.names,
        plan=found.plan,
        moves=found.moves,
        found=found,
        kept=kept,
        problem=problem,
        served=served,
        judged=judged,
        returns=returns,
        changes=wide.changes,
        notes=found.notes,
        said=found.said,
    )


def _counted(problem: Problem, kept: np.ndarray) -> Problem:
    """Return the problem as the plan counts, of some territories alone."""
    some = _of_some(problem, kept)
    travel = problem.travel
    return replace(
        some,
        center=None if problem.center is None else problem.center[kept],
        seat=None if problem.seat is None else problem.seat[kept],
        travel=None if travel is None else travel.among(np.arange(problem.n), kept),
    )


def explain_people(found: PeoplePlan, today: np.ndarray) -> tuple[str, ...]:
    """Say what became of each of the people, in a planner's words.

    Parameters
    ----------
    today : (n,) int32
        Today's plan.
    """
    mass = found.problem.mass
    total = max(float(mass.sum()), 1e-300)

    def share(units: np.ndarray) -> str:
        return told_share(100.0 * float(mass[units].sum()) / total)

    def others(plan: np.ndarray, units: np.ndarray, but: int) -> str:
        gone = units & (plan >= 0) & (plan != but)
        kept = plan[gone]
        most = np.bincount(kept, weights=mass[gone])
        order = [t for t in np.argsort(-most, kind="stable").tolist() if (kept == t).any()]
        return few([found.names[t] for t in order]) or tr("nobody")

    said = []
    for each in found.changes:
        own = found.names.index(each.name) if each.action == JOIN else each.territory
        had, has = today == own, found.plan == own
        texts = {
            LEAVE: tr("{name} leaves: {before} of the workload goes to {to}."),
            JOIN: tr("{name} joins with {after} of the workload, from {whence}."),
            CAPACITY: tr("{name} carries {after} of the workload, and carried {before}."),
            SWAP: tr("{name} and {other} have changed places."),
        }
        text = texts[each.action].format(
            name=found.names[own],
            other=found.names[each.other],
            before=share(had),
            after=share(has),
            to=others(found.plan, had, own),
            whence=others(today, has, own),
        )
        if each.until:
            text += " " + tr("On {day} all of it comes back.").format(day=day_told(each.until))
        said.append(text)
    return tuple(said)
