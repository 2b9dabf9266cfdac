"""“?” always does something: the guide opens, or the panel says where it is and what to do."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QDesktopServices

from territory_planner.layers import guide

PLACES = {
    "menu": lambda dock: dock.actions_by_name["help"].trigger(),
    "plan": lambda dock: dock.page.unsaved.help.click(),
    "state": lambda dock: dock.state_page.unsaved.help.click(),
    "set-up": lambda dock: dock.set_up.help.click(),
}


@pytest.fixture
def opened(monkeypatch):
    """What a browser would open."""
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    return opened


@pytest.fixture
def built(monkeypatch, tmp_path):
    """A guide as the package has it."""
    page = tmp_path / "guide" / "panel.html"
    page.parent.mkdir()
    page.write_text("<h2 id='set-up-once-a-layer'>")
    monkeypatch.setattr(guide, "BUILT", page.parent)
    return page


@pytest.mark.parametrize("place", PLACES)
def test_each_opens_the_guide_and_says_nothing(dock, opened, built, place):
    PLACES[place](dock)
    assert [each.toLocalFile() for each in opened] == [str(built)]
    assert dock.told.text.text() == ""
    assert opened[0].fragment() == ("set-up-once-a-layer" if place == "set-up" else "")


@pytest.mark.parametrize("place", PLACES)
def test_a_checkout_without_a_built_guide_opens_its_source_and_says_so(
    dock, opened, monkeypatch, tmp_path, place
):
    monkeypatch.setattr(guide, "SITE", tmp_path)
    PLACES[place](dock)
    file = guide.SOURCES / "panel.md"
    assert [each.toLocalFile() for each in opened] == [str(file)]
    said = dock.told._whole
    assert "make docs-site" in said
    assert str(file) in said


def test_where_nothing_opens_the_page_its_place_is_told(dock, monkeypatch, built):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dock.actions_by_name["help"].trigger()
    assert str(built) in dock.told._whole


def test_a_copy_that_lacks_its_guide_says_where_to_read_it(dock, opened, monkeypatch, tmp_path):
    for name in ("BUILT", "SITE", "SOURCES"):
        monkeypatch.setattr(guide, name, tmp_path)
    dock.actions_by_name["help"].trigger()
    assert opened == []
    assert "https://" in dock.told._whole


def test_headings_that_help_leads_to_are_there():
    text = (guide.SOURCES / "panel.md").read_text(encoding="utf-8")
    assert "\n## Set-up, once a layer\n" in text
