"""What the map shows of a plan: colours that are offered, labels that follow, previews."""

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLayerTreeModel,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter

from territory_planner.core.geometry.colour import PALETTE
from territory_planner.layers.drawing.colours import NUMBERS, map_colours
from territory_planner.layers.drawing.styling import graded_renderer, keep_labels_off, outlined_to
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.settings.plan_settings import (
    Criterion,
    DesignSettings,
    load_settings,
)
from territory_planner.layers.live.work.map_style import is_coloured, typical_size
from territory_planner.ui.canvas import map_display
from territory_planner.ui.canvas.map_labels import (
    PLATE,
    LabelItem,
    MapLabel,
    label_boxes,
    label_units,
)
from territory_planner.ui.short_names import alike
from territory_planner.ui.theme import LEAST, contrast
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.panel import wait_for_preview


def test_labels_are_kept_with_the_project(dock, layer, open_dock, tmp_path):
    action = dock.actions_by_name["map_labels"]
    action.trigger()
    assert QgsProject.instance().isDirty()
    assert open_dock().actions_by_name["map_labels"].isChecked()
    path = str(tmp_path / "labelled.qgz")
    QgsProject.instance().write(path)
    action.trigger()
    QgsProject.instance().read(path)
    assert action.isChecked()
    QgsProject.instance().clear()
    assert not action.isChecked(), "a new project says nothing of labels"


def test_a_territory_that_an_undo_brings_back_has_its_colour_again(dock, layer, qtbot):
    dock.actions_by_name["colour_map"].trigger()
    before = map_colours(layer, "territory")
    assert set(before) == set("ABCD")
    dock.commands.merge([2, 3], 2)
    qtbot.waitUntil(lambda: set(map_colours(layer, "territory")) == set("ABC"))
    dock.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: set(map_colours(layer, "territory")) == set("ABCD"))


def test_the_user_s_own_style_is_left_alone_until_asked(dock, layer):
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
    assert not dock.actions_by_name["colour_map"].isChecked()


def test_colours_are_offered_once_and_a_no_is_a_no(dock, layer):
    notice = dock.page.notice
    assert "Colour&nbsp;it" in notice.text()
    notice.linkActivated.emit("later")
    assert not notice.isVisible()
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
    dock.session.refresh()
    assert "Colour&nbsp;it" not in notice.text()


def test_taking_up_the_offer_colours_the_map(dock, layer):
    dock.page.notice.linkActivated.emit("colour")
    assert map_colours(layer, "territory")
    assert "Colour it" not in dock.page.notice.text()


def designed(map_canvas, open_dock, qtbot, style=None):
    """Design the first territories of a layer, once it is styled."""
    layer = set_up(make_layer(("......", "......", "......")))
    if style is not None:
        style(layer)
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    dock.commands.run_design(DesignSettings(count=3, effort="fast"))
    wait_for_preview(dock, qtbot)
    return dock, layer


def test_a_first_design_is_seen_at_once_in_a_layer_that_nobody_styled(map_canvas, open_dock, qtbot):
    dock, layer = designed(map_canvas, open_dock, qtbot)
    assert len(map_colours(layer, "territory")) == 3
    assert dock.actions_by_name["colour_map"].isChecked()
    notice = dock.page.notice
    assert "The map is coloured by territory now" in notice.text()
    notice.linkActivated.emit("keep")
    assert not notice.isVisible()
    assert is_coloured(layer)


def test_one_click_brings_the_look_from_before_a_first_design_back(map_canvas, open_dock, qtbot):
    colour = []
    style = lambda layer: colour.append(layer.renderer().symbol().color().name())  # noqa: E731
    dock, layer = designed(map_canvas, open_dock, qtbot, style)
    assert dock.actions_by_name["map_outlines"].isChecked()
    dock.page.notice.linkActivated.emit("own")
    assert [layer.renderer().symbol().color().name()] == colour
    assert layer.styleManager().styles() == ["default"]
    assert dock.actions_by_name["map_outlines"].isChecked(), "where territories are is still seen"
    notice = dock.page.notice
    assert "Your old style is back" in notice.text()
    assert "⋯ menu" in notice.text()
    notice.linkActivated.emit("later")
    assert not notice.isVisible(), "a no is a no"
    dock.actions_by_name["undo"].trigger()
    dock.actions_by_name["redo"].trigger()
    qtbot.wait(100)
    assert not is_coloured(layer)


