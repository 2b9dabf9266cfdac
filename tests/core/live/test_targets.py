"""Targets that are set stay, others share what is left; deviations are told in any case."""

from __future__ import annotations

import numpy as np

from territory_planner.core.live.targets import deviation_from, shared_targets


def test_targets_that_nobody_set_share_what_is_left():
    given_ = np.array([[np.nan], [40.0], [np.nan]])
    np.testing.assert_array_equal(shared_targets(np.array([100.0]), given_), [[30], [40], [30]])
    np.testing.assert_array_equal(
        shared_targets(np.array([10.0]), np.array([[20.0], [np.nan]])), [[20], [0]]
    )


def test_shares_set_the_proportion_and_unknown_ones_count_as_their_mean():
    nobody = np.full((3, 1), np.nan)
    share = np.array([[1.0], [3.0], [np.nan]])
    np.testing.assert_allclose(shared_targets(np.array([60.0]), nobody, share), [[10], [30], [20]])


def test_a_load_without_target_is_infinitely_far_and_an_unknown_target_is_not_told():
    load, target = np.array([5.0, 0.0, 5.0, 6.0]), np.array([0.0, 0.0, np.nan, 4.0])
    np.testing.assert_array_equal(deviation_from(load, target), [np.inf, 0.0, np.nan, 0.5])
