"""What real use does to a layer whose plan is shown: views, filters, editors, fields, styles."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsLineString,
    QgsPoint,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface

from territory_planner.layers.compat import real_field
from territory_planner.layers.live.session.told_plan import PlanState
from territory_planner.layers.live.settings.plan_settings import Criterion
from territory_planner.layers.live.work.solve import BalanceAsked

from ..hand import BEAT, choose, click_row, drag, let_go, open_row_menu, press
from ..stage import UNITS, Stage, Story, check, drawn, known, show_only, whole_map
from .acts import brush, close_by, in_turn, said


def survival(stage: Stage) -> Story:
    """Let happen to the layer what happens in an office."""
    show_only(UNITS)
    yield from close_by(stage, stage.largest_pair()[0])
    acts = (
        seen_twice,
        in_degrees,
        renamed_and_filtered,
        editing_switched_off,
        values_of_all_kinds,
        unit_split_by_hand,
        field_deleted,
        virtual_field,
        joined_field,
        own_style_kept,
        read_only,
    )
    yield from in_turn(stage, acts)
    yield from saved_with_the_button_down(stage)
    yield from edited_elsewhere(stage)


# -- views ---------------------------------------------------------------------------------


def seen_twice(stage: Stage) -> Story:
    """Paint with a second map view open: it shows the same."""
    window = iface.mainWindow()
    before = set(window.findChildren(QDockWidget))
    window.findChild(QAction, "mActionNewMapCanvas").trigger()
    yield 6 * BEAT
    view = next(dock for dock in window.findChildren(QDockWidget) if dock not in before)
    target, source = stage.largest_pair()
    yield from brush(stage, target, stage.border_units(source, target)[:5])
    yield from drawn()
    stage.picture("second-view")
    view.close()
    view.deleteLater()
    yield from drawn()


def in_degrees(stage: Stage) -> Story:
    """Paint and draw a rectangle on maps in degrees and in Web Mercator."""
    for crs in ("EPSG:4326", "EPSG:3857", "EPSG:5070"):
        target, source = stage.largest_pair()
        stage.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
        yield from close_by(stage, target)
        unit = stage.border_units(source, target)[0]
        yield from brush(stage, target, [unit])
        check(stage.owner(unit) == target, f"the brush misses in {crs}")
        yield from drawn()
        stage.picture(crs.replace(":", "-").lower())


# -- the layer -----------------------------------------------------------------------------


def renamed_and_filtered(stage: Stage) -> Story:
    """Rename and filter the layer while it is shown."""
    layer = stage.session.layer
    layer.rollBack()  # a layer that is being edited takes no filter
    layer.setName("Landkreise")
    layer.setSubsetString("\"ST\" IN ('TX', 'OK', 'NM')")
    yield from known(stage)
    yield from whole_map()
    check(stage.dock.plan_box.currentText().startswith("Landkreise"), "the new name is not shown")
    check(0 < stage.session.table.n < 500, f"{stage.session.table.n} units after filtering")
    stage.picture("filtered")
    layer.setSubsetString("\"ST\" = 'XX'")
    yield from known(stage)
    stage.picture("filtered-all")
    check(stage.session.state is PlanState.UNUSABLE, "a filter that lets nothing through")
    layer.setSubsetString("")
    layer.setName(UNITS)
    yield from known(stage)
    check(stage.session.table.n == 3108, "the units did not come back")


def editing_switched_off(stage: Stage) -> Story:
    """Switch editing off with the button down, the edits kept, then dropped."""
    target, source = stage.largest_pair()
    layer = stage.session.layer
    units = stage.border_units(source, target)[:3]
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    before = stage.plan
    yield from drag([stage.place(unit) for unit in units[:2]])
    check(not stage.same_plan(before), "the stroke took nothing")
    layer.rollBack()
    yield from let_go()
    check(stage.same_plan(before) and not layer.isEditable(), "rolled back with the button down")
    yield from drag([stage.place(unit) for unit in units[:2]])
    layer.rollBack()
    stage.point_at(units[2])
    yield BEAT
    yield from let_go()
    check(stage.same_plan(before), "a stroke went on that had lost its editing")
    check(stage.steps == 0, "an undo step was left")


def values_of_all_kinds(stage: Stage) -> Story:
    """Write NULL and a new name into the attribute table."""
    layer, field = stage.session.layer, stage.session.field_index
    first, second = stage.border_units(*stage.largest_pair())[:2]
    layer.startEditing()
    layer.beginEditCommand("By hand")
    layer.changeAttributeValue(stage.session.feature_ids([first])[0], field, None)
    layer.changeAttributeValue(stage.session.feature_ids([second])[0], field, "Nowhere")
    layer.endEditCommand()
    yield from drawn()
    check(stage.owner(first) == -1, "NULL is not unassigned")
    check("Nowhere" in stage.names, "a new value is no territory")
    stage.picture("by-hand")
    yield from press(stage, "undo")
    # The value is known now: a territory without units, which can be removed.
    if "Nowhere" in stage.names:
        yield from open_row_menu(stage, stage.territory("Nowhere"))
        yield from choose("Remove")


def unit_split_by_hand(stage: Stage) -> Story:
    """Split a county with QGIS's own tool: one unit more, which touches its other half."""
    layer = stage.session.layer
    unit = stage.border_units(*stage.largest_pair())[0]
    box = layer.getFeature(stage.session.feature_ids([unit])[0]).geometry().boundingBox()
    middle = box.center().x()
    layer.startEditing()
    layer.selectByIds(stage.session.feature_ids([unit]))
    layer.beginEditCommand("Split by hand")
    ends = [QgsPoint(middle, box.yMaximum() + 1), QgsPoint(middle, box.yMinimum() - 1)]
    layer.splitFeatures(QgsLineString(ends), False, False)
    layer.endEditCommand()
    layer.removeSelection()
    yield from known(stage)
    check(stage.session.table.n == 3109, f"{stage.session.table.n} units after a split")
    check(stage.session.tally.detached == 0, "the halves do not touch")
    yield from press(stage, "undo")
    yield from known(stage)


