"""A plan made ready to be revised: exceptions set aside, groups as one unit, and the way back.

What balances or repairs a plan knows nothing of exceptions and groups: it gets a smaller problem
in which each group is one unit and exceptions are gone. Where the plan breaks these rules
already, or crosses a parent's border, it is first brought to keep them, as far as locks allow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..checks.faults import find_faults
from ..checks.issue import Issue
from ..checks.rules import Rules
from ..diagnosis.contradictions import check_apart, check_rules
from ..guards.budget import Budget, budget_of, check_budget
from ..guards.locks import pinned_units
from ..model.data_classes import dataclass
from ..model.errors import InvalidInput
from ..model.graph import parts_per_territory
from ..model.measures import loads
from ..model.moves import (
    BY_NUMBER,
    CUT_OFF,
    EDITED,
    EXCEPTION,
    IN_PARENT,
    REUNITED,
    Called,
    Move,
    Reason,
    moves_between,
)
from ..model.problem import FROZEN, UNASSIGNED, Problem, sharing_assigned
from ..model.progress import SILENT, Progress
from ..model.text import tr
from ..presolve.parents import inside_parents
from ..presolve.reduction import Reduction, as_it_counts, contract_groups, set_aside
from ..search.attach import attach_some
from ..state.together import strays
from .balance_notes import (
    EXCEPTIONS,
    FROZEN_TERRITORY,
    HEAVY_AMONG_OTHERS,
    HEAVY_BESIDE,
    HEAVY_FOR_IT,
    HEAVY_UNIT,
    LOCKED_UNITS,
    NO_WAY_FOUND,
    TOGETHER,
    Note,
    worst_deviation,
)
from .steps import in_steps

TOO_HEAVY = (HEAVY_UNIT, HEAVY_FOR_IT, HEAVY_AMONG_OTHERS, LOCKED_UNITS)
"""Notes on units that alone are more than their territory may carry."""


@dataclass(frozen=True)
class Revision:
    """A plan to revise, with its rules kept where that can be.

    Attributes
    ----------
    whole : Problem
        Of all units; starts from the plan as it is.
    problem : Problem
        What to solve: without exceptions, groups as one unit; starts from the plan as it
        is after the rules.
    free : Reduction
        Of the whole to a problem without the exceptions.
    stand_in : (n,) int64
        The unit of `problem` that stands for each unit, -1 for an exception.
    torn : (u,) int64
        Units of groups that locks keep in several territories.
    stages : tuple of (str, (n,) int32)
        The plan of the whole after each rule was seen to, and the reason for these moves.
    """

    whole: Problem
    problem: Problem
    free: Reduction
    stand_in: np.ndarray
    torn: np.ndarray
    stages: tuple[tuple[str, np.ndarray], ...]

    @property
    def first(self) -> np.ndarray:
        """(n,) int32, the plan that `problem` starts from, as of the whole."""
        return self.stages[-1][1]

    @property
    def unit_of(self) -> np.ndarray:
        """(units of `problem`,) int64, the first of the whole's units that each stands for."""
        kept = self.free.kept
        return kept[np.unique(self.stand_in[kept], return_index=True)[1]]

    @property
    def free_to_start(self) -> bool:
        """Whether the rules moved nothing: what is solved starts from the plan as it was."""
        return bool((self.first == start_of(self.whole)).all())

    def expand(self, assignment: np.ndarray) -> np.ndarray:
        """Return the plan of the whole (n,) int32 for a plan of `problem`."""
        return replace(self.free, stand_in=self.stand_in).expand(assignment)

    def as_it_counts(self, plan: np.ndarray) -> Problem:
        """Return the whole's problem in which exceptions touch their territories (see `tied`)."""
        return as_it_counts(self.whole, self.free, plan)

    def within(self, limit: np.ndarray | None) -> np.ndarray | None:
        """Return (k, m) what a hard limit (m,) leaves the problem's territories; None: no limit."""
        if limit is None:
            return None
        return limit - loads(self.whole, self.free.given)

    def summed(self, values: np.ndarray) -> np.ndarray:
        """Return one sum per unit of `problem` of one value per unit of the whole."""
        kept = self.free.kept
        return np.bincount(self.stand_in[kept], weights=values[kept], minlength=self.problem.n)

    def budget(
        self, most: float | None, each: float | None, measure: np.ndarray | None = None
    ) -> Budget | None:
        """Return what may move yet after the rules have moved what they ask; None: no limit.

        Parameters
        ----------
        most, each, measure : optional
            See `budget_of`; measured from the plan as it was.

        Raises
        ------
        Infeasible
            When the rules alone move more.
        """
        whole = budget_of(self.whole, most, each, measure)
        if whole is None:
            return None
        check_budget(whole, self.first)
        given = whole.given(self.first)
        return Budget(
            home=start_of(self.problem),
            mass=self.summed(whole.mass),
            most=whole.most - float(given.sum()),
            each=whole.each - given,
        )

    def moves(
        self, plan: np.ndarray, solved: Sequence[Move], progress: Progress = SILENT
    ) -> tuple[Move, ...]:
        """Return the moves from the plan as it was to a plan of the whole, with their reasons.

        Parameters
        ----------
        solved : sequence of Move
            Of `problem`.
        """
        before = start_of(self.whole)
        why = {move.unit: move.reason.code for move in solved}
        stand_in = self.stand_in.tolist()

        def reason(unit: int) -> Reason:
            if stand_in[unit] in why:
                return Reason(why[stand_in[unit]])
            home = last = int(before[unit])
            code = EDITED
            for name, stage in self.stages:
                if stage[unit] != last:
                    # Another rule may have moved it out of where it was before.
                    code = EDITED if name == IN_PARENT and last != home else name
                    last = int(stage[unit])
            return Reason(code)

        moves = moves_between(self.whole, before, plan, reason, progress)
        return in_steps(self.whole, before, moves, self._groups(), progress)

    def members(self, units: Sequence[int] | np.ndarray) -> np.ndarray:
        """Return the whole's units (ascending) that some units of `problem` stand for."""
        return np.flatnonzero(np.isin(self.stand_in, np.asarray(units, dtype=np.int64)))

    def remaining(self, solved: Sequence[Issue]) -> tuple[Issue, ...]:
        """Return what could not be repaired in `problem` as faults of the whole."""
        return tuple(replace(each, units=self.members(each.units)) for each in solved)

    def notes(self, plan: np.ndarray, solved: Sequence[Note]) -> tuple[Note, ...]:
        """Return the notes of a plan (n,) of the whole, which speak of its units and targets.

        What seems too heavy in `problem` may be so for the room that exceptions leave only.

        Parameters
        ----------
        solved : sequence of Note
            Of `problem`.
        """
        away = worst_deviation(self.whole, plan)
        return tuple(self._note(note, away) for note in solved)

    def _note(self, note: Note, away: list[float]) -> Note:
        home, members = note.territory, self.members(note.units)
        if note.code == TOGETHER:
            inner = np.isin(self.whole.apart, members).all(axis=1)
            members = np.unique(self.whole.apart[inner])
        alone = note.code == HEAVY_AMONG_OTHERS
        note = replace(
            note,
            units=tuple(members.tolist()),
            deviation=note.deviation if alone else away[home],
        )
        if note.code not in TOO_HEAVY:
            return note
        code = self._too_heavy(note.code, home, members)
        if code in (note.code, HEAVY_FOR_IT):
            return replace(note, code=code)
        if code == EXCEPTIONS:
            members = np.flatnonzero(self.free.given == home)
        if code in (FROZEN_TERRITORY, NO_WAY_FOUND):
            members = members[:0]
        return replace(note, code=code, units=tuple(members.tolist()), deviation=away[home])

    def _too_heavy(self, code: str, home: int, units: np.ndarray) -> str:
        """Return what the whole bears out of a note that says that `units` are too heavy."""
        whole = self.whole
        most, work = whole.upper + whole.slack, whole.workload[units].sum(axis=0)
        if (work > most[home]).any():
            anywhere = code == LOCKED_UNITS or (work > most.max(axis=0)).any()
            return code if anywhere else HEAVY_FOR_IT
        carried = whole.workload[self.free.given == home].sum(axis=0)
        if (work + carried > most[home]).any():
            return EXCEPTIONS
        if code != LOCKED_UNITS and (whole.workload > most.max(axis=0)).any():
            return HEAVY_BESIDE
        return FROZEN_TERRITORY if whole.territory_lock[home] == FROZEN else NO_WAY_FOUND

    def _groups(self) -> np.ndarray:
        """Return (n,) int64, the same number for units that move as one, -1 for others."""
        size = np.bincount(self.stand_in[self.stand_in >= 0], minlength=self.problem.n)
        return np.where((self.stand_in >= 0) & (size[self.stand_in] > 1), self.stand_in, -1)


