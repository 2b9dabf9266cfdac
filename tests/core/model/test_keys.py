"""Keys of customers, tables and layers: the same area, written in many ways."""

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from territory_planner.core.model.keys import How, KeyMatcher, loosenings
from territory_planner.core.model.progress import Progress

KNOWN = [
    "02134",
    "10115",
    "SW1A 1AA",
    "K1A 0B6",
    "00-950",
    "11455",
    "1-11",
    "St. Louis",
    "E01000001",
    "100",
    "10010",
    "München",
]

MEANT = [
    ("02134", "02134", How.EXACT),
    ("2134", "02134", How.ZEROS),
    ("002134", "02134", How.ZEROS),
    ("2134.0", "02134", How.ZEROS),
    ("'02134", "02134", How.SPACES),
    (" 02134 ", "02134", How.LETTERS),
    ("02134\u00a0", "02134", How.LETTERS),
    ("０２１３４", "02134", How.LETTERS),
    ("02134-1234", "02134", How.ZIP4),
    ("02134 1234", "02134", How.ZIP4),
    ("021341234", "02134", How.ZIP4),
    ("2134-1234", "02134", How.ZIP4),
    ("us-02134-1234", "02134", How.ZIP4),
    ("US-02134", "02134", How.COUNTRY),
    ("USA 2134", "02134", How.COUNTRY),
    ("D-10115", "10115", How.COUNTRY),
    ("DE10115", "10115", How.COUNTRY),
    ("DEU_10115", "10115", How.COUNTRY),
    ("10115.0", "10115", How.ZEROS),
    ("sw1a1aa", "SW1A 1AA", How.SPACES),
    ("GB-SW1A 1AA", "SW1A 1AA", How.COUNTRY),
    ("GBSW1A1AA", "SW1A 1AA", How.COUNTRY),
    ("K1A-0B6", "K1A 0B6", How.SPACES),
    ("00950", "00-950", How.SPACES),
    ("PL-00950", "00-950", How.COUNTRY),
    ("950", "00-950", How.ZEROS),
    ("114 55", "11455", How.SPACES),
    ("SE-114 55", "11455", How.COUNTRY),
    ("111", "1-11", How.SPACES),
    ("st louis", "St. Louis", How.SPACES),
    ("E01000001", "E01000001", How.EXACT),
    ("e01000001", "E01000001", How.LETTERS),
    ("100.0", "100", How.ZEROS),
    ("MÜNCHEN", "München", How.LETTERS),
    ("Mu\u0308nchen", "München", How.LETTERS),
]


@pytest.mark.parametrize(("key", "known", "how"), MEANT)
def test_a_key_is_known_however_it_is_written(key, known, how):
    matches = KeyMatcher(KNOWN).match([key])
    assert (KNOWN[matches.index[0]], How(matches.how[0])) == (known, how)


@pytest.mark.parametrize(
    ("key", "near"),
    [
        ("11-1", "1-11"),  # Parted elsewhere: another key.
        ("10.115", "10115"),
        ("100.5", "100"),
        ("10116", "10115"),  # One digit wrong,
        ("1015", "10115"),  # missing,
        ("101155", "10115"),  # too many,
        ("10151", "10115"),  # two swapped.
        ("Saint Louis", "St. Louis"),
        ("Munchen", "München"),
        ("7", None),
        ("X", None),
    ],
)
def test_what_is_no_known_key_is_not_guessed_and_the_nearest_are_named(key, near):
    matcher = KeyMatcher(KNOWN)
    assert matcher.match([key]).index.tolist() == [-1]
    assert How(matcher.match([key]).how[0]) is How.UNKNOWN
    found = matcher.candidates(key)
    assert (near in found) if near else not found


@pytest.mark.parametrize(
    ("known", "key", "candidates"),
    [
        (["2134", "02134", "002134"], "0002134", ["2134", "02134", "002134"]),
        (["US-94110", "MX-94110"], "94110", ["US-94110", "MX-94110"]),
        (["US-94110", "MX-94110"], "94110-1234", ["US-94110", "MX-94110"]),
        (["same", "same"], "same", ["same"]),
        (["One way", "one way"], "ONE WAY", ["One way", "one way"]),
        (["1-11", "11-1"], "111", ["1-11", "11-1"]),
    ],
)
def test_where_several_could_be_meant_none_is_and_all_are_named(known, key, candidates):
    matcher = KeyMatcher(known)
    matches = matcher.match([key])
    assert (matches.index[0], How(matches.how[0])) == (-1, How.AMBIGUOUS)
    assert matcher.candidates(key) == candidates


@pytest.mark.parametrize(
    ("known", "key"),
    [
        ("US-94110", "MX-94110"),  # Two countries.
        ("DE10115", "AT-10115"),
        ("1", "AT1"),  # No postal code behind the country.
        ("Moines", "De Moines"),
        ("101151234", "10115"),  # A ZIP of a ZIP+4 may be one of many.
    ],
)
def test_a_likeness_that_means_nothing_is_no_match(known, key):
    assert KeyMatcher([known]).match([key]).index.tolist() == [-1]


