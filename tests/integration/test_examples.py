"""The example in each algorithm's help runs as it is printed: it needs the sample data only."""

from __future__ import annotations

import shlex
import shutil
import subprocess

import pytest
from qgis.core import QgsVectorLayer

from scripts import package, qgis_process
from territory_planner.algorithms import ALGORITHMS
from tests.integration.process import switched_on
from tests.long import LONG

RUN = "qgis_process run"

BEGINS = {"html": b"<!doctype html>", "pdf": b"%PDF", "qpt": b"<Layout"}
"""How files begin that are no layers, by how their names end."""


@pytest.fixture(scope="module")
def qgis(tmp_path_factory, plugin_home):
    """A profile with the plugin, and a folder as a newcomer has it: sample data, nothing else."""
    folder = tmp_path_factory.mktemp("examples")
    (folder / "work").mkdir()
    shutil.copytree(package.ROOT / "sample_data", folder / "work" / "sample_data")
    return switched_on(folder, plugin_home)


def called(qgis, words):
    return subprocess.run(
        [qgis_process.program(), *words],
        cwd=qgis.home / "work",
        env=qgis.environment,
        capture_output=True,
        text=True,
        check=False,
    )


def printed(algorithm) -> list[str]:
    """The words of the call that the help ends with."""
    line = algorithm.shortHelpString().splitlines()[-1]
    return shlex.split(line.partition(f"{RUN} ")[2])


def run_here(words: list[str]) -> None:
    """Run a call as qgis_process does, without starting QGIS: texts, in lists if told again."""
    parameters: dict[str, object] = {}
    for name, value in (word.split("=", 1) for word in words[2:]):
        earlier = parameters.get(name, [])
        several = [*(earlier if isinstance(earlier, list) else [earlier]), value]
        parameters[name] = several if len(several) > 1 else value
    assert words[1] == "--"
    import processing

    processing.run(words[0], parameters)


BY_PROGRAM = ("designterritories", "mergecopies", "planreportpdf")
"""Those that `make test` has a program of its own run, as all are with LONG=1."""


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: algorithm.ID)
def test_the_example_runs_as_printed(algorithms, qgis, algorithm, monkeypatch):
    words, work = printed(algorithms.algorithm(algorithm.ID)), qgis.home / "work"
    if LONG or algorithm.ID in BY_PROGRAM:
        ran = called(qgis, ["run", *words])
        assert ran.returncode == 0, ran.stdout + ran.stderr
    else:
        monkeypatch.chdir(work)
        run_here(words)
    given = dict(word.split("=", 1) for word in words[2:])
    written = [name for name in given if given[name].count("/") == 0 and "." in given[name]]
    assert "OUTPUT" in written
    for name in written:
        begins = BEGINS.get(given[name].rpartition(".")[2])
        if begins:
            assert (work / given[name]).read_bytes().startswith(begins)
            continue
        layer = QgsVectorLayer(str(work / given[name]))
        assert layer.isValid(), given[name]
        assert layer.featureCount() > 0, given[name]
