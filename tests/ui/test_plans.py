"""Several plans on one layer, in the box: made, copied, switched between, deleted; nothing lost."""

from __future__ import annotations

from threading import Event

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QComboBox, QDialogButtonBox, QMessageBox

from territory_planner.layers.live.session import plan_follower, unit_editor
from territory_planner.layers.live.session.told_plan import PlanState
from territory_planner.layers.live.settings.plan_settings import PROPERTY, load_settings
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.layers.scenarios.scenario import APPROVED, REVIEW
from territory_planner.ui.compare_dialog import CompareDialog
from territory_planner.ui.plan_box import COPY, DELETE, NEW, PLAN_ROLE, PlanEntry
from territory_planner.ui.plans import NewPlanDialog
from tests.layers.grid_layer import saved
from tests.layers.plan_layer import make_layer, set_up

ODD = "<b>West</b> & [% 1 %]"


@pytest.fixture
def layer(kept_layer):
    return kept_layer


@pytest.fixture
def plans(dock, qtbot):
    return _Plans(dock, qtbot)


class _Plans:
    """The box of plans, as a user works it."""

    def __init__(self, dock, qtbot) -> None:
        self.dock, self._qtbot = dock, qtbot

    def listed(self) -> list[str]:
        self.dock.plan_box.opening.emit()
        return [entry.title for entry in self._entries().values()]

    def _entries(self) -> dict[int, PlanEntry]:
        box = self.dock.plan_box
        found = {row: box.itemData(row, PLAN_ROLE) for row in range(box.count())}
        return {row: what for row, what in found.items() if isinstance(what, PlanEntry)}

    @property
    def shown(self) -> str:
        return self.dock.plan_box.currentText()

    def choose(self, title: str) -> None:
        rows = {entry.title: row for row, entry in self._entries().items()}
        self._activate(rows[title])

    def ask(self, what: str) -> None:
        box = self.dock.plan_box
        rows = [row for row in range(box.count()) if box.itemData(row, PLAN_ROLE) == what]
        self._activate(rows[0])

    def make(self, what: str, name: str) -> None:
        self.ask(what)
        dialog = self.dock.findChild(NewPlanDialog)
        dialog.name.setText(name)
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
        self.wait()

    def wait(self) -> None:
        jobs = self.dock.plans.open_plan._jobs
        self._qtbot.waitUntil(lambda: not self.dock.page.solve_bar.busy and not jobs)
        self._qtbot.wait(10)

    def until_it_begins(self):
        """Wait until a plan begins to be written: a quick machine has it written in a glance."""
        return self._qtbot.waitSignal(self.dock.session.editor.stroke_begun)

    def until(self, so) -> None:
        self._qtbot.waitUntil(so)

    def _activate(self, row: int) -> None:
        self.dock.plan_box.setCurrentIndex(row)
        self.dock.plan_box.activated.emit(row)
        self.wait()


def stand(dock) -> list[str]:
    return [dock.session.key(int(each)) for each in dock.session.tally.assignment]


def kept(store, name: str) -> list[str]:
    return list(store.assignment(store.named("units", name)).values())


def test_a_new_plan_begins_empty_and_the_one_on_show_is_kept_beside_it(dock, layer, store, plans):
    today = stand(dock)
    plans.make(NEW, ODD)
    assert plans.shown.replace("\u2060", "") == f"units · {ODD}"
    assert stand(dock) == [""] * 24
    assert dock.session.state is PlanState.NO_TERRITORIES
    assert "What was on show is kept as “territory”." in dock.messages[-1]
    assert kept(store, "territory") == today
    assert plans.listed() == ["units · territory", f"units · {ODD}"]
    plans.choose("units · territory")
    assert stand(dock) == today
    assert plans.shown == "units · territory"
    assert dock.pages.currentWidget() is dock.page


def test_what_is_done_to_a_plan_is_there_when_it_is_switched_to_again(dock, layer, store, plans):
    today = stand(dock)
    plans.make(COPY, "other")
    assert stand(dock) == today
    dock.session.editor.assign(np.array([2, 3]), 1, "moved")
    dock.session.editor.merge([0, 1], 0)
    changed = stand(dock)
    plans.choose("units · territory")
    assert stand(dock) == today
    assert kept(store, "other") == changed
    assert len(dock.session.active) == 4  # what the other plan has merged away is back
    plans.choose("units · other")
    assert stand(dock) == changed
    assert len(dock.session.active) == 3  # and none of the first plan's stays as an empty row
    figures = store.named("units", "other").figures
    assert figures["TERRITORY_COUNT"] == 3
    size = np.abs(dock.session.tally.deviation[dock.session.active]).max()
    assert figures["MAX_DEVIATION"] == pytest.approx(100 * size)


