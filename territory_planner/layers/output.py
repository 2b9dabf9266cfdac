"""Results to files: checked before the work, written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProviderRegistry,
    QgsVectorFileWriter,
)

from ..core.errors import InvalidInput
from .text import tr

SIDECARS = ("-wal", "-shm", "-journal")
"""What SQLite may leave beside a GeoPackage whose writing was broken off."""


def check_destinations(destinations: Sequence[str], sources: Sequence[str]) -> None:
    """Refuse outputs that can't be written, before any long work.

    Parameters
    ----------
    destinations : sequence of str
        As the user gave them; '' and temporary or database destinations pass.
    sources : sequence of str
        Data sources of the layers that are read.

    Raises
    ------
    InvalidInput
        When a folder is missing or not writable, when two outputs share a file, or when an
        output would overwrite what is being read.
    """
    read = {os.path.realpath(path) for path in map(_source_file, sources) if path}
    taken: set[str] = set()
    for path in filter(None, map(whole_file, destinations)):
        _check_file(Path(path))
        real = os.path.realpath(path)
        if real in read:
            raise InvalidInput(
                tr(
                    "The output {path} is the file being read: writing it would destroy the "
                    "input. Choose another name."
                ).format(path=path)
            )
        if real in taken:
            raise InvalidInput(
                tr("Two outputs have the same file, {path}: give each its own.").format(path=path)
            )
        taken.add(real)


def whole_file(destination: str) -> str | None:
    """Return the file that a destination fills by itself; None for memory, tables and databases."""
    if not destination or destination.startswith("memory:"):
        return None
    scheme = destination.split(":", 1)[0]
    if scheme.isalpha() and len(scheme) > 1:
        return None
    return destination


@contextmanager
def all_or_nothing(context: QgsProcessingContext, destinations: Sequence[str]) -> Iterator[None]:
    """Remove what was begun at `destinations` when writing fails or is cancelled.

    The sinks must be closed (their last reference gone) before this is left.
    """
    try:
        yield
    except Exception:
        for destination in destinations:
            _discard(context, destination)
        raise


def _check_file(path: Path) -> None:
    folder = path.parent
    if path.is_dir():
        raise InvalidInput(tr("The output {path} is a folder: name a file.").format(path=path))
    if not folder.is_dir():
        raise InvalidInput(
            tr("The output {path} can't be written: there is no folder {folder}.").format(
                path=path, folder=folder
            )
        )
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise InvalidInput(
            tr("The output {path} can't be written: you may not write there.").format(path=path)
        )


def _source_file(source: str) -> str | None:
    path = QgsProviderRegistry.instance().decodeUri("ogr", source).get("path")
    return path if path and os.path.exists(path) else None


def _discard(context: QgsProcessingContext, destination: str) -> None:
    """Remove a file, a table of a GeoPackage, or a layer in memory that was begun."""
    path = whole_file(destination)
    if path is None:
        _drop_table(destination)
    elif path.lower().endswith(".shp"):
        QgsVectorFileWriter.deleteShapeFile(path)
    else:
        for leftover in [path, *(path + ending for ending in SIDECARS)]:
            Path(leftover).unlink(missing_ok=True)


def _drop_table(destination: str) -> None:
    if not destination.startswith("ogr:"):
        return
    uri = QgsDataSourceUri(destination[len("ogr:") :])
    provider = QgsProviderRegistry.instance().providerMetadata("ogr")
    connection = provider.createConnection(uri.database(), {})
    if uri.table() in [table.tableName() for table in connection.tables()]:
        connection.dropVectorTable("", uri.table())