def test_the_colours_of_a_first_design_come_again_where_the_old_style_says(
    map_canvas, open_dock, qtbot
):
    dock, layer = designed(map_canvas, open_dock, qtbot)
    dock.page.notice.linkActivated.emit("own")
    dock.page.notice.linkActivated.emit("colour")
    assert len(map_colours(layer, "territory")) == 3
    assert not dock.page.notice.isVisible()
    dock.actions_by_name["colour_map"].trigger()
    assert not is_coloured(layer)
    assert not dock.page.notice.isVisible(), "who switched them off knows where"


def test_a_legend_that_was_asked_for_follows_a_first_design_that_is_undone(
    map_canvas, open_dock, qtbot
):
    dock, layer = designed(map_canvas, open_dock, qtbot, _widely_outlined)
    dock.page.notice.linkActivated.emit("colour")
    assert len(map_colours(layer, "territory")) == 3
    dock.actions_by_name["undo"].trigger()
    qtbot.wait(100)
    assert not map_colours(layer, "territory")
    dock.actions_by_name["redo"].trigger()
    qtbot.wait(100)
    assert len(map_colours(layer, "territory")) == 3


def test_a_legend_follows_edits_and_undo_also_after_colours_were_switched_off_and_on(
    dock, layer, qtbot
):
    colours = dock.actions_by_name["colour_map"]
    colours.trigger()
    dock.commands.merge([2, 3], 2)
    qtbot.wait(100)
    colours.trigger()
    dock.actions_by_name["undo"].trigger()
    colours.trigger()
    assert set(map_colours(layer, "territory")) == set("ABCD")
    dock.actions_by_name["redo"].trigger()
    qtbot.wait(100)
    assert set(map_colours(layer, "territory")) == set("ABC")


@pytest.mark.parametrize("switched", [False, True])
def test_territories_of_a_first_design_are_labelled_unless_labels_were_switched_off(
    map_canvas, open_dock, qtbot, switched
):
    def style(_layer):
        if switched:
            for wanted in (True, False):
                QgsProject.instance().writeEntryBool("territory_planner", "/map_labels", wanted)

    dock, _layer = designed(map_canvas, open_dock, qtbot, style)
    assert dock.actions_by_name["map_labels"].isChecked() != switched
    if not switched:
        qtbot.waitUntil(lambda: len(dock.display.labels) == 3)
        dock.actions_by_name["map_labels"].trigger()
        dock.display.colour_designed()
        assert not dock.actions_by_name["map_labels"].isChecked()


def test_the_colours_of_a_first_design_go_and_come_with_it(map_canvas, open_dock, qtbot):
    dock, layer = designed(map_canvas, open_dock, qtbot)
    root = QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)

    def legend():
        nodes = model.layerLegendNodes(root.findLayer(layer.id()))
        return [each.data(Qt.ItemDataRole.DisplayRole) for each in nodes]

    assert len(legend()) == 4
    dock.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: isinstance(layer.renderer(), QgsSingleSymbolRenderer))
    assert layer.styleManager().styles() == ["default"]
    assert len(legend()) == 1
    dock.actions_by_name["redo"].trigger()
    qtbot.waitUntil(lambda: len(map_colours(layer, "territory")) == 3)
    assert len(legend()) == 4


def _widely_outlined(layer):
    layer.renderer().symbol().symbolLayer(0).setStrokeWidth(1.5)


def _labelled(layer):
    layer.setLabeling(keep_labels_off())
    layer.setLabelsEnabled(True)


def _transparent(layer):
    layer.renderer().symbol().setOpacity(0.5)


def _graded(layer):
    layer.setRenderer(graded_renderer("work"))


def _styled_twice(layer):
    layer.styleManager().addStyleFromLayer("mine")


@pytest.mark.parametrize(
    "style", [_widely_outlined, _labelled, _transparent, _graded, _styled_twice]
)
def test_a_layer_styled_by_hand_is_left_alone_by_a_first_design(
    map_canvas, open_dock, qtbot, style
):
    dock, layer = designed(map_canvas, open_dock, qtbot, style)
    assert not is_coloured(layer)
    assert not map_colours(layer, "territory")
    assert "Colour&nbsp;it" in dock.page.notice.text()


def test_colouring_gives_map_and_panel_the_same_colours_and_neighbours_others(dock, layer):
    dock.actions_by_name["colour_map"].trigger()
    colours = map_colours(layer, "territory")
    session = dock.session
    assert colours == {session.name(each): session.colour(each) for each in range(4)}
    assert len(set(colours.values())) == 4


