"""Notes in the panel: written on a unit, listed, made rules that keep their author's name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from territory_planner.layers.live.session.plan_checks import sentence as issue_text
from territory_planner.layers.live.settings.rule_settings import LayerReference
from territory_planner.layers.live.work.note_rules import BARRIER, EXCEPTION, LINK
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
    dock.session.table.name[4] = "Bullock"
    dialog = shown(dock)
    assert not dialog.buttons[ADD].isEnabled()
    dialog.text.setPlainText(ODD)
    dialog.buttons[ADD].click()
    assert ODD in dialog.table.item(0, 0).text().replace("\u2060", "")
    assert dialog.table.item(0, 2).text() == "Bullock"
    (note,) = store.listed("units")
    assert (note.unit, note.territory, note.text) == ("r0c4", "B", ODD)
    shape = layer.getFeature(dock.session.feature_ids([4])[0]).geometry()
    assert shape.boundingBox().contains(note.x, note.y)
    dialog.table.selectRow(0)
    dialog.buttons[ZOOM].click()
    dialog.buttons[DONE].click()
    assert dialog.table.rowCount() == 0, dock.messages
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


def note_on(layer, dock, store, unit, **about):
    """Keep a note of Ann's that was set on the map, without the plugin."""
    place = layer.getFeature(dock.session.feature_ids([unit])[0]).geometry().centroid().asPoint()
    store.add(
        PlanNote("so be it", "Ann", "", place.x(), place.y(), "units", **about), layer.crs().toWkt()
    )


def choose(dock, qtbot, rule, text):
    """Make the first note a rule by its menu; return what the menu had to offer."""
    dialog = shown(dock)
    dialog.table.selectRow(0)
    menu = dialog.menus[rule]
    menu.aboutToShow.emit()
    offered = [each.text() for each in menu.actions()]
    next(each for each in menu.actions() if each.text() == text).trigger()
    qtbot.waitUntil(lambda: not dock.session.finding_shapes)
    assert dialog.table.rowCount() == 0, dock.messages
    dialog.reject()
    return offered


def rows(layer_id):
    table = QgsProject.instance().mapLayer(layer_id)
    return [[str(each) for each in row.attributes()[1:]] for row in table.getFeatures()]


def closed(store):
    return [(each.author, each.text, each.rule) for each in store.listed("units", CLOSED)]


def test_a_note_becomes_an_exception(dock, layer, store, qtbot):
    note_on(layer, dock, store, 7, territory="D")
    offered = choose(dock, qtbot, EXCEPTION, "Belongs to D")
    assert offered == [f"Belongs to {each}" for each in "DABC"]
    session = dock.session
    assert rows(session.settings.rules.exceptions.id) == [["r1c1", "D", "Ann", "so be it"]]
    assert session.rules.rules.given[7] == session.territories.index("D")
    assert any("r1c1" in issue_text(session, each) for each in session.issues)
    assert "r1c1 belongs to D, as Ann asked: “so be it”." in dock.messages[-1]
    assert closed(store) == [("Ann", "so be it", "exception")]
    # What the table says otherwise is not written over, and the note stays open.
    note_on(layer, dock, store, 7)
    dialog = shown(dock)
    dock.notes.rule(store.listed("units", "open")[0], EXCEPTION, session.territories.index("A"))
    assert "gives “r1c1” to D already" in dock.messages[-1]
    assert dialog.table.rowCount() == 1
    dialog.reject()


