"""Alternatives on a Dask cluster of this computer, one and two workers in one run.

``python -m benchmarks.cluster``: eight plans of the sample's 3,108 counties in 30 territories are
aimed for, as `exploreplans` with a scheduler does; prints seconds, and whether the plans are the
same. For figures that mean something, nothing else should run beside it.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import distributed
import numpy as np
from qgis.core import QgsApplication, QgsVectorLayer

from territory_planner.core.explore.scores import TRAVEL, ScoreScale
from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.polygons import polygon_areas, polygons_from_wkb
from territory_planner.core.jobs.explore_aims import aimed_plans, aims, told_of, told_of_aim
from territory_planner.core.model.geodesy import geocentric
from territory_planner.core.model.problem import Problem, make_problem
from territory_planner.core.presolve.islands import Site, find_ties, tied
from territory_planner.core.solvers.cluster import on_cluster

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "sample_data" / "us_counties_lower48.gpkg"
PLANS, COUNT, WORKERS = 8, 30, (1, 2)
DEGREE = 111.2
"""km of a degree along a meridian."""


def counties() -> Problem:
    """Return the counties as a problem of 30 territories."""
    layer = QgsVectorLayer(str(SAMPLE), "counties", "ogr")
    units = list(layer.getFeatures())
    outlines = polygons_from_wkb([bytes(unit.geometry().asWkb()) for unit in units])
    points = [unit.geometry().centroid().asPoint() for unit in units]
    longitude, latitude = np.array([[point.x(), point.y()] for point in points]).T
    place = geocentric(longitude, latitude)
    residents = np.array([float(unit["POP2020"]) for unit in units])
    touching = contiguity(outlines, "rook")
    area = polygon_areas(outlines) * DEGREE**2 * np.cos(np.radians(latitude))
    site = Site(outlines, place=geocentric, position=place, area=area, globe=True)
    graph, _ = tied(touching, find_ties(site, touching), residents, COUNT)
    return make_problem(place, residents, graph, COUNT, globe=True, tolerance=0.05)


def main() -> None:
    """Measure and print."""
    application = QgsApplication([], False)
    application.initQgis()
    problem = counties()
    nowhere = np.empty(0, dtype=np.int32)
    scale = ScoreScale(TRAVEL, problem.target, np.zeros((COUNT, 1)), nowhere, problem.mass)
    shared = told_of(problem, scale)
    each = [told_of_aim(aim) for aim in aims(PLANS, "fast", 0, today=False)]
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    found, took = [], []
    for workers in WORKERS:
        with distributed.LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster:
            began = time.monotonic()
            found.append(on_cluster(cluster.scheduler_address, aimed_plans, shared, each))
            took.append(time.monotonic() - began)
        print(f"{workers} worker(s): {took[-1]:.1f} s", flush=True)
    for one, other in zip(*found):
        np.testing.assert_array_equal(one["plans"], other["plans"])
    print(f"The same plans; two workers take {took[1] / took[0]:.2f} of the time of one.")
    application.exitQgis()


if __name__ == "__main__":
    main()
