"""What real use does to a plan that is shown: other plans, layers, editors, projects, a reload."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis import utils
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface

from territory_planner.layers.live.session import PlanState
from territory_planner.layers.live.settings import Criterion, PlanSettings, save_settings

from ..hand import BEAT, choose, click, click_row, drag, key, let_go, open_row_menu, press
from ..stage import HOME, UNITS, Stage, Story, check, drawn, known, show_only, whole_map
from .acts import close_by, in_turn, said


def survival(stage: Stage) -> Story:
    """Let happen to layer and project what happens in an office."""
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
        read_only,
    )
    yield from in_turn(stage, acts)
    yield from edited_elsewhere(stage)
    yield from two_plans(stage)
    yield from layer_removed(stage)
    yield from saved_and_opened(stage)
    yield from closed_at_work(stage)
    yield from reloaded()


# -- views ---------------------------------------------------------------------------------


def seen_twice(stage: Stage) -> Story:
    """Paint with a second map view open: it shows the same."""
    window = iface.mainWindow()
    before = set(window.findChildren(QDockWidget))
    window.findChild(QAction, "mActionNewMapCanvas").trigger()
    yield 6 * BEAT
    view = next(dock for dock in window.findChildren(QDockWidget) if dock not in before)
    target, source = stage.largest_pair()
    yield from painted(stage, target, stage.border_units(source, target)[:5])
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
        yield from painted(stage, target, [unit])
        check(stage.owner(unit) == target, f"the brush misses in {crs}")
        yield from drawn()
        stage.picture(crs.replace(":", "-").lower())


def painted(stage: Stage, target: int, units: list[int]) -> Story:
    """Paint units in one stroke."""
    yield from click_row(stage, target)
    if not stage.dock.actions_by_name["paint"].isChecked():
        yield from press(stage, "paint")
    yield from drag([stage.place(unit) for unit in units])
    yield from let_go()
    check(stage.owner(units[0]) == target, "the brush took nothing")


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
    ends = [QgsPointXY(middle, box.yMaximum() + 1), QgsPointXY(middle, box.yMinimum() - 1)]
    layer.splitFeatures(ends, False)
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
    layer.addExpressionField('"POP2020" / 1000', QgsField("thousands", QVariant.Double))
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
    stage.dock.commands.run_balance([], "fast")
    yield lambda: not stage.dock.page.solve_bar.busy
    yield from drawn()
    stage.picture("read-only")
    check(stage.session.preview is not None, "a read-only layer gets no preview")
    check(not stage.dock.page.solve_bar.apply.isEnabled(), "a preview that can't be applied")
    stage.session.configure(settings)
    stage.session.layer.setReadOnly(False)
    yield 3 * BEAT


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


# -- the project ---------------------------------------------------------------------------


def two_plans(stage: Stage) -> Story:
    """Hold a second plan, the states, and go to and fro between the two."""
    file, box = HOME / "states.gpkg", stage.dock.plan_box
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(stage.session.layer, str(file), context, options)
    states = QgsVectorLayer(str(file), "States", "ogr")
    plan = PlanSettings("ST", id_field="GEOID", name_field="NAME", criteria=(Criterion("HU2020"),))
    save_settings(states, plan)
    QgsProject.instance().addMapLayer(states)
    show_only("States")
    for title, count in (("States · ST", 49), (f"{UNITS} · territory", 30)):
        yield from click(box)
        yield 3 * BEAT
        steps = box.findText(title) - box.currentIndex()
        yield from key(*(["Down" if steps > 0 else "Up"] * abs(steps)), "Return")
        yield from known(stage)
        check(box.currentText() == title, f"{box.currentText()} instead of {title}")
        check(len(stage.session.active) == count, f"{len(stage.session.active)} territories")
        yield from drawn()
        stage.picture(f"plan-{count}")
    show_only(UNITS)


def layer_removed(stage: Stage) -> Story:
    """Remove the layer that is shown, the brush in hand."""
    yield from press(stage, "paint")
    QgsProject.instance().removeMapLayer(stage.session.layer.id())
    yield from drawn()
    check(stage.session.layer is None, "the panel holds a layer that is gone")
    check(stage.dock.tools.active is None, "the brush is still in hand")
    stage.picture("layer-removed")
    QgsProject.instance().read(str(HOME / "territories.qgz"))
    yield from known(stage)
    check(stage.session.layer.name() == UNITS, "the project's plan did not open")


def saved_and_opened(stage: Stage) -> Story:
    """Save the project with locks, a target and a locked unit, and open it again."""
    session = stage.session
    target = stage.largest_pair()[0]
    session.editor.set_lock([target], 1)
    session.editor.set_target(target, 0, 9e6)
    session.editor.lock_units(np.array([7]), True)
    kept = session.settings
    saved = HOME / "saved.qgz"
    check(QgsProject.instance().write(str(saved)), "the project was not saved")
    iface.newProject()
    yield from drawn()
    check(session.layer is None, "an empty project has a plan")
    stage.picture("new-project")
    QgsProject.instance().read(str(saved))
    yield from known(stage)
    check(session.settings == kept, "the settings are others")
    check(int(session.locks[target]) == 1, "the lock was lost")
    check(bool(session.table.locked[7]), "the locked unit was lost")
    yield from drawn()
    stage.picture("opened-again")


def closed_at_work(stage: Stage) -> Story:
    """Close the project while a solver is at work in the background."""
    tally = stage.session.tally
    for heavy in np.argsort(-tally.units)[:3].tolist():
        source = max(stage.session.neighbours([heavy]), key=lambda each: int(tally.units[each]))
        near = np.array(stage.border_units(source, heavy)[:6])
        stage.session.editor.assign(near, heavy, "Drift")
    stage.session.layer.rollBack()
    stage.dock.commands.run_design(60, "best")
    yield 1500
    check(stage.dock.page.solve_bar.busy, "the solver ended too soon to be closed at work")
    stage.picture("at-work")
    QgsProject.instance().clear()
    yield 3000
    check(stage.session.layer is None, "the plan is still there")
    check(not stage.dock.page.solve_bar.busy, "the solver is still at work")
    stage.picture("closed-at-work")
    QgsProject.instance().read(str(HOME / "territories.qgz"))
    yield from known(stage)


def reloaded() -> Story:
    """Reload the plugin with a tool in hand: one panel, one button, and the plan opens again."""
    stage = Stage()
    yield from click_row(stage, stage.largest_pair()[0])
    yield from press(stage, "paint")
    stage.act("map_labels")
    items = len(stage.canvas.scene().items())
    utils.reloadPlugin("territory_planner")
    yield 1000
    stage = Stage()
    yield from known(stage)
    docks = iface.mainWindow().findChildren(QDockWidget, "TerritoryPlannerDock")
    check(len(docks) == 1, f"{len(docks)} panels after reloading")
    check(len(stage.canvas.scene().items()) <= items, "something is left on the canvas")
    target, source = stage.largest_pair()
    yield from close_by(stage, target)
    yield from painted(stage, target, stage.border_units(source, target)[:2])
    yield from drawn()
    stage.picture("reloaded")
