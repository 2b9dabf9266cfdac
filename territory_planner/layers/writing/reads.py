"""What a layer reads: the files and tables that no output may take the place of."""

from __future__ import annotations

import json
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QUrl

from ...core.model.data_classes import dataclass
from .existing import is_database, sqlite
from .gdal_calls import first_value, open_file, quiet
from .places import ServerTable, real
from .postgis import SETTINGS, connection, identity

DEEPEST = 8
"""Of views over views, and layers over layers."""


@dataclass(frozen=True)
class Read:
    """Some files, or tables of one file or database, that a layer reads.

    Attributes
    ----------
    layer : str
        Name of the layer.
    files : frozenset of str
        As `real` gives them.
    tables : frozenset of str
        Names in small letters; empty where whole files are read. On a server, with their schema,
        and in the very letters.
    server : str
        What tells the database from others; '' for files.
    """

    layer: str
    files: frozenset[str] = frozenset()
    tables: frozenset[str] = frozenset()
    server: str = ""


def reads_of(layers: Iterable[QgsMapLayer]) -> list[Read]:
    """Return everything that layers read, the layers joined to them and below them included."""
    found: dict[Read, None] = {}
    for layer in layers:
        found.update(dict.fromkeys(_reads(layer, DEEPEST)))
    return list(found)


def _reads(layer: QgsMapLayer, depth: int) -> Iterator[Read]:
    if not isinstance(layer, QgsVectorLayer) or depth == 0:
        return
    for join in layer.vectorJoins():
        joined = join.joinLayer()
        if joined is not None:
            yield from _reads(joined, depth - 1)
    provider, source = layer.providerType(), layer.source()
    if provider == "virtual":
        for below in _below(source):
            yield from _reads(below, depth - 1)
    elif provider == "postgres":
        yield _of_server(layer.name(), source)
    else:
        read = _of_file(layer.name(), provider, source)
        if read is not None:
            yield read


def _below(source: str) -> Iterator[QgsVectorLayer]:
    """Yield the layers that a virtual layer is made of."""
    definition = QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(source.encode()))
    project = QgsProject.instance()
    for below in definition.sourceLayers():
        if below.isReferenced():
            layer = project.mapLayer(below.reference())
        else:
            layer = QgsVectorLayer(below.source(), below.name(), below.provider())
        if layer is not None:
            yield layer
    if not definition.sourceLayers():
        for layer in project.mapLayers().values():
            if layer.providerType() != "virtual" and _mentions(definition.query(), layer.name()):
                yield layer


def _of_file(name: str, provider: str, source: str) -> Read | None:
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = parts.get("path") or QgsDataSourceUri(source).database()
    if not path or not os.path.exists(path):
        return None
    table = parts.get("layerName") or ""
    if provider == "spatialite":
        table = QgsDataSourceUri(source).table()
    dataset = open_file(path)
    if dataset is None:
        return Read(name, frozenset({real(path)}))
    with quiet():
        files = frozenset(map(real, [path, *(dataset.GetFileList() or [])]))
        if not table and dataset.GetLayerCount():
            table = dataset.GetLayer(int(parts.get("layerId") or 0)).GetName()
    tables = {table.lower()}
    subset = str(parts.get("subset") or "")
    if is_database(path):
        tables |= _tables_of_views(path, [table, subset])
    return Read(name, files, frozenset(tables))


def _tables_of_views(path: str, words: list[str]) -> set[str]:
    """Return the tables that views, or questions, of an SQLite database speak of."""
    try:
        with sqlite(path) as database:
            rows = database.execute("SELECT name, type, sql FROM sqlite_master").fetchall()
    except sqlite3.Error:
        return set()
    text = {name.lower(): sql or "" for name, kind, sql in rows if kind in ("view", "table")}
    views = {name.lower() for name, kind, _ in rows if kind == "view"}
    found: set[str] = set()
    waiting = list(words)
    while waiting:
        word = waiting.pop()
        for name in text:
            if name not in found and _mentions(word, name):
                found.add(name)
                if name in views:
                    waiting.append(text[name])
    return found


def _mentions(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


def _of_server(name: str, source: str) -> Read:
    uri = QgsDataSourceUri(source)
    place = ServerTable(source, uri.schema(), uri.table(), uri.geometryColumn(), uri.keyColumn())
    dataset = open_file(connection(place), options=SETTINGS)
    tables = {f"{uri.schema() or 'public'}.{uri.table()}"}
    if dataset is None:
        return Read(name, tables=frozenset(tables), server=place.server)
    asked = uri.table() if uri.table().startswith("(") else uri.quotedTablename()
    question = ("EXPLAIN (VERBOSE, FORMAT JSON) SELECT * FROM", asked, "AS read")
    with quiet():
        plan = first_value(dataset, " ".join(question))
        tables |= set(_relations(json.loads(plan or "[]")))
    return Read(name, tables=frozenset(tables), server=identity(dataset, place))


def _relations(plan: Any) -> Iterator[str]:
    """Yield the tables in PostgreSQL's plan of a question: what views and questions rest on."""
    if isinstance(plan, list):
        for part in plan:
            yield from _relations(part)
    elif isinstance(plan, dict):
        if "Relation Name" in plan:
            yield f"{plan.get('Schema', 'public')}.{plan['Relation Name']}"
        for part in plan.values():
            yield from _relations(part)
