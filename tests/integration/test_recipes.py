"""What the pages on models and recipes print runs as printed, in a folder with the sample data."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess

import pytest
from qgis.core import QgsVectorLayer

from scripts import package, qgis_process

ROOT = package.ROOT


def blocks(page: str, language: str = "") -> list[str]:
    """The code of a page, by the language that it says."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A profile with the plugin, a `qgis_process` that works, sample data, nothing else."""
    folder = tmp_path_factory.mktemp("recipes")
    package.assemble(folder / "plugins")
    (folder / "bin").mkdir()
    os.symlink(qgis_process.program(), folder / "bin" / "qgis_process")
    (folder / "work").mkdir()
    shutil.copytree(ROOT / "sample_data", folder / "work" / "sample_data")
    assert (
        called(folder, ["qgis_process", "plugins", "enable", "territory_planner"]).returncode == 0
    )
    return folder


def called(home, words, **more):
    given = qgis_process.environment(home / "plugins", home / "profile")
    path = f"{home / 'bin'}:{os.environ['PATH']}"
    # As a user has it: what the tests need to find is not on the user's path.
    return subprocess.run(
        words,
        cwd=home / "work",
        env={**given, "PATH": path, **more},
        capture_output=True,
        text=True,
        check=False,
    )


def commands(page: str) -> list[list[str]]:
    lines = "\n".join(blocks(page)).replace("\\\n", " ").splitlines()
    return [shlex.split(line) for line in lines if line.startswith("qgis_process run")]


@pytest.mark.parametrize("words", commands("models.md"), ids=lambda words: words[2])
def test_each_model_runs_as_printed(qgis_app, home, words):
    ran = called(home, words)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    given = dict(word.split("=", 1) for word in words[4:])
    kept = {name: value for name, value in given.items() if ":" in name}
    assert len(kept) >= 4
    for name, value in kept.items():
        file = home / "work" / value
        if name == "report:REPORT":
            assert "</html>" in file.read_text("utf-8")
        else:
            assert QgsVectorLayer(str(file)).isValid(), name
