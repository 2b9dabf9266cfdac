"""Which units no plan can serve, found before a design starts: the others are then served."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np

from ..bounds.exact import PAIRS, serve_most
from ..construct.firsts import travel_target
from ..construct.service import balanced_service
from ..figures.shares import told_share
from ..guards.locks import immovable, pinned_units
from ..model.data_classes import dataclass
from ..model.measures import unserved
from ..model.moves import Name
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.text import few, tr
from ..model.travel_table import Travel
from ..search.connect import connect
from ..state.plan import travel_mass


@dataclass(frozen=True)
class Admission:
    """A problem all of whose units can be served but those that are excused.

    Attributes
    ----------
    problem : Problem
    plan : (n,) int32 or None
        Connected, and shows that; None where any plan does.
    excused : (u,) int64
        Units that this leaves out.
    """

    problem: Problem
    plan: np.ndarray | None
    excused: np.ndarray


ROUNDS = 3
"""Times that units which no way was found to serve are let anywhere, so that others come by."""


def excuse_lost(problem: Problem) -> Admission:
    """Excuse the units that no center may serve, or that locks hold where it may not.

    Parameters
    ----------
    problem : Problem
        With anchors (see `firsts.with_anchors`).
    """
    if problem.bars is None:
        return Admission(problem, None, np.zeros(0, dtype=np.int64))
    lost = ~problem.bars.allowed().any(axis=1)
    lost[unserved(problem, pinned_units(problem))] = True
    return _excusing(problem, None, np.flatnonzero(lost))


def admit_all(problem: Problem, progress: Progress = SILENT) -> Admission:
    """Find a connected plan that serves all units, or as many as it can; excuse the others.

    The fewest possible, where the problem is small enough to search it through.

    Parameters
    ----------
    problem : Problem
        In one piece, with anchors.
    """
    travel, center = problem.bars, problem.center
    if travel is None or center is None:
        return Admission(problem, None, np.zeros(0, dtype=np.int64))
    plan = _served(problem, center, travel, progress)
    for _ in range(ROUNDS):
        left = unserved(problem, plan)
        if not len(left):
            break
        other = _served(problem, center, travel.excusing(left), progress)
        if len(unserved(problem, other)) >= len(left):
            break
        plan = other
    if len(unserved(problem, plan)) and problem.n * problem.k <= PAIRS:
        found = serve_most(problem, progress)
        plan = min(plan, plan if found is None else found, key=partial(_left, problem))
    return _excusing(problem, plan, unserved(problem, plan))


def _served(problem: Problem, center: np.ndarray, travel: Travel, progress: Progress) -> np.ndarray:
    """Return a connected plan that leaves few units to centers that must not serve them."""
    problem = replace(problem, travel=travel)
    mass, (fixed, closed) = travel_mass(problem), immovable(problem)
    wanted = travel_target(problem)
    owner = balanced_service(travel, mass, center, wanted, progress).owner.copy()
    if problem.start is not None:
        owner[fixed] = problem.start[fixed]
    return connect(problem, owner, center, np.zeros(problem.k), mass, fixed, closed, progress)


def _left(problem: Problem, plan: np.ndarray) -> int:
    return len(unserved(problem, plan))


def _excusing(problem: Problem, plan: np.ndarray | None, units: np.ndarray) -> Admission:
    if problem.travel is not None and len(units):
        problem = replace(problem, travel=problem.travel.excusing(units))
    return Admission(problem, plan, units)


def explain_excused(units: np.ndarray, unit: Name = str) -> str:
    """Say which units will not be served from a center that may serve them, and why."""
    return tr(
        "No plan was found in which these units are served from a center that may serve them "
        "({count:,}): {units}. None may, or a lock or units that it may not serve stand between. "
        "They go to a territory that they touch. Let other centers serve them, too, or units on "
        "the way."
    ).format(count=len(units), units=few([unit(each) for each in units.tolist()]))


def explain_unserved(
    problem: Problem, plan: np.ndarray, territory: Name = str, unit: Name = str
) -> str:
    """Say which units of a plan their center can't serve; '' where it serves all."""
    left = unserved(problem, plan)
    if not len(left):
        return ""
    told = [f"{unit(each)} ({territory(int(plan[each]))})" for each in left.tolist()]
    share = len(left) / max(int((plan != UNASSIGNED).sum()), 1)
    return tr(
        "Units that their territory's center can't serve, left out of the travel ({count:,}, "
        "{share} of all): {units}."
    ).format(count=len(left), share=told_share(100 * share, 1), units=few(told))
