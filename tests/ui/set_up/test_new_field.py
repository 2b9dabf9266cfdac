"""A field for territories, made in the set-up: the user's file gets it when he says so."""

from __future__ import annotations

import pytest
from osgeo import ogr
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMessageBox

from territory_planner.layers.live.session.told_plan import PlanState
from territory_planner.layers.live.settings.plan_settings import PROPERTY
from territory_planner.ui.set_up import setup
from tests.layers.grid_layer import saved
from tests.layers.plan_layer import make_layer, set_up


@pytest.fixture
def path(tmp_path):
    return saved(make_layer(), tmp_path / "units.gpkg")


@pytest.fixture
def layer(map_canvas, path):
    layer = QgsVectorLayer(path, "units", "ogr")
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setLayers([layer])
    return layer


@pytest.fixture
def asked(monkeypatch):
    """Answer for the user: what the field is called, and whether it may be written."""
    answers: list[str] = []

    def may(box: QMessageBox) -> QMessageBox.StandardButton:
        return getattr(QMessageBox.StandardButton, answers.pop(0))

    monkeypatch.setattr(setup, "ask_text", lambda *_, **__: (" zone ", True))
    monkeypatch.setattr(QMessageBox, "exec", may)
    return answers


def in_file(path: str) -> list[str]:
    source = ogr.Open(path)
    return [field.name for field in source.GetLayer(0).schema]


def test_the_form_stays_and_keeps_the_name_and_nothing_is_written_before_the_user_agrees(
    open_dock, layer, path, asked
):
    dock = open_dock()
    dock.open_set_up()
    form = dock.set_up
    form.create.click()
    assert dock.pages.currentWidget() is form
    assert form.territory_field.currentField() == "zone"
    assert form.territory_field.shown().currentText == "zone (new)"
    assert form.accept.isEnabled()
    assert not form.problem.isVisible()
    assert "zone" not in in_file(path)
    form.name_field.setField("name")
    assert form.territory_field.currentField() == "zone"
    asked.append("Cancel")
    form.accept.click()
    assert "zone" not in in_file(path)
    assert not layer.customProperty(PROPERTY)
    assert dock.pages.currentWidget() is form
    asked.append("Ok")
    form.accept.click()
    assert "zone" in in_file(path)
    dock.open_set_up()
    assert dock.set_up.territory_field.shown().currentText == "zone"
    dock.set_up.closed.emit()
    assert dock.session.settings.territory_field == "zone"
    assert dock.session.settings.name_field == "name"
    assert dock.session.state is PlanState.NO_TERRITORIES
    assert dock.pages.currentWidget() is dock.state_page


def test_in_a_layer_that_is_edited_the_field_is_an_edit_and_needs_no_question(
    open_dock, layer, path, asked
):
    layer.startEditing()
    dock = open_dock()
    dock.open_set_up()
    dock.set_up.create.click()
    dock.set_up.accept.click()
    assert dock.session.settings.territory_field == "zone"
    assert "zone" not in in_file(path)
    assert layer.commitChanges()
    assert "zone" in in_file(path)


def test_a_name_that_is_taken_is_told_of_at_once(open_dock, layer, monkeypatch):
    monkeypatch.setattr(setup, "ask_text", lambda *_, **__: ("NAME", True))
    dock = open_dock()
    dock.open_set_up()
    before = dock.set_up.territory_field.currentField()
    dock.set_up.create.click()
    assert "There is a field “NAME” already." in dock.set_up.problem.text()
    assert dock.set_up.territory_field.currentField() == before


def test_a_plan_that_is_read_anew_leaves_the_set_up_open(open_dock, layer):
    set_up(layer)
    dock = open_dock()
    dock.open_plan(layer)
    dock.open_set_up()
    dock.set_up.count_tolerance.setValue(7)
    dock.session.refresh()
    assert dock.pages.currentWidget() is dock.set_up
    assert dock.set_up.count_tolerance.value() == 7


def test_territories_are_begun_by_hand_where_there_are_none(open_dock, layer, map_canvas):
    set_up(layer, territory_field="territory")
    dock = open_dock()
    dock.open_plan(layer)
    assert not dock.state_page.other.isVisible()
    dock.session.editor.become([""] * 24, "none")
    assert dock.pages.currentWidget() is dock.state_page
    assert dock.state_page.other.text() == "Start by hand"
    dock.state_page.other.click()
    assert dock.pages.currentWidget() is dock.page
    assert dock.page.territories.selection() == dock.session.active.tolist()
    assert dock.actions_by_name["paint"].isChecked()
