"""What is kept of territories by their keys: locks, targets, and which are shown."""

from __future__ import annotations

import numpy as np

from territory_planner.core.model.problem import FREE, FROZEN
from territory_planner.layers.live.reading.territories import Territories
from territory_planner.layers.live.settings.plan_settings import Criterion, PlanSettings


def test_keys_that_no_territory_has_concern_none():
    known = Territories(False)
    known.learn(["A", "B", "C"])
    settings = PlanSettings(
        "territory",
        criteria=(Criterion("work"), Criterion("visits")),
        locks={"": FROZEN, "gone": FROZEN, "B": FROZEN},
        targets={"": {"work": 1.0}, "gone": {"work": 2.0}, "A": {"visits": 3.0}},
    )
    known.retired = {"", "gone", "A", "B"}
    assert known.locks(settings).tolist() == [FREE, FROZEN, FREE]
    nothing = [np.nan, np.nan]
    np.testing.assert_array_equal(known.targets(settings), [[np.nan, 3.0], nothing, nothing])
    assert known.active(np.array([0, 4, 0])).tolist() == [False, True, True]
