"""Read a GeoPackage with the standard library alone, so that every interpreter here can."""

from __future__ import annotations

import sqlite3
from pathlib import Path

COUNTIES = "us_counties/us_counties_500k_2020pop.gpkg"
LSOA = "lsoa_england_wales/lsoa_ew_admissions.gpkg"
"""Where the layers are in the folder of real data."""

ENVELOPE_BYTES = (0, 32, 48, 48, 64)
"""Length of the envelope by its code in the header's flags (OGC 12-128r19, 2.1.3.1.1)."""


def read_geopackage(path: Path, columns: list[str]) -> tuple[list[bytes], dict[str, list]]:
    """Return the WKB of every feature, ascending by id, and the columns asked for."""
    connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    table, geometry = connection.execute(
        "select table_name, column_name from gpkg_geometry_columns"
    ).fetchone()
    names = ", ".join(f'"{name}"' for name in [geometry, *columns])
    rows = connection.execute(f'select {names} from "{table}" order by fid').fetchall()
    connection.close()
    blobs, *values = zip(*rows)
    return [_wkb(blob) for blob in blobs], dict(zip(columns, map(list, values)))


def _wkb(blob: bytes) -> bytes:
    code = blob[3] >> 1 & 7
    return blob[8 + ENVELOPE_BYTES[code] :]