def revise(
    problem: Problem,
    rules: Rules,
    *,
    fill: bool,
    settle: bool,
    called: Called = BY_NUMBER,
    progress: Progress = SILENT,
    begun: Sequence[tuple[str, np.ndarray]] = (),
    held: np.ndarray | None = None,
) -> Revision:
    """Make a plan ready to be revised under these rules.

    Parameters
    ----------
    problem : Problem
        Starts from the plan; across the borders of parents units touch as they do on the map.
    rules : Rules
    fill : bool
        Whether units without a territory follow the rest of their group; else they are left.
    settle : bool
        Whether territories are brought inside their parents, and pieces that groups cut off when
        they came together are given to those around. Repairing sees to that itself.
    called : Called
        What messages call territories, groups, units and parents.
    begun : sequence of (str, (n,) int32)
        Plans after what was seen to before any rule, and the reason for these moves.
    held : (n,) bool, optional
        Units that stay where the last of these has them.

    Raises
    ------
    InvalidInput
        When there is no plan.
    Infeasible
        When the exceptions of a territory alone carry more than it may. Where the plan is to keep
        its rules (`fill` or `settle`): when no plan can, see `check_rules` and `check_apart`.
    """
    if fill or settle:
        check_rules(rules, problem.k, called)
    whole = problem = replace(problem, apart=rules.apart)
    stages = list(begun)
    if stages:
        locked = problem.locked if held is None else problem.locked | held
        problem = replace(problem, start=stages[-1][1], locked=locked)
    before = start_of(problem)
    given = _exceptions(problem, rules.given)
    stages.append((EXCEPTION, np.where(given >= 0, given, before).astype(np.int32)))
    shared = problem
    if settle:
        shared = sharing_assigned(problem, (before == UNASSIGNED) & (given == UNASSIGNED))
    free = set_aside(inside_parents(shared, rules.parent), given, called.territory)
    kept = free.kept
    group = np.full(problem.n, -1, dtype=np.int64)
    group[kept] = rules.group[kept]
    if not fill:
        group[before == UNASSIGNED] = -1
    group, home, torn = _homes(problem, group)
    stages.append((REUNITED, np.where(home >= 0, home, stages[-1][1]).astype(np.int32)))
    reduced = contract_groups(
        replace(free.problem, start=stages[-1][1][kept]), group[kept], progress=progress
    )
    stand_in = free.stand_in.copy()
    stand_in[kept] = reduced.stand_in
    revision = Revision(whole, reduced.problem, free, stand_in, torn, tuple(stages))
    revision = _settled(revision, rules.parent, progress) if settle else revision
    if fill or settle:
        first = revision.unit_of
        check_apart(revision.problem, called.territory, lambda unit: called.unit(int(first[unit])))
    return revision


