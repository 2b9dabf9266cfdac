"""The picture of the house: drawn from the imports, and true to the table of floors."""

from __future__ import annotations

import pytest

from scripts import architecture
from tests.test_floors import CORE_FLOORS, ROOMS


def test_the_page_shows_the_rooms_and_arrows_that_there_are():
    page = architecture.PAGE.read_text(encoding="utf-8")
    assert page == architecture.drawn(page), "run python -m scripts.architecture"


def test_every_arrow_of_the_core_goes_down_by_the_table_of_floors():
    floor = {room: level for level, rooms in enumerate(CORE_FLOORS) for room in rooms}
    arrows = architecture.imports("core")
    assert set(arrows) == set(floor)
    up = [(room, low) for room in arrows for low in arrows[room] if floor[low] >= floor[room]]
    assert up == []


@pytest.mark.parametrize("part", sorted(ROOMS))
def test_every_arrow_drawn_is_allowed(part):
    arrows = architecture.imports(part)
    assert {room: lows - ROOMS[part][room] for room, lows in arrows.items()} == {
        room: set() for room in arrows
    }


def test_arrows_that_follow_from_others_are_left_out_and_circles_are_told():
    arrows = {"roof": {"wall", "ground"}, "wall": {"ground"}, "ground": set()}
    assert architecture.telling(arrows) == [("roof", "wall"), ("wall", "ground")]
    assert architecture.heights(arrows) == {"roof": 2, "wall": 1, "ground": 0}
    with pytest.raises(ValueError, match="circle"):
        architecture.heights({"one": {"two"}, "two": {"one"}})
