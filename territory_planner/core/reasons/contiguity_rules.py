"""What border moves do to contiguity: the pieces they would cut off, and the links that help."""

from __future__ import annotations

import numpy as np

from ..checks.asked import Asked, Held
from ..checks.issue import BARRIER, DETACHED, Issue
from ..model.graph import Graph
from ..model.problem import UNASSIGNED
from ..model.rows import neighbour_rows
from ..model.scipy_parts import cKDTree
from ..state.ownership import cut_off
from .limit_rules import Found
from .records import LINK, Amendment, BorderPairs, Broken


def kept_whole_by(asked: Asked, held: Held, pairs: BorderPairs) -> Found:
    """Find the territories that a move leaves in more parts than they are in.

    Exceptions tear nothing, wherever they go, and are part of their territory wherever they are;
    what touches through them does so by `held.graph`.
    """
    graph = held.graph
    if graph is None:
        return
    bound = (pairs.source >= 0) & (asked.rules.given[pairs.unit] < 0)
    units = np.unique(pairs.unit[bound])
    plan = np.where(asked.rules.given >= 0, np.int32(UNASSIGNED), held.assignment)
    neighbours, owner = neighbour_rows(graph), plan.tolist()
    torn: dict[int, Broken] = {}
    for unit in units.tolist():
        pieces = cut_off(neighbours, owner, (unit,), np.inf)
        if pieces:
            torn[unit] = _torn(asked, held, graph, plan, unit, pieces)
    for at, unit in enumerate(pairs.unit.tolist()):
        if unit in torn and bound[at]:
            yield at, torn[unit]


def _torn(
    asked: Asked,
    held: Held,
    graph: Graph,
    plan: np.ndarray,
    unit: int,
    pieces: list[list[int]],
) -> Broken:
    """Return what a unit cuts off by leaving, with a link for each piece that would hold it."""
    lost = np.sort(np.concatenate([np.array(piece, dtype=np.int64) for piece in pieces]))
    territory = int(held.assignment[unit])
    main = _rest(graph, plan, unit, lost)
    amount = float(held.workload[lost, 0].sum())
    issue = Issue(DETACHED, (territory,), lost, amount)
    links = (_link(asked, np.sort(np.array(piece)), main) for piece in pieces)
    return Broken(issue, tuple(links))


def _rest(graph: Graph, plan: np.ndarray, unit: int, lost: np.ndarray) -> np.ndarray:
    """Return the units (ascending) of the part that a unit leaves, without what it cuts off."""
    gone = {unit, *lost.tolist()}
    first = [each for each in graph.neighbours(unit).tolist() if plan[each] == plan[unit]]
    waiting = [each for each in first if each not in gone]
    found = set(waiting)
    while waiting:
        for other in graph.neighbours(waiting.pop()).tolist():
            if plan[other] == plan[unit] and other not in gone and other not in found:
                found.add(other)
                waiting.append(other)
    return np.array(sorted(found), dtype=np.int64)


def _link(asked: Asked, piece: np.ndarray, main: np.ndarray) -> Amendment:
    """Return the barrier between a piece and the rest, else the two units nearest to each other."""
    barred = asked.barred
    if len(barred):
        here = np.isin(barred, piece), np.isin(barred, main)
        between = (here[0][:, 0] & here[1][:, 1]) | (here[0][:, 1] & here[1][:, 0])
        if between.any():
            one, other = np.sort(barred[between.argmax()]).tolist()
            return Amendment(BARRIER, units=(one, other))
    if asked.served is None:
        one, other = int(piece[0]), int(main[0])
    else:
        place = asked.served.position
        away, near = cKDTree(place[main]).query(place[piece])
        one = int(away.argmin())
        one, other = int(piece[one]), int(main[near[one]])
    return Amendment(LINK, units=(min(one, other), max(one, other)))
