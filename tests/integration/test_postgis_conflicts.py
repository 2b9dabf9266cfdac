"""Two people at work on one PostGIS table: nothing that somebody saved is written over unasked."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox

from territory_planner.layers.live.session.save_turn import number_of
from territory_planner.ui.dock import PlannerDock
from territory_planner.ui.unsaved_row import UnsavedRow
from tests.integration.postgis_server import Server, why_no_server
from tests.integration.test_postgis import UNITS
from tests.layers.plan_layer import set_up

pytestmark = pytest.mark.skipif(bool(why_no_server()), reason=why_no_server() or "there is one")


@pytest.fixture(scope="module")
def server():
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def open_plan(server, qgis_new_project, open_session):
    """Return a function that opens the table as another person does: layer and session."""
    server.sql(UNITS)

    def open_it():
        layer = set_up(QgsVectorLayer(server.source("units"), "units", "postgres"))
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        session = open_session(layer)
        session.told = []
        session.said.connect(lambda text, _level: session.told.append(text))
        return session

    yield open_it
    QgsProject.instance().removeAllMapLayers()


def territory_in(server, unit: int) -> str:
    return server.sql(f"SELECT coalesce(territory, '') FROM units WHERE id = {unit}")


def settle():
    for _ in range(5):
        QCoreApplication.processEvents()


def test_qgis_own_save_leaves_what_others_saved_and_lists_it(open_plan, server):
    """It can't be refused: what would be written over is taken out of the edits, and kept."""
    session = open_plan()
    session.editor.assign(np.array([0, 1, 2]), 1, "give")
    server.sql("UPDATE units SET territory = 'D' WHERE id = 2")
    assert session.bound_layer.commitChanges()
    settle()
    assert [territory_in(server, unit) for unit in (1, 2, 3)] == ["B", "D", "B"]
    said = session.told[-1]
    assert "Somebody else changed 1 of your values" in said
    assert "r0c1 (yours B, theirs D)" in said
    # What was not saved is not lost either: it is proposed again, and one step applies it.
    assert session.preview.units.tolist() == [1]
    session.editor.apply(session.preview)
    assert session.bound_layer.commitChanges()
    settle()
    assert territory_in(server, 2) == "B"
    assert session.preview is None


@pytest.mark.parametrize("told", ["", "; NOTIFY qgis"])
def test_a_newer_value_that_was_read_meanwhile_is_still_one(open_plan, server, qtbot, told):
    """Reading again makes theirs the last saved value: not the one that was edited here."""
    session = open_plan()
    session.editor.assign(np.array([0]), 1, "give")
    server.sql(f"UPDATE units SET territory = 'D' WHERE id = 1{told}")
    if told:
        qtbot.waitUntil(lambda: bool(session.own_edits.conflicts()))
    else:
        session.refresh()
    (conflict,) = session.own_edits.conflicts()
    assert (conflict.mine, conflict.theirs) == ("B", "D")
    session.bound_layer.commitChanges()
    settle()
    assert territory_in(server, 1) == "D"


def test_what_others_saved_alike_or_elsewhere_is_no_conflict(open_plan, server):
    session = open_plan()
    session.editor.assign(np.array([0, 1]), 1, "give")
    server.sql("UPDATE units SET territory = 'B' WHERE id = 1")
    server.sql("UPDATE units SET work = 7 WHERE id = 2")
    server.sql("UPDATE units SET territory = 'D' WHERE id = 9")
    assert session.own_edits.conflicts() == []
    session.bound_layer.commitChanges()
    settle()
    assert session.told == []
    assert server.sql("SELECT work FROM units WHERE id = 2") == "7"
    assert territory_in(server, 9) == "D"


def test_other_attributes_are_guarded_as_the_plan_is(open_plan, server):
    session = open_plan()
    layer = session.bound_layer
    layer.startEditing()
    layer.changeAttributeValue(session.feature_ids([0])[0], layer.fields().lookupField("work"), 5.0)
    settle()
    server.sql("UPDATE units SET work = 9 WHERE id = 1")
    layer.commitChanges()
    settle()
    assert server.sql("SELECT work FROM units WHERE id = 1") == "9"
    assert "r0c0, work (yours 5, theirs 9)" in session.told[-1]


