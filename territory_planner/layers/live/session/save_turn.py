"""Whose turn it is to save into a PostGIS table: panels look for conflicts and save one by one."""

from __future__ import annotations

from zlib import crc32

from osgeo import gdal
from qgis.core import QgsDataSourceUri, QgsVectorLayer
from qgis.PyQt import sip

from ...writing.gdal_calls import open_file, quiet
from ...writing.places import ServerTable
from ...writing.postgis import SETTINGS, connection

SAVING = "territory_planner/saving"
"""Property of a layer whose saving has its turn already."""

LONGEST_WAIT = "SET lock_timeout = '5s'"


class SaveTurn:
    """Holds an advisory lock of the database from the look for conflicts until it is saved.

    Without it, what somebody saved between the two would be written over. Whoever saves without
    this plugin does not ask for a turn.
    """

    def __init__(self) -> None:
        self._held: tuple[QgsVectorLayer, gdal.Dataset] | None = None

    def take(self, layer: QgsVectorLayer) -> None:
        """Wait for the turn, but not for ever; nothing for other sources than PostGIS."""
        if layer.providerType() != "postgres" or layer.property(SAVING):
            return
        if layer.dataProvider().transaction() is not None:
            return  # rows are locked by the edits themselves
        uri = QgsDataSourceUri(layer.source())
        place = ServerTable(layer.source(), uri.schema(), uri.table(), "", "")
        dataset = open_file(connection(place), options=SETTINGS)
        if dataset is None:
            return
        number = number_of(layer)
        with quiet():
            dataset.ExecuteSQL(LONGEST_WAIT)
            dataset.ExecuteSQL(" ".join(("SELECT pg_advisory_lock(", f"{number:d}", ")")))
        layer.setProperty(SAVING, True)
        self._held = layer, dataset

    def give_back(self) -> None:
        """Let others have their turn; closing the connection frees the lock."""
        held, self._held = self._held, None
        if held is not None and not sip.isdeleted(held[0]):
            held[0].setProperty(SAVING, False)


def number_of(layer: QgsVectorLayer) -> int:
    """Return the number of a table's lock, the same for everybody."""
    uri = QgsDataSourceUri(layer.source())
    return crc32(f"territory_planner:{uri.schema() or 'public'}.{uri.table()}".encode())
