"""The list of figures: told apart, and each of them in every place that it says it is in."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.layers.figures import LAST, STAYS, Facts, figures
from territory_planner.layers.writing.figure_fields import figure_fields

FACTS = Facts(
    units=np.array([3, 0]),
    loads=np.array([[12.0, 1.0], [0.0, 0.0]]),
    target=np.array([[6.0, 2.0], [6.0, 0.0]]),
    parts=np.array([2, 0]),
    area=np.array([1.0, 0.0]),
    perimeter=np.array([4.0, 0.0]),
)


def test_names_and_the_order_in_which_columns_go_are_told_apart():
    names = [each.name for each in figures()]
    assert len(set(names)) == len(names)
    leaving = [each.gives_way for each in figures() if each.gives_way != STAYS]
    assert len(set(leaving)) == len(leaving)
    assert any(each >= LAST for each in leaving)


@pytest.mark.parametrize("figure", figures(), ids=lambda each: each.name)
def test_every_figure_is_told_somewhere(figure):
    assert figure.is_field or figure.title
    assert bool(figure.title) == bool(figure.tip)


@pytest.mark.parametrize("criteria", [["calls"], ["calls", "hours"]])
def test_what_is_known_has_a_field_and_what_is_not_known_has_none(criteria):
    facts = (
        FACTS if len(criteria) == 2 else Facts(FACTS.units, FACTS.loads[:, :1], FACTS.target[:, :1])
    )
    found = {each.field.name(): each.values for each in figure_fields(facts, criteria, [])}
    assert found["units"] == [3, 0]
    assert found["calls"] == [12.0, 0.0]
    assert "customers" not in found
    assert ("parts" in found) == ("polsby_popper" in found) == (len(criteria) == 2)
    if len(criteria) == 2:
        assert found["deviation_hours"] == [-50.0, 0.0]
        assert found["deviation"] == [100.0, -100.0]
        assert found["density_calls"] == [12.0, None]
        assert found["polsby_popper"] == [pytest.approx(np.pi / 4), None]
    else:
        assert found["deviation"] == [100.0, -100.0]


def test_every_figure_that_stands_in_a_file_has_a_name_and_a_meaning_for_people():
    nameless = [each.name for each in figures() if each.is_field and not each.called]
    assert nameless == []
    assert [
        each.name for each in figures() if each.is_field and not (each.tip or each.meaning)
    ] == []
