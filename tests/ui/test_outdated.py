"""What the panel holds (previews, dialogs, workloads on show) while the plan changes under it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QMenu

from territory_planner.core.model.problem import FROZEN
from territory_planner.layers.live.settings.plan_settings import Criterion
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.ui import commands
from territory_planner.ui.balance_dialog import BalanceDialog
from territory_planner.ui.table.columns import column_of
from tests.layers.grid_layer import grid_layer
from tests.layers.plan_layer import set_up
from tests.long import part
from tests.ui.panel import cells, propose, wait_for_preview

WORK, TERRITORY = 1, 2


def new_territory(session, layer):
    session.editor.new_territory()


def attribute_table(session, layer):
    layer.startEditing()
    layer.changeAttributeValue(5, TERRITORY, "Z")
    session.flush()


def paint(session, layer):
    session.editor.assign(np.array([3]), 0, "give")


def split(session, layer):
    session.editor.split(0, np.array([0, 0, 0, 1, 1, 1]))


def lock(session, layer):
    session.editor.set_lock([0], FROZEN)


def lock_units(session, layer):
    session.editor.lock_units(np.array([0]), True)


def target(session, layer):
    session.editor.set_target(0, 0, 99.0)


def workload(session, layer):
    layer.startEditing()
    layer.changeAttributeValue(1, WORK, 50.0)
    session.flush()


def shrink(session, layer):
    session.editor.merge([2, 3], 2)


def remove(session, layer):
    session.editor.remove(session.editor.new_territory())


def tolerance(session, layer):
    session.configure(replace(session.settings, criteria=(Criterion("work", tolerance=0.5),)))


CHANGES = [
    new_territory, attribute_table, paint, split, lock, lock_units, target, workload, shrink,
    remove, tolerance,
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_preview_that_was_made_for_another_plan_is_dropped_and_told_of(dock, layer, change):
    propose(dock)
    dock.messages.clear()
    change(dock.session, layer)
    assert dock.session.preview is None
    assert [text for text in dock.messages if "preview was dropped" in text]
    assert len(cells(dock, column_of("name"))) == len(dock.session.active)


def test_a_rename_keeps_the_preview(dock):
    propose(dock)
    dock.session.editor.rename(3, "South-East")
    assert dock.session.preview is not None
    dock.page.solve_bar.apply.click()
    assert dock.session.tally.units.tolist() == [5, 7, 6, 6]
    assert "South-East" in cells(dock, column_of("name"))


def test_a_solver_that_ends_on_another_list_of_territories_says_so(dock, layer, qtbot):
    """What it found goes by the numbers of a list that has become another."""
    session, taken = dock.session, []
    empty = session.editor.new_territory("Aa")
    dock.page.solve_bar.run("Balance", lambda progress: "a solution", taken.append)
    session.editor.remove(empty)
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)
    assert not taken
    assert dock.messages[-1] == "The plan changed meanwhile: start again."


def while_found(dock, qtbot, act) -> None:
    """Act once a balance has found moves that are not on show yet: that takes turns."""
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    bar, seen = dock.page.solve_bar, list[bool]()

    def found(_solution: object) -> None:
        seen.append(bar.busy and dock.session.preview is None)
        act()

    bar._job.done.connect(found)
    dock.messages.clear()
    wait_for_preview(dock, qtbot)
    assert seen == [True]


def test_what_was_found_is_dropped_where_the_plan_changes_before_it_is_on_show(dock, layer, qtbot):
    while_found(dock, qtbot, lambda: paint(dock.session, layer))
    assert dock.session.preview is None
    assert dock.messages == ["The plan changed meanwhile: start again."]


def test_what_was_found_can_be_cancelled_before_it_is_on_show(dock, qtbot):
    bar = dock.page.solve_bar
    while_found(dock, qtbot, bar.cancel.click)
    qtbot.wait(50)
    assert dock.session.preview is None
    assert not bar.isVisible()


def test_nothing_else_starts_before_what_was_found_is_on_show(dock, qtbot):
    while_found(dock, qtbot, lambda: dock.commands.run_balance(BalanceAsked(effort="fast")))
    assert any("still at work" in text for text in dock.messages)
    assert len(dock.session.preview.units)


def test_a_layer_that_goes_takes_along_what_is_not_on_show_yet(dock, layer, qtbot):
    while_found(dock, qtbot, lambda: QgsProject.instance().removeMapLayer(layer))
    assert dock.session.preview is None
    assert not dock.messages


@pytest.mark.parametrize(
    ("left", "shown"),
    part(product([(), ("b",), ("c",), ("a", "c"), ("c", "a", "b")], [0, 1, 2]), 2),
)
def test_workloads_may_be_removed_while_any_is_shown(open_dock, map_canvas, shown, left):
    values = [[1.0, 2.0, 3.0, "AB"[number % 2]] for number in range(24)]
    fields = "a:double b:double c:double territory:string"
    layer = set_up(
        grid_layer(fields=fields, values=values), criteria=tuple(Criterion(name) for name in "abc")
    )
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setLayers([layer])
    dock = open_dock()
    for tab in range(dock.page.tabs.count()):
        dock.page.tabs.setCurrentIndex(tab)
    dock.criterion_box.setCurrentIndex(shown)
    dock.actions_by_name["map_labels"].setChecked(True)
    dock.session.configure(
        replace(dock.session.settings, criteria=tuple(Criterion(name) for name in left))
    )
    before = "abc"[shown]
    expected = before if before in left else [*left, "number of units"][0]
    assert dock.criterion_box.currentText() == expected
    assert dock.page.criterion == dock.criterion_box.currentIndex() == dock.page.model.criterion
    assert dock.page.model.rowCount() == 2


def test_a_dialog_goes_when_the_plan_is_read_anew(dock, layer):
    """What it was opened for may be gone, or have another number."""
    dock.commands.balance([0, 1])
    (dialog,) = dock.findChildren(BalanceDialog)
    assert dialog.isVisible()
    dock.session.refresh()
    assert not dialog.isVisible()
    assert not dock.page.solve_bar.busy


def test_a_menu_goes_when_the_plan_is_read_anew(dock, layer, qtbot):
    dock.page.territories.select([2])
    dock._on_menu(dock.mapToGlobal(dock.rect().center()))
    menus = [menu for menu in dock.findChildren(QMenu) if menu.isVisible()]
    assert menus
    layer.startEditing()
    layer.commitChanges()
    assert not any(menu.isVisible() for menu in menus if not sip.isdeleted(menu))


@pytest.mark.parametrize("asks_target", [False, True])
def test_an_answer_about_a_territory_of_another_list_is_not_taken(
    dock, layer, monkeypatch, asks_target
):
    def answer(*_given, **_range):
        dock.session.refresh()
        return 2, True

    monkeypatch.setattr(commands, "ask_number", answer)
    (dock.commands.set_target if asks_target else dock.commands.split)(0)
    assert dock.messages[-1] == "The plan was read anew meanwhile: choose again."
    assert not dock.session.settings.targets
    assert not dock.page.solve_bar.busy


def test_a_layer_may_go_while_a_preview_is_offered(dock, layer):
    propose(dock)
    QgsProject.instance().removeMapLayer(layer.id())
    assert dock.session.layer is None
    assert dock.session.preview is None


def test_a_workload_may_go_while_a_preview_is_offered(dock, layer):
    dock.session.configure(
        replace(dock.session.settings, criteria=(Criterion("work"), Criterion("work2")))
    )
    dock.session.configure(replace(dock.session.settings, criteria=(Criterion("work"),)))
    propose(dock)
    dock.session.configure(replace(dock.session.settings, criteria=()))
    assert dock.session.preview is None
    assert dock.criterion_box.currentText() == "number of units"
