"""Cuts that keep a realignment's territories in no more parts than they are in today."""

from __future__ import annotations

import numpy as np

from ..bounds.separators import Cut, between
from ..model.data_classes import dataclass
from ..model.graph import parts
from .asked import Realignment

_TRACE = 1e-6

ENDS = 5
"""Units of a stray part that cuts are made for."""


@dataclass(frozen=True)
class FoundCut:
    """A cut, and up to which amount that may move it holds."""

    cut: Cut
    most: float


def cuts_for(asked: Realignment, share: np.ndarray, most: float) -> list[FoundCut]:
    """Find cuts that `share` breaks; none where no territory has more parts than it may.

    Parameters
    ----------
    share : (n, k) float64
        How much of each unit is in each territory, 0 to 1.
    most : float
        Plans that move more are of no interest: of units that count more in all, one stays.
    """
    found: list[FoundCut] = []
    for territory in range(asked.k):
        held = share[:, territory]
        part, of = parts(asked.graph, np.where(held > _TRACE, 0, -1))
        if len(of) > asked.allowed[territory]:
            found += _of_territory(asked, territory, held, part, len(of), most)
    return found


def _of_territory(
    asked: Realignment, territory: int, held: np.ndarray, part: np.ndarray, count: int, most: float
) -> list[FoundCut]:
    inside = part >= 0
    size = np.bincount(part[inside], weights=held[inside], minlength=count)
    order = np.argsort(-size, kind="stable")
    if asked.allowed[territory] > 1:
        return _of_several(asked, territory, held, part, order)
    main = int(np.argmax(np.where(part == order[0], held, -1.0)))
    cuts: list[FoundCut] = []
    for stray in order[1:].tolist():
        units = np.flatnonzero(part == stray)
        units = units[np.argsort(-held[units], kind="stable")][:ENDS]
        near = between(asked.graph, part == stray, main)
        far = between(asked.graph, part == order[0], int(units[0]))
        for wall in (near, far):
            cuts += _by_wall(asked, territory, held, wall, units, main, most)
    return cuts


def _by_wall(
    asked: Realignment,
    territory: int,
    held: np.ndarray,
    wall: np.ndarray,
    units: np.ndarray,
    main: int,
    most: float,
) -> list[FoundCut]:
    """Return the cuts for units that a wall parts from the main part: none of it is held.

    Where what the territory has on the other side is more than may move, some of that stays, and
    each unit needs a way through the wall. Else only one of the unit and the main part's fullest.
    """
    free = np.ones(asked.n, dtype=bool)
    free[wall] = False
    side, _ = parts(asked.graph, np.where(free, 0, -1))
    across = (side == side[main]) & (asked.home == territory)
    all_that_is_there = float(asked.price[across].sum()) / (1 + 1e-9)
    is_sure = all_that_is_there > most
    between_ = tuple(wall.tolist())
    cuts = []
    for unit in units.tolist():
        ends = (unit,) if is_sure else (unit, main)
        if held[list(ends)].sum() > len(ends) - 1 + _TRACE:
            cut = Cut(territory, ends, between_, len(ends) - 1)
            cuts.append(FoundCut(cut, all_that_is_there if is_sure else np.inf))
    return cuts


def _of_several(
    asked: Realignment, territory: int, held: np.ndarray, part: np.ndarray, order: np.ndarray
) -> list[FoundCut]:
    """Return the cut of a territory that may have several parts: one unit of each, one too many.

    What stands around all these parts but one parts them from each other.
    """
    chosen = order[: int(asked.allowed[territory]) + 1].tolist()
    ends = tuple(int(np.argmax(np.where(part == each, held, -1.0))) for each in chosen)
    if held[list(ends)].sum() <= len(ends) - 1 + _TRACE:
        return []
    graph = asked.graph
    wall = np.zeros(asked.n, dtype=bool)
    for each in chosen[1:]:
        rim = np.zeros(asked.n, dtype=bool)
        rim[graph.indices[(part == each)[graph.tails]]] = True
        wall |= rim & (part != each)
    cut = Cut(territory, ends, tuple(np.flatnonzero(wall).tolist()), len(ends) - 1)
    return [FoundCut(cut, np.inf)]
