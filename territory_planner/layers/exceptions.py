"""Exceptions: units that a table gives to a territory, whatever the map says."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ..core.errors import InvalidInput
from ..core.problem import UNASSIGNED
from ..core.text import few
from .plan import Names
from .report import Report
from .targets import KEYS
from .text import tr
from .values import as_text

UNIT = "unit_id"
"""Column of the units' ids, as in the tables that we write."""


def read_exceptions(
    source: QgsProcessingFeatureSource,
    ids: Sequence[object],
    names: Names,
    territory_field: str | None,
    report: Report,
) -> np.ndarray:
    """Return (n,) int32, the territory that the table gives to each unit, `UNASSIGNED` for none.

    Parameters
    ----------
    ids : sequence of n values
        What identifies the units.
    territory_field : str, optional
        Column of the territories' names; `KEYS` are looked for after it.

    Raises
    ------
    InvalidInput
        When a column is missing, a territory is not among `names`, or a unit has two.
    """
    fields = source.fields()
    keys = [*([territory_field] if territory_field else []), *KEYS]
    key = next((name for name in keys if fields.lookupField(name) >= 0), None)
    if key is None or fields.lookupField(UNIT) < 0:
        raise InvalidInput(
            tr("The table of exceptions needs columns “{unit}” and “{key}”. It has: {got}.").format(
                unit=UNIT, key=keys[0], got=few(fields.names(), 12)
            )
        )
    unit_of = {as_text(value): unit for unit, value in enumerate(ids)}
    number = {name: territory for territory, name in enumerate(names.text)}
    given = np.full(len(ids), UNASSIGNED, dtype=np.int32)
    strangers, homeless, torn = [], [], []
    for feature in source.getFeatures():
        name, wanted = as_text(feature[UNIT]), as_text(feature[key])
        unit, territory = unit_of.get(name), number.get(wanted)
        if unit is None:
            strangers.append(name)
        elif territory is None:
            homeless.append(wanted)
        elif given[unit] not in (UNASSIGNED, territory):
            torn.append(name)
        else:
            given[unit] = territory
    _refuse(homeless, torn)
    if strangers:
        report.warning(
            tr(
                "Exceptions for units that are not in the layer, left out ({count:,}): {units}."
            ).format(count=len(strangers), units=few(strangers))
        )
    return given


def _refuse(homeless: list[str], torn: list[str]) -> None:
    if homeless:
        raise InvalidInput(
            tr("The table of exceptions names territories that do not exist: {names}.").format(
                names=few([name or tr("(empty)") for name in dict.fromkeys(homeless)])
            )
        )
    if torn:
        raise InvalidInput(
            tr("The table of exceptions gives these units to two territories: {units}.").format(
                units=few(torn)
            )
        )
