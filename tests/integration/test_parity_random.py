"""Random plans under random rules: panel and toolbox make the same of them, in the same words.

PARITY=200 takes so many, PARITY_FIRST=… from another number on; each is drawn anew from its number
alone: `make test-parity PARITY_FIRST=17 PARITY=1`.
"""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsProject

from territory_planner.core.model.problem import FROZEN, GAIN_ONLY
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.settings.plan_settings import DesignSettings
from territory_planner.layers.live.settings.rule_settings import LayerReference, RuleSettings
from territory_planner.layers.live.work.plan_design import designing, told_of
from territory_planner.layers.live.work.solve import BalanceAsked, balancing, proposal, repairing
from tests.algorithms.running import run
from tests.integration.test_parity import (
    by_unit,
    keys,
    outcome_of,
    pairs_table,
    panel,
    plan_of,
    planned,
    toolbox,
    works,
)
from tests.layers.live.ruled_plan import centers, lines, table
from tests.long import first

__all__ = ["panel"]

pytestmark = pytest.mark.usefixtures("algorithms", "qgis_new_project")

COUNT = int(os.environ.get("PARITY") or 30)
DESIGNS = int(os.environ.get("PARITY") or 8)
FIRST = int(os.environ.get("PARITY_FIRST") or 0)
QUICK, QUICK_DESIGNS = (COUNT, DESIGNS) if os.environ.get("PARITY") else (6, 2)

ONCE_UNLIKE = [] if os.environ.get("PARITY") else [11]
"""Designs that told less in the panel: of ties across barriers inside parents."""

READ = (
    "Units without a territory in",
    "Groups whose units do not all touch",
    "centers",
    "Table",
    "Columns of the table",
    "Units that no center can serve",
)
"""How sentences about what was read begin, which the panel says when it reads."""


