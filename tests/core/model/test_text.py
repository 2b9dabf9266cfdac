"""Numbers as people read them."""

from __future__ import annotations

import pytest

from territory_planner.core.model.text import ground


@pytest.mark.parametrize(
    ("area", "text"),
    [
        (1.9165e10, "19,165 km²"),
        (1.2345e14, "123,450,000 km²"),
        (5.0e5, "0.5 km²"),
        (12_345.0, "12,345 m²"),
        (0.01, "0 m²"),
    ],
)
def test_areas_are_written_out_however_large_or_small(area, text):
    assert ground(area) == text
