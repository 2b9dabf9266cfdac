"""What makes a problem impossible before any work is done, and the least that would help.

The checks are necessary ones: a problem that passes may still have no plan.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from ..guards.cannot_link import cannot_link_of
from ..guards.locks import pinned_units
from ..model.advice import SHARE, enough
from ..model.errors import Infeasible
from ..model.graph import components, subgraph
from ..model.moves import Name
from ..model.problem import FREE, FROZEN, UNASSIGNED, Problem, tolerated
from ..state.articulation import articulations, hang_together
from .conflicts import (
    HANG_TOGETHER,
    HEAVY_FOR_TOLERANCE,
    HEAVY_UNIT,
    LIMITS_CROSS,
    LITTLE_LEFT,
    LOCKED_TOGETHER,
    LOCKS_APART,
    LOCKS_HEAVY,
    LOCKS_LIGHT,
    NO_WHOLE_NUMBER,
    NOWHERE_APART,
    ONE_UNIT,
    SEPARATE_LAND,
    TOO_LITTLE_ROOM,
    TOO_MANY_APART,
    TOO_MUCH_ASKED,
    WALLED_IN,
    Conflict,
    explain_conflict,
)
from .share_limits import (
    MAXIMUM,
    MINIMUM,
    MOST_TOLERANCE,
    TOLERANCE,
    Remedy,
    crossed,
    hogs,
    printable,
    remedies,
    share_limits,
    too_heavy,
    too_little_room,
    too_much_asked,
)

LIMIT_CONFLICTS = (TOO_LITTLE_ROOM, TOO_MUCH_ASKED, LIMITS_CROSS, HEAVY_UNIT, LITTLE_LEFT)
"""ShareLimits that can't be kept, whatever is locked where."""


