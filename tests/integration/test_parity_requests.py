"""What is asked of a plan, as either front end fills it in: every entry of a request is the same.

PARITY=200 takes so many random plans, PARITY_FIRST=… from another number on: see
`test_parity_random`.
"""

from __future__ import annotations

import os
from dataclasses import fields, is_dataclass

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

from territory_planner.algorithms.shared.choices import choices_in_numbers
from territory_planner.algorithms.shared.constraints import chosen_fields
from territory_planner.algorithms.shared.designing import read_design
from territory_planner.algorithms.shared.planned import read_planned
from territory_planner.algorithms.shared.requests import request_of
from territory_planner.algorithms.shared.run import Run
from territory_planner.core.jobs.request import Request
from territory_planner.core.model.errors import TerritoryError
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.compat import text_field
from territory_planner.layers.live.settings.plan_settings import DesignSettings
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.plan_design import take_brief
from territory_planner.layers.live.work.plan_request import take_request
from tests.algorithms.running import Listener
from tests.integration.test_parity import panel, works
from tests.integration.test_parity_random import FOR_DESIGN, Asked
from tests.long import first

__all__ = ["panel"]

pytestmark = pytest.mark.usefixtures("algorithms", "qgis_new_project")

COUNT = int(os.environ.get("PARITY") or 20)
QUICK = COUNT if os.environ.get("PARITY") else 8
FIRST = int(os.environ.get("PARITY_FIRST") or 0)


def run_of(algorithm: str, **parameters) -> Run:
    """Return a run that has been asked for and not begun."""
    made = QgsApplication.processingRegistry().createAlgorithmById(f"territory_planner:{algorithm}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    run = Run(made, choices_in_numbers(made, parameters, context), context, Listener())
    run.held = context  # as long as the run
    return run


def outcome(ask):
    try:
        return ask(), ""
    except TerritoryError as error:
        return None, str(error)


def unlike(one, other, where: str = "") -> list[str]:
    """Return where two entries of requests differ; what is measured later counts as being there."""
    if is_dataclass(one) and type(one) is type(other):
        return [
            found
            for field in fields(one)
            for found in unlike(
                getattr(one, field.name), getattr(other, field.name), f"{where}.{field.name}"
            )
        ]
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        same = one.shape == other.shape and np.allclose(one, other, rtol=1e-12, equal_nan=True)
        return [] if same else [where]
    if isinstance(one, (tuple, list)) and isinstance(other, (tuple, list)):
        if len(one) != len(other):
            return [where]
        pairs = enumerate(zip(one, other))
        return [found for at, (a, b) in pairs for found in unlike(a, b, f"{where}[{at}]")]
    if callable(one) and callable(other):
        return []
    if type(one) is not type(other):
        return [f"{where}: {one!r} / {other!r}"]
    return [] if one is other or one == other else [f"{where}: {one!r} / {other!r}"]


def names_unlike(one: Request, other: Request) -> list[str]:
    """Return what two requests call by different names."""
    spans = {
        "territory": one.problem.k,
        "unit": one.problem.n,
        "criterion": len(one.problem.weight),
        "group": int(one.rules.group.max(initial=-1)) + 1,
        "parent": int(one.rules.parent.max(initial=-1)) + 1,
    }
    return [
        name
        for name, span in spans.items()
        for number in range(span)
        if getattr(one.called, name)(number) != getattr(other.called, name)(number)
    ]


LATER = {"[0].remarks", "[1].name"}
"""What the toolbox says at once, and the panel later; names that are given as a plan is known."""


def ruled(seed: int) -> Asked:
    """Return a random plan, its limits the same for either front end to the last number."""
    asked = Asked(seed)
    if len(asked.work) > 1 and "maximum" in asked.rules:
        asked.rules["maximum"] = {**asked.rules["maximum"], "work1": 1e6}
    return asked


def check_alike(mine: tuple, theirs: tuple) -> None:
    assert not [
        each for each in unlike(mine, theirs) if each.partition(":")[0].rstrip() not in LATER
    ]
    assert not names_unlike(mine[0], theirs[0])


def with_candidates(asked: Asked, required: int) -> int:
    """Let some of the centers be candidates only; return how many territories to make."""
    layer = QgsProject.instance().mapLayer(asked.settings["centers_layer"])
    layer.dataProvider().addAttributes([text_field("kind")])
    layer.updateFields()
    kind = layer.fields().lookupField("kind")
    words = {
        each.id(): {kind: "required" if at < required else "candidate"}
        for at, each in enumerate(layer.getFeatures())
    }
    layer.dataProvider().changeAttributeValues(words)
    asked.rules["site_field"] = asked.parameters["SITE_FIELD"] = "kind"
    return max(layer.featureCount() - 1, 1)


@pytest.mark.parametrize("seed", first(range(FIRST, FIRST + COUNT), QUICK))
def test_a_design_is_asked_for_alike(panel, seed):
    asked = ruled(seed)
    asked.rules.pop("exceptions", None)
    count = asked.k
    if "CENTERS" in asked.parameters:
        asked.parameters["SITE_FIELD"] = None
        count = asked.parameters["CENTERS"].featureCount()
        if seed % 2:
            count = with_candidates(asked, seed % 3)
    asked.settings["rules"] = RuleSettings(**asked.rules)
    wanted = (*FOR_DESIGN, "CENTERS", "SITE_FIELD")
    parameters = {name: asked.parameters[name] for name in wanted if name in asked.parameters}
    if "CENTERS" in parameters:
        parameters["CENTER_NAME_FIELD"] = "name"
    run = run_of(
        "designterritories",
        INPUT=asked.layer,
        WORKLOAD=works(asked.layer),
        ID_FIELD="name",
        TERRITORIES=count,
        EFFORT="fast",
        RANDOM_SEED=0,
        **parameters,
    )
    units = run.units(also=chosen_fields(run))
    theirs, refusal = outcome(lambda: read_design(run, units, count, lambda _k, _names: None))
    session = panel(asked.layer, **asked.settings)
    wish = DesignSettings(count=count, effort="fast")
    mine, why = outcome(lambda: take_brief(session, wish).ask(count, SILENT))
    assert bool(refusal) == bool(why), (refusal, why)
    if mine is None:
        assert why in refusal
        return
    check_alike(mine, theirs)


@pytest.mark.parametrize("seed", first(range(FIRST, FIRST + COUNT), QUICK))
def test_a_balanced_plan_is_asked_for_alike(panel, seed):
    asked = ruled(seed)
    asked.settings["rules"] = RuleSettings(**asked.rules)
    run = run_of(
        "balanceterritories",
        INPUT=asked.layer,
        TERRITORY_FIELD="territory",
        WORKLOAD=works(asked.layer),
        ID_FIELD="name",
        **asked.parameters,
    )
    planned = read_planned(run)
    before = planned.plan.assignment
    theirs, _ = outcome(lambda: request_of(run, planned, before, all_have_centers=True))
    session = panel(asked.layer, lock_field="keep", **asked.settings)
    mine, why = outcome(lambda: take_request(session)())
    if mine is None or theirs is None:
        # The panel shows a plan with gaps among its centers, which the toolbox refuses.
        assert not why
        return
    check_alike((mine,), (theirs,))
