"""Outlines of territories over the map: live, without slivers, in any coordinate system."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererParallelJob,
    QgsMapSettings,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from territory_planner.layers.live.work.map_style import colour_map
from territory_planner.ui.canvas.map_display import OUTLINES, is_kept


@pytest.fixture
def item(dock, map_canvas, qtbot):
    dock.actions_by_name["map_outlines"].setChecked(True)
    item = dock.display._outlines.item
    qtbot.waitUntil(lambda: bool(item.drawn))
    return item


def length(dock, item, canvas) -> float:
    """Return the length of what is drawn, in sides of a unit."""
    side = 1000.0 / canvas.mapUnitsPerPixel()
    return sum(line.length() for line in item.drawn) / side


def test_they_follow_an_edit_and_its_undo_at_once(dock, item, map_canvas, qtbot):
    # Around 6 × 4 units, and between four territories of 3 × 2.
    assert length(dock, item, map_canvas) == pytest.approx(20 + 10, rel=0.02)
    dock.session.editor.assign(np.array([0]), 1, "a corner")
    qtbot.waitUntil(lambda: length(dock, item, map_canvas) > 31)
    assert length(dock, item, map_canvas) == pytest.approx(32, rel=0.02)
    dock.session.editor.undo()
    qtbot.waitUntil(lambda: length(dock, item, map_canvas) < 31)


def test_they_lie_where_the_map_is_in_degrees_and_turned(dock, item, map_canvas, qtbot):
    map_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    map_canvas.setRotation(30)
    map_canvas.zoomToFullExtent()
    qtbot.wait(100)
    corner = dock.tools.units.middle(0)
    place = map_canvas.getCoordinateTransform().transform(corner)
    near = [np.hypot(line.x1() - place.x(), line.y1() - place.y()) for line in item.drawn]
    assert item.drawn
    # The first unit is at a corner: an outline ends half its diagonal from its middle.
    side = 0.013 / map_canvas.mapUnitsPerPixel()
    assert min(near) < side
    map_canvas.setRotation(0)


def test_the_project_keeps_whether_there_are_outlines_and_colours_bring_them(dock, layer):
    assert not is_kept(OUTLINES)
    dock.actions_by_name["colour_map"].trigger()
    assert dock.actions_by_name["map_outlines"].isChecked()
    assert is_kept(OUTLINES)
    dock.actions_by_name["map_outlines"].trigger()
    assert not is_kept(OUTLINES)
    assert dock.display._outlines.item.drawn == []


def farthest(layer, metres_per_pixel: float, fill: QColor) -> int:
    """Return how far from a fill the colours of a picture are, in the middle, where units meet."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputDpi(96)
    settings.setOutputSize(QSize(8, 6))
    extent = layer.extent()
    middle, wide, high = extent.center(), 4 * metres_per_pixel, 3 * metres_per_pixel
    extent.set(middle.x() - wide, middle.y() - high, middle.x() + wide, middle.y() + high)
    settings.setExtent(extent)
    # As a canvas does.
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    seen = [image.pixelColor(x, y).getRgb() for x in range(8) for y in range(6)]
    return max(abs(one - other) for each in seen for one, other in zip(each, fill.getRgb()))


def test_units_too_small_for_it_have_no_line_between_them(dock, layer):
    dock.session.editor.merge([0, 1, 2, 3], 0)
    colour_map(dock.session)
    fill = QColor(dock.session.colour(0))
    # A unit of 1 km is 20 pixels wide, and then 2.5.
    assert farthest(layer, 50, fill) > 60
    assert farthest(layer, 400, fill) < 20
