"""A greatest number of units, a greatest area: kept, told and refused alike in both front ends."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtWidgets import QWidget

from territory_planner.core.checks.sizes import MAX_UNITS
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.session.plan_checks import warnings_of
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.solve import BalanceAsked, balancing, repairing
from territory_planner.ui.set_up.rules_form import RulesForm
from tests.algorithms.running import run
from tests.integration.test_parity import (
    by_unit,
    keys,
    outcome_of,
    panel,
    plan_of,
    planned,
    toolbox,
)

__all__ = ["panel"]

pytestmark = pytest.mark.usefixtures("algorithms", "qgis_new_project")

ROWS = "AAAAAABB AAAAAABB AAAAAABB AAAAAACC AAAAAACC AAAAAACC"
EAST = [1.0 if each % 8 < 6 else 6.0 for each in range(48)]
"""A has three quarters of the land and a third of the work: even by work, not by size."""


def designed(layer, **asked):
    """Return a run of “Design territories”, and the number of units of each territory."""
    own = {"INPUT": layer, "WORKLOAD": ["work0"], "ID_FIELD": "name"}
    return run("designterritories", **own, **asked)


def drawn(ran):
    """Units of each territory of a design, by the last field that is called so."""
    rows = ran.rows()
    name = [name for name in rows[0] if name.startswith("territory")][-1]
    return counted({row["name"]: row[name] for row in rows})


def counted(plan):
    """Units of each territory; each is a square of 1 km."""
    names, units = np.unique([name for name in plan.values() if name], return_counts=True)
    return dict(zip(names.tolist(), units.tolist()))


@pytest.mark.parametrize(
    ("asked", "rules"),
    [
        ({"MAX_UNITS": 20}, RuleSettings(max_units=20)),
        ({"MAX_AREA": 20.05}, RuleSettings(max_area=20.05)),
        ({"MAX_UNITS": 22, "MAX_AREA": 20.05}, RuleSettings(max_units=22, max_area=20.05)),
    ],
)
def test_balance_brings_a_plan_within_them_and_both_judge_it_alike(panel, asked, rules):
    layer = planned(ROWS, EAST)
    before = [row["rule"] for row in toolbox("validateplan", layer, TOLERANCE=80, **asked).rows()]
    assert set(before) == {name.replace("MAX_", "maximum ").lower() for name in asked}
    ran = toolbox("balanceterritories", layer, TOLERANCE=80, EFFORT="fast", **asked)
    assert max(counted(plan_of(ran)).values()) <= 20
    session = panel(layer, tolerance=0.8, rules=rules)
    assert {each.kind for each in session.issues} >= set(before)
    found = balancing(session, BalanceAsked(effort="fast"))(SILENT)
    assert by_unit(session, keys(session, found.assignment)) == plan_of(ran)


@pytest.mark.parametrize("effort", ["fast", "balanced"])
def test_designs_keep_them(effort):
    layer = planned(ROWS, EAST)
    asked = {"TERRITORIES": 3, "TOLERANCE": 80, "EFFORT": effort, "RANDOM_SEED": 1}
    free = designed(layer, **asked)
    assert max(drawn(free).values()) > 18
    ran = designed(layer, MAX_UNITS=18, **asked)
    assert max(drawn(ran).values()) <= 18


def test_repair_gives_no_more_units_than_may_be(panel):
    layer = planned("AAA.BB")
    kept = toolbox("repaircontiguity", layer, MAX_UNITS=3)
    assert counted(plan_of(kept)) == {"A": 3, "B": 3}
    left = toolbox("repaircontiguity", layer, MAX_UNITS=2)
    assert counted(plan_of(left)) == {"A": 3, "B": 2}
    session = panel(layer, rules=RuleSettings(max_units=2))
    assert repairing(session)(SILENT).assignment.tolist().count(-1) == 1


def test_a_tip_says_which_move_gives_too_many_units(panel):
    session = panel(planned("AAABBB"), rules=RuleSettings(max_units=3, max_area=3.01))
    said = warnings_of(session.plan, np.array([3]), int(session.tally.assignment[0]))
    assert said == ["gives A more than 3 units", "makes A larger than it may be"]


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (
            {"MAX_UNITS": 10},
            "3 territories of at most 10 units hold 30 of 48 units: allow 16 or more, or ask for "
            "5 territories.",
        ),
        ({"MAX_AREA": 0.5}, "One unit alone is larger than a territory may be: 0.5 km²."),
    ],
)
def test_what_no_plan_can_keep_is_refused_with_advice_that_works(asked, sentence):
    layer = planned(ROWS, EAST)
    design = {"TERRITORIES": 3, "TOLERANCE": 80, "EFFORT": "fast"}
    _, refusal = outcome_of(lambda: designed(layer, **design, **asked))
    assert sentence in refusal
    advised = ({"MAX_UNITS": 16}, {"MAX_UNITS": 10, "TERRITORIES": 5})
    for change in advised if "MAX_UNITS" in asked else ():
        ran = designed(layer, **{**design, **change})
        assert max(drawn(ran).values()) <= change["MAX_UNITS"]


@pytest.mark.parametrize("seed", range(4))
def test_random_maxima_are_kept_or_told(seed):
    """Recounted from the rows of the outputs alone."""
    rng = np.random.default_rng(seed)
    height, width, k = int(rng.integers(4, 7)), int(rng.integers(5, 9)), int(rng.integers(2, 5))
    n = height * width
    work = (rng.lognormal(0, 0.8, n) * 10).round(1).tolist()
    seeds = rng.choice(n, k, replace=False)
    place = np.stack(np.divmod(np.arange(n), width), axis=1)
    nearest = np.square(place[:, None] - place[seeds][None]).sum(axis=2).argmin(axis=1)
    letters = np.array(list("ABCDE"))[nearest].reshape(height, width)
    layer = planned(" ".join("".join(line) for line in letters), work)
    most = int(np.ceil(n / k * rng.uniform(1.15, 1.6)))
    asked = {"TOLERANCE": 60, "EFFORT": "fast", "MAX_UNITS": most}
    ran = designed(layer, TERRITORIES=k, RANDOM_SEED=seed, **asked)
    over = [units for units in drawn(ran).values() if units > most]
    assert not over or any("units" in said for said in ran.listener.warnings)
    ran = toolbox("balanceterritories", layer, **asked)
    over = {name for name, units in counted(plan_of(ran)).items() if units > most}
    judged = toolbox("validateplan", ran.layer(), TOLERANCE=60, MAX_UNITS=most).rows()
    assert {row["territory"] for row in judged if row["rule"] == MAX_UNITS} == over
    assert not over or any("units" in said for said in ran.listener.warnings)


def test_the_set_up_asks_for_them(panel):
    session = panel(planned("AAABBB"), rules=RuleSettings(max_units=3, max_area=12.5))
    parent = QWidget()
    form = RulesForm(parent)
    form.fill(session.layer, session.settings)
    assert (form.rules().max_units, form.rules().max_area) == (3, 12.5)
    assert form.count() == 2
    form.numbers["max_units"].setValue(0)
    assert form.count() == 1
