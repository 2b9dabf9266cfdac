"""What changed and why, in words."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.moves import (
    BALANCED,
    DETACHED,
    EDITED,
    ENCLAVE,
    FILLED,
    RELOCATED,
    Move,
    Reason,
    disruption,
    explain,
    moves_between,
)
from tests.core.planar import grid_problem

NAMES = {0: "North 3", 1: "North 4"}.__getitem__


@pytest.mark.parametrize(
    ("source", "reason", "text"),
    [
        (
            0,
            Reason(DETACHED, 2, 12.3, -0.031, 0.004),
            "in a detached part of North 3 (2 units); joined to North 4, which shares 12.3 km of "
            "border; "
            "North 4 goes from −3.1 % to +0.4 %",
        ),
        (
            0,
            Reason(DETACHED, 1, 0.0, -0.031, 0.004),
            "in a detached part of North 3 (1 unit); joined to North 4, which touches it; "
            "North 4 goes from −3.1 % to +0.4 %",
        ),
        (
            0,
            Reason(ENCLAVE, 1, 3.0, 0.0, 0.01),
            "in an enclave of North 3 (1 unit); joined to North 4, which surrounds it; "
            "North 4 goes from 0.0 % to +1.0 %",
        ),
        (
            -1,
            Reason(FILLED, 1, 3.0, 0.0, 0.01),
            "had no territory; joined to North 4, which shares 3.0 km of border; "
            "North 4 goes from 0.0 % to +1.0 %",
        ),
        (
            0,
            Reason(BALANCED, 1, 0.0, -0.2, -0.05),
            "moved from North 3 to North 4 to even out their workload; "
            "North 4 goes from −20.0 % to −5.0 %",
        ),
        (
            0,
            Reason(RELOCATED, 1, 0.0, -0.2, -0.05),
            "moved from North 3 to North 4, as a territory starts anew elsewhere; "
            "North 4 goes from −20.0 % to −5.0 %",
        ),
        (-1, Reason(EDITED), "moved from no territory to North 4"),
    ],
)
def test_each_reason_reads_as_a_sentence(source, reason, text):
    move = Move(7, source, 1, (1.0,), reason)
    assert explain(move, NAMES) == text
    assert explain(move, NAMES, lambda unit: f"ward {unit}") == f"ward 7: {text}"


def test_moves_between_plans_list_each_changed_unit_once():
    problem = grid_problem(1, 4, 2)
    moves = moves_between(problem, np.array([0, 0, 1, -1]), np.array([0, 1, 1, 0]))
    assert [(m.unit, m.source, m.target, m.workload) for m in moves] == [
        (1, 0, 1, (1.0,)),
        (3, -1, 0, (1.0,)),
    ]


def test_disruption_counts_only_what_changes_hands():
    problem = grid_problem(1, 4, 2, workload=np.array([1.0, 2.0, 3.0, 4.0]))
    before, after = np.array([0, 0, 1, -1]), np.array([0, 1, 1, 0])
    assert disruption(problem, before, after) == (1, pytest.approx(20.0))
