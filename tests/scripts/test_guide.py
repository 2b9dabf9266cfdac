"""The guide that comes with the package: whole, and every link in it leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from scripts import guide
from territory_planner.algorithms import ALGORITHMS
from territory_planner.layers.guide import guide_url

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("guide")
    guide.build(folder)
    return folder


def test_links_and_pictures_are_there(built):
    pages = {page.name: page.read_text(encoding="utf-8") for page in built.glob("*.html")}
    assert len(pages) > 12
    for name, text in pages.items():
        for target in re.findall(r'(?:href|src)="([^"]+)"', text):
            if target.startswith("http"):
                continue
            path, _, anchor = target.partition("#")
            there = built / path if path else built / name
            assert there.is_file(), f"{name}: {target}"
            if anchor:
                assert f'id="{anchor}"' in there.read_text(encoding="utf-8"), f"{name}: {target}"


def test_tables_and_commands_are_drawn_as_such(built):
    text = (built / "algorithms.html").read_text(encoding="utf-8")
    assert "<table>" in text
    assert "|---|" not in text
    assert "<code>qgis_process run territory_planner:designterritories" in text


def test_pages_for_developers_stay_out(built):
    assert not (built / "development.html").exists()
    assert "development" not in (built / "README.html").read_text(encoding="utf-8")


def test_help_buttons_lead_to_the_guide_also_from_a_checkout(qgis_app):
    for algorithm in ALGORITHMS:
        address = urlsplit(algorithm().create().helpUrl())
        page = Path(unquote(address.path))
        assert address.scheme == "file"
        assert page == ROOT / "docs" / "algorithms.md"
        assert f"\n## {address.fragment}\n" in page.read_text(encoding="utf-8")


def test_the_built_page_is_preferred(built, monkeypatch):
    monkeypatch.setattr("territory_planner.layers.guide.BUILT", built)
    assert guide_url("panel") == (built / "panel.html").as_uri()
    assert guide_url("panel", "set-up").endswith("/panel.html#set-up")


def test_addresses_that_are_still_to_be_set_stand_in_one_place():
    files = list((ROOT / "territory_planner").rglob("*.py"))
    files += [file for file in (ROOT / "scripts").rglob("*.py") if file.name != "package.py"]
    found = [file for file in files if "planner.example" in file.read_text(encoding="utf-8")]
    assert found == []
