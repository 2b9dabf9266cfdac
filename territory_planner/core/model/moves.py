"""What changed between two plans and why, in a planner's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from .locale import number
from .problem import UNASSIGNED, Problem
from .progress import SILENT, Progress
from .text import clauses, labelled, percent, tr

Name = Callable[[int], str]
"""Gives the name of a unit or a territory by its index."""


@dataclass(frozen=True)
class Called:
    """What territories, groups, units, parents and workloads are called, each by its number.

    Attributes
    ----------
    counts_units : bool
        The workload is the number of units.
    """

    territory: Name = str
    group: Name = str
    unit: Name = str
    parent: Name = str
    criterion: Name = str
    counts_units: bool = False

    def measure(self, criterion: int, amount: float) -> str:
        """Return what an amount of a workload is of, as it stands behind the number: "3 units"."""
        if self.counts_units:
            return tr("{count:unit|units}").format(count=amount)
        return self.criterion(criterion)


BY_NUMBER = Called()
"""Nothing has a name."""

MOVES_AT_ONCE = 2_000
"""Moves made or told between two looks at whether the user wants to stop."""

(
    BALANCED,
    EXCHANGED,
    PASSED_ON,
    TAKEN_ON,
    WITH_OTHERS,
    RELOCATED,
    BORN,
    CLOSED,
    DETACHED,
    ENCLAVE,
    CUT_OFF,
    FILLED,
    EXCEPTION,
    KEPT_APART,
    REUNITED,
    IN_PARENT,
    BROUGHT_NEAR,
    LEFT,
    JOINED,
    SWAPPED,
    EDITED,
) = (
    "balanced",
    "exchanged",
    "passed on",
    "taken on",
    "with others",
    "relocated",
    "born",
    "closed",
    "detached",
    "enclave",
    "cut off",
    "filled",
    "exception",
    "kept apart",
    "reunited",
    "parent",
    "brought near",
    "left",
    "joined",
    "swapped",
    "edited",
)
"""Why a unit moved. Of what balancing moves: it evens out the two territories by itself; the other
one gives units in return; the other one gives units to a third; its own takes units from a third;
only together with the other moves. Its territory starts anew elsewhere; it is where one does; its
territory closes; it was cut off from its territory; the same, and it touched one other territory
only; it would be cut off by what else moves; it had no territory; it is assigned whatever the map
says; to part two units that must stay apart; to be where the rest of its group is; as its
territory is in several parents; as its center was too far or can't serve it; whoever had it
leaves; whoever gets it joins; the two territories change places; no reason known."""


@dataclass(frozen=True)
class Effect:
    """What a step does to the balance of one territory.

    Attributes
    ----------
    before, after : float
        Its deviation before and after the step, as a share of its target.
    """

    before: float
    after: float


@dataclass(frozen=True)
class Reason:
    """Why a move was made, and what it does; facts that `steps.in_steps` finds.

    Attributes
    ----------
    code : str
        One of the module's constants.
    units : int
        Units that move in the same step.
    border : float
        Border (km) that they share with the territory they join, before the step.
    lost, gained : Effect, optional
        What the step does to the territory that they leave, and to the one they join; None where
        there is none, or it has no target.
    criterion : int
        The workload that these are told of.
    third : int
        For `PASSED_ON` and `TAKEN_ON`: that other territory.
    """

    code: str = EDITED
    units: int = 1
    border: float = 0.0
    lost: Effect | None = None
    gained: Effect | None = None
    criterion: int = 0
    third: int = UNASSIGNED


@dataclass(frozen=True)
class Move:
    """A unit that changes hands.

    Attributes
    ----------
    unit : int
    source, target : int
        Territories, -1 (`UNASSIGNED`) for none.
    workload : tuple of m floats
        What the unit carries, in the units of `Problem.workload`.
    reason : Reason
        Why, as facts that `explain` puts in words.
    step : int
        Its place in the order of moves, from 1; units that move together share one. 0: no order.

    Examples
    --------
    See `balance` and `moves_between`, which make them, and `explain`, which puts them in words.

    >>> from territory_planner.core import Move
    >>> move = Move(unit=3, source=0, target=1, workload=(2.0,))
    >>> move.reason.code
    'edited'
    """

    unit: int
    source: int
    target: int
    workload: tuple[float, ...]
    reason: Reason = field(default=Reason())
    step: int = 0


def moves_between(
    problem: Problem,
    before: np.ndarray,
    after: np.ndarray,
    reason: Callable[[int], Reason] | None = None,
    progress: Progress = SILENT,
) -> tuple[Move, ...]:
    """List the units that differ between two plans, ascending.

    Parameters
    ----------
    problem : Problem
    before, after : (n,) int
        Territory of each unit in the two plans, -1 for none.
    reason : callable, optional
        Gives the reason for a unit's move (default: `EDITED`).
    progress : Progress

    Returns
    -------
    tuple of Move
        In no order of steps (`Move.step` is 0).

    Raises
    ------
    Cancelled
        When the user asked to stop.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, moves_between
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> before, after = np.array([0, 0, 0, 0, 1, 1]), np.array([0, 0, 0, 1, 1, 1])
    >>> [(move.unit, move.source, move.target) for move in moves_between(problem, before, after)]
    [(3, 0, 1)]
    """
    differ = np.flatnonzero(np.asarray(before) != np.asarray(after)).tolist()
    return tuple(
        Move(
            unit,
            int(before[unit]),
            int(after[unit]),
            tuple(problem.workload[unit].tolist()),
            reason(unit) if reason else Reason(),
        )
        for unit in progress.watched(differ, MOVES_AT_ONCE)
    )


def changed_hands(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Tell which units (n,) change hands; one that had no territory before does not."""
    before = np.asarray(before)
    return np.asarray((before != np.asarray(after)) & (before != UNASSIGNED))


