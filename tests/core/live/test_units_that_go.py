"""Units that are deleted one by one leave the totals that counting the others gives."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from territory_planner.core.geometry.polygons import (
    polygons_from_wkb,
    select_units,
    without_units,
)
from territory_planner.core.live.tally import Tally
from territory_planner.core.model import graph as graphs
from territory_planner.core.model.graph import graph_from_edges, renumbered, without

N, K = 60, 5


def some_graph(rng):
    first, second = rng.integers(0, N, (2, 90))
    kept = first != second
    return graph_from_edges(N, first[kept], second[kept], rng.integers(0, 9, kept.sum()) * 1.5)


def told(tally):
    names = ("total", "units", "customers", "area", "perimeter", "target", "deviation", "change")
    names += ("moved", "parts", "part", "detached", "assignment", "baseline", "loads", "mass")
    return {name: np.array(getattr(tally, name)) for name in names}


@pytest.mark.parametrize("m", [1, 3])
@pytest.mark.parametrize("seed", range(12))
def test_totals_are_those_of_the_others(seed, m):
    rng = np.random.default_rng(seed)
    graph, workload = some_graph(rng), np.round(rng.lognormal(0, 1, (N, m)), 2)
    plan, before = rng.integers(-1, K, (2, N))
    area, around, customers = rng.random((3, N))
    tally = Tally(workload, plan, K, customers=customers, baseline=before, weight=range(1, m + 1))
    tally.set_shapes(graph, area, around)
    ids = np.arange(N)
    for _ in range(6):
        gone = rng.choice(len(ids), rng.integers(1, 4), replace=False)
        number = np.full(len(ids), -1)
        kept = np.setdiff1d(np.arange(len(ids)), gone)
        number[kept] = np.arange(len(kept))
        ids, graph = ids[kept], renumbered(graph, number, len(kept))
        tally = tally.without(np.sort(gone), graph)
        moved = rng.choice(len(ids), 3, replace=False)
        tally.move(moved, int(rng.integers(-1, K)))
        anew = Tally(
            workload[ids],
            tally.assignment,
            K,
            customers=customers[ids],
            baseline=before[ids],
            weight=range(1, m + 1),
        )
        anew.set_shapes(graph, area[ids], around[ids])
        for name, value in told(anew).items():
            assert_array_equal(told(tally)[name], value, name)


@pytest.mark.parametrize("seed", range(12))
def test_parts_that_hang_together_through_exceptions_are_those_of_the_others(seed):
    rng = np.random.default_rng(seed)
    graph, workload = some_graph(rng), np.round(rng.lognormal(0, 1, (N, 1)), 2)
    ids, plan, aside = np.arange(N), rng.integers(-1, K, N), rng.random(N) < 0.3
    tally = Tally(workload, plan, K)
    tally.set_excused(aside)
    tally.set_shapes(graph, np.ones(N), np.ones(N))
    for _ in range(6):
        gone = np.sort(rng.choice(len(ids), 2, replace=False))
        kept = np.setdiff1d(np.arange(len(ids)), gone)
        number = np.full(len(ids), -1)
        number[kept] = np.arange(len(kept))
        ids, graph = ids[kept], renumbered(graph, number, len(kept))
        tally = tally.without(gone, graph)
        anew = Tally(workload[ids], tally.assignment, K, baseline=plan[ids])
        anew.set_excused(aside[ids])
        anew.set_shapes(graph, np.ones(len(ids)), np.ones(len(ids)))
        for name, value in told(anew).items():
            assert_array_equal(told(tally)[name], value, name)


@pytest.mark.parametrize("factor", [1e-9, 1e9])
def test_totals_whose_scale_is_another_without_a_unit_are_counted_anew(factor):
    rng = np.random.default_rng(3)
    graph, workload = some_graph(rng), rng.random((N, 1))
    workload[7] = factor * 1e6
    tally = Tally(workload, rng.integers(0, K, N), K)
    tally.set_shapes(graph, rng.random(N), rng.random(N))
    kept = np.delete(np.arange(N), 7)
    number = np.full(N, -1)
    number[kept] = np.arange(N - 1)
    less = renumbered(graph, number, N - 1)
    left = tally.without(np.array([7]), less)
    anew = Tally(workload[kept], tally.assignment[kept], K)
    anew.set_shapes(less, tally._measure[kept, 2], tally._measure[kept, 3])
    for name, value in told(anew).items():
        assert_array_equal(told(left)[name], value, name)


@pytest.mark.parametrize("m", [1, 3])
@pytest.mark.parametrize("seed", range(12))
def test_totals_of_units_that_come_back_are_those_of_all(seed, m):
    rng = np.random.default_rng(seed)
    graph, workload = some_graph(rng), np.round(rng.lognormal(0, 1, (N, m)), 2)
    plan, before = rng.integers(-1, K, (2, N))
    customers, weight = rng.random(N), range(1, m + 1)
    back = np.sort(rng.choice(N, 3, replace=False))
    # What comes back touches nothing, and has no size, until shapes are read again.
    kept = np.setdiff1d(np.arange(N), back)
    area, around = rng.random((2, N))
    area[back] = around[back] = 0.0
    number = np.full(N, -1)
    number[kept] = np.arange(len(kept))
    less = renumbered(graph, number, len(kept))

    def tally_of(units, touch):
        found = Tally(
            workload[units],
            plan[units],
            K,
            customers=customers[units],
            baseline=before[units],
            weight=weight,
        )
        if touch is not None:
            found.set_shapes(touch, area[units], around[units])
        return found

    place = np.empty(N, dtype=np.int64)
    place[kept], place[back] = np.arange(len(kept)), len(kept) + np.arange(3)
    whole = renumbered(less, kept, N)
    grown = tally_of(kept, less).with_more(tally_of(back, None), place, whole)
    anew = tally_of(np.arange(N), whole)
    for name, value in told(anew).items():
        assert_array_equal(told(grown)[name], value, name)


@pytest.mark.parametrize("seed", range(8))
def test_graphs_of_few_units_less_are_those_of_the_others(seed, monkeypatch):
    rng = np.random.default_rng(seed)
    graph = some_graph(rng)
    kept = np.sort(rng.choice(N, N - int(rng.integers(0, 5)), replace=False))
    number = np.full(N, -1)
    number[kept] = np.sort(rng.choice(N + 4, len(kept), replace=False))
    quick = renumbered(graph, number, N + 4)
    monkeypatch.setattr(graphs, "FEW", -1)
    slow = renumbered(graph, number, N + 4)
    for name in ("indptr", "indices", "length", "ties"):
        assert_array_equal(getattr(quick, name), getattr(slow, name), name)
        assert getattr(quick, name).dtype == getattr(slow, name).dtype


@pytest.mark.parametrize("gone", [[], [0], [3], [0, 1, 5], [2, 4]])
def test_polygons_of_few_units_less_are_those_of_the_others(gone):
    shapely = pytest.importorskip("shapely.geometry")
    boxes = [shapely.box(10 * at, 0, 10 * at + 5, 5) for at in range(6)]
    boxes[2] = boxes[2].difference(shapely.box(21, 1, 22, 2)).union(shapely.box(20, 9, 21, 10))
    outlines = polygons_from_wkb([each.wkb if at != 4 else None for at, each in enumerate(boxes)])
    gone = np.array(gone, dtype=np.int64)
    quick = without_units(outlines, gone)
    slow = select_units(outlines, np.setdiff1d(np.arange(6), gone))
    for name in ("xy", "ring_start", "ring_unit", "ring_outer", "n"):
        assert_array_equal(getattr(quick, name), getattr(slow, name), name)


def test_what_stands_in_a_few_places_is_left_out():
    values = np.arange(10)
    assert without(values, np.array([], dtype=int)) is values
    assert_array_equal(without(values, np.array([0, 4, 5, 9])), [1, 2, 3, 6, 7, 8])
