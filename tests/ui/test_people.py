"""Leave, join and capacity from the panel: proposed with what they cost, applied as one step."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt

from territory_planner.core.model.problem import FROZEN
from territory_planner.core.model.progress import SILENT
from territory_planner.core.people.changes import CAPACITY, JOIN, LEAVE, PersonChange
from territory_planner.layers.compat import real_field
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.settings.plan_settings import Criterion, DesignSettings
from territory_planner.layers.live.work.people import following
from territory_planner.layers.live.work.solve import proposal
from territory_planner.ui import people
from territory_planner.ui.balance_dialog import DesignDialog
from territory_planner.ui.table.columns import column_of
from territory_planner.ui.table.territory_menu import territory_menu
from tests.layers.plan_layer import make_layer, set_up
from tests.long import part
from tests.ui.panel import cells, wait_for_preview


def names(dock) -> list[str]:
    return sorted(cells(dock, column_of("name")))


def test_a_territory_is_shared_out_when_somebody_leaves_and_undo_brings_it_back(dock, layer, qtbot):
    start = dock.session.tally.assignment.copy()
    dock.page.territories.select([3])
    dock.actions_by_name["leave"].trigger()
    wait_for_preview(dock, qtbot)
    preview = dock.session.preview
    assert preview.title == "D leaves"
    assert set(np.flatnonzero(start == 3)) <= set(preview.units.tolist())
    assert dock.page.tab["moves"].is_offered()
    after = dict(zip(cells(dock, column_of("name")), cells(dock, column_of("deviation_after"))))
    assert after.pop("D") == "gone"
    assert "gone" not in after.values()
    # It is read in full, whatever it is called in another language.
    assert "gone" in dock.page.model.longest_texts(column_of("deviation_after"))
    said = dock.page.solve_bar.text.text()
    assert "broken constraints" not in said
    largest = np.abs(preview.tally.deviation[:3, 0]).max()
    assert f"{100 * largest:.1f}" in said
    expected = preview.tally.loads[:3, 0].tolist()
    assert dock.session.picked == 3
    dock.page.solve_bar.apply.click()
    # Nobody paints with a territory that is gone.
    assert dock.session.picked is None
    assert not dock.page.totals.picked.isVisible()
    assert names(dock) == ["A", "B", "C"]
    assert dock.session.tally.loads[:3, 0].tolist() == expected
    np.testing.assert_allclose(dock.session.tally.deviation[:3], preview.tally.deviation[:3])
    assert layer.undoStack().count() == 1
    dock.actions_by_name["undo"].trigger()
    assert names(dock) == ["A", "B", "C", "D"]
    np.testing.assert_array_equal(dock.session.tally.assignment, start)


def test_a_territory_begins_where_somebody_who_joins_lives(dock, layer, qtbot, monkeypatch):
    monkeypatch.setattr(people, "ask_text", lambda *_: (" Nia ", True))
    home = dock.session.table.name.index("r3c5")
    dock.actions_by_name["join"].trigger()
    tool = dock.tools.tools["join"]
    assert dock.tools.active is tool
    assert "Click on the map where they live" in dock.messages[-1]
    tool.chosen.emit(home)
    # Who joins is said: the next click on the map asks for no other.
    assert dock.tools.active is None
    assert not dock.actions_by_name["join"].isChecked()
    wait_for_preview(dock, qtbot)
    preview = dock.session.preview
    assert preview.begun == ("Nia",)
    tab = dock.page.tab["moves"]
    dock.page.tabs.setCurrentWidget(tab)
    tab.update_tab(0)
    groups = [tab.list.topLevelItem(row).text(0) for row in range(tab.list.topLevelItemCount())]
    assert any(text.endswith("→ Nia") for text in groups)
    expected = preview.tally.deviation
    dock.page.solve_bar.apply.click()
    assert names(dock) == ["A", "B", "C", "D", "Nia"]
    new = dock.session.territories.index("Nia")
    assert dock.session.tally.assignment[home] == new
    np.testing.assert_allclose(dock.session.tally.deviation[new], expected[-1])
    assert (dock.session.tally.parts == 1).all()
    dock.actions_by_name["undo"].trigger()
    assert names(dock) == ["A", "B", "C", "D"]


def test_what_is_proven_is_told_whole_where_costs_have_no_room(letters_of_qgis, dock, layer, qtbot):
    dock.page.territories.select([3])
    dock.actions_by_name["leave"].trigger()
    wait_for_preview(dock, qtbot)
    text = dock.page.solve_bar.text
    # The longest that a realignment says.
    proven = (
        "Proven: any plan within the limits moves 12.34 % or more. Proven: any within the limits "
        "in which units only go to territories that touch their own today moves 23.45 % or more."
    )
    dock.session.propose(replace(dock.session.preview, good=proven))
    for width, high in ((440, 720), (400, 780)):
        dock.resize(width, high)
        qtbot.wait(20)
        told = text.text().replace("\u00a0", " ")
        assert told.startswith("D leaves")
        assert told.endswith(proven)
        assert "Cost: moves" in told
        assert "least compactness" in (told + text.toolTip()).replace("\u00a0", " ")
    # What a balance says as a rule leaves nothing out.
    usual = (
        "Proven: any plan within the limits moves 0.18 % or more. This counts ties between units "
        "that don't touch as borders (4)."
    )
    dock.resize(440, 720)
    dock.session.propose(replace(dock.session.preview, good=usual))
    qtbot.wait(20)
    told = text.text().replace("\u00a0", " ")
    assert "least compactness" in told
    assert told.endswith(usual)
    # Narrower yet, costs stay whole, and of what is proven as many sentences as there is room for.
    caveats = " ".join(f"This counts ties between {count} units as borders." for count in range(9))
    dock.session.propose(replace(dock.session.preview, good=f"{proven} {caveats}"))
    dock.resize(355, 720)
    qtbot.wait(20)
    told = text.text().replace("\u00a0", " ")
    assert "; shape 0." in told
    assert told.endswith(".")
    assert "Proven: any plan within the limits moves 12.34 % or more." in told
    assert "between 8 units as borders." in text.toolTip().replace("\u00a0", " ")
    dock.resize(900, 720)
    qtbot.wait(20)
    assert "Cost: moves" in text.text().replace("\u00a0", " ")


def test_costs_have_short_words_before_any_is_left_out(letters_of_qgis, dock, layer, qtbot):
    dock.page.territories.select([3])
    dock.actions_by_name["leave"].trigger()
    wait_for_preview(dock, qtbot)
    bar, preview = dock.page.solve_bar, dock.session.preview
    told = {"long": False, "short": False}
    # What is proven takes ever more of the room that costs have.
    for width in (440, 390, 350):
        dock.resize(width, 720)
        for words in range(2, 90, 2):
            dock.session.propose(replace(preview, good=f"Proven: {'so ' * words}it is."))
            qtbot.wait(5)
            text = bar.text.text().replace("\u00a0", " ")
            figures = text.split("Cost: ")[1].split("Proven")[0].strip()
            assert not figures.endswith("…"), (width, words)
            kind = "long" if "least compactness" in figures else "short"
            assert kind == "long" or "; shape 0." in figures
            assert kind == "long" or "least compactness" in bar.text.toolTip()
            told[kind] = True
    assert all(told.values())


def test_a_capacity_becomes_a_target_and_the_others_share_the_rest(dock, qtbot, monkeypatch):
    monkeypatch.setattr(people, "ask_number", lambda *_, **__: (50.0, True))
    dock.page.territories.select([0])
    dock.actions_by_name["capacity"].trigger()
    wait_for_preview(dock, qtbot)
    preview = dock.session.preview
    dock.page.solve_bar.apply.click()
    np.testing.assert_allclose(dock.session.tally.target, preview.tally.target)
    ratio = dock.session.tally.target[0, 0] / dock.session.tally.target[1, 0]
    assert ratio == pytest.approx(0.5)


def apply_capacity(dock, monkeypatch, qtbot, percent: float) -> None:
    monkeypatch.setattr(people, "ask_number", lambda *_, **__: (percent, True))
    dock.page.territories.select([0])
    dock.actions_by_name["capacity"].trigger()
    wait_for_preview(dock, qtbot)
    dock.page.solve_bar.apply.click()
    dock.session.editor.end()


def test_a_capacity_is_taken_back_and_made_again_with_its_step(dock, layer, qtbot, monkeypatch):
    session = dock.session
    session.editor.set_target(0, 0, 90.0)
    stands = [(session.tally.assignment.copy(), session.tally.target.copy())]
    for percent in (50.0, 150.0):
        apply_capacity(dock, monkeypatch, qtbot, percent)
        stands.append((session.tally.assignment.copy(), session.tally.target.copy()))
    assert len({target[0, 0] for _plan, target in stands}) == 3
    there = layer.undoStack().count()
    assert there == 2
    for at in (1, 0, 1, 2, 0, 2, 1):
        layer.undoStack().setIndex(at)
        session.flush()
        np.testing.assert_array_equal(session.tally.assignment, stands[at][0])
        np.testing.assert_allclose(session.tally.target, stands[at][1])
        assert f"{stands[at][1][0, 0]:.0f}" in cells(dock, column_of("target"))


@pytest.mark.parametrize("keeps_editing", [True, False])
def test_a_capacity_that_is_discarded_is_no_target(dock, layer, qtbot, monkeypatch, keeps_editing):
    before = dock.session.tally.target.copy()
    apply_capacity(dock, monkeypatch, qtbot, 50.0)
    layer.rollBack(not keeps_editing)
    dock.session.flush()
    np.testing.assert_allclose(dock.session.tally.target, before)
    assert not dock.session.settings.targets


def test_a_saved_capacity_stays_whatever_is_undone_later(dock, layer, qtbot, monkeypatch):
    session = dock.session
    apply_capacity(dock, monkeypatch, qtbot, 50.0)
    saved = session.tally.target.copy()
    assert layer.commitChanges(False)
    session.flush()
    np.testing.assert_allclose(session.tally.target, saved)
    session.editor.assign(np.array([0]), 3, "Capacity of A")
    session.editor.undo()
    np.testing.assert_allclose(session.tally.target, saved)


def test_a_target_that_was_set_since_by_hand_stays(dock, qtbot, monkeypatch):
    session = dock.session
    apply_capacity(dock, monkeypatch, qtbot, 50.0)
    session.editor.set_target(0, 0, 77.0)
    session.editor.undo()
    assert session.tally.target[0, 0] == 77.0


def test_all_that_stays_is_said_before_and_holds_after(dock, qtbot):
    """Whatever the targets were: what the preview says of deviations is so once it is applied."""
    session = dock.session
    session.editor.set_target(0, 0, 90.0)
    session.editor.set_target(1, 0, 60.0)
    changes = [
        PersonChange(LEAVE, 1),
        PersonChange(CAPACITY, 0, capacity=1.2),
        PersonChange(JOIN, name="Nia", home=5, capacity=0.5),
    ]
    preview = proposal(session, following(session, changes)(SILENT), "people")
    session.propose(preview)
    said = {
        preview.name(t, session.name): preview.tally.deviation[t, 0]
        for t in range(preview.tally.k)
        if t not in preview.ended
    }
    session.editor.apply(preview)
    now = {session.name(t): session.tally.deviation[t, 0] for t in session.active.tolist()}
    assert now == pytest.approx(said)


def test_who_leaves_and_who_joins_are_one_proposal(dock, layer, qtbot, monkeypatch):
    session = dock.session
    dock.people.leave([3])
    wait_for_preview(dock, qtbot)
    monkeypatch.setattr("territory_planner.ui.people.ask_text", lambda *_: ("Nia", True))
    dock.people.join_at(5)
    wait_for_preview(dock, qtbot)
    preview = session.preview
    assert preview.title == "D leaves, Nia joins"
    assert (preview.ended, preview.begun) == ((3,), ("Nia",))
    assert preview.tally.assignment[5] == preview.known
    own = 100.0 * preview.tally.deviation[preview.known, 0]
    told = dock.page.solve_bar.text.text().replace("\u00a0", " ").replace("\n", " ")
    assert f"new: Nia {own:+.1f}".replace("-", "\u2212") in told
    # Of one territory the last word counts; another proposal is not gone on with.
    for percent in (50.0, 80.0):
        monkeypatch.setattr(people, "ask_number", lambda *_, share=percent, **__: (share, True))
        dock.people.capacity(0)
        wait_for_preview(dock, qtbot)
        assert session.preview.title == "D leaves, Nia joins, Capacity of A"
    ratio = session.preview.tally.target[0, 0] / session.preview.tally.target[1, 0]
    assert ratio == pytest.approx(0.8)
    dock.page.solve_bar.apply.click()
    dock.session.editor.end()
    assert names(dock) == ["A", "B", "C", "Nia"]
    assert layer.undoStack().count() == 1
    layer.undoStack().undo()
    session.flush()
    assert names(dock) == ["A", "B", "C", "D"]
    dock.people.leave([3])
    wait_for_preview(dock, qtbot)
    assert session.preview.title == "D leaves"
    dock.page.solve_bar.drop.click()
    dock.people.leave([2])
    wait_for_preview(dock, qtbot)
    assert session.preview.title == "C leaves"


def test_a_refused_move_is_held_while_the_rest_adapts(dock, qtbot):
    session = dock.session
    dock.people.follow("capacity", [PersonChange(CAPACITY, 3, capacity=0.6)])
    wait_for_preview(dock, qtbot)
    refused = session.preview.units[:1]
    dock.page.solve_bar.find_without(refused)
    wait_for_preview(dock, qtbot)
    assert session.preview.refused.tolist() == refused.tolist()
    assert refused[0] not in session.preview.units


def test_what_can_t_be_is_said_and_nothing_is_proposed(dock, qtbot):
    dock.people.leave([0, 1, 2, 3])
    wait_for_preview(dock, qtbot)
    assert dock.session.preview is None
    assert dock.told.text.text()
    dock.people.follow("x", [PersonChange(JOIN, name="A", home=3)])
    wait_for_preview(dock, qtbot)
    assert "there is a territory of that name already" in dock.told.text.text()


def test_the_menu_of_a_row_offers_leaving_and_capacity(dock):
    menu = territory_menu(dock.session, [1], dock.commands, dock, dock.people)
    texts = [each.text() for each in menu.actions()]
    assert {"Somebody leaves", "Capacity…"} <= set(texts)
    menu = territory_menu(dock.session, [0, 1, 2, 3], dock.commands, dock, dock.people)
    action = next(each for each in menu.actions() if each.text() == "Somebody leaves")
    assert not action.isEnabled()


@pytest.mark.parametrize("coloured", [False, True])
def test_who_joins_is_proposed_in_the_colour_that_the_territory_will_have(dock, qtbot, coloured):
    session = dock.session
    if coloured:
        dock.actions_by_name["colour_map"].trigger()
    before = [session.colour(each) for each in range(4)]
    dock.people.follow("E joins", [PersonChange(JOIN, name="E", home=14)])
    wait_for_preview(dock, qtbot)
    proposed = session.colour(4)
    assert proposed not in ("#ffffff", *before)
    dock.page.solve_bar.apply.click()
    qtbot.waitUntil(lambda: not session.editor.in_stroke)
    assert session.name(4) == "E"
    assert session.colour(4) == proposed
    assert [session.colour(each) for each in range(4)] == before


def test_the_menu_says_who_leaves_and_whose_capacity(dock):
    leave, capacity = dock.actions_by_name["leave"], dock.actions_by_name["capacity"]
    assert (leave.text(), capacity.text()) == ("Somebody leaves", "Capacity…")
    dock.session.editor.rename(1, "B & C")
    dock.page.territories.select([1])
    assert (leave.text(), capacity.text()) == ("B && C leaves", "Capacity of B && C…")
    dock.page.territories.select([0, 1])
    assert (leave.text(), capacity.text()) == ("A, B && C leave", "Capacity…")
    dock.session.editor.rename(0, "A" * 100)
    dock.page.territories.select([0])
    assert leave.text().startswith("AAA")
    assert "…" in leave.text()
    dock.page.territories.select([])
    assert (leave.text(), capacity.text()) == ("Somebody leaves", "Capacity…")


def test_the_menu_speaks_of_nobody_who_has_left(dock, qtbot):
    leave = dock.actions_by_name["leave"]
    dock.page.territories.select([3])
    assert leave.text() == "D leaves"
    leave.trigger()
    wait_for_preview(dock, qtbot)
    dock.page.solve_bar.apply.click()
    qtbot.waitUntil(lambda: dock.page.model.rowCount() == 3)
    assert dock.page.territories.selection() == []
    assert leave.text() == "Somebody leaves"
    assert not leave.isEnabled()
    assert dock.actions_by_name["capacity"].text() == "Capacity…"


def test_the_menu_of_rows_offers_to_design_them_anew_and_nothing_while_work_goes_on(dock):
    dock.page.territories.select([0, 1])
    menu = territory_menu(dock.session, [0, 1], dock.commands, dock, dock.people)
    offered = {each.text(): each for each in menu.actions()}
    offered["Design these anew…"].trigger()
    dialog = dock.findChild(DesignDialog)
    assert sorted(dialog.among()) == [0, 1]
    dialog.reject()
    solvers = ("Balance among these…", "Design these anew…", "Somebody leaves")
    assert all(offered[text].isEnabled() for text in solvers)
    menu = territory_menu(dock.session, [0, 1], dock.commands, dock, dock.people, may_solve=False)
    offered = {each.text(): each for each in menu.actions()}
    assert not any(offered[text].isEnabled() for text in solvers)


def test_a_click_on_the_map_says_where(dock, map_canvas, qtbot):
    tool, chosen = dock.tools.tools["join"], []
    tool.chosen.disconnect()
    tool.chosen.connect(chosen.append)
    dock.actions_by_name["join"].trigger()
    place = dock.tools.units.middle(7)
    pixel = map_canvas.getCoordinateTransform().transform(place).toQPointF().toPoint()
    qtbot.mouseClick(map_canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    assert chosen == [7]
    map_canvas.zoomByFactor(3)
    qtbot.mouseClick(map_canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert chosen == [7]
    assert dock.messages[-1] == "There is no unit: click one."


@pytest.mark.parametrize("count", part([2, 4, 6], 3, 1))
def test_a_plan_is_designed_again_in_another_number_and_names_go_on(dock, layer, qtbot, count):
    start, before = dock.session.tally.assignment.copy(), names(dock)
    dock.commands.run_design_anew(DesignSettings(count=count, effort="fast"))
    wait_for_preview(dock, qtbot)
    preview = dock.session.preview
    assert len(preview.begun) == max(count - 4, 0)
    assert len(preview.ended) == max(4 - count, 0)
    np.testing.assert_array_equal(dock.session.tally.assignment, start)
    said = dock.page.solve_bar.text.text()
    assert f"{count} territories, largest deviation" in said
    dock.page.solve_bar.apply.click()
    assert len(names(dock)) == count
    assert len(set(names(dock)) & set(before)) == min(count, 4)
    assert (dock.session.tally.parts[dock.session.active] == 1).all()
    assert layer.undoStack().count() == 1
    dock.actions_by_name["undo"].trigger()
    assert names(dock) == before
    np.testing.assert_array_equal(dock.session.tally.assignment, start)


def test_a_new_design_keeps_the_locked_territories(dock, layer, qtbot):
    dock.session.editor.set_lock([1], FROZEN)
    before = dock.session.units_of(1)
    dock.commands.run_design_anew(DesignSettings(count=2, effort="fast"))
    wait_for_preview(dock, qtbot)
    assert len(dock.session.preview.ended) == 1
    dock.page.solve_bar.apply.click()
    np.testing.assert_array_equal(dock.session.units_of(1), before)
    assert len(names(dock)) == 3
    assert (dock.session.tally.units[dock.session.active] > 0).all()
    dock.session.editor.set_lock(dock.session.active.tolist(), FROZEN)
    dock.commands.run_design_anew(DesignSettings(count=2, effort="fast"))
    assert "All of these territories are locked" in dock.told.text.text()
    assert not dock.page.solve_bar.busy


def test_a_design_within_the_selected_territories_leaves_the_others_alone(dock, layer, qtbot):
    session = dock.session
    others = [session.units_of(each) for each in (1, 3)]
    dock.page.territories.select([0, 2])
    dock.actions_by_name["design"].trigger()
    dialog = dock.findChild(DesignDialog)
    assert dialog._scope.currentText() == "the 2 selected territories"
    assert dialog.wish().count == 2
    dialog._count.setValue(3)
    dialog._effort.setCurrentIndex(0)
    dialog.accept()
    wait_for_preview(dock, qtbot)
    assert len(session.preview.begun) == 1
    assert "is to carry an equal share" in dock.page.solve_bar.text.text()
    dock.page.solve_bar.apply.click()
    for units, territory in zip(others, (1, 3)):
        np.testing.assert_array_equal(session.units_of(territory), units)
    assert len(names(dock)) == 5
    assert (session.tally.parts[session.active] == 1).all()
    # What was said of the proposal is what the table says then.
    part = np.setdiff1d(session.active, [1, 3])
    load = session.tally.loads[part, 0]
    np.testing.assert_allclose(session.tally.target[part, 0], load.sum() / 3)
    assert layer.undoStack().count() == 1


def test_locked_units_in_what_would_make_way_are_named(dock, qtbot):
    dock.session.editor.lock_units(np.array([0]), True)
    dock.commands.run_design_anew(DesignSettings(count=2, effort="fast"), [0, 1])
    assert "Locked units lie in what would be designed anew (1: r0c0)" in dock.told.text.text()
    dock.commands.run_design_anew(DesignSettings(count=2, effort="fast"), [1, 3])
    wait_for_preview(dock, qtbot)


@pytest.mark.parametrize("fields", [("work",), ("work", "other")])
def test_a_proposal_says_in_words_who_would_carry_nothing(map_canvas, open_dock, qtbot, fields):
    """D has units, and nothing to do in them: what A leaves behind never gets there."""
    layer = make_layer(("AABBDD",) * 2)
    layer.dataProvider().addAttributes([real_field("other")])
    layer.updateFields()
    work, other = (layer.fields().lookupField(name) for name in ("work", "other"))
    layer.dataProvider().changeAttributeValues(
        {
            each.id(): {work: 0.0 if each["territory"] == "D" else 1.0, other: 1.0}
            for each in layer.getFeatures()
        }
    )
    set_up(layer, criteria=tuple(Criterion(name) for name in fields))
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    session = dock.session
    plan = session.tally.assignment.copy()
    plan[0] = 1
    session.propose(preview_of(session.tally, plan, "A leaves"))
    said = dock.page.solve_bar.text.text()
    wanted = "without any workload: " + ("D" if len(fields) == 1 else "D (“work”)")
    assert wanted in said.replace("\u00a0", " ")
    session.propose(None)
    dock.people.leave([session.territories.keys.index("A")])
    wait_for_preview(dock, qtbot)
    after = session.preview.tally.loads[session.territories.keys.index("D"), 0]
    said = dock.page.solve_bar.text.text().replace("\u00a0", " ")
    assert ("without any workload" in said) == (after == 0)
