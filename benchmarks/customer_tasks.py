"""What `benchmarks.customers` measures: the same done by us, by QGIS and by geopandas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MODELS = ("monthlyreview", "newplanfromcustomers", "repaireditedplan")

Step = tuple[str, Mapping[str, Any]]
"""An algorithm, and its parameters; “@0” is what the first step wrote."""


@dataclass(frozen=True)
class Task:
    """The same done by us, by QGIS and by geopandas; nothing where these have nothing like it."""

    title: str
    ours: Step
    theirs: Sequence[Step] = ()
    pandas: str = ""


@dataclass(frozen=True)
class Files:
    """What all work on."""

    units: Path
    customers: Path
    hexagons: Path
    listed: Path
    records: Path

    @property
    def every(self) -> list[Path]:
        """All of them, in the order that `geopandas_ways` takes."""
        return [self.units, self.customers, self.hexagons, self.listed, self.records]


def tasks(files: Files) -> list[Task]:
    """Return what is measured."""
    units, customers, hexagons = files.units, files.customers, files.hexagons
    named = {"ID_FIELD": "LSOA11CD"}
    plan = {"INPUT": units, "TERRITORY_FIELD": "plan", "WORKLOAD": ["admissions"], **named}
    served = {**plan, "CUSTOMERS": customers}
    valid: Step = ("native:fixgeometries", {"INPUT": units, "OUTPUT": "memory:"})
    located: Step = (
        "native:joinattributesbylocation",
        {"INPUT": customers, "JOIN": "@0", "PREDICATE": 5, "METHOD": 1},
    )
    time_of = {"INPUT": units, "CUSTOMERS": customers, "TIME_FIELD": "hours"}
    summed = {"INPUT": units, "JOIN": customers, "PREDICATE": 1, "JOIN_FIELDS": "hours"}
    upper = {"INPUT": customers, "FIELD_NAME": "code", "FIELD_TYPE": 2, "FORMULA": "upper(key)"}
    keys = {"INPUT": "@0", "FIELD": "code", "INPUT_2": units, "FIELD_2": "LSOA11CD"}
    by_plan: Step = ("native:dissolve", {"INPUT": "@0", "FIELD": ["plan"], "OUTPUT": "memory:"})
    grid = {"TYPE": 4, "EXTENT": str(customers), "HSPACING": 2000, "VSPACING": 2000}
    return [
        Task(
            "`aggregateworkload`, points; `countpointsinpolygon`",
            ("aggregateworkload", time_of),
            [
                (
                    "native:countpointsinpolygon",
                    {"POLYGONS": units, "POINTS": customers, "WEIGHT": "hours", "FIELD": "n"},
                )
            ],
            pandas="summed",
        ),
        Task(
            "`aggregateworkload`, points; `joinbylocationsummary`",
            ("aggregateworkload", time_of),
            [("qgis:joinbylocationsummary", {**summed, "SUMMARIES": 5})],
            pandas="summed",
        ),
        Task(
            "`aggregateworkload`, keys in other letters; `fieldcalculator`, `joinattributestable`, "
            "`statisticsbycategories`",
            ("aggregateworkload", {**time_of, "KEY_FIELD": "key", **named}),
            [
                ("native:fieldcalculator", {**upper, "OUTPUT": "memory:"}),
                ("native:joinattributestable", {**keys, "METHOD": 1, "OUTPUT": "memory:"}),
                (
                    "qgis:statisticsbycategories",
                    {
                        **{"INPUT": "@1", "VALUES_FIELD_NAME": "hours"},
                        "CATEGORIES_FIELD_NAME": ["LSOA11CD"],
                    },
                ),
            ],
            pandas="keyed",
        ),
        Task(
            "`makeunits`, hexagons of 2 km, counted; `creategrid`, `countpointsinpolygon`",
            ("makeunits", {"INPUT": customers, "KIND": "hexagons", "SIZE": 2}),
            [
                ("native:creategrid", {**grid, "CRS": "EPSG:27700", "OUTPUT": "memory:"}),
                (
                    "native:countpointsinpolygon",
                    {"POLYGONS": "@0", "POINTS": customers, "FIELD": "n"},
                ),
            ],
            pandas="hexagons",
        ),
        Task(
            "`makeunits`, points to units and units to points; `joinattributesbylocation` and "
            "`countpointsinpolygon`",
            (
                "makeunits",
                {
                    **{"INPUT": customers, "KIND": "polygons", "POLYGONS": units},
                    "POINTS": "points.gpkg",
                },
            ),
            [
                valid,
                located,
                (
                    "native:countpointsinpolygon",
                    {"POLYGONS": "@0", "POINTS": customers, "FIELD": "n"},
                ),
            ],
            pandas="points",
        ),
        Task(
            "`checkunits` with a cleaned copy; `checkvalidity`, `fixgeometries`, "
            "`deleteduplicategeometries`, `dissolve` (its holes are gaps), `union` (overlaps)",
            (
                "checkunits",
                {"INPUT": units, "WORKLOAD": "admissions", **named, "CLEANED": "c.gpkg"},
            ),
            [
                valid,
                ("qgis:checkvalidity", {"INPUT_LAYER": units, "METHOD": 2}),
                ("native:deleteduplicategeometries", {"INPUT": "@0"}),
                ("native:dissolve", {"INPUT": "@0"}),
                ("native:union", {"INPUT": "@0"}),
            ],
            pandas="checked",
        ),
        Task(
            "`carryover` onto hexagons of 5 km; `intersection`",
            (
                "carryover",
                {"INPUT": units, "NEW_UNITS": hexagons, "WORKLOAD": ["admissions"]},
            ),
            [valid, ("native:intersection", {"INPUT": "@0", "OVERLAY": hexagons})],
            pandas="carried",
        ),
        Task(
            "`territorystatistics` with customers; `dissolve`, `countpointsinpolygon`, "
            "`statisticsbycategories`",
            ("territorystatistics", served),
            [
                valid,
                by_plan,
                (
                    "native:countpointsinpolygon",
                    {"POLYGONS": "@1", "POINTS": customers, "FIELD": "n"},
                ),
                (
                    "qgis:statisticsbycategories",
                    {
                        **{"INPUT": units, "VALUES_FIELD_NAME": "admissions"},
                        "CATEGORIES_FIELD_NAME": ["plan"],
                    },
                ),
            ],
            pandas="statistics",
        ),
        Task(
            "`gapsandoverlaps` in a region, with customers; `dissolve` three times, `difference`, "
            "`union`, `joinattributesbylocation`",
            (
                "gapsandoverlaps",
                {
                    **{"INPUT": units, "TERRITORY_FIELD": "region", "REGION": units},
                    **{"CUSTOMERS": customers, "ODD_CUSTOMERS": "odd.gpkg"},
                },
            ),
            [
                valid,
                ("native:dissolve", {"INPUT": "@0", "FIELD": ["region"], "OUTPUT": "memory:"}),
                ("native:dissolve", {"INPUT": "@1", "OUTPUT": "memory:"}),
                ("native:dissolve", {"INPUT": "@0", "OUTPUT": "memory:"}),
                ("native:difference", {"INPUT": "@3", "OVERLAY": "@2"}),
                ("native:union", {"INPUT": "@1"}),
                (
                    "native:joinattributesbylocation",
                    {"INPUT": customers, "JOIN": "@1", "PREDICATE": 5, "METHOD": 0},
                ),
            ],
            pandas="gaps",
        ),
        Task(
            "`compareplans` with customers; `joinattributesbylocation`, `statisticsbycategories`",
            ("compareplans", {**served, "BEFORE": "region", "MATRIX": "matrix.csv"}),
            [
                valid,
                located,
                (
                    "qgis:statisticsbycategories",
                    {
                        **{"INPUT": "@1", "VALUES_FIELD_NAME": "hours"},
                        "CATEGORIES_FIELD_NAME": ["region", "plan"],
                    },
                ),
            ],
            pandas="compared",
        ),
        Task(
            "`exportalignment` with customers' territories; `joinattributesbylocation`",
            (
                "exportalignment",
                {
                    **{"INPUT": units, "TERRITORY_FIELD": "plan", **named},
                    **{
                        "POINTS": customers,
                        "POINT_TERRITORIES": "points.csv",
                        "OUTPUT": "list.csv",
                    },
                },
            ),
            [valid, located],
            pandas="exported",
        ),
        Task(
            "`importalignment`, keys in other letters; `fieldcalculator` on both sides, "
            "`joinattributestable` both ways, `statisticsbycategories`",
            (
                "importalignment",
                {
                    **{"INPUT": units, "ALIGNMENT": files.listed, **named},
                    **{"UNIT_COLUMN": "key", "TERRITORY_COLUMN": "rep"},
                    "UNMATCHED": "unmatched.csv",
                },
            ),
            _joined_tolerantly(files),
            pandas="imported",
        ),
        Task(
            "`forecastworkload`, 36 months; pandas with our method, which it has not",
            (
                "forecastworkload",
                {
                    **{"INPUT": files.records, "UNIT_FIELD": "unit", "DATE_FIELD": "day"},
                    **{"AMOUNT_FIELD": "calls", "STEP": "month"},
                },
            ),
            pandas="forecast",
        ),
        Task("`planreport` with customers and a plan before", ("planreport", _reported(served))),
        Task(
            "`planreportpdf`, the same on paper",
            ("planreportpdf", {**_reported(served), "OUTPUT": "report.pdf"}),
        ),
        Task(
            "the model *Monthly review*",
            ("monthlyreview", {**_asked_of_models(files), "TERRITORY_FIELD": "plan"}),
        ),
        Task(
            "the model *New plan from customers*, 100 territories",
            ("newplanfromcustomers", {**_asked_of_models(files), "TERRITORIES": 100}),
        ),
        Task(
            "the model *Repair an edited plan*",
            (
                "repaireditedplan",
                {
                    **{"UNITS": units, "TERRITORY_FIELD": "plan", "ID_FIELD": "LSOA11CD"},
                    **{"WORKLOAD": ["admissions"], "repair:PLAN": "plan.gpkg"},
                    "report:REPORT": "report.html",
                },
            ),
        ),
    ]


def _joined_tolerantly(files: Files) -> list[Step]:
    """Return how QGIS joins keys that are written otherwise, and what is over on either side.

    Letter case, spaces, hyphens and zeros before are looked through on both sides, as ours does
    (which also looks through countries and ZIP+4); the last step tells rows that contradict others.
    """
    inner = "regexp_replace(upper(\"{field}\"), '[\\\\s_-]', '')"
    loose = f"regexp_replace({inner}, '^0+', '')"
    code = {"FIELD_NAME": "code", "FIELD_TYPE": 2, "OUTPUT": "memory:"}
    by_code = {"FIELD": "code", "FIELD_2": "code", "METHOD": 1, "NON_MATCHING": "memory:"}
    listed = {"INPUT": files.listed, "FORMULA": loose.format(field="key")}
    units = {"INPUT": files.units, "FORMULA": loose.format(field="LSOA11CD")}
    told = {"INPUT": "@0", "VALUES_FIELD_NAME": "rep", "CATEGORIES_FIELD_NAME": ["code"]}
    return [
        ("native:fieldcalculator", {**code, **listed}),
        ("native:fieldcalculator", {**code, **units}),
        ("native:joinattributestable", {**by_code, "INPUT": "@1", "INPUT_2": "@0"}),
        (
            "native:joinattributestable",
            {**by_code, "INPUT": "@0", "INPUT_2": "@1", "OUTPUT": "memory:"},
        ),
        ("qgis:statisticsbycategories", {**told, "OUTPUT": "memory:"}),
    ]


def _asked_of_models(files: Files) -> dict[str, Any]:
    asked = {"UNITS": files.units, "ID_FIELD": "LSOA11CD", "CUSTOMERS": files.customers}
    return {**asked, "TIME_FIELD": "hours", "report:REPORT": "report.html"}


def _reported(served: Mapping[str, Any]) -> dict[str, Any]:
    return {**served, "BEFORE": "region", "OUTPUT": "report.html"}
