"""`designterritories`: the whole job, from a layer to layers."""

from __future__ import annotations

import re
from collections import Counter
from itertools import permutations

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.long import LONG

pytestmark = pytest.mark.usefixtures("algorithms")


def design(layer, **parameters):
    asked = {"INPUT": layer, "WORKLOAD": ["work"], "EFFORT": "fast", **parameters}
    return run("designterritories", **asked)


def test_every_unit_gets_one_of_the_territories():
    ran = design(grid_layer(), TERRITORIES=4)
    assert Counter(ran.column("territory")) == {1: 6, 2: 6, 3: 6, 4: 6}
    assert ran.results["TERRITORY_COUNT"] == 4
    assert ran.results["DETACHED"] == 0
    assert ran.results["UNASSIGNED"] == 0
    assert ran.results["MAX_DEVIATION"] == pytest.approx(0)


def test_the_largest_deviation_is_told_of_each_workload_beside_its_tolerance():
    values = [[1.0, 4.0 if n == 0 else 1.0] for n in range(24)]
    layer = grid_layer(fields="work:double calls:double", values=values)
    asked = {"WORKLOAD": ["work", "calls"], "TOLERANCES": "5; 60", "TERRITORIES": 4}
    ran = design(layer, **asked)
    off = ran.results["MAX_DEVIATION"]
    assert f"% of “work” (tolerance 5 %), {off:.2f} % of “calls” (tolerance 60 %)" in ran.info


def test_of_several_workloads_it_is_told_which_is_missed_how_often_and_what_would_do():
    values = [[1.0, 4.0 if n == 0 else 1.0] for n in range(24)]
    layer = grid_layer(fields="work:double calls:double", values=values)
    asked = {"WORKLOAD": ["work", "calls"], "TOLERANCES": "5; 10", "TERRITORIES": 4}
    ran = design(layer, **asked)
    told = re.search(r"([\d.]+) % of “calls” \(tolerance 10 %, (\d) outside\)", ran.info)
    assert told
    assert int(told[2]) > 0
    kept = re.search(r"The plan keeps tolerances of ([\d.]+) % of “work”, ([\d.]+) %", ran.info)
    assert float(told[1]) <= float(kept[2]) <= float(told[1]) + 0.1


def test_the_original_fields_stay():
    assert list(design(grid_layer(), TERRITORIES=2).rows()[0])[:2] == ["name", "work"]


def test_territories_are_named_after_their_heaviest_units_on_request():
    work = [1.0 + (n * 7 % 24) / 1000 for n in range(24)]
    layer = grid_layer(fields="work:double city:string", values=[[w, f"c{w:.3f}"] for w in work])
    ran = design(layer, TERRITORIES=4, NAME_FIELD="city")
    rows = ran.rows()
    heaviest = {row["territory"]: 0.0 for row in rows}
    for row in rows:
        heaviest[row["territory"]] = max(heaviest[row["territory"]], row["work"])
    assert {name: f"c{work:.3f}" for name, work in heaviest.items()} == {n: n for n in heaviest}
    assert len(heaviest) == 4


def test_units_without_a_name_give_none_to_their_territory():
    values = [[1.0 + n / 1000, "Lyon" if n == 3 else ""] for n in range(24)]
    layer = grid_layer(fields="work:double city:string", values=values)
    rows = design(layer, TERRITORIES=4, NAME_FIELD="city").rows()
    names = {row["territory"] for row in rows}
    assert next(row["territory"] for row in rows if row["city"] == "Lyon") == "Lyon"
    assert len(names) == 4
    assert names - {"Lyon"} < {"1", "2", "3", "4"}


def test_each_center_gets_one_territory():
    centers = point_layer([(501_000, 4_998_000), (505_000, 4_998_000)])
    ran = design(grid_layer(), CENTERS=centers, CENTER_NAME_FIELD="name")
    assert Counter(ran.column("territory")) == {"p0": 12, "p1": 12}


def test_a_missing_count_is_asked_for():
    with pytest.raises(QgsProcessingException, match="how many territories"):
        design(grid_layer())


