"""The estimated tour against the mean of real ones, which `benchmarks/tours.py` has measured."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from shapely.geometry import Point, box

from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.geometry.shape import inertia_ratio
from territory_planner.core.travel.tour import LIMIT, elongation, tour_length

TABLE = Path(__file__).resolve().parents[2] / "data" / "tours.csv"
PROMISED = 0.08


def measured() -> list[dict[str, float]]:
    with TABLE.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return [{k: float(v) if k != "set" else v for k, v in row.items()} for row in rows]


ROWS = measured()


def columns(*names):
    return (np.array([row[name] for row in ROWS]) for name in names)


def test_the_table_has_tours_of_every_shape_and_number_of_stops():
    shape, stops, tours = columns("shape", "stops", "tours")
    assert set(shape) >= {1, 2, 4, 8, 16}
    assert set(stops) >= {5, 8, 12, 20, 35, 60, 110, 200}
    assert {row["set"] for row in ROWS} == {"fit", "check"}
    assert (tours == 200).all()


@pytest.mark.parametrize("purpose", ["fit", "check"])
def test_the_estimate_is_near_the_mean_of_real_tours(purpose):
    """Shapes and numbers of stops that it was calibrated by, and others."""
    rows = [row for row in ROWS if row["set"] == purpose]
    for row in rows:
        estimate = float(tour_length(1.0, row["stops"], row["shape"]))
        real = row["mean"] * np.sqrt(row["stops"])
        assert abs(estimate / real - 1) < 0.03 < PROMISED, row


def test_the_plain_formula_is_far_off():
    shape, mean = columns("shape", "mean")
    off = 1 - LIMIT / mean
    assert off.max() > 0.7
    assert off[shape == 1].max() > 0.2


def test_single_tours_scatter_as_is_said():
    stops, scatter = columns("stops", "scatter")
    for number, low, high in ((5, 0.19, 0.26), (20, 0.055, 0.085), (200, 0.015, 0.025)):
        assert scatter[stops == number].min() > low
        assert scatter[stops == number].max() < high


@pytest.mark.parametrize("shape", [1.0, 4.0, 16.0])
@pytest.mark.parametrize("stops", [2, 3])
def test_up_to_three_stops_a_tour_is_as_many_mean_distances(shape, stops):
    random = np.random.default_rng(stops)
    points = random.random((40_000, stops, 2)) * (np.sqrt(shape), 1 / np.sqrt(shape))
    legs = np.linalg.norm(points - np.roll(points, 1, axis=1), axis=2)
    expected = legs.sum(axis=1).mean()
    assert float(tour_length(1.0, stops, shape)) == pytest.approx(expected, rel=0.01)


def test_no_stops_and_one_stop_make_no_tour():
    assert tour_length(np.array([4.0, 4.0, 0.0]), np.array([0, 1, 9])).tolist() == [0, 0, 0]


def test_a_tour_grows_with_stops_area_and_length():
    stops = np.arange(1, 300)
    assert (np.diff(tour_length(1.0, stops)) > 0).all()
    np.testing.assert_allclose(tour_length(9.0, stops, 2.0), 3 * tour_length(1.0, stops, 2.0))
    assert (np.diff(tour_length(1.0, 20, np.linspace(1, 20, 100))) > 0).all()


def test_what_is_not_known_is_no_number():
    assert np.isnan(tour_length(np.nan, 5)).all()
    assert np.isnan(tour_length(1.0, 5, np.array([np.nan]))).all()
    assert np.isnan(elongation(np.array([np.nan]))).all()


def test_a_rectangle_is_as_long_as_it_is():
    shapes = [box(0, 0, 7, 7), box(0, 0, 2, 30), Point(0, 0).buffer(3)]
    ratio = inertia_ratio(polygons_from_wkb([shape.wkb for shape in shapes]))
    assert elongation(ratio).tolist() == pytest.approx([1, 15, 1])