def test_a_switch_that_takes_a_moment_moves_nothing_in_the_panel(dock, layer, plans):
    plans.make(COPY, "other")
    bar = dock.page.solve_bar
    bar._brief.setInterval(60_000)
    dock.plans.switch("territory")
    assert bar.busy
    assert not bar.isVisible()
    plans.wait()
    assert plans.shown == "units · territory"
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    assert bar.isVisible()


def test_brief_work_that_takes_longer_is_seen_and_can_be_cancelled(dock, layer, plans):
    bar, go_on = dock.page.solve_bar, Event()
    bar._brief.setInterval(0)
    bar.run("Open", lambda _progress: go_on.wait(60), lambda _found: None, brief=True)
    assert not bar.isVisible()
    plans.until(bar.isVisible)
    assert bar.cancel.isVisible()
    go_on.set()
    plans.wait()
    assert not bar.isVisible()


@pytest.mark.parametrize("written", [str, lambda name: name.lower(), lambda name: f" {name} "])
def test_units_that_the_layer_writes_otherwise_by_now_are_found_again(
    dock, layer, plans, qtbot, written
):
    plans.make(COPY, "other")
    today = stand(dock)
    index = layer.fields().lookupField("name")
    for feature in list(layer.getFeatures()):
        layer.changeAttributeValue(feature.id(), index, written(feature["name"]))
    dock.session.editor.assign(np.array([2, 3]), 1, "moved")
    dock.session.flush()
    plans.choose("units · territory")
    assert stand(dock) == today


def test_a_plan_may_be_chosen_while_another_is_still_being_written(
    dock, layer, store, plans, monkeypatch
):
    monkeypatch.setattr(unit_editor, "MANY_MOVED", 4)
    monkeypatch.setattr(unit_editor, "CHUNK", 2)
    monkeypatch.setattr(unit_editor, "TURN_SECONDS", 0.0)
    today = stand(dock)
    plans.make(NEW, "empty")
    plans.dock.session.editor.settle()
    assert stand(dock) == [""] * 24
    with plans.until_it_begins():
        plans.dock.plans.switch("territory")
    assert dock.session.editor.in_stroke
    plans.dock.plans.switch("empty")
    plans.wait()
    plans.until(lambda: not dock.session.editor.in_stroke)
    assert stand(dock) == [""] * 24
    assert dock.plans.open_plan.name == "empty"
    assert kept(store, "territory") == today
    assert kept(store, "empty") == [""] * 24


def test_undo_goes_back_to_the_plan_before_and_never_writes_over_it(dock, layer, store, plans):
    today = stand(dock)
    plans.make(COPY, "other")
    dock.session.editor.assign(np.array([2, 3]), 1, "moved")
    changed = stand(dock)
    plans.choose("units · territory")
    dock.session.editor.undo()
    assert stand(dock) == changed
    assert plans.shown == "units · other"
    dock.session.editor.redo()
    assert plans.shown == "units · territory"
    dock.session.editor.undo()
    dock.session.editor.assign(np.array([9]), 0, "more")
    plans.choose("units · territory")
    assert kept(store, "territory") == today
    assert kept(store, "other") != changed


def test_what_is_saved_with_the_layer_is_kept_with_its_plan(dock, layer, store, plans):
    plans.make(COPY, "other")
    dock.session.editor.assign(np.array([2, 3]), 1, "moved")
    dock.page.unsaved.save_edits()
    plans.wait()
    assert kept(store, "other") == stand(dock)
    assert load_settings(layer).scenario == "other"
    dock.session.editor.assign(np.array([9]), 0, "dropped")
    assert layer.rollBack(False)
    dock.session.flush()
    assert plans.shown == "units · other"
    assert kept(store, "other") == stand(dock)


def test_a_plan_is_known_again_only_where_the_layer_still_holds_it(
    dock, layer, store, plans, tmp_path
):
    plans.make(COPY, "other")
    dock.session.editor.assign(np.array([2, 3]), 1, "moved")
    dock.page.unsaved.save_edits()
    plans.wait()
    dock.session.bind(None)
    dock.session.bind(layer)
    plans.wait()
    assert plans.shown == "units · other"
    # Somebody else writes another plan into the layer: it is none of those that are kept.
    dock.session.bind(None)
    index = layer.fields().lookupField("territory")
    layer.dataProvider().changeAttributeValues({1: {index: "Z"}})
    was = kept(store, "other")
    dock.session.bind(layer)
    plans.wait()
    assert plans.shown == "units · territory 2"  # what it would be kept as
    strange = stand(dock)
    plans.listed()
    plans.choose("units · other")
    assert kept(store, "other") == was == stand(dock)
    assert kept(store, "territory 2") == strange


