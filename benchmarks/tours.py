"""How long tours are: random stops in rectangles, a tour by PyVRP through each set of them.

Run ``python -m benchmarks.tours`` where PyVRP is installed (it needs nothing of QGIS; `make
test-tours` puts it into build/tours, and judges by tours through stops at other places). It writes
``tests/data/tours.csv``, which the estimate of ``core/travel/tour`` is calibrated and tested by:
for each shape (length : width) and number of stops the mean of 200 tours, in units of
√(stops × area), and how far single tours scatter about it. Rows "fit" calibrate, "check" judge.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np
from pyvrp import Model
from pyvrp.stop import NoImprovement

TARGET = Path(__file__).resolve().parent.parent / "tests" / "data" / "tours.csv"

TOURS = 200
PRECISION = 10_000
"""Whole units to the side of a square of the same area: PyVRP reckons with whole distances."""

PATIENCE = 400
"""Iterations without a better tour after which PyVRP stops: within 1 % at 200 stops."""

SETS = {
    "fit": ((1, 2, 4, 8, 16), (5, 8, 12, 20, 35, 60, 110, 200)),
    "check": ((1.5, 3, 6, 12), (5, 6, 10, 16, 28, 50, 90)),
}
"""Shapes and numbers of stops."""


def stops_in_rectangle(shape: float, stops: int, random: np.random.Generator) -> np.ndarray:
    """Return (stops, 2) random points in a rectangle of area 1 and the given length : width."""
    return random.random((stops, 2)) * (np.sqrt(shape), 1 / np.sqrt(shape))


def tour_through(points: np.ndarray) -> float:
    """Return the length of a round tour through all points (n, 2), by PyVRP."""
    model = Model()
    places = [model.add_location(PRECISION * x, PRECISION * y) for x, y in points.tolist()]
    model.add_depot(places[0])
    model.add_vehicle_type(1)
    for place in places[1:]:
        model.add_client(place)
    apart = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    whole = np.rint(PRECISION * apart).astype(np.int64).tolist()
    for here, row in zip(places, whole):
        for there, distance in zip(places, row):
            if here is not there:
                model.add_edge(here, there, distance=distance)
    found = model.solve(stop=NoImprovement(PATIENCE), seed=1, display=False)
    return float(found.cost()) / PRECISION


def measured(
    purpose: str, shape: float, stops: int, seed: int = 0
) -> tuple[str, float, int, int, float, float]:
    """Return a row of the table; another seed puts the stops at other places."""
    dice = [list(SETS).index(purpose), round(10 * shape), stops, *([seed] if seed else [])]
    random = np.random.default_rng(dice)
    lengths = [tour_through(stops_in_rectangle(shape, stops, random)) for _ in range(TOURS)]
    scaled = np.array(lengths) / np.sqrt(stops)
    scatter = float(scaled.std(ddof=1) / scaled.mean())
    return purpose, shape, stops, TOURS, round(float(scaled.mean()), 4), round(scatter, 4)


def main() -> None:
    """Write the table, or print a single row (shape, stops, seed)."""
    if sys.argv[1:]:
        shape, stops, seed = sys.argv[1:]
        print(*measured("check", float(shape), int(stops), int(seed)), sep=",")
        return
    with TARGET.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["set", "shape", "stops", "tours", "mean", "scatter"])
        for purpose, (shapes, numbers) in SETS.items():
            for stops in numbers:
                for shape in shapes:
                    row = measured(purpose, shape, stops)
                    writer.writerow(row)
                    file.flush()
                    print(*row, file=sys.stderr)


if __name__ == "__main__":
    main()
