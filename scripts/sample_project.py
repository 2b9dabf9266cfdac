"""Make the sample project that the panel opens: ``territory_planner/sample/``.

Run once: ``python -m scripts.sample_project``. Ten territories of six states, made for homes, are
held against residents, and a few counties have changed hands since.
"""

from __future__ import annotations

import csv
import os
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProject,
    QgsVectorLayer,
)

from scripts.demo.project import map_extent
from scripts.sample_plan import problem_of, write
from territory_planner.core.geometry.colour import colour_territories
from territory_planner.core.jobs.design import design
from territory_planner.layers.compat import integer_field, text_field
from territory_planner.layers.drawing.styling import units_renderer
from territory_planner.layers.live.settings.plan_settings import (
    Criterion,
    PlanSettings,
    save_settings,
)
from territory_planner.layers.live.work.map_style import stand_in
from territory_planner.layers.plan import named_after_units
from territory_planner.ui.canvas.map_display import LABELS, SCOPE

ROOT = Path(__file__).parents[1]
COUNTIES, CITIES = (
    ROOT / "sample_data" / name for name in ("us_counties_lower48.gpkg", "us_cities.csv")
)
FOLDER = ROOT / "territory_planner" / "sample"
NAME = "southeast"
STATES = ("AL", "FL", "GA", "NC", "SC", "TN")
COUNT, TOLERANCE, MAP_CRS = 10, 0.05, "EPSG:5070"
FIELDS = (
    ("code", "GEOID", text_field),
    ("county", "NAME", text_field),
    ("state", "ST", text_field),
    ("residents", "POP2020", integer_field),
    ("homes", "HU2020", integer_field),
)
"""Name in the sample, name in the counties, what makes a field of its type."""


def main() -> None:
    """Write the GeoPackage and the project."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], True)
    application.initQgis()
    FOLDER.mkdir(exist_ok=True)
    counties = QgsVectorLayer(str(COUNTIES), "counties", "ogr")
    units = [each for each in counties.getFeatures() if each["ST"] in STATES]
    problem = problem_of(units, COUNT, 0.03)
    plan, graph = design(problem, "balanced").assignment.copy(), problem.graph
    with CITIES.open(encoding="utf-8", newline="") as file:
        city = {row["county"]: row["CITY"] for row in csv.DictReader(file)}
    residents = np.array([[float(unit["POP2020"])] for unit in units])
    names = named_after_units(plan, COUNT, residents, [city.get(unit["GEOID"]) for unit in units])
    layer = QgsVectorLayer(f"MultiPolygon?crs={counties.crs().authid()}", NAME, "memory")
    fields = [kind(name) for name, _, kind in FIELDS]
    layer.dataProvider().addAttributes([*fields, text_field("territory")])
    layer.updateFields()
    rows = []
    for unit, territory in zip(units, plan.tolist()):
        row = QgsFeature(layer.fields())
        row.setGeometry(unit.geometry())
        row.setAttributes([*(unit[known] for _, known, _ in FIELDS), names(territory)])
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    package = write(layer, NAME, FOLDER)
    write_project(package, dict(zip(names.text, colour_territories(graph, plan, COUNT).tolist())))
    loads = np.bincount(plan, residents[:, 0], COUNT)
    for name, load in zip(names.text, loads.tolist()):
        print(f"{name:<16}{load:>12,.0f}{100 * (load / loads.mean() - 1):>+8.1f} %")
    application.exitQgis()


def write_project(package: str, colours: dict[str, int]) -> None:
    """Write the project beside the GeoPackage, with the plan set up."""
    project = QgsProject.instance()
    project.clear()
    project.setTitle("Territory Planner sample")
    project.setCrs(QgsCoordinateReferenceSystem(MAP_CRS))
    units = QgsVectorLayer(f"{package}|layername={NAME}", "Counties", "ogr")
    stand_in(units)
    units.setRenderer(units_renderer("territory", colours))
    project.addMapLayer(units)
    project.layerTreeRoot().findLayer(units.id()).setExpanded(False)
    project.viewSettings().setDefaultViewExtent(map_extent(units, project))
    workload = Criterion("residents", tolerance=TOLERANCE)
    plan = PlanSettings("territory", id_field="code", name_field="county", criteria=(workload,))
    save_settings(units, plan)
    project.writeEntryBool(SCOPE, LABELS, True)
    if not project.write(str(FOLDER / f"{NAME}.qgz")):
        raise SystemExit(f"The project can't be written: {project.error()}")


if __name__ == "__main__":
    main()
