"""What makes a problem impossible before any work is done, and the least that would help.

The checks are necessary ones: a problem that passes may still have no plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..errors import Infeasible
from ..graph import components, subgraph
from ..moves import Name
from ..problem import FROZEN, UNASSIGNED, Problem
from ..text import few, figure, tr
from .gates import gates, hang_together
from .locks import pinned_units
from .rivals import rivals_of

TOO_LITTLE_ROOM = "maximum"
TOO_MUCH_ASKED = "minimum"
HEAVY_UNIT = "heavy unit"
SEPARATE_LAND = "contiguity"
NO_WHOLE_NUMBER = "separate land"
LOCKS_APART = "locks apart"
LOCKS_HEAVY = "locks above maximum"
OUT_OF_REACH = "locks below minimum"
LIMITS_CROSS = "limits"
ONE_UNIT = "apart, but one unit"
LOCKED_TOGETHER = "apart, but locked together"
TOO_MANY_APART = "apart, but too few territories"
NOWHERE_APART = "apart, but locks all around"
HANG_TOGETHER = "apart, but one way to both"
WALLED_IN = "apart, but from all around"
"""All maxima together are less than the workload; all minima together are more; one unit is
more than any territory may have; more separate pieces of land than territories; a piece of
land that no whole number of territories fits; units locked to one territory that no way
joins; that are more than it may have; that it can't reach its minimum around; a territory whose
minimum is above its maximum; units to keep apart that are one unit or group; that are locked
to one territory; of which more are to be apart from one another than there are territories;
one that must be apart from locked units of all territories it could be in; two on land that
touches the rest through one unit only and is too light for a territory; one that reaches too
little for a territory without those it must be apart from."""


@dataclass(frozen=True)
class Conflict:
    """A rule, or several together, that no plan can keep.

    Attributes
    ----------
    constraint : str
        One of the module's constants.
    units : tuple of int
        Units concerned; empty when it concerns all.
    territory : int
        Territory concerned; `UNASSIGNED` when it concerns all.
    criterion : int
        Workload concerned.
    given, needed : float
        The value that stands in the way, and the nearest one that would not: workload, or
        number of territories for `SEPARATE_LAND` and `TOO_MANY_APART`, tolerance for
        `NO_WHOLE_NUMBER`.
    k, better_k : int
        Number of territories that all maxima or minima are of, and the nearest one for which
        they would do; 0 for the other constraints.
    """

    constraint: str
    units: tuple[int, ...]
    territory: int
    criterion: int
    given: float
    needed: float
    k: int = 0
    better_k: int = 0


def find_conflicts(problem: Problem) -> list[Conflict]:
    """List what no plan can satisfy, as far as it can be told at once (linear time)."""
    pinned = pinned_units(problem)
    closed = problem.territory_lock == FROZEN
    frozen = (pinned >= 0) & closed[pinned]
    return [
        *_capacity(problem, frozen, closed),
        *_crossed_limits(problem),
        *_heavy_units(problem, pinned, closed),
        *_separate_land(problem, frozen, closed),
        *_locks(problem, pinned),
        *_joined_pairs(problem, pinned),
        *_crowds(problem, pinned),
        *_hanging_pairs(problem),
        *_walled_in(problem),
    ]


def check_feasible(
    problem: Problem, territory: Name = str, unit: Name = str, criterion: Name = str
) -> None:
    """Raise `Infeasible` for the first conflict found, if there is one.

    Parameters
    ----------
    territory, unit, criterion : callable
        Give the name of a territory, of a unit and of a workload.
    """
    for found in find_conflicts(problem):
        message = explain_conflict(found, territory, unit, criterion)
        raise Infeasible(message, found.constraint, found.units)


def explain_conflict(found: Conflict, territory: Name, unit: Name, criterion: Name = str) -> str:
    """Name the constraint, the units and the smallest relaxation that would help."""
    texts = {
        TOO_LITTLE_ROOM: tr(
            "“{criterion}”: {k:,} territories may carry {given_load} in all, and there is "
            "{needed_load}. Ask for {better_k:,} territories, or raise the maximum to {each_load}."
        ),
        TOO_MUCH_ASKED: tr(
            "“{criterion}”: {k:,} territories must carry {given_load} in all, and there is "
            "{needed_load}. Ask for {better_k:,} territories, or lower the minimum to {each_load}."
        ),
        LIMITS_CROSS: tr(
            "“{criterion}”: {territory} would have to carry {needed_load} or more and "
            "{given_load} or less at once. Widen the tolerance or the limits."
        ),
        HEAVY_UNIT: tr(
            "“{criterion}”: a territory may have {given_load} at most, but {units} alone carries "
            "up to {needed_load}. Allow a maximum of {needed_load}, or split what is heavier."
        ),
        SEPARATE_LAND: tr(
            "The units fall into {needed:,.0f} parts that don't touch, more than the {given:,.0f} "
            "territories there are for them: link {units} to others, or ask for more territories."
        ),
        NO_WHOLE_NUMBER: tr(
            "{units} don't touch the others and can't be divided among whole territories within "
            "a tolerance of {given:.1%}: link them to others, or allow {needed:.1%}."
        ),
        LOCKS_APART: tr(
            "{units} can't be joined to the other units locked in {territory}: "
            "unlock them, or link them."
        ),
        LOCKS_HEAVY: tr(
            "Units locked in {territory} carry {needed_load}, but it may have {given_load} at "
            "most: unlock some, or allow a maximum of {needed_load}."
        ),
        OUT_OF_REACH: tr(
            "{territory} must have {given_load}, but between the locks around it only "
            "{needed_load} is in reach: unlock some, or allow a minimum of {needed_load}."
        ),
        **_apart_texts(),
    }
    return texts[found.constraint].format(
        units=few([unit(index) for index in found.units]),
        territory="" if found.territory == UNASSIGNED else territory(found.territory),
        criterion=criterion(found.criterion),
        given=found.given,
        needed=found.needed,
        given_load=figure(found.given),
        needed_load=figure(found.needed),
        k=found.k,
        better_k=found.better_k,
        each_load=figure(found.needed / max(found.k, 1)),
    )


def _apart_texts() -> dict[str, str]:
    """Return what is said of units that can't be kept apart."""
    return {
        ONE_UNIT: tr(
            "{units} must be kept apart, but are one unit, or belong to one group: take them out "
            "of the group, or out of the table of pairs."
        ),
        LOCKED_TOGETHER: tr(
            "{units} must be kept apart, but are locked to the same territory, {territory}: "
            "unlock one of them."
        ),
        TOO_MANY_APART: tr(
            "{units} must all be apart from one another, which takes {needed:,.0f} territories, "
            "and there are {given:,.0f} for them: ask for more territories, or take out pairs."
        ),
        NOWHERE_APART: tr(
            "{units}: the first must be apart from the others, and these are locked in every "
            "territory that it could be in: unlock some, or take out pairs."
        ),
        WALLED_IN: tr(
            "{units}: the first must be apart from the others, and what it reaches without them "
            "carries {given_load}, less than a territory must ({needed_load}): take out pairs, or "
            "allow a minimum of {given_load}."
        ),
        HANG_TOGETHER: tr(
            "{units} must be kept apart, but touch the other units only through one that both "
            "depend on, and carry too little there ({given_load}) for a territory "
            "({needed_load} or more): link them to others, or take out the pair."
        ),
    }


