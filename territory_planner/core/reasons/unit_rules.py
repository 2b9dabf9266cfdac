"""What border moves do to rules of units: locks, exceptions, pairs, groups, parents, centers."""

from __future__ import annotations

import numpy as np

from ..checks.asked import Asked, Held
from ..checks.issue import (
    CENTER,
    EMPTY,
    EXCEPTION,
    GAINED,
    GROUP,
    LOST,
    PAIR,
    PARENT,
    UNIT_LOCK,
    Issue,
)
from ..model.problem import FREE, FROZEN
from .limit_rules import Found
from .records import Amendment, BorderPairs, Broken


def locks_kept_by(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the locks that a move breaks: of units, and of the territory on either side."""
    before = held.assignment if asked.before is None else asked.before
    home = before[pairs.unit]
    stays = (home == pairs.source) & (home >= 0)
    lock, source = asked.territory_lock, pairs.source
    for kind, broken, side in (
        (UNIT_LOCK, stays & asked.locked[pairs.unit], source),
        (LOST, stays & (lock[source] != FREE), source),
        (GAINED, (lock[pairs.target] == FROZEN) & (home != pairs.target), pairs.target),
    ):
        for at in np.flatnonzero(broken).tolist():
            yield at, _given_up(kind, int(side[at]), held, int(pairs.unit[at]))


def exceptions_kept_by(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the exceptions that a move takes out of their place."""
    given = asked.rules.given[pairs.unit]
    for at in np.flatnonzero((given >= 0) & (given == pairs.source)).tolist():
        yield at, _given_up(EXCEPTION, int(given[at]), held, int(pairs.unit[at]))


def pairs_kept_by(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the pairs to keep apart that a move brings together."""
    apart = asked.rules.apart
    if not len(apart):
        return
    place = _places(pairs)
    for one, other in np.unique(np.concatenate([apart, apart[:, ::-1]]), axis=0).tolist():
        at = place.get((one, int(held.assignment[other])))
        if at is None:
            continue
        both = np.sort([one, other])
        amount = float(held.workload[both, 0].sum())
        issue = Issue(PAIR, (int(pairs.target[at]),), both, amount)
        yield at, Broken(issue, (Amendment(PAIR, units=(other,)),))


def groups_kept_by(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the groups that a move tears into more territories."""
    group = asked.rules.group
    if not (group[pairs.unit] >= 0).any():
        return
    count = _counts(group, held.assignment, held.k)
    own = group[pairs.unit]
    placed = {g for g, _ in count}
    for at in np.flatnonzero(own >= 0).tolist():
        g, unit = int(own[at]), int(pairs.unit[at])
        here, there = ((g, int(side[at])) for side in (pairs.source, pairs.target))
        stay = count.get(here, 0) > 1 if here[1] >= 0 else g in placed
        if stay and not count.get(there, 0):
            issue = Issue(
                GROUP, (there[1], here[1]), np.array([unit]), _work(held, unit), wholes=(g,)
            )
            yield at, Broken(issue, (Amendment(GROUP),))


def parents_kept_by(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the territories that a move brings across a border of one parent more."""
    parent = asked.rules.parent
    if not (parent >= 0).any():
        return
    count = _counts(held.assignment, parent, int(parent.max()) + 1)
    home: dict[int, tuple[int, int]] = {}
    for (territory, p), units in count.items():
        home[territory] = max(home.get(territory, (0, 0)), (units, -p))
    own = parent[pairs.unit]
    for at in np.flatnonzero(own >= 0).tolist():
        target, unit = int(pairs.target[at]), int(pairs.unit[at])
        if target not in home or count.get((target, int(own[at])), 0):
            continue
        wholes = (int(own[at]), -home[target][1])
        issue = Issue(PARENT, (target,), np.array([unit]), _work(held, unit), wholes=wholes)
        yield at, Broken(issue, (Amendment(PARENT),))


def emptied(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the territories whose last unit a move takes: nothing turns that but one fewer."""
    for at in np.flatnonzero((pairs.source >= 0) & (held.count[pairs.source] == 1)).tolist():
        t = int(pairs.source[at])
        issue = Issue(EMPTY, (t,), amount=-float(asked.target[t, 0]))
        yield at, Broken(issue, ())


def centers_kept_by(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the territories that lose the unit that holds their center."""
    seat = None if asked.served is None else asked.served.seat
    if seat is None:
        return
    kept = pairs.source >= 0
    for at in np.flatnonzero(kept & (seat[pairs.source] == pairs.unit)).tolist():
        yield at, _given_up(CENTER, int(pairs.source[at]), held, int(pairs.unit[at]))


def _given_up(kind: str, territory: int, held: Held, unit: int) -> Broken:
    """Return a rule of a unit and a territory, which is kept or given up."""
    issue = Issue(kind, (territory,), np.array([unit]), _work(held, unit))
    return Broken(issue, (Amendment(kind, territory),))


def _work(held: Held, unit: int) -> float:
    return float(held.workload[unit, 0])


def _places(pairs: BorderPairs) -> dict[tuple[int, int], int]:
    """Return the number of each pair by its unit and the territory beside it."""
    both = zip(pairs.unit.tolist(), pairs.target.tolist())
    return {pair: at for at, pair in enumerate(both)}


def _counts(whole: np.ndarray, part: np.ndarray, parts: int) -> dict[tuple[int, int], int]:
    """Return how many units each whole has in each part; -1 is none of either."""
    known = (whole >= 0) & (part >= 0)
    pair, count = np.unique(whole[known].astype(np.int64) * parts + part[known], return_counts=True)
    return {divmod(each, parts): n for each, n in zip(pair.tolist(), count.tolist())}
