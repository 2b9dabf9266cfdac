"""Files and folders of several tables, put together in memory: new ones, and copies of old ones."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal

from ...core.model.progress import Progress
from .copying import copy_features, create_table, drop_table, free_column, open_staged
from .formats import GEOPACKAGE
from .gdal_calls import broken_off, copy_into_memory, feature_count, strictly, with_headers
from .places import FileTable
from .staged import check_count
from .transactions import Change


def fill_container(
    place: FileTable,
    folder: str,
    changes: Sequence[Change[FileTable]],
    progress: Progress,
    *,
    anew: bool = False,
) -> None:
    """Write tables to a file in memory, beside those that it has on disk.

    Parameters
    ----------
    place : FileTable
        Any of the tables.
    folder : str
        An empty folder of GDAL's in memory.
    anew : bool
        What is on disk is left out.

    Raises
    ------
    TerritoryError
        When the format takes them not, or less is read back than was written.
    """
    path = f"{folder}/{Path(place.path).name}"
    with strictly():
        _fill(place, path, changes, progress, anew=anew)
    with with_headers():
        for change in changes:
            count = change.staged.count
            check_count(feature_count(path, change.place.table, count, progress), count)


def _fill(
    place: FileTable,
    path: str,
    changes: Sequence[Change[FileTable]],
    progress: Progress,
    *,
    anew: bool,
) -> None:
    if os.path.exists(place.path) and not anew:
        copy_into_memory(place.path, path, progress)
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    else:
        dataset = gdal.GetDriverByName(place.driver).Create(path, 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise broken_off(gdal.GetLastErrorMsg())
    for change in changes:
        _add(dataset, change, progress)
    dataset.FlushCache()


def _add(dataset: gdal.Dataset, change: Change[FileTable], progress: Progress) -> None:
    parcel, source = open_staged(change.staged)
    place = change.place
    drop_table(dataset, place.table)
    options = []
    if place.driver == GEOPACKAGE:
        options = [f"GEOMETRY_NAME={free_column(place.geometry, source)}", "FID=fid"]
    target = create_table(dataset, place.table, source, options)
    copy_features(source, target, progress, keep_numbers=change.has_key)
    del parcel
