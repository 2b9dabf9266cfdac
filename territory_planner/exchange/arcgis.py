"""ArcGIS Pro, Territory Design: a geodatabase with a script that loads it, and feature sets.

The inner tables of a territory solution are not published: the script goes through the tools that
are, `ImportTerritorySolution` and `LoadTerritoryRecords`. Without a GDAL that writes geodatabases
(3.6 and later), the feature sets alone are written.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal, ogr, osr
from shapely import wkb
from shapely.validation import make_valid

from ..core.geometry.dissolve import areas_of
from ..core.model.progress import Progress
from ..core.model.text import few
from ..layers.text import tr
from ..layers.writing.gdal_calls import memory_blocks, memory_files, memory_folder, strictly
from .alignment import Alignment, Ref, level_name
from .earlier import files_in
from .outline_files import features_of, first, read_outlines, rings_of
from .publication import NO_ACCOUNTS, OPEN, Export, FileSystem, Publishing, no_people
from .records import keys_of
from .tree_sheets import read_tree

GEODATABASE = "territories.gdb"
DRIVER = "OpenFileGDB"
BASE, SEEDS = "base", "seeds"
SCRIPT = "import_territories.py"
TEXT = 4_000
"""Characters that a text column has room for."""

FLAGS = ("LOCKED_STATE", "CENTER_LOCKED")
"""Columns of whole numbers."""

Row = tuple[dict[str, str], bytes]


def to_files(asked: Publishing) -> Export:
    """Return the geodatabase, the script that loads it, and the same as feature sets."""
    ids = keys_of(asked)
    classes = {BASE: _base(asked.after, ids)}
    for level in range(len(asked.after.levels)):
        classes[f"level_{level + 1}"] = _level(asked.after, level, ids)
    seeds = _seeds(asked.after, ids)
    files = {
        f"featuresets/{name}.json": feature_set(rows, asked.progress)
        for name, rows in classes.items()
    }
    files[SCRIPT] = script(asked.after, " ".join(asked.plan.split())).encode()
    notes = _notes(asked)
    steps = [
        tr(
            "Needed: ArcGIS Pro with Business Analyst. In its Python window or command prompt run "
            "“{script}”: it makes the territory solution of the units in “{base}” and loads names "
            "and parents of each level."
        ).format(script=SCRIPT, base=f"{GEODATABASE}/{BASE}"),
        tr(
            "“{seeds}” has a point in each territory, of type Required, for Solve Territories and "
            "Build Balanced Zones; “featuresets” has the classes as JSON for other tools."
        ).format(seeds=f"{GEODATABASE}/{SEEDS}"),
    ]
    if can_write():
        files.update(geodatabase(classes, seeds, asked.progress))
    else:
        notes.append(
            tr(
                "This GDAL ({version}) writes no geodatabases (3.6 does): turn the feature sets "
                "into one by “JSON To Features”, under the same names."
            ).format(version=gdal.__version__)
        )
    return Export(files, steps, notes, ids)


def can_write() -> bool:
    """Tell whether geodatabases can be written."""
    driver = gdal.GetDriverByName(DRIVER)
    return driver is not None and driver.GetMetadataItem("DCAP_CREATE") == "YES"


def _base(alignment: Alignment, ids: dict[Ref, str]) -> list[Row]:
    """Return the units, each with the territories that hold it, level by level."""
    rows: list[Row] = []
    names = alignment.name or alignment.unit
    order = sorted(range(len(alignment.unit_shapes)), key=lambda row: alignment.unit[row])
    for row in order:
        values = {"ID": alignment.unit[row], "NAME": names[row]}
        name = alignment.territory[row]
        chain = [name, *alignment.above(name)] if name else []
        for level in range(len(alignment.levels)):
            above = chain[level] if level < len(chain) else ""
            values[f"T{level + 1}_ID"] = ids[(level, above)] if above else ""
            values[f"T{level + 1}_NAME"] = above
        rows.append((values, alignment.unit_shapes[row]))
    return rows


def _level(alignment: Alignment, level: int, ids: dict[Ref, str]) -> list[Row]:
    rows: list[Row] = []
    locked = _locked(alignment)
    for each in sorted(alignment.territories, key=lambda each: each.name):
        if each.level == level and each.ref in alignment.shapes:
            parent = alignment.parent_of(each)
            values = {
                "ID": ids[each.ref],
                "NAME": each.name,
                "PARENT_ID": "" if parent is None else ids[parent.ref],
                "LOCKED_STATE": "1" if each.ref in locked else "0",
                "CENTER_LOCKED": "0",
                "LEVEL_NAME": level_name(alignment.levels, level),
            }
            rows.append((values, alignment.shapes[each.ref]))
    return rows


def _locked(alignment: Alignment) -> set[Ref]:
    """Return the territories that are locked: ArcGIS locks them whole, with all of their units."""
    locked = alignment.locked or frozenset()
    held = alignment.units_of.items()
    return {(0, name) for name, units in held if name and locked.issuperset(units)}


def _notes(asked: Publishing) -> list[str]:
    notes, locked = [], asked.after.locked or frozenset()
    whole = {name for _, name in _locked(asked.after)}
    held = dict(zip(asked.after.unit, asked.after.territory))
    rest = [key for key in sorted(locked) if held.get(key) and held[key] not in whole]
    if rest:
        notes.append(
            tr(
                "ArcGIS locks territories whole: locks of single units are left out ({count:,}): "
                "{units}."
            ).format(count=len(rest), units=few(rest))
        )
    return notes


def _seeds(alignment: Alignment, ids: dict[Ref, str]) -> list[Row]:
    rows: list[Row] = []
    for each in sorted(alignment.territories, key=lambda each: each.name):
        if each.level == 0 and each.ref in alignment.shapes:
            shape = wkb.loads(alignment.shapes[each.ref])
            shape = shape if shape.is_valid else areas_of(make_valid(shape))
            values = {"ID": ids[each.ref], "NAME": each.name, "TYPE": "Required"}
            rows.append((values, shape.representative_point().wkb))
    return rows


def geodatabase(
    classes: dict[str, list[Row]], seeds: list[Row], progress: Progress
) -> dict[str, bytes]:
    """Return the files of a geodatabase, with relationships from units up."""
    with memory_folder() as folder, strictly():
        path = f"{folder}/{GEODATABASE}"
        dataset = gdal.GetDriverByName(DRIVER).Create(path, 0, 0, 0, gdal.GDT_Unknown)
        for name, rows in classes.items():
            _add_class(dataset, name, ogr.wkbMultiPolygon, rows, progress)
        _add_class(dataset, SEEDS, ogr.wkbPoint, seeds, progress)
        del dataset
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        below, column = BASE, "T1_ID"
        for name in [each for each in classes if each != BASE]:
            _relate(dataset, name, below, column)
            below, column = name, "PARENT_ID"
        del dataset
        return {
            name: b"".join(memory_blocks(f"{folder}/{name}"))
            for name in sorted(memory_files(folder))
        }


def _add_class(
    dataset: gdal.Dataset, name: str, kind: int, rows: Sequence[Row], progress: Progress
) -> None:
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = dataset.CreateLayer(name, system, kind)
    for field in list(rows[0][0]) if rows else []:
        column = ogr.FieldDefn(field, ogr.OFTInteger if field.endswith(FLAGS) else ogr.OFTString)
        if not field.endswith(FLAGS):
            column.SetWidth(TEXT)
        layer.CreateField(column)
    for values, outline in progress.watched(rows, 200):
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in values.items():
            feature.SetField(field, int(value) if field.endswith(FLAGS) else value)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(outline))
        layer.CreateFeature(feature)


def _relate(dataset: gdal.Dataset, above: str, below: str, column: str) -> None:
    """Say that the rows of one class stand under those of another."""
    link = gdal.Relationship(f"{above}_{below}", above, below, gdal.GRC_ONE_TO_MANY)
    link.SetLeftTableFields(["ID"])
    link.SetRightTableFields([column])
    link.SetRelatedTableType("features")
    dataset.AddRelationship(link)


def feature_set(rows: Sequence[Row], progress: Progress) -> bytes:
    """Return a feature set: rings clockwise outside, as Esri's JSON has them."""
    fields = [*rows[0][0]] if rows else ["ID", "NAME"]
    kinds = [
        {"name": field, "alias": field, "type": "esriFieldTypeString", "length": TEXT}
        for field in fields
    ]
    for kind in kinds:
        if str(kind["name"]).endswith(FLAGS):
            kind.update({"type": "esriFieldTypeInteger"})
            del kind["length"]
    features = []
    for values, outline in progress.watched(rows, 50):
        told = {key: int(text) if key.endswith(FLAGS) else text for key, text in values.items()}
        rings = [ring[::-1] for part in rings_of(outline) for ring in part]
        features.append({"attributes": told, "geometry": {"rings": rings}})
    whole = {
        "displayFieldName": "NAME",
        "geometryType": "esriGeometryPolygon",
        "spatialReference": {"wkid": 4326, "latestWkid": 4326},
        "fields": kinds,
        "features": features,
    }
    return (json.dumps(whole, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def script(alignment: Alignment, plan: str) -> str:
    """Return the script that makes a territory solution of the geodatabase."""
    count = len(alignment.levels)
    settings: list[list[str]] = [["Base", "Unit", "ID", "NAME", "T1_ID", "BASE_BOUNDARIES"]]
    for level in range(count):
        parent = f"T{level + 2}_ID" if level + 1 < count else ""
        own = [f"T{level + 1}_ID", f"T{level + 1}_NAME", parent]
        called = level_name(alignment.levels, level)
        settings.append([called, called, *own, "TERRITORY_BOUNDARIES"])
    rows = ",\n".join(f"    {json.dumps(each)}" for each in settings)
    return f'''"""Make a territory solution of {GEODATABASE}, which stands beside this script.

Run it in ArcGIS Pro's Python, with Business Analyst.
"""

import os

import arcpy

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "{GEODATABASE}")
SOLUTION = {json.dumps(plan)}
LEVELS = [
{rows},
]


def main():
    base = os.path.join(DATA, "{BASE}")
    arcpy.td.ImportTerritorySolution(base, SOLUTION, LEVELS)
    for number in range(1, {count} + 1):
        fields = [["LOCKED_STATE", "LOCKED_STATE"], ["CENTER_LOCKED", "CENTER_LOCKED"]]
        if number < {count}:
            fields.insert(0, ["PARENT_TERRITORY_ID", "PARENT_ID"])
        data = os.path.join(DATA, "level_%d" % number)
        level = "Level[%d]" % number
        arcpy.td.LoadTerritoryRecords(SOLUTION, level, data, "ID", "NAME", fields, "APPEND")


if __name__ == "__main__":
    main()
'''


def from_files(path: Path, progress: Progress) -> Alignment:
    """Return the alignment of a geodatabase, of feature sets, or of Build Balanced Zones."""
    rows = _rows(path, progress)
    units: list[tuple[str, str]] = []
    told: dict[str, tuple[str, str, str, str, str]] = {}
    shapes: dict[str, bytes] = {}
    shut: set[str] = set()
    for values, outline in rows:
        key = first(values, "id", "territoryid", "globalid", "name")
        zone = first(values, "t1_id", "territoryid", "territory_id", "zone_id")
        if "t1_id" in values or ("zone_id" in values and "parent_id" not in values):
            units.append((key or first(values, "objectid"), zone))
            told.setdefault(zone, (zone, values.get("t1_name", ""), "", "", ""))
        elif "parent_id" in values or "parent_territory_id" in values:
            parent = first(values, "parent_id", "parent_territory_id")
            told[key] = (key, first(values, "name"), parent, values.get("level_name", ""), "")
            shapes[key] = outline
            if values.get("locked_state") in ("1", "True"):
                shut.add(key)
        elif "territoryid" in values:
            units.append((key, zone))
            told.setdefault(zone, (zone, "", "", "", ""))
    if not told:
        return read_outlines(files_in(path, ".json", ".geojson", ".shp"), progress)
    tree = read_tree([row for key, row in told.items() if key])
    found = tree.alignment(list(dict.fromkeys(units)))
    names = {tree.name(key) for key in shut}
    locked = frozenset(key for key, name in zip(found.unit, found.territory) if name in names)
    drawn = {tree.placed[key].ref: shape for key, shape in shapes.items() if key in tree.placed}
    return Alignment(
        found.unit,
        found.territory,
        levels=found.levels,
        territories=found.territories,
        shapes=drawn,
        locked=locked,
    )


def _rows(path: Path, progress: Progress) -> list[Row]:
    """Return the polygons of the geodatabase in a folder, else of its feature sets."""
    if path.suffix.lower() == ".gdb":
        return features_of(path, progress)
    inner = sorted(each for each in path.glob("*.gdb") if each.is_dir()) if path.is_dir() else []
    files = inner or files_in(path, ".json", ".geojson", ".shp")
    return [row for each in files for row in features_of(each, progress)]


ARCGIS = FileSystem(
    lambda: tr("ArcGIS Pro"),
    to_files,
    from_files,
    needs_shapes=True,
    is_whole=True,
    locks=OPEN,
    accounts=NO_ACCOUNTS,
    people=no_people,
)