def _slack(problem: Problem) -> np.ndarray:
    """Return (m,) how much workload counts as rounding."""
    return 1e-9 * np.maximum(problem.workload.sum(axis=0), 1.0)


def _crossed_limits(problem: Problem) -> list[Conflict]:
    """Find for each criterion the territory whose minimum is farthest above its maximum."""
    gap = problem.lower - problem.upper
    found = []
    for c in np.flatnonzero((gap > _slack(problem)).any(axis=0)).tolist():
        worst = int(gap[:, c].argmax())
        given, needed = problem.upper[worst, c], problem.lower[worst, c]
        found.append(_conflict(LIMITS_CROSS, c, given, needed, territory=worst))
    return found


def _capacity(problem: Problem, frozen: np.ndarray, closed: np.ndarray) -> list[Conflict]:
    total, slack = problem.workload[~frozen].sum(axis=0), _slack(problem)
    k = int((~closed).sum())
    found = []
    for c, carried in enumerate(total.tolist()):
        upper, lower = problem.upper[~closed, c], problem.lower[~closed, c]
        most, least = float(upper.sum()), float(lower.sum())
        if most < carried - slack[c]:
            more = int(np.ceil(carried / max(upper.max(initial=0.0), 1e-300) - 1e-9))
            found.append(Conflict(TOO_LITTLE_ROOM, (), UNASSIGNED, c, most, carried, k, more))
        if least > carried + slack[c]:
            fewer = int(carried / lower.max() + 1e-9)
            found.append(Conflict(TOO_MUCH_ASKED, (), UNASSIGNED, c, least, carried, k, fewer))
    return found


