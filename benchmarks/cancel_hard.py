"""Runs on outlines that are hard to take: every algorithm that reads or draws outlines."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer

from .cancel_outlines import crossed_layer, few_points, holed_layer, round_layer, winding_lines

Job = tuple[str, dict[str, Any]]
"""An algorithm's id, and its parameters; those that can be called make a layer, table or file."""

Layer = Callable[[], QgsVectorLayer]

MADE: dict[str, Layer] = {"vertices": round_layer, "holes": holed_layer, "crossed": crossed_layer}


def hard_jobs(folder: Path) -> dict[str, Job]:
    """Return the runs by name: the outlines' and the algorithm's."""
    found: dict[str, Job] = {}
    for name, layer in MADE.items():
        for part in (_planned(layer), _reported(layer), _kept(layer, folder / f"{name}.gpkg")):
            found |= {f"{name} {job}": asked for job, asked in part.items()}
    return found


def _planned(layer: Layer) -> dict[str, Job]:
    """Return the algorithms that make plans, and that prepare."""
    hard = {"INPUT": layer, "WORKLOAD": "work"}
    fast = hard | {"TERRITORIES": 2, "EFFORT": "fast"}
    planned = hard | {"TERRITORY_FIELD": "plan"}
    walls = {"BARRIERS": lambda: winding_lines(layer())}
    sites = {"CENTERS": partial(few_points, 1)}
    found: dict[str, Job] = {
        "barriers": ("designterritories", fast | walls),
        "design": ("designterritories", fast),
        "seed": ("seedterritories", hard | {"TERRITORIES": 2}),
        "allocate": ("allocateunits", hard | sites),
        "repair": ("repaircontiguity", planned),
        "balance": ("balanceterritories", planned | {"EFFORT": "fast"}),
        "realign": ("realignterritories", planned | {"EFFORT": "fast"}),
        "headcounts": ("compareheadcounts", planned | {"FEWER": 0, "MORE": 1, "EFFORT": "fast"}),
        "robust": ("robustterritories", fast | {"WORKLOAD": ["work", "later"]}),
        "check": ("checkunits", hard),
        "carry": ("carryover", planned | {"NEW_UNITS": layer}),
        "aggregate": ("aggregateworkload", {"INPUT": layer, "CUSTOMERS": few_points}),
    }
    for rule in ("rook", "queen"):
        found[f"contiguity {rule}"] = ("buildcontiguity", {"INPUT": layer, "CONTIGUITY": rule})
    cells = {"INPUT": few_points, "POLYGONS": layer}
    found["make"] = ("makeunits", cells | {"KIND": "squares", "SIZE": 1})
    found["make polygons"] = ("makeunits", cells | {"KIND": "polygons"})
    return found


def _reported(layer: Layer) -> dict[str, Job]:
    """Return the algorithms that judge plans and report on them."""
    plan = {"INPUT": layer, "TERRITORY_FIELD": "plan"}
    planned, served = plan | {"WORKLOAD": "work"}, {"CUSTOMERS": few_points}
    other = {"OTHER": layer, "OTHER_FIELD": "plan", "OTHER_ID_FIELD": "key"}
    keyed = planned | {"ID_FIELD": "key"}
    return {
        "dissolve": ("dissolveterritories", planned),
        "report": ("planreport", planned | served),
        "report pdf": ("planreportpdf", planned),
        "validate": ("validateplan", planned),
        "explain": ("explainplan", planned),
        "statistics": ("territorystatistics", planned | served),
        "suitability": ("locationsuitability", keyed),
        "compare": ("compareplans", keyed | other | {"MATCH": "shared"}),
        "match": ("matchterritories", planned | {"BEFORE": "plan"}),
        "gaps": ("gapsandoverlaps", plan | served | {"REGION": layer}),
    }


def _kept(layer: Layer, store: Path) -> dict[str, Job]:
    """Return the algorithms that hand plans on, or keep them."""
    plan = {"INPUT": layer, "TERRITORY_FIELD": "plan", "ID_FIELD": "key"}
    kept = partial(_store, plan, store)
    opened = {"STORE": kept, "SCENARIO": "plan"}
    worked = {"WORKLOAD": ["work"]}
    keyed = {"INPUT": layer, "ID_FIELD": "key"}
    written = {"STORE": str(store.with_name(f"new-{store.name}")), "REPLACE": True}
    found: dict[str, Job] = {
        "save": ("savescenario", plan | written | {"SCENARIO": "plan"}),
        "open": ("openscenario", plan | opened),
        "history": ("scenariohistory", keyed | worked | {"STORE": kept}),
        "review": ("reviewplan", plan | {"WORKLOAD": "work", "STORE": kept, "DAY": "2026-04-01"}),
        "hand out": ("delegateterritories", plan | {"NAMES": "A"}),
        "merge": ("mergecopies", plan | {"COPIES": partial(_copies, plan, store)}),
    }
    few = {"WORKLOAD": "work", "PLANS": 2, "EFFORT": "fast"}
    found["explore"] = ("exploreplans", plan | written | few)
    for system in ("arcgis", "power_bi", "tableau", "dynamics"):
        found[f"export {system}"] = (
            "exportalignment",
            plan | {"SYSTEM": system, "POINTS": few_points, "STREETS": None},
        )
    files = {"FILES": partial(_exported, plan, store.with_suffix(""))}
    found["import arcgis"] = ("importalignment", keyed | files | {"SYSTEM": "arcgis"})
    return found


def _store(plan: dict[str, Any], path: Path) -> str:
    """Return a GeoPackage with one scenario, in force."""
    if not path.exists():
        run("savescenario", plan | {"WORKLOAD": "work", "STORE": str(path), "SCENARIO": "plan"})
        for state, begin in (("review", ""), ("approved", "2020-01-01")):
            asked = {"INPUT": plan["INPUT"], "STORE": str(path), "SCENARIO": "plan"}
            run("signscenario", asked | {"STATE": state, "VALID_FROM": begin})
    return str(path)


def _copies(plan: dict[str, Any], store: Path) -> list[str]:
    """Return a copy that was handed out, and edited in one unit."""
    path = str(store.with_name(f"copy-{store.name}"))
    run("delegateterritories", plan | {"NAMES": "A", "OUTPUT": path})
    copy = QgsVectorLayer(path, "copy", "ogr")
    at = copy.fields().lookupField(plan["TERRITORY_FIELD"])
    copy.dataProvider().changeAttributeValues({min(copy.allFeatureIds()): {at: "C"}})
    return [path]


def _exported(plan: dict[str, Any], folder: Path) -> str:
    """Return a folder of outlines that an export wrote."""
    run("exportalignment", plan | {"SYSTEM": "arcgis", "FOLDER": str(folder)})
    return str(folder)


def run(algorithm: str, asked: dict[str, Any]) -> dict[str, Any]:
    """Run an algorithm of the plugin, and return what it returns."""
    import processing

    made = {name: value() if callable(value) else value for name, value in asked.items()}
    return processing.run(f"territory_planner:{algorithm}", made)
