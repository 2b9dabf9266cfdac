"""Outlines of territories as KML and GeoJSON, and out of whatever GDAL reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from osgeo import gdal, ogr, osr
from shapely import wkb
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient
from shapely.validation import make_valid

from ..core.geometry.dissolve import areas_of
from ..core.model.errors import Cancelled, InvalidInput
from ..core.model.progress import Progress
from ..layers.text import tr
from ..layers.values import as_text
from ..layers.writing.gdal_calls import complaints, open_file
from .alignment import Alignment, Ref, Territory, down_from_top, level_name
from .markup import everywhere, inner, one, read_xml, xml_text

DECIMALS = 7
"""Of degrees: a centimetre."""

Rings = list[list[tuple[float, float]]]
"""The outside of a part, counter-clockwise, and its holes, clockwise; all closed."""

AREAS = (ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbCurvePolygon, ogr.wkbMultiSurface)


def rings_of(outline: bytes) -> list[Rings]:
    """Return the parts of an outline, valid as rounded: no point twice, no border crossed."""
    shape = wkb.loads(outline)
    rounded = MultiPolygon(
        [
            part
            for polygon in _polygons(shape)
            if (part := Polygon(_round(polygon.exterior), list(map(_round, polygon.interiors))))
        ]
        if shape.is_valid
        else []
    )
    if not rounded.is_valid or rounded.is_empty:
        rounded = areas_of(make_valid(shape if rounded.is_empty else rounded))
    parts = []
    for polygon in _polygons(rounded):
        turned = orient(polygon, 1.0)
        rings = [_round(turned.exterior), *map(_round, turned.interiors)]
        parts.append([ring for ring in map(_without_repeats, rings) if len(ring) > 3])
    return [part for part in parts if part]


def _polygons(shape: BaseGeometry) -> list[Polygon]:
    if shape.is_empty:
        return []
    return list(shape.geoms) if hasattr(shape, "geoms") else [shape]


def _round(ring: BaseGeometry) -> list[tuple[float, float]]:
    return [(round(point[0], DECIMALS), round(point[1], DECIMALS)) for point in ring.coords]


def _without_repeats(ring: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    return [point for at, point in enumerate(ring) if at == 0 or point != ring[at - 1]]


def drawn(alignment: Alignment, levels: Iterable[int] | None = None) -> list[Territory]:
    """Return the territories that have an outline, from the top down."""
    wanted = None if levels is None else set(levels)
    return down_from_top(
        each
        for each in alignment.territories
        if each.ref in alignment.shapes and (wanted is None or each.level in wanted)
    )


def kml_bytes(alignment: Alignment, title: str, progress: Progress) -> bytes:
    """Return a KML file of all territories that have an outline."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<kml xmlns="http://www.opengis.net/kml/2.2">',
        f"<Document><name>{xml_text(title)}</name>",
    ]
    for each in progress.watched(drawn(alignment), 20):
        level = level_name(alignment.levels, each.level)
        told = {"territory": each.name, "level": level, "parent": each.parent}
        data = "".join(
            f'<Data name="{name}"><value>{xml_text(value)}</value></Data>'
            for name, value in told.items()
        )
        parts = "".join(map(_kml_part, rings_of(alignment.shapes[each.ref])))
        lines.append(
            f"<Placemark><name>{xml_text(each.name)}</name><ExtendedData>{data}</ExtendedData>"
            f"<MultiGeometry>{parts}</MultiGeometry></Placemark>"
        )
    lines.append("</Document>\n</kml>\n")
    return "\n".join(lines).encode()


def _kml_part(rings: Rings) -> str:
    told = []
    for at, ring in enumerate(rings):
        side = "inner" if at else "outer"
        points = " ".join(f"{x!r},{y!r}" for x, y in ring)
        told.append(
            f"<{side}BoundaryIs><LinearRing><coordinates>{points}</coordinates></LinearRing>"
            f"</{side}BoundaryIs>"
        )
    return f"<Polygon>{''.join(told)}</Polygon>"


def geojson_bytes(
    features: Iterable[tuple[Mapping[str, object], bytes]], progress: Progress
) -> bytes:
    """Return a GeoJSON file of outlines with properties."""
    told = [
        json.dumps(
            {
                "type": "Feature",
                "properties": dict(properties),
                "geometry": {"type": "MultiPolygon", "coordinates": rings_of(outline)},
            },
            ensure_ascii=False,
        )
        for properties, outline in progress.watched(features, 20)
    ]
    inner = ",\n".join(told)
    text = f'{{"type": "FeatureCollection", "features": [\n{inner}\n]}}\n'
    return text.encode("utf-8", "replace")


def read_outlines(files: Iterable[Path], progress: Progress) -> Alignment:
    """Return the territories of files of polygons.

    Raises
    ------
    InvalidInput
        When a file can't be read, or holds no polygon with a name.
    """
    files = list(files)
    features = [each for path in files for each in features_of(path, progress)]
    return outlines_alignment(features, [path.name for path in files])


