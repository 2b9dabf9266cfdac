"""Notes in the panel: written on a unit, listed, made a lock that keeps its author's name."""

from __future__ import annotations

import pytest

from territory_planner.layers.scenarios.notes import DONE as CLOSED
from territory_planner.layers.scenarios.notes import NoteStore, PlanNote
from territory_planner.layers.scenarios.places import file_place
from territory_planner.ui.notes import ADD, DONE, LOCK, ZOOM
from tests.algorithms.running import run

pytestmark = pytest.mark.usefixtures("algorithms")

ODD = "<b>Too far</b> & [% 1 %]"


@pytest.fixture
def layer(kept_layer):
    return kept_layer


@pytest.fixture
def store(tmp_path):
    return NoteStore(file_place(str(tmp_path / "units.gpkg")))


def shown(dock):
    dock.actions_by_name["notes"].trigger()
    return dock.notes.dialog


def test_a_note_is_written_on_the_selected_unit_and_listed(dock, layer, store, tmp_path):
    layer.select(dock.session.feature_ids([4])[0])
    dialog = shown(dock)
    assert not dialog.buttons[ADD].isEnabled()
    dialog.text.setPlainText(ODD)
    dialog.buttons[ADD].click()
    assert ODD in dialog.table.item(0, 0).text().replace("\u2060", "")
    (note,) = store.listed("units")
    assert (note.unit, note.territory, note.text) == ("r0c4", "B", ODD)
    shape = layer.getFeature(dock.session.feature_ids([4])[0]).geometry()
    assert shape.boundingBox().contains(note.x, note.y)
    dialog.table.selectRow(0)
    dialog.buttons[ZOOM].click()
    dialog.buttons[DONE].click()
    assert dialog.table.rowCount() == 0
    assert store.listed("units", CLOSED)[0].text == ODD
    dialog.reject()


def test_a_note_on_a_territory_stands_in_it(dock, layer, store):
    dock.page.territories.select([2])
    dialog = shown(dock)
    dialog.text.setPlainText("who is this?")
    dialog.buttons[ADD].click()
    (note,) = store.listed("units")
    assert (note.territory, note.unit) == ("C", "")
    dialog.reject()


def test_a_note_that_was_set_on_the_map_becomes_a_lock(dock, layer, store):
    """Made without the plugin: it has a place, a text and an author, and names no unit."""
    session = dock.session
    place = layer.getFeature(session.feature_ids([7])[0]).geometry().centroid().asPoint()
    kept = PlanNote("stays with A", "Ann", "", place.x(), place.y(), "units")
    store.add(kept, layer.crs().toWkt())
    dialog = shown(dock)
    dialog.table.selectRow(0)
    dialog.buttons[LOCK].click()
    assert session.settings.locked_units == ("r1c1",)
    assert session.table.locked[7]
    assert "r1c1 is locked, as Ann asked: “stays with A”." in dock.messages[-1]
    (note,) = store.listed("units", CLOSED)
    assert (note.author, note.rule) == ("Ann", "lock")


def test_open_notes_are_told_by_the_toolbox_and_in_the_report(dock, layer, store, tmp_path):
    layer.select(dock.session.feature_ids([4])[0])
    dialog = shown(dock)
    dialog.text.setPlainText("too far")
    dialog.buttons[ADD].click()
    dialog.reject()
    ran = run("listscenarios", INPUT=layer)
    assert "Open notes: 1." in ran.info
    assert "r0c4: “too far” (" in ran.info
    path = tmp_path / "report.html"
    run("planreport", INPUT=layer, TERRITORY_FIELD="territory", OUTPUT=str(path))
    assert "Open note on r0c4: “too far”" in path.read_text(encoding="utf-8")


def test_without_anything_selected_it_says_what_to_do(dock, layer, store):
    dialog = shown(dock)
    dialog.text.setPlainText("about nothing")
    assert not dialog.buttons[ADD].isEnabled()
    dialog.reject()
