"""What ``qgis_process --json`` writes to standard output is JSON and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys

from scripts.package import ROOT
from scripts.qgis_process import command_line
from tests.integration.every_state import asked, counties_by_state, territories, tried
from tests.integration.process import switched_on
from tests.long import LONG, long


def test_new_york_is_answered_in_json(qgis_app, tmp_path, plugin_home):
    """And, where there is time for them, all other states: a program each."""
    process = switched_on(tmp_path, plugin_home)
    counties = counties_by_state()
    assert territories(counties["NY"]) == 29
    for state in sorted(counties) if LONG else ["NY"]:
        called, *rest = command_line("designterritories", asked(state, counties[state]))
        answer = json.loads(process.call([called, "--json", *rest]))
        assert answer["results"]["TERRITORY_COUNT"] == territories(counties[state]), state


@long
def test_no_state_writes_to_standard_output(qgis_app, tmp_path):
    """All in one process: what a library writes, too, is in its output at the end."""
    found = tmp_path / "found.json"
    command = [sys.executable, "-m", "tests.integration.every_state", str(found)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert len(counties_by_state()) == 51
    assert json.loads(found.read_text()) == {state: territories(n) for state, n in tried().items()}