def _conflict(
    constraint: str,
    criterion: int,
    given: float,
    needed: float,
    units: np.ndarray | None = None,
    territory: int = UNASSIGNED,
) -> Conflict:
    listed = () if units is None else tuple(units.tolist())
    return Conflict(constraint, listed, territory, criterion, float(given), float(needed))


def _heavy_units(problem: Problem, pinned: np.ndarray, closed: np.ndarray) -> list[Conflict]:
    """Find for each criterion the units heavier than each territory that they could go to.

    Locked units go nowhere and are left out.
    """
    if closed.all():
        return []
    most = problem.upper[~closed].max(axis=0) + _slack(problem)
    over = (problem.workload > most) & (pinned < 0)[:, None]
    return [
        _conflict(HEAVY_UNIT, c, most[c], problem.workload[over[:, c], c].max(), heavy)
        for c in range(len(most))
        if len(heavy := np.flatnonzero(over[:, c]))
    ]


def _separate_land(problem: Problem, frozen: np.ndarray, closed: np.ndarray) -> list[Conflict]:
    """Check pieces of land that don't touch, once frozen territories are taken out."""
    land = np.flatnonzero(~frozen)
    count, label = components(subgraph(problem.graph, land))
    k = int((~closed).sum())
    if count < 2:
        return []
    load = np.stack(
        [np.bincount(label, weights=w, minlength=count) for w in problem.workload[land].T], axis=1
    )
    if count > k:
        lightest = land[label == int(load[:, 0].argmin())]
        return [_conflict(SEPARATE_LAND, 0, k, count, lightest)]
    limits = np.hstack([problem.lower, problem.upper])[~closed]
    if not (limits == limits[0]).all():
        return []
    lower, upper, target = problem.lower[~closed][0], problem.upper[~closed][0], problem.target[0]
    number = np.arange(1, k + 1)[:, None]
    slack = _slack(problem)
    found = []
    for piece in range(count):
        share = load[piece] / number
        fits = ((share >= lower - slack) & (share <= upper + slack)).all(axis=1)
        if fits.any():
            continue
        away = np.abs(share - target) / np.maximum(target, 1e-300)
        best = int(away.max(axis=1).argmin())
        c = int(away[best].argmax())
        tolerance = float(problem.tolerance[c])
        found.append(_conflict(NO_WHOLE_NUMBER, c, tolerance, away[best, c], land[label == piece]))
    return found


def _locks(problem: Problem, pinned: np.ndarray) -> list[Conflict]:
    found: list[Conflict] = []
    for territory in np.unique(pinned[pinned >= 0]).tolist():
        mine = pinned == territory
        frozen = problem.territory_lock[territory] == FROZEN
        land = np.flatnonzero(mine if frozen else mine | (pinned < 0))
        _, label = components(subgraph(problem.graph, land))
        held = np.bincount(label, weights=mine[land])
        home = int(held.argmax())
        astray = land[mine[land] & (label != home)]
        if len(astray):
            found.append(_conflict(LOCKS_APART, 0, 0, 0, astray, territory))
        reach = problem.workload[land[label == home]].sum(axis=0)
        found += _lock_loads(problem, territory, np.flatnonzero(mine), reach)
    return found


def _lock_loads(
    problem: Problem, territory: int, held: np.ndarray, reach: np.ndarray
) -> list[Conflict]:
    load, slack = problem.workload[held].sum(axis=0), _slack(problem)
    most, least = problem.upper[territory], problem.lower[territory]
    found = []
    for c in range(len(load)):
        if load[c] > most[c] + slack[c]:
            found.append(_conflict(LOCKS_HEAVY, c, most[c], load[c], held, territory))
        if reach[c] < least[c] - slack[c]:
            found.append(_conflict(OUT_OF_REACH, c, least[c], reach[c], held, territory))
    return found


