"""Who leaves, joins, works more or less, or changes places: what is asked, and what can't be."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..guards.locks import pinned_units
from ..model.data_classes import dataclass
from ..model.errors import Infeasible, InvalidInput
from ..model.locale import day_told
from ..model.moves import Called, Name
from ..model.problem import FREE, FROZEN, UNASSIGNED, Problem
from ..model.text import few, tr

LEAVE, JOIN, CAPACITY, SWAP = "leave", "join", "capacity", "swap"
ACTIONS = (LEAVE, JOIN, CAPACITY, SWAP)
"""A territory ends, and is shared out among others; one begins; one is to carry more or less; two
people exchange their territories."""

ODD = 1000.0
"""How many times as much or as little as a territory on average nobody carries: a slip."""


@dataclass(frozen=True)
class PersonChange:
    """One thing that happens to one person.

    Attributes
    ----------
    action : {"leave", "join", "capacity", "swap"}
    territory : int
        Whose it is; `UNASSIGNED` of `JOIN`.
    name : str
        Of `JOIN`: what the new territory is called.
    other : int
        Of `SWAP`: the territory that it is exchanged with.
    home : int
        Of `JOIN`: the unit to begin from, which stays in the territory; `UNASSIGNED`: wherever that
        moves least.
    place : tuple of float or None
        Of `JOIN`: where in that unit the center is (km, as `Problem.position`).
    capacity : float or None
        Of `JOIN` and `CAPACITY`: how much they carry, in the measure of `PeopleWish.full`. None: a
        newcomer is to carry as much as others do on average.
    since, until : str
        Dates as year-month-day, '' where not given. `until`: of `LEAVE`, the day on which they are
        back.
    """

    action: str
    territory: int = UNASSIGNED
    name: str = ""
    other: int = UNASSIGNED
    home: int = UNASSIGNED
    place: tuple[float, ...] | None = None
    capacity: float | None = None
    since: str = ""
    until: str = ""

    @property
    def is_for_a_while(self) -> bool:
        """Whether it ends by itself."""
        return bool(self.until)


def check_changes(problem: Problem, changes: Sequence[PersonChange], called: Called) -> None:
    """Refuse changes that contradict one another, or rules.

    Parameters
    ----------
    problem : Problem
        Starts from today's plan, and has today's territories.

    Raises
    ------
    InvalidInput
        When changes contradict one another.
    Infeasible
        When locks forbid them.
    """
    if not changes:
        raise InvalidInput(tr("There is nobody who leaves, joins, or works more or less."))
    _check_once(changes, called.territory)
    _check_amounts(changes, called.territory)
    _check_joins(problem, changes, called)
    _check_dates(changes, called.territory)
    _check_somebody_stays(problem, changes)
    _check_locks(problem, changes, called)


def check_shares(
    changes: Sequence[PersonChange], full: np.ndarray, usual: np.ndarray, called: Called
) -> None:
    """Refuse capacities that are out of all proportion: such sums can't be counted with.

    Parameters
    ----------
    full : (m,) float64
        Workload that somebody with a capacity of 1 carries.
    usual : (m,) float64
        What a territory carries on average.

    Raises
    ------
    InvalidInput
        Naming the person and the capacity.
    """
    for each in changes:
        if each.capacity is None:
            continue
        with np.errstate(over="ignore"):
            most, least = each.capacity * full > ODD * usual, each.capacity * full * ODD < usual
        if (most | least).any():
            name = each.name if each.action == JOIN else called.territory(each.territory)
            raise InvalidInput(
                tr(
                    "The capacity of {name}, {capacity:g}, is more than {odd:,.0f} times as {word} "
                    "as a territory carries on average: give it on the scale of the targets, or 1 "
                    "for an ordinary territory."
                ).format(
                    name=name,
                    capacity=each.capacity,
                    odd=ODD,
                    word=tr("much") if most.any() else tr("little"),
                )
            )


def leaving(changes: Sequence[PersonChange]) -> list[int]:
    """Return the territories that end, ascending."""
    return sorted(each.territory for each in changes if each.action == LEAVE)


def _check_once(changes: Sequence[PersonChange], territory: Name) -> None:
    seen: dict[int, str] = {}
    for each in changes:
        if each.action == SWAP and each.territory == each.other:
            raise InvalidInput(
                tr("{name} can't change places with themselves.").format(
                    name=territory(each.territory)
                )
            )
        own = [each.territory] if each.action != JOIN else []
        for number in [*own, *([each.other] if each.action == SWAP else [])]:
            if number in seen:
                raise InvalidInput(
                    tr(
                        "{name} has two changes at once ({one} and {other}): give one row for "
                        "each person."
                    ).format(name=territory(number), one=seen[number], other=each.action)
                )
            seen[number] = each.action


def _check_amounts(changes: Sequence[PersonChange], territory: Name) -> None:
    for each in changes:
        name = each.name if each.action == JOIN else territory(each.territory)
        if each.action == CAPACITY and each.capacity is None:
            raise InvalidInput(
                tr("The capacity of {name} changes, and the new one is missing.").format(name=name)
            )
        if each.capacity is not None and not (np.isfinite(each.capacity) and each.capacity > 0):
            raise InvalidInput(
                tr(
                    "The capacity of {name} must be a number above zero: somebody who carries "
                    "nothing leaves (action “leave”)."
                ).format(name=name)
            )


def _check_joins(problem: Problem, changes: Sequence[PersonChange], called: Called) -> None:
    taken = {called.territory(number) for number in range(problem.k)}
    new = set[str]()
    homes: dict[int, str] = {}
    for each in (each for each in changes if each.action == JOIN):
        if not each.name:
            raise InvalidInput(tr("Somebody who joins has no name."))
        if each.name in new:
            raise InvalidInput(
                tr("{name} joins twice: give one row for each person.").format(name=each.name)
            )
        if each.name in taken:
            raise InvalidInput(
                tr(
                    "{name} joins, and there is a territory of that name already: choose another "
                    "name."
                ).format(name=each.name)
            )
        new.add(each.name)
        if each.home != UNASSIGNED and each.home in homes:
            raise InvalidInput(
                tr("{one} and {other} would both begin in unit {unit}.").format(
                    one=homes[each.home], other=each.name, unit=called.unit(each.home)
                )
            )
        homes[each.home] = each.name
    count = len(taken) + len(new)
    if count > problem.n:
        raise InvalidInput(
            tr("There would be more territories ({count:,}) than units ({n:,}).").format(
                count=count, n=problem.n
            )
        )


def _check_dates(changes: Sequence[PersonChange], territory: Name) -> None:
    last = max((each.since for each in changes), default="")
    for each in changes:
        if not each.until:
            continue
        name = territory(each.territory)
        if each.action != LEAVE:
            raise InvalidInput(
                tr(
                    "Only somebody who leaves can do so until a date, and {name} has the action "
                    "“{action}”: leave the date out."
                ).format(name=each.name or name, action=each.action)
            )
        if each.since and each.until <= each.since:
            raise InvalidInput(
                tr("{name} would be back on {until}, before leaving on {since}.").format(
                    name=name, until=day_told(each.until), since=day_told(each.since)
                )
            )
        if each.until <= last:
            raise InvalidInput(
                tr(
                    "{name} is back on {until}, and another change begins on {since} only: plan "
                    "these one after the other."
                ).format(name=name, until=day_told(each.until), since=day_told(last))
            )


def _check_somebody_stays(problem: Problem, changes: Sequence[PersonChange]) -> None:
    gone = leaving(changes)
    has_units = np.bincount(_assigned(problem), minlength=problem.k) > 0
    has_units[gone] = False
    stays = has_units.any()
    if not stays and (not any(each.action == JOIN for each in changes)):
        raise InvalidInput(tr("Everybody leaves: somebody must stay or join to serve the units."))
    if not stays and all(each.until == "" for each in changes if each.action == LEAVE):
        return
    if not stays:
        raise InvalidInput(
            tr("Everybody leaves for a while, and a cover needs somebody who stays.")
        )


def _assigned(problem: Problem) -> np.ndarray:
    start = problem.start
    if start is None:
        raise InvalidInput(tr("Revising needs a plan to start from."))
    return start[start >= 0]


def _check_locks(problem: Problem, changes: Sequence[PersonChange], called: Called) -> None:
    pinned, start = pinned_units(problem), problem.start
    for each in changes:
        if each.action == LEAVE:
            _check_leaver(problem, pinned, each.territory, called)
        if each.action == SWAP:
            for own in (each.territory, each.other):
                _check_leaver(problem, pinned, own, called)
        if each.action == JOIN and each.home != UNASSIGNED and start is not None:
            host = int(pinned[each.home])
            if host != UNASSIGNED:
                raise Infeasible(
                    tr(
                        "{name} would begin in unit {unit}, which a lock keeps in {host}: unlock "
                        "it, or choose another home."
                    ).format(
                        name=each.name, unit=called.unit(each.home), host=called.territory(host)
                    ),
                    "lock",
                    [each.home],
                )


def _check_leaver(problem: Problem, pinned: np.ndarray, territory: int, called: Called) -> None:
    name = called.territory(territory)
    if problem.territory_lock[territory] != FREE:
        lock = tr("frozen") if problem.territory_lock[territory] == FROZEN else tr("gain only")
        raise Infeasible(
            tr("{name} is “{lock}”, and all that it has would go to others: unlock it.").format(
                name=name, lock=lock
            ),
            "lock",
        )
    held = np.flatnonzero(pinned == territory).tolist()
    if held:
        raise Infeasible(
            tr(
                "All that {name} has would go to others, and locks or protection keep units there "
                "({count:,}): {units}. Unlock them first."
            ).format(name=name, count=len(held), units=few([called.unit(each) for each in held])),
            "lock",
            held,
        )
