"""A plan's problem as the solvers get it, so that they keep constraints without knowing them.

Exceptions are set aside, each group is one unit, and units of different parents don't touch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...core.constraints.parents import keep_inside_parents
from ...core.constraints.reduction import contract_groups, set_aside
from ...core.constraints.rules import Rules
from ...core.moves import EXCEPTION, REUNITED, Move, Reason, moves_between
from ...core.problem import FREE, FROZEN, UNASSIGNED, Problem


@dataclass(frozen=True)
class Reduced:
    """What is solved in place of a plan's whole problem.

    Attributes
    ----------
    whole, problem : Problem
    stand_in : (n,) int64
        The unit of `problem` that stands for each unit of `whole`, -1 for exceptions.
    given : (n,) int32
        Territory of each exception, `UNASSIGNED` for the others.
    torn : tuple of int
        Groups that are left torn, as locks hold some of their units in different territories.
    """

    whole: Problem
    problem: Problem
    stand_in: np.ndarray
    given: np.ndarray
    torn: tuple[int, ...]

    def expand(self, assignment: np.ndarray) -> np.ndarray:
        """Return the plan of the whole (n,) int32 for a plan of `problem`."""
        plan = self.given.copy()
        kept = self.stand_in >= 0
        plan[kept] = assignment[self.stand_in[kept]]
        return plan

    def members(self, unit: int) -> np.ndarray:
        """Return the units that a unit of `problem` stands for, ascending."""
        return np.flatnonzero(self.stand_in == unit)

    def summed(self, values: np.ndarray) -> np.ndarray:
        """Return one value per unit of `problem` from one per unit of the whole."""
        kept = self.stand_in >= 0
        return np.bincount(self.stand_in[kept], weights=values[kept], minlength=self.problem.n)

    def moves(self, plan: np.ndarray, found: Sequence[Move]) -> tuple[Move, ...]:
        """Return the moves of the whole that lead to a plan (n,), with the reasons of `found`."""
        why = {move.unit: move.reason for move in found}

        def reason(unit: int) -> Reason:
            inner = int(self.stand_in[unit])
            return Reason(EXCEPTION) if inner < 0 else why.get(inner, Reason(REUNITED))

        return moves_between(self.whole, self.whole.start, plan, reason)


def reduce(whole: Problem, rules: Rules) -> Reduced:
    """Return the problem to solve in place of a whole one.

    Raises
    ------
    Infeasible
        When exceptions or a group are heavier than a territory may be.
    """
    problem = whole
    if (rules.parent >= 0).any():
        inside, _ = keep_inside_parents(
            whole.position, whole.graph, rules.parent, globe=whole.globe
        )
        problem = replace(problem, graph=inside)
    free = set_aside(problem, _given(whole, rules.given))
    kept = np.flatnonzero(free.stand_in >= 0)
    group = rules.group[kept]
    torn = _held_in_several(free.problem, group)
    grouped = contract_groups(free.problem, np.where(np.isin(group, torn), -1, group))
    stand_in = free.stand_in.copy()
    stand_in[kept] = grouped.stand_in
    return Reduced(whole, grouped.problem, stand_in, free.given, tuple(torn.tolist()))


def _given(problem: Problem, given: np.ndarray) -> np.ndarray:
    """Return where the exceptions go: those that a lock keeps from it stay where they are."""
    if problem.start is None:
        return given
    start, lock = problem.start, problem.territory_lock
    leaving, coming = lock != FREE, lock == FROZEN
    held = problem.locked | (leaving[start] & (start >= 0)) | (coming[given] & (given >= 0))
    return np.where((given >= 0) & (start >= 0) & held, start, given).astype(np.int32)


def _held_in_several(problem: Problem, group: np.ndarray) -> np.ndarray:
    """Return the groups in several territories of which locks hold some units."""
    if problem.start is None:
        return np.zeros(0, dtype=np.int64)
    start = problem.start
    locked = (problem.territory_lock != FREE)[start] & (start != UNASSIGNED) | problem.locked
    several = [
        number
        for number in np.unique(group[(group >= 0) & locked]).tolist()
        if len(np.unique(start[group == number])) > 1
    ]
    return np.array(several, dtype=np.int64)
