"""Every number that an algorithm gives back, and every column that it promises, counted anew.

What designs, balances, repairs and judgements say is held by `tests/integration/recount`; here is
what that leaves: neighbours, seeds, numbers of territories, what repair leaves, ways, and bounds.
"""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from shapely import wkt
from shapely.geometry import Point

from tests.algorithms.running import run
from tests.integration.recount.anew import components, over_water, touching
from tests.integration.recount.land import Land, random_land
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.table_layer import table_layer
from tests.long import part

pytestmark = pytest.mark.usefixtures("algorithms")

HELD = {
    "TERRITORY_COUNT": "recount",
    "MAX_DEVIATION": "recount",
    "DETACHED": "recount",
    "UNASSIGNED": "recount",
    "COST": "recount",
    "OUTSIDE": "recount",
    "UNAVOIDABLE": "tests/core/checks/test_unavoidable.py",
    "TOO_FAR": "recount",
    "BREAKS": "recount",
    "STATUS": "recount",
    "MOVED_UNITS": "recount",
    "MOVED_WORKLOAD": "recount",
    "REPAIRED": "recount",
    "RUN_ID": "test_verdict.py",
    "REMAINING": "here",
    "BOUND_GAP": "here",
    "OBJECTIVE_VALUE": "test_objectives.py",
    "OBJECTIVE_BOUND": "test_objectives.py",
    "EDGE_COUNT": "here",
    "TIE_COUNT": "here",
    "ISOLATED_COUNT": "here",
    "COMPONENT_COUNT": "here",
    "TRAVEL": "test_touring.py",
    "SETTLED": "test_touring.py",
}
"""Outputs, and where they are counted anew."""

OF_PLANS = (
    *("designterritories", "allocateunits", "balanceterritories", "repaircontiguity"),
    *("validateplan", "buildcontiguity", "seedterritories", "dissolveterritories"),
)


def test_no_output_is_forgotten(algorithms):
    from territory_planner.algorithms import ALGORITHMS

    made = [algorithm().create() for algorithm in ALGORITHMS]
    given = {
        output.name()
        for algorithm in made
        if algorithm.name() in OF_PLANS
        for output in algorithm.outputDefinitions()
        if output.type() in ("outputNumber", "outputString")
    }
    assert given == set(HELD)


def layer_of(land: Land) -> QgsVectorLayer:
    layer = QgsVectorLayer(
        f"Polygon?crs={land.crs}&field=uid:string&field=work:double", "u", "memory"
    )
    for at, shape in enumerate(land.shapes):
        feature = QgsFeature(layer.fields())
        ring = [QgsPointXY(*land.placed(x, y)) for x, y in shape.exterior.coords]
        feature.setGeometry(QgsGeometry.fromPolygonXY([ring]))
        feature.setAttributes([f"u{at}", 1.0 + at % 7])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


@pytest.mark.parametrize("queen", [False, True])
@pytest.mark.parametrize("kind", ["grid", "cells", "islands", "overlaps"])
def test_neighbours_ties_and_areas_are_those_of_the_shapes(kind, queen):
    land = random_land(np.random.default_rng(len(kind)), "EPSG:32632", kind=kind)
    ran = run(
        "buildcontiguity",
        INPUT=layer_of(land),
        ID_FIELD="uid",
        CONTIGUITY="queen" if queen else "rook",
        TIES="memory:",
        ISOLATED="memory:",
    )
    pairs = touching(land.shapes, queen=queen)
    told = {frozenset((row["from_id"], row["to_id"])): row for row in ran.rows()}
    assert {frozenset(f"u{at}" for at in pair) for pair in pairs} == set(told)
    for pair in pairs:
        one, other = (land.shapes[at] for at in pair)
        if not one.intersection(other).area:
            shared = 1000.0 * one.intersection(other).length
            row = told[frozenset(f"u{at}" for at in pair)]
            assert row["shared_m"] == pytest.approx(shared, rel=2e-3, abs=2e-3)
    alone = set(range(land.n)) - {at for pair in pairs for at in pair}
    assert set(ran.column("uid", "ISOLATED")) == {f"u{at}" for at in alone}
    ties = over_water(land.shapes, pairs, 1.5)
    gaps = {frozenset((row["from_id"], row["to_id"])): row["gap_m"] for row in ran.rows("TIES")}
    assert {frozenset(f"u{at}" for at in pair) for pair in ties} == set(gaps)
    for one, other in map(sorted, ties):
        gap = 1000.0 * land.shapes[one].distance(land.shapes[other])
        assert gaps[frozenset((f"u{one}", f"u{other}"))] == pytest.approx(gap, rel=2e-3)
    assert {
        name: ran.results[name] for name in HELD if HELD[name] == "here" and name in ran.results
    } == {
        "EDGE_COUNT": len(pairs),
        "TIE_COUNT": len(ties),
        "ISOLATED_COUNT": len(alone),
        "COMPONENT_COUNT": len(components(range(land.n), pairs)),
    }


