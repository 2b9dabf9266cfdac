"""How many territories: the fewest or the most that keep the limits, or the best of a range."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ..model.data_classes import dataclass
from ..model.errors import Infeasible, InvalidInput
from ..model.progress import SILENT, Progress
from ..model.text import tr

GIVEN, FEWEST, MOST, BEST = "given", "fewest", "most", "best"
MODES = (GIVEN, FEWEST, MOST, BEST)

TURN = 0.4
"""Share of the progress that is left which each count takes where their number is unknown."""


@dataclass(frozen=True)
class Trial:
    """What one number of territories gives.

    Attributes
    ----------
    k : int
    is_within : bool
        Its plan keeps all limits but for what no plan can avoid.
    deviation : float
        Its largest deviation as a share; inf without a plan.
    cost : float
        See `measures.cost`; inf without a plan.
    optimality_gap : float or None
        How far the cost can be above the least, as a share, where known.
    obstacle : str
        What it breaks, in words, or why there is none; empty when nothing is broken.
    """

    k: int
    is_within: bool
    deviation: float
    cost: float
    optimality_gap: float | None = None
    obstacle: str = ""


def counts_allowed(
    total: np.ndarray, least: np.ndarray | None, most: np.ndarray | None
) -> tuple[float, float]:
    """Return the least and the greatest number of territories that limits leave room for.

    Parameters
    ----------
    total : (m,) float64
        Workload of all units.
    least, most : (m,) float64 or None
        Minimum and maximum of a territory.

    Returns
    -------
    least, greatest : float
        Whole numbers; inf where nothing limits them, or where a maximum of 0 leaves none.
    """
    low, high = 1.0, np.inf
    if most is not None:
        needed = np.divide(total, most, out=np.full_like(total, np.inf), where=most > 0)
        low = max(low, float(np.ceil(needed[total > 0] - 1e-9).max(initial=1.0)))
    if least is not None and (least > 0).any():
        high = float(np.floor((total[least > 0] / least[least > 0]).min() + 1e-9))
    return low, high


Attempt = Callable[[int, Progress], Trial]


def try_counts(
    mode: str, low: int, high: int, attempt: Attempt, progress: Progress = SILENT
) -> list[Trial]:
    """Try numbers of territories from `low` to `high` until it is known which one to take.

    `BEST` tries all. `FEWEST` and `MOST` go from the near end in steps that double, then halve
    the last step: they take it that once a count keeps the limits, those beyond it do, too.

    Parameters
    ----------
    attempt : callable
        Designs so many territories and says what came out.

    Returns
    -------
    list of Trial, by rising number.

    Raises
    ------
    InvalidInput
        When the mode is unknown or the range is empty.
    """
    if not 1 <= low <= high:
        raise InvalidInput(
            tr("There is no number of territories from {low:,} to {high:,}.").format(
                low=low, high=high
            )
        )
    if mode == BEST:
        found = _try_all(range(low, high + 1), attempt, progress)
    elif mode == FEWEST:
        found = _search(range(low, high + 1), attempt, progress)
    elif mode == MOST:
        found = _search(range(high, low - 1, -1), attempt, progress)
    else:
        raise InvalidInput(tr("Unknown way to count: {mode}").format(mode=mode))
    return sorted(found, key=lambda trial: trial.k)


def choose(mode: str, trials: Sequence[Trial]) -> Trial:
    """Return the trial to take among those that keep the limits.

    The best of a range has the least travel times number of territories: travel by itself
    falls as the number rises (about in inverse proportion), whatever the land.

    Raises
    ------
    Infeasible
        When none keeps the limits, with the one that comes nearest and what it lacks.
    """
    within = [trial for trial in trials if trial.is_within]
    if not within:
        near = nearest(mode, trials)
        raise Infeasible(
            tr(
                "No number of territories from {low:,} to {high:,} was found to keep all limits. "
                "The nearest is {k:,}: {obstacle}"
            ).format(
                low=trials[0].k,
                high=trials[-1].k,
                k=near.k,
                obstacle=near.obstacle,
            ),
            "count",
        )
    if mode == BEST:
        return min(within, key=lambda trial: (trial.cost * trial.k, trial.k))
    return within[0] if mode == FEWEST else within[-1]


def nearest(mode: str, trials: Sequence[Trial]) -> Trial:
    """Return the trial that comes nearest to keeping the limits."""
    onward = -1 if mode == FEWEST else 1
    return min(trials, key=lambda trial: (trial.deviation, onward * trial.k))


def _try_all(counts: range, attempt: Attempt, progress: Progress) -> list[Trial]:
    width = 100.0 / len(counts)
    return [
        attempt(k, progress.part(width * turn, width * (turn + 1))) for turn, k in enumerate(counts)
    ]


def _search(counts: range, attempt: Attempt, progress: Progress) -> list[Trial]:
    """Look for the first of `counts` that is within limits."""
    tried: dict[int, Trial] = {}
    done = 0.0

    def is_within(at: int) -> bool:
        nonlocal done
        start, done = done, done + (100.0 - done) * TURN
        tried[at] = attempt(counts[at], progress.part(start, done))
        return tried[at].is_within

    bad, at, step, last = -1, 0, 1, len(counts) - 1
    while not is_within(at):
        if at == last:
            return list(tried.values())
        bad, at, step = at, min(at + step, last), step * 2
    while at - bad > 1:
        middle = (at + bad) // 2
        if is_within(middle):
            at = middle
        else:
            bad = middle
    return list(tried.values())
