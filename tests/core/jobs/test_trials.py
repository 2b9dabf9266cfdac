"""What each number of territories gives."""

from __future__ import annotations

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.full_design import design_in_full
from territory_planner.core.jobs.trials import explain_trial, refused_trial, trial_of
from tests.core.planar import grid_problem


def test_a_design_beyond_reach_is_told_from_one_within():
    done = design_in_full(grid_problem(6, 6, 2), no_rules(36), effort="fast")
    assert trial_of(done, 6.0, 0.0).is_within
    beyond = trial_of(done, 1.0, 0.0)
    assert not beyond.is_within
    assert "Farther than 1 km" in explain_trial(beyond)


def test_a_refused_number_says_why():
    assert explain_trial(refused_trial(2, "No way.")) == "2 territories: No way."
