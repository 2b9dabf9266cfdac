"""From a layer and its settings to the totals of its plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from qgis.core import QgsVectorLayer

from ....core.live.tally import Tally
from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.progress import SILENT, Progress
from ...reading.layer_snapshot import Snapshot
from ...text import tr
from ...values import as_text
from ..settings.plan_settings import PlanSettings
from ..settings.usable import why_no_units
from .baseline import saved_values
from .derived import Derived, derived_fields
from .territories import Territories
from .unit_table import UnitTable, needed_fields, read_table


@dataclass(frozen=True)
class PlanSource:
    """What a plan is read from; `apart` from the layer, another thread may read it.

    Attributes
    ----------
    features : QgsVectorLayer or Snapshot
    name, why_no_units : str
        What the layer is called, and what is to be said where it gives no units.
    settings : PlanSettings
    numbered : bool
        The territory field holds numbers.
    before : tuple of str
        Keys of the territories that were there before: they keep their order.
    saved : dict of int to str
        What the territory field held at the last save, by feature id, where it was edited since.
    derived : Derived
        What else may change the values.
    """

    features: QgsVectorLayer | Snapshot
    name: str
    why_no_units: str
    settings: PlanSettings
    numbered: bool
    before: tuple[str, ...]
    saved: Mapping[int, str]
    derived: Derived

    def apart(self) -> PlanSource:
        """Return the same of the layer as it stands, edits included."""
        return replace(self, features=Snapshot(self.features))


@dataclass(frozen=True)
class PlanReading:
    """A plan as just read: units, territories and their totals; no shapes yet.

    `derived` tells what else may change its values.
    """

    table: UnitTable
    territories: Territories
    tally: Tally
    derived: Derived


def plan_source(
    layer: QgsVectorLayer, settings: PlanSettings, before: Territories | None = None
) -> PlanSource:
    """Return what the plan that the territory field holds is read from, edits included.

    Territories that were there `before` keep their order, so that rows and colours stay put.
    """
    index = layer.fields().lookupField(settings.territory_field)
    return PlanSource(
        features=layer,
        name=layer.name(),
        why_no_units=why_no_units(layer),
        settings=settings,
        numbered=layer.fields().at(index).isNumeric(),
        before=() if before is None else tuple(before.keys),
        saved=saved_values(layer, index),
        derived=derived_fields(layer, needed_fields(layer, settings)),
    )


def read_plan(source: PlanSource, progress: Progress = SILENT) -> PlanReading:
    """Read a plan.

    Raises
    ------
    InvalidInput
        When the source gives no units, whatever it says of their number.
    Cancelled
        When `progress` says so.
    """
    settings = source.settings
    table = read_table(source.features, settings, progress=progress)
    if not table.n:
        raise InvalidInput(source.why_no_units)
    if len(np.unique(table.feature_id)) < table.n:
        raise InvalidInput(_why_not_told_apart(source.name))
    territories = Territories(source.numbered)
    keys = [as_text(value) for value in table.value]
    saved = table.by_row(source.saved)
    shown = {*keys, *settings.known}
    present = shown | set(saved.values())
    for key in source.before:
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
    return PlanReading(table, territories, tally, source.derived)


def _why_not_told_apart(name: str) -> str:
    """Say that units can't be edited, as QGIS takes some of them for one."""
    return tr(
        "Features of “{layer}” have the same feature id, as in a view or a join, so that none of "
        "them can be edited by itself. Export the layer to a file, and plan there."
    ).format(layer=name)
