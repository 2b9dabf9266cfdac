"""Make ``sample_data/midwest_customers.gpkg`` and ``midwest_classes.csv`` from the sample plan.

Run once: ``python -m scripts.sample_customers``. 2,000 customers, invented, more where people live;
some lie in the lakes, some have no point, and few say how long a visit takes them: the others'
class does. Their county is written as different systems write it.
"""

from __future__ import annotations

import os

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

from .sample_plan import FOLDER, write

COUNT, IN_LAKES, WITHOUT_POINT = 2000, 15, 5
FIELDS = (
    "customer:string county:string class:string season:string minutes:double revenue:integer "
    "revenue_before:integer"
)
CLASSES = "category,frequency,time,overhead\nA,24,45,15\nB,12,30,15\nC,4,20,10\n"
LAKE = (-87.75, 42.0, -87.0, 44.0)
"""West, south, east and north of a stretch of Lake Michigan, some of it near the shore."""


def inside(geometry: QgsGeometry, dice: np.random.Generator) -> QgsPointXY:
    """Return a place in a county."""
    box = geometry.boundingBox()
    while True:
        x = dice.uniform(box.xMinimum(), box.xMaximum())
        y = dice.uniform(box.yMinimum(), box.yMaximum())
        if geometry.contains(QgsPointXY(x, y)):
            return QgsPointXY(round(x, 5), round(y, 5))


def written(key: str, dice: np.random.Generator) -> str:
    """Return a key as one system or another writes it."""
    return str(dice.choice([key, key, key, f"US-{key}", f"{key}.0", f" {key}"]))


def customers() -> QgsVectorLayer:
    """Return the layer of customers."""
    dice = np.random.default_rng(12)
    plan = QgsVectorLayer(str(FOLDER / "midwest_plan.gpkg"), "plan", "ogr")
    counties = list(plan.getFeatures())
    people = np.array([float(county["POP2020"]) for county in counties]) ** 0.8
    homes = dice.choice(len(counties), COUNT, p=people / people.sum())
    fields = "".join(f"&field={field}" for field in FIELDS.split())
    layer = QgsVectorLayer(f"Point?crs=EPSG:4269{fields}", "customers", "memory")
    for number, home in enumerate(homes.tolist(), 1):
        county, row = counties[home], QgsFeature(layer.fields())
        point = inside(county.geometry(), dice)
        if number <= IN_LAKES:
            west, south, east, north = LAKE
            x, y = dice.uniform(west, east), dice.uniform(south, north)
            point = QgsPointXY(round(x, 5), round(y, 5))
        if number <= COUNT - WITHOUT_POINT:
            row.setGeometry(QgsGeometry.fromPointXY(point))
        kind = str(dice.choice(["A", "B", "C"], p=[0.1, 0.3, 0.6]))
        revenue = int(dice.lognormal({"A": 11, "B": 10, "C": 9}[kind], 0.5))
        row.setAttributes(
            [
                f"C{number:04}",
                written(county["GEOID"], dice),
                kind,
                str(dice.choice(["summer", "winter", "all year"], p=[0.3, 0.2, 0.5])),
                float(dice.integers(10, 90)) if dice.random() < 0.2 else None,
                revenue,
                int(revenue * dice.lognormal(-0.05, 0.2)) if dice.random() < 0.9 else None,
            ]
        )
        layer.dataProvider().addFeature(row)
    return layer


def main() -> None:
    """Write both files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    write(customers(), "midwest_customers")
    (FOLDER / "midwest_classes.csv").write_text(CLASSES, encoding="utf-8")
    application.exitQgis()


if __name__ == "__main__":
    main()
