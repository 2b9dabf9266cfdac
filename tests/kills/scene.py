"""A folder and a database full of data, what an algorithm writes to them, and what is in them."""

from __future__ import annotations

import hashlib
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr

from territory_planner.layers.writing.folders import FILES as SUMS
from tests.algorithms.running import run
from tests.integration.postgis_server import Server
from tests.layers.grid_layer import grid_layer, point_layer, saved
from tests.layers.writing.written import named, write

OUTPUTS = {
    "designterritories": ("OUTPUT", "TERRITORY_LAYER"),
    "balanceterritories": ("OUTPUT", "MOVES"),
    "realignterritories": ("OUTPUT", "MOVES"),
    "repaircontiguity": ("OUTPUT", "MOVES"),
    "dissolveterritories": ("OUTPUT",),
    "delegateterritories": ("OUTPUT",),
    "importalignment": ("OUTPUT",),
    "aggregateworkload": ("OUTPUT",),
    "makeunits": ("OUTPUT", "POINTS"),
}
"""What each algorithm writes: rows of units are copied by the database where they can be."""

FILES = {
    "planreport": {"OUTPUT": "report.html", "WORKBOOK": "report.xlsx"},
    "exportalignment": {"FOLDER": "exported"},
    "savescenario": {"STORE": "kept.gpkg", "OUTPUT": "list.csv"},
}
"""What others write: pages and workbooks, folders of files, scenarios."""

SHAPELESS = ("MOVES",)
"""Outputs without geometry, which are no shapefiles."""

FORMATS = ("gpkg", "shp", "geojson", "csv", "gdb")
OTHER_FILES = "other files"
KINDS = (*FORMATS, "table in the input's", "table in another", "postgis", OTHER_FILES)
"""Where outputs go: to files of their own, to tables of GeoPackages, to a database."""

READABLE = (".gpkg", ".shp", ".gdb", ".geojson", ".csv", ".xlsx")
BELONGS = (".dbf", ".shx", ".prj", ".cpg", ".gpkg-journal", ".gpkg-wal", ".gpkg-shm")

SOUND = " is sound"
"""What follows a database's name where it is told whether it is."""

CUSTOMERS = 1_200

SIDE = 24
"""Squares of the input in a row and in a column."""


