"""Pairs of units that must stay apart, in different territories."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import numpy as np

from ..errors import Infeasible
from ..graph import components, subgraph
from ..moves import Name
from ..problem import FROZEN, Problem
from ..text import few, tr
from .locks import pinned_units

APART = "apart"


def together(assignment: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """Return the rows of `pairs` (p, 2) whose units are in the same territory."""
    first, second = assignment[pairs[:, 0]], assignment[pairs[:, 1]]
    return np.flatnonzero((first == second) & (first >= 0))


def check_pairs(problem: Problem, pairs: np.ndarray, name: Name = str) -> None:
    """Refuse pairs that no plan can keep apart, as far as it can be told at once.

    Raises
    ------
    Infeasible
        Naming pairs that are one unit or group, that are locked together, or that have but
        one territory to be in.
    """
    if not len(pairs):
        return
    pinned = pinned_units(problem)[pairs]
    texts = {
        tr("one territory can't keep units apart: ask for two or more ({pairs})."): np.full(
            len(pairs), problem.k < 2
        ),
        tr("they are one unit, or belong to one group ({pairs})."): pairs[:, 0] == pairs[:, 1],
        tr("they are locked to the same territory ({pairs}); unlock one of them."): (
            (pinned[:, 0] == pinned[:, 1]) & (pinned[:, 0] >= 0)
        ),
    }
    for text, stuck in texts.items():
        rows = pairs[stuck]
        if len(rows):
            listed = few([f"{name(one)} – {name(other)}" for one, other in rows.tolist()])
            message = tr("Units that must stay apart can't be:") + " " + text.format(pairs=listed)
            raise Infeasible(message, APART, np.unique(rows).tolist())


def held_apart(problem: Problem, assignment: np.ndarray, pairs: np.ndarray) -> Problem:
    """Return the problem that goes on from a plan with the units of all pairs held where they are.

    Pairs that are together in it are not held.
    """
    held = np.ones(len(pairs), dtype=bool)
    held[together(assignment, pairs)] = False
    locked = problem.locked.copy()
    locked[pairs[held].ravel()] = True
    return replace(problem, start=assignment.astype(np.int32), locked=locked)


def separate(problem: Problem, assignment: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """Part the pairs that are together, each by the least workload that can change hands.

    One of the two goes to a neighbouring territory, with the units on the way there and
    what these would cut off; territories stay connected, locks are kept. A pair for which
    there is no such way stays together.

    Returns
    -------
    (n,) int32
    """
    plan = np.array(assignment, dtype=np.int32)
    rivals: dict[int, list[int]] = {}
    for one, other in pairs.tolist():
        rivals.setdefault(one, []).append(other)
        rivals.setdefault(other, []).append(one)
    fixed = pinned_units(problem) >= 0
    for row in together(plan, pairs).tolist():
        one, other = pairs[row].tolist()
        if plan[one] != plan[other]:
            continue
        ways = [
            way
            for mover, stayer in ((one, other), (other, one))
            for way in [_way_out(problem, plan, mover, stayer, rivals, fixed)]
            if way is not None
        ]
        if ways:
            units, into = min(ways, key=lambda way: float(problem.mass[way[0]].sum()))
            plan[units] = into
    return plan


def _way_out(
    problem: Problem,
    plan: np.ndarray,
    mover: int,
    stayer: int,
    rivals: dict[int, list[int]],
    fixed: np.ndarray,
) -> tuple[np.ndarray, int] | None:
    """Return the units that leave with `mover` on the shortest way, and where to; None: no way."""
    home = int(plan[mover])
    if fixed[mover]:
        return None
    before: dict[int, int] = {mover: mover}
    waiting = deque([mover])
    while waiting:
        unit = waiting.popleft()
        for other in problem.graph.neighbours(unit).tolist():
            into = int(plan[other])
            if into == home:
                if other not in before and other != stayer and not fixed[other]:
                    before[other] = unit
                    waiting.append(other)
            elif into >= 0 and problem.territory_lock[into] != FROZEN:
                leaving = _leaving(problem, plan, _path(before, unit), stayer)
                if not fixed[leaving].any() and not _meets(plan, leaving, into, rivals):
                    return leaving, into
    return None


def _path(before: dict[int, int], unit: int) -> list[int]:
    path = [unit]
    while before[path[-1]] != path[-1]:
        path.append(before[path[-1]])
    return path


def _leaving(problem: Problem, plan: np.ndarray, path: list[int], stayer: int) -> np.ndarray:
    """Return the path and what it cuts off from the unit that stays."""
    rest = np.setdiff1d(np.flatnonzero(plan == plan[stayer]), path)
    _, label = components(subgraph(problem.graph, rest))
    lost = rest[label != label[np.searchsorted(rest, stayer)]]
    return np.concatenate([np.array(path, dtype=np.int64), lost])


def _meets(plan: np.ndarray, units: np.ndarray, into: int, rivals: dict[int, list[int]]) -> bool:
    """Tell whether units would meet a rival in territory `into`, or take one along."""
    leaving = set(units.tolist())
    return any(
        plan[rival] == into or rival in leaving
        for unit in leaving
        for rival in rivals.get(unit, ())
    )
