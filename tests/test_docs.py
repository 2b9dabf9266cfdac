"""What the README and the guide say can be followed: commands, links, names of modules."""

from __future__ import annotations

import ast
import importlib
import json
import re
import shlex
import subprocess
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingParameterEnum
from shapely.geometry import box

from territory_planner.algorithms import ALGORITHMS
from territory_planner.algorithms.shared.choices import words_of

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    str(page.relative_to(ROOT)): page.read_text(encoding="utf-8")
    for page in [
        ROOT / "README.md",
        ROOT / "CHANGELOG.md",
        ROOT / "CONTRIBUTING.md",
        *sorted((ROOT / "docs").glob("*.md")),
    ]
}


def commands(text: str) -> list[tuple[str, dict[str, str]]]:
    """Return the algorithm and the arguments of each `qgis_process run` of ours in a page."""
    found = []
    for block in re.findall(r"```\w*\n(.*?)```", text, flags=re.DOTALL):
        for line in block.replace("\\\n", " ").splitlines():
            algorithm, _, rest = line.partition("run territory_planner:")[2].partition(" -- ")
            if rest:
                words = [word for word in shlex.split(rest) if "=" in word]
                given = dict(word.split("=", 1) for word in words)
                found.append((algorithm.strip(), given))
    return found


def anchors(text: str) -> set[str]:
    """Return what a link may point to in a page, by GitHub's rule."""
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.fixture(scope="module")
def parameters(algorithms):
    """What each algorithm takes: choices by name, None for what is no choice."""
    made = {each.name(): each.create() for each in algorithms.algorithms()}
    return {
        name: {
            each.name(): words_of(each) if isinstance(each, QgsProcessingParameterEnum) else None
            for each in algorithm.parameterDefinitions()
        }
        for name, algorithm in made.items()
    }


def test_the_guide_has_commands_for_every_job():
    used = {algorithm for text in PAGES.values() for algorithm, _ in commands(text)}
    assert used >= {algorithm.ID for algorithm in ALGORITHMS} - {"validateplan"}


@pytest.mark.parametrize("page", [page for page, text in PAGES.items() if commands(text)])
def test_commands_name_parameters_choices_and_files_that_exist(page, parameters):
    for algorithm, given in commands(PAGES[page]):
        for name, value in given.items():
            assert name in parameters[algorithm], f"{algorithm} has no {name}"
            choices = parameters[algorithm][name]
            assert choices is None or value in choices, f"{algorithm} {name}={value}"
            if value.startswith("sample_data/"):
                assert (ROOT / value.partition("|")[0]).exists()


JOBS = (
    *("design", "realign", "repair", "levels", "alternatives", "sites", "check-units", "points"),
    *("workload", "forecast", "new-units", "gaps", "judge", "compare", "report", "outlines"),
    *("alignments", "exchange", "scenarios", "figures"),
)


@pytest.mark.parametrize("page", JOBS)
def test_a_job_begins_in_qgis_with_its_dialog_and_goes_on_with_the_command_of_debian_12(page):
    text = PAGES[f"docs/{page}.md"]
    window, picture = text.index("**In QGIS**"), text.index("](images/dialog-")
    command = text.index("run territory_planner:")
    assert window < picture < command
    assert "qgis_process run" not in text
    (shown,) = re.findall(r"images/dialog-(\w+)\.png", text)
    assert text[command:].startswith(f"run territory_planner:{shown} ")


SPOKEN = {"python", "sh", "bash", "bat", "csv", "sql", "crontab", "mermaid", "json", "text", ""}


@pytest.mark.parametrize("page", PAGES)
def test_blocks_of_code_are_code(page, tmp_path):
    """Python compiles, shells read it; what can be run, other tests run."""
    blocks = re.findall(r"^```(\w*)\n(.*?)^```", PAGES[page], flags=re.DOTALL | re.MULTILINE)
    for kind, block in blocks:
        assert kind in SPOKEN, kind
        if kind == "python":
            compile(block, page, "exec")
        elif kind == "json":
            json.loads(block)
        elif kind in ("sh", "bash") or "run territory_planner:" in block:
            read = subprocess.run(["bash", "-n"], input=block, capture_output=True, text=True)
            assert read.returncode == 0, read.stderr
    assert PAGES[page].count("\n```") == 2 * len(blocks)


@pytest.mark.parametrize("page", [page for page, text in PAGES.items() if "```python" in text])
def test_what_python_in_pages_imports_of_ours_is_there(page):
    named = []
    for block in re.findall(r"```python\n(.*?)```", PAGES[page], flags=re.DOTALL):
        for node in ast.walk(ast.parse(block)):
            if isinstance(node, ast.ImportFrom) and str(node.module).startswith(
                "territory_planner"
            ):
                named += [(node.module, alias.name) for alias in node.names]
    for module, name in named:
        assert hasattr(importlib.import_module(module), name), f"{module} has no {name}"


def test_the_block_of_the_page_on_scripts_runs():
    (block,) = re.findall(r"```python\n(.*?)```", PAGES["docs/headless.md"], flags=re.DOTALL)
    squares = [box(1000 * x, 0, 1000 * x + 1000, 1000).wkb for x in range(60)]
    island = box(90_000, 0, 91_000, 1000).wkb
    names = {"wkb": [*squares, island], "workload": np.ones(61)}
    exec(compile(block.replace("0.02", "1"), "headless.md", "exec"), names)
    assert set(names["plan"].tolist()) == set(range(30))


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)\s]+)\)", PAGES[page]):
        if target.startswith("http"):
            continue
        path, _, anchor = target.partition("#")
        there = (ROOT / page).parent / path if path else ROOT / page
        assert there.exists(), target
        if anchor:
            assert anchor in anchors(there.read_text(encoding="utf-8")), target


def test_make_targets_that_are_named_exist():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))
    named = {name for text in PAGES.values() for name in re.findall(r"`make ([a-z-]+)", text)}
    assert named
    assert named <= targets


def test_modules_that_pages_name_exist():
    text = "".join(PAGES.values())
    named = re.findall(r"`((?:core|layers|exchange|algorithms|ui)/[a-z_/]+[a-z_])(?:\.py)?`", text)
    assert len(named) > 10
    package = ROOT / "territory_planner"
    there = [(package / f"{name}.py").exists() or (package / name).is_dir() for name in named]
    assert [name for name, found in zip(named, there) if not found] == []
