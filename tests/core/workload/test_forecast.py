"""Forecasts: pooled, tested on the past, last year's where nothing beats it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.model.errors import Cancelled, InvalidInput
from territory_planner.core.model.progress import Progress
from territory_planner.core.workload.forecast import forecast, last_years, shrunk_seasons

MONTHS = 1 + 0.3 * np.sin(2 * np.pi * np.arange(12) / 12)


def chain(units=400, years=4, growth=0.0, seed=1, size=20.0):
    """Counts by month of units of many sizes, with a season and a growth a year that all share."""
    random = np.random.default_rng(seed)
    months = 12 * years
    level = random.gamma(0.7, size / 0.7, (units, 1))
    shape = np.tile(MONTHS, years) * (1 + growth) ** (np.arange(months) / 12)
    return random.poisson(level * shape).astype(float)


@pytest.mark.parametrize("growth", [-0.1, 0.0, 0.08])
def test_the_pooled_forecast_beats_last_year_where_units_share_season_and_growth(growth):
    history = chain(years=5, growth=growth)
    known, came = history[:, :48], history[:, 48:].sum(axis=1)
    found = forecast(known, 12, 12)
    assert found.is_pooled
    assert found.backtest.wape < found.backtest.last_year_wape
    ours, theirs = (
        np.abs(guess - came).sum() for guess in (found.amount, known[:, -12:].sum(axis=1))
    )
    assert ours < 0.9 * theirs
    assert found.amount.sum() == pytest.approx(came.sum(), rel=0.03)


def test_last_year_it_is_where_nothing_beats_it():
    """Every unit leaps each year and stays: only the last year says where it is."""
    random = np.random.default_rng(3)
    level = np.cumprod(random.choice([0.5, 2.0], (300, 6)), axis=1)
    history = np.repeat(level, 12, axis=1)
    found = forecast(history, 12, 12)
    assert not found.is_pooled
    assert found.backtest.wape >= found.backtest.last_year_wape
    np.testing.assert_array_equal(found.steps, history[:, -12:])
    assert (found.low <= found.amount).all()
    assert (found.high >= found.amount).all()


def test_what_was_not_known_at_the_time_does_not_help_the_test_on_the_past():
    """A test's error is that of a forecast made with that much history and no more."""
    history = chain(units=50, years=6, growth=0.05)
    test = forecast(history, 12, 12).backtest
    for origin, error in zip(test.origin.tolist(), test.error.tolist()):
        then = forecast(history[:, :origin], 12, 12)
        came = history[:, origin : origin + 12].sum(axis=1)
        if then.is_pooled:
            assert error == pytest.approx(np.abs(then.amount - came).sum(), rel=1e-9)


@pytest.mark.parametrize("level", [0.5, 0.8, 0.95])
def test_intervals_hold_as_many_units_as_they_say(level):
    held = []
    for seed in range(6):
        history = chain(years=5, growth=0.04, seed=seed)
        found = forecast(history[:, :48], 12, 12, level=level)
        came = history[:, 48:].sum(axis=1)
        held.append(((found.low <= came) & (came <= found.high)).mean())
    assert np.mean(held) == pytest.approx(level, abs=0.06)


def test_own_seasons_count_where_they_are_real_and_not_where_they_are_chance():
    random = np.random.default_rng(5)
    flipped = np.where(np.arange(200)[:, None] < 100, MONTHS, 2 - MONTHS)
    real = np.tile(1000 * flipped, 4)
    chance = random.poisson(np.tile(np.full((200, 12), 0.5), 4)).astype(float)
    np.testing.assert_allclose(shrunk_seasons(real, 12), flipped, rtol=0.02)
    assert np.abs(shrunk_seasons(chance, 12) - 1).max() < 0.35
    raw = 12 * chance.reshape(200, 4, 12).sum(axis=1) / chance.sum(axis=1, keepdims=True)
    assert np.abs(raw - 1).max() > 1.5


def test_too_short_a_past_gives_last_year_without_an_interval():
    history = chain(units=5, years=2)[:, :20]
    found = forecast(history, 12, 12)
    assert not found.is_pooled
    assert len(found.backtest.origin) == 0
    assert np.isnan(found.low).all()
    np.testing.assert_array_equal(found.steps, history[:, -12:])


def test_a_past_that_was_forecast_without_error_has_intervals_of_no_width():
    found = forecast(np.full((2, 48), 5.0), 12, 12)
    np.testing.assert_allclose(found.low, found.amount)
    np.testing.assert_allclose(found.high, found.amount)


def test_last_year_repeats_where_more_than_a_year_is_asked_for():
    history = np.arange(8.0)[None]
    assert last_years(history, 4, 6).tolist() == [[4, 5, 6, 7, 4, 5]]


@pytest.mark.parametrize(
    ("history", "season", "ahead", "sentence"),
    [
        (np.ones((2, 11)), 12, 12, "cover 11 whole steps; a forecast needs at least a year"),
        (np.zeros((2, 24)), 12, 12, "All past workloads are 0"),
        (-np.ones((2, 24)), 12, 12, "numbers of zero or more"),
        (np.full((2, 24), np.nan), 12, 12, "numbers of zero or more"),
        (np.ones(24), 12, 12, "numbers of zero or more"),
        (np.ones((2, 24)), 12, 0, "one step or more"),
    ],
)
def test_what_can_not_be_forecast_says_why(history, season, ahead, sentence):
    with pytest.raises(InvalidInput, match=sentence):
        forecast(history, season, ahead)


def test_a_cancel_is_heard():
    with pytest.raises(Cancelled):
        forecast(chain(), 12, 12, progress=Progress(is_cancelled=lambda: True))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_history_gives_finite_numbers_and_order_changes_nothing(data):
    season = data.draw(st.sampled_from([1, 4, 12]))
    units, steps = data.draw(st.integers(1, 6)), data.draw(st.integers(season, 5 * season + 3))
    amounts = st.one_of(st.just(0.0), st.floats(1e-6, 1e9))
    cells = data.draw(st.lists(amounts, min_size=units * steps, max_size=units * steps))
    history = np.array(cells).reshape(units, steps)
    if not history.any():
        return
    ahead = data.draw(st.integers(1, 14))
    found = forecast(history, season, ahead)
    assert np.isfinite(found.steps).all()
    assert (found.steps >= 0).all()
    if len(found.backtest.origin):
        assert (found.low <= found.amount).all()
        assert (found.amount <= found.high).all()
    turned = forecast(history[::-1], season, ahead)
    np.testing.assert_array_equal(turned.steps[::-1], found.steps)
