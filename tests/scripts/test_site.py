"""The site of the documentation, the guide in the package: whole, and without a network."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from scripts import package
from territory_planner.algorithms import ALGORITHMS
from territory_planner.layers.guide import guide_url

ROOT = Path(__file__).parents[2]
MKDOCS = ROOT / "build/docs/bin/mkdocs"
ELSEWHERE = {"test-matrix"}
"""Pages that are of no use to readers of the site."""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The site, made of the pages as they are now."""
    if not MKDOCS.exists():
        pytest.skip("make docs-site installs what makes the site")
    folder = tmp_path_factory.mktemp("site")
    for name in ("docs", "scripts/site"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    made = subprocess.run(
        [str(MKDOCS), "build", "--strict", "--quiet"],
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    return folder / "build/site"


@pytest.fixture(scope="module")
def guide(site, tmp_path_factory):
    """The guide in a package made with that site."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(package, "SITE", site)
        return package.assemble(tmp_path_factory.mktemp("plugins")) / "guide"


def test_no_place_is_kept_for_a_page_that_is_gone():
    listed = re.findall(r"([\w-]+\.md)$", (ROOT / "mkdocs.yml").read_text(), flags=re.MULTILINE)
    assert {name for name in listed if not (ROOT / "docs" / name).exists()} == set()
    assert listed.count("README.md") == 1


def test_every_page_has_its_place_and_nothing_is_asked_of_the_network(site):
    pages = {page.stem for page in (ROOT / "docs").glob("*.md")} - ELSEWHERE
    pages = pages - {"README"} | {"index"}  # which it becomes
    assert pages <= {page.stem for page in site.glob("*.html")}
    front = (site / "index.html").read_text(encoding="utf-8")
    assert {name for name in pages if f'href="{name}.html"' not in front} == set()
    fetched = re.compile(r'<(?:script|img|link)[^>]*(?:src|href)="(https?:[^"]+)')
    for page in site.glob("*.html"):
        assert fetched.findall(page.read_text(encoding="utf-8")) == [], page.name
    assert (site / "assets/iframe-worker.js").exists()
    assert (site / "search/search_index.js").stat().st_size > 100_000


def test_links_and_pictures_of_the_packages_guide_are_there(guide):
    pages = {page.name: page.read_text(encoding="utf-8") for page in guide.glob("*.html")}
    assert len(pages) > 40
    for name, text in pages.items():
        for target in map(unquote, re.findall(r'(?:href|src)="([^"]+)"', text)):
            path, _, anchor = target.partition("#")
            if re.match(r"https?:|javascript:", target):
                continue
            there = guide / path if path not in ("", ".") else guide / name
            assert there.is_file(), f"{name}: {target}"
            if anchor:
                assert f'id="{anchor}"' in there.read_text(encoding="utf-8"), f"{name}: {target}"


def test_tables_and_commands_are_drawn_as_such(guide):
    text = (guide / "algorithms.html").read_text(encoding="utf-8")
    assert "<table>" in text
    assert "|---|" not in text
    assert "qgis_process run territory_planner:designterritories" in re.sub("<[^>]+>", "", text)


def test_help_buttons_lead_to_the_guide_also_from_a_checkout(qgis_app, monkeypatch, tmp_path):
    monkeypatch.setattr("territory_planner.layers.guide.SITE", tmp_path)
    for algorithm in ALGORITHMS:
        address = urlsplit(algorithm().create().helpUrl())
        page = Path(unquote(address.path))
        assert address.scheme == "file"
        assert page == ROOT / "docs" / "algorithms.md"
        assert f"\n## {address.fragment}\n" in page.read_text(encoding="utf-8")


def test_the_built_page_is_preferred(guide, monkeypatch):
    monkeypatch.setattr("territory_planner.layers.guide.BUILT", guide)
    assert guide_url("panel") == (guide / "panel.html").as_uri()
    assert guide_url("panel", "set-up").endswith("/panel.html#set-up")


def test_a_checkout_that_has_built_its_guide_opens_that(site, monkeypatch):
    monkeypatch.setattr("territory_planner.layers.guide.SITE", site)
    assert guide_url("panel") == (site / "panel.html").as_uri()


def test_a_plugin_that_is_a_link_to_a_checkout_finds_its_guide(tmp_path):
    (tmp_path / "territory_planner").symlink_to(ROOT / "territory_planner")
    code = "from territory_planner.layers.guide import SOURCES; print(SOURCES)"
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert Path(told.stdout.strip()) == ROOT / "docs"


def test_a_package_without_its_guide_is_refused(guide):
    spoilt = guide.parent
    kept = shutil.move(spoilt / "guide", spoilt.parent / "kept")
    try:
        assert any("make docs-site" in fault for fault in package.file_faults(spoilt))
    finally:
        shutil.move(kept, spoilt / "guide")


def test_addresses_that_are_still_to_be_set_stand_in_one_place():
    files = list((ROOT / "territory_planner").rglob("*.py"))
    files += [file for file in (ROOT / "scripts").rglob("*.py") if file.name != "package.py"]
    found = [file for file in files if "planner.example" in file.read_text(encoding="utf-8")]
    assert found == []
