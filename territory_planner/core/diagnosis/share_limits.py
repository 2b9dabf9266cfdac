"""ShareLimits on what territories carry: whether they go together, and the least that would help.

Every change that is advised has been tried: with it, these checks find nothing any more.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..guards.locks import pinned_units
from ..model.advice import SHARE, WORKLOAD, enough, low_enough
from ..model.data_classes import dataclass
from ..model.problem import FREE, FROZEN, Problem, limits_about, rounding_slack

COUNT, MAXIMUM, MINIMUM, TOLERANCE = "count", "maximum", "minimum", "tolerance"

_HALVINGS = 100

MOST_TOLERANCE = 10.0
"""As a share; the widest tolerance that can be asked for."""


@dataclass(frozen=True)
class Remedy:
    """A change that makes limits possible.

    Attributes
    ----------
    kind : str
        `COUNT` (make so many territories), `MAXIMUM` (raise it), `MINIMUM` (lower it) or
        `TOLERANCE` (widen it).
    value : float
        To what: territories, workload, or a share. A figure as it is printed, so that it helps
        when it is typed back.
    """

    kind: str
    value: float


def printable(kind: str, value: float, helps: Callable[[float], bool]) -> Remedy:
    """Return a remedy of the printed figure next to a value that is just enough.

    Parameters
    ----------
    helps : callable
        Tells whether a value is enough.
    """
    if kind == MINIMUM:
        return Remedy(kind, low_enough(value, WORKLOAD, helps))
    return Remedy(kind, enough(value, SHARE if kind == TOLERANCE else WORKLOAD, helps))


@dataclass(frozen=True)
class ShareLimits:
    """ShareLimits of the territories that are not frozen, and what these must carry.

    Attributes
    ----------
    target, least, most : (k, m) float64
        See `Problem`.
    tolerance, total : (m,) float64
        `total` is what they carry together.
    weight : (u, m) float64
        Of the units that may be anywhere in them.
    even : bool
        All have the same targets and limits, and there may be another number of them.
    """

    target: np.ndarray
    least: np.ndarray
    most: np.ndarray
    tolerance: np.ndarray
    total: np.ndarray
    weight: np.ndarray
    even: bool

    @property
    def k(self) -> int:
        """Number of territories."""
        return len(self.target)

    @property
    def lower(self) -> np.ndarray:
        """(k, m) float64, the least they may carry by tolerance and minimum."""
        return self._limits[0]

    @property
    def upper(self) -> np.ndarray:
        """(k, m) float64, the most they may carry by tolerance and maximum."""
        return self._limits[1]

    @property
    def _limits(self) -> tuple[np.ndarray, np.ndarray]:
        return limits_about(self.target, self.tolerance, self.least, self.most)

    @property
    def slack(self) -> np.ndarray:
        """(m,) float64, how much workload counts as rounding."""
        return rounding_slack(self.total)


def share_limits(problem: Problem) -> ShareLimits:
    """Return the limits of a problem's territories, frozen ones left out with their units."""
    pinned = pinned_units(problem)
    closed = problem.territory_lock == FROZEN
    frozen = (pinned >= 0) & closed[pinned]
    target, least, most = (each[~closed] for each in (problem.target, problem.least, problem.most))
    alike = all((each == each[:1]).all() for each in (target, least, most))
    free = (problem.territory_lock == FREE).all() and problem.center is None
    return ShareLimits(
        target,
        least,
        most,
        problem.tolerance,
        problem.workload[~frozen].sum(axis=0),
        problem.workload[pinned < 0],
        bool(alike and free and problem.k > 0),
    )


def too_little_room(limits: ShareLimits) -> np.ndarray:
    """Return (m,) bool, whether all maxima together are less than the workload."""
    return limits.upper.sum(axis=0) < limits.total - limits.slack


def too_much_asked(limits: ShareLimits) -> np.ndarray:
    """Return (m,) bool, whether all minima together are more than the workload."""
    return limits.lower.sum(axis=0) > limits.total + limits.slack


def crossed(limits: ShareLimits) -> np.ndarray:
    """Return (m,) bool, whether a territory's minimum is above its maximum."""
    over = (limits.lower > limits.upper + limits.slack) | (limits.least > limits.most)
    return over.any(axis=0)


def too_heavy(limits: ShareLimits) -> np.ndarray:
    """Return (u, m) bool, units that are heavier than the greatest maximum (not the tolerance)."""
    return limits.weight > limits.most.max(axis=0, initial=0.0) + limits.slack


def hogs(limits: ShareLimits, criterion: int) -> np.ndarray:
    """Return (h,) int64, which of the heaviest units leave too little for the other minima.

    No two of them fit into one territory, so that each takes one; empty where enough is left.
    """
    weight = limits.weight[:, criterion]
    order = _heaviest(weight, limits.k - 1)
    heavy, most = weight[order], limits.most[:, criterion].max(initial=0.0)
    apart = np.concatenate([[True], heavy[1:] + heavy[:-1] > most])[: len(heavy)]
    count = int(np.argmin(apart)) if not apart.all() else len(heavy)
    least = np.cumsum(np.sort(limits.least[:, criterion]))
    number = np.arange(1, count + 1)
    asked = np.cumsum(heavy[:count]) + least[limits.k - 1 - number]
    over = asked - limits.total[criterion] - limits.slack[criterion]
    if not count or over.max() <= 0:
        return np.zeros(0, dtype=np.int64)
    return order[: int(over.argmax()) + 1]