def test_an_approved_plan_is_never_written_over(dock, layer, store, plans):
    plans.make(COPY, "signed")
    for state in (REVIEW, APPROVED):
        dock.scenarios.sign(store, store.named("units", "signed"), state)
    signed = kept(store, "signed")
    # In QGIS's own table: the panel refuses it.
    layer.startEditing()
    for feature_id in dock.session.feature_ids([2, 3]):
        layer.changeAttributeValue(feature_id, layer.fields().lookupField("territory"), "B")
    dock.session.flush()
    changed = stand(dock)
    assert changed != signed
    plans.choose("units · territory")
    assert kept(store, "signed") == signed
    assert kept(store, "signed 2") == changed
    assert "What was on show is kept as “signed 2”." in dock.messages[-1]


def test_what_somebody_else_made_of_a_plan_meanwhile_is_not_lost(dock, layer, store, plans):
    plans.make(COPY, "other")
    theirs = ["Z"] * 24
    named = store.named("units", "other")
    units = list(store.assignment(named))
    store.rewrite(named, dict(zip(units, theirs)), lambda told: told)
    dock.session.editor.assign(np.array([2, 3]), 1, "moved")
    mine = stand(dock)
    plans.choose("units · territory")
    assert kept(store, "other") == theirs
    assert kept(store, "other 2") == mine


def test_a_deleted_plan_gives_way_to_another(dock, layer, store, plans, monkeypatch):
    answers = iter([QMessageBox.StandardButton.Cancel] + 2 * [QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: next(answers))
    today = stand(dock)
    plans.make(NEW, "other")
    plans.ask(DELETE)
    assert plans.shown == "units · other"
    plans.ask(DELETE)
    assert stand(dock) == today
    assert plans.listed() == ["units · territory"]
    plans.ask(DELETE)
    assert store.listed("units") == []
    assert stand(dock) == today  # in the field
    assert plans.listed() == ["units · territory"]


def test_enter_alone_deletes_no_plan(dock, layer, store, plans, monkeypatch):
    asked = []

    def pressed_enter(box):
        asked.append(box.text())
        return box.standardButton(box.defaultButton())

    monkeypatch.setattr(QMessageBox, "exec", pressed_enter)
    plans.make(NEW, "other")
    plans.ask(DELETE)
    assert "can't be undone" in asked[0]
    assert "other" in [each.name for each in store.listed("units")]


def test_what_undo_brings_back_of_a_deleted_plan_bears_no_other_plans_name(
    dock, layer, store, plans, monkeypatch
):
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Yes)
    plans.make(COPY, "other")
    dock.session.editor.assign(np.array([2, 3]), 1, "moved")
    changed = stand(dock)
    plans.ask(DELETE)
    dock.session.editor.undo()
    assert stand(dock) == changed
    assert plans.listed() == ["units · territory 2", "units · territory"]
    plans.choose("units · territory")
    assert kept(store, "territory 2") == changed


def test_a_plan_that_is_not_kept_is_taken_off_the_list(dock, layer, plans, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Yes)
    plans.ask(DELETE)
    assert not layer.customProperty(PROPERTY)
    assert plans.listed() == []
    assert dock.session.layer is None


def test_a_plan_of_another_layer_is_one_choice_away(dock, layer, plans, tmp_path):
    plans.make(COPY, "other")
    second = QgsVectorLayer(saved(make_layer(("XY",)), tmp_path / "few.gpkg"), "few", "ogr")
    QgsProject.instance().addMapLayer(set_up(second, id_field="name"))
    assert plans.listed() == ["few · territory", "units · territory", "units · other"]
    assert dock.plan_box.toolTip().startswith("units · other\n")  # whole, however narrow the box
    plans.choose("few · territory")
    assert dock.session.layer is second
    plans.choose("units · territory")
    assert dock.session.layer is layer
    assert plans.shown == "units · territory"


def test_another_plan_of_a_layer_with_many_units_comes_once_they_are_read(
    dock, layer, plans, tmp_path, monkeypatch, qtbot
):
    plans.make(COPY, "other")
    dock.session.editor.assign(np.array([2]), 1, "moved")
    changed = stand(dock)
    plans.choose("units · territory")
    second = QgsVectorLayer(saved(make_layer(("XY",)), tmp_path / "few.gpkg"), "few", "ogr")
    QgsProject.instance().addMapLayer(set_up(second, id_field="name"))
    dock.open_plan(second)
    monkeypatch.setattr(plan_follower, "MANY", 24)
    plans.listed()
    plans.choose("units · other")
    assert dock.session.layer is layer
    qtbot.waitUntil(lambda: dock.session.ready and stand(dock) == changed)
    assert plans.shown == "units · other"


