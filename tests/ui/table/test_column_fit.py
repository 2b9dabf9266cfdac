"""Columns of the table: which give way first, and that the deviation's number stays longest."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette

from territory_planner.ui.table.column_fit import Elastic, fit
from territory_planner.ui.table.columns import LEAST_BAND, Bar, column_of
from territory_planner.ui.table.delegates import paint_bar, slits
from territory_planner.ui.theme import below_colour

WANTED = {
    column_of("workload"): 90,
    column_of("deviation"): 90,
    column_of("units"): 50,
    column_of("change"): 60,
    column_of("polsby_popper"): 50,
}
ELASTIC = Elastic(names=[90, 110], title=80, least_name=120, long_name=200, least_bar=60, bar=120)


def test_everything_fits_a_wide_panel():
    assert set(fit(600, WANTED, ELASTIC)) == {*WANTED, column_of("name"), column_of("bar")}


def test_at_the_least_width_workload_bar_and_number_of_the_deviation_are_left():
    width = fit(350, WANTED, ELASTIC)
    assert set(width) == {
        column_of("name"),
        column_of("workload"),
        column_of("bar"),
        column_of("deviation"),
    }
    assert sum(width.values()) == 350


def test_units_go_before_change_and_shape_before_both():
    assert column_of("polsby_popper") not in fit(540, WANTED, ELASTIC)
    assert column_of("units") not in fit(490, WANTED, ELASTIC)
    assert column_of("change") in fit(490, WANTED, ELASTIC)


def test_the_width_is_used_up_and_names_are_whole_before_the_bar_grows():
    width = fit(900, WANTED, ELASTIC)
    assert sum(width.values()) == 900
    assert width[column_of("name")] == 110


def test_the_bar_gives_way_before_a_name_is_cut():
    names = Elastic([90, 150], title=80, least_name=120, long_name=200, least_bar=60, bar=120)
    width = fit(400, WANTED, names)
    assert width[column_of("name")] == 150
    assert 60 <= width[column_of("bar")] < 120
    assert 120 <= fit(362, WANTED, names)[column_of("name")] < 150


def test_customers_that_were_asked_for_stay_longer_than_units():
    width = fit(480, {**WANTED, column_of("customers"): 60, column_of("change"): 0}, ELASTIC)
    assert column_of("customers") in width
    assert column_of("units") not in width


def test_customers_stay_longer_than_a_change_that_there_may_be_later():
    width = fit(480, {**WANTED, column_of("customers"): 60}, ELASTIC)
    assert column_of("customers") in width
    assert column_of("change") not in width


def test_all_workloads_stay_longer_than_a_wide_bar_and_go_before_names_are_cut():
    several = {**WANTED, column_of("heat"): 100}
    width = fit(470, several, ELASTIC)
    assert column_of("heat") in width
    assert 60 <= width[column_of("bar")] < 120
    narrow = fit(360, several, ELASTIC)
    assert column_of("heat") not in narrow
    assert narrow[column_of("name")] >= 110
    # Gone, it leaves the bar as wide as it is liked before others take its room.
    empty = {column: WANTED[column] for column in (column_of("workload"), column_of("deviation"))}
    narrow = fit(430, {**empty, column_of("heat"): 130, column_of("change"): 60}, ELASTIC)
    assert column_of("heat") not in narrow
    assert narrow[column_of("bar")] >= 120


def test_a_column_is_not_dropped_for_a_wider_one_that_does_not_fit_all_the_same():
    width = fit(470, {**WANTED, column_of("customers"): 90, column_of("change"): 0}, ELASTIC)
    assert column_of("customers") not in width
    assert column_of("units") in width


@pytest.mark.parametrize("room", range(150, 700, 10))
def test_the_number_of_the_deviation_never_goes(room):
    preview = {column_of("deviation_after"): 80, column_of("parts"): 50, column_of("target"): 80}
    assert column_of("deviation") in fit(room, {**WANTED, **preview}, ELASTIC)


def bar_of(deviation: float, tolerance: float, reach: float) -> Bar:
    return Bar(deviation, tolerance, reach, after=None, least=-np.inf, most=np.inf)


def test_bars_are_as_long_as_deviations_are_large():
    """−7.6 % against +18.9 % at ±1 %: no length is more than it says, and the band is seen."""
    bar, side = bar_of(0.189, tolerance=0.01, reach=0.19), 40.0
    for share in (0.003, 0.01, -0.076, 0.111, 0.189):
        assert bar.place(share, side) == pytest.approx(side * share / 0.19)
    assert bar.place(0.01, side) >= LEAST_BAND
    assert not slits(bar, side)


@pytest.mark.parametrize("side", [18.0, 40.0, 120.0])
def test_where_the_band_had_no_room_bars_have_a_slit_at_which_their_scale_changes(side):
    bar = bar_of(2.57, tolerance=0.01, reach=2.57)
    knee = bar.knee(side)
    assert knee < 2.57
    near = [bar.place(share, side) / share for share in (0.002, 0.01, knee)]
    assert near == pytest.approx([near[0]] * 3)
    assert bar.place(0.01, side) >= LEAST_BAND
    far = [bar.place(share, side) for share in (0.5, 0.91, 2.0, 2.57)]
    by_share = np.diff(far) / np.diff([0.5, 0.91, 2.0, 2.57])
    assert by_share == pytest.approx([by_share[0]] * 3)
    assert far[-1] == side == bar.place(np.inf, side) == -bar.place(-2.57, side)
    # A bar that ends beyond the slit is seen beyond it, and one that doesn't has none.
    (slit,) = slits(bar, side)
    assert bar.place(knee, side) < slit < bar.place(knee * 1.001, side)
    assert slits(bar_of(-2.0, 0.01, 2.57), side) == [-slit]
    assert not slits(bar_of(knee, 0.01, 2.57), side)


def test_a_slit_is_seen_in_a_bar(qgis_app):
    """Ground in the middle of the bar, on a selected row too."""
    ground = QColor("#3080c0")
    for share, is_cut in ((2.57, True), (0.02, False)):
        image = QImage(120, 24, QImage.Format.Format_RGB32)
        image.fill(ground)
        painter = QPainter(image)
        bar = bar_of(share, tolerance=0.01, reach=2.57)
        paint_bar(painter, image.rect(), bar, QPalette(), ground)
        painter.end()
        row = [image.pixelColor(x, 12) == ground for x in range(120)]
        assert any(row[62 : round(59 + bar.place(share, 60))]) == is_cut


def test_a_bar_is_seen_on_a_selected_row_of_its_own_colour(qgis_app):
    palette, image = QPalette(), QImage(120, 24, QImage.Format.Format_RGB32)
    bar, ground = bar_of(-0.1, tolerance=0.01, reach=0.1), below_colour(palette)
    image.fill(ground)
    painter = QPainter(image)
    paint_bar(painter, image.rect(), bar, palette, ground)
    painter.end()
    column = [image.pixelColor(30, y) for y in range(24)]
    assert column[12] == ground
    assert column.count(palette.color(QPalette.ColorRole.Base)) == 2


def test_parts_go_before_a_name_is_cut():
    names = Elastic([90, 170], title=80, least_name=90, long_name=200, least_bar=60, bar=120)
    wanted = {column_of("workload"): 60, column_of("deviation"): 60, column_of("parts"): 50}
    assert column_of("parts") in fit(400, wanted, names)
    width = fit(395, wanted, names)
    assert column_of("parts") not in width
    assert width[column_of("name")] == 170
    assert column_of("workload") in fit(300, wanted, names)


def test_a_column_that_was_asked_for_goes_after_those_that_were_not():
    target, units, shape = map(column_of, ("target", "units", "polsby_popper"))
    wanted = {**WANTED, target: 80}
    assert target not in fit(490, wanted, ELASTIC)
    asked = fit(490, wanted, ELASTIC, asked={target, shape})
    assert {target, shape} <= set(asked)
    assert not {units, column_of("change")} & set(asked)
    assert sum(asked.values()) == 490


def test_a_column_that_was_asked_for_in_vain_takes_the_room_of_no_other():
    target = column_of("target")
    wanted = {**WANTED, target: 400}
    assert fit(500, wanted, ELASTIC, asked={target}) == fit(500, WANTED, ELASTIC)


def test_columns_whose_cells_are_all_empty_go_before_others_that_were_asked_for():
    parts, limit, target = map(column_of, ("parts", "beyond_limit", "target"))
    wanted = {**WANTED, parts: 50, limit: 50, target: 80}
    asked = {parts, limit, target}
    shown = fit(470, wanted, ELASTIC, asked, blank=[parts, limit])
    assert target in shown
    assert not {parts, limit} & set(shown)
    assert asked <= set(fit(900, wanted, ELASTIC, asked, blank=[parts, limit]))


@pytest.mark.parametrize("room", range(150, 700, 10))
def test_whatever_was_asked_for_number_and_workload_of_the_territory_stay(room):
    wanted = {**WANTED, column_of("parts"): 50, column_of("target"): 80, column_of("heat"): 150}
    shown = fit(room, wanted, ELASTIC, asked=set(wanted))
    kept = {column_of(name) for name in ("name", "workload", "bar", "deviation")}
    assert kept <= set(shown)
    assert set(shown) == kept or sum(shown.values()) == room


def test_columns_whose_cells_are_all_empty_take_no_room_from_others_that_were_not_asked_for():
    parts, units = map(column_of, ("parts", "units"))
    wanted = {**WANTED, parts: 50}
    shown = fit(550, wanted, ELASTIC, asked={parts}, blank=[parts])
    assert units in shown
    assert parts not in shown
    assert parts in fit(550, wanted, ELASTIC, asked={parts})
