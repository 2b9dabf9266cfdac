"""Where a plan may be published to: a folder that is free, the databases that QGIS knows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsProviderRegistry

from ..layers.text import tr


def free_beside(targets: Sequence[str]) -> str:
    """Return the last publication's folder if it is free, else a new one beside it."""
    last, taken = Path(targets[-1]), {Path(each) for each in targets}
    stem, _, number = last.name.rpartition("_")
    before = last.with_name(stem) if stem and number.isdecimal() else last
    base = before if before in taken or before.exists() else last
    at, folder = 1, last
    while folder.exists():
        at += 1
        folder = base.with_name(f"{base.name}_{at}")
    return str(folder)


def databases(layer: QgsMapLayer) -> dict[str, str]:
    """Return how to reach each database that QGIS knows, by its name; the layer's own first."""
    found = {}
    if layer.providerType() == "postgres":
        own = QgsDataSourceUri(layer.source())
        found[tr("the database of the layer")] = own.connectionInfo(False)
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    if metadata is not None:
        for name, connection in sorted(metadata.connections(False).items()):
            found[name] = QgsDataSourceUri(connection.uri()).connectionInfo(False)
    return found