def _heaviest(weight: np.ndarray, most: int) -> np.ndarray:
    """Return the heaviest units, the heaviest first, without sorting all."""
    if most < len(weight):
        some = np.sort(np.argpartition(-weight, most)[:most])
        return some[np.argsort(-weight[some], kind="stable")]
    return np.argsort(-weight, kind="stable")


def fits(limits: ShareLimits, criterion: int) -> bool:
    """Tell whether none of these checks finds anything against one workload's limits."""
    checks = (too_little_room, too_much_asked, crossed)
    if any(check(limits)[criterion] for check in checks):
        return False
    return not too_heavy(limits)[:, criterion].any() and not len(hogs(limits, criterion))


def remedies(limits: ShareLimits, criterion: int) -> tuple[tuple[Remedy, ...], bool]:
    """Return the single changes that help, each the least of its kind, and False.

    Where none does, several that help together, and True.
    """
    each = [_least_change(limits, kind, criterion) for kind in _CHANGES]
    single = [*_counts(limits), *(found for found in each if found)]
    if single:
        return tuple(single), False
    changed = limits
    for kind, change in _CHANGES.items():
        changed = change(changed, criterion, _farthest(limits, kind, criterion))
    several = []
    for kind, change in _CHANGES.items():
        tighter = _as_given(changed, limits, kind)
        least = None if fits(tighter, criterion) else _least_change(tighter, kind, criterion)
        if least:
            several.append(least)
        changed = change(tighter, criterion, least.value) if least else tighter
    return tuple(several), True


def _counts(limits: ShareLimits) -> list[Remedy]:
    """Return the number of territories nearest to today's that all limits allow, if any."""
    if not limits.even:
        return []
    each, most, least = limits.total, limits.most[0], limits.least[0]
    needed = np.divide(each, most, out=np.ones_like(each), where=most > 0)
    possible = np.divide(each, least, out=np.full_like(each, np.inf), where=least > 0).min()
    low = max(int(np.ceil(needed - 1e-9).max()), 1)
    high = int(min(possible + 1e-9, len(limits.weight)))
    # What leaves too little for the others does so the less, the fewer others there are.
    wanted = [low] if limits.k < low else list(range(min(limits.k, high), low - 1, -1))[:64]
    for k in wanted:
        tried = _with_count(limits, k)
        if k != limits.k and all(fits(tried, c) for c in range(len(limits.total))):
            return [Remedy(COUNT, k)]
    return []


def _with_count(limits: ShareLimits, k: int) -> ShareLimits:
    return replace(
        limits,
        target=np.tile(limits.total / k, (k, 1)),
        least=np.tile(limits.least[0], (k, 1)),
        most=np.tile(limits.most[0], (k, 1)),
    )


def _least_change(limits: ShareLimits, kind: str, criterion: int) -> Remedy | None:
    """Return the least change of a kind that helps, None where none does."""
    given, farthest = _given(limits, kind, criterion), _farthest(limits, kind, criterion)

    def helps(value: float) -> bool:
        return fits(_CHANGES[kind](limits, criterion, value), criterion)

    if not np.isfinite(given) or not helps(farthest):
        return None
    bad, good = given, farthest
    for _ in range(_HALVINGS):
        middle = (bad + good) / 2
        bad, good = (bad, middle) if helps(middle) else (middle, good)
    return printable(kind, good, helps)


def _given(limits: ShareLimits, kind: str, criterion: int) -> float:
    """Return the tightest limit of a kind that there is."""
    if kind == TOLERANCE:
        return float(limits.tolerance[criterion])
    if kind == MINIMUM:
        return float(limits.least[:, criterion].max())
    return float(limits.most[:, criterion].min())


def _farthest(limits: ShareLimits, kind: str, criterion: int) -> float:
    """Return the limit of a kind that allows all there is to allow."""
    most = {TOLERANCE: MOST_TOLERANCE, MINIMUM: 0.0, MAXIMUM: float(limits.total[criterion])}
    return most[kind]


def _with_maximum(limits: ShareLimits, criterion: int, value: float) -> ShareLimits:
    most = limits.most.copy()
    most[:, criterion] = np.maximum(most[:, criterion], value)
    return replace(limits, most=most)


def _with_minimum(limits: ShareLimits, criterion: int, value: float) -> ShareLimits:
    least = limits.least.copy()
    least[:, criterion] = np.minimum(least[:, criterion], value)
    return replace(limits, least=least)


def _with_tolerance(limits: ShareLimits, criterion: int, value: float) -> ShareLimits:
    tolerance = limits.tolerance.copy()
    tolerance[criterion] = max(tolerance[criterion], value)
    return replace(limits, tolerance=tolerance)


_CHANGES: dict[str, Callable[[ShareLimits, int, float], ShareLimits]] = {
    MAXIMUM: _with_maximum,
    MINIMUM: _with_minimum,
    TOLERANCE: _with_tolerance,
}
"""How limits look with a change of each kind, in the order in which they are advised."""


def _as_given(changed: ShareLimits, given: ShareLimits, kind: str) -> ShareLimits:
    """Return changed limits with those of a kind as they were given."""
    if kind == TOLERANCE:
        return replace(changed, tolerance=given.tolerance)
    if kind == MINIMUM:
        return replace(changed, least=given.least)
    return replace(changed, most=given.most)
