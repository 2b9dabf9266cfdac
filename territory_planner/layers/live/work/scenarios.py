"""The scenarios of the open plan: where they are kept, and one of them on the units."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone

import numpy as np
from qgis.core import QgsApplication, QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ....core.model.errors import InvalidInput
from ....core.model.keys import KeyMatcher
from ....core.model.progress import Progress
from ....core.scenarios.calendar import Term
from ...scenarios.places import called_in_store, place_beside
from ...scenarios.scenario import Scenario, signed
from ...scenarios.store import ScenarioStore
from ...text import tr
from ...values import as_text
from ..session.session import PlanSession

UNIT, TERRITORY = "unit", "territory"
"""Columns of a scenario as a layer."""

Opened = list[str]
"""The territory of each unit by the order of the session's units; '' for none."""


def scenarios_of(session: PlanSession) -> tuple[ScenarioStore, list[Scenario]]:
    """Return where the scenarios of the open plan's layer are kept, and which there are.

    Raises
    ------
    InvalidInput
        When the layer is in no file and no database, or they can't be read.
    """
    layer = session.bound_layer
    store = ScenarioStore(place_beside(layer))
    return store, store.listed(called_in_store(layer))


def opening(
    session: PlanSession, store: ScenarioStore, scenario: Scenario
) -> Callable[[Progress], Opened]:
    """Return work that finds the territory of each unit in a scenario.

    Raises
    ------
    InvalidInput
        When the scenario is about none of the units.
    """
    keys = _keys(session)

    def work(progress: Progress) -> Opened:
        kept = store.assignment(scenario, progress)
        matched = KeyMatcher(keys).match(list(kept), progress)
        if not matched.matched.any():
            raise InvalidInput(
                tr(
                    "“{name}” is about none of these units: it knows them by other keys. Choose "
                    "the unit id that it was saved with, in the set-up."
                ).format(name=scenario.name)
            )
        found = [""] * len(keys)
        for unit, territory in zip(np.asarray(matched.index).tolist(), kept.values()):
            if unit >= 0:
                found[unit] = territory
        return found

    return work


def assignment_layer(store: ScenarioStore, scenario: Scenario) -> QgsVectorLayer:
    """Return a scenario as a table in memory: `UNIT` and `TERRITORY`."""
    fields = f"field={UNIT}:string&field={TERRITORY}:string"
    layer = QgsVectorLayer(f"NoGeometry?{fields}", scenario.name, "memory")
    rows = []
    for unit, territory in store.assignment(scenario).items():
        row = QgsFeature(layer.fields())
        row.setAttributes([unit, territory])
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    return layer


def sign(
    session: PlanSession,
    store: ScenarioStore,
    scenario: Scenario,
    state: str,
    term: Term | None = None,
) -> Scenario:
    """Bring a scenario to another state, in the user's name."""
    who = QgsApplication.userFullName() or QgsApplication.userLoginName()
    when = datetime.now(timezone.utc).replace(microsecond=0)
    return store.change(scenario, lambda now: signed(now, state, who, when, term))


def _keys(session: PlanSession) -> list[str]:
    """Return the key of each unit: its id field, else its feature id."""
    layer, field = session.bound_layer, session.settings.id_field
    ids = session.table.feature_id.tolist()
    if not field:
        return [str(each) for each in ids]
    at = layer.fields().lookupField(field)
    request = QgsFeatureRequest().setSubsetOfAttributes([at])
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    by_id = {each.id(): as_text(each[at]) for each in layer.getFeatures(request)}
    return [by_id.get(each, "") for each in ids]
