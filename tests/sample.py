"""Copies of the sample data: QGIS writes to the GeoPackages that it reads."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache, lru_cache
from pathlib import Path

SAMPLE_DATA = Path(__file__).resolve().parents[1] / "sample_data"


@lru_cache(maxsize=1)
def _folder() -> Path:
    folder = tempfile.mkdtemp(prefix="sample_data")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


@cache
def sample(name: str) -> Path:
    """Return this process's copy of a file of the sample data."""
    return Path(shutil.copy(SAMPLE_DATA / name, _folder()))
