"""Ways from centers, against NumPy's own figures of each territory by itself."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.figures.nearness import ServedWays, nearness, quantile


@pytest.mark.parametrize("seed", range(5))
def test_each_territory_has_the_figures_of_its_own_ways(seed):
    rng = np.random.default_rng(seed)
    way, owner = rng.integers(0, 40, 200) / 4, rng.integers(-1, 4, 200)
    way[rng.integers(0, 200, 20)] = [np.nan, np.inf] * 10
    count, work = rng.integers(0, 4, 200).astype(float), rng.uniform(0, 5, 200)
    found = nearness(ServedWays(way, owner, count), ServedWays(way, owner, work), 5, limit=6.0)
    for territory in range(4):
        mine = (owner == territory) & np.isfinite(way)
        each = np.repeat(way[mine], count[mine].astype(int))
        assert found.mean[territory] == pytest.approx(each.mean())
        assert found.weighted[territory] == pytest.approx(np.average(way[mine], weights=work[mine]))
        assert found.p90[territory] == sorted(each)[int(np.ceil(0.9 * len(each))) - 1]
        assert found.largest[territory] == each.max()
        assert found.within[territory] == pytest.approx((each <= 6.0).mean())
    assert np.isnan([found.mean[4], found.weighted[4], found.p90[4], found.largest[4]]).all()


def test_all_territories_as_one_and_no_limit():
    ways = ServedWays(np.array([1.0, 3.0, 9.0]), np.array([0, 1, -1]), np.ones(3))
    found = nearness(ways.all_in_one(), ways.all_in_one(), 1)
    assert (found.mean[0], found.largest[0]) == (2.0, 3.0)
    assert np.isnan(found.within[0])


def test_nine_of_ten_are_no_farther():
    way, one = np.arange(1.0, 11.0), np.zeros(10, dtype=int)
    assert quantile(way, one, np.ones(10), 1, 0.9)[0] == 9.0
    assert quantile(way, one, np.full(10, 0.1), 1, 0.9)[0] == 9.0
