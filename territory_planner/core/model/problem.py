"""What a plan is asked to be: one frozen `Problem` that every method of the core reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from .errors import InvalidInput
from .given import (
    checked_centers,
    checked_pairs,
    checked_travel,
    checked_units,
    checked_weights,
    hard_limits_of,
    scaled_targets,
    spread,
)
from .graph import Graph
from .reach import UNLIMITED, Reach
from .sizes import Sizes, checked_sizes
from .text import tr
from .travel_table import Travel

UNASSIGNED = -1

FREE, GAIN_ONLY, FROZEN = 0, 1, 2
"""Territory locks: anything goes; may gain but never lose; neither gains nor loses."""


@dataclass(frozen=True)
class Problem:
    """Units, the workload they carry, how they touch, and the territories that are wanted.

    Make one with `make_problem`, which checks and completes what it is given.

    Attributes
    ----------
    position : (n, d) float64
        Where each unit is, in km: d = 2 in the plane, d = 3 in space for units on the globe.
    globe : bool
        Positions are earth-centred (see `geodesy`); distances follow the ground.
    workload : (n, m) float64
        Non-negative workload of each unit by criterion, in the user's own units.
    weight : (m,) float64
        Importance of each criterion; sums to 1.
    graph : Graph
        Contiguity, islands already joined.
    target : (k, m) float64
        Workload that each territory should carry.
    tolerance : (m,) float64
        Accepted deviation from target as a share (0.05).
    lower, upper : (k, m) float64
        Limits: target and tolerance, narrowed by any minimum and maximum.
    least, most : (k, m) float64
        That minimum and maximum, which no territory may pass whatever its target; 0 and inf
        where there are none.
    start : (n,) int32 or None
        Territory that each unit has today, `UNASSIGNED` for none.
    locked : (n,) bool
        Units that keep the territory they have in `start`.
    territory_lock : (k,) int8
        `FREE`, `GAIN_ONLY` or `FROZEN`.
    center : (k, d) float64 or None
        Fixed centers, one per territory; None lets the method place them.
    center_at_unit : bool
        A free center must be one of its territory's units (else: any point).
    travel : Travel or None
        What serving each unit from each center takes, per workload (minutes, km, km²).
        None: the squared distance (km²). Needs `center`.
    compactness : float
        0 to 100. 0: the tightest balance whatever the shape; 50: the least travel within
        the tolerance; 100: the smoothest, roundest borders within the tolerance.
    apart : (p, 2) int64
        Pairs of units that must be in different territories.
    reach : Reach
        Ways from a fixed center beyond which a revised plan moves no unit farther.
    center_inside : bool
        The unit that holds a fixed center belongs to its territory.
    seat : (k,) int64 or None
        The units that hold the fixed centers, -1 where none is known; None: those nearest to
        them.
    sizes : Sizes or None
        What territories may have at most of, beside their workload.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2, tolerance=0.1)
    >>> problem.n, problem.k
    (6, 2)
    >>> problem.target.ravel().tolist()
    [6.0, 6.0]
    >>> problem.upper.ravel().round(1).tolist()
    [6.6, 6.6]
    """

    position: np.ndarray
    globe: bool
    workload: np.ndarray
    weight: np.ndarray
    graph: Graph
    target: np.ndarray
    tolerance: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    least: np.ndarray
    most: np.ndarray
    start: np.ndarray | None
    locked: np.ndarray
    territory_lock: np.ndarray
    center: np.ndarray | None
    center_at_unit: bool
    travel: Travel | None
    compactness: float
    apart: np.ndarray
    reach: Reach = UNLIMITED
    center_inside: bool = True
    seat: np.ndarray | None = None
    sizes: Sizes | None = None

    @property
    def n(self) -> int:
        """Number of units."""
        return len(self.position)

    @property
    def k(self) -> int:
        """Number of territories."""
        return len(self.target)

    @property
    def bars(self) -> Travel | None:
        """`travel`, where it says of some unit that a center must not serve it; else None."""
        return self.travel if self.travel is not None and self.travel.has_bars else None

    @property
    def mass_weight(self) -> np.ndarray:
        """(m,) float64, what one of each workload counts for in `mass`.

        With one criterion 1; with several, their weights after scaling each to the total of
        the first that anything carries, so that criteria in different units mix.
        """
        return mass_weight_of(self.workload, self.weight)

    @property
    def slack(self) -> np.ndarray:
        """(m,) float64, by how much sums of each workload may differ by rounding alone."""
        return rounding_slack(self.workload.sum(axis=0))

    @property
    def mass(self) -> np.ndarray:
        """(n,) float64, the workload that travel is weighted by: see `mass_weight`."""
        if self.workload.shape[1] == 1:
            return self.workload[:, 0]
        return self.workload @ self.mass_weight


def rounding_slack(total: np.ndarray) -> np.ndarray:
    """Return by how much sums of parts of a total workload (m,) may differ by rounding alone."""
    return 1e-9 * np.maximum(total, 1.0)


def sharing_assigned(problem: Problem, idle: np.ndarray) -> Problem:
    """Return a problem whose territories share the workload of all but some units (n,) bool.

    What balances a plan gives no territory to units without one, so that nobody can carry their
    workload: they count nothing, and targets shrink in proportion. Plans are judged by the
    problem as it was, in which the territories are short of what these units carry.
    """
    if not problem.workload[idle].any():
        return problem
    return with_workload(problem, np.where(idle[:, None], 0.0, problem.workload))


def with_workload(problem: Problem, workload: np.ndarray) -> Problem:
    """Return a problem whose units carry another workload (n, m), shared in the same proportion."""
    total = problem.workload.sum(axis=0)
    left = np.divide(workload.sum(axis=0), total, out=np.ones_like(total), where=total > 0)
    return with_targets(replace(problem, workload=workload), problem.target * left)


def with_targets(
    problem: Problem,
    target: np.ndarray,
    *,
    tolerance: np.ndarray | None = None,
    least: np.ndarray | None = None,
    most: np.ndarray | None = None,
) -> Problem:
    """Return a problem with other targets (k, m), and the limits that come of them.

    Parameters
    ----------
    tolerance : (m,) float64, optional
    least, most : (k, m) float64, optional
        See `Problem`; where left out, they stay.
    """
    tolerance = problem.tolerance if tolerance is None else tolerance
    least = problem.least if least is None else least
    most = problem.most if most is None else most
    lower, upper = limits_about(target, tolerance, least, most)
    return replace(
        problem,
        target=target,
        tolerance=tolerance,
        lower=lower,
        upper=upper,
        least=least,
        most=most,
    )


def limits_about(
    target: np.ndarray, tolerance: np.ndarray, least: np.ndarray, most: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return `Problem.lower` and `Problem.upper`, (k, m) float64 each."""
    low, high = tolerated(target, tolerance)
    return np.maximum(low, least), np.minimum(high, most)


