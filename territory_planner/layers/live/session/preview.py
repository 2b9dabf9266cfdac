"""A plan that was proposed and is shown before it is applied."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ....core.live.tally import Tally


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
        How good the plan would be at least, where that is known.
    """

    title: str
    units: np.ndarray
    territory: np.ndarray
    tally: Tally
    reasons: tuple[str, ...] = ()
    good: str = ""


def preview_of(
    tally: Tally,
    assignment: np.ndarray,
    title: str,
    reasons: tuple[str, ...] = (),
    good: str = "",
) -> Preview:
    """Return what going from the plan of `tally` to `assignment` (n,) would mean."""
    units = np.flatnonzero(tally.assignment != assignment)
    after = tally.fork()
    after.move(units, assignment[units])
    return Preview(title, units, assignment[units].astype(np.int32), after, reasons, good)
