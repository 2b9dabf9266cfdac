import numpy as np
import pytest
from shapely.geometry import LineString, MultiLineString, box

from territory_planner.core.geometry import barriers
from territory_planner.core.geometry.barriers import barred_edges
from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.graph import components, without_edges
from territory_planner.core.model.progress import Progress

# 3 rows of 4 squares of 1 km: 0 1 2 3 / 4 5 6 7 / 8 9 10 11, from the south.
GRID = polygons_from_wkb(
    [box(x, y, x + 1000, y + 1000).wkb for y in (0, 1000, 2000) for x in range(0, 4000, 1000)]
)


def barred(*shapes, **options):
    first, second = barred_edges(GRID, [shape.wkb for shape in shapes], **options)
    return list(zip(first.tolist(), second.tolist()))


def test_a_line_along_a_border_bars_the_units_on_either_side():
    river = LineString([(2000, 0), (2000, 3000)])
    assert barred(river) == [(1, 2), (5, 6), (9, 10)]
    count, label = components(without_edges(contiguity(GRID), *barred_edges(GRID, [river.wkb])))
    assert count == 2
    assert label.reshape(3, 4).tolist() == [[0, 0, 1, 1]] * 3


def test_a_river_between_halves_of_units_leaves_them_neighbours_on_both_banks():
    assert barred(LineString([(0, 500), (4000, 500)])) == []


def test_a_line_along_part_of_a_border_bars_when_it_covers_more_than_the_share():
    half = LineString([(2000, 0), (2000, 600)])
    assert barred(half) == [(1, 2)]
    assert barred(half, share=0.7) == []


def test_a_line_beside_the_border_counts_within_the_width():
    beside = LineString([(2008, 100), (2008, 900)])
    assert barred(beside) == [(1, 2)]
    assert barred(beside, width=5) == []


def test_a_lake_bars_the_borders_under_it():
    assert barred(box(1500, 100, 2500, 900)) == [(1, 2)]


def test_a_corner_contact_across_a_river_goes_too():
    river = MultiLineString([[(2000, 0), (2000, 3000)]])
    left = without_edges(contiguity(GRID, "queen"), *barred_edges(GRID, [river.wkb], "queen"))
    assert components(left)[0] == 2


def test_border_without_a_barrier_near_it_is_left_alone():
    assert barred(LineString([(9000, 0), (9000, 9000)])) == []
    assert barred() == []


@pytest.mark.parametrize("options", [{"share": 1.5}, {"share": -0.1}, {"width": -1}])
def test_shares_and_widths_that_make_no_sense_are_refused(options):
    with pytest.raises(InvalidInput):
        barred(LineString([(0, 0), (1, 1)]), **options)


def test_the_length_on_the_ground_decides_where_one_is_given():
    def northern(start, end):
        return np.hypot(*(end - start).T) * np.where(start[:, 1] >= 1000, 10.0, 1.0)

    south = LineString([(2000, 0), (2000, 1000)])
    assert barred(south, measure=northern) == [(1, 2)]


def test_a_river_through_a_unit_bars_the_border_beyond_it():
    # Through 1, 5 and 9, near their border with 2, 6 and 10: these are on the far bank.
    river = LineString([(1800, -10), (1800, 3010)])
    assert barred(river) == [(1, 2), (5, 6), (9, 10)]


def test_units_mostly_on_one_bank_stay_neighbours_across_a_border_that_a_river_crosses():
    # South of most of 0 to 3, crossing the borders between them: most of each is open.
    river = LineString([(-10, 300), (4010, 300)])
    assert barred(river, share=0.5) == []
    assert barred(river, share=0.2) == [(0, 1), (1, 2), (2, 3)]


def test_units_mostly_on_opposite_banks_are_parted_wherever_the_river_crosses_their_border():
    # Most of 0 lies north of the river, most of 1 south of it.
    river = LineString([(-10, 200), (500, 200), (1500, 800), (2010, 800)])
    assert (0, 1) in barred(river, share=0.9)


def test_a_line_that_ends_inside_a_unit_leaves_a_way_around():
    assert barred(LineString([(1800, -10), (1800, 900)])) == []


def test_reaches_of_a_river_that_meet_part_a_unit_together():
    reaches = LineString([(1800, -10), (1800, 400)]), LineString([(1800, 405), (1800, 1010)])
    assert barred(*reaches) == [(1, 2)]


def test_a_cancel_is_heard_every_few_points_of_a_barrier_and_changes_nothing(monkeypatch):
    shapes = (
        LineString([(2000, 0), (2000, 1600)]),
        LineString([(-10, 300), (1500, 800), (4010, 2000)]),
        box(2500, 1100, 3500, 2900),
    )
    looks = []
    whole = barred(*shapes, progress=Progress(is_cancelled=lambda: looks.append(0)))
    assert {(1, 2), (5, 6), (6, 10)} <= set(whole)
    monkeypatch.setattr(barriers, "PLANTED", 120)
    monkeypatch.setattr(barriers, "AT_ONCE", 50)
    few = len(looks)
    looks.clear()
    assert barred(*shapes, progress=Progress(is_cancelled=lambda: looks.append(0))) == whole
    points = sum(shape.length for shape in shapes) / 5  # half of the width apart
    assert len(looks) > few + points / 50
