"""The guide to the core runs as it stands, where only the core is installed."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The core as ``pip install`` lays it out, built from a copy: pip builds where it reads."""
    folder = tmp_path_factory.mktemp("core")
    for part in ("pyproject.toml", "docs/core.md"):
        (folder / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / part, folder / part)
    caches = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "territory_planner", folder / "territory_planner", ignore=caches)
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--target", folder / "site"]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, folder], check=True)
    return folder / "site"


def test_only_the_core_is_installed_with_its_types(installed):
    package = installed / "territory_planner"
    assert (package / "core" / "py.typed").is_file()
    assert [entry.name for entry in package.iterdir()] == ["core"]


def test_the_guide_runs_from_top_to_bottom(installed, tmp_path):
    text = (ROOT / "docs" / "core.md").read_text(encoding="utf-8")
    code = "\n".join(re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL))
    assert set(re.findall(r"territory_planner[\w.]*", code)) == {"territory_planner.core"}
    block = "import sys\nfor name in ('qgis', 'PyQt5', 'PyQt6'): sys.modules[name] = None\n"
    done = subprocess.run(
        [sys.executable, "-c", block + code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(installed), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    deviation = float(re.search(r"largest deviation: ([\d.]+)%", done.stdout)[1])
    assert deviation <= 5
    areas = re.search(r"km² per territory: \[(.*)\]", done.stdout)[1].split(", ")
    assert sum(map(int, areas)) == 60
    assert "rules broken: 0" in done.stdout
    assert "territories left: 3" in done.stdout
    assert "refused: 61 territories can't be made of 60 units" in done.stdout
    assert "4 territories may carry 1,200 in all" in done.stdout
