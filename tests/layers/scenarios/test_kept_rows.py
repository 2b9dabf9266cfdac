"""Rows of a scenario come in one answer, and one by one where a name holds what parts them."""

from __future__ import annotations

import pytest
from osgeo import gdal

from territory_planner.core.model.progress import SILENT
from territory_planner.layers.scenarios.database import ASSIGNMENTS
from territory_planner.layers.scenarios.kept_rows import (
    COLUMN,
    ROW,
    rows_at_once,
    rows_one_by_one,
)
from territory_planner.layers.scenarios.places import file_place
from territory_planner.layers.scenarios.store import ScenarioStore
from tests.layers.scenarios.stores import UNITS, scenario, split

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def place(tmp_path):
    return file_place(str(tmp_path / "plans.gpkg"))


def opened(place):
    dataset = gdal.OpenEx(place.path, gdal.OF_VECTOR)
    return dataset, dataset.GetLayerByName(ASSIGNMENTS)


def test_both_ways_read_the_same_rows(place):
    kept = [ScenarioStore(place).save(scenario(each), UNITS, split(each == "b")) for each in "ab"]
    dataset, table = opened(place)
    for each in kept:
        at_once = rows_at_once(dataset, ASSIGNMENTS, each.number, True, SILENT)
        by_one = rows_one_by_one(table, each.number, SILENT)
        assert sorted(zip(at_once.number, at_once.unit, at_once.territory)) == sorted(
            zip(by_one.number, by_one.unit, by_one.territory)
        )
        assert len(at_once.number) == len(UNITS)


def test_a_scenario_without_rows_has_none(place):
    ScenarioStore(place).save(scenario("a"), UNITS, split(1))
    assert rows_at_once(opened(place)[0], ASSIGNMENTS, 99, True, SILENT).plan() == {}


def test_what_another_program_left_empty_is_no_territory(place):
    ScenarioStore(place).save(scenario("a"), UNITS, split(1))
    dataset = gdal.OpenEx(place.path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL(f"UPDATE {ASSIGNMENTS} SET territory = NULL WHERE unit = '{UNITS[0]}'")
    del dataset
    assert rows_at_once(opened(place)[0], ASSIGNMENTS, 1, True, SILENT).plan()[UNITS[0]] == ""


@pytest.mark.parametrize("name", [f"a{ROW}b", f"a{COLUMN}b", f"{ROW}1{COLUMN}u{COLUMN}t"])
def test_names_that_hold_what_parts_rows_come_back_as_they_were(place, name):
    store = ScenarioStore(place)
    kept = store.save(scenario("a"), [*UNITS, name], [*split(1), name])
    assert rows_at_once(opened(place)[0], ASSIGNMENTS, kept.number, True, SILENT) is None
    assert store.assignment(kept) == dict(zip([*UNITS, name], [*split(1), name]))
    other = dict.fromkeys([*UNITS, name], name)
    store.rewrite(kept, other, lambda each: each, known=store.assignment(kept))
    assert store.assignment(kept) == other
