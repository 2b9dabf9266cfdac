"""Settings that a project holds are read with what is sound in them; the rest is told of."""

from __future__ import annotations

import json
from dataclasses import asdict, fields

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from territory_planner.layers.live.settings.plan_settings import (
    PROPERTY,
    PlanSettings,
    load_settings,
    read_settings,
    save_settings,
)
from tests.layers.live.kept_settings import JUNK, SOUND, damaged, kept_as
from tests.layers.plan_layer import make_layer

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@pytest.fixture
def layer(qgis_app):
    return make_layer()


def as_kept(value):
    return json.loads(json.dumps(value))


@given(damaged())
@SHARED
def test_what_is_sound_is_kept_and_what_is_not_takes_its_default(layer, drawn):
    whole, hit = drawn
    layer.setCustomProperty(PROPERTY, kept_as(whole))
    found, faults = read_settings(layer)
    assert {fault.split(".")[0] for fault in faults} <= hit
    default = as_kept(asdict(PlanSettings()))
    for name in SOUND:
        if name in hit:
            continue
        value, expected = as_kept(asdict(found)[name]), whole.get(name, default[name])
        if name == "criteria":
            expected = [{"weight": 1, "tolerance": 0.05, **each} for each in expected]
        elif name in ("rules", "design", "watch"):
            expected = {**default[name], **expected}
        assert value == expected, name


@given(damaged())
@SHARED
def test_what_was_read_is_kept_as_it_is(layer, drawn):
    layer.setCustomProperty(PROPERTY, kept_as(drawn[0]))
    found = load_settings(layer)
    save_settings(layer, found)
    assert read_settings(layer) == (found, [])


@given(st.one_of(st.text(), JUNK.map(kept_as), JUNK))
@example("[" * 100000)
@example("1" * 5000)
@example("{")
@SHARED
def test_what_is_no_settings_at_all_is_told_of_as_such(layer, kept):
    if isinstance(kept, (int, float, list, dict)) and not isinstance(kept, bool):
        kept = str(kept)
    layer.setCustomProperty(PROPERTY, kept)
    found, faults = read_settings(layer)
    assert isinstance(found, PlanSettings)
    known = {each.name for each in fields(PlanSettings)}
    assert {fault.split(".")[0] for fault in faults} <= known | {""}


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ({"targets": {"A": 5}}, "targets.A"),
        ({"targets": {"A": {"work": "x"}}}, "targets.A"),
        ({"targets": [1]}, "targets"),
        ({"locks": {"A": 7}}, "locks"),
        ({"locks": {"A": True}}, "locks"),
        ({"names": {"A": None}}, "names"),
        ({"known": ["", 5]}, "known"),
        ({"criteria": [{"field": "work", "weight": "heavy"}]}, "criteria.weight"),
        ({"criteria": [{"field": 5}]}, "criteria.field"),
        ({"criteria": [{"field": "work"}, {"field": "work"}]}, "criteria.field"),
        ({"criteria": [5]}, "criteria"),
        ({"criteria": {"field": "work"}}, "criteria"),
        ({"criteria": [{"field": "work", "tolerance": -1}]}, "criteria.tolerance"),
        ({"count_tolerance": float("nan")}, "count_tolerance"),
        ({"contiguity": "bishop"}, "contiguity"),
        ({"territory_field": ["territory"]}, "territory_field"),
        ({"design": {"count": 1e12}}, "design.count"),
        ({"design": {"count": 2.5}}, "design.count"),
        ({"design": {"mode": "wildly"}}, "design.mode"),
        ({"design": 3}, "design"),
        ({"rules": {"minimum": {"work": "1"}}}, "rules.minimum"),
        ({"rules": {"max_distance": -4}}, "rules.max_distance"),
        ({"rules": {"max_distance": 10**400}}, "rules.max_distance"),
        ({"rules": {"roads": "a layer"}}, "rules.roads"),
        ({"rules": {"roads": {"id": 5}}}, "rules.roads.id"),
        ({"rules": {"objective": "luck"}}, "rules.objective"),
        ([1, 2], ""),
        (5, ""),
    ],
)
def test_each_fault_is_named(layer, kept, told):
    layer.setCustomProperty(PROPERTY, kept_as(kept))
    assert read_settings(layer)[1] == [told]


@pytest.mark.parametrize("name", ["x", "nan", "1e5", "--5", "1.5", "9" * 5000, "99999999999", " 7"])
def test_a_territory_that_a_field_of_numbers_cannot_hold_is_told_of(name, qgis_app):
    layer = make_layer(text=False)
    kept = {"territory_field": "territory", "known": ["7", name]}
    layer.setCustomProperty(PROPERTY, kept_as(kept))
    found, faults = read_settings(layer)
    assert found.known == ("7",)
    assert faults == ["known"]


def test_whole_numbers_do_for_lengths(layer):
    layer.setCustomProperty(PROPERTY, kept_as({"rules": {"max_distance": 100}}))
    found, faults = read_settings(layer)
    assert found.rules.max_distance == 100.0
    assert not faults
