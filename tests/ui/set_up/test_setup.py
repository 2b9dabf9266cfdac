"""The set-up: what it offers, what it warns of, and what it keeps."""

from __future__ import annotations

import pytest
from qgis.core import QgsFieldProxyModel, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from territory_planner.layers.live.settings.plan_settings import load_settings
from territory_planner.layers.live.settings.rule_settings import LayerReference, RuleSettings
from territory_planner.ui.set_up.layer_boxes import FieldBox
from tests.layers.grid_layer import grid_layer
from tests.layers.plan_layer import make_layer, set_up
from tests.sample import sample


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
    assert [each.field for each in dock.set_up.settings().criteria] == ["visits"]


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
    pairs = QgsVectorLayer("None?field=unit_id:string&field=other_id:string", "pairs", "memory")
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
        apart=LayerReference(pairs.id(), "pairs"),
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


def test_limits_are_shown_in_full_with_thousands_apart_and_no_needless_decimals(
    map_canvas, open_dock, qtbot
):
    rules = RuleSettings(minimum={"work": 16_000_000.0}, maximum={"work": 17_000_000.0})
    QgsProject.instance().addMapLayer(set_up(make_layer(), rules=rules))
    dock = open_dock(360)
    dock.open_set_up()
    qtbot.wait(50)
    table = dock.set_up.rules.limits
    boxes = [table.cellWidget(0, column) for column in (1, 2)]
    assert [box.text() for box in boxes] == ["16,000,000", "17,000,000"]
    for box in boxes:
        assert box.lineEdit().width() > box.fontMetrics().horizontalAdvance(box.text())
    assert table.columnViewportPosition(2) + table.columnWidth(2) <= table.viewport().width()
    boxes[0].selectAll()
    QTest.keyClicks(boxes[0], "12,500,000")
    assert boxes[0].value() == 12_500_000
    boxes[0].selectAll()
    QTest.keyClicks(boxes[0], "1234567")
    QTest.keyClick(boxes[0], Qt.Key.Key_Return)
    assert boxes[0].text() == "1,234,567"
    boxes[0].setValue(16.5)
    assert boxes[0].text() == "16.5"


def test_a_least_above_its_most_is_told_and_can_t_be_started_with(form):
    form.rules.setCollapsed(False)
    form.rules.limits.cellWidget(0, 1).setValue(18_000_000)
    form.rules.limits.cellWidget(0, 2).setValue(17_000_000)
    assert "“work”: at least 18,000,000 is more than at most 17,000,000" in form.problem.text()
    assert not form.accept.isEnabled()
    form.rules.limits.cellWidget(0, 2).setValue(0)
    assert form.accept.isEnabled()


def test_another_layer_begins_with_one_that_has_no_plan_yet_or_with_none(layer, open_dock):
    dock = open_dock()
    dock.plan_box.setCurrentIndex(dock.plan_box.count() - 1)
    dock.plan_box.activated.emit(dock.plan_box.currentIndex())
    assert dock.pages.currentWidget() is dock.set_up
    assert dock.set_up.layer.currentLayer() is None
    assert "Pick a polygon layer" in dock.set_up.problem.text()
    other = make_layer()
    other.setName("other")
    QgsProject.instance().addMapLayer(other)
    dock.plan_box.activated.emit(dock.plan_box.count() - 1)
    assert dock.set_up.layer.currentLayer() is other


def test_the_tolerance_between_borders_reads_as_usual_until_it_is_given(form):
    assert form.tolerance_distance.text() == "automatic"
    assert form.settings().tolerance_distance < 0
    form.tolerance_distance.setValue(0)
    assert form.tolerance_distance.text() == "0 m"
    form.tolerance_distance.setValue(15.5)
    form.accept.click()
    assert load_settings(form.layer.currentLayer()).tolerance_distance == 15.5


def test_travel_needs_a_field_of_customers_and_is_kept(form, layer):
    assert form.travel.isCollapsed()
    per_km, tours = form.travel.numbers["travel_per_km"], form.travel.numbers["tours"]
    assert (per_km.text(), tours.text()) == ("nothing", "one to all customers")
    assert not tours.isEnabled()
    per_km.setValue(1.9)
    tours.setValue(220)
    assert tours.isEnabled()
    assert form.travel.title().endswith("(1)")
    assert "choose the field of customers" in form.problem.text()
    assert not form.accept.isEnabled()
    form.customers.setField("work")
    assert form.problem.text() == ""
    form.accept.click()
    kept = load_settings(layer).rules
    assert (kept.travel_per_km, kept.tours) == (1.9, 220.0)
    form.open_for(layer)
    assert (per_km.value(), tours.value()) == (1.9, 220.0)
    assert not form.travel.isCollapsed()


def test_a_field_that_a_later_run_has_added_anew_is_told_of(map_canvas, open_dock):
    values = [["T", 5.0, 6.0] for _ in range(24)]
    fields = "territory:string workload:double workload_2:double"
    QgsProject.instance().addMapLayer(grid_layer(fields=fields, values=values))
    dock = open_dock()
    dock.open_set_up()
    form, names = dock.set_up, offered(dock.set_up)
    form.criteria.item(names.index("workload"), 0).setCheckState(Qt.CheckState.Checked)
    assert "beside it there is “workload_2”" in form.problem.text()
    assert form.accept.isEnabled()
    form.criteria.item(names.index("workload"), 0).setCheckState(Qt.CheckState.Unchecked)
    form.criteria.item(names.index("workload_2"), 0).setCheckState(Qt.CheckState.Checked)
    assert form.problem.text() == ""


def test_a_new_layer_begins_with_guesses_that_are_shown_as_such(map_canvas, open_dock, qtbot):
    rows = [[f"E{number:03}", 10 + number, number % 4] for number in range(24)]
    layer = grid_layer(fields="GEOID:string POP2020:integer customers:integer", values=rows)
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    dock.open_set_up()
    form = dock.set_up
    assert form.guessed.isVisibleTo(form)
    assert "workload “customers”" in form.guessed.text()
    assert "unit id “GEOID”" in form.guessed.text()
    assert form.id_field.currentField() == "GEOID"
    assert [each.field for each in form.settings().criteria] == ["customers"]
    form.territory_field.offer(layer, "plan")
    form.criteria.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert form.settings().criteria == (), "a guess that is taken back stays so"
    assert load_settings(layer).territory_field == "", "nothing is kept before Start"


def test_what_is_set_up_is_not_guessed_at(form):
    assert not form.guessed.isVisibleTo(form)
    assert form.guessed.text() == ""


def test_a_number_that_is_not_offered_has_its_reason_in_the_tip(form):
    assert "name, territory (text)" in form.customers.toolTip()
    assert "(text)" in form.criteria.horizontalHeaderItem(0).toolTip()
    assert "(in use above)" in form.criteria.horizontalHeaderItem(0).toolTip()
    assert "Not offered" not in form.id_field.toolTip()


def test_no_tip_denies_a_field_that_its_box_offers(qgis_app, qtbot):
    """QGIS's boxes offer fields that only count the rows; the table of workloads doesn't."""
    box = FieldBox(QgsFieldProxyModel.Filter.Numeric, "about", None)
    qtbot.addWidget(box)
    layer = QgsVectorLayer(str(sample("midwest_plan.gpkg")), "midwest", "ogr")
    box.setLayer(layer)
    offered = {box.itemText(each) for each in range(box.count())} - {""}
    assert offered == {"fid", "POP2020"}
    assert box.toolTip() == "about\nNot offered: GEOID, NAME, ST, territory (text)."
