"""Make ``sample_data/midwest_plan.gpkg`` and ``midwest_depots.gpkg`` from the sample counties.

Run once: ``python -m scripts.sample_plan``. The plan is one for housing units, and a year has
passed in it: two counties changed hands, one lies apart from its territory, two have none.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.jobs.design import design
from territory_planner.core.model.geodesy import geocentric
from territory_planner.core.model.problem import Problem, make_problem
from territory_planner.layers.compat import text_field

FOLDER = Path(__file__).parents[1] / "sample_data"
STATES = ("IA", "IL", "MN", "MO", "WI")
NAMES = tuple(f"T{number:02}" for number in range(1, 11))


def write(layer: QgsVectorLayer, name: str, folder: Path = FOLDER) -> str:
    """Save a layer as a GeoPackage, of the sample data unless said otherwise; return its path."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    file = str(folder / f"{name}.gpkg")
    done = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, file, QgsCoordinateTransformContext(), options
    )
    if done[0] != QgsVectorFileWriter.WriterError.NoError:
        raise SystemExit(done[1])
    return file


def centroids(units: list[QgsFeature]) -> np.ndarray:
    """Return the centroid (n, 2) of each unit, in degrees."""
    points = [unit.geometry().centroid().asPoint() for unit in units]
    return np.array([[point.x(), point.y()] for point in points])


def problem_of(units: list[QgsFeature], count: int, tolerance: float) -> Problem:
    """Return the problem of making territories of counties that have as many homes each."""
    outlines = polygons_from_wkb([bytes(unit.geometry().asWkb()) for unit in units])
    graph = contiguity(outlines, "rook", tolerance=0)
    homes = np.array([float(unit["HU2020"]) for unit in units])
    position = geocentric(*centroids(units).T)
    return make_problem(position, homes, graph, count, globe=True, tolerance=tolerance)


def planned(units: list[QgsFeature]) -> tuple[np.ndarray, np.ndarray]:
    """Return the territory of each unit, and where each territory is served from."""
    problem, place = problem_of(units, len(NAMES), 0.05), centroids(units)
    plan, homes = design(problem, "fast").assignment.copy(), problem.workload[:, 0]
    center = [
        np.average(place[plan == k], axis=0, weights=homes[plan == k]) for k in range(len(NAMES))
    ]
    return disturbed(plan, problem.graph), np.array(center)


def disturbed(plan: np.ndarray, graph) -> np.ndarray:
    """Return the plan a year later."""
    low, high, _ = graph.edges()
    border = low[plan[low] != plan[high]]
    for at in (len(border) // 3, 2 * len(border) // 3):
        unit = int(border[at])
        others = graph.neighbours(unit)
        plan[unit] = plan[others[plan[others] != plan[unit]][0]]
    inner = [u for u in range(len(plan)) if (plan[graph.neighbours(u)] == plan[u]).all()]
    plan[inner[0]] = (plan[inner[0]] + len(NAMES) // 2) % len(NAMES)
    plan[[inner[len(inner) // 2], inner[-1]]] = -1
    return plan


def main() -> None:
    """Write both files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    counties = QgsVectorLayer(str(FOLDER / "us_counties_lower48.gpkg"), "counties", "ogr")
    units = [each for each in counties.getFeatures() if each["ST"] in STATES]
    plan, center = planned(units)
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4269", "plan", "memory")
    kept = [counties.fields().field(name) for name in ("GEOID", "NAME", "ST", "POP2020")]
    layer.dataProvider().addAttributes([*kept, text_field("territory")])
    layer.updateFields()
    rows = []
    for unit, territory in zip(units, plan.tolist()):
        row = QgsFeature(layer.fields())
        row.setGeometry(unit.geometry())
        values = [unit[field.name()] for field in kept]
        row.setAttributes([*values, NAMES[territory] if territory >= 0 else None])
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    write(layer, "midwest_plan")
    fields = "field=name:string&field=technicians:integer"
    depots = QgsVectorLayer(f"Point?crs=EPSG:4269&{fields}", "depots", "memory")
    for name, (x, y) in zip(NAMES, center.tolist()):
        row = QgsFeature(depots.fields())
        row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        row.setAttributes([name, 9 + int(name[1:]) % 3])
        depots.dataProvider().addFeature(row)
    write(depots, "midwest_depots")
    application.exitQgis()


if __name__ == "__main__":
    main()
