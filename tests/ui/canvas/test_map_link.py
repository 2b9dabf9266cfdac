"""The outline of what is chosen follows edits at once, without slivers inside."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter
from qgis.PyQt.QtWidgets import QDockWidget

from territory_planner.core.checks.issue import TOLERANCE
from territory_planner.layers.drawing.colours import NUMBERS
from territory_planner.ui.canvas.cased_band import CASING
from territory_planner.ui.theme import SEEN, contrast
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import click_row, outlines


@pytest.fixture
def layer(map_canvas):
    """Return units whose borders miss each other by centimetres."""
    layer = set_up(make_layer())
    moved = {}
    for feature in layer.getFeatures():
        box = feature.geometry().boundingBox()
        if feature.id() % 2:
            box = QgsRectangle(
                box.xMinimum() + 0.02, box.yMinimum(), box.xMaximum() - 0.03, box.yMaximum()
            )
        moved[feature.id()] = QgsGeometry.fromRect(box)
    layer.dataProvider().changeGeometryValues(moved)
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setDestinationCrs(layer.crs())
    map_canvas.setLayers([layer])
    map_canvas.setExtent(layer.extent())
    return layer


def outline(canvas) -> QgsGeometry:
    (band,) = outlines(canvas)
    return band.asGeometry()


def rings(geometry: QgsGeometry) -> int:
    return sum(len(part) for part in geometry.asMultiPolygon())


def test_borders_that_nearly_meet_leave_no_sliver(dock, map_canvas):
    dock.link.outline_territories([0])
    assert rings(outline(map_canvas)) == 1
    dock.link.outline_units([0, 1, 2, 6, 7, 8])
    assert rings(outline(map_canvas)) == 1


@pytest.mark.parametrize("by", ["territory", "units"])
def test_it_follows_a_geometry_that_is_edited_before_any_save(dock, layer, map_canvas, qtbot, by):
    if by == "territory":
        dock.link.outline_territories([0])
    else:
        dock.link.outline_units([0, 1])
    before = outline(map_canvas).boundingBox()
    assert layer.startEditing()
    shape = QgsGeometry.fromRect(
        QgsRectangle(
            before.xMinimum() - 500,
            before.yMaximum() - 1000,
            before.xMinimum() + 1000,
            before.yMaximum(),
        )
    )
    layer.changeGeometry(1, shape)
    wanted = before.xMinimum() - 500
    qtbot.waitUntil(lambda: abs(outline(map_canvas).boundingBox().xMinimum() - wanted) < 1)
    layer.undoStack().undo()
    qtbot.waitUntil(
        lambda: abs(outline(map_canvas).boundingBox().xMinimum() - before.xMinimum()) < 1,
    )


def test_a_line_that_is_gone_from_a_list_leaves_the_chosen_territory_outlined(
    dock, map_canvas, qtbot
):
    session, page = dock.session, dock.page
    session.editor.set_target(0, 0, 30.0)
    problems = page.tab["problems"]
    page.tabs.go_to(problems)
    qtbot.waitUntil(lambda: problems.list.topLevelItemCount() > 0)
    problems.list.topLevelItem(0).setSelected(True)
    page.tabs.go_to(page.territories)
    click_row(dock, qtbot, 0)
    before = outline(map_canvas).area()
    assert before > 0
    wider = tuple(replace(each, tolerance=0.9) for each in session.settings.criteria)
    dock.set_up.accepted.emit(session.layer, replace(session.settings, criteria=wider))
    page.tab["problems"].update_tab(0)
    assert page.territories.selection() == [session.picked]
    assert outline(map_canvas).area() == pytest.approx(before)


def test_the_outline_of_a_problem_follows_the_units_that_it_concerns(dock, map_canvas, qtbot):
    session, page = dock.session, dock.page
    session.editor.set_target(0, 0, 30.0)
    problems = page.tab["problems"]
    page.tabs.go_to(problems)
    qtbot.waitUntil(lambda: problems.list.topLevelItemCount() > 0)
    problems.choose(TOLERANCE)
    (each,) = {each.territory for each in problems.chosen()}
    before = outline(map_canvas).area()
    session.editor.assign(session.units_of(each + 1)[:1], each, "one more")
    qtbot.waitUntil(lambda: outline(map_canvas).area() > before)


def test_units_outlined_no_more_leave_the_chosen_territory_outlined(dock, map_canvas, qtbot):
    click_row(dock, qtbot, 0)
    before = outline(map_canvas).area()
    dock.link.outline_units([0])
    assert outline(map_canvas).area() < before / 2
    dock.link.outline_units([])
    assert outline(map_canvas).area() == pytest.approx(before)


WAYS = {
    "by its cross": lambda dock: dock.close(),
    "by its button": lambda dock: dock.setUserVisible(False),
    "in the menu of panels": lambda dock: dock.toggleViewAction().trigger(),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_panel_that_is_closed_leaves_nothing_on_the_map_until_it_is_opened_anew(
    dock, map_canvas, qtbot, way
):
    click_row(dock, qtbot, 0)
    before = outline(map_canvas)
    assert not before.isEmpty()
    dock.actions_by_name["paint"].trigger()
    assert dock.tools.active is not None
    WAYS[way](dock)
    assert not dock.isVisible()
    assert outline(map_canvas).isEmpty()
    qtbot.wait(50)
    assert dock.tools.active is None
    dock.actions_by_name["panel"].trigger()
    assert outline(map_canvas).equals(before)


def test_a_panel_behind_others_or_beside_the_window_is_not_closed(
    dock, map_canvas, qgis_parent, qtbot
):
    other = QDockWidget("other", qgis_parent)
    for each in (dock, other):
        qgis_parent.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, each)
    qgis_parent.tabifyDockWidget(dock, other)
    dock.raise_()
    dock.page.territories.select([0])
    dock.actions_by_name["paint"].trigger()
    other.show()
    other.raise_()
    qtbot.wait(50)
    assert not dock.isUserVisible()
    assert not outline(map_canvas).isEmpty()
    dock.setFloating(True)
    dock.setFloating(False)
    qtbot.wait(50)
    assert dock.tools.active is not None
    assert not outline(map_canvas).isEmpty()
    qgis_parent.removeDockWidget(other)
    other.deleteLater()


def test_a_panel_that_is_closed_outlines_nothing_and_then_the_plan_as_it_is(
    dock, layer, map_canvas, qtbot
):
    dock.page.territories.select([0])
    before = outline(map_canvas).area()
    dock.close()
    assert outline(map_canvas).isEmpty()
    dock.session.editor.assign(np.array([3]), 0, "one")
    qtbot.wait(100)
    dock.session.refresh()
    qtbot.waitUntil(lambda: dock.session.tiling is not None)
    assert outline(map_canvas).isEmpty()
    dock.show()
    assert outline(map_canvas).area() > before


@pytest.fixture
def alone(map_canvas):
    """Return a function that leaves only some items in the canvas, until the test is over."""
    scene, colour, hidden = map_canvas.scene(), map_canvas.selectionColor(), []

    def leave(kept):
        others = [each for each in scene.items() if each not in kept and each.zValue() != CASING]
        hidden.extend(each for each in others if each.isVisible())
        for each in hidden:
            each.setVisible(False)
        return scene

    yield leave
    for each in hidden:
        if not sip.isdeleted(each):
            each.setVisible(True)
    scene.setBackgroundBrush(QBrush())
    map_canvas.setSelectionColor(colour)


@pytest.mark.parametrize("selection", ["#ffff00", "#0000a0"])
def test_the_outline_is_seen_on_every_colour_that_territories_get(
    dock, map_canvas, alone, selection
):
    map_canvas.setSelectionColor(QColor(selection))
    dock.link.outline_territories([0])
    (band,) = outlines(map_canvas)
    scene = alone([band])
    for ground in [*NUMBERS, "#ffffff", selection]:
        scene.setBackgroundBrush(QColor(ground))
        image = QImage(map_canvas.size(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        scene.render(painter)
        painter.end()
        middle = image.rect().center()
        across = [image.pixelColor(x, middle.y() - 60) for x in range(image.width())]
        drawn = {each.name() for each in across} - {ground}
        assert max(contrast(QColor(each), QColor(ground)) for each in drawn) >= SEEN, ground
        assert selection in drawn or ground == selection
