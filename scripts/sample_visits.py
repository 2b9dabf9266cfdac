"""Make ``sample_data/iowa_visits.csv``: invented visits of three years by county and month.

Run once: ``python -m scripts.sample_visits``. They follow the counties' residents, a season, a
growth of 3 % a year, and chance.
"""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from osgeo import ogr

FOLDER = Path(__file__).parents[1] / "sample_data"
FIRST_YEAR, MONTHS, GROWTH, RESIDENTS_A_VISIT = 2023, 36, 0.03, 800


def counties() -> list[tuple[str, float]]:
    """Return code and residents of Iowa's counties, by code."""
    dataset = ogr.Open(str(FOLDER / "us_counties_lower48.gpkg"))
    layer = dataset.GetLayer(0)
    layer.SetAttributeFilter("ST = 'IA'")
    return sorted((row.GetField("GEOID"), float(row.GetField("POP2020"))) for row in layer)


def main() -> None:
    """Write the file."""
    random = np.random.default_rng(19)
    with (FOLDER / "iowa_visits.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["GEOID", "month", "visits"])
        for code, residents in counties():
            level = residents / RESIDENTS_A_VISIT * random.gamma(20, 1 / 20)
            for month in range(MONTHS):
                season = 1 + 0.25 * np.sin(2 * np.pi * (month - 3) / 12)
                visits = random.poisson(level * season * (1 + GROWTH) ** (month / 12))
                year, part = divmod(month, 12)
                writer.writerow([code, f"{FIRST_YEAR + year}-{part + 1:02}-01", visits])


if __name__ == "__main__":
    main()
