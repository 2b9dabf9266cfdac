"""Where a destination's words lead: the very file or table that will be written."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Union

from qgis.core import QgsDataSourceUri, QgsProcessing, QgsVectorFileWriter, QgsVectorLayer

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ..text import tr
from .formats import DOCUMENT, GEOPACKAGE, WORKBOOK, format_of

DEFAULT_GEOMETRY = "geom"

SCENARIOS, ASSIGNMENTS = "territory_scenarios", "territory_assignments"
REVIEWS, PUBLICATIONS = "territory_reviews", "territory_publications"
NOTES = "territory_notes"
STORE = (SCENARIOS, ASSIGNMENTS, REVIEWS, PUBLICATIONS, NOTES)
"""What is kept beside plans, in tables of any GeoPackage or schema: no outputs."""


@dataclass(frozen=True)
class InMemory:
    """A layer that QGIS keeps in memory, or nowhere."""

    text: str


@dataclass(frozen=True)
class WholeFile:
    """A file, a set of files or a folder that holds the output and nothing else.

    Attributes
    ----------
    path : str
        With the extension that QGIS adds where it is left out.
    driver : str
        GDAL's name of the format.
    layer : str
        What its one table is called, where that is not as the file.
    """

    path: str
    driver: str
    layer: str = ""

    @property
    def table(self) -> str:
        """Return what its one table is called."""
        return self.layer or Path(self.path).stem


@dataclass(frozen=True)
class FileTable:
    """One table among others in a file or folder.

    Attributes
    ----------
    path, driver : str
        As for a `WholeFile`.
    table : str
    geometry : str
        What the column of geometries is to be called.
    """

    path: str
    driver: str
    table: str
    geometry: str


@dataclass(frozen=True)
class ServerTable:
    """A table of a PostGIS database.

    Attributes
    ----------
    uri : str
        Of QGIS, with everything needed to connect.
    schema, table, geometry, key : str
        `schema` is '' for the first of the search path, `key` is '' for a key of its own.
    """

    uri: str
    schema: str
    table: str
    geometry: str
    key: str

    @property
    def server(self) -> str:
        """Return what tells one database from another."""
        uri = QgsDataSourceUri(self.uri)
        host = uri.host() or "localhost"
        return "|".join((uri.service(), host, uri.port() or "5432", uri.database()))

    @property
    def title(self) -> str:
        """Return what the user calls the database."""
        uri = QgsDataSourceUri(self.uri)
        return uri.database() or uri.service()


Place = Union[InMemory, WholeFile, FileTable, ServerTable]

_PROVIDER = re.compile(r"^(\w{2,}?)://(.+)$|^([^/\\]{3,}?):(.*)$", re.DOTALL)
"""QGIS's own reading of destinations: `provider://…` and `provider:…`, no drive letters."""


def place_of(destination: str) -> Place:
    """Return where QGIS would write an output.

    Raises
    ------
    InvalidInput
        When it names a database in which an earlier result could not be kept safe.
    """
    if destination in ("", QgsProcessing.TEMPORARY_OUTPUT) or destination.startswith("memory:"):
        return InMemory(destination)
    found = _PROVIDER.match(destination)
    if "|layername=" in destination and not found:
        return _named_by_ogr(destination)
    if not found:
        return whole_file(destination)
    provider, rest = found.group(1) or found.group(3), found.group(2) or found.group(4) or ""
    if provider in ("postgres", "postgis"):
        return _server_table(rest)
    if provider == "ogr":
        return _named_by_ogr(rest)
    if provider == "spatialite":
        return _named_by_ogr(rest, "SQLite")
    if provider == "delimitedtext":
        return whole_file(re.sub(r"^file:(//)?", "", rest.split("?", 1)[0]))
    raise InvalidInput(
        tr(
            "The output {place} can't be written: “{provider}” is no format in which an earlier "
            "result can be kept safe. Write to a GeoPackage, to PostGIS or to a file."
        ).format(place=destination, provider=provider)
    )


def table_form(path: str, table: str) -> str:
    """Return how to name one table of a file as an output."""
    return f"ogr:dbname='{path}' table=\"{table}\" (geom)"