@pytest.mark.parametrize("method", ["spread", "balanced", "heaviest", "median"])
def test_seeds_tell_the_workload_that_each_is_nearest_to(method):
    rng = np.random.default_rng(5)
    values = [[float(w)] for w in rng.integers(1, 9, 48)]
    squares = grid_layer(6, 8, values=values)
    # Off the middle of its unit, so that where it lies is what counts.
    center = point_layer([(500_930.0, 4_999_140.0)])
    ran = run(
        "seedterritories",
        INPUT=squares,
        WORKLOAD=["work"],
        TERRITORIES=4,
        METHOD=method,
        CENTERS=center,
    )
    seeds = [each.geometry().asPoint() for each in ran.layer().getFeatures()]
    around = [0.0] * len(seeds)
    for unit in squares.getFeatures():
        middle = unit.geometry().centroid().asPoint()
        near = sorted((middle.distance(seed), at) for at, seed in enumerate(seeds))
        if near[1][0] - near[0][0] < 1.0:
            around = None  # as near to two of them
            break
        around[near[0][1]] += unit["work"]
    told = ran.column("workload")
    assert sum(told) == sum(value for (value,) in values)
    if around is not None:
        assert told == around
    assert ran.column("required") == [1, 0, 0, 0]
    assert seeds[0] == QgsPointXY(500_930.0, 4_999_140.0)


def test_each_number_of_territories_gives_what_a_design_of_it_gives():
    rng = np.random.default_rng(11)
    squares = grid_layer(7, 6, values=[[float(w)] for w in rng.integers(1, 9, 42)])
    asked = {"INPUT": squares, "WORKLOAD": ["work"], "EFFORT": "fast", "TOLERANCE": 12}
    ran = run("designterritories", **asked, COUNT_MODE="best", COUNT_RANGE="2-6", COUNTS="memory:")
    for row in ran.rows("COUNTS"):
        alone = run("designterritories", **asked, TERRITORIES=row["territories"])
        told = alone.results
        assert row["max_deviation"] == pytest.approx(told["MAX_DEVIATION"])
        assert row["cost"] == pytest.approx(told["COST"])
        assert bool(row["within_limits"]) == (told["STATUS"] != "broken")
        assert bool(row["obstacle"]) == (told["BREAKS"] > 0)
        assert bool(row["chosen"]) == (row["territories"] == ran.results["TERRITORY_COUNT"])


@pytest.mark.parametrize("fill", [True, False])
@pytest.mark.parametrize("seed", range(4))
def test_what_repair_leaves_is_what_is_still_apart_or_without_a_territory(seed, fill):
    rng = np.random.default_rng(seed)
    zone = [["A", "B", "C", None][each] for each in rng.choice(4, 24, p=[0.3, 0.3, 0.3, 0.1])]
    held = rng.random(24) < 0.4
    values = [[1.0, zone[n], int(held[n])] for n in range(24)]
    squares = grid_layer(fields="work:double zone:string held:integer", values=values)
    ran = run(
        "repaircontiguity",
        INPUT=squares,
        TERRITORY_FIELD="zone",
        LOCKED="held",
        FILL_UNASSIGNED=fill,
    )
    after = [row["zone"] for row in ran.rows()]
    pairs = touching([wkt.loads(f.geometry().asWkt()) for f in squares.getFeatures()], queen=False)
    apart = sum(
        len(components([n for n in range(24) if after[n] == name], pairs)) - 1
        for name in set(after) - {None}
    )
    loose = len(components([n for n in range(24) if after[n] is None], pairs))
    assert ran.results["REMAINING"] == apart + loose
    assert ran.results["REPAIRED"] == sum(a != b for a, b in zip(after, zone))


@pytest.mark.parametrize("seed", range(3))
def test_no_plan_around_the_same_centers_costs_less_than_the_bound_allows(seed):
    """All 2**10 plans of ten squares with two centers, each within the tolerance and whole."""
    rng = np.random.default_rng(seed)
    work = rng.integers(1, 9, 10).astype(float)
    squares = grid_layer(2, 5, values=[[w] for w in work.tolist()])
    spots = [(500_500.0, 4_999_500.0), (504_500.0, 4_998_500.0)]
    centers = point_layer(spots, fields="who:string", values=[["A"], ["B"]])
    for layer in (squares, centers):
        layer.setCrs(QgsCoordinateReferenceSystem())  # metres in the plane
    ran = run(
        "designterritories",
        INPUT=squares,
        WORKLOAD=["work"],
        CENTERS=centers,
        CENTER_NAME_FIELD="who",
        TOLERANCE=25,
        EFFORT="best",
    )
    shapes = [wkt.loads(f.geometry().asWkt()) for f in squares.getFeatures()]
    pairs = touching(shapes, queen=False)
    way = np.array([[s.centroid.distance(Point(c)) / 1000.0 for c in spots] for s in shapes])
    costs = []
    for plan in product((0, 1), repeat=10):
        own = [[n for n in range(10) if plan[n] == each] for each in (0, 1)]
        load = np.array([work[each].sum() for each in own])
        whole = all(len(components(each, pairs)) == 1 for each in own)
        if whole and (np.abs(load / work.mean() / 5 - 1) <= 0.25).all():
            costs.append(sum(work[n] * way[n, plan[n]] ** 2 for n in range(10)))
    told = ran.results
    assert told["STATUS"] == "ok"
    assert min(costs) <= told["COST"] * (1 + 1e-6)
    assert told["COST"] / (1 + told["BOUND_GAP"] / 100) <= min(costs) * (1 + 1e-6)


