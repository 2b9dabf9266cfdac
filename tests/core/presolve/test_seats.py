"""Whole numbers of territories for parts of the map, as even as can be."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from territory_planner.core.presolve.seats import even_seats


def least_largest(weight: np.ndarray, k: int) -> float:
    """Return the least largest deviation of all ways to share out k territories of one size."""
    target = weight.sum() / k
    ways = (way for way in product(range(1, k), repeat=len(weight)) if sum(way) == k)
    return min(float(np.abs(weight / (np.array(way) * target) - 1).max()) for way in ways)


@pytest.mark.parametrize("seed", range(12))
def test_no_other_numbers_of_territories_deviate_less(seed: int) -> None:
    rng = np.random.default_rng(seed)
    k, weight = 9, rng.lognormal(0, 1.2, 4)
    weight /= weight.sum()
    first = np.minimum(np.arange(k), 3)  # all that are left over go to the last part
    size = np.full(k, 1 / k)
    seats = even_seats(first, np.ones(k, dtype=bool), size, weight, np.full(4, 20))
    deviation = np.abs(weight / np.bincount(seats, size, 4) - 1)
    assert deviation.max() == pytest.approx(least_largest(weight, k))


def test_the_next_largest_deviation_is_evened_out_too() -> None:
    """A part too small for its one territory is the worst for good; the others still share."""
    weight = np.array([0.1, 3.0, 4.9]) / 8
    seats = even_seats(
        np.array([0, 1, 2, 2, 2, 2, 2, 2]),
        np.ones(8, bool),
        np.full(8, 1 / 8),
        weight,
        np.full(3, 9),
    )
    assert np.bincount(seats).tolist() == [1, 3, 4]


def test_territories_bound_to_a_part_and_parts_without_room_stay_as_they_are() -> None:
    weight, size = np.array([0.8, 0.2]), np.full(4, 0.25)
    first, units = np.array([0, 1, 1, 1]), np.full(2, 9)
    bound = even_seats(first, np.array([True, True, False, False]), size, weight, units)
    assert bound.tolist() == [0, 0, 1, 1]
    full = even_seats(first, np.ones(4, bool), size, weight, np.array([2, 9]))
    assert np.bincount(full).tolist() == [2, 2]
