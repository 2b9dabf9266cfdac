"""A plan that was proposed and is shown before it is applied."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from ....core.live.tally import Tally

NONE = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True)
class Preview:
    """Units that would move, and the totals after.

    Attributes
    ----------
    title : str
        What would be done ("Balance"); becomes the name of the undo step.
    units : (u,) int64
        Units that would move, ascending.
    territory : (u,) int32
        Where each would go, `UNASSIGNED` for none.
    tally : Tally
        Totals as they would be.
    reasons : tuple of str
        Sentences that explain the moves, for the panel; may be fewer than the units.
    good : str
        What is proven of the plan, where something is.
    moved : str
        How much would move, by the measure that was asked for ("2.10 % of the customers").
    why : mapping of int to str
        Why each unit would move, in the order of the moves.
    refused : (r,) int64
        Units that were proposed to move before and are held where they are.
    """

    title: str
    units: np.ndarray
    territory: np.ndarray
    tally: Tally
    reasons: tuple[str, ...] = ()
    good: str = ""
    moved: str = ""
    why: Mapping[int, str] = field(default_factory=dict)
    refused: np.ndarray = field(default_factory=NONE.copy)


def preview_of(
    tally: Tally,
    assignment: np.ndarray,
    title: str,
    reasons: tuple[str, ...] = (),
    good: str = "",
    moved: str = "",
    why: Mapping[int, str] | None = None,
) -> Preview:
    """Return what going from the plan of `tally` to `assignment` (n,) would mean."""
    units = np.flatnonzero(tally.assignment != assignment)
    after = tally.fork()
    after.move(units, assignment[units])
    territory = assignment[units].astype(np.int32)
    return Preview(title, units, territory, after, reasons, good, moved, why or {})