def start_of(problem: Problem) -> np.ndarray:
    """Return (n,) int32, the plan that a problem starts from.

    Raises
    ------
    InvalidInput
        When there is none.
    """
    if problem.start is None:
        raise InvalidInput(tr("Revising needs a plan to start from."))
    return problem.start


def _exceptions(problem: Problem, given: np.ndarray) -> np.ndarray:
    """Return the exceptions' territories: those that a lock keeps from it stay where they are."""
    start, lock = start_of(problem), problem.territory_lock
    closed = (lock[given] == FROZEN) & (given >= 0)
    held = (pinned_units(problem) != UNASSIGNED) | closed
    return np.where((given >= 0) & (start >= 0) & held, start, given).astype(np.int32)


def _homes(problem: Problem, group: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Find where each torn group comes together: where locks hold it, else where most of it is.

    Returns
    -------
    group : (n,) int64
        Groups that locks keep in several territories are one group for each of these.
    home : (n,) int32
        The territory that units of torn groups belong to, `UNASSIGNED` for all others.
    torn : (u,) int64
        Units of groups that locks keep in several territories.
    """
    start, pinned = start_of(problem), pinned_units(problem)
    home = np.full(problem.n, UNASSIGNED, dtype=np.int32)
    split = group.copy()
    apart: list[np.ndarray] = []
    idle = problem.k  # a territory of its own for units without one, which weigh nothing here
    place = np.where(start >= 0, start, idle)
    weight = np.where(start >= 0, problem.mass, -1.0)
    for whole, most in {each.whole: each.home for each in strays(group, place, weight)}.items():
        units = np.flatnonzero(group == whole)
        held = np.unique(pinned[units][pinned[units] >= 0])
        closed = len(held) == 1 and problem.territory_lock[held[0]] == FROZEN
        if len(held) > 1 or closed:
            apart.append(units)
            split[units] = group.max() + 1 + whole * (problem.k + 1) + place[units]
        else:
            home[units] = held[0] if len(held) else most
    return split, home, np.concatenate(apart) if apart else np.empty(0, dtype=np.int64)


def _settled(revision: Revision, parent: np.ndarray, progress: Progress) -> Revision:
    """Bring territories inside their parents, and reattach what that and groups have cut off."""
    problem = revision.problem
    inside = _inside_parents(problem, parent[revision.unit_of], progress)
    before = start_of(revision.whole)[revision.free.kept]
    free = revision.free.problem
    if (parent >= 0).any():
        # A territory that hangs together across a border is one part, not one in each parent.
        free = set_aside(revision.whole, revision.free.given).problem
    most = parts_per_territory(free.graph, before, problem.k)
    whole = _reattached(replace(problem, start=inside), most, progress)
    stages = (
        *revision.stages,
        (IN_PARENT, revision.expand(inside)),
        (CUT_OFF, revision.expand(whole)),
    )
    return replace(revision, problem=replace(problem, start=whole), stages=stages)


def _inside_parents(problem: Problem, parent: np.ndarray, progress: Progress) -> np.ndarray:
    """Give units in another parent than most of their territory to those around, locks kept."""
    start, pinned = start_of(problem), pinned_units(problem)
    astray = [stray.units for stray in strays(start, parent, problem.mass)]
    units = np.concatenate([np.empty(0, dtype=np.int64), *astray])
    return _attached(problem, units[pinned[units] == UNASSIGNED], progress)


def _reattached(problem: Problem, most: np.ndarray, progress: Progress) -> np.ndarray:
    """Give the lightest pieces of territories that have more than `most` (k,) to those around.

    Those that are to carry nothing give away all they have, later.
    """
    start, pinned = start_of(problem), pinned_units(problem)
    spare = parts_per_territory(problem.graph, start, problem.k) - np.maximum(most, 1)
    spare[(problem.target == 0).all(axis=1)] = 0
    chosen = [np.empty(0, dtype=np.int64)]
    faults = find_faults(problem, start) if (spare > 0).any() else []
    mass = problem.mass
    for fault in sorted(faults, key=lambda fault: (mass[fault.units].sum(), fault.units[0])):
        if fault.territory >= 0 and spare[fault.territory] > 0:
            spare[fault.territory] -= 1
            if (pinned[fault.units] == UNASSIGNED).all():
                chosen.append(fault.units)
    return _attached(problem, np.concatenate(chosen), progress)


def _attached(problem: Problem, units: np.ndarray, progress: Progress) -> np.ndarray:
    """Give units to the territories around them; those that touch none stay where they are."""
    start = start_of(problem)
    if not len(units):
        return start
    plan = attach_some(problem, start, units, progress)
    return np.where((plan == UNASSIGNED) & (start >= 0), start, plan).astype(np.int32)