def test_an_undone_edit_is_none_and_a_new_one_begins_from_what_is_shown_then(open_plan, server):
    session = open_plan()
    session.editor.assign(np.array([0]), 1, "give")
    server.sql("UPDATE units SET territory = 'D' WHERE id = 1")
    session.editor.undo()
    assert session.own_edits.conflicts() == []
    assert session.name(int(session.tally.assignment[0])) == "D"
    session.editor.assign(np.array([0]), 1, "knowing")
    assert session.own_edits.conflicts() == []
    session.editor.undo()
    session.editor.redo()
    assert session.own_edits.conflicts() == []
    session.bound_layer.commitChanges()
    assert territory_in(server, 1) == "B"


def test_a_unit_that_somebody_deleted_is_told_of(open_plan, server):
    session = open_plan()
    session.editor.assign(np.array([0, 1]), 1, "give")
    server.sql("DELETE FROM units WHERE id = 1")
    session.bound_layer.commitChanges()
    settle()
    assert "Somebody else deleted units that you edited: these" in session.told[-1]
    assert territory_in(server, 2) == "B"


def test_saving_that_fails_still_tells_what_gave_way(open_plan, server):
    session = open_plan()
    session.editor.assign(np.array([0, 1]), 1, "give")
    server.sql("UPDATE units SET territory = 'D' WHERE id = 1")
    server.sql("ALTER TABLE units ADD CONSTRAINT no CHECK (territory <> 'B' OR id > 3)  NOT VALID")
    assert not session.bound_layer.commitChanges()
    settle()
    assert "theirs stay" in session.told[-1]
    assert session.bound_layer.isModified()
    assert territory_in(server, 1) == "D"
    session.bound_layer.rollBack()


@pytest.fixture
def panel(open_plan, qgis_canvas, qtbot):
    """Return the row of a panel on the table, and what its question answers by."""
    session = open_plan()
    row = UnsavedRow(session, None)
    qtbot.addWidget(row)
    return row


def answering(monkeypatch, *buttons: str) -> list[str]:
    asked, answers = [], list(buttons)

    def answer(box):
        asked.append(box.text())
        wanted = answers.pop(0)
        box.chosen = next(each for each in box.buttons() if each.text().replace("&", "") == wanted)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.chosen)
    return asked


@pytest.mark.parametrize(
    ("answer", "kept"), [("Keep theirs", "D"), ("Save mine", "B"), ("Cancel", "D")]
)
def test_the_panels_save_asks_before_it_happens(panel, server, monkeypatch, answer, kept):
    session = panel._session
    asked = answering(monkeypatch, answer)
    session.editor.assign(np.array([0, 1]), 1, "give")
    server.sql("UPDATE units SET territory = 'D' WHERE id = 1")
    panel.save_edits()
    settle()
    (text,) = asked
    assert (
        "somebody else changed 1 of the values that you changed: r0c0 (yours B, theirs D)" in text
    )
    assert territory_in(server, 1) == kept
    assert territory_in(server, 2) == ("A" if answer == "Cancel" else "B")
    assert session.bound_layer.isModified() == (answer == "Cancel")
    assert session.told == []
    assert session.preview is None
    session.bound_layer.rollBack()


def test_what_is_saved_while_the_question_stands_is_asked_about_too(panel, server, monkeypatch):
    session = panel._session
    asked = answering(monkeypatch, "Save mine", "Keep theirs")
    session.editor.assign(np.array([0]), 1, "give")
    server.sql("UPDATE units SET territory = 'D' WHERE id = 1")
    first = QMessageBox.exec

    def meanwhile(box):
        if not asked:
            server.sql("UPDATE units SET territory = 'C' WHERE id = 1")
        return first(box)

    monkeypatch.setattr(QMessageBox, "exec", meanwhile)
    panel.save_edits()
    assert len(asked) == 2
    assert "theirs C" in asked[1]
    assert territory_in(server, 1) == "C"


