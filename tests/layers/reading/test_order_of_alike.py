"""Ids of one form are ordered fast, and as all others are."""

from __future__ import annotations

import re
from itertools import product

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


def pieces(text):
    """The order piece by piece: numbers before words, each with its length or its letters."""
    key = []
    for piece in re.split(r"(\d+)", text):
        figures = piece.lstrip("0") if piece.isdecimal() else ""
        told = (0, len(figures), figures) if piece.isdecimal() else (1, 0, piece.casefold())
        key += [told] if piece else []
    return [*key, (2, 0, text)]


def test_a_key_of_one_text_orders_as_piece_by_piece():
    texts = ["".join(letters) for letters in product("aB120 é٣", repeat=4)]
    texts += ["", "A", "a10", "a2", "a2b10", "a2b9"]
    assert sorted(texts, key=natural_key) == sorted(texts, key=pieces)
