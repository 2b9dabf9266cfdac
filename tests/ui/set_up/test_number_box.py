"""What is typed beyond what a box takes is not cut in silence: a tip says what it takes."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QDialog, QDialogButtonBox, QToolTip, QVBoxLayout

from territory_planner.ui.asking import ask_number
from territory_planner.ui.balance_dialog import BalanceDialog, DesignDialog
from territory_planner.ui.explore_dialog import ExploreDialog
from territory_planner.ui.publish_dialog import PublishDialog
from territory_planner.ui.set_up.number_box import (
    NO_MOST,
    DecimalBox,
    NumberBox,
    WholeBox,
    limit_box,
    percent_box,
    tolerance_box,
    weight_box,
)
from territory_planner.ui.set_up.rules_form import LimitsTable
from territory_planner.ui.watch_dialog import WatchDialog
from tests.layers.plan_layer import make_layer, set_up

BOXES = {
    "share": (lambda parent: percent_box(parent, "none", "How much"), "150", "100.0\u202f%", 100.0),
    "compactness": (lambda parent: WholeBox(parent, 0, 100, "How much"), "500", "100", 100),
    "tolerance": (tolerance_box, "12345", "1,000\u202f%", 1000.0),
    "plans": (lambda parent: WholeBox(parent, 1, 40), "41", "40", 40),
}


@pytest.fixture
def window(qtbot):
    """A window that has the focus."""
    window = QDialog()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    yield window
    QToolTip.hideText()


def shown(window, qtbot, make):
    box = make(window)
    window.layout().addWidget(box)
    window.show()
    qtbot.waitExposed(window)
    box.setFocus()
    box.selectAll()
    return box


@pytest.mark.parametrize("kind", BOXES)
def test_more_than_a_box_takes_stands_there_and_is_told_then_the_most_is_taken(window, qtbot, kind):
    make, typed, most, value = BOXES[kind]
    box = shown(window, qtbot, make)
    qtbot.keyClicks(box, typed)
    assert typed in box.lineEdit().text(), "nothing that is typed goes without a word"
    assert QToolTip.text() == f"At most {most}"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == value
    assert box.text() == most
    assert most in box.toolTip()


def test_less_than_a_box_takes_is_told_once_it_is_left(window, qtbot):
    box = shown(window, qtbot, lambda parent: WholeBox(parent, 2, 64))
    qtbot.keyClicks(box, "1")
    assert QToolTip.text() == ""
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert QToolTip.text() == "At least 2"
    assert box.value() == 2


@pytest.mark.parametrize("typed", ["abc", "1e9", "-5", "7.5.5", " "])
def test_what_is_no_number_is_not_taken(window, qtbot, typed):
    box = shown(window, qtbot, BOXES["share"][0])
    box.setValue(25.0)
    box.selectAll()
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert 0.0 <= box.value() <= 100.0


def test_a_limit_that_has_no_most_speaks_of_none(window, qtbot):
    assert "000,000" not in shown(window, qtbot, limit_box).toolTip()


def test_a_question_says_what_it_takes(dock, monkeypatch):
    tips = []

    def look(dialog):
        tips.append(dialog.findChild(NumberBox).toolTip())
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QDialog, "exec", look)
    ask_number(dock, "Split", "Number of parts", 2, least=2, most=64)
    ask_number(dock, "Target", "Workload", 2, most=1e15)
    assert tips == ["From 2 to 64", ""]


def test_every_box_for_numbers_of_the_panel_tells_what_it_takes(map_canvas, open_dock):
    QgsProject.instance().addMapLayer(set_up(make_layer()))
    dock = open_dock()
    dock.open_set_up()
    for dialog in (
        DesignDialog(dock.session, dock),
        BalanceDialog(dock.session, [0, 1], dock),
        ExploreDialog([], dock),
        PublishDialog(dock.session, (), dock),
        WatchDialog(dock.session.settings.watch, dock),
    ):
        assert dialog.parent() is dock
    boxes = dock.findChildren(QAbstractSpinBox)
    assert len(boxes) > 15
    assert [each for each in boxes if not isinstance(each, (WholeBox, DecimalBox))] == []
    unbounded = [each for each in boxes if each.maximum() >= NO_MOST]
    silent = [
        each.toolTip()
        for each in boxes
        if each not in unbounded
        and f"to {each.textFromValue(each.maximum())}{each.suffix()}" not in each.toolTip()
    ]
    assert silent == []
    assert {type(each.parent().parent()) for each in unbounded} == {LimitsTable}


def test_return_takes_the_nearest_and_leaves_the_window_open_for_a_look(window, qtbot):
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, window)
    buttons.accepted.connect(window.accept)
    box = shown(window, qtbot, lambda parent: WholeBox(parent, 0, 100))
    window.layout().addWidget(buttons)
    qtbot.keyClicks(box, "150")
    assert "color" in box.lineEdit().styleSheet()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (box.value(), window.isVisible()) == (100, True)
    assert box.lineEdit().styleSheet() == ""
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not window.isVisible()


@pytest.mark.parametrize(
    ("typed", "value"), [("1e3", 1000.0), ("1e9", 1e6), ("2.5E2", 250.0), ("1e", 1.0)]
)
def test_powers_of_ten_are_read_as_such(window, qtbot, typed, value):
    box = shown(window, qtbot, lambda parent: weight_box(parent, "How much"))
    box.setValue(1.0)
    box.selectAll()
    qtbot.keyClicks(box, typed)
    assert box.text() == typed
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == value


def test_a_tolerance_that_says_nothing_is_doubted(map_canvas, open_dock):
    QgsProject.instance().addMapLayer(set_up(make_layer(), criteria=()))
    dock = open_dock()
    dock.open_set_up()
    form = dock.set_up
    assert "tolerance" not in form.problem.text()
    form.count_tolerance.setValue(150.0)
    assert "150" in form.problem.text()
    assert form.accept.isEnabled()
