"""Labels and outlines of a plan lie at their layer's place: under what covers it on the map."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from territory_planner.ui.canvas.map_drawing import MapDrawing


@pytest.fixture
def sheet(layer, map_canvas):
    """A layer of one white polygon over the western half of the units."""
    sheet = QgsVectorLayer(f"Polygon?crs={layer.crs().authid()}", "sheet", "memory")
    west = layer.extent()
    west.setXMaximum(west.center().x())
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(west))
    sheet.dataProvider().addFeature(feature)
    white = QgsFillSymbol.createSimple({"color": "#ffffff", "outline_style": "no"})
    sheet.setRenderer(QgsSingleSymbolRenderer(white))
    QgsProject.instance().addMapLayer(sheet)
    return sheet


def dark(canvas) -> tuple[int, int]:
    """Count pixels that are not pale, west and east of the middle, the rim of the units aside."""
    picture = canvas.grab().toImage().convertToFormat(4)  # 0xffRRGGBB
    bits = picture.constBits()
    bits.setsize(picture.byteCount())
    rows = np.frombuffer(bytes(bits), np.uint8).reshape(picture.height(), picture.width(), 4)
    inked = (rows[30:-30, :, :3] < 150).any(axis=2)
    half = picture.width() // 2
    return int(inked[:, 10 : half - 10].sum()), int(inked[:, half + 10 : -10].sum())


def shown(canvas, layers, qtbot):
    canvas.setLayers(layers)
    with qtbot.waitSignal(canvas.mapCanvasRefreshed):
        canvas.refresh()
    qtbot.wait(300)


@pytest.mark.parametrize("what", ["map_outlines", "map_labels"])
def test_a_layer_above_covers_them_and_one_below_does_not(
    dock, layer, sheet, map_canvas, qtbot, what
):
    white = QgsFillSymbol.createSimple({"color": "#ffffff", "outline_style": "no"})
    layer.setRenderer(QgsSingleSymbolRenderer(white))
    style = layer.styleManager().style("default").xmlData()
    shown(map_canvas, [sheet, layer], qtbot)
    assert dark(map_canvas) == (0, 0)
    dock.actions_by_name[what].setChecked(True)
    qtbot.wait(600)
    west, east = dark(map_canvas)
    assert east > 60, "nothing is drawn where nothing covers it"
    assert west == 0, "it is drawn over what covers its layer"
    shown(map_canvas, [layer, sheet], qtbot)
    west, east = dark(map_canvas)
    assert west == pytest.approx(east, rel=0.5)
    shown(map_canvas, [sheet, layer], qtbot)
    assert layer.styleManager().style("default").xmlData() == style


def test_nothing_is_drawn_once_more_where_nothing_covers_the_layer(dock, layer, map_canvas, qtbot):
    dock.actions_by_name["map_outlines"].setChecked(True)
    shown(map_canvas, [layer], qtbot)
    assert dock.display._cover.layers() == []
    assert dock.display._cover._picture is None


def test_the_last_map_asked_for_is_drawn_and_no_drawing_is_left(sheet, map_canvas, qtbot):
    drawing, widths = MapDrawing(map_canvas), []
    drawing.drawn.connect(lambda picture, _settings: widths.append(picture.width()))
    settings = QgsMapSettings(map_canvas.mapSettings())
    settings.setLayers([sheet])

    def left():
        return len(drawing.findChildren(QgsMapRendererParallelJob))

    for width in (101, 102, 103):
        settings.setOutputSize(QSize(width, 50))
        drawing.start(settings)
    assert left() == 3, "one that is given up goes when its threads have ended, not before"
    qtbot.waitUntil(lambda: bool(widths) and not left())
    drawing.start(settings)
    drawing.close()
    qtbot.waitUntil(lambda: not left())
    assert widths == [103]
