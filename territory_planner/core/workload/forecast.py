"""The workload of a coming period from that of past ones: pooled, plain, and tested on the past.

A single unit's past is too short and noisy to tell its own trend: methods that fit each series by
itself lose to "as last year". So everything but a unit's level is learned from all units together:

- level: the unit's past, recent steps weighing more, each divided by what its season lets expect;
- seasons: the unit's own, drawn towards those of all units as far as its own are noise (an
  empirical Bayes estimate, after James and Stein);
- drift: the growth of the total over some past years, whole, halved or left aside.

How fast the past fades and how much drift counts is chosen by what did best on the past that was
known at the time, and the best quarter of the choices is averaged. The same back-test tells
whether this beats last year; where it does not, last year is the forecast.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..model.data_classes import dataclass
from ..model.errors import InvalidInput
from ..model.progress import SILENT, Progress
from ..model.text import tr
from .interval import interval

FADES = (0.1, 0.2, 0.35, 0.5, 0.8)
"""How much a step that is a year older weighs."""

DRIFTS = ((0.0, 1), (0.5, 1), (0.5, 3), (0.5, 5), (1.0, 1), (1.0, 3), (1.0, 5))
"""Share of the total's growth that counts, and over how many years that is measured."""

Choice = tuple[float, float, int]
"""A fade, a share of drift, and over how many years drift is measured."""

AVERAGED = 0.25
"""Share of the choices that are averaged, the best on the past first."""

MOST_TESTS = 12
"""Latest back-tests that are told."""

FEWEST_TESTS = 5
"""Back-tests lie a year apart where there are as many, else a quarter of a year."""

LEAST_GROWTH, MOST_GROWTH = 0.5, 2.0
"""Of a year: what is beyond is no drift, but records that begin or end."""


@dataclass(frozen=True)
class Backtest:
    """Forecasts of the past by what was known then, against what came.

    Attributes
    ----------
    origin : (b,) int64
        How many steps were known in each test.
    error, last_year_error : (b,) float64
        Sum over units of the absolute errors of the pooled forecast and of "as last year".
    total_error : (b,) float64
        Error of the forecast's total, as a share of what came.
    amount : (b,) float64
        What came, all units together.
    """

    origin: np.ndarray
    error: np.ndarray
    last_year_error: np.ndarray
    total_error: np.ndarray
    amount: np.ndarray

    @property
    def wape(self) -> float:
        """Weighted absolute percentage error of the pooled forecast, as a share; NaN untested."""
        return _share(self.error, self.amount)

    @property
    def last_year_wape(self) -> float:
        """The same of "as last year"."""
        return _share(self.last_year_error, self.amount)

    @property
    def pooled_wins(self) -> bool:
        """Whether the pooled forecast did better than last year."""
        return bool(self.error.sum() < self.last_year_error.sum())


@dataclass(frozen=True)
class Forecast:
    """The workload of coming steps.

    Attributes
    ----------
    steps : (n, h) float64
        Each unit's in each step.
    low, high : (n,) float64
        Interval of each unit's sum over the steps; NaN where there was nothing to test by.
    last_year : (n, h) float64
        The same steps of the last year.
    is_pooled : bool
        The forecast is the pooled one; else it is last year's.
    backtest : Backtest
    """

    steps: np.ndarray
    low: np.ndarray
    high: np.ndarray
    last_year: np.ndarray
    is_pooled: bool
    backtest: Backtest

    @property
    def amount(self) -> np.ndarray:
        """(n,) float64, each unit's sum over the steps."""
        return np.asarray(self.steps.sum(axis=1))


def forecast(
    history: np.ndarray,
    season: int,
    ahead: int,
    *,
    level: float = 0.8,
    progress: Progress = SILENT,
) -> Forecast:
    """Forecast the next steps of all units.

    Parameters
    ----------
    history : (n, t) float64
        Workload of each unit in each past step, oldest first; zero or more.
    season : int
        Steps in a year: 12, 4 or 1.
    ahead : int
        Steps to forecast.
    level : float
        Share of cases that intervals should hold.

    Raises
    ------
    InvalidInput
        When the history is no matrix of numbers of zero or more, all zero, or shorter than a year.
    """
    history = _checked(history, season, ahead)
    # Sums end in other digits by the order of rows, and so may a choice between equals.
    order = np.lexsort(history.T)
    found = _in_order(history[order], season, ahead, level, progress)
    back = np.argsort(order)
    return replace(
        found,
        steps=found.steps[back],
        low=found.low[back],
        high=found.high[back],
        last_year=found.last_year[back],
    )


