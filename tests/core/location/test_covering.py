"""As few centers as reach every unit: compared with all there are."""

import itertools

import numpy as np
import pytest
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

from territory_planner.core.location import covering
from territory_planner.core.location.covering import (
    fewest_centers,
    held_together,
    nearest_reach,
    reached,
)
from tests.core.planar import row_problem
from tests.long import part


def places(seed, n=14):
    return np.random.default_rng(seed).uniform(0, 10, (n, 2))


def apart(position):
    return np.linalg.norm(position[:, None] - position[None], axis=2)


def fewest_of_all(near, required):
    """Try all sets of candidates, the small ones first."""
    for count in range(near.shape[1] + 1):
        for chosen in itertools.combinations(range(near.shape[1]), count):
            if set(required) <= set(chosen) and near[:, list(chosen)].any(axis=1).all():
                return count
    return None


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("reach", [1.5, 3.0, 5.0])
def test_no_set_of_candidates_is_smaller(seed, reach):
    position = places(seed)
    near = reached(position, position, reach, globe=False)
    np.testing.assert_array_equal(near.toarray(), apart(position) <= reach)
    required = np.zeros(14, dtype=bool)
    required[:: 9 - seed] = seed % 2
    cover = fewest_centers(near, required)
    assert near.toarray()[:, cover.chosen].any(axis=1).all()
    assert required[np.setdiff1d(np.arange(14), cover.chosen)].sum() == 0
    assert len(cover.chosen) == fewest_of_all(near.toarray(), np.flatnonzero(required))
    assert cover.proven


@pytest.mark.parametrize("seed", part(range(6), 3))
def test_where_the_map_is_large_few_are_searched_for_and_the_bound_holds(seed, monkeypatch):
    position = places(seed, 60)
    near = reached(position, position, 2.0, globe=False)
    required = np.zeros(60, dtype=bool)
    required[:: 29 - seed] = seed % 2
    exact = fewest_centers(near, required)
    monkeypatch.setattr(covering, "MOST_EXACT", 0)
    cover = fewest_centers(near, required)
    assert near.toarray()[:, cover.chosen].any(axis=1).all()
    assert required[np.setdiff1d(np.arange(60), cover.chosen)].sum() == 0
    assert exact.proven
    assert cover.least <= exact.least <= len(cover.chosen) <= exact.least + 1
    few = fewest_centers(near, required, enough=exact.least + 3)
    assert len(few.chosen) <= max(exact.least + 3, len(cover.chosen))


@pytest.mark.parametrize("seed", range(8))
def test_without_integer_programs_there_is_a_covering_and_a_bound(seed, monkeypatch):
    monkeypatch.setattr(covering, "can_solve", lambda: False)
    position = places(seed)
    near = reached(position, position, 3.0, globe=False)
    cover = fewest_centers(near)
    assert near.toarray()[:, cover.chosen].any(axis=1).all()
    assert cover.least <= fewest_of_all(near.toarray(), []) <= len(cover.chosen)
    divided = linprog(np.ones(14), A_ub=-near.toarray().astype(float), b_ub=-np.ones(14))
    assert cover.least >= divided.fun - 1e-6


def test_the_bound_without_integer_programs_is_above_that_of_packing(monkeypatch):
    """A ring of five, each center reaching itself and the next: 5 / 2 centers, so three."""
    monkeypatch.setattr(covering, "can_solve", lambda: False)
    near = csr_matrix(np.eye(5, dtype=bool) | np.roll(np.eye(5, dtype=bool), 1, axis=0))
    cover = fewest_centers(near)
    assert (cover.least, len(cover.chosen)) == (3, 3)
    assert cover.proven


@pytest.mark.parametrize("seed", range(4))
def test_a_number_of_centers_is_placed_as_near_to_the_farthest_as_can_be(seed):
    position = places(seed, 10)
    reach, chosen = nearest_reach(lambda km: reached(position, position, km, globe=False), 3, 0.1)
    way = apart(position)
    best = min(
        way[:, list(three)].min(axis=1).max() for three in itertools.combinations(range(10), 3)
    )
    assert way[:, chosen].min(axis=1).max() <= reach * (1 + 1e-9)
    assert reach == pytest.approx(best, rel=0.01)


def test_what_lies_beyond_units_out_of_reach_is_not_reached():
    problem = row_problem()
    position = problem.position.copy()
    position[2, 1] = 9.0
    near = reached(position, position, 3.0, globe=False)
    held = held_together(near, problem.graph, np.arange(6)).toarray()
    assert held[:, 0].tolist() == [True, True, False, False, False, False]
    assert held[:, 2].tolist() == [False, False, True, False, False, False]
    assert held[:, 5].tolist() == [False, False, False, True, True, True]
