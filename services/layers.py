"""Layers of units in whatever GDAL opens (GeoPackage, GeoJSON, shapefile), read and written."""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from osgeo import gdal, ogr, osr

from territory_planner.core import InvalidInput, Progress

gdal.UseExceptions()

FORMATS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON", ".shp": "ESRI Shapefile"}
"""What a new file can be, by its extension."""

BESIDE = {".shp": (".dbf", ".shx", ".prj", ".cpg")}
"""Files that are written beside a new one."""

POLYGONS = {ogr.wkbPolygon, ogr.wkbMultiPolygon}


@dataclass(frozen=True)
class UnitLayer:
    """A layer as it was read.

    Attributes
    ----------
    path, name : str
        The file, and the layer in it.
    kind : str
        What its geometries are, in GDAL's words.
    columns : dict of str to list
        A value for each feature, None where there is none.
    outlines : list of bytes or None
        Well-known binary in longitude and latitude; None for what is no area.
    """

    path: str
    name: str
    kind: str
    columns: dict[str, list[Any]]
    outlines: list[bytes | None]

    @property
    def n(self) -> int:
        """Return how many features there are."""
        return len(self.outlines)

    def column(self, field: str) -> list[Any]:
        """Return the values of a field.

        Raises
        ------
        InvalidInput
            When there is none of that name; it tells which there are.
        """
        if field not in self.columns:
            there = ", ".join(self.columns) or "none"
            raise InvalidInput(f"“{self.name}” has no field “{field}”; it has: {there}.")
        return self.columns[field]


def read_layer(path: str, name: str = "") -> UnitLayer:
    """Read a layer of a file.

    Parameters
    ----------
    name : str
        Of the layer; needed where the file holds several.

    Raises
    ------
    InvalidInput
        When it can't be read, or it isn't clear which layer is meant.
    """
    try:
        return _read(_opened(path), path, name)
    except RuntimeError as error:
        raise InvalidInput(f"“{path}” can't be read as a layer: {_reason(error)}.") from error


@contextmanager
def as_file(collection: Mapping[str, Any]) -> Iterator[str]:
    """Give a GeoJSON feature collection as a file, in memory."""
    place = f"/vsimem/{uuid4().hex}.geojson"
    gdal.FileFromMemBuffer(place, json.dumps(collection).encode())
    try:
        yield place
    finally:
        gdal.Unlink(place)


def feature_collection(layer: UnitLayer, added: Mapping[str, Sequence[Any]]) -> dict[str, Any]:
    """Return a layer as GeoJSON, in longitude and latitude, with columns added or replaced."""
    columns = {**layer.columns, **added}
    features = [
        {
            "type": "Feature",
            "id": at,
            "geometry": None
            if outline is None
            else json.loads(ogr.CreateGeometryFromWkb(outline).ExportToJson()),
            "properties": {name: values[at] for name, values in columns.items()},
        }
        for at, outline in enumerate(layer.outlines)
    ]
    return {"type": "FeatureCollection", "features": features}


def write_layer(
    layer: UnitLayer,
    path: str,
    added: Mapping[str, Sequence[Any]],
    progress: Progress | None = None,
) -> str:
    """Write a layer to a new file, with columns added or replaced; return where it is.

    Raises
    ------
    InvalidInput
        When the file is there already (whatever it is: nothing is ever written over), when its
        extension is of no format, or when it can't be written. Then there is no file.
    """
    check_new(path)
    target = Path(path)
    half = target.with_name(f".{target.stem}_{uuid4().hex}{target.suffix}")
    try:
        _copied(layer, half, target.stem, added)
        if progress is not None:
            progress.check()
        _put_all({piece: target.with_suffix(piece.suffix) for piece in _pieces(half)})
    except (RuntimeError, OSError) as error:
        raise InvalidInput(f"“{path}” can't be written: {_reason(error)}.") from error
    finally:
        for piece in _pieces(half):
            piece.unlink()
    return str(target)


def check_new(path: str) -> None:
    """Refuse a file that is there, or that can't be made.

    Raises
    ------
    InvalidInput
        With what to do.
    """
    target = Path(path)
    suffix = target.suffix.lower()
    if suffix not in FORMATS:
        known = ", ".join(sorted(FORMATS))
        raise InvalidInput(f"“{path}” is of no known format: end its name in one of {known}.")
    for piece in [target, *(target.with_suffix(each) for each in BESIDE.get(suffix, ()))]:
        if piece.exists() or piece.is_symlink():
            raise InvalidInput(_taken(piece))
    if not target.parent.is_dir():
        raise InvalidInput(f"There is no folder “{target.parent}”: make it, or name another.")


def _put_all(places: Mapping[Path, Path]) -> None:
    """Give files their names, all or none: others may have taken one since it was looked for."""
    done: list[Path] = []
    try:
        for piece, target in places.items():
            _put(piece, target)
            done.append(target)
    except InvalidInput:
        for target in done:
            target.unlink()
        raise


def _put(piece: Path, target: Path) -> None:
    try:
        os.link(piece, target)
    except FileExistsError as error:
        raise InvalidInput(_taken(target)) from error
    except OSError as error:  # a file system without links
        if target.exists():
            raise InvalidInput(_taken(target)) from error
        piece.rename(target)


