"""When plans are in force: the last that began, until it expires; tenures follow from that."""

from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from territory_planner.core.scenarios.calendar import Term, in_force, reigns, tenures

FIRST = date(2026, 1, 1)
DAYS = 40


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


@st.composite
def terms(draw):
    found = []
    for _ in range(draw(st.integers(0, 6))):
        begin = draw(st.integers(0, DAYS - 5))
        length = draw(st.none() | st.integers(1, 10))
        found.append(Term(day(begin), None if length is None else day(begin + length)))
    return [draw(st.sampled_from([None, term])) for term in found]


def test_a_plan_that_covers_for_somebody_gives_way_to_the_one_before_it():
    usual, cover = Term(day(0)), Term(day(10), day(20))
    assert in_force([usual, cover], day(9)) == 0
    assert in_force([usual, cover], day(10)) == 1
    assert in_force([usual, cover], day(19)) == 1
    assert in_force([usual, cover], day(20)) == 0
    assert in_force([None, cover], day(20)) == -1
    told = [(reign.plan, reign.begin, reign.end) for reign in reigns([usual, cover])]
    assert told == [(0, day(0), day(10)), (1, day(10), day(20)), (0, day(20), None)]


def test_of_two_that_begin_on_one_day_the_later_in_the_list_is_in_force():
    assert in_force([Term(day(3)), Term(day(3))], day(3)) == 1


@given(terms())
def test_reigns_are_what_is_in_force_each_day(some):
    order = reigns(some)
    for number in range(DAYS + 12):
        now = day(number)
        there = [r.plan for r in order if r.begin <= now and (r.end is None or now < r.end)]
        expected = in_force(some, now)
        assert there == ([] if expected < 0 else [expected])
    for one, next_ in zip(order, order[1:]):
        assert one.end is not None
        assert one.end <= next_.begin
        assert one.plan != next_.plan or one.end < next_.begin


@given(terms(), st.data())
def test_stands_tell_each_day_who_has_which_unit(some, data):
    names, n = ("A", "B", "C"), 6
    numbers = st.lists(st.integers(-1, 2), min_size=n, max_size=n)
    plans = [np.array(data.draw(numbers), dtype=np.int32) for _ in some]
    found = tenures(reigns(some), plans, names)
    for number in range(DAYS + 12):
        now, plan = day(number), in_force(some, day(number))
        told = np.full(n, -1)
        for tenure in found:
            if tenure.begin <= now and (tenure.end is None or now < tenure.end):
                assert (told[tenure.units] == -1).all()
                told[tenure.units] = names.index(tenure.territory)
        expected = np.full(n, -1) if plan < 0 else plans[plan]
        assert told.tolist() == expected.tolist()
    for tenure in found:
        assert len(tenure.units)
        # A territory that goes on unchanged is one row, not one for each plan.
        follows = [
            other
            for other in found
            if other.territory == tenure.territory and other.begin == tenure.end
        ]
        assert all(other.units.tolist() != tenure.units.tolist() for other in follows)
