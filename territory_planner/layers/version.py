"""What QGIS reads of the plugin, its metadata: its version, and where it is told of."""

from __future__ import annotations

from configparser import ConfigParser
from functools import cache
from pathlib import Path

METADATA = Path(__file__).parents[1] / "metadata.txt"


def version() -> str:
    """Return the version as the plugin's metadata give it."""
    return _stated("version")


def tracker() -> str:
    """Return where faults are reported."""
    return _stated("tracker")


def homepage() -> str:
    """Return where the plugin is told of."""
    return _stated("homepage")


@cache
def _stated(name: str) -> str:
    metadata = ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return metadata["general"][name]
