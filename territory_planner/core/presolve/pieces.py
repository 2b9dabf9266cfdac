"""Pieces of a problem as problems of their own: its components, or any units and territories."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..guards.cannot_link import pairs_among
from ..model.data_classes import dataclass
from ..model.errors import Infeasible
from ..model.graph import components, subgraph
from ..model.measures import workload_shares
from ..model.problem import UNASSIGNED, Problem
from ..model.scipy_parts import cKDTree
from ..model.text import tr
from .seats import even_seats


@dataclass(frozen=True)
class Piece:
    """A component as a problem of its own.

    Attributes
    ----------
    problem : Problem
    units, territories : (n',), (k',) int64
        Where its units and territories stand in the whole.
    """

    problem: Problem
    units: np.ndarray
    territories: np.ndarray


def divide(problem: Problem) -> list[Piece]:
    """Split a problem into its components, each with the territories its workload deserves.

    A territory that has a center, or workload in the starting plan, goes to the component
    where that is; the others go where they keep the largest deviation of a component's mean
    territory least (see `seats.even_seats`), at least one to each component.

    Raises
    ------
    Infeasible
        When there are more components than territories.
    """
    count, label = components(problem.graph)
    if count == 1:
        return [Piece(problem, np.arange(problem.n), np.arange(problem.k))]
    if count > problem.k:
        lightest = int(np.argmin(np.bincount(label, weights=workload_shares(problem.workload))))
        message = tr(
            "The units fall into {count:,} parts that don't touch, more than the {k:,} "
            "{k:territory|territories} asked for: link some of them or ask for at least {count:,}."
        )
        raise Infeasible(
            message.format(count=count, k=problem.k),
            "contiguity",
            np.flatnonzero(label == lightest).tolist(),
        )
    home = _homes(problem, label, count)
    seats = _apportion(problem, label, count, home)
    return [
        _piece(problem, np.flatnonzero(label == part), np.flatnonzero(seats == part))
        for part in range(count)
    ]


def _homes(problem: Problem, label: np.ndarray, count: int) -> np.ndarray:
    """Return (k,) the component that each territory is bound to, -1 for none."""
    home = np.full(problem.k, -1, dtype=np.int64)
    if problem.start is not None:
        kept = problem.start >= 0
        pull = workload_shares(problem.workload) + 1e-12 + problem.locked
        table = np.zeros((problem.k, count))
        np.add.at(table, (problem.start[kept], label[kept]), pull[kept])
        home = np.where(table.sum(axis=1) > 0, table.argmax(axis=1), home)
    if problem.center is not None:
        home = label[cKDTree(problem.position).query(problem.center)[1]].astype(np.int64)
    return home


def _apportion(problem: Problem, label: np.ndarray, count: int, home: np.ndarray) -> np.ndarray:
    """Return (k,) the component of each territory, the workload per seat as even as can be."""
    weight = np.bincount(label, weights=workload_shares(problem.workload), minlength=count)
    size = workload_shares(problem.target)
    seats = home.copy()
    for part in np.flatnonzero(np.bincount(home[home >= 0], minlength=count) == 0):
        seats[_spare(seats, size, weight, count)] = part
    units = np.bincount(label, minlength=count)
    for j in np.lexsort((np.arange(problem.k), -size)):
        if seats[j] < 0:
            held = np.bincount(seats[seats >= 0], weights=size[seats >= 0], minlength=count)
            room = units > np.bincount(seats[seats >= 0], minlength=count)
            seats[j] = int(np.argmax(np.where(room, weight - held, -np.inf)))
    return even_seats(seats, home < 0, size, weight, units)


def _spare(seats: np.ndarray, size: np.ndarray, weight: np.ndarray, count: int) -> int:
    """Return a territory to give to a component that has none: a free one, else a surplus one."""
    free = np.flatnonzero(seats < 0)
    if len(free):
        return int(free[np.argmin(size[free])])
    held = np.bincount(seats, weights=size, minlength=count)
    many = np.bincount(seats, minlength=count) > 1
    part = int(np.argmax(np.where(many, held - weight, -np.inf)))
    own = np.flatnonzero(seats == part)
    return int(own[np.argmin(size[own])])


def _piece(problem: Problem, units: np.ndarray, territories: np.ndarray) -> Piece:
    """Cut one component out of a problem; its targets add up to what it carries."""
    return Piece(cut_out(problem, units, territories), units, territories)


def cut_out(
    problem: Problem, units: np.ndarray, territories: np.ndarray, rescale: bool = False
) -> Problem:
    """Return the problem of some units and territories among themselves.

    Targets are scaled to what the units carry. Limits stay where they are when the units
    fit them, else they are scaled with the targets. With `rescale`, which is for units that
    are to be balanced among themselves, see `within_both`. Hard limits hold always.
    """
    part = among(problem, units, territories)
    total, asked = part.workload.sum(axis=0), part.target.sum(axis=0)
    grown = np.divide(total, asked, out=np.ones_like(total), where=asked > 0)
    lower, upper, target = part.lower, part.upper, part.target * grown
    scaled = lower * grown, upper * grown
    if rescale:
        lower, upper = within_both((lower, upper), scaled, target)
    else:
        fits = (lower.sum(axis=0) <= total) & (total <= upper.sum(axis=0))
        lower, upper = np.where(fits, lower, scaled[0]), np.where(fits, upper, scaled[1])
    lower, upper = np.clip(lower, part.least, part.most), np.clip(upper, part.least, part.most)
    return replace(part, target=target, lower=lower, upper=upper)


def within_both(
    limits: tuple[np.ndarray, np.ndarray],
    scaled: tuple[np.ndarray, np.ndarray],
    target: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return limits for targets that were scaled: the old and the scaled ones at once.

    As far as that leaves each target half of its room, else the scaled ones: (k, m) each, and
    criterion by criterion.
    """
    lower, upper = np.maximum(limits[0], scaled[0]), np.minimum(limits[1], scaled[1])
    fits = (target - lower >= (target - scaled[0]) / 2).all(axis=0)
    fits &= (upper - target >= (scaled[1] - target) / 2).all(axis=0)
    return np.where(fits, lower, scaled[0]), np.where(fits, upper, scaled[1])


