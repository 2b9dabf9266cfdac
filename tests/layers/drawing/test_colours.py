"""Colours of territories: neighbours differ, whatever their number, and old colours stay."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.model.graph import graph_from_edges
from territory_planner.layers.drawing.colours import NUMBERS, ColourBook, matching


def all_touching(count: int):
    """Return a map where each of `count` territories touches all others, and its keys."""
    first, second = np.triu_indices(count, 1)
    return graph_from_edges(count, first, second), [f"T{each}" for each in range(count)]


def ring(count: int):
    """Return a ring of territories around a hub, number 0, that touches them all."""
    around = np.arange(1, count)
    graph = graph_from_edges(
        count,
        np.concatenate([np.zeros(count - 1, dtype=int), around]),
        np.concatenate([around, np.roll(around, -1)]),
    )
    return graph, [f"T{each}" for each in range(count)]


@pytest.mark.parametrize("count", [5, 13, 30])
def test_neighbours_differ_also_where_the_palette_does_not_reach(count):
    graph, keys = all_touching(count)
    colours = ColourBook().colours(keys, {}, graph, np.arange(count))
    assert len(set(colours)) == count


def test_a_hub_differs_from_forty_neighbours():
    graph, keys = ring(41)
    colours = ColourBook().colours(keys, {}, graph, np.arange(41))
    assert not len(matching(colours, graph, np.arange(41)))


def test_what_the_map_colours_is_left_and_others_fit_in_among_it():
    graph, keys = all_touching(4)
    first, second, *_ = NUMBERS
    styled = {"T0": second, "T1": first, "T2": "#ff0000"}
    colours = ColourBook().colours(keys, styled, graph, np.arange(4))
    assert colours[:3] == [second, first, "#ff0000"]
    assert colours[3] not in colours[:3]


def test_parting_changes_one_of_two_neighbours_and_no_one_else():
    graph, keys = ring(8)
    book, plan = ColourBook(), np.arange(8)
    before = book.colours(keys, {}, graph, plan)
    styled = dict(zip(keys, before))
    styled["T3"] = styled["T4"]
    after = book.parted(keys, styled, graph, plan)
    assert not len(matching(after, graph, plan))
    assert sum(after[each] != styled[key] for each, key in enumerate(keys)) == 1


def test_parting_keeps_colours_of_the_user_s_choice_where_it_can():
    graph, keys = ring(6)
    styled = dict.fromkeys(keys, "#ff0000")
    styled["T3"] = "#00ff00"
    after = ColourBook().parted(keys, styled, graph, np.arange(6))
    assert not len(matching(after, graph, np.arange(6)))
    assert (after[0], after[3]) == ("#ff0000", "#00ff00")


def test_a_territory_keeps_its_colour_when_others_before_it_go():
    graph, keys = ring(8)
    book = ColourBook()
    before = dict(zip(keys, book.colours(keys, {}, graph, np.arange(8))))
    left = keys[:2] + keys[3:]
    plan = np.array([0, 1, -1, 2, 3, 4, 5, 6])
    after = dict(zip(left, book.colours(left, {}, graph, plan)))
    assert after == {key: before[key] for key in left}
