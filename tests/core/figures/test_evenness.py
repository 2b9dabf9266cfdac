"""How even a plan is, against the definitions written out."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.figures.evenness import gini, mean_deviation, variation


@pytest.mark.parametrize("seed", range(4))
def test_evenness_is_that_of_the_definitions(seed):
    rng = np.random.default_rng(seed)
    load, target = rng.uniform(0, 9, (7, 2)), rng.uniform(1, 5, (7, 2))
    target[3] = 0.0
    for column in range(2):
        ratio = [a / b for a, b in zip(load[:, column], target[:, column]) if b > 0]
        mean = sum(ratio) / len(ratio)
        spread = (sum((each - mean) ** 2 for each in ratio) / len(ratio)) ** 0.5
        pairs = sum(abs(a - b) for a in ratio for b in ratio)
        assert mean_deviation(load, target)[column] == pytest.approx(
            sum(abs(each - 1) for each in ratio) / len(ratio)
        )
        assert variation(load, target)[column] == pytest.approx(spread / mean)
        assert gini(load, target)[column] == pytest.approx(pairs / (2 * len(ratio) ** 2 * mean))


def test_the_ends_of_the_scale():
    even, one = np.full((4, 1), 3.0), np.array([[0.0], [0.0], [0.0], [8.0]])
    target = np.full((4, 1), 2.0)
    assert gini(even, target)[0] == pytest.approx(0)
    assert gini(one, target)[0] == pytest.approx(3 / 4)
    assert variation(even, target)[0] == 0
    for measure in (gini, variation):
        assert np.isnan(measure(np.zeros((4, 1)), target)[0])
    for measure in (gini, variation, mean_deviation):
        assert np.isnan(measure(even, np.zeros((4, 1)))[0])
