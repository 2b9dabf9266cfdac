"""Territory locks: which territories never lose a unit, and which stay as they are."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.errors import InvalidInput
from ...core.problem import FREE, FROZEN, GAIN_ONLY
from ...core.text import few
from ..plan import Names
from ..report import Report
from ..text import tr
from ..values import as_text
from .tables import find_columns, territory_columns

LOCK = "lock"
LOCK_WORDS = {"": FREE, "free": FREE, "gain only": GAIN_ONLY, "frozen": FROZEN}


def read_territory_locks(
    source: QgsFeatureSource, names: Names, territory_field: str | None, report: Report
) -> np.ndarray:
    """Return (k,) int8, the lock of each territory, `FREE` for those without a row.

    Parameters
    ----------
    territory_field : str, optional
        Column of the territories' names; see `tables.territory_columns`.

    Raises
    ------
    InvalidInput
        When a column is missing or a lock is none of the two.
    """
    columns = territory_columns(territory_field)
    key, column = find_columns(source, tr("The table of locks"), columns, LOCK)
    number = names.numbers()
    lock, unknown = np.full(names.k, FREE, dtype=np.int8), []
    for feature in source.getFeatures():
        name, word = as_text(feature[key]), as_text(feature[column]).lower().replace("_", " ")
        if word not in LOCK_WORDS:
            raise InvalidInput(
                tr("The lock of {name} is “{word}”; it must be “gain only” or “frozen”.").format(
                    name=name or tr("(empty)"), word=word
                )
            )
        if name in number:
            lock[number[name]] = LOCK_WORDS[word]
        else:
            unknown.append(name or tr("(empty)"))
    if unknown:
        report.warning(
            tr("Locks of territories that the plan does not have are left aside: {names}.").format(
                names=few(unknown)
            )
        )
    return lock
