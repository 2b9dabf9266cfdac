"""Make ``sample_data/cases.gpkg`` and ``case_orders.csv``, the data of the worked cases.

``python -m scripts.sample_cases DATA``: all of it is invented, with one seed, but for the counties
(of the sample plan) and the neighbourhoods and technicians around Liverpool, which are cut out of
``DATA/field_service``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from .sample_customers import inside
from .sample_plan import FOLDER

CASES = FOLDER / "cases.gpkg"
AROUND_LIVERPOOL = QgsRectangle(325_000, 367_000, 362_000, 402_000)

GROWTH = {"manufacturing": 0.75, "logistics": 1.0, "health": 1.3, "software": 1.45}
"""Hours of next year by this year's, of each industry's clients."""
CLASSES = {"flagship": 0.1, "standard": 0.5, "kiosk": 0.4}
NETWORKS = ("Mercy", "Ozark", "Prairie", "River", "Summit")
CITIES = {"Mercy": (-90.3, 38.6), "Ozark": (-93.3, 37.2), "Prairie": (-94.6, 39.1)}
CITIES |= {"River": (-89.9, 37.1), "Summit": (-92.3, 39.2)}
"""Where the networks come from: the county of a network is that of the nearest."""


def counties(state: str) -> list[QgsFeature]:
    """Return the counties of a state of the sample plan."""
    plan = QgsVectorLayer(str(FOLDER / "midwest_plan.gpkg"), "plan", "ogr")
    plan.setSubsetString(f"ST = '{state}'")
    return list(plan.getFeatures())


def drawn(kind: str, crs: str, fields: str, rows: Sequence[tuple[QgsGeometry, list[Any]]]) -> Any:
    """Return a layer of some rows."""
    declared = "".join(f"&field={field}" for field in fields.split())
    layer = QgsVectorLayer(f"{kind}?crs={crs}{declared}", "rows", "memory")
    for geometry, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    return layer


def placed(
    state: str,
    count: int,
    dice: np.random.Generator,
    power: float,
    values: Callable[..., list[Any]],
) -> list[tuple[QgsGeometry, list[Any]]]:
    """Return points in a state's counties, more where people live, with their values."""
    found = counties(state)
    weight = np.array([float(each["POP2020"]) for each in found]) ** power
    rows = []
    for number, home in enumerate(dice.choice(len(found), count, p=weight / weight.sum()), 1):
        county = found[int(home)]
        rows.append(
            (QgsGeometry.fromPointXY(inside(county.geometry(), dice)), values(number, county))
        )
    return rows


def clients(dice: np.random.Generator) -> Any:
    """Return businesses of Illinois: software and health in the large counties, mostly."""

    def values(number: int, county: QgsFeature) -> list[Any]:
        share = [0.15, 0.2, 0.3, 0.35] if county["POP2020"] > 3e5 else [0.5, 0.3, 0.15, 0.05]
        industry = str(dice.choice(list(GROWTH), p=share))
        hours = round(float(dice.lognormal(2.5, 0.6)), 1)
        growth = GROWTH[industry] * float(dice.normal(1, 0.05))
        return [f"B{number:03}", industry, hours, round(hours * growth, 1)]

    fields = "client:string industry:string hours_2026:double hours_2027:double"
    return drawn("Point", "EPSG:4269", fields, placed("IL", 600, dice, 0.6, values))


def stores(dice: np.random.Generator) -> Any:
    """Return stores of Wisconsin by class."""
    kinds, share = list(CLASSES), list(CLASSES.values())

    def values(number: int, county: QgsFeature) -> list[Any]:
        return [f"S{number:03}", str(dice.choice(kinds, p=share))]

    return drawn(
        "Point", "EPSG:4269", "store:string class:string", placed("WI", 400, dice, 0.7, values)
    )


