"""Results to files: checked before the work, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...core.errors import InvalidInput, TerritoryError
from ...core.progress import Progress
from ..drawing.dressing import Style
from ..text import tr

SIDECARS = ("-wal", "-shm", "-journal")
"""What SQLite may leave beside a GeoPackage whose writing was broken off."""

CHECK_EVERY = 500
"""Features written between two looks at whether the user wants to stop."""


@dataclass(frozen=True)
class Table:
    """A layer to be written.

    Attributes
    ----------
    fields : QgsFields
    kind : QgsWkbTypes.Type
    crs : QgsCoordinateReferenceSystem
    features : iterable of QgsFeature
        Made one by one while they are written.
    style : callable, optional
        Styles the layer once it is loaded.
    """

    fields: QgsFields
    kind: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    features: Iterable[QgsFeature]
    style: Style | None = None


def fill(sink: QgsFeatureSink, features: Iterable[QgsFeature], progress: Progress) -> None:
    """Write features to a sink.

    Raises
    ------
    TerritoryError
        When the sink refuses one, a full disk for instance.
    Cancelled
        When `progress` says so.
    """
    for number, feature in enumerate(features):
        if number % CHECK_EVERY == 0:
            progress.check()
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise TerritoryError(
                tr("Writing broke off: {reason}").format(reason=sink.lastError() or tr("unknown"))
            )


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
    if destination in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return None
    scheme = destination.split(":", 1)[0]
    if scheme.isalpha() and len(scheme) > 1:
        return None
    return destination


@contextmanager
def all_or_nothing(written: dict[str, str]) -> Iterator[None]:
    """Remove the layers `written` so far when writing fails or is cancelled.

    Parameters
    ----------
    written : dict
        Layer sources by output name, filled as sinks are opened. The sinks must be closed
        (their last reference gone) before this is left.
    """
    try:
        yield
    except Exception:
        for source in written.values():
            _discard(source)
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
    try:
        if path.exists():
            path.open("ab").close()
        else:
            tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise InvalidInput(
            tr("The output {path} can't be written: {reason}.").format(
                path=path, reason=error.strerror or error
            )
        ) from error


def _source_file(source: str) -> str | None:
    path = QgsProviderRegistry.instance().decodeUri("ogr", source).get("path")
    return path if path and os.path.exists(path) else None


def _discard(source: str) -> None:
    """Remove a file, or a table of a file, that was begun; layers in memory go by themselves."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    path, table = parts.get("path"), parts.get("layerName")
    if not path or not os.path.isfile(path):
        return
    if table:
        provider = QgsProviderRegistry.instance().providerMetadata("ogr")
        provider.createConnection(path, {}).dropVectorTable("", table)
    elif path.lower().endswith(".shp"):
        QgsVectorFileWriter.deleteShapeFile(path)
    else:
        for leftover in [path, *(path + ending for ending in SIDECARS)]:
            Path(leftover).unlink(missing_ok=True)
