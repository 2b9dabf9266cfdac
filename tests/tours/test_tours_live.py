"""The estimated tour against tours that PyVRP makes now, through stops at places drawn anew.

`make test-tours` installs PyVRP (in build/tours) and runs it; `make test` has the short form, by
the tours that `benchmarks/tours.py` has recorded (`tests/core/travel/test_tour.py`). SEED=… draws
other places.
"""

from __future__ import annotations

import csv
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest

from territory_planner.core.travel.tour import tour_length

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / "build" / "tours" / "bin" / "python"
SEED = int(os.environ.get("SEED") or 1)
SHAPES, STOPS = (1, 2, 4, 8, 16), (5, 8, 12, 20, 35, 60, 110, 200)
PROMISED = 0.08

pytestmark = pytest.mark.skipif(
    not (os.environ.get("LONG") and PYTHON.exists()),
    reason="PyVRP makes thousands of tours, for half an hour: make test-tours",
)


def cells() -> list[tuple[float, int]]:
    """Return the table's shapes and numbers of stops, and some between, the longest work first."""
    dice = np.random.default_rng(SEED)
    between = zip(np.exp(dice.uniform(0, np.log(16), 8)), np.exp(dice.uniform(1.61, 5.3, 8)))
    drawn = [(round(float(shape), 2), int(stops)) for shape, stops in between]
    return sorted([*((s, n) for s in SHAPES for n in STOPS), *drawn], key=lambda cell: -cell[1])


def recorded() -> dict[tuple[float, int], tuple[float, float]]:
    with (ROOT / "tests" / "data" / "tours.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return {
        (float(row["shape"]), int(row["stops"])): (float(row["mean"]), float(row["scatter"]))
        for row in rows
    }


@pytest.mark.parametrize(("shape", "stops"), cells())
def test_the_estimate_is_within_eight_percent_of_the_mean_of_200_tours(shape, stops):
    asked = [PYTHON, "-m", "benchmarks.tours", str(shape), str(stops), str(SEED)]
    ran = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    _, _, _, tours, mean, scatter = ran.stdout.strip().split(",")
    estimate = float(tour_length(1.0, stops, shape)) / np.sqrt(stops)
    off = estimate / float(mean) - 1
    print(f"{shape:g} : 1, {stops} stops: estimate {100 * off:+.1f} %, scatter {scatter}")
    assert int(tours) == 200
    assert abs(off) <= PROMISED
    # What the short form stands on is what comes out again.
    known = recorded().get((float(shape), stops))
    if known is not None:
        error = float(scatter) * np.sqrt(2 / 200)
        assert abs(float(mean) / known[0] - 1) < 4.5 * error
