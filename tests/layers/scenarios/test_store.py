"""Scenarios are kept whole or not at all, by name, in a GeoPackage that holds other tables too."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import date, timedelta

import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer

from territory_planner.core.model.errors import InvalidInput, TerritoryError
from territory_planner.core.model.progress import Cancelled, Progress
from territory_planner.core.scenarios.calendar import Term
from territory_planner.layers.scenarios.database import (
    ASSIGNMENTS,
    PUBLICATIONS,
    REVIEWS,
    SCENARIOS,
    TABLES,
)
from territory_planner.layers.scenarios.places import called_in_store, file_place, place_beside
from territory_planner.layers.scenarios.publications import PublicationStore
from territory_planner.layers.scenarios.reviews import ReviewStore
from territory_planner.layers.scenarios.scenario import APPROVED, DRAFT, REVIEW, signed
from territory_planner.layers.scenarios.store import ScenarioStore
from tests.hostile.names import NAMES
from tests.layers.grid_layer import grid_layer
from tests.layers.scenarios.stores import LAYER, NOON, ODD, UNITS, scenario, split
from tests.layers.writing.written import write

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def store(tmp_path):
    return ScenarioStore(file_place(str(tmp_path / "plans.gpkg")))


def rows(path: str, table: str) -> int:
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    return dataset.GetLayerByName(table).GetFeatureCount()


def test_a_scenario_comes_back_as_it_was_kept(store):
    kept = store.save(
        scenario(
            ODD,
            author=ODD,
            note=ODD,
            parameters={"TOLERANCE": 5, "WORKLOAD": ["visits"], "ODD": ODD},
            figures={"max_deviation": 4.25, "none": None},
        ),
        UNITS,
        split(5),
    )
    (again,) = store.listed(LAYER)
    assert again == kept
    assert store.assignment(again) == dict(zip(UNITS, split(5)))
    assert store.named(LAYER, ODD) == kept
    assert store.listed("other layer") == []


def test_any_program_reads_the_two_tables(store):
    store.save(scenario("today", figures={"territories": 2}), UNITS, split(5))
    for table, count in ((SCENARIOS, 1), (ASSIGNMENTS, len(UNITS))):
        layer = QgsVectorLayer(f"{store.place.path}|layername={table}", table, "ogr")
        assert layer.isValid()
        assert layer.featureCount() == count
    (row,) = QgsVectorLayer(f"{store.place.path}|layername={SCENARIOS}", "s", "ogr").getFeatures()
    assert json.loads(row["figures"]) == {"territories": 2}


def test_names_are_given_once_and_a_replaced_plan_leaves_no_rows_behind(store):
    store.save(scenario("today"), UNITS, split(5))
    with pytest.raises(
        InvalidInput, match=r"There is a scenario “today” already .Ada, 2026-03-01."
    ):
        store.save(scenario("today"), UNITS, split(7))
    assert store.assignment(store.named(LAYER, "today"))[UNITS[5]] == "B"
    store.save(scenario("today"), UNITS[:6], split(7)[:6], replacing=True)
    assert store.assignment(store.named(LAYER, "today")) == dict.fromkeys(UNITS[:6], "A")
    assert rows(store.place.path, ASSIGNMENTS) == 6
    assert rows(store.place.path, SCENARIOS) == 1


def numbers(path: str) -> dict[str, int]:
    """Return the number of each unit's row."""
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    return {row["unit"]: row.GetFID() for row in dataset.GetLayerByName(ASSIGNMENTS)}


def test_of_a_plan_that_is_kept_anew_only_rows_that_differ_are_written(store):
    kept = store.save(scenario("today"), UNITS[:-2], split(5)[:-2])
    before = numbers(store.place.path)
    plan = dict(zip(UNITS, split(7)))
    gone = UNITS[0]
    del plan[gone]
    store.rewrite(kept, plan, lambda told: replace(told, note="anew"))
    assert store.assignment(kept) == plan
    assert store.named(LAYER, "today").note == "anew"
    after = numbers(store.place.path)
    assert {unit: after[unit] for unit in before if unit != gone} == {
        unit: number for unit, number in before.items() if unit != gone
    }
    assert rows(store.place.path, ASSIGNMENTS) == len(plan)


