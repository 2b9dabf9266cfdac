"""What each algorithm that makes no plan anew is asked in tables of tests.

Those that do have lists of their own there; `test_outputs.py` looks after that none is forgotten.
"""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils, QgsVectorLayer

from tests.algorithms.running import run
from tests.layers.grid_layer import METRES, grid_layer, point_layer, saved
from tests.layers.table_layer import table_layer

ROWS, COLUMNS = 4, 6
N = ROWS * COLUMNS
FIELDS = "zip:string(6000) work:double zone:string(6000) old:string(6000) clients:double"
ZONES = "ABC"


def unit_values(number: int) -> list[Any]:
    """Return the fields of one unit: few different workloads, and a plan that can be evened."""
    column = number % COLUMNS
    zone = ZONES[min(2, column // 2)] if number != 20 else "A"
    old = ZONES[min(2, (column + 1) // 2)]
    return [f"{1000 + number:05}", float(1 + number % 3), zone, old, float(number % 4)]


def units(crs: str = METRES, size: float = 1000.0, **more: Any) -> QgsVectorLayer:
    return grid_layer(
        ROWS,
        COLUMNS,
        crs=crs,
        size=size,
        fields=FIELDS,
        values=[unit_values(number) for number in range(N)],
        **more,
    )


def customers(
    crs: str = METRES, origin: tuple[float, float] = (500_000.0, 5_000_000.0), size: float = 1000.0
) -> QgsVectorLayer:
    """Points in units, on their borders, twice in one place, and one far outside."""
    step = size / 4
    places = [(origin[0] + step * (7 * n % 26), origin[1] - step * (5 * n % 17)) for n in range(30)]
    places += [places[3], (origin[0] + 20 * size, origin[1])]
    values = [
        [f"{1000 + n % 26:05}", float(n % 3), "xyz"[n % 3], "ABC"[n % 3], float(n)]
        for n in range(len(places))
    ]
    fields = "key:string(6000) calls:double kind:string(6000) rep:string(6000) money:double"
    return point_layer(places, crs=crs, fields=fields, values=values)


def records() -> QgsVectorLayer:
    rows = [
        (f"u{unit}", f"{2020 + year} Q{quarter + 1}", float((unit + 1) * (3 + quarter + year % 2)))
        for unit in range(4)
        for year in range(3)
        for quarter in range(4)
    ]
    return table_layer("unit:string(6000) when:string visits:double", *rows, name="records")


def alignment() -> QgsVectorLayer:
    rows = [(f"{1000 + n:05}", "NS"[n % 2]) for n in range(N + 2)]
    rows += [("01003", "N"), ("1004", "S"), ("US-01005", "N"), ("", "N"), (None, None)]
    return table_layer("zip:string(6000) territory:string(6000)", *rows, name="list")


def region() -> QgsVectorLayer:
    return grid_layer(1, 1, size=6500.0)


def coarse() -> QgsVectorLayer:
    return grid_layer(
        3, 4, size=1500.0, fields="code:string", values=[[f"N{n}"] for n in range(12)]
    )


@cache
def _kept() -> Path:
    """Where a scenario in force, another one and a review are kept."""
    path = Path(tempfile.mkdtemp(dir=QgsProcessingUtils.tempFolder())) / "kept.gpkg"
    of = {"INPUT": units(), "STORE": str(path), "OF_LAYER": "units"}
    kept = {**of, **LOADED, "ID_FIELD": "zip"}
    for name, field in (("first", "old"), ("second", "zone")):
        run("savescenario", **{**kept, "TERRITORY_FIELD": field, "SCENARIO": name})
    for state, begin in (("review", ""), ("approved", "2026-01-01")):
        run("signscenario", **of, SCENARIO="first", STATE=state, VALID_FROM=begin)
    run("reviewplan", **kept, DAY="2026-02-01")
    return path


def store() -> str:
    """Return a copy of it, for a run to change."""
    return shutil.copy(_kept(), tempfile.mkdtemp(dir=QgsProcessingUtils.tempFolder()))


def copies() -> list[str]:
    """Return two copies of the plan that were handed out and edited."""
    folder = Path(tempfile.mkdtemp(dir=QgsProcessingUtils.tempFolder()))
    found = []
    for name in "AB":
        rows = [unit_values(number) for number in range(N)]
        chosen = [[zip_, zone, zone] for zip_, _, zone, *_ in rows if zone in (name, "C")]
        chosen[-1][1] = name
        fields = "zip:string zone:string handed_out:string"
        layer = grid_layer(1, len(chosen), fields=fields, values=chosen)
        found.append(saved(layer, folder / f"{name}.gpkg"))
    return found


PLAN = {"TERRITORY_FIELD": "zone"}
LOADED = {**PLAN, "WORKLOAD": ["work"]}
KEPT = {"STORE": store, "OF_LAYER": "units"}

ASKED: dict[str, dict[str, Any]] = {
    "aggregateworkload": {
        "INPUT": units,
        "CUSTOMERS": customers,
        "TIME_FIELD": "calls",
        "GROUP_FIELD": "kind",
        "NEAREST_WITHIN": 1,
        "ID_FIELD": "zip",
        "UNPLACED": "memory:",
    },
    "makeunits": {
        "INPUT": customers,
        "KIND": "voronoi",
        "SUM_FIELDS": ["money"],
        "POINTS": "memory:",
    },
    "checkunits": {"INPUT": units, "ID_FIELD": "zip", "WORKLOAD": ["work"], "CLEANED": "memory:"},
    "realignterritories": {
        "INPUT": units,
        **LOADED,
        "ID_FIELD": "zip",
        "EFFORT": "fast",
        "TOLERANCE": 20,
        "MOVES": "memory:",
    },
    "locationsuitability": {"INPUT": units, **LOADED, "ID_FIELD": "zip", "TOLERANCE": 20},
    "explainplan": {
        "INPUT": units,
        **LOADED,
        "ID_FIELD": "zip",
        "TOLERANCE": 10,
        "RULES": "memory:",
    },
    "compareheadcounts": {
        "INPUT": units,
        **LOADED,
        "ID_FIELD": "zip",
        "TOLERANCE": 80,
        "FEWER": 1,
        "MORE": 1,
        "EFFORT": "fast",
        "CURVE": "memory:",
        "GIVES_UP": "memory:",
    },
    "territorystatistics": {
        "INPUT": units,
        **LOADED,
        "CUSTOMERS": customers,
        "CUSTOMER_FIELDS": ["money"],
        "SUM_FIELDS": ["clients"],
        "REGION": region,
        "PLAN_TABLE": "memory:",
    },
    "compareplans": {
        "INPUT": units,
        **LOADED,
        "BEFORE": "old",
        "ID_FIELD": "zip",
        "CUSTOMERS": customers,
        "MATRIX": "memory:",
        "TERRITORY_TABLE": "memory:",
    },
    "planreport": {
        "INPUT": units,
        **LOADED,
        "BEFORE": "old",
        "ID_FIELD": "zip",
        "CUSTOMERS": customers,
        "CUSTOMER_FIELDS": ["money"],
        "REGION": region,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "WORKBOOK": "TEMPORARY_OUTPUT",
    },
    "matchterritories": {
        "INPUT": units,
        **LOADED,
        "BEFORE": "old",
        "ID_FIELD": "zip",
        "MATCHES": "memory:",
    },
    "gapsandoverlaps": {
        "INPUT": units,
        **PLAN,
        "REGION": region,
        "CUSTOMERS": customers,
        "ODD_CUSTOMERS": "memory:",
    },
    "forecastworkload": {
        "INPUT": records,
        "UNIT_FIELD": "unit",
        "DATE_FIELD": "when",
        "AMOUNT_FIELD": "visits",
        "PERIODS": "memory:",
    },
    "carryover": {
        "INPUT": units,
        "NEW_UNITS": coarse,
        **LOADED,
        "ID_FIELD": "zip",
        "NEW_ID_FIELD": "code",
        "AMBIGUOUS": "memory:",
    },
    "importalignment": {
        "INPUT": units,
        "ID_FIELD": "zip",
        "ALIGNMENT": alignment,
        **PLAN,
        "UNMATCHED": "memory:",
        "CHANGES": "memory:",
        "TERRITORIES": "memory:",
    },
    "exportalignment": {
        "INPUT": units,
        **LOADED,
        "ID_FIELD": "zip",
        "POINTS": customers,
        "POINT_TERRITORIES": "memory:",
    },
    "planreportpdf": {
        "INPUT": units,
        **LOADED,
        "BEFORE": "old",
        "ID_FIELD": "zip",
        "OUTPUT": "TEMPORARY_OUTPUT",
        "TEMPLATE": "TEMPORARY_OUTPUT",
    },
    "savescenario": {
        "INPUT": units,
        **LOADED,
        "ID_FIELD": "zip",
        "SCENARIO": "third",
        "PARENT": "first",
        **KEPT,
    },
    "listscenarios": {"INPUT": units, **KEPT},
    "openscenario": {"INPUT": units, **PLAN, "ID_FIELD": "zip", "SCENARIO": "first", **KEPT},
    "signscenario": {"INPUT": units, "SCENARIO": "second", "STATE": "review", **KEPT},
    "scenariohistory": {"INPUT": units, "ID_FIELD": "zip", "WORKLOAD": ["work"], **KEPT},
    "reviewplan": {
        "INPUT": units,
        **LOADED,
        "ID_FIELD": "zip",
        "FORECASTS": ["clients"],
        "DAY": "2026-03-01",
        **KEPT,
    },
    "delegateterritories": {"INPUT": units, **PLAN, "ID_FIELD": "zip", "NAMES": "A, B"},
    "mergecopies": {
        "INPUT": units,
        **PLAN,
        "ID_FIELD": "zip",
        "COPIES": copies,
        "CONFLICTS": "memory:",
    },
}
"""By algorithm: its parameters, layers and files as functions that make them, outputs in memory."""


FILES = {
    "planreport": {"OUTPUT": "html", "WORKBOOK": "xlsx"},
    "planreportpdf": {"OUTPUT": "pdf", "TEMPLATE": "qpt"},
}
"""Outputs that are files and no layers, and how their names end."""


def layers_of(name: str) -> list[str]:
    """Return the parameters of an algorithm that are layers to read."""
    given = ASKED[name].items()
    return [key for key, value in given if callable(value) and value not in (store, copies)]


def outputs_of(name: str) -> list[str]:
    """Return the parameters of an algorithm that are layers or files to write."""
    layers = [key for key, value in ASKED[name].items() if value == "memory:"]
    return [*layers, *FILES[name]] if name in FILES else ["OUTPUT", *layers]


def made(name: str, **instead: Any) -> dict[str, Any]:
    """Return the parameters of an algorithm, its layers made anew."""
    asked = {**ASKED[name], **instead}
    return {key: value() if callable(value) else value for key, value in asked.items()}
