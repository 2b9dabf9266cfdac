"""By what ways from centers are measured."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.travel.straight import DISTANCE
from territory_planner.layers.reading.ways import TIME, Ways


def test_ways_are_minutes_where_time_is_asked_for_or_speeds_are_known():
    assert Ways(objective=TIME).in_minutes
    assert Ways(speed_field="kmh").in_minutes
    assert not Ways(objective=DISTANCE, speed_field="kmh").in_minutes


def test_crossing_a_barrier_costs_a_territorys_radius_unless_told():
    assert Ways(area=np.pi * 400).crossing_km(4) == pytest.approx(10)
    assert Ways(area=np.pi * 400, detour=3.0).crossing_km(4) == 3.0


def test_ways_across_costly_barriers_are_not_plain():
    assert Ways().is_plain
    assert not Ways(crossed=np.array([[0, 1]])).is_plain
