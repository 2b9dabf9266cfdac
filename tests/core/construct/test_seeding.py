"""Where territories start."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial import cKDTree

from territory_planner.core.construct.seeding import seed_units
from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.problem import Problem
from tests.core.planar import grid_problem

DRAWN = ("spread", "balanced", "heaviest", "median")


def town_and_country() -> Problem:
    """Return a grid whose left third carries ten times the workload of the rest."""
    workload = np.ones(600)
    workload[np.arange(600) % 30 < 10] = 10.0
    return grid_problem(20, 30, 6, workload)


@pytest.mark.parametrize("method", DRAWN)
def test_there_is_one_seed_per_territory_and_the_required_ones_are_among_them(method: str) -> None:
    seeds = seed_units(town_and_country(), method, required=np.array([599, 3]))
    assert len(np.unique(seeds)) == 6
    assert {3, 599} <= set(seeds.tolist())


@pytest.mark.parametrize("method", DRAWN)
def test_the_same_random_seed_gives_the_same_seeds(method: str) -> None:
    problem = town_and_country()
    assert (seed_units(problem, method, 5) == seed_units(problem, method, 5)).all()


def test_balanced_seeds_follow_the_workload() -> None:
    problem = town_and_country()
    column = seed_units(problem, "balanced") % 30
    assert (column < 11).sum() >= 4


def test_spread_seeds_are_far_apart() -> None:
    problem = grid_problem(20, 20, 4)
    apart = cKDTree(problem.position[seed_units(problem, "spread")]).query(
        problem.position[seed_units(problem, "spread")], k=2
    )[0][:, 1]
    assert apart.min() > 5


def test_heaviest_seeds_start_with_the_heaviest_unit_and_keep_their_distance() -> None:
    workload = np.ones(400)
    workload[[210, 211, 30]] = [90.0, 80.0, 70.0]
    seeds = seed_units(grid_problem(20, 20, 3, workload), "heaviest").tolist()
    assert seeds[0] == 210
    assert 211 not in seeds
    assert 30 in seeds


def test_median_seeds_travel_less_than_spread_ones() -> None:
    problem = town_and_country()

    def travel(seeds: np.ndarray) -> float:
        apart = cKDTree(problem.position[seeds]).query(problem.position)[0]
        return float(problem.mass @ apart)

    assert travel(seed_units(problem, "median")) < travel(seed_units(problem, "spread"))


def test_existing_seeds_are_the_middles_of_the_starting_territories() -> None:
    start = (np.arange(225) % 15 // 5).astype(np.int32)
    seeds = seed_units(grid_problem(15, 15, 3, start=start), "existing")
    assert seeds.tolist() == [7 * 15 + 2, 7 * 15 + 7, 7 * 15 + 12]


def test_what_can_not_be_seeded_is_said() -> None:
    problem = grid_problem(5, 5, 2)
    with pytest.raises(InvalidInput, match="starting plan"):
        seed_units(problem, "existing")
    with pytest.raises(InvalidInput, match="more required seeds"):
        seed_units(problem, "spread", required=np.array([1, 2, 3]))
    with pytest.raises(InvalidInput, match="Unknown"):
        seed_units(problem, "by guess")