class Asked:
    """A random plan, and what is asked of it, as either front end is told."""

    def __init__(self, seed: int) -> None:
        self.rng = rng = np.random.default_rng(seed)
        self.height, self.width = int(rng.integers(2, 6)), int(rng.integers(4, 9))
        self.n, self.k = self.height * self.width, int(rng.integers(2, 5))
        self.rules: dict[str, object] = {}
        self.settings: dict[str, object] = {}
        self.parameters: dict[str, object] = {"LOCKED": "keep"}
        self.letters = self._letters()
        rows: list[list[object]] = [
            [int(keep), "Ham" if town < 0.08 else "", "NS"[at // self.width * 2 // self.height]]
            for at, (keep, town) in enumerate(zip(rng.random(self.n) < 0.1, rng.random(self.n)))
        ]
        for row, later in zip(rows, self._later(np.random.default_rng(seed + 9000))):
            row.append(later)
        work = [rng.integers(0, 9, self.n) + 0.5 for _ in range(int(rng.integers(1, 3)))]
        self.work = work
        self.layer = planned(
            " ".join("".join(row) for row in self.letters),
            *(each.tolist() for each in work),
            fields="keep:integer town:string half:string later:double",
            more=rows,
        )
        tolerance = float(rng.choice([0.02, 0.1, 0.3]))
        self.settings["tolerance"] = tolerance
        self.parameters["TOLERANCE"] = 100 * tolerance
        for rule in (
            self._group,
            self._parent,
            self._limits,
            self._pairs,
            self._exceptions,
            self._reach,
            self._time,
            self._locks,
            self._barriers,
        ):
            if rng.random() < 0.35:
                rule()
        self.settings["rules"] = RuleSettings(**self.rules)

    def _letters(self) -> np.ndarray:
        column = np.minimum(np.arange(self.width) * self.k // self.width, self.k - 1)
        letters = np.tile(np.array(list("ABCD"))[column], (self.height, 1))
        for _ in range(int(self.rng.integers(0, 4))):
            at = int(self.rng.integers(self.height)), int(self.rng.integers(self.width))
            letters[at] = self.rng.choice([*"ABCD"[: self.k], "."])
        return letters

    def _later(self, rng: np.random.Generator) -> list[float | None]:
        """Return what units will carry, now and then not known."""
        return [float(each) or None for each in rng.integers(0, 30, self.n)]

    def _unit(self) -> str:
        return f"u{int(self.rng.integers(self.n))}"

    def _group(self) -> None:
        self.rules["group_field"] = self.parameters["GROUP_FIELD"] = "town"

    def _parent(self) -> None:
        self.rules["parent_field"] = self.parameters["PARENT_FIELD"] = "half"

    def _limits(self) -> None:
        most = float(np.ceil(1.4 * self.work[0].sum() / self.k))
        self.rules["maximum"] = {"work0": most}
        self.parameters["MAXIMUM"] = "; ".join([f"{most:g}", "1000000"][: len(self.work)])

    def _pairs(self) -> None:
        one, other = self.rng.choice(self.n, 2, replace=False).tolist()
        pairs = pairs_table((f"u{one}", f"u{other}"))
        self.parameters["APART"] = pairs
        self.rules["apart"] = LayerReference(pairs.id(), pairs.name())

    def _exceptions(self) -> None:
        given = table("given", ("unit_id", "territory"), (self._unit(), "A"))
        self.rules["exceptions"] = given
        self.parameters["EXCEPTIONS"] = QgsProject.instance().mapLayer(given.id)

    def _reach(self) -> None:
        reach = float(self.rng.choice([1.6, 2.3, 3.1]))
        self.rules["max_distance"] = self.parameters["MAX_DISTANCE"] = reach
        if self.rng.random() < 0.5:
            self._centers()

    def _time(self) -> None:
        """Let ways take what a table says, some of which is too long, or can't be."""
        if "CENTERS" not in self.parameters:
            self._centers()
        letters, cells = list(self.seats), list(np.ndindex(self.letters.shape))
        rows = []
        for at, cell in enumerate(cells):
            steps = [int(np.abs(np.subtract(cell, self.seats[at])).sum()) for at in letters]
            taken = [10.0 * step + float(self.rng.integers(0, 6)) for step in steps]
            blank = int(self.rng.integers(1, 40))
            rows.append((f"u{at}", *(None if n == blank else each for n, each in enumerate(taken))))
        costs = table("minutes", ("unit:string", *(f"{each}:double" for each in letters)), *rows)
        self.rules["costs"] = costs
        self.parameters["COST_MATRIX"] = QgsProject.instance().mapLayer(costs.id)
        self.rules["max_time"] = self.parameters["MAX_TIME"] = float(self.rng.choice([20, 40]))

    def _centers(self) -> None:
        """Give each territory a center somewhere in one of its units, or of another's."""
        places, self.seats = {}, {}
        for letter in np.unique(self.letters[self.letters != "."]).tolist():
            row, column = self.rng.choice(np.argwhere(self.letters == letter))
            self.seats[letter] = row, column
            shift = self.rng.uniform(0.1, 0.9, 2) * 1000
            places[letter] = (500000 + column * 1000 + shift[0], 5000000 - row * 1000 - shift[1])
        self.settings["centers_layer"] = centers(**places)
        layer = QgsProject.instance().mapLayer(self.settings["centers_layer"])
        self.parameters.update(CENTERS=layer, CENTER_NAME_FIELD="name")

    def _barriers(self) -> None:
        """Lay a river along a column of borders, through some of the rows."""
        x = 500000 + 1000 * int(self.rng.integers(1, self.width))
        south = 5000000 - 1000 * float(self.rng.integers(1, self.height + 1))
        rivers = lines("rivers", f"LineString({x} 5000001, {x} {south})")
        self.rules["barriers"] = rivers
        self.parameters["BARRIERS"] = QgsProject.instance().mapLayer(rivers.id)

    def _locks(self) -> None:
        letter = str(self.rng.choice(self.letters[self.letters != "."]))
        lock = int(self.rng.choice([FROZEN, GAIN_ONLY]))
        self.settings["locks"] = {letter: lock}
        said = {FROZEN: "frozen", GAIN_ONLY: "gain only"}[lock]
        locks = table("locks", ("territory", "lock"), (letter, said))
        self.parameters["TERRITORY_LOCKS"] = QgsProject.instance().mapLayer(locks.id)


def said_of_the_job(ran) -> set[str]:
    """Return the warnings of a run that are not about what was read."""
    return {each for each in ran.listener.warnings if not each.startswith(READ)}


def compare(session, work, ran, refusal: str):
    """Check that both make the same of a plan; return the panel's solution, None for neither."""
    found, why = outcome_of(work)
    assert bool(refusal) == bool(why), (refusal, why)
    if ran is None:
        assert why in refusal
        return None
    assert by_unit(session, keys(session, found.assignment)) == plan_of(ran)
    remarks = {each for each in found.remarks if not each.startswith(READ)}
    assert remarks == said_of_the_job(ran)
    return found


def any_wish(rng: np.random.Generator, parameters: dict) -> BalanceAsked:
    """Return a random measure and budget, as the panel asks; `parameters` get the same."""
    wish = BalanceAsked(effort="fast")
    if rng.random() < 0.4:
        wish = replace(wish, most=float(rng.choice([2.0, 10.0, 30.0])))
        parameters["MAX_MOVED"] = wish.most
    if rng.random() < 0.3:
        wish = replace(wish, each=float(rng.choice([10.0, 30.0])))
        parameters["MAX_MOVED_EACH"] = wish.each
    if rng.random() < 0.6:
        measure = str(rng.choice(["units", "field"]))
        wish = replace(wish, measure=measure, field="work0" if measure == "field" else "")
        parameters["MEASURE"] = measure
        if wish.field:
            parameters["MEASURE_FIELD"] = wish.field
    if rng.random() < 0.5:
        wish = replace(wish, forecasts=("later",))
        parameters["FORECASTS"] = ["later"]
    return wish


@pytest.mark.parametrize("seed", first(range(FIRST, FIRST + COUNT), QUICK))
def test_any_plan_is_balanced_alike(panel, seed):
    asked = Asked(seed)
    named = {"LOCKED": "PROTECTED"}
    parameters = {named.get(name, name): value for name, value in asked.parameters.items()}
    work = any_wish(np.random.default_rng(seed + 7000), parameters)
    ran, refusal = outcome_of(
        lambda: toolbox(
            "realignterritories", asked.layer, EFFORT="fast", MOVES="memory:", **parameters
        )
    )
    session = panel(asked.layer, lock_field="keep", **asked.settings)
    found = compare(session, lambda: balancing(session, work)(SILENT), ran, refusal)
    if found is None:
        return
    assert not found.good or found.good in ran.info
    assert found.moved in ran.info
    tally = proposal(session, found, "balance").tally
    away = 100.0 * np.abs(tally.deviation[session.active])
    assert ran.results["MAX_DEVIATION"] == pytest.approx(away.max(initial=0.0))
    if not asked.rules.get("exceptions"):
        assert ran.results["DETACHED"] == int((tally.parts > 1).sum())
    assert len(ran.rows("MOVES")) == len(found.moves)


@pytest.mark.parametrize("seed", first(range(FIRST, FIRST + COUNT), QUICK))
def test_any_plan_is_repaired_alike(panel, seed):
    asked = Asked(seed)
    # The toolbox repairs no distances.
    for name in ("MAX_DISTANCE", "MAX_TIME", "COST_MATRIX"):
        asked.parameters.pop(name, None)
    for name in ("max_distance", "max_time", "costs"):
        asked.rules.pop(name, None)
    asked.settings["rules"] = RuleSettings(**asked.rules)
    ran, refusal = outcome_of(
        lambda: toolbox("repaircontiguity", asked.layer, MOVES="memory:", **asked.parameters)
    )
    session = panel(asked.layer, lock_field="keep", **asked.settings)
    found = compare(session, lambda: repairing(session)(SILENT), ran, refusal)
    if found is not None:
        assert ran.results["REPAIRED"] == len(found.moves)


FOR_DESIGN = (
    *("TOLERANCE", "GROUP_FIELD", "PARENT_FIELD", "MAXIMUM", "APART", "MAX_DISTANCE"),
    *("MAX_TIME", "COST_MATRIX", "BARRIERS"),
)


@pytest.mark.parametrize(
    "seed", [*first(range(FIRST, FIRST + DESIGNS), QUICK_DESIGNS), *ONCE_UNLIKE]
)
def test_any_territories_are_designed_alike(panel, seed):
    asked = Asked(seed)
    asked.rules.pop("exceptions", None)
    asked.settings["rules"] = RuleSettings(**asked.rules)
    parameters = {name: asked.parameters[name] for name in FOR_DESIGN if name in asked.parameters}
    count = asked.k
    if "CENTERS" in asked.parameters:
        parameters.update(CENTERS=asked.parameters["CENTERS"], CENTER_NAME_FIELD="name")
        count = parameters["CENTERS"].featureCount()
    parameters.update(WORKLOAD=works(asked.layer), ID_FIELD="name", TERRITORIES=count)
    ran, refusal = outcome_of(
        lambda: run(
            "designterritories", INPUT=asked.layer, EFFORT="fast", RANDOM_SEED=0, **parameters
        )
    )
    session = panel(asked.layer, **asked.settings)
    wish = DesignSettings(count=count, effort="fast")
    designs, why = outcome_of(lambda: designing(session, wish)(SILENT))
    assert bool(refusal) == bool(why), (refusal, why)
    if ran is None:
        assert why in refusal
        return
    (found,) = designs.plans.values()
    names = found.names or [str(1 + each) for each in range(count)]
    mine = [names[each] if each >= 0 else None for each in found.done.plan.tolist()]
    theirs = {unit: str(each) for unit, each in plan_of(ran).items()}
    assert by_unit(session, mine) == theirs
    assert set(found.notes) == set(ran.listener.warnings)
    assert set(told_of(found)[1:]) <= set(ran.info.splitlines())
    assert found.stands.cost == pytest.approx(ran.results["COST"])
    assert found.judged.status == ran.results["STATUS"]
    assert len(found.judged.told) == ran.results["BREAKS"]
