"""What changed between two plans and why, in a planner's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from .problem import UNASSIGNED, Problem
from .text import percent, tr

Name = Callable[[int], str]
"""Gives the name of a unit or a territory by its index."""

(
    BALANCED,
    RELOCATED,
    CLOSED,
    DETACHED,
    ENCLAVE,
    FILLED,
    EXCEPTION,
    KEPT_APART,
    REUNITED,
    IN_PARENT,
    BROUGHT_NEAR,
    EDITED,
) = (
    "balanced",
    "relocated",
    "closed",
    "detached",
    "enclave",
    "filled",
    "exception",
    "kept apart",
    "reunited",
    "parent",
    "brought near",
    "edited",
)
"""Why a unit moved: to even out workload; because its territory starts anew elsewhere, or it
is where one does; its territory closes; it was cut off from its territory; it was wholly
inside another; it had no territory; it is assigned whatever the map says; to part
two units that must stay apart; to be where most of its group is; as most of its territory is
in another parent; as its center was too far or could not serve it; no reason known."""

BY_RULE = (EXCEPTION, KEPT_APART, REUNITED, IN_PARENT, EDITED)
"""Reasons that have nothing to do with balance."""


@dataclass(frozen=True)
class Reason:
    """Why a move was made.

    Attributes
    ----------
    code : str
        One of the module's constants.
    units : int
        Units that moved together for this reason.
    border : float
        Border (km) that they share with the territory they joined.
    before, after : float
        Deviation of the territory they joined, as a share.
    """

    code: str = EDITED
    units: int = 1
    border: float = 0.0
    before: float = 0.0
    after: float = 0.0


@dataclass(frozen=True)
class Move:
    """A unit that changes hands.

    Attributes
    ----------
    unit : int
    source, target : int
        Territories, `UNASSIGNED` for none.
    workload : tuple of m floats
    reason : Reason
    """

    unit: int
    source: int
    target: int
    workload: tuple[float, ...]
    reason: Reason = field(default=Reason())


def moves_between(
    problem: Problem,
    before: np.ndarray,
    after: np.ndarray,
    reason: Callable[[int], Reason] | None = None,
) -> tuple[Move, ...]:
    """List the units that differ between two plans, ascending.

    Parameters
    ----------
    before, after : (n,) int
    reason : callable, optional
        Gives the reason for a unit's move (default: `EDITED`).
    """
    return tuple(
        Move(
            unit,
            int(before[unit]),
            int(after[unit]),
            tuple(problem.workload[unit].tolist()),
            reason(unit) if reason else Reason(),
        )
        for unit in np.flatnonzero(np.asarray(before) != np.asarray(after)).tolist()
    )


def disruption(problem: Problem, before: np.ndarray, after: np.ndarray) -> tuple[int, float]:
    """Return (units that change hands, their share of all workload in percent).

    A unit that had no territory before does not change hands.
    """
    moved = (np.asarray(before) != np.asarray(after)) & (np.asarray(before) != UNASSIGNED)
    total = problem.mass.sum()
    share = 100.0 * float(problem.mass[moved].sum() / total) if total > 0 else 0.0
    return int(moved.sum()), share


def explain(move: Move, territory: Name, unit: Name | None = None) -> str:
    """Say why `move` was made.

    Parameters
    ----------
    territory, unit : callable
        Give the name of a territory and of a unit; without `unit` the sentence leaves
        it out, for a table that has it in a column of its own.
    """
    why = _cause(move, territory)
    text = why if unit is None else f"{unit(move.unit)}: {why}"
    if move.target == UNASSIGNED or move.reason.code in BY_RULE:
        return text
    effect = tr("{target} goes from {before} to {after}").format(
        target=territory(move.target),
        before=percent(move.reason.before),
        after=percent(move.reason.after),
    )
    return f"{text}; {effect}"


def _cause(move: Move, territory: Name) -> str:
    texts = {
        BALANCED: tr("moved from {source} to {target} to even out their workload"),
        RELOCATED: tr("moved from {source} to {target}, as a territory starts anew elsewhere"),
        CLOSED: tr("moved from {source} to {target}, as {source} closes"),
        DETACHED: _detached_text(move.reason),
        ENCLAVE: tr("in an enclave of {source} ({units}); joined to {target}, which surrounds it"),
        FILLED: _filled_text(move.reason),
        EXCEPTION: tr("moved from {source} to {target} by the table of exceptions"),
        KEPT_APART: tr("moved from {source} to {target} to part units that must stay apart"),
        REUNITED: tr("joined to {target}, where most of its group is"),
        IN_PARENT: tr("moved from {source} to {target}, as {source} is in another parent"),
        BROUGHT_NEAR: tr(
            "moved from {source} to {target}, as the center of {source} is too far, or can't "
            "serve it"
        ),
        EDITED: tr("moved from {source} to {target}"),
    }
    return texts[move.reason.code].format(
        source=_name(move.source, territory),
        target=_name(move.target, territory),
        units=_count(move.reason.units),
        border=f"{move.reason.border:,.1f}",
    )


def _detached_text(reason: Reason) -> str:
    if reason.border > 0:
        return tr(
            "in a detached part of {source} ({units}); "
            "joined to {target}, which shares {border} km of border"
        )
    return tr("in a detached part of {source} ({units}); joined to {target}, which touches it")


def _filled_text(reason: Reason) -> str:
    if reason.border > 0:
        return tr("had no territory; joined to {target}, which shares {border} km of border")
    return tr("had no territory; joined to {target}, which touches it")


def _name(index: int, territory: Name) -> str:
    return tr("no territory") if index == UNASSIGNED else territory(index)


def _count(units: int) -> str:
    return tr("1 unit") if units == 1 else tr("{n:,} units").format(n=units)
