"""The plan of another layer of the same units, brought to these by what identifies them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeatureSource

from ...core.model.data_classes import dataclass
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


@dataclass(frozen=True)
class OtherPlan:
    """A plan as another layer or store has it.

    Attributes
    ----------
    called, field : str
        What the user calls the layer, and where in it the plan stands.
    rows : list of (str, any)
        Key of a unit, and its territory.
    advice : str
        What to do where it knows units by other keys.
    """

    called: str
    field: str
    rows: list[tuple[str, Any]]
    advice: str


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
    columns = [source.fields().lookupField(name) for name in (id_field, field)]
    request = QgsFeatureRequest().setSubsetOfAttributes(columns)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    read = progress.watched(source.getFeatures(request), CHECK_EVERY)
    rows = [(as_text(each[columns[0]]), each[columns[1]]) for each in read]
    other = OtherPlan(
        source.sourceName(),
        field,
        rows,
        tr("Choose the fields that identify units in both layers (ID_FIELD, OTHER_ID_FIELD)."),
    )
    return plan_of_rows(other, units.label, ids, report, progress)


def plan_of_rows(
    other: OtherPlan,
    label: Sequence[str],
    ids: Sequence[Any],
    report: Report,
    progress: Progress,
    *,
    partly: bool = False,
) -> list[Any]:
    """Return one value per unit: what another plan has for it, None for nothing.

    Parameters
    ----------
    label : sequence of n str
        What units are called.
    ids : sequence of n values
        What identifies the units.
    partly : bool
        It is of some units on purpose: of the others nothing is said.

    Raises
    ------
    InvalidInput
        When no row is about a unit, or two rows of one unit disagree.
    """
    rows, matcher = other.rows, KeyMatcher([as_text(value) for value in ids])
    unit = np.asarray(matcher.match([key for key, _ in rows], progress).index)
    if not (unit >= 0).any():
        raise InvalidInput(_strangers(other, matcher))
    found: list[Any] = [None] * len(label)
    disagree = []
    for at, (_, value) in zip(unit.tolist(), rows):
        if at < 0 or is_null(value):
            continue
        if found[at] is not None and as_text(found[at]) != as_text(value):
            disagree.append(label[at])
        found[at] = value
    if disagree:
        raise InvalidInput(
            tr(
                "“{layer}” says two things of one unit in “{field}” ({count:,}): {units}. Leave "
                "one row for each unit, or choose the field that tells its rows apart."
            ).format(
                layer=other.called, field=other.field, count=len(disagree), units=few(disagree)
            )
        )
    _report(other, unit, matcher, report)
    if not partly:
        _report_missing(other, unit, label, report)
    return found


def _report(other: OtherPlan, unit: np.ndarray, matcher: KeyMatcher, report: Report) -> None:
    strange = [other.rows[row][0] for row in np.flatnonzero(unit < 0).tolist()]
    if strange:
        report.warning(
            tr("Rows of “{layer}” about no unit ({count:,}): {keys}.").format(
                layer=other.called,
                count=len(strange),
                keys=few([_with_nearest(key, matcher) for key in strange[:6]] + strange[6:]),
            )
        )


def _report_missing(
    other: OtherPlan, unit: np.ndarray, label: Sequence[str], report: Report
) -> None:
    without = np.setdiff1d(np.arange(len(label)), unit).tolist()
    if without:
        report.warning(
            tr(
                "Units that “{layer}” has no row for, which count as without a territory there "
                "({count:,} of {n:,}): {units}."
            ).format(
                layer=other.called,
                count=len(without),
                n=len(label),
                units=few([label[each] for each in without]),
            )
        )


def _strangers(other: OtherPlan, matcher: KeyMatcher) -> str:
    if not other.rows:
        return tr("“{layer}” has no rows to compare with.").format(layer=other.called)
    said = tr(
        "“{layer}” is about none of these units: not one of its keys is a unit's, such as {keys}."
    ).format(
        layer=other.called, keys=few([_with_nearest(key, matcher) for key, _ in other.rows[:3]])
    )
    return f"{said} {other.advice}"


def _with_nearest(key: str, matcher: KeyMatcher) -> str:
    called = key or tr("(empty)")
    near = matcher.candidates(key, 1)
    return tr("{key} (nearest: {near})").format(key=called, near=near[0]) if near else called
