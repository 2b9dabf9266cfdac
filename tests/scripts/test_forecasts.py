"""What docs/forecast.md says of trips to Australian regions, where the data is at hand.

It is not to be copied into the project: it lies beside the repository, as for the benchmarks.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.forecasts import trips
from territory_planner.core.workload.forecast import forecast
from tests.exchange.plans import shared

ROOT = Path(__file__).resolve().parents[2]
DATA = shared("tourism").parent

pytestmark = pytest.mark.skipif(
    not (DATA / "tourism").is_dir(), reason="the trips to Australian regions are not at hand"
)


def test_trips_are_forecast_a_year_ahead_within_what_is_asked_and_as_the_page_says():
    history = trips(DATA)
    assert history.shape == (76, 80)
    found = forecast(history, 4, 4)
    test = found.backtest
    assert found.is_pooled
    assert test.wape <= 0.065
    assert len(test.origin) == 12
    page = (ROOT / "docs" / "forecast.md").read_text(encoding="utf-8")
    told = f"WAPE of the yearly sums {test.wape:.1%}, as last year {test.last_year_wape:.1%}"
    assert told.replace("%", " %") in " ".join(page.split())
