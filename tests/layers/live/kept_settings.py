"""Settings as a project may hold them: sound, damaged, and made up."""

from __future__ import annotations

import json

from hypothesis import strategies as st

KEYS = st.sampled_from(["A", "B", "", "Z", "{0}", "%1", "nan", "1e5", "--5", "x" * 300])
FIELDS = st.sampled_from(["work", "name", "territory", "", "nowhere", "{name}"])
NUMBERS = st.one_of(
    st.integers(-(10**400), 10**400),
    st.floats(),
    st.sampled_from([0, 1, -1, 0.5, 2**31, 2**63, 1e308, float("inf"), float("nan")]),
)
TEXTS = st.one_of(KEYS, st.text(max_size=20), st.sampled_from(["<img src='x'>", "a\0b"]))
JUNK = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=6,
)
SOUND = {
    "territory_field": st.sampled_from(["territory", ""]),
    "id_field": FIELDS,
    "name_field": FIELDS,
    "criteria": st.sampled_from(
        [[], [{"field": "work"}], [{"field": "work", "weight": 2, "tolerance": 0.1}]]
    ),
    "count_tolerance": st.floats(0, 1),
    "customers_field": FIELDS,
    "lock_field": FIELDS,
    "contiguity": st.sampled_from(["rook", "queen"]),
    "tolerance_distance": st.floats(-1, 1e15),
    "centers_layer": st.sampled_from(["", "gone_123"]),
    "names": st.dictionaries(KEYS, st.text(min_size=1, max_size=8), max_size=2),
    "targets": st.dictionaries(
        KEYS, st.dictionaries(FIELDS, st.floats(0, 1e15), min_size=1, max_size=2), max_size=2
    ),
    "locks": st.dictionaries(KEYS, st.sampled_from([0, 1, 2]), max_size=2),
    "locked_units": st.lists(st.sampled_from(["1", "r0c0", "x"]), unique=True, max_size=2),
    "known": st.lists(st.sampled_from(["A", "Q", "{0}", "%1"]), unique=True, max_size=2),
    "rules": st.fixed_dictionaries(
        {},
        optional={
            "minimum": st.dictionaries(FIELDS, st.floats(0, 1e9), max_size=2),
            "maximum": st.dictionaries(FIELDS, st.floats(0, 1e9), max_size=2),
            "group_field": st.sampled_from(["", "name"]),
            "parent_field": st.sampled_from(["", "name"]),
            "apart": st.fixed_dictionaries({"id": KEYS, "name": KEYS}),
            "roads": st.fixed_dictionaries({"id": KEYS, "name": KEYS}),
            "targets": st.fixed_dictionaries({"id": KEYS, "name": KEYS}),
            "costs": st.fixed_dictionaries({"id": KEYS, "name": KEYS}),
            "barrier_share": st.floats(0, 0.99),
            "barrier_kind": st.sampled_from(["impassable", "costly"]),
            "spacing": st.floats(0, 1e5),
            "max_distance": st.floats(0, 1e5),
            "max_time": st.floats(0, 1e5),
            "objective": st.sampled_from(["squared", "distance", "time"]),
            "travel_direction": st.sampled_from(["from", "to"]),
            "site_method": st.sampled_from(["median", "center"]),
        },
    ),
    "design": st.fixed_dictionaries(
        {},
        optional={
            "mode": st.sampled_from(["given", "fewest", "most", "best"]),
            "count": st.integers(0, 10**6),
            "low": st.integers(0, 100),
            "high": st.integers(0, 100),
            "compactness": st.integers(0, 100),
            "effort": st.sampled_from(["fast", "balanced", "best"]),
        },
    ),
    "watch": st.fixed_dictionaries(
        {},
        optional={
            "rhythm": st.sampled_from([-1, 0, 15, 60, 1440]),
            "beyond": st.floats(0, 1),
            "most": st.floats(0, 100),
        },
    ),
}
"""What each attribute may soundly be."""


@st.composite
def damaged(draw) -> tuple[dict, set[str]]:
    """Return settings, and the attributes that are junk in them."""
    whole = draw(st.fixed_dictionaries({}, optional=SOUND))
    hit = draw(st.sets(st.sampled_from(sorted(SOUND)), max_size=3))
    for name in hit:
        value = whole.get(name)
        if isinstance(value, dict) and value and draw(st.booleans()):
            # Only something inside.
            inside = draw(st.sampled_from(sorted(value)))
            whole[name] = {**value, inside: draw(JUNK)}
        else:
            whole[name] = draw(JUNK)
    return whole, hit


def kept_as(whole) -> str:
    return json.dumps(whole, ensure_ascii=False)
