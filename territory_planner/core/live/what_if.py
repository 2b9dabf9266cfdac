"""What moving one unit of a plan would do."""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass


@dataclass(frozen=True)
class WhatIf:
    """What moving one unit to another territory would do.

    Attributes
    ----------
    source, target : int
        Territory that loses and that gains the unit; `UNASSIGNED` for none.
    before, after : (2, m) float64
        Deviations of source and target as shares, now and after the move; NaN for none.
    pieces : int
        Pieces that the unit's part of the source falls into; more than 1: the move cuts it.
    touches : bool
        The unit touches the target (or the target is empty, or none): it stays whole.
    known : bool
        Contiguity is known; else `pieces` is 1 and `touches` True.
    """

    source: int
    target: int
    before: np.ndarray
    after: np.ndarray
    pieces: int
    touches: bool
    known: bool

    @property
    def cuts(self) -> bool:
        """The source would fall into more parts than now."""
        return self.pieces > 1