def support() -> Any:
    """Return the towns that the stores' support works from, and how many work there."""
    towns = {"Milwaukee": (-87.95, 43.05, 4), "Madison": (-89.4, 43.07, 3)}
    towns |= {"Green Bay": (-88.0, 44.5, 2), "Eau Claire": (-91.5, 44.8, 2)}
    towns |= {"Wausau": (-89.6, 44.95, 1)}
    rows = [
        (QgsGeometry.fromPointXY(QgsPointXY(x, y)), [name, staff])
        for name, (x, y, staff) in towns.items()
    ]
    return drawn("Point", "EPSG:4269", "town:string staff:integer", rows)


def hospitals(dice: np.random.Generator) -> Any:
    """Return hospitals of Missouri with their patients a year."""

    def values(number: int, county: QgsFeature) -> list[Any]:
        return [f"H{number:03}", int(dice.lognormal(8, 0.6))]

    rows = placed("MO", 120, dice, 0.5, values)
    return drawn("Point", "EPSG:4269", "hospital:string patients:integer", rows)


def networks() -> Any:
    """Return the counties of Missouri; those near a network's city are the network's alone."""
    rows = []
    for county in counties("MO"):
        middle = county.geometry().centroid().asPoint()
        far = {name: middle.distance(QgsPointXY(*CITIES[name])) for name in NETWORKS}
        nearest = min(far, key=lambda name: far[name])
        network = nearest if far[nearest] < 0.55 else None
        rows.append((county.geometry(), [county["GEOID"], county["NAME"], network]))
    return drawn("MultiPolygon", "EPSG:4269", "GEOID:string NAME:string network:string", rows)


def orders(dice: np.random.Generator) -> str:
    """Return three years of orders by county of Minnesota: the suburbs grow by a sixth a year."""
    suburbs = {"Anoka", "Carver", "Chisago", "Dakota", "Scott", "Sherburne", "Washington", "Wright"}
    lines = ["GEOID,month,orders"]
    for county in counties("MN"):
        level = float(county["POP2020"]) / 2500
        growth = 1.16 if county["NAME"] in suburbs else 0.99
        for month in range(36):
            season = 1 + 0.25 * np.sin(2 * np.pi * (month - 3) / 12)
            amount = dice.poisson(level * growth ** (month / 12) * season)
            lines.append(f"{county['GEOID']},{2023 + month // 12}-{month % 12 + 1:02}-01,{amount}")
    return "\n".join(lines) + "\n"


def cut_out(source: Path, layer: str, fields: Sequence[str]) -> Any:
    """Return what of a layer of the field service lies around Liverpool."""
    read = QgsVectorLayer(f"{source}|layername={layer}", layer, "ogr")
    kind = "Point" if read.geometryType() == 0 else "MultiPolygon"
    rows = [
        (each.geometry(), [each[name] for name in fields])
        for each in read.getFeatures()
        if AROUND_LIVERPOOL.contains(each.geometry().centroid().asPoint())
    ]
    kinds = {"capacity": "double", "minutes": "double"}
    declared = " ".join(f"{name}:{kinds.get(name, 'string')}" for name in fields)
    return drawn(kind, "EPSG:27700", declared, rows)


def main() -> None:
    """Write both files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    source = Path(sys.argv[1]) / "field_service" / "north_of_england.gpkg"
    dice = np.random.default_rng(2027)
    CASES.unlink(missing_ok=True)
    layers = {
        "clients": clients(dice),
        "stores": stores(dice),
        "support": support(),
        "hospitals": hospitals(dice),
        "network_counties": networks(),
        "neighbourhoods": cut_out(source, "units", ["LSOA11CD", "LSOA11NM"]),
        "technicians": cut_out(source, "technicians", ["tech", "capacity"]),
        "calls": cut_out(source, "calls", ["call", "minutes"]),
    }
    for name, layer in layers.items():
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", name
        if CASES.exists():
            options.actionOnExistingFile = (
                QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            )
        QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(CASES), QgsCoordinateTransformContext(), options
        )
        print(name, layer.featureCount())
    (FOLDER / "case_orders.csv").write_text(orders(dice), encoding="utf-8")
    classes = "category,frequency,time\nflagship,24,180\nstandard,12,60\nkiosk,4,30\n"
    (FOLDER / "case_store_classes.csv").write_text(classes, encoding="utf-8")
    application.exitQgis()


if __name__ == "__main__":
    main()