def test_a_plan_that_somebody_kept_otherwise_meanwhile_is_not_written_over(store):
    kept = store.save(scenario("today"), UNITS, split(5))
    seen, theirs = dict(zip(UNITS, split(5))), dict(zip(UNITS, split(7)))
    mine = dict.fromkeys(UNITS, "A")
    assert store.rewrite(kept, theirs, lambda told: told, known=seen) is not None
    assert store.rewrite(kept, mine, lambda told: told, known=seen) is None
    assert store.assignment(kept) == theirs


def test_a_parent_must_be_there(store):
    with pytest.raises(InvalidInput, match=r"There are no scenarios of “zones” in .* yet"):
        store.save(scenario("next", parent="today"), UNITS, split(5))
    assert store.listed(LAYER) == []
    store.save(scenario("today"), UNITS, split(5))
    with pytest.raises(InvalidInput, match="no scenario “yesterday” of “zones”; there are “today”"):
        store.save(scenario("next", parent="yesterday"), UNITS, split(5))
    store.save(scenario("next", parent="today"), UNITS, split(5))
    assert [each.name for each in store.listed(LAYER)] == ["today", "next"]


def signing(state, term=None, who="Grace"):
    return lambda now: signed(now, state, who, NOON + timedelta(days=1), term)


def test_an_approved_plan_stays_as_it_is(store):
    kept = store.save(scenario("today"), UNITS, split(5))
    with pytest.raises(
        InvalidInput, match="“today” can't go from draft to approved: the next is in"
    ):
        store.change(kept, signing(APPROVED))
    with pytest.raises(InvalidInput, match="Only an approved plan comes in force; “today” is not"):
        store.change(kept, signing(REVIEW, Term(date(2026, 4, 1))))
    store.change(kept, signing(REVIEW))
    store.change(kept, signing(DRAFT))
    store.change(kept, signing(REVIEW))
    approved = store.change(kept, signing(APPROVED))
    assert [each.state for each in approved.signatures] == [REVIEW, DRAFT, REVIEW, APPROVED]
    assert store.named(LAYER, "today") == approved
    for harm in (
        lambda: store.save(scenario("today"), UNITS, split(7), replacing=True),
        lambda: store.delete(kept),
    ):
        with pytest.raises(InvalidInput, match=r"“today” is approved .Grace, 2026-03-02."):
            harm()
    assert store.assignment(approved)[UNITS[5]] == "B"
    with pytest.raises(InvalidInput, match="in force from 2026-04-01 can't end on 2026-04-01"):
        store.change(kept, signing(APPROVED, Term(date(2026, 4, 1), date(2026, 4, 1))))
    in_force = store.change(kept, signing(APPROVED, Term(date(2026, 4, 1))))
    assert in_force.term == Term(date(2026, 4, 1))
    with pytest.raises(InvalidInput, match="put in force, which is not taken back"):
        store.change(kept, signing(REVIEW))


def test_renaming_takes_no_name_that_is_there(store):
    store.save(scenario("today"), UNITS, split(5))
    other = store.save(scenario("next"), UNITS, split(6))
    with pytest.raises(InvalidInput, match="There is a scenario “today” already"):
        store.change(other, lambda now: replace(now, name="today"))
    store.change(other, lambda now: replace(now, name="then"))
    assert {each.name for each in store.listed(LAYER)} == {"today", "then"}
    store.delete(other)
    assert [each.name for each in store.listed(LAYER)] == ["today"]
    assert rows(store.place.path, ASSIGNMENTS) == len(UNITS)


