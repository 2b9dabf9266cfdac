"""Gaps and overlaps of LSOA, ours against QGIS's own overlay tools, in one process.

Run ``python -m benchmarks.gaps [--data DIR] [--messy]``; ``--messy`` simplifies each unit by itself
first (50 m), so that thousands of borders gape and overlap.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsVectorLayer

from .environment import cpu_seconds

KEPT: list[Any] = []
"""What QGIS does not own, but needs."""


def main() -> None:
    """Print processor seconds, those of child processes included, and what each found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="../shared/data")
    parser.add_argument("--messy", action="store_true")
    given = parser.parse_args()
    application = QgsApplication([], False)
    QgsApplication.initQgis()
    run = _ready()
    path = Path(given.data) / "lsoa_england_wales" / "lsoa_ew_admissions.gpkg"
    region = QgsVectorLayer(str(path), "region")
    units = region
    if given.messy:
        fixed = run("native:fixgeometries", {"INPUT": region, "OUTPUT": "memory:"})["OUTPUT"]
        asked = {"INPUT": fixed, "METHOD": 0, "TOLERANCE": 50.0, "OUTPUT": "memory:"}
        units = run("native:simplifygeometries", asked)["OUTPUT"]
    ours, found = _timed(lambda: _ours(run, units, region))
    theirs, there = _timed(lambda: _theirs(run, units, region))
    for who, seconds, (gap, overlap) in (("ours", ours, found), ("QGIS", theirs, there)):
        print(f"{who}: {seconds:.1f} s, gaps {gap:.6f} km², overlaps {overlap:.6f} km²")
    print(f"QGIS takes {theirs / ours:.1f} times as long")
    application.exitQgis()


def _ready() -> Any:
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing
    from qgis.analysis import QgsNativeAlgorithms

    from territory_planner.provider import TerritoryProvider

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))
    KEPT.append(TerritoryProvider())
    registry.addProvider(KEPT[-1])
    return processing.run


def _timed(work: Any) -> tuple[float, tuple[float, float]]:
    started = cpu_seconds()
    found = work()
    return cpu_seconds() - started, found


def _ours(run: Any, units: QgsVectorLayer, region: QgsVectorLayer) -> tuple[float, float]:
    asked = {"INPUT": units, "TERRITORY_FIELD": "region", "REGION": region, "OUTPUT": "memory:"}
    ran = run("territory_planner:gapsandoverlaps", asked)
    areas = {"gap": 0.0, "overlap": 0.0, "enclave": 0.0}
    for feature in ran["OUTPUT"].getFeatures():
        areas[feature["kind"]] += feature.geometry().area() / 1e6
    return areas["gap"], areas["overlap"]


def _theirs(run: Any, units: QgsVectorLayer, region: QgsVectorLayer) -> tuple[float, float]:
    fixed = run("native:fixgeometries", {"INPUT": units, "OUTPUT": "memory:"})["OUTPUT"]
    whole = run("native:fixgeometries", {"INPUT": region, "OUTPUT": "memory:"})["OUTPUT"]
    by_region = run("native:dissolve", {"INPUT": fixed, "FIELD": ["region"], "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    land = run("native:dissolve", {"INPUT": by_region, "OUTPUT": "memory:"})["OUTPUT"]
    wanted = run("native:dissolve", {"INPUT": whole, "OUTPUT": "memory:"})["OUTPUT"]
    left = run("native:difference", {"INPUT": wanted, "OVERLAY": land, "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    # Land that two cover comes twice out of a layer's union with itself, land of three thrice.
    pieces = run("native:union", {"INPUT": by_region, "OUTPUT": "memory:"})["OUTPUT"]
    gap = sum(each.geometry().area() for each in left.getFeatures())
    total = sum(each.geometry().area() for each in pieces.getFeatures())
    once = sum(each.geometry().area() for each in land.getFeatures())
    return gap / 1e6, (total - once) / 1e6


if __name__ == "__main__":
    main()
