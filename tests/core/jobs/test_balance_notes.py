"""When the limits can't be met, the notes say what stands in the way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.balance_notes import (
    CRITERIA_DISAGREE,
    CUT_OFF,
    FROZEN_TERRITORY,
    GAINS_ONLY,
    LOCKED_APART,
    LOCKED_UNITS,
    NO_WAY_FOUND,
    Note,
    explain_note,
    explain_notes,
)
from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.problem import FREE, FROZEN, GAIN_ONLY
from tests.core.planar import grid_problem


def row(*widths: int, **options):
    start = np.repeat(np.arange(len(widths)), widths)
    return grid_problem(1, len(start), len(widths), start=start, **options)


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"territory_lock": [FROZEN, FREE, FREE]}, FROZEN_TERRITORY),
        ({"territory_lock": [GAIN_ONLY, FREE, FREE]}, GAINS_ONLY),
        ({"locked": np.arange(12) < 6}, LOCKED_UNITS),
    ],
)
def test_a_lock_that_keeps_a_territory_too_heavy_is_named(options, code):
    notes = balance(row(6, 4, 2, **options)).notes
    assert {note.territory: note.code for note in notes}[0] == code
    assert {note.territory: note.proven for note in notes}[0]


def test_territories_that_can_only_trade_among_themselves_are_named():
    problem = row(4, 4, 2, 2)
    edges = np.array([0, 1, 2, 4, 5, 6, 3, 8, 9, 10])
    problem = replace(problem, graph=graph_from_edges(12, edges, edges + 1))
    notes = balance(problem).notes
    assert {note.code for note in notes} == {CUT_OFF}
    assert all(note.proven for note in notes)
    text = explain_note(notes[0], "ABCD".__getitem__, str)
    assert text.startswith("A stays at +33.3 %: it can only trade with B, ")


def test_workloads_that_pull_in_different_directions_are_named():
    work = np.array([[3.0, 1.0], [3.0, 1.0], [3.0, 1.0], [1.0, 3.0], [1.0, 3.0], [1.0, 3.0]])
    start = np.repeat([0, 1], 3)
    notes = balance(grid_problem(1, 6, 2, work, start=start, tolerance=0.2)).notes
    assert {note.code for note in notes} == {CRITERIA_DISAGREE}
    assert all(sorted(note.criteria) == [0, 1] for note in notes)
    text = explain_note(notes[0], "AB".__getitem__, str, ["visits", "hours"].__getitem__)
    assert "“visits”" in text
    assert "“hours”" in text


def test_locked_units_that_lie_apart_are_named():
    start = np.array([0, 0, 0, 1, 1, 0, 1, 1])
    notes = balance(
        grid_problem(1, 8, 2, start=start, locked=np.isin(np.arange(8), (0, 5)), tolerance=0.3)
    ).notes
    assert [(note.code, note.territory, note.units) for note in notes] == [(LOCKED_APART, 0, (5,))]
    assert "stays in several parts: 5 is locked" in explain_note(notes[0], "AB".__getitem__, str)


def test_a_plan_within_limits_has_nothing_to_say():
    assert balance(row(4, 4, 4)).notes == ()


def test_the_least_that_must_move_is_known():
    problem = row(6, 4, 2, tolerance=0.0)
    result = balance(problem)
    assert result.at_least == pytest.approx(100 * 2 / 12)


def test_of_many_notes_alike_the_farthest_are_explained_and_the_others_counted():
    notes = [Note(NO_WAY_FOUND, number, number / 10) for number in range(8)]
    notes += [Note(NO_WAY_FOUND, 0, 0.0), Note(FROZEN_TERRITORY, 8, 0.2)]
    said = list(explain_notes(notes, "T{}".format, str, most=2))
    assert [line.split()[0] for line in said] == ["T7", "T6", "The", "T8"]
    assert said[2] == "The same holds for other territories (6): T5, T4, T3, T2, T1 and 1 more."
