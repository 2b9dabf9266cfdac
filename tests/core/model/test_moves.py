"""What changed and why, in words."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.model.moves import (
    BALANCED,
    BORN,
    DETACHED,
    EDITED,
    ENCLAVE,
    EXCEPTION,
    FILLED,
    JOINED,
    PASSED_ON,
    RELOCATED,
    REUNITED,
    TAKEN_ON,
    Effect,
    Move,
    Reason,
    disruption,
    explain,
    moves_between,
)
from tests.core.planar import grid_problem

NAMES = {0: "North 3", 1: "North 4", 2: "North 5"}.__getitem__


GAINED = Effect(-0.031, 0.004)
EFFECT = "North 4 goes from −3.1 % to +0.4 %"


@pytest.mark.parametrize(
    ("source", "reason", "text"),
    [
        (
            0,
            Reason(DETACHED, 2, 12.3, Effect(0.2, 0.1), GAINED),
            "in a detached part of North 3 (2 units); joined to North 4, which shares 12.3 km of "
            f"border; {EFFECT}, North 3 goes from +20.0 % to +10.0 %",
        ),
        (
            0,
            Reason(DETACHED, 1, 0.0, None, GAINED),
            "in a detached part of North 3 (1 unit); joined to North 4, which is next to it; "
            f"{EFFECT}",
        ),
        (
            0,
            Reason(ENCLAVE, 1, 3.0, None, GAINED),
            "in an enclave of North 3 (1 unit); joined to North 4, the only territory next to it; "
            f"{EFFECT}",
        ),
        (
            -1,
            Reason(FILLED, 1, 3.0, None, GAINED),
            f"had no territory; joined to North 4, which shares 3.0 km of border; {EFFECT}",
        ),
        (
            0,
            Reason(BALANCED, 1, 0.0, None, GAINED),
            f"moved from North 3 to North 4 to even out their workload; {EFFECT}",
        ),
        (
            0,
            Reason(RELOCATED, 1, 0.0, None, GAINED),
            f"moved from North 3, which starts anew elsewhere, to North 4; {EFFECT}",
        ),
        (
            0,
            Reason(PASSED_ON, 1, 0.0, None, None, 0, 2),
            "moved from North 3 to North 4, which gives units to North 5",
        ),
        (
            0,
            Reason(TAKEN_ON, 1, 0.0, None, None, 0, 2),
            "moved from North 3, which takes over units of North 5, to North 4",
        ),
        (-1, Reason(EDITED), "had no territory; given to North 4"),
        (
            -1,
            Reason(EXCEPTION),
            "had no territory; given to North 4 by the table of exceptions",
        ),
        (
            -1,
            Reason(BORN, gained=GAINED),
            f"had no territory; given to North 4, which starts anew here; {EFFECT}",
        ),
        (-1, Reason(JOINED), "had no territory; given to North 4, who joins"),
        (-1, Reason(REUNITED), "joined to North 4, where the rest of its group is"),
    ],
)
def test_each_reason_reads_as_a_sentence(source, reason, text):
    move = Move(7, source, 1, (1.0,), reason)
    assert explain(move, NAMES) == text
    assert explain(move, NAMES, lambda unit: f"ward {unit}") == f"ward 7: {text}"


def test_a_unit_that_loses_its_territory_is_taken_out_of_it():
    assert explain(Move(7, 0, -1, (1.0,), Reason(EDITED)), NAMES) == "taken out of North 3"


def test_with_several_workloads_the_effect_names_its_own():
    move = Move(7, 0, 1, (1.0, 2.0), Reason(EDITED, gained=GAINED, criterion=1))
    said = explain(move, NAMES, criterion=["visits", "hours"].__getitem__)
    assert said == f"moved from North 3 to North 4; in “hours” {EFFECT}"


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
