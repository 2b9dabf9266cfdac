"""Tools live through what users and other plugins do meanwhile, and leave nothing behind."""

import gc

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from territory_planner.ui.dock import PlannerDock
from territory_planner.ui.tools.tip import HoverTip

BEFORE = "AAABBB AAABBB CCCDDD CCCDDD"


def test_editing_switched_off_during_a_stroke_ends_it_cleanly(hand):
    hand.use("paint", "B")
    hand.begin("r1c3", "r1c2")
    hand.session.layer.rollBack()
    hand.move(hand.pixel("r0c0"), Qt.MouseButton.LeftButton)
    hand.release(hand.pixel("r0c0"))
    assert hand.plan() == BEFORE
    hand.click("r0c2")
    assert hand.plan() == "AABBBB AAABBB CCCDDD CCCDDD"


def test_saving_during_a_stroke_keeps_what_was_painted(hand):
    hand.use("paint", "B")
    hand.begin("r1c3", "r1c2")
    assert hand.session.layer.commitChanges()
    hand.move(hand.pixel("r0c0"), Qt.MouseButton.LeftButton)
    hand.release(hand.pixel("r0c0"))
    assert hand.plan() == "AAABBB AABBBB CCCDDD CCCDDD"


def test_a_layer_removed_during_a_stroke_puts_the_tool_away(hand, qtbot):
    hand.use("paint", "B")
    hand.begin("r1c3", "r1c2")
    pixels = hand.pixel("r0c0"), hand.pixel("r1c0")
    QgsProject.instance().removeMapLayer(hand.session.layer)
    hand.move(pixels[0], Qt.MouseButton.LeftButton)
    hand.release(pixels[0])
    qtbot.wait(50)
    assert hand.dock.tools.active is None
    assert hand.session.layer is None
    hand.move(pixels[1])


def test_a_canvas_in_degrees_paints_the_unit_under_the_pointer(hand):
    hand.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    hand.canvas.setExtent(QgsRectangle(8.99, 45.10, 9.09, 45.17))
    hand.use("paint", "B")
    assert "r2c1" in hand.hover("r2c1")
    hand.drag("r1c3", "r1c1")
    assert hand.plan() == "AAABBB ABBBBB CCCDDD CCCDDD"


def test_a_rectangle_in_degrees_takes_the_same_units(hand):
    hand.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    hand.canvas.setExtent(QgsRectangle(8.99, 45.10, 9.09, 45.17))
    hand.use("rectangle", "D")
    hand.press(hand.pixel_at(0.2, 1.2))
    hand.move(hand.pixel_at(1.8, 3.7), Qt.MouseButton.LeftButton)
    hand.release(hand.pixel_at(1.8, 3.7))
    assert hand.plan() == "ADDDBB ADDDBB CCCDDD CCCDDD"


def test_a_read_only_layer_shows_tips_and_says_why_it_can_t_be_painted(hand, said):
    hand.session.layer.setReadOnly(True)
    hand.use("paint", "B")
    assert "r1c2" in hand.hover("r1c2")
    hand.drag("r1c3", "r1c1")
    assert hand.plan() == BEFORE
    assert "read-only" in " ".join(said)


def test_units_deleted_meanwhile_are_not_found_any_more(hand, qtbot):
    hand.use("paint", "B")
    layer = hand.session.layer
    layer.startEditing()
    gone = next(f.id() for f in layer.getFeatures() if f["name"] == "r1c2")
    layer.deleteFeature(gone)
    qtbot.waitUntil(lambda: hand.session.table.n == 23)
    qtbot.waitUntil(lambda: not hand.session.finding_shapes)
    assert hand.hover("r1c2") == ""
    assert "r1c1" in hand.hover("r1c1")


def test_the_user_s_own_tool_comes_back(hand):
    pan = QgsMapToolPan(hand.canvas)
    hand.canvas.setMapTool(pan)
    hand.use("paint", "B")
    hand.use("lasso")
    hand.key(Qt.Key.Key_Escape)
    assert hand.canvas.mapTool() is pan
    hand.canvas.unsetMapTool(pan)


def things_on(canvas):
    scene = [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]
    return len(scene), len(canvas.scene().items()), len(canvas.viewport().findChildren(QLabel))


@pytest.mark.parametrize("tool", ["paint", "rectangle", "lasso", "pick", "swap", "suggest"])
def test_unloading_with_a_tool_active_leaves_nothing_on_the_canvas(
    tool, layer, qgis_canvas, qgis_parent, qtbot
):
    qgis_parent.setCentralWidget(qgis_canvas)
    qgis_parent.show()
    before = things_on(qgis_canvas)
    dock = PlannerDock(qgis_canvas)
    qtbot.waitUntil(lambda: dock.session.shapes is not None)
    dock.session.pick(1)
    dock.actions_by_name["map_labels"].setChecked(True)
    dock.actions_by_name[tool].trigger()
    qtbot.wait(200)
    dock.shut_down()
    dock.deleteLater()
    qtbot.wait(50)
    gc.collect()
    assert things_on(qgis_canvas) == before
    assert qgis_canvas.mapTool() is None
    assert not qgis_canvas.viewport().findChildren(HoverTip)
    layer.startEditing()
    layer.rollBack()


def test_a_layer_read_anew_under_the_brush_goes_on_being_painted(hand, qtbot):
    layer = hand.session.layer
    hand.use("paint", "D")
    hand.begin("r3c3", "r3c2")
    # A vanishes, so that D is another number; a unit comes, so that shapes are sought anew.
    provider = layer.dataProvider()
    provider.changeAttributeValues(
        {f.id(): {2: "B"} for f in layer.getFeatures() if f["territory"] == "A"}
    )
    feature = next(layer.getFeatures())
    provider.addFeatures([feature])
    provider.notify.emit("")
    qtbot.waitUntil(lambda: hand.session.tally.n == 25)
    hand.move(hand.pixel("r3c1"), Qt.MouseButton.LeftButton)
    hand.release(hand.pixel("r3c1"))
    assert [f["territory"] for f in layer.getFeatures() if f["name"][:2] == "r3"] == list("CDDDDD")
    assert hand.undo_texts() == ["Paint D"]
