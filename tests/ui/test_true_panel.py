"""Summary, solve bar and tips tell what a plan of 24 squares is like when it is counted anew.

Nothing is read out of a sentence: it must hold the figures that the grid itself gives.
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.model.problem import FREE, FROZEN
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.work.outcome import outcome_of
from territory_planner.layers.live.work.solve import suggesting
from territory_planner.layers.numbers import part, percent
from territory_planner.ui.tools.tip import exchange_text, selection_text, suggestion_text
from tests.layers.live.ruled_plan import table
from tests.ui.counted_anew import (
    NAMES,
    STATE,
    WORK,
    Anew,
    K,
    N,
    become,
    drawn,
    expect_effects,
    label,
    rule_warnings,
    ruled_layer,
    shown,
    torn,
    warned,
)


@pytest.fixture
def dock(map_canvas, open_dock):
    ruled_layer()
    dock = open_dock()
    dock.resize(dock.width(), 900)  # a low panel tells less
    return dock


def test_the_solve_bar_tells_what_a_proposal_would_do(dock):
    rng, session = np.random.default_rng(1), dock.session
    for _ in range(25):
        before, after = Anew(drawn(rng)), Anew(drawn(rng))
        become(dock, before.plan)
        preview = preview_of(session.tally, after.plan, "Balance")
        facts = outcome_of(session.plan, preview)
        assert facts.moved == int((before.plan != after.plan).sum())
        for told, anew in ((facts.before, before), (facts.after, after)):
            assert abs(told.deviation) == pytest.approx(abs(anew.largest))
            assert told.detached == anew.detached
            assert told.broken == anew.broken
            assert told.far == 0
            assert told.compactness == pytest.approx(anew.compactness, rel=1e-3)
        moved = before.plan != after.plan
        assert facts.share == pytest.approx(WORK[moved].sum() / WORK.sum())
        session.propose(preview)
        said = dock.page.solve_bar.text.text().replace("\u00a0", " ")
        assert f"Balance: {facts.moved} unit" in said
        largest = f"{shown(facts.before.deviation)} → {shown(facts.after.deviation)}"
        assert f"largest deviation {largest}" in said
        assert f"Cost: moves {100 * facts.share:.2f} % of the workload" in said
        shapes = f"{before.compactness:.2f} → {after.compactness:.2f}"
        assert f"least compactness {shapes}" in said
        assert "customers" not in said
        assert "mean way" not in said
        for words, was, will_be in (
            ("detached parts", before.detached, after.detached),
            ("broken constraints", before.broken, after.broken),
        ):
            assert (f"{words} {was} → {will_be}" in said) == bool(was or will_be)
        assert "too far" not in said
        session.propose(None)


def test_the_summary_tells_how_the_plan_stands(dock):
    rng, session = np.random.default_rng(2), dock.session
    start = session.tally.baseline.copy()
    for _ in range(15):
        anew = Anew(drawn(rng))
        become(dock, anew.plan)
        figures = dock.page.summary.figures
        told = {name: figures[name].figure for name in ("gaps", "detached", "changes")}
        moved = anew.plan != start
        assert told == {
            "gaps": str(int((anew.plan < 0).sum())),
            "detached": str(anew.detached),
            "changes": str(int(moved.sum())),
        }
        digits = 1 if abs(anew.largest) < 1 else 0
        assert figures["deviation"].figure == percent(anew.largest, digits)
        assert figures["deviation"].bad == (abs(anew.largest) > session.tolerance[0])
        share = WORK[moved].sum() / WORK.sum()
        assert part(share) in figures["changes"].caption


def test_the_tip_of_an_exchange_tells_what_it_would_do(dock):
    rng, session = np.random.default_rng(3), dock.session
    for _ in range(4):
        before = Anew(drawn(rng, hole=0.0))
        become(dock, before.plan)
        for _ in range(60):
            first, second = rng.choice(N, 2, replace=False).tolist()
            if before.plan[first] == before.plan[second]:
                continue
            plan = before.plan.copy()
            plan[[first, second]] = plan[[second, first]]
            after = Anew(plan)
            text = exchange_text(session, first, second, 0)
            expect_effects(text, before, after, before.plan[[first, second]].tolist())
            said = warned(text)
            borders = {each for each in said if "would reach out of" in each}
            assert said - borders == torn(before, after) | rule_warnings(before, after)
            for each in borders:
                name, home, away = re.match(
                    r"(\w) would reach out of (\w+) into (\w+)", each
                ).groups()
                was, own = before.own[NAMES.index(name)], after.own[NAMES.index(name)]
                assert away not in set(STATE[list(was)])
                assert {home, away} <= set(STATE[list(own)]) | set(STATE[list(was)])


def test_the_tip_of_a_selection_tells_what_it_would_do(dock):
    rng, session = np.random.default_rng(4), dock.session
    for _ in range(4):
        before = Anew(drawn(rng))
        become(dock, before.plan)
        for _ in range(40):
            territory = int(rng.integers(-1, K))
            units = np.sort(rng.choice(N, int(rng.integers(2, 6)), replace=False))
            units = units[before.plan[units] != territory]
            if not len(units):
                continue
            plan = before.plan.copy()
            plan[units] = territory
            after = Anew(plan)
            text = selection_text(session, units, territory, 0, "")
            sides = {territory, *re.findall(r"&nbsp;(\w)</td>", text)} & set(range(K))
            expect_effects(text, before, after, sides)
            assert warned(text) >= torn(before, after)
            missing = rule_warnings(before, after) - warned(text)
            # Of several pairs or groups the tip names one.
            assert not {each for each in missing if "its m" in each}


def test_an_exchange_that_a_lock_forbids_says_so_before(dock):
    session = dock.session
    session.editor.set_lock([1], FROZEN)
    text = exchange_text(session, 2, 3, 0)
    assert "B is frozen." in warned(text)
    with pytest.raises(Exception, match=r"B is frozen\."):
        session.editor.swap_units(2, 3)
    session.editor.set_lock([1], FREE)
    assert "B is frozen." not in warned(exchange_text(session, 2, 3, 0))


def test_the_changes_are_those_since_the_last_save(dock):
    rng, session, tab = np.random.default_rng(6), dock.session, dock.page.tab["changes"]
    start = session.tally.baseline.copy()
    for _ in range(5):
        plan = drawn(rng)
        become(dock, plan)
        tab.update_tab(0)
        told = {}
        for row in range(tab.list.topLevelItemCount()):
            item = tab.list.topLevelItem(row)
            told[item.text(0)] = (item.text(1), item.text(2), item.childCount())
        anew = {}
        for one in np.unique(start):
            for other in np.unique(plan):
                units = np.flatnonzero((start == one) & (plan == other))
                if one != other and len(units):
                    name = f"{session.name(int(one))} → {session.name(int(other))}"
                    anew[name] = (str(len(units)), f"{WORK[units].sum():.0f}", len(units))
        assert told == anew


@pytest.mark.parametrize("given", [(), ((8, "D"), (15, "A"))], ids=["plain", "exceptions"])
def test_a_suggestion_tells_what_it_would_do(dock, given):
    rng, session = np.random.default_rng(5), dock.session
    if given:
        rows = [(label(unit), name) for unit, name in given]
        exceptions = table("accounts", ("unit_id", "territory"), *rows)
        rules = replace(session.settings.rules, exceptions=exceptions)
        session.configure(replace(session.settings, rules=rules))
    seen = 0
    for _ in range(8):
        before = Anew(drawn(rng, hole=0.0))
        become(dock, before.plan)
        for territory in range(K):
            for found in suggesting(session, territory)(SILENT):
                seen += 1
                plan = before.plan.copy()
                for unit, target in found.moves:
                    plan[unit] = target
                after = Anew(plan)
                changed = np.flatnonzero(before.load != after.load).tolist()
                assert found.territories[0] == territory
                assert set(changed) <= set(found.territories)
                for each, was, will_be in zip(found.territories, found.before, found.after):
                    assert was[0] == pytest.approx(before.deviation[each])
                    assert will_be[0] == pytest.approx(after.deviation[each])
                assert abs(after.deviation[territory]) < abs(before.deviation[territory])
                text = suggestion_text(session, found, 1, 0)
                expect_effects(text, before, after, found.territories)
    assert seen > 20
