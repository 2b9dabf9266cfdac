"""The site of the documentation: every page has its place, and nothing is asked of the network."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MKDOCS = ROOT / "build/docs/bin/mkdocs"
ELSEWHERE = {"test-matrix"}
"""Pages that are of no use to readers of the site."""


def test_no_place_is_kept_for_a_page_that_is_gone():
    listed = re.findall(r"([\w-]+\.md)$", (ROOT / "mkdocs.yml").read_text(), flags=re.MULTILINE)
    assert {name for name in listed if not (ROOT / "docs" / name).exists()} == set()
    assert listed.count("README.md") == 1


@pytest.mark.skipif(not MKDOCS.exists(), reason="make docs-site installs what makes the site")
def test_the_site_is_made_whole_and_asks_nothing_of_the_network(tmp_path):
    for name in ("docs", "scripts/site"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    made = subprocess.run(
        [str(MKDOCS), "build", "--strict", "--quiet"],
        cwd=tmp_path,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    site = tmp_path / "build/site"
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
