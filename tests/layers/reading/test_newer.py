"""Fields of which a later run has added a newer one."""

from __future__ import annotations

import pytest

from territory_planner.layers.reading.newer import newer_fields


@pytest.mark.parametrize(
    ("used", "names", "newer"),
    [
        (["workload"], ["id", "workload"], {}),
        (["workload"], ["workload", "workload_2"], {"workload": "workload_2"}),
        (["workload"], ["workload", "workload_2", "workload_10"], {"workload": "workload_10"}),
        (["Previous"], ["Previous", "previous_2"], {"Previous": "previous_2"}),
        (["workload_2"], ["workload", "workload_2"], {}),
        (["calls"], ["calls", "calls_1", "calls_2"], {}),
        (["calls"], ["calls", "calls_01", "calls_02"], {}),
        (["calls"], ["calls", "calls_2b", "recalls_2"], {}),
        ([], ["workload", "workload_2"], {}),
        (["visits_x"], ["visits_x", "visits_x_3"], {"visits_x": "visits_x_3"}),
    ],
)
def test_the_last_of_numbered_fields_is_the_newest(used, names, newer):
    assert newer_fields(used, names) == newer
