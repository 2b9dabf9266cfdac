"""A plan that was proposed and is shown before it is applied."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

import numpy as np

from ....core.live.tally import Tally
from ....core.model.data_classes import dataclass
from ....core.model.problem import UNASSIGNED

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
    adapts : bool
        Moves can be refused: what is proposed is found anew then.
    begun : tuple of str
        Names of territories that would begin; their numbers follow those of the plan.
    ended : tuple of int
        Territories that would end.
    asked : dict of int to (m,) float64
        Targets that territories would have of their own, by number.
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
    adapts: bool = False
    begun: tuple[str, ...] = ()
    ended: tuple[int, ...] = ()
    asked: Mapping[int, np.ndarray] = field(default_factory=dict)

    @property
    def known(self) -> int:
        """Number of the first territory that would begin."""
        return self.tally.k - len(self.begun)

    @property
    def changes_list(self) -> bool:
        """Whether territories would begin or end."""
        return bool(self.begun or self.ended)

    def territories(self, active: np.ndarray) -> np.ndarray:
        """Return the territories that there would be, ascending, where `active` are there now."""
        # One that was off the list is on it again with its first unit.
        gaining = self.territory[self.territory != UNASSIGNED]
        new = np.arange(self.known, self.tally.k)
        return np.union1d(np.setdiff1d(active, self.ended), np.append(new, gaining))

    def name(self, territory: int, name: Callable[[int], str]) -> str:
        """Return what a territory is called; `name` gives what those of the plan are called."""
        return name(territory) if territory < self.known else self.begun[territory - self.known]


def preview_of(
    tally: Tally,
    assignment: np.ndarray,
    title: str,
    reasons: tuple[str, ...] = (),
    good: str = "",
    moved: str = "",
    why: Mapping[int, str] | None = None,
    begun: tuple[str, ...] = (),
    target: np.ndarray | None = None,
) -> Preview:
    """Return what going from the plan of `tally` to `assignment` (n,) would mean.

    Parameters
    ----------
    begun : tuple of str
        Names of territories that `assignment` numbers after those of the tally.
    target : (k, m) float64, optional
        What all these should carry then.
    """
    units = np.flatnonzero(tally.assignment != assignment)
    after = tally.fork()
    if begun:
        after.grow(tally.k + len(begun))
    if target is not None:
        after.set_targets(target)
    after.move(units, assignment[units])
    territory = assignment[units].astype(np.int32)
    return Preview(
        title, units, territory, after, reasons, good, moved, why or {}, begun=tuple(begun)
    )
