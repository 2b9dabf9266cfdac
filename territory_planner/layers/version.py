"""Which version of the plugin this is."""

from __future__ import annotations

from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path

METADATA = Path(__file__).parents[1] / "metadata.txt"


@lru_cache(maxsize=1)
def version() -> str:
    """Return the version as the plugin's metadata give it."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return metadata["general"]["version"]
