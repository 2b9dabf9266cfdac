"""The year of the benchmarks: who realigns knows the past alone."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.core.planar import grid_problem

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture
def benchmark(monkeypatch):
    pytest.importorskip("matplotlib")
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module("year")


def year_with(benchmark, growth: float):
    """Two kinds of units with a season; the second also grows, from month 0 on."""
    problem = grid_problem(2, 2, 2, start=np.array([0, 1, 0, 1]))
    months = np.arange(benchmark.MONTHS + 1)
    season = 1 + 0.05 * np.sin(2 * np.pi * months / 12)
    past = np.column_stack([season, season])
    factor = past * np.column_stack([np.ones(13), growth**months])
    return benchmark.Year(problem, np.array([0, 1, 0, 1]), factor, past)


def test_a_season_is_forecast_as_it_comes(benchmark):
    year = year_with(benchmark, 1.0)
    for month in (1, 6, 11):
        left = np.column_stack([year.work(later) for later in range(month + 1, 13)])
        assert year.to_come(month) == pytest.approx(left)


def test_what_is_to_come_is_not_known(benchmark):
    year = year_with(benchmark, 1.03)
    for month in range(1, 12):
        factor = year.factor.copy()
        factor[month + 1 :] *= 7.0
        assert np.array_equal(replace(year, factor=factor).to_come(month), year.to_come(month))
