"""Gaps, changes and chart: what they list, and what a click in them does."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QApplication, QStyleOptionViewItem, QToolButton
from shapely.geometry import box

from territory_planner.core.checks.issue import DETACHED, ENCLAVE, TOLERANCE
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.layers.live.reading.tiling import Tiling
from territory_planner.layers.live.work.fixing import fix_of
from territory_planner.ui.plan_page import PlanPage
from territory_planner.ui.table.delegates import shortened
from territory_planner.ui.tabs import plan_tabs
from territory_planner.ui.tabs.plan_tabs import MOST_TABS, TABS
from territory_planner.ui.tabs.tab import SELECT_TERRITORIES, Tab
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import propose, wait_for_preview

TERRITORY = 2


def test_a_figure_leads_to_what_causes_it(dock, layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "D", "A")
    layer.changeAttributeValue(2, TERRITORY, None, "A")
    dock.session.flush()
    page = dock.page
    qtbot.mouseClick(page.summary.figures["detached"], Qt.MouseButton.LeftButton)
    assert page.tabs.currentWidget() is page.tab["problems"]
    assert [gap.kind for gap in page.tab["problems"].chosen()] == [DETACHED]
    qtbot.mouseClick(page.summary.figures["changes"], Qt.MouseButton.LeftButton)
    assert page.tabs.currentWidget() is page.tab["changes"]
    qtbot.mouseClick(page.summary.figures["deviation"], Qt.MouseButton.LeftButton)
    assert page.tabs.currentWidget() is page.territories
    assert len(page.territories.selection()) == 1


def test_a_gap_is_fixed_after_showing_how_as_one_undo_step(dock, layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "D", "A")
    dock.session.flush()
    page = dock.page
    page.tabs.setCurrentWidget(page.tab["problems"])
    page.tab["problems"].update_tab(0)
    first = page.tab["problems"].list.topLevelItem(0).child(0)
    page.tab["problems"].choose(first.data(0, Qt.ItemDataRole.UserRole).kind)
    steps = layer.undoStack().count()
    assert page.tab["problems"].fix.text() == "Fix: Repair"
    assert "1 problem" not in page.tab["problems"].fix.toolTip()
    qtbot.mouseClick(page.tab["problems"].fix, Qt.MouseButton.LeftButton)
    wait_for_preview(dock, qtbot)
    assert dock.session.preview.units.tolist() == [0]
    assert layer.getFeature(1)["territory"] == "D"
    assert "1 unit" in page.solve_bar.text.text()
    assert "detached parts 1\u00a0→\u00a00" in page.solve_bar.text.text()
    qtbot.mouseClick(page.solve_bar.apply, Qt.MouseButton.LeftButton)
    assert layer.getFeature(1)["territory"] == "A"
    assert layer.undoStack().count() == steps + 1
    assert dock.session.preview is None
    dock.actions_by_name["undo"].trigger()
    assert layer.getFeature(1)["territory"] == "D"


def test_no_tab_speaks_of_units_that_are_gone(dock, layer):
    """Not even before the lists are filled anew, which waits for a pause."""
    last = max(each.id() for each in layer.getFeatures())
    page, changes = dock.page, dock.page.tab["changes"]
    layer.startEditing()
    layer.changeAttributeValue(last, TERRITORY, "A")
    dock.session.flush()
    for shown in ("changes", "territories"):
        page.tabs.setCurrentWidget(changes)
        changes.update_tab(0)
        changes.list.selectAll()
        assert changes.chosen().tolist() == [dock.session.unit(last)]
        page.tabs.setCurrentWidget(page.tab[shown])
        layer.deleteFeature(last)
        dock.session.flush()
        assert not changes.chosen().size
        changes.buttons["select"].click()
        assert layer.selectedFeatureIds() == []
        layer.undoStack().undo()
        dock.session.flush()


def test_missed_targets_are_fixed_with_the_loose_units_that_count_in_them(
    map_canvas, open_dock, qtbot
):
    layer = set_up(make_layer(("AAAABB", "AAA.BB", "CCCDDD", "CC.DDD")), criteria=())
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    page = dock.page
    page.tabs.setCurrentWidget(page.tab["problems"])
    page.tab["problems"].update_tab(0)
    page.tab["problems"].choose(TOLERANCE)
    assert page.tab["problems"].fix.text() == "Fix: Repair and balance"
    qtbot.mouseClick(page.tab["problems"].fix, Qt.MouseButton.LeftButton)
    wait_for_preview(dock, qtbot)
    assert "Repair and balance" in page.solve_bar.text.text()
    assert layer.undoStack().count() == 0
    qtbot.mouseClick(page.solve_bar.apply, Qt.MouseButton.LeftButton)
    assert dock.session.tally.units.tolist() == [6, 6, 6, 6]
    assert dock.session.issues == []
    assert layer.undoStack().count() == 1


def test_fix_says_before_that_it_balances_and_how_many_territories(map_canvas, open_dock):
    layer = set_up(make_layer(("AAAAAB", "AAAAAB", "CCCDDD", "CCCDDD")), criteria=())
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    tab = dock.page.tab["problems"]
    tab.update_tab(0)
    assert "Choose" in tab.fix.toolTip()
    tab.choose(TOLERANCE)
    assert tab.fix.text() == "Fix: Balance"
    assert "4 territories" in tab.fix.toolTip()
    tab.list.clearSelection()
    assert tab.fix.text() == "Fix"


def test_what_is_out_of_tolerance_beside_what_is_balanced_is_balanced_along(open_dock):
    """A and its neighbour B could never be brought within their targets without C."""
    layer = set_up(make_layer(("AAAABBBCC", "AAAABBBCC")), criteria=())
    QgsProject.instance().addMapLayer(layer)
    session = open_dock().session
    (of_a,) = [each for each in session.issues if each.kind == TOLERANCE and each.territory == 0]
    assert fix_of(session, [of_a]).around == (0, 1, 2)


def test_loose_units_and_missed_targets_chosen_together_are_fixed_in_one_step(
    map_canvas, open_dock, qtbot
):
    # One unit of A lies beyond B, which is too heavy already.
    layer = set_up(make_layer(("AABBBA", "AABBBB", "CCCDDD", "CCCDDD")), criteria=())
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    dock.commands.fix(dock.session.issues)
    wait_for_preview(dock, qtbot)
    qtbot.mouseClick(dock.page.solve_bar.apply, Qt.MouseButton.LeftButton)
    assert dock.session.tally.parts.tolist() == [1, 1, 1, 1]
    assert dock.session.issues == []
    assert [layer.undoStack().text(at) for at in range(layer.undoStack().count())] == [
        "Repair and balance"
    ]


def test_changes_are_listed_by_source_and_target_and_reverted(dock, layer, qtbot):
    layer.startEditing()
    for feature_id in (1, 2):
        layer.changeAttributeValue(feature_id, TERRITORY, "B", "A")
    dock.session.flush()
    page = dock.page
    page.tabs.setCurrentWidget(page.tab["changes"])
    page.tab["changes"].update_tab(0)
    group = page.tab["changes"].list.topLevelItem(0)
    assert [group.text(column) for column in range(3)] == ["A → B", "2", "3"]
    page.tab["changes"].list.setCurrentItem(group)
    steps = layer.undoStack().count()
    qtbot.mouseClick(page.tab["changes"].buttons["revert"], Qt.MouseButton.LeftButton)
    assert not len(dock.session.tally.moved)
    assert layer.undoStack().count() == steps + 1


def test_what_is_chosen_in_a_list_stays_chosen_while_the_plan_changes_elsewhere(dock, layer, qtbot):
    page, session = dock.page, dock.session
    session.editor.assign(np.array([0]), 3, "Break")
    page.tabs.setCurrentWidget(page.tab["problems"])
    page.tab["problems"].update_tab(0)
    page.tab["problems"].choose(ENCLAVE)
    session.editor.assign(np.array([14]), 3, "Elsewhere")
    page.tab["problems"].update_tab(0)
    assert [gap.kind for gap in page.tab["problems"].chosen()] == [ENCLAVE]
    assert page.tab["problems"].fix.isEnabled()
    page.tabs.setCurrentWidget(page.tab["changes"])
    page.tab["changes"].update_tab(0)
    page.tab["changes"].list.setCurrentItem(page.tab["changes"].list.topLevelItem(0))
    session.editor.assign(np.array([5]), 3, "Elsewhere")
    page.tab["changes"].update_tab(0)
    assert page.tab["changes"].chosen().tolist() == [0]
    session.editor.revert(np.array([0]))
    page.tab["changes"].update_tab(0)
    assert page.tab["changes"].chosen().tolist() == []


def test_the_chart_picks_the_territory_whose_bar_is_clicked(dock, qtbot):
    page = dock.page
    page.tabs.setCurrentWidget(page.tab["chart"])
    qtbot.wait(50)
    plot = page.tab["chart"]._plot()
    place = plot.center().toPoint()
    place.setX(int(plot.left() + plot.width() * 0.9))
    qtbot.mouseClick(page.tab["chart"], Qt.MouseButton.LeftButton, pos=place)
    assert page.territories.selection() == [0]
    qtbot.keyClick(page.tab["chart"], Qt.Key.Key_Left)
    assert page.territories.selection() == [1]


def test_a_perfect_plan_says_so(map_canvas, open_dock, qtbot):
    layer = set_up(make_layer(("AB", "AB")), criteria=())
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    dock.page.tabs.setCurrentWidget(dock.page.tab["problems"])
    assert "No problems. All 2 territories" in dock.page.tab["problems"].nothing.text()
    assert not dock.page.tabs.badges["problems"].isVisibleTo(dock.page.tabs)


def test_every_tab_answers_the_page_and_every_figure_leads_to_a_tab(dock):
    page = dock.page
    names = [tab.NAME for tab in TABS]
    assert len(set(names)) == len(names) == page.tabs.count()
    led = [figure for tab in TABS for figure in tab.LEADS]
    assert sorted(led) == sorted(page.summary.WHICH)
    for at, tab in enumerate(page.tab.values()):
        page.tabs.setCurrentIndex(at)
        assert page.tabs.tabText(at) == tab.title()
        tab.update_tab(0)
        tab.follow([0])
    for figure in page.summary.WHICH:
        page.summary.clicked.emit(figure)
        assert figure in page.tabs.currentWidget().LEADS


def test_a_tab_that_is_added_to_the_list_is_shown_and_heard(dock, monkeypatch, qtbot):
    class Lone(Tab):
        NAME, COUNTS = "lone", True

        def title(self):
            return "Lone"

        def update_tab(self, criterion):
            self.asked.emit(SELECT_TERRITORIES, [2])

        def count(self):
            return 7

    monkeypatch.setattr(plan_tabs, "TABS", (*TABS, Lone))
    page = PlanPage(dock.session, dock.actions_by_name, dock)
    qtbot.addWidget(page)
    page.tabs.setCurrentWidget(page.tab["lone"])
    qtbot.waitUntil(lambda: page.tabs.badges["lone"].text() == "7")
    assert page.territories.selection() == [2]


def shown_tabs(page) -> list[str]:
    return [
        name for name, tab in page.tab.items() if page.tabs.isTabVisible(page.tabs.indexOf(tab))
    ]


def test_no_more_tabs_than_fit_are_shown_and_each_can_be_reached(dock, qtbot):
    """Whatever is asked, proposed and read at once."""
    page = dock.page
    page.show_why(0)
    assert shown_tabs(page) == ["territories", "problems", "chart", "why"]
    propose(dock)
    assert shown_tabs(page) == ["territories", "moves", "problems", "why"]
    dock.session.propose(None)
    qtbot.mouseClick(page.summary.figures["changes"], Qt.MouseButton.LeftButton)
    assert page.tabs.currentWidget() is page.tab["changes"]
    assert len(shown_tabs(page)) == 4
    page.show_why(0)
    assert page.tabs.currentWidget() is page.why
    page.why.done.click()
    assert shown_tabs(page) == ["territories", "problems", "changes", "chart"]
    assert page.tabs.currentWidget() is page.territories


def test_a_proposal_leads_from_changes_to_its_moves_and_then_to_the_table(dock):
    page = dock.page
    page.tabs.setCurrentWidget(page.tab["changes"])
    propose(dock)
    assert page.tabs.currentWidget() is page.tab["moves"]
    page.solve_bar.apply.click()
    assert page.tabs.currentWidget() is page.territories


def test_where_units_went_can_be_read_beside_long_names(dock, layer, qtbot):
    dock.session.editor.rename(0, "NHS Bath and North East Somerset, Swindon and Wiltshire")
    dock.session.editor.rename(1, "NHS Bristol, North Somerset and South Gloucestershire")
    dock.session.editor.assign(np.array([0]), 1, "one")
    dock.resize(460, 720)
    page = dock.page
    page.tabs.setCurrentWidget(page.tab["changes"])
    page._update_lists()
    tree = page.tab["changes"].list
    index = tree.indexFromItem(tree.topLevelItem(0))
    option = QStyleOptionViewItem()
    option.initFrom(tree)
    option.rect = tree.visualRect(index)
    tree.itemDelegate().initStyleOption(option, index)
    source, target = option.text.split(" → ")
    assert source.startswith("NHS B")
    assert target.startswith("NHS B")
    assert source.endswith("re")
    assert target.endswith("re")
    assert option.fontMetrics.horizontalAdvance(option.text) <= option.rect.width()


def test_of_two_names_the_shorter_stays_whole():
    metrics = QFontMetrics(QApplication.font())
    room = metrics.horizontalAdvance("North → a name of many letters")
    assert shortened("North → a name of many letters", room, metrics) == (
        "North → a name of many letters"
    )
    cut = shortened("North → a name of so many more letters than there is room for", room, metrics)
    assert cut.startswith("North → a ")
    assert metrics.horizontalAdvance(cut) <= room


def test_the_size_of_an_area_that_no_unit_covers_is_told_once(dock, qtbot):
    problems = dock.page.tab["problems"]
    dock.page.tabs.setCurrentWidget(problems)
    gaps = np.array([521.3, 223.0, 14040.6, 2.5e6])
    squares = [box(at, 0, at + 1, 1).wkb for at in range(len(gaps))]
    none = np.zeros((0, 2), dtype=np.int64)
    areas = polygons_from_wkb(squares)
    dock.session.plan.take_tiling(Tiling(areas, gaps, none, np.zeros(0)))
    problems.update_tab(0)
    groups = map(problems.list.topLevelItem, range(problems.list.topLevelItemCount()))
    lines = [group.child(row) for group in groups for row in range(group.childCount())]
    told = [each for each in lines if "m²" in each.text(0)]
    assert len(told) == len(gaps)
    once = {each.text(0): each.isFirstColumnSpanned() for each in told}
    assert all(once.values()), once


@pytest.mark.parametrize("width", [355, 700])
def test_a_sentence_that_tells_the_amount_has_the_line_for_itself(dock, qtbot, width):
    dock.resize(width, 720)
    dock.session.editor.assign(np.array([2]), 1, "one")
    problems = dock.page.tab["problems"]
    dock.page.tabs.setCurrentWidget(problems)
    problems.update_tab(0)
    groups = map(problems.list.topLevelItem, range(problems.list.topLevelItemCount()))
    lines = [group.child(row) for group in groups for row in range(group.childCount())]
    spanned = [each for each in lines if each.isFirstColumnSpanned()]
    assert spanned
    for each in lines:
        amount = each.text(1).lstrip("+\u2212")
        assert each.isFirstColumnSpanned() == (amount in each.text(0)), each.text(0)


def test_a_problem_is_read_in_full_in_a_narrow_panel(layer, open_dock, qtbot):
    field = layer.fields().lookupField("name")
    long = "The territory of the parish councils along the northern bank"
    layer.dataProvider().changeAttributeValues({1: {TERRITORY: long}, 2: {field: long}})
    dock = open_dock(355)
    problems = dock.page.tab["problems"]
    dock.page.tabs.setCurrentWidget(problems)
    dock.page.update_page()
    qtbot.waitUntil(lambda: problems.list.topLevelItemCount() > 0)

    def lines() -> list[tuple[str, int, int]]:
        """Return what stands there, with its height and the one that it needs."""
        tree, told = problems.list, []
        for at in range(tree.topLevelItemCount()):
            group = tree.topLevelItem(at)
            for item in map(group.child, range(group.childCount())):
                place = tree.visualItemRect(item)
                room = QRect(0, 0, place.width() - 6, 1 << 12)
                flags = int(Qt.TextFlag.TextWordWrap)
                needed = tree.fontMetrics().boundingRect(room, flags, item.text(0)).height()
                told.append((item.text(0), place.height(), needed))
        return told

    def is_read() -> bool:
        return all(height >= needed for _text, height, needed in lines())

    qtbot.waitUntil(is_read)
    assert max(needed for *_, needed in lines()) >= 2 * problems.list.fontMetrics().lineSpacing()
    high = max(height for _text, height, _needed in lines())
    dock.resize(900, 720)
    qtbot.waitUntil(lambda: max(height for _text, height, _needed in lines()) < high)
    assert is_read()


@pytest.mark.parametrize("count", [7, 28, 184])
def test_no_tab_is_behind_arrows_in_the_narrowest_panel(layer, open_dock, qtbot, count):
    dock = open_dock(350)
    page = dock.page
    page.tab["problems"].count = lambda: count
    page.update_page()
    bar = page.tabs.tabBar()
    qtbot.waitUntil(lambda: page.tabs.badges["problems"].text() == str(count))
    assert dock.width() <= 360
    assert not [each for each in bar.findChildren(QToolButton) if each.isVisible()]
    shown = [bar.tabRect(at) for at in range(bar.count()) if bar.isTabVisible(at)]
    assert len(shown) == MOST_TABS
    assert max(each.right() for each in shown) <= page.tabs.width()
    # Of a number nothing is cut off.
    badge = page.tabs.badges["problems"]
    assert badge.width() >= badge.fontMetrics().horizontalAdvance(str(count))
    assert [bar.tabToolTip(at) for at in range(bar.count())] == [
        tab.title() for tab in page.tab.values()
    ]
    assert bar.font().pointSizeF() < page.font().pointSizeF() or count < 10
    high = bar.sizeHint().height()
    page.tab["problems"].count = lambda: 0
    page.update_page()
    qtbot.waitUntil(lambda: not badge.text())
    assert bar.sizeHint().height() == high  # what stands below doesn't move
    dock.resize(600, 720)
    qtbot.waitUntil(lambda: bar.font().pointSizeF() == page.font().pointSizeF())


def test_what_is_told_of_the_plan_moves_no_tab(dock, layer, qtbot):
    page = dock.page
    assert "coloured" in page.notice.text()
    before = page.tabs.tabBar().mapTo(dock, QPoint())
    assert page.notice.isVisible()
    page.notice.linkActivated.emit("later")
    qtbot.wait(50)
    assert not page.notice.isVisible()
    assert page.tabs.tabBar().mapTo(dock, QPoint()) == before


def test_titles_are_whole_again_once_there_is_room(letters_of_qgis, dock, qtbot, monkeypatch):
    """Badges are of the titles' size: tabs were laid out for those of the size before."""
    # As in QGIS's Night Mapping.
    dock.setStyleSheet("QTabBar::tab { padding: 0.1em 0.8em; } QLabel { color: grey; }")
    monkeypatch.setattr(dock.page.tab["moves"], "count", lambda: 1130)
    propose(dock)
    bar = dock.page.tabs.tabBar()
    for width in (440, 330, 360, 500, 350, 300, 440):
        dock.resize(width, 720)
        qtbot.wait(150)
        shown = [at for at in range(bar.count()) if bar.isTabVisible(at)]
        room = [bar.tabRect(at).width() for at in shown]
        assert room == [bar.tabSizeHint(at).width() for at in shown], width
