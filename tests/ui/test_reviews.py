"""Check, statistics, comparison and report of the open plan: the toolbox, asked by the set-up."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsExpression, QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QComboBox, QToolButton

from territory_planner.core.reasons.sentences import why_text
from territory_planner.layers.compat import real_field, text_field
from territory_planner.layers.live.session.plan_checks import called_by
from territory_planner.layers.live.session.why_here import why_here
from territory_planner.layers.live.settings.plan_settings import Criterion
from territory_planner.ui.actions import REVIEWS
from territory_planner.ui.asking import OK
from territory_planner.ui.compare_dialog import CompareDialog
from tests.layers.plan_layer import make_layer, set_up

pytestmark = pytest.mark.usefixtures("algorithms")


@pytest.fixture
def layer(map_canvas):
    """The grid with ids and a plan of a year ago, in which two units were others'."""
    layer = make_layer()
    layer.dataProvider().addAttributes([text_field("last_year")])
    layer.updateFields()
    at = layer.fields().lookupField("last_year")
    before = {each.id(): {at: each["territory"]} for each in layer.getFeatures()}
    before[3] = before[4] = {at: "D"}
    layer.dataProvider().changeAttributeValues(before)
    QgsProject.instance().addMapLayer(set_up(layer, id_field="name"))
    map_canvas.setLayers([layer])
    return layer


def layers() -> dict:
    return {each.name(): each for each in QgsProject.instance().mapLayers().values()}


def test_statistics_come_as_outlines_and_a_table(dock, layer, done):
    dock.session.editor.assign(np.array([2]), 1, "not saved")
    dock.session.editor.set_target(0, 0, 60.0)
    dock.actions_by_name["statistics"].trigger()
    assert dock.page.solve_bar.busy
    assert not any(dock.actions_by_name[name].isEnabled() for name in (*REVIEWS, "balance"))
    said = done()
    rows = {row["name"]: row for row in layers()["Territories with figures"].getFeatures()}
    for territory in range(4):
        row = rows[dock.session.name(territory)]
        assert row["work"] == dock.session.tally.loads[territory, 0]
        assert row["target"] == pytest.approx(dock.session.tally.target[territory, 0])
    figures = {row["figure"]: row["value"] for row in layers()["Figures of the plan"].getFeatures()}
    assert figures["units"] == 24
    # The panel's last line says the same: by targets, which differ.
    assert f"spread ±{100 * figures['cv']:.1f}\u202f%" in dock.page.totals.total.text()
    assert "“Territories with figures”" in said
    root = QgsProject.instance().layerTreeRoot()
    drawn = layers()["Territories with figures"]
    assert root.children()[0].layer() is drawn
    assert drawn.labelsEnabled()
    assert '"deviation"' in drawn.labeling().settings().fieldName
    buttons = dock.page.territories.findChildren(QToolButton)
    (one,) = (
        each for each in buttons if each.defaultAction() is dock.actions_by_name["statistics"]
    )
    assert one.isVisible()


def test_with_a_territory_layer_no_territory_has_two_labels(dock, done):
    labels = dock.actions_by_name["map_labels"]
    labels.setChecked(True)
    dock.actions_by_name["statistics"].trigger()
    done()
    assert layers()["Territories with figures"].labelsEnabled()
    assert not labels.isChecked()
    assert dock.display.labels == []


def test_units_without_fault_leave_no_layer(dock, done):
    dock.session.configure(replace(dock.session.settings, criteria=()))
    before = set(layers())
    dock.actions_by_name["check"].trigger()
    assert done() == "Check units: nothing to find fault with."
    assert set(layers()) == before


def test_faults_of_units_become_a_layer(dock, layer, done):
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("work"), None)
    layer.changeAttributeValue(2, layer.fields().lookupField("name"), "r0c0")
    dock.session.flush()
    dock.actions_by_name["check"].trigger()
    said = done()
    found = layers()["Findings"]
    assert found.featureCount() >= 2
    assert "errors" in said
    assert "“Findings”" in said


