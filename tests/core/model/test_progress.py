"""What work tells of how far it is: never less than before, and all of it in the end."""

from __future__ import annotations

from itertools import islice

import pytest

from territory_planner.core import Progress, balance, design
from tests.core.jobs.random_designs import drifted, random_problem


def test_a_part_that_begins_anew_stays_where_it_was_till_it_is_past():
    told: list[float] = []
    progress = Progress(told.append)
    first, again = progress.part(0, 50), progress.part(0, 50).hushed()
    for done in (40, 100):
        first.percent(done)
    for done in (0, 100):
        again.percent(done)
    progress.percent(60)
    assert told == [20, 50, 50, 50, 60]


@pytest.mark.parametrize("number", [3, 15, 18])
def test_work_that_tries_again_never_goes_backward(number):
    """Several attempts at one design took the bar of the panel and of the toolbox back."""
    told: list[float] = []
    problem = random_problem(number)
    plan = design(problem, "fast", progress=Progress(told.append)).assignment
    assert told == sorted(told)
    assert told[-1] == pytest.approx(100)
    told.clear()
    balance(drifted(problem, plan, number), "fast", progress=Progress(told.append))
    assert told == sorted(told)


def test_items_of_a_list_are_let_go_of_one_by_one_in_their_order():
    looks: list[int] = []
    items = list("abcdef")
    progress = Progress(is_cancelled=lambda: bool(looks.append(1)))
    for number, item in enumerate(progress.emptied(items, 2)):
        assert item == "abcdef"[number]
        assert len(items) == 5 - number
    assert len(looks) == 3


class AnewEachTime:
    """What begins anew for each iterator that it is asked for, itself, as shapely's rings do."""

    def __init__(self, count):
        self.count = count

    def __iter__(self):
        self.at = -1
        return self

    def __next__(self):
        self.at += 1
        if self.at >= self.count:
            raise StopIteration
        return self.at


@pytest.mark.parametrize("items", [range(7), iter(range(7)), AnewEachTime(7)])
def test_what_is_watched_comes_once_and_in_order(items):
    looks = []
    progress = Progress(is_cancelled=lambda: bool(looks.append(True)))
    assert [*islice(progress.watched(items, 3), 20)] == [*range(7)]
    assert len(looks) == 3
