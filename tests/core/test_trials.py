"""Which numbers of territories are worth trying, and what each gives."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.constraints.rules import no_rules
from territory_planner.core.count import FEWEST, MOST
from territory_planner.core.errors import Infeasible
from territory_planner.core.full_design import design_in_full
from territory_planner.core.trials import conceivable, explain_trial, refused_trial, trial_of
from tests.core.planar import grid_problem

WORK = np.ones((36, 1))


def test_a_maximum_tells_the_fewest_and_a_minimum_the_most():
    assert conceivable(FEWEST, WORK, None, np.array([10.0]), reach=False) == (4, 32)
    assert conceivable(MOST, WORK, np.array([10.0]), None, reach=False) == (1, 3)


def test_a_reach_alone_leaves_all_numbers_open():
    assert conceivable(FEWEST, WORK, None, None, reach=True) == (1, 36)


def test_a_unit_above_the_maximum_is_named():
    work = np.where(np.arange(36) == 3, 20.0, 1.0)[:, None]
    with pytest.raises(Infeasible, match="unit 3"):
        conceivable(FEWEST, work, None, np.array([10.0]), reach=False, unit="unit {}".format)


def test_a_design_beyond_reach_is_told_from_one_within():
    done = design_in_full(grid_problem(6, 6, 2), no_rules(36), effort="fast")
    assert trial_of(done, 6.0, 0.0).is_within
    beyond = trial_of(done, 1.0, 0.0)
    assert not beyond.is_within
    assert "Farther than 1 km" in explain_trial(beyond)


def test_a_refused_number_says_which_limit_must_move():
    trial = refused_trial(2, "no way", np.array([36.0]), None, np.array([10.0]), lambda _: "work")
    assert trial.obstacle.endswith("Raise the maximum to 18.")
    assert refused_trial(4, "no way", np.array([36.0]), None, None).obstacle == "no way"