def test_the_units_that_moved_since_another_plan_are_shown(dock, layer, done, qtbot):
    dialog = CompareDialog(dock.session, dock)
    qtbot.addWidget(dialog)
    box = dialog.findChild(QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == ["last_year"]
    assert dialog.asked() == {"BEFORE": "last_year"}
    dock.session.editor.assign(np.array([0]), 3, "not saved")
    dock.reviews.run_compare(dialog.asked(), dialog.title())
    said = done()
    moved = layers()["Moved since last_year"]
    told = {(row["unit_id"], row["from"], row["to"]) for row in moved.getFeatures()}
    assert told == {("r0c2", "D", "A"), ("r0c3", "D", "B"), ("r0c0", "A", "D")}
    share = 100 * (3 + 4 + 1) / 300
    assert f"Since “last_year”, 3 units changed hands, {share:.2f} % of the workload" in said
    assert "Territories since last_year" in layers()
    assert "the table “Territories since last_year” tells" in said, "no quotes in quotes"
    fields = (*dock.session.settings.criteria, Criterion("last_work"))
    layer.dataProvider().addAttributes([real_field("last_work")])
    layer.updateFields()
    dock.session.configure(replace(dock.session.settings, criteria=fields))
    assert dock.reviews._measure().share(2.5) == "2.50 % of “work”"


def listed() -> list[str]:
    return sorted(each.name() for each in QgsProject.instance().mapLayers().values())


def test_a_second_comparison_takes_the_place_of_the_first_of_the_same_plan(dock, layer, done):
    def compare() -> str:
        dock.reviews.run_compare({"BEFORE": "last_year"}, "last_year")
        return done()

    compare()
    once = listed()
    dock.session.editor.assign(np.array([0]), 3, "not saved")
    compare()
    assert listed() == once
    assert layers()["Moved since last_year"].featureCount() == 3
    layers()["Moved since last_year"].setName("kept")
    compare()
    assert listed() == sorted([*once, "kept"])
    dock.session.editor.assign(np.array([0]), 0, "back")
    dock.session.editor.assign(np.array([2, 3]), 3, "back")
    assert compare() == "No unit moved since “last_year”."
    assert listed() == ["kept", "units"]


@pytest.mark.parametrize("name", ["statistics", "explain"])
def test_a_second_review_takes_the_place_of_the_first(dock, done, name):
    dock.actions_by_name[name].trigger()
    done()
    once = listed()
    dock.actions_by_name[name].trigger()
    done()
    assert listed() == once


def test_a_field_that_is_no_plan_is_not_taken_for_one(dock, layer, done, qtbot):
    layer.startEditing()
    layer.addAttribute(text_field("state"))
    at = layer.fields().lookupField("state")
    for number, each in enumerate(layer.getFeatures()):
        layer.changeAttributeValue(each.id(), at, ("OH", "IN")[number % 2])
    layer.commitChanges(False)
    qtbot.waitUntil(lambda: dock.session.ready)
    dialog = CompareDialog(dock.session, dock)
    qtbot.addWidget(dialog)
    box = dialog.findChild(QComboBox)
    # Behind a line, as what it is; the plan is chosen.
    assert [box.itemText(at) for at in range(box.count())] == ["last_year", "", "Field state"]
    assert dialog.title() == "last_year"
    box.setCurrentIndex(2)
    assert (dialog.title(), dialog.asked()) == ("state", {"BEFORE": "state"})


def test_without_a_plan_to_compare_with_one_must_be_chosen(dock, layer, qtbot):
    layer.startEditing()
    at = layer.fields().lookupField("last_year")
    for number, each in enumerate(layer.getFeatures()):
        layer.changeAttributeValue(each.id(), at, ("OH", "IN")[number % 2])
    layer.commitChanges(False)
    dialog = CompareDialog(dock.session, dock)
    qtbot.addWidget(dialog)
    assert dialog.findChild(QComboBox).currentIndex() == -1
    assert not dialog.buttons.button(OK).isEnabled()
    dialog.findChild(QComboBox).setCurrentIndex(0)
    assert dialog.asked() == {"BEFORE": "last_year"}
    assert dialog.buttons.button(OK).isEnabled()


def test_another_plan_of_the_project_is_offered_to_compare_with(dock, layer, done, qtbot):
    other = set_up(make_layer(("AABBBB", "AAABBB", "CCCDDD", "CCCDDD")), id_field="name")
    other.setName("spring")
    QgsProject.instance().addMapLayer(other)
    dialog = CompareDialog(dock.session, dock)
    qtbot.addWidget(dialog)
    box = dialog.findChild(QComboBox)
    box.setCurrentIndex(box.findText("spring · territory"))
    dock.reviews.run_compare(dialog.asked(), dialog.title())
    done()
    moved = layers()["Moved since spring · territory"]
    assert [(row["unit_id"], row["from"], row["to"]) for row in moved.getFeatures()] == [
        ("r0c2", "B", "A")
    ]


def test_a_review_can_be_cancelled_and_leaves_nothing(dock, done):
    before = set(layers())
    dock.actions_by_name["statistics"].trigger()
    dock.page.solve_bar.cancel.click()
    done()
    assert set(layers()) <= before | {"Territories with figures", "Figures of the plan"}
    dock.actions_by_name["statistics"].trigger()
    dock.page.solve_bar.abandon()
    assert not dock.page.solve_bar.busy


def test_what_an_algorithm_refuses_is_said(dock, layer, done):
    layer.dataProvider().deleteFeatures(layer.allFeatureIds())
    dock.reviews.run_compare({"BEFORE": "no such field"}, "x")
    assert done()


def test_a_report_is_written_and_opened(dock, done, tmp_path, monkeypatch):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    path = tmp_path / "report.html"
    dock.reviews.run_report(str(path))
    assert done() == f"Report saved to {path}"
    assert path.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert [each.toLocalFile() for each in opened] == [str(path)]


def test_names_in_tips_of_the_map_are_seen_as_they_are(dock, layer, done, qtbot):
    """A tip of the map is HTML: a name that looks like it must do nothing."""
    at, odd = layer.fields().lookupField("name"), "<img src='file:///x'> & [% 1 %]"
    with qtbot.waitSignal(dock.session.plan_reset):
        layer.dataProvider().changeAttributeValues({4: {at: odd}})
        dock.session.read_again()
    qtbot.waitUntil(lambda: not dock.session.finding_shapes)
    dock.actions_by_name["explain"].trigger()
    done()
    dock.reviews.run_compare({"BEFORE": "last_year"}, "last year")
    done()
    for name in ("Why units are where they are", "Moved since last year"):
        shown = layers()[name]
        context = shown.createExpressionContext()
        tips = []
        for feature in shown.getFeatures():
            context.setFeature(feature)
            tips.append(QgsExpression.replaceExpressionText(shown.mapTipTemplate(), context))
        assert not any("<img" in each for each in tips), name
        assert any("&lt;img" in each and "&amp;" in each for each in tips), name


def test_explaining_the_plan_says_of_all_borders_what_a_click_says(dock, layer, done):
    """Panel and toolbox ask one judge: the same pairs, reasons and changes, edits included."""
    session = dock.session
    session.editor.assign(np.array([2]), 1, "not saved")
    dock.actions_by_name["explain"].trigger()
    said = done()
    lines = layers()["Why units are where they are"]
    told = {(row["unit_id"], row["beside"]): row["why"] for row in lines.getFeatures()}
    called = called_by(session.plan)
    clicked = {
        (session.table.name[unit], session.name(why.target)): why_text(why, called)
        for unit in range(session.tally.n)
        for why in why_here(session.plan, unit)
    }
    assert told == clicked
    assert "“Rules that bind”" in said
    spread = [int(each.replace(",", "")) for each in re.findall(r"[a-z]: ([\d,]+)", said)]
    assert spread[0] == sum(spread[1:4]) == len(clicked), said
    rules = {row["rule"]: row["moves"] for row in layers()["Rules that bind"].getFeatures()}
    assert set(rules) <= {"tolerance", "contiguity"}
