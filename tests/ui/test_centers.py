"""Centers and ways in the panel: set up, designed around, listed when too far, and fixed."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from territory_planner.core.jobs.count import BEST, FEWEST, GIVEN
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.settings.plan_settings import DesignSettings, load_settings
from territory_planner.layers.live.settings.rule_settings import LayerReference, RuleSettings
from territory_planner.ui.balance_dialog import DesignDialog
from territory_planner.ui.count_dialog import CountDialog
from territory_planner.ui.table.columns import column_of
from territory_planner.ui.tools.tip import move_text
from tests.layers.live.ruled_plan import centers, table
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import wait_for_preview

MIDDLES = {
    "A": (501500, 4999000),
    "B": (504500, 4999000),
    "C": (501500, 4997000),
    "D": (504500, 4997000),
}


@pytest.fixture
def opened(map_canvas, open_dock):
    """Return a function that opens the panel on a plan with centers."""

    def open_it(rules: RuleSettings = RuleSettings(), rows=None, **settings):  # noqa: B008
        layer = make_layer(rows) if rows else make_layer()
        QgsProject.instance().addMapLayer(set_up(layer, id_field="name", rules=rules, **settings))
        return open_dock()

    return open_it


def minutes() -> str:
    rows = [(f"r{n // 6}c{n % 6}", *("1234")) for n in range(24)]
    return table("minutes", ("unit", "A", "B", "C", "D"), *rows).id


def the_dialog(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind))


def test_centers_and_ways_are_folded_away_and_kept_with_the_layer(opened, qtbot):
    dock = opened()
    dock.open_set_up()
    ways, of_centers = dock.set_up.ways, ("center_name_field", "capacity_field", "site_field")
    assert ways.isCollapsed()
    assert not any(ways.fields[name].isEnabled() for name in of_centers)
    ways.setCollapsed(False)
    layer = QgsProject.instance().mapLayer(centers(**MIDDLES))
    dock.set_up.centers.setLayer(layer)
    assert all(ways.fields[name].isEnabled() for name in of_centers)
    ways.layers["costs"].setLayer(QgsProject.instance().mapLayer(minutes()))
    ways.numbers["max_distance"].setValue(12.5)
    ways.numbers["spacing"].setValue(3)
    ways.fields["site_field"].setField("name")
    assert ways.title() == "Centers and ways (4)"
    qtbot.mouseClick(dock.set_up.accept, Qt.MouseButton.LeftButton)
    kept = load_settings(dock.session.layer).rules
    assert (kept.max_distance, kept.spacing, kept.site_field) == (12.5, 3.0, "name")
    assert kept.costs.name == "minutes"
    dock.open_set_up()
    assert not dock.set_up.ways.isCollapsed()
    assert dock.set_up.ways.layers["costs"].currentText() == "minutes"


def test_a_table_of_costs_makes_other_ways_idle(opened):
    dock = opened(centers_layer=centers(**MIDDLES))
    dock.open_set_up()
    ways = dock.set_up.ways
    assert ways.choices["objective"].isEnabled()
    ways.layers["costs"].setLayer(QgsProject.instance().mapLayer(minutes()))
    assert not ways.choices["objective"].isEnabled()
    assert not ways.layers["roads"].isEnabled()


def test_boxes_without_a_choice_say_none(opened):
    dock = opened()
    dock.open_set_up()
    form = dock.set_up
    assert form.rules.layers["apart"].currentText() == "no layer"
    assert form.centers.currentText() == "no layer"
    box = form.rules.fields["group_field"]
    assert box.currentField() == ""
    option = box.shown()
    assert option.currentText == "no field"


def test_the_design_dialog_asks_only_for_what_the_number_needs(opened):
    dock = opened()
    dialog = DesignDialog(dock.session, dock)
    dialog.show()
    shown = {mode: _shown(dialog, mode) for mode in (GIVEN, FEWEST, BEST)}
    assert shown == {GIVEN: (True, False), FEWEST: (False, False), BEST: (False, True)}
    dialog.close()


def _shown(dialog, mode) -> tuple[bool, bool]:
    dialog._mode.setCurrentIndex(dialog._mode.findData(mode))
    return dialog._count.isVisible(), dialog._range.isVisible()


def test_numbers_that_were_tried_are_shown_and_one_is_made(opened, qtbot):
    dock = opened(rows=("......",) * 4, criteria=())
    dock.setStyleSheet("QHeaderView::section { padding: 40px; }")
    dock.commands.run_design(DesignSettings(mode=BEST, low=2, high=4, effort="fast"))
    wait_for_preview(dock, qtbot)
    dialog = the_dialog(CountDialog)
    assert [dialog.table.item(row, 0).text() for row in range(3)] == ["2", "3", "4"]
    header = dialog.table.horizontalHeader()
    assert header.sectionSizeHint(3) > 80
    assert all(header.sectionSize(each) >= header.sectionSizeHint(each) for each in range(5))
    assert not dialog.table.horizontalScrollBar().isVisible()
    dialog.table.selectRow(1)
    assert dialog.make.text() == "Make 3 territories"
    qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    assert len(dock.session.active) == 3
    assert "3 territories, largest deviation" in dock.messages[-1]
    assert load_settings(dock.session.layer).design.high == 4


def test_numbers_without_a_plan_can_be_read_about_but_not_made(opened, qtbot):
    dock = opened(RuleSettings(spacing=50.0), rows=("......",) * 4, criteria=())
    dock.commands.run_design(DesignSettings(mode=BEST, low=1, high=2, effort="fast"))
    wait_for_preview(dock, qtbot)
    dialog = the_dialog(CountDialog)
    assert dialog.make.isEnabled()
    dialog.table.selectRow(1)
    assert not dialog.make.isEnabled()
    assert dialog.table.item(1, 4).text() == "no plan"
    assert "km apart" in dialog.note.text()
    dialog.reject()


def test_units_too_far_from_their_center_are_fixed_after_a_preview(opened, qtbot):
    rows = ("AAAABB", "AAABBB", "CCCDDD", "CCCDDD")
    dock = opened(RuleSettings(max_distance=1.6), rows, centers_layer=centers(**MIDDLES))
    dock.page.tabs.setCurrentWidget(dock.page.tab["problems"])
    dock.page.tab["problems"].update_tab(0)
    tree = dock.page.tab["problems"].list
    title = "Too far from the center"
    tree.setCurrentItem(tree.findItems(title, Qt.MatchFlag.MatchExactly)[0])
    qtbot.mouseClick(dock.page.tab["problems"].fix, Qt.MouseButton.LeftButton)
    wait_for_preview(dock, qtbot)
    assert "broken constraints 1\u00a0→\u00a00" in dock.page.solve_bar.text.text()
    assert dock.session.layer.getFeature(4)["territory"] == "A"
    qtbot.mouseClick(dock.page.solve_bar.apply, Qt.MouseButton.LeftButton)
    assert dock.session.layer.getFeature(4)["territory"] == "B"


def test_fix_is_not_offered_where_no_center_reaches(opened):
    dock = opened(RuleSettings(max_distance=0.4), centers_layer=centers(**MIDDLES))
    dock.page.tabs.setCurrentWidget(dock.page.tab["problems"])
    dock.page.tab["problems"].update_tab(0)
    tree = dock.page.tab["problems"].list
    title = "Too far from the center"
    tree.setCurrentItem(tree.findItems(title, Qt.MatchFlag.MatchExactly)[0])
    assert not dock.page.tab["problems"].fix.isEnabled()


def test_table_and_tips_tell_ways_to_the_centers_by_the_table_of_costs(opened, qtbot):
    costs = LayerReference(minutes(), "minutes")
    dock = opened(RuleSettings(costs=costs), centers_layer=centers(**MIDDLES))
    qtbot.waitUntil(lambda: dock.session.ways is not None)
    dock.resize(900, 720)
    qtbot.waitUntil(lambda: not dock.page.territories.table.isColumnHidden(column_of("way")))
    model = dock.page.model
    ways = {
        model.index(row, column_of("name")).data(): model.index(row, column_of("way")).data()
        for row in range(4)
    }
    assert ways == {"A": "1.0", "B": "2.0", "C": "3.0", "D": "4.0"}
    text = move_text(dock.session, 2, 1, 0)
    assert "Way to the center" in text
    assert "1.0" in text
    assert "2.0" in text


def test_without_a_table_of_costs_ways_are_told_in_km(opened):
    dock = opened(centers_layer=centers(**MIDDLES))
    assert "1.1\u202fkm" in move_text(dock.session, 2, 1, 0)


def test_a_proposal_tells_what_it_costs_customers_and_ways(opened):
    dock = opened(centers_layer=centers(**MIDDLES), customers_field="work")
    session = dock.session
    plan = session.tally.assignment.copy()
    plan[[2, 3]] = [1, 0]
    work, place = session.tally.workload[:, 0], session.shapes.position
    home = np.array([session.center[each] for each in range(4)])

    def mean_way(owner):
        return (work * np.linalg.norm(place - home[owner], axis=1)).sum() / work.sum()

    before, after = mean_way(session.tally.assignment), mean_way(plan)
    session.propose(preview_of(session.tally, plan, "Balance"))
    said = unbroken_text(dock)
    assert f"Cost: moves {100 * (3 + 4) / work.sum():.2f} % of the workload; 7 customers;" in said
    assert f"mean way {before:.1f} km → {after:.1f} km" in said
    assert "least compactness" in said


def unbroken_text(dock) -> str:
    text = dock.page.solve_bar.text
    return f"{text.text()} {text.toolTip()}".replace("\u202f", " ").replace("\u00a0", " ")


def test_centers_that_lie_nowhere_are_told_of_above_the_tabs(opened):
    nowhere = centers(A=(5e9, 5e9))
    dock = opened(RuleSettings(max_distance=5.0), centers_layer=nowhere)
    assert "Centers: The coordinates do not fit" in dock.page.notice.text()
    assert dock.session.ready