def test_an_exception_is_found_whatever_kind_of_numbers_a_table_holds(dock, layer, store):
    """A spreadsheet's 7 comes as 7.0: the same unit, so that no second row is about it."""
    session = dock.session
    at = layer.fields().lookupField("name")
    names = {fid: {at: str(number)} for number, fid in enumerate(session.table.feature_id.tolist())}
    layer.dataProvider().changeAttributeValues(names)
    session.read_again()
    uri = "NoGeometry?field=unit_id:double&field=territory:string"
    table = QgsVectorLayer(uri, "sheet", "memory")
    row = QgsFeature(table.fields())
    row.setAttributes([7.0, "D"])
    table.dataProvider().addFeature(row)
    QgsProject.instance().addMapLayer(table)
    rules = replace(session.settings.rules, exceptions=LayerReference(table.id(), "sheet"))
    session.configure(replace(session.settings, rules=rules))
    note_on(layer, dock, store, 7)
    (note,) = store.listed("units", "open")
    shown(dock)
    dock.notes.rule(note, EXCEPTION, session.territories.index("A"))
    assert "“sheet” gives “7” to D already" in dock.messages[-1]
    dock.notes.rule(note, EXCEPTION, session.territories.index("D"))
    assert table.featureCount() == 1
    assert closed(store) == [("Ann", "so be it", "exception")]
    dock.notes.dialog.reject()


def test_a_note_becomes_a_link_with_the_selected_unit(dock, layer, store, qtbot):
    session = dock.session
    note_on(layer, dock, store, 0)
    layer.select(session.feature_ids([23])[0])
    offered = choose(dock, qtbot, LINK, "With r3c5")
    assert offered[0] == "With r3c5"
    assert "With r0c1" not in offered
    assert rows(session.settings.rules.links.id) == [["r0c0", "r3c5", "Ann", "so be it"]]
    assert 23 in session.known_shapes.untied.neighbours(0)
    assert closed(store) == [("Ann", "so be it", "link")]


def test_a_note_becomes_a_barrier(dock, layer, store, qtbot):
    session = dock.session
    note_on(layer, dock, store, 2)
    offered = choose(dock, qtbot, BARRIER, "Against r0c3")
    assert offered == ["Against r0c3", "Against r0c1", "Against r1c2"]  # other territories first
    assert rows(session.settings.rules.barriers.id) == [["Ann", "so be it"]]
    assert session.known_shapes.barred.tolist() == [[2, 3]]
    note_on(layer, dock, store, 2)
    choose(dock, qtbot, BARRIER, "Against r1c2")
    assert session.known_shapes.barred.tolist() == [[2, 3], [2, 8]]
    assert closed(store) == [("Ann", "so be it", "barrier")] * 2


@pytest.mark.parametrize("editing", [False, True])
def test_a_rule_goes_into_the_table_that_the_plan_uses(dock, layer, store, qtbot, editing):
    """A layer of lines, in degrees, with other columns; in edit mode it can be undone."""
    lines = QgsVectorLayer("LineString?crs=EPSG:4326&field=what:string", "ferries", "memory")
    QgsProject.instance().addMapLayer(lines)
    session = dock.session
    reference = LayerReference(lines.id(), "ferries")
    rules = replace(session.settings.rules, links=reference)
    session.configure(replace(session.settings, rules=rules))
    if editing:
        lines.startEditing()
    note_on(layer, dock, store, 0)
    layer.select(session.feature_ids([23])[0])
    choose(dock, qtbot, LINK, "With r3c5")
    assert lines.featureCount() == 1
    assert lines.undoStack().count() == int(editing)
    assert 23 in session.known_shapes.untied.neighbours(0)
    if editing:
        lines.rollBack()


def test_a_table_that_takes_no_lines_is_told_and_the_note_stays(dock, layer, store):
    river = QgsVectorLayer("Polygon?crs=EPSG:32632", "river", "memory")
    QgsProject.instance().addMapLayer(river)
    session = dock.session
    rules = replace(session.settings.rules, barriers=LayerReference(river.id(), "river"))
    session.configure(replace(session.settings, rules=rules))
    note_on(layer, dock, store, 2)
    dialog = shown(dock)
    dock.notes.rule(store.listed("units")[0], BARRIER, 3)
    assert "“river” holds no lines" in dock.messages[-1]
    assert dialog.table.rowCount() == 1
    dialog.reject()


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
