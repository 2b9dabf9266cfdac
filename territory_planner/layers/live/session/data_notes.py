"""What is amiss with a plan's data, each thing said once: a save reads them all again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ....core.model.data_classes import dataclass
from ....core.model.text import few
from ...text import tr
from ..reading.unit_table import UnitTable


@dataclass(frozen=True)
class DataNote:
    """What is to be told of a plan's data, and the units (rows) that it leads to."""

    text: str
    units: np.ndarray | None = None


class DataNotes:
    """Remembers what was said of one plan's data."""

    def __init__(self) -> None:
        self._read: tuple[str, ...] = ()
        self._nowhere: tuple[str, ...] = ()
        self._remarks = set[str]()

    def read_anew(self) -> None:
        """Have what is amiss said again, as all is read anew."""
        self._read = self._nowhere = ()

    def of(self, table: UnitTable, fields: Sequence[str]) -> list[DataNote]:
        """Return what is amiss with units that were read; nothing where it was just as before.

        Parameters
        ----------
        table : UnitTable
        fields : sequence of str
            Of the workloads.
        """
        named = (
            f"{table.name[row]} ({fields[column]})" if len(fields) > 1 else table.name[row]
            for row, column in sorted(table.amiss)
        )
        amiss = list(dict.fromkeys(named))
        read = (*table.lock_notes, *amiss)
        if self._read == read:
            return []
        self._read = read
        notes = [DataNote(each) for each in table.lock_notes]
        return [*notes, _no_workload(table, fields, amiss)] if amiss else notes

    def of_shapes(self, table: UnitTable, area: np.ndarray) -> list[DataNote]:
        """Return which units lie nowhere; nothing where it was just as before.

        Parameters
        ----------
        area : (n,) float64
            Of the units' outlines, 0 for none.
        """
        rows = np.flatnonzero(area == 0)
        names = tuple(table.name[row] for row in rows.tolist())
        if names == self._nowhere:
            return []
        self._nowhere = names
        if not names:
            return []
        text = tr(
            "{count:,} {count:unit has|units have} no usable geometry: {units}. {count:It counts|"
            "They count} in sums, but nobody knows where {count:it lies|they lie}: repair the "
            "layer, or delete {count:it|them}."
        )
        return (
            [DataNote(text.format(count=len(names), units=few(list(names))), rows)] if names else []
        )

    def news(self, remarks: Sequence[str], on_data: Sequence[str]) -> list[str]:
        """Return remarks of a run without those on the data that were returned before."""
        told = [each for each in remarks if each not in self._remarks]
        self._remarks.update(set(told) & set(on_data))
        return told


def _no_workload(table: UnitTable, fields: Sequence[str], units: list[str]) -> DataNote:
    """Say which units have no usable workload, and lead to them."""
    text = tr(
        "{count:,} workload {count:value is|values are} missing or unusable and "
        "{count:counts|count} as 0: {units}."
    ).format(count=len(table.amiss), units=few(units))
    rows = np.unique([row for row, _column in table.amiss])
    return DataNote(" ".join(filter(None, (text, table.why_no_workload(fields)))), rows)
