"""The algorithms through the real ``qgis_process``, as a script would call them."""

from __future__ import annotations

import json
import os
import subprocess
from collections import Counter

import pytest
from qgis.core import QgsVectorLayer

from scripts.package import NAME, ROOT, read_metadata
from scripts.qgis_process import command_line, program
from tests.integration.process import ProcessFailed, switched_on
from tests.layers.grid_layer import grid_layer, saved
from tests.long import part

IDS = {
    "aggregateworkload",
    "checkunits",
    "makeunits",
    "dissolveterritories",
    "designterritories",
    "seedterritories",
    "allocateunits",
    "balanceterritories",
    "repaircontiguity",
    "validateplan",
    "explainplan",
    "territorystatistics",
    "compareplans",
    "planreport",
    "planreportpdf",
    "matchterritories",
    "gapsandoverlaps",
    "buildcontiguity",
    "forecastworkload",
    "carryover",
    "importalignment",
    "exportalignment",
    "realignterritories",
    "locationsuitability",
    "compareheadcounts",
    "newplanfromcustomers",
    "monthlyreview",
    "repaireditedplan",
}


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory, plugin_home):
    """A QGIS of its own with the plugin as it is installed."""
    return switched_on(tmp_path_factory.mktemp("qgis"), plugin_home)


@pytest.fixture
def units(qgis_app, tmp_path):
    return saved(grid_layer(), tmp_path / "units.gpkg")


def test_every_algorithm_is_listed_and_the_provider_tells_its_version(qgis_process):
    written = qgis_process.call([program(), "--json", "list"])
    provider = json.loads(written)["providers"]["territory_planner"]
    listed = {name.rpartition(":")[2] for name in provider["algorithms"]}
    assert listed >= IDS
    assert provider["version"] == read_metadata(ROOT / NAME / "metadata.txt")["version"]


def test_design_writes_the_units_and_the_numbers(qgis_process, units, tmp_path):
    ran = qgis_process.run(
        "designterritories",
        {
            "INPUT": units,
            "WORKLOAD": "work",
            "TERRITORIES": 4,
            "EFFORT": "fast",
            "OUTPUT": tmp_path / "plan.gpkg",
        },
    )
    layer = QgsVectorLayer(str(tmp_path / "plan.gpkg"))
    assert Counter(feature["territory"] for feature in layer.getFeatures()).total() == 24
    assert ran.results["TERRITORY_COUNT"] == 4
    assert any(line.startswith("Asked: 4 territories of the 24 units") for line in ran.info)


def test_a_refusal_is_a_sentence_and_not_a_traceback(qgis_process, units, tmp_path):
    with pytest.raises(ProcessFailed) as refusal:
        qgis_process.run(
            "designterritories",
            {"INPUT": units, "TERRITORIES": 99, "OUTPUT": tmp_path / "plan.gpkg"},
        )
    assert "99 territories can't be made of 24 units" in str(refusal.value)
    assert "Traceback" not in str(refusal.value)
    assert not (tmp_path / "plan.gpkg").exists()


def test_help_explains_every_parameter(qgis_process):
    text = qgis_process.call([program(), "help", "territory_planner:designterritories"])
    assert "Example: qgis_process run territory_planner:designterritories -- INPUT=" in text
    assert "<" not in text.split("Arguments")[0]


@pytest.mark.parametrize(
    ("said", "pairs"), part([("rook", 38), ("Queen", 68), ("0", 38), ("1", 68)], 3)
)
def test_a_choice_is_made_by_word_or_number(qgis_process, units, tmp_path, said, pairs):
    ran = qgis_process.run(
        "buildcontiguity",
        {"INPUT": units, "CONTIGUITY": said, "OUTPUT": tmp_path / "lines.gpkg"},
    )
    assert ran.results["EDGE_COUNT"] == pairs


def test_a_misspelt_parameter_is_refused_and_what_qgis_takes_itself_is_not(
    qgis_process, units, tmp_path
):
    asked = {"INPUT": units, "OUTPUT": tmp_path / "lines.gpkg"}
    with pytest.raises(ProcessFailed, match="no parameter CONTIGIUTY; the nearest is CONTIGUITY"):
        qgis_process.run("buildcontiguity", {**asked, "CONTIGIUTY": "queen"})
    options = ["--distance_units=meters", "--area_units=m2", "--ellipsoid=EPSG:7030"]
    called, run, algorithm, *rest = command_line("buildcontiguity", asked)
    assert "OUTPUT" in qgis_process.call([called, run, algorithm, *options, *rest])


def test_text_appears_as_it_is_said_where_output_is_a_pipe(qgis_process, units, tmp_path):
    asked = {"INPUT": units, "WORKLOAD": "work", "TERRITORIES": 4, "OUTPUT": tmp_path / "plan.gpkg"}
    with subprocess.Popen(
        command_line("designterritories", asked),
        env=qgis_process.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as running:
        pieces = list(iter(lambda: os.read(running.stdout.fileno(), 1 << 20), b""))
    (said,) = (at for at, piece in enumerate(pieces) if b"Asked: 4 territories" in piece)
    (result,) = (at for at, piece in enumerate(pieces) if b"Result: 4 territories" in piece)
    assert said < result < len(pieces) - 1
