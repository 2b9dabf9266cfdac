"""Rules beyond balance and contiguity: groups, parents, pairs apart, exceptions.

They concern units by number; `reduction`, `parents` and `rivals` make the methods keep them.
"""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass


@dataclass(frozen=True)
class Rules:
    """What units are asked for beyond their territory's workload and contiguity.

    Attributes
    ----------
    given : (n,) int32
        Territory of each exception, `UNASSIGNED` for all other units.
    apart : (p, 2) int64
        Pairs of units to keep in different territories.
    group : (n,) int32
        Group that a unit stays together with, -1 for none.
    parent : (n,) int32
        Parent that a unit's territory must not leave, -1 for none.
    """

    given: np.ndarray
    apart: np.ndarray
    group: np.ndarray
    parent: np.ndarray

    @property
    def any(self) -> bool:
        """Tell whether there is anything to keep to."""
        named = (self.given, self.group, self.parent)
        return bool(len(self.apart)) or any(bool((each >= 0).any()) for each in named)


def no_rules(n: int) -> Rules:
    """Return the rules of `n` units that nothing is asked of."""
    nothing = np.full(n, -1, dtype=np.int32)
    return Rules(nothing, np.empty((0, 2), dtype=np.int64), nothing, nothing)
