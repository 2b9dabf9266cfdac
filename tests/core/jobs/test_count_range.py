"""Which numbers of territories are worth trying."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.jobs.count import BEST, FEWEST, MOST
from territory_planner.core.jobs.count_range import Wishes, conceivable
from territory_planner.core.model.errors import Infeasible

WORK = np.ones((36, 1))
TEN = np.array([10.0])


def test_a_maximum_tells_the_fewest_and_a_minimum_the_most():
    assert conceivable(FEWEST, Wishes(WORK, most=TEN)) == (4, 32)
    assert conceivable(MOST, Wishes(WORK, least=TEN)) == (1, 3)


def test_either_limit_narrows_every_search():
    limits = {"least": np.array([6.0]), "most": TEN}
    for mode in (FEWEST, MOST, BEST):
        assert conceivable(mode, Wishes(WORK, **limits)) == (4, 6)
        assert conceivable(mode, Wishes(WORK, **limits, asked=(5, 9))) == (5, 6)
        assert conceivable(mode, Wishes(WORK, **limits, sites=(0, 5))) == (4, 5)


def test_a_reach_alone_leaves_all_numbers_open():
    assert conceivable(FEWEST, Wishes(WORK, reach=True)) == (1, 36)


def test_a_unit_above_the_maximum_is_named_with_the_maximum_that_would_do():
    work = np.where(np.arange(36) == 3, 20.0, 1.0)[:, None]
    with pytest.raises(Infeasible, match=r"single units carry more: unit 3\. Raise it to 20"):
        conceivable(FEWEST, Wishes(work, most=TEN), "unit {}".format)


def test_what_leaves_no_number_names_changes_that_do():
    crossed = Wishes(WORK, least=np.array([9.5]), most=np.array([11.0]), asked=(2, 9))
    with pytest.raises(Infeasible, match=r"Raise the maximum to 12, or lower the minimum to 9\.$"):
        conceivable(BEST, crossed)
    assert conceivable(BEST, Wishes(WORK, np.array([9.5]), np.array([12.0]))) == (3, 3)
    assert conceivable(BEST, Wishes(WORK, np.array([9.0]), np.array([11.0]))) == (4, 4)
    with pytest.raises(Infeasible, match="choice of centers for 2 or fewer"):
        conceivable(BEST, Wishes(WORK, most=TEN, sites=(0, 2)))
