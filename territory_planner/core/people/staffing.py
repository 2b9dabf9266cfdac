"""Today's problem as people change it: targets, locks and the plan to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..model.data_classes import dataclass
from ..model.problem import FREE, Problem, with_targets
from .changes import CAPACITY, JOIN, LEAVE, SWAP, PersonChange, leaving


@dataclass(frozen=True)
class Staffing:
    """What people who come and go make of a plan.

    Attributes
    ----------
    problem : Problem
        Of the territories of today and then those that begin, in the order of their changes;
        starts from today's plan. Territories that end have a target of zero.
    swapped : (n,) int32
        Today's plan, with territories exchanged where that is asked for.
    joined : dict of int to int
        The unit that each territory begins from, `UNASSIGNED` where that is to be found.
    ended : tuple of int
        The territories that end.
    follows : (n,) int32 or None
        The plan that some of the changes have led to already, which the others follow.
    """

    problem: Problem
    swapped: np.ndarray
    joined: dict[int, int]
    ended: tuple[int, ...]
    follows: np.ndarray | None = None


def staffed(problem: Problem, changes: Sequence[PersonChange], full: np.ndarray) -> Staffing:
    """Return a problem as people change it.

    Parameters
    ----------
    problem : Problem
        Starts from today's plan; without centers.
    changes : sequence of PersonChange
        Checked (`check_changes`).
    full : (m,) float64
        Workload that somebody with a capacity of 1 carries today.
    """
    joins = [each for each in changes if each.action == JOIN]
    number = {each.name: problem.k + at for at, each in enumerate(joins)}
    target = np.vstack([problem.target, np.zeros((len(joins), problem.target.shape[1]))])
    usual = usual_load(problem)
    for each in changes:
        own = number[each.name] if each.action == JOIN else each.territory
        if each.action == LEAVE:
            target[own] = 0.0
        elif each.action in (JOIN, CAPACITY):
            target[own] = usual if each.capacity is None else each.capacity * full
    ended = tuple(leaving(changes))
    wider = _scaled(_widened(problem, len(joins)), target, ended)
    homes = {number[each.name]: each.home for each in joins}
    return Staffing(wider, _swapped(problem, changes), homes, ended)


def usual_load(problem: Problem) -> np.ndarray:
    """Return (m,) float64, what territories are to carry on average, those that have a target."""
    mean: np.ndarray = problem.target[(problem.target > 0).any(axis=1)].mean(axis=0)
    return mean


def _swapped(problem: Problem, changes: Sequence[PersonChange]) -> np.ndarray:
    """Return the plan (n,) int32 in which those that change places have done so."""
    start = np.empty(0, dtype=np.int32) if problem.start is None else problem.start
    swapped = start.copy()
    for each in changes:
        if each.action == SWAP:
            swapped[start == each.territory] = each.other
            swapped[start == each.other] = each.territory
    return swapped


def _widened(problem: Problem, more: int) -> Problem:
    """Return the problem with room for more territories, of which nothing is known yet."""
    m = problem.target.shape[1]
    return replace(
        problem,
        target=np.vstack([problem.target, np.zeros((more, m))]),
        least=np.vstack([problem.least, np.tile(problem.least.max(axis=0), (more, 1))]),
        most=np.vstack([problem.most, np.tile(problem.most.min(axis=0), (more, 1))]),
        territory_lock=np.append(problem.territory_lock, np.full(more, FREE, dtype=np.int8)),
    )


def _scaled(problem: Problem, target: np.ndarray, ended: tuple[int, ...]) -> Problem:
    """Return the problem with these targets (k, m), scaled to what units carry."""
    total, asked = problem.workload.sum(axis=0), target.sum(axis=0)
    target = target * np.divide(total, asked, out=np.ones_like(total), where=asked > 0)
    least = problem.least.copy()
    least[list(ended)] = 0.0
    return with_targets(problem, target, least=least)
