"""Vertices are placed on the ground once, whoever asks where they lie."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)

from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.progress import Progress
from territory_planner.layers.live.reading.bonds import take_bonds
from territory_planner.layers.live.reading.shapes import read_shapes
from territory_planner.layers.live.reading.unit_table import read_table
from territory_planner.layers.live.settings.plan_settings import PlanSettings
from territory_planner.layers.reading import ground as module
from territory_planner.layers.reading.ground import Ground
from territory_planner.layers.reading.known_ground import KnownGround, knowing
from territory_planner.layers.reading.layer_snapshot import Snapshot
from tests.layers.grid_layer import grid_layer

CONTEXT = QgsCoordinateTransformContext()
SQUARES = polygons_from_wkb(
    [
        QgsGeometry.fromRect(QgsRectangle(x, 5500000, x + 1000, 5501000)).asWkb().data()
        for x in (500000, 501000, 502000)
    ]
)


def test_points_lie_where_they_do_whether_known_or_not():
    ground = Ground(QgsCoordinateReferenceSystem("EPSG:32632"), CONTEXT)
    known = knowing(ground, SQUARES)
    assert isinstance(known, KnownGround)
    xy = np.concatenate([SQUARES.xy, SQUARES.xy + 0.25, SQUARES.xy[::-1]])
    for points in (xy, xy[: len(SQUARES.xy)], SQUARES.xy + 7.0, xy[:0]):
        np.testing.assert_array_equal(known.position(*points.T), ground.position(*points.T))
        for ours, theirs in zip(known.lonlat(*points.T), ground.lonlat(*points.T)):
            np.testing.assert_array_equal(ours, theirs)


def test_where_there_is_no_ground_or_no_vertex_there_is_nothing_to_know():
    plane = Ground(QgsCoordinateReferenceSystem(), CONTEXT)
    assert knowing(plane, SQUARES) is plane
    ground = Ground(QgsCoordinateReferenceSystem("EPSG:32632"), CONTEXT)
    assert knowing(ground, polygons_from_wkb([None])) is ground


def test_vertices_that_have_no_place_are_refused_as_ever():
    ground = Ground(QgsCoordinateReferenceSystem("EPSG:4326"), CONTEXT)
    with pytest.raises(InvalidInput, match="do not fit"):
        knowing(ground, SQUARES)


def test_shapes_are_read_with_each_vertex_transformed_once(monkeypatch):
    layer = grid_layer(rows=12, columns=15)
    table = read_table(layer, PlanSettings())
    bonds = take_bonds(PlanSettings(), table, np.full(table.n, -1, dtype=np.int32))
    ground = Ground(layer.crs(), QgsProject.instance().transformContext())
    asked = []
    real = module.transformed

    def counted(x, *rest):
        asked.append(len(x))
        return real(x, *rest)

    monkeypatch.setattr(module, "transformed", counted)
    shapes = read_shapes(Snapshot(layer), table.feature_id, ground, bonds, Progress())
    corners = len(np.unique(shapes.polygons.xy, axis=0))
    assert corners == 13 * 16
    # And the middle of each unit.
    assert sum(asked) == corners + table.n
