"""What moving several units at once does to who hangs together with whom."""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.graph import Graph
from ..state.local import part_labels


@dataclass(frozen=True)
class Torn:
    """What moves tear.

    Attributes
    ----------
    cut : tuple of (int, int)
        Territories of which a part falls apart, and into how many pieces, by territory.
    apart : tuple of int
        Territories that gain units which touch nothing that stays there, ascending.
    """

    cut: tuple[tuple[int, int], ...] = ()
    apart: tuple[int, ...] = ()


def torn_by(
    graph: Graph | None, assignment: np.ndarray, units: np.ndarray, territory: int | np.ndarray
) -> Torn:
    """Return what giving `units` to `territory` (one for all, or one each) would tear.

    Nothing while it is not known which units touch. Units that come hold together what those
    that leave would cut.

    Parameters
    ----------
    assignment : (n,) int
        Territory of each unit, -1 for none.
    units : (u,) int
        Each once.
    """
    if graph is None or not len(units):
        return Torn()
    after = np.array(assignment)
    after[units] = territory
    moved = np.flatnonzero(after != assignment)
    sides = np.unique(np.append(assignment[moved], after[moved]))
    before_part, after_part = (_parts(graph, plan, sides) for plan in (assignment, after))
    stays = (after == assignment) & (after_part >= 0)
    cut = []
    for part in np.unique(before_part[moved[assignment[moved] >= 0]]).tolist():
        left = np.flatnonzero(stays & (before_part == part))
        pieces = len(np.unique(after_part[left]))
        if pieces > 1:
            cut.append((int(assignment[left[0]]), pieces))
    come = moved[after[moved] >= 0]
    alone = come[~np.isin(after_part[come], after_part[stays])]
    joined = after[alone]
    apart = np.unique(joined[np.isin(joined, after[stays])])
    return Torn(tuple(sorted(cut)), tuple(apart.tolist()))


def _parts(graph: Graph, plan: np.ndarray, sides: np.ndarray) -> np.ndarray:
    """Return (n,) the connected part of each unit of some territories, -1 for all others."""
    units = np.flatnonzero((plan >= 0) & np.isin(plan, sides))
    part = np.full(len(plan), -1, dtype=np.int64)
    part[units] = part_labels(graph, plan, units)
    return part
