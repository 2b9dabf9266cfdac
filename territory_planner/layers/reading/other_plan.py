"""The plan of another layer of the same units, brought to these by what identifies them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeatureSource

from ...core.model.errors import InvalidInput
from ...core.model.keys import KeyMatcher
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ..compat import is_null
from ..report import Report
from ..text import tr
from ..values import as_text
from .tables import CHECK_EVERY
from .units import Units


def read_other_plan(
    source: QgsFeatureSource,
    field: str,
    id_field: str,
    units: Units,
    ids: Sequence[Any],
    report: Report,
    progress: Progress = SILENT,
) -> list[Any]:
    """Return one value per unit: what a field of another layer holds for it, None for nothing.

    Parameters
    ----------
    ids : sequence of n values
        What identifies the units.

    Raises
    ------
    InvalidInput
        When no row is about a unit, or two rows of one unit disagree.
    """
    matcher = KeyMatcher([as_text(value) for value in ids])
    columns = [source.fields().lookupField(name) for name in (id_field, field)]
    request = QgsFeatureRequest().setSubsetOfAttributes(columns)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    read = progress.watched(source.getFeatures(request), CHECK_EVERY)
    rows = [(as_text(each[columns[0]]), each[columns[1]]) for each in read]
    matches = matcher.match([key for key, _ in rows], progress)
    unit = np.asarray(matches.index)
    if not (unit >= 0).any():
        raise InvalidInput(_strangers(source, rows, matcher))
    found: list[Any] = [None] * units.n
    disagree = []
    for at, (_, value) in zip(unit.tolist(), rows):
        if at < 0 or is_null(value):
            continue
        if found[at] is not None and as_text(found[at]) != as_text(value):
            disagree.append(units.label[at])
        found[at] = value
    if disagree:
        raise InvalidInput(
            tr(
                "“{layer}” says two things of one unit in “{field}” ({count:,}): {units}. Leave "
                "one row for each unit, or choose the field that tells its rows apart."
            ).format(
                layer=source.sourceName(), field=field, count=len(disagree), units=few(disagree)
            )
        )
    _report(source, rows, unit, units, matcher, report)
    return found


def _report(
    source: QgsFeatureSource,
    rows: Sequence[tuple[str, Any]],
    unit: np.ndarray,
    units: Units,
    matcher: KeyMatcher,
    report: Report,
) -> None:
    strange = [rows[row][0] for row in np.flatnonzero(unit < 0).tolist()]
    if strange:
        report.warning(
            tr("Rows of “{layer}” about no unit ({count:,}): {keys}.").format(
                layer=source.sourceName(),
                count=len(strange),
                keys=few([_with_nearest(key, matcher) for key in strange[:6]] + strange[6:]),
            )
        )
    without = np.setdiff1d(np.arange(units.n), unit)
    if len(without):
        report.warning(
            tr(
                "Units that “{layer}” has no row for, which count as without a territory there "
                "({count:,} of {n:,}): {units}."
            ).format(
                layer=source.sourceName(),
                count=len(without),
                n=units.n,
                units=units.named(without),
            )
        )


def _strangers(
    source: QgsFeatureSource, rows: Sequence[tuple[str, Any]], matcher: KeyMatcher
) -> str:
    if not rows:
        return tr("“{layer}” has no rows to compare with.").format(layer=source.sourceName())
    return tr(
        "“{layer}” is about none of these units: not one of its keys is a unit's, such as {keys}. "
        "Choose the fields that identify units in both layers (ID_FIELD, OTHER_ID_FIELD)."
    ).format(
        layer=source.sourceName(), keys=few([_with_nearest(key, matcher) for key, _ in rows[:3]])
    )


def _with_nearest(key: str, matcher: KeyMatcher) -> str:
    called = key or tr("(empty)")
    near = matcher.candidates(key, 1)
    return tr("{key} (nearest: {near})").format(key=called, near=near[0]) if near else called
