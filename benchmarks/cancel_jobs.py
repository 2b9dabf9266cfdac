"""The runs that `cancel_gaps` listens to: every algorithm on a national layer and hard outlines.

Layers are made when a run asks for them. That every algorithm, every layer or table that one reads
and every choice is in a run, a test looks after (`tests/scripts/test_cancel_jobs.py`).
"""

from __future__ import annotations

from functools import partial

from territory_planner.core.search.shapes import SHAPES

from .cancel_hard import Job, hard_jobs
from .cancel_land import STRANGERS, Land
from .cancel_outlines import winding_lines

EFFORTS = ("fast", "balanced", "best")
METHODS = ("spread", "balanced", "heaviest", "median", "center")
SYSTEMS = (
    *("salesforce", "field_service", "salesforce_maps", "dynamics", "spotio", "arcgis"),
    *("tableau", "power_bi", "alignstar", "espatial", "easyterritory", "alignmix"),
    *("varicent", "oracle"),
)
READABLE = ("salesforce", "arcgis", "power_bi")
"""Systems whose files are read back here: by records, by outlines, by tables."""


def jobs(of: Land) -> dict[str, Job]:
    """Return the runs by name."""
    parts = (_plans, _constrained, _centers, _around, _reported, _exchanged, _kept)
    found = {name: job for part in parts for name, job in part(of).items()}
    return {**found, **hard_jobs(of.folder)}


def _plans(of: Land) -> dict[str, Job]:
    """Return the algorithms that make and judge plans."""
    found: dict[str, Job] = {}
    for effort in EFFORTS:
        found[f"design {effort}"] = ("designterritories", of.whole | {"EFFORT": effort})
        found[f"balance {effort}"] = ("balanceterritories", of.today | {"EFFORT": effort})
        found[f"realign {effort}"] = ("realignterritories", of.today | {"EFFORT": effort})
    for method in METHODS:
        found[f"seed {method}"] = ("seedterritories", of.whole | {"METHOD": method})
    found["seed existing"] = ("seedterritories", of.today | {"METHOD": "existing"})
    for part in ("workload", "area"):
        found[f"repair {part}"] = ("repaircontiguity", of.today | {"KEEP_PART": part})
    found["validate"] = ("validateplan", of.today)
    found["explain"] = ("explainplan", of.today)
    found["dissolve"] = ("dissolveterritories", of.today)
    found["match"] = ("matchterritories", of.today | {"BEFORE": "before"})
    for rule in ("rook", "queen"):
        asked = {"INPUT": str(of.units), "CONTIGUITY": rule}
        found[f"contiguity {rule}"] = ("buildcontiguity", asked)
    fast = of.whole | {"EFFORT": "fast"}
    found["design queen"] = ("designterritories", fast | {"CONTIGUITY": "queen"})
    found["design start"] = ("designterritories", fast | {"START": of.plan})
    limits = {"MAX_UNITS": 1_000, "MINIMUM": "1", "COUNT_RANGE": f"{of.k - 2}-{of.k}"}
    for mode in ("fewest", "most", "best"):
        asked = of.given | limits | {"EFFORT": "fast", "COUNT_MODE": mode}
        found[f"design count {mode}"] = ("designterritories", asked)
    for measure in ("units", "customers", "field"):
        asked = of.today | {"EFFORT": "fast", "MEASURE": measure, "MEASURE_FIELD": of.work}
        found[f"realign {measure}"] = ("realignterritories", asked)
    found["suitability"] = ("locationsuitability", of.keyed)
    one = {"FEWER": 1, "MORE": 1, "EFFORT": "fast"}
    found["headcounts"] = ("compareheadcounts", of.today | one)
    two = {"PLANS": 2, "REPLACE": True}
    found["explore"] = ("exploreplans", of.keyed | two | {"EFFORT": "fast"})
    found["explore borders"] = ("exploreplans", of.keyed | two | {"NEARNESS": "borders"})
    two = {"WORKLOAD": [of.work, "later"], "EFFORT": "fast"}
    found["robust"] = ("robustterritories", of.whole | two)
    return found