@dataclass(frozen=True)
class Scene:
    """One algorithm that writes to one kind of place, its earlier results there or not."""

    folder: Path
    server: Server | None
    algorithm: str
    kind: str
    earlier: bool

    def prepare(self) -> None:
        """Lay everything out as it is before the run that is killed."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        if self.server is not None:
            self.server.sql("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
            self.server.sql("CREATE EXTENSION postgis; CREATE TABLE neighbour AS SELECT 1 AS id")
        saved(_units(), self.folder / "units.gpkg")
        saved(_customers(), self.folder / "customers.gpkg")
        (self.folder / "listed.csv").write_text(_listed())
        few = grid_layer(2, 3)
        for path in ("units.gpkg", "other.gpkg"):
            write({named(self.folder / path, "neighbour"): few})
        for path in ("planned.shp", "plan2.geojson", "plan_old.gpkg"):
            saved(few, self.folder / path)
        (self.folder / "plan.txt").write_text("about the plan")
        if self.earlier:
            self.run_here("region")

    def parameters(self, plan: str = "territory") -> dict[str, object]:
        """Return what the algorithm is asked, by the field that holds a plan."""
        asked = self._asked(plan)
        if self.kind != OTHER_FILES:
            return asked | {output: self._place(output) for output in OUTPUTS[self.algorithm]}
        asked["ID_FIELD"] = "name"
        if self.algorithm == "exportalignment":
            asked["SYSTEM"] = "salesforce"
        if self.algorithm == "savescenario":
            asked |= {"SCENARIO": "plan", "REPLACE": True, "AUTHOR": "somebody"}
        files = FILES[self.algorithm].items()
        return asked | {output: str(self.folder / name) for output, name in files}

    def _asked(self, plan: str) -> dict[str, object]:
        """Return what it is asked but for its outputs."""
        units, is_last = f"{self.folder / 'units.gpkg'}|layername=units", plan == "territory"
        points = str(self.folder / "customers.gpkg")
        planned = {"INPUT": units, "TERRITORY_FIELD": plan}
        keyed = {"INPUT": units, "ID_FIELD": "name"}
        if self.algorithm == "designterritories":
            return {"INPUT": units, "WORKLOAD": "work", "TERRITORIES": 5 if is_last else 4} | {
                "EFFORT": "fast"
            }
        if self.algorithm == "delegateterritories":
            return planned | {"ID_FIELD": "name", "NAMES": "A,C" if is_last else "K,M"}
        if self.algorithm == "importalignment":
            listed = {"ALIGNMENT": str(self.folder / "listed.csv"), "TERRITORY_COLUMN": plan}
            return keyed | listed | {"UNIT_COLUMN": "name"}
        if self.algorithm == "aggregateworkload":
            return keyed | {"CUSTOMERS": points, "TIME_FIELD": "visits" if is_last else "hours"}
        if self.algorithm == "makeunits":
            polygons = {"KIND": "polygons", "POLYGONS": units, "ID_FIELD": plan}
            return polygons | {"INPUT": points, "SUM_FIELDS": "visits" if is_last else "hours"}
        if self.algorithm == "realignterritories":
            return planned | {"WORKLOAD": "work", "EFFORT": "fast"}
        return planned | {"WORKLOAD": "work"}

    def run_here(self, plan: str = "territory") -> None:
        """Run it in this process, and whole."""
        run(self.algorithm, **self.parameters(plan)).close()

    def content(self, folder: Path | None = None) -> dict[str, str]:
        """Return what is in the folder (or a copy of it) and the database: digests by name."""
        found = dict(_files(folder or self.folder))
        if self.server is not None:
            for table in self.server.sql(_TABLES).split():
                # Without the key that goes on counting where rows are replaced.
                key = self.server.sql(_KEY.format(table=table))
                rows = self.server.sql(
                    f"SELECT to_jsonb(t) - '{key}' FROM \"{table}\" AS t ORDER BY 1"
                )
                found[f"database:{table}"] = _digest(_REAL.sub(lambda real: _short(real[0]), rows))
        return found

    def _place(self, output: str) -> str:
        name = {"OUTPUT": "plan", "TERRITORY_LAYER": "outlines"}.get(output, output.lower())
        if self.kind == "table in the input's":
            return named(self.folder / "units.gpkg", name)
        if self.kind == "table in another":
            return named(self.folder / "other.gpkg", name)
        if self.kind == "postgis":
            where = f"dbname='postgres' host='{self.server.folder}' user='postgres'"
            return f'postgres://{where} table="public"."{name}" (geom)'
        ending = "csv" if self.kind == "shp" and output in SHAPELESS else self.kind
        return str(self.folder / f"{name}.{ending}")


_REAL = re.compile(r"\d+\.\d{11,}")

_TABLES = (
    "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
    " AND relname <> 'spatial_ref_sys' ORDER BY 1"
)

_KEY = (
    "SELECT attname FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]"
    " WHERE indisprimary AND indrelid = '\"{table}\"'::regclass"
)


def _units():
    """Squares with two plans, none of them in balance nor in one part, and long notes."""
    values = []
    for number in range(SIDE * SIDE):
        row, column = divmod(number, SIDE)
        east, south = column * 4 // SIDE, row * 4 // SIDE
        one = "A" if number % 37 == 0 else "ABCD"[east]
        other = "N" if number % 41 == 0 else "KLMN"[south]
        values.append([1.0 + number % 7, one, other, f"note {number} " * 150])
    fields = "work:double territory:string region:string note:string(4000)"
    return grid_layer(SIDE, SIDE, fields=fields, values=values)


def _customers():
    """Points within the squares, with long notes."""
    places, values = [], []
    for number in range(CUSTOMERS):
        row, column = divmod(number * 7 % (SIDE * SIDE), SIDE)
        places.append((500_300.0 + 1_000 * column, 4_999_600.0 - 1_000 * row))
        values.append([number % 5, 0.5 * (number % 9), f"note {number} " * 50])
    fields = "visits:integer hours:double note:string(4000)"
    return point_layer(places, fields=fields, values=values)


def _listed() -> str:
    """A list of both plans, which leaves some squares out."""
    rows = [f"u{number},{'EFGH'[number % 4]},{'OPQR'[number % 4]}" for number in range(500)]
    return "\n".join(["name,territory,region", *rows, ""])


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.iterdir()):
        if path.suffix == ".gpkg":
            with closing(sqlite3.connect(path)) as database:  # rolls back what was cut off
                (state,) = database.execute("PRAGMA integrity_check").fetchone()
                yield path.name + SOUND, state
        if path.name == FILES["savescenario"]["STORE"]:
            yield f"{path.name}:scenarios", _scenarios(path)
        elif path.suffix in READABLE:
            yield from _tables(path)
        elif path.suffix not in BELONGS and path.is_file():
            yield path.name, _digest(_of_file(path))
        elif path.is_dir():
            yield path.name, _digest("\n".join(map(_of_file, sorted(path.rglob("*")))))


_WHEN = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:[\d.]+)?(\+\d\d:\d\d)?)?")


def _of_file(path: Path) -> str:
    """Return what is in a file, without dates; of sums of such, nothing."""
    if path.is_dir() or path.name == SUMS:
        return path.name
    said = _WHEN.sub("", path.read_bytes().decode(errors="replace"))
    return path.name + _REAL.sub(lambda real: _short(real[0]), said)


def _scenarios(path: Path) -> str:
    """Return all scenarios of a file as one text: they are what they were, or not, together."""
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(
            "SELECT name, figures, unit, territory FROM territory_scenarios AS s"
            " LEFT JOIN territory_assignments AS a ON a.scenario = s.number ORDER BY name, unit"
        ).fetchall()
    return _digest(_REAL.sub(lambda real: _short(real[0]), "\n".join(map(repr, rows))))


def _tables(path: Path) -> Iterator[tuple[str, str]]:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    if dataset is None:
        yield f"{path.name}:unreadable", ""
        return
    for number in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(number)
        plan, system = layer.GetLayerDefn(), layer.GetSpatialRef()
        words = [system.ExportToWkt() if system is not None else ""]
        words += [plan.GetFieldDefn(at).GetName() for at in range(plan.GetFieldCount())]
        words += [_row(feature) for feature in layer]
        yield f"{path.name}:{layer.GetName()}", _digest("\n".join(words))


def _row(feature: ogr.Feature) -> str:
    shape = feature.GetGeometryRef()
    texts = [feature.GetFieldAsString(at) for at in range(feature.GetFieldCount())]
    values = [_WHEN.sub("", _short(text)) for text in texts]
    return repr((feature.GetFID(), values, None if shape is None else bytes(shape.ExportToWkb())))


def _short(value: str) -> str:
    """Leave out a number's last digits, in which sums differ by where in memory they are made."""
    try:
        return f"{float(value):.10g}"
    except ValueError:
        return value


def _digest(data: str | bytes) -> str:
    return hashlib.sha1(data.encode() if isinstance(data, str) else data).hexdigest()
