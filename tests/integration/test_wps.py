"""The plugin in a server of OGC processes: it starts, describes what it offers, and runs it."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProject,
    QgsVectorLayer,
)

from territory_planner.algorithms import ALGORITHMS
from territory_planner.algorithms.contiguity import BuildContiguity
from territory_planner.algorithms.design import DesignTerritories
from tests.integration.wps_server import OWS, WpsServer, why_no_wps
from tests.layers.grid_layer import grid_layer, saved

pytestmark = pytest.mark.skipif(bool(why_no_wps()), reason=why_no_wps() or "there is one")

ROOK, QUEEN = 38, 68
"""Pairs of units that touch in a grid of 4 by 6."""


@pytest.fixture(scope="module")
def server(qgis_app):
    server = WpsServer()
    layer = QgsVectorLayer(str(saved(grid_layer(), server.projects / "units.gpkg")), "units")
    project = QgsProject()
    project.setCrs(layer.crs())
    project.addMapLayer(layer)
    assert project.write(str(server.projects / "plan.qgs"))
    yield server
    server.stop()


def test_the_server_starts_and_offers_every_algorithm(server):
    offered = {each.text for each in server.ask("GetCapabilities").iter(f"{OWS}Identifier")}
    assert offered == {f"territory_planner:{algorithm.ID}" for algorithm in ALGORITHMS}
    assert "Traceback" not in server.log
    assert "Unsupported" not in server.log


def test_a_choice_is_described_with_its_values_default_and_words(server):
    described = server.ask("DescribeProcess", IDENTIFIER="territory_planner:buildcontiguity")
    (choice,) = (
        each
        for each in described.iter("Input")
        if each.findtext(f"{OWS}Identifier") == "CONTIGUITY"
    )
    assert [each.text for each in choice.iter(f"{OWS}Value")] == [
        "share an edge (rook)",
        "share an edge or a corner (queen)",
    ]
    assert choice.findtext(".//DefaultValue") == "share an edge (rook)"


def wanted(algorithm, **given):
    """What the server wants: every output, and every parameter that may not be left empty."""
    made = algorithm().create()  # which owns its definitions
    definitions = made.parameterDefinitions()
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    asked = {
        each.name(): each.options()[each.defaultValue()]
        if isinstance(each, QgsProcessingParameterEnum)
        else each.defaultValue()
        for each in definitions
        if not each.isDestination() and not each.flags() & optional
    }
    asked |= {each.name(): each.name().lower() for each in definitions if each.isDestination()}
    return {**asked, "INPUT": "layer:units", **given}


@pytest.mark.parametrize(
    ("said", "pairs"),
    [("share an edge (rook)", ROOK), ("share an edge or a corner (queen)", QUEEN)],
)
def test_a_choice_is_made_as_it_is_described(server, said, pairs):
    found = server.run("buildcontiguity", wanted(BuildContiguity, CONTIGUITY=said))
    assert float(found["EDGE_COUNT"]) == pairs


def test_a_design_runs(server):
    asked = wanted(DesignTerritories, WORKLOAD="work", TERRITORIES=4)
    found = server.run("designterritories", asked)
    assert float(found["TERRITORY_COUNT"]) == 4
    assert float(found["UNASSIGNED"]) == 0
    assert found["STATUS"] == "ok"
