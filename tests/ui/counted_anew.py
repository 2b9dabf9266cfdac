"""A plan of 24 squares with rules, and what it is like when it is counted anew."""

from __future__ import annotations

import re

import numpy as np
from qgis.core import QgsProject

from territory_planner.layers.compat import text_field
from territory_planner.layers.live.settings.plan_settings import Criterion
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.numbers import percent
from tests.layers.live.ruled_plan import table
from tests.layers.plan_layer import make_layer, set_up

ROWS, COLUMNS, K = 4, 6, 4
N = ROWS * COLUMNS
WORK = np.arange(1.0, N + 1)
TARGET = WORK.sum() / K
LEAST, MOST = 40.0, 110.0
TOLERANCE = Criterion("work").tolerance
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
    def compactness(self) -> float:
        """The least Polsby–Popper of a territory: its squares, and their sides to others."""
        sides = [sum(4 - len(beside(unit) & own) for unit in own) for own in self.own]
        return min(4 * np.pi * len(own) / side**2 for own, side in zip(self.own, sides) if own)

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


def ruled_layer():
    """The grid with all kinds of rules, as a layer of the project."""
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
    set_up(layer, id_field="name", rules=rules)
    return QgsProject.instance().addMapLayer(layer)


def become(dock, plan: np.ndarray) -> None:
    """Make a plan the panel's own."""
    editor, units = dock.session.editor, np.arange(N)
    editor.move(units, plan, "test")
    np.testing.assert_array_equal(dock.session.tally.assignment, plan)


def shown(value: float) -> str:
    return percent(value, tolerance=TOLERANCE)


def warned(text: str) -> set[str]:
    return {each.strip() for each in re.findall(r"⚠ ([^<]*)<", text)}


def expect_effects(text: str, before: Anew, after: Anew, sides) -> None:
    for side in sides:
        if side >= 0:
            row = re.search(rf"&nbsp;{NAMES[side]}</td>(.*?)</tr>", text)[1]
            assert f"{shown(before.deviation[side])}</td>" in row
            then = after.deviation[side]
            tick = " ✓" if abs(then) <= TOLERANCE + 1e-9 else ""
            assert f"{shown(then)}{tick}</b>" in row
