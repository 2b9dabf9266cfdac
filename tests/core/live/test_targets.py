"""Targets that are set stay, others share what is left."""

from __future__ import annotations

import numpy as np

from territory_planner.core.live.targets import shared_targets


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