def test_names_are_given_once_and_a_layer_in_memory_says_why_it_keeps_none(
    dock, layer, plans, map_canvas
):
    plans.make(COPY, "other")
    plans.ask(NEW)
    dialog = dock.findChild(NewPlanDialog)
    dialog.name.setText(" Other ")
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert dialog.why.text() == "There is a plan of that name already."
    assert "units.gpkg" in dialog.note.text()
    dialog.reject()
    memory = set_up(make_layer())
    QgsProject.instance().addMapLayer(memory)
    dock.open_plan(memory)
    plans.ask(NEW)
    assert "in no file or database" in dock.messages[-1]


@pytest.mark.usefixtures("algorithms")
def test_a_plan_is_compared_with_another_one_of_the_box(dock, layer, plans, qtbot):
    plans.make(COPY, "Second")
    dock.session.editor.assign(np.array([0]), 1, "moved")
    dialog = CompareDialog(dock.session, dock)
    qtbot.addWidget(dialog)
    box = dialog.findChild(QComboBox)
    titles = [box.itemText(at) for at in range(box.count())]
    assert titles[0] == dock.session.settings.territory_field
    assert "Second" not in titles
    assert dialog.title() == titles[0]
    dock.reviews.run_compare(dialog.asked(), dialog.title())
    plans.wait()
    assert f"Since “{titles[0]}”, 1 unit changed hands" in dock.messages[-1]


def test_what_is_on_show_is_not_offered_to_be_compared_with_nor_hidden(dock, layer, plans, qtbot):
    plans.make(COPY, "Second")
    dock.session.editor.assign(np.array([0]), 1, "moved")
    plans.choose("units · territory")  # an undo step: the layer was saved with the other one
    dialog = CompareDialog(dock.session, dock)
    qtbot.addWidget(dialog)
    box = dialog.findChild(QComboBox)
    titles = [box.itemText(at) for at in range(box.count())]
    assert titles[0] == dialog.title() == "Second"
    assert "territory" not in titles


def test_all_entries_of_the_box_are_of_one_height(dock):
    box = dock.plan_box
    view = box.view()
    heights = {
        view.sizeHintForRow(row) for row in range(box.count()) if box.itemData(row, PLAN_ROLE)
    }
    assert len(heights) == 1
    assert view.sizeHintForRow(0) > box.fontMetrics().height()


def test_a_new_plan_can_be_undone_where_no_toolbar_is(dock, layer, plans):
    today = stand(dock)
    assert (
        dock.state_page.undo.isVisibleTo(dock.state_page)
        == dock.actions_by_name["undo"].isEnabled()
    )
    plans.make(NEW, "another")
    assert dock.pages.currentWidget() is dock.state_page
    plans.until(lambda: not dock.state_page.undo.isHidden())
    assert dock.state_page.unsaved.text.text() == "24 units not saved"
    assert not dock.state_page.unsaved.isHidden()
    dock.state_page.undo.click()
    plans.until(lambda: dock.pages.currentWidget() is dock.page)
    assert stand(dock) == today
    assert plans.shown == "units · territory"
    plans.make(NEW, "a third")
    dock.state_page.unsaved.save.click()
    plans.until(lambda: dock.state_page.unsaved.isHidden())
    assert not layer.isModified()
    assert dock.pages.currentWidget() is dock.state_page


def test_the_question_for_a_name_is_no_higher_than_what_it_shows(dock, plans):
    plans.ask(NEW)
    dialog = dock.findChild(NewPlanDialog)
    high = dialog.height()
    assert high == dialog.layout().totalHeightForWidth(dialog.width())
    dialog.name.setText("territory")
    assert dialog.why.isHidden() != dialog.why.text().startswith("There is a plan")
    dialog.name.setText("another")
    assert dialog.height() == high
    dialog.reject()


def test_while_no_plan_is_on_show_none_is_chosen(dock):
    box, entry = dock.plan_box, PlanEntry("units", "", "units · territory")
    box.show_plans([entry], None, ())
    assert (box.currentIndex(), box.currentText()) == (-1, "")
    box.show_plans([entry], entry, ())
    assert box.currentText() == entry.title
    box.show_plans([], None, ())
    assert box.currentText() == "No plan yet"