def test_colours_wait_until_it_is_known_who_touches_whom(dock, layer, qtbot):
    dock.session.refresh()
    assert dock.session.shapes is None
    dock.actions_by_name["colour_map"].trigger()
    assert not is_coloured(layer)
    assert not dock.actions_by_name["colour_map"].isChecked()
    assert dock.page.solve_bar.text.text().startswith("Wait a moment")
    qtbot.waitUntil(lambda: is_coloured(layer))
    assert dock.actions_by_name["colour_map"].isChecked()
    assert set(map_colours(layer, "territory").values()) <= set(PALETTE)


def test_switched_off_the_own_style_returns_and_the_plan_stays(dock, layer):
    layer.renderer().symbol().setColor(layer.renderer().symbol().color().fromRgb(1, 2, 3))
    dock.actions_by_name["colour_map"].trigger()
    dock.session.editor.set_target(0, 0, 42.0)
    dock.actions_by_name["colour_map"].trigger()
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
    assert layer.renderer().symbol().color().name() == "#010203"
    assert layer.styleManager().styles() == ["default"]
    assert load_settings(layer).targets == {"A": {"work": 42.0}}


def test_a_new_territory_gets_a_colour_and_the_others_keep_theirs(dock, layer, qtbot):
    dock.actions_by_name["colour_map"].trigger()
    before = map_colours(layer, "territory")
    new = dock.session.editor.new_territory("E")
    dock.session.editor.assign(np.array([0, 1]), new, "give")
    qtbot.wait(100)
    after = map_colours(layer, "territory")
    assert {key: after[key] for key in before} == before
    assert "E" in after


