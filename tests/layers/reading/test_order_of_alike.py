"""Ids of one form are ordered fast, and as all others are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from territory_planner.layers.plan import natural_key
from territory_planner.layers.reading.order import _order_of_alike, order_by_name

FORM = st.lists(st.sampled_from(["digit", "letter"]), min_size=1, max_size=7)


@st.composite
def alike(draw):
    kinds = draw(FORM)
    parts = [st.sampled_from("0123456789" if kind == "digit" else "aAbBzZ -_") for kind in kinds]
    text = st.tuples(*parts).map("".join)
    return draw(st.lists(text, min_size=1, max_size=12, unique=True))


@given(alike())
def test_the_order_is_the_natural_one(texts):
    expected = sorted(range(len(texts)), key=lambda at: natural_key(texts[at]))
    assert _order_of_alike(texts).tolist() == expected


@pytest.mark.parametrize("texts", [["a2", "a10"], ["1a", "a1"], ["é1", "e2"]])
def test_others_take_the_long_way(texts):
    assert _order_of_alike(texts) is None
    assert order_by_name(texts) is not None
