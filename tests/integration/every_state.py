"""Design territories in many states in one process: run by `test_json`, which reads its output."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from scripts.package import ROOT
from tests.sample import sample

DATA = ROOT / "tests" / "data"
LOWER_48 = sample("us_counties_lower48.gpkg")
PLACES = {"AK": DATA / "us_counties_messy.gpkg", "HI": DATA / "hawaii.gpkg"}


def counties_by_state() -> Counter[str]:
    """Count the counties of each state, and of the District of Columbia."""
    count: Counter[str] = Counter()
    for path in (LOWER_48, *PLACES.values()):
        layer = QgsVectorLayer(str(path), "counties", "ogr")
        found = Counter(county["ST"] for county in layer.getFeatures())
        count.update({state: n for state, n in found.items() if state not in count})
    return count


def tried() -> dict[str, int]:
    """Return the counties of every 17th state, or of all where there is time."""
    count = counties_by_state()
    every = 1 if os.environ.get("LONG") else 17
    return {state: count[state] for state in sorted(count)[::every]}


def territories(counties: int) -> int:
    """As many as New York's 29 of 62, where a solver once wrote to standard output."""
    return max(counties * 29 // 62, 1)


def asked(state: str, counties: int) -> dict[str, object]:
    """Return the parameters of the design for a state."""
    place = PLACES.get(state, LOWER_48)
    return {
        "INPUT": f"{place}|subset=\"ST\" = '{state}'",
        "WORKLOAD": "POP2020",
        "TERRITORIES": territories(counties),
        "EFFORT": "fast",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def main() -> int:
    """Write the number of territories by state to the file that is named."""
    application = QgsApplication([], False)
    application.initQgis()
    from territory_planner.plugin import TerritoryPlannerPlugin

    plugin = TerritoryPlannerPlugin(None)
    plugin.initProcessing()
    design = QgsApplication.processingRegistry().algorithmById(
        "territory_planner:designterritories"
    )
    answers = {}
    for state, counties in tried().items():
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        given = asked(state, counties)
        results, _ = design.run(given, context, QgsProcessingFeedback(False), {}, False)
        answers[state] = results["TERRITORY_COUNT"]
    Path(sys.argv[1]).write_text(json.dumps(answers), encoding="utf-8")
    plugin.unload()
    return 0


if __name__ == "__main__":
    sys.exit(main())
