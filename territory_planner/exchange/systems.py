"""Which systems alignments are exchanged with: a new one is a module, and an entry here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..layers.text import tr
from .publication import FileSystem
from .salesforce import SALESFORCE

TABLE = "table"
"""The plain list, which is a layer like any other: see `table`."""

SYSTEMS: Mapping[str, FileSystem] = MappingProxyType({"salesforce": SALESFORCE})


def system_choices() -> dict[str, str]:
    """Return what each system is called, by its word."""
    files = {word: system.title() for word, system in SYSTEMS.items()}
    return {TABLE: tr("a table: CSV, XLSX, any layer"), **files}