def test_a_cancel_and_an_error_leave_the_store_as_it_was(store, monkeypatch):
    store.save(scenario("today"), UNITS, split(5))
    with open(store.place.path, "rb") as file:
        before = file.read()
    with pytest.raises(Cancelled):
        store.save(scenario("next"), UNITS, split(5), progress=Progress(is_cancelled=lambda: True))
    with pytest.raises(TerritoryError):
        store.save(scenario("next"), [UNITS[0], UNITS[0]], ["A", "B"])
    assert [each.name for each in store.listed(LAYER)] == ["today"]
    assert rows(store.place.path, ASSIGNMENTS) == len(UNITS)
    with open(store.place.path, "rb") as file:
        assert len(file.read()) == len(before)


def test_a_new_store_that_can_not_be_filled_is_not_made(store, tmp_path):
    with pytest.raises(TerritoryError):
        store.save(scenario("next"), [UNITS[0], UNITS[0]], ["A", "B"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("first", [["first"], []])
def test_two_who_save_at_once_both_keep_theirs(store, first):
    for name in first:
        store.save(scenario(name), UNITS, split(5))
    failed: list[Exception] = []

    def save(number: int) -> None:
        try:
            for turn in range(5):
                ScenarioStore(store.place).save(scenario(f"{number}.{turn}"), UNITS, split(number))
        except TerritoryError as error:
            failed.append(error)

    threads = [threading.Thread(target=save, args=(number,)) for number in (3, 6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    there = store.listed(LAYER)
    assert {each.name for each in there} == set(first) | {
        f"{number}.{turn}" for number in (3, 6) for turn in range(5)
    }
    for each in there[len(first) :]:
        assert list(store.assignment(each).values()) == split(int(each.name[0]))


def test_who_makes_the_store_while_another_does_keeps_what_both_saved(store, tmp_path):
    met: list[int] = []

    def look() -> bool:
        if not met:
            met.append(1)
            ScenarioStore(store.place).save(scenario("theirs"), UNITS, split(3))
        return False

    store.save(scenario("ours"), UNITS, split(5), progress=Progress(is_cancelled=look))
    there = store.listed(LAYER)
    assert [each.name for each in there] == ["theirs", "ours"]
    assert [list(store.assignment(each).values()) for each in there] == [split(3), split(5)]
    assert [each.name for each in tmp_path.iterdir()] == ["plans.gpkg"]


def test_a_kill_amid_saving_leaves_the_old_state(store):
    store.save(scenario("today"), UNITS, split(5))
    program = (
        "import os, sys\n"
        "from tests.layers.scenarios.stores import UNITS, scenario, split\n"
        "from territory_planner.core.model.progress import Progress\n"
        "from territory_planner.layers.scenarios.places import file_place\n"
        "from territory_planner.layers.scenarios.store import ScenarioStore\n"
        "units = [f'{n}' for n in range(5000)]\n"
        "left = [6]\n"
        "def look():\n"
        "    left[0] -= 1\n"
        "    if not left[0]:\n"
        "        os._exit(9)\n"
        "    return False\n"
        "store = ScenarioStore(file_place(sys.argv[1]))\n"
        "store.save(scenario('next'), units, units, progress=Progress(is_cancelled=look))\n"
    )
    done = subprocess.run([sys.executable, "-c", program, store.place.path], check=False)
    assert done.returncode == 9
    assert [each.name for each in store.listed(LAYER)] == ["today"]
    assert rows(store.place.path, ASSIGNMENTS) == len(UNITS)


DEEP = "[" * 100_000
DAMAGE = [
    ("made", "no such thing"),
    ("made", "2026-13-01"),
    ("parameters", "no such thing"),
    ("parameters", "[1]"),
    ("parameters", "null"),
    ("figures", DEEP),
    ("signatures", "5"),
    ("signatures", '[{"state": 5}]'),
    ("signatures", "[[]]"),
]


def put(store, column: str, text: str) -> None:
    """Write into the last scenario's row, as any program may."""
    dataset = gdal.OpenEx(store.place.path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    table = dataset.GetLayerByName(SCENARIOS)
    row = table.GetFeature(table.GetFeatureCount())
    row.SetField(column, text)
    table.SetFeature(row)
    del row, table, dataset


@pytest.mark.parametrize(("column", "text"), DAMAGE)
def test_a_damaged_scenario_is_named(store, column, text):
    store.save(scenario("today"), UNITS, split(5))
    put(store, column, text)
    with pytest.raises(TerritoryError, match=r"The scenario “today” in .* is damaged"):
        store.listed(LAYER)


def test_a_time_without_a_zone_is_in_utc(store):
    for name in ("today", "next"):
        store.save(scenario(name), UNITS, split(5))
    put(store, "made", NOON.replace(tzinfo=None).isoformat())
    assert [each.made for each in store.listed(LAYER)] == [NOON, NOON]


COLUMNS = [(table, column) for table, (columns, _) in TABLES.items() for column in columns]


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_a_table_that_lacks_a_column_is_named_with_it(store, table, column):
    kept = store.save(scenario("today"), UNITS, split(5))
    dataset = gdal.OpenEx(store.place.path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL(f"DROP INDEX {table}_once")
    there = dataset.GetLayerByName(table)
    assert there.DeleteField(there.GetLayerDefn().GetFieldIndex(column)) == 0
    del there, dataset
    said = f"The table {table} in .* lacks the column “{column}”"
    reads = {
        SCENARIOS: lambda: store.listed(LAYER),
        ASSIGNMENTS: lambda: store.assignment(kept),
        REVIEWS: lambda: ReviewStore(store.place).listed(LAYER),
        PUBLICATIONS: lambda: PublicationStore(store.place).listed(LAYER),
    }
    for ask in (reads[table], lambda: store.save(scenario("next"), UNITS, split(3))):
        with pytest.raises(InvalidInput, match=said):
            ask()


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_any_name_comes_back_or_is_refused(store, name):
    units, territories = [name, f"{name} 2"], [f"{name} 3", name]
    called = scenario(name, author=name, note=name)
    if "\0" in name:
        with pytest.raises(InvalidInput, match=r"“a·b.*” holds a character"):
            store.save(scenario("plain"), units, territories)
        with pytest.raises(InvalidInput, match="“a·b” holds a character"):
            store.save(called, ["u"], ["A"])
        return
    kept = store.save(called, units, territories)
    assert store.named(LAYER, name) == kept
    assert store.assignment(kept) == dict(zip(units, territories))
    store.delete(kept)
    assert rows(store.place.path, ASSIGNMENTS) == 0


def test_scenarios_live_beside_their_layer(tmp_path):
    package, shapes = str(tmp_path / "units.gpkg"), str(tmp_path / "units.shp")
    write({package: grid_layer(), shapes: grid_layer()})
    in_package = QgsVectorLayer(f"{package}|layername=units", "my units", "ogr")
    assert place_beside(in_package) == file_place(package)
    assert called_in_store(in_package) == "units"
    beside = QgsVectorLayer(shapes, "my units", "ogr")
    assert place_beside(beside) == file_place(str(tmp_path / "units_scenarios.gpkg"))
    with pytest.raises(InvalidInput, match="in no file or database"):
        place_beside(grid_layer())
    with pytest.raises(InvalidInput, match=r"does not end in .gpkg"):
        file_place(str(tmp_path / "plans.shp"))
    with pytest.raises(InvalidInput, match="There is no folder"):
        file_place(str(tmp_path / "none" / "plans.gpkg"))
    store = ScenarioStore(place_beside(in_package))
    store.save(scenario("today"), UNITS, split(5))
    count = grid_layer().featureCount()
    assert QgsVectorLayer(f"{package}|layername=units", "u", "ogr").featureCount() == count
    assert rows(package, "units") == count