def _constrained(of: Land) -> dict[str, Job]:
    """Return plans under constraints, their tables mostly about what there is not."""
    fast, found = of.whole | {"EFFORT": "fast"}, {}
    walls = {"BARRIERS": lambda: winding_lines(of.layer())}
    found["design barriers"] = ("designterritories", fast | walls)
    near = {"CONTIGUITY": "queen", "BARRIER_DISTANCE": 50}
    found["design barriers queen"] = ("designterritories", fast | walls | near)
    costly = {"BARRIER_KIND": "costly", "BARRIER_DETOUR": 5, "CERTIFICATE": None}
    found["design barriers costly"] = ("designterritories", fast | walls | costly)
    for objective in SHAPES:
        found[f"design {objective}"] = ("designterritories", fast | {"OBJECTIVE": objective})
    found["design groups"] = ("designterritories", fast | {"GROUP_FIELD": "grp"})
    found["design parents"] = ("designterritories", fast | {"PARENT_FIELD": "parent"})
    for name, parameter, made in (
        ("exceptions", "EXCEPTIONS", of.exceptions),
        ("pairs", "APART", partial(of.strangers, STRANGERS, "unit_id", "other_id")),
        ("links", "LINKS", partial(of.strangers, STRANGERS, "from_id", "to_id")),
        ("locks", "TERRITORY_LOCKS", partial(of.of_territories, "lock", "gain only", "free")),
        ("targets", "TARGETS", partial(of.of_territories, "target", 1, 1)),
    ):
        found[f"strange {name}"] = ("repaircontiguity", of.keyed | {parameter: made})
    held = {"APART": found["strange pairs"][1]["APART"], "EXCEPTIONS": of.exceptions}
    held |= {"TERRITORY_LOCKS": partial(of.of_territories, "lock", "gain only")}
    limits = {"MAX_UNITS": 1_000, "MAX_AREA": 100_000, "MAXIMUM": "200%"}
    for name, algorithm in (
        ("balance", "balanceterritories"),
        ("realign", "realignterritories"),
    ):
        asked = of.keyed | held | limits | {"GROUP_FIELD": "grp", "PARENT_FIELD": "parent"}
        found[f"{name} constrained"] = (algorithm, asked | {"EFFORT": "fast"})
    found["realign people"] = ("realignterritories", of.keyed | {"PEOPLE": of.people})
    return found


