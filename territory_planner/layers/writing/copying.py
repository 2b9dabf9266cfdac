"""A staged layer copied into a table of a file or a database that GDAL holds open."""

from __future__ import annotations

from collections.abc import Sequence

from osgeo import gdal, ogr

from ...core.model.errors import InvalidInput
from ...core.model.progress import Progress
from ..text import tr
from .gdal_calls import CHECK_EVERY, broken_off, is_multi
from .nested import lacks_items
from .staged import Staged

MULTI = {
    ogr.wkbPoint: ogr.wkbMultiPoint,
    ogr.wkbLineString: ogr.wkbMultiLineString,
    ogr.wkbPolygon: ogr.wkbMultiPolygon,
}

LISTS = (ogr.OFTStringList, ogr.OFTIntegerList, ogr.OFTInteger64List, ogr.OFTRealList)


def create_table(
    dataset: gdal.Dataset,
    name: str,
    source: ogr.Layer,
    options: Sequence[str],
    *,
    multi: bool = False,
) -> ogr.Layer:
    """Return a new, empty table with the columns of a layer.

    Parameters
    ----------
    options : sequence of str
        Of GDAL's driver.
    multi : bool
        Its geometries may have several parts.

    Raises
    ------
    TerritoryError
        When it can't be made so.
    """
    kind = source.GetGeomType()
    if multi:
        kind = _multi(kind)
    made = dataset.CreateLayer(name, source.GetSpatialRef(), kind, list(options))
    if made is None:
        raise broken_off(gdal.GetLastErrorMsg())
    plan = source.GetLayerDefn()
    for number in range(plan.GetFieldCount()):
        if made.CreateField(plan.GetFieldDefn(number)) != 0:
            raise broken_off(gdal.GetLastErrorMsg())
    return made


def copy_features(
    source: ogr.Layer, target: ogr.Layer, progress: Progress, *, keep_numbers: bool
) -> int:
    """Copy all features of a layer into another, fields by name; return how many.

    Raises
    ------
    InvalidInput
        When a list that a table is to keep lacks items, for which GDAL would write zeros.
    TerritoryError
        When one is refused.
    Cancelled
        When `progress` says so.
    """
    plan, count = target.GetLayerDefn(), 0
    to_multi, lists = is_multi(target.GetGeomType()), _lists(source, target)
    source.ResetReading()
    for count, feature in enumerate(source, 1):
        if count % CHECK_EVERY == 1:
            progress.check()
        _check_items(feature, lists)
        copy = ogr.Feature(plan)
        copy.SetFrom(feature)
        shape = copy.GetGeometryRef()
        if to_multi and shape is not None and not is_multi(shape.GetGeometryType()):
            copy.SetGeometryDirectly(ogr.ForceTo(shape.Clone(), _multi(shape.GetGeometryType())))
        if keep_numbers:
            copy.SetFID(feature.GetFID())
        if target.CreateFeature(copy) != 0:
            raise broken_off(gdal.GetLastErrorMsg())
    return count


def open_staged(staged: Staged) -> tuple[gdal.Dataset, ogr.Layer]:
    """Return the dataset of a staged layer and the layer; the first must outlive the second."""
    dataset = gdal.OpenEx(staged.path, gdal.OF_VECTOR)
    return dataset, dataset.GetLayerByName(staged.table)


def drop_table(dataset: gdal.Dataset, name: str) -> None:
    """Remove a table of that name, in any letter case, where there is one.

    Raises
    ------
    TerritoryError
        When it can't be removed.
    """
    for number in range(dataset.GetLayerCount()):
        if dataset.GetLayer(number).GetName().lower() == name.lower():
            if dataset.DeleteLayer(number) != 0:
                raise broken_off(gdal.GetLastErrorMsg())
            return


def free_column(wanted: str, source: ogr.Layer) -> str:
    """Return a name for the geometries that no field of a layer has."""
    plan = source.GetLayerDefn()
    taken = {plan.GetFieldDefn(number).GetName().lower() for number in range(plan.GetFieldCount())}
    name, number = wanted, 0
    while name.lower() in taken or name.lower() == "fid":
        number += 1
        name = f"{wanted}_{number}"
    return name


def _multi(kind: int) -> int:
    flat = ogr.GT_Flatten(kind)
    several = MULTI.get(flat, flat)
    return ogr.GT_SetModifier(several, ogr.GT_HasZ(kind), ogr.GT_HasM(kind))


def _lists(source: ogr.Layer, target: ogr.Layer) -> list[str]:
    """Return the fields of texts that a table keeps as lists."""
    ours, theirs = source.GetLayerDefn(), target.GetLayerDefn()
    columns = [theirs.GetFieldDefn(number) for number in range(theirs.GetFieldCount())]
    names = [column.GetName() for column in columns if column.GetType() in LISTS]
    at = {name: ours.GetFieldIndex(name) for name in names}
    return [
        name
        for name in names
        if at[name] >= 0 and ours.GetFieldDefn(at[name]).GetType() == ogr.OFTString
    ]


def _check_items(feature: ogr.Feature, names: Sequence[str]) -> None:
    for name in names:
        if lacks_items(feature.GetField(name) or ""):
            raise InvalidInput(
                tr(
                    "Lists of “{field}” lack items, which can't be added to the table's own lists: "
                    "fill them in, or write to a new table, which keeps them as text."
                ).format(field=name)
            )
