"""Constraints in the panel: seen in table, gaps, tips and previews, and repaired."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.ui.table.columns import column_of
from territory_planner.ui.tools.tip import move_text, selection_text
from tests.layers.live.ruled_plan import table
from tests.layers.plan_layer import make_layer, set_up


@pytest.fixture
def opened(map_canvas, open_dock):
    """Return a function that opens the panel on a plan with constraints."""

    def open_it(rules: RuleSettings):
        QgsProject.instance().addMapLayer(set_up(make_layer(), id_field="name", rules=rules))
        return open_dock()

    return open_it


def listed(dock) -> dict[str, list[str]]:
    """Return what the Gaps tab lists, by title."""
    dock.page.tabs.setCurrentWidget(dock.page.tab["problems"])
    dock.page.tab["problems"].update_tab(0)
    tree = dock.page.tab["problems"].list
    groups = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return {
        group.text(0): [group.child(row).text(0) for row in range(group.childCount())]
        for group in groups
    }


def fix(dock, qtbot, title: str) -> str:
    """Ask for what would repair a kind of gaps; return what the preview says."""
    listed(dock)
    tree = dock.page.tab["problems"].list
    tree.setCurrentItem(tree.findItems(title, Qt.MatchFlag.MatchExactly)[0])
    qtbot.mouseClick(dock.page.tab["problems"].fix, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)
    return dock.page.solve_bar.text.text().replace("\u00a0", " ")


def test_the_table_marks_territories_beyond_their_limits_and_says_by_how_much(opened, qtbot):
    dock = opened(RuleSettings(minimum={"work": 40.0}, maximum={"work": 110.0}))
    model, table_view = dock.page.model, dock.page.territories.table
    qtbot.waitUntil(lambda: not table_view.isColumnHidden(column_of("beyond_limit")))
    marks = [model.index(row, column_of("beyond_limit")).data() for row in range(4)]
    assert marks == ["▲ max", "", "", "▼ min"]
    assert "10 above its maximum" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    dock.session.editor.set_target(0, 0, 30.0)
    dock.page.territories.only_wrong.click()
    assert "A" in [model.index(row, column_of("name")).data() for row in range(model.rowCount())]


def test_broken_limits_are_listed_and_fixed_by_balancing(opened, qtbot):
    dock = opened(RuleSettings(maximum={"work": 110.0}))
    assert listed(dock)["Above the maximum"] == ["D is 10 work above its maximum"]
    tree = dock.page.tab["problems"].list
    row = tree.topLevelItem(tree.topLevelItemCount() - 1).child(0)
    assert row.toolTip(0) == "D is 10 work above its maximum"
    assert row.text(1) == "+10"
    said = fix(dock, qtbot, "Above the maximum")
    assert "broken constraints 1 → 0.\nCost: moves " in said
    told = f"{said}\n{dock.page.solve_bar.text.toolTip()}"
    assert ("all others stay as they are" in told) == ("Proven" in told)
    qtbot.mouseClick(dock.page.solve_bar.apply, Qt.MouseButton.LeftButton)
    assert "Above the maximum" not in listed(dock)


def test_an_exception_out_of_place_is_fixed_as_one_undo_step(opened, qtbot):
    accounts = table("accounts", ("unit_id", "territory"), ("r0c0", "D"))
    dock = opened(RuleSettings(exceptions=accounts))
    assert "broken constraints 1 → 0" in fix(dock, qtbot, "Exceptions out of place")
    qtbot.mouseClick(dock.page.solve_bar.apply, Qt.MouseButton.LeftButton)
    assert dock.session.layer.getFeature(1)["territory"] == "D"
    assert dock.session.layer.undoStack().count() == 1
    assert "Exceptions out of place" not in listed(dock)


def test_a_pair_in_one_territory_is_parted_by_its_fix(opened, qtbot):
    pairs = table("pairs", ("unit_id", "other_id"), ("r0c0", "r0c1"))
    dock = opened(RuleSettings(apart=pairs))
    assert "broken constraints 1 → 0" in fix(dock, qtbot, "Together though to keep apart")
    qtbot.mouseClick(dock.page.solve_bar.apply, Qt.MouseButton.LeftButton)
    plan = dock.session.tally.assignment
    assert plan[0] != plan[1]
    assert dock.session.tally.parts.max() == 1


def test_tips_warn_before_a_move_breaks_a_constraint(opened):
    pairs = table("pairs", ("unit_id", "other_id"), ("r0c2", "r0c3"))
    dock = opened(RuleSettings(apart=pairs, maximum={"work": 55.0}))
    text = move_text(dock.session, 3, 0, 0)
    assert "puts r0c2 and r0c3 together, which must stay apart" in text
    text = selection_text(dock.session, np.array([3, 4, 9, 10]), 0, 0, "")
    assert "puts A over its maximum" in text


def test_a_table_that_is_removed_from_the_project_is_told_above_the_tabs(opened):
    pairs = table("pairs", ("unit_id", "other_id"), ("r0c0", "r0c1"))
    dock = opened(RuleSettings(apart=pairs))
    assert "Together though to keep apart" in listed(dock)
    QgsProject.instance().removeMapLayer(pairs.id)
    assert "“pairs” is not in the project" in dock.page.notice.text()
    assert "Together though to keep apart" not in listed(dock)