def _seats_among(problem: Problem, units: np.ndarray, territories: np.ndarray) -> np.ndarray | None:
    """Return (k',) the units that hold the centers of some territories, by their place there."""
    if problem.seat is None:
        return None
    place = np.full(problem.n + 1, -1, dtype=np.int64)
    place[units] = np.arange(len(units))
    return place[problem.seat[territories]]


def among(problem: Problem, units: np.ndarray, territories: np.ndarray) -> Problem:
    """Return a problem with some units (ascending) and territories only, numbered anew.

    Targets and limits stay as they are. Units that start in another territory start in none.
    """
    start, locked = None, problem.locked[units]
    if problem.start is not None:
        number = np.full(problem.k + 1, UNASSIGNED, dtype=np.int32)
        number[territories] = np.arange(len(territories), dtype=np.int32)
        start = number[problem.start[units]]
        locked = locked & (start >= 0)
    return replace(
        problem,
        position=problem.position[units],
        workload=problem.workload[units],
        graph=subgraph(problem.graph, units),
        target=problem.target[territories],
        lower=problem.lower[territories],
        upper=problem.upper[territories],
        least=problem.least[territories],
        most=problem.most[territories],
        start=start,
        locked=locked,
        territory_lock=problem.territory_lock[territories],
        center=None if problem.center is None else problem.center[territories],
        seat=_seats_among(problem, units, territories),
        travel=None if problem.travel is None else problem.travel.among(units, territories),
        apart=pairs_among(problem.apart, units, problem.n),
        sizes=problem.sizes and replace(problem.sizes, amount=problem.sizes.amount[units]),
    )