def test_territories_founded_after_the_colours_differ_from_their_neighbours_too(dock, layer, qtbot):
    dock.actions_by_name["colour_map"].trigger()
    session = dock.session
    # Side by side what is a whole palette apart, and so had the same colour while empty.
    units = np.arange(24)
    session.editor.found(12 * (units % 2) + units // 2, 24)
    graph, plan = session.tally.graph, session.tally.assignment

    def matching():
        first, second, _ = graph.edges()
        colours = map_colours(layer, "territory")
        names = [session.territories.keys[each] for each in plan.tolist()]
        return [
            (one, other)
            for one, other in zip(first.tolist(), second.tolist())
            if names[one] != names[other]
            and colours.get(names[one], one) == colours.get(names[other], other)
        ]

    qtbot.waitUntil(lambda: not matching() and len(map_colours(layer, "territory")) >= 24)
    assert {session.name(each): session.colour(each) for each in session.active.tolist()} == (
        map_colours(layer, "territory")
    )


def own_style(layer, colours):
    categories = [
        QgsRendererCategory(key, QgsFillSymbol.createSimple({"color": colour}), key)
        for key, colour in colours.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("territory", categories))


ALIKE = {"A": "#ff0000", "B": "#ff0000", "C": "#00ff00", "D": "#0000ff"}


def test_the_user_s_own_colours_are_never_changed_unasked(dock, layer, qtbot):
    own_style(layer, ALIKE)
    dock.session.editor.assign(np.array([2]), 1, "give")
    qtbot.wait(150)
    assert map_colours(layer, "territory") == ALIKE


def test_asked_for_colours_part_neighbours_that_match_in_the_user_s_own(dock, layer, qtbot):
    own_style(layer, ALIKE)
    dock.actions_by_name["colour_map"].trigger()
    qtbot.waitUntil(lambda: len(set(map_colours(layer, "territory").values())) == 4)
    after = map_colours(layer, "territory")
    assert {key: after[key] for key in "ACD"} == {key: ALIKE[key] for key in "ACD"}
    dock.actions_by_name["colour_map"].trigger()
    assert map_colours(layer, "territory") == ALIKE


def test_neighbours_made_by_an_edit_are_parted_and_the_others_keep_their_colours(
    dock, layer, qtbot
):
    dock.actions_by_name["colour_map"].trigger()
    # A and D meet in a corner only, so that they may match until A gets a unit beside D.
    own_style(layer, {**map_colours(layer, "territory"), "D": dock.session.colour(0)})
    before = map_colours(layer, "territory")
    assert before["A"] == before["D"]
    dock.session.editor.assign(np.array([9]), 0, "give")
    qtbot.waitUntil(lambda: len(set(map_colours(layer, "territory").values())) == 4)
    after = map_colours(layer, "territory")
    assert {key: after[key] for key in "ABC"} == {key: before[key] for key in "ABC"}
    assert dock.session.colour(3) == after["D"]


def test_labels_say_name_and_deviation_and_follow_edits(dock, qtbot):
    dock.actions_by_name["map_labels"].setChecked(True)
    before = {label.name: label.figure for label in dock.display.labels}
    assert sorted(before) == ["A", "B", "C", "D"]
    dock.session.editor.assign(np.array([2]), 1, "give")
    qtbot.waitUntil(lambda: {label.name: label.figure for label in dock.display.labels} != before)
    dock.actions_by_name["map_labels"].setChecked(False)
    assert dock.display.labels == []


def test_a_label_that_is_larger_than_its_territory_is_left_out(dock, map_canvas):
    dock.actions_by_name["map_labels"].setChecked(True)
    session = dock.session
    for territory in session.active.tolist():
        session.editor.set_target(territory, 0, float(session.tally.loads[territory, 0]))
    dock.display.update_labels()

    def written():
        picture = QImage(map_canvas.size(), QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        next(item for item in map_canvas.items() if isinstance(item, LabelItem)).paint(
            painter, None
        )
        painter.end()
        blank = QImage(picture.size(), picture.format())
        blank.fill(QColor("white"))
        return picture != blank

    assert written()
    map_canvas.zoomByFactor(40)
    assert not written()
    dock.actions_by_name["map_labels"].setChecked(False)


def written_on(canvas, ground, outside):
    """Return the pixels of a label on a colour, those of its letters and those beside them."""
    item, extent = LabelItem(canvas), canvas.extent()
    item.show_labels([MapLabel(extent.center(), extent, "HHHHH", "+3.1 %", outside, ground)])
    image = QImage(canvas.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    item.draw(painter)
    painter.end()
    ink = item.labels[0].ink
    item.remove()
    middle = image.rect().center()
    row = [
        image.pixelColor(x, y)
        for y in range(middle.y() - 30, middle.y() + 30)
        for x in range(middle.x() - 60, middle.x() + 60)
    ]
    return ink, row


@pytest.mark.parametrize("outside", [False, True])
def test_labels_are_read_on_every_colour_that_territories_get(map_canvas, outside):
    for ground in [*NUMBERS, "#ffffff", "#000000"]:
        ink, pixels = written_on(map_canvas, ground, outside)
        assert ink in pixels
        beneath = PLATE if outside else QColor(ground)
        assert contrast(ink, beneath) >= LEAST, ground
        assert (PLATE in pixels) == outside, "what is out of tolerance is told by its plate"


def test_a_label_knows_the_colour_that_the_map_gives_its_territory(dock, qtbot):
    dock.actions_by_name["map_labels"].setChecked(True)
    assert {label.ground for label in dock.display.labels} == {""}
    dock.actions_by_name["colour_map"].trigger()
    colours = {dock.session.name(each): dock.session.colour(each) for each in range(4)}
    qtbot.waitUntil(lambda: {each.name: each.ground for each in dock.display.labels} == colours)
    dock.actions_by_name["map_labels"].setChecked(False)


def test_of_labels_in_each_other_s_way_the_first_is_written(dock, map_canvas):
    item = next(each for each in map_canvas.items() if isinstance(each, LabelItem))
    extent = map_canvas.extent()
    middle, beside = extent.center(), QgsPointXY(extent.center())
    beside.setX(beside.x() + 8 * map_canvas.mapUnitsPerPixel())
    far = QgsPointXY(middle.x(), middle.y() + extent.height() / 4)
    first, second = (MapLabel(each, extent, "West", "+3.1 %", False) for each in (middle, beside))
    third = MapLabel(far, extent, "North", "−3.1 %", False)

    def picture(*labels):
        item.show_labels(list(labels))
        image = QImage(map_canvas.size(), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        item.paint(painter, None)
        painter.end()
        return image

    assert picture(first, second, third) == picture(first, third)
    assert picture(first, second) != picture(second, first)
    assert picture(first, third) != picture(first)
    item.show_labels([])


def test_the_legend_names_territories_with_their_colours_and_follows(dock, layer, qtbot):
    dock.actions_by_name["colour_map"].trigger()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())

    def legend():
        model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
        return [each.data(Qt.ItemDataRole.DisplayRole) for each in model.layerLegendNodes(node)]

    assert legend() == ["A", "B", "C", "D", "unassigned"]
    dock.session.editor.rename(0, "North")
    dock.session.editor.merge([3], 2)
    qtbot.waitUntil(lambda: sorted(legend()) == ["B", "C", "North", "unassigned"])
    dock.actions_by_name["colour_map"].trigger()
    assert "North" not in legend()


def test_boxes_of_territories_hold_all_their_units():
    lowest = np.array([[0.0, 0.0], [1.0, 0.0], [np.nan, np.nan], [5.0, 5.0]])
    boxes = label_boxes(lowest, lowest + 1, np.array([0, 0, 0, 2]), 3)
    assert boxes[0].tolist() == [0, 0, 2, 1]
    assert np.isnan(boxes[1]).all()
    assert boxes[2].tolist() == [5, 5, 6, 6]


def test_labels_follow_a_stroke_that_is_still_under_way(dock, qtbot):
    dock.actions_by_name["map_labels"].setChecked(True)
    before = {label.name: label.figure for label in dock.display.labels}
    dock.session.editor.begin("Paint")
    dock.session.editor.paint(np.array([2]), 1)
    qtbot.waitUntil(lambda: {label.name: label.figure for label in dock.display.labels} != before)
    dock.session.editor.drop()
    dock.actions_by_name["map_labels"].setChecked(False)


def test_a_label_stands_on_a_unit_of_its_territory():
    draw = np.random.default_rng(3)
    centroid = draw.uniform(0, 10, (60, 2))
    centroid[7] = np.nan
    assignment = draw.integers(-1, 5, 60)
    ground = draw.uniform(1, 2, 60)
    at = label_units(centroid, ground, assignment, 6)
    assert at[5] == -1
    for territory in range(5):
        own = np.flatnonzero((assignment == territory) & np.isfinite(centroid[:, 0]))
        middle = np.average(centroid[own], axis=0, weights=ground[own])
        nearest = own[np.square(centroid[own] - middle).sum(axis=1).argmin()]
        assert at[territory] == nearest


def test_a_label_stands_in_the_middle_of_the_map_of_its_territory_not_in_its_town():
    x = np.array([5.0, 15.0, 25.0, 30.5, 31.5, 32.5, 33.5, 34.5, 35.5, 36.5])
    ground = np.array([100.0] * 3 + [1.0] * 7)
    centroid = np.column_stack([x, np.zeros(10)])
    assert label_units(centroid, ground, np.zeros(10, dtype=np.int32), 1).tolist() == [1]


def test_what_is_larger_on_the_map_is_labelled_first(dock):
    session = dock.session
    session.configure(replace(session.settings, criteria=(Criterion("work", tolerance=1000.0),)))
    assignment = session.tally.assignment
    few = np.flatnonzero(assignment == 3)[:-1]  # D keeps a corner, and takes the one opposite
    session.editor.assign(few, 2, "fewer")
    session.editor.assign(np.array([0]), 3, "far away")
    dock.actions_by_name["map_labels"].setChecked(True)
    dock.display.update_labels()
    assert [label.outside for label in dock.display.labels] == [False] * 4
    assert dock.display.labels[0].name == "D"
    dock.actions_by_name["map_labels"].setChecked(False)


def test_territories_that_meet_in_a_corner_are_parted_too(dock, layer):
    house = dict(zip("ABCD", (PALETTE[0], PALETTE[1], PALETTE[2], PALETTE[0])))
    own_style(layer, house)
    session = dock.session
    assert session.colour(0) == session.colour(3)
    assert session.part_colours()
    assert len({session.colour(each) for each in range(4)}) == 4


def test_a_preview_of_many_units_is_drawn_in_turns_to_its_end(dock, monkeypatch, qtbot):
    monkeypatch.setattr(map_display, "FILL_SECONDS", -1.0)
    drawn, overlay = [], dock.display._preview
    really = overlay.add
    monkeypatch.setattr(overlay, "add", lambda *given: drawn.append(given[2]) or really(*given))
    plan = (dock.session.tally.assignment + 1) % dock.session.tally.k
    dock.session.propose(preview_of(dock.session.tally, plan.astype(np.int32), "Balance"))
    assert not drawn
    joined = np.unique(plan).tolist()
    colours = [dock.session.colour(each) for each in joined]
    qtbot.waitUntil(lambda: drawn == colours)
    drawn.clear()
    dock.session.propose(preview_of(dock.session.tally, plan.astype(np.int32), "Balance"))
    dock.display._fill_some()
    dock.session.propose(None)
    qtbot.wait(20)
    assert len(drawn) == 1 < len(joined)
    assert overlay.empty


def test_a_preview_outlines_no_unit_that_would_be_more_ink_than_colour(dock, qgis_canvas, qtbot):
    plan = dock.session.tally.assignment.copy()
    plan[:2] = 1 - plan[:2]
    dock.session.propose(preview_of(dock.session.tally, plan, "Balance"))
    qtbot.waitUntil(lambda: not dock.display._preview.empty)
    finest = outlined_to(typical_size(dock.session, np.arange(2)))
    for scale, is_outlined in ((0.5 * finest, True), (2.0 * finest, False), (0.5 * finest, True)):
        qgis_canvas.zoomScale(scale)
        for bands in dock.display._preview._bands.values():
            solid, hatch = bands
            dark = solid.strokeColor().name() == "#22262a"
            assert dark == is_outlined
            assert dark or solid.strokeColor() == solid.fillColor()
            assert (hatch.strokeColor().alpha() > 0) == is_outlined


def test_a_preview_may_come_before_it_is_known_what_touches(dock):
    session = dock.session
    plan = session.tally.assignment.copy()
    plan[0] = 1 - plan[0]
    session.plan.forget_shapes()
    session.propose(preview_of(session.tally, plan, "Balance"))
    assert typical_size(session, session.preview.units) == 0.0


def test_a_preview_is_drawn_on_the_map_and_goes_with_it(dock, qgis_canvas, qtbot):
    before = len(qgis_canvas.scene().items())
    plan = dock.session.tally.assignment.copy()
    plan[:3] = 1
    dock.session.propose(preview_of(dock.session.tally, plan, "Balance"))
    qtbot.waitUntil(lambda: len(qgis_canvas.scene().items()) > before)
    dock.session.propose(None)
    assert len(qgis_canvas.scene().items()) == before


def test_names_are_cut_where_they_differ_least(map_canvas):
    names = ["Sales region north west 1", "Sales region north west 2", "Sales region south", "Key"]
    assert alike(names) == dict(zip(names, [24, 24, 13, 0]))
    assert alike(["Team", "Team 1", "Team 1"]) == {"Team": 0, "Team 1": 5}
    item = LabelItem(map_canvas)
    metrics = QFontMetricsF(map_canvas.font())
    wide = metrics.horizontalAdvance("Sales region") * map_canvas.mapUnitsPerPixel()
    box, place = QgsRectangle(0, 0, 1.2 * wide, 100 * wide), QgsPointXY(0, 0)
    labels = [MapLabel(place, box, name, "0 %", False) for name in names]
    item.show_labels(labels)
    cut = [item._fitting_name(label, metrics) for label in labels]
    assert cut == ["…1", "…2", "…south", "Key"]
    roomy = [replace(label, box=QgsRectangle(0, 0, 5 * wide, 100 * wide)) for label in labels]
    assert [item._fitting_name(label, metrics) for label in roomy] == names
    # Of a number, all digits or none.
    names = [f"Territory {number}" for number in (107, 110, 311)]
    item.show_labels([replace(labels[0], name=name) for name in names])
    for letters in ("Territory …", "Territory 3…", "Territory 31…"):
        wide = 1.2 * metrics.horizontalAdvance(letters) * map_canvas.mapUnitsPerPixel()
        box = QgsRectangle(0, 0, wide, 100 * wide)
        cut = [item._fitting_name(replace(each, box=box), metrics) for each in item.labels]
        assert all(each in (name, f"…{name[10:]}") for each, name in zip(cut, names)), cut
    item.remove()


def test_a_label_lies_in_the_widest_part_of_a_bent_territory(map_canvas, open_dock, qtbot):
    rows = ("AAAABBBB", "AAAABBBB", "AAAABBBB", "AAAAAAAA")
    layer = set_up(make_layer(rows))
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setDestinationCrs(layer.crs())
    map_canvas.setExtent(layer.extent())
    dock = open_dock()
    dock.actions_by_name["map_labels"].setChecked(True)
    block = QgsRectangle(500000, 4996000, 504000, 5000000)

    def place(name):
        return next(label.place for label in dock.display.labels if label.name == name)

    qtbot.waitUntil(lambda: block.center().distance(place("A")) < 600)
    map_canvas.setExtent(QgsRectangle(505000, 4995800, 508000, 4997200))
    qtbot.waitUntil(lambda: map_canvas.extent().contains(place("A")))
    dock.actions_by_name["map_labels"].setChecked(False)
