"""How old a source is: when its file was last changed, or what its metadata say."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsProviderRegistry, QgsVectorLayer

from ...core.model.data_classes import dataclass
from ...core.model.locale import moment
from ..text import tr

SIDECARS = ("-wal",)
"""Files beside a database that hold what was changed last."""


@dataclass(frozen=True)
class SourceAge:
    """A source of a run, and how old it is.

    Attributes
    ----------
    name : str
        What the layer is called.
    place : str
        Name of its file, table or server; '' for a layer in memory.
    changed : datetime, optional
        When the file was last changed, in local time; None where nobody can tell.
    rows : int
        Features that it holds, -1 for unknown.
    history : str
        The last entry of the history in its metadata.
    """

    name: str
    place: str
    changed: datetime | None
    rows: int
    history: str = ""

    def told(self) -> str:
        """Return how old it is, for people."""
        if self.changed is not None:
            return moment(self.changed)
        return tr("unknown") if self.place else tr("in memory, of this session")


def ages_of(layers: Iterable[QgsMapLayer]) -> list[SourceAge]:
    """Return how old layers and tables are, each once."""
    return list(dict.fromkeys(map(_age_of, layers)))


def _age_of(layer: QgsMapLayer) -> SourceAge:
    path = _path_of(layer)
    rows = layer.featureCount() if isinstance(layer, QgsVectorLayer) else -1
    history = layer.metadata().history()
    return SourceAge(
        layer.name(),
        Path(path).name if path else _table_of(layer),
        _changed(path) if path else None,
        int(rows),
        history[-1] if history else "",
    )


def _path_of(layer: QgsMapLayer) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return path if path and os.path.exists(path) else ""


def _table_of(layer: QgsMapLayer) -> str:
    """Return the table on a server, without what it takes to connect; '' for a layer in memory."""
    if layer.providerType() in ("memory", "virtual"):
        return ""
    uri = QgsDataSourceUri(layer.source())
    return ".".join(filter(None, [uri.database(), uri.schema(), uri.table()])) or tr("elsewhere")


def _changed(path: str) -> datetime:
    files = [path, *(path + ending for ending in SIDECARS if os.path.exists(path + ending))]
    return datetime.fromtimestamp(max(map(os.path.getmtime, files)))
