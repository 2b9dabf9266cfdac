"""Scenarios in PostGIS: beside their layer, in one transaction, for several people at once."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from qgis.core import QgsVectorLayer

from territory_planner.core.model.errors import InvalidInput, TerritoryError
from territory_planner.layers.scenarios.places import called_in_store, place_beside
from territory_planner.layers.scenarios.scenario import REVIEW, signed
from territory_planner.layers.scenarios.store import ASSIGNMENTS, SCENARIOS, ScenarioStore
from tests.integration.postgis_server import READER, Server, why_no_server
from tests.layers.grid_layer import grid_layer
from tests.layers.scenarios.stores import NOON, ODD, UNITS, scenario, split
from tests.layers.writing.written import write

pytestmark = [
    pytest.mark.usefixtures("qgis_app"),
    pytest.mark.skipif(bool(why_no_server()), reason=why_no_server()),
]


@pytest.fixture(scope="module")
def server():
    started = Server()
    started.sql('CREATE SCHEMA "Sales plans"')
    yield started
    started.stop()


@pytest.fixture(params=["public", "Sales plans"])
def store(server, request):
    """The store beside a layer of the database; empty."""
    words = f"dbname='postgres' host='{server.folder}' user='postgres'"
    write({f'postgres://{words} table="{request.param}"."zones" (geom)': grid_layer()})
    yield ScenarioStore(place_beside(layer(server, request.param)))
    for table in (SCENARIOS, ASSIGNMENTS, "zones"):
        server.sql(f'DROP TABLE IF EXISTS "{request.param}"."{table}"')


def layer(server, schema: str, user: str = "postgres") -> QgsVectorLayer:
    source = server.source("zones", user).replace('"public"', f'"{schema}"')
    return QgsVectorLayer(source, "my zones", "postgres")


def count(server, store, table: str) -> int:
    return int(server.sql(f'SELECT COUNT(*) FROM "{store.place.schema}"."{table}"'))


def test_a_scenario_comes_back_as_it_was_kept(server, store):
    assert called_in_store(layer(server, store.place.schema)) == "zones"
    assert store.listed("zones") == []
    kept = store.save(scenario(ODD, note=ODD, figures={"COST": 2.5}), UNITS, split(5))
    assert store.listed("zones") == [kept]
    assert store.assignment(kept) == dict(zip(UNITS, split(5)))
    replaced = store.save(scenario(ODD), UNITS, split(7), replacing=True)
    assert store.assignment(replaced) == dict(zip(UNITS, split(7)))
    assert count(server, store, ASSIGNMENTS) == len(UNITS)
    after = store.change(replaced, lambda now: signed(now, REVIEW, "Grace", NOON))
    assert store.named("zones", ODD) == after
    store.delete(after)
    assert (count(server, store, SCENARIOS), count(server, store, ASSIGNMENTS)) == (0, 0)


def test_what_breaks_off_changes_nothing(server, store):
    store.save(scenario("today"), UNITS, split(5))
    with pytest.raises(TerritoryError):
        store.save(scenario("next"), [UNITS[0], UNITS[0]], ["A", "B"])
    assert [each.name for each in store.listed("zones")] == ["today"]
    assert count(server, store, ASSIGNMENTS) == len(UNITS)


def test_many_who_save_and_change_at_once_lose_nothing(server, store):
    first = store.save(scenario("first"), UNITS, split(5))
    failed: list[str] = []

    def work(number: int) -> None:
        own = ScenarioStore(store.place)
        try:
            for turn in range(4):
                own.save(scenario(f"{number}.{turn}"), UNITS, split(number))
                own.change(first, lambda now: replace(now, note=f"{now.note}{number}"))
        except TerritoryError as error:
            failed.append(str(error))

    threads = [threading.Thread(target=work, args=(number,)) for number in (3, 6, 8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    there = store.listed("zones")
    assert len(there) == 13
    assert sorted(store.named("zones", "first").note) == sorted("333366668888")
    for each in there[1:]:
        assert list(store.assignment(each).values()) == split(int(each.name[0]))


def test_the_second_of_two_who_save_under_one_name_is_told(store):
    wins: list[str] = []
    told: list[str] = []

    def save(author: str) -> None:
        try:
            ScenarioStore(store.place).save(scenario("today", author=author), UNITS, split(5))
            wins.append(author)
        except InvalidInput as error:
            told.append(str(error))

    store.save(scenario("first"), UNITS, split(5))
    threads = [threading.Thread(target=save, args=(author,)) for author in ("Ada", "Grace")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(wins) == len(told) == 1
    assert f"There is a scenario “today” already ({wins[0]}" in told[0]


def test_who_may_only_look_is_told(server, store):
    store.save(scenario("today"), UNITS, split(5))
    schema = store.place.schema
    server.sql(f'GRANT USAGE ON SCHEMA "{schema}" TO {READER}')
    server.sql(f'GRANT SELECT ON ALL TABLES IN SCHEMA "{schema}" TO {READER}')
    own = ScenarioStore(place_beside(layer(server, schema, READER)))
    assert [each.name for each in own.listed("zones")] == ["today"]
    with pytest.raises(TerritoryError, match="permission denied"):
        own.save(scenario("next"), UNITS, split(5))