def _in_order(
    history: np.ndarray, season: int, ahead: int, level: float, progress: Progress
) -> Forecast:
    trials = [
        _trial(history, known, season, ahead, progress)
        for known in _origins(history.shape[1], season, ahead)
    ]
    progress.check()
    tested = _averaged_by_past(trials, ahead)
    backtest, told = _backtest(trials, tested, season)
    last_year = last_years(history, season, ahead)
    is_pooled = backtest.pooled_wins
    steps = _steps_now(history, season, ahead, trials, progress) if is_pooled else last_year
    guesses = [tested[at] if is_pooled else trials[at].last_year for at in told]
    came = [trials[at].came for at in told]
    low, high = interval(steps.sum(axis=1), guesses, came, level)
    return Forecast(steps, low, high, last_year, is_pooled, backtest)


def last_years(history: np.ndarray, season: int, ahead: int) -> np.ndarray:
    """Return (n, ahead) float64, the last year's steps as often as they are needed."""
    year = history[:, history.shape[1] - season :]
    return year[:, np.arange(ahead) % season]


@dataclass(frozen=True)
class _Trial:
    """All choices tried on a part of the past.

    Attributes
    ----------
    known : int
    guess : (n, c) float64
        Sum over the steps ahead by each choice.
    choice : list of c choices
        See `_choices`.
    came, last_year : (n,) float64
    """

    known: int
    guess: np.ndarray
    choice: list[Choice]
    came: np.ndarray
    last_year: np.ndarray

    @property
    def error(self) -> np.ndarray:
        """(c,) float64, the sum of absolute errors of each choice."""
        return np.abs(self.guess - self.came[:, None]).sum(axis=0)


def _checked(history: np.ndarray, season: int, ahead: int) -> np.ndarray:
    history = np.asarray(history, dtype=np.float64)
    if history.ndim != 2 or not np.isfinite(history).all() or (history < 0).any():
        raise InvalidInput(tr("Past workloads must be numbers of zero or more."))
    if season < 1 or ahead < 1:
        raise InvalidInput(tr("A forecast is of one step or more."))
    if history.shape[1] < season:
        raise InvalidInput(
            tr(
                "The records cover {got:,} whole {got:step|steps}; a forecast needs at least a "
                "year of them ({season:,})."
            ).format(got=history.shape[1], season=season)
        )
    if not history.any():
        raise InvalidInput(tr("All past workloads are 0: there is nothing to forecast from."))
    return history