def _taken(target: Path) -> str:
    return f"“{target}” is there already, and is not written over: name a new file."


def _pieces(half: Path) -> list[Path]:
    """Return the files that a layer was written to, whatever signs their names have."""
    return list(half.parent.glob(f"{glob.escape(half.stem)}.*"))


def _opened(path: str) -> gdal.Dataset:
    if not path.startswith("/vsimem/") and not Path(path).exists():
        raise InvalidInput(f"There is no file “{path}”.")
    try:
        return gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError as error:
        raise InvalidInput(f"“{path}” can't be read as a layer: {_reason(error)}.") from error


def _reason(error: Exception) -> str:
    return str(error).rstrip(". ")


def _read(dataset: gdal.Dataset, path: str, name: str) -> UnitLayer:
    names = [dataset.GetLayer(at).GetName() for at in range(dataset.GetLayerCount())]
    if not names or (name and name not in names) or (not name and len(names) > 1):
        raise InvalidInput(
            f"Say which layer of “{path}” is meant: it has {', '.join(names) or 'none'}."
        )
    table = dataset.GetLayerByName(name or names[0])
    plan = table.GetLayerDefn()
    fields = [plan.GetFieldDefn(at).GetName() for at in range(plan.GetFieldCount())]
    columns: dict[str, list[Any]] = {field: [] for field in fields}
    outlines: list[bytes | None] = []
    move = _to_degrees(table.GetSpatialRef(), table.GetName())
    for feature in table:
        for field in fields:
            value = feature.GetField(field)
            columns[field].append(value if isinstance(value, (int, float)) else _text(value))
        outlines.append(_outline(feature.GetGeometryRef(), move))
    _check_places(outlines, table.GetName())
    kind = ogr.GeometryTypeToName(table.GetGeomType())
    return UnitLayer(path, table.GetName(), kind, columns, outlines)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _to_degrees(
    system: osr.SpatialReference | None, name: str
) -> osr.CoordinateTransformation | None:
    if system is None:
        raise InvalidInput(f"“{name}” doesn't say its coordinate reference system: set it first.")
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    system = system.Clone()
    for each in (world, system):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return None if system.IsSame(world) else osr.CoordinateTransformation(system, world)


def _outline(shape: ogr.Geometry | None, move: osr.CoordinateTransformation | None) -> bytes | None:
    if shape is None or shape.IsEmpty():
        return None
    flat = shape.GetLinearGeometry()
    flat.FlattenTo2D()
    if flat.GetGeometryType() not in POLYGONS:
        return None
    if move is not None:
        flat.Transform(move)
    return bytes(flat.ExportToWkb())


def _check_places(outlines: Sequence[bytes | None], name: str) -> None:
    """Refuse coordinates that are no longitudes and latitudes, whatever the layer says they are."""
    for row, outline in enumerate(outlines):
        if outline is None:
            continue
        west, east, south, north = ogr.CreateGeometryFromWkb(outline).GetEnvelope()
        if not (-360 <= west <= east <= 360 and -90 <= south <= north <= 90):
            raise InvalidInput(
                f"Coordinates of “{name}” are no longitudes and latitudes (row {row + 1:,}: "
                f"{west:g}, {south:g}): GeoJSON is in these; in other files, say the coordinate "
                "reference system that they are in."
            )


def _memory() -> str:
    """Return the driver that keeps layers in memory: GDAL 3.11 took the other one's place."""
    return "MEM" if gdal.GetDriverByName("MEM").GetMetadataItem(gdal.DCAP_VECTOR) else "Memory"


def _copied(layer: UnitLayer, half: Path, called: str, added: Mapping[str, Sequence[Any]]) -> None:
    driver = FORMATS[half.suffix.lower()]
    options = {"format": driver, "layers": [layer.name], "layerName": called}
    if driver == "GeoJSON":
        options.update(dstSRS="EPSG:4326", layerCreationOptions=["RFC7946=YES"])
    made = gdal.VectorTranslate("", _opened(layer.path), format=_memory(), layers=[layer.name])
    table = made.GetLayer(0)
    plan = table.GetLayerDefn()
    known = {plan.GetFieldDefn(at).GetName() for at in range(plan.GetFieldCount())}
    for name, values in added.items():
        if name in known:
            table.DeleteField(table.GetLayerDefn().GetFieldIndex(name))
        kind = ogr.OFTReal if any(isinstance(each, float) for each in values) else ogr.OFTString
        table.CreateField(ogr.FieldDefn(name, kind))
    for at, feature in enumerate(list(table)):
        for name, values in added.items():
            if values[at] is None:
                feature.SetFieldNull(name)
            else:
                feature.SetField(name, values[at])
        table.SetFeature(feature)
    options["layers"] = [table.GetName()]
    written = gdal.VectorTranslate(str(half), made, **options)
    del written  # only now is all of it in the file
    there = gdal.OpenEx(str(half), gdal.OF_VECTOR)  # must outlive its layers
    if there.GetLayer(0).GetFeatureCount() != layer.n:
        raise RuntimeError("not all features could be written")
