"""Designs in place of a plan: what territories that begin are called."""

from __future__ import annotations

import pytest

from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.settings.plan_settings import DesignSettings
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.design_anew import (
    as_solution,
    designing_anew,
    part_to_design,
)
from tests.layers.plan_layer import PLAN


@pytest.mark.parametrize(
    ("names", "new"),
    [
        ("1234", ("5", "6")),
        ("1236", ("7", "8")),
        ("ABCD", ("New 1", "New 2")),
    ],
)
def test_territories_that_begin_go_on_with_names_that_are_numbers(opened, names, new):
    rows = [row.translate(str.maketrans("ABCD", names)) for row in PLAN]
    session = opened(RuleSettings(), rows=rows)
    part = part_to_design(session)
    designs = designing_anew(session, DesignSettings(count=6, effort="fast"), part)(SILENT)
    assert as_solution(session, designs.plans[6], part).begun == new
