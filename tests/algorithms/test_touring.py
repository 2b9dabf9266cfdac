"""Service and travel balanced together, as the toolbox does it."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException
from shapely import wkb
from shapely.ops import unary_union

from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.geometry.shape import inertia_ratio
from territory_planner.core.travel.tour import elongation, tour_length
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer

pytestmark = pytest.mark.usefixtures("algorithms")

ROWS, COLUMNS, PER_KM, TOURS = 8, 12, 30.0, 4
FIELDS = "work:double stops:double zone:string"


def values():
    """A town in the corner, villages elsewhere."""
    rng = np.random.default_rng(1)
    row, column = np.divmod(np.arange(ROWS * COLUMNS), COLUMNS)
    stops = rng.poisson(1 + 12 * np.exp(-np.hypot(row - 6, column - 2) / 2.5))
    zone = np.where(column < 4, "A", np.where(column < 8, "B", "C"))
    return [[30.0 * n, float(n), str(z)] for n, z in zip(stops.tolist(), zone.tolist())]


def units(**more):
    return grid_layer(ROWS, COLUMNS, fields=FIELDS, values=values(), **more)


def asked(**parameters):
    return {
        "INPUT": units(),
        "WORKLOAD": ["work"],
        "TOLERANCE": 5,
        "CUSTOMERS_FIELD": "stops",
        "TRAVEL_PER_KM": PER_KM,
        "TOURS": TOURS,
        **parameters,
    }


def statistics(**parameters):
    told = asked(**parameters)
    told.pop("TOLERANCE")
    return run("territorystatistics", **told)


def recounted(ran, field: str) -> dict[str, float]:
    """Return the totals of a plan's territories by their outlines and the estimate alone."""
    own: dict[str, list] = {}
    for feature in ran.layer().getFeatures():
        shape = wkb.loads(feature.geometry().asWkb().data())
        own.setdefault(str(feature[field]), []).append((shape, feature["work"], feature["stops"]))
    totals = {}
    for name, members in own.items():
        whole = unary_union([shape for shape, _, _ in members])
        shape = elongation(inertia_ratio(polygons_from_wkb([whole.wkb])))[0]
        stops = sum(each for _, _, each in members)
        tour = TOURS * float(tour_length(whole.area / 1e6, stops / TOURS, shape))
        totals[name] = sum(work for _, work, _ in members) + PER_KM * tour
    return totals


def deviation(totals: dict[str, float]) -> float:
    found = np.array([*totals.values()])
    return float(100 * np.abs(found / found.mean() - 1).max())


DESIGN = {"TERRITORIES": 3, "EFFORT": "fast", "TRAVEL_TABLE": "memory:"}
BALANCE = {"TERRITORY_FIELD": "zone", "TRAVEL_TABLE": "memory:"}


@pytest.mark.parametrize(
    ("algorithm", "more", "field"),
    [("designterritories", DESIGN, "territory"), ("balanceterritories", BALANCE, "zone")],
)
def test_totals_are_those_of_the_plan_that_is_written(algorithm, more, field):
    ran = run(algorithm, **asked(**more))
    totals = recounted(ran, field)
    # On the ground, a little more than on the map: kilometres of EPSG:32632 are 1.0004 long.
    assert ran.results["MAX_DEVIATION"] == pytest.approx(deviation(totals), abs=0.05)
    assert ran.results["MAX_DEVIATION"] <= 5
    assert (ran.results["SETTLED"], ran.results["STATUS"]) == (1, "ok")
    rows = {str(row["territory"]): row for row in ran.rows("TRAVEL_TABLE")}
    assert rows.keys() == totals.keys()
    for name, row in rows.items():
        assert row["total"] == pytest.approx(totals[name], rel=1e-3)
        assert row["service"] + row["travel"] == pytest.approx(row["total"])
        assert row["travel"] == pytest.approx(PER_KM * row["tour_km"])
        assert row["deviation"] == pytest.approx(100 * (row["total"] / row["target"] - 1))
    assert sum(row["travel"] for row in rows.values()) == pytest.approx(ran.results["TRAVEL"])
    assert "workloads and deviations below are of both" in ran.info
    assert "all territories are within their limits" in ran.info


