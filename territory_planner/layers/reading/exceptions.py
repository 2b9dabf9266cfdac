"""Exceptions: units that a table gives to a territory, whatever the map says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.model.errors import InvalidInput
from ...core.model.problem import UNASSIGNED
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ..report import Report
from ..text import tr
from ..values import as_text, unguarded
from .tables import (
    CHECK_EVERY,
    UNIT,
    check_told_apart,
    find_columns,
    numbers_by_id,
    refuse_strangers,
    territory_columns,
    with_cause,
)


def read_exceptions(
    source: QgsFeatureSource,
    ids: Sequence[object],
    number: Mapping[str, int],
    territory_field: str | None,
    report: Report,
    hint: str = "",
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return (n,) int32, the territory that the table gives to each unit, `UNASSIGNED` for none.

    Parameters
    ----------
    ids : sequence of n values
        What identifies the units.
    number : dict of str to int
        Territories by what they are called.
    territory_field : str, optional
        Column of the territories' names; see `tables.territory_columns`.
    hint : str
        See `tables.refuse_strangers`.

    Raises
    ------
    InvalidInput
        When a column is missing, a territory is not among `number`, a unit has two, or no
        row is about a unit of the layer.
    """
    table, columns = tr("The table of exceptions"), territory_columns(territory_field)
    column, key = find_columns(source, table, UNIT, columns)
    unit_of = numbers_by_id(ids, progress)
    given = np.full(len(ids), UNASSIGNED, dtype=np.int32)
    strangers, homeless, torn, about = [], [], [], []
    for feature in progress.watched(source.getFeatures(), CHECK_EVERY):
        name, wanted = as_text(feature[column]), unguarded(as_text(feature[key]))
        unit, territory = unit_of.get(name), number.get(wanted)
        about.append(name)
        if unit is None:
            strangers.append(name)
        elif territory is None:
            homeless.append(wanted)
        elif given[unit] not in (UNASSIGNED, territory):
            torn.append(name)
        else:
            given[unit] = territory
    _refuse(homeless, torn, number, progress)
    check_told_apart(ids, filter(None, about), table, progress)
    if strangers and (given == UNASSIGNED).all():
        refuse_strangers(source, table, strangers, unit_of, hint, progress)
    if strangers:
        said = tr(
            "Exceptions for units that are not in the layer, left out ({count:,}): {units}."
        ).format(count=len(strangers), units=few([name or tr("(empty)") for name in strangers]))
        report.warning(with_cause(said, strangers, unit_of, progress))
    return given


def _refuse(
    homeless: list[str], torn: list[str], number: Mapping[str, int], progress: Progress
) -> None:
    if homeless:
        said = tr("The table of exceptions names territories that do not exist: {names}.").format(
            names=few([name or tr("(empty)") for name in dict.fromkeys(homeless)])
        )
        raise InvalidInput(with_cause(said, homeless, number.keys(), progress))
    if torn:
        raise InvalidInput(
            tr(
                "The table of exceptions gives {count:this unit|these units} to two territories: "
                "{units}."
            ).format(units=few(torn), count=len(torn))
        )
