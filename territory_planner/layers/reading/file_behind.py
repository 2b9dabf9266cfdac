"""Whether a layer is nothing but a table of a file, and whether that file is as it was."""

from __future__ import annotations

import os
from typing import Any
from weakref import WeakKeyDictionary

from qgis.core import QgsFields, QgsProviderRegistry, QgsVectorLayer

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ..text import tr

FORMATS = frozenset(("GPKG", "CSV"))
"""Whose tables GDAL and QGIS read alike."""


@dataclass(frozen=True)
class Stamp:
    """A file as it was: its size, and when it was changed.

    Where another program shortens it while it is read, GDAL ends early, unsaid, and to count its
    rows again would take as long as to read them.
    """

    path: str
    told: tuple[int, int]

    def is_kept(self) -> bool:
        """Tell whether the file is still as it was."""
        return _told(self.path) == self.told


@dataclass(frozen=True)
class Behind:
    """What a layer is in its file.

    Attributes
    ----------
    path, table : str
        A table without a name is the only one.
    count : int
        Its rows; -1 where counting them takes as long as reading.
    stamp : Stamp, optional
        See `stamp_of`.
    """

    path: str
    table: str
    count: int
    stamp: Stamp | None


_behind: WeakKeyDictionary[Any, Behind] = WeakKeyDictionary()


def remember(source: Any, layer: QgsVectorLayer) -> None:
    """Note what is behind a source that is all of a layer; call it in the layer's thread."""
    found = _behind_of(layer)
    if found is not None:
        _behind[source] = found


def is_saved(source: Any) -> bool:
    """Tell whether a source is all of a table of a file as it is, as far as that is known."""
    return source in _behind


def table_behind(source: Any) -> Behind | None:
    """Return the table of a file that a source is all of; None where it isn't, or not known."""
    return _behind.get(source)


def stamp_of(layer: QgsVectorLayer) -> Stamp | None:
    """Return that of a layer's file where it has no journal, as a CSV file; None of others."""
    if layer.storageType() != "CSV":
        return None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    told = _told(path)
    return None if told is None else Stamp(path, told)


def _told(path: str) -> tuple[int, int] | None:
    """Return a file's size and when it was changed; None where there is none."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_size, found.st_mtime_ns


def cut_short(layer: str, count: int) -> InvalidInput:
    """Return what to raise where a layer was not read to its end."""
    return InvalidInput(
        tr(
            "“{layer}” could not be read to its end ({count} features): it was being "
            "saved, or something else is writing to it. Run it again."
        ).format(layer=layer, count=count)
    )


def _behind_of(layer: QgsVectorLayer) -> Behind | None:
    """Return the table of a file that a layer shows as it is, None where it doesn't."""
    provider = layer.dataProvider()
    if layer.providerType() != "ogr" or provider is None or layer.storageType() not in FORMATS:
        return None
    if layer.isEditable() or layer.subsetString() or provider.transaction() is not None:
        return None
    fields, own = layer.fields(), QgsFields.FieldOrigin.OriginProvider
    is_own = all(fields.fieldOrigin(at) == own for at in range(fields.count()))
    if not is_own or provider.encoding() != "UTF-8":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    told = {key for key, value in parts.items() if value}
    if not told <= {"path", "layerName"}:
        return None
    count = layer.featureCount() if layer.storageType() == "GPKG" else -1
    return Behind(
        str(parts["path"]), str(parts.get("layerName") or ""), int(count), stamp_of(layer)
    )
