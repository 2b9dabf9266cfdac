"""Shares in percent: what there is of something never reads as none of it."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from territory_planner.core.figures.shares import at_least, told_in_digits, told_share

PACKAGE = Path(__file__).resolve().parents[3] / "territory_planner"


@pytest.mark.parametrize("told", [told_share, told_in_digits, lambda share: told_share(share, 1)])
def test_only_nothing_reads_as_nothing(told):
    assert re.fullmatch(r"0(\.0+)? %", told(0.0))
    for share in [*np.logspace(-12, 2, 300), 0.005, 0.0049999, 0.05, 0.01]:
        assert not re.fullmatch(r"0(\.0+)? %", told(share)), share


def test_less_than_is_said_where_it_is_less():
    assert told_share(0.0049) == "less than 0.01 %"
    assert told_share(0.005000001) == "0.01 %"
    assert told_share(0.04, 1) == "less than 0.1 %"


def test_what_is_proven_is_rounded_down():
    for share in np.random.default_rng(0).uniform(0, 100, 500):
        assert at_least(share) <= share + 1e-9
        assert share - at_least(share) < 0.0101
    assert at_least(0.0099) == 0


def test_no_share_of_a_workload_is_written_by_a_number_of_decimals_alone():
    wrong = re.compile(r"\.[0-9]f\} % of (the workload|the units|the customers|all)")
    found = {
        str(file.relative_to(PACKAGE))
        for file in PACKAGE.rglob("*.py")
        if wrong.search(file.read_text(encoding="utf-8"))
    }
    assert not found