def tolerated(target: np.ndarray, tolerance: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the ends of the tolerance, (m,) or (t, m), about targets (t, m)."""
    return target * (1 - tolerance), target * (1 + tolerance)


def mass_weight_of(workload: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return (m,) float64, see `Problem.mass_weight`, of (n, m) workloads and (m,) weights."""
    if workload.shape[1] == 1:
        return np.ones(1)
    total = workload.sum(axis=0)
    first = total[int(np.argmax(total > 0))]
    return weight * np.divide(first, total, out=np.zeros_like(total), where=total > 0)


def make_problem(
    position: np.ndarray,
    workload: np.ndarray,
    graph: Graph,
    k: int | None = None,
    *,
    globe: bool = False,
    weight: Sequence[float] | None = None,
    target: np.ndarray | None = None,
    tolerance: float | Sequence[float] = 0.05,
    minimum: np.ndarray | None = None,
    maximum: np.ndarray | None = None,
    start: np.ndarray | None = None,
    locked: np.ndarray | None = None,
    territory_lock: np.ndarray | None = None,
    center: np.ndarray | None = None,
    center_at_unit: bool = False,
    travel: np.ndarray | Travel | None = None,
    compactness: float = 50.0,
    apart: np.ndarray | None = None,
    sizes: Sizes | None = None,
) -> Problem:
    """Check what is given, fill in the rest, and return a `Problem`.

    Parameters
    ----------
    position : (n, d) float
        Where each unit is, in km: d = 2 in the plane, d = 3 in space (see `geocentric`).
    workload : (n,) or (n, m) float
        What each unit takes, in one or several workloads, zero or more.
    graph : Graph
        Which units touch.
    k : int, optional
        Number of territories; taken from `center` or `target` when not given.
    globe : bool
        Positions are in space: distances follow the ground.
    weight : (m,) floats, optional
        Importance of each workload, scaled to add up to 1. Default: equal.
    target : (k,) or (k, m) float, optional
        Workload wanted per territory, scaled so that each criterion's targets add up to
        its total. Default: equal shares.
    tolerance : float or (m,) floats
        Accepted deviation as a share of the target.
    minimum, maximum : scalar, (m,) or (k, m) float, optional
        Hard limits on each territory's workload, on top of the tolerance.
    start : (n,) int, optional
        Territory that each unit has today, -1 for none.
    locked : (n,) bool, optional
        Units that keep it.
    territory_lock : (k,) int, optional
        0: free; 1: may gain units, but lose none; 2: neither gains nor loses.
    center : (k, d) float, optional
        Where each territory is served from, as `position`; a method places centers otherwise.
    center_at_unit : bool
        A center that a method places must be one of its territory's units.
    travel : (n, k) float or Travel, optional
        What serving each unit from each center takes, in place of the squared distance; inf
        where a center must not serve a unit. Past ten thousand units, better put together bit by
        bit (`travel_by_units`, `travel_by_centers`).
    compactness : float
        0 to 100, see `Problem`.
    apart : (p, 2) int, optional
        Pairs of units to keep in different territories.
    sizes : Sizes, optional
        What territories may have at most of, beside their workload.

    Returns
    -------
    Problem

    Raises
    ------
    InvalidInput
        When shapes disagree or numbers are negative, missing or out of range.

    Examples
    --------
    Three technicians for six districts in a row; the last works half the hours of the others, and
    the first district stays with the first of them:

    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(
    ...     along,
    ...     [3, 1, 2, 2, 1, 3],
    ...     row,
    ...     target=[2, 2, 1],
    ...     tolerance=0.3,
    ...     start=[0, 0, 1, 1, 2, 2],
    ...     locked=[True, False, False, False, False, False],
    ... )
    >>> problem.target.ravel().round(1).tolist()
    [4.8, 4.8, 2.4]
    """
    position, workload = checked_units(position, workload, graph)
    n, m = workload.shape
    k = _count_of_territories(k, target, center, n)
    target = scaled_targets(target, workload.sum(axis=0), k)
    tolerances = spread(tolerance, (m,), tr("There must be one tolerance, or one per workload."))
    if not (tolerances >= 0).all():
        raise InvalidInput(tr("The tolerance must be zero or more."))
    least, most = hard_limits_of(minimum, maximum, (k, m))
    lower, upper = limits_about(target, tolerances, least, most)
    start, locked = _start_and_locks(start, locked, n, k)
    return Problem(
        position=position,
        globe=globe,
        workload=workload,
        weight=checked_weights(weight, m),
        graph=graph,
        target=target,
        tolerance=tolerances,
        lower=lower,
        upper=upper,
        least=least,
        most=most,
        start=start,
        locked=locked,
        territory_lock=_territory_locks(territory_lock, k),
        center=checked_centers(center, position),
        center_at_unit=center_at_unit,
        travel=checked_travel(travel, center, n, k),
        compactness=float(min(max(compactness, 0.0), 100.0)),
        apart=checked_pairs(apart, n),
        sizes=checked_sizes(sizes, n),
    )


def _count_of_territories(
    k: int | None, target: np.ndarray | None, center: np.ndarray | None, n: int
) -> int:
    given = {len(x) for x in (target, center) if x is not None} | ({k} if k is not None else set())
    if len(given) != 1:
        raise InvalidInput(tr("The numbers of territories, targets and centers disagree."))
    count = given.pop()
    check_count(count, n)
    return count


def check_count(k: int, n: int) -> None:
    """Refuse to make fewer than one or more than n territories of n units.

    Raises
    ------
    InvalidInput
    """
    if k < 1:
        raise InvalidInput(tr("There must be at least one territory."))
    if k > n:
        raise InvalidInput(
            tr(
                "{k:,} territories can't be made of {n:,} {n:unit|units}: ask for at most {n:,}."
            ).format(k=k, n=n)
        )


def _territory_locks(lock: np.ndarray | None, k: int) -> np.ndarray:
    locks = np.zeros(k, dtype=np.int8) if lock is None else np.asarray(lock, dtype=np.int8)
    if locks.shape != (k,) or not np.isin(locks, (FREE, GAIN_ONLY, FROZEN)).all():
        raise InvalidInput(tr("There must be one lock per territory: free, gain only or frozen."))
    return locks


def _start_and_locks(
    start: np.ndarray | None, locked: np.ndarray | None, n: int, k: int
) -> tuple[np.ndarray | None, np.ndarray]:
    locks = np.zeros(n, dtype=bool) if locked is None else np.asarray(locked, dtype=bool)
    if start is None:
        if locks.any():
            raise InvalidInput(tr("Locked units need a starting plan to keep their territory in."))
        return None, locks
    plan = np.asarray(start, dtype=np.int32)
    if plan.shape != (n,) or plan.min() < UNASSIGNED or plan.max() >= k:
        raise InvalidInput(tr("The starting plan names a territory that does not exist."))
    return plan, locks & (plan >= 0)
