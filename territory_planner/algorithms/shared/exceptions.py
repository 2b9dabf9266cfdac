"""Units that are assigned whatever the map says."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingParameterDefinition

from ...core.model.errors import InvalidInput
from ...core.model.problem import UNASSIGNED
from ...layers.plan import Names
from ...layers.reading.exceptions import read_exceptions
from ...layers.reading.units import Units
from ...layers.text import tr
from . import builders as b
from .run import Run

EXCEPTIONS = "EXCEPTIONS"


def exceptions() -> QgsProcessingParameterDefinition:
    """Return the table of exceptions."""
    return b.table(
        EXCEPTIONS,
        tr("Exceptions"),
        tr(
            "Units that belong to a territory whatever the map says, such as a key account "
            "kept by its old representative: a table with the unit's id in the column "
            "“unit_id” and the territory's name in a column called as the territory field "
            "(or “territory”, “name”, “id”). They count in the workload, but not as detached "
            "parts. Example: unit_id 17031, territory Ana."
        ),
    )


def names_are_missing() -> str:
    """Say that nothing tells what the territories of exceptions are called."""
    return tr(
        "Exceptions name their territories: give these by a plan to start from (START), by "
        "centers (CENTERS) or by a table of targets (TARGETS)."
    )


def exceptions_of(run: Run, units: Units, names: Names | None, field: str | None) -> np.ndarray:
    """Return (n,) int32, the territory of each exception, `UNASSIGNED` for all other units.

    Raises
    ------
    InvalidInput
        When territories have no names yet (None) that the table could give, or the table
        can't be used (see `read_exceptions`).
    """
    if not run.given(EXCEPTIONS):
        return np.full(units.n, UNASSIGNED, dtype=np.int32)
    if names is None:
        raise InvalidInput(names_are_missing())
    given = read_exceptions(
        run.source(EXCEPTIONS),
        run.unit_ids(units),
        names.numbers(),
        field,
        run.report,
        run.ids_hint(),
        run.progress,
    )
    run.say(
        [
            tr(
                "Exceptions that have their territory from the table: {count:,}. They count in "
                "the workload, not as detached parts."
            ).format(count=int((given >= 0).sum()))
        ]
    )
    return given
