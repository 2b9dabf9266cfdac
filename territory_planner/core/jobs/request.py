"""All that is asked of a plan of territories, whoever asks: what each job takes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..checks.rules import Rules
from ..location.recenter import TravelFrom
from ..model.data_classes import dataclass
from ..model.moves import BY_NUMBER, Called
from ..model.problem import Problem
from ..model.progress import Progress
from ..model.reach import UNLIMITED, Reach
from ..model.travel_table import Travel
from ..travel.straight import straight_block
from ..travel.touring import Touring


@dataclass(frozen=True)
class GivenCenters:
    """Centers that were given, and which territory each is of.

    Attributes
    ----------
    position : (c, d) float64
        In km.
    unit : (c,) int64
        The unit that holds each.
    owner : (c,) int64 or None
        The territory that each is of by its name, -1 for none; None: each is of the territory
        that holds it.
    required : (c,) bool
        Those that must have a territory.
    travel : Travel or None
        What ways from them take, where that was given ready-made.
    inside : bool
        The unit that holds a center belongs to its territory.
    """

    position: np.ndarray
    unit: np.ndarray
    owner: np.ndarray | None
    required: np.ndarray
    travel: Travel | None = None
    inside: bool = True

    @property
    def c(self) -> int:
        """Number of centers."""
        return len(self.position)


@dataclass(frozen=True)
class Measured:
    """How ways are measured that are not plain, found when they are asked for.

    Attributes
    ----------
    between : callable of (Problem, Progress)
        Gives what ways between units take.
    from_centers : callable of (Problem, (k, d) float64, (k,) int64, Progress)
        Gives ways from centers at places (km), each held by a unit.
    """

    between: Callable[[Problem, Progress], TravelFrom]
    from_centers: Callable[[Problem, np.ndarray, np.ndarray, Progress], Travel | None]


@dataclass(frozen=True)
class Serving:
    """How territories are to be served.

    Attributes
    ----------
    centers : GivenCenters or None
    reach : Reach
        How far a unit may be from its center; time is what `ways` measure.
    spacing : float
        Straight km that centers keep from each other; 0 for no limit.
    ways : Measured or None
        None: ways are straight and count by their square, or ready-made.
    """

    centers: GivenCenters | None = None
    reach: Reach = UNLIMITED
    spacing: float = 0.0
    ways: Measured | None = None

    def between(self, problem: Problem, progress: Progress) -> TravelFrom:
        """Return what ways between units take: measured, or straight, squared."""
        if self.ways is not None:
            return self.ways.between(problem, progress)
        place = problem.position
        return lambda served, seats: np.square(straight_block(problem, place[served], place[seats]))


NO_LIMITS = (None, None)


@dataclass(frozen=True)
class Request:
    """What is asked of a plan.

    Attributes
    ----------
    problem : Problem
        Of all units; starts from the plan to revise, or from the one that locks hold on to.
    rules : Rules
    called : Called
    hard : two of (m,) float64 or None
        Least and greatest workload of a territory, where given.
    barred : (e, 2) int64 or None
        Units that touch, but across a barrier, so that they are no neighbours.
    serving : Serving
    number : int or None
        How many territories there should be, where that is asked for.
    is_shared : bool
        Targets are equal shares.
    remarks : tuple of str
        What the user should know whatever comes out.
    touring : Touring or None
        Travel inside territories, where the first workload is to count it; the problem's is
        service alone.
    """

    problem: Problem
    rules: Rules
    called: Called = BY_NUMBER
    hard: tuple[np.ndarray | None, np.ndarray | None] = NO_LIMITS
    barred: np.ndarray | None = None
    serving: Serving = Serving()
    number: int | None = None
    is_shared: bool = True
    remarks: tuple[str, ...] = ()
    touring: Touring | None = None
