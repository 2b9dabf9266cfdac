"""The one record of what is wrong with a plan, whoever lists, writes, repairs or counts it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..model.problem import UNASSIGNED

WITHOUT_TERRITORY = "unassigned"
EMPTY = "empty"
COUNT = "number of territories"
DETACHED, ENCLAVE, BARRIER = "contiguity", "enclave", "barrier"
TOLERANCE, MINIMUM, MAXIMUM = "tolerance", "minimum", "maximum"
UNIT_LOCK = "unit lock"
LOST, GAINED = "territory lock: lost", "territory lock: gained"
EXCEPTION, PAIR, GROUP, PARENT = "exception", "apart", "group", "parent"
CENTER, CENTERLESS, HOMELESS = "center", "no center", "center without territory"
NO_WAY, DISTANCE, DURATION = "travel cost", "maximum distance", "maximum time"
SPACING = "center spacing"
UNCOVERED, OVERLAP = "uncovered", "overlap"
"""Units without a territory; a territory without units; more or fewer territories than asked for;
a part away from its territory, such a part that touches one other alone, one that only a barrier
keeps away; load outside of the tolerance about the target; below or above the hard limits; a
locked unit elsewhere than in the plan before; a frozen or gain-only territory without a unit it
had; a frozen one with a unit it did not have; exceptions out of place; two units together that
must be apart; a group torn apart; a territory across a parent's border; a territory without the
unit that holds its center, without a center, a center without a territory; units that a center
can't serve; too far from it; too long on the way from it; centers too near to each other; land
that no unit covers, or two do."""

KILOMETRES, TERRITORIES, SQUARE_METRES, MINUTES = -1, -2, -3, -4
"""What an amount is of that is no workload."""

NO_OTHER, LOCKED = "no other", "locked"
"""Why moving units can't repair it: no other center would do; locks hold them."""


def _no_units() -> np.ndarray:
    return np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, eq=False)
class Issue:
    """One thing that is wrong with a plan: the facts that `listing.explain_issue` puts in words.

    Attributes
    ----------
    kind : str
        One of the module's constants.
    territories : tuple of int
        The territory concerned first, then others: the one that an enclave lies in, the one that
        most of a group is in, that of the other center. None for units without a territory.
    units : (u,) int64
        Units concerned, ascending; none where it is the territory as a whole.
    amount : float
        By how much: beyond the limit, or the workload of the units concerned. Below a tolerance
        or without units it is negative.
    of : int
        Which workload `amount` is of, or `KILOMETRES`, `MINUTES`, `TERRITORIES` or
        `SQUARE_METRES`.
    limit : float
        What it should be at most (at least, for a minimum), in the same; NaN where that says
        nothing.
    wholes : tuple of int
        The group that the units belong to; or the parent they are in and the territory's own.
    box : tuple of 4 floats
        Lowest x and y, highest x and y of land that no unit covers; else empty.
    why : str
        Why moving units can't repair it: a reason of the module or of the method that tried; ''
        where they may.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, validate_plan
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> found = validate_plan(problem, np.array([0, 0, 1, 1, 1, -1]))[0]
    >>> found.kind, found.units.tolist(), found.amount
    ('unassigned', [5], 3.0)
    """

    kind: str
    territories: tuple[int, ...] = ()
    units: np.ndarray = field(default_factory=_no_units)
    amount: float = 0.0
    of: int = 0
    limit: float = float("nan")
    wholes: tuple[int, ...] = ()
    box: tuple[float, ...] = ()
    why: str = ""

    @property
    def territory(self) -> int:
        """The territory concerned, `UNASSIGNED` for none."""
        return self.territories[0] if self.territories else UNASSIGNED

    @property
    def key(self) -> tuple[object, ...]:
        """What it is about, which stays when its amount or some of its units change."""
        return self.kind, self.territories[:1], self.of, self.wholes[:1]