def _origins(steps: int, season: int, ahead: int) -> range:
    """Return how many steps are known in each trial, counted back from the last possible one."""
    stride = max(season // 4, 1)
    last = steps - ahead
    return range(season + (last - season) % stride, last + 1, stride)


def _choices(years: int) -> list[Choice]:
    """Return what can be told from so many years: fade, share of drift, years of drift."""
    drifts = dict.fromkeys(
        (share, min(over, years - 1)) if share and years > 1 else (0.0, 0) for share, over in DRIFTS
    )
    return [(fade, *drift) for fade in FADES for drift in drifts]


def _trial(history: np.ndarray, known: int, season: int, ahead: int, progress: Progress) -> _Trial:
    progress.check()
    past, came = history[:, :known], history[:, known : known + ahead]
    choice = _choices(known // season)
    level, growth, seasons = _levels(past, season, choice, progress)
    to_come = np.zeros((season, len(choice)))
    for step in range(ahead):
        to_come[step % season] += growth ** (step + 1)
    return _Trial(
        known,
        level * (seasons @ to_come),
        choice,
        came.sum(axis=1),
        last_years(past, season, ahead).sum(axis=1),
    )


def _levels(
    past: np.ndarray, season: int, choice: Sequence[Choice], progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return level (n, c), growth a step (c,) and seasons (n, season), the next step's first.

    A level is the weighted past over what the same weights let expect of a level of one.
    """
    seasons = shrunk_seasons(past, season)
    progress.check()
    growth = np.array([_growth(past, season, over, share) for _, share, over in choice])
    fade = np.array([yearly for yearly, _, _ in choice]) ** (1.0 / season)
    age = np.arange(past.shape[1] - 1, -1, -1)
    weight = fade ** age[:, None]
    phase = -(age + 1) % season
    expected = np.zeros((season, len(choice)))
    np.add.at(expected, phase, weight)
    level = (past @ (weight * growth ** age[:, None])) / (seasons @ expected)
    progress.check()
    return level, growth, seasons


def shrunk_seasons(past: np.ndarray, season: int) -> np.ndarray:
    """Return (n, season) float64, each step's part of a year for each unit, with a mean of one.

    The first is that of the step to come. A unit's own is drawn towards that of all units by the
    share of its spread that is noise: what its years differ by, in proportion to its size.
    """
    years = past.shape[1] // season
    cut = past[:, past.shape[1] - years * season :].reshape(len(past), years, season)
    total = cut.sum()
    shared = cut.sum(axis=(0, 1)) / total if total > 0 else np.full(season, 1.0 / season)
    yearly = cut.sum(axis=2, keepdims=True)
    size = yearly.sum(axis=(1, 2))
    own = np.divide(
        cut.sum(axis=1), size[:, None], out=np.tile(shared, (len(past), 1)), where=size[:, None] > 0
    )
    trust = np.zeros(len(past))
    if years > 1 and total > 0:
        part = np.divide(cut, yearly, out=np.tile(shared, (*yearly.shape[:2], 1)), where=yearly > 0)
        trust = _trust(own, shared, part.var(axis=1, ddof=1).mean(axis=1), size / years, years)
    return season * (shared + trust[:, None] * (own - shared))


def _trust(
    own: np.ndarray, shared: np.ndarray, within: np.ndarray, size: np.ndarray, years: int
) -> np.ndarray:
    """Return (n,) float64 from 0 to 1, how far a unit's own seasons are more than noise."""
    noise = np.divide(
        (within * size).mean() / years, size, out=np.full(len(size), np.inf), where=size > 0
    )
    known = size > 0
    spread = ((own - shared) ** 2).mean(axis=1)
    real = np.average(spread[known] - noise[known], weights=size[known])
    return np.where(known, max(real, 0.0) / (max(real, 0.0) + noise), 0.0) if real > 0 else 0 * size


def _growth(past: np.ndarray, season: int, over: int, share: float) -> float:
    """Return by how much the total grows a step, over the last years, 1 for not at all."""
    if not over:
        return 1.0
    total, end = past.sum(axis=0), past.shape[1]
    now = total[end - season :].sum()
    before = total[end - (over + 1) * season : end - over * season].sum()
    if now <= 0 or before <= 0:
        return 1.0
    yearly = np.clip((now / before) ** (1.0 / over), LEAST_GROWTH, MOST_GROWTH)
    return float((1.0 + share * (yearly - 1.0)) ** (1.0 / season))


def _best(trials: Sequence[_Trial], known: int, ahead: int, choice: Sequence[Choice]) -> np.ndarray:
    """Return which choices to average where so many steps are known: all without experience."""
    error = np.zeros(len(choice))
    for trial in trials:
        if trial.known + ahead > known:
            continue
        # Where little was known, choices fall together: each takes the error of what it was then.
        error += trial.error[[_same(each, trial.choice) for each in choice]]
    if not error.any():
        return np.arange(len(choice))
    count = max(round(AVERAGED * len(choice)), 1)
    return np.argsort(error, kind="stable")[:count]


def _same(choice: Choice, known: Sequence[Choice]) -> int:
    """Return which of the choices that there were is the nearest to one."""
    fade, share, over = choice
    apart = [(abs(f - fade), abs(s - share), abs(o - over)) for f, s, o in known]
    return min(range(len(known)), key=apart.__getitem__)


def _averaged_by_past(trials: Sequence[_Trial], ahead: int) -> list[np.ndarray]:
    """Return (n,) guesses of each trial by what could be known at the time to be good."""
    return [
        trial.guess[:, _best(trials, trial.known, ahead, trial.choice)].mean(axis=1)
        for trial in trials
    ]


def _backtest(
    trials: Sequence[_Trial], tested: Sequence[np.ndarray], season: int
) -> tuple[Backtest, list[int]]:
    """Return what is told of the trials, and which these are."""
    stride = max(season // 4, 1)
    yearly = list(range(len(trials) - 1, -1, -(season // stride)))
    kept = yearly if len(yearly) >= FEWEST_TESTS else list(range(len(trials) - 1, -1, -1))
    kept = sorted(kept[:MOST_TESTS])
    told = [(trials[at], tested[at]) for at in kept]
    came = np.array([trial.came.sum() for trial, _ in told], dtype=np.float64)
    total = np.array([guess.sum() for _, guess in told], dtype=np.float64)
    found = Backtest(
        origin=np.array([trial.known for trial, _ in told], dtype=np.int64),
        error=np.array([np.abs(guess - trial.came).sum() for trial, guess in told]),
        last_year_error=np.array([np.abs(trial.last_year - trial.came).sum() for trial, _ in told]),
        total_error=np.divide(total - came, came, out=np.zeros(len(came)), where=came > 0),
        amount=came,
    )
    return found, kept


def _steps_now(
    history: np.ndarray, season: int, ahead: int, trials: Sequence[_Trial], progress: Progress
) -> np.ndarray:
    """Return (n, ahead) float64, the pooled forecast from all that is known."""
    known = history.shape[1]
    choice = _choices(known // season)
    chosen = [choice[at] for at in _best(trials, known, ahead, choice)]
    level, growth, seasons = _levels(history, season, chosen, progress)
    steps = np.empty((len(history), ahead))
    for step in range(ahead):
        progress.check()
        steps[:, step] = seasons[:, step % season] * (level * growth ** (step + 1)).mean(axis=1)
    return steps


def _share(error: np.ndarray, amount: np.ndarray) -> float:
    total = float(amount.sum())
    return float(error.sum()) / total if total > 0 else float("nan")
