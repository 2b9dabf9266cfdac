"""Reviews of a plan: since when it is outside, how long it took to mend, what leaves next."""

from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from territory_planner.core.scenarios.calendar import Term, in_force
from territory_planner.core.scenarios.reviews import (
    Reaction,
    Review,
    first_to_leave,
    outside_since,
    reactions,
)

FIRST = date(2026, 1, 1)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def review(number: int, outside: str = "") -> Review:
    return Review(day(number), "broken" if outside else "ok", {}, tuple(outside))


def test_the_time_to_react_ends_when_the_healing_plan_comes_in_force():
    terms = [Term(day(0)), Term(day(40))]
    seen = [review(0), review(30, "A"), review(35, "AB"), review(60), review(90, "B")]
    assert reactions(seen, terms) == [Reaction(day(30), day(40), 1), Reaction(day(90))]
    assert [each.days(day(100)) for each in reactions(seen, terms)] == [10, 10]


def test_a_plan_that_comes_back_by_itself_is_healed_when_that_is_seen():
    seen = [review(0, "A"), review(30)]
    assert reactions(seen, [Term(day(0))]) == [Reaction(day(0), day(30))]
    assert reactions(seen) == [Reaction(day(0), day(30))]


def test_a_territory_is_outside_since_it_was_never_inside_again():
    seen = [review(0, "A"), review(10, "AB"), review(20, "B"), review(30, "AB")]
    assert outside_since(seen) == {"A": day(30), "B": day(10)}
    assert outside_since([]) == {}


def test_the_first_period_outside():
    outside = np.array([[False, False, True], [True, False, False]])
    assert first_to_leave(outside).tolist() == [1, -1, 0]
    assert first_to_leave(np.zeros((0, 2), dtype=bool)).tolist() == [-1, -1]


@given(st.lists(st.sampled_from(["", "A", "B", "AB"]), max_size=12))
def test_every_review_outside_is_in_one_time_out_of_tolerance(outsides):
    seen = [review(10 * number, outside) for number, outside in enumerate(outsides)]
    terms = [Term(day(0)), Term(day(45)), Term(day(77))]
    found = reactions(seen, terms)
    for each in seen:
        inside = [r for r in found if r.left <= each.day and (not r.healed or each.day < r.healed)]
        if each.outside and in_force(terms, each.day) == in_force(terms, seen[0].day):
            assert len(inside) == 1
    for one, following in zip(found, found[1:]):
        assert one.healed is not None
        assert one.healed <= following.left
