"""Scenarios for tests of their stores."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from territory_planner.layers.scenarios.scenario import Scenario

LAYER = "zones"
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=timezone.utc)
UNITS = [f"{number:05}" for number in range(1, 13)]
ODD = 'O\'Brien "North" <b>; DROP TABLE x; Ωmega\n北'


def scenario(name: str, **more: Any) -> Scenario:
    return Scenario(LAYER, name, more.pop("author", "Ada"), more.pop("made", NOON), **more)


def split(at: int) -> list[str]:
    """The first units to A, then B; the last to nobody."""
    return ["A"] * at + ["B"] * (len(UNITS) - at - 1) + [""]