def disruption(problem: Problem, before: np.ndarray, after: np.ndarray) -> tuple[int, float]:
    """Return (units that change hands, their share of all workload in percent).

    See `changed_hands`.
    """
    moved = changed_hands(before, after)
    total = problem.mass.sum()
    share = 100.0 * float(problem.mass[moved].sum() / total) if total > 0 else 0.0
    return int(moved.sum()), share


def explain(
    move: Move, territory: Name, unit: Name | None = None, criterion: Name | None = None
) -> str:
    """Say why `move` was made, and what its step does to the balance of both territories.

    Parameters
    ----------
    move : Move
    territory, unit, criterion : callable
        Give the name of a territory, of a unit and of a workload by its index. Without `unit` the
        sentence leaves it out, for a table that has it in a column of its own; without
        `criterion` it does not name the workload, where there is but one.

    Returns
    -------
    str
        Deviations in it are percentages of the target.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import balance, explain, graph_from_edges, make_problem
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> shifted = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2, start=[0, 0, 0, 0, 1, 1])
    >>> move = balance(shifted).moves[0]
    >>> why, effects = explain(move, ["North", "South"].__getitem__).split("; ")
    >>> print(why)
    moved from North to South to even out their workload
    >>> print(effects)
    South goes from −33.3 % to 0.0 %, North goes from +33.3 % to 0.0 %
    """
    why, reason = _cause(move, territory), move.reason
    text = why if unit is None else labelled(unit(move.unit), why)
    told = [(move.target, reason.gained), (move.source, reason.lost)]
    effects = [
        tr("{territory} goes from {before} to {after}").format(
            territory=territory(number),
            before=percent(effect.before),
            after=percent(effect.after),
        )
        for number, effect in told
        if effect is not None
    ]
    if not effects:
        return text
    effect = ", ".join(effects)
    if criterion is not None:
        effect = tr("in “{workload}” {effects}").format(
            workload=criterion(reason.criterion), effects=effect
        )
    return clauses([text, effect])


def _cause(move: Move, territory: Name) -> str:
    texts = {
        BALANCED: tr("moved from {source} to {target} to even out their workload"),
        EXCHANGED: tr("moved from {source} to {target}, which gives {source} units in return"),
        PASSED_ON: tr("moved from {source} to {target}, which gives units to {third}"),
        TAKEN_ON: tr("moved from {source}, which takes over units of {third}, to {target}"),
        WITH_OTHERS: tr("moved from {source} to {target}, together with the other moves"),
        RELOCATED: tr("moved from {source}, which starts anew elsewhere, to {target}"),
        BORN: tr("moved from {source} to {target}, which starts anew here"),
        CLOSED: tr("moved from {source} to {target}, as {source} closes"),
        DETACHED: _joined_text(
            move.reason, tr("in a detached part of {source} ({units}); joined to {target}")
        ),
        ENCLAVE: tr(
            "in an enclave of {source} ({units}); joined to {target}, the only territory next to it"
        ),
        CUT_OFF: tr("moved from {source}, which it would be cut off from, to {target}"),
        FILLED: _joined_text(move.reason, tr("had no territory; joined to {target}")),
        EXCEPTION: tr("moved from {source} to {target} by the table of exceptions"),
        KEPT_APART: tr("moved from {source} to {target} to part units that must stay apart"),
        REUNITED: tr("joined to {target}, where the rest of its group is"),
        IN_PARENT: tr("moved from {source} to {target}, as {source} is in several parents"),
        BROUGHT_NEAR: tr(
            "moved from {source} to {target}, as the center of {source} is too far, or can't "
            "serve it"
        ),
        LEFT: tr("moved from {source}, who leaves, to {target}"),
        JOINED: tr("moved from {source} to {target}, who joins"),
        SWAPPED: tr("moved from {source} to {target}, as the two change places"),
        EDITED: tr("moved from {source} to {target}"),
    }
    text = texts[move.reason.code]
    if move.source == UNASSIGNED:
        text = _from_none(move.reason.code, text)
    elif move.target == UNASSIGNED:
        text = tr("taken out of {source}")
    return text.format(
        source=_name(move.source, territory),
        target=_name(move.target, territory),
        third=_name(move.reason.third, territory),
        units=_count(move.reason.units),
        border=number(move.reason.border, ",.1f"),
    )


def _from_none(code: str, text: str) -> str:
    """Return what is said of a unit that had no territory; `text` where it names none before."""
    if code in (FILLED, REUNITED):
        return text
    texts = {
        BORN: tr("had no territory; given to {target}, which starts anew here"),
        EXCEPTION: tr("had no territory; given to {target} by the table of exceptions"),
        JOINED: tr("had no territory; given to {target}, who joins"),
    }
    return texts.get(code, tr("had no territory; given to {target}"))


def _joined_text(reason: Reason, joined: str) -> str:
    """Add by what a step's units touch the territory that they join."""
    if round(reason.border, 1) > 0:
        return joined + tr(", which shares {border} km of border")
    return joined + tr(", which is next to it")


def _name(index: int, territory: Name) -> str:
    return "" if index == UNASSIGNED else territory(index)


def _count(units: int) -> str:
    return tr("{count:,} {count:unit|units}").format(count=units)