def test_nothing_is_asked_where_nobody_else_saved(panel, server, monkeypatch):
    asked = answering(monkeypatch)
    panel._session.editor.assign(np.array([0]), 1, "give")
    panel.save_edits()
    assert not asked
    assert territory_in(server, 1) == "B"


def test_panels_save_in_turns(open_plan, server, qtbot):
    """Whoever is between the look for conflicts and the end of saving keeps others waiting."""
    session = open_plan()
    session.editor.assign(np.array([0]), 1, "give")
    layer, turns = session.bound_layer, []
    layer.beforeCommitChanges.connect(
        lambda *_args: turns.append(
            server.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted")
        )
    )
    assert layer.commitChanges(False)
    settle()
    assert turns == ["1"]
    locks = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
    assert server.sql(locks) == "0"


def test_a_save_waits_for_somebody_elses_and_then_sees_it(open_plan, server, monkeypatch):
    """The other one commits while this one waits for its turn: their value is seen, and stays."""
    session = open_plan()
    session.editor.assign(np.array([0]), 1, "give")
    number = number_of(session.bound_layer)
    begun = threading.Event()

    def other():
        begun.set()
        server.sql(
            f"SELECT pg_advisory_lock({number}); SELECT pg_sleep(1);"
            "UPDATE units SET territory = 'D' WHERE id = 1; SELECT 1"
        )

    thread = threading.Thread(target=other)
    thread.start()
    begun.wait()
    while server.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'") == "0":
        pass
    assert session.bound_layer.commitChanges()
    thread.join()
    settle()
    assert territory_in(server, 1) == "D"
    assert "yours B, theirs D" in session.told[-1]


@pytest.mark.parametrize("seed", range(2))
def test_of_two_who_edit_and_save_at_random_nobody_loses_an_edit(open_plan, server, seed):
    """Each value that was saved stands until somebody who saw it saved another, or is told of."""
    rng = np.random.default_rng(seed)
    people = [open_plan(), open_plan()]
    shown = [dict.fromkeys(range(24), None) for _ in people]
    for person, session in enumerate(people):
        shown[person] = {u: session.key(int(session.tally.assignment[u])) for u in range(24)}
    table = dict(shown[0])
    mine: list[dict[int, tuple[str, str]]] = [{}, {}]
    for _ in range(40):
        person = int(rng.integers(2))
        session = people[person]
        what = rng.random()
        if what < 0.6:
            unit, to = int(rng.integers(24)), int(rng.integers(4))
            before = session.key(int(session.tally.assignment[unit]))
            session.editor.assign(np.array([unit]), to, "give")
            after = session.key(to)
            base = mine[person].get(unit, (before, ""))[0]
            if after != before:
                mine[person][unit] = (base, after)
        elif what < 0.7:
            session.refresh()
        else:
            session.told.clear()
            session.bound_layer.commitChanges()
            settle()
            for unit, (base, value) in mine[person].items():
                saw = table[unit] in (base, value)
                now = territory_in(server, unit + 1)
                if saw:
                    assert now == value
                else:
                    assert now == table[unit]
                    text = f"(yours {value}, theirs {table[unit]})"
                    assert text in session.told[-1] or "more" in session.told[-1]
                table[unit] = now
            mine[person].clear()
            session.propose(None)
    for session in people:
        session.bound_layer.rollBack()


def test_the_whole_panel_opens_on_the_table(open_plan, qgis_canvas, qtbot):
    """The row stands in the panel, and saves there."""
    layer = open_plan().bound_layer
    dock = PlannerDock(qgis_canvas)
    qtbot.addWidget(dock)
    dock.open_plan(layer)
    assert dock.page.unsaved.isHidden()
    dock.session.editor.assign(np.array([0]), 1, "give")
    dock.page.unsaved.save_edits()
    assert not layer.isModified()
    dock.shut_down()
