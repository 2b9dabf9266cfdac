"""The least workload that must cross borders."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from territory_planner.core.model.measures import loads
from territory_planner.core.search.flow import (
    downstream_order,
    incidence,
    least_flow,
    territory_arcs,
)
from territory_planner.core.search.level import must_move
from tests.core.planar import grid_problem, planar_problems


def flow_of(problem):
    arcs = territory_arcs(problem.graph, problem.start, problem.k)
    load = loads(problem, problem.start)
    even = np.ones(len(arcs.source))
    return arcs, least_flow(problem, load, problem.lower, problem.upper, arcs, even)


def row(*widths: int, **options):
    start = np.repeat(np.arange(len(widths)), widths)
    return grid_problem(1, len(start), len(widths), start=start, **options)


def test_a_surplus_is_passed_on_from_neighbour_to_neighbour():
    _, flow = flow_of(row(6, 3, 3, 3, 5, tolerance=0.0))
    rows = zip(flow.source.tolist(), flow.target.tolist(), flow.amount[:, 0].tolist())
    assert {(s, t): pytest.approx(a) for s, t, a in rows} == {(0, 1): 2, (1, 2): 1, (4, 3): 1}
    assert flow.total == pytest.approx(4 / 4)


def test_tolerance_is_used_to_move_less():
    _, flow = flow_of(row(6, 4, 2, tolerance=0.25))
    assert flow.amount.sum() == pytest.approx(1 + 1)


def test_arcs_count_the_contacts_across_each_border():
    start = np.tile(np.repeat([0, 1], 2), 3)
    arcs = territory_arcs(grid_problem(3, 4, 2).graph, start, 2)
    assert (arcs.source.tolist(), arcs.target.tolist()) == ([0, 1], [1, 0])
    assert arcs.contacts.tolist() == [3, 3]


def test_receivers_come_before_givers_and_narrow_borders_first():
    _, flow = flow_of(row(8, 3, 3, 1, tolerance=0.0))
    order = downstream_order(flow, [1] * len(flow.source))
    assert flow.source[order].tolist() == sorted(flow.source.tolist())


@given(planar_problems())
@settings(max_examples=40, deadline=None)
def test_flows_meet_the_limits_but_for_what_is_declared_missed(problem):
    arcs, flow = flow_of(problem)
    load = loads(problem, problem.start)
    gain = np.zeros_like(load)
    np.add.at(gain, flow.target, flow.amount)
    np.add.at(gain, flow.source, -flow.amount)
    slack = 1e-6 * load.sum()
    assert (load + gain <= problem.upper + flow.over + slack).all()
    assert (load + gain >= problem.lower - flow.short - slack).all()
    assert flow.total >= must_move(problem, problem.start).mean() - 1e-6
    assert incidence(arcs, problem.k).shape == (problem.k, len(arcs.source))
