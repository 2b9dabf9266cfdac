"""Checks of centers: whose they are, whom they reach and serve, and how near they are."""

from __future__ import annotations

import numpy as np

from ..model.geodesy import arc_length, chord_length
from ..model.problem import FREE
from ..model.scipy_parts import cKDTree
from ..model.travel_table import Travel
from ..travel.reach import SLACK
from .asked import Asked, Held, Scope, Served
from .issue import (
    CENTER,
    CENTERLESS,
    DISTANCE,
    DURATION,
    HOMELESS,
    KILOMETRES,
    LOCKED,
    MINUTES,
    NO_OTHER,
    NO_WAY,
    SPACING,
    Issue,
)


def centers_elsewhere(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find territories without the unit that holds their center."""
    served = asked.served
    if served is None or served.seat is None:
        return []
    seat = served.seat
    lost = np.flatnonzero((seat >= 0) & (held.assignment[seat] != np.arange(held.k)))
    return [_about(CENTER, t, seat[t : t + 1], held) for t in lost.tolist()]


def without_center(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find territories that have units, but no center, where each must have one."""
    served = asked.served
    if served is None or not served.needed or served.place is None:
        return []
    bare = ~np.isfinite(served.place).all(axis=1) & (held.count > 0)
    return [
        Issue(CENTERLESS, (t,), amount=float(held.load[t, 0]))
        for t in np.flatnonzero(bare).tolist()
    ]


def without_home(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find centers that no territory has."""
    units = [] if asked.served is None else asked.served.homeless.tolist()
    return [Issue(HOMELESS, (), np.array([unit]), float(held.workload[unit, 0])) for unit in units]


def not_served(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find units that their territory's center can't serve."""
    served = asked.served
    if served is None or served.travel is None:
        return []
    row = np.arange(held.k) if served.row is None else served.row
    kept = _units_in(held, scope)
    kept = kept[row[held.assignment[kept]] >= 0]
    barred = kept[served.travel.bars(kept, row[held.assignment[kept]])]
    others = _others_serve(served.travel, row[held.assignment[barred]], barred)
    return [
        _about(NO_WAY, t, units, held, why=_why(asked, held, t, units, others[inside]))
        for t, units, inside in _by_territory(held, barred)
    ]


def too_far(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find units farther from their territory's center than they may be."""
    served = asked.served
    if served is None or not np.isfinite(served.reach.km):
        return []
    kept = _units_in(held, scope)
    place = served.places(held, kept)
    way = straight_ways(served, kept, place[held.assignment[kept]])
    far = way > served.reach.km * (1 + SLACK)
    near = _others_reach(served, place, held, kept[far]) if far.any() else far[far]
    return _beyond(asked, held, DISTANCE, kept[far], way[far], near)


def too_long(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find units that the way from their territory's center takes longer to than it may."""
    served = asked.served
    if served is None or served.travel is None or not np.isfinite(served.reach.time):
        return []
    row = np.arange(held.k) if served.row is None else served.row
    kept = _units_in(held, scope)
    kept = kept[row[held.assignment[kept]] >= 0]
    time = served.travel.exact(kept, row[held.assignment[kept]])
    # Of those that a center can't serve at all, another check tells.
    far = np.isfinite(time) & (time > served.reach.time * (1 + SLACK))
    own = row[held.assignment[kept[far]]]
    near = _others_serve(served.travel, own, kept[far], served.reach.time * (1 + SLACK))
    return _beyond(asked, held, DURATION, kept[far], time[far], near)


def _beyond(
    asked: Asked, held: Held, kind: str, far: np.ndarray, way: np.ndarray, near: np.ndarray
) -> list[Issue]:
    """Return the issues of units (u,) beyond reach by some way; `near`: another center is not."""
    if asked.served is None:
        return []
    reach, is_km = asked.served.reach, kind == DISTANCE
    limit, of = (reach.km, KILOMETRES) if is_km else (reach.time, MINUTES)
    return [
        Issue(
            kind,
            (t,),
            units,
            float(way[inside].max() - limit),
            of,
            limit,
            why=_why(asked, held, t, units, near[inside]),
        )
        for t, units, inside in _by_territory(held, far)
    ]


def too_near(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find pairs of centers that are nearer to each other than they may be."""
    served = asked.served
    if served is None or not served.spacing > 0:
        return []
    place = served.places(held)
    known = np.flatnonzero(np.isfinite(place).all(axis=1))
    chord = chord_length(served.spacing) if served.globe else served.spacing
    pairs = sorted(cKDTree(place[known]).query_pairs(chord * (1 - SLACK)))
    found = []
    for one, other in ((int(known[one]), int(known[other])) for one, other in pairs):
        away = float(_length(served, np.linalg.norm(place[[one]] - place[[other]], axis=1))[0])
        held_by = _seats(served, place, held, (one, other))
        amount = served.spacing - away
        found.append(Issue(SPACING, (one, other), held_by, amount, KILOMETRES, served.spacing))
    return found


def _about(kind: str, territory: int, units: np.ndarray, held: Held, why: str = "") -> Issue:
    return Issue(kind, (territory,), units, float(held.workload[units, 0].sum()), why=why)


def _units_in(held: Held, scope: Scope | None) -> np.ndarray:
    """Return the assigned units (ascending) of the territories in scope."""
    inside = held.assignment >= 0
    if scope is not None:
        inside &= scope.has(held.assignment, held.k)
    return np.flatnonzero(inside)


def _by_territory(held: Held, units: np.ndarray) -> list[tuple[int, np.ndarray, np.ndarray]]:
    """Return each territory with its own of some units, and which of them these are."""
    owner = held.assignment[units]
    return [(t, units[owner == t], owner == t) for t in np.unique(owner).tolist()]


def straight_ways(served: Served, units: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Return (u,) straight km from places (u, d) to units; NaN from one that is not known."""
    return _length(served, np.linalg.norm(served.position[units] - place, axis=-1))


def _length(served: Served, chord: np.ndarray) -> np.ndarray:
    return arc_length(chord) if served.globe else chord


def _why(asked: Asked, held: Held, territory: int, units: np.ndarray, others: np.ndarray) -> str:
    """Say why units can't go to another center: none of those that may move has (u,) another."""
    free = ~asked.locked[units]
    if asked.territory_lock[territory] != FREE or not free.any():
        return LOCKED
    return "" if others[free].any() else NO_OTHER


def _others_reach(served: Served, place: np.ndarray, held: Held, units: np.ndarray) -> np.ndarray:
    """Return (u,) bool, the units that the center of another territory reaches."""
    known = np.flatnonzero(np.isfinite(place).all(axis=1))
    if len(known) < 2:
        return np.zeros(len(units), dtype=bool)
    chord, at = cKDTree(place[known]).query(served.position[units], 2)
    other = known[at] != held.assignment[units][:, None]
    near = np.where(other, _length(served, chord), np.inf).min(axis=1)
    return near <= served.reach.km * (1 + SLACK)


def _others_serve(
    travel: Travel, own: np.ndarray, units: np.ndarray, most: float = np.inf
) -> np.ndarray:
    """Return (u,) bool, the units that a center other than their own (u,) can serve.

    Parameters
    ----------
    most : float
        What that may take.
    """
    found = np.zeros(len(units), dtype=bool)
    for other in range(travel.k) if len(units) else ():
        there = np.full(len(units), other)
        served = ~travel.bars(units, there) & (own != other)
        if np.isfinite(most):
            served &= travel.exact(units, there) <= most
        found |= served
    return found


def _seats(
    served: Served, place: np.ndarray, held: Held, territories: tuple[int, int]
) -> np.ndarray:
    """Return the units (ascending) that hold the centers of two territories, where known."""
    if served.seat is not None:
        units = served.seat[list(territories)]
        return np.unique(units[units >= 0])
    found: list[int] = []
    for territory in territories:
        own = np.flatnonzero(held.assignment == territory)
        away = np.square(served.position[own] - place[territory]).sum(axis=1)
        found += own[away.argmin()[None]].tolist() if len(own) else []
    return np.unique(found).astype(np.int64)