def as_result(place: Place) -> str:
    """Return the data source by which QGIS loads what was written."""
    if isinstance(place, WholeFile):
        return place.path
    if isinstance(place, FileTable):
        return f"{place.path}|layername={place.table}"
    if isinstance(place, ServerTable):
        return f"postgres://{place.uri}"
    return place.text


def layer_at(place: Place) -> QgsVectorLayer:
    """Return the layer of what is there, in nobody's hands but the caller's."""
    if isinstance(place, ServerTable):
        return QgsVectorLayer(place.uri, place.table, "postgres")
    return QgsVectorLayer(as_result(place), "", "ogr")


def real(path: str) -> str:
    """Return a path without links and detours, and in small letters on Windows."""
    return os.path.normcase(os.path.realpath(path))


def is_one(path: str, other: str) -> bool:
    """Tell whether two paths, as `real` gives them, are one file.

    Names that differ in letter case only are taken as one: they are on other systems, and for
    some drivers, whose files go with them, on any. So is another link to the same file.
    """
    if path.casefold() == other.casefold():
        return True
    try:
        return os.path.samefile(path, other)
    except OSError:
        return False


def whole_file(path: str) -> WholeFile:
    """Return a file that holds an output and nothing else, in the format of its extension.

    Raises
    ------
    InvalidInput
        When nothing can be written there.
    """
    if path.startswith("/vsi"):
        raise InvalidInput(
            tr("The output {path} can't be written: choose a file in a folder.").format(path=path)
        )
    driver = _driver(path)
    if not driver:
        if os.path.isdir(path):
            raise InvalidInput(tr("The output {path} is a folder: name a file.").format(path=path))
        path, driver = path + ".gpkg", GEOPACKAGE
    return WholeFile(path, driver)


def document_file(path: str, ending: str) -> WholeFile:
    """Return a file that is no layer, or a workbook, with the ending that it has to have.

    Raises
    ------
    InvalidInput
        When nothing can be written there.
    """
    if path.startswith("/vsi"):
        raise InvalidInput(
            tr("The output {path} can't be written: choose a file in a folder.").format(path=path)
        )
    if not os.path.basename(path) or os.path.isdir(path):
        raise InvalidInput(tr("The output {path} is a folder: name a file.").format(path=path))
    if not path.lower().endswith(f".{ending}"):
        path = f"{path}.{ending}"
    return WholeFile(path, WORKBOOK if ending == "xlsx" else DOCUMENT)


def _driver(path: str) -> str:
    """Return the format of an extension; '' for none that QGIS writes."""
    if "." not in os.path.basename(path):
        return ""
    return QgsVectorFileWriter.driverForExtension(path.rsplit(".", 1)[1])


def _named_by_ogr(rest: str, driver: str = "") -> Place:
    uri = QgsDataSourceUri(rest)
    path, table = uri.database(), uri.table()
    if not path:
        path, table = _path_and_table(rest)
    file = whole_file(path)
    driver = driver or file.driver
    if not format_of(driver).many_tables:
        return file
    # QGIS adds to a file that is named in this way; its table is called as the file.
    name = table or Path(file.path).stem
    return FileTable(file.path, driver, name, uri.geometryColumn() or DEFAULT_GEOMETRY)


def _path_and_table(source: str) -> tuple[str, str]:
    """Return the parts of a data source of OGR: `path|layername=table`."""
    path, _, rest = source.partition("|")
    return path, rest.partition("layername=")[2].split("|")[0]


def _server_table(rest: str) -> ServerTable:
    uri = QgsDataSourceUri(rest)
    if not uri.table() or uri.table().startswith("("):
        raise InvalidInput(
            tr(
                "The output in PostGIS names no table. Name it as in "
                "postgres://dbname='…' host='…' table=\"public\".\"plan\" (geom)."
            )
        )
    return ServerTable(
        rest,
        uri.schema(),
        uri.table(),
        uri.geometryColumn() or DEFAULT_GEOMETRY,
        uri.keyColumn(),
    )
