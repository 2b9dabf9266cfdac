"""The order of rows, in the layer of units and in every table, changes no plan."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsVectorLayer

from territory_planner.layers.compat import text_field
from tests.algorithms.lists import ASKED, FILES, layers_of, made, outputs_of
from tests.algorithms.running import Ran, run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.table_layer import line_layer, table_layer
from tests.layers.writing.written import tables
from tests.long import few

pytestmark = pytest.mark.usefixtures("algorithms")

ROWS, COLUMNS = 6, 9
N = ROWS * COLUMNS


def shuffled(layer: QgsVectorLayer, seed: int) -> QgsVectorLayer:
    """The same features in another order, under new feature ids."""
    copy = layer.clone()
    features = list(layer.getFeatures())
    copy.dataProvider().truncate()
    order = np.random.default_rng(seed).permutation(len(features))
    again = []
    for at in order.tolist():
        feature = QgsFeature(features[at])
        feature.setId(0)
        again.append(feature)
    copy.dataProvider().addFeatures(again)
    return copy


def units() -> QgsVectorLayer:
    """Squares with few different workloads, so that much is alike, and a poor plan."""
    rng = np.random.default_rng(4)
    work, calls = rng.integers(1, 4, N), rng.integers(0, 3, N)
    values = [
        [
            float(work[n]),
            float(calls[n]),
            "ABCD"[2 * (n // COLUMNS > 3) + (n % COLUMNS > 5)],
            f"G{n}" if n % 17 == 0 else None,
            "NS"[n // COLUMNS > 2],
            n in (3, 40),
        ]
        for n in range(N)
    ]
    fields = "work:double calls:double rep:string team:string state:string kept:integer"
    return grid_layer(ROWS, COLUMNS, fields=fields, values=values)


def centers() -> QgsVectorLayer:
    return point_layer([(501_500, 4_998_500), (507_500, 4_998_500), (502_500, 4_995_500)])


def nearby() -> QgsVectorLayer:
    """Two centers in one unit, of which one must give way."""
    return point_layer([(501_500, 4_998_500), (501_300, 4_998_400), (507_500, 4_995_500)])


def exceptions() -> QgsVectorLayer:
    return table_layer("unit_id:string territory:string", ("u0", "D"), ("u53", "A"), ("u30", "B"))


def pairs() -> QgsVectorLayer:
    rows = [("u40", "u41"), ("u12", "u3"), ("u32", "u31"), ("u5", "u6"), ("u41", "u40")]
    return table_layer("unit_id:string other_id:string", *rows)


def links() -> QgsVectorLayer:
    return table_layer("from_id:string to_id:string", ("u0", "u53"), ("u8", "u45"))


def targets() -> QgsVectorLayer:
    rows = [("A", 30.0), ("B", 50.0), ("C", 60.0), ("D", 70.0)]
    return table_layer("territory:string target:double", *rows)


def barrier() -> QgsVectorLayer:
    return line_layer(
        [(505_000, 5_000_100), (505_000, 4_997_000)], [(503_000, 4_997_000), (503_000, 4_993_900)]
    )


DESIGN = {"WORKLOAD": ["work"], "TERRITORIES": few(5, 3), "EFFORT": "fast"}
BALANCE = {"WORKLOAD": ["work"], "TERRITORY_FIELD": "rep"}
TARGETED = {"WORKLOAD": ["work"], "TARGETS": targets, "EFFORT": "fast"}
CENTERED = {"WORKLOAD": ["work"], "CENTERS": centers, "CENTER_NAME_FIELD": "name"}

NAMED = {"ID_FIELD": "name"}
TRAVEL = {"CUSTOMERS_FIELD": "calls", "TRAVEL_PER_KM": 0.5, "TOURS": 5}

RUNS = [
    ("designterritories", {**DESIGN, "EFFORT": "balanced", "TERRITORIES": 2}),
    ("designterritories", {**DESIGN, "ID_FIELD": "name", "CONTIGUITY": "queen"}),
    ("designterritories", {**DESIGN, "WORKLOAD": ["work", "calls"], "TERRITORIES": few(5, 2)}),
    ("designterritories", {**DESIGN, "START": "rep", "LOCKED": "kept", "TERRITORIES": 4}),
    ("designterritories", {**DESIGN, "PARENT_FIELD": "state", "GROUP_FIELD": "team"}),
    ("designterritories", {**DESIGN, "COMPACTNESS": 100, "NAME_FIELD": "name", "EFFORT": "fast"}),
    ("designterritories", CENTERED),
    ("designterritories", {**CENTERED, "CENTERS": nearby, "EFFORT": "fast"}),
    ("designterritories", {**DESIGN, "TERRITORIES": 5, "APART": pairs, "LINKS": links, **NAMED}),
    ("designterritories", {**TARGETED, "BARRIERS": barrier}),
    ("designterritories", {**DESIGN, "COUNT_MODE": "best", "COUNT_RANGE": few("4-5", "2-3")}),
    ("balanceterritories", BALANCE),
    ("balanceterritories", {**BALANCE, "TARGETS": targets, "LOCKED": "kept", "TOLERANCE": 1}),
    ("balanceterritories", {**BALANCE, "APART": pairs, "GROUP_FIELD": "team", "ID_FIELD": "name"}),
    ("balanceterritories", {**BALANCE, "EXCEPTIONS": exceptions, "ID_FIELD": "name"}),
    ("repaircontiguity", {**BALANCE, "BARRIERS": barrier}),
    ("allocateunits", CENTERED),
    ("allocateunits", {**CENTERED, "MAX_DISTANCE": 4}),
    ("designterritories", {**DESIGN, **TRAVEL, "EFFORT": "fast"}),
    ("balanceterritories", {**BALANCE, **TRAVEL}),
]


def known(algorithm, asked):
    """The parameters that an algorithm has, made anew."""
    names = {each.name() for each in algorithm.parameterDefinitions()}
    return {
        name: value() if callable(value) else value
        for name, value in asked.items()
        if name in names
    }


@pytest.mark.parametrize(("name", "asked"), RUNS)
def test_no_order_of_rows_changes_a_plan(algorithms, name, asked):
    algorithm, layer = algorithms.algorithm(name), units()
    plans, figures, texts = [], [], []
    for seed in (0, 1):
        parameters = known(algorithm, {**asked, "INPUT": lambda: layer})
        if seed:
            parameters = {
                key: shuffled(value, seed + at) if isinstance(value, QgsVectorLayer) else value
                for at, (key, value) in enumerate(parameters.items())
            }
        ran, field = run(name, **parameters), asked.get("TERRITORY_FIELD", "territory")
        source = [feature["name"] for feature in parameters["INPUT"].getFeatures()]
        assert ran.column("name") == source
        plans.append(dict(zip(source, ran.column(field))))
        found = [value for key, value in ran.results.items() if key != "OUTPUT"]
        figures.append([value for value in found if not isinstance(value, str)])
        texts.append([value for value in found if isinstance(value, str)])
    assert plans[1] == plans[0]
    assert figures[1] == pytest.approx(figures[0], rel=1e-12)
    assert texts[1] == texts[0]


def nameless() -> QgsVectorLayer:
    """The units without any text that could name them: by places alone."""
    values = [[float(1 + n % 3)] for n in range(N)]
    layer = grid_layer(ROWS, COLUMNS, fields="work:double", values=values)
    layer.dataProvider().changeAttributeValues(
        {feature.id(): {0: f"{feature['name']}"[:2]} for feature in layer.getFeatures()}
    )
    return layer


def places(ran):
    """The territory of each unit by where it lies."""
    return {
        feature.geometry().asWkt(0): feature["territory"] for feature in ran.layer().getFeatures()
    }


def test_units_that_nothing_names_are_taken_by_place():
    asked = {"WORKLOAD": ["work"], "TERRITORIES": 5, "EFFORT": "fast"}
    plans = [
        places(run("designterritories", INPUT=shuffled(nameless(), seed), **asked))
        for seed in range(2)
    ]
    assert plans[1] == plans[0]


def test_the_log_says_by_what_units_are_taken():
    said = "Where nothing else decides, units are taken "
    asked = {"TERRITORIES": 2, "EFFORT": "fast"}
    assert f"{said}by “name”" in run("designterritories", INPUT=units(), **asked).info
    by_id = run("designterritories", INPUT=units(), ID_FIELD="rep", **asked)
    assert f"{said}by “name”" in by_id.info
    assert f"{said}from north to south" in run("designterritories", INPUT=nameless(), **asked).info


def test_a_text_that_identifies_units_goes_before_places():
    layer = nameless()
    layer.dataProvider().addAttributes([text_field("GEOID")])
    layer.updateFields()
    at = layer.fields().lookupField("GEOID")
    layer.dataProvider().changeAttributeValues(
        {feature.id(): {at: f"{feature.id():05}"} for feature in layer.getFeatures()}
    )
    ran = run("designterritories", INPUT=layer, TERRITORIES=2, EFFORT="fast")
    assert "units are taken by “GEOID”" in ran.info


def test_twins_are_told_apart_by_what_their_fields_hold():
    layer = grid_layer(2, 3, fields="work:double", values=[[float(n + 1)] for n in range(6)])
    for feature in list(layer.getFeatures()):
        feature.setAttribute("name", f"again {feature['name']}")
        feature.setAttribute("work", 7.0 - feature["work"])
        layer.dataProvider().addFeature(feature)
    plans = []
    for seed in range(3):
        ran = run(
            "designterritories",
            INPUT=shuffled(layer, seed),
            WORKLOAD=["work"],
            TERRITORIES=3,
            EFFORT="fast",
        )
        plans.append({row["name"]: row["territory"] for row in ran.rows()})
    assert plans[1] == plans[0]
    assert plans[2] == plans[0]


VALUE = re.compile(r'data-v="([^"]*)"')


HERE = re.compile(r"\S+/kept\.gpkg|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:[\d.]+)?(\+\d\d:\d\d)?")
"""Where scenarios are kept, and the time at which something was done."""


def content(ran: Ran, output: str) -> tuple[str, list[float]]:
    """What a page says, without the time at which it was written, and its figures."""
    text = Path(ran.results[output]).read_text("utf-8")
    said = re.sub(r"\d{4}-\d\d-\d\d( \d\d:\d\d)?", "", VALUE.sub("", text))
    return said, [float(each) for each in VALUE.findall(text)]


def told(ran: Ran, name: str) -> tuple[list, list, list]:
    """Rows of each output, in no order, without and with their numbers; and what was said."""
    texts, numbers = [], []
    for output in outputs_of(name):
        rows = []
        ending = FILES.get(name, {}).get(output)
        if ending in ("pdf", "qpt"):
            texts.append(Path(ran.results[output]).stat().st_size > 1000)
            continue
        if ending == "xlsx":
            texts.append(tables(ran.results[output]))
            continue
        if ending:
            said, figures = content(ran, output)
            texts.append(said)
            numbers += figures
            continue
        for feature in ran.layer(output).getFeatures():
            values = [feature.geometry().asWkt(3), *feature.attributes()]
            rows.append(
                (
                    [HERE.sub("", f"{v}") for v in values if not isinstance(v, float)],
                    [v for v in values if isinstance(v, float)],
                )
            )
        rows.sort()
        texts.append([row for row, _ in rows])
        numbers += [value for _, row in rows for value in row]
    results = [value for value in ran.results.values() if not isinstance(value, str)]
    numbers += [np.nan if value is None else value for value in results]
    said = [*ran.listener.info, *ran.listener.warnings]
    said = [HERE.sub("", text) for text in said if not text.startswith("Results:")]
    return texts, numbers, said


@cache
def first_told(name: str) -> tuple[tuple[list, list, list], list[list[str]]]:
    """What an algorithm says and finds when it is first asked, and its rows in their order."""
    ran = run(name, **made(name))
    return told(ran, name), rows_of(ran, name)


def rows_of(ran: Ran, name: str) -> list[list[str]]:
    outputs = [output for output in outputs_of(name) if output not in FILES.get(name, {})]
    return [[HERE.sub("", f"{row}") for row in ran.rows(output)] for output in outputs]


@pytest.mark.parametrize("name", ASKED)
def test_no_order_of_rows_changes_what_an_algorithm_finds(name):
    (texts, numbers, said), _ = first_told(name)
    asked = made(name)
    for at, layer in enumerate(layers_of(name)):
        asked[layer] = shuffled(asked[layer], at + 7)
    again = told(run(name, **asked), name)
    assert again[0] == texts
    assert again[1] == pytest.approx(numbers, rel=1e-9, nan_ok=True)
    # A list of rows that found nothing has the order of that list.
    assert again[2] == said or name == "importalignment"


@pytest.mark.parametrize("name", ASKED)
def test_the_same_question_has_the_same_answer(name):
    first, second = first_told(name), run(name, **made(name))
    assert told(second, name) == first[0]
    assert rows_of(second, name) == first[1]
