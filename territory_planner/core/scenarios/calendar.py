"""When plans are in force, and how long each territory stood as it did."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from ..model.data_classes import dataclass
from ..model.problem import UNASSIGNED


@dataclass(frozen=True)
class Term:
    """The days for which a plan was put in force.

    Attributes
    ----------
    begin : date
        The first day.
    end : date, optional
        The first day after it, where the plan expires by itself; None for until further notice.
    """

    begin: date
    end: date | None = None


@dataclass(frozen=True)
class Reign:
    """Days on which one plan is in force.

    Attributes
    ----------
    plan : int
        Its place in the list of terms.
    begin : date
        The first day.
    end : date, optional
        The first day after it; None where none is known.
    """

    plan: int
    begin: date
    end: date | None


def in_force(terms: Sequence[Term | None], day: date) -> int:
    """Return which plan is in force on a day, -1 for none.

    Of those that have begun and have not expired it is the one that began last; of those that
    began on one day the later in the list. So a plan that covers for somebody gives way, when it
    expires, to the very plan before it.

    Parameters
    ----------
    terms : sequence of Term or None
        None for plans that are not in force at any time.
    """
    valid = [
        (term.begin, number)
        for number, term in enumerate(terms)
        if term is not None and term.begin <= day and (term.end is None or day < term.end)
    ]
    return max(valid)[1] if valid else -1


def reigns(terms: Sequence[Term | None]) -> list[Reign]:
    """Return which plan is in force when, from the first day on; without overlaps."""
    given = [term for term in terms if term is not None]
    turns = sorted({day for term in given for day in (term.begin, term.end) if day is not None})
    found: list[Reign] = []
    for begin, end in zip(turns, [*turns[1:], None]):
        plan = in_force(terms, begin)
        if plan < 0:
            continue
        if found and found[-1].plan == plan and found[-1].end == begin:
            found[-1] = Reign(plan, found[-1].begin, end)
        else:
            found.append(Reign(plan, begin, end))
    return found


@dataclass(frozen=True)
class Tenure:
    """A territory, and the days for which it had just these units.

    Attributes
    ----------
    territory : str
    units : (u,) int64
        Sorted.
    begin : date
    end : date, optional
        The first day after it; None where it still stands so.
    """

    territory: str
    units: np.ndarray
    begin: date
    end: date | None


def tenures(
    order: Sequence[Reign], plans: Sequence[np.ndarray], names: Sequence[str]
) -> list[Tenure]:
    """Return how long each territory stood as it did, by day and by the order of names.

    Parameters
    ----------
    order : sequence of Reign
        As `reigns` gives them.
    plans : sequence of (n,) int32
        By the number of a plan; `UNASSIGNED` for units of no territory.
    names : sequence of k str
    """
    open_now: dict[int, Tenure] = {}
    closed: list[Tenure] = []
    for reign in order:
        plan = plans[reign.plan]
        by_territory = _units_by_territory(plan)
        for territory in list(open_now):
            tenure = open_now[territory]
            goes_on = tenure.end == reign.begin and np.array_equal(
                by_territory.get(territory, ()), tenure.units
            )
            if not goes_on:
                closed.append(open_now.pop(territory))
        for territory, units in by_territory.items():
            begin = open_now[territory].begin if territory in open_now else reign.begin
            open_now[territory] = Tenure(names[territory], units, begin, reign.end)
    closed += open_now.values()
    place = {name: number for number, name in enumerate(names)}
    return sorted(closed, key=lambda tenure: (tenure.begin, place[tenure.territory]))


def _units_by_territory(plan: np.ndarray) -> dict[int, np.ndarray]:
    order = np.argsort(plan, kind="stable")
    numbers, starts = np.unique(plan[order], return_index=True)
    pieces = np.split(order, starts[1:])
    return {number: units for number, units in zip(numbers.tolist(), pieces) if number > UNASSIGNED}
