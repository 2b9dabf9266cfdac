"""The table of reps: how many serve each territory, what they can carry, what they cost."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ..compat import is_null
from ..plan import Names
from ..report import Report
from ..text import tr
from ..values import as_amount, as_text, as_told, unguarded
from .tables import CHECK_EVERY, find_columns, territory_columns, with_cause

REPS, AVAILABLE, COST = "reps", "available", "cost"


@dataclass(frozen=True)
class Staff:
    """The reps of k territories; NaN for those that the table has no row for.

    Attributes
    ----------
    reps : (k,) float64
    available, cost : (k,) float64 or None
        Of all of them together; None where the table does not say.
    """

    reps: np.ndarray
    available: np.ndarray | None
    cost: np.ndarray | None


def read_staff(
    source: QgsFeatureSource,
    names: Names,
    territory_field: str,
    report: Report,
    progress: Progress = SILENT,
) -> Staff:
    """Read a table of reps, one row a territory or one a rep: rows of one territory add up.

    Its columns: ``reps`` (1 where there is none), ``available`` and ``cost`` of each of them.

    Raises
    ------
    InvalidInput
        When it tells of none of the territories, or a number is none.
    """
    table = tr("The table of reps")
    (key,) = find_columns(source, table, territory_columns(territory_field))
    fields = source.fields()
    column = {name: fields.lookupField(name) for name in (REPS, AVAILABLE, COST)}
    number, found = names.numbers(), np.full((names.k, 3), np.nan)
    strangers: list[str] = []
    for feature in progress.watched(source.getFeatures(), CHECK_EVERY):
        name = unguarded(as_text(feature[key]))
        if name not in number:
            strangers.append(name or tr("(empty)"))
            continue
        reps = 1.0
        if column[REPS] >= 0:
            reps = _amount(feature[column[REPS]], REPS, name)
        row = [reps]
        for each in (AVAILABLE, COST):
            at = column[each]
            row.append(reps * _amount(feature[at], each, name) if at >= 0 else 0.0)
        here = found[number[name]]
        here[:] = np.nan_to_num(here) + row
    missing = [names(each) for each in np.flatnonzero(np.isnan(found[:, 0])).tolist()]
    if len(missing) == names.k:
        raise InvalidInput(
            with_cause(
                tr(
                    "The table of reps “{layer}” tells of none of the territories ({names}), "
                    "but of {others}."
                ).format(
                    layer=source.sourceName(),
                    names=few(missing),
                    others=few(list(dict.fromkeys(strangers))) or tr("nobody"),
                ),
                strangers,
                names.text,
                progress,
            )
        )
    if missing:
        report.warning(
            tr("Territories that the table of reps has no row for ({count:,}): {names}.").format(
                count=len(missing), names=few(missing)
            )
        )
    if strangers:
        report.warning(
            tr("Reps of territories that the plan does not have are left aside: {names}.").format(
                names=few(list(dict.fromkeys(strangers)))
            )
        )
    known = [None if column[name] < 0 else found[:, at] for at, name in ((1, AVAILABLE), (2, COST))]
    return Staff(found[:, 0], *known)


def _amount(value: object, column: str, name: str) -> float:
    number = None if is_null(value) else as_amount(value)
    if number is None:
        raise InvalidInput(
            tr(
                "“{column}” of the table of reps must be a number of zero or more for {name}, not "
                "“{value}”."
            ).format(column=column, name=name, value=as_told(value))
        )
    return number
