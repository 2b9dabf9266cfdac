"""What machines are told of a run: the verdict on its plan, and its id."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer, saved
from tests.layers.table_layer import table_layer
from tests.long import part

pytestmark = pytest.mark.usefixtures("algorithms")

VERDICT = ("OUTSIDE", "UNAVOIDABLE", "TOO_FAR", "BREAKS", "STATUS")


def random_units(seed: int) -> QgsVectorLayer:
    """Squares with some heavy ones, a plan by stripes, states, towns and locks.

    More than what is solved exactly, which would take most of the time.
    """
    rng = np.random.default_rng(seed)
    work = np.where(rng.random(42) < 0.06, 40.0, rng.integers(1, 9, 42))
    values = [
        [
            float(work[n]),
            f"T{n % 6 // 2}",
            "north" if n < 21 else "south",
            f"g{n // 2}" if rng.random() < 0.3 else None,
            int(rng.random() < 0.1),
        ]
        for n in range(42)
    ]
    fields = "work:double zone:string state:string town:string held:integer"
    return grid_layer(7, 6, fields=fields, values=values)


def judged_anew(ran, field, **asked):
    """What `Validate plan` says of the plan that a run wrote."""
    return run("validateplan", INPUT=ran.layer(), TERRITORY_FIELD=field, **asked).results


def same(ran, other):
    return [(ran.results[name], other[name]) for name in VERDICT]


RULES = [
    {},
    {"TOLERANCE": 30},
    {"MAXIMUM": "90"},
    {"PARENT_FIELD": "state"},
    {"GROUP_FIELD": "town"},
    {"PARENT_FIELD": "state", "GROUP_FIELD": "town", "TOLERANCE": 20},
]


@pytest.mark.parametrize("rules", RULES, ids=str)
@pytest.mark.parametrize("seed", part(range(4), 4))
def test_a_design_is_told_as_validating_its_output_tells(seed, rules):
    asked = {"WORKLOAD": ["work"], "TERRITORIES": 4, **rules}
    try:
        ran = run("designterritories", INPUT=random_units(seed), EFFORT="fast", **asked)
    except QgsProcessingException as refusal:
        pytest.skip(str(refusal))
    pairs = same(ran, judged_anew(ran, "territory", **asked))
    assert all(ours == theirs for ours, theirs in pairs), pairs


@pytest.mark.parametrize("rules", [*RULES, {"LOCKED": "held"}], ids=str)
@pytest.mark.parametrize("algorithm", ["balanceterritories", "repaircontiguity"])
@pytest.mark.parametrize("seed", part(range(2), 2))
def test_a_revision_is_told_as_validating_its_output_tells(algorithm, seed, rules):
    asked = {"WORKLOAD": ["work"], **rules}
    try:
        ran = run(algorithm, INPUT=random_units(seed), TERRITORY_FIELD="zone", **asked)
    except QgsProcessingException as refusal:
        pytest.skip(str(refusal))
    pairs = same(ran, judged_anew(ran, "zone", START="previous", **asked))
    assert all(ours == theirs for ours, theirs in pairs), pairs


@pytest.mark.parametrize("reach", [None, 1.5, 2.5, 100])
def test_an_allocation_is_told_as_validating_its_output_tells(reach):
    centers = point_layer(
        [(501_500, 4_998_500), (504_500, 4_997_500)], fields="who:string", values=[["A"], ["B"]]
    )
    asked = {"CENTERS": centers, "CENTER_NAME_FIELD": "who", "WORKLOAD": ["work"]}
    if reach is not None:
        asked["MAX_DISTANCE"] = reach
    ran = run("allocateunits", INPUT=random_units(0), **asked)
    pairs = same(ran, judged_anew(ran, "territory", **asked))
    assert all(ours == theirs for ours, theirs in pairs), pairs


EVEN = [[1.0, "a" if n < 2 else "b"] for n in range(4)]
UNEVEN = [[1.0, "a" if n < 1 else "b"] for n in range(4)]
HEAVY = [[9.0 if n == 0 else 1.0, "a" if n == 0 else "b"] for n in range(4)]


def plan_of(values):
    return grid_layer(1, 4, fields="work:double zone:string", values=values)


@pytest.mark.parametrize(
    ("values", "when", "fails"),
    [
        (EVEN, "never", False),
        (EVEN, "broken", False),
        (EVEN, "unavoidable", False),
        (HEAVY, "never", False),
        (HEAVY, "broken", False),
        (HEAVY, "unavoidable", True),
        (UNEVEN, "never", False),
        (UNEVEN, "broken", True),
        (UNEVEN, "unavoidable", True),
    ],
)
def test_a_run_fails_with_its_outputs_in_place_where_it_is_asked_to(tmp_path, values, when, fails):
    file = tmp_path / "breaks.gpkg"
    status = {id(EVEN): "ok", id(HEAVY): "unavoidable", id(UNEVEN): "broken"}[id(values)]

    def go():
        return run(
            "validateplan",
            INPUT=plan_of(values),
            TERRITORY_FIELD="zone",
            WORKLOAD=["work"],
            FAIL_WHEN=when,
            OUTPUT=str(file),
        )

    if fails:
        with pytest.raises(QgsProcessingException, match="The outputs are written, but the plan"):
            go()
    else:
        assert go().results["STATUS"] == status
    assert QgsVectorLayer(str(file)).featureCount() == (0 if status == "ok" else 2)


def test_a_design_beside_a_heavy_unit_breaks_only_what_no_plan_can_avoid():
    values = [[60.0 if n == 0 else 1.0] for n in range(24)]
    ran = run(
        "designterritories",
        INPUT=grid_layer(values=values),
        WORKLOAD=["work"],
        TERRITORIES=4,
        TOLERANCE=10,
        EFFORT="fast",
        FAIL_WHEN="broken",
    )
    assert ran.results["STATUS"] == "unavoidable"
    assert ran.results["OUTSIDE"] == ran.results["UNAVOIDABLE"] == 4


@pytest.mark.parametrize(
    ("exceptions", "status"),
    [
        ([("u0", "a"), ("u1", "a")], "unavoidable"),  # a pair, held together
        ([("u2", "b"), ("u3", "a")], "unavoidable"),  # a group, held apart
        ([("u3", "a")], "broken"),  # the rest of the group could follow
    ],
    ids=str,
)
def test_what_exceptions_force_apart_or_together_is_unavoidable(exceptions, status):
    rows = [[f"u{n}", 1.0, "ab"[n // 2], "g" if n > 1 else None] for n in range(4)]
    plan = grid_layer(1, 4, fields="uid:string work:double zone:string town:string", values=rows)
    asked = {
        "TERRITORY_FIELD": "zone",
        "ID_FIELD": "uid",
        "WORKLOAD": ["work"],
        "TOLERANCE": 60,
        "APART": table_layer("unit_id:string other_id:string", ("u0", "u1")),
        "GROUP_FIELD": "town",
        "EXCEPTIONS": table_layer("unit_id:string zone:string", *exceptions),
    }
    if len(exceptions) == 2 and exceptions[0][0] == "u0":
        asked.pop("GROUP_FIELD")
    else:
        asked.pop("APART")
    ran = run("balanceterritories", INPUT=plan, **asked)
    assert ran.results["STATUS"] == status
    held = "together by the table of exceptions" if "APART" in asked else "exceptions go first"
    assert held in ran.warnings


ASKED = {"WORKLOAD": ["work"], "TERRITORY_FIELD": "zone"}


def run_id(layer=None, algorithm="repaircontiguity", **parameters):
    layer = layer or plan_of(UNEVEN)
    ran = run(algorithm, INPUT=layer, **{**ASKED, **parameters})
    return ran.results["RUN_ID"]


def shuffled(layer):
    other = QgsVectorLayer(layer.source(), "others", "memory")
    other.dataProvider().addFeatures(list(layer.getFeatures())[::-1])
    return other


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"layer": "shuffled"},
        {"layer": "saved"},
        {"OUTPUT": "file"},
        {"TOLERANCE": 5},
        {"CONTIGUITY": "rook"},
        {"CONTIGUITY": 0},
        {"FAIL_WHEN": "never"},
        {"MAXIMUM": ""},
    ],
    ids=str,
)
def test_the_same_run_has_the_same_id(tmp_path, change):
    change = dict(change)
    layer = plan_of(UNEVEN)
    kind = change.pop("layer", "")
    if kind:
        layer = shuffled(layer)
    if kind == "saved":
        layer = str(saved(layer, tmp_path / "in.gpkg"))
    if "OUTPUT" in change:
        change["OUTPUT"] = str(tmp_path / "out.gpkg")
    assert run_id(layer, **change) == run_id()


@pytest.mark.parametrize(
    "change",
    [
        {"TOLERANCE": 6},
        {"CONTIGUITY": "queen"},
        {"MAXIMUM": "3"},
        {"algorithm": "balanceterritories"},
        {"WORKLOAD": []},
        {"KEEP_PART": "area"},
    ],
    ids=str,
)
def test_another_run_has_another_id(change):
    assert run_id(**change) != run_id()


def test_other_units_and_other_tables_have_another_id():
    other = [*UNEVEN[:3], [1.5, "b"]]
    assert run_id(plan_of(other)) != run_id()
    smaller = grid_layer(1, 4, fields="work:double zone:string", values=UNEVEN, size=900.0)
    assert run_id(smaller) != run_id()
    ids = [
        run_id(TARGETS=table_layer("zone:string target:double", ["a", one], ["b", 3]))
        for one in (1, 1, 2)
    ]
    assert ids[0] == ids[1] != ids[2]
