"""Make ``sample_data/midwest_scenarios.gpkg`` and ``midwest_copy.gpkg`` from the sample plan.

Run once: ``python -m scripts.sample_scenarios``. Two plans were in force one after the other, a
third is a draft; the copy is of two territories, whose manager gave three counties to
the other, and one to a territory that she was not handed.
"""

from __future__ import annotations

import os
from datetime import date, datetime, timezone
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from territory_planner.algorithms.balance import BalanceTerritories
from territory_planner.algorithms.delegate import DelegateTerritories
from territory_planner.core.scenarios.calendar import Term
from territory_planner.layers.scenarios.places import file_place
from territory_planner.layers.scenarios.scenario import APPROVED, REVIEW, Scenario, signed
from territory_planner.layers.scenarios.store import ScenarioStore

from .sample_plan import FOLDER, write

UNITS = str(FOLDER / "midwest_plan.gpkg")
PLAN = {"TERRITORY_FIELD": "territory", "ID_FIELD": "GEOID", "WORKLOAD": ["POP2020"]}


def made(algorithm: Any, **parameters: Any) -> tuple[QgsVectorLayer, dict[str, Any]]:
    """Return the output of an algorithm, and what it says of it."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    asked = {"INPUT": UNITS, "OUTPUT": "memory:", **parameters}
    results, worked = algorithm.create().run(asked, context, feedback)
    if not worked:
        raise SystemExit(feedback.textLog())
    return context.takeResultLayer(results["OUTPUT"]), results


def figures(results: dict[str, Any]) -> dict[str, float]:
    """Return the figures among an algorithm's results."""
    return {name: value for name, value in results.items() if isinstance(value, (int, float))}


def main() -> None:
    """Write both files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    path = FOLDER / "midwest_scenarios.gpkg"
    path.unlink(missing_ok=True)
    store = ScenarioStore(file_place(str(path)))
    parent = ""
    for year, tolerance in (("2025", 20), ("2026", 5), ("next", 2)):
        layer, results = made(BalanceTerritories(), TOLERANCE=tolerance, **PLAN)
        rows = {each["GEOID"]: each["territory"] or "" for each in layer.getFeatures()}
        when = datetime(2024 + len(store.listed("midwest_plan")), 11, 3, 9, tzinfo=timezone.utc)
        kept = store.save(
            Scenario(
                "midwest_plan",
                year,
                "Ada",
                when,
                parent=parent,
                note=f"Balanced to ±{tolerance} %",
                parameters={"TOLERANCE": tolerance},
                figures=figures(results),
            ),
            list(rows),
            list(rows.values()),
        )
        parent = year
        if year != "next":
            first = Term(date(int(year), 1, 1))
            store.change(kept, lambda now: signed(now, REVIEW, "Ada", now.made))
            store.change(kept, lambda now: signed(now, APPROVED, "Grace", now.made))
            store.change(
                kept, lambda now, first=first: signed(now, APPROVED, "Grace", now.made, first)
            )
    names = {key: PLAN[key] for key in ("TERRITORY_FIELD", "ID_FIELD")}
    copy, _ = made(DelegateTerritories(), NAMES="T01,T04", **names)
    write(edited(copy), "midwest_copy")
    application.exitQgis()


def edited(copy: QgsVectorLayer) -> QgsVectorLayer:
    """Return the copy with three counties given to the other, and one to a territory elsewhere."""
    field = copy.fields().lookupField("territory")
    others = [each.geometry() for each in copy.getFeatures() if each["territory"] == "T04"]
    border = [
        each.id()
        for each in copy.getFeatures()
        if each["territory"] == "T01" and any(each.geometry().touches(other) for other in others)
    ]
    changes = {each: {field: "T04"} for each in border[:3]}
    changes[border[-1]] = {field: "T05"}
    copy.dataProvider().changeAttributeValues(changes)
    return copy


if __name__ == "__main__":
    main()
