"""A country of units, and all that runs need beside them: customers, tables of every kind, stores.

All is made when a run asks for it, in a folder. Tables have many rows, most of them about units or
territories that the layer has not, where the algorithms allow that.
"""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely.geometry
from osgeo import gdal
from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsVectorLayer

from .cancel_hard import run
from .cancel_outlines import layer_of

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data"
SAMPLE = ROOT / "sample_data" / "us_counties_lower48.gpkg"
CUSTOMERS, PERIODS, STRANGERS, STREETS = 500_000, 12, 100_000, 300
SCENARIOS = 3

FIELDS = (
    "SELECT *, {group} AS grp, {parent} AS parent, {key} || '' AS code, rowid % 7 + 1 AS later,"
    " CASE WHEN rowid % 20 = 0 THEN (SELECT {plan} FROM {table} LIMIT 1) ELSE {plan} END AS before"
    " FROM {table}"
)
"""More fields of the units: groups, a level above territories, a workload, another plan."""


class Land:
    """The sample's counties: what runs need to know of them."""

    title = "the sample's counties"
    source, work, plan, key, name, k = SAMPLE, "POP2020", "ST", "GEOID", "NAME", 49
    group, parent = "substr(GEOID, 1, 4)", "CASE WHEN ST < 'M' THEN 'A' ELSE 'B' END"
    cell = 20_000.0

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.units = folder / "units.gpkg"
        self.given = {"INPUT": str(self.units), "WORKLOAD": self.work}
        self.today = self.given | {"TERRITORY_FIELD": self.plan}
        self.whole = self.given | {"TERRITORIES": self.k}
        self.keyed = self.today | {"ID_FIELD": self.key}

    def prepare(self) -> None:
        """Write the units; say which."""
        opened = gdal.OpenEx(str(self.source), gdal.OF_VECTOR)
        count = opened.GetLayer(0).GetFeatureCount()
        print(f"land: {self.title}, {count:,} units ({self.source.name})", flush=True)
        names = {each: getattr(self, each) for each in ("group", "parent", "key", "plan")}
        asked = FIELDS.format(**names, table=opened.GetLayer(0).GetName())
        made = gdal.VectorTranslate(
            str(self.units), opened, format="GPKG", layerName="units", SQLStatement=asked
        )
        made.FlushCache()

    @cache  # noqa: B019 - as long as the program runs
    def layer(self) -> QgsVectorLayer:
        """Return the units."""
        return QgsVectorLayer(str(self.units), "units", "ogr")

    @cache  # noqa: B019
    def middles(self) -> tuple[np.ndarray, list[str]]:
        """Return a point in each unit, and the units' keys."""
        points, keys = [], []
        request = QgsFeatureRequest().setSubsetOfAttributes([self.key], self.layer().fields())
        for feature in self.layer().getFeatures(request):
            middle = feature.geometry().centroid().asPoint()
            points.append((middle.x(), middle.y()))
            keys.append(feature[self.key])
        return np.array(points), keys

    @cache  # noqa: B019
    def territories(self) -> list[str]:
        """Return the names of today's territories."""
        return sorted(self.layer().uniqueValues(self.layer().fields().lookupField(self.plan)))

    @cache  # noqa: B019
    def customers(self) -> QgsVectorLayer:
        """Return half a million points around the middles of units, as a table of text has them."""
        rng, (middles, keys) = np.random.default_rng(0), self.middles()
        at = rng.integers(len(keys), size=CUSTOMERS)
        swing = np.sqrt(np.ptp(middles, axis=0).prod() / len(keys)) / 2
        xy = middles[at] + swing * rng.normal(size=(CUSTOMERS, 2))
        rows = (
            (f"{x:.4f}", f"{y:.4f}", keys[unit], unit % 7, "xyz"[unit % 3], "A", f"s {unit}", n)
            for n, ((x, y), unit) in enumerate(zip(xy.tolist(), at.tolist()))
        )
        columns = ("x", "y", "key", "calls", "kind", "rep", "street", "number")
        table = self._written("customers", columns, rows)
        crs = self.layer().crs().authid()
        uri = f"file://{table}?xField=x&yField=y&crs={crs}&detectTypes=yes&spatialIndex=no"
        return QgsVectorLayer(uri, "customers", "delimitedtext")

    @cache  # noqa: B019
    def records(self) -> QgsVectorLayer:
        """Return a row a month for each unit."""
        rows = (
            (key, f"2025-{month + 1:02}", (7 * number + month) % 11)
            for number, key in enumerate(self.middles()[1])
            for month in range(PERIODS)
        )
        return self.table("records", ("unit", "month", "visits"), rows)

    @cache  # noqa: B019
    def strangers(self, rows: int, *columns: str) -> QgsVectorLayer:
        """Return a table of units that the layer has not, and one that it has."""
        keys = self.middles()[1]
        known = [(keys[0], keys[1])]
        strange = [(f"X{keys[row % len(keys)]}-{row}", f"Y{row}") for row in range(rows)]
        return self.table(f"strangers-{'-'.join(columns)}", columns, known + strange)

    @cache  # noqa: B019
    def exceptions(self) -> QgsVectorLayer:
        """Return units that are to be in a territory, most of them unknown."""
        keys, first = self.middles()[1], self.territories()[0]
        strange = [(f"X{keys[n % len(keys)]}-{n}", first) for n in range(STRANGERS)]
        return self.table("exceptions", ("unit_id", "territory"), [(keys[0], first), *strange])

    @cache  # noqa: B019
    def of_territories(self, column: str, value: Any, strange: Any = None) -> QgsVectorLayer:
        """Return a table of what is said of each territory, and of many that there are not."""
        rows = [(name, value) for name in self.territories()]
        if strange is not None:
            rows += [(f"T{number}", strange) for number in range(STRANGERS)]
        return self.table(f"territories-{column}", ("territory", column), rows)

    def people(self) -> QgsVectorLayer:
        """Return who leaves and who joins."""
        home = self.middles()[1][0]
        rows = [(self.territories()[-1], "leave", ""), ("newcomer", "join", home)]
        return self.table("people", ("territory", "action", "home"), rows)

    def users(self) -> QgsVectorLayer:
        """Return who works in which territory."""
        rows = [(f"user {number}", name) for number, name in enumerate(self.territories())]
        return self.table("users", ("person", "territory"), rows)

    @cache  # noqa: B019
    def categories(self) -> QgsVectorLayer:
        """Return what a customer of each kind takes, and many kinds that nobody is of."""
        rows = [(kind, 1.5) for kind in "xyz"] + [(f"k{n}", 1.0) for n in range(STRANGERS)]
        return self.table("categories", ("category", "time"), rows)

    @cache  # noqa: B019
    def moves(self) -> QgsVectorLayer:
        """Return a move of each unit, and of many that there are not."""
        keys, names = self.middles()[1], self.territories()
        rows = [(key, names[0], names[1], "balance") for key in keys]
        rows += [(f"X{n}", names[0], names[1], "balance") for n in range(STRANGERS)]
        return self.table("moves", ("unit_id", "from", "to", "reason"), rows)

    @cache  # noqa: B019
    def decisions(self) -> QgsVectorLayer:
        """Return a territory for each unit."""
        first = self.territories()[0]
        rows = [(key, first) for key in self.middles()[1]]
        return self.table("decisions", ("unit_id", "to"), rows)

    @cache  # noqa: B019
    def cells(self) -> QgsVectorLayer:
        """Return squares over all of the map: new units."""
        box = self.layer().extent()
        scale = 1.0 if not self.layer().crs().isGeographic() else 1 / 111_000
        xs = np.arange(box.xMinimum(), box.xMaximum(), self.cell * scale)
        ys = np.arange(box.yMinimum(), box.yMaximum(), self.cell * scale)
        outlines = [
            shapely.geometry.box(x, y, x + self.cell * scale, y + self.cell * scale)
            for x in xs.tolist()
            for y in ys.tolist()
        ]
        return layer_of(outlines, self.layer().crs().authid())

    @cache  # noqa: B019
    def region(self) -> QgsVectorLayer:
        """Return the land, one polygon for each territory of today's plan."""
        asked = {"INPUT": str(self.units), "TERRITORY_FIELD": self.plan, "OUTPUT": "memory:"}
        return run("dissolveterritories", asked)["OUTPUT"]

    def sites(self) -> QgsVectorLayer:
        """Return points that territories are served from, as many as territories today."""
        names = self.territories()
        middles = self.middles()[0]
        step = len(middles) // len(names)
        layer = self._new("Point", "postcode:string")
        features = []
        for name, (x, y) in zip(names, middles[::step].tolist()):
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            feature.setAttributes([name])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    @cache  # noqa: B019
    def roads(self) -> QgsVectorLayer:
        """Return a grid of streets over all of the map."""
        box = self.layer().extent()
        xs = np.linspace(box.xMinimum(), box.xMaximum(), STREETS + 1).tolist()
        ys = np.linspace(box.yMinimum(), box.yMaximum(), STREETS + 1).tolist()
        layer = self._new("LineString", "speed:integer", "oneway:string")
        features = []
        for x, x2 in zip(xs, xs[1:]):
            for y, y2 in zip(ys, ys[1:]):
                for end in (QgsPointXY(x2, y), QgsPointXY(x, y2)):
                    feature = QgsFeature(layer.fields())
                    feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(x, y), end]))
                    feature.setAttributes([50, "no"])
                    features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    def costs(self) -> dict[str, Any]:
        """Return parameters with a table of travel costs: from a few units to all."""
        return {
            "COST_MATRIX": self._all_costs,
            "ID_FIELD": self.key,
            "CENTERS": self.sites,
            "CENTER_NAME_FIELD": "postcode",
        }

    @cache  # noqa: B019
    def _all_costs(self) -> QgsVectorLayer:
        names, (middles, keys) = self.territories(), self.middles()
        from_ = middles[:: len(middles) // len(names)][: len(names)]
        costs = np.linalg.norm(middles[:, None] - from_[None], axis=2).round(3).tolist()
        rows = ([key, *row] for key, row in zip(keys, costs))
        return self.table("costs", ("unit", *names), rows)

    @cache  # noqa: B019
    def store(self) -> str:
        """Return a GeoPackage with scenarios, one after the other in force."""
        path = str(self.folder / "scenarios.gpkg")
        of = {"INPUT": str(self.units), "STORE": path}
        for number in range(SCENARIOS):
            name, field = f"plan {number}", ("before", self.plan)[number % 2]
            kept = self.given | of | {"TERRITORY_FIELD": field, "ID_FIELD": self.key}
            run("savescenario", kept | {"SCENARIO": name})
            for state, begin in (("review", ""), ("approved", f"202{number}-01-01")):
                asked = {"SCENARIO": name, "STATE": state, "VALID_FROM": begin}
                run("signscenario", of | asked)
        return path

    @cache  # noqa: B019
    def copies(self) -> list[QgsVectorLayer]:
        """Return two copies of the plan that were handed out, each edited in every tenth unit."""
        found, names = [], self.territories()
        for number, own in enumerate((names[::2], names[1::2])):
            path = str(self.folder / f"copy{number}.gpkg")
            run("delegateterritories", self.keyed_plan() | {"NAMES": ",".join(own), "OUTPUT": path})
            layer = QgsVectorLayer(path, f"copy {number}", "ogr")
            at = layer.fields().lookupField(self.plan)
            ids = sorted(layer.allFeatureIds())[::10]
            layer.dataProvider().changeAttributeValues({fid: {at: own[0]} for fid in ids})
            found.append(layer)
        return found

    def keyed_plan(self) -> dict[str, Any]:
        """Return parameters of what knows units by keys and takes no workload."""
        return {
            "INPUT": str(self.units),
            "TERRITORY_FIELD": self.plan,
            "ID_FIELD": self.key,
        }

    def handed_out(self) -> str:
        """Return the names of half of the territories."""
        return ",".join(self.territories()[::2])

    def exported(self, system: str) -> str:
        """Return a folder that an export wrote."""
        folder = str(self.folder / f"before-{system}")
        asked = {"TERRITORY_FIELD": "before", "ID_FIELD": self.key, "SYSTEM": system}
        run("exportalignment", {"INPUT": str(self.units), "FOLDER": folder, **asked})
        return folder

    def table(
        self, name: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]
    ) -> QgsVectorLayer:
        """Return a table without geometry."""
        path = self._written(name, columns, rows)
        uri = f"file://{path}?detectTypes=no&geomType=none"
        if name in ("records", "costs"):
            uri = uri.replace("detectTypes=no", "detectTypes=yes")
        return QgsVectorLayer(uri, name, "delimitedtext")

    def _written(self, name: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Path:
        path = self.folder / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([columns, *rows])
        return path

    def _new(self, kind: str, *fields: str) -> QgsVectorLayer:
        own = "".join(f"&field={field}" for field in fields)
        uri = f"{kind}?crs={self.layer().crs().authid()}{own}"
        return QgsVectorLayer(uri, kind, "memory")


class Lsoa(Land):
    """The neighbourhoods of England and Wales."""

    title = "the neighbourhoods of England and Wales"
    work, plan, k = "admissions", "region", 125
    key, name, cell = "LSOA11CD", "LSOA11NM", 3_000.0
    group = "substr(LSOA11NM, 1, length(LSOA11NM) - 1)"
    parent = "substr(LSOA11CD, 1, 1)"

    def __init__(self, folder: Path, data: Path) -> None:
        super().__init__(folder)
        self._data = data
        self.source = data / "lsoa_ew_admissions.gpkg"

    def costs(self) -> dict[str, Any]:
        """Return parameters with a table of travel costs."""
        return {
            "COST_MATRIX": self._matrix,
            "ID_FIELD": "LSOA11NM",
            "CENTERS": self._timed,
            "CENTER_NAME_FIELD": "postcode",
        }

    @cache  # noqa: B019
    def _matrix(self) -> str:
        packed = self._data / "travel_time_minutes.csv.gz"
        plain = self.folder / packed.stem
        plain.write_bytes(gzip.decompress(packed.read_bytes()))
        return str(plain)

    def _timed(self) -> QgsVectorLayer:
        with open(self._matrix(), encoding="utf-8") as file:
            names = next(file).strip().split(",")[1:]
        listed = ", ".join(f"'{name.strip(chr(34))}'" for name in names)
        points = f"file://{self._data}/stroke_units.csv?xField=BNG_E&yField=BNG_N&crs=EPSG:27700"
        timed = QgsVectorLayer(points, "sites", "delimitedtext")
        timed.setSubsetString(f'"postcode" IN ({listed})')
        return timed


def land(folder: Path, data: Path = DATA) -> Land:
    """Return the largest country of units that there is, its files to be made in a folder."""
    lsoa = Lsoa(folder, data.resolve() / "lsoa_england_wales")
    return lsoa if lsoa.source.exists() else Land(folder)
