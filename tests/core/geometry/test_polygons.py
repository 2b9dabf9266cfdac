import struct

import numpy as np
import pytest
from shapely import wkb as shapely_wkb
from shapely import wkt
from shapely.geometry import MultiPolygon, Point, Polygon, box

from territory_planner.core.geometry.polygons import (
    polygon_areas,
    polygon_bounds,
    polygon_centroids,
    polygons_from_wkb,
)
from territory_planner.core.model.errors import InvalidInput

DONUT = Polygon(box(0, 0, 10, 8).exterior, [box(1, 1, 3, 3).exterior, box(5, 5, 6, 7).exterior])
ARCHIPELAGO = MultiPolygon([DONUT, box(20, 0, 21, 5)])


def polygon_wkb(code, rows, order="<", srid=None):
    """Write one ring of rows (any width) under a type code."""
    head = struct.pack(order + "BI", order == "<", code)
    head += struct.pack(order + "I", srid) if srid is not None else b""
    numbers = [number for row in rows for number in row]
    return head + struct.pack(f"{order}II{len(numbers)}d", 1, len(rows), *numbers)


def test_outlines_keep_parts_and_holes():
    polygons = polygons_from_wkb([box(0, 0, 1, 1).wkb, ARCHIPELAGO.wkb])
    assert polygons.n == 2
    assert polygons.ring_unit.tolist() == [0, 1, 1, 1, 1]
    assert polygons.ring_outer.tolist() == [True, True, False, False, True]
    assert polygons.ring_part.tolist() == [0, 1, 1, 1, 2]
    assert polygons.xy[polygons.ring_start[4] :].tolist() == list(
        map(list, ARCHIPELAGO.geoms[1].exterior.coords)
    )


def test_areas_and_centroids_agree_with_geos():
    shapes = [
        DONUT,
        ARCHIPELAGO,
        wkt.loads("POLYGON((400000 200000,400003 200000,400000 200001,400000 200000))"),
    ]
    polygons = polygons_from_wkb([shape.wkb for shape in shapes])
    assert polygon_areas(polygons) == pytest.approx([shape.area for shape in shapes])
    expected = [shape.centroid.coords[0] for shape in shapes]
    assert polygon_centroids(polygons) == pytest.approx(np.array(expected), rel=1e-12)


def test_the_direction_a_ring_is_drawn_in_does_not_matter():
    backwards = Polygon(DONUT.exterior.coords[::-1], [h.coords[::-1] for h in DONUT.interiors])
    mixed = Polygon(DONUT.exterior.coords[::-1], [h.coords for h in DONUT.interiors])
    polygons = polygons_from_wkb([DONUT.wkb, backwards.wkb, mixed.wkb])
    assert np.ptp(polygon_areas(polygons)) == pytest.approx(0)
    assert np.ptp(polygon_centroids(polygons), axis=0) == pytest.approx([0, 0])


@pytest.mark.parametrize(
    ("code", "width", "srid"),
    [
        (3, 2, None),
        (1003, 3, None),
        (2003, 3, None),
        (3003, 4, None),
        (0x80000003, 3, None),
        (0x40000003, 3, None),
        (0xC0000003, 4, None),
        (0x20000003, 2, 4326),
        (0xA0000003, 3, 4326),
    ],
)
@pytest.mark.parametrize("order", ["<", ">"])
def test_every_dialect_of_wkb_gives_the_same_outline(code, width, srid, order):
    corners = [(0.0, 0.0), (4.0, 0.0), (4.0, 3.0), (0.0, 0.0)]
    rows = [corner + (99.0, -7.0)[: width - 2] for corner in corners]
    polygons = polygons_from_wkb([polygon_wkb(code, rows, order, srid)])
    assert polygons.xy.tolist() == [list(corner) for corner in corners]


def test_heights_in_a_multipolygon_are_read_over():
    shape = MultiPolygon([Polygon([(0, 0, 5), (1, 0, 5), (1, 1, 5)]), box(3, 3, 4, 4)])
    for blob in (shapely_wkb.dumps(shape), shapely_wkb.dumps(shape, srid=27700)):
        assert polygon_areas(polygons_from_wkb([blob])).tolist() == [1.5]


def test_units_without_geometry_stay_in_line():
    blobs = [None, box(0, 0, 2, 2).wkb, Polygon().wkb, MultiPolygon().wkb, b"", DONUT.wkb]
    polygons = polygons_from_wkb(blobs)
    assert polygon_areas(polygons).tolist() == [0, 4, 0, 0, 0, 74]
    assert np.isnan(polygon_centroids(polygons)[:, 0]).tolist() == [1, 0, 1, 1, 1, 0]
    assert polygon_bounds(polygons)[1][5].tolist() == [10, 8]
    assert polygons_from_wkb([None, None]).n == 2
    assert np.isnan(polygon_centroids(polygons_from_wkb([None]))).all()


def test_a_unit_collapsed_to_a_line_is_placed_on_it():
    line = polygon_wkb(3, [(0.0, 0.0), (8.0, 0.0), (4.0, 0.0), (0.0, 0.0)])
    assert polygon_centroids(polygons_from_wkb([line])).tolist() == [[3.0, 0.0]]


def test_an_open_ring_is_closed():
    blobs = [polygon_wkb(3, [(0.0, 0.0), (4.0, 0.0), (4.0, 3.0)]), box(9, 9, 10, 10).wkb]
    polygons = polygons_from_wkb(blobs)
    assert polygons.ring_size.tolist() == [4, 5]
    assert polygon_areas(polygons).tolist() == [6, 1]


def test_curved_borders_are_refused_with_advice():
    curve = struct.pack("<BII", 1, 10, 0)
    with pytest.raises(InvalidInput, match="straight segments"):
        polygons_from_wkb([box(0, 0, 1, 1).wkb, curve])


@pytest.mark.parametrize(
    ("blob", "why"),
    [
        (Point(1, 2).wkb, "not a polygon"),
        (DONUT.wkb[:-3], "damaged"),
        (DONUT.wkb[:7], "damaged"),
        (b"\x07" + DONUT.wkb[1:], "damaged"),
        (polygon_wkb(3, [(0.0, 0.0), (np.nan, 0.0), (4.0, 3.0), (0.0, 0.0)]), "no numbers"),
    ],
)
def test_what_can_not_be_read_is_named_by_its_position(blob, why):
    with pytest.raises(InvalidInput, match=why) as caught:
        polygons_from_wkb([DONUT.wkb, blob])
    assert "nit 2" in str(caught.value)
