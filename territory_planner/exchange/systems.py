"""Which systems alignments are exchanged with: a new one is a module, and an entry here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..layers.text import tr
from .accounts_first import ORACLE, VARICENT
from .arcgis import ARCGIS
from .dynamics import DYNAMICS
from .field_service import FIELD_SERVICE
from .listed import LISTED
from .maps import MAPS
from .power_bi import POWER_BI
from .publication import FileSystem
from .salesforce import SALESFORCE
from .spotio import SPOTIO
from .tableau import TABLEAU

POSTGIS = "postgis"
"""What publications to a database are kept as: see `postgis`."""

TABLE = "table"
"""The plain list, which is a layer like any other: see `table`."""

_known: dict[str, FileSystem] = {
    "salesforce": SALESFORCE,
    "field_service": FIELD_SERVICE,
    "salesforce_maps": MAPS,
    "dynamics": DYNAMICS,
    "spotio": SPOTIO,
    "arcgis": ARCGIS,
    "tableau": TABLEAU,
    "power_bi": POWER_BI,
    **LISTED,
    "varicent": VARICENT,
    "oracle": ORACLE,
}

SYSTEMS: Mapping[str, FileSystem] = MappingProxyType(_known)


def add_system(word: str, system: FileSystem) -> None:
    """Exchange with one more system.

    Raises
    ------
    ValueError
        When there is one of that word.
    """
    if word in (*_known, TABLE, POSTGIS):
        raise ValueError(f"There is a system {word}.")
    _known[word] = system


def remove_system(word: str) -> None:
    """Take away a system that was added."""
    del _known[word]


def system_choices() -> dict[str, str]:
    """Return what each system is called, by its word."""
    files = {word: system.title() for word, system in SYSTEMS.items()}
    return {TABLE: tr("a table: CSV, XLSX, any layer"), **files}
