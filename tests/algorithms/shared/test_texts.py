"""Parameter texts say nothing that is not so."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsApplication, QgsProcessingException

from territory_planner.algorithms import ALGORITHMS
from territory_planner.algorithms.models import titles
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def test_no_text_names_a_parameter_that_its_algorithm_has_not():
    every = QgsApplication.processingRegistry().providerById("territory_planner").algorithms()
    known = {each.name() for one in every for each in one.parameterDefinitions()}
    assert len(every) == len(ALGORITHMS) + len(titles())
    for one in every:
        own = {each.name() for each in one.parameterDefinitions()}
        for each in one.parameterDefinitions():
            named = set(re.findall(r"\b[A-Z][A-Z_]{3,}\b", each.help())) & known
            assert named <= own, f"{one.name()} {each.name()}: {named - own}"


def test_seeds_need_a_number_as_their_help_says():
    with pytest.raises(QgsProcessingException, match="Say how many territories to seed"):
        run("seedterritories", INPUT=grid_layer(1, 4))


def test_a_plan_may_have_any_number_where_none_is_asked_for():
    layer = grid_layer(
        1, 4, fields="zone:string work:double", values=[["a", 1.0]] * 2 + [["b", 1.0]] * 2
    )
    asked = {"INPUT": layer, "TERRITORY_FIELD": "zone", "WORKLOAD": ["work"], "TOLERANCE": 1000}
    assert run("validateplan", **asked).results["BREAKS"] == 0
    assert run("validateplan", TERRITORIES=3, **asked).results["BREAKS"] == 1
