"""The runs that `cancel_gaps` listens to: every algorithm on a national layer and hard outlines.

Layers are made when a run asks for them.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any

import numpy as np
import shapely.geometry
from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsVectorLayer

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data" / "lsoa_england_wales"
SAMPLE = ROOT / "sample_data" / "us_counties_lower48.gpkg"
VERTICES, HOLES, LINES = 1_000_000, 90_000, 40
CUSTOMERS, PERIODS = 500_000, 12
EFFORTS = ("fast", "balanced", "best")

Job = tuple[str, dict[str, Any]]
"""An algorithm's id, and its parameters; those that can be called make a layer."""


def jobs(folder: Path) -> dict[str, Job]:
    """Return the runs by name.

    Parameters
    ----------
    folder : Path
        For tables that are made.
    """
    national = _Lsoa(folder) if (DATA / "lsoa_ew_admissions.gpkg").exists() else _Counties(folder)
    return {**_plans(national), **_centers(national), **_around(national), **_hard()}


class _Counties:
    """The sample's counties: what runs need to know of them."""

    units, work, plan, key, name, k = SAMPLE, "POP2020", "ST", "GEOID", "NAME", 49
    cell = 20_000.0

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.given = {"INPUT": str(self.units), "WORKLOAD": self.work}
        self.today = self.given | {"TERRITORY_FIELD": self.plan}
        self.whole = self.given | {"TERRITORIES": self.k}

    @cache  # noqa: B019 - as long as the program runs
    def layer(self) -> QgsVectorLayer:
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
    def customers(self) -> QgsVectorLayer:
        """Return half a million points around the middles of units, as a table of text has them."""
        rng, (middles, keys) = np.random.default_rng(0), self.middles()
        at = rng.integers(len(keys), size=CUSTOMERS)
        swing = np.sqrt(np.ptp(middles, axis=0).prod() / len(keys)) / 2
        xy = middles[at] + swing * rng.normal(size=(CUSTOMERS, 2))
        table = self._folder / "customers.csv"
        with table.open("w", encoding="utf-8") as file:
            file.write("x,y,key,calls,kind,rep\n")
            for (x, y), unit in zip(xy.tolist(), at.tolist()):
                file.write(f"{x:.4f},{y:.4f},{keys[unit]},{unit % 7},{'xyz'[unit % 3]},A\n")
        crs = self.layer().crs().authid()
        uri = f"file://{table}?xField=x&yField=y&crs={crs}&detectTypes=yes&spatialIndex=no"
        return QgsVectorLayer(uri, "customers", "delimitedtext")

    @cache  # noqa: B019
    def records(self) -> QgsVectorLayer:
        """Return a row a month for each unit."""
        table = self._folder / "records.csv"
        with table.open("w", encoding="utf-8") as file:
            file.write("unit,month,visits\n")
            for number, key in enumerate(self.middles()[1]):
                for month in range(PERIODS):
                    file.write(f"{key},2025-{month + 1:02},{(7 * number + month) % 11}\n")
        return QgsVectorLayer(f"file://{table}?detectTypes=yes", "records", "delimitedtext")

    @cache  # noqa: B019
    def strangers(self, rows: int, *columns: str) -> QgsVectorLayer:
        """Return a table of units that the layer has not, and one that it has."""
        keys = self.middles()[1]
        table = self._folder / f"strangers-{'-'.join(columns)}.csv"
        with table.open("w", encoding="utf-8") as file:
            file.write(",".join(columns) + "\n")
            file.write(f"{keys[0]},{keys[1]}\n")
            for row in range(rows):
                file.write(f"X{keys[row % len(keys)]}-{row},Y{row}\n")
        uri = f"file://{table}?detectTypes=no&geomType=none"
        return QgsVectorLayer(uri, "strangers", "delimitedtext")

    @cache  # noqa: B019
    def exceptions(self, rows: int) -> QgsVectorLayer:
        keys = self.middles()[1]
        first = next(self.layer().getFeatures())[self.plan]
        table = self._folder / "exceptions.csv"
        with table.open("w", encoding="utf-8") as file:
            file.write("unit_id,territory\n")
            file.write(f"{keys[0]},{first}\n")
            for row in range(rows):
                file.write(f"X{keys[row % len(keys)]}-{row},{first}\n")
        uri = f"file://{table}?detectTypes=no&geomType=none"
        return QgsVectorLayer(uri, "exceptions", "delimitedtext")

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
        import processing

        asked = {"INPUT": str(self.units), "TERRITORY_FIELD": self.plan, "OUTPUT": "memory:"}
        return processing.run("territory_planner:dissolveterritories", asked)["OUTPUT"]

    def sites(self) -> QgsVectorLayer:
        """Return points that territories are served from."""
        layer = QgsVectorLayer(
            f"Point?crs={self.layer().crs().authid()}&field=postcode:string", "sites", "memory"
        )
        features = []
        for number, (x, y) in enumerate(
            self.middles()[0][:: len(self.middles()[1]) // 40].tolist()
        ):
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            feature.setAttributes([f"site {number}"])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    def costs(self) -> dict[str, Any]:
        """Return parameters with a table of travel costs; none here."""
        return {}


class _Lsoa(_Counties):
    """The neighbourhoods of England and Wales."""

    units, work, plan, k = DATA / "lsoa_ew_admissions.gpkg", "admissions", "region", 125
    key, name, cell = "LSOA11CD", "LSOA11NM", 3_000.0

    def sites(self) -> QgsVectorLayer:
        points = f"file://{DATA}/stroke_units.csv?xField=BNG_E&yField=BNG_N&crs=EPSG:27700"
        return QgsVectorLayer(points, "sites", "delimitedtext")

    def costs(self) -> dict[str, Any]:
        return {
            "COST_MATRIX": self._matrix,
            "ID_FIELD": "LSOA11NM",
            "CENTERS": self._timed,
            "CENTER_NAME_FIELD": "postcode",
        }

    @cache  # noqa: B019
    def _matrix(self) -> str:
        packed = DATA / "travel_time_minutes.csv.gz"
        plain = self._folder / packed.stem
        plain.write_bytes(gzip.decompress(packed.read_bytes()))
        return str(plain)

    def _timed(self) -> QgsVectorLayer:
        with open(self._matrix(), encoding="utf-8") as file:
            names = next(file).strip().split(",")[1:]
        listed = ", ".join(f"'{name.strip(chr(34))}'" for name in names)
        timed = self.sites()
        timed.setSubsetString(f'"postcode" IN ({listed})')
        return timed


def _plans(of: _Counties) -> dict[str, Job]:
    """Return the algorithms that make and judge plans."""
    found: dict[str, Job] = {}
    for effort in EFFORTS:
        found[f"design {effort}"] = ("designterritories", of.whole | {"EFFORT": effort})
        found[f"balance {effort}"] = ("balanceterritories", of.today | {"EFFORT": effort})
        found[f"realign {effort}"] = ("realignterritories", of.today | {"EFFORT": effort})
    for method in ("spread", "balanced", "heaviest", "median", "center"):
        found[f"seed {method}"] = ("seedterritories", of.whole | {"METHOD": method})
    found["seed existing"] = ("seedterritories", of.today | {"METHOD": "existing"})
    found["repair"] = ("repaircontiguity", of.today)
    found["validate"] = ("validateplan", of.today)
    found["dissolve"] = ("dissolveterritories", of.today)
    found["match"] = ("matchterritories", of.today | {"BEFORE": of.plan})
    for rule in ("rook", "queen"):
        asked = {"INPUT": str(of.units), "CONTIGUITY": rule}
        found[f"contiguity {rule}"] = ("buildcontiguity", asked)
    fast = of.whole | {"EFFORT": "fast"}
    found["design queen"] = ("designterritories", fast | {"CONTIGUITY": "queen"})
    walls = {"BARRIERS": lambda: winding_lines(of.layer())}
    found["design barriers"] = ("designterritories", fast | walls)
    near = {"CONTIGUITY": "queen", "BARRIER_DISTANCE": 50}
    found["design barriers queen"] = ("designterritories", fast | walls | near)
    known = of.today | {"ID_FIELD": of.key}
    for name, parameter, made in (
        ("exceptions", "EXCEPTIONS", partial(of.exceptions, 100_000)),
        ("pairs", "APART", partial(of.strangers, 100_000, "unit_id", "other_id")),
        ("links", "LINKS", partial(of.strangers, 100_000, "from_id", "to_id")),
    ):
        found[f"strange {name}"] = ("repaircontiguity", known | {parameter: made})
    return found


def _centers(of: _Counties) -> dict[str, Job]:
    """Return what runs around given centers."""
    sites = {"CENTERS": of.sites, "CENTER_NAME_FIELD": "postcode"}
    found: dict[str, Job] = {"allocate": ("allocateunits", of.given | sites)}
    costs = of.costs()
    if costs:
        found["allocate costs"] = ("allocateunits", of.given | costs)
        for effort in EFFORTS:
            asked = of.given | costs | {"EFFORT": effort}
            found[f"design costs {effort}"] = ("designterritories", asked)
    return found


def _around(of: _Counties) -> dict[str, Job]:
    """Return the algorithms that prepare, report and exchange."""
    keys = {"ID_FIELD": of.key}
    served = {"CUSTOMERS": of.customers}
    found: dict[str, Job] = {
        "check": ("checkunits", of.given | keys),
        "aggregate points": ("aggregateworkload", {"INPUT": str(of.units)} | served),
        "make voronoi": ("makeunits", {"INPUT": of.customers, "KIND": "voronoi"}),
        "statistics": ("territorystatistics", of.today | served | {"REGION": of.region}),
        "compare": ("compareplans", of.today | keys | served | {"BEFORE": of.plan}),
        "gaps": ("gapsandoverlaps", {"INPUT": str(of.units), "REGION": of.region} | served),
        "carry": ("carryover", of.today | keys | {"NEW_UNITS": of.cells}),
    }
    found["gaps"][1]["TERRITORY_FIELD"] = of.plan
    region = {"INPUT": of.customers, "POLYGONS": of.region}
    for kind in ("hexagons", "squares"):
        found[f"make {kind}"] = ("makeunits", region | {"KIND": kind, "SIZE": of.cell / 1000})
    given = {"INPUT": of.customers, "KIND": "polygons", "POLYGONS": str(of.units)}
    found["make polygons"] = ("makeunits", given)
    keyed = served | {"KEY_FIELD": "key", "GROUP_FIELD": "kind", "TIME_FIELD": "calls"}
    found["aggregate keys"] = ("aggregateworkload", {"INPUT": str(of.units)} | keys | keyed)
    near = served | {"NEAREST_WITHIN": 1}
    found["aggregate near"] = ("aggregateworkload", {"INPUT": str(of.units)} | near)
    wards = {"WEIGHT_LAYER": of.customers, "WEIGHT_FIELD": "calls"}
    found["carry weights"] = ("carryover", of.today | keys | {"NEW_UNITS": of.cells} | wards)
    dated = {"UNIT_FIELD": "unit", "DATE_FIELD": "month", "AMOUNT_FIELD": "visits"}
    found["forecast"] = ("forecastworkload", {"INPUT": of.records} | dated)
    table = {"ALIGNMENT": of.customers, "UNIT_COLUMN": "key", "TERRITORY_COLUMN": "rep"}
    found["import"] = ("importalignment", {"INPUT": str(of.units)} | keys | table)
    strange = {"ALIGNMENT": partial(of.strangers, 3_000, "unit_id", "territory")}
    strange |= {"UNIT_COLUMN": "unit_id", "TERRITORY_COLUMN": "territory"}
    found["import unknown"] = ("importalignment", {"INPUT": str(of.units)} | keys | strange)
    told = of.today | keys | {"NAME_FIELD": of.name, "POINTS": of.customers}
    found["export"] = ("exportalignment", told)
    return found


def _hard() -> dict[str, Job]:
    """Return runs on outlines that are hard to take."""
    found: dict[str, Job] = {}
    made = {"vertices": round_layer, "holes": holed_layer, "crossed": crossed_layer}
    for name, layer in made.items():
        hard = {"INPUT": layer, "WORKLOAD": "work"}
        planned = hard | {"TERRITORY_FIELD": "plan"}
        fast = hard | {"TERRITORIES": 2, "EFFORT": "fast"}
        walls = {"BARRIERS": partial(_walls, layer)}
        found[f"{name} barriers"] = ("designterritories", fast | walls)
        for rule in ("rook", "queen"):
            hardly = {"INPUT": layer, "CONTIGUITY": rule}
            found[f"{name} contiguity {rule}"] = ("buildcontiguity", hardly)
        found[f"{name} design"] = ("designterritories", fast)
        for job, algorithm in (
            ("dissolve", "dissolveterritories"),
            ("validate", "validateplan"),
            ("repair", "repaircontiguity"),
            ("statistics", "territorystatistics"),
        ):
            found[f"{name} {job}"] = (algorithm, planned)
        found[f"{name} gaps"] = ("gapsandoverlaps", {"INPUT": layer, "TERRITORY_FIELD": "plan"})
        found[f"{name} check"] = ("checkunits", hard)
        found[f"{name} carry"] = ("carryover", planned | {"NEW_UNITS": layer})
        cells = {"INPUT": few_points, "POLYGONS": layer, "KIND": "squares", "SIZE": 1}
        found[f"{name} make"] = ("makeunits", cells)
    return found


def _walls(layer: Callable[[], QgsVectorLayer]) -> QgsVectorLayer:
    return winding_lines(layer())


@lru_cache(maxsize=1)
def round_layer() -> QgsVectorLayer:
    """Return a disc of a million vertices in a ring, cut into four."""
    disc = rough_disc()
    ring = disc_hole(60_000)
    outlines = [shapely.geometry.Polygon(disc), *quarters(ring, disc)]
    return layer_of(outlines)


def rough_disc() -> np.ndarray:
    """Return the vertices of a disc with a rough coast: a smooth one is too easy for GEOS."""
    turn = np.linspace(0, 2 * np.pi, VERTICES, endpoint=False)
    reach = 50_000.0 + 20.0 * np.random.default_rng(0).random(VERTICES)
    return np.stack([500_000 + reach * np.cos(turn), 5e6 + reach * np.sin(turn)], axis=1)


def disc_hole(reach: float) -> shapely.geometry.Polygon:
    return shapely.geometry.box(500_000 - reach, 5e6 - reach, 500_000 + reach, 5e6 + reach)


def quarters(square: shapely.geometry.Polygon, hole: np.ndarray) -> list[shapely.geometry.Polygon]:
    """Return the frame between a square and a round hole, in four pieces along its vertices."""
    low_x, low_y, high_x, high_y = square.bounds
    corners = [(high_x, high_y), (low_x, high_y), (low_x, low_y), (high_x, low_y)]
    count = len(hole) // 4
    middles = [(high_x, 5e6), (500_000, high_y), (low_x, 5e6), (500_000, low_y)]
    pieces = []
    for turn in range(4):
        arc = [*hole[turn * count : (turn + 1) * count], hole[(turn + 1) * count % len(hole)]]
        outer = [middles[(turn + 1) % 4], corners[turn], middles[turn]]
        pieces.append(shapely.geometry.Polygon([*map(tuple, arc), *outer]))
    return pieces


@lru_cache(maxsize=1)
def holed_layer() -> QgsVectorLayer:
    """Return a square with 90,000 holes, and four around it."""
    side = int(np.sqrt(HOLES))
    holes = [
        [(x + 40, y + 40), (x + 60, y + 40), (x + 60, y + 60), (x + 40, y + 60)]
        for x in range(500_000, 500_000 + 100 * side, 100)
        for y in range(5_000_000, 5_000_000 + 100 * side, 100)
    ]
    width = 100 * side
    box = shapely.geometry.box(500_000, 5_000_000, 500_000 + width, 5_000_000 + width)
    around = [
        shapely.geometry.box(
            500_000 + x * width, 5e6 + y * width, 500_000 + (x + 1) * width, 5e6 + (y + 1) * width
        )
        for x, y in ((1, 0), (0, 1), (-1, 0), (0, -1))
    ]
    return layer_of([shapely.geometry.Polygon(box.exterior, holes), *around])


@lru_cache(maxsize=1)
def crossed_layer() -> QgsVectorLayer:
    """Return the disc of `round_layer` as an outline that crosses itself a thousand times."""
    disc = rough_disc()
    at = np.arange(0, VERTICES - 1, 1000)
    disc[at], disc[at + 1] = disc[at + 1].copy(), disc[at].copy()
    around = [
        shapely.geometry.box(x, 5e6 - 6e4, x + 5e4, 5e6 + 6e4) for x in (560_000, 610_000, 660_000)
    ]
    return layer_of([shapely.geometry.Polygon(disc), *around])


def few_points() -> QgsVectorLayer:
    """Return a few points in the hard layers."""
    layer = QgsVectorLayer("Point?crs=EPSG:32632", "points", "memory")
    features = []
    for turn in range(8):
        feature = QgsFeature()
        feature.setGeometry(
            QgsGeometry.fromPointXY(QgsPointXY(501_000 + 100 * turn, 5_001_000 + 300 * turn))
        )
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def winding_lines(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return `LINES` lines across the map of some units, of 2,000 vertices each."""
    box = layer.extent()
    along = np.linspace(0, 1, 2_000)
    lines = QgsVectorLayer(f"LineString?crs={layer.crs().authid()}", "walls", "memory")
    features = []
    for number in range(LINES):
        x = box.xMinimum() + along * box.width()
        swing = np.sin(60 * along + number) / LINES
        y = box.yMinimum() + ((number + 0.5) / LINES + swing) * box.height()
        feature, geometry = QgsFeature(), QgsGeometry()
        geometry.fromWkb(shapely.geometry.LineString(np.stack([x, y], axis=1)).wkb)
        feature.setGeometry(geometry)
        features.append(feature)
    lines.dataProvider().addFeatures(features)
    return lines


def layer_of(outlines: list[shapely.geometry.Polygon], crs: str = "EPSG:32632") -> QgsVectorLayer:
    """Return units with these outlines, a workload of 1 each and a plan of two territories."""
    uri = f"Polygon?crs={crs}&field=work:double&field=plan:string"
    layer = QgsVectorLayer(uri, "units", "memory")
    features = []
    for number, outline in enumerate(outlines):
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry()
        geometry.fromWkb(outline.wkb)
        feature.setGeometry(geometry)
        feature.setAttributes([1.0, "AB"[number % 2]])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
