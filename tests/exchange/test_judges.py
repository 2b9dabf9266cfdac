"""What others' tools make of our files: Salesforce's own library, jsforce, topojson, mapshaper.

They run where Node is and `make test-exchange` has installed them (in `build/judges`).
"""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from territory_planner.exchange.power_bi import POWER_BI
from territory_planner.exchange.salesforce import SALESFORCE
from tests.exchange.plans import HARD, ROOT, moved, plan, written
from tests.undisturbed import PATIENCE

JUDGE = ROOT / "build/judges/judge.mjs"
OLDEST = 20
"""Version of Node that the judges still run on."""


def why_no_judges() -> str:
    """Return why the judges can't be asked; '' when they can."""
    if shutil.which("node") is None or not (JUDGE.parent / "node_modules").exists():
        return "Node's judges are not installed (make test-exchange installs them)"
    said = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False)
    if int(said.stdout.lstrip("v").split(".")[0] or 0) < OLDEST:
        return f"Node {said.stdout.strip()} is too old for the judges: they need {OLDEST}"
    return ""


pytestmark = pytest.mark.skipif(bool(why_no_judges()), reason=why_no_judges() or "they are there")


def judged(what, path):
    shutil.copy(ROOT / "tests/exchange/judges/judge.mjs", JUDGE)
    done = subprocess.run(
        ["node", str(JUDGE), what, str(path)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("levels", [1, 3])
def test_salesforces_library_resolves_and_converts_the_project(levels, tmp_path):
    made = plan(levels=levels)
    export = written(SALESFORCE, tmp_path, made, plan="Sales 2027: North & South")
    found = judged("salesforce", tmp_path / "project")
    kinds = [each.split(" ")[0] for each in found["source"]]
    assert kinds.count("Territory2") == len(made.territories)
    assert kinds.count("Territory2Rule") == len(HARD)
    assert (kinds.count("Territory2Model"), kinds.count("Territory2Type")) == (1, levels)
    assert found["converted"] == found["source"]
    assert found["wrong"] == []
    listed = export.files["project/manifest/package.xml"].decode()
    members = {each.split("</members>")[0] for each in listed.split("<members>")[1:]}
    assert members == {each.split(" ", 1)[1] for each in found["source"]}


def test_the_library_takes_what_changed_alone(tmp_path):
    made = plan()
    written(SALESFORCE, tmp_path, moved(made), made)
    found = judged("salesforce", tmp_path / "project")
    assert found["converted"] == found["source"]
    assert [each.split(" ")[0] for each in found["source"]] == ["Territory2", "Territory2"] + [
        "Territory2Rule"
    ] * 2
    assert found["wrong"] == []


@pytest.mark.parametrize("level", [1, 2, 3])
def test_topojson_client_and_mapshaper_read_every_level(level, tmp_path):
    made = plan()
    written(POWER_BI, tmp_path, made)
    found = judged("topojson", tmp_path / f"level_{level}.topojson")
    wanted = {f"{level - 1}:{each.name}" for each in made.territories if each.level == level - 1}
    assert set(found["areas"]) == wanted
    assert (found["twice"], found["empty"], found["mapshaper"]) == (0, 0, len(wanted))
    assert found["borders"] > 3
