"""From a layer and its settings to the totals of its plan."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsVectorLayer

from ....core.live.tally import Tally
from ....core.model.errors import InvalidInput
from ...text import tr
from ...values import as_text
from ..settings.plan_settings import PlanSettings
from ..settings.usable import why_no_units
from .baseline import saved_values
from .derived import Derived, derived_fields
from .territories import Territories
from .unit_table import UnitTable, needed_fields, read_table


@dataclass(frozen=True)
class PlanReading:
    """A plan as just read: units, territories and their totals; no shapes yet.

    `derived` tells what else may change its values.
    """

    table: UnitTable
    territories: Territories
    tally: Tally
    derived: Derived


def read_plan(layer: QgsVectorLayer, settings: PlanSettings, before: Territories) -> PlanReading:
    """Read the plan that the territory field holds, edits included.

    Territories that were there `before` keep their order, so that rows and colours stay put.

    Raises
    ------
    InvalidInput
        When the source gives no units, whatever it says of their number.
    """
    table = read_table(layer, settings)
    if not table.n:
        raise InvalidInput(why_no_units(layer))
    if len(np.unique(table.feature_id)) < table.n:
        raise InvalidInput(_why_not_told_apart(layer))
    index = layer.fields().lookupField(settings.territory_field)
    territories = Territories(layer.fields().at(index).isNumeric())
    keys = [as_text(value) for value in table.value]
    saved = saved_values(layer, index, table)
    shown = {*keys, *settings.known}
    present = shown | set(saved.values())
    for key in before.keys:
        if key in present:
            territories.learn([key])
    territories.learn(present)
    territories.retired = {key for key in territories.keys if key not in shown}
    assignment = territories.assignment(keys)
    baseline = assignment.copy()
    for row, key in saved.items():
        baseline[row] = territories.index(key)
    tally = Tally(
        table.workload,
        assignment,
        territories.k,
        customers=table.customers,
        baseline=baseline,
        weight=[each.weight for each in settings.criteria] or None,
    )
    derived = derived_fields(layer, needed_fields(layer, settings))
    return PlanReading(table, territories, tally, derived)


def _why_not_told_apart(layer: QgsVectorLayer) -> str:
    """Say that units can't be edited, as QGIS takes some of them for one."""
    return tr(
        "Features of “{layer}” have the same feature id, as in a view or a join, so that none of "
        "them can be edited by itself. Export the layer to a file, and plan there."
    ).format(layer=layer.name())
