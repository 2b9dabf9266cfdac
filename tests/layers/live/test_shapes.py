"""Sizes on the ground, and what stands in while shapes are read anew."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)

from territory_planner.core.geometry.locate import UnitLocator
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.layers.live.reading import unit_outlines as reader
from territory_planner.layers.reading.ground import Ground
from territory_planner.layers.reading.ground_sizes import ground_sizes

CONTEXT = QgsCoordinateTransformContext()


@pytest.mark.parametrize(
    ("crs", "rectangle"),
    [
        ("EPSG:4326", QgsRectangle(10, 50, 11, 51)),
        ("EPSG:32632", QgsRectangle(500000, 5500000, 570000, 5610000)),
        ("EPSG:3857", QgsRectangle(1113000, 6446000, 1224000, 6621000)),
    ],
)
def test_sizes_are_those_on_the_ellipsoid_whatever_the_projection(crs, rectangle):
    ground = Ground(QgsCoordinateReferenceSystem(crs), CONTEXT)
    geometry = QgsGeometry.fromRect(rectangle).densifyByCount(20)
    area, outline = ground_sizes(polygons_from_wkb([geometry.asWkb().data()]), ground)
    ruler = ground.ruler()
    assert area[0] == pytest.approx(ruler.measureArea(geometry), rel=0.004)
    assert outline[0] == pytest.approx(ruler.measurePerimeter(geometry), rel=0.004)


def test_holes_are_taken_out_and_missing_shapes_have_no_size():
    ground = Ground(QgsCoordinateReferenceSystem("EPSG:32632"), CONTEXT)
    ring = QgsGeometry.fromRect(QgsRectangle(500000, 5500000, 503000, 5503000)).difference(
        QgsGeometry.fromRect(QgsRectangle(501000, 5501000, 502000, 5502000))
    )
    area, outline = ground_sizes(polygons_from_wkb([ring.asWkb().data(), None]), ground)
    np.testing.assert_allclose(area, [8e6, 0], rtol=0.002)
    np.testing.assert_allclose(outline, [16e3, 0], rtol=0.002)


def test_units_that_stay_keep_their_contacts_and_new_ones_have_none(session):
    shapes = session.shapes
    ids = np.append(shapes.feature_id[1:], 99)
    taken = shapes.taken(ids)
    assert taken.graph.n == len(ids)
    assert taken.graph.neighbours(0).tolist() == [1, 6]
    assert not len(taken.graph.neighbours(len(ids) - 1))
    assert taken.area[-1] == 0
    np.testing.assert_array_equal(taken.area[:-1], shapes.area[1:])


def test_units_that_stay_are_found_where_they_were_and_new_ones_nowhere(session):
    shapes = session.shapes
    taken = shapes.taken(np.append(shapes.feature_id[1:], 99))
    anew = UnitLocator(taken.polygons)
    for name in ("lowest", "highest", "centroid"):
        np.testing.assert_array_equal(getattr(taken.locator, name), getattr(anew, name))
    for unit in (0, 7, 22):
        place = shapes.locator.centroid[unit + 1]
        assert shapes.locator.at(*place) == unit + 1
        assert taken.locator.at(*place) == unit
    assert taken.locator.at(*shapes.locator.centroid[0]) == -1


@pytest.mark.parametrize(
    "gone", [[], [0], [7], [23], [0, 1], [22, 23], [3, 8, 20], list(range(2, 22, 2))]
)
def test_few_units_less_are_taken_as_many_are(session, monkeypatch, gone):
    shapes = session.shapes
    ids = np.delete(shapes.feature_id, gone)
    quick = shapes.taken(ids)
    monkeypatch.setattr(reader, "FEW", -1)
    slow = shapes.taken(ids)
    for name in ("feature_id", "area", "perimeter", "position", "crossed", "barred"):
        np.testing.assert_array_equal(getattr(quick, name), getattr(slow, name), name)
    for name in ("indptr", "indices", "length", "ties"):
        for graph in ("untied", "graph", "meeting"):
            one, other = (getattr(getattr(each, graph), name) for each in (quick, slow))
            np.testing.assert_array_equal(one, other, name)
    for name in ("xy", "ring_start", "ring_unit", "ring_outer"):
        one, other = (getattr(each.polygons, name) for each in (quick, slow))
        np.testing.assert_array_equal(one, other, name)
    for name in ("lowest", "highest", "centroid"):
        one, other = (getattr(each.locator, name) for each in (quick, slow))
        np.testing.assert_array_equal(one, other, name)


def test_ids_that_were_there_before_are_told_from_others():
    before = np.array([3, 5, 8, 13])
    for after, gone in (
        ([3, 5, 8, 13], []),
        ([5, 8, 13], [0]),
        ([3, 8], [1, 3]),
        ([], [0, 1, 2, 3]),
        ([3, 8, 5], None),
        ([3, 5, 9], None),
        ([3, 5, 8, 13, 21], None),
    ):
        found = reader.few_gone(before, np.array(after, dtype=np.int64))
        assert (None if found is None else found.tolist()) == gone
