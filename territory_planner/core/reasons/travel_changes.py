"""What border moves do to travel: workload times the square of the way, or times minutes."""

from __future__ import annotations

import numpy as np

from ..checks.asked import Asked, Held, Served
from ..checks.center_rules import straight_ways
from ..model.progress import SILENT, Progress
from .records import BorderPairs
from .serving_rules import rows_of


def plan_travel(asked: Asked, held: Held) -> float:
    """Return the travel of a plan: Σ workload · way² (km²) from the centers, or · minutes.

    Units without a territory don't count, nor those that can't be served. NaN where it is not
    known where units are.
    """
    served = asked.served
    if served is None:
        return float("nan")
    kept = np.flatnonzero(held.assignment >= 0)
    own = held.assignment[kept]
    if served.travel is not None:
        way = _minutes(served, held.k, kept, own)
    else:
        way = np.square(straight_ways(served, kept, served.places(held)[own]))
    return float(held.mass[kept] @ np.where(np.isfinite(way), way, 0.0))


def travel_changes(
    asked: Asked, held: Held, pairs: BorderPairs, progress: Progress = SILENT
) -> np.ndarray:
    """Return (p,) float64, by how much `plan_travel` grows with each move.

    Centers in the middle of their units go with the moves.
    """
    served = asked.served
    if served is None:
        return np.full(len(pairs), np.nan)
    mass, kept = held.mass[pairs.unit], pairs.source >= 0
    saved, price = np.zeros(len(pairs)), np.zeros(len(pairs))
    if served.travel is not None:
        saved[kept] = _minutes(served, held.k, pairs.unit[kept], pairs.source[kept])
        price = _minutes(served, held.k, pairs.unit, pairs.target)
        return mass * (_known(price) - _known(saved))
    place = served.places(held)
    saved[kept] = np.square(straight_ways(served, pairs.unit[kept], place[pairs.source[kept]]))
    price = np.square(straight_ways(served, pairs.unit, place[pairs.target]))
    saved, price = mass * _known(saved), mass * _known(price)
    if served.is_free:
        moving = np.ones(held.k, dtype=bool)
        if served.place is not None:
            moving = ~np.isfinite(served.place).all(axis=1)
        _with_middles(served, held, pairs, moving, (saved, price), progress)
    found: np.ndarray = price - saved
    return found


def _minutes(served: Served, k: int, unit: np.ndarray, territory: np.ndarray) -> np.ndarray:
    row, way = rows_of(served, k)[territory], np.full(len(unit), np.nan)
    known = row >= 0
    if served.travel is not None:
        way[known] = served.travel.exact(unit[known], row[known])
    return way


def _known(way: np.ndarray) -> np.ndarray:
    known: np.ndarray = np.where(np.isfinite(way), way, 0.0)
    return known


def _with_middles(
    served: Served,
    held: Held,
    pairs: BorderPairs,
    moving: np.ndarray,
    counted: tuple[np.ndarray, np.ndarray],
    progress: Progress,
) -> None:
    """Count anew what moves save and cost of territories (k,) bool whose center moves."""
    saved, price = counted
    for territory in np.flatnonzero(moving).tolist():
        progress.check()
        own = np.flatnonzero(held.assignment == territory)
        before = (
            float(_about_middle(served, held.mass, own[None], progress)[0]) if len(own) else 0.0
        )
        leaving = np.flatnonzero(pairs.source == territory)
        for at in leaving.tolist() if len(own) == 1 else ():
            saved[at] = before
        if len(own) > 1 and len(leaving):
            units, place = np.unique(pairs.unit[leaving], return_inverse=True)
            rest = np.array([own[own != unit] for unit in units.tolist()])
            after = _about_middle(served, held.mass, rest, progress)
            saved[leaving] = (before - after)[place.ravel()]
        coming = np.flatnonzero(pairs.target == territory)
        if len(coming):
            every = np.broadcast_to(own, (len(coming), len(own)))
            more = np.column_stack([every, pairs.unit[coming]])
            price[coming] = _about_middle(served, held.mass, more, progress) - before


def _about_middle(
    served: Served, mass: np.ndarray, units: np.ndarray, progress: Progress
) -> np.ndarray:
    """Return (r,) float64, Σ mass · way² of rows of units (r, u) about the unit in their middle.

    See `measures.middle_units`.
    """
    found = np.empty(len(units))
    for start in range(0, len(units), _ROWS):
        progress.check()
        rows = units[start : start + _ROWS]
        place, weight = served.position[rows], mass[rows]
        idle = ~(weight.sum(axis=1) > 0)
        counted = np.where(idle[:, None], 1.0, weight)
        middle = (place * counted[:, :, None]).sum(axis=1) / counted.sum(axis=1)[:, None]
        away = np.square(place - middle[:, None]).sum(axis=2)
        # Of equals the first unit: rows need not be in order.
        nearest = np.where(away <= away.min(axis=1)[:, None], rows, rows.max() + 1).argmin(axis=1)
        center = place[np.arange(len(rows)), nearest][:, None]
        shape = rows.shape
        way = straight_ways(
            served, rows.ravel(), np.broadcast_to(center, place.shape).reshape(-1, place.shape[2])
        )
        found[start : start + _ROWS] = (weight * np.square(way).reshape(shape)).sum(axis=1)
    return found


_ROWS = 64
"""Rows of units at a time: memory."""