def field_deleted(stage: Stage) -> Story:
    """Delete the territory field in the edit session, and take it back."""
    layer = stage.session.layer
    layer.startEditing()
    layer.beginEditCommand("Delete field")
    layer.deleteAttribute(stage.session.field_index)
    layer.endEditCommand()
    yield from drawn()
    check(stage.session.state is PlanState.UNUSABLE, "a plan without its field")
    stage.picture("field-deleted")
    layer.undoStack().undo()
    yield from known(stage)
    check(stage.session.ready, "the field is back and the plan is not")


def virtual_field(stage: Stage) -> Story:
    """Weigh by a virtual field, which follows what it is computed from."""
    session, layer, before = stage.session, stage.session.layer, stage.session.settings
    layer.addExpressionField('"POP2020" / 1000', real_field("thousands"))
    session.configure(replace(before, criteria=(Criterion("thousands"),)))
    yield from known(stage)
    unit = stage.border_units(*stage.largest_pair())[0]
    owner = stage.owner(unit)
    load = float(session.tally.loads[owner, 0])
    layer.startEditing()
    layer.beginEditCommand("More people")
    row = session.feature_ids([unit])[0]
    layer.changeAttributeValue(row, layer.fields().lookupField("POP2020"), 5_000_000)
    layer.endEditCommand()
    yield from drawn()
    check(float(session.tally.loads[owner, 0]) > load + 1000, "the virtual field did not follow")
    yield from press(stage, "undo")
    session.configure(before)
    layer.removeExpressionField(layer.fields().lookupField("thousands"))
    yield from known(stage)


