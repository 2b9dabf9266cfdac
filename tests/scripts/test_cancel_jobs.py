"""The runs in which cancels are listened to (`make cancel-gaps`) know everything that can run."""

from __future__ import annotations

import pytest
import shapely.geometry
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from benchmarks import cancel_gaps, cancel_hard
from benchmarks.cancel_hard import MADE, hard_jobs
from benchmarks.cancel_jobs import jobs
from benchmarks.cancel_land import Land
from benchmarks.cancel_outlines import layer_of
from benchmarks.cancel_table import HARD, Heard, table
from territory_planner.algorithms.shared.choices import words_of

READ = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

WITHOUT_OUTLINES = {"listscenarios", "signscenario", "forecastworkload"}
"""Algorithms that read a layer, but no outlines."""

ALIKE = {
    "FAIL_WHEN": "what a run says when it has ended",
    "PAPER": "how large a page is",
    "STEP": "which of the same sums are made",
    "STATE": "a word in one row",
}
"""Choices that change nothing of what is done, and what they change."""


@pytest.fixture(scope="module")
def listened(algorithms, tmp_path_factory):
    """All runs: (algorithm, parameters) by name."""
    return jobs(Land(tmp_path_factory.mktemp("land")))


@pytest.fixture(scope="module")
def there(algorithms):
    """The plugin's algorithms by name."""
    provider = QgsApplication.processingRegistry().providerById("territory_planner")
    return {each.name(): each for each in provider.algorithms()}


def test_every_algorithm_is_listened_to(listened, there):
    models = {n: each for n, each in there.items() if isinstance(each, QgsProcessingModelAlgorithm)}
    runs = {algorithm for algorithm, _ in listened.values()}
    assert sorted(there.keys() - models.keys() - runs) == []
    steps = {
        child.algorithmId()
        for model in models.values()
        for child in model.childAlgorithms().values()
    }
    own = {each.partition(":")[2] for each in steps if each.startswith("territory_planner:")}
    assert own
    assert sorted(own - runs) == []


@pytest.mark.parametrize("outlines", MADE)
def test_every_algorithm_that_reads_outlines_is_listened_to_on_hard_ones(listened, there, outlines):
    models = {n for n, each in there.items() if isinstance(each, QgsProcessingModelAlgorithm)}
    runs = {each for name, (each, _) in listened.items() if name.startswith(outlines)}
    assert sorted(there.keys() - models - runs - WITHOUT_OUTLINES) == []


def test_the_table_tells_the_longest_of_each_algorithm_and_of_how_many():
    runs = [
        Heard("validate", "validateplan", "a land", 1.0, 0.25, False),
        Heard("validate roads", "validateplan", "a land", 9.0, 0.3, True),
        Heard("holes validate", "validateplan", "a land", 1.0, 0.04, False),
    ]
    head, _, row = table(runs).splitlines()
    assert head == f"| algorithm | a land | {' | '.join(HARD.values())} |"
    assert row == "| `validateplan` | 0.30 (validate roads, 1 of 2, cut short) | – | 0.04 | – |"


def test_every_layer_table_and_file_that_is_read_is_read_while_listening(listened, there):
    given = {name for _, parameters in listened.values() for name in parameters}
    read = {
        definition.name()
        for each in there.values()
        if not isinstance(each, QgsProcessingModelAlgorithm)
        for definition in each.parameterDefinitions()
        if isinstance(definition, READ)
    }
    assert len(read) > 20
    assert sorted(read - given) == []


def test_every_choice_is_made_in_a_run(listened, there):
    made, choices = set(), set()
    for algorithm, parameters in listened.values():
        for definition in there[algorithm].parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterEnum):
                name, words = definition.name(), words_of(definition)
                made.add((name, parameters.get(name, words[definition.defaultValue()])))
                choices |= {(name, word) for word in words}
    assert len(choices) > 40
    assert sorted(each for each in choices - made if each[0] not in ALIKE) == []


def test_runs_ask_for_what_algorithms_know(listened, there):
    for name, (algorithm, parameters) in listened.items():
        known = {definition.name() for definition in there[algorithm].parameterDefinitions()}
        assert sorted(parameters.keys() - known) == [], name


MADE_BEFORE = {"STORE", "COPIES", "FILES", "STREETS"}


def squares():
    """Return units about where the points of the hard outlines are."""
    sides = [(500_000 + 1_000 * x, 5_000_000 + 2_000 * y) for x in range(3) for y in range(2)]
    return layer_of([shapely.geometry.box(x, y, x + 1_000, y + 2_000) for x, y in sides])


def test_runs_that_begin_with_what_another_made_end_well(listened, tmp_path, monkeypatch):
    """A run that is refused has nothing to listen to, and says so only after hours."""
    monkeypatch.setattr(cancel_hard, "MADE", {"easy": squares})
    begun = dict(job for job in hard_jobs(tmp_path).values() if MADE_BEFORE & job[1].keys())
    assert len(begun) == 8
    refused = []
    for algorithm, parameters in begun.items():
        listener, _ = cancel_gaps.run(algorithm, parameters, tmp_path, float("inf"))
        if listener.refused:
            refused.append(algorithm)
    assert refused == []
