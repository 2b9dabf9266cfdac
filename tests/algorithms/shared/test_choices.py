"""Choices by word, by number, and by whatever else QGIS hands on."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingUtils,
    QgsProperty,
)

from territory_planner.algorithms import ALGORITHMS
from territory_planner.algorithms.shared.choices import words_of
from territory_planner.core.checks.faults import KEEP_PART
from territory_planner.core.construct.seeding import METHODS
from territory_planner.core.jobs.count import MODES
from territory_planner.core.jobs.draw import EFFORTS
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

MODEL = Path(__file__).parents[2] / "data" / "models" / "words.model3"
ROOK, QUEEN = 4, 6
"""Pairs of units that touch in a grid of 2 by 2."""

SAID = [
    ("rook", ROOK),
    ("queen", QUEEN),
    ("Queen", QUEEN),
    (" QUEEN ", QUEEN),
    (0, ROOK),
    (1, QUEEN),
    (1.0, QUEEN),
    ("0", ROOK),
    ("1", QUEEN),
    (QgsProperty.fromValue("queen"), QUEEN),
    (QgsProperty.fromValue(1), QUEEN),
    (QgsProperty.fromValue("1"), QUEEN),
    (QgsProperty.fromExpression("'Queen'"), QUEEN),
    (QgsProperty.fromExpression("2 - 1"), QUEEN),
    (QgsProperty.fromExpression("lower('ROOK')"), ROOK),
]
WRONG = ["bishop", "queens", "share an edge", 2, -1, 0.5, "2", "-1", [1], "nan"]


@pytest.fixture(scope="module")
def created(qgis_app):
    return [algorithm().create() for algorithm in ALGORITHMS]


@pytest.fixture
def choices(created):
    return {
        (algorithm.name(), definition.name()): definition
        for algorithm in created
        for definition in algorithm.parameterDefinitions()
        if definition.type() == "enum"
    }


def test_defaults_are_numbers_as_servers_of_processes_want_them(choices):
    for definition in choices.values():
        assert not definition.usesStaticStrings()
        assert type(definition.defaultValue()) is int
        assert not definition.allowMultiple()


@pytest.mark.parametrize(
    ("algorithm", "name", "words"),
    [
        ("designterritories", "EFFORT", EFFORTS),
        ("designterritories", "COUNT_MODE", MODES),
        ("designterritories", "CONTIGUITY", ["rook", "queen"]),
        (
            "designterritories",
            "OBJECTIVE",
            ["squared", "distance", "time", "largest", "diameter", "perimeter"],
        ),
        ("designterritories", "TRAVEL_DIRECTION", ["from", "to"]),
        ("designterritories", "BARRIER_KIND", ["impassable", "costly"]),
        ("seedterritories", "METHOD", METHODS),
        ("repaircontiguity", "KEEP_PART", KEEP_PART),
    ],
)
def test_words_and_their_numbers_stay_what_they_were(choices, algorithm, name, words):
    assert words_of(choices[algorithm, name]) == list(words)


def test_every_word_stands_in_the_help_and_in_the_dialog(choices):
    for definition in choices.values():
        for word, shown in zip(words_of(definition), definition.options()):
            assert f"“{word}”" in definition.help(), definition.name()
            assert shown.endswith(f" ({word})")


@pytest.mark.parametrize(("value", "pairs"), SAID)
def test_a_choice_is_made_by_word_number_or_property(algorithms, value, pairs):
    ran = run("buildcontiguity", INPUT=grid_layer(2, 2), CONTIGUITY=value)
    assert ran.results["EDGE_COUNT"] == pairs


@pytest.mark.parametrize("value", WRONG)
def test_what_is_no_choice_is_refused_with_the_words(algorithms, value):
    with pytest.raises(QgsProcessingException, match="Choose one of: rook, queen"):
        run("buildcontiguity", INPUT=grid_layer(2, 2), CONTIGUITY=value)


def test_a_property_that_is_no_choice_is_refused_by_its_expression(algorithms):
    value = QgsProperty.fromExpression("'bishop'")
    with pytest.raises(QgsProcessingException, match="can't be “'bishop'”"):
        run("buildcontiguity", INPUT=grid_layer(2, 2), CONTIGUITY=value)


@pytest.mark.parametrize(
    "saved",
    ['value="queen" type="QString"', 'value="Queen" type="QString"', 'value="1" type="int"'],
)
@pytest.mark.parametrize("rule", ["rook", "ROOK", "0", 0])
def test_a_model_saved_with_words_or_numbers_runs_as_before(algorithms, tmp_path, saved, rule):
    file = tmp_path / "words.model3"
    text = MODEL.read_text(encoding="utf-8")
    file.write_text(text.replace('value="queen" type="QString"', saved), encoding="utf-8")
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(file))
    assert model.validateChildAlgorithm("static") == (True, [])
    context, outputs = QgsProcessingContext(), ("static", "input", "expression")
    asked = {f"{name}:{name}": "memory:" for name in outputs}
    results, is_done = model.run(
        {"units": grid_layer(2, 2), "rule": rule, **asked}, context, QgsProcessingFeedback()
    )
    assert is_done
    counts = [
        QgsProcessingUtils.mapLayerFromString(results[f"{name}:{name}"], context).featureCount()
        for name in outputs
    ]
    assert counts == [QUEEN, ROOK, QUEEN]
