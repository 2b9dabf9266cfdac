"""What belongs together and is not: groups torn apart, territories across a parent's border."""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass


@dataclass(frozen=True)
class Stray:
    """Units that are not where the rest of what they belong to is.

    Attributes
    ----------
    whole : int
        What they belong to.
    home : int
        Where most of its workload is.
    away : int
        Where these units are instead.
    units : (u,) int64, ascending
    """

    whole: int
    home: int
    away: int
    units: np.ndarray


def strays(
    whole: np.ndarray, place: np.ndarray, workload: np.ndarray, among: np.ndarray | None = None
) -> list[Stray]:
    """List the units of each whole outside the place where most of its workload is.

    For groups the wholes are groups and the places territories; for parents the wholes are
    territories and the places parents.

    Parameters
    ----------
    whole, place : (n,) int
        -1 for none: such units are left aside.
    workload : (n,) float64
        Between places of equal workload the one with more units, then the first, is home.
    among : (u,) int64, optional
        Units (ascending) of the wholes that are asked about; default: all.
    """
    known = _of_divided(whole, place, among)
    order = known[np.lexsort((known, place[known], whole[known]))]
    if not len(order):
        return []
    pair = np.column_stack([whole[order], place[order]])
    first = np.flatnonzero(np.append(True, (np.diff(pair, axis=0) != 0).any(axis=1)))
    pieces = np.split(order, first[1:])
    weight = np.add.reduceat(workload[order], first)
    found: list[Stray] = []
    homes: dict[int, tuple[float, int, int]] = {}
    for at, piece in enumerate(pieces):
        key = (float(weight[at]), len(piece), -at)
        owner = int(whole[piece[0]])
        homes[owner] = max(homes.get(owner, key), key)
    for at, piece in enumerate(pieces):
        owner = int(whole[piece[0]])
        home = -homes[owner][2]
        if at != home:
            found.append(
                Stray(owner, int(place[pieces[home][0]]), int(place[piece[0]]), np.sort(piece))
            )
    return found


def _of_divided(whole: np.ndarray, place: np.ndarray, among: np.ndarray | None) -> np.ndarray:
    """Return the units, ascending, of the wholes that are in more than one place."""
    known = np.arange(len(whole)) if among is None else among
    known = known[(whole[known] >= 0) & (place[known] >= 0)]
    if not len(known):
        return known
    owner, at = whole[known], place[known]
    somewhere = np.zeros(int(owner.max()) + 1, dtype=at.dtype)
    somewhere[owner] = at
    divided = np.zeros(len(somewhere), dtype=bool)
    divided[owner[at != somewhere[owner]]] = True
    return known[divided[owner]]
