"""What hosted services read: it parses, and says nothing that is not so."""

from __future__ import annotations

import re

import pytest

from scripts.package import ROOT, read_metadata

yaml = pytest.importorskip("yaml", reason="PyYAML comes with QGIS, mostly")

FILES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (
        *ROOT.glob(".github/**/*.yml"),
        ROOT / ".pre-commit-config.yaml",
        ROOT / "CITATION.cff",
    )
)


def read(name: str):
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", FILES)
def test_it_parses(name):
    assert isinstance(read(name), dict)


def test_the_citation_tells_this_version_and_licence():
    entries, cited = read_metadata(ROOT / "metadata.txt"), read("CITATION.cff")
    assert (cited["version"], cited["license"]) == (entries["version"], entries["license"])
    assert cited["title"] == entries["name"]


def test_workflows_call_targets_that_there_are():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))
    flows = [name for name in FILES if "/workflows/" in name]
    steps = [
        step["run"]
        for name in flows
        for job in read(name)["jobs"].values()
        for step in job["steps"]
        if "run" in step
    ]
    called = [re.search(r"^(?:sudo )?make (.*)", step) for step in steps]
    words = [word for each in called if each for word in each[1].partition("=")[0].split()]
    names = [word for word in words if word == word.lower()]
    assert len(names) >= 4
    assert set(names) <= targets
    assert ".ci/run" in steps
    assert (ROOT / ".ci" / "run").is_file()


def test_hooks_before_a_commit_run_what_lint_runs():
    lint = (ROOT / "Makefile").read_text().partition("\nlint:")[2].partition("\n\n")[0]
    hooks = read(".pre-commit-config.yaml")["repos"][0]["hooks"]
    for hook in hooks:
        module = hook["entry"].split("-m ")[1].split(" ")[0]
        assert f"-m {module}" in lint


def test_addresses_stand_in_one_place():
    domain = read_metadata(ROOT / "metadata.txt")["homepage"].split("//")[1].strip("/")
    elsewhere = [
        path.relative_to(ROOT).as_posix()
        for folder in ("territory_planner", "docs", "scripts", ".github")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and not path.is_symlink() and path.suffix not in {".png", ".pyc"}
        if domain.encode() in path.read_bytes()
    ]
    assert elsewhere == []