def test_the_way_to_the_center_is_that_of_the_ground():
    rng = np.random.default_rng(3)
    squares = grid_layer(values=[[float(w)] for w in rng.integers(1, 9, 24)])
    ran = run(
        "designterritories",
        INPUT=squares,
        WORKLOAD=["work"],
        TERRITORIES=3,
        EFFORT="fast",
        CENTER_LAYER="memory:",
    )
    spots = {row["id"]: row.geometry().asPoint() for row in ran.layer("CENTER_LAYER").getFeatures()}
    for unit in ran.layer().getFeatures():
        way = unit.geometry().centroid().asPoint().distance(spots[unit["territory"]]) / 1000.0
        assert unit["center_km"] == pytest.approx(way, rel=2e-3, abs=1e-6)


def mean_of(pairs) -> float:
    """Of (value, count)."""
    return sum(value * count for value, count in pairs) / sum(count for _, count in pairs)


def ninetieth(pairs) -> float:
    """The smallest value that nine in ten are not above."""
    whole, running = sum(count for _, count in pairs), 0.0
    for value, count in sorted(pairs):
        running += count
        if running >= 0.9 * whole * (1 - 1e-12):
            return value
    raise AssertionError


@pytest.mark.parametrize("seed", part(range(4), 2))
@pytest.mark.parametrize("ways", ["matrix", "roads"])
def test_times_of_designed_territories_are_those_of_their_units(seed, ways):
    """`time_*` of the layer of territories, from the minutes of units and their workload alone."""
    rng = np.random.default_rng(seed)
    rows, columns, k = 4, 6, 3
    work = rng.integers(0, 9, rows * columns).astype(float)
    squares = grid_layer(rows, columns, values=[[each] for each in work.tolist()])
    at = rng.choice(rows * columns, k, replace=False)
    places = [
        (500_500.0 + 1000 * (each % columns), 4_999_500.0 - 1000 * (each // columns))
        for each in at.tolist()
    ]
    names = [f"C{number}" for number in range(k)]
    sites = point_layer(places, fields="who:string", values=[[name] for name in names])
    minutes = rng.uniform(1, 60, (rows * columns, k)).round(1)
    asked = {"COST_MATRIX": table_of(names, minutes)}
    if ways == "roads":
        asked = {"ROADS": streets(rows, columns, rng), "SPEED_FIELD": "speed"}
    ran = run(
        "designterritories",
        INPUT=squares,
        ID_FIELD="name",
        WORKLOAD=["work"],
        TERRITORIES=k,
        TOLERANCE=60,
        EFFORT="fast",
        CENTERS=sites,
        CENTER_NAME_FIELD="who",
        TERRITORY_LAYER="memory:",
        **({"OBJECTIVE": "time"} if ways == "roads" else {}),
        **asked,
    )
    held = {name: [] for name in names}
    for row in ran.rows():
        unit = int(row["name"][1:])
        time = row["center_time"]
        if ways == "matrix":
            time = minutes[unit, names.index(row["territory"])]
            assert row["center_time"] == pytest.approx(time)
        held[row["territory"]].append((time, work[unit]))
    told = {row["name"]: row for row in ran.rows("TERRITORY_LAYER")}
    assert told.keys() == held.keys()
    for name, units in held.items():
        each = [(time, 1.0) for time, _ in units]
        row = told[name]
        assert row["time_mean"] == pytest.approx(mean_of(each))
        assert row["time_weighted"] == pytest.approx(mean_of(units))
        assert row["time_p90"] == pytest.approx(ninetieth(each))
        assert row["time_max"] == pytest.approx(max(time for time, _ in units))


def table_of(names, minutes) -> QgsVectorLayer:
    declared = " ".join(["unit:string", *(f"{name}:double" for name in names)])
    rows = ((f"u{at}", *each) for at, each in enumerate(minutes.tolist()))
    return table_layer(declared, *rows)


def streets(rows: int, columns: int, rng: np.random.Generator) -> QgsVectorLayer:
    """Streets from the middle of each square to its neighbours', each with a speed of its own."""
    layer = QgsVectorLayer("LineString?crs=EPSG:32632&field=speed:double", "streets", "memory")
    for row, column in product(range(rows), range(columns)):
        for down, right in ((1, 0), (0, 1)):
            if row + down < rows and column + right < columns:
                feature = QgsFeature(layer.fields())
                x, y = 500_500.0 + 1000 * column, 4_999_500.0 - 1000 * row
                ends = [QgsPointXY(x, y), QgsPointXY(x + 1000 * right, y - 1000 * down)]
                feature.setGeometry(QgsGeometry.fromPolylineXY(ends))
                feature.setAttributes([float(rng.integers(10, 60))])
                layer.dataProvider().addFeature(feature)
    return layer