def _centers(of: Land) -> dict[str, Job]:
    """Return what runs around given centers, by any way to get there."""
    sites = {"CENTERS": of.sites, "CENTER_NAME_FIELD": "postcode"}
    ways = {"ROADS": of.roads, "SPEED_FIELD": "speed", "DIRECTION_FIELD": "oneway"}
    found: dict[str, Job] = {"allocate": ("allocateunits", of.given | sites)}
    for objective in ("distance", "time"):
        asked = of.given | sites | ways | {"OBJECTIVE": objective, "TRAVEL_DIRECTION": "to"}
        found[f"allocate roads {objective}"] = ("allocateunits", asked)
    fast = {"EFFORT": "fast", "CERTIFICATE": None}
    found["design roads"] = ("designterritories", of.given | sites | ways | fast)
    found["allocate costs"] = ("allocateunits", of.given | of.costs())
    for effort in EFFORTS:
        # Certificates are of straight ways alone.
        asked = of.given | of.costs() | {"EFFORT": effort, "CERTIFICATE": None}
        found[f"design costs {effort}"] = ("designterritories", asked)
    found["seed sites"] = ("seedterritories", of.given | sites | {"TERRITORIES": of.k // 2})
    placed = of.today | sites
    found["repair center"] = ("repaircontiguity", placed | {"KEEP_PART": "center"})
    tours = {"CUSTOMERS": of.customers, "TRAVEL_PER_KM": 1, "TOURS": 250}
    found["design tours"] = ("designterritories", of.whole | tours | {"EFFORT": "fast"})
    found["validate tours"] = ("validateplan", of.today | tours)
    found["validate roads"] = ("validateplan", placed | ways | {"MAX_DISTANCE": 100})
    return found


def _around(of: Land) -> dict[str, Job]:
    """Return the algorithms that prepare."""
    keys, units = {"ID_FIELD": of.key}, {"INPUT": str(of.units)}
    served = {"CUSTOMERS": of.customers}
    found: dict[str, Job] = {
        "check": ("checkunits", of.given | keys),
        "aggregate points": ("aggregateworkload", units | served),
        "make voronoi": ("makeunits", {"INPUT": of.customers, "KIND": "voronoi"}),
        "carry": ("carryover", of.keyed | {"NEW_UNITS": of.cells}),
    }
    region = {"INPUT": of.customers, "POLYGONS": of.region}
    for kind in ("hexagons", "squares"):
        found[f"make {kind}"] = ("makeunits", region | {"KIND": kind, "SIZE": of.cell / 1000})
    given = {"INPUT": of.customers, "KIND": "polygons", "POLYGONS": str(of.units)}
    found["make polygons"] = ("makeunits", given)
    keyed = served | {"KEY_FIELD": "key", "GROUP_FIELD": "kind", "TIME_FIELD": "calls"}
    found["aggregate keys"] = ("aggregateworkload", units | keys | keyed)
    classed = {"CATEGORY_FIELD": "kind", "CATEGORIES": of.categories}
    found["aggregate categories"] = ("aggregateworkload", units | served | classed)
    found["aggregate near"] = ("aggregateworkload", units | served | {"NEAREST_WITHIN": 1})
    wards = {"WEIGHT_LAYER": of.customers, "WEIGHT_FIELD": "calls"}
    found["carry weights"] = ("carryover", of.keyed | {"NEW_UNITS": of.cells} | wards)
    dated = {"UNIT_FIELD": "unit", "DATE_FIELD": "month", "AMOUNT_FIELD": "visits"}
    for step in ("auto", "quarter"):
        found[f"forecast {step}"] = (
            "forecastworkload",
            {"INPUT": of.records, "STEP": step} | dated,
        )
    return found


def _reported(of: Land) -> dict[str, Job]:
    """Return the algorithms that report on a plan."""
    served = {"CUSTOMERS": of.customers}
    land = {"REGION": of.region}
    staff = {"STAFF": partial(of.of_territories, "reps", 1, 2)}
    tours = {"TRAVEL_PER_KM": 1, "TOURS": 250}
    told = of.today | served | land | staff | {"RESPONSE_LIMIT": 1}
    found: dict[str, Job] = {
        "statistics": ("territorystatistics", told),
        "statistics tours": ("territorystatistics", of.today | served | tours),
        "gaps": ("gapsandoverlaps", {"INPUT": str(of.units), "TERRITORY_FIELD": of.plan, **land}),
        "compare": ("compareplans", of.keyed | served | {"BEFORE": "before"}),
    }
    found["gaps"][1].update(served)
    other = {"OTHER": str(of.units), "OTHER_FIELD": "before", "OTHER_ID_FIELD": "code"}
    for match in ("names", "shared"):
        asked = of.keyed | served | other | {"MATCH": match}
        found[f"compare other {match}"] = ("compareplans", asked)
    report = told | of.keyed | other | {"REASONS": of.moves}
    found["report"] = ("planreport", report)
    found["report before"] = ("planreport", of.keyed | {"BEFORE": "before"})
    found["report pdf"] = ("planreportpdf", report)
    limits = {"KEEP": True, "DAY": "2026-04-01", "FORECASTS": [of.work]}
    found["review"] = ("reviewplan", of.keyed | limits | {"STORE": of.store})
    return found


def _exchanged(of: Land) -> dict[str, Job]:
    """Return the algorithms that exchange plans with other systems."""
    keys = {"ID_FIELD": of.key}
    table = {"ALIGNMENT": of.customers, "UNIT_COLUMN": "key", "TERRITORY_COLUMN": "rep"}
    found: dict[str, Job] = {"import": ("importalignment", {"INPUT": str(of.units)} | keys | table)}
    strange = {"ALIGNMENT": partial(of.strangers, 3_000, "unit_id", "territory")}
    strange |= {"UNIT_COLUMN": "unit_id", "TERRITORY_COLUMN": "territory"}
    found["import strange"] = ("importalignment", {"INPUT": str(of.units)} | keys | strange)
    told = of.keyed | {"NAME_FIELD": of.name, "POINTS": of.customers}
    streets = {"STREET_FIELD": "street", "NUMBER_FIELD": "number"}
    found["export table"] = ("exportalignment", told | streets | {"FOLDER": None})
    levels = {"PARENT_FIELDS": ["parent"], "PEOPLE": of.users, "POINT_ID": "number"}
    levels |= {
        "OUTPUT": None,
        "POINT_TERRITORIES": None,
        "STREETS": None,
        "COUNTRY": "GBR",
        "STARTS": "2027-01-31",
        "PLAN_NAME": "plan",
    }
    for system in SYSTEMS:
        found[f"export {system}"] = ("exportalignment", told | levels | {"SYSTEM": system})
    for system in READABLE:
        before = {"PREVIOUS": partial(of.exported, system), "SYSTEM": system}
        found[f"export changes {system}"] = ("exportalignment", told | levels | before)
        files = {"INPUT": str(of.units), "FILES": partial(of.exported, system)}
        found[f"import {system}"] = ("importalignment", files | keys | {"SYSTEM": system})
    return found


def _kept(of: Land) -> dict[str, Job]:
    """Return the algorithms that keep scenarios, and hand territories out."""
    kept = {"INPUT": str(of.units), "STORE": of.store}
    keys, field = {"ID_FIELD": of.key}, {"TERRITORY_FIELD": of.plan}
    opened = kept | keys | field | {"SCENARIO": "plan 0"}
    merged = {"COPIES": of.copies, "DECISIONS": of.decisions}
    return {
        "scenario save": ("savescenario", of.keyed | {"STORE": of.store, "SCENARIO": "new"}),
        "scenario list": ("listscenarios", kept),
        "scenario open": ("openscenario", opened),
        "scenario sign": ("signscenario", kept | {"SCENARIO": "plan 0", "STATE": "approved"}),
        "scenario history": ("scenariohistory", kept | keys | {"WORKLOAD": [of.work]}),
        "hand out": ("delegateterritories", of.keyed_plan() | {"NAMES": of.handed_out}),
        "merge": ("mergecopies", of.keyed_plan() | {"COPIES": of.copies}),
        "merge decided": ("mergecopies", of.keyed_plan() | merged),
    }
