"""What the pages on models and recipes print runs as printed, in a folder with the sample data."""

from __future__ import annotations

import csv
import json
import os
import re
import shlex
import shutil
import subprocess
import sys

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsVectorLayer

from scripts import package, qgis_process
from tests.integration.process import switched_on

ROOT = package.ROOT


def blocks(page: str, language: str = "") -> list[str]:
    """The code of a page, by the language that it says."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def qgis(tmp_path_factory, plugin_home):
    """A profile with the plugin, a `qgis_process` that works, sample data, nothing else."""
    folder = tmp_path_factory.mktemp("recipes")
    (folder / "bin").mkdir()
    os.symlink(qgis_process.program(), folder / "bin" / "qgis_process")
    (folder / "work").mkdir()
    shutil.copytree(ROOT / "sample_data", folder / "work" / "sample_data")
    return switched_on(folder, plugin_home)


@pytest.fixture
def home(qgis):
    return qgis.home


def called(qgis, words, **more):
    path = f"{qgis.home / 'bin'}:{os.environ['PATH']}"
    # As a user has it: what the tests need to find is not on the user's path.
    return subprocess.run(
        words,
        cwd=qgis.home / "work",
        env={**qgis.environment, "PATH": path, **more},
        capture_output=True,
        text=True,
        check=False,
    )


def commands(page: str) -> list[list[str]]:
    lines = "\n".join(blocks(page)).replace("\\\n", " ").splitlines()
    return [shlex.split(line) for line in lines if line.startswith("qgis_process run")]


@pytest.mark.parametrize("words", commands("models.md"), ids=lambda words: words[2])
def test_each_model_runs_as_printed(qgis_app, qgis, home, words):
    ran = called(qgis, words)
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


def recipe(language: str, word: str) -> str:
    """The block of the recipes that holds a word."""
    (found,) = [block for block in blocks("recipes.md", language) if word in block]
    return found


def with_python(line: str) -> str:
    return line.replace("python3", shlex.quote(sys.executable))


def test_a_batch_over_regions_writes_one_table_of_results(qgis, home):
    work = home / "work"
    (work / "runs.csv").write_text(recipe("csv", "region,INPUT"))
    (work / "batch.py").write_text(recipe("python", "is_parameter"))
    ran = called(qgis, ["sh", "-c", with_python(recipe("sh", "batch.py"))])
    assert ran.returncode == 1, ran.stdout + ran.stderr
    with (work / "results.csv").open(newline="") as file:
        rows = {row["region"]: row for row in csv.DictReader(file)}
    assert list(rows) == ["Iowa", "Illinois", "Ohio"]
    assert [rows[name]["TERRITORY_COUNT"] for name in rows] == ["3", "4", ""]
    assert all(float(rows[name]["MAX_DEVIATION"]) > 0 for name in ("Iowa", "Illinois"))
    assert len({rows[name]["RUN_ID"] for name in rows}) == 3
    assert [rows[name]["error"] for name in ("Iowa", "Illinois")] == ["", ""]
    assert "no features" in rows["Ohio"]["error"]
    assert [(work / name).exists() for name in ("IA.gpkg", "OH.gpkg")] == [True, False]


def test_a_script_with_qgis_lays_the_plans_of_regions_together(qgis_app, qgis, home):
    (home / "work" / "regions.py").write_text(recipe("python", "mergevectorlayers"))
    ran = called(qgis, ["sh", "-c", with_python(recipe("sh", "regions.py"))])
    assert ran.returncode == 0, ran.stdout + ran.stderr
    said = [line.split()[:2] for line in ran.stdout.splitlines() if line[:2] in ("IA", "MN")]
    assert [state for state, _ in said] == ["IA", "MN"]
    assert QgsVectorLayer(str(home / "work" / "all_plans.gpkg")).featureCount() == 99 + 87


def test_a_monthly_review_by_cron(qgis, home):
    file = home / "work" / "monthly.sh"
    file.write_text(recipe("sh", "monthlyreview"))
    file.chmod(0o755)
    ran = called(qgis, [str(file)])
    assert ran.returncode == 0, ran.stdout + ran.stderr
    kept = sorted((home / "work" / "reviews").iterdir())
    assert [each.name[7:] for each in kept] == ["-moves.csv", ".html", ".json"]
    told = json.loads(kept[2].read_text()[kept[2].read_text().index("{") :])
    assert told["results"]["report:REPORT"] == f"reviews/{kept[1].name}"
    minute, hour, day, *rest, command = recipe("crontab", "monthly").split()
    assert (minute, hour, day, rest, command[-11:]) == ("0", "6", "1", ["*", "*"], "/monthly.sh")


def test_a_plan_out_of_tolerance_ends_a_run_with_an_error(qgis):
    ran = called(qgis, ["sh", "-c", recipe("sh", "FAIL_WHEN")])
    assert ran.returncode == 1
    assert "out of tolerance" in ran.stdout + ran.stderr


def test_the_command_for_windows_is_one_that_qgis_takes(home, algorithms, monkeypatch):
    """The words that it hands to QGIS, held against the model: there is no Windows here."""
    text = recipe("bat", "monthlyreview").replace("^\n", " ")
    (line,) = [each for each in text.splitlines() if each.startswith("call ")]
    words = shlex.split(line.replace("\\", "/"))
    assert words[1].endswith("qgis_process-qgis-ltr.bat")
    run, model, dashes, *given = words[2:]
    assert (run, dashes) == ("run", "--")
    monkeypatch.chdir(home / "work")
    asked = dict(word.split("=", 1) for word in given)
    taken = QgsApplication.processingRegistry().createAlgorithmById(model)
    assert asked.keys() <= {each.name() for each in taken.parameterDefinitions()}
    assert taken.checkParameterValues(asked, QgsProcessingContext()) == (True, "")
    assert recipe("bat", "schtasks").strip().endswith(r'"C:\territories\monthly.bat"')


def test_every_block_of_the_recipes_is_run_by_one_of_these_tests():
    assert len(blocks("recipes.md", r"\w+")) == 10
