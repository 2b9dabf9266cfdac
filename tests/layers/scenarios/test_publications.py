"""Publications in their table: the newest are kept, damage is told, nothing else is touched."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from territory_planner.core.model.errors import InvalidInput, TerritoryError
from territory_planner.layers.scenarios.approval import approved_as
from territory_planner.layers.scenarios.places import file_place
from territory_planner.layers.scenarios.publications import (
    MOST,
    Publication,
    PublicationStore,
    numbered,
)
from territory_planner.layers.scenarios.scenario import APPROVED, REVIEW, Signature
from territory_planner.layers.scenarios.store import ScenarioStore
from tests.layers.scenarios.stores import LAYER, NOON, ODD, UNITS, scenario, split

SALES = Publication(LAYER, "dynamics", "Sales", "Ada", NOON)
STATE = {"units.csv": "unit_id,territory\n00501,=1+1\n", "people.csv": "北\r\n"}


@pytest.fixture
def place(tmp_path):
    return file_place(str(tmp_path / "plans.gpkg"))


def test_what_is_kept_comes_back(place):
    store = PublicationStore(place)
    assert store.listed(LAYER) == []
    odd = replace(SALES, plan=ODD, target=ODD, scenario=ODD, parameters={"COUNTRY": ODD})
    made = store.keep(odd, STATE)
    assert store.listed(LAYER) == [made] == [replace(odd, number=1)]
    assert store.state(made) == STATE
    assert store.listed("another") == [] == store.listed(LAYER, "salesforce")


def test_the_newest_of_each_plan_are_kept(place):
    store = PublicationStore(place)
    store.keep(replace(SALES, plan="Service"), STATE)
    for at in range(MOST + 2):
        store.keep(replace(SALES, target=str(at)), STATE)
    there = store.listed(LAYER)
    assert [each.target for each in there] == ["", *map(str, range(2, MOST + 2))]
    assert store.state(there[-1]) == STATE


def test_scenarios_beside_stay_as_they_are(place):
    scenarios = ScenarioStore(place)
    scenarios.save(scenario("one"), UNITS, split(4))
    PublicationStore(place).keep(SALES, STATE)
    (kept,) = scenarios.listed(LAYER)
    assert list(scenarios.assignment(kept).values()) == split(4)


def test_a_damaged_one_is_told_of(place):
    store = PublicationStore(place)
    made = store.keep(SALES, STATE)
    database = sqlite3.connect(place.path)
    database.execute("UPDATE territory_publications SET state = 'x'")
    database.commit()
    with pytest.raises(TerritoryError, match=r"The publication 1 in .* is damaged \(table terr"):
        store.state(made)
    database.execute("UPDATE territory_publications SET parameters = ?", ("[" * 100_000,))
    database.commit()
    with pytest.raises(TerritoryError, match="is damaged"):
        store.listed(LAYER)
    database.execute("UPDATE territory_publications SET parameters = '{}', made = 'x'")
    database.commit()
    database.close()
    with pytest.raises(TerritoryError, match="is damaged"):
        store.listed(LAYER)


def test_a_number_that_there_is_not_names_those_that_there_are(place):
    store = PublicationStore(place)
    store.keep(SALES, STATE)
    told = r"no publication 3 to dynamics; there are: 1 \(Sales, 2026-03-01 12:00, Ada\)\."
    with pytest.raises(InvalidInput, match=told):
        numbered(store.listed(LAYER), 3, "dynamics")


# -- what may be published --------------------------------------------------------------------


def plan(at):
    return dict(zip(UNITS, split(at)))


def test_without_sign_off_every_plan_may_be(place):
    store = ScenarioStore(place)
    assert approved_as(store, LAYER, [plan(3)]) == ""
    store.save(scenario("one"), UNITS, split(4))
    assert approved_as(store, LAYER, [plan(3)]) == ""


def test_with_sign_off_those_approved_may_be_and_no_other(place):
    store = ScenarioStore(place)
    handed_in = (Signature(REVIEW, "Ada", NOON),)
    approved = (*handed_in, Signature(APPROVED, "Grace", NOON))
    store.save(scenario("handed in", signatures=handed_in), UNITS, split(3))
    with pytest.raises(InvalidInput, match="and none is approved yet"):
        approved_as(store, LAYER, [plan(3)])
    store.save(scenario("older", signatures=approved), UNITS, split(4))
    store.save(scenario("newer", signatures=approved), UNITS, split(6))
    assert approved_as(store, LAYER, [plan(4)]) == "older"
    assert approved_as(store, LAYER, [{"fid": "?"}, plan(6)]) == "newer"
    some = {key: name for key, name in plan(6).items() if key < "00005"}
    with pytest.raises(InvalidInput, match="this is “newer” in part: 7 of its units are left out"):
        approved_as(store, LAYER, [some])
    with pytest.raises(InvalidInput, match=r"\(“older”, “newer”\): from “newer”, 1 unit differs"):
        approved_as(store, LAYER, [plan(7)])
    more = {**plan(6), "99999": "A"}
    with pytest.raises(InvalidInput, match="from “newer”, 1 unit differs"):
        approved_as(store, LAYER, [more])
