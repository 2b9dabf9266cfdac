from itertools import combinations

import numpy as np
import pytest

from territory_planner.core.location.siting import (
    CENTER,
    MEDIAN,
    Nearest,
    choose_sites,
    least_missed,
    reaching,
)
from territory_planner.core.model.errors import Infeasible, InvalidInput

RNG = np.random.default_rng(4)
UNITS, SITES = RNG.random((60, 2)) * 100, RNG.random((9, 2)) * 100
MASS = RNG.uniform(1, 10, 60)
TRAVEL = np.linalg.norm(UNITS[:, None] - SITES[None], axis=2)
APART = np.linalg.norm(SITES[:, None] - SITES[None], axis=2)
FREE = np.zeros(9, dtype=bool)


def all_in_all(sites):
    return MASS @ TRAVEL[:, sites].min(axis=1)


def farthest(sites):
    return TRAVEL[:, sites].min(axis=1).max()


def best(worth, allowed=lambda sites: True):
    return min(worth(list(sites)) for sites in combinations(range(9), 3) if allowed(sites))


def test_the_median_sites_are_as_good_as_any():
    sites = choose_sites(TRAVEL, MASS, 3, FREE)
    assert all_in_all(sites) == pytest.approx(best(all_in_all))


def test_the_center_sites_leave_nobody_farther_than_need_be():
    sites = choose_sites(TRAVEL, MASS, 3, FREE, CENTER)
    assert farthest(sites) == pytest.approx(best(farthest), rel=0.1)
    assert farthest(sites) <= farthest(choose_sites(TRAVEL, MASS, 3, FREE, MEDIAN))


@pytest.mark.parametrize(("method", "worth"), [(MEDIAN, all_in_all), (CENTER, farthest)])
def test_a_newcomer_takes_the_place_where_it_serves_best(method, worth):
    table = TRAVEL[:, :4]
    near = np.sort(table, axis=1)
    nearest = Nearest(table.argmin(axis=1), near[:, 0], near[:, 1])
    for new in range(4, 9):
        weight = MASS if method == MEDIAN else np.ones(60)
        place = least_missed(nearest, TRAVEL[:, new], weight, np.zeros(4, dtype=bool), method)
        after = [worth([*np.delete(np.arange(4), out), new]) for out in range(4)]
        pays = min(after) < worth(list(range(4))) * (1 - 1e-8)
        assert (place is not None) == pays
        assert not pays or after[place] == pytest.approx(min(after))


def test_required_sites_are_among_the_chosen():
    worst = int(np.argmax(MASS @ TRAVEL))
    sites = choose_sites(TRAVEL, MASS, 3, np.arange(9) == worst)
    assert worst in sites
    assert all_in_all(sites) == pytest.approx(best(all_in_all, lambda s: worst in s))


def test_sites_keep_their_distance():
    def far(sites):
        return all(APART[a, b] >= 40 for a, b in combinations(sites, 2))

    sites = choose_sites(TRAVEL, MASS, 3, FREE, MEDIAN, APART, 40)
    assert far(sites)
    assert all_in_all(sites) <= 1.1 * best(all_in_all, far)


def test_a_spacing_that_can_not_be_kept_says_what_can():
    with pytest.raises(Infeasible, match=r"No 9 centers at least 40 km .* allow \d+\.\d km"):
        choose_sites(TRAVEL, MASS, 9, FREE, MEDIAN, APART, 40)


def test_a_site_that_can_not_serve_a_unit_is_not_alone_with_it():
    travel = TRAVEL.copy()
    travel[0, :8] = np.inf
    assert 8 in choose_sites(travel, MASS, 2, FREE)


@pytest.mark.parametrize(("k", "required"), [(10, FREE), (1, np.arange(9) < 2)])
def test_impossible_numbers_of_sites_are_refused(k, required):
    with pytest.raises(InvalidInput, match="can't be chosen"):
        choose_sites(TRAVEL, MASS, k, required)


def test_sites_reach_all_units_before_they_are_near_to_the_workload():
    place = np.arange(10.0)
    apart = np.abs(place[:, None] - place[[1, 2, 7, 8]][None])
    mass = np.where(place < 3, 100.0, 0.0)
    nearest = choose_sites(apart, mass, 2, np.zeros(4, dtype=bool))
    assert nearest.tolist() == [0, 1]
    travel, weight = reaching(apart, mass, apart / 3.0)
    assert choose_sites(travel, weight, 2, np.zeros(4, dtype=bool)).tolist() == [0, 2]
