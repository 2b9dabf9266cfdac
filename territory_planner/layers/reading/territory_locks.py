"""Territory locks: which territories never lose a unit, and which stay as they are."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.model.errors import InvalidInput
from ...core.model.problem import FREE, FROZEN, GAIN_ONLY
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ..plan import Names
from ..text import tr
from ..values import as_text, unguarded
from .tables import CHECK_EVERY, find_columns, territory_columns, with_cause

LOCK = "lock"
LOCK_WORDS = {"": FREE, "free": FREE, "gain only": GAIN_ONLY, "frozen": FROZEN}


def read_territory_locks(
    source: QgsFeatureSource,
    names: Names,
    territory_field: str | None,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return (k,) int8, the lock of each territory, `FREE` for those without a row.

    Parameters
    ----------
    territory_field : str, optional
        Column of the territories' names; see `tables.territory_columns`.

    Raises
    ------
    InvalidInput
        When a column is missing, a lock is none of the two, a territory is not in the plan or
        has two locks: a lock is never lost for want of its territory.
    """
    columns = territory_columns(territory_field)
    key, column = find_columns(source, tr("The table of locks"), columns, LOCK)
    number, unknown = names.numbers(), []
    locks: dict[str, int] = {}
    for feature in progress.watched(source.getFeatures(), CHECK_EVERY):
        name, word = unguarded(as_text(feature[key])), as_text(feature[column])
        lock = LOCK_WORDS.get(word.lower().replace("_", " "))
        if lock is None:
            raise InvalidInput(
                tr("The lock of {name} is “{word}”; it must be “gain only” or “frozen”.").format(
                    name=name or tr("(empty)"), word=word
                )
            )
        if locks.setdefault(name, lock) != lock:
            raise InvalidInput(tr("The table of locks has two for {name}.").format(name=name))
        if name not in number and lock != FREE:
            unknown.append(name or tr("(empty)"))
    if unknown:
        said = tr(
            "The table of locks names territories that the plan does not have: {unknown}. It "
            "has: {names}."
        ).format(unknown=few(unknown), names=few(list(names.text), 12))
        raise InvalidInput(with_cause(said, unknown, names.text, progress))
    return np.array([locks.get(name, FREE) for name in names.text], dtype=np.int8)
