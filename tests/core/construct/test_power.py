"""Balanced power diagrams."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.construct import power as power_module
from territory_planner.core.construct.power import (
    SHARED,
    balanced_lloyd,
    balanced_power,
    nearest_power,
    shortlist,
)


@pytest.mark.parametrize("spread", [0.0, 1.0, 30.0, 3000.0])
def test_shortlist_finds_the_same_owners_as_all_centers_however_wild_the_prices(spread):
    rng = np.random.default_rng(4)
    position = rng.uniform(0, 50, (500, 2))
    center = rng.uniform(0, 50, (40, 2))
    price = rng.normal(0, spread, 40)
    listed_at = price + rng.normal(0, spread / 10, 40)
    owner, power = shortlist(position, center, listed_at, 5).nearest_power(price)
    expected_owner, expected_power = nearest_power(position, center, price)
    np.testing.assert_allclose(power, expected_power, atol=1e-6)
    assert (owner == expected_owner).all()


def test_however_many_cores_look_for_the_nearest_centers_they_find_the_same(monkeypatch):
    rng = np.random.default_rng(6)
    position = rng.uniform(0, 50, (SHARED + 1, 2))
    center = rng.uniform(0, 50, (300, 2))
    price = rng.normal(0, 3.0, 300)
    center[1], price[1] = center[0], price[0]  # either is as near
    found = []
    for cores in (1, 2, 5):
        monkeypatch.setattr(power_module, "usable_cores", lambda cores=cores: cores)
        found.append(nearest_power(position, center, price))
    for owner, power in found[1:]:
        np.testing.assert_array_equal(owner, found[0][0])
        np.testing.assert_array_equal(power, found[0][1])


def test_prices_bring_the_loads_of_fixed_centers_near_their_unequal_targets():
    rng = np.random.default_rng(5)
    position = rng.uniform(0, 50, (4000, 2))
    mass = rng.uniform(1, 2, 4000)
    center = rng.uniform(0, 50, (12, 2))
    target = np.where(np.arange(12) < 6, 1.0, 2.0)
    diagram = balanced_power(position, mass, center, target, evaluations=200)
    load = np.bincount(diagram.owner, weights=mass, minlength=12)
    np.testing.assert_allclose(load / mass.sum(), target / target.sum(), rtol=0.02)


@pytest.mark.parametrize("seed", range(3))
def test_centers_that_move_on_make_no_diagram_dearer_and_soon_have_found_their_place(seed):
    """Loads far from their targets led centers astray, in towns of very different sizes."""
    rng, n, k = np.random.default_rng(seed), 3000, 60
    town = rng.uniform(0, 500, (40, 2))[rng.integers(0, 40, n)]
    position = town + rng.normal(0, 1, (n, 2)) * rng.choice([2, 10, 40], n)[:, None]
    mass, target = rng.lognormal(0, 1, n), np.ones(k)
    center = position[rng.choice(n, k, replace=False)]
    price = balanced_power(position, mass, center, target, evaluations=300).price
    cost = []
    for rounds in (4, 8, 16, 24):
        movable = np.ones(k, dtype=bool)
        moved = balanced_lloyd(position, mass, center, target, rounds, movable, 300, price=price)
        cost.append(moved.value)
    assert all(later < 1.02 * earlier for earlier, later in zip(cost, cost[1:]))
    assert cost[0] < 1.25 * cost[-1]
