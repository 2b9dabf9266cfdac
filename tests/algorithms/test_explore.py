"""`exploreplans`: alternatives, each kept as a scenario with its figures."""

from __future__ import annotations

import os

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsProcessingException, QgsVectorLayer

from territory_planner.layers.scenarios.places import file_place
from territory_planner.layers.scenarios.store import ScenarioStore
from tests.algorithms.running import Counting, run
from tests.layers.grid_layer import grid_layer, saved

pytestmark = pytest.mark.usefixtures("algorithms")


def units(tmp_path, name: str = "units", side: int = 5) -> str:
    """25 squares in a GeoPackage, with workloads and a plan of today; where it is."""
    count = side * side
    work = np.random.default_rng(4).integers(5, 40, count)
    rows = [
        [f"{number:05}", float(work[number]), "ABC"[min(3 * number // (count - 1), 2)]]
        for number in range(count)
    ]
    layer = grid_layer(side, side, fields="zip:string work:double zone:string", values=rows)
    return saved(layer, tmp_path / f"{name}.gpkg")


def explore(path: str, **more):
    asked = {"WORKLOAD": ["work"], "ID_FIELD": "zip", "TOLERANCE": 15, "EFFORT": "fast", **more}
    return run("exploreplans", INPUT=path, AUTHOR="Ada", **asked)


def test_each_plan_is_kept_as_a_scenario_with_its_figures(tmp_path):
    path = units(tmp_path)
    ran = explore(path, TERRITORY_FIELD="zone", PLANS=5, PLANS_LAYER="memory:")
    rows = ran.rows()
    assert ran.results["PLAN_COUNT"] == len(rows) == 5
    assert ran.results["ALL_LISTED"] == 1
    assert ran.results["MORE_PLANS"] > 0
    store = ScenarioStore(file_place(path))
    kept = store.listed("units")
    assert [each.name for each in kept] == [row["name"] for row in rows]
    assert kept[0].name == "Alternative 1"
    plans = ran.rows("PLANS_LAYER")
    work = {row["zip"]: row["work"] for row in plans}
    today = {row["zip"]: row["zone"] for row in plans}
    total = sum(work.values())
    for row, scenario in zip(rows, kept):
        held = store.assignment(scenario)
        assert held == {each["zip"]: each[row["name"]] for each in plans}
        load = [sum(work[key] for key in held if held[key] == name) for name in "ABC"]
        off = max(abs(3 * each / total - 1) for each in load) * 100
        moved = [key for key in held if held[key] != today[key]]
        assert row["max_deviation"] == pytest.approx(off)
        assert row["moved"] == pytest.approx(100 * sum(work[key] for key in moved) / total)
        assert row["moved_units"] == len(moved)
        assert scenario.figures["MAX_DEVIATION"] == pytest.approx(off)
        assert scenario.figures["MOVED"] == pytest.approx(row["moved"])
        assert scenario.figures["COST"] == pytest.approx(row["travel"])
        assert scenario.author == "Ada"
        assert off <= 15
    # each thing that is compared has its best plan, which says so
    for column, said in (("max_deviation", "balance"), ("travel", "travel"), ("moved", "moved")):
        least = min(rows, key=lambda row: row[column])
        assert said in least["best_in"]
    assert any("All plans of this map were listed" in said for said in ran.listener.info)


def test_without_a_plan_of_today_plans_are_made_afresh(tmp_path):
    ran = explore(units(tmp_path), TERRITORIES=3, NEARNESS="borders", SCENARIO="New")
    rows = ran.rows()
    assert len(rows) > 1
    assert all(row["moved"] is None for row in rows)
    assert [row["name"] for row in rows] == [f"New {at + 1}" for at in range(len(rows))]
    deviation, borders = ([row[name] for row in rows] for name in ("max_deviation", "borders_km"))
    assert sorted(deviation) == deviation
    assert sorted(borders, reverse=True) == borders


def test_names_that_are_taken_are_refused_before_the_work_unless_they_are_to_be_replaced(tmp_path):
    path = units(tmp_path, side=4)
    asked = {"TERRITORIES": 3, "PLANS": 2}
    explore(path, **asked)
    with pytest.raises(QgsProcessingException, match="There are scenarios of these names already"):
        explore(path, **asked)
    explore(path, **asked, REPLACE=True, RANDOM_SEED=1)
    assert len(ScenarioStore(file_place(path)).listed("units")) == 2


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({}, "Say how many territories to make"),
        ({"TERRITORIES": 3, "LOCKED": "work"}, "says what stays as it is today"),
        ({"TERRITORIES": 3, "SCHEDULER": "tcp://127.0.0.1:1"}, "No Dask scheduler answers"),
        ({"TERRITORIES": 3, "MAX_DISTANCE": 9}, "MAX_DISTANCE: ways lead from centers"),
        ({"TERRITORIES": 3, "OBJECTIVE": 1}, "OBJECTIVE: ways lead from centers"),
        ({"TERRITORIES": 30}, "30 territories can't be made of 25 units"),
    ],
)
def test_what_can_not_be_is_said_in_a_sentence_and_nothing_is_kept(
    tmp_path, monkeypatch, asked, said
):
    monkeypatch.setattr("territory_planner.core.solvers.cluster.CONNECT", 1.0)
    path = units(tmp_path)
    with pytest.raises(QgsProcessingException, match=said):
        explore(path, **asked)
    assert ScenarioStore(file_place(path)).listed("units") == []


@pytest.mark.parametrize("replacing", [False, True])
def test_where_the_output_can_not_be_written_scenarios_stay_as_they_are(
    tmp_path, monkeypatch, replacing
):
    path = units(tmp_path, side=4)
    store, asked = ScenarioStore(file_place(path)), {"TERRITORIES": 3, "PLANS": 2}
    if replacing:
        explore(path, **asked)
    before = store.listed("units")
    held = [store.assignment(each) for each in before]

    def broken(*_given, **_more):
        raise OSError("no room")

    monkeypatch.setattr("territory_planner.algorithms.shared.run.deliver", broken)
    with pytest.raises(QgsProcessingException):
        explore(
            path,
            **asked,
            REPLACE=replacing,
            RANDOM_SEED=1,
            OUTPUT=os.fspath(tmp_path / "plans.csv"),
        )
    assert store.listed("units") == before
    assert [store.assignment(each) for each in before] == held


class WhileSaving(Counting):
    """Counts from when scenarios are saved on, and is cancelled from a number on."""

    def __init__(self, most: float = float("inf")) -> None:
        super().__init__()
        self._later = most

    def setProgressText(self, text: str) -> None:
        if text == "Saving the scenarios":
            self.asked, self._most = 0, self._later


def test_a_cancel_while_scenarios_are_saved_leaves_them_as_they_were(tmp_path):
    path, whole = units(tmp_path, side=4), WhileSaving()
    store, asked = ScenarioStore(file_place(path)), {"TERRITORIES": 3, "PLANS": 2}
    explore(path, listener=whole, **asked)
    before = store.listed("units")
    held = [store.assignment(each) for each in before]
    assert whole.asked > 2
    for most in (whole.asked // 2, whole.asked - 1):
        with pytest.raises(QgsProcessingException, match=r"^Cancelled\. Nothing was changed\.$"):
            explore(path, listener=WhileSaving(most), REPLACE=True, **asked)
        assert store.listed("units") == before
        assert [store.assignment(each) for each in before] == held


def depots(ids: str = "ABC") -> QgsVectorLayer:
    """Points in three of the squares, called as the territories are."""
    layer = QgsVectorLayer("Point?crs=EPSG:32632&field=name:string", "depots", "memory")
    squares = list(
        grid_layer(5, 5, fields="zip:string", values=[[str(n)] for n in range(25)]).getFeatures()
    )
    for name, at in zip(ids, (0, 14, 22)):
        point = QgsFeature(layer.fields())
        point.setGeometry(squares[at].geometry().centroid())
        point.setAttribute("name", name)
        layer.dataProvider().addFeatures([point])
    return layer


def minutes() -> QgsVectorLayer:
    """What depots take to each unit: a table."""
    fields = "zip:string&field=A:double&field=B:double&field=C:double"
    table = QgsVectorLayer(f"NoGeometry?field={fields}", "minutes", "memory")
    rng, rows = np.random.default_rng(2), []
    for number in range(25):
        taken = [float(each) for each in rng.integers(5, 60, 3)]
        row = QgsFeature(table.fields())
        row.setAttributes([f"{number:05}", *taken])
        rows.append(row)
    table.dataProvider().addFeatures(rows)
    return table


@pytest.mark.parametrize("today", [False, True])
def test_around_centers_ways_and_limits_are_those_of_a_design(tmp_path, today):
    path, table = units(tmp_path), minutes()
    taken = {row["zip"]: dict(zip("ABC", row.attributes()[1:])) for row in table.getFeatures()}
    asked = {"CENTERS": depots(), "CENTER_NAME_FIELD": "name", "COST_MATRIX": table, "MAX_TIME": 55}
    asked |= {"TOLERANCE": 25, "PLANS_LAYER": "memory:", "CENTER_INSIDE": False}
    more = {"TERRITORY_FIELD": "zone"} if today else {}
    ran = explore(path, **asked, **more)
    rows, plans = ran.rows(), ran.rows("PLANS_LAYER")
    assert len(rows) > 1
    for row in rows:
        held = {each["zip"]: each[row["name"]] for each in plans}
        assert set(held.values()) == set("ABC")  # called as the depots are
        way = sum(each["work"] * taken[each["zip"]][held[each["zip"]]] for each in plans)
        assert row["travel"] == pytest.approx(way)
        new = [key for key in held if not today or held[key] != zone_of(plans, key)]
        assert all(taken[key][held[key]] <= 55 for key in new)


def zone_of(plans, key):
    return next(each["zone"] for each in plans if each["zip"] == key)


def test_targets_of_named_territories_stay_theirs(tmp_path):
    """Without a plan of today, too: numbering from the north had given them to others."""
    table = QgsVectorLayer("NoGeometry?field=territory:string&field=target:double", "t", "memory")
    for name, target in (("large", 3.0), ("small", 1.0), ("middle", 2.0)):
        row = QgsFeature(table.fields())
        row.setAttributes([name, target])
        table.dataProvider().addFeatures([row])
    ran = explore(units(tmp_path), TARGETS=table, PLANS=3, PLANS_LAYER="memory:")
    plans = ran.rows("PLANS_LAYER")
    total = sum(each["work"] for each in plans)
    for row in ran.rows():
        for name, share in (("large", 3 / 6), ("small", 1 / 6), ("middle", 2 / 6)):
            load = sum(each["work"] for each in plans if each[row["name"]] == name)
            assert load == pytest.approx(share * total, rel=0.15)
