"""What a move would break that holds: found by the checks of the list, told before it is made."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..model.moves import BY_NUMBER, Called
from ..model.problem import UNASSIGNED
from . import issue as i
from .asked import Asked, Held, Scope
from .issue import Issue
from .listing import BY_KIND, CHECKS, worded


def warnings(
    asked: Asked,
    held: Held,
    units: np.ndarray,
    territory: int | np.ndarray,
    called: Called = BY_NUMBER,
) -> list[str]:
    """Say what giving `units` (ascending) to a territory, or one each, would break that holds.

    Of a kind about units one sentence is said for each territory that they go to.
    """
    said: dict[str, str] = {}
    several = np.ndim(territory) > 0
    for found in brought_about(asked, held, units, territory):
        by_kind = len(found.units) and not several
        only = found.kind if by_kind else f"{found.kind} {found.territory}"
        warns = BY_KIND[found.kind].warns
        if warns is not None:
            said.setdefault(only, worded(warns(), found, called))
    return list(said.values())


def brought_about(
    asked: Asked, held: Held, units: np.ndarray, territory: int | np.ndarray
) -> list[Issue]:
    """Return what giving `units` (ascending) to a territory, or one each, would break that holds.

    Issues of units that move are of these alone.
    """
    targets = np.broadcast_to(territory, units.shape)
    moves = held.assignment[units] != targets
    units, targets = units[moves], targets[moves]
    if not len(units):
        return []
    scope = Scope(np.unique(np.append(held.assignment[units], targets)), units)
    finders = dict.fromkeys(check.find for check in CHECKS if check.warns is not None)
    known = {_about(each) for find in finders for each in find(asked, held, scope)}
    then = held.after(units, targets)
    if asked.served is not None and asked.served.is_measured:
        # Where the plan is served from once they have moved, and how far that is from them.
        inside = np.flatnonzero(scope.has(then.assignment, then.k) & (then.assignment >= 0))
        place = asked.served.places(then, inside)
        asked = replace(asked, served=replace(asked.served, place=place, from_middle=False))
    found = (each for find in finders for each in find(asked, then, scope))
    fresh = (
        _of_move(each, asked, held, then, units) for each in found if _about(each) not in known
    )
    return [each for each in fresh if each is not None and BY_KIND[each.kind].warns]


def _about(found: Issue) -> tuple[object, ...]:
    """Return what a move would have to break for an issue to be of its making."""
    return {
        i.PAIR: (found.kind, tuple(found.units.tolist())),
        i.GROUP: (found.kind, found.wholes[:1]),
        i.PARENT: (found.kind, found.territory),
        i.MINIMUM: (found.kind, found.territory, found.of),
        i.MAXIMUM: (found.kind, found.territory, found.of),
    }.get(found.kind, (found.kind, found.territory, tuple(found.units.tolist())))


def _of_move(found: Issue, asked: Asked, held: Held, then: Held, moved: np.ndarray) -> Issue | None:
    """Return what of an issue is due to the units (ascending) that move; None where nothing is."""
    if found.kind == i.MINIMUM:
        return found if held.count[found.territory] else None
    if found.kind == i.PARENT:
        found = _out_of_home(found, asked, held)
        come = moved[then.assignment[moved] == found.territory]
        units = come[asked.rules.parent[come] == found.wholes[0]]
    elif found.kind in (i.EXCEPTION, i.NO_WAY, i.DISTANCE, i.DURATION):
        units = np.intersect1d(found.units, moved)
    else:
        return found
    if not len(units):
        return None
    if found.kind in (i.DISTANCE, i.DURATION):
        only = np.full_like(then.assignment, UNASSIGNED)
        only[units] = then.assignment[units]
        alone = replace(then, assignment=only)
        return next(iter(BY_KIND[found.kind].find(asked, alone, None)), None)
    return replace(found, units=units, amount=float(then.workload[units, 0].sum()))


def _out_of_home(found: Issue, asked: Asked, held: Held) -> Issue:
    """Return a territory across a parent's border as one that leaves the parent it was in."""
    away, home = found.wholes
    was = asked.rules.parent[held.assignment == found.territory]
    return found if home in was or away not in was else replace(found, wholes=(home, away))
