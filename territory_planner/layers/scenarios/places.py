"""Where scenarios are kept: in the layer's own GeoPackage or database, or in a file beside it."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsProviderRegistry

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ..text import tr
from ..writing.places import ServerTable
from ..writing.postgis import connection

BESIDE = "{stem}_scenarios.gpkg"
"""The file beside a layer that is no table of a GeoPackage."""


@dataclass(frozen=True)
class StorePlace:
    """A GeoPackage or a schema of a PostGIS database.

    Attributes
    ----------
    source : str
        What GDAL opens.
    title : str
        What the user calls it.
    path : str
        Of the file; '' for a database.
    schema : str
        Of the database; '' for a file, or for the first schema of its search path.
    """

    source: str
    title: str
    path: str = ""
    schema: str = ""


def file_place(path: str) -> StorePlace:
    """Return the place of a GeoPackage, which may have to be made.

    Raises
    ------
    InvalidInput
        When it is called otherwise, or its folder is missing.
    """
    if not path.lower().endswith(".gpkg"):
        raise InvalidInput(
            tr("Scenarios are kept in a GeoPackage: “{path}” does not end in .gpkg.").format(
                path=path
            )
        )
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise InvalidInput(tr("There is no folder “{folder}”.").format(folder=folder))
    return StorePlace(path, path, path)


def place_beside(layer: QgsMapLayer) -> StorePlace:
    """Return where the scenarios of a layer are kept if nothing else is said.

    Raises
    ------
    InvalidInput
        When the layer is in no file and no database.
    """
    place = place_if_any(layer)
    if place is not None:
        return place
    raise InvalidInput(
        tr(
            "“{layer}” is in no file or database that scenarios could be kept beside: say which "
            "GeoPackage is to hold them (STORE)."
        ).format(layer=layer.name())
    )


def place_if_any(layer: QgsMapLayer) -> StorePlace | None:
    """Return the place beside a layer, None where it is in no file and no database."""
    provider, source = layer.providerType(), layer.source()
    if provider == "postgres":
        uri = QgsDataSourceUri(source)
        place = ServerTable(source, uri.schema(), uri.table(), "", "")
        return StorePlace(connection(place), place.title, schema=uri.schema())
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = str(parts.get("path") or "")
    if provider in ("ogr", "spatialite", "delimitedtext") and os.path.exists(path):
        if path.lower().endswith(".gpkg"):
            return file_place(path)
        return file_place(str(Path(path).with_name(BESIDE.format(stem=Path(path).stem))))
    return None


def called_in_store(layer: QgsMapLayer) -> str:
    """Return what a layer is called in the store: its table or file, else its name."""
    if layer.providerType() == "postgres":
        return QgsDataSourceUri(layer.source()).table()
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    named, path = str(parts.get("layerName") or ""), str(parts.get("path") or "")
    return named or (Path(path).stem if path else layer.name())
