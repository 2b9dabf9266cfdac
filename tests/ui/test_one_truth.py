"""The figures on top, the badge and the list of problems count the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMessageBox

from territory_planner.layers.live.session import plan_checks
from territory_planner.layers.live.session.headline import DETACHED, GAPS, OTHERS, OUTSIDE, count_of
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from tests.ui.counted_anew import TARGET, Anew, become, drawn, ruled_layer


@pytest.fixture
def dock(map_canvas, open_dock):
    ruled_layer()
    return open_dock()


def shown(dock, which: str) -> int:
    figure = dock.page.summary.figures[which]
    return 0 if figure.isHidden() else int(figure.figure)


def test_the_badge_is_the_sum_of_the_figures_and_of_the_list(dock):
    rng, page = np.random.default_rng(8), dock.page
    tab = page.tab["problems"]
    for _ in range(12):
        anew = Anew(drawn(rng, hole=0.1))
        become(dock, anew.plan)
        page._update_lists()
        tab.update_tab(0)
        assert shown(dock, OUTSIDE) == sum(
            bool(own) and abs(load / TARGET - 1) > dock.session.tolerance[0] + 1e-9
            for own, load in anew.held
        )
        assert shown(dock, GAPS) == int((anew.plan < 0).sum())
        assert shown(dock, DETACHED) == anew.detached
        empty = sum(not own for own in anew.own)
        assert shown(dock, OTHERS) == anew.broken + empty
        badge = sum(shown(dock, each) for each in (OUTSIDE, GAPS, DETACHED, OTHERS))
        assert page.tabs.badges["problems"].text() == (str(badge) if badge else "")
        groups = [tab.list.topLevelItem(row) for row in range(tab.list.topLevelItemCount())]
        assert sum(int(each.text(1)) for each in groups) == badge


def test_a_badge_takes_no_room_where_there_is_nothing_to_count(dock, qtbot):
    page = dock.page
    bar, at = page.tabs.tabBar(), page.tabs.indexOf(page.tab["problems"])

    def width() -> int:
        page._update_lists()
        qtbot.wait(20)
        return bar.tabRect(at).width()

    session = dock.session
    session.configure(replace(session.settings, rules=RuleSettings()))
    for territory in session.active.tolist():
        session.editor.set_target(territory, 0, float(session.tally.loads[territory, 0]))
    without = width()
    assert page.tabs.badges["problems"].isHidden()
    session.editor.set_target(0, 0, 1.0)
    beside = width()
    assert page.tabs.badges["problems"].isVisible()
    assert beside > without
    session.editor.set_target(0, 0, float(session.tally.loads[0, 0]))
    assert width() == without


@pytest.mark.parametrize("which", [OUTSIDE, GAPS, DETACHED, OTHERS])
def test_each_figure_leads_to_its_problems(dock, which):
    anew = Anew(drawn(np.random.default_rng(8), hole=0.2))
    become(dock, anew.plan)
    dock.page._update_lists()
    assert shown(dock, which)
    dock.page.summary.figures[which].click()
    assert dock.page.tabs.currentWidget() is dock.page.tab["problems"]
    assert dock.page.tab["problems"].chosen()


def test_whatever_layer_is_active_what_changed_is_saved_and_help_is_beside_it(
    dock, map_canvas, monkeypatch
):
    other = QgsVectorLayer("Polygon?field=a:string", "other", "memory")
    QgsProject.instance().addMapLayer(other)
    row, session, opened = dock.page.unsaved, dock.session, []
    session.editor.assign(np.array([2]), 1, "one")
    map_canvas.setCurrentLayer(other)
    dock.page._update_lists()
    assert all(each.isVisible() for each in (row.save, row.discard, row.help))
    monkeypatch.setattr("territory_planner.ui.help.open_help", lambda *_: opened.append(1))
    row.help.click()
    assert opened == [1]
    row.save.click()
    assert not session.layer.isModified()
    feature = session.layer.getFeature(int(session.table.feature_id[2]))
    assert feature["territory"] == session.key(1)
    assert not other.isEditable()


def test_edits_are_saved_and_discarded_beside_what_changed(dock, monkeypatch):
    row, session = dock.page.unsaved, dock.session
    assert row.isHidden()
    session.editor.assign(np.array([2]), 1, "one")
    dock.page._update_lists()
    assert row.isVisible()
    assert row.text.text() == "1 unit not saved"
    row.save.click()
    assert row.isHidden()
    assert session.layer.isEditable()
    assert session.tally.assignment[2] == 1
    session.editor.assign(np.array([1]), 1, "two")
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    row.discard.click()
    assert session.tally.assignment[1] == 1
    row.discard.click()
    assert session.tally.assignment[1] == 0
    assert session.tally.assignment[2] == 1
    assert row.isHidden()


def test_problems_are_listed_a_moment_after_a_unit_is_deleted(dock, monkeypatch, qtbot):
    """As after any edit: whoever deletes a unit doesn't wait for it."""
    page, session, found = dock.page, dock.session, []
    find = plan_checks.find_issues
    monkeypatch.setattr(
        plan_checks, "find_issues", lambda *asked: (found.append(1), find(*asked))[1]
    )
    session.bound_layer.startEditing()
    session.bound_layer.deleteFeature(session.feature_ids([7])[0])
    session.flush()
    assert found == []
    qtbot.waitUntil(lambda: bool(found))
    count = count_of(session.issues)
    qtbot.waitUntil(lambda: page.tabs.badges["problems"].text() == (str(count) if count else ""))
