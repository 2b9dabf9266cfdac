"""The set-up opened while something is at work: it is seen, can be cancelled, and told truly."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsProject

from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import propose


@pytest.fixture
def work(dock, qtbot):
    """A run that goes on until it is let go, or cancelled."""
    let_go = threading.Event()

    def wait(progress):
        while not let_go.wait(0.01):
            progress.check()
        return dock.session.tally.assignment

    found = []
    dock.page.solve_bar.run("Balance", wait, found.append)
    wait.let_go, wait.found = let_go, found
    yield wait
    let_go.set()
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)


def test_a_run_is_seen_and_cancelled_in_the_set_up(dock, work, qtbot):
    bar = dock.page.solve_bar
    dock.open_set_up()
    qtbot.waitUntil(bar.cancel.isVisible)
    assert bar.progress.isVisible()
    bar.cancel.click()
    qtbot.waitUntil(lambda: not bar.busy)
    assert not bar.isVisible()
    assert work.found == []


def test_what_is_proposed_meanwhile_is_seen_there(dock, qtbot):
    dock.open_set_up()
    bar = dock.page.solve_bar
    propose(dock)
    qtbot.waitUntil(bar.apply.isVisible)
    dock.set_up.cancel.click()
    qtbot.waitUntil(bar.apply.isVisible)
    assert dock.page.isAncestorOf(bar)


def test_it_goes_on_where_the_set_up_is_left_as_it_was(dock, work, qtbot):
    dock.open_set_up()
    assert "cancels" in dock.set_up.accept.toolTip()
    dock.set_up.accept.click()
    assert dock.page.solve_bar.busy
    assert dock.told.text.text() == ""
    work.let_go.set()
    qtbot.waitUntil(lambda: len(work.found) == 1)
    assert dock.set_up.accept.toolTip() == ""


def test_another_set_up_cancels_it_at_once_and_that_is_told(dock, work, qtbot):
    dock.open_set_up()
    dock.set_up.count_tolerance.setValue(17)
    table = dock.set_up.criteria
    for row in range(table.rowCount()):
        table.cellWidget(row, 2).setValue(17)
    dock.set_up.accept.click()
    assert not dock.page.solve_bar.busy
    assert dock.told.text.text().startswith("Balance was cancelled")
    assert "preview" not in " ".join(dock.messages)
    work.let_go.set()
    qtbot.wait(100)
    assert work.found == []


def test_so_does_another_plan(dock, work):
    other = set_up(make_layer(("XY",)))
    QgsProject.instance().addMapLayer(other)
    dock.open_plan(other)
    assert not dock.page.solve_bar.busy
    assert dock.told.text.text().startswith("Balance was cancelled")