def joined_field(stage: Stage) -> Story:
    """Weigh by a field of a joined table; edits in that table show at once."""
    session, layer, before = stage.session, stage.session.layer, stage.session.settings
    visits = QgsVectorLayer(
        "NoGeometry?field=county:string&field=visits:double", "Visits", "memory"
    )
    rows = []
    for each in session.table.identifier:
        rows.append(QgsFeature(visits.fields()))
        rows[-1].setAttributes([each, 10.0])
    visits.dataProvider().addFeatures(rows)
    QgsProject.instance().addMapLayer(visits, False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(visits)
    join.setJoinFieldName("county")
    join.setTargetFieldName("GEOID")
    join.setUsingMemoryCache(True)
    layer.addJoin(join)
    session.configure(replace(before, criteria=(Criterion("Visits_visits"),)))
    yield from known(stage)
    total = float(session.tally.total[0])
    check(total == 31080, f"the joined field gives {total}")
    visits.startEditing()
    visits.changeAttributeValue(next(visits.getFeatures()).id(), 1, 510.0)
    yield from drawn()
    check(float(session.tally.total[0]) == total + 500, "an edit in the joined table is not shown")
    visits.rollBack()
    session.configure(before)
    layer.removeJoin(visits.id())
    QgsProject.instance().removeMapLayer(visits.id())
    yield from known(stage)


def own_style_kept(stage: Stage) -> Story:
    """Take our colours off and on again: the user's own style comes back as it was."""
    stage.session.layer.rollBack()
    yield from press(stage, "colour_map")
    yield from drawn()
    stage.picture("own-style")
    check(len(stage.session.layer.styleManager().styles()) == 1, "a style of ours is left")
    own = stage.session.layer.renderer().dump()
    yield from press(stage, "colour_map")
    yield from press(stage, "colour_map")
    check(stage.session.layer.renderer().dump() == own, "the own style is not as it was")
    yield from press(stage, "colour_map")
    yield from drawn()


def read_only(stage: Stage) -> Story:
    """Look at a read-only layer: tips and previews, and why it can't be painted."""
    target, source = stage.largest_pair()
    unit = stage.border_units(source, target)[0]
    before = stage.plan
    stage.session.layer.rollBack()  # a layer that is being edited stays writable
    check(stage.session.layer.setReadOnly(True), "the layer can't be set to read-only")
    yield 3 * BEAT
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    stage.point_at(unit)
    yield 5 * BEAT
    yield from drag([stage.place(unit), stage.place(unit)])
    yield from let_go()
    check(stage.same_plan(before), "a read-only layer was painted")
    said(stage, "read-only")
    settings = stage.session.settings
    tighter = replace(settings.criteria[0], tolerance=0.005)
    stage.session.configure(replace(settings, criteria=(tighter,)))
    stage.dock.commands.run_balance(BalanceAsked(effort="fast"))
    yield lambda: not stage.dock.page.solve_bar.busy
    yield from drawn()
    stage.picture("read-only")
    check(stage.session.preview is not None, "a read-only layer gets no preview")
    check(not stage.dock.page.solve_bar.apply.isEnabled(), "a preview that can't be applied")
    stage.session.configure(settings)
    stage.session.layer.setReadOnly(False)
    yield 3 * BEAT


def saved_with_the_button_down(stage: Stage) -> Story:
    """Save in the middle of a stroke: what was painted is kept, and saved."""
    target, source = stage.largest_pair()
    units, layer = stage.border_units(source, target)[:3], stage.session.layer
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    yield from drag([stage.place(unit) for unit in units[:2]])
    taken = stage.session.tally.moved
    check(len(taken) > 0, "the stroke took nothing")
    check(layer.commitChanges(), "not saved")
    yield from let_go()
    yield from known(stage)
    check(all(stage.owner(unit) == target for unit in taken.tolist()), "painted units were lost")
    check(not len(stage.session.tally.moved), "saved moves are told of")
    stage.session.editor.assign(taken, source, "Back")
    check(layer.commitChanges(), "not saved")
    yield from known(stage)
    stage.dock.tools.leave()


def edited_elsewhere(stage: Stage) -> Story:
    """Edit the file by a second layer: it shows after a refresh."""
    target, source = stage.largest_pair()
    unit = stage.border_units(source, target)[0]
    row = stage.session.feature_ids([unit])[0]
    other = QgsVectorLayer(stage.session.layer.source(), "Second", "ogr")
    field = other.fields().lookupField("territory")
    name = stage.session.key(target)
    check(other.dataProvider().changeAttributeValues({row: {field: name}}), "not written")
    yield from press(stage, "refresh")
    yield from known(stage)
    check(stage.owner(unit) == target, "Refresh did not read what was edited elsewhere")
    back = stage.session.key(source)
    other.dataProvider().changeAttributeValues({row: {field: back}})
    yield from press(stage, "refresh")
    yield from known(stage)
