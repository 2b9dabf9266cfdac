"""Scenarios in the panel: saved, opened as one undo step, compared, signed off, deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMessageBox

from territory_planner.layers.numbers import units_text
from territory_planner.ui.explore_dialog import ExploreDialog
from territory_planner.ui.scenarios_dialog import (
    BEGIN,
    COMPARE,
    DELETE,
    OPEN,
    SAVE,
    SIGN,
    BeginDialog,
    SaveScenarioDialog,
)
from tests.layers.plan_layer import make_layer, set_up

pytestmark = pytest.mark.usefixtures("algorithms")

ODD = "<b>North</b> & [% 1 %]"


@pytest.fixture
def layer(kept_layer):
    return kept_layer


def shown(dock):
    dock.actions_by_name["scenarios"].trigger()
    return dock.scenarios.dialog


def save(dock, done, name: str, note: str = "") -> str:
    shown(dock).buttons[SAVE].click()
    asks = dock.findChild(SaveScenarioDialog)
    asks.name.setText(name)
    asks.note.setPlainText(note)
    asks.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    return done()


def pick(dock, name: str):
    dialog = shown(dock)
    names = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    dialog.table.selectRow(names.index(name))
    return dialog


def test_what_is_on_show_is_saved_and_opened_again_in_one_step(dock, layer, store, done):
    session = dock.session
    session.editor.assign(np.array([2, 3]), 1, "not saved")
    plan = session.tally.assignment.copy()
    said = save(dock, done, "today", "with an edit")
    assert "Saved as scenario “today” in" in said
    (kept,) = store.listed("units")
    names = [session.key(int(each)) for each in plan]
    assert list(store.assignment(kept).values()) == names
    assert kept.note == "with an edit"
    assert kept.figures["TERRITORY_COUNT"] == len(set(names))
    session.editor.merge([0, 1], 0)
    session.editor.assign(np.array([9]), -1, "to nobody")
    other, steps = session.tally.assignment.copy(), layer.undoStack().index()
    pick(dock, "today").buttons[OPEN].click()
    said = done()
    changed = int((plan != other).sum())
    assert f"“today” is open: {units_text(changed)} changed hands." in said
    assert [session.key(int(each)) for each in session.tally.assignment] == names
    assert layer.undoStack().index() == steps + 1
    session.editor.undo()
    assert (session.tally.assignment == other).all()


def test_the_one_on_show_is_picked_when_they_are_listed(dock, layer, store, done):
    save(dock, done, "today")
    dialog = shown(dock)
    assert dialog.picked().name == "today"
    assert dialog.buttons[OPEN].isEnabled()


def test_units_that_a_scenario_does_not_know_are_told_of_when_it_is_opened(
    dock, layer, store, done
):
    save(dock, done, "today")
    (kept,) = store.listed("units")
    known = store.assignment(kept)
    gone = next(iter(known))
    some = {("another" if key == gone else key): name for key, name in known.items()}
    store.save(replace(kept, name="partly"), list(some), list(some.values()))
    pick(dock, "partly").buttons[OPEN].click()
    said = done()
    assert "“partly” is open: 1 unit changed hands." in said
    assert f"as without a territory there (1 of {len(known)}): {gone}." in said
    assert "Rows of “scenario partly” about no unit: another" in said


def test_names_are_plain_and_given_once(dock, layer, store, done):
    save(dock, done, ODD)
    dialog = shown(dock)
    assert ODD in dialog.table.item(0, 0).text().replace("\u2060", "")
    dialog.buttons[SAVE].click()
    asks = dock.findChild(SaveScenarioDialog)
    button = asks.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert not button.isEnabled()
    asks.name.setText(f" {ODD} ")
    assert not button.isEnabled()
    assert asks.why.text() == "There is a scenario of that name already."
    asks.name.setText("next")
    assert button.isEnabled()
    asks.reject()
    dialog.reject()


def test_a_scenario_is_signed_off_and_stays_then(dock, layer, store, done, monkeypatch):
    save(dock, done, "today")
    dialog = pick(dock, "today")
    for title, state in (("Hand in", "review"), ("Approve", "approved")):
        assert dialog.buttons[SIGN].text() == title
        assert not dialog.buttons[BEGIN].isEnabled()
        dialog.buttons[SIGN].click()
        assert store.named("units", "today").state == state
    assert dialog.table.item(0, 1).text() == "approved"
    assert not dialog.buttons[DELETE].isEnabled()
    dialog.buttons[BEGIN].click()
    asks = dock.findChild(BeginDialog)
    asks.day.setDate(QDate(2020, 2, 1))
    asks.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert store.named("units", "today").term.begin == date(2020, 2, 1)
    assert dialog.table.item(0, 4).text() == "2020-02-01"
    assert dialog.note.text() == "On show: today. In force today: today."
    assert not dialog.buttons[SIGN].isEnabled()
    dialog.reject()


def test_a_draft_is_deleted_when_the_user_is_sure(dock, layer, store, done, monkeypatch):
    save(dock, done, "today")
    answers = iter([QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: next(answers))
    dialog = pick(dock, "today")
    dialog.buttons[DELETE].click()
    assert dialog.table.rowCount() == 1
    dialog.buttons[DELETE].click()
    assert dialog.table.rowCount() == 0
    assert store.listed("units") == []
    dialog.reject()


def test_a_scenario_is_compared_with_what_is_on_show(dock, layer, store, done):
    save(dock, done, "today")
    dock.session.editor.assign(np.array([2, 3]), 1, "moved")
    pick(dock, "today").buttons[COMPARE].click()
    said = done()
    moved = int((dock.session.tally.assignment != dock.session.tally.baseline).sum())
    assert f"Since “today”, {units_text(moved)} changed hands" in said


def test_a_layer_in_memory_has_no_place_for_scenarios(open_dock, map_canvas):
    layer = set_up(make_layer(), id_field="name")
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setLayers([layer])
    dock = open_dock()
    dock.actions_by_name["scenarios"].trigger()
    assert dock.scenarios.dialog is None
    assert "in no file or database" in dock.messages[-1]


# -- alternatives ------------------------------------------------------------------------------


def test_alternatives_are_kept_and_shown_among_the_scenarios(dock, layer, store, done):
    session = dock.session
    session.editor.assign(np.array([2, 3]), 1, "not saved")
    today = session.tally.assignment.copy()
    dock.actions_by_name["explore"].trigger()
    asks = dock.findChild(ExploreDialog)
    assert asks.name.text() == "Alternative"
    asks.count.setValue(3)
    asks.nearness.setCurrentIndex(1)
    asks.start.click()
    said = done()
    kept = store.listed("units")
    assert 1 < len(kept) <= 3
    assert f"{len(kept)} plans are kept as scenarios" in said
    # what moves is told of the plan on show, edits that aren't saved included
    names = [session.key(int(each)) for each in today]
    work = np.arange(1.0, len(names) + 1)
    for each in kept:
        held = list(store.assignment(each).values())
        moved = np.array([one != other for one, other in zip(held, names)])
        assert each.figures["MOVED"] == pytest.approx(100 * work[moved].sum() / work.sum())
    table = dock.scenarios.dialog.table
    shown_names = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert shown_names == [each.name for each in kept]
    assert (session.tally.assignment == today).all()
    dock.scenarios.dialog.reject()
    # names that are taken are not offered again
    dock.actions_by_name["explore"].trigger()
    again = next(each for each in dock.findChildren(ExploreDialog) if each.isVisible())
    assert again.name.text() == "Alternative B"
    again.name.setText("Alternative")
    assert not again.start.isEnabled()
    again.reject()
