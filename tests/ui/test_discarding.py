"""Edits that are given up: what is said before, and that it is true."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMessageBox

REDO = "Redo brings them back, a step at a time, until something else is edited or editing ends."


@pytest.fixture
def asked(monkeypatch) -> list[str]:
    """Return what was asked, to which the answer is to discard."""
    asked: list[str] = []

    def question(_parent, _title, text: str, *_buttons):
        asked.append(text)
        return QMessageBox.StandardButton.Discard

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked


def edit(dock) -> list[list[int]]:
    """Edit in several steps, of territories that begin and end too; return the plans between."""
    session, plans = dock.session, []
    for step in (
        lambda: session.editor.assign(np.array([2]), 1, "one"),
        lambda: session.editor.split(2, np.array([0, 0, 1, 0, 0, 1])),
        lambda: session.editor.merge([3], 0),
    ):
        plans.append([session.key(each) for each in session.tally.assignment.tolist()])
        step()
    plans.append([session.key(each) for each in session.tally.assignment.tolist()])
    return plans


def discard(dock) -> None:
    dock.page._update_lists()
    dock.page.unsaved.discard.click()


@pytest.mark.parametrize("kind", ["layer", "kept_layer"])
def test_redo_brings_back_what_was_given_up_as_it_is_said(kind, request, open_dock, asked):
    layer = request.getfixturevalue(kind)
    dock = open_dock()
    session, redo = dock.session, dock.actions_by_name["redo"]
    plans = edit(dock)
    discard(dock)
    assert asked == [f"Give up all edits of “{layer.name()}” since the last save? {REDO}"]

    def plan() -> list[str]:
        return [session.key(each) for each in session.tally.assignment.tolist()]

    assert plan() == plans[0]
    for then in plans[1:]:
        assert redo.isEnabled()
        redo.trigger()
        assert plan() == then
    assert not redo.isEnabled()
    assert layer.commitChanges()
    session.refresh()
    assert plan() == plans[-1]


def test_what_a_transaction_has_given_up_can_not_be_done_again(kept_layer, open_dock, asked):
    project = QgsProject.instance()
    if hasattr(project, "setTransactionMode"):
        project.setTransactionMode(Qgis.TransactionMode.AutomaticGroups)
    else:
        project.setAutoTransaction(True)
    dock = open_dock()
    edit(dock)
    assert kept_layer.dataProvider().transaction() is not None
    discard(dock)
    assert asked[0].endswith("since the last save? There is no undo.")
    assert dock.session.tally.units[:4].tolist() == [6, 6, 6, 6]
    dock._show_actions()
    assert not dock.actions_by_name["redo"].isEnabled()
    written = QgsVectorLayer(kept_layer.source(), "written", "ogr")
    assert sorted(each["territory"] for each in written.getFeatures()) == sorted("ABCD" * 6)
