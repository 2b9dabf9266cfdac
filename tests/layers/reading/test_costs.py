"""A table of costs is read once, and again only where what was kept of it does not answer."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.model.progress import SILENT
from territory_planner.layers.reading import costs
from territory_planner.layers.reading.costs import CostTable
from tests.layers.table_layer import table_layer

ROWS = [(f"u{at}", 10.0 * at, at / 4, None) for at in range(5)]
NUMBER = {f"u{at}": at for at in range(5)}


class Counted:
    """A layer that counts how often its rows are asked for."""

    def __init__(self, layer):
        self.layer, self.times = layer, 0

    def fields(self):
        return self.layer.fields()

    def getFeatures(self, *request):
        self.times += 1
        return self.layer.getFeatures(*request)


@pytest.fixture
def source(qgis_app):
    return Counted(table_layer("unit:string A:double B:double C:double", *ROWS))


def asked(table, names, number=NUMBER):
    blocks = list(table.blocks(number, names, SILENT))
    return [each for units, _ in blocks for each in units.tolist()], np.vstack(
        [each for _, each in blocks]
    )


@pytest.mark.parametrize("at_once", [2, 1000])
def test_columns_that_were_read_are_not_read_again(source, monkeypatch, at_once):
    monkeypatch.setattr(costs, "ROWS_AT_ONCE", at_once)
    table = CostTable(source)
    units, values = asked(table, ["C", "A", "B"])
    assert units == [0, 1, 2, 3, 4]
    np.testing.assert_array_equal(values[1], [np.inf, 10.0, 0.25])
    for names in (["B"], ["A", "C"], ["B", "B"]):
        again, some = asked(table, names)
        assert again == units
        np.testing.assert_array_equal(some, values[:, [["C", "A", "B"].index(n) for n in names]])
    assert table.first_column(SILENT) == [f"u{at}" for at in range(5)]
    assert source.times == 1


def test_other_columns_and_other_units_are_read(source):
    table = CostTable(source)
    asked(table, ["A"])
    assert asked(table, ["A", "B"])[1].shape == (5, 2)
    assert asked(table, ["B"], {"u3": 0, "u1": 1})[0] == [1, 0]
    assert source.times == 3


def test_of_a_table_too_large_nothing_is_kept(source, monkeypatch):
    monkeypatch.setattr(costs, "KEPT", 5 * 8)
    monkeypatch.setattr(costs, "ROWS_AT_ONCE", 2)
    table = CostTable(source)
    whole = asked(table, ["A", "B"])[1]
    np.testing.assert_array_equal(asked(table, ["A", "B"])[1], whole)
    assert source.times == 2
    asked(table, ["A"])
    asked(table, ["A"])
    assert source.times == 3


def test_a_reading_that_is_broken_off_keeps_nothing(source, monkeypatch):
    monkeypatch.setattr(costs, "ROWS_AT_ONCE", 2)
    table = CostTable(source)
    next(iter(table.blocks(NUMBER, ["A"], SILENT)))
    assert asked(table, ["A"])[0] == [0, 1, 2, 3, 4]
    assert source.times == 2
