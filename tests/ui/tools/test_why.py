"""“Why here?”: click a unit, and read what would turn the answer; it turns when that is done."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
from qgis.core import QgsProject

from territory_planner.core.model.problem import UNASSIGNED
from territory_planner.core.reasons.records import TARGET, Answer
from territory_planner.core.reasons.sentences import as_told
from territory_planner.layers.live.session.why_here import why_here
from tests.layers.plan_layer import make_layer, set_up


def asked_about(hand, unit: str) -> str:
    """Click a unit with the tool, and return what the tab says."""
    hand.use("why")
    hand.click(unit)
    return hand.dock.page.why.text.toPlainText()


def row_of(hand, unit: str) -> int:
    return hand.session.table.name.index(unit)


def within(hand, tolerance: float) -> None:
    settings = hand.session.settings
    criteria = tuple(replace(each, tolerance=tolerance) for each in settings.criteria)
    hand.session.configure(replace(settings, criteria=criteria))


def kept(hand) -> dict[int, list[Answer]]:
    """Return the answers of the units that rules keep from all territories beside them."""
    found = {unit: why_here(hand.session.plan, unit) for unit in range(hand.session.tally.n)}
    return {u: why for u, why in found.items() if why and all(each.broken for each in why)}


def test_a_click_says_why_and_the_page_follows_the_plan(hand):
    within(hand, 0.01)
    session, page = hand.session, hand.dock.page
    unit, (why, *_) = next(iter(kept(hand).items()))
    name, owner = session.table.name[unit], session.name(why.source)
    assert not page.tabs.isTabVisible(page.tabs.indexOf(page.why))
    text = asked_about(hand, name)
    assert page.tabs.currentWidget() is page.why
    assert text.split("\n")[0].endswith(f"in {owner}")
    assert f"Not to {session.name(why.target)}" in text
    assert "It could go there:" in text
    session.editor.assign(np.array([unit]), why.target, "moved")
    page._update_lists()
    text = page.why.text.toPlainText()
    assert text.split("\n")[0].endswith(f"in {session.name(why.target)}")


def test_the_tolerance_that_is_printed_turns_the_answer_in_the_set_up(hand):
    within(hand, 0.01)
    names = hand.session.table.name
    texts = {
        unit: asked_about(hand, names[unit]) for unit, why in kept(hand).items() if len(why) == 1
    }
    alone = r"→ with a tolerance of ([\d.]+).% \(now 1.%\)\n?"
    unit, said = next(
        (u, re.search(alone, text)) for u, text in texts.items() if re.search(alone, text)
    )
    tolerance = float(said[1]) / 100
    within(hand, tolerance)
    assert "Not to" not in asked_about(hand, names[unit])
    within(hand, tolerance - 0.0002)
    assert "Not to" in asked_about(hand, names[unit])


def test_the_target_that_is_printed_turns_the_answer_in_the_table(hand):
    """Set as a target, the others share what is left, as the panel does."""
    within(hand, 0.3)
    session = hand.session
    for unit, answers in kept(hand).items():
        for why in answers:
            (turn, *_) = [
                turn for turn in why.turns if {each.what for each in turn} == {TARGET}
            ] or [()]
            if len(turn) == 1:
                change = as_told(turn[0])
                session.editor.set_target(change.territory, 0, change.needed)
                (then,) = (a for a in why_here(session.plan, unit) if a.target == why.target)
                assert not then.broken, change
                session.editor.set_target(change.territory, 0, None)
                return
    raise LookupError


def test_the_tab_goes_when_suggestions_come_and_when_there_is_no_plan(hand):
    page = hand.dock.page
    asked_about(hand, "r0c0")
    assert page.tabs.isTabVisible(page.tabs.indexOf(page.why))
    assert "It touches no other territory" in page.why.text.toPlainText()
    hand.session.bind(None)
    assert not page.why.is_offered()


def test_what_is_around_a_unit_is_told_as_it_is(hand):
    """No territory may be said to be all around where units have none."""
    session = hand.session
    session.editor.assign(np.array([row_of(hand, "r0c1")]), UNASSIGNED, "out")
    assert "but units that have none" in asked_about(hand, "r0c0")
    around = [row_of(hand, unit) for unit in ("r0c0", "r0c2", "r1c1")]
    session.editor.assign(np.array(around), UNASSIGNED, "out too")
    assert "nothing around it has one" in asked_about(hand, "r0c1")


def test_the_tab_is_not_about_a_unit_of_another_layer(hand, qtbot):
    """Its features may have the same ids."""
    page = hand.dock.page
    asked_about(hand, "r1c2")
    other = set_up(make_layer(("AABB", "AABB")))
    QgsProject.instance().addMapLayer(other)
    hand.session.bind(other)
    qtbot.waitUntil(lambda: hand.session.shapes is not None)
    assert hand.session.ready
    assert not page.tabs.isTabVisible(page.tabs.indexOf(page.why))
    assert page.tabs.currentWidget() is not page.why


def test_no_empty_tab_is_left_when_the_plan_is_read_anew(hand):
    page = hand.dock.page
    asked_about(hand, "r1c2")
    page.tabs.setCurrentWidget(page.territories)
    hand.session.read_again()
    assert not page.tabs.isTabVisible(page.tabs.indexOf(page.why))


def test_what_touches_is_waited_for_and_then_told(hand, qtbot):
    page, session = hand.dock.page, hand.session
    asked_about(hand, "r1c2")
    settings = replace(session.settings, contiguity="queen")
    session.configure(settings)
    if session.shapes is None:
        page._update_lists()
        assert "Wait a moment" in page.why.text.toPlainText()
    qtbot.waitUntil(lambda: "Not to" in page.why.text.toPlainText())
