"""The panel's runs of the toolbox when a layer that they read goes: QGIS lives on."""

from __future__ import annotations

import subprocess
import sys

from scripts.package import ROOT
from tests.ui.layers_that_go import RUNS
from tests.undisturbed import PATIENCE


def test_layers_go_while_the_toolbox_reads_them(tmp_path):
    program = [sys.executable, "-X", "faulthandler", "-m", "tests.ui.layers_that_go"]
    told = subprocess.run(
        [*program, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE
    )
    assert told.returncode == 0, told.stderr[-3000:]
    ended, waited = told.stdout.split()[-2:]
    assert int(ended) == RUNS
    assert float(waited) < 2.0  # half a second, on a machine at rest
