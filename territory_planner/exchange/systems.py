"""Which systems alignments are exchanged with: a new one is a module, and an entry here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..layers.text import tr
from ..layers.writing.output import Table
from .alignment import Alignment
from .table import read_table, write_table

TABLE = "table"


@dataclass(frozen=True)
class ExchangeSystem:
    """One system.

    Attributes
    ----------
    read : callable
        Takes a source, the columns of units and territories (None: those of the system), the
        units' id field, and a progress; gives an `Alignment`.
    write : callable
        Takes an `Alignment`, and whether a spreadsheet will open it; gives a table.
    """

    read: Callable[..., Alignment]
    write: Callable[[Alignment, bool], Table]


SYSTEMS: Mapping[str, ExchangeSystem] = MappingProxyType(
    {TABLE: ExchangeSystem(read_table, write_table)}
)


def system_choices() -> dict[str, str]:
    """Return what each system is called, by its word."""
    return {TABLE: tr("a table: CSV, XLSX, any layer")}