def outlines_alignment(
    features: Iterable[tuple[Mapping[str, str], bytes]], files: Sequence[str]
) -> Alignment:
    """Return the territories of polygons with attributes, names of these in small letters.

    Parameters
    ----------
    files : sequence of str
        Where they come from.

    Raises
    ------
    InvalidInput
        When none has a name.
    """
    found: dict[Ref, tuple[str, bytes]] = {}
    titles: dict[str, int] = {}
    for properties, outline in features:
        name = first(properties, "territory", "name", "zone_id", "id", "title")
        name = name or next(filter(None, properties.values()), "")
        if not name:
            continue
        title = first(properties, "level", "type")
        level = titles.setdefault(title, len(titles))
        found[(level, name)] = first(properties, "parent", "parent_id"), outline
    if not found:
        raise InvalidInput(tr("{files} has no polygon with a name.").format(files=", ".join(files)))
    # Ours begin with the top level; what names no levels has one.
    count = len(titles)
    called = {count - 1 - level: title for title, level in titles.items()}
    return Alignment(
        levels=tuple(called[level] or "territory" for level in range(count)),
        territories=tuple(
            Territory(name, count - 1 - level, parent)
            for (level, name), (parent, _) in found.items()
        ),
        shapes={(count - 1 - level, name): shape for (level, name), (_, shape) in found.items()},
    )


def features_of(path: Path, progress: Progress) -> list[tuple[dict[str, str], bytes]]:
    """Return the polygons of a file with their attributes, names in small letters, as text.

    Outlines are in longitude and latitude.

    Raises
    ------
    InvalidInput
        When it can't be read.
    """
    if path.suffix.lower() == ".kml" and gdal.GetDriverByName("LIBKML") is None:
        return kml_features(path, progress)
    dataset = open_file(str(path))
    if dataset is None:
        raise InvalidInput(tr("{file} can't be read as a map.").format(file=path.name))
    found = []
    for at in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(at)
        plan = layer.GetLayerDefn()
        names = [plan.GetFieldDefn(column).GetName() for column in range(plan.GetFieldCount())]
        move = _to_lonlat(layer)
        for feature in progress.watched(layer, 50):
            shape = feature.GetGeometryRef()
            if shape is None or ogr.GT_Flatten(shape.GetGeometryType()) not in AREAS:
                continue
            values = {
                name.lower(): as_text(feature.GetField(column)) for column, name in enumerate(names)
            }
            found.append((values, _in_lonlat(shape, move)))
    return found


def kml_features(path: Path, progress: Progress) -> list[tuple[dict[str, str], bytes]]:
    """Return what `features_of` does of a KML, of which not every GDAL reads the attributes.

    Raises
    ------
    InvalidInput
        When it can't be read.
    """
    try:
        marks = everywhere(read_xml(path, attributes=True), "Placemark")
        return [
            (_told(mark), MultiPolygon(areas).wkb)
            for mark in progress.watched(marks, 50)
            if (areas := [_area(each) for each in everywhere(mark, "Polygon")])
        ]
    except Cancelled:
        raise
    # Of points that are none, or too few, as well.
    except (InvalidInput, OSError, ValueError, IndexError) as error:
        text = tr("{file} can't be read as a map.").format(file=path.name)
        raise InvalidInput(text) from error


def _told(mark: Mapping[str, list[object]]) -> dict[str, str]:
    told = {key: one(mark, key).strip() for key in ("name", "description")}
    for each in everywhere(mark, "Data"):
        told[one(each, "@name").lower()] = one(each, "value").strip()
    for each in everywhere(mark, "SimpleData"):
        told[one(each, "@name").lower()] = one(each, "").strip()
    return told


def _area(polygon: Mapping[str, list[object]]) -> Polygon:
    outside, *holes = (
        [tuple(map(float, point.split(",")[:2])) for point in one(ring, "coordinates").split()]
        for side in ("outer", "inner")
        for boundary in inner(polygon, f"{side}BoundaryIs")
        for ring in inner(boundary, "LinearRing")
    )
    return Polygon(outside, holes)


def _to_lonlat(layer: ogr.Layer) -> object:
    own = layer.GetSpatialRef()
    if own is None or own.IsGeographic():
        return None
    target = osr.SpatialReference()
    target.ImportFromEPSG(4326)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    own.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(own, target)


def _in_lonlat(shape: ogr.Geometry, move: object) -> bytes:
    shape = shape.Clone()
    shape.FlattenTo2D()
    if move is not None:
        with complaints():
            shape.Transform(move)
    return bytes(ogr.ForceToMultiPolygon(shape).ExportToWkb())


def first(properties: Mapping[str, str], *names: str) -> str:
    """Return the first of some properties that is there and not empty."""
    return next((properties[name] for name in names if properties.get(name)), "")
