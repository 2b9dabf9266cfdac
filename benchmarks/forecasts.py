"""How good and how fast forecasts are: trips to Australian regions, and many units of a chain.

Run ``python -m benchmarks.forecasts DATA`` with the folder of the real data.
"""

from __future__ import annotations

import csv
import gzip
import sys
import time
from collections import defaultdict
from pathlib import Path

import numpy as np

from territory_planner.core.workload.forecast import forecast

UNITS, MONTHS = 35_000, 36


def trips(data: Path) -> np.ndarray:
    """Return (76, 80) float64, trips by region and quarter."""
    total: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    with gzip.open(data / "tourism" / "tourism.csv.gz", "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            total[row["Region"]][row["Quarter"]] += float(row["Trips"])
    return np.array([[by[quarter] for quarter in sorted(by)] for by in total.values()])


def main() -> None:
    history = trips(Path(sys.argv[1]))
    test = forecast(history, 4, 4).backtest
    print(
        f"{len(history)} regions, {len(test.origin)} years: WAPE {test.wape:.2%}, "
        f"as last year {test.last_year_wape:.2%}"
    )
    inside = []
    for known in range(40, history.shape[1], 4):
        found = forecast(history[:, :known], 4, 4)
        came = history[:, known : known + 4].sum(axis=1)
        inside.append(((found.low <= came) & (came <= found.high)).mean())
    print(f"inside intervals for 80 %: {np.mean(inside):.1%}")
    random = np.random.default_rng(1)
    many = random.poisson(random.gamma(0.7, 3, (UNITS, 1)), (UNITS, MONTHS)).astype(float)
    start = time.process_time()
    forecast(many, 12, 12)
    print(f"{UNITS:,} units, {MONTHS} months: {time.process_time() - start:.2f} s")


if __name__ == "__main__":
    main()