def test_countries_match_by_any_of_their_codes():
    matcher = KeyMatcher(["US-94110", "MEX-94110", "D-94110"])
    keys = ["USA94110", "MX 94110", "DE-94110", "GBR-94110"]
    assert matcher.match(keys).index.tolist() == [0, 1, 2, -1]


def test_an_exact_key_is_taken_before_what_it_might_be_otherwise():
    matcher = KeyMatcher(["2134", "02134", "US-2134"])
    assert matcher.match(["2134", "02134", "US-2134"]).index.tolist() == [0, 1, 2]


def test_empty_keys_stand_for_nothing_on_either_side():
    matches = KeyMatcher(["", " ", "1"]).match(["", "  ", "\t"])
    assert not matches.matched.any()
    assert [How(how) for how in matches.how] == [How.EMPTY] * 3
    assert KeyMatcher([]).match(["1"]).index.tolist() == [-1]
    assert KeyMatcher([]).candidates("1") == []
    assert KeyMatcher(["1"]).match([]).index.shape == (0,)


zips = st.lists(st.integers(1, 99999).map("{:05d}".format), min_size=1, max_size=30, unique=True)
disguises = st.sampled_from(
    [
        lambda zip_code: zip_code,
        lambda zip_code: zip_code.lstrip("0"),
        lambda zip_code: f"{zip_code}-1234",
        lambda zip_code: f" us-{zip_code}",
        lambda zip_code: f"USA {zip_code} 0001",
        lambda zip_code: f"{zip_code}.0",
        lambda zip_code: f"'{zip_code}",
    ]
)


@given(zips, st.lists(st.tuples(st.integers(0, 29), disguises), max_size=20))
def test_a_disguised_zip_is_the_one_it_was(known, drawn):
    """Five digits each: no two can be meant by one disguise."""
    rows = [(row % len(known), disguise) for row, disguise in drawn]
    keys = [disguise(known[row]) for row, disguise in rows]
    assert KeyMatcher(known).match(keys).index.tolist() == [row for row, _ in rows]


@given(st.lists(st.text(max_size=8), max_size=8), st.lists(st.text(max_size=8), max_size=8))
def test_any_text_is_matched_or_not_and_an_exact_one_always(known, keys):
    matcher = KeyMatcher(known)
    matches = matcher.match(keys + known)
    for key, index, how in zip(keys + known, matches.index, matches.how):
        assert (index >= 0) == (how >= 0)
        if known.count(key) == 1 and key.strip():
            assert (known[index], how) == (key, How.EXACT)
        assert len(matcher.candidates(key)) <= 3


def test_what_was_loosened_is_told_once_a_way():
    keys = ["2134", "2134", "10115", "us-10115", "SW1A1AA"]
    matches = KeyMatcher(KNOWN).match(keys)
    assert loosenings(keys, KNOWN, matches) == [
        "Key known but for spaces and hyphens: “SW1A1AA” → “SW1A 1AA”.",
        "Key known but for zeros before or behind them: “2134” → “02134”.",
        "Key known but for the country before them: “us-10115” → “10115”.",
    ]


def test_a_cancel_is_heard_while_known_keys_are_loosened_for_a_single_one():
    """Each of four ways to loosen 40,000 keys takes a fifth of a second."""
    looks = 0

    def look() -> bool:
        nonlocal looks
        looks += 1
        return False

    known = [f"City of {number % 400} {number:04d}B" for number in range(40_000)]
    KeyMatcher(known).match(["unknown 1"], Progress(is_cancelled=look))
    assert looks > 30


def test_half_a_million_keys_take_seconds():
    """15 s of CPU on a slow machine; it takes 3 to 4."""
    known = [f"{number:05d}" for number in range(0, 100_000, 3)]
    rows = np.random.default_rng(1).integers(0, len(known), 500_000)
    written = ("{}", "US-{}", "{}-1234", "0{}", " {}")
    keys = [written[row % 5].format(known[row]) for row in rows.tolist()]
    started = time.process_time()
    matches = KeyMatcher(known).match(keys)
    assert time.process_time() - started < 15
    np.testing.assert_array_equal(matches.index, rows)


@pytest.mark.parametrize("odd", [[], ["x  Y"], ["É"], [""], ["a\nb"], ["\x1c"], ["K7"]])
@given(st.lists(st.sampled_from(["a1", "A1", " a1", "B2", "b2", "C3", "c 3"]), max_size=8))
def test_keys_matched_together_are_matched_as_each_alone(odd, keys):
    matcher = KeyMatcher(["a1", "B2", "b2", "c3", "x y", "é", "\u212a7", *odd])
    keys = [*keys, "X Y", "É", "k7", *odd]
    together = matcher.match(keys)
    alone = [matcher.match([key]) for key in keys]
    assert together.index.tolist() == [each.index[0] for each in alone]
    assert together.how.tolist() == [each.how[0] for each in alone]
    by_itself = [matcher._found(key) for key in keys]
    assert together.how.tolist() == [how for _, how in by_itself]
