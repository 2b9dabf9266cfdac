"""What is told of errors that nobody expected."""

from __future__ import annotations

import pytest

from territory_planner.layers.report import kind_and_text
from territory_planner.layers.strangers import sentence_on


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ZeroDivisionError(), "ZeroDivisionError"),
        (ValueError("  "), "ValueError"),
        (ValueError("no such row"), "ValueError: no such row"),
    ],
)
def test_an_error_without_a_text_is_told_by_its_kind_alone(error, told):
    assert kind_and_text(error) == told
    text = "The figure “{called}” of the plugin “{plugin}” failed ({error})."
    assert f"failed ({told})." in sentence_on(text, "Density", len, error)
