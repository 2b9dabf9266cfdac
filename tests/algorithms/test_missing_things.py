"""What is missing is said in the dialog, before the run, in the sentence that the run would say."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)

from tests.algorithms.running import Listener
from tests.layers.grid_layer import grid_layer, point_layer

pytestmark = pytest.mark.usefixtures("algorithms")

SITES = {"CENTERS": "points", "SITE_FIELD": "work"}
PLAN = {"TERRITORY_FIELD": "plan"}

MISSING = [
    ("designterritories", {"TERRITORIES": None}, "TERRITORIES"),
    ("designterritories", {"TERRITORIES": None, **SITES}, "candidates"),
    ("designterritories", {"COUNT_MODE": "best"}, "COUNT_RANGE"),
    ("designterritories", {"COUNT_MODE": "best", "COUNT_RANGE": "many"}, "COUNT_RANGE"),
    ("designterritories", {"COUNT_MODE": "most"}, "MINIMUM"),
    ("designterritories", {"COUNT_MODE": "fewest"}, "MAXIMUM"),
    ("designterritories", {"COUNT_MODE": "fewest", "CENTERS": "points"}, "SITE_FIELD"),
    ("designterritories", {"COUNT_MODE": "fewest", "TARGETS": "units"}, "TARGETS"),
    ("designterritories", {"LOCKED": "work"}, "START"),
    ("designterritories", {"EXCEPTIONS": "units"}, "START"),
    ("designterritories", {"OBJECTIVE": "time"}, "ROADS"),
    ("designterritories", {"MAX_TIME": 30}, "ROADS"),
    ("designterritories", {"MAX_TIME": 30, "ROADS": "lines"}, "SPEED_FIELD"),
    ("designterritories", {"MAX_TIME": 30, "ROADS": "lines", "OBJECTIVE": "distance"}, "OBJECTIVE"),
    ("designterritories", {"COST_MATRIX": "units"}, "CENTERS"),
    ("designterritories", {"TRAVEL_PER_KM": 1.5}, "CUSTOMERS"),
    ("designterritories", {"TRAVEL_PER_KM": 0, "CUSTOMERS": "points"}, "TRAVEL_PER_KM"),
    ("allocateunits", {"CENTERS": "points", "OBJECTIVE": "time"}, "ROADS"),
    ("balanceterritories", {**PLAN, "MAX_TIME": 30}, "ROADS"),
    ("balanceterritories", {**PLAN, "COST_MATRIX": "units"}, "CENTERS"),
    ("carryover", {"NEW_UNITS": "units", "WORKLOAD": []}, "WORKLOAD"),
    ("compareplans", PLAN, "BEFORE"),
    ("compareplans", {**PLAN, "BEFORE": "work", "OTHER": "units"}, "BEFORE"),
    ("exploreplans", {"TERRITORIES": None, "SCENARIO": "a"}, "TERRITORIES"),
    ("exploreplans", {"LOCKED": "work", "SCENARIO": "a"}, "LOCKED"),
    ("exportalignment", {**PLAN, "ID_FIELD": "id", "SYSTEM": "salesforce"}, "FOLDER"),
    ("exportalignment", {**PLAN, "ID_FIELD": "id", "POINT_ID": "work"}, "POINT"),
    ("importalignment", {"ID_FIELD": "id"}, "ALIGNMENT"),
    ("importalignment", {"ID_FIELD": "id", "SYSTEM": "salesforce"}, "FILES"),
    ("makeunits", {"INPUT": "points", "KIND": "polygons"}, "POLYGONS"),
    ("planreport", {**PLAN, "LOCKED": "work"}, "BEFORE"),
    ("planreportpdf", {**PLAN, "LOCKED": "work"}, "BEFORE"),
    ("realignterritories", {**PLAN, "MEASURE": "field"}, "MEASURE_FIELD"),
    ("robustterritories", {}, "WORKLOAD"),
    ("robustterritories", {"WORKLOAD": ["work", "id"], "TERRITORIES": None}, "TERRITORIES"),
    ("seedterritories", {"TERRITORIES": None}, "TERRITORIES"),
    ("seedterritories", {"METHOD": "existing"}, "TERRITORY_FIELD"),
    ("seedterritories", {"METHOD": "spread", "CENTER_SPACING": 3}, "median"),
    ("signscenario", {"SCENARIO": "a", "VALID_TO": "2026-04-01"}, "VALID_FROM"),
    ("signscenario", {"SCENARIO": "a", "VALID_FROM": "soon"}, "VALID_FROM"),
    ("territorystatistics", {**PLAN, "COST_MATRIX": "units"}, "CENTERS"),
    ("validateplan", {**PLAN, "LOCKED": "work"}, "START"),
    ("balanceterritories", {}, "TERRITORY_FIELD"),
]  # fmt: skip
"""Algorithm, what is asked beside units and workload, and what the sentence must name."""


@pytest.fixture(scope="module")
def layers():
    rows = [[1.0, "A" if number % 6 < 3 else "B", number] for number in range(24)]
    units = grid_layer(fields="work:double plan:string id:integer", values=rows)
    points = point_layer([(500_500, 4_999_500)], fields="work:double", values=[[1.0]])
    lines = QgsVectorLayer("LineString?crs=EPSG:32632&field=speed:double", "roads", "memory")
    return {"units": units, "points": points, "lines": lines}


def asked_of(algorithm, layers, wanted):
    """Parameters as a dialog gives them: outputs in memory, layers for their names."""
    names = {each.name() for each in algorithm.parameterDefinitions()}
    usual = {"WORKLOAD": ["work"], "TERRITORIES": 2, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
    asked = {"INPUT": layers["units"], **usual, **wanted}
    return {
        name: layers.get(value, value) if isinstance(value, str) else value
        for name, value in asked.items()
        if name in names
    }


@pytest.mark.parametrize(("name", "wanted", "named"), MISSING)
def test_what_is_missing_is_said_before_the_run(layers, name, wanted, named):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"territory_planner:{name}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    asked = asked_of(algorithm, layers, wanted)
    passes, sentence = algorithm.checkParameterValues(dict(asked), context)
    assert not passes, "the dialog lets it pass"
    assert named in sentence
    listener = Listener()
    _, done = algorithm.run(dict(asked), context, listener)
    assert not done
    assert sentence in " ".join(listener.errors), "the run says it otherwise"


def test_what_is_complete_passes(layers):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "territory_planner:designterritories"
    )
    ranged = {"COUNT_MODE": "best", "COUNT_RANGE": "2-3"}
    for wanted in ({}, {"TERRITORIES": None, "CENTERS": "points"}, ranged):
        asked = asked_of(algorithm, layers, wanted)
        passes, sentence = algorithm.checkParameterValues(asked, QgsProcessingContext())
        assert passes, sentence
