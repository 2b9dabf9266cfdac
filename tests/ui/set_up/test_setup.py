"""The set-up: what it offers, what it warns of, and what it keeps."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from territory_planner.layers.live.rule_settings import LayerReference, RuleSettings
from territory_planner.layers.live.settings import load_settings
from tests.layers.grid_layer import grid_layer
from tests.layers.plan_layer import make_layer, set_up


@pytest.fixture
def form(layer, open_dock):
    dock = open_dock()
    dock.open_set_up()
    return dock.set_up


def offered(form) -> list[str]:
    return [form.criteria.item(row, 0).text() for row in range(form.criteria.rowCount())]


def test_likely_ids_are_offered_last_as_workloads(map_canvas, open_dock):
    values = [["T", number, 5.0] for number in range(24)]
    layer = grid_layer(fields="territory:string fid:integer visits:double", values=values)
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    dock.open_set_up()
    assert offered(dock.set_up) == ["visits", "fid"]
    assert dock.set_up.settings().criteria == ()


def test_a_field_that_is_hardly_a_plan_is_warned_of_but_may_be_used(form):
    form.territory_field.setField("name")
    assert "24 different values for 24 units" in form.problem.text()
    assert form.accept.isEnabled()
    form.territory_field.setField("territory")
    assert form.problem.text() == ""


def test_the_tolerance_of_units_is_asked_for_only_without_a_workload(form):
    assert not form.count_tolerance.isVisibleTo(form)
    form.criteria.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert form.count_tolerance.isVisibleTo(form)


def test_constraints_are_folded_away_until_asked_for_also_by_keyboard(form, qtbot):
    assert form.rules.isCollapsed()
    assert not form.rules.fields["group_field"].isVisible()
    form.rules.setFocus()
    QTest.keyClick(form.rules.focusProxy() or form.rules, Qt.Key.Key_Space)
    assert not form.rules.isCollapsed()
    assert form.rules.fields["group_field"].isVisible()


def test_constraints_are_kept_with_the_layer_and_counted_in_their_title(form, layer, qtbot):
    pairs = QgsVectorLayer("None?field=unit_id:string&field=other_id:string", "rivals", "memory")
    QgsProject.instance().addMapLayer(pairs)
    rules = form.rules
    rules.setCollapsed(False)
    rules.fields["group_field"].setField("name")
    rules.layers["apart"].setLayer(pairs)
    rules.limits.cellWidget(0, 2).setValue(90)
    assert "3" in rules.title()
    qtbot.mouseClick(form.accept, Qt.MouseButton.LeftButton)
    kept = load_settings(layer).rules
    assert kept == RuleSettings(
        maximum={"work": 90.0},
        group_field="name",
        apart=LayerReference(pairs.id(), "rivals"),
    )


def test_a_layer_that_has_gone_is_still_shown_by_its_name_and_kept(map_canvas, open_dock):
    gone = LayerReference("gone_1", "ferries")
    layer = set_up(make_layer(), rules=RuleSettings(links=gone))
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    dock.open_set_up()
    box = dock.set_up.rules.layers["links"]
    assert box.currentText() == "ferries (not in the project)"
    assert dock.set_up.settings().rules.links == gone
    box.setCurrentIndex(0)
    assert not dock.set_up.settings().rules.links