def test_territories_and_centers_are_layers_of_their_own_on_request():
    ran = design(grid_layer(), TERRITORIES=4, TERRITORY_LAYER="memory:", CENTER_LAYER="memory:")
    assert ran.column("name", "TERRITORY_LAYER") == ["1", "2", "3", "4"]
    assert ran.column("units", "TERRITORY_LAYER") == [6, 6, 6, 6]
    assert sum(ran.column("area_km2", "TERRITORY_LAYER")) == pytest.approx(24, rel=2e-3)
    assert ran.column("workload", "CENTER_LAYER") == [6, 6, 6, 6]


def test_the_log_says_what_was_asked_and_what_came_out():
    said = design(grid_layer(), TERRITORIES=4, TOLERANCE=3).info
    assert (
        "Asked: 4 territories of the 24 units of “squares”, sharing work (24) within ±3 %" in said
    )
    assert "Result: 4 territories; largest deviation 0.00 %" in said


def test_a_plan_to_start_from_keeps_its_names():
    values = [[1.0, ["north", "north", "south", "south"][n // 6]] for n in range(24)]
    layer = grid_layer(fields="work:double zone:string", values=values)
    ran = design(layer, TERRITORIES=2, START="zone")
    assert Counter(ran.column("territory")) == {"north": 12, "south": 12}


@pytest.mark.parametrize(
    ("names", "new"),
    [("Area 1, Area 2", {"Area 3", "Area 4"}), ("north, south", {"New 1", "New 2"})],
)
def test_new_territories_go_on_with_names_that_are_numbers(names, new):
    values = [[1.0, names.split(", ")[n // 12]] for n in range(24)]
    layer = grid_layer(fields="work:double zone:string", values=values)
    ran = design(layer, TERRITORIES=4, START="zone")
    assert set(ran.column("territory")) == {*names.split(", "), *new}


@pytest.mark.parametrize("seed", [4, 7, 31])
def test_names_go_with_most_of_what_they_were_however_much_is_redrawn(seed):
    rng = np.random.default_rng(seed)
    count, place = int(rng.integers(3, 7)), np.stack(np.divmod(np.arange(90), 10), axis=1)
    middle = place[rng.choice(90, count, replace=False)]
    start = np.square(place[:, None] - middle).sum(axis=2).argmin(axis=1)
    drift = rng.lognormal(0, 0.8, 90) * rng.normal(1, 0.4, count).clip(0.2)[start]
    work = np.round(drift, 3)
    values = [[float(w), f"area {t}"] for w, t in zip(work, start.tolist())]
    layer = grid_layer(9, 10, fields="work:double zone:string", values=values)
    rows = design(layer, TERRITORIES=count, START="zone", TOLERANCE=10).rows()
    names = [f"area {t}" for t in range(count)]
    shared = np.zeros((count, count))
    for row in rows:
        shared[names.index(row["zone"]), names.index(row["territory"])] += row["work"]
    most = max(sum(shared[t, turn[t]] for t in range(count)) for turn in permutations(range(count)))
    assert np.trace(shared) == pytest.approx(most)


def test_new_territories_of_a_numbered_plan_get_the_next_numbers():
    values = [[1.0, 2 if n < 12 else None] for n in range(24)]
    layer = grid_layer(fields="work:double zone:integer", values=values)
    ran = design(layer, TERRITORIES=2, START="zone")
    assert set(ran.column("territory")) == {2, 3}


def test_locked_units_keep_their_territory():
    values = [[1.0, "A" if n == 23 else "B", n in (0, 23)] for n in range(24)]
    layer = grid_layer(fields="work:double zone:string keep:integer", values=values)
    rows = design(layer, TERRITORIES=2, START="zone", LOCKED="keep").rows()
    assert (rows[0]["territory"], rows[23]["territory"]) == ("B", "A")


def test_locks_without_a_plan_are_refused():
    with pytest.raises(QgsProcessingException, match="say which field holds it"):
        design(grid_layer(), TERRITORIES=2, LOCKED="work")


def test_a_start_with_too_many_territories_gives_up_the_lightest():
    values = [[1.0, "ABC"[min(n // 10, 2)]] for n in range(24)]
    layer = grid_layer(fields="work:double zone:string", values=values)
    ran = design(layer, TERRITORIES=2, START="zone")
    assert set(ran.column("territory")) == {"A", "B"}
    assert "shared out anew: C" in ran.warnings


def test_a_lock_in_a_territory_that_has_no_place_is_refused_by_name():
    values = [[1.0, "ABC"[min(n // 10, 2)], n == 23] for n in range(24)]
    layer = grid_layer(fields="work:double zone:string keep:integer", values=values)
    with pytest.raises(QgsProcessingException, match=r"no place in the new plan \(C\): u23"):
        design(layer, TERRITORIES=2, START="zone", LOCKED="keep")


def test_an_existing_territory_field_moves_to_previous():
    values = [[1.0, f"old {n}"] for n in range(24)]
    ran = design(grid_layer(fields="work:double territory:string", values=values), TERRITORIES=2)
    assert set(ran.column("territory")) == {1, 2}
    assert ran.column("previous")[:2] == ["old 0", "old 1"]


def test_only_selected_units_are_used_when_qgis_is_told_so():
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    layer = grid_layer()
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds(layer.allFeatureIds()[:12])
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert len(design(selected, TERRITORIES=2).rows()) == 12
    QgsProject.instance().removeMapLayer(layer)


def test_centers_name_their_unit_by_the_id_field():
    ran = design(grid_layer(), TERRITORIES=4, CENTER_LAYER="memory:", ID_FIELD="name")
    centers = ran.rows("CENTER_LAYER")
    assert [row["unit_id"] for row in centers] == [row["unit"] for row in centers]


def test_given_centers_are_in_the_unit_that_holds_them():
    spots = [(500_200, 4_999_700), (505_300, 4_996_800)]
    named = {"CENTERS": point_layer(spots), "CENTER_NAME_FIELD": "name", "ID_FIELD": "name"}
    ran = design(grid_layer(), **named, CENTER_LAYER="memory:")
    found = {row["name"]: row["unit_id"] for row in ran.rows("CENTER_LAYER")}
    assert found == {"p0": "u0", "p1": "u23"}


def test_the_same_seed_gives_the_same_plan():
    size, count = ((6, 8), 5) if LONG else ((5, 6), 3)
    plans = [
        design(grid_layer(*size), TERRITORIES=count, RANDOM_SEED=3).column("territory")
        for _ in range(2)
    ]
    assert plans[0] == plans[1]


@pytest.mark.parametrize(
    ("weights", "column"),
    [("1; 0", 0), ([0, 1], 5), ("1,3", 4), ("4; 1", 1)],
    ids=["the first only", "the second only", "mostly the second", "mostly the first"],
)
def test_weights_say_how_much_each_workload_draws_the_center(weights, column):
    values = [[1.0 if n % 6 == 0 else 0.0, 1.0 if n % 6 == 5 else 0.0] for n in range(24)]
    ran = design(
        grid_layer(fields="work:double calls:double", values=values),
        WORKLOAD=["work", "calls"],
        WEIGHTS=weights,
        TERRITORIES=1,
        CENTER_LAYER="memory:",
    )
    (center,) = ran.layer("CENTER_LAYER").getFeatures()
    assert center.geometry().asPoint().x() == pytest.approx(500_500 + 1000 * column, abs=1)


def test_layers_that_qgis_loads_come_with_a_style(qgis_new_project):
    from qgis.core import (
        QgsCategorizedSymbolRenderer,
        QgsProcessingContext,
        QgsProcessingOutputLayerDefinition,
        QgsProcessingUtils,
        QgsProject,
    )

    from territory_planner.layers.drawing.dressing import Dresser

    def loaded():
        return QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())

    ran = design(
        grid_layer(),
        TERRITORIES=4,
        OUTPUT=loaded(),
        TERRITORY_LAYER=loaded(),
        CENTER_LAYER=loaded(),
    )
    assert len(Dresser.waiting) == len(ran.context.layersToLoadOnCompletion()) == 3
    for place in ran.context.layersToLoadOnCompletion():
        details = ran.context.layerToLoadOnCompletionDetails(place)
        layer = QgsProcessingUtils.mapLayerFromString(place, ran.context)
        details.postProcessor().postProcessLayer(layer, QgsProcessingContext(), ran.listener)
    assert isinstance(ran.layer().renderer(), QgsCategorizedSymbolRenderer)
    assert len(ran.layer().renderer().categories()) >= 4
    assert ran.layer("TERRITORY_LAYER").labelsEnabled()
    assert Dresser.waiting == []
