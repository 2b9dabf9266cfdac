"""What the README and the guide say can be followed: commands, links, names of modules."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from qgis.core import QgsProcessingParameterEnum

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
