"""Columns of the table: which give way first, and that the deviation's number stays longest."""

from __future__ import annotations

from territory_planner.ui.table.column_fit import Elastic, fit
from territory_planner.ui.table.columns import Column

WANTED = {
    Column.WORKLOAD: 90,
    Column.PERCENT: 90,
    Column.UNITS: 50,
    Column.CHANGE: 60,
    Column.COMPACTNESS: 50,
}
ELASTIC = Elastic(names=[90, 110], title=80, least_name=120, long_name=200, least_bar=60, bar=120)


def test_everything_fits_a_wide_panel():
    assert set(fit(600, WANTED, ELASTIC)) == {*WANTED, Column.NAME, Column.BAR}


def test_at_the_least_width_workload_bar_and_number_of_the_deviation_are_left():
    width = fit(350, WANTED, ELASTIC)
    assert set(width) == {Column.NAME, Column.WORKLOAD, Column.BAR, Column.PERCENT}
    assert sum(width.values()) == 350


def test_units_go_before_change_and_shape_before_both():
    assert Column.COMPACTNESS not in fit(540, WANTED, ELASTIC)
    assert Column.UNITS not in fit(490, WANTED, ELASTIC)
    assert Column.CHANGE in fit(490, WANTED, ELASTIC)


def test_the_width_is_used_up_and_names_are_whole_before_the_bar_grows():
    width = fit(900, WANTED, ELASTIC)
    assert sum(width.values()) == 900
    assert width[Column.NAME] == 110


def test_the_bar_gives_way_before_a_name_is_cut():
    names = Elastic([90, 150], title=80, least_name=120, long_name=200, least_bar=60, bar=120)
    width = fit(400, WANTED, names)
    assert width[Column.NAME] == 150
    assert 60 <= width[Column.BAR] < 120
    assert 120 <= fit(362, WANTED, names)[Column.NAME] < 150


def test_customers_that_were_asked_for_stay_longer_than_units():
    width = fit(480, {**WANTED, Column.CUSTOMERS: 60, Column.CHANGE: 0}, ELASTIC)
    assert Column.CUSTOMERS in width
    assert Column.UNITS not in width


def test_a_column_is_not_dropped_for_a_wider_one_that_does_not_fit_all_the_same():
    width = fit(470, {**WANTED, Column.CUSTOMERS: 90, Column.CHANGE: 0}, ELASTIC)
    assert Column.CUSTOMERS not in width
    assert Column.UNITS in width
