"""Summary, solve bar and tips tell what a plan of 24 squares is like when it is counted anew.

Nothing is read out of a sentence: it must hold the figures that the grid itself gives.
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsProject

from territory_planner.core.model.problem import FREE, FROZEN
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.compat import text_field
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.outcome import outcome_of
from territory_planner.layers.live.work.solve import suggesting
from territory_planner.layers.numbers import percent
from territory_planner.ui.tools.tip import exchange_text, selection_text, suggestion_text
from tests.layers.live.ruled_plan import table
from tests.layers.plan_layer import make_layer, set_up

ROWS, COLUMNS, K = 4, 6, 4
N = ROWS * COLUMNS
WORK = np.arange(1.0, N + 1)
TARGET = WORK.sum() / K
LEAST, MOST = 40.0, 110.0
TOWN = {0: "Ham", 1: "Ham", 7: "Ham", 16: "Ely", 17: "Ely"}
STATE = np.array(["North" if unit < 12 else "South" for unit in range(N)])
PAIRS = [(2, 3), (20, 21)]
NAMES = "ABCD"


def beside(unit: int) -> set[int]:
    row, column = divmod(unit, COLUMNS)
    near = {(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)}
    return {r * COLUMNS + c for r, c in near if 0 <= r < ROWS and 0 <= c < COLUMNS}


def pieces(units: set[int]) -> list[set[int]]:
    left, found = set(units), []
    while left:
        todo, part = [min(left)], set()
        while todo:
            at = todo.pop()
            if at in left:
                left.discard(at)
                part.add(at)
                todo += beside(at)
        found.append(part)
    return found


class Anew:
    """A plan (n,) of the grid counted anew; -1: no territory."""

    def __init__(self, plan: np.ndarray) -> None:
        self.plan = plan
        self.own = [set(np.flatnonzero(plan == each).tolist()) for each in range(K)]
        self.load = np.array([WORK[list(own)].sum() if own else 0.0 for own in self.own])
        self.deviation = self.load / TARGET - 1.0

    @property
    def largest(self) -> float:
        return float(self.deviation[np.argmax(np.abs(self.deviation))])

    @property
    def detached(self) -> int:
        return sum(max(len(pieces(own)) - 1, 0) for own in self.own)

    @property
    def broken(self) -> int:
        """Limits by territory; torn groups and crossed borders by territory beside the home."""
        count = sum(bool(own) and not LEAST <= load <= MOST for own, load in self.held)
        for town in set(TOWN.values()):
            homes = {int(self.plan[unit]) for unit, name in TOWN.items() if name == town}
            count += max(len(homes - {-1}) - 1, 0)
        count += sum(bool(own) and len(set(STATE[list(own)])) - 1 for own in self.own)
        return count + sum(self.plan[a] == self.plan[b] != -1 for a, b in PAIRS)

    @property
    def held(self):
        return zip(self.own, self.load.tolist())


def torn(before: Anew, after: Anew) -> set[str]:
    """What a move cuts or leaves apart, in the words of the tip."""
    stay, said = set(np.flatnonzero(before.plan == after.plan).tolist()), set()
    for name, was, own in zip(NAMES, before.own, after.own):
        parts = pieces(own)
        for old in pieces(was):
            rest = [part for part in parts if part & old & stay]
            if len(rest) > 1 and old - stay:
                said.add(f"cuts {name} in {len(rest)} parts")
        if own & stay and any(not part & stay for part in parts):
            said.add(f"does not touch {name}")
    return said


def rule_warnings(before: Anew, after: Anew) -> set[str]:
    """Which rules hold before and not after, in the words of the tip."""
    said = set()
    for name, was, own, old, new in zip(NAMES, before.own, after.own, before.load, after.load):
        if new > MOST >= old:
            said.add(f"puts {name} over its maximum")
        if was and own and new < LEAST <= old:
            said.add(f"puts {name} under its minimum")
    for a, b in PAIRS:
        if after.plan[a] == after.plan[b] != -1 and before.plan[a] != before.plan[b]:
            said.add(f"puts {label(a)} and {label(b)} together, which must stay apart")
    for town in set(TOWN.values()):
        units = [unit for unit, name in TOWN.items() if name == town]
        homes = [len(set(each.plan[units].tolist()) - {-1}) for each in (before, after)]
        if homes[1] > 1 >= homes[0]:
            said.add(f"tears the group {town} apart")
    return said


def label(unit: int) -> str:
    return "r{}c{}".format(*divmod(unit, COLUMNS))


def drawn(rng: np.random.Generator, hole: float = 0.05) -> np.ndarray:
    """A plan of areas around four spots, some units out of place or without a territory."""
    spot = rng.random((K, 2)) * (ROWS, COLUMNS)
    place = np.column_stack(np.divmod(np.arange(N), COLUMNS))
    plan = np.square(place[:, None] - spot).sum(axis=2).argmin(axis=1)
    noise = rng.random(N) < rng.choice([0.0, 0.15])
    plan[noise] = rng.integers(0, K, noise.sum())
    plan[rng.random(N) < hole] = -1
    return plan.astype(np.int32)


@pytest.fixture
def dock(map_canvas, open_dock):
    layer = make_layer()
    for name, values in (("town", TOWN), ("state", dict(enumerate(STATE.tolist())))):
        layer.dataProvider().addAttributes([text_field(name)])
        layer.updateFields()
        field = layer.fields().lookupField(name)
        layer.dataProvider().changeAttributeValues(
            {unit + 1: {field: value} for unit, value in values.items()}
        )
    rules = RuleSettings(
        minimum={"work": LEAST},
        maximum={"work": MOST},
        group_field="town",
        parent_field="state",
        apart=table("pairs", ("unit_id", "other_id"), *[(label(a), label(b)) for a, b in PAIRS]),
    )
    QgsProject.instance().addMapLayer(set_up(layer, id_field="name", rules=rules))
    return open_dock()


def become(dock, plan: np.ndarray) -> None:
    """Make a plan the panel's own."""
    editor, units = dock.session.editor, np.arange(N)
    editor.move(units, plan, "test")
    np.testing.assert_array_equal(dock.session.tally.assignment, plan)


def shown(value: float) -> str:
    return percent(value)


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
        session.propose(preview)
        said = dock.page.solve_bar.text.text()
        assert f"Balance: {facts.moved} unit" in said
        largest = f"{shown(facts.before.deviation)} → {shown(facts.after.deviation)}"
        assert f"largest deviation {largest}" in said
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
        assert f"{100 * share:.1f}" in figures["changes"].caption


def warned(text: str) -> set[str]:
    return {each.strip() for each in re.findall(r"⚠ ([^<]*)<", text)}


def expect_effects(text: str, before: Anew, after: Anew, sides) -> None:
    for side in sides:
        if side >= 0:
            row = re.search(rf"&nbsp;{NAMES[side]}</td>(.*?)</tr>", text)[1]
            assert f"{shown(before.deviation[side])}</td>" in row
            assert f"{shown(after.deviation[side])}</b>" in row


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
