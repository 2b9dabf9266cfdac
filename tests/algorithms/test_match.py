"""`matchterritories`: names stay with those that a territory shares most with; no unit moves."""

from __future__ import annotations

from collections import defaultdict
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, saved

pytestmark = pytest.mark.usefixtures("algorithms")

MIDWEST = str(Path(__file__).parents[2] / "sample_data" / "midwest_plan.gpkg")


def layer_of(before, now, work=None, kind="string"):
    work = work or [1.0] * len(now)
    values = [
        [amount, None if new == "." else new, None if old == "." else old]
        for amount, old, new in zip(work, before, now)
    ]
    fields = f"work:double now:{kind} then:{kind}"
    return grid_layer(1, len(values), fields=fields, values=values)


def match(layer, **parameters):
    asked = {
        "TERRITORY_FIELD": "now",
        "BEFORE": "then",
        "WORKLOAD": ["work"],
        "MATCHES": "memory:",
        **parameters,
    }
    return run("matchterritories", INPUT=layer, **asked)


def test_territories_are_called_as_those_that_they_share_most_with():
    ran = match(layer_of("AAABBBCC", "xxyyyyzz"))
    assert ran.column("now") == [*"AABBBBCC"]
    assert ran.column("previous") == [*"xxyyyyzz"]
    assert ran.rows("MATCHES")[1] == {
        **{"territory": "B", "was_called": "y", "matched": 1},
        **{"shared_percent": 75.0, "shared_percent_before": 100.0},
    }
    assert (ran.results["MATCHED"], ran.results["RENAMED"]) == (3, 3)
    assert "Other names than before (3): x → A, y → B, z → C." in ran.info
    assert ran.results["KEPT"] == pytest.approx(100 * 7 / 8)


def test_names_that_stay_are_said_to_stay():
    said = match(layer_of("AAABBB", "AAABBB")).info
    assert "Every territory is called as it was." in said
    assert "Other names" not in said


def test_workload_decides_not_the_number_of_units():
    ran = match(layer_of("AABB", "xyyx", work=[9.0, 1.0, 1.0, 2.0]))
    assert ran.column("now") == [*"ABBA"]


def test_new_territories_keep_a_name_that_no_old_one_has_and_units_without_one_none():
    ran = match(layer_of("AAA.BB", "BBxx.y"))
    assert ran.column("now") == ["A", "A", "x", "x", None, "B"]
    taken = match(layer_of("AAAA.", "BBAB."))
    assert taken.column("now") == ["A", "A", "A 2", "A", None]


@pytest.mark.parametrize("seed", range(4))
def test_no_way_to_give_the_names_keeps_more(seed):
    rng = np.random.default_rng(seed)
    before, now = rng.integers(0, 4, 20), rng.integers(0, 4, 20)
    work = rng.integers(1, 9, 20).astype(float)
    ran = match(
        layer_of(["ABCD"[at] for at in before], ["wxyz"[at] for at in now], work=work.tolist())
    )
    best = max(work[np.array(order)[now] == before].sum() for order in permutations(range(4)))
    assert ran.results["KEPT"] == pytest.approx(100 * best / work.sum())
    groups = defaultdict(set)
    for old, new in zip(ran.column("previous"), ran.column("now")):
        groups[old].add(new)
    assert all(len(each) == 1 for each in groups.values())


def test_numbers_stay_numbers():
    ran = match(layer_of([1, 1, 2, 2, 2], [7, 7, 8, 8, 9], kind="integer"))
    assert ran.column("now") == [1, 1, 2, 2, 9]
    again = match(layer_of([1, 1, 2, 2, 2], [2, 2, 1, 1, 3], kind="integer"))
    assert again.column("now") == [1, 1, 2, 2, 3]


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_real_units_keep_all_their_fields(suffix, tmp_path):
    source = saved(QgsVectorLayer(f"{MIDWEST}|layername=midwest_plan"), tmp_path / f"m.{suffix}")
    asked = {"TERRITORY_FIELD": "territory", "BEFORE": "ST", "WORKLOAD": ["POP2020"]}
    ran = match(source, OUTPUT=str(tmp_path / "named.gpkg"), **asked)
    named = [row["territory"] for row in ran.rows("MATCHES")]
    assert {"IA", "IL", "MN", "MO", "WI"} <= set(named)
    assert len(set(named)) == 10
    fields = ran.layer().fields().names()
    assert {"GEOID", "NAME", "ST", "POP2020", "territory", "previous"} <= set(fields)
    assert ran.layer().featureCount() == 475


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"BEFORE": None}, "“Plan before” (BEFORE) is missing."),
        ({"BEFORE": "old"}, "“squares” has no field “old”. It could be: name, work, now, then."),
        ({"TERRITORY_FIELD": "then"}, "There is no plan: “then” is empty in every unit."),
        ({"BEFORE": "then"}, "There is no plan to take names from: “then” is empty in every unit."),
    ],
)
def test_bad_input_is_answered_by_a_sentence(parameters, sentence):
    with pytest.raises(QgsProcessingException) as refused:
        match(layer_of("....", "aabb"), **parameters)
    assert sentence in str(refused.value)


def test_names_that_the_field_can_not_hold_are_refused():
    values = [[1.0, 1, "North"], [1.0, 2, "South"]]
    layer = grid_layer(1, 2, fields="work:double now:integer then:string", values=values)
    with pytest.raises(QgsProcessingException) as refused:
        match(layer)
    assert "“now” holds numbers, and can't hold the names of the plan before, such as" in str(
        refused.value
    )
