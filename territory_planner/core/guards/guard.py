"""What a rule says of moves: the one protocol of all that keep units from territories."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


class Guard:
    """A rule that moves must not break further than it is broken.

    A rule is a subclass that says what it refuses; `of_problem.guards_of` lists them. Methods ask
    all of them, and know none by name.

    Attributes
    ----------
    why : str
        What a method that tried gives as its reason; see `Issue.why`.
    of_pieces : bool
        What it refuses of a piece of units, it refuses of some unit alone.
    """

    why: str = ""
    of_pieces: bool = True

    def refuses(self, owner: Sequence[int], units: Sequence[int], territory: int) -> bool:
        """Tell whether units must not go to a territory, all together.

        Parameters
        ----------
        owner : n ints
            Who has each unit now, `UNASSIGNED` for nobody.
        """
        raise NotImplementedError

    def refused(self, assignment: np.ndarray, unit: np.ndarray, into: np.ndarray) -> np.ndarray:
        """Tell (c,) bool which moves of one unit each are refused, in a plan (n,)."""
        owner: list[int] = assignment.tolist()
        moves = zip(unit.tolist(), into.tolist())
        return np.array([self.refuses(owner, (i,), j) for i, j in moves], dtype=bool)

    def holds(self, unit: int) -> bool:
        """Tell whether a unit must go nowhere at all, so that nothing else need be asked."""
        return False

    def note(self, unit: int, source: int, target: int) -> None:
        """Take note that a unit has changed hands; most rules look at owners alone."""