def find_conflicts(problem: Problem) -> list[Conflict]:
    """List what no plan can satisfy, as far as it can be told at once (linear time)."""
    pinned = pinned_units(problem)
    closed = problem.territory_lock == FROZEN
    frozen = (pinned >= 0) & closed[pinned]
    return [
        *_limits(problem, pinned),
        *_heavy_for_tolerance(problem, pinned, closed),
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

    What is checked takes linear time and is necessary, not sufficient: a problem that passes may
    still have no plan.

    Parameters
    ----------
    problem : Problem
    territory, unit, criterion : callable
        Give the name of a territory, of a unit and of a workload by its index.

    Raises
    ------
    Infeasible
        Its text says what can't be, and the least that would help.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem
    >>> from territory_planner.core import Infeasible, check_feasible
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> wanted = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2, maximum=5)
    >>> try:
    ...     check_feasible(wanted, criterion=lambda _: "visits")
    ... except Infeasible as error:
    ...     print(error.constraint)
    maximum
    """
    for found in find_conflicts(problem):
        message = explain_conflict(found, territory, unit, criterion)
        raise Infeasible(message, found.constraint, found.units)


def check_limits(
    problem: Problem,
    conflicts: Sequence[Conflict],
    territory: Name = str,
    unit: Name = str,
    criterion: Name = str,
    *,
    counts: bool = True,
) -> None:
    """Refuse limits that no plan can keep; where locks stand against them, other land still may.

    Units heavier than the tolerance allows (not those above a maximum) and land that lies apart
    are left to the methods, which make room for them and say so.

    Parameters
    ----------
    conflicts : sequence of Conflict
        What `find_conflicts` found.
    counts : bool
        Whether another number of territories may be advised.

    Raises
    ------
    Infeasible
        Naming the limit of each workload that can't be kept, and the least that would have to
        give.
    """
    is_free = not (problem.territory_lock == FROZEN).any()
    refused: dict[int, Conflict] = {}
    for found in conflicts:
        is_weight = found.constraint in (HEAVY_UNIT, LITTLE_LEFT)
        if found.constraint in LIMIT_CONFLICTS and (is_free or is_weight):
            refused.setdefault(found.criterion, found)
    if refused:
        said = [
            explain_conflict(each, territory, unit, criterion, counts=counts)
            for each in refused.values()
        ]
        first = next(iter(refused.values()))
        raise Infeasible(" ".join(said), first.constraint, first.units)


def _limits(problem: Problem, pinned: np.ndarray) -> list[Conflict]:
    """Find limits that disagree with the workload, with one another, or with single units."""
    limits, free = share_limits(problem), np.flatnonzero(pinned < 0)
    open_ = np.flatnonzero(problem.territory_lock != FROZEN)
    if not limits.k:
        return []
    lower, upper, total = limits.lower, limits.upper, limits.total
    little, much, cross = too_little_room(limits), too_much_asked(limits), crossed(limits)
    over = too_heavy(limits)
    found: list[Conflict] = []

    def add(kind: str, c: int, given: float, needed: float, units: np.ndarray, at: int) -> None:
        conflict = _conflict(kind, c, given, needed, units, at)
        advice, together = remedies(limits, c)
        found.append(replace(conflict, k=limits.k, remedies=advice, together=together))

    nobody = np.zeros(0, dtype=np.int64)
    for c in range(len(total)):
        if little[c]:
            add(TOO_LITTLE_ROOM, c, upper[:, c].sum(), total[c], nobody, UNASSIGNED)
        if much[c]:
            add(TOO_MUCH_ASKED, c, lower[:, c].sum(), total[c], nobody, UNASSIGNED)
        if cross[c]:
            worst = int((lower - upper)[:, c].argmax())
            at = int(open_[worst])
            add(LIMITS_CROSS, c, upper[worst, c], lower[worst, c], nobody, at)
        if over[:, c].any():
            most, heavy = limits.most[:, c].max(), limits.weight[over[:, c], c].max()
            add(HEAVY_UNIT, c, most, heavy, free[over[:, c]], UNASSIGNED)
        unit = nobody if much[c] else hogs(limits, c)
        if len(unit):
            left = total[c] - limits.weight[unit, c].sum()
            asked = np.sort(limits.least[:, c])[: limits.k - len(unit)].sum()
            add(LITTLE_LEFT, c, left, asked, free[unit], UNASSIGNED)
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


def _heavy_for_tolerance(
    problem: Problem, pinned: np.ndarray, closed: np.ndarray
) -> list[Conflict]:
    """Find for each criterion the units that only the tolerance keeps from being in a territory.

    Locked units go nowhere and are left out.
    """
    if closed.all():
        return []
    target = problem.target[~closed].max(axis=0)
    most = tolerated(target, problem.tolerance)[1] + problem.slack
    over = (problem.workload > most) & (pinned < 0)[:, None]
    found = []
    for c in np.flatnonzero(over.any(axis=0)).tolist():
        heavy = np.flatnonzero(over[:, c])
        needed = float(problem.workload[heavy, c].max())
        given = float(problem.upper[~closed, c].max())
        aim = float(target[c])
        wider = _tolerance_for(needed, aim, float(problem.slack[c])) if aim > 0 else ()
        conflict = _conflict(HEAVY_FOR_TOLERANCE, c, given, needed, heavy)
        found.append(replace(conflict, remedies=wider))
    return found


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
    found = []
    for piece in range(count):
        c, tolerance = _whole_number(problem, int(np.flatnonzero(~closed)[0]), k, load[piece])
        if tolerance is not None:
            given = float(problem.tolerance[c])
            found.append(_conflict(NO_WHOLE_NUMBER, c, given, tolerance, land[label == piece]))
    return found


def _whole_number(
    problem: Problem, territory: int, k: int, load: np.ndarray
) -> tuple[int, float | None]:
    """Return the tolerance by which some whole number of territories, up to k, fits a load (m,).

    Along with the criterion that asks for it; None where one fits as it is, inf where none does
    at any tolerance.
    """
    share = load / np.arange(1, k + 1)[:, None]
    target, slack = problem.target[territory], problem.slack
    least, most = problem.least[territory] - slack, problem.most[territory] + slack
    share = share[((share >= least) & (share <= most)).all(axis=1)]
    away = np.abs(share - target) / np.maximum(target, 1e-300)

    def fits(tolerance: float) -> bool:
        wide = target * np.maximum(problem.tolerance, tolerance) + slack
        return bool((np.abs(share - target) <= wide).all(axis=1).any())

    if fits(0.0):
        return 0, None
    if not fits(MOST_TOLERANCE):
        return 0, np.inf
    needed = np.where(away > problem.tolerance, away, 0.0)
    best = int(needed.max(axis=1).argmin())
    return int(needed[best].argmax()), enough(float(needed[best].max()), SHARE, fits)


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
        around = problem.workload[land[label == home]].sum(axis=0)
        found += _lock_loads(problem, territory, np.flatnonzero(mine), around)
    return found


def _lock_loads(
    problem: Problem, territory: int, held: np.ndarray, around: np.ndarray
) -> list[Conflict]:
    load, slack = problem.workload[held].sum(axis=0), problem.slack
    most, least = problem.upper[territory], problem.lower[territory]
    found = []
    for c in range(len(load)):
        if load[c] > most[c] + slack[c]:
            heavy = _conflict(LOCKS_HEAVY, c, most[c], load[c], held, territory)
            by_lock = problem.territory_lock[territory] != FREE and not problem.locked[held].all()
            found.append(
                replace(
                    heavy,
                    remedies=_to_carry(problem, territory, c, load[c]),
                    together=True,
                    by_territory=bool(by_lock),
                )
            )
        if around[c] < least[c] - slack[c]:
            light = _conflict(LOCKS_LIGHT, c, least[c], around[c], held, territory)
            found.append(
                replace(light, remedies=_to_carry(problem, territory, c, around[c]), together=True)
            )
    return found


def _to_carry(problem: Problem, territory: int, criterion: int, load: float) -> tuple[Remedy, ...]:
    """Return what must change, all of it, for a territory to be allowed to carry a load."""
    target = float(problem.target[territory, criterion])
    slack = float(problem.slack[criterion])
    found: list[Remedy] = []
    if load > problem.most[territory, criterion]:
        found.append(printable(MAXIMUM, load, lambda most: load <= most + slack))
    if load < problem.least[territory, criterion]:
        found.append(printable(MINIMUM, load, lambda least: load >= least - slack))
    away = abs(load / target - 1.0) if target > 0 else 0.0
    if away > problem.tolerance[criterion]:
        found += _tolerance_for(load, target, slack)
    return tuple(found)


def _tolerance_for(load: float, target: float, slack: float) -> tuple[Remedy, ...]:
    """Return the tolerance that allows a load; none where it is wider than can be asked for."""

    def helps(tolerance: float) -> bool:
        low, high = tolerated(np.array(target), np.array(tolerance))
        return bool(low - slack <= load <= high + slack)

    wider = printable(TOLERANCE, abs(load / target - 1.0), helps)
    return (wider,) if wider.value <= MOST_TOLERANCE else ()


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
    joint = articulations(problem.graph, problem.workload, least).tolist()
    found = []
    for one, other in problem.apart.tolist():
        if one != other and hang_together(joint, one, other):
            land = np.isin(joint, [each for each in (joint[one], joint[other]) if each >= 0])
            load = problem.workload[land].sum(axis=0)
            c = int(np.argmax(least - load))
            units = np.array(sorted((one, other)))
            found.append(_conflict(HANG_TOGETHER, c, load[c], least[c], units))
    return found


def _crowds(problem: Problem, pinned: np.ndarray) -> list[Conflict]:
    """Find units to keep apart that the territories there are do not suffice for."""
    cannot_link = {unit: set(others) - {unit} for unit, others in cannot_link_of(problem).items()}
    open_ = np.flatnonzero(problem.territory_lock != FROZEN)
    free = {unit for unit in cannot_link if pinned[unit] == UNASSIGNED}
    movable = free | {unit for unit in cannot_link if pinned[unit] in open_}
    found = []
    crowd = max(
        (_crowd(unit, cannot_link, movable) for unit in sorted(movable)), key=len, default=[]
    )
    if len(crowd) > len(open_):
        units = np.sort(np.array(crowd))
        found.append(_conflict(TOO_MANY_APART, 0, len(open_), len(units), units))
    for unit in sorted(free):
        others = np.array(sorted(cannot_link[unit]), dtype=np.int64)
        if len(open_) and np.isin(open_, pinned[others]).all():
            held = others[np.isin(pinned[others], open_)]
            found.append(_conflict(NOWHERE_APART, 0, 0, 0, np.array([unit, *held.tolist()])))
    return found


def _crowd(unit: int, cannot_link: Mapping[int, set[int]], among: set[int]) -> list[int]:
    """Return units that must all be apart from one another: one with most pairs after the other."""
    crowd, left = [unit], cannot_link[unit] & among
    while left:
        following = max(left, key=lambda other: (len(cannot_link[other] & left), -other))
        crowd.append(following)
        left &= cannot_link[following]
    return crowd


def _walled_in(problem: Problem) -> list[Conflict]:
    """Find units that can't reach a territory's workload without those they must be apart from."""
    least = problem.lower.min(axis=0) - problem.slack
    found = []
    for unit, others in sorted(cannot_link_of(problem).items()):
        if len(set(others)) < 2:
            continue  # One alone in the way is an articulation: see `_hanging_pairs`.
        load = _load_around(problem, unit, set(others), least)
        if (load < least).any():
            c = int(np.argmax(least - load))
            units = np.array([unit, *sorted(set(others))])
            lightest = int(problem.lower[:, c].argmin())
            walled = _conflict(WALLED_IN, c, load[c], problem.lower[lightest, c], units)
            found.append(
                replace(walled, remedies=_to_carry(problem, lightest, c, load[c]), together=True)
            )
    return found


def _load_around(problem: Problem, unit: int, shunned: set[int], enough: np.ndarray) -> np.ndarray:
    """Return the workload (m,) that a unit can reach past `shunned`; a part, once it is enough."""
    load, seen, waiting = problem.workload[unit].copy(), {unit, *shunned}, [unit]
    while waiting and (load < enough).any():
        for other in problem.graph.neighbours(waiting.pop()).tolist():
            if other not in seen:
                seen.add(other)
                load += problem.workload[other]
                waiting.append(other)
    return load