def _joined_pairs(problem: Problem, pinned: np.ndarray) -> list[Conflict]:
    """Find pairs to keep apart that are one unit, or are locked to one territory."""
    found = []
    for pair in problem.apart:
        one, other = pinned[pair].tolist()
        if pair[0] == pair[1]:
            found.append(_conflict(ONE_UNIT, 0, 0, 0, pair[:1]))
        elif one == other and one != UNASSIGNED:
            found.append(_conflict(LOCKED_TOGETHER, 0, 0, 0, np.sort(pair), one))
    return found


def _hanging_pairs(problem: Problem) -> list[Conflict]:
    """Find pairs to keep apart that only one territory can reach, for lack of workload around."""
    if not len(problem.apart):
        return []
    least = problem.lower.min(axis=0)
    gate = gates(problem.graph, problem.workload, least).tolist()
    found = []
    for one, other in problem.apart.tolist():
        if one != other and hang_together(gate, one, other):
            land = np.isin(gate, [each for each in (gate[one], gate[other]) if each >= 0])
            load = problem.workload[land].sum(axis=0)
            c = int(np.argmax(least - load))
            units = np.array(sorted((one, other)))
            found.append(_conflict(HANG_TOGETHER, c, load[c], least[c], units))
    return found


def _crowds(problem: Problem, pinned: np.ndarray) -> list[Conflict]:
    """Find units to keep apart that the territories there are do not suffice for."""
    rivals = {unit: set(others) - {unit} for unit, others in rivals_of(problem).items()}
    open_ = np.flatnonzero(problem.territory_lock != FROZEN)
    free = {unit for unit in rivals if pinned[unit] == UNASSIGNED}
    movable = free | {unit for unit in rivals if pinned[unit] in open_}
    found = []
    crowd = max((_crowd(unit, rivals, movable) for unit in sorted(movable)), key=len, default=[])
    if len(crowd) > len(open_):
        units = np.sort(np.array(crowd))
        found.append(_conflict(TOO_MANY_APART, 0, len(open_), len(units), units))
    for unit in sorted(free):
        others = np.array(sorted(rivals[unit]), dtype=np.int64)
        if len(open_) and np.isin(open_, pinned[others]).all():
            held = others[np.isin(pinned[others], open_)]
            found.append(_conflict(NOWHERE_APART, 0, 0, 0, np.array([unit, *held.tolist()])))
    return found


def _crowd(unit: int, rivals: Mapping[int, set[int]], among: set[int]) -> list[int]:
    """Return units that must all be apart from one another: one with most pairs after the other."""
    crowd, left = [unit], rivals[unit] & among
    while left:
        following = max(left, key=lambda other: (len(rivals[other] & left), -other))
        crowd.append(following)
        left &= rivals[following]
    return crowd


def _walled_in(problem: Problem) -> list[Conflict]:
    """Find units that can't reach a territory's workload without those they must be apart from."""
    least = problem.lower.min(axis=0) - _slack(problem)
    found = []
    for unit, others in sorted(rivals_of(problem).items()):
        if len(set(others)) < 2:
            continue  # One alone in the way is a gate: see `_hanging_pairs`.
        load = _reached(problem, unit, set(others), least)
        if (load < least).any():
            c = int(np.argmax(least - load))
            units = np.array([unit, *sorted(set(others))])
            found.append(_conflict(WALLED_IN, c, load[c], problem.lower[:, c].min(), units))
    return found


def _reached(problem: Problem, unit: int, shunned: set[int], enough: np.ndarray) -> np.ndarray:
    """Return the workload (m,) that a unit can reach past `shunned`; a part, once it is enough."""
    load, seen, waiting = problem.workload[unit].copy(), {unit, *shunned}, [unit]
    while waiting and (load < enough).any():
        for other in problem.graph.neighbours(waiting.pop()).tolist():
            if other not in seen:
                seen.add(other)
                load += problem.workload[other]
                waiting.append(other)
    return load