def test_a_plan_made_without_travel_is_uneven_by_what_it_takes():
    blind = run("designterritories", **asked(TRAVEL_PER_KM=None, TOURS=None, **DESIGN))
    assert blind.results["MAX_DEVIATION"] <= 5
    assert "CUSTOMERS_FIELD is left aside: it says nothing without TRAVEL_PER_KM." in blind.warnings
    assert blind.rows("TRAVEL_TABLE") == []
    assert deviation(recounted(blind, "territory")) > 10


def test_validation_and_statistics_count_travel_alike():
    ran = run("designterritories", **asked(**DESIGN, TERRITORY_LAYER="memory:"))
    plan = {"INPUT": ran.layer(), "TERRITORY_FIELD": "territory"}
    judged = run("validateplan", **{**asked(), **plan})
    assert judged.rows() == []
    assert [judged.results[name] for name in ("BREAKS", "STATUS")] == [0, "ok"]
    assert run("validateplan", **{**asked(TRAVEL_PER_KM=None, TOURS=None), **plan}).rows() != []
    told = statistics(PLAN_TABLE="memory:", **plan)
    assert told.results["MAX_DEVIATION"] == pytest.approx(ran.results["MAX_DEVIATION"])
    table = {str(row["territory"]): row for row in ran.rows("TRAVEL_TABLE")}
    for rows in (told.rows(), ran.rows("TERRITORY_LAYER")):
        for row in rows:
            known = table[str(row["name"])]
            assert row["work"] == pytest.approx(known["service"])
            for name in ("travel", "total", "target", "deviation"):
                assert row[name] == pytest.approx(known[name])
    figures = {row["figure"]: row["value"] for row in told.rows("PLAN_TABLE")}
    assert figures["travel"] == pytest.approx(ran.results["TRAVEL"])
    assert figures["coverage_workload"] == pytest.approx(100)
    assert figures["max_deviation"] == pytest.approx(ran.results["MAX_DEVIATION"])


@pytest.mark.parametrize("crs", ["EPSG:32632", "EPSG:4326", "EPSG:3857"])
def test_travel_is_the_estimated_tour_in_whatever_system_the_units_are(crs):
    degrees = {"size": 0.01, "origin": (9.0, 45.0)} if crs == "EPSG:4326" else {}
    plan = {"INPUT": units(crs=crs, **degrees), "TERRITORY_FIELD": "zone"}
    told = statistics(**plan, TOURS=None)
    for row in told.rows():
        assert row["travel"] == pytest.approx(PER_KM * row["tour_km"], rel=0.01)


def test_stops_may_be_points():
    places = [(500_500 + 1000 * c, 4_999_500 - 1000 * r) for r in range(8) for c in range(12)]
    ran = run("designterritories", **asked(CUSTOMERS=point_layer(places), **DESIGN))
    assert sum(row["stops"] for row in ran.rows("TRAVEL_TABLE")) == 96


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"CUSTOMERS_FIELD": None}, "needs the stops that tours lead through"),
        ({"TRAVEL_PER_KM": 0}, "must count more than 0"),
        ({"CUSTOMERS_FIELD": "less"}, r"fewer than 0 stops \(CUSTOMERS_FIELD\): u0"),
        ({"CUSTOMERS_FIELD": "none"}, "No unit has a stop"),
    ],
)
def test_what_gives_no_travel_is_refused(given, sentence):
    rows = [[*row, float(n) - 1 if n < 2 else 3.0, 0.0] for n, row in enumerate(values())]
    fields = f"{FIELDS} less:double none:double"
    layer = grid_layer(ROWS, COLUMNS, fields=fields, values=rows)
    for algorithm, more in (("designterritories", DESIGN), ("balanceterritories", BALANCE)):
        with pytest.raises(QgsProcessingException, match=sentence):
            run(algorithm, **{**asked(**more), "INPUT": layer, **given})


def test_tours_without_travel_say_nothing():
    ran = run("balanceterritories", **asked(TRAVEL_PER_KM=None, CUSTOMERS_FIELD=None, **BALANCE))
    assert "TOURS is left aside: it says nothing without TRAVEL_PER_KM." in ran.warnings
