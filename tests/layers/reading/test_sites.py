"""Which centers must stay and which may be chosen."""

from __future__ import annotations

import pytest

from territory_planner.core.model.errors import InvalidInput
from territory_planner.layers.reading.sites import required_of


def test_required_and_candidate_are_told_in_several_words():
    assert required_of("use", ["a", "b", "c"], ["Required", "candidate", None]).tolist() == [
        True,
        False,
        False,
    ]


def test_other_words_are_refused_by_the_centers_name():
    with pytest.raises(InvalidInput, match="b: maybe"):
        required_of("use", ["a", "b"], ["yes", "maybe"])
