"""What was written into memory, read back and held against what should be there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import field, replace
from pathlib import Path

from osgeo import ogr
from qgis.core import QgsFields

from ...core.model.data_classes import dataclass
from ...core.model.errors import TerritoryError
from ...core.model.progress import Progress
from ...core.model.text import few
from ..compat import holds_json, holds_list
from ..report import Report
from ..text import tr
from .gdal_calls import feature_count, layer_names, open_file, open_written, tops
from .output import Table
from .places import WholeFile

PLAIN_TEXT = (ogr.OFTString, ogr.OFSTNone)
"""Type of a column that holds text, which JSON in GeoJSON is not."""


@dataclass(frozen=True)
class Staged:
    """A layer that is written whole, in memory.

    Attributes
    ----------
    folder : str
        GDAL's folder in memory that holds its files and nothing else.
    main : str
        Name in it of the file to open.
    table : str
        Name of the layer in that file.
    count : int
        Features written, and read back.
    has_parts : bool
        Some geometry has several parts; looked at where it goes into a server.
    has_key : bool
        A field of theirs numbers the features.
    json : dict of str to str
        PostGIS's types of the fields whose texts are JSON there, by name.
    """

    folder: str
    main: str
    table: str
    count: int
    has_parts: bool = False
    has_key: bool = False
    json: dict[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """Return where GDAL opens it."""
        return f"{self.folder}/{self.main}"


def main_file(folder: str, name: str) -> str:
    """Return the file to open: the one asked for, or as QGIS called it."""
    made = tops(folder)
    same = [top for top in made if top.lower() == name.lower()]
    if same or not made:
        return same[0] if same else name
    longer = [top for top in made if top.startswith(name + ".")]
    for ending in (".shp", ".tab", ".geojson"):
        for top in longer:
            if top.endswith(ending):
                return top
    return longer[0] if longer else made[0]


def check_count(found: int, count: int) -> None:
    """Raise `TerritoryError` when a table holds another number of features than it should."""
    if found != count:
        raise TerritoryError(
            tr(
                "Writing broke off: {found:,} of {count:,} {count:feature|features} "
                "{found:was|were} written."
            ).format(found=found, count=count)
        )


def read_back(
    table: Table,
    staged: Staged,
    place: WholeFile,
    asked: QgsFields,
    untold: Collection[str],
    report: Report,
    progress: Progress,
) -> Staged:
    """Return what was written as its format has it; tell of what is otherwise there.

    Raises
    ------
    TerritoryError
        When less, or more, can be read than was written.
    """
    dataset = open_file(staged.path)
    names = layer_names(dataset) if dataset is not None else []
    del dataset
    if names and place.table not in names:
        staged = replace(staged, table=names[0])
    found = feature_count(staged.path, staged.table, staged.count, progress)
    check_count(found, staged.count)
    _tell_texts(asked, staged, untold, report)
    return staged


def tell_renamed(
    fields: QgsFields, staged: Staged, place: WholeFile, unread: Collection[str], report: Report
) -> None:
    """Say which fields are called otherwise in a format, shapefiles' ten letters for instance.

    Parameters
    ----------
    unread : collection of str
        Names that can't be read back as they were written.
    """
    dataset = open_written(staged.path)
    plan = dataset.GetLayerByName(staged.table).GetLayerDefn()
    if plan.GetFieldCount() != fields.count():
        return  # one of them numbers the features
    found = [plan.GetFieldDefn(number).GetName() for number in range(plan.GetFieldCount())]
    pairs = [(field.name(), name) for field, name in zip(fields, found)]
    changed = [pair for pair in pairs if pair[0] != pair[1] and pair[0] not in unread]
    if changed:
        told = [tr("“{field}” is “{name}”").format(field=old, name=new) for old, new in changed]
        report.warning(
            tr("In {file}, fields are called otherwise, for the format's sake: {fields}.").format(
                file=Path(place.path).name,
                fields=few(told),
            )
        )


def _tell_texts(fields: QgsFields, staged: Staged, untold: Collection[str], report: Report) -> None:
    """Say which fields held lists or JSON, PostGIS's for instance, that a format keeps as text."""
    nested = [each.name() for each in fields if holds_list(each) or holds_json(each)]
    nested = [name for name in nested if name not in untold]
    if not nested:
        return
    dataset = open_written(staged.path)
    plan = dataset.GetLayerByName(staged.table).GetLayerDefn()
    names = []
    for name in nested:
        at = plan.GetFieldIndex(name)
        column = plan.GetFieldDefn(at) if at >= 0 else None
        if column is not None and (column.GetType(), column.GetSubType()) == PLAIN_TEXT:
            names.append(name)
    if names:
        report.warning(
            tr("Lists and JSON are written as text, as the format holds none: {fields}.").format(
                fields=few(names)
            )
        )
