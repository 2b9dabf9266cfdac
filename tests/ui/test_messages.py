"""What the panel tells: it stays in the panel until it is dismissed or something else is done."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProject, QgsRectangle
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QApplication, QDialog

from territory_planner.layers.live.session import unit_editor
from territory_planner.layers.live.settings.plan_settings import DesignSettings
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.ui import people, told
from territory_planner.ui.balance_dialog import DesignDialog
from territory_planner.ui.dock import PlannerDock
from territory_planner.ui.markup import has_room, sentences, unbroken
from territory_planner.ui.messages import MOST_HIGH
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import propose, wait_for_preview

EMPTY = ("......",) * 4


@pytest.fixture
def unplanned(map_canvas, open_dock):
    """Return a function that opens the panel on 24 squares of one each without territories."""

    def open_it(rules: RuleSettings = RuleSettings()) -> PlannerDock:  # noqa: B008
        layer = set_up(make_layer(EMPTY), rules=rules, criteria=())
        QgsProject.instance().addMapLayer(layer)
        return open_dock(360)

    return open_it


def refused(dock, qtbot) -> None:
    """Design what no plan can keep."""
    dock.commands.run_design(DesignSettings(count=4, effort="fast"))
    wait_for_preview(dock, qtbot)


def test_a_refused_design_is_read_in_the_panel_in_full_until_dismissed(unplanned, qtbot):
    dock = unplanned(RuleSettings(minimum={"": 7.0}))
    refused(dock, qtbot)
    label = dock.told.text
    assert label.isVisible()
    assert "must carry 28 in all" in label.text()
    assert "Ask for 3 territories" in label.text()
    qtbot.wait(50)
    assert dock.width() <= 365
    assert label.height() >= label.heightForWidth(label.width())
    qtbot.mouseClick(dock.told.dismiss, Qt.MouseButton.LeftButton)
    assert not label.isVisible()


def test_another_design_makes_room_for_its_own_message_and_an_edit_for_none(unplanned, qtbot):
    dock = unplanned(RuleSettings(minimum={"": 5.0}))
    dock.commands.run_design(DesignSettings(count=5, effort="fast"))
    wait_for_preview(dock, qtbot)
    assert "25 in all" in dock.told.text.text()
    refused(dock, qtbot)
    text = dock.told.text
    assert text.isVisible()
    assert text.text().startswith("4 territories, largest deviation")
    dock.actions_by_name["colour_map"].trigger()
    assert text.isVisible()
    dock.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: not text.isVisible())


def test_a_unit_that_lies_nowhere_is_told_of_once(dock, layer, qtbot):
    """It counts in sums: nobody would know why a territory carries more than is seen of it."""
    layer.dataProvider().changeGeometryValues({1: QgsGeometry()})
    dock.session.refresh()
    qtbot.waitUntil(lambda: "1 unit has no usable geometry: r0c0." in dock.told.text.text())
    dock.told.lead.click()
    assert layer.selectedFeatureIds() == [1]
    dock.told.dismiss.click()
    layer.startEditing()
    layer.changeAttributeValue(2, layer.fields().indexOf("work"), 7.0)
    layer.commitChanges()
    qtbot.wait(50)
    assert "no usable geometry" not in dock.told.text.text() or not dock.told.isVisible()


@pytest.mark.parametrize("wait", [True, False])
def test_a_message_about_data_names_the_units_and_leads_to_them(
    dock, layer, map_canvas, qtbot, wait
):
    assert dock.told.lead.isHidden()
    at = layer.fields().lookupField("work")
    layer.dataProvider().changeAttributeValues({1: {at: None}, 24: {at: -5.0}})
    dock.session.refresh()
    if wait:
        qtbot.waitUntil(lambda: dock.session.shapes is not None)
    assert "2 workload values are missing or unusable and count as 0: r0c0, r3c5." in (
        dock.told.text.text()
    )
    box = layer.getFeature(24).geometry().boundingBox()
    map_canvas.setExtent(
        QgsRectangle(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    )
    dock.told.lead.click()
    assert sorted(layer.selectedFeatureIds()) == [1, 24]
    qtbot.waitUntil(
        lambda: map_canvas.extent().contains(layer.getFeature(1).geometry().boundingBox())
    )
    dock.session.warn("Something else.")
    assert dock.told.lead.isHidden()


def test_a_long_message_leaves_the_plan_its_room_until_it_is_asked_for(dock, qtbot):
    table = dock.page.territories.table
    told = " ".join(
        f"Island {number} counts as a neighbour of the nearest." for number in range(25)
    )
    dock.session.warn(told)
    text, more = dock.told.text, dock.told.more
    assert text.text().startswith("Island 0 counts")
    assert text.text().endswith("\u00a0…")
    # The page gives it its room once it has laid itself out, and then again.
    qtbot.waitUntil(lambda: text.height() <= 8.5 * text.fontMetrics().lineSpacing())
    assert table.viewport().height() >= 3 * table.rowHeight(0)
    assert more.text() == "More"
    more.click()
    assert text.text() == told
    assert more.text() == "Less"
    more.click()
    assert text.text().endswith("\u00a0…")
    dock.session.warn("A short one.")
    assert text.text() == "A short one."
    assert more.isHidden()


def test_in_a_low_panel_a_long_message_leaves_rows_in_sight(dock, qtbot):
    label = dock.told.text
    line, table = label.fontMetrics().lineSpacing(), dock.page.territories.table
    dock.resize(dock.width(), 1000)
    qtbot.waitUntil(lambda: dock.page.height() > 800)
    dock.session.warn("An island counts as a neighbour of what is nearest. " * 20)
    qtbot.waitUntil(lambda: label.height() > 7 * line)
    dock.told.forget()
    dock.resize(dock.width(), 580)
    qtbot.waitUntil(lambda: dock.page.height() < 580)
    dock.session.warn("An island counts as a neighbour of what is nearest. " * 20)
    qtbot.wait(50)
    assert label.heightForWidth(label.width()) <= MOST_HIGH * dock.page.height() + line
    assert dock.told.more.isVisible()
    assert table.viewport().height() >= 2 * table.rowHeight(0)


def test_what_is_said_in_passing_stands_beside_what_stays_and_goes_by_itself(dock):
    told = dock.told
    dock.session.say("Unit 7 is locked.")
    assert told.passing.isVisible()
    assert told.passing.text() == "Unit 7 is locked."
    assert told.text.isHidden()
    told._passed.timeout.emit()
    assert not told.isVisible()
    dock.session.warn("Something that stays.")
    dock.session.say("Unit 8 is locked.")
    assert told.text.isVisible()
    assert told.passing.isVisible()
    told._passed.timeout.emit()
    assert told.text.isVisible()
    assert told.passing.isHidden()


@pytest.mark.parametrize("width", [355, 440])
def test_a_message_that_comes_or_goes_moves_nothing_that_is_clicked(dock, qtbot, width):
    dock.resize(width, 720)
    page = dock.page
    clicked = [page.tools, page.summary, page.tabs.tabBar(), page.territories.table, page.unsaved]

    def places():
        qtbot.wait(30)
        return [each.mapTo(dock, each.rect().topLeft()) for each in clicked]

    dock.session.editor.assign(np.array([2]), 1, "one")
    before = places()
    dock.session.warn("An island counts as a neighbour of what is nearest. " * 3)
    dock.session.say("Unit 7 is locked.")
    assert places() == before
    dock.told.forget()
    assert places() == before


@pytest.mark.parametrize("name", ["design", "balance", "capacity", "compare"])
def test_a_dialog_that_is_opened_and_cancelled_leaves_what_was_told(dock, qtbot, name, monkeypatch):
    monkeypatch.setattr(people, "ask_number", lambda *_args, **_more: (0.0, False))
    dock.page.territories.select([0])
    dock.session.warn("2 workload values are missing.")
    dock.actions_by_name[name].trigger()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()
    assert dock.told.text.isVisible()


def test_buttons_stand_below_a_message_where_they_would_squeeze_it(dock, qtbot):
    dock.session.warn("An island counts as a neighbour of what is nearest. " * 20)
    dock.session.concerned.emit(np.array([0]))
    told = dock.told
    for width, is_below in ((355, True), (900, False)):
        dock.resize(width, 720)
        qtbot.wait(50)
        assert (told.lead.mapTo(told, told.lead.rect().topLeft()).y() > told.text.y()) == is_below
        assert told.text.width() > 0.6 * told.width()


def test_a_button_that_is_not_there_takes_no_room(dock, qtbot):
    dock.session.warn("Two values are missing, of Nantucket and of San Juan.")
    dock.session.concerned.emit(np.array([0]))
    told = dock.told
    qtbot.wait(30)
    assert told.more.isHidden()
    assert told.lead.mapTo(told, told.lead.rect().topLeft()).y() <= told.text.y() + 4
    assert told.lead.x() > told.text.x() + 0.6 * told.width()


def test_what_is_to_be_known_of_a_layer_is_told_with_its_first_run_only(dock, monkeypatch):
    monkeypatch.setattr(told, "notes_on_data", lambda _session: ("Islands: Nantucket.",))
    remarks = ("Islands: Nantucket.", "North stays at −34 %.")
    assert told.news(dock.session, remarks, 2) == list(remarks)
    assert told.news(dock.session, remarks, 2) == ["North stays at −34 %."]
    layer = dock.session.layer
    dock.session.bind(None)
    dock.session.bind(layer)
    assert told.news(dock.session, remarks, 2) == list(remarks)


def test_the_message_bar_has_the_first_sentence_of_what_stays(layer, map_canvas, qtbot):
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    dock = PlannerDock(map_canvas, bar)
    qtbot.addWidget(dock)
    dock.session.warn("“POP”: 30 territories must carry 480 in all. Ask for 7 territories.")
    assert [item.text() for item in bar.items()] == ["“POP”: 30 territories must carry 480 in all."]
    dock.shut_down()


def test_what_is_read_in_the_panel_is_not_said_over_the_map_as_well(layer, map_canvas, qtbot):
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    dock = PlannerDock(map_canvas, bar)
    qtbot.addWidget(dock)
    dock.show()
    qtbot.waitExposed(dock)
    dock.session.warn("Islands that count as neighbours: Nantucket.")
    assert dock.told.text.text() == "Islands that count as neighbours: Nantucket."
    assert not bar.items()
    dock.session.say("Unit 7 is locked.")
    assert dock.told.passing.text() == "Unit 7 is locked."
    assert not bar.items()
    dock.close()
    dock.session.say("Unit 8 is locked.")
    assert [item.text() for item in bar.items()] == ["Unit 8 is locked."]
    dock.shut_down()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Largest deviation 29.1 %. No plan has less.", "Largest deviation 29.1 %."),
        ("St. Louis alone carries 4. Split it.", "St. Louis alone carries 4."),
        ("One sentence without another", "One sentence without another"),
    ],
)
def test_a_first_sentence_ends_at_its_own_stop(text, first):
    assert sentences(text)[0] == first


def test_what_a_refused_design_asked_for_is_offered_again(unplanned, qtbot):
    dock = unplanned()
    dock.commands.run_design(DesignSettings(mode="fewest", low=6, high=7, effort="fast"))
    assert "greatest workload, distance or time" in dock.told.text.text()
    dock.commands.design()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, DesignDialog))
    wish = dialog.wish()
    assert (wish.mode, wish.low, wish.high) == ("fewest", 6, 7)
    dialog.reject()


def test_a_preview_that_a_save_drops_is_told_of(dock, layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(1, 2, "B", "A")
    dock.session.flush()
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    wait_for_preview(dock, qtbot)
    assert dock.session.preview is not None
    assert layer.commitChanges(False)
    qtbot.waitUntil(lambda: dock.session.preview is None)
    assert dock.told.isVisible()
    assert "saved: the preview was dropped" in dock.told.text.text()


def test_a_refresh_that_drops_a_preview_says_so_and_another_plan_does_not(dock, qtbot):
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    wait_for_preview(dock, qtbot)
    dock.session.refresh()
    assert "read anew: the preview was dropped" in dock.told.text.text()
    qtbot.waitUntil(lambda: dock.session.tiling is not None)
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    wait_for_preview(dock, qtbot)
    said = len(dock.messages)
    other = set_up(make_layer(EMPTY))
    QgsProject.instance().addMapLayer(other)
    dock.open_plan(other)
    assert dock.session.preview is None
    assert not any("dropped" in text for text in dock.messages[said:])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("moves 3.2 % of it", "moves 3.2\u00a0% of it"),
        ("within 14 km, 2 m² and 7 min.", "within 14\u00a0km, 2\u00a0m² and 7\u00a0min."),
        ("4 units, 3 more", "4 units, 3 more"),
        ("2 minutes", "2 minutes"),
        ("compactness 0.11 → 0.09", "compactness 0.11\u00a0→\u00a00.09"),
        ("deviation −3.2 % → ∞", "deviation −3.2\u00a0%\u00a0→\u00a0∞"),
        ("from A → B", "from A → B"),
    ],
)
def test_a_number_stays_with_its_unit_and_with_what_it_was(text, kept):
    assert unbroken(text) == kept


def test_while_something_is_proposed_a_long_message_takes_two_lines(dock, qtbot):
    dock.session.warn("An island counts as a neighbour of what is nearest. " * 20)
    label, line = dock.told.text, dock.told.text.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: label.height() > 5 * line)
    propose(dock)
    qtbot.waitUntil(lambda: label.heightForWidth(label.width()) <= 2.5 * line)
    assert dock.told.more.isVisible()
    dock.session.propose(None)
    assert label.heightForWidth(label.width()) > 5 * line


def test_what_is_amiss_with_the_data_is_said_once_and_in_which_field(map_canvas, open_dock):
    layer = set_up(make_layer(("AABB", "AABB")))
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("work"), None)
    layer.commitChanges()
    dock = open_dock(440)
    assert "1 workload value is missing" in dock.told.text.text()
    dock.told.dismiss.click()
    layer.startEditing()
    layer.changeAttributeValue(2, layer.fields().indexOf("territory"), "B")
    dock.session.flush()
    layer.commitChanges()
    assert not dock.told.isVisible()


def test_what_is_said_of_a_plan_stays_when_it_has_been_written_in_turns(
    unplanned, qtbot, monkeypatch
):
    monkeypatch.setattr(unit_editor, "MANY_MOVED", 4)
    monkeypatch.setattr(unit_editor, "CHUNK", 2)
    monkeypatch.setattr(unit_editor, "TURN_SECONDS", 0.0)
    dock = unplanned()
    with qtbot.waitSignal(dock.session.editor.stroke_ended):
        dock.commands.run_design(DesignSettings(count=4, effort="fast"))
    assert len(dock.session.active) == 4
    assert dock.told.isVisible()
    assert "4 territories" in dock.told.text.text()
    dock.session.editor.assign(np.array([0]), 1, "another")
    dock.session.editor.assign(np.array([0]), 0, "another")
    assert not dock.told.isVisible()


def test_what_was_said_of_a_proposal_goes_with_it(dock):
    propose(dock)
    dock.session.warn("North stays at −34 %: no way was found.")
    assert dock.told.isVisible()
    dock.page.solve_bar.drop.click()
    assert not dock.told.isVisible()
    dock.session.warn("Something else.")
    propose(dock)
    dock.page.solve_bar.drop.click()
    assert dock.told.isVisible()


class _Tight:
    """A font whose lines stand closer than its letters are high: its leading is below 0."""

    def __init__(self, font) -> None:
        self._own = QFontMetrics(font)

    def height(self) -> int:
        return self._own.height()

    def lineSpacing(self) -> int:
        return self._own.height() - 2

    def boundingRect(self, room: QRect, flags: int, text: str) -> QRect:
        found = self._own.boundingRect(room, flags, text)
        lines = text.count("\n") + 1
        return QRect(0, 0, found.width(), (lines - 1) * self.lineSpacing() + self.height())


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_text_of_so_many_lines_has_room_in_them_also_where_letters_overlap(lines, qgis_app):
    metrics = _Tight(QApplication.font())
    text = "\n".join(["Line"] * lines)
    assert has_room(text, 500, metrics, lines)
    assert not has_room(text, 500, metrics, lines - 1)
