"""A run without a window loads what it needs, and what is damaged is said by what needs it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from qgis.core import QgsProcessingException

from scripts.package import ROOT
from territory_planner import requirements
from territory_planner.algorithms.dissolve import DissolveTerritories
from territory_planner.algorithms.shared import base
from territory_planner.requirements import Shortcoming
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

LOAD = """
import os, sys
from qgis.core import QgsApplication

application = QgsApplication([], False)
application.initQgis()
before = set(sys.modules)
import territory_planner

plugin = territory_planner.classFactory(None)
plugin.initProcessing()
parts = {"asyncio", "scipy.optimize", "scipy.sparse", "scipy.spatial", "scipy.special"}
print(len(plugin.provider.algorithms()) > 30, sorted(parts & set(sys.modules) - before), flush=True)
os._exit(0)
"""


def test_a_start_without_a_window_loads_no_part_of_scipy_and_nothing_that_talks_with_children():
    ran = subprocess.run(
        [sys.executable, "-c", LOAD], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.stdout.split() == ["True", "[]"], ran.stderr


@pytest.mark.usefixtures("algorithms")
def test_a_run_that_needs_what_is_damaged_says_what_to_do(monkeypatch):
    damaged = Shortcoming(requirements.REQUIREMENTS[1], "1.10.1", "/usr/lib/scipy", "no openblas")

    def needs_it(_self, _run):
        raise ImportError("no openblas")

    monkeypatch.setattr(base, "shortcomings", lambda: [damaged])
    monkeypatch.setattr(DissolveTerritories, "work", needs_it)
    units = grid_layer(1, 2, fields="work:double zone:string", values=[[1, "A"], [1, "B"]])
    with pytest.raises(QgsProcessingException) as refused:
        run("dissolveterritories", INPUT=units, TERRITORY_FIELD="zone", WORKLOAD=["work"])
    said = str(refused.value)
    assert "Territory Planner can't work yet: scipy 1.8 or later is needed, and version" in said
    assert "can't be loaded (no openblas)." in said
    assert "Then start QGIS again." in said
