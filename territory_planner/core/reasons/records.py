"""The records of an answer to “Why here?”: what breaks, what would turn it, what changes."""

from __future__ import annotations

from dataclasses import field

import numpy as np

from ..checks.issue import Issue
from ..model.data_classes import dataclass

TARGET, WORKLOAD, LINK = "target", "workload", "link"
"""What can change besides the rule that breaks, which is named by its kind (`checks.issue`): what
a territory should carry; what the unit carries; that two units touch."""


@dataclass(frozen=True)
class Amendment:
    """A change of data, target or rule.

    Attributes
    ----------
    what : str
        A constant of this module, or the kind of the rule that changes.
    territory : int
        Whose target, lock or center it is; -1 where that says nothing.
    of : int
        Which workload it is of, see `Issue.of`.
    now, needed : float
        What it is, and what it must be at least, or at most where it is more now. NaN where the
        rule is given up for these units, or two of them are linked.
    units : tuple of int
        The units that it is about, besides the one that moves.
    """

    what: str
    territory: int = -1
    of: int = 0
    now: float = float("nan")
    needed: float = float("nan")
    units: tuple[int, ...] = ()

    @property
    def size(self) -> float:
        """How large it is as a share of what is now; 1 where it is no number."""
        if np.isnan(self.needed):
            return 1.0
        return abs(self.needed - self.now) / max(abs(self.now), 1e-300)

    @property
    def key(self) -> tuple[object, ...]:
        """What it changes."""
        return self.what, self.territory, self.of, self.units


Turn = tuple[Amendment, ...]
"""Changes that turn an answer together, and not without any of them."""


@dataclass(frozen=True)
class Broken:
    """A rule that a move would break, or break further.

    Attributes
    ----------
    issue : Issue
        What would be wrong then.
    rule : tuple of Amendment
        What of the rule (for contiguity: which links) would have to change; nothing where no
        change would do.
    target : Amendment or None
        Which target would do instead.
    """

    issue: Issue
    rule: Turn
    target: Amendment | None = None


@dataclass(frozen=True)
class BorderPairs:
    """Units, each with a territory beside it that it is not in.

    Attributes
    ----------
    unit : (p,) int64
        Ascending.
    source, target : (p,) int64
        Its territory (-1 for none), and the one beside it.
    border : (p,) float64
        km by which all borders between territories grow when it goes there.
    """

    unit: np.ndarray
    source: np.ndarray
    target: np.ndarray
    border: np.ndarray

    def __len__(self) -> int:
        return len(self.unit)


@dataclass(frozen=True)
class Answer:
    """Why a unit is not in a territory beside it.

    Attributes
    ----------
    unit, source, target : int
        The unit, its territory (-1 for none), and the one beside it.
    before, after : (2, m) float64
        Deviations of both, now and once it has moved, as shares; NaN for no territory.
    way : (2,) float64
        From the center of each to the unit, as centers are now; NaN where it is not known.
    way_of : int
        What that is measured in: `KILOMETRES` or `MINUTES`.
    border : float
        km by which all borders between territories grow.
    travel : float
        By how much the plan's travel grows: see `travel_changes.plan_travel`.
    broken : tuple of Broken
        The rules that the move breaks; none: it may go there.
    turns : tuple of Turn
        Ways to turn the answer, the smallest change first; none where nothing breaks, or no
        single change can be named: of the last unit of a territory, and of exceptions.
    """

    unit: int
    source: int
    target: int
    before: np.ndarray
    after: np.ndarray
    way: np.ndarray
    way_of: int
    border: float
    travel: float = float("nan")
    broken: tuple[Broken, ...] = field(default=())
    turns: tuple[Turn, ...] = field(default=())

    @property
    def is_farther(self) -> bool:
        """Whether the unit is nearer to the center that it has."""
        return bool(self.way[1] > self.way[0])
