"""Formats of outputs' files: what each of them holds, and how its files are known."""

from __future__ import annotations

from ...core.model.data_classes import dataclass

GEOPACKAGE = "GPKG"
GEODATABASE = "OpenFileGDB"
SHAPEFILE = "ESRI Shapefile"

WORKBOOK = "XLSX"
"""Driver of files with several sheets that are written at once."""

DOCUMENT = "document"
"""In place of a driver, where a file is no layer."""

SIDECARS = ("-wal", "-shm", "-journal")
"""What SQLite leaves beside a database that somebody holds open, or that was broken off."""


@dataclass(frozen=True)
class Format:
    """What outputs must know of a format.

    Attributes
    ----------
    many_tables : bool
        Its file or folder holds several tables.
    is_folder : bool
        Its data sets are folders.
    is_spreadsheet : bool
        Its files are opened by programs that compute what looks like a formula.
    has_times : bool
        The time of writing stands in its files, which are archives.
    is_encoded : bool
        It is written in an encoding of one's choice; others hold every letter.
    longest : int
        Bytes that it keeps of a text; 0 for all.
    key : str
        The column that numbers features; '' for none that is seen.
    beside : tuple of str
        Endings of the files that belong to one, after its name without its own.
    left : tuple of str
        Endings of what its programs may leave, after its whole name.
    """

    many_tables: bool = False
    is_folder: bool = False
    is_spreadsheet: bool = False
    has_times: bool = False
    is_encoded: bool = False
    longest: int = 0
    key: str = ""
    beside: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


_SHAPEFILES = ("shp", "shx", "dbf", "prj", "cpg", "qpj", "qix", "idm", "ind", "sbn", "sbx")
_TABS = ("tab", "dat", "map", "id", "ind", "mif", "mid")

_FORMATS = {
    GEOPACKAGE: Format(many_tables=True, key="fid", left=SIDECARS),
    "SQLite": Format(many_tables=True, key="ogc_fid", left=SIDECARS),
    GEODATABASE: Format(many_tables=True, is_folder=True, key="OBJECTID"),
    "FileGDB": Format(many_tables=True, is_folder=True, key="OBJECTID"),
    SHAPEFILE: Format(is_encoded=True, longest=254, beside=(*_SHAPEFILES, "shp.xml")),
    "MapInfo File": Format(is_encoded=True, longest=254, beside=_TABS),
    "GML": Format(beside=("gml", "xsd", "gfs")),
    "CSV": Format(is_spreadsheet=True, is_encoded=True),
    WORKBOOK: Format(many_tables=True, is_spreadsheet=True, has_times=True),
    "ODS": Format(many_tables=True, is_spreadsheet=True, has_times=True),
}

_PLAIN = Format()


def format_of(driver: str) -> Format:
    """Return what is known of GDAL's driver of this name; of others, nothing is special."""
    return _FORMATS.get(driver, _PLAIN)
