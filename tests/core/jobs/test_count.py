"""The number of territories is searched, and each count says what it gives."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.jobs.count import (
    BEST,
    FEWEST,
    MOST,
    Trial,
    choose,
    counts_allowed,
    try_counts,
)
from territory_planner.core.model.errors import Infeasible, InvalidInput
from territory_planner.core.model.progress import Progress


def counts_tried(mode, low, high, fits, cost=lambda k: 1.0):
    """Return (chosen, counts tried) where the counts that `fits` accepts are within limits."""

    def attempt(k, progress):
        return Trial(k, fits(k), 0.0 if fits(k) else 1.0 / k, cost(k), obstacle="too few")

    trials = try_counts(mode, low, high, attempt)
    return choose(mode, trials).k, [trial.k for trial in trials]


def test_the_fewest_is_found_without_trying_all():
    chosen, tried = counts_tried(FEWEST, 1, 1000, lambda k: k >= 37)
    assert chosen == 37
    assert 36 in tried
    assert len(tried) < 15


def test_the_most_is_found_from_above():
    assert counts_tried(MOST, 1, 50, lambda k: k <= 48) == (48, [47, 48, 49, 50])


def test_a_first_count_that_fits_ends_the_search():
    assert counts_tried(FEWEST, 5, 9, lambda k: True) == (5, [5])


def test_the_best_of_a_range_has_the_least_travel_for_its_number():
    travel = {2: 60.0, 3: 30.0, 4: 26.0}
    assert counts_tried(BEST, 2, 4, lambda k: True, travel.__getitem__) == (3, [2, 3, 4])
    assert counts_tried(BEST, 2, 4, lambda k: k != 3, travel.__getitem__)[0] == 4


def test_when_none_fits_the_nearest_is_named_with_what_it_lacks():
    with pytest.raises(Infeasible, match=r"from 2 to 6 .* The nearest is 6: too few"):
        counts_tried(FEWEST, 2, 6, lambda k: False)


def test_which_numbers_the_limits_leave_room_for():
    total, least, most = np.array([100.0, 10.0]), np.array([22.0, 0.0]), np.array([24.0, 1.5])
    assert counts_allowed(total, least, most) == (7, 4)
    assert counts_allowed(total, None, most) == (7, np.inf)
    assert counts_allowed(total, least, None) == (1, 4)
    assert counts_allowed(total, None, np.array([25.0, 0.0])) == (np.inf, np.inf)


def test_an_empty_range_is_refused():
    with pytest.raises(InvalidInput, match="from 9 to 3"):
        try_counts(BEST, 9, 3, lambda k, progress: Trial(k, True, 0.0, 1.0))


@pytest.mark.parametrize("mode", [FEWEST, MOST, BEST])
def test_progress_only_rises(mode):
    seen = []

    def attempt(k, progress):
        progress.percent(0)
        progress.percent(100)
        return Trial(k, 20 <= k <= 30, 0.0, 1.0)

    try_counts(mode, 1, 40, attempt, Progress(seen.append))
    assert (np.diff(seen) >= -1e-9).all()
    assert seen[-1] <= 100 + 1e-9
